/* A forked child cannot use the clients of its parent, is told so at once, frees them quietly, and the parent does not notice
 * any of it. */
#define _GNU_SOURCE
#include "check.h"

#include <sys/wait.h>

#include "server.h"

/* What the parent has when it forks. */
struct inherited {
    volcredis_client *client;
    volcredis_request *request;
    volcredis_pages *pages;
    volcredis_response *response;
    volcredis_cancellation_token *token;
    /* How many calls are over that were begun. */
    int done;
};

static volcredis_client *client_of(const char *url) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, url, &check_error));
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTemulator", "emulator-secret-key", NULL, &check_error));
    /* A request that comes to nothing would be sent again. */
    CHECK_OK(volcredis_config_set_retry(config, VOLCREDIS_RETRY_NONE, 0, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    return client;
}

static void count(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    struct inherited *parent = user_data;
    CHECK(status == VOLCREDIS_OK || status == VOLCREDIS_CANCELLED);
    volcredis_response_free(response);
    volcredis_error_free(error);
    parent->done++;
}

/* Checks that a call, which names where its error goes `refusal`, is refused. */
#define REFUSED(call)                                                                   \
    do {                                                                                \
        volcredis_error *refusal = NULL;                                                \
        CHECK((call) == VOLCREDIS_CONFIGURATION);                                       \
        CHECK(strstr(volcredis_error_message(refusal), "create a new client") != NULL); \
        volcredis_error_free(refusal);                                                  \
    } while (0)

static void use(struct inherited *parent) {
    volcredis_response *response = NULL;
    volcredis_signed *signed_request = NULL;
    const volcredis_client *client = parent->client;
    const volcredis_request *request = parent->request;
    volcredis_pages *pages = NULL;
    CHECK_OK(volcredis_pages_new(request, &pages, &check_error));
    REFUSED(volcredis_client_send(client, request, parent->token, &response, &refusal));
    REFUSED(volcredis_client_begin(client, request, parent->token, count, parent, &refusal));
    REFUSED(volcredis_client_sign(client, request, &signed_request, &refusal));
    REFUSED(volcredis_pages_next(pages, client, NULL, &response, &refusal));
    REFUSED(volcredis_client_wait(client, VOLCREDIS_GOAL_TASK, "task", NULL, 0, NULL, NULL, NULL, &refusal));
    CHECK(response == NULL && signed_request == NULL);
    volcredis_pages_free(pages);
}

static void free_everything(struct inherited *parent) {
    volcredis_client_free(parent->client);
    volcredis_pages_free(parent->pages);
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

/* What a child does. Returns to exit. */
static void child(struct inherited *parent, enum way way) {
    /* What hangs ends, and not well. */
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
    CHECK_OK(volcredis_pages_next(parent->pages, parent->client, NULL, &response, &check_error));
    volcredis_response_free(response);
}

static struct inherited everything(const char *url) {
    struct inherited parent = {.client = client_of(url), .token = volcredis_cancellation_token_new()};
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &parent.request, &check_error));
    CHECK_OK(volcredis_request_set_int64(parent.request, "PageSize", 1, &check_error));
    CHECK_OK(volcredis_pages_new(parent.request, &parent.pages, &check_error));
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

/* Some calls are begun, and come to an end in the parent. */
static void while_calls_are_made(void) {
    struct inherited parent = everything(getenv("VOLCREDIS_TEST_ENDPOINT"));
    for (enum way way = EXITS; way < WAYS; way++) {
        for (int call = 0; call < 4; call++) {
            CHECK_OK(volcredis_client_begin(parent.client, parent.request, NULL, count, &parent, &check_error));
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

/* The calls get no response: one that a thread waits for, and one that was begun. */
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
        CHECK_OK(volcredis_client_begin(parent.client, parent.request, NULL, count, &parent, &check_error));
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
