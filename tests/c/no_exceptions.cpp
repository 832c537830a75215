// A program without exceptions and run-time type information, in which Xlib and windows.h have defined their macros.
#define Status int
#define Success 0
#define None 0L
#define Always 2
#define ERROR 0
#define DELETE (0x00010000L)
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#include <volcredis.hpp>
#include <volcredis/actions.h>
static_assert(Success == None && Always == 2 && ERROR == 0, "the macros are restored");
#undef Status
#undef min
#undef max

#include <atomic>
#include <thread>

#include "check.hpp"

static_assert(VOLCREDIS_EXCEPTIONS == 0, "compiled with -fno-exceptions");

// Functions that would throw are not declared.
template <class Client, class = void>
constexpr bool has_send = false;
template <class Client>
constexpr bool has_send<Client, std::void_t<decltype(std::declval<Client &>().send(volcredis::DescribeRegionsRequest{}))>> = true;
template <class Result, class = void>
constexpr bool has_value = false;
template <class Result>
constexpr bool has_value<Result, std::void_t<decltype(std::declval<Result &>().value())>> = true;
static_assert(!has_send<volcredis::client> && !has_value<volcredis::result<int>>);

int main() {
    // Setters keep the first error until it is reported.
    const auto broken = volcredis::client::try_create(test_config().proxy("\xff").user_agent("\xfe"));
    CHECK(!broken && broken.error().status() == VOLCREDIS_MISUSE);
    CHECK(std::string(broken.error().what()).find("`url`") != std::string::npos);

    const auto created = volcredis::client::try_create(test_config());
    CHECK(created.has_value());
    const volcredis::client &client = *created;
    volcredis::DescribeDBInstanceDetailRequest detail;
    detail.InstanceId = instance;
    const auto found = client.try_send(detail);
    CHECK(found && found->Status == volcredis::InstanceStatus::Running);
    CHECK(found->result().try_get<std::string>("/InstanceId").has_value());

    volcredis::DescribeDBInstancesRequest list;
    list.PageSize = 1;
    auto items = client.try_paginate(list);
    CHECK(items.has_value());
    std::size_t count = 0;
    for (auto item = items->try_next(); item && *item != nullptr; item = items->try_next()) {
        ++count;
    }
    CHECK(count > 1);
    CHECK(!client.try_pages(volcredis::request("DescribeRegions")));
    CHECK(!client.try_send(volcredis::request("Nope")).has_value());
    CHECK(client.try_wait(volcredis::wait_target::instance(instance, volcredis::InstanceStatus::Running)).has_value());
    CHECK(client.try_sign(detail).has_value());

    std::atomic<bool> done{false};
    const auto started = client.try_send_async(detail, [&](auto outcome) { done = outcome.has_value(); });
    CHECK(started.has_value());
    while (!done) {
        std::this_thread::yield();
    }
    return 0;
}
