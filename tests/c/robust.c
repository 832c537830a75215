/* Tests what a host may do to threads that use the library: cancel a thread during a call, and end the process in a callback. */
#include <pthread.h>

#include "check.h"
#include "volcredis/actions.h"

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

static void end_process(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)user_data;
    volcredis_response_free(response);
    volcredis_error_free(error);
    puts("ended in the callback");
    exit(status == VOLCREDIS_OK ? 0 : 1);
}

int main(void) {
    volcredis_client *client = test_client();
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
