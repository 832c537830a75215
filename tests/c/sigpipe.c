/* Tests that broken connections do not raise SIGPIPE: makes calls with SIGPIPE ignored and with its default action, which ends
 * the program. The calls need not succeed.
 *
 * Arguments: the URL, the file with the certificate authority or an empty string, the number of calls, and the number of
 * bytes of each request. */
#include <signal.h>

#include "check.h"

static void call(const volcredis_client *client, const char *padding, size_t length) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    if (length > 0) {
        CHECK_OK(volcredis_request_allow_unknown_parameters(request, true, &check_error));
        CHECK_OK(volcredis_request_set_string(request, "Padding", padding, length, &check_error));
    }
    volcredis_error *error = NULL;
    volcredis_status status = volcredis_client_send(client, request, NULL, &response, &error);
    printf("%s\n", status == VOLCREDIS_OK ? "ok" : volcredis_error_message(error));
    volcredis_error_free(error);
    volcredis_response_free(response);
    volcredis_request_free(request);
}

int main(int argc, char **argv) {
    CHECK(argc == 5);
    CHECK(signal(SIGPIPE, SIG_IGN) != SIG_ERR);
    size_t length = (size_t)strtoul(argv[4], NULL, 10);
    char *padding = malloc(length + 1);
    CHECK(padding != NULL);
    memset(padding, 'x', length);
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, argv[1], &check_error));
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTtest", "secret", NULL, &check_error));
    CHECK_OK(volcredis_config_set_retry(config, VOLCREDIS_RETRY_STANDARD, 2, &check_error));
    trust(config, argv[2]);
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    for (long left = strtol(argv[3], NULL, 10); left > 0; left--) {
        call(client, padding, length);
        CHECK(signal(SIGPIPE, SIG_DFL) != SIG_ERR);
        call(client, padding, length);
    }
    volcredis_client_free(client);
    volcredis_config_free(config);
    free(padding);
    puts("survived");
    return 0;
}
