/* Tests reading responses as servers and gateways send them. The service selects the body by the instance name of the
 * request. */
#include <stdint.h>

#include "check.h"
#include "volcredis/actions.h"

#define REPLACED "\xef\xbf\xbd"

/* Returns the response with a body. */
static volcredis_response *get(const volcredis_client *client, const char *name, volcredis_DescribeDBInstancesResponse *page) {
    volcredis_DescribeDBInstancesRequest request = {.InstanceName = name};
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_DescribeDBInstances(client, &request, NULL, &response, page, &check_error));
    CHECK(strcmp(volcredis_response_request_id(response), "r-1") == 0);
    return response;
}

/* Bodies with the expected values of their only instance. */
static const struct {
    const char *body;
    const char *name;
    int64_t shards;
} ONE[] = {
    {"plain", "a", 3},
    {"cut surrogate", "a" REPLACED, 3},
    {"not UTF-8", REPLACED REPLACED, 3},
    {"control characters", "a\tb\nc", 3},
    {"byte order mark", "a", 3},
    {"lower case envelope", "a", 3},
    {"gzip", "a", 3},
    {"coding of no name", "a", 3},
    {"3.0", "a", 3},
    {"3e0", "a", 3},
    {"\"3.0\"", "a", 3},
    {"nulls", "a", 3},
};

static void check_one(const volcredis_client *client) {
    for (size_t index = 0; index < sizeof ONE / sizeof ONE[0]; index++) {
        volcredis_DescribeDBInstancesResponse page;
        volcredis_DescribeDBInstances_Instance instance;
        volcredis_response *response = get(client, ONE[index].body, &page);
        int64_t wide = 0;
        int32_t narrow = 0;
        fprintf(stderr, "%s\n", ONE[index].body);
        CHECK(page.Instances.count == 1);
        CHECK(page.TotalInstancesNum.has_value && page.TotalInstancesNum.value == 1);
        instance = volcredis_DescribeDBInstances_Instance_at(page.Instances, 0);
        CHECK(strcmp(instance.InstanceName, ONE[index].name) == 0);
        CHECK(instance.ShardNumber.has_value && instance.ShardNumber.value == ONE[index].shards);
        CHECK(instance.ZoneIds.count == 1);
        CHECK(strcmp(volcredis_string_at(instance.ZoneIds, 0), "z") == 0);
        CHECK(instance.Tags.value == NULL && instance.Tags.count == 0);
        CHECK(instance.Capacity.value == NULL);
        CHECK_OK(volcredis_value_int64(page.value, "/Instances/0/ShardNumber", &wide, &check_error));
        CHECK_OK(volcredis_value_int32(page.value, "/Instances/0/ShardNumber", &narrow, &check_error));
        CHECK(wide == ONE[index].shards && narrow == ONE[index].shards);
        volcredis_response_free(response);
    }
}

/* Members of other types than documented are absent. */
static void check_other_types(const volcredis_client *client) {
    static const char *const BODIES[] = {"\"three\"", "3000000000", "1.5", "{}"};
    for (size_t index = 0; index < sizeof BODIES / sizeof BODIES[0]; index++) {
        volcredis_DescribeDBInstancesResponse page;
        volcredis_response *response = get(client, BODIES[index], &page);
        volcredis_DescribeDBInstances_Instance instance = volcredis_DescribeDBInstances_Instance_at(page.Instances, 0);
        CHECK(!instance.ShardNumber.has_value && strcmp(instance.InstanceName, "a") == 0);
        volcredis_response_free(response);
    }
}

/* A string that contains NUL is absent in a structure. */
static void check_nul(const volcredis_client *client) {
    volcredis_DescribeDBInstancesResponse page;
    volcredis_response *response = get(client, "nul", &page);
    const char *name = NULL;
    size_t length = 0;
    CHECK(volcredis_DescribeDBInstances_Instance_at(page.Instances, 0).InstanceName == NULL);
    CHECK_OK(volcredis_value_string(page.value, "/Instances/0/InstanceName", &name, &length, &check_error));
    CHECK(length == 3 && memcmp(name, "a\0b", 4) == 0);
    volcredis_response_free(response);
}

static void check_errors(const volcredis_client *client) {
    static const struct {
        const char *body;
        const char *message;
    } ERRORS[] = {
        {"error in lower case", "gone"},
        {"error with a cut surrogate", "gone" REPLACED},
        {"error that is not UTF-8", "gone" REPLACED},
    };
    for (size_t index = 0; index < sizeof ERRORS / sizeof ERRORS[0]; index++) {
        volcredis_DescribeDBInstancesRequest request = {.InstanceName = ERRORS[index].body};
        volcredis_response *response = NULL;
        volcredis_error *error = NULL;
        CHECK(volcredis_DescribeDBInstances(client, &request, NULL, &response, NULL, &error) == VOLCREDIS_SERVICE);
        CHECK(response == NULL);
        CHECK(strcmp(volcredis_error_service_code(error), "InstanceNotExist") == 0);
        CHECK(strstr(volcredis_error_message(error), ERRORS[index].message) != NULL);
        volcredis_error_free(error);
    }
}

/* Checks a string of an error, which may be NULL. */
static void check_harmless(const char *string) {
    if (string == NULL) {
        return;
    }
    CHECK(strlen(string) < 5000);
    CHECK(strstr(string, "Password-1") == NULL);
    for (; *string != '\0'; string++) {
        CHECK((unsigned char)*string >= 0x20);
        CHECK(strncmp(string, "Signature=", 10) != 0 || string[10] == '[');
    }
}

