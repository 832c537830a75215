/* A daemon that takes a backup, waits until it is available, and repeats this until SIGTERM, which cancels the current call.
 * Prints a line for each backup and one at the end. */
#include <pthread.h>
#include <signal.h>

#include "check.h"
#include "volcredis/actions.h"

static const char *const INSTANCE = "redis-cn0212gzmh2xs";

/* Returns false when the daemon has to end. */
static bool take_backup(const volcredis_client *client, const volcredis_cancellation_token *token) {
    const volcredis_CreateBackupRequest request = {.InstanceId = INSTANCE};
    const volcredis_call_options options = {.token = token, .timeout_ms = 30000};
    volcredis_CreateBackupResponse backup;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    volcredis_status status = volcredis_CreateBackup(client, &request, &options, &response, &backup, &error);
    if (status == VOLCREDIS_OK) {
        printf("created %s\n", backup.BackupPointId);
        fflush(stdout);
        status = volcredis_client_wait(client, VOLCREDIS_WAIT_TARGET_BACKUP_AVAILABLE, backup.BackupPointId, NULL, 0, token, NULL,
                                       NULL, &error);
    }
    /* Another backup is in progress: try again. */
    const bool is_busy = volcredis_error_category(error) == VOLCREDIS_CATEGORY_STATUS_CONFLICT;
    if (status != VOLCREDIS_OK && status != VOLCREDIS_CANCELLED && !is_busy) {
        fprintf(stderr, "%s: %s\n", volcredis_status_name((int32_t)status), volcredis_error_message(error));
        exit(1);
    }
    volcredis_error_free(error);
    volcredis_response_free(response);
    return status != VOLCREDIS_CANCELLED;
}

/* Cancels the token when the process is asked to end. A thread does so, because a signal handler must not. */
static void *wait_for_sigterm(void *token) {
    sigset_t signals;
    int signal = 0;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    CHECK(sigwait(&signals, &signal) == 0 && signal == SIGTERM);
    volcredis_cancellation_token_cancel(token);
    return NULL;
}

int main(void) {
    sigset_t signals;
    pthread_t thread;
    volcredis_client *client;
    volcredis_cancellation_token *token = volcredis_cancellation_token_new();
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    CHECK(pthread_sigmask(SIG_BLOCK, &signals, NULL) == 0);
    CHECK(pthread_create(&thread, NULL, wait_for_sigterm, token) == 0);
    client = test_client();
    while (take_backup(client, token)) {
    }
    CHECK(pthread_join(thread, NULL) == 0);
    volcredis_client_free(client);
    volcredis_cancellation_token_free(token);
    puts("ended");
    return 0;
}
