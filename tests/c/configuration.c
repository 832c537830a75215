/* Tests that region, endpoint and credentials come from the environment and the profile, and that the proxy of the
 * environment is not used for the emulator. */
#include "check.h"

static volcredis_config *from_env(void) {
    volcredis_config *config = NULL;
    CHECK_OK(volcredis_config_from_env(&config, &check_error));
    return config;
}

/* Creates a client and frees the configuration. */
static volcredis_client *client_of(volcredis_config *config) {
    volcredis_client *client = NULL;
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    volcredis_config_free(config);
    return client;
}

/* Checks that creating a client fails with a message that contains the given words and no secret. */
static void refused(volcredis_config *config, const char *words) {
    volcredis_client *client = NULL;
    volcredis_error *error = NULL;
    CHECK(volcredis_client_new(config, &client, &error) == VOLCREDIS_CONFIGURATION);
    if (strstr(volcredis_error_message(error), words) == NULL) {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
        FAIL("the error says something else");
    }
    CHECK(strstr(volcredis_error_message(error), "hunter2") == NULL);
    volcredis_error_free(error);
    volcredis_config_free(config);
}

/* Makes a call with the credentials of a profile. */
static void calls_with_profile(const char *profile, volcredis_status expected) {
    volcredis_config *config = from_env();
    volcredis_provider *provider = NULL;
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    CHECK_OK(volcredis_provider_new_profile(profile, &provider, &check_error));
    CHECK_OK(volcredis_config_set_provider(config, provider, &check_error));
    volcredis_provider_free(provider);
    volcredis_client *client = client_of(config);
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK(volcredis_client_send(client, request, NULL, &response, NULL) == expected);
    volcredis_response_free(response);
    volcredis_request_free(request);
    volcredis_client_free(client);
}

/* Makes a call, and checks that it is signed for the region. */
static void calls(volcredis_client *client, const char *region) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_signed_request *signed_request = NULL;
    char scope[64];
    int found = 0;
    size_t index;
    snprintf(scope, sizeof scope, "/%s/redis/request", region);
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_client_sign(client, request, &signed_request, &check_error));
    for (index = 0; index < volcredis_signed_request_header_count(signed_request); index++) {
        const char *value = volcredis_signed_request_header_value(signed_request, index);
        found |= value != NULL && strstr(value, scope) != NULL;
    }
    CHECK(found);
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    volcredis_response_free(response);
    volcredis_signed_request_free(signed_request);
    volcredis_request_free(request);
    volcredis_client_free(client);
}

/* Counts the warnings about a file that others can read. */
static void count_warning(void *user_data, int32_t level, const char *target, const char *message) {
    int *warnings = user_data;
    (void)target;
    CHECK(level <= VOLCREDIS_LOG_WARN && strstr(message, "emulator-secret-key") == NULL);
    if (strstr(message, "readable by other users") != NULL) {
        CHECK(level == VOLCREDIS_LOG_WARN && strstr(message, getenv("VOLCENGINE_CLI_CONFIG_FILE")) != NULL);
        *warnings += 1;
    }
}

/* Makes calls with the credentials of the file that others can read, which is warned about once. */
static void warns_once(void) {
    int warnings = 0;
    for (int client = 0; client < 2; client++) {
        volcredis_config *config = from_env();
        CHECK_OK(volcredis_config_set_log(config, VOLCREDIS_LOG_WARN, count_warning, &warnings, NULL, &check_error));
        calls(client_of(config), "cn-shanghai");
    }
#ifndef _WIN32
    CHECK(warnings == 1);
#endif
}

int main(void) {
    volcredis_config *config = from_env();
    calls(client_of(config), "cn-shanghai");

    /* Also after a client without a log. */
    warns_once();

    config = from_env();
    CHECK_OK(volcredis_config_set_region(config, "cn-guangzhou", &check_error));
    calls(client_of(config), "cn-guangzhou");

    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    calls(client_of(config), "cn-beijing");

    config = from_env();
    CHECK_OK(volcredis_config_set_profile(config, "other", &check_error));
    calls(client_of(config), "cn-beijing");

    config = from_env();
    CHECK_OK(volcredis_config_set_profile(config, "missing", &check_error));
    refused(config, "has no profile \"missing\"");

    config = from_env();
    CHECK_OK(volcredis_config_set_profile(config, "elsewhere", &check_error));
    refused(config, "no region: ");

    config = from_env();
    CHECK_OK(volcredis_config_set_proxy(config, "socks5://user:hunter2@proxy.example", &check_error));
    refused(config, "SOCKS proxies are not supported");

    config = from_env();
    CHECK_OK(volcredis_config_set_endpoint(config, "https://redis.example", &check_error));
    refused(config, "invalid HTTPS_PROXY");

    calls_with_profile("other", VOLCREDIS_OK);
    calls_with_profile("missing", VOLCREDIS_CREDENTIALS);

    /* An empty session token is ignored. */
    config = from_env();
    CHECK_OK(volcredis_config_set_credentials(config, "AKLTemulator", "emulator-secret-key", "", &check_error));
    calls(client_of(config), "cn-shanghai");

    /* Calls succeed while the Redis of a shared rate limiter is not available. */
    volcredis_rate_limiter *limiter = NULL;
    CHECK(volcredis_rate_limiter_new_shared("rediss://127.0.0.1", NULL, &limiter, NULL) == VOLCREDIS_CONFIGURATION);
    CHECK(limiter == NULL);
    CHECK_OK(volcredis_rate_limiter_new_shared("redis://127.0.0.1:9", "2100000001", &limiter, &check_error));
    config = from_env();
    CHECK_OK(volcredis_config_set_rate_limit(config, 20, &check_error));
    CHECK_OK(volcredis_config_set_rate_limiter(config, limiter, &check_error));
    volcredis_rate_limiter_free(limiter);
    calls(client_of(config), "cn-shanghai");
    return 0;
}
