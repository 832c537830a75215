/* Tests that calls fail with an error when no thread can be started, and succeed with the same client when one can.
 *
 * Argument: the URL of an emulator, with a host name that must be resolved. */
#define _GNU_SOURCE
#include <sys/resource.h>
#include <unistd.h>

#include "check.h"

static void provide(void *data, const volcredis_credentials *credentials) {
    (void)data;
    CHECK_OK(volcredis_credentials_set(credentials, "AKLTemulator", "emulator-secret-key", NULL, 0, &check_error));
}

static void fails(const volcredis_client *client, volcredis_status expected) {
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    volcredis_status status = volcredis_client_send(client, request, NULL, &response, &error);
    printf("%d: %s\n", (int)status, volcredis_error_message(error));
    CHECK(status == expected);
    CHECK(strstr(volcredis_error_message(error), "failed to start a thread") != NULL);
    volcredis_error_free(error);
    volcredis_request_free(request);
}

static void limit_threads(rlim_t soft) {
    struct rlimit limit;
    CHECK(getrlimit(RLIMIT_NPROC, &limit) == 0);
    limit.rlim_cur = soft < limit.rlim_max ? soft : limit.rlim_max;
    CHECK(setrlimit(RLIMIT_NPROC, &limit) == 0);
}

int main(int argc, char **argv) {
    CHECK(argc == 2);
    /* The limit does not apply to root. */
    if (geteuid() == 0 && setresuid(54321, 54321, 54321) != 0) {
        puts("skipped: root cannot become another user here");
        return 0;
    }
    volcredis_config *config = test_config(argv[1]);
    volcredis_client *by_name = NULL, *by_callback = NULL;
    CHECK_OK(volcredis_config_set_retry(config, VOLCREDIS_RETRY_STANDARD, 1, &check_error));
    limit_threads(1);
    CHECK_OK(volcredis_client_new(config, &by_name, &check_error));
    CHECK_OK(volcredis_config_set_credentials_callback(config, provide, NULL, NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &by_callback, &check_error));
    volcredis_config_free(config);
    for (int time = 0; time < 2; time++) {
        fails(by_name, VOLCREDIS_CONNECTION);
        fails(by_callback, VOLCREDIS_CREDENTIALS);
    }
    limit_threads(RLIM_INFINITY);
    describe_regions(by_name);
    describe_regions(by_callback);
    volcredis_client_free(by_name);
    volcredis_client_free(by_callback);
    puts("survived");
    return 0;
}
