/* Changes the cross-region backup policy of an instance and reads it back, with the functions of volcredis.h.
 *
 * usage: backup_policy INSTANCE REGION
 *
 * Credentials come from the default chain, for example from VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY.
 */
#include <stdio.h>

#include <volcredis.h>

/* All handles of the program, so that they can be freed in one place. */
struct handles {
    volcredis_config *config;
    volcredis_client *client;
    volcredis_request *modify;
    volcredis_request *describe;
    volcredis_response *modified;
    volcredis_response *described;
};

static volcredis_status set_policy(struct handles *all, const char *instance, const char *region, volcredis_error **error) {
    volcredis_status status = volcredis_request_new("ModifyCrossRegionBackupPolicy", &all->modify, error);
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_set_string(all->modify, "InstanceId", instance, VOLCREDIS_NUL_TERMINATED, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_set_bool(all->modify, "Active", true, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_set_string(all->modify, "CrossBackupRegion", region, VOLCREDIS_NUL_TERMINATED, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(all->client, all->modify, NULL, &all->modified, error);
    }
    return status;
}

static volcredis_status print_policy(struct handles *all, const char *instance, volcredis_error **error) {
    const char *region = NULL;
    volcredis_status status = volcredis_request_new("DescribeCrossRegionBackupPolicy", &all->describe, error);
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_set_string(all->describe, "InstanceId", instance, VOLCREDIS_NUL_TERMINATED, error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(all->client, all->describe, NULL, &all->described, error);
    }
    if (status == VOLCREDIS_OK) {
        const volcredis_value *result = volcredis_response_result(all->described);
        status = volcredis_value_string(result, "CrossBackupRegion", &region, NULL, error);
    }
    if (status == VOLCREDIS_OK) {
        printf("backups of %s are copied to %s (request ID %s)\n", instance, region,
               volcredis_response_request_id(all->described));
    }
    return status;
}

int main(int argc, char **argv) {
    struct handles all = {0};
    volcredis_error *error = NULL;
    volcredis_status status;
    if (argc != 3) {
        fprintf(stderr, "usage: %s INSTANCE REGION\n", argv[0]);
        return 2;
    }
    status = volcredis_config_new("cn-beijing", &all.config, &error);
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_new(all.config, &all.client, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = set_policy(&all, argv[1], argv[2], &error);
    }
    if (status == VOLCREDIS_OK) {
        status = print_policy(&all, argv[1], &error);
    }
    if (status != VOLCREDIS_OK) {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
        for (size_t index = 0; index < volcredis_error_violation_count(error); index++) {
            fprintf(stderr, "  %s: %s\n", volcredis_error_violation_path(error, index),
                    volcredis_error_violation_message(error, index));
        }
    }
    /* Handles can be freed in any order, and freeing NULL is a no-op. */
    volcredis_error_free(error);
    volcredis_response_free(all.described);
    volcredis_response_free(all.modified);
    volcredis_request_free(all.describe);
    volcredis_request_free(all.modify);
    volcredis_client_free(all.client);
    volcredis_config_free(all.config);
    return status == VOLCREDIS_OK ? 0 : 1;
}
