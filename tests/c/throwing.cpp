// Tests that an exception of a completion callback ends the program by std::terminate(), and does not enter the library.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <future>
#include <stdexcept>

#include "check.hpp"

namespace {

// Reports the exception that ends the program.
[[noreturn]] void terminated() {
    try {
        std::rethrow_exception(std::current_exception());
    } catch (const std::exception &error) {
        std::printf("terminated by: %s\n", error.what());
    }
    std::fflush(stdout);
    std::_Exit(3);
}

}  // namespace

int main() {
    const volcredis::client client(test_config());
    std::promise<void> never;
    std::set_terminate(terminated);
    using regions = volcredis::DescribeRegionsRequest;
    client.send_async(regions{}, [](const auto &) { throw std::runtime_error("not handled"); });
    never.get_future().wait();
}
