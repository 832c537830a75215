/* Makes calls without file descriptors.
 *
 * Argument: `closed` closes all descriptors under a client, as a program does that becomes a daemon: its calls fail with an
 * error, again and again, and a new client works. `none` uses up all descriptors: that is an error too, while it lasts. */
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

static void without_its_own(void) {
    volcredis_client *used = test_client(), *idle = test_client();
    call(used, true);
    for (int descriptor = 3; descriptor < 256; descriptor++) {
        close(descriptor);
    }
    for (int time = 0; time < 3; time++) {
        CHECK(call(used, false) == VOLCREDIS_CONFIGURATION);
        CHECK(call(idle, false) == VOLCREDIS_CONFIGURATION);
    }
    volcredis_client_free(used);
    volcredis_client_free(idle);
    volcredis_client *fresh = test_client();
    call(fresh, true);
    volcredis_client_free(fresh);
}

static void without_any(void) {
    volcredis_client *client = test_client();
    int last = 0;
    for (int descriptor = 0; descriptor >= 0; descriptor = open("/dev/null", O_RDONLY)) {
        last = descriptor;
    }
    CHECK(call(client, false) == VOLCREDIS_CONNECTION);
    volcredis_config *config = NULL;
    volcredis_client *other = NULL;
    volcredis_error *error = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK(volcredis_client_new(config, &other, &error) == VOLCREDIS_CONFIGURATION && other == NULL);
    printf("%s\n", volcredis_error_message(error));
    volcredis_error_free(error);
    volcredis_config_free(config);
    close(last);
    call(client, true);
    volcredis_client_free(client);
}

int main(int argc, char **argv) {
    CHECK(argc == 2);
    if (strcmp(argv[1], "closed") == 0) {
        without_its_own();
    } else {
        without_any();
    }
    puts("survived");
    return 0;
}
