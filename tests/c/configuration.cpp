// Tests that region, endpoint and credentials come from the environment and the profile.
#include "check.hpp"

namespace {

void calls(const volcredis::config &config, const std::string &region) {
    const volcredis::client client(config);
    const volcredis::DescribeRegionsRequest request;
    const auto signed_request = client.sign(request);
    bool found = false;
    for (const auto &[name, value] : signed_request.headers()) {
        found = found || std::string(value).find("/" + region + "/redis/request") != std::string::npos;
    }
    CHECK(found);
    client.send(request);
}

// Makes calls with the credentials of the file that others can read, which is warned about once.
void warns_once() {
    int warnings = 0;
    for (int count = 0; count < 2; count++) {
        auto config = volcredis::config::from_env();
        config.log(VOLCREDIS_LOG_WARN, [&](volcredis_log_level, std::string_view, std::string_view message) {
            warnings += message.find("readable by other users") != std::string_view::npos;
        });
        calls(config, "cn-shanghai");
    }
#ifndef _WIN32
    CHECK(warnings == 1);
#endif
}

}  // namespace

int main() {
    warns_once();
    calls(volcredis::config::from_env(), "cn-shanghai");
    calls(volcredis::config::from_env().region("cn-guangzhou"), "cn-guangzhou");
    calls(volcredis::config::from_env().profile("other"), "cn-beijing");
    // An empty session token is ignored.
    calls(volcredis::config::from_env().credentials("AKLTemulator", "emulator-secret-key", ""), "cn-shanghai");
    // Calls succeed while the Redis of a shared rate limiter is not available.
    const volcredis::shared_rate_limiter limiter("redis://127.0.0.1:9", "2100000001");
    calls(volcredis::config::from_env().rate_limit(20).rate_limiter(limiter), "cn-shanghai");
    auto provided = volcredis::config::from_env();
    provided.credentials_provider([] {
        return volcredis::credentials{"AKLTemulator", "emulator-secret-key", "", std::nullopt};
    });
    calls(provided, "cn-shanghai");
    for (const char *profile : {"missing", "elsewhere"}) {
        CHECK(thrown_by([&] { volcredis::client(volcredis::config::from_env().profile(profile)); }) == VOLCREDIS_CONFIGURATION);
    }
    return 0;
}
