/* Tests calls: blocking and asynchronous, on many threads, cancelled, rejected and misused. */
#include "check.h"

#include <pthread.h>

enum { THREADS = 16, CALLS = 8 };

static volcredis_request *describe(void) {
    volcredis_request *request = NULL;
    CHECK_OK(volcredis_request_new("DescribeBackups", &request, &check_error));
    CHECK_OK(
        volcredis_request_set_string(request, "InstanceId", "redis-cn0212gzmh2xs", VOLCREDIS_NUL_TERMINATED, &check_error));
    return request;
}

static void *call_often(void *client) {
    volcredis_request *request = describe();
    for (int call = 0; call < CALLS; call++) {
        volcredis_response *response = NULL;
        CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
        CHECK(volcredis_response_http_status(response) == 200);
        volcredis_response_free(response);
    }
    volcredis_request_free(request);
    return NULL;
}

static void threads_share_a_client(volcredis_client *client) {
    pthread_t threads[THREADS];
    for (int index = 0; index < THREADS; index++) {
        CHECK(pthread_create(&threads[index], NULL, call_often, client) == 0);
    }
    for (int index = 0; index < THREADS; index++) {
        CHECK(pthread_join(threads[index], NULL) == 0);
    }
}

/* The number of completed calls, with a condition variable to wait for it. */
struct tally {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    const volcredis_client *client;
    int done;
    volcredis_status last;
};

static void count(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    struct tally *tally = user_data;
    CHECK((status == VOLCREDIS_OK) == (response != NULL));
    CHECK((status == VOLCREDIS_OK) == (error == NULL));
    CHECK(volcredis_error_status(error) == status);
    volcredis_response_free(response);
    volcredis_error_free(error);
    pthread_mutex_lock(&tally->lock);
    tally->done++;
    tally->last = status;
    pthread_cond_signal(&tally->changed);
    pthread_mutex_unlock(&tally->lock);
}

/* Makes a call in the completion callback of another one. */
static void call_again(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    struct tally *tally = user_data;
    volcredis_request *request = describe();
    volcredis_response *another = NULL;
    CHECK_OK(volcredis_client_send(tally->client, request, NULL, &another, &check_error));
    volcredis_response_free(another);
    volcredis_request_free(request);
    count(user_data, status, response, error);
}

static void wait_until(struct tally *tally, int done) {
    pthread_mutex_lock(&tally->lock);
    while (tally->done < done) {
        pthread_cond_wait(&tally->changed, &tally->lock);
    }
    pthread_mutex_unlock(&tally->lock);
}

static void calls_are_begun(void) {
    volcredis_client *client = test_client();
    struct tally tally = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, client, 0, VOLCREDIS_INTERNAL};
    volcredis_request *request = describe();
    for (int call = 0; call < CALLS; call++) {
        CHECK_OK(volcredis_client_send_async(client, request, NULL, call % 2 ? count : call_again, &tally, &check_error));
    }
    wait_until(&tally, CALLS);
    CHECK(tally.last == VOLCREDIS_OK);

    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    volcredis_cancellation_token_cancel(token);
    CHECK_OK(volcredis_client_send_async(client, request, token, count, &tally, &check_error));
    wait_until(&tally, CALLS + 1);
    CHECK(tally.last == VOLCREDIS_CANCELLED);

    volcredis_error *error = NULL;
    volcredis_response *response = NULL;
    CHECK(volcredis_client_send(client, request, token, &response, &error) == VOLCREDIS_CANCELLED);
    CHECK(response == NULL);
    volcredis_error_free(error);
    volcredis_cancellation_token_free(token);

    /* Freeing the client completes all calls. */
    for (int call = 0; call < CALLS; call++) {
        CHECK_OK(volcredis_client_send_async(client, request, NULL, count, &tally, &check_error));
    }
    volcredis_request_free(request);
    volcredis_client_free(client);
    CHECK(tally.done == 2 * CALLS + 1);
}

struct source {
    int asked;
    int released;
    bool fails;
    const volcredis_client *client;
};

