/* Tests calls without file descriptors.
 *
 * Argument: `closed` closes all descriptors of clients, as a daemon does: their calls fail, and a new client works. `none`
 * exhausts the descriptors: calls fail until one is closed. */
#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include "check.h"

static volcredis_status call(const volcredis_client *client, bool must_succeed) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    volcredis_status status = volcredis_client_send(client, request, NULL, &response, &error);
    printf("%d: %s\n", (int)status, status == VOLCREDIS_OK ? "ok" : volcredis_error_message(error));
    CHECK(!must_succeed || status == VOLCREDIS_OK);
    volcredis_error_free(error);
    volcredis_response_free(response);
    volcredis_request_free(request);
    return status;
}

/* The status of each asynchronous call after its completion. */
static volcredis_status outcomes[2];
static int completed;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    printf("async: %d: %s\n", (int)status, volcredis_error_message(error));
    volcredis_response_free(response);
    volcredis_error_free(error);
    pthread_mutex_lock(&lock);
    *(volcredis_status *)user_data = status;
    completed++;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

static volcredis_status send_async(const volcredis_client *client, int number) {
    volcredis_request *request = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    volcredis_status status = volcredis_client_send_async(client, request, NULL, complete, &outcomes[number], NULL);
    volcredis_request_free(request);
    return status;
}

static void wait_until_completed(int count) {
    pthread_mutex_lock(&lock);
    while (completed < count) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
}

static void without_its_own(void) {
    volcredis_client *used = test_client(), *idle = test_client(), *unstarted = test_client(), *driven = test_client();
    call(used, true);
    CHECK(send_async(driven, 0) == VOLCREDIS_OK);
    wait_until_completed(1);
    CHECK(outcomes[0] == VOLCREDIS_OK);
    for (int descriptor = 3; descriptor < 256; descriptor++) {
        close(descriptor);
    }
    for (int time = 0; time < 3; time++) {
        CHECK(call(used, false) == VOLCREDIS_CONFIGURATION);
        CHECK(call(idle, false) == VOLCREDIS_CONFIGURATION);
    }
    /* A client whose thread cannot be woken up, and one whose thread has not been started. */
    CHECK(send_async(driven, 0) == VOLCREDIS_CONFIGURATION && send_async(unstarted, 1) == VOLCREDIS_OK);
    wait_until_completed(2);
    CHECK(outcomes[1] == VOLCREDIS_CONFIGURATION);
    CHECK(send_async(used, 0) == VOLCREDIS_CONFIGURATION && send_async(unstarted, 0) == VOLCREDIS_CONFIGURATION);
    volcredis_client_free(used);
    volcredis_client_free(idle);
    volcredis_client_free(unstarted);
    volcredis_client_free(driven);
    volcredis_client *fresh = test_client();
    call(fresh, true);
    volcredis_client_free(fresh);
}

static void without_any(void) {
    volcredis_client *client = test_client();
    int last = 0;
    for (int descriptor = 0; descriptor >= 0; descriptor = open("/dev/null", O_RDONLY)) {
        last = descriptor;
    }
    CHECK(call(client, false) == VOLCREDIS_CONNECTION);
    volcredis_config *config = NULL;
    volcredis_client *other = NULL;
    volcredis_error *error = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK(volcredis_client_new(config, &other, &error) == VOLCREDIS_CONFIGURATION && other == NULL);
    printf("%s\n", volcredis_error_message(error));
    volcredis_error_free(error);
    volcredis_config_free(config);
    close(last);
    call(client, true);
    volcredis_client_free(client);
}

int main(int argc, char **argv) {
    CHECK(argc == 2);
    if (strcmp(argv[1], "closed") == 0) {
        without_its_own();
    } else {
        without_any();
    }
    puts("survived");
    return 0;
}
