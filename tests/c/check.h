/* Helpers of the test programs. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "volcredis.h"

/* Ends the program with a message if the condition is false. */
#define CHECK(condition)                                                                  \
    do {                                                                                  \
        if (!(condition)) {                                                               \
            fprintf(stderr, "%s:%d: check failed: %s\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                                      \
        }                                                                                 \
    } while (0)

/* Ends the program with a message. */
#define FAIL(message)                                                                     \
    do {                                                                                  \
        fprintf(stderr, "%s:%d: check failed: %s\n", __FILE__, __LINE__, message);        \
        exit(1);                                                                          \
    } while (0)

/* Ends the program with the error of a call that fails. The call passes `&check_error`. */
#define CHECK_OK(call)                                                                                  \
    do {                                                                                                \
        volcredis_error *check_error = NULL;                                                            \
        volcredis_status check_status = (call);                                                         \
        if (check_status != VOLCREDIS_OK) {                                                             \
            fprintf(stderr, "%s:%d: %s: status %d: %s\n", __FILE__, __LINE__, #call, (int)check_status, \
                    volcredis_error_message(check_error));                                              \
            exit(1);                                                                                    \
        }                                                                                               \
        CHECK(check_error == NULL);                                                                     \
    } while (0)

/* Returns a configuration for an endpoint, with the access key of the emulator. */
static inline volcredis_config *test_config(const char *url) {
    volcredis_config *config = NULL;
    CHECK(url != NULL);
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, url, &check_error));
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTemulator", "emulator-secret-key", NULL, &check_error));
    return config;
}

/* Adds the certificate authority of a PEM file; an empty path adds none. */
static inline void trust(volcredis_config *config, const char *path) {
    static char pem[1 << 16];
    if (path[0] == '\0') {
        return;
    }
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL);
    size_t length = fread(pem, 1, sizeof pem, file);
    fclose(file);
    CHECK_OK(volcredis_config_add_certificate_authority(config, pem, length, &check_error));
}

/* Returns a client with a configuration, which it frees. */
static inline volcredis_client *client_with(volcredis_config *config) {
    volcredis_client *client = NULL;
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    return client;
}

/* Returns a client for the endpoint of the environment. */
static inline volcredis_client *test_client(void) { return client_with(test_config(getenv("VOLCREDIS_TEST_ENDPOINT"))); }

/* Makes a call that must succeed. */
static inline void describe_regions(const volcredis_client *client) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    volcredis_response_free(response);
    volcredis_request_free(request);
}

/* Calls every blocking function of a client, and checks its status and its message, which may be NULL. */
static inline void use_client(const volcredis_client *client, volcredis_status status, const char *message) {
    volcredis_request *request = NULL, *list = NULL;
    volcredis_response *response = NULL;
    volcredis_signed_request *signed_request = NULL;
    volcredis_paginator *paginator = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &list, &check_error));
    CHECK_OK(volcredis_paginator_new(list, &paginator, &check_error));
    for (int way = 0; way < 4; way++) {
        volcredis_error *error = NULL;
        volcredis_status found = VOLCREDIS_OK;
        if (way == 0) {
            found = volcredis_client_send(client, request, NULL, &response, &error);
        } else if (way == 1) {
            found = volcredis_client_sign(client, request, &signed_request, &error);
        } else if (way == 2) {
            volcredis_response_free(response);
            found = volcredis_paginator_next(paginator, client, NULL, &response, &error);
        } else {
            found = volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_INSTANCE, "redis-cn0212gzmh2xs", "Running", 0, NULL,
                                          NULL, NULL, &error);
        }
        /* Signing waits for nothing but credentials, so that it can succeed where calls fail. */
        bool is_signed = way == 1 && found == VOLCREDIS_OK && status == VOLCREDIS_CONFIGURATION;
        if (!is_signed && (found != status || (message != NULL && strstr(volcredis_error_message(error), message) == NULL))) {
            fprintf(stderr, "way %d: status %d: %s\n", way, (int)found, volcredis_error_message(error));
            exit(1);
        }
        volcredis_error_free(error);
    }
    volcredis_response_free(response);
    volcredis_signed_request_free(signed_request);
    volcredis_paginator_free(paginator);
    volcredis_request_free(list);
    volcredis_request_free(request);
}

#endif
