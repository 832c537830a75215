// Tests pagination, waits, asynchronous calls, cancellation, requests by name and callbacks.
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <stdexcept>
#if __cplusplus >= 202002L
#include <iterator>
#include <ranges>
#endif

#include "check.hpp"

namespace {

using namespace std::chrono_literals;

volcredis::DescribeDBInstancesRequest one_at_a_time() {
    volcredis::DescribeDBInstancesRequest request;
    request.PageSize = 1;
    return request;
}

volcredis::DescribeBackupsRequest backups() {
    volcredis::DescribeBackupsRequest request;
    request.InstanceId = instance;
    return request;
}

void lists(const volcredis::client &client) {
    const auto total = client.send(one_at_a_time()).TotalInstancesNum;
    CHECK(total.has_value() && *total > 1);
    const auto expected = static_cast<std::size_t>(*total);

    std::set<std::string> ids;
    for (const auto &found : client.paginate(one_at_a_time())) {
        ids.emplace(found.InstanceId.value());
    }
    CHECK(ids.size() == expected);

    // Without exceptions.
    auto items = client.paginate(one_at_a_time());
    std::size_t count = 0;
    for (;;) {
        const auto item = items.try_next();
        CHECK(item.has_value());
        if (*item == nullptr) {
            break;
        }
        CHECK(ids.count(std::string((*item)->InstanceId.value())) == 1);
        ++count;
    }
    CHECK(count == expected);
    CHECK(items.next() == nullptr);

    // The items of a page are valid as long as the page.
    std::vector<volcredis::response<volcredis::DescribeDBInstancesResponse>> kept;
    for (auto &page : client.pages(one_at_a_time())) {
        kept.push_back(std::move(page));
    }
    CHECK(kept.size() >= expected && ids.count(std::string(kept[0].Instances[0].InstanceId.value())) == 1);

    volcredis::request by_name("DescribeDBInstances");
    by_name.set("PageSize", 1);
    count = 0;
    for (const auto &page : client.pages(by_name)) {
        count += page.result().size("/Instances");
    }
    CHECK(count == expected);

    CHECK(thrown_by([&] { client.pages(volcredis::request("DescribeRegions")); }) == VOLCREDIS_CONFIGURATION);
    volcredis::cancellation_token token;
    token.cancel();
    CHECK(thrown_by([&] { client.paginate(one_at_a_time(), token).begin(); }) == VOLCREDIS_CANCELLED);
    volcredis::DescribeDBInstancesRequest invalid;
    invalid.PageSize = 0;
    auto none = client.paginate(invalid).try_next();
    CHECK(!none && none.error().status() == VOLCREDIS_VALIDATION);
#if __cplusplus >= 202002L && defined(__cpp_lib_ranges)
    static_assert(std::ranges::input_range<volcredis::item_range<volcredis::DescribeDBInstancesRequest>>);
    static_assert(std::ranges::input_range<volcredis::page_range<volcredis::request>>);
#endif
}

void waits(const volcredis::client &client) {
    volcredis::wait_options options;
    std::vector<std::string> states;
    options.timeout = 1min;
    options.on_progress = [&](const volcredis::progress &progress) {
        CHECK(progress.polls > 0 && progress.elapsed < 1min);
        states.emplace_back(progress.state.value_or("gone"));
    };
    client.wait(volcredis::wait_target::instance(instance, "Running"), options);
    CHECK(states == std::vector<std::string>{"Running"});
    client.wait(volcredis::wait_target::instance_after(instance, "CreateDBInstance"));
    client.wait(volcredis::wait_target::instance_gone("redis-none"));

    // Even without any time, a wait polls once.
    options.timeout = 0ms;
    for (const auto &target : {volcredis::wait_target::instance_gone(instance),
                               volcredis::wait_target::backup_available("none"), volcredis::wait_target::task("none")}) {
        const auto late = client.try_wait(target, options);
        CHECK(!late && late.error().status() == VOLCREDIS_WAIT);
    }

    // An exception of the callback ends the wait before its timeout.
    options.timeout = std::nullopt;
    options.on_progress = [](const volcredis::progress &) { throw std::runtime_error("stopped"); };
    bool thrown = false;
    try {
        client.wait(volcredis::wait_target::instance_gone(instance), options);
    } catch (const std::runtime_error &error) {
        thrown = std::string(error.what()) == "stopped";
    }
    CHECK(thrown);

    volcredis::cancellation_token token;
    options = volcredis::wait_options(token);
    options.on_progress = [&](const volcredis::progress &) { token.cancel(); };
    const auto cancelled = client.try_wait(volcredis::wait_target::instance_gone(instance), options);
    CHECK(!cancelled && cancelled.error().status() == VOLCREDIS_CANCELLED);
}

void background() {
    std::optional<volcredis::client> client(test_config());
    auto first = client->send_async(backups());
    auto second = client->send_async(volcredis::request("DescribeRegions"));
    CHECK(first.get().http_status() == 200);
    const auto regions = second.get();
    CHECK(regions.result().size("/Regions") > 0);
    CHECK(thrown_by([&] { client->send_async(volcredis::DescribeBackupsRequest{}).get(); }) == VOLCREDIS_VALIDATION);

    volcredis::cancellation_token token;
    token.cancel();
    CHECK(thrown_by([&] { client->send_async(backups(), token).get(); }) == VOLCREDIS_CANCELLED);

    std::mutex lock;
    std::condition_variable changed;
    int done = 0;
    for (int call = 0; call < 8; ++call) {
        client->send_async(backups(), [&](auto outcome) {
            CHECK(outcome.has_value() && outcome->attempts() == 1);
            // A callback may make calls.
            CHECK(client->try_send(backups()).has_value());
            const std::lock_guard<std::mutex> guard(lock);
            ++done;
            changed.notify_one();
        });
    }
    {
        std::unique_lock<std::mutex> guard(lock);
        changed.wait(guard, [&] { return done == 8; });
    }

    // Destroying a client cancels its calls.
    std::atomic<int> calls{0};
    for (int call = 0; call < 8; ++call) {
        client->send_async(volcredis::request(backups()), [&](volcredis::result<volcredis::any_response> outcome) {
            CHECK(outcome || outcome.error().status() == VOLCREDIS_CANCELLED);
            ++calls;
        });
    }
    auto abandoned = client->send_async(backups());
    client.reset();
    CHECK(calls == 8);
    CHECK(abandoned.wait_for(0s) == std::future_status::ready);
}

// Pages, waits and attempts in the background, with the credentials of an assumed role.
void more_background() {
    using provider = volcredis::provider;
    std::atomic<int> attempts{0};
    volcredis::config config("cn-beijing");
    volcredis::role_options role;
    role.session_name = "nightly";
    const auto source = provider::fixed({"AKLTemulator", "emulator-secret-key", std::nullopt, std::nullopt});
    const auto assumed = provider::assume_role(source, "trn:iam::2100000001:role/backup", role);
    config.endpoint(std::getenv("VOLCREDIS_TEST_ENDPOINT"))
        .credentials_provider(provider::chain({provider::oidc(), assumed}))
        .on_attempt([&attempts](const volcredis_attempt &attempt) {
            attempts += attempt.status == VOLCREDIS_OK ? 1 : 0;
            throw std::runtime_error("no metrics");
        });
    volcredis::client client(config);

    auto pages = client.pages(one_at_a_time());
    std::size_t count = 0;
    for (bool is_last = false; !is_last;) {
        std::promise<void> done;
        CHECK(pages.try_next_async([&, kept = std::make_unique<int>(0)](auto page) {
            CHECK(page.has_value());
            is_last = !page->has_value();
            count += is_last ? 0 : (*page)->Instances.size();
            done.set_value();
        }));
        done.get_future().wait();
    }
    CHECK(count > 1 && static_cast<int>(count) < attempts);

    std::promise<volcredis_status> waited;
    volcredis::wait_options options;
    options.on_progress = [](const volcredis::progress &progress) { CHECK(progress.polls == 1); };
    const auto running = volcredis::wait_target::instance(instance, volcredis::InstanceStatus::Running);
    CHECK(client.try_wait_async(
        running, [&](volcredis::result<void> outcome) { waited.set_value(outcome ? VOLCREDIS_OK : outcome.error().status()); },
        std::move(options)));
    CHECK(waited.get_future().get() == VOLCREDIS_OK);
    CHECK(client.try_wait(volcredis::wait_target::instance(instance, "Runing")).error().status() == VOLCREDIS_MISUSE);

    // Providers that are not configured here.
    for (const auto &other :
         {provider::profile("none"), provider::env(), provider::instance_role("none"), provider::default_chain()}) {
        CHECK(other.check().has_value() && other.get() != nullptr);
    }
}

void requests_by_name(const volcredis::client &client) {
    volcredis::request request("AddTagsToResource");
    request.set("InstanceIds", std::vector<std::string>{"redis-a", "redis-b"})
        .set("/Tags/-/Key", "team")
        .set("/Tags/0/Value", std::string("cache"))
        .set_json("/Tags/1", R"({"Key": "a", "Value": "b"})");
    CHECK(request.json() ==
          R"({"InstanceIds":["redis-a","redis-b"],"Tags":[{"Key":"team","Value":"cache"},{"Key":"a","Value":"b"}]})");
    request.validate();
    request.set("Extra", 1)
        .set("Ratio", 0.5)
        .set("Flag", true)
        .set("Nothing", std::string_view())
        .set("Few", std::vector<std::string>{});
    for (const char *member : {R"("Extra":1)", R"("Ratio":0.5)", R"("Flag":true)", R"("Nothing":"")", R"("Few":[])"}) {
        CHECK(request.json().find(member) != std::string::npos);
    }
    const auto refused = request.try_validate();
    CHECK(!refused && refused.error().violations().size() == 5);
    request.allow_unknown_parameters().validate();
    request.remove("Tags");
    CHECK(thrown_by([&] { request.validate(); }) == VOLCREDIS_VALIDATION);
    volcredis::DeleteDBInstanceRequest nameless;
    nameless.InstanceId = "";
    CHECK(thrown_by([&] { volcredis::request(nameless).validate(); }) == VOLCREDIS_VALIDATION);
    CHECK(thrown_by([&] { request.set("/Extra/x", 1); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([&] { request.set("Extra", "\xff"); }) == VOLCREDIS_MISUSE);
    CHECK(thrown_by([] { volcredis::request("DescribeBackup"); }) == VOLCREDIS_UNKNOWN_ACTION);

    // A request from a structure, sent twice.
    volcredis::request typed(backups());
    typed.timeouts(30s);
    CHECK(typed.json() == R"({"InstanceId":")" + instance + R"("})");
    CHECK(client.send(typed).http_status() == 200 && client.send(typed).http_status() == 200);

    const auto response = client.send(volcredis::request("DescribeRegions").skip_validation());
    const volcredis::value result = response.result();
    CHECK(result.type("/Regions") == VOLCREDIS_LIST);
    const auto regions = result.members("/Regions");
    CHECK(regions.size() == result.size("/Regions") && regions[0].first.empty());
    CHECK(regions[0].second.get<std::string_view>("RegionId") == result.at("/Regions/0/RegionId").get<std::string_view>());
    CHECK(result.members()[0].first == "Regions");
    CHECK(result.json("/Regions/0").front() == '{');
    CHECK(result.try_get<bool>("/Regions").error().status() == VOLCREDIS_WRONG_TYPE);
    CHECK(result.try_get<std::int64_t>("/Regions/0").error().status() == VOLCREDIS_WRONG_TYPE);
    CHECK(thrown_by([&] { result.get<double>("/Nothing"); }) == VOLCREDIS_NOT_FOUND);
    CHECK(thrown_by([&] { result.members("/Regions/0/RegionId"); }) == VOLCREDIS_WRONG_TYPE);

    // The emulator knows neither the action nor the parameter.
    auto custom = volcredis::request::custom("DescribeMoonPhase", "2030-01-01");
    CHECK(thrown_by([&] { client.send(custom); }) == VOLCREDIS_SERVICE);
    volcredis::call_options unchecked;
    unchecked.skip_validation = true;
    unchecked.timeout = 30s;
    const auto outcome = client.try_send(volcredis::DescribeBackupsRequest{}, unchecked);
    CHECK(!outcome && outcome.error().status() == VOLCREDIS_SERVICE);
}

void actions() {
    const auto all = volcredis::actions();
    CHECK(all.size() == 106);
    CHECK(volcredis::describe_action(std::string(all[0])).find(all[0]) != std::string::npos);
    CHECK(thrown_by([] { volcredis::describe_action("Nope"); }) == VOLCREDIS_UNKNOWN_ACTION);
    CHECK(volcredis::version() == VOLCREDIS_VERSION);
}

void signing(const volcredis::client &client) {
    const auto request = client.sign(backups());
    CHECK(request.url().find("Action=DescribeBackups") != std::string_view::npos);
    CHECK(request.body() == R"({"InstanceId":")" + instance + R"("})");
    CHECK(request.headers().size() > 3);
    CHECK(thrown_by([&] { client.sign(volcredis::DescribeBackupsRequest{}); }) == VOLCREDIS_VALIDATION);

    const auto time = std::chrono::system_clock::from_time_t(1700000000);
    const volcredis::signer signer({"AK", "SK", std::nullopt, std::nullopt}, "cn-beijing", "redis");
    volcredis::unsigned_request unsigned_request("POST", "/");
    unsigned_request.query("Action", "DescribeRegions").body("{}");
    CHECK(thrown_by([&] { signer.sign(unsigned_request); }) == VOLCREDIS_CONFIGURATION);
    unsigned_request.header("Host", "open.volcengineapi.com");
    CHECK(signer.sign(unsigned_request, time).headers()[0].second == "20231114T221320Z");
    CHECK(signer.presign(unsigned_request, time).find("X-Signature=") != std::string::npos);
}

void callbacks() {
    int asked = 0;
    std::vector<std::string> messages;
    volcredis::config config = test_config();
    config
        .credentials_provider([&asked]() -> volcredis::credentials {
            switch (++asked) {
            case 1:
                throw std::runtime_error("the vault is shut");
            case 2:
                throw 2;
            default:
                return {"AKLTemulator", "emulator-secret-key", std::nullopt,
                        std::chrono::system_clock::now() + std::chrono::hours(1)};
            }
        })
        .log(VOLCREDIS_LOG_DEBUG,
             [&messages](volcredis_log_level, std::string_view target, std::string_view message) {
                 CHECK(target.substr(0, 9) == "volcredis");
                 messages.emplace_back(message);
                 throw std::runtime_error("the log is full");
             })
        .user_agent("calls-test/1.0")
        .dual_stack(false)
        .central_endpoint(false)
        .allow_plain_http(false)
        .attempt_timeout(30s)
        .connect_timeout(10s)
        .max_response_bytes(std::size_t{1} << 20)
        .max_concurrent_requests(8);
    const volcredis::client client(config);
    for (const char *said : {"the vault is shut", "an exception of an unknown type"}) {
        const auto outcome = client.try_send(backups());
        CHECK(!outcome && outcome.error().status() == VOLCREDIS_CREDENTIALS);
        CHECK(std::string(outcome.error().what()).find(said) != std::string::npos);
    }
    CHECK(client.send(backups()).attempts() == 1);
    CHECK(client.send(backups()).attempts() == 1);
    CHECK(asked == 3);
    CHECK(!messages.empty());

    // Credentials that are invalid.
    CHECK(thrown_by([] {
              test_config().proxy("not a proxy").certificate_authority(""), volcredis::client(test_config().proxy("::"));
          }) == VOLCREDIS_CONFIGURATION);
}

void moved_from_is_no_crash() {
    volcredis::client client(test_config());
    const volcredis::client other = std::move(client);
    CHECK(thrown_by([&] { client.send(backups()); }) == VOLCREDIS_MISUSE);
    volcredis::request request("DescribeRegions");
    volcredis::request taken = std::move(request);
    CHECK(thrown_by([&] { request.set("X", 1); }) == VOLCREDIS_MISUSE);
    CHECK(other.send(taken).http_status() == 200);
}

}  // namespace

int main() {
    const volcredis::client client(test_config());
    lists(client);
    waits(client);
    background();
    more_background();
    requests_by_name(client);
    actions();
    signing(client);
    callbacks();
    moved_from_is_no_crash();
    return 0;
}
