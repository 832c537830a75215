/* Tests loading the library, making a call in a thread, and unloading the library, as programs with plugins do.
 *
 * Arguments: the path of the library, and the number of repetitions. */
#include <dlfcn.h>
#include <pthread.h>

#include "check.h"

/* Declares a pointer to a function of the loaded library, without the prefix of its name. */
#define FUNCTION(library, name) \
    __typeof__(volcredis_##name) *name = __extension__(__typeof__(volcredis_##name) *) dlsym(library, "volcredis_" #name)

static void *call(void *library) {
    FUNCTION(library, config_new);
    FUNCTION(library, config_free);
    FUNCTION(library, config_set_endpoint);
    FUNCTION(library, config_set_credentials);
    FUNCTION(library, client_new);
    FUNCTION(library, client_free);
    FUNCTION(library, client_send);
    FUNCTION(library, request_new);
    FUNCTION(library, request_free);
    FUNCTION(library, response_free);
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK(config_new("cn-beijing", &config, NULL) == VOLCREDIS_OK);
    CHECK(config_set_endpoint(config, getenv("VOLCREDIS_TEST_ENDPOINT"), NULL) == VOLCREDIS_OK);
    CHECK(config_set_credentials(config, "AKLTemulator", "emulator-secret-key", NULL, NULL) == VOLCREDIS_OK);
    CHECK(client_new(config, &client, NULL) == VOLCREDIS_OK);
    CHECK(request_new("DescribeRegions", &request, NULL) == VOLCREDIS_OK);
    CHECK(client_send(client, request, NULL, &response, NULL) == VOLCREDIS_OK);
    response_free(response);
    request_free(request);
    client_free(client);
    config_free(config);
    return NULL;
}

int main(int argc, char **argv) {
    CHECK(argc == 3);
    for (long left = strtol(argv[2], NULL, 10); left > 0; left--) {
        void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
        CHECK(library != NULL);
        pthread_t thread;
        CHECK(pthread_create(&thread, NULL, call, library) == 0);
        CHECK(pthread_join(thread, NULL) == 0);
        CHECK(dlclose(library) == 0);
    }
    puts("survived");
    return 0;
}
