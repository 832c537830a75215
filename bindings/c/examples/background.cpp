// Makes many calls at the same time: some with futures, one with a callback, and gives one up.
//
// usage: background REGION INSTANCE...
#include <cstdlib>
#include <future>
#include <iostream>
#include <string>
#include <utility>
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

        // A callback runs in a thread of the library: hand the outcome over, and wake whoever waits.
        std::promise<std::size_t> counted;
        client.begin(volcredis::DescribeRegionsRequest{},
                     [&counted](auto outcome) { counted.set_value(outcome ? outcome->Regions.size() : 0); });

        const volcredis::cancellation_token token;
        auto cancelled = client.send_async(volcredis::request("DescribeZones"), token);
        token.cancel();

        for (auto &detail : details) {
            const auto answer = detail.get();
            std::cout << answer.InstanceId.value_or("?") << ": " << answer.Status.value_or("?") << '\n';
        }
        std::cout << counted.get_future().get() << " regions\n";
        try {
            cancelled.get();
            std::cout << "it was faster\n";
        } catch (const volcredis::error &error) {
            std::cout << error.what() << '\n';
        }
    } catch (const volcredis::error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
