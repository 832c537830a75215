/* Tests a function of a program against the emulator: no account is needed, and nothing is charged.
 *
 *     volcredis emulator --listen 127.0.0.1:8080 &
 *     VOLCREDIS_ENDPOINT=http://127.0.0.1:8080 ./emulator_test
 */
#include <stdio.h>
#include <stdlib.h>

#include <volcredis/actions.h>

/* An instance that the emulator contains from the start. */
#define INSTANCE "redis-cn0212gzmh2xs"

/* The function to test: returns the number of tags of an instance, or -1 on failure. */
static int count_tags(const volcredis_client *client, const char *instance) {
    volcredis_DescribeDBInstanceDetailRequest request = {.InstanceId = instance};
    volcredis_DescribeDBInstanceDetailResponse detail;
    volcredis_response *response = NULL;
    int count = -1;
    if (volcredis_DescribeDBInstanceDetail(client, &request, NULL, &response, &detail, NULL) == VOLCREDIS_OK) {
        count = (int)detail.Tags.count;
    }
    volcredis_response_free(response);
    return count;
}

static volcredis_client *emulator_client(void) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_error *error = NULL;
    /* The endpoint is read from VOLCREDIS_ENDPOINT. The key is the default one of the emulator. */
    if (volcredis_config_new("cn-beijing", &config, &error) != VOLCREDIS_OK ||
        volcredis_config_set_credentials(config, "AKLTemulator", "emulator-secret-key", NULL, &error) != VOLCREDIS_OK ||
        volcredis_client_new(config, &client, &error) != VOLCREDIS_OK) {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
        exit(1);
    }
    volcredis_config_free(config);
    return client;
}

static void check(bool condition, const char *description) {
    printf("%s %s\n", condition ? "ok  " : "FAIL", description);
    if (!condition) {
        exit(1);
    }
}

int main(void) {
    volcredis_client *client;
    if (getenv("VOLCREDIS_ENDPOINT") == NULL) {
        fputs("set VOLCREDIS_ENDPOINT to the URL of an emulator\n", stderr);
        return 2;
    }
    client = emulator_client();
    int before = count_tags(client, INSTANCE);
    check(before >= 0, "the tags of an instance are counted");
    const char *const instances[] = {INSTANCE};
    const volcredis_Tag tag = {.Key = "purpose", .Value = "test"};
    volcredis_AddTagsToResourceRequest request = {
        .InstanceIds = VOLCREDIS_ARRAY(instances),
        .Tags = {&tag, 1},
    };
    volcredis_response *response = NULL;
    check(volcredis_AddTagsToResource(client, &request, NULL, &response, NULL, NULL) == VOLCREDIS_OK, "a tag is added");
    volcredis_response_free(response);
    check(count_tags(client, INSTANCE) == before + 1, "the new tag is counted");
    check(count_tags(client, "redis-missing") == -1, "a missing instance is reported");
    volcredis_client_free(client);
    return 0;
}
