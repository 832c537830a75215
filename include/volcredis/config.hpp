// The configuration of a client. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_CONFIG_HPP
#define VOLCREDIS_CONFIG_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "credentials.hpp"
#include "detail.hpp"

namespace volcredis {

/// How a client is set up. Every function throws `error` when the value cannot be taken; whether all of it can work
/// together is checked when the client is made.
class config {
public:
    /// For a region, such as `cn-beijing`. Without more, credentials come from the default chain, and the endpoint from
    /// `VOLCREDIS_ENDPOINT`, else from the profile, else from the region.
    explicit config(const std::string &region) {
        volcredis_config *raw = nullptr;
        detail::call(volcredis_config_new, region.c_str(), &raw);
        handle_.reset(raw);
    }

    /// For the region of `VOLCENGINE_REGION`, else of the profile, unless `region` sets one.
    static config from_env() {
        volcredis_config *raw = nullptr;
        detail::call(volcredis_config_from_env, &raw);
        return config(raw);
    }

    /// Sets the region, such as `cn-beijing`.
    config &region(const std::string &name) { return set(volcredis_config_set_region, name.c_str()); }
    /// Chooses a profile of the configuration file of the official command line; without it, that of
    /// `VOLCENGINE_PROFILE`, else the file's `current` one, else `default`. A profile gives the region and the endpoint
    /// where neither this configuration nor the environment does. One that is chosen here must exist when the client is
    /// made, and gives the credentials too, unless this configuration has some.
    config &profile(const std::string &name) { return set(volcredis_config_set_profile, name.c_str()); }
    /// Sends requests to a place of one's own, such as `http://127.0.0.1:8080`.
    config &endpoint(const std::string &url) { return set(volcredis_config_set_endpoint, url.c_str()); }
    /// Allows an endpoint with plain `http` on another machine. Everything in the requests can then be read on the way.
    config &allow_plain_http(bool allow = true) { return set(volcredis_config_allow_plain_http, allow); }
    /// Uses the host of the region that has addresses of IPv4 and IPv6.
    config &dual_stack(bool dual_stack = true) { return set(volcredis_config_set_dual_stack, dual_stack); }
    /// Uses the central host, which answers for every region.
    config &central_endpoint(bool central = true) { return set(volcredis_config_set_central_endpoint, central); }
    /// Signs with these credentials. The copies that the library makes are wiped with the last client.
    config &credentials(const std::string &access_key, const std::string &secret_key,
                        const std::optional<std::string> &session_token = std::nullopt) {
        return set(volcredis_config_set_credentials, access_key.c_str(), secret_key.c_str(),
                   session_token ? session_token->c_str() : nullptr);
    }
    /// Signs with the credentials that a function gives. It is called in a thread of the library, when the first call
    /// needs credentials and again before they expire or after the service refused them, one call at a time. It may wait.
    /// Calls of the client that it provides for fail at once with `VOLCREDIS_CONFIGURATION`. What it throws becomes the
    /// error of the calls that need the credentials: with the text of a `std::exception`, which must therefore hold no
    /// secret.
    config &credentials_provider(std::function<volcredis::credentials()> provider) {
        auto owned = std::make_unique<provider_function>(std::move(provider));
        // From here on the library frees it, also when it refuses it.
        return set(volcredis_config_set_credentials_callback, give_credentials, static_cast<void *>(owned.release()),
                   free_callback<provider_function>);
    }
    /// Goes in front of `User-Agent`: the name and version of the program that uses the library.
    config &user_agent(const std::string &product) { return set(volcredis_config_set_user_agent, product.c_str()); }
    /// Sends requests through a proxy, such as `http://proxy.example:3128`; without it, that of the environment, as curl
    /// reads it. SOCKS proxies are not supported.
    config &proxy(const std::string &url) { return set(volcredis_config_set_proxy, url.c_str()); }
    /// Trusts the issuers in a PEM text as well. Can be called more than once.
    config &certificate_authority(std::string_view pem) {
        return set(volcredis_config_add_certificate_authority, pem.data(), pem.size());
    }
    /// How long a call may take, with all its attempts and waits: 60 seconds by default.
    config &timeout(std::chrono::milliseconds time) {
        return set(volcredis_config_set_timeouts, detail::limit(time), std::uint64_t{0}, std::uint64_t{0});
    }
    /// How long one attempt may take: 30 seconds by default.
    config &attempt_timeout(std::chrono::milliseconds time) {
        return set(volcredis_config_set_timeouts, std::uint64_t{0}, detail::limit(time), std::uint64_t{0});
    }
    /// How long making a connection may take: 10 seconds by default.
    config &connect_timeout(std::chrono::milliseconds time) {
        return set(volcredis_config_set_timeouts, std::uint64_t{0}, std::uint64_t{0}, detail::limit(time));
    }
    /// What is sent again, and how often at the most (0 for the default, 4).
    config &retry(volcredis_retry mode, std::uint32_t max_attempts = 0) {
        return set(volcredis_config_set_retry, static_cast<std::int32_t>(mode), max_attempts);
    }
    /// The largest answer that is taken, in bytes: 32 MiB by default.
    config &max_response_bytes(std::size_t limit) { return set(volcredis_config_set_max_response_bytes, limit); }
    /// How many requests may be under way at a time: 250 by default. Calls beyond wait for their turn.
    config &max_concurrent_requests(std::size_t limit) {
        return set(volcredis_config_set_max_concurrent_requests, limit);
    }
    /// Sets the client-side rate limit, in requests a second of each action. 0 limits nothing. By default an action is
    /// limited once the service has throttled it: to the documented rate first, which then follows what the service
    /// accepts.
    config &rate_limit(double per_second) { return set(volcredis_config_set_rate_limit, per_second); }
    /// Tells a function what the clients made from this configuration do: messages of a level, and of those that matter
    /// more. It is called in whatever thread makes calls, several at a time; it must not wait. Calls that it makes fail at
    /// once with `VOLCREDIS_MISUSE`. What it throws is dropped. No message holds a secret.
    config &log(volcredis_log_level level, std::function<void(volcredis_log_level, std::string_view)> logger) {
        auto owned = std::make_unique<log_function>(std::move(logger));
        // From here on the library frees it, also when it refuses it.
        return set(volcredis_config_set_log, static_cast<std::int32_t>(level), log_message,
                   static_cast<void *>(owned.release()), free_callback<log_function>);
    }
    /// The handle, for the C functions.
    volcredis_config *get() const noexcept { return handle_.get(); }

private:
    explicit config(volcredis_config *raw) noexcept { handle_.reset(raw); }

