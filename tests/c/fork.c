/* Tests that a forked child cannot use the clients of its parent, that each attempt fails immediately, that freeing them is a
 * no-op, and that the parent is not affected. */
#define _GNU_SOURCE
#include "check.h"

#include <sys/wait.h>

#include "server.h"

/* The handles of the parent when it forks. */
struct inherited {
    volcredis_client *client;
    volcredis_request *request;
    volcredis_paginator *paginator;
    volcredis_response *response;
    volcredis_cancellation_token *token;
    /* The number of completed asynchronous calls. */
    int done;
};

static volcredis_client *client_of(const char *url) {
    volcredis_config *config = test_config(url);
    /* So that no request is sent again. */
    CHECK_OK(volcredis_config_set_retry(config, VOLCREDIS_RETRY_NONE, 0, &check_error));
    return client_with(config);
}

static void count(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    struct inherited *parent = user_data;
    CHECK(status == VOLCREDIS_OK || status == VOLCREDIS_CANCELLED);
    volcredis_response_free(response);
    volcredis_error_free(error);
    parent->done++;
}

/* Checks that a call, which passes `&refusal`, fails in a forked process. */
#define REFUSED(call)                                                                   \
    do {                                                                                \
        volcredis_error *refusal = NULL;                                                \
        CHECK((call) == VOLCREDIS_CONFIGURATION);                                       \
        CHECK(strstr(volcredis_error_message(refusal), "create a new client") != NULL); \
        volcredis_error_free(refusal);                                                  \
    } while (0)

static void use(struct inherited *parent) {
    volcredis_response *response = NULL;
    volcredis_signed_request *signed_request = NULL;
    const volcredis_client *client = parent->client;
    const volcredis_request *request = parent->request;
    volcredis_paginator *paginator = NULL;
    CHECK_OK(volcredis_paginator_new(request, &paginator, &check_error));
    REFUSED(volcredis_client_send(client, request, parent->token, &response, &refusal));
    REFUSED(volcredis_client_send_async(client, request, parent->token, count, parent, &refusal));
    REFUSED(volcredis_client_sign(client, request, &signed_request, &refusal));
    REFUSED(volcredis_paginator_next(paginator, client, NULL, &response, &refusal));
    REFUSED(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_TASK, "task", NULL, 0, NULL, NULL, NULL, &refusal));
    CHECK(response == NULL && signed_request == NULL);
    volcredis_paginator_free(paginator);
}

static void free_everything(struct inherited *parent) {
    volcredis_client_free(parent->client);
    volcredis_paginator_free(parent->paginator);
    volcredis_request_free(parent->request);
    volcredis_response_free(parent->response);
    volcredis_cancellation_token_free(parent->token);
}

static void call_with_a_new_client(const volcredis_request *request) {
    volcredis_client *client = test_client();
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    volcredis_response_free(response);
    volcredis_client_free(client);
}

enum way { EXITS, FREES, USES, USES_AND_FREES, MAKES_ITS_OWN, FORKS, WAYS };

/* Runs in the child, which exits afterwards. */
static void child(struct inherited *parent, enum way way) {
    /* Ends the program if it blocks. */
    alarm(120);
    if (way == USES || way == USES_AND_FREES) {
        use(parent);
    }
    if (way == MAKES_ITS_OWN) {
        call_with_a_new_client(parent->request);
    }
    if (way == FREES || way == USES_AND_FREES) {
        int done = parent->done;
        free_everything(parent);
        CHECK(parent->done == done);
    }
    if (way == FORKS) {
        pid_t grandchild = fork();
        CHECK(grandchild >= 0);
        if (grandchild == 0) {
            use(parent);
            free_everything(parent);
            exit(0);
        }
        int status = -1;
        CHECK(waitpid(grandchild, &status, 0) == grandchild && status == 0);
    }
}

static void fork_and_wait(struct inherited *parent, enum way way) {
    pid_t pid = fork();
    CHECK(pid >= 0);
    if (pid == 0) {
        child(parent, way);
        exit(0);
    }
    int status = -1;
    CHECK(waitpid(pid, &status, 0) == pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static void calls_work(struct inherited *parent) {
    volcredis_response *response = NULL;
    volcredis_response_free(parent->response);
    parent->response = NULL;
    CHECK_OK(volcredis_client_send(parent->client, parent->request, parent->token, &parent->response, &check_error));
    CHECK(volcredis_response_attempts(parent->response) == 1);
    CHECK_OK(volcredis_paginator_next(parent->paginator, parent->client, NULL, &response, &check_error));
    volcredis_response_free(response);
}

static struct inherited everything(const char *url) {
    struct inherited parent = {.client = client_of(url), .token = volcredis_cancellation_token_new()};
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &parent.request, &check_error));
    CHECK_OK(volcredis_request_set_int64(parent.request, "PageSize", 1, &check_error));
    CHECK_OK(volcredis_paginator_new(parent.request, &parent.paginator, &check_error));
    return parent;
}

static void while_the_client_is_idle(void) {
    struct inherited parent = everything(getenv("VOLCREDIS_TEST_ENDPOINT"));
    fork_and_wait(&parent, USES_AND_FREES);
    for (enum way way = EXITS; way < WAYS; way++) {
        calls_work(&parent);
        fork_and_wait(&parent, way);
        calls_work(&parent);
    }
    free_everything(&parent);
}

/* Asynchronous calls complete in the parent. */
static void while_calls_are_made(void) {
    struct inherited parent = everything(getenv("VOLCREDIS_TEST_ENDPOINT"));
    for (enum way way = EXITS; way < WAYS; way++) {
        for (int call = 0; call < 4; call++) {
            CHECK_OK(volcredis_client_send_async(parent.client, parent.request, NULL, count, &parent, &check_error));
        }
        fork_and_wait(&parent, way);
        calls_work(&parent);
    }
    free_everything(&parent);
    CHECK(parent.done == 4 * WAYS);
}

static void *wait_for_the_cancellation(void *data) {
    struct inherited *parent = data;
    volcredis_response *response = NULL;
    CHECK(volcredis_client_send(parent->client, parent->request, parent->token, &response, NULL) == VOLCREDIS_CANCELLED);
    return NULL;
}

static void wake(void *data) {
    int *pipe = data;
    CHECK(write(pipe[1], "x", 1) == 1);
}

/* A blocking and an asynchronous call get no response. */
static void while_calls_hang(void) {
    for (enum way way = EXITS; way < WAYS; way++) {
        int reached[2];
        char byte;
        CHECK(pipe(reached) == 0);
        struct silent_server server = {.connections = 2, .reached = wake, .data = reached};
        start_server(&server, "http");
        struct inherited parent = everything(server.url);
        pthread_t thread;
        CHECK(pthread_create(&thread, NULL, wait_for_the_cancellation, &parent) == 0);
        CHECK_OK(volcredis_client_send_async(parent.client, parent.request, NULL, count, &parent, &check_error));
        CHECK(read(reached[0], &byte, 1) == 1);
        fork_and_wait(&parent, way);
        volcredis_cancellation_token_cancel(parent.token);
        CHECK(pthread_join(thread, NULL) == 0);
        CHECK(parent.done == 0);
        free_everything(&parent);
        CHECK(parent.done == 1);
        end_server(&server);
        close(reached[0]);
        close(reached[1]);
    }
}

int main(void) {
    for (int round = 0; round < 3; round++) {
        while_the_client_is_idle();
        while_calls_are_made();
    }
    while_calls_hang();
    puts("survived");
    return 0;
}
