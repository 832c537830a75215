// Tests reading responses as servers and gateways send them in C++, as responses.c does in C.
#include <algorithm>

#include "check.hpp"

namespace {

const std::string replaced = "\xef\xbf\xbd";

// Bodies with the expected name of their only instance.
struct row {
    const char *body;
    std::string name;
};

void one(const volcredis::client &client) {
    const row rows[] = {
        {"plain", "a"},
        {"cut surrogate", "a" + replaced},
        {"not UTF-8", replaced + replaced},
        {"control characters", "a\tb\nc"},
        {"byte order mark", "a"},
        {"lower case envelope", "a"},
        {"gzip", "a"},
        {"coding of no name", "a"},
        {"3.0", "a"},
        {"3e0", "a"},
        {"\"3.0\"", "a"},
        {"nulls", "a"},
    };
    for (const row &row : rows) {
        std::fprintf(stderr, "%s\n", row.body);
        volcredis::DescribeDBInstancesRequest request;
        request.InstanceName = row.body;
        const auto page = client.send(request);
        CHECK(page.request_id() == "r-1");
        CHECK(page.Instances.size() == 1 && page.TotalInstancesNum == 1);
        const auto &found = page.Instances[0];
        CHECK(found.InstanceName == row.name);
        CHECK(found.ShardNumber == 3);
        CHECK(found.ZoneIds.size() == 1 && found.ZoneIds[0] == "z");
        CHECK(found.Tags.empty() && !found.Capacity);
        CHECK(page.result().get<std::int64_t>("/Instances/0/ShardNumber") == 3);
    }
}

void other_types(const volcredis::client &client) {
    for (const char *body : {"\"three\"", "3000000000", "1.5", "{}"}) {
        volcredis::DescribeDBInstancesRequest request;
        request.InstanceName = body;
        const auto page = client.send(request);
        CHECK(!page.Instances[0].ShardNumber && page.Instances[0].InstanceName == "a");
    }
}

void nul(const volcredis::client &client) {
    volcredis::DescribeDBInstancesRequest request;
    request.InstanceName = "nul";
    CHECK(client.send(request).Instances[0].InstanceName == std::string("a\0b", 3));
}

void errors(const volcredis::client &client) {
    for (const char *body : {"error in lower case", "error with a cut surrogate", "error that is not UTF-8"}) {
        volcredis::DescribeDBInstancesRequest request;
        request.InstanceName = body;
        const auto result = client.try_send(request);
        CHECK(!result && result.error().service_code() == "InstanceNotExist");
        CHECK(result.error().service_message()->substr(0, 4) == "gone");
    }
}

bool is_harmless(const std::string &string) {
    const auto is_control = [](unsigned char byte) { return byte < 0x20; };
    const auto signature = string.find("Signature=");
    const bool is_redacted = signature == std::string::npos || string.compare(signature + 10, 1, "[") == 0;
    return string.size() < 5000 && string.find("Password-1") == std::string::npos && is_redacted &&
           std::none_of(string.begin(), string.end(), is_control);
}

// Errors that repeat the request after an escape character, in strings of 10 MB.
void long_errors(const volcredis::client &client) {
    for (const char *place : {"message", "code", "request ID", "page", "header"}) {
        std::fprintf(stderr, "%s\n", place);
        volcredis::CreateDBAccountRequest request;
        request.InstanceId = "redis-1";
        request.AccountName = "app";
        request.RoleName = "Administrator";
        request.Password = "the!Password-1";
        request.Description = place;
        const auto result = client.try_send(request);
        CHECK(!result);
        const auto &error = result.error();
        CHECK(std::string(error.what()).find("[redacted]") != std::string::npos);
        CHECK(is_harmless(error.what()));
        CHECK(is_harmless(error.service_code().value_or("")));
        CHECK(is_harmless(error.service_message().value_or("")));
        CHECK(is_harmless(error.request_id().value_or("")));
    }
}

void lists(const volcredis::client &client) {
    volcredis::DescribeDBInstancesRequest request;
    request.InstanceName = "pages";
    request.PageSize = 2;
    std::size_t items = 0;
    for (const auto &item : client.paginate(request)) {
        CHECK(item.InstanceId.has_value());
        ++items;
    }
    CHECK(items == 5);
}

void concurrent_lists(const volcredis::client &client) {
    volcredis::DescribeDBInstancesRequest request;
    request.InstanceName = "rounds";
    request.PageSize = 1;
    int number = 0;
    for (const auto &item : client.paginate(request).concurrency(8)) {
        CHECK(item.InstanceId == "redis-" + std::to_string(++number));
    }
    CHECK(number == 20);
}

}  // namespace

int main() {
    const volcredis::client client(test_config());
    one(client);
    other_types(client);
    nul(client);
    errors(client);
    long_errors(client);
    lists(client);
    concurrent_lists(client);
}
