/* Tests changing and reading the cross-region backup policy of an instance. */
#include "check.h"

static const char *const INSTANCE = "redis-cn0212gzmh2xs";

static void turn_on(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_request_new("ModifyCrossRegionBackupPolicy", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceId", INSTANCE, VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_bool(request, "Active", true, &check_error));

    /* Without a region the request is invalid and not sent. */
    volcredis_error *error = NULL;
    CHECK(volcredis_client_send(client, request, NULL, &response, &error) == VOLCREDIS_VALIDATION);
    CHECK(response == NULL);
    CHECK(volcredis_error_violation_count(error) == 1);
    CHECK(strcmp(volcredis_error_violation_path(error, 0), "CrossBackupRegion") == 0);
    CHECK(strcmp(volcredis_error_violation_rule(error, 0), "required_if") == 0);
    CHECK(volcredis_error_violation_path(error, 1) == NULL);
    volcredis_error_free(error);

    CHECK_OK(volcredis_request_set_string(request, "CrossBackupRegion", "cn-shanghai, and more", 11, &check_error));
    CHECK_OK(volcredis_request_validate(request, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    CHECK(volcredis_response_http_status(response) == 200);
    CHECK(strlen(volcredis_response_request_id(response)) > 0);
    volcredis_response_free(response);
    volcredis_request_free(request);
}

static void read_back(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    bool active = false;
    const char *region = NULL;
    size_t length = 0;
    CHECK_OK(volcredis_request_new("DescribeCrossRegionBackupPolicy", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceId", INSTANCE, VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    volcredis_request_free(request);

    const volcredis_value *result = volcredis_response_result(response);
    CHECK_OK(volcredis_value_bool(result, "/Active", &active, &check_error));
    CHECK(active);
    CHECK_OK(volcredis_value_string(result, "CrossBackupRegion", &region, &length, &check_error));
    CHECK(strcmp(region, "cn-shanghai") == 0 && length == 11);
    printf("%s\n", volcredis_response_json(response));
    volcredis_response_free(response);
}

int main(void) {
    volcredis_client *client = test_client();
    turn_on(client);
    read_back(client);
    volcredis_client_free(client);
    return 0;
}