/* Errors that repeat the request after an escape character, in strings of 10 MB. */
static void check_long_errors(const volcredis_client *client) {
    static const char *const PLACES[] = {"message", "code", "request ID", "page", "header"};
    for (size_t index = 0; index < sizeof PLACES / sizeof PLACES[0]; index++) {
        volcredis_CreateDBAccountRequest request = {.InstanceId = "redis-1",
                                                    .AccountName = "app",
                                                    .RoleName = "Administrator",
                                                    .Password = "the!Password-1",
                                                    .Description = PLACES[index]};
        volcredis_response *response = NULL;
        volcredis_error *error = NULL;
        fprintf(stderr, "%s\n", PLACES[index]);
        volcredis_status status = volcredis_CreateDBAccount(client, &request, NULL, &response, NULL, &error);
        CHECK(status == (index < 3 ? VOLCREDIS_SERVICE : VOLCREDIS_INVALID_RESPONSE));
        CHECK(strstr(volcredis_error_message(error), "[redacted]") != NULL);
        check_harmless(volcredis_error_message(error));
        check_harmless(volcredis_error_service_code(error));
        check_harmless(volcredis_error_service_message(error));
        check_harmless(volcredis_error_request_id(error));
        volcredis_error_free(error);
    }
}

/* Pages with a total of 0. */
static void check_pages(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_paginator *pages = NULL;
    volcredis_response *response = NULL;
    size_t items = 0;
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceName", "pages", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_int64(request, "PageSize", 2, &check_error));
    CHECK_OK(volcredis_paginator_new(request, &pages, &check_error));
    for (;;) {
        volcredis_DescribeDBInstancesResponse page;
        CHECK_OK(volcredis_paginator_next(pages, client, NULL, &response, &check_error));
        if (response == NULL) {
            break;
        }
        CHECK_OK(volcredis_read_DescribeDBInstancesResponse(response, &page, &check_error));
        for (size_t index = 0; index < page.Instances.count; index++) {
            CHECK(volcredis_DescribeDBInstances_Instance_at(page.Instances, index).InstanceId != NULL);
        }
        items += page.Instances.count;
        volcredis_response_free(response);
    }
    CHECK(items == 5);
    volcredis_paginator_free(pages);
    volcredis_request_free(request);
}

/* Pages of one item each, of which eight are requested at the same time. */
static void check_concurrent_pages(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_paginator *pages = NULL;
    volcredis_response *response = NULL;
    int number = 0;
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceName", "rounds", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_int64(request, "PageSize", 1, &check_error));
    CHECK_OK(volcredis_paginator_new(request, &pages, &check_error));
    CHECK_OK(volcredis_paginator_set_concurrency(pages, 8, &check_error));
    for (;;) {
        const char *id = NULL;
        char expected[16];
        CHECK_OK(volcredis_paginator_next(pages, client, NULL, &response, &check_error));
        if (response == NULL) {
            break;
        }
        if (++number <= 20) {
            snprintf(expected, sizeof expected, "redis-%d", number);
            const volcredis_value *result = volcredis_response_result(response);
            CHECK_OK(volcredis_value_string(result, "/Instances/0/InstanceId", &id, NULL, &check_error));
            CHECK(strcmp(id, expected) == 0);
        }
        volcredis_response_free(response);
    }
    /* The last page is full, so an empty one marks the end. */
    CHECK(number == 21);
    volcredis_paginator_free(pages);

    /* A paginator can be freed with requests under way. */
    CHECK_OK(volcredis_paginator_new(request, &pages, &check_error));
    CHECK_OK(volcredis_paginator_set_concurrency(pages, 3, &check_error));
    CHECK_OK(volcredis_paginator_next(pages, client, NULL, &response, &check_error));
    volcredis_response_free(response);
    volcredis_paginator_free(pages);
    volcredis_request_free(request);
}

/* Requests under way end with their token or their client; the list does not. */
static void check_cancelled_pages(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_paginator *pages = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceName", "held", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_int64(request, "PageSize", 1, &check_error));
    for (int is_freed = 0; is_freed < 2; is_freed++) {
        /* The server does not answer the pages after the first one to this client. */
        volcredis_config *config = test_config(getenv("VOLCREDIS_TEST_ENDPOINT"));
        CHECK_OK(volcredis_config_set_credentials(config, "AKLTheld", "held-secret-key", NULL, &check_error));
        volcredis_client *held = client_with(config);
        volcredis_cancellation_token *token = volcredis_cancellation_token_new();
        CHECK_OK(volcredis_paginator_new(request, &pages, &check_error));
        CHECK_OK(volcredis_paginator_set_concurrency(pages, 3, &check_error));
        CHECK_OK(volcredis_paginator_next(pages, held, token, &response, &check_error));
        volcredis_response_free(response);
        if (is_freed) {
            volcredis_client_free(held);
        } else {
            volcredis_cancellation_token_cancel(token);
        }
        for (int number = 2; number <= 4; number++) {
            const char *id = NULL;
            char expected[16];
            CHECK_OK(volcredis_paginator_next(pages, client, NULL, &response, &check_error));
            snprintf(expected, sizeof expected, "redis-%d", number);
            const volcredis_value *result = volcredis_response_result(response);
            CHECK_OK(volcredis_value_string(result, "/Instances/0/InstanceId", &id, NULL, &check_error));
            CHECK(strcmp(id, expected) == 0);
            volcredis_response_free(response);
        }
        if (!is_freed) {
            volcredis_client_free(held);
        }
        volcredis_paginator_free(pages);
        volcredis_cancellation_token_free(token);
    }
    volcredis_request_free(request);
}

int main(void) {
    volcredis_client *client = test_client();
    check_one(client);
    check_other_types(client);
    check_nul(client);
    check_errors(client);
    check_long_errors(client);
    check_pages(client);
    check_concurrent_pages(client);
    check_cancelled_pages(client);
    volcredis_client_free(client);
    return 0;
}
