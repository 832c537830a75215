/* A write that is cancelled tells how often it was sent, whether its outcome is unknown, and its token, wherever it was
 * cancelled, and however it was made. */
#define _GNU_SOURCE
#include "check.h"

#include "server.h"

enum { IN_FLIGHT = 4, LONG = 4 << 20 };

/* The end of a call, which a callback tells of or a function returns. */
struct outcome {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int count;
    uint32_t attempts;
    bool unknown;
};

static void cancel(void *token) {
    volcredis_cancellation_token_cancel(token);
}

static volcredis_client *client_of(const char *url) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, url, &check_error));
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTemulator", "emulator-secret-key", NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    return client;
}

/* A write with a token of its own. */
static volcredis_request *write_request(size_t length) {
    volcredis_request *request = NULL;
    CHECK_OK(volcredis_request_new("CreateBackup", &request, &check_error));
    CHECK_OK(volcredis_request_set_string(request, "InstanceId", "redis-cn0212gzmh2xs", VOLCREDIS_NUL_TERMINATED,
                                          &check_error));
    if (length > 0) {
        char *text = malloc(length);
        CHECK(text != NULL);
        memset(text, 'x', length);
        CHECK_OK(volcredis_request_allow_unknown_parameters(request, true, &check_error));
        CHECK_OK(volcredis_request_set_string(request, "Padding", text, length, &check_error));
        free(text);
    }
    return request;
}

static void check_cancelled(volcredis_status status, const volcredis_response *response, const volcredis_error *error,
                            uint32_t attempts, bool unknown) {
    CHECK(status == VOLCREDIS_CANCELLED && response == NULL);
    CHECK(volcredis_error_attempts(error) == attempts);
    CHECK(volcredis_error_outcome_unknown(error) == unknown);
    CHECK(!volcredis_error_is_retryable(error));
    CHECK(volcredis_error_client_token(error) != NULL && strlen(volcredis_error_client_token(error)) > 0);
}

static void take(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    struct outcome *outcome = user_data;
    check_cancelled(status, response, error, outcome->attempts, outcome->unknown);
    volcredis_error_free(error);
    pthread_mutex_lock(&outcome->lock);
    outcome->count++;
    pthread_cond_signal(&outcome->changed);
    pthread_mutex_unlock(&outcome->lock);
}

/* Makes a write that is cancelled by the token, and waits for its end. */
static void write_and_check(const char *url, size_t length, const volcredis_cancellation_token *token, bool begun,
                            uint32_t attempts, bool unknown) {
    volcredis_client *client = client_of(url);
    volcredis_request *request = write_request(length);
    if (begun) {
        struct outcome outcome = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, attempts, unknown};
        CHECK_OK(volcredis_client_begin(client, request, token, take, &outcome, &check_error));
        pthread_mutex_lock(&outcome.lock);
        while (outcome.count == 0) {
            pthread_cond_wait(&outcome.changed, &outcome.lock);
        }
        pthread_mutex_unlock(&outcome.lock);
    } else {
        volcredis_response *response = NULL;
        volcredis_error *error = NULL;
        volcredis_status status = volcredis_client_send(client, request, token, &response, &error);
        check_cancelled(status, response, error, attempts, unknown);
        volcredis_error_free(error);
    }
    volcredis_request_free(request);
    volcredis_client_free(client);
}

static void before_it_is_sent(bool begun) {
    char url[64];
    int listener = silent_port(url, sizeof url, "http");
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    volcredis_cancellation_token_cancel(token);
    write_and_check(url, 0, token, begun, 0, false);
    volcredis_cancellation_token_free(token);
    close(listener);
}

static void at_a_point(struct silent_server server, const char *scheme, size_t length, bool begun, bool unknown) {
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    server.connections = 1;
    server.reached = cancel;
    server.data = token;
    start_server(&server, scheme);
    write_and_check(server.url, length, token, begun, 1, unknown);
    end_server(&server);
    volcredis_cancellation_token_free(token);
}

