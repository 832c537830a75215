/* Closes all file descriptors under a client, as a program does that becomes a daemon: its calls fail with an error, again
 * and again, and a new client works. Then uses up all file descriptors: that is an error too. */
#include <fcntl.h>
#include <unistd.h>

#include "check.h"

static volcredis_status call(const volcredis_client *client, bool must_succeed) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    volcredis_status status = volcredis_client_send(client, request, NULL, &response, &error);
    printf("%d: %s\n", (int)status, status == VOLCREDIS_OK ? "ok" : volcredis_error_message(error));
    CHECK(!must_succeed || status == VOLCREDIS_OK);
    volcredis_error_free(error);
    volcredis_response_free(response);
    volcredis_request_free(request);
    return status;
}

int main(void) {
    volcredis_client *closed = test_client(), *idle = test_client();
    call(closed, true);
    for (int descriptor = 3; descriptor < 256; descriptor++) {
        close(descriptor);
    }
    for (int time = 0; time < 3; time++) {
        CHECK(call(closed, false) == VOLCREDIS_CONFIGURATION);
        CHECK(call(idle, false) == VOLCREDIS_CONFIGURATION);
    }
    volcredis_client_free(closed);
    volcredis_client_free(idle);
    volcredis_client *fresh = test_client();
    call(fresh, true);

    volcredis_client *full = test_client();
    int last = 0;
    for (int descriptor = 0; descriptor >= 0; descriptor = open("/dev/null", O_RDONLY)) {
        last = descriptor;
    }
    CHECK(call(full, false) == VOLCREDIS_CONNECTION);
    volcredis_config *config = NULL;
    volcredis_client *none = NULL;
    volcredis_error *error = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK(volcredis_client_new(config, &none, &error) == VOLCREDIS_CONFIGURATION && none == NULL);
    printf("%s\n", volcredis_error_message(error));
    volcredis_error_free(error);
    volcredis_config_free(config);
    close(last);
    call(full, true);
    volcredis_client_free(full);
    volcredis_client_free(fresh);
    puts("survived");
    return 0;
}
