/* Makes one call to the server given as its argument. */
#include <stdio.h>

#include <volcredis.h>

static int failed(const char *what, volcredis_error *error) {
    fprintf(stderr, "%s: %s\n", what, volcredis_error_message(error));
    volcredis_error_free(error);
    return 1;
}

static int call(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    int result = 0;
    if (volcredis_request_new("ModifyCrossRegionBackupPolicy", &request, &error) != VOLCREDIS_OK ||
        volcredis_request_set_string(request, "InstanceId", "redis-1", VOLCREDIS_NUL_TERMINATED, &error) != VOLCREDIS_OK ||
        volcredis_request_set_bool(request, "Active", false, &error) != VOLCREDIS_OK ||
        volcredis_client_send(client, request, NULL, &response, &error) != VOLCREDIS_OK) {
        result = failed("the call", error);
    }
    volcredis_response_free(response);
    volcredis_request_free(request);
    return result;
}

int main(int count, char **arguments) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_error *error = NULL;
    if (count != 2) {
        fprintf(stderr, "usage: first_call URL\n");
        return 2;
    }
    if (volcredis_config_new("cn-beijing", &config, &error) != VOLCREDIS_OK ||
        volcredis_config_set_endpoint(config, arguments[1], &error) != VOLCREDIS_OK ||
        volcredis_config_set_credentials(config, "AKLTbench", "secret", NULL, &error) != VOLCREDIS_OK ||
        volcredis_client_new(config, &client, &error) != VOLCREDIS_OK) {
        return failed("the client", error);
    }
    volcredis_config_free(config);
    int result = call(client);
    volcredis_client_free(client);
    return result;
}
