/* What the test programs have in common: a check that says what failed and ends the program. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "volcredis.h"

#define CHECK(condition)                                                          \
    do {                                                                          \
        if (!(condition)) {                                                       \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                              \
        }                                                                         \
    } while (0)

/* Checks that a call went well; says the error else. */
#define CHECK_OK(call)                                                                     \
    do {                                                                                   \
        volcredis_error *check_error = NULL;                                               \
        volcredis_status check_status = (call);                                            \
        if (check_status != VOLCREDIS_OK) {                                                \
            fprintf(stderr, "%s:%d: %s: status %d: %s\n", __FILE__, __LINE__, #call, (int)check_status, \
                    volcredis_error_message(check_error));                                 \
            exit(1);                                                                       \
        }                                                                                  \
        CHECK(check_error == NULL);                                                        \
    } while (0)

/* A client for the endpoint that the tests name in the environment. */
static inline volcredis_client *test_client(void) {
    const char *endpoint = getenv("VOLCREDIS_TEST_ENDPOINT");
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    CHECK(endpoint != NULL);
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, endpoint, &check_error));
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTemulator", "emulator-secret-key", NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    return client;
}

/* A call that must succeed. */
static inline void describe_regions(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    volcredis_response_free(response);
    volcredis_request_free(request);
}

#endif
