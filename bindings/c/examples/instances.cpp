// Lists the instances of a region over all pages, and waits until the first one is running.
//
// usage: instances REGION
#include <chrono>
#include <iostream>
#include <string>

#include <volcredis.hpp>

int main(int argc, char **argv) {
    if (argc != 2) {
        std::cerr << "usage: " << argv[0] << " REGION\n";
        return 2;
    }
    try {
        volcredis::config config(argv[1]);
        config.timeout(std::chrono::seconds(20)).user_agent("instances-example/1.0");
        const volcredis::client client(config);

        std::string first;
        for (const auto &instance : client.paginate(volcredis::DescribeDBInstancesRequest{})) {
            // Copied, because an item is only valid until the next one is requested.
            const std::string id(instance.InstanceId.value_or("?"));
            std::cout << id << "  " << instance.Status.value_or("?") << "  " << instance.InstanceName.value_or("") << '\n';
            if (first.empty()) {
                first = id;
            }
        }
        if (first.empty()) {
            return 0;
        }

        volcredis::wait_options options;
        options.timeout = std::chrono::minutes(10);
        options.on_progress = [](const volcredis::progress &progress) {
            std::cout << "poll " << progress.polls << ": " << progress.state.value_or("gone") << '\n';
        };
        client.wait(volcredis::wait_target::instance(first, "Running"), options);

        // Functions that start with try_ return errors instead of throwing them.
        volcredis::DescribeBackupsRequest request;
        request.InstanceId = first;
        if (const auto backups = client.try_send(request)) {
            std::cout << backups->Total.value_or(0) << " backups\n";
        } else {
            std::cerr << backups.error().what() << '\n';
        }
    } catch (const volcredis::error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
