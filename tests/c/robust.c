/* Tests what a host may do: cancel a thread during a call, change environment variables, and jump and end the process in a
 * callback. */
#define _GNU_SOURCE
#include <pthread.h>
#include <setjmp.h>
#include <stdatomic.h>
#include <unistd.h>

#include "check.h"
#include "volcredis/actions.h"

/* The number of environment variables that were read. */
static atomic_uint reads;

/* Replaces the function of the system in the program and in the library. */
char *getenv(const char *name) {
    const size_t length = strlen(name);
    atomic_fetch_add(&reads, 1);
    for (char **entry = environ; *entry != NULL; entry++) {
        if (strncmp(*entry, name, length) == 0 && (*entry)[length] == '=') {
            return *entry + length + 1;
        }
    }
    return NULL;
}

static volcredis_cancellation_token *token;
static pthread_t waiting;
static volcredis_status outcome = VOLCREDIS_INTERNAL;

/* Asks the thread to end while it is inside the library. */
static bool cancel_thread(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    (void)user_data;
    (void)state;
    (void)polls;
    (void)elapsed_ms;
    CHECK(pthread_cancel(waiting) == 0);
    volcredis_cancellation_token_cancel(token);
    return true;
}

static void *wait_forever(void *client) {
    volcredis_error *error = NULL;
    outcome = volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, "redis-cn0212gzmh2xs", NULL, 0, token,
                                    cancel_thread, NULL, &error);
    volcredis_error_free(error);
    /* The request to end the thread has been kept until now. */
    pthread_testcancel();
    return NULL;
}

/* Jumps to a place in the callback itself, as an interpreter does that handles an error. */
static bool jump_and_stop(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    jmp_buf place;
    (void)state;
    (void)polls;
    (void)elapsed_ms;
    if (setjmp(place) == 0) {
        longjmp(place, 1);
    }
    *(bool *)user_data = true;
    return false;
}

/* A jump out of a callback is forbidden: the wait ends first. */
static void jumps(const volcredis_client *client) {
    bool has_jumped = false;
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, "redis-cn0212gzmh2xs", NULL, 0, NULL, jump_and_stop,
                                &has_jumped, NULL) == VOLCREDIS_CANCELLED);
    CHECK(has_jumped);
    describe_regions(client);
}

static void end_process(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)user_data;
    volcredis_response_free(response);
    volcredis_error_free(error);
    puts("ended in the callback");
    exit(status == VOLCREDIS_OK ? 0 : 1);
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int completed;

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    CHECK(user_data == NULL && status == VOLCREDIS_OK && error == NULL);
    volcredis_response_free(response);
    pthread_mutex_lock(&lock);
    completed++;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

/* Other threads may change environment variables after the client was created. */
static void environment(const volcredis_client *client) {
    const volcredis_DescribeRegionsRequest request = {0};
    atomic_store(&reads, 0);
    use_client(client, VOLCREDIS_OK, NULL);
    CHECK_OK(volcredis_DescribeRegions_async(client, &request, NULL, complete, NULL, &check_error));
    pthread_mutex_lock(&lock);
    while (completed == 0) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
    CHECK(atomic_load(&reads) == 0);
}

int main(void) {
    const char *const url = getenv("VOLCREDIS_TEST_ENDPOINT");
    atomic_store(&reads, 0);
    volcredis_client *client = client_with(test_config(url));
    CHECK(atomic_load(&reads) > 0);
    environment(client);
    jumps(client);
    void *result = NULL;
    const volcredis_DescribeRegionsRequest request = {0};
    token = volcredis_cancellation_token_new();
    CHECK(pthread_create(&waiting, NULL, wait_forever, client) == 0);
    CHECK(pthread_join(waiting, &result) == 0);
    CHECK(result == PTHREAD_CANCELED && outcome == VOLCREDIS_CANCELLED);
    describe_regions(client);

    CHECK_OK(volcredis_DescribeRegions_async(client, &request, NULL, end_process, NULL, &check_error));
    for (;;) {
        pthread_testcancel();
    }
}
