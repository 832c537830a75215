/* Makes 5,000 calls from an event loop of libuv, cancels some, and closes the client while calls are in flight. */
#define _GNU_SOURCE
#include <pthread.h>
#include <uv.h>

#include "check.h"
#include "volcredis/actions.h"

enum { CALLS = 5000, IN_FLIGHT = 64 };

/* Outcomes that wait for the loop. Completion callbacks run on a thread of the library. */
static struct {
    pthread_mutex_t lock;
    uv_async_t wakeup;
    volcredis_status queue[CALLS];
    int queued, taken;
} inbox = {.lock = PTHREAD_MUTEX_INITIALIZER};

static volcredis_client *client;
static volcredis_cancellation_token *token;
static int started, succeeded, cancelled;

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)user_data;
    volcredis_response_free(response);
    volcredis_error_free(error);
    pthread_mutex_lock(&inbox.lock);
    inbox.queue[inbox.queued++] = status;
    pthread_mutex_unlock(&inbox.lock);
    uv_async_send(&inbox.wakeup);
}

static void start_calls(void) {
    const volcredis_DescribeRegionsRequest request = {0};
    while (started < CALLS && started - inbox.taken < IN_FLIGHT) {
        /* Every tenth call uses a token that is cancelled. */
        const volcredis_call_options options = {.token = started % 10 == 9 ? token : NULL};
        CHECK_OK(volcredis_DescribeRegions_async(client, &request, &options, complete, NULL, &check_error));
        started++;
    }
}

/* Runs on the thread of the loop. */
static void take(uv_async_t *handle) {
    (void)handle;
    pthread_mutex_lock(&inbox.lock);
    while (inbox.taken < inbox.queued) {
        const volcredis_status status = inbox.queue[inbox.taken++];
        CHECK(status == VOLCREDIS_OK || status == VOLCREDIS_CANCELLED);
        succeeded += status == VOLCREDIS_OK;
        cancelled += status == VOLCREDIS_CANCELLED;
    }
    pthread_mutex_unlock(&inbox.lock);
    start_calls();
    if (started == CALLS && client != NULL) {
        /* Cancels the calls in flight; their callbacks have returned afterwards. */
        volcredis_client_free(client);
        client = NULL;
        uv_async_send(&inbox.wakeup);
    } else if (inbox.taken == CALLS) {
        uv_close((uv_handle_t *)&inbox.wakeup, NULL);
    }
}

int main(void) {
    client = test_client();
    token = volcredis_cancellation_token_new();
    volcredis_cancellation_token_cancel(token);
    CHECK(uv_async_init(uv_default_loop(), &inbox.wakeup, take) == 0);
    start_calls();
    CHECK(uv_run(uv_default_loop(), UV_RUN_DEFAULT) == 0);
    CHECK(succeeded + cancelled == CALLS && cancelled >= CALLS / 10 && succeeded >= CALLS * 9 / 10 - IN_FLIGHT);
    CHECK(uv_loop_close(uv_default_loop()) == 0);
    volcredis_cancellation_token_free(token);
    return 0;
}
