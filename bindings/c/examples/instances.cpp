// Lists all instances of a region, over all pages, and waits until the first one runs.
//
// usage: instances REGION
#include <chrono>
#include <cstdlib>
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
            // A text that is to be kept is copied: the item holds until the next page.
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
            std::cout << "look " << progress.looks << ": " << progress.state.value_or("gone") << '\n';
        };
        client.wait(volcredis::goal::instance(first, "Running"), options);

        // Without exceptions: an error is a value like any other.
        volcredis::DescribeBackupsRequest request;
        request.InstanceId = first;
        if (const auto backups = client.try_send(request)) {
            std::cout << backups->Total.value_or(0) << " backups\n";
        } else {
            std::cerr << backups.error().what() << '\n';
        }
    } catch (const volcredis::error &error) {
        std::cerr << error.what() << '\n';
        return error.is_retryable() ? 75 : 1;
    }
    return 0;
}
