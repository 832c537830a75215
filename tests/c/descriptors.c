/* Tests calls without file descriptors.
 *
 * Argument: `closed` closes all descriptors of clients, as a daemon does: their calls fail, and a new client works. `reused`
 * also opens files with the same numbers, which clients must neither write to nor close. `none` exhausts the descriptors:
 * calls fail until one is closed. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check.h"
#include "server.h"

enum { FIRST_DESCRIPTOR = 3, LAST_DESCRIPTOR = 255 };

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

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
/* True once the silent server has received the requests. */
static bool is_received;
/* The status of each asynchronous call that has completed. */
static volcredis_status outcomes[8];
static int completed;

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    CHECK(user_data == NULL);
    printf("async: %d: %s\n", (int)status, volcredis_error_message(error));
    volcredis_response_free(response);
    volcredis_error_free(error);
    pthread_mutex_lock(&lock);
    outcomes[completed++] = status;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static volcredis_status send_async(const volcredis_client *client) {
    volcredis_request *request = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    volcredis_status status = volcredis_client_send_async(client, request, NULL, complete, NULL, NULL);
    volcredis_request_free(request);
    return status;
}

/* Waits until so many asynchronous calls have completed, and returns the last status. */
static volcredis_status wait_until_completed(int count) {
    pthread_mutex_lock(&lock);
    while (completed < count) {
        pthread_cond_wait(&changed, &lock);
    }
    CHECK(completed == count);
    volcredis_status status = outcomes[count - 1];
    pthread_mutex_unlock(&lock);
    return status;
}

/* Never returns, so that the server does not use its listener again, which is closed. */
static void received(void *data) {
    CHECK(data == NULL);
    pthread_mutex_lock(&lock);
    is_received = true;
    pthread_cond_broadcast(&changed);
    while (true) {
        pthread_cond_wait(&changed, &lock);
    }
}

/* Reads a file of a thread; it is empty if the thread has ended. */
static void read_thread(const char *thread, const char *name, char *content, int size) {
    char path[300];
    content[0] = '\0';
    snprintf(path, sizeof path, "/proc/self/task/%s/%s", thread, name);
    FILE *file = fopen(path, "r");
    if (file != NULL) {
        if (fgets(content, size, file) == NULL) {
            content[0] = '\0';
        }
        fclose(file);
    }
}

/* Returns true if a thread of the library does something other than wait for events. */
static bool is_active(void) {
    bool active = false;
    DIR *threads = opendir("/proc/self/task");
    CHECK(threads != NULL);
    for (struct dirent *entry = readdir(threads); entry != NULL; entry = readdir(threads)) {
        char name[64], call[256];
        read_thread(entry->d_name, "comm", name, sizeof name);
        read_thread(entry->d_name, "syscall", call, sizeof call);
        if (strcmp(name, "volcredis\n") != 0 || call[0] == '\0') {
            continue;
        }
        long number = strtol(call, NULL, 10);
        bool waits = number == SYS_epoll_pwait;
#ifdef SYS_epoll_wait
        waits = waits || number == SYS_epoll_wait;
#endif
        active = active || !waits;
    }
    closedir(threads);
    return active;
}

static void without_its_own(bool reuse) {
    /* The server keeps its connections: closing them would wake the threads of the library. */
    struct silent_server server = {.connections = 2, .lowest_descriptor = LAST_DESCRIPTOR + 1, .reached = received};
    start_server(&server, "http");
    volcredis_client *used = test_client(), *idle = test_client(), *unstarted = test_client(), *driven = test_client();
    volcredis_client *waiting = client_with(test_config(server.url)), *freed = client_with(test_config(server.url));
    call(used, true);
    CHECK(send_async(driven) == VOLCREDIS_OK && wait_until_completed(1) == VOLCREDIS_OK);
    CHECK(send_async(waiting) == VOLCREDIS_OK && send_async(freed) == VOLCREDIS_OK);
    pthread_mutex_lock(&lock);
    while (!is_received) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
    /* Threads that use their descriptors while they are closed cannot be protected. */
    while (is_active()) {
        sched_yield();
    }
    for (int descriptor = FIRST_DESCRIPTOR; descriptor <= LAST_DESCRIPTOR; descriptor++) {
        close(descriptor);
    }
    for (int descriptor = FIRST_DESCRIPTOR; reuse && descriptor <= LAST_DESCRIPTOR; descriptor++) {
        CHECK(memfd_create("file", 0) == descriptor);
    }
    const char *message = "its file descriptors are closed; create a new client";
    for (int time = 0; time < 3; time++) {
        use_client(used, VOLCREDIS_CONFIGURATION, message);
        use_client(idle, VOLCREDIS_CONFIGURATION, message);
    }
    CHECK(send_async(driven) == VOLCREDIS_CONFIGURATION && send_async(unstarted) == VOLCREDIS_CONFIGURATION);
    volcredis_client_free(freed);
    /* The thread of the other client notices it by itself. */
    CHECK(wait_until_completed(3) == VOLCREDIS_CONFIGURATION && outcomes[1] == VOLCREDIS_CONFIGURATION);
    CHECK(send_async(waiting) == VOLCREDIS_CONFIGURATION);
    volcredis_client_free(used);
    volcredis_client_free(idle);
    volcredis_client_free(unstarted);
    volcredis_client_free(driven);
    volcredis_client_free(waiting);
    volcredis_client *fresh = test_client();
    call(fresh, true);
    CHECK(send_async(fresh) == VOLCREDIS_OK && wait_until_completed(4) == VOLCREDIS_OK);
    volcredis_client_free(fresh);
    for (int descriptor = FIRST_DESCRIPTOR; reuse && descriptor <= LAST_DESCRIPTOR; descriptor++) {
        struct stat file;
        CHECK(fstat(descriptor, &file) == 0 && file.st_size == 0);
    }
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
    if (strcmp(argv[1], "none") != 0) {
        without_its_own(strcmp(argv[1], "reused") == 0);
    } else {
        without_any();
    }
    puts("survived");
    return 0;
}
