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

int main(void) {
    volcredis_client *client = test_client();
    cross_region_backup(client);
    lists(client);
    what_is_left_out_is_not_sent(client);
    structures_are_nested();
    volcredis_client_free(client);
    return 0;
}
