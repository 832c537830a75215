/* Tests that many writes succeed with default options at a service that accepts 20 per second.
 *
 * Arguments: the number of asynchronous calls, the number of calls by 8 threads, and `strict` to check that at most a tenth
 * of the requests after the first second is throttled. Prints the elapsed time. */
#define _GNU_SOURCE
#include "check.h"

#include <math.h>
#include <pthread.h>
#include <time.h>

enum { THREADS = 8 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct timespec start;
static int done, failed, throttled, waits, sent_late, throttled_late, threads_left;
static bool may_fail;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - start.tv_sec) + (double)(now.tv_nsec - start.tv_nsec) / 1e9;
}

/* Counts attempts by their log messages. */
static void log_message(void *user_data, int32_t level, const char *target, const char *message) {
    (void)target;
    (void)user_data;
    (void)level;
    bool is_attempt = strstr(message, "attempt completed") != NULL;
    bool is_throttled = is_attempt && strstr(message, "status=429") != NULL;
    bool is_late = seconds() > 1;
    pthread_mutex_lock(&lock);
    throttled += is_throttled;
    sent_late += is_attempt && is_late;
    throttled_late += is_throttled && is_late;
    waits += strstr(message, "reason=\"rate limit\"") != NULL;
    pthread_mutex_unlock(&lock);
}

static volcredis_request *backup_request(void) {
    volcredis_request *request = NULL;
    CHECK_OK(volcredis_request_new("ModifyCrossRegionBackupPolicy", &request, &check_error));
    CHECK_OK(
        volcredis_request_set_string(request, "InstanceId", "redis-cn0212gzmh2xs", VOLCREDIS_NUL_TERMINATED, &check_error));
    CHECK_OK(volcredis_request_set_bool(request, "Active", true, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "CrossBackupRegion", "cn-shanghai", VOLCREDIS_NUL_TERMINATED, &check_error));
    return request;
}

static void count(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    CHECK(user_data == NULL);
    if (status != VOLCREDIS_OK && !may_fail) {
        fprintf(stderr, "status %d: %s\n", (int)status, volcredis_error_message(error));
        exit(1);
    }
    volcredis_response_free(response);
    volcredis_error_free(error);
    pthread_mutex_lock(&lock);
    done++;
    failed += status != VOLCREDIS_OK;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

static void *call_often(void *client) {
    volcredis_request *request = backup_request();
    for (;;) {
        pthread_mutex_lock(&lock);
        bool more = threads_left > 0;
        threads_left -= more;
        pthread_mutex_unlock(&lock);
        if (!more) {
            break;
        }
        volcredis_response *response = NULL;
        CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
        volcredis_response_free(response);
    }
    volcredis_request_free(request);
    return NULL;
}

static volcredis_client *make_client(double rate_limit) {
    volcredis_config *config = test_config(getenv("VOLCREDIS_TEST_ENDPOINT"));
    CHECK_OK(volcredis_config_set_log(config, VOLCREDIS_LOG_DEBUG, log_message, NULL, NULL, &check_error));
    if (rate_limit >= 0) {
        CHECK_OK(volcredis_config_set_rate_limit(config, rate_limit, &check_error));
    }
    return client_with(config);
}

static void begin(void) {
    done = failed = throttled = waits = sent_late = throttled_late = 0;
    clock_gettime(CLOCK_MONOTONIC, &start);
}

static void end(const char *how, int calls, bool strict) {
    double took = seconds();
    printf("%d calls %s: %.2f s, %.2f times the limit; %d of %d requests throttled after the first second\n", calls, how, took,
           took / (calls / 20.0), throttled_late, sent_late);
    CHECK(!strict || (sent_late > 0 && throttled_late * 10 <= sent_late));
}

static void call_async(int calls, double rate_limit, bool strict) {
    volcredis_client *client = make_client(rate_limit);
    volcredis_request *request = backup_request();
    begin();
    for (int call = 0; call < calls; call++) {
        CHECK_OK(volcredis_client_send_async(client, request, NULL, count, NULL, &check_error));
    }
    pthread_mutex_lock(&lock);
    while (done < calls) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
    end("asynchronous", calls, strict);
    volcredis_request_free(request);
    volcredis_client_free(client);
}

static void call_in_threads(int calls, bool strict) {
    volcredis_client *client = make_client(-1);
    pthread_t threads[THREADS];
    threads_left = calls;
    begin();
    for (int index = 0; index < THREADS; index++) {
        CHECK(pthread_create(&threads[index], NULL, call_often, client) == 0);
    }
    for (int index = 0; index < THREADS; index++) {
        CHECK(pthread_join(threads[index], NULL) == 0);
    }
    end("by threads", calls, strict);
    volcredis_client_free(client);
}

/* A rate limit applies from the first call; with 0, calls that are throttled too often fail. Earlier requests may still count
   towards the limit of the service, so that requests can be throttled nevertheless. */
static void limits_can_be_set(void) {
    call_async(30, 10, false);
    CHECK(failed == 0 && waits > 0);
    may_fail = true;
    call_async(60, 0, false);
    CHECK(waits == 0 && (failed == 0 || throttled > 0));
    const double wrong[] = {-1, NAN, HUGE_VAL};
    for (size_t index = 0; index < sizeof wrong / sizeof *wrong; index++) {
        volcredis_config *config = NULL;
        volcredis_client *client = NULL;
        CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
        volcredis_status status = volcredis_config_set_rate_limit(config, wrong[index], NULL);
        CHECK(status != VOLCREDIS_OK || volcredis_client_new(config, &client, NULL) == VOLCREDIS_CONFIGURATION);
        volcredis_config_free(config);
    }
}

int main(int argc, char **argv) {
    CHECK(argc >= 3);
    bool strict = argc > 3 && strcmp(argv[3], "strict") == 0;
    call_async(atoi(argv[1]), -1, strict);
    call_in_threads(atoi(argv[2]), strict);
    if (!strict) {
        limits_can_be_set();
    }
    return 0;
}
