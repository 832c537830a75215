/* Reads temporary credentials from a file that another program keeps up to date. The library calls the function again before
 * the credentials expire and after the service has rejected them.
 *
 * usage: credentials FILE
 *
 * The file has three lines: the access key, the secret key and the session token, which can be empty.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <volcredis.h>

enum { LINE = 4096, LIFETIME_SECONDS = 15 * 60 };

static int read_line(FILE *file, char line[LINE]) {
    if (fgets(line, LINE, file) == NULL) {
        return 0;
    }
    line[strcspn(line, "\r\n")] = '\0';
    return 1;
}

/* Runs on a thread of the library, so it may block. */
static void provide(void *user_data, const volcredis_credentials *credentials) {
    const char *path = user_data;
    char access_key[LINE], secret_key[LINE], session_token[LINE] = "";
    FILE *file = fopen(path, "r");
    if (file == NULL || !read_line(file, access_key) || !read_line(file, secret_key)) {
        volcredis_credentials_set_error(credentials, "the credentials file is missing or incomplete", NULL);
    } else {
        read_line(file, session_token);
        volcredis_credentials_set(credentials, access_key, secret_key, session_token, (int64_t)time(NULL) + LIFETIME_SECONDS,
                                  NULL);
    }
    if (file != NULL) {
        fclose(file);
    }
}

int main(int argc, char **argv) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    volcredis_status status;
    if (argc != 2) {
        fprintf(stderr, "usage: %s FILE\n", argv[0]);
        return 2;
    }
    status = volcredis_config_new("cn-beijing", &config, &error);
    if (status == VOLCREDIS_OK) {
        status = volcredis_config_set_credentials_callback(config, provide, argv[1], NULL, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_new(config, &client, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_new("DescribeRegions", &request, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, request, NULL, &response, &error);
    }
    if (status == VOLCREDIS_OK) {
        puts(volcredis_response_json(response));
    } else {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
    }
    volcredis_error_free(error);
    volcredis_response_free(response);
    volcredis_request_free(request);
    volcredis_client_free(client);
    volcredis_config_free(config);
    return status == VOLCREDIS_OK ? 0 : 1;
}
