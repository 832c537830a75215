/* Changes the cross-region backup policy of an instance and reads it back, with the structures of volcredis/actions.h: a
 * misspelt parameter does not compile.
 *
 * usage: backup_policy_typed INSTANCE REGION
 */
#include <stdio.h>

#include <volcredis/actions.h>

static volcredis_status change_policy(const volcredis_client *client, const char *instance, const char *region,
                                      volcredis_error **error) {
    volcredis_ModifyCrossRegionBackupPolicyRequest modify = {
        .InstanceId = instance,
        .Active = VOLCREDIS_SOME(true),
        .CrossBackupRegion = region,
    };
    volcredis_response *response = NULL;
    volcredis_status status = volcredis_ModifyCrossRegionBackupPolicy(client, &modify, NULL, &response, NULL, error);
    volcredis_response_free(response);
    if (status != VOLCREDIS_OK) {
        return status;
    }

    volcredis_DescribeCrossRegionBackupPolicyRequest describe = {.InstanceId = instance};
    volcredis_DescribeCrossRegionBackupPolicyResponse policy;
    response = NULL;
    status = volcredis_DescribeCrossRegionBackupPolicy(client, &describe, NULL, &response, &policy, error);
    if (status == VOLCREDIS_OK) {
        /* The strings in `policy` are owned by the response. */
        printf("backups of %s are copied to %s\n", instance,
               policy.CrossBackupRegion != NULL ? policy.CrossBackupRegion : "no other region");
    }
    volcredis_response_free(response);
    return status;
}

int main(int argc, char **argv) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_error *error = NULL;
    volcredis_status status;
    if (argc != 3) {
        fprintf(stderr, "usage: %s INSTANCE REGION\n", argv[0]);
        return 2;
    }
    status = volcredis_config_new("cn-beijing", &config, &error);
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_new(config, &client, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = change_policy(client, argv[1], argv[2], &error);
    }
    if (status != VOLCREDIS_OK) {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
    }
    volcredis_error_free(error);
    volcredis_client_free(client);
    volcredis_config_free(config);
    return status == VOLCREDIS_OK ? 0 : 1;
}
