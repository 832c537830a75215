// Lists instances and reads three members of each; prints the time of the calls as JSON.
//
// usage: list URL CALLS
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>

#include <volcredis/generated/instances.hpp>

static long long nanoseconds(clockid_t clock) {
    timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static std::size_t list(const volcredis::client &client) {
    volcredis::DescribeDBInstancesRequest request;
    request.RegionId = "cn-beijing";
    request.PageNumber = 1;
    request.PageSize = 100;
    const auto response = client.send(request);
    std::size_t length = 0;
    for (const auto &instance : response.Instances) {
        length += instance.InstanceId->size() + instance.Status->size() + instance.VpcId->size();
    }
    return length;
}

int main(int count, char **arguments) {
    if (count != 3) {
        std::cerr << "usage: list URL CALLS\n";
        return 2;
    }
    try {
        volcredis::config config("cn-beijing");
        config.endpoint(arguments[1]).credentials("AKLTbench", "secret");
        const volcredis::client client(config);
        const int calls = std::atoi(arguments[2]);
        std::size_t length = list(client);
        long long wall = nanoseconds(CLOCK_MONOTONIC), cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
        for (int call = 0; call < calls; call++) {
            length += list(client);
        }
        wall = nanoseconds(CLOCK_MONOTONIC) - wall;
        cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
        if (length == 0) {
            std::cerr << "the list is empty\n";
            return 1;
        }
        std::cout << "{\"iterations\":" << calls << ",\"wall_ns\":" << wall << ",\"cpu_ns\":" << cpu << "}\n";
    } catch (const volcredis::error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
