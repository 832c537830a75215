/* Measures the stack that functions need, on a thread whose stack is filled with a pattern before.
 *
 * Arguments: the URL, the file with the certificate authority or an empty string, and the allowed KiB for a wait and for other
 * functions. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sys/mman.h>

#include "check.h"
#include "volcredis/actions.h"

enum { STACK = 1 << 20, SMALL_STACK = 64 << 10, PAINT = 0xA5 };

static volcredis_client *client;
static volcredis_config *config;

static void *nothing(void *data) { return data; }

static void *make_and_free(void *data) {
    volcredis_client *other = NULL;
    CHECK_OK(volcredis_client_new(config, &other, &check_error));
    volcredis_client_free(other);
    return data;
}

static void *send(void *data) {
    describe_regions(client);
    return data;
}

static void *wait(void *data) {
    CHECK_OK(volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE, "redis-cn0212gzmh2xs", "Running", 60000, NULL, NULL,
                                   NULL, &check_error));
    return data;
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int completed;

static void complete(void *user_data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    CHECK(status == VOLCREDIS_OK && error == NULL);
    if (user_data != NULL) {
        *(volcredis_response **)user_data = response;
    } else {
        volcredis_response_free(response);
    }
    pthread_mutex_lock(&lock);
    completed++;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

/* Waits for one more completed call. */
static void wait_for_completion(int before) {
    pthread_mutex_lock(&lock);
    while (completed == before) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
}

static void *send_async(void *data) {
    const volcredis_DescribeRegionsRequest request = {0};
    volcredis_response *response = NULL;
    volcredis_DescribeRegionsResponse regions;
    const int before = completed;
    CHECK_OK(volcredis_DescribeRegions_async(client, &request, NULL, complete, &response, &check_error));
    wait_for_completion(before);
    CHECK_OK(volcredis_read_DescribeRegionsResponse(response, &regions, &check_error));
    CHECK(regions.Regions.count > 0);
    volcredis_response_free(response);
    return data;
}

static void *wait_async(void *data) {
    const int before = completed;
    CHECK_OK(volcredis_client_wait_async(client, VOLCREDIS_WAIT_TARGET_INSTANCE, "redis-cn0212gzmh2xs", "Running", 60000, NULL,
                                         NULL, complete, NULL, &check_error));
    wait_for_completion(before);
    return data;
}

static size_t measure(void *(*function)(void *)) {
    unsigned char *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(stack != MAP_FAILED);
    memset(stack, PAINT, STACK);
    pthread_attr_t attributes;
    pthread_t thread;
    CHECK(pthread_attr_init(&attributes) == 0);
    CHECK(pthread_attr_setstack(&attributes, stack, STACK) == 0);
    CHECK(pthread_create(&thread, &attributes, function, NULL) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    pthread_attr_destroy(&attributes);
    size_t unused = 0;
    while (unused < STACK && stack[unused] == PAINT) {
        unused++;
    }
    munmap(stack, STACK);
    return (STACK - unused + 1023) / 1024;
}

/* Runs a function on a thread with a small stack, which the system protects. */
static void run_on_small_stack(void *(*function)(void *)) {
    pthread_attr_t attributes;
    pthread_t thread;
    CHECK(pthread_attr_init(&attributes) == 0);
    CHECK(pthread_attr_setstacksize(&attributes, SMALL_STACK) == 0);
    CHECK(pthread_create(&thread, &attributes, function, NULL) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    pthread_attr_destroy(&attributes);
}

static bool is_async(void *(*function)(void *)) { return function == send_async || function == wait_async; }

int main(int argc, char **argv) {
    CHECK(argc == 5);
    config = test_config(argv[1]);
    trust(config, argv[2]);
    const size_t for_wait = strtoul(argv[3], NULL, 10), for_others = strtoul(argv[4], NULL, 10);
    bool fits = true;
    static const struct {
        const char *name;
        void *(*function)(void *);
    } functions[] = {{"nothing", nothing}, {"new and free", make_and_free}, {"wait", wait}, {"send", send},
                   {"send async", send_async}, {"wait async", wait_async}};
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        /* A new client, so that each function connects. */
        CHECK_OK(volcredis_client_new(config, &client, &check_error));
        size_t needed = measure(functions[i].function);
        size_t allowed = functions[i].function == wait ? for_wait : for_others;
        if (is_async(functions[i].function)) {
            run_on_small_stack(functions[i].function);
            /* The rest is for the program. */
            allowed = SMALL_STACK / 1024 / 2;
        }
        volcredis_client_free(client);
        printf("%-12s %zu KiB\n", functions[i].name, needed);
        fits = fits && needed <= allowed;
    }
    volcredis_config_free(config);
    fflush(stdout);
    CHECK(fits);
    return 0;
}
