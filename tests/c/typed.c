/* Tests the structures of actions in C: nested structures and lists, sent and received. */
#include "check.h"
#include "volcredis/actions.h"

static const char *const INSTANCE = "redis-cn0212gzmh2xs";

static void cross_region_backup(const volcredis_client *client) {
    volcredis_response *response = NULL;
    volcredis_ModifyCrossRegionBackupPolicyRequest modify = {
        .InstanceId = INSTANCE,
        .Active = VOLCREDIS_SOME(true),
        .CrossBackupRegion = "cn-shanghai",
    };
    CHECK_OK(volcredis_ModifyCrossRegionBackupPolicy(client, &modify, NULL, &response, NULL, &check_error));
    volcredis_response_free(response);

    volcredis_DescribeCrossRegionBackupPolicyRequest describe = {.InstanceId = INSTANCE};
    volcredis_DescribeCrossRegionBackupPolicyResponse policy;
    CHECK_OK(volcredis_DescribeCrossRegionBackupPolicy(client, &describe, NULL, &response, &policy, &check_error));
    CHECK(policy.Active.has_value && policy.Active.value);
    CHECK(strcmp(policy.CrossBackupRegion, "cn-shanghai") == 0);
    volcredis_response_free(response);
}

static void lists(const volcredis_client *client) {
    volcredis_response *response = NULL;
    volcredis_DescribeRegionsRequest request = {0};
    volcredis_DescribeRegionsResponse result;
    CHECK_OK(volcredis_DescribeRegions(client, &request, NULL, &response, &result, &check_error));
    CHECK(result.Regions.count > 0);
    for (size_t index = 0; index < result.Regions.count; index++) {
        volcredis_DescribeRegions_Region region = volcredis_DescribeRegions_Region_at(result.Regions, index);
        CHECK(region.RegionId != NULL && strlen(region.RegionId) > 0);
    }
    CHECK(volcredis_DescribeRegions_Region_at(result.Regions, result.Regions.count).value == NULL);
    volcredis_response_free(response);
}

static void what_is_left_out_is_not_sent(const volcredis_client *client) {
    volcredis_error *error = NULL;
    volcredis_response *response = NULL;
    volcredis_ModifyCrossRegionBackupPolicyRequest nothing = {0};
    CHECK(volcredis_ModifyCrossRegionBackupPolicy(client, &nothing, NULL, &response, NULL, &error) == VOLCREDIS_VALIDATION);
    CHECK(response == NULL);
    CHECK(volcredis_error_violation_count(error) == 2);
    CHECK(strcmp(volcredis_error_violation_path(error, 1), "Active") == 0);
    volcredis_error_free(error);
}

static void structures_are_nested(void) {
    volcredis_request *request = NULL;
    volcredis_string *json = NULL;
    const char *const instances[] = {"redis-a"};
    const volcredis_Tag tags[] = {{.Key = "team", .Value = "cache"}, {.Key = "stage", .Value = NULL}};
    volcredis_AddTagsToResourceRequest add = {
        .InstanceIds = VOLCREDIS_ARRAY(instances),
        .Tags = VOLCREDIS_ARRAY(tags),
    };
    CHECK_OK(volcredis_new_AddTagsToResourceRequest(&add, NULL, &request, &check_error));
    CHECK_OK(volcredis_request_json(request, &json, &check_error));
    CHECK(strcmp(volcredis_string_data(json), "{\"InstanceIds\":[\"redis-a\"],\"Tags\":[{\"Key\":\"team\",\"Value\":\"cache\"},"
                                              "{\"Key\":\"stage\"}]}") == 0);
    volcredis_string_free(json);
    volcredis_request_free(request);

    const int32_t days[] = {1, 3, 7};
    volcredis_ModifyBackupPlanRequest plan = {.Period = {days, 3}};
    CHECK_OK(volcredis_new_ModifyBackupPlanRequest(&plan, NULL, &request, &check_error));
    CHECK_OK(volcredis_request_json(request, &json, &check_error));
    CHECK(strcmp(volcredis_string_data(json), "{\"Period\":[1,3,7]}") == 0);
    volcredis_string_free(json);
    volcredis_request_free(request);
}

