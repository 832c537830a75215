/* Creates a client, which needs most of the library. */
#include <stdio.h>
#include <volcredis.h>

int main(void) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_status status = volcredis_config_new("cn-beijing", &config, NULL);
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_new(config, &client, NULL);
    }
    volcredis_client_free(client);
    volcredis_config_free(config);
    printf("volcredis %s: %s\n", volcredis_version(), volcredis_status_name((int)status));
    return status == VOLCREDIS_OK ? 0 : 1;
}
