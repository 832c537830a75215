/* Measures the stack that functions need, on a thread whose stack is filled with a pattern before.
 *
 * Arguments: the URL, the file with the certificate authority or an empty string, and the allowed KiB for a wait and for other
 * functions. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sys/mman.h>

#include "check.h"

enum { STACK = 1 << 20, PAINT = 0xA5 };

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

int main(int argc, char **argv) {
    CHECK(argc == 5);
    config = test_config(argv[1]);
    trust(config, argv[2]);
    const size_t for_wait = strtoul(argv[3], NULL, 10), for_others = strtoul(argv[4], NULL, 10);
    bool fits = true;
    static const struct {
        const char *name;
        void *(*function)(void *);
    } functions[] = {{"nothing", nothing}, {"new and free", make_and_free}, {"wait", wait}, {"send", send}};
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        /* A new client, so that each function connects. */
        CHECK_OK(volcredis_client_new(config, &client, &check_error));
        size_t needed = measure(functions[i].function);
        volcredis_client_free(client);
        printf("%-12s %zu KiB\n", functions[i].name, needed);
        fits = fits && needed <= (functions[i].function == wait ? for_wait : for_others);
    }
    volcredis_config_free(config);
    fflush(stdout);
    CHECK(fits);
    return 0;
}
