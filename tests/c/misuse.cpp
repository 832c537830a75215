// Tests that mistakes in C++ do not compile, or are errors, instead of reading freed memory or losing a part of a value.
#include <memory>
#include <stdexcept>
#include <type_traits>

#include "check.hpp"

namespace {

using volcredis::DescribeDBInstancesRequest;
using volcredis::DescribeDBInstancesResponse;
using volcredis::parameter;

// A parameter takes only values that it can hold.
template <class T, class Value>
constexpr bool takes = std::is_assignable_v<parameter<T> &, Value> &&std::is_constructible_v<parameter<T>, Value>;

static_assert(takes<bool, bool> && takes<bool, std::optional<bool>> && takes<bool, std::nullopt_t>);
static_assert(!takes<bool, const char *> && !takes<bool, int> && !takes<bool, double> && !takes<bool, std::string>);
static_assert(!std::is_constructible_v<parameter<bool>, const char *> && !std::is_constructible_v<parameter<bool>, int>);
static_assert(takes<std::int32_t, int> && takes<std::int32_t, short> && takes<std::int32_t, std::uint16_t>);
static_assert(!takes<std::int32_t, long long> && !takes<std::int32_t, unsigned long long> && !takes<std::int32_t, unsigned>);
static_assert(!takes<std::int32_t, double> && !takes<std::int32_t, bool> && !takes<std::int32_t, char>);
static_assert(takes<std::int64_t, int> && takes<std::int64_t, unsigned> && takes<std::int64_t, long long>);
static_assert(!takes<std::int64_t, unsigned long long> && !takes<std::int64_t, float> && !takes<std::int64_t, const char *>);
static_assert(takes<double, double> && takes<double, int> && takes<double, float> && !takes<double, long long>);
static_assert(takes<std::string, const char *> && takes<std::string, const char (&)[3]> && takes<std::string, std::string>);
static_assert(takes<std::string, std::string_view> && takes<std::string, std::optional<std::string>>);
static_assert(!takes<std::string, std::nullptr_t> && !takes<std::string, char> && !takes<std::string, int>);
static_assert(takes<std::vector<std::string>, std::vector<std::string>> && !takes<std::vector<std::string>, std::string>);

// Views into a response cannot be taken from a temporary one.
template <class T, class = void>
constexpr bool has_json = false;
template <class T>
constexpr bool has_json<T, std::void_t<decltype(std::declval<T>().json())>> = true;
template <class T, class = void>
constexpr bool has_result = false;
template <class T>
constexpr bool has_result<T, std::void_t<decltype(std::declval<T>().result())>> = true;
template <class T, class = void>
constexpr bool has_paginate = false;
template <class T>
constexpr bool has_paginate<T, std::void_t<decltype(std::declval<T>().paginate(DescribeDBInstancesRequest()))>> = true;

static_assert(has_json<const volcredis::any_response &> && has_result<const volcredis::any_response &>);
static_assert(!has_json<volcredis::any_response> && !has_result<volcredis::any_response>);
static_assert(!has_json<volcredis::response<DescribeDBInstancesResponse>>);
static_assert(has_paginate<const volcredis::client &> && !has_paginate<volcredis::client>);

// What is copied out of a response stays valid without it.
void copies_own_their_strings(const volcredis::client &client) {
    DescribeDBInstancesRequest request;
    request.PageSize = 1;
    const DescribeDBInstancesResponse sliced = client.send(request);
    CHECK(sliced.Instances.at(0).InstanceId.value().find("redis-") == 0);
    const auto name = client.send(request).Instances.at(0).InstanceId;
    CHECK(name == sliced.Instances.at(0).InstanceId);
    const auto request_id = client.send(request).request_id();
    CHECK(!request_id.empty());
    std::vector<DescribeDBInstancesRequest::item_type> all;
    for (const auto &item : client.paginate(request)) {
        all.push_back(item);
    }
    CHECK(all.size() > 1 && all.front().InstanceId == name);
    for (const auto &item : client.send(request).Instances) {
        CHECK(item.InstanceId == name);
    }
    DescribeDBInstancesRequest invalid;
    invalid.PageSize = 0;
    const auto code = client.try_send(invalid).error().violations().at(0).path;
    CHECK(code == "PageSize");
}

void values_are_kept_or_refused() {
    volcredis::ModifyCrossRegionBackupPolicyRequest modify;
    modify.InstanceId = static_cast<const char *>(nullptr);
    CHECK(!modify.InstanceId);
    modify.Active = false;
    modify.CrossBackupRegion = std::string_view("cn-shanghai");
    CHECK(volcredis::request(modify).json() == R"({"Active":false,"CrossBackupRegion":"cn-shanghai"})");
    modify.CrossBackupRegion = std::string("a\0b", 3);
    CHECK(volcredis::request(modify).json() == R"({"Active":false,"CrossBackupRegion":"a\u0000b"})");

    volcredis::AddTagsToResourceRequest add;
    add.InstanceIds = {"redis-a", "redis-b"};
    volcredis::Tag tag;
    tag.Key = volcredis::InstanceStatus::Running;
    add.Tags = {tag};
    CHECK(volcredis::request(add).json() == R"({"InstanceIds":["redis-a","redis-b"],"Tags":[{"Key":"Running"}]})");
    add.Tags = {};
    CHECK(!add.Tags && add.InstanceIds);

    const std::string cut("cn-beijing\0evil", 15);
    volcredis::request by_name("AddTagsToResource");
    by_name.set("InstanceIds", std::vector<std::string>{cut, "b"}).set("/Tags/0/Values", std::vector<std::string>{"v"});
    CHECK(by_name.json() == R"({"InstanceIds":["cn-beijing\u0000evil","b"],"Tags":[{"Values":["v"]}]})");
    CHECK(thrown_by([&] { by_name.set(cut, 1); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([&] { by_name.set("X", static_cast<const char *>(nullptr)); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([&] { volcredis::config config(cut); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([&] { test_config().credentials(cut, "sk"); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([&] { test_config().endpoint(cut); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([&] { volcredis::signer({cut, "sk", {}, {}}, "cn-beijing", "redis"); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([&] { volcredis::unsigned_request("GET", "/").header(cut, "x"); }) == VOLCREDIS_MISUSE);
}

// Functions that are called later need not be copyable.
void functions_are_moved(const volcredis::client &client) {
    std::promise<bool> called;
    auto future = called.get_future();
    client.send_async(volcredis::DescribeRegionsRequest{},
                      [promise = std::move(called)](auto outcome) mutable { promise.set_value(outcome.has_value()); });
    CHECK(future.get());

    auto polls = std::make_unique<int>(0);
    int *seen = polls.get();
    volcredis::wait_options options;
    options.on_progress = [polls = std::move(polls)](const volcredis::progress &) { ++*polls; };
    client.wait(volcredis::wait_target::instance(instance, volcredis::InstanceStatus::Running), options);
    CHECK(*seen > 0);
}

void errors_have_a_category(const volcredis::client &client) {
    volcredis::DescribeDBInstanceDetailRequest request;
    request.InstanceId = "redis-none";
    const auto missing = client.try_send(request);
    CHECK(!missing && missing.error().category() == VOLCREDIS_CATEGORY_NOT_FOUND);
    CHECK(std::string(missing.error().status_name()) == "VOLCREDIS_SERVICE");
    const volcredis::error own(VOLCREDIS_TIMEOUT, "too late");
    CHECK(own.status() == VOLCREDIS_TIMEOUT && std::string(own.what()) == "too late");
    CHECK(own.category() == VOLCREDIS_CATEGORY_NONE && own.attempts() == 0);
}

}  // namespace

int main() {
    const volcredis::client client(test_config());
    copies_own_their_strings(client);
    values_are_kept_or_refused();
    functions_are_moved(client);
    errors_have_a_category(client);
    return 0;
}
