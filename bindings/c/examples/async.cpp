// Makes calls at the same time, with futures and with a callback, and cancels one of them.
//
// usage: async REGION INSTANCE...
#include <cstddef>
#include <future>
#include <iostream>
#include <vector>

#include <volcredis.hpp>

int main(int argc, char **argv) {
    if (argc < 3) {
        std::cerr << "usage: " << argv[0] << " REGION INSTANCE...\n";
        return 2;
    }
    try {
        const volcredis::client client{volcredis::config(argv[1])};

        std::vector<std::future<volcredis::response<volcredis::DescribeDBInstanceDetailResponse>>> details;
        for (int index = 2; index < argc; ++index) {
            volcredis::DescribeDBInstanceDetailRequest request;
            request.InstanceId = argv[index];
            details.push_back(client.send_async(request));
        }

        // The callback runs on a thread of the library. A program with an event loop would wake it up here.
        std::promise<std::size_t> region_count;
        client.send_async(volcredis::DescribeRegionsRequest{},
                          [&](auto result) { region_count.set_value(result ? result->Regions.size() : 0); });

        const volcredis::cancellation_token token;
        auto cancelled = client.send_async(volcredis::request("DescribeZones"), token);
        token.cancel();

        for (auto &detail : details) {
            const auto response = detail.get();
            std::cout << response.InstanceId.value_or("?") << ": " << response.Status.value_or("?") << '\n';
        }
        std::cout << region_count.get_future().get() << " regions\n";
        try {
            cancelled.get();
            std::cout << "the call completed before it was cancelled\n";
        } catch (const volcredis::error &error) {
            std::cout << error.what() << '\n';
        }
    } catch (const volcredis::error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
