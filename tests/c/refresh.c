/* Tests that temporary credentials are refreshed before they expire, even while the program makes no calls. */
#define _GNU_SOURCE
#include "check.h"

#include <pthread.h>
#include <time.h>
#include <unistd.h>

/* After a refresh, the provider is not called for ten seconds. */
enum { PAUSE = 11 };

struct source {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int asked;
    /* The number of log messages about refreshes. */
    int replaced, failed;
    bool fails;
    volcredis_client *client;
};

/* Provides credentials that expire in a minute, so that they are refreshed immediately; the next ones expire in an hour, or
 * are not available. */
static void give(void *user_data, const volcredis_credentials *credentials) {
    struct source *source = user_data;
    int64_t now = (int64_t)time(NULL);
    pthread_mutex_lock(&source->lock);
    int number = ++source->asked;
    pthread_mutex_unlock(&source->lock);
    if (number == 1) {
        CHECK_OK(volcredis_credentials_set(credentials, "first", "secret", "token", now + 60, &check_error));
    } else if (source->fails) {
        CHECK_OK(volcredis_credentials_set_error(credentials, "the vault is shut", &check_error));
    } else {
        CHECK_OK(volcredis_credentials_set(credentials, "second", "secret", "token", now + 3600, &check_error));
    }
}

static void log_message(void *user_data, int32_t level, const char *target, const char *message) {
    (void)target;
    struct source *source = user_data;
    pthread_mutex_lock(&source->lock);
    source->replaced += strstr(message, "got credentials") != NULL;
    source->failed += level == VOLCREDIS_LOG_WARN && strstr(message, "the vault is shut") != NULL;
    pthread_cond_signal(&source->changed);
    pthread_mutex_unlock(&source->lock);
}

/* Returns whether a call would be signed with an access key. */
static bool signs_with(const volcredis_client *client, const char *access_key) {
    volcredis_request *request = NULL;
    volcredis_signed_request *signed_request = NULL;
    bool found = false;
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_client_sign(client, request, &signed_request, &check_error));
    for (size_t index = 0; index < volcredis_signed_request_header_count(signed_request); index++) {
        found = found || strstr(volcredis_signed_request_header_value(signed_request, index), access_key) != NULL;
    }
    volcredis_signed_request_free(signed_request);
    volcredis_request_free(request);
    return found;
}

static void make_client(struct source *source) {
    volcredis_config *config = NULL;
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_credentials_callback(config, give, source, NULL, &check_error));
    CHECK_OK(volcredis_config_set_log(config, VOLCREDIS_LOG_DEBUG, log_message, source, NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &source->client, &check_error));
    volcredis_config_free(config);
}

int main(void) {
    /* Ends the program if it blocks. */
    alarm(300);
    struct source sources[2] = {
        {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0, 0, false, NULL},
        {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0, 0, true, NULL},
    };
    for (int index = 0; index < 2; index++) {
        make_client(&sources[index]);
        CHECK(signs_with(sources[index].client, "first"));
    }
    sleep(PAUSE);
    for (int index = 0; index < 2; index++) {
        /* The credentials are still valid, so the call does not wait for a refresh. */
        struct source *source = &sources[index];
        CHECK(signs_with(source->client, "first"));
    }
    for (int index = 0; index < 2; index++) {
        /* Without a call. */
        struct source *source = &sources[index];
        pthread_mutex_lock(&source->lock);
        while (source->fails ? source->failed == 0 : source->replaced < 2) {
            pthread_cond_wait(&source->changed, &source->lock);
        }
        CHECK(source->asked == 2);
        pthread_mutex_unlock(&source->lock);
        CHECK(signs_with(source->client, source->fails ? "first" : "second"));
        volcredis_client_free(source->client);
    }
    return 0;
}
