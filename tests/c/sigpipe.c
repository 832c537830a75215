/* Calls an endpoint some times, with SIGPIPE as the system sets it: it ends the program. No call needs to succeed. Before
 * that, some calls are made with SIGPIPE ignored.
 *
 * Arguments: the URL, the file with the certificate of the authority or an empty text, how many calls, and how many bytes
 * each request has. */
#include <signal.h>

#include "check.h"

static void trust(volcredis_config *config, const char *path) {
    static char pem[1 << 16];
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL);
    size_t length = fread(pem, 1, sizeof pem, file);
    fclose(file);
    CHECK_OK(volcredis_config_add_certificate_authority(config, pem, length, &check_error));
}

static void call(const volcredis_client *client, const char *text, size_t length) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    if (length > 0) {
        CHECK_OK(volcredis_request_allow_unknown_parameters(request, true, &check_error));
        CHECK_OK(volcredis_request_set_string(request, "Padding", text, length, &check_error));
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
    char *text = malloc(length + 1);
    CHECK(text != NULL);
    memset(text, 'x', length);
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, argv[1], &check_error));
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTtest", "secret", NULL, &check_error));
    CHECK_OK(volcredis_config_set_retry(config, VOLCREDIS_RETRY_STANDARD, 2, &check_error));
    if (argv[2][0] != '\0') {
        trust(config, argv[2]);
    }
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    for (long left = strtol(argv[3], NULL, 10); left > 0; left--) {
        call(client, text, length);
        CHECK(signal(SIGPIPE, SIG_DFL) != SIG_ERR);
        call(client, text, length);
    }
    volcredis_client_free(client);
    volcredis_config_free(config);
    free(text);
    puts("survived");
    return 0;
}