static void give(void *user_data, const volcredis_credentials *credentials) {
    struct source *source = user_data;
    source->asked++;
    if (source->fails) {
        CHECK_OK(volcredis_credentials_set_error(credentials, "the vault is shut", &check_error));
        return;
    }
    volcredis_error *error = NULL;
    CHECK(volcredis_credentials_set(credentials, "\xff", "secret", NULL, 0, &error) == VOLCREDIS_MISUSE);
    volcredis_error_free(error);
    CHECK_OK(volcredis_credentials_set(credentials, "AKLTemulator", "emulator-secret-key", NULL, 0, &check_error));
    if (source->client != NULL) {
        volcredis_request *request = describe();
        volcredis_response *response = NULL;
        CHECK(volcredis_client_send(source->client, request, NULL, &response, NULL) == VOLCREDIS_CONFIGURATION);
        volcredis_request_free(request);
    }
}

static void release(void *user_data) {
    struct source *source = user_data;
    source->released++;
}

static void take(void *user_data, int32_t level, const char *target, const char *message) {
    size_t *messages = user_data;
    CHECK(level >= VOLCREDIS_LOG_ERROR && level <= VOLCREDIS_LOG_DEBUG);
    CHECK(strlen(message) > 0 && strncmp(target, "volcredis", 9) == 0);
    CHECK(strstr(message, "emulator-secret-key") == NULL);
    *messages += 1;
}

