/* Lists instances and reads three members of each; prints the time of the calls as JSON.
 *
 * usage: list URL CALLS
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <volcredis/actions.h>

static long long nanoseconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/* Returns the number of bytes in the members that were read, or 0 if the call failed. */
static size_t list(const volcredis_client *client) {
    const volcredis_DescribeDBInstancesRequest request = {
        .RegionId = "cn-beijing", .PageNumber = VOLCREDIS_SOME(1), .PageSize = VOLCREDIS_SOME(100)};
    volcredis_DescribeDBInstancesResponse result;
    volcredis_response *response = NULL;
    volcredis_error *error = NULL;
    size_t length = 0;
    if (volcredis_DescribeDBInstances(client, &request, NULL, &response, &result, &error) != VOLCREDIS_OK) {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
        volcredis_error_free(error);
        return 0;
    }
    for (size_t index = 0; index < result.Instances.count; index++) {
        volcredis_DescribeDBInstances_Instance instance = volcredis_DescribeDBInstances_Instance_at(result.Instances, index);
        length += strlen(instance.InstanceId) + strlen(instance.Status) + strlen(instance.VpcId);
    }
    volcredis_response_free(response);
    return length;
}

int main(int count, char **arguments) {
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_error *error = NULL;
    if (count != 3) {
        fprintf(stderr, "usage: list URL CALLS\n");
        return 2;
    }
    if (volcredis_config_new("cn-beijing", &config, &error) != VOLCREDIS_OK ||
        volcredis_config_set_endpoint(config, arguments[1], &error) != VOLCREDIS_OK ||
        volcredis_config_set_credentials(config, "AKLTbench", "secret", NULL, &error) != VOLCREDIS_OK ||
        volcredis_client_new(config, &client, &error) != VOLCREDIS_OK) {
        fprintf(stderr, "%s\n", volcredis_error_message(error));
        return 1;
    }
    volcredis_config_free(config);
    const int calls = atoi(arguments[2]);
    if (list(client) == 0) {
        return 1;
    }
    long long wall = nanoseconds(CLOCK_MONOTONIC), cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
    for (int call = 0; call < calls; call++) {
        if (list(client) == 0) {
            return 1;
        }
    }
    wall = nanoseconds(CLOCK_MONOTONIC) - wall;
    cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    printf("{\"iterations\":%d,\"wall_ns\":%lld,\"cpu_ns\":%lld}\n", calls, wall, cpu);
    volcredis_client_free(client);
    return 0;
}