/* Mistakes are errors, not crashes. */
static void mistakes_are_misuse(const volcredis_client *client) {
    volcredis_error *error = NULL;
    volcredis_response *response = NULL;
    volcredis_DescribeRegionsRequest regions = {0};
    volcredis_DescribeRegionsResponse result;
    volcredis_DescribeZonesResponse zones;
    const char *const with_null[] = {"redis-a", NULL};
    volcredis_AddTagsToResourceRequest add = {.InstanceIds = VOLCREDIS_ARRAY(with_null)};
    const volcredis_Tag no_tags = {0};

    CHECK(volcredis_DescribeRegions(client, NULL, NULL, &response, &result, &error) == VOLCREDIS_MISUSE);
    CHECK(response == NULL && result.value == NULL && result.Regions.count == 0);
    volcredis_error_free(error);
    CHECK(volcredis_DescribeRegions(client, &regions, NULL, NULL, &result, &error) == VOLCREDIS_MISUSE);
    volcredis_error_free(error);
    CHECK(volcredis_DescribeRegions(NULL, &regions, NULL, &response, NULL, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_AddTagsToResource(client, &add, NULL, &response, NULL, &error) == VOLCREDIS_MISUSE);
    volcredis_error_free(error);
    add.InstanceIds.items = NULL;
    CHECK(volcredis_AddTagsToResource(client, &add, NULL, &response, NULL, &error) == VOLCREDIS_MISUSE);
    volcredis_error_free(error);
    add.InstanceIds.count = 0;
    add.Tags.count = 1;
    CHECK(volcredis_AddTagsToResource(client, &add, NULL, &response, NULL, &error) == VOLCREDIS_MISUSE);
    volcredis_error_free(error);
    add.Tags.items = &no_tags;
    add.Tags.count = 0;
    CHECK(volcredis_AddTagsToResource(client, &add, NULL, &response, NULL, &error) == VOLCREDIS_VALIDATION);
    volcredis_error_free(error);

    /* A response is only read as that of its action. */
    CHECK_OK(volcredis_DescribeRegions(client, &regions, NULL, &response, NULL, &check_error));
    CHECK_OK(volcredis_read_DescribeRegionsResponse(response, &result, &check_error));
    CHECK(result.Regions.count > 0);
    CHECK(volcredis_read_DescribeZonesResponse(response, &zones, &error) == VOLCREDIS_WRONG_TYPE);
    CHECK(zones.value == NULL && volcredis_error_status(error) == VOLCREDIS_WRONG_TYPE);
    volcredis_error_free(error);
    CHECK(volcredis_read_DescribeZonesResponse(NULL, &zones, NULL) == VOLCREDIS_WRONG_TYPE);
    volcredis_response_free(response);
}

static void options_apply_to_one_call(const volcredis_client *client) {
    volcredis_error *error = NULL;
    volcredis_response *response = NULL;
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    volcredis_call_options options = {.token = token, .timeout_ms = 30000};
    const volcredis_DescribeBackupsRequest invalid = {0};
    const volcredis_DescribeRegionsRequest regions = {0};
    CHECK_OK(volcredis_DescribeRegions(client, &regions, &options, &response, NULL, &check_error));
    volcredis_response_free(response);
    volcredis_cancellation_token_cancel(token);
    CHECK(volcredis_DescribeRegions(client, &regions, &options, &response, NULL, &error) == VOLCREDIS_CANCELLED);
    CHECK(response == NULL);
    volcredis_error_free(error);
    options.token = NULL;
    CHECK(volcredis_DescribeBackups(client, &invalid, &options, &response, NULL, NULL) == VOLCREDIS_VALIDATION);
    options.skip_validation = true;
    CHECK(volcredis_DescribeBackups(client, &invalid, &options, &response, NULL, &error) == VOLCREDIS_SERVICE);
    CHECK(volcredis_error_category(error) == VOLCREDIS_CATEGORY_BAD_REQUEST);
    volcredis_error_free(error);
    volcredis_cancellation_token_free(token);
    CHECK(strcmp(volcredis_status_name(VOLCREDIS_SERVICE), "VOLCREDIS_SERVICE") == 0 && volcredis_status_name(-1) == NULL);
}

int main(void) {
    volcredis_client *client = test_client();
    mistakes_are_misuse(client);
    options_apply_to_one_call(client);
    cross_region_backup(client);
    lists(client);
    what_is_left_out_is_not_sent(client);
    structures_are_nested();
    volcredis_client_free(client);
    return 0;
}