static void callbacks_are_called(void) {
    struct source source = {0, 0, true, NULL};
    size_t messages = 0;
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_error *error = NULL;
    volcredis_response *response = NULL;
    volcredis_request *request = describe();
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, getenv("VOLCREDIS_TEST_ENDPOINT"), &check_error));
    CHECK_OK(volcredis_config_set_credentials_callback(config, give, &source, release, &check_error));
    CHECK_OK(volcredis_config_set_log(config, VOLCREDIS_LOG_DEBUG, take, &messages, NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    CHECK(source.released == 0);

    CHECK(volcredis_client_send(client, request, NULL, &response, &error) == VOLCREDIS_CREDENTIALS);
    CHECK(strstr(volcredis_error_message(error), "the vault is shut") != NULL);
    volcredis_error_free(error);
    source.fails = false;
    source.client = client;
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    volcredis_response_free(response);
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    CHECK(source.asked == 2);
    CHECK(messages > 0);

    /* Handles can be freed in any order. */
    volcredis_client_free(client);
    CHECK(source.released == 1);
    CHECK(volcredis_response_http_status(response) == 200);
    volcredis_response_free(response);
    volcredis_request_free(request);
}

static void errors_say_what_happened(const volcredis_client *client) {
    volcredis_error *error = NULL;
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK(volcredis_request_new("DescribeBackup", &request, &error) == VOLCREDIS_UNKNOWN_ACTION);
    CHECK(request == NULL);
    CHECK(strstr(volcredis_error_message(error), "DescribeBackups") != NULL);
    volcredis_error_free(error);

    CHECK_OK(volcredis_request_new("DescribeDBInstanceDetail", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceId", "redis-none", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK(volcredis_client_send(client, request, NULL, &response, &error) == VOLCREDIS_SERVICE);
    CHECK(volcredis_error_service_code(error) != NULL && volcredis_error_service_message(error) != NULL);
    CHECK(volcredis_error_http_status(error) == 400);
    CHECK(strlen(volcredis_error_request_id(error)) > 0);
    CHECK(volcredis_error_attempts(error) == 1);
    CHECK(!volcredis_error_is_retryable(error) && !volcredis_error_outcome_unknown(error));
    CHECK(volcredis_error_client_token(error) == NULL && volcredis_error_retry_after_ms(error) == -1);
    volcredis_error_free(error);

    volcredis_request *backup = NULL;
    CHECK_OK(volcredis_request_new("CreateBackup", &backup, &check_error));
    CHECK_OK(volcredis_request_set_string(backup, "InstanceId", "redis-none", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_string(backup, "ClientToken", "once", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK(volcredis_client_send(client, backup, NULL, &response, &error) == VOLCREDIS_SERVICE);
    CHECK(strcmp(volcredis_error_client_token(error), "once") == 0);
    volcredis_error_free(error);
    volcredis_request_free(backup);

    volcredis_config *config = NULL;
    volcredis_client *nowhere = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK(volcredis_config_set_retry(config, 7, 0, NULL) == VOLCREDIS_MISUSE);
    CHECK_OK(volcredis_config_set_retry(config, VOLCREDIS_RETRY_NONE, 0, &check_error));
    CHECK_OK(volcredis_config_set_credentials(config, "ak", "sk", NULL, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, "http://example.com", &check_error));
    CHECK(volcredis_client_new(config, &nowhere, &error) == VOLCREDIS_CONFIGURATION);
    volcredis_error_free(error);
    /* Port 1 refuses connections. */
    CHECK_OK(volcredis_config_set_endpoint(config, "http://127.0.0.1:1", &check_error));
    CHECK_OK(volcredis_client_new(config, &nowhere, &check_error));
    CHECK(volcredis_client_send(nowhere, request, NULL, &response, &error) == VOLCREDIS_CONNECTION);
    CHECK(volcredis_error_is_retryable(error));
    volcredis_error_free(error);
    volcredis_client_free(nowhere);
    volcredis_config_free(config);
    volcredis_request_free(request);
}

static void values_are_read_as_what_they_are(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_string *json = NULL;
    const volcredis_value *list = NULL, *item = NULL;
    const char *name = NULL;
    size_t length = 0;
    bool boolean = false;
    int64_t whole = 0;
    int32_t small = 0;
    double number = 0;
    volcredis_type type = VOLCREDIS_NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    const volcredis_value *result = volcredis_response_result(response);
    CHECK_OK(volcredis_value_at(result, "/Regions", &list, &check_error));
    CHECK_OK(volcredis_value_type(list, "", &type, &check_error));
    CHECK(type == VOLCREDIS_LIST);
    CHECK_OK(volcredis_value_length(list, "", &length, &check_error));
    CHECK(length > 0);
    CHECK_OK(volcredis_value_item(list, 0, &name, &item, &check_error));
    CHECK(name == NULL);
    CHECK_OK(volcredis_value_string(item, "RegionId", &name, NULL, &check_error));
    CHECK_OK(volcredis_value_item(result, 0, &name, &item, &check_error));
    CHECK(strcmp(name, "Regions") == 0);
    CHECK_OK(volcredis_value_json(result, "/Regions/0", &json, &check_error));
    CHECK(strlen(volcredis_string_data(json)) == volcredis_string_length(json));
    volcredis_string_free(json);

    CHECK(volcredis_value_item(list, length, &name, &item, NULL) == VOLCREDIS_NOT_FOUND);
    CHECK(volcredis_value_at(result, "/Regions/-", &item, NULL) == VOLCREDIS_NOT_FOUND);
    CHECK(volcredis_value_at(result, "/Regions/00", &item, NULL) == VOLCREDIS_NOT_FOUND);
    CHECK(volcredis_value_at(result, "/Nothing", &item, NULL) == VOLCREDIS_NOT_FOUND);
    CHECK(volcredis_value_bool(result, "/Regions", &boolean, NULL) == VOLCREDIS_WRONG_TYPE);
    CHECK(volcredis_value_int64(result, "/Regions", &whole, NULL) == VOLCREDIS_WRONG_TYPE);
    CHECK(volcredis_value_int32(result, "/Regions/0/RegionId", &small, NULL) == VOLCREDIS_WRONG_TYPE);
    CHECK(volcredis_value_double(result, "/Regions/0", &number, NULL) == VOLCREDIS_WRONG_TYPE);
    CHECK(volcredis_value_string(result, "\xff", &name, NULL, NULL) == VOLCREDIS_MISUSE);
    volcredis_response_free(response);
    volcredis_request_free(request);
}

static void lists_are_gone_through(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_paginator *paginator = NULL;
    volcredis_error *error = NULL;
    int64_t total = 0;
    size_t seen = 0, length = 0, calls = 0;
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
    CHECK_OK(volcredis_request_set_int64(request, "PageSize", 1, &check_error));
    CHECK_OK(volcredis_paginator_new(request, &paginator, &check_error));
    volcredis_request_free(request);
    for (;;) {
        CHECK_OK(volcredis_paginator_next(paginator, client, NULL, &response, &check_error));
        if (response == NULL) {
            break;
        }
        const volcredis_value *result = volcredis_response_result(response);
        CHECK_OK(volcredis_value_length(result, "/Instances", &length, &check_error));
        CHECK_OK(volcredis_value_int64(result, "/TotalInstancesNum", &total, &check_error));
        CHECK(length <= 1);
        seen += length;
        calls++;
        volcredis_response_free(response);
    }
    CHECK(total > 1 && seen == (size_t)total && calls >= seen);
    volcredis_paginator_free(paginator);

    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK(volcredis_paginator_new(request, &paginator, &error) == VOLCREDIS_CONFIGURATION);
    CHECK(paginator == NULL);
    volcredis_error_free(error);
    volcredis_request_free(request);
}

static void tag(const volcredis_client *client, const char *key) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_request_new("AddTagsToResource", &request, &check_error));
    CHECK_OK(
        volcredis_request_set_string(request, "/InstanceIds/0", "redis-cn0212gzmh2xs", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "/Tags/0/Key", key, VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "/Tags/0/Value", "x", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    volcredis_response_free(response);
    volcredis_request_free(request);
}

static void items_are_not_repeated(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_paginator *paginator = NULL;
    size_t seen_m = 0, seen_n = 0, read = 0;
    tag(client, "m");
    tag(client, "n");
    CHECK_OK(volcredis_request_new("DescribeTagsByResource", &request, &check_error));
    CHECK_OK(
        volcredis_request_set_string(request, "/InstanceIds/0", "redis-cn0212gzmh2xs", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_int64(request, "PageSize", 1, &check_error));
    CHECK_OK(volcredis_paginator_new(request, &paginator, &check_error));
    volcredis_request_free(request);
    for (;;) {
        volcredis_response *response = NULL;
        const char *key = NULL;
        size_t length = 0;
        CHECK_OK(volcredis_paginator_next(paginator, client, NULL, &response, &check_error));
        if (response == NULL) {
            break;
        }
        const volcredis_value *result = volcredis_response_result(response);
        CHECK_OK(volcredis_value_length(result, "/TagResources", &length, &check_error));
        if (length > 0) {
            CHECK_OK(volcredis_value_string(result, "/TagResources/0/Key", &key, NULL, &check_error));
            seen_m += strcmp(key, "m") == 0;
            seen_n += strcmp(key, "n") == 0;
        }
        if (read++ == 0) {
            CHECK(seen_m == 1);
            /* A new instance comes first, and moves the others to later pages. */
            tag(client, "a");
        }
        volcredis_response_free(response);
    }
    /* The last page is full, so an empty one marks the end. */
    CHECK(read == 4 && seen_m == 1 && seen_n == 1);
    volcredis_paginator_free(paginator);
}

static bool count_polls(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    int *calls = user_data;
    CHECK(polls > 0);
    CHECK(elapsed_ms < 60000);
    CHECK(state == NULL || strlen(state) > 0);
    *calls += 1;
    return true;
}

static bool stop(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    (void)user_data;
    (void)elapsed_ms;
    CHECK(state != NULL && polls == 1);
    return false;
}

static void states_are_waited_for(const volcredis_client *client) {
    const char *instance = "redis-cn0212gzmh2xs";
    volcredis_error *error = NULL;
    int calls = 0;
    CHECK_OK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE, instance, "Running", 0, NULL, count_polls, &calls,
                                   &check_error));
    CHECK(calls == 1);
    CHECK_OK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_AFTER, instance, "CreateDBInstance", 0, NULL, NULL,
                                   NULL, &check_error));
    CHECK_OK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, "redis-none", NULL, 0, NULL, NULL, NULL,
                                   &check_error));
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, instance, NULL, 1, NULL, count_polls, &calls,
                                &error) == VOLCREDIS_WAIT);
    CHECK(strstr(volcredis_error_message(error), instance) != NULL);
    volcredis_error_free(error);
    /* A callback that returns false ends the wait. */
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, instance, NULL, 0, NULL, stop, NULL, &error) ==
          VOLCREDIS_CANCELLED);
    volcredis_error_free(error);
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    volcredis_cancellation_token_cancel(token);
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, instance, NULL, 0, token, NULL, NULL, NULL) ==
          VOLCREDIS_CANCELLED);
    volcredis_cancellation_token_free(token);
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE, instance, NULL, 0, NULL, NULL, NULL, NULL) ==
          VOLCREDIS_MISUSE);
    CHECK(volcredis_client_wait(client, 99, instance, NULL, 0, NULL, NULL, NULL, NULL) == VOLCREDIS_MISUSE);
}

