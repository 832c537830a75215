/* Lists the instances of a region, over all pages.
 *
 * usage: pagination REGION
 */
#include <stdio.h>

#include <volcredis.h>

static volcredis_status print_instances(const volcredis_client *client, volcredis_paginator *paginator,
                                        volcredis_error **error) {
    for (;;) {
        volcredis_response *page = NULL;
        volcredis_status status = volcredis_paginator_next(paginator, client, NULL, &page, error);
        if (status != VOLCREDIS_OK || page == NULL) {
            return status;
        }
        const volcredis_value *instances = NULL;
        size_t count = 0;
        if (volcredis_value_at(volcredis_response_result(page), "Instances", &instances, NULL) == VOLCREDIS_OK) {
            volcredis_value_length(instances, "", &count, NULL);
        }
        for (size_t index = 0; index < count; index++) {
            const volcredis_value *instance = NULL;
            const char *id = "?", *state = "?";
            volcredis_value_item(instances, index, NULL, &instance, NULL);
            volcredis_value_string(instance, "InstanceId", &id, NULL, NULL);
            volcredis_value_string(instance, "Status", &state, NULL, NULL);
            printf("%s  %s\n", id, state);
        }
        volcredis_response_free(page);
    }
}

int main(int argc, char **argv) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_request *request = NULL;
    volcredis_paginator *paginator = NULL;
    volcredis_error *error = NULL;
    volcredis_status status;
    if (argc != 2) {
        fprintf(stderr, "usage: %s REGION\n", argv[0]);
        return 2;
    }
    status = volcredis_config_new(argv[1], &config, &error);
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_new(config, &client, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_new("DescribeDBInstances", &request, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_request_set_int64(request, "PageSize", 100, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_paginator_new(request, &paginator, &error);
    }
    if (status == VOLCREDIS_OK) {
        status = print_instances(client, paginator, &error);
    }
    if (status != VOLCREDIS_OK) {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
    }
    volcredis_error_free(error);
    volcredis_paginator_free(paginator);
    volcredis_request_free(request);
    volcredis_client_free(client);
    volcredis_config_free(config);
    return status == VOLCREDIS_OK ? 0 : 1;
}
