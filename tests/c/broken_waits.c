/* Tests waits whose connections are broken by the server: a poll that fails is repeated, and is not taken for a state.
 *
 * Arguments: `blocking` or `async`, and the number of broken requests; 0 if the server breaks all. */
#include <pthread.h>

#include "check.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static bool is_done;
static volcredis_status outcome;
static volcredis_error *failure;
static unsigned long broken, succeeded, states;

static void observe(void *user_data, const volcredis_attempt *attempt) {
    (void)user_data;
    CHECK(attempt->status == VOLCREDIS_OK || attempt->status == VOLCREDIS_CONNECTION ||
          attempt->status == VOLCREDIS_TIMEOUT);
    CHECK((attempt->request_id != NULL) == (attempt->status == VOLCREDIS_OK));
    pthread_mutex_lock(&lock);
    broken += attempt->status == VOLCREDIS_CONNECTION;
    succeeded += attempt->status == VOLCREDIS_OK;
    pthread_mutex_unlock(&lock);
}

/* A null state would mean that the instance does not exist. */
static bool on_progress(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    (void)user_data;
    (void)elapsed_ms;
    printf("poll %u: %s\n", (unsigned)polls, state == NULL ? "absent" : state);
    CHECK(state != NULL && strcmp(state, "Running") == 0 && polls > 0);
    states++;
    return true;
}

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)user_data;
    CHECK(response == NULL);
    pthread_mutex_lock(&lock);
    outcome = status;
    failure = error;
    is_done = true;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

int main(int argc, char **argv) {
    CHECK(argc == 3);
    const unsigned long expected = strtoul(argv[2], NULL, 10);
    const uint64_t timeout_ms = expected == 0 ? 2000 : 0;
    const int32_t target = VOLCREDIS_WAIT_TARGET_INSTANCE;
    const char *const id = "redis-cn0212gzmh2xs";
    volcredis_config *config = test_config(getenv("VOLCREDIS_TEST_ENDPOINT"));
    CHECK_OK(volcredis_config_add_attempt_callback(config, observe, NULL, NULL, &check_error));
    volcredis_client *client = client_with(config);
    if (strcmp(argv[1], "blocking") == 0) {
        outcome = volcredis_client_wait(client, target, id, "Running", timeout_ms, NULL, on_progress, NULL, &failure);
    } else {
        CHECK_OK(volcredis_client_wait_async(client, target, id, "Running", timeout_ms, NULL, on_progress, complete, NULL,
                                             &check_error));
        pthread_mutex_lock(&lock);
        while (!is_done) {
            pthread_cond_wait(&changed, &lock);
        }
        pthread_mutex_unlock(&lock);
    }
    printf("status %s: %s\n", volcredis_status_name((int32_t)outcome), volcredis_error_message(failure));
    fflush(stdout);
    CHECK(volcredis_error_status(failure) == outcome);
    if (expected == 0) {
        /* The failure of the last poll; the time can also end in its midst. */
        CHECK(outcome == VOLCREDIS_CONNECTION || outcome == VOLCREDIS_TIMEOUT || outcome == VOLCREDIS_WAIT);
        CHECK(succeeded == 0 && states == 0);
    } else {
        CHECK(outcome == VOLCREDIS_OK && broken == expected && succeeded == 1 && states == 1);
    }
    volcredis_error_free(failure);
    volcredis_client_free(client);
    return 0;
}