static void requests_are_filled_in(void) {
    volcredis_request *request = NULL;
    volcredis_string *json = NULL;
    volcredis_error *error = NULL;
    const char *const instances[] = {"redis-a", "redis-b"};
    CHECK_OK(volcredis_request_new("AddTagsToResource", &request, &check_error));
    CHECK_OK(volcredis_request_set_strings(request, "InstanceIds", instances, 2, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "/Tags/-/Key", "team", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "/Tags/0/Value", "cache", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_json(request, "/Tags/1", "{\"Key\": \"a\", \"Value\": \"b\"}", VOLCREDIS_NUL_TERMINATED,
                                        &check_error));
    CHECK_OK(volcredis_request_json(request, &json, &check_error));
    CHECK(strcmp(volcredis_string_data(json), "{\"InstanceIds\":[\"redis-a\",\"redis-b\"],\"Tags\":["
                                              "{\"Key\":\"team\",\"Value\":\"cache\"},{\"Key\":\"a\",\"Value\":\"b\"}]}") == 0);
    volcredis_string_free(json);
    CHECK_OK(volcredis_request_validate(request, &check_error));

    CHECK(volcredis_request_set_bool(request, "/Tags/9/Key", true, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_bool(request, "/Tags/x", true, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_bool(request, "/Tags/0/Key/x", true, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_bool(request, "", true, NULL) == VOLCREDIS_MISUSE);
    /* Nothing remains of it, as the validation below shows. */
    CHECK(volcredis_request_set_bool(request, "/New/a/5", true, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_double(request, "X", 1e308 * 10, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_string(request, "X", "\xc3", 1, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_string(request, "X", "x", SIZE_MAX / 2 + 1, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_strings(request, "X", instances, SIZE_MAX, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_json(request, "", "[]", 2, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_request_set_json(request, "X", "{", 1, NULL) == VOLCREDIS_MISUSE);

    CHECK_OK(volcredis_request_set_int64(request, "InstanceIDs", 1, &check_error));
    CHECK_OK(volcredis_request_remove(request, "Tags", &check_error));
    CHECK(volcredis_request_validate(request, &error) == VOLCREDIS_VALIDATION);
    CHECK(volcredis_error_violation_count(error) == 2);
    CHECK(strcmp(volcredis_error_violation_path(error, 0), "Tags") == 0);
    CHECK(strstr(volcredis_error_violation_message(error, 1), "did you mean `InstanceIds`?") != NULL);
    volcredis_error_free(error);
    volcredis_request_free(request);

    CHECK_OK(volcredis_request_new("DeleteDBInstance", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceId", "", 0, &check_error));
    CHECK(volcredis_request_validate(request, &error) == VOLCREDIS_VALIDATION);
    CHECK(strcmp(volcredis_error_violation_message(error, 0), "must not be empty") == 0);
    volcredis_error_free(error);
    volcredis_request_free(request);
}

/* The number of handle types. It is prime, so that steps of any length visit all of them. */
enum { KINDS = 11 };

struct owned {
    void *handle;
    void (*free)(void *handle);
};

#define FREES(type) \
    static void free_##type(void *handle) { volcredis_##type##_free(handle); }
FREES(config)
FREES(client)
FREES(request)
FREES(response)
FREES(paginator)
FREES(signed_request)
FREES(signer)
FREES(unsigned_request)
FREES(string)
FREES(error)
FREES(cancellation_token)

static void make_all(struct owned all[KINDS]) {
    volcredis_config *config = NULL;
    volcredis_client *client = test_client();
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_paginator *paginator = NULL;
    volcredis_signed_request *signed_request = NULL;
    volcredis_signer *signer = NULL;
    volcredis_unsigned_request *unsigned_request = NULL;
    volcredis_string *string = NULL;
    volcredis_error *error = NULL;
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
    CHECK_OK(volcredis_paginator_new(request, &paginator, &check_error));
    CHECK_OK(volcredis_paginator_next(paginator, client, token, &response, &check_error));
    CHECK_OK(volcredis_client_sign(client, request, &signed_request, &check_error));
    CHECK_OK(volcredis_request_json(request, &string, &check_error));
    CHECK_OK(volcredis_signer_new("AK", "SK", NULL, "cn-beijing", "redis", &signer, &check_error));
    CHECK_OK(volcredis_unsigned_request_new("GET", "/", &unsigned_request, &check_error));
    CHECK(volcredis_request_remove(request, NULL, &error) == VOLCREDIS_MISUSE);
    const struct owned made[KINDS] = {
        {config, free_config},
        {client, free_client},
        {request, free_request},
        {response, free_response},
        {paginator, free_paginator},
        {signer, free_signer},
        {signed_request, free_signed_request},
        {unsigned_request, free_unsigned_request},
        {string, free_string},
        {error, free_error},
        {token, free_cancellation_token},
    };
    memcpy(all, made, sizeof made);
}

static void handles_are_freed_in_any_order(void) {
    struct owned all[KINDS];
    /* Each type comes first once, with each distance to the next. */
    for (int first = 0; first < KINDS; first++) {
        int step = first % (KINDS - 1) + 1;
        make_all(all);
        for (int count = 0; count < KINDS; count++) {
            struct owned *next = &all[(first + count * step) % KINDS];
            next->free(next->handle);
        }
    }
}

static void actions_are_described(void) {
    volcredis_string *json = NULL;
    CHECK(volcredis_action_count() == 106);
    CHECK(volcredis_action_name(106) == NULL);
    for (size_t index = 0; index < volcredis_action_count(); index++) {
        CHECK_OK(volcredis_action_describe(volcredis_action_name(index), &json, &check_error));
        CHECK(strstr(volcredis_string_data(json), volcredis_action_name(index)) != NULL);
        volcredis_string_free(json);
    }
    CHECK(strcmp(volcredis_version(), VOLCREDIS_VERSION) == 0);
    int major = 0, minor = 0, patch = 0;
    CHECK(sscanf(volcredis_version(), "%d.%d.%d", &major, &minor, &patch) == 3);
    CHECK(VOLCREDIS_VERSION_NUM == ((major << 16) | (minor << 8) | patch));
}

static void requests_are_signed(const volcredis_client *client) {
    volcredis_request *request = describe();
    volcredis_signed_request *signed_request = NULL;
    CHECK_OK(volcredis_client_sign(client, request, &signed_request, &check_error));
    CHECK(strstr(volcredis_signed_request_url(signed_request), "Action=DescribeBackups") != NULL);
    CHECK(strcmp(volcredis_signed_request_body(signed_request), "{\"InstanceId\":\"redis-cn0212gzmh2xs\"}") == 0);
    CHECK(volcredis_signed_request_header_count(signed_request) > 3);
    CHECK(volcredis_signed_request_header_name(signed_request, 99) == NULL);
    volcredis_signed_request_free(signed_request);
    volcredis_request_free(request);

    volcredis_signer *signer = NULL;
    volcredis_unsigned_request *unsigned_request = NULL;
    volcredis_string *query = NULL;
    volcredis_error *error = NULL;
    CHECK_OK(volcredis_signer_new("AK", "SK", NULL, "cn-beijing", "redis", &signer, &check_error));
    CHECK_OK(volcredis_unsigned_request_new("GET", "/", &unsigned_request, &check_error));
    CHECK_OK(volcredis_unsigned_request_add_query(unsigned_request, "Action", "DescribeRegions", &check_error));
    CHECK(volcredis_signer_sign(signer, unsigned_request, 1700000000, &signed_request, &error) == VOLCREDIS_CONFIGURATION);
    volcredis_error_free(error);
    CHECK_OK(volcredis_unsigned_request_add_header(unsigned_request, "Host", "open.volcengineapi.com", &check_error));
    CHECK_OK(volcredis_unsigned_request_set_body(unsigned_request, NULL, 0, &check_error));
    CHECK_OK(volcredis_signer_sign(signer, unsigned_request, 1700000000, &signed_request, &check_error));
    CHECK(strcmp(volcredis_signed_request_header_value(signed_request, 0), "20231114T221320Z") == 0);
    volcredis_signed_request_free(signed_request);
    CHECK_OK(volcredis_signer_presign(signer, unsigned_request, 1700000000, &query, &check_error));
    CHECK(strstr(volcredis_string_data(query), "X-Signature=") != NULL);
    volcredis_string_free(query);
    volcredis_unsigned_request_free(unsigned_request);
    volcredis_signer_free(signer);
}

int main(void) {
    volcredis_client *client = test_client();
    threads_share_a_client(client);
    calls_are_begun();
    callbacks_are_called();
    errors_say_what_happened(client);
    values_are_read_as_what_they_are(client);
    lists_are_gone_through(client);
    items_are_not_repeated(client);
    states_are_waited_for(client);
    requests_are_filled_in();
    handles_are_freed_in_any_order();
    actions_are_described();
    requests_are_signed(client);
    volcredis_client_free(client);
    return 0;
}
