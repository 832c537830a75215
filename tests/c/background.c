/* Tests operations in the background (calls, pages, waits), providers of credentials, and the callback for attempts. */
#define _GNU_SOURCE
#include <pthread.h>
#include <unistd.h>

#include "check.h"
#include "volcredis/actions.h"

static const char *const INSTANCE = "redis-cn0212gzmh2xs";

/* The outcome of one operation. */
struct outcome {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool is_done;
    volcredis_status status;
    volcredis_response *response;
    uint32_t polls;
};

static void start(struct outcome *outcome) {
    memset(outcome, 0, sizeof *outcome);
    pthread_mutex_init(&outcome->lock, NULL);
    pthread_cond_init(&outcome->changed, NULL);
}

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    struct outcome *outcome = user_data;
    CHECK((error == NULL) == (status == VOLCREDIS_OK) && volcredis_error_status(error) == status);
    volcredis_error_free(error);
    pthread_mutex_lock(&outcome->lock);
    outcome->is_done = true;
    outcome->status = status;
    outcome->response = response;
    pthread_cond_signal(&outcome->changed);
    pthread_mutex_unlock(&outcome->lock);
}

static volcredis_status finish(struct outcome *outcome) {
    pthread_mutex_lock(&outcome->lock);
    while (!outcome->is_done) {
        pthread_cond_wait(&outcome->changed, &outcome->lock);
    }
    pthread_mutex_unlock(&outcome->lock);
    pthread_mutex_destroy(&outcome->lock);
    pthread_cond_destroy(&outcome->changed);
    return outcome->status;
}

static void calls(const volcredis_client *client) {
    struct outcome outcome;
    const volcredis_DescribeRegionsRequest request = {0};
    const volcredis_call_options options = {.timeout_ms = 30000};
    volcredis_DescribeRegionsResponse regions;
    start(&outcome);
    CHECK_OK(volcredis_DescribeRegions_async(client, &request, &options, complete, &outcome, &check_error));
    CHECK(finish(&outcome) == VOLCREDIS_OK);
    CHECK_OK(volcredis_read_DescribeRegionsResponse(outcome.response, &regions, &check_error));
    CHECK(regions.Regions.count > 0);
    volcredis_response_free(outcome.response);
    CHECK(volcredis_DescribeRegions_async(client, NULL, NULL, complete, &outcome, NULL) == VOLCREDIS_MISUSE);
    CHECK(volcredis_DescribeRegions_async(client, &request, NULL, NULL, &outcome, NULL) == VOLCREDIS_MISUSE);
}

static void pages(const volcredis_client *client) {
    struct outcome outcome;
    const volcredis_DescribeDBInstancesRequest request = {.PageSize = VOLCREDIS_SOME(1)};
    volcredis_DescribeDBInstancesResponse page;
    volcredis_paginator *paginator = NULL;
    volcredis_error *error = NULL;
    size_t items = 0;
    int32_t total = 0;
    CHECK_OK(volcredis_DescribeDBInstances_pages(&request, NULL, &paginator, &check_error));
    for (;;) {
        start(&outcome);
        CHECK_OK(volcredis_paginator_next_async(paginator, client, NULL, complete, &outcome, &check_error));
        CHECK(finish(&outcome) == VOLCREDIS_OK);
        if (outcome.response == NULL) {
            break;
        }
        CHECK_OK(volcredis_read_DescribeDBInstancesResponse(outcome.response, &page, &check_error));
        items += page.Instances.count;
        total = page.TotalInstancesNum.value;
        volcredis_response_free(outcome.response);
    }
    CHECK(total > 1 && items == (size_t)total);
    /* The page after the last one stays absent. */
    CHECK_OK(volcredis_paginator_next(paginator, client, NULL, &outcome.response, &check_error));
    CHECK(outcome.response == NULL);
    volcredis_paginator_free(paginator);

    /* A paginator can be freed while it requests a page, but not request another one. */
    CHECK_OK(volcredis_DescribeDBInstances_pages(&request, NULL, &paginator, &check_error));
    start(&outcome);
    pthread_mutex_lock(&outcome.lock);
    CHECK_OK(volcredis_paginator_next_async(paginator, client, NULL, complete, &outcome, &check_error));
    const volcredis_status second = volcredis_paginator_next(paginator, client, NULL, &outcome.response, &error);
    CHECK(second == VOLCREDIS_MISUSE || second == VOLCREDIS_OK);
    const volcredis_status changed = volcredis_paginator_set_concurrency(paginator, 8, NULL);
    CHECK(changed == VOLCREDIS_MISUSE || changed == VOLCREDIS_OK);
    volcredis_response_free(outcome.response);
    volcredis_error_free(error);
    volcredis_paginator_free(paginator);
    pthread_mutex_unlock(&outcome.lock);
    CHECK(finish(&outcome) == VOLCREDIS_OK);
    volcredis_response_free(outcome.response);
}

static bool count_polls(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    struct outcome *outcome = user_data;
    (void)elapsed_ms;
    CHECK(state != NULL);
    outcome->polls = polls;
    return true;
}

