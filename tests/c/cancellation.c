/* Tests that the error of a cancelled write reports its attempts, whether its outcome is unknown, and its client token,
 * for each point at which it can be cancelled. */
#define _GNU_SOURCE
#include "check.h"

#include "server.h"

enum { IN_FLIGHT = 4, LONG = 4 << 20 };

/* The expected outcome of calls, and the number of completed ones. */
struct outcome {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int count;
    uint32_t attempts;
    bool unknown;
};

static void cancel(void *token) { volcredis_cancellation_token_cancel(token); }

/* Returns a write with a generated client token. */
static volcredis_request *write_request(size_t length) {
    volcredis_request *request = NULL;
    CHECK_OK(volcredis_request_new("CreateBackup", &request, &check_error));
    CHECK_OK(
        volcredis_request_set_string(request, "InstanceId", "redis-cn0212gzmh2xs", VOLCREDIS_NUL_TERMINATED, &check_error));
    if (length > 0) {
        char *padding = malloc(length);
        CHECK(padding != NULL);
        memset(padding, 'x', length);
        CHECK_OK(volcredis_request_allow_unknown_parameters(request, true, &check_error));
        CHECK_OK(volcredis_request_set_string(request, "Padding", padding, length, &check_error));
        free(padding);
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

/* Makes a write that is cancelled by the token, and waits for its outcome. */
static void write_and_check(const char *url, size_t length, const volcredis_cancellation_token *token, bool is_async,
                            uint32_t attempts, bool unknown) {
    volcredis_client *client = client_with(test_config(url));
    volcredis_request *request = write_request(length);
    if (is_async) {
        struct outcome outcome = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, attempts, unknown};
        CHECK_OK(volcredis_client_send_async(client, request, token, take, &outcome, &check_error));
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

static void before_it_is_sent(bool is_async) {
    char url[64];
    int listener = silent_port(url, sizeof url, "http");
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    volcredis_cancellation_token_cancel(token);
    write_and_check(url, 0, token, is_async, 0, false);
    volcredis_cancellation_token_free(token);
    close(listener);
}

static void at_a_point(struct silent_server server, const char *scheme, size_t length, bool is_async, bool unknown) {
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    server.connections = 1;
    server.reached = cancel;
    server.data = token;
    start_server(&server, scheme);
    write_and_check(server.url, length, token, is_async, 1, unknown);
    end_server(&server);
    volcredis_cancellation_token_free(token);
}

static void while_it_is_sent(bool is_async) {
    /* During the TLS handshake. */
    at_a_point((struct silent_server){.limit = 1}, "https", 0, is_async, false);
    at_a_point((struct silent_server){.limit = 1000}, "http", LONG, is_async, true);
    at_a_point((struct silent_server){.limit = 0}, "http", 0, is_async, true);
    at_a_point((struct silent_server){.response = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"}, "http", 0, is_async, true);
}

/* Cancelling the token after the call has no effect. */
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

/* Cancels the first request of a list or a wait, a read, after it was sent. */
static void lists_and_waits(bool list) {
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    struct silent_server server = {.connections = 1, .reached = cancel, .data = token};
    volcredis_error *error = NULL;
    start_server(&server, "http");
    volcredis_client *client = client_with(test_config(server.url));
    if (list) {
        volcredis_request *request = NULL;
        volcredis_paginator *pages = NULL;
        volcredis_response *response = NULL;
        CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
        CHECK_OK(volcredis_paginator_new(request, &pages, &check_error));
        CHECK(volcredis_paginator_next(pages, client, token, &response, &error) == VOLCREDIS_CANCELLED && response == NULL);
        volcredis_paginator_free(pages);
        volcredis_request_free(request);
    } else {
        CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, "redis-a", NULL, 0, token, NULL, NULL,
                                    &error) == VOLCREDIS_CANCELLED);
    }
    CHECK(volcredis_error_attempts(error) == 1 && !volcredis_error_outcome_unknown(error));
    CHECK(volcredis_error_client_token(error) == NULL);
    volcredis_error_free(error);
    volcredis_client_free(client);
    end_server(&server);
    volcredis_cancellation_token_free(token);
}

static bool go_no_further(void *user_data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    (void)state;
    (void)elapsed_ms;
    *(uint32_t *)user_data = polls;
    return false;
}

/* Cancels between two polls. */
static void a_wait_that_its_callback_ends(void) {
    volcredis_client *client = test_client();
    volcredis_error *error = NULL;
    uint32_t polls = 0;
    CHECK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, "redis-cn0212gzmh2xs", NULL, 0, NULL,
                                go_no_further, &polls, &error) == VOLCREDIS_CANCELLED);
    CHECK(polls == 1 && !volcredis_error_outcome_unknown(error));
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
    volcredis_client *client = client_with(test_config(server.url));
    volcredis_request *request = write_request(0);
    for (int call = 0; call < IN_FLIGHT; call++) {
        CHECK_OK(volcredis_client_send_async(client, request, NULL, take, &outcome, &check_error));
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
    /* Ends the program if it blocks. */
    alarm(300);
    for (int is_async = 0; is_async < 2; is_async++) {
        before_it_is_sent(is_async);
        while_it_is_sent(is_async);
    }
    after_it_was_sent();
    lists_and_waits(true);
    lists_and_waits(false);
    a_wait_that_its_callback_ends();
    of_a_client_that_is_freed();
    return 0;
}