static void while_it_is_sent(bool begun) {
    /* The handshake of TLS has only begun. */
    at_a_point((struct silent_server){.limit = 1}, "https", 0, begun, false);
    at_a_point((struct silent_server){.limit = 1000}, "http", LONG, begun, true);
    at_a_point((struct silent_server){.limit = 0}, "http", 0, begun, true);
    at_a_point((struct silent_server){.response = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"}, "http", 0, begun, true);
}

/* A token that is cancelled when all is over changes nothing. */
static void after_it_was_sent(void) {
    volcredis_client *client = test_client();
    volcredis_request *request = write_request(0);
    volcredis_response *response = NULL;
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    CHECK_OK(volcredis_client_send(client, request, token, &response, &check_error));
    volcredis_cancellation_token_cancel(token);
    CHECK(volcredis_response_attempts(response) == 1 && volcredis_response_http_status(response) == 200);
    volcredis_response_free(response);
    volcredis_cancellation_token_free(token);
    volcredis_request_free(request);
    volcredis_client_free(client);
}

/* The first request of a list or a wait, which changes nothing, is cancelled after it was sent. */
static void lists_and_waits(bool list) {
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    struct silent_server server = {.connections = 1, .reached = cancel, .data = token};
    volcredis_error *error = NULL;
    start_server(&server, "http");
    volcredis_client *client = client_of(server.url);
    if (list) {
        volcredis_request *request = NULL;
        volcredis_pages *pages = NULL;
        volcredis_response *response = NULL;
        CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
        CHECK_OK(volcredis_pages_new(request, &pages, &check_error));
        CHECK(volcredis_pages_next(pages, client, token, &response, &error) == VOLCREDIS_CANCELLED && response == NULL);
        volcredis_pages_free(pages);
        volcredis_request_free(request);
    } else {
        CHECK(volcredis_client_wait(client, VOLCREDIS_GOAL_INSTANCE_GONE, "redis-a", NULL, 0, token, NULL, NULL, &error) ==
              VOLCREDIS_CANCELLED);
    }
    CHECK(volcredis_error_attempts(error) == 1 && !volcredis_error_outcome_unknown(error));
    CHECK(volcredis_error_client_token(error) == NULL);
    volcredis_error_free(error);
    volcredis_client_free(client);
    end_server(&server);
    volcredis_cancellation_token_free(token);
}

static bool go_no_further(void *user_data, const char *state, uint32_t looks, uint64_t elapsed_ms) {
    (void)state;
    (void)elapsed_ms;
    *(uint32_t *)user_data = looks;
    return false;
}

/* Between two polls. */
static void a_wait_that_its_callback_ends(void) {
    volcredis_client *client = test_client();
    volcredis_error *error = NULL;
    uint32_t looks = 0;
    CHECK(volcredis_client_wait(client, VOLCREDIS_GOAL_INSTANCE_GONE, "redis-cn0212gzmh2xs", NULL, 0, NULL, go_no_further,
                                &looks, &error) == VOLCREDIS_CANCELLED);
    CHECK(looks == 1 && !volcredis_error_outcome_unknown(error));
    volcredis_error_free(error);
    volcredis_client_free(client);
}

static void wake(void *data) {
    struct outcome *sent = data;
    pthread_mutex_lock(&sent->lock);
    sent->count++;
    pthread_cond_signal(&sent->changed);
    pthread_mutex_unlock(&sent->lock);
}

static void of_a_client_that_is_freed(void) {
    struct outcome sent = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0, false};
    struct outcome outcome = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 1, true};
    struct silent_server server = {.connections = IN_FLIGHT, .reached = wake, .data = &sent};
    start_server(&server, "http");
    volcredis_client *client = client_of(server.url);
    volcredis_request *request = write_request(0);
    for (int call = 0; call < IN_FLIGHT; call++) {
        CHECK_OK(volcredis_client_begin(client, request, NULL, take, &outcome, &check_error));
    }
    pthread_mutex_lock(&sent.lock);
    while (sent.count == 0) {
        pthread_cond_wait(&sent.changed, &sent.lock);
    }
    pthread_mutex_unlock(&sent.lock);
    CHECK(outcome.count == 0);
    volcredis_client_free(client);
    CHECK(outcome.count == IN_FLIGHT);
    end_server(&server);
    volcredis_request_free(request);
}

int main(void) {
    /* What hangs ends, and not well. */
    alarm(300);
    for (int begun = 0; begun < 2; begun++) {
        before_it_is_sent(begun);
        while_it_is_sent(begun);
    }
    after_it_was_sent();
    lists_and_waits(true);
    lists_and_waits(false);
    a_wait_that_its_callback_ends();
    of_a_client_that_is_freed();
    return 0;
}
