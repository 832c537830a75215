/* Creates a backup of an instance and waits until it is available.
 *
 * usage: wait INSTANCE
 */
#include <inttypes.h>
#include <stdio.h>

#include <volcredis/actions.h>

static bool print_progress(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    (void)user_data;
    printf("poll %" PRIu32 ": %s after %" PRIu64 " ms\n", polls, state != NULL ? state : "no such backup", elapsed_ms);
    return true;
}

static volcredis_status create_and_wait(const volcredis_client *client, const char *instance, volcredis_error **error) {
    volcredis_CreateBackupRequest request = {.InstanceId = instance};
    volcredis_CreateBackupResponse backup;
    volcredis_response *response = NULL;
    volcredis_status status = volcredis_CreateBackup(client, &request, NULL, &response, &backup, error);
    if (status == VOLCREDIS_OK) {
        const uint64_t timeout_ms = 10 * 60 * 1000;
        printf("created the backup %s\n", backup.BackupPointId);
        status = volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_BACKUP_AVAILABLE, backup.BackupPointId, NULL, timeout_ms,
                                       NULL, print_progress, NULL, error);
    }
    volcredis_response_free(response);
    return status;
}

int main(int argc, char **argv) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
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
        status = create_and_wait(client, argv[1], &error);
    }
    if (status == VOLCREDIS_OK) {
        puts("the backup is available");
    } else {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
    }
    volcredis_error_free(error);
    volcredis_client_free(client);
    volcredis_config_free(config);
    return status == VOLCREDIS_OK ? 0 : 1;
}