    using provider_function = std::function<volcredis::credentials()>;
    using log_function = std::function<void(volcredis_log_level, std::string_view)>;

    template <class Function, class... Arguments>
    config &set(Function function, Arguments... arguments) {
        detail::call(function, handle_.get(), arguments...);
        return *this;
    }
    template <class Function>
    static void free_callback(void *user_data) noexcept {
        delete static_cast<Function *>(user_data);
    }
    static void log_message(void *user_data, std::int32_t level, const char *message) noexcept {
        try {
            (*static_cast<log_function *>(user_data))(static_cast<volcredis_log_level>(level), message);
        } catch (...) {
            // Nobody could be told.
        }
    }
    static void give_credentials(void *user_data, const volcredis_credentials *place) noexcept {
        try {
            const volcredis::credentials found = (*static_cast<provider_function *>(user_data))();
            detail::call(volcredis_credentials_give, place, found.access_key.c_str(), found.secret_key.c_str(),
                         found.session_token ? found.session_token->c_str() : nullptr,
                         found.expires_at ? detail::unix_seconds(*found.expires_at) : std::int64_t{0});
        } catch (const std::exception &failed) {
            volcredis_credentials_fail(place, failed.what(), nullptr);
        } catch (...) {
            volcredis_credentials_fail(place, "the credentials provider threw what is no std::exception", nullptr);
        }
    }

    detail::handle<volcredis_config, volcredis_config_free> handle_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CONFIG_HPP
