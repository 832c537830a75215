/* Makes 5,000 calls from an event loop of glib: completion callbacks send their outcome to the loop as an idle source. */
#include <glib.h>

#include "check.h"
#include "volcredis/actions.h"

enum { CALLS = 5000, IN_FLIGHT = 64 };

static GMainLoop *loop;
static volcredis_client *client;
static int started, finished;

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error);

static void start_calls(void) {
    const volcredis_DescribeRegionsRequest request = {0};
    while (started < CALLS && started - finished < IN_FLIGHT) {
        CHECK_OK(volcredis_DescribeRegions_async(client, &request, NULL, complete, NULL, &check_error));
        started++;
    }
}

/* Runs on the thread of the loop and takes ownership of the response. */
static gboolean take(gpointer response) {
    volcredis_DescribeRegionsResponse regions;
    CHECK_OK(volcredis_read_DescribeRegionsResponse(response, &regions, &check_error));
    CHECK(regions.Regions.count > 0);
    volcredis_response_free(response);
    finished++;
    start_calls();
    if (finished == CALLS) {
        g_main_loop_quit(loop);
    }
    return G_SOURCE_REMOVE;
}

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)user_data;
    (void)error;
    CHECK(status == VOLCREDIS_OK);
    g_idle_add(take, response);
}

int main(void) {
    client = test_client();
    loop = g_main_loop_new(NULL, FALSE);
    start_calls();
    g_main_loop_run(loop);
    CHECK(started == CALLS && finished == CALLS);
    volcredis_client_free(client);
    g_main_loop_unref(loop);
    return 0;
}
