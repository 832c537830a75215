/* Creates a backup, and handles a call whose outcome is unknown.
 *
 * usage: unknown_outcome INSTANCE
 *
 * The library repeats a write while that is safe. If the call fails nevertheless, the service may have executed it. Sending the
 * same request with the same ClientToken again is safe, because the service executes it once.
 */
#include <stdio.h>

#include <volcredis.h>

enum { MAX_CALLS = 3 };

static volcredis_status create_backup(const volcredis_client *client, volcredis_request *request, volcredis_response **response,
                                      volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    for (int call = 1; call <= MAX_CALLS; call++) {
        status = volcredis_client_send(client, request, NULL, response, error);
        if (status == VOLCREDIS_OK || call == MAX_CALLS || !volcredis_error_outcome_unknown(*error)) {
            break;
        }
        fprintf(stderr, "the outcome is unknown: %s\n", volcredis_error_message(*error));
        const char *token = volcredis_error_client_token(*error);
        if (token == NULL) {
            /* The action has no ClientToken: check the state of the resource before repeating the call. */
            break;
        }
        status = volcredis_request_set_string(request, "ClientToken", token, VOLCREDIS_NUL_TERMINATED, NULL);
        if (status != VOLCREDIS_OK) {
            break;
        }
        volcredis_error_free(*error);
        *error = NULL;
    }
    return status;
}

int main(int argc, char **argv) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    volcredis_status status;
    if (argc != 2) {
        fprintf(stderr, "usage: %s INSTANCE\n", argv[0]);
        return 2;
    }
    status = volcredis_config_new("cn-beijing", &config, &error);
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_new(config, &client, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_new("CreateBackup", &request, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_set_string(request, "InstanceId", argv[1], VOLCREDIS_NUL_TERMINATED, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = create_backup(client, request, &response, &error);
    }
    if (status == VOLCREDIS_OK) {
        const char *id = NULL;
        volcredis_value_string(volcredis_response_result(response), "BackupPointId", &id, NULL, NULL);
        printf("created the backup %s\n", id != NULL ? id : "?");
    } else {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
    }
    volcredis_error_free(error);
    volcredis_response_free(response);
    volcredis_request_free(request);
    volcredis_client_free(client);
    volcredis_config_free(config);
    return status == VOLCREDIS_OK ? 0 : 1;
}