static bool stop(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    count_polls(user_data, state, polls, elapsed_ms);
    return false;
}

static void waits(const volcredis_client *client) {
    struct outcome outcome;
    volcredis_error *error = NULL;
    start(&outcome);
    CHECK_OK(volcredis_client_wait_async(client, VOLCREDIS_WAIT_TARGET_INSTANCE, INSTANCE, VOLCREDIS_InstanceStatus_Running, 0,
                                         NULL, count_polls, complete, &outcome, &check_error));
    CHECK(finish(&outcome) == VOLCREDIS_OK && outcome.response == NULL && outcome.polls > 0);
    start(&outcome);
    CHECK_OK(volcredis_client_wait_async(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, INSTANCE, NULL, 0, NULL, stop, complete,
                                         &outcome, &check_error));
    CHECK(finish(&outcome) == VOLCREDIS_CANCELLED && outcome.polls == 1);

    /* A misspelt status is an error at once, unless the program insists. */
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE, INSTANCE, "Runing", 0, NULL, NULL, NULL, &error) ==
          VOLCREDIS_MISUSE);
    CHECK(strstr(volcredis_error_message(error), "`Runing`") != NULL);
    volcredis_error_free(error);
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_OTHER, INSTANCE, "Runing", 1, NULL, NULL, NULL, NULL) ==
          VOLCREDIS_WAIT);
}

struct attempts {
    pthread_mutex_t lock;
    uint32_t count;
    uint32_t failed;
    int freed;
};

static void observe(void *user_data, const volcredis_attempt *attempt) {
    struct attempts *attempts = user_data;
    CHECK(attempt->number > 0 && attempt->http_status > 0 && attempt->request_id != NULL && attempt->is_last);
    CHECK(strncmp(attempt->action, "Describe", 8) == 0 && attempt->client_token == NULL);
    CHECK((attempt->status == VOLCREDIS_OK) == (attempt->category == VOLCREDIS_CATEGORY_NONE));
    pthread_mutex_lock(&attempts->lock);
    attempts->count++;
    attempts->failed += attempt->category == VOLCREDIS_CATEGORY_NOT_FOUND;
    pthread_mutex_unlock(&attempts->lock);
}

static void count_free(void *user_data) { ((struct attempts *)user_data)->freed++; }

/* Calls with the credentials of a role that the access key of the emulator assumes. */
static void providers(void) {
    struct attempts attempts = {.lock = PTHREAD_MUTEX_INITIALIZER};
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_provider *empty = NULL, *source = NULL, *role = NULL, *chain = NULL;
    volcredis_response *response = NULL;
    const volcredis_DescribeDBInstanceDetailRequest missing = {.InstanceId = "redis-none"};
    CHECK_OK(volcredis_provider_new_oidc(NULL, NULL, NULL, NULL, 0, &empty, &check_error));
    CHECK_OK(volcredis_provider_new_static("AKLTemulator", "emulator-secret-key", NULL, &source, &check_error));
    CHECK_OK(volcredis_provider_new_assume_role(source, "trn:iam::2100000001:role/backup", "nightly", NULL, 900, &role,
                                                &check_error));
    const volcredis_provider *const all[] = {empty, role};
    CHECK_OK(volcredis_provider_new_chain(all, 2, &chain, &check_error));
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, getenv("VOLCREDIS_TEST_ENDPOINT"), &check_error));
    CHECK_OK(volcredis_config_set_provider(config, chain, &check_error));
    CHECK_OK(volcredis_config_add_attempt_callback(config, observe, &attempts, count_free, &check_error));
    volcredis_provider_free(chain);
    volcredis_provider_free(role);
    volcredis_provider_free(source);
    volcredis_provider_free(empty);
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    describe_regions(client);
    CHECK(volcredis_DescribeDBInstanceDetail(client, &missing, NULL, &response, NULL, NULL) == VOLCREDIS_SERVICE);
    CHECK(attempts.count == 2 && attempts.failed == 1 && attempts.freed == 0);
    volcredis_client_free(client);
    CHECK(attempts.freed == 1);
}

/* Calls with the credentials of a role that a token in a file assumes. */
static void oidc(void) {
    char path[] = "/tmp/volcredis-token-XXXXXX";
    volcredis_config *config = NULL;
    volcredis_provider *provider = NULL;
    const int file = mkstemp(path);
    CHECK(file >= 0 && write(file, "header.claims.signature", 23) == 23 && close(file) == 0);
    CHECK_OK(volcredis_provider_new_oidc("trn:iam::2100000001:role/backup", path, "nightly", NULL, 900, &provider, &check_error));
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, getenv("VOLCREDIS_TEST_ENDPOINT"), &check_error));
    CHECK_OK(volcredis_config_set_provider(config, provider, &check_error));
    volcredis_provider_free(provider);
    volcredis_client *client = client_with(config);
    describe_regions(client);
    volcredis_client_free(client);
    CHECK(unlink(path) == 0);
}

int main(void) {
    volcredis_client *client = test_client();
    calls(client);
    pages(client);
    waits(client);
    volcredis_client_free(client);
    providers();
    oidc();
    return 0;
}
