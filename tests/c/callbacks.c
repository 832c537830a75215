/* Tests that calls in callbacks succeed, or fail immediately with a clear error, but never block forever. */
#define _GNU_SOURCE
#include "check.h"

#include <pthread.h>
#include <unistd.h>

enum { CALLS = 4 };

static volcredis_request *describe(void) {
    volcredis_request *request = NULL;
    CHECK_OK(volcredis_request_new("DescribeBackups", &request, &check_error));
    CHECK_OK(
        volcredis_request_set_string(request, "InstanceId", "redis-cn0212gzmh2xs", VOLCREDIS_NUL_TERMINATED, &check_error));
    return request;
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static volcredis_client *client;
/* The number of completed asynchronous calls. */
static int done;
/* The number of callbacks under test that have returned. */
static int tried;

static void add(int *count) {
    pthread_mutex_lock(&lock);
    *count += 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void wait_for(const int *count, int wanted) {
    pthread_mutex_lock(&lock);
    while (*count < wanted) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
}

static void succeeded(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    CHECK(user_data == NULL);
    CHECK(status == VOLCREDIS_OK && error == NULL);
    volcredis_response_free(response);
    add(&done);
}

static void send_async(volcredis_completion_callback callback) {
    volcredis_request *request = describe();
    CHECK_OK(volcredis_client_send_async(client, request, NULL, callback, NULL, &check_error));
    volcredis_request_free(request);
}

/* The number of log messages for which the callback still has to make calls. */
static int messages_to_test;

static void log_message(void *user_data, int32_t level, const char *target, const char *message) {
    (void)target;
    (void)user_data;
    (void)level;
    (void)message;
    pthread_mutex_lock(&lock);
    bool is_tested = messages_to_test > 0;
    messages_to_test -= is_tested;
    pthread_mutex_unlock(&lock);
    if (is_tested) {
        use_client(client, VOLCREDIS_MISUSE, "a log callback must not make calls");
        volcredis_request *request = describe();
        CHECK(volcredis_client_send_async(client, request, NULL, succeeded, NULL, NULL) == VOLCREDIS_MISUSE);
        volcredis_request_free(request);
        add(&tried);
    }
}

static volcredis_config *config_with_log(void) {
    volcredis_config *config = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, getenv("VOLCREDIS_TEST_ENDPOINT"), &check_error));
    CHECK_OK(volcredis_config_set_log(config, VOLCREDIS_LOG_DEBUG, log_message, NULL, NULL, &check_error));
    return config;
}

static void in_the_log_callback(void) {
    volcredis_config *config = config_with_log();
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTemulator", "emulator-secret-key", NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    done = tried = 0;
    /* On the thread that makes a call. */
    messages_to_test = 1;
    use_client(client, VOLCREDIS_OK, NULL);
    CHECK(tried == 1);
    /* On the thread of the event loop. */
    messages_to_test = 1;
    send_async(succeeded);
    wait_for(&done, 1);
    CHECK(tried == 2);
    volcredis_client_free(client);
}

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    use_client(client, VOLCREDIS_OK, NULL);
    send_async(succeeded);
    succeeded(user_data, status, response, error);
}

static void *call_often(void *data) {
    for (int call = 0; call < CALLS; call++) {
        use_client(client, VOLCREDIS_OK, NULL);
    }
    return data;
}

static void complete_and_free(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    volcredis_client_free(client);
    succeeded(user_data, status, response, error);
}

static void in_the_completion_callback(void) {
    pthread_t threads[2];
    client = test_client();
    done = 0;
    /* First without other threads that drive the event loop, then with two. */
    for (int round = 0; round < 2; round++) {
        for (int index = 0; index < round * 2; index++) {
            CHECK(pthread_create(&threads[index], NULL, call_often, NULL) == 0);
        }
        for (int call = 0; call < CALLS; call++) {
            send_async(complete);
        }
        wait_for(&done, (round + 1) * 2 * CALLS);
        for (int index = 0; index < round * 2; index++) {
            CHECK(pthread_join(threads[index], NULL) == 0);
        }
    }
    send_async(complete_and_free);
    wait_for(&done, 4 * CALLS + 1);
}

static void provide_credentials(void *user_data, const volcredis_credentials *credentials) {
    (void)user_data;
    if (tried == 0) {
        use_client(client, VOLCREDIS_CONFIGURATION,
                   "a callback must not wait for a call of the client that waits for the callback");
        send_async(succeeded);
        add(&tried);
    }
    CHECK_OK(volcredis_credentials_set(credentials, "AKLTemulator", "emulator-secret-key", NULL, 0, &check_error));
}

static void in_the_credentials_callback(bool is_async) {
    volcredis_config *config = config_with_log();
    CHECK_OK(volcredis_config_set_credentials_callback(config, provide_credentials, NULL, NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    done = tried = 0;
    if (is_async) {
        send_async(succeeded);
    } else {
        use_client(client, VOLCREDIS_OK, NULL);
    }
    wait_for(&tried, 1);
    wait_for(&done, is_async ? 2 : 1);
    volcredis_client_free(client);
}

static bool on_progress(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    (void)elapsed_ms;
    CHECK(state != NULL && polls > 0);
    use_client(client, VOLCREDIS_OK, NULL);
    send_async(succeeded);
    add(user_data);
    return true;
}

static void in_the_progress_callback(void) {
    client = test_client();
    done = tried = 0;
    CHECK_OK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE, "redis-cn0212gzmh2xs", "Running", 0, NULL,
                                   on_progress, &tried, &check_error));
    wait_for(&done, 1);
    CHECK(tried == 1);
    volcredis_client_free(client);
}

int main(void) {
    /* Ends the program if it blocks. */
    alarm(300);
    in_the_log_callback();
    in_the_completion_callback();
    in_the_credentials_callback(false);
    in_the_credentials_callback(true);
    in_the_progress_callback();
    return 0;
}
