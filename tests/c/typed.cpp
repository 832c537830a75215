// Tests the structures of actions in C++: errors, structures in lists, moves, threads.
#include <thread>

#include "check.hpp"

namespace {

volcredis::client test_client() {
    volcredis::config config = test_config();
    config.timeout(std::chrono::seconds(30)).retry(VOLCREDIS_RETRY_NONE);
    return volcredis::client(config);
}

void cross_region_backup(const volcredis::client &client) {
    volcredis::ModifyCrossRegionBackupPolicyRequest modify;
    modify.InstanceId = instance;
    modify.Active = true;
    modify.CrossBackupRegion = "cn-shanghai";
    const auto response = client.send(modify);
    CHECK(response.http_status() == 200 && !response.request_id().empty());

    volcredis::DescribeCrossRegionBackupPolicyRequest describe;
    describe.InstanceId = instance;
    // The strings stay valid after another move.
    auto first = client.send(describe);
    const auto policy = std::move(first);
    CHECK(policy.Active == true);
    CHECK(policy.CrossBackupRegion == "cn-shanghai");
    CHECK(policy.json().find("cn-shanghai") != std::string_view::npos);
}

void errors(const volcredis::client &client) {
    const volcredis::ModifyCrossRegionBackupPolicyRequest nothing;
    auto result = client.try_send(nothing);
    CHECK(!result);
    CHECK(result.error().status() == VOLCREDIS_VALIDATION);
    CHECK(result.error().violations().size() == 2);
    CHECK(result.error().violations()[0].path == "InstanceId");
    bool thrown = false;
    try {
        volcredis::DescribeDBInstanceDetailRequest request;
        request.InstanceId = "redis-none";
        client.send(request);
    } catch (const volcredis::error &error) {
        thrown = true;
        CHECK(error.status() == VOLCREDIS_SERVICE);
        CHECK(error.service_code().has_value() && error.request_id().has_value());
        CHECK(std::string(error.what()).find(std::string(*error.service_code())) != std::string::npos);
        CHECK(error.service_message().has_value() && error.service_code_number() >= 0 && error.attempts() == 1);
        CHECK(!error.is_retryable() && !error.outcome_unknown());
        CHECK(!error.client_token().has_value() && !error.retry_after().has_value());
    }
    CHECK(thrown);
    CHECK(thrown_by([] { volcredis::client broken(volcredis::config("not a region")); }) == VOLCREDIS_CONFIGURATION);
}

void lists(const volcredis::client &client) {
    const auto regions = client.send(volcredis::DescribeRegionsRequest{});
    CHECK(!regions.Regions.empty());
    for (const auto &region : regions.Regions) {
        CHECK(region.RegionId.has_value() && !region.RegionId->empty());
    }
    // A list in a structure in a list is validated.
    volcredis::Tag tag;
    tag.Value = "cache";
    volcredis::AddTagsToResourceRequest add;
    add.InstanceIds = std::vector<std::string>{instance};
    add.Tags = std::vector<volcredis::Tag>{tag};
    const auto result = client.try_send(add);
    CHECK(!result && result.error().violations().size() == 1);
    CHECK(result.error().violations()[0].path == "Tags[0].Key");
}

void threads(const volcredis::client &client) {
    std::vector<std::thread> all;
    for (int index = 0; index < 16; ++index) {
        all.emplace_back([&client] {
            for (int call = 0; call < 4; ++call) {
                CHECK(client.try_send(volcredis::DescribeRegionsRequest{}).has_value());
            }
        });
    }
    for (auto &thread : all) {
        thread.join();
    }
}

}  // namespace

int main() {
    const volcredis::client client = test_client();
    cross_region_backup(client);
    errors(client);
    lists(client);
    threads(client);
    return 0;
}
