/* Makes 5,000 calls from an event loop of glib, cancels some, and frees the client while calls are in flight: completion
 * callbacks send their outcome to the loop as an idle source. */
#include <glib.h>

#include "check.h"
#include "volcredis/actions.h"

enum { CALLS = 5000, IN_FLIGHT = 64 };

/* The outcome of a call on its way to the loop. */
struct outcome {
    volcredis_status status;
    volcredis_response *response;
};

static GMainLoop *loop;
static volcredis_client *client;
static volcredis_cancellation_token *token;
static int started, succeeded, cancelled;

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error);

static void start_calls(void) {
    const volcredis_DescribeRegionsRequest request = {0};
    while (started < CALLS && started - succeeded - cancelled < IN_FLIGHT) {
        /* Every tenth call uses a token that is cancelled. */
        const volcredis_call_options options = {.token = started % 10 == 9 ? token : NULL};
        CHECK_OK(volcredis_DescribeRegions_async(client, &request, &options, complete, NULL, &check_error));
        started++;
    }
}

/* Runs on the thread of the loop. */
static gboolean take(gpointer data) {
    struct outcome *outcome = data;
    volcredis_DescribeRegionsResponse regions;
    if (outcome->status == VOLCREDIS_OK) {
        CHECK_OK(volcredis_read_DescribeRegionsResponse(outcome->response, &regions, &check_error));
        CHECK(regions.Regions.count > 0);
        succeeded++;
    } else {
        CHECK(outcome->status == VOLCREDIS_CANCELLED && outcome->response == NULL);
        cancelled++;
    }
    volcredis_response_free(outcome->response);
    g_free(outcome);
    start_calls();
    if (started == CALLS && client != NULL) {
        /* Cancels the calls in flight; their callbacks have returned afterwards. */
        volcredis_client_free(client);
        client = NULL;
    }
    if (succeeded + cancelled == CALLS) {
        g_main_loop_quit(loop);
    }
    return G_SOURCE_REMOVE;
}

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)user_data;
    struct outcome *outcome = g_new(struct outcome, 1);
    *outcome = (struct outcome){status, response};
    volcredis_error_free(error);
    g_idle_add(take, outcome);
}

int main(void) {
    client = test_client();
    token = volcredis_cancellation_token_new();
    volcredis_cancellation_token_cancel(token);
    loop = g_main_loop_new(NULL, FALSE);
    start_calls();
    g_main_loop_run(loop);
    CHECK(started == CALLS && succeeded + cancelled == CALLS);
    CHECK(cancelled >= CALLS / 10 && succeeded >= CALLS * 9 / 10 - IN_FLIGHT);
    volcredis_cancellation_token_free(token);
    g_main_loop_unref(loop);
    return 0;
}
