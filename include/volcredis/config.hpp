/// @file
/// The configuration of clients. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_CONFIG_HPP
#define VOLCREDIS_CONFIG_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "credentials.hpp"
#include "detail.hpp"
#include "rate_limiter.hpp"

namespace volcredis {

/// The configuration of clients. Setters throw `error` for invalid arguments; in a program without exceptions, creating a client
/// reports the first error. The configuration as a whole is checked when a client is created.
class config {
public:
    /// Creates a configuration for a region, such as `cn-beijing`. By default, credentials come from the default chain, and
    /// the endpoint is that of `VOLCREDIS_ENDPOINT`, of the profile, or of the region.
    explicit config(const std::string &region) {
        volcredis_config *raw = nullptr;
        error_.set(detail::check_strings({region}));
        error_.set(detail::try_call(volcredis_config_new, region.c_str(), &raw));
        handle_.reset(raw);
    }

    /// Creates a configuration with the region of `VOLCENGINE_REGION`, or of the profile.
    static config from_env() {
        volcredis_config *raw = nullptr;
        const auto created = detail::try_call(volcredis_config_from_env, &raw);
        config config(raw);
        config.error_.set(created);
        return config;
    }

    /// Sets the region, such as `cn-beijing`.
    config &region(const std::string &name) { return set_string(volcredis_config_set_region, name); }
    /// Selects a profile of the configuration file of the official command-line tool, which must exist when a client is
    /// created. It also provides the credentials, unless this configuration sets some. By default, the profile is that of
    /// `VOLCENGINE_PROFILE`, the `current` one of the file, or `default`. The region and the endpoint of the profile apply
    /// where neither this configuration nor the environment sets one.
    config &profile(const std::string &name) { return set_string(volcredis_config_set_profile, name); }
    /// Sets the URL that requests are sent to, such as `http://127.0.0.1:8080`.
    config &endpoint(const std::string &url) { return set_string(volcredis_config_set_endpoint, url); }
    /// Allows endpoints on other machines with plain HTTP. Requests can then be read by anyone on the network path.
    config &allow_plain_http(bool allow = true) { return set(volcredis_config_allow_plain_http, allow); }
    /// Selects the host of the region with both IPv4 and IPv6 addresses.
    config &dual_stack(bool dual_stack = true) { return set(volcredis_config_set_dual_stack, dual_stack); }
    /// Selects the central host, which serves all regions.
    config &central_endpoint(bool central = true) { return set(volcredis_config_set_central_endpoint, central); }
    /// Sets static credentials. The copies of the library are wiped when the last client that uses them is destroyed.
    config &credentials(const std::string &access_key, const std::string &secret_key,
                        const std::optional<std::string> &session_token = std::nullopt) {
        error_.set(detail::check_strings({access_key, secret_key, session_token.value_or(std::string())}));
        return set(volcredis_config_set_credentials, access_key.c_str(), secret_key.c_str(),
                   session_token ? session_token->c_str() : nullptr);
    }
    /// Sets a function that returns `volcredis::credentials`. It runs on a thread of the library when the first call needs
    /// credentials, before they expire, and after the service has rejected them; not more than once at a time. It may block.
    /// Calls that it makes on a client that waits for its credentials fail with `VOLCREDIS_CONFIGURATION`. If it throws, calls
    /// that need credentials fail with `VOLCREDIS_CREDENTIALS`; the message of a `std::exception` becomes part of the error
    /// message and must not contain a secret.
    template <class Provider, class = std::enable_if_t<std::is_invocable_v<Provider &>>>
    config &credentials_provider(Provider provider) {
        // The library takes ownership, even if the call fails.
        return set(volcredis_config_set_credentials_callback, provide_credentials<Provider>,
                   static_cast<void *>(new Provider(std::move(provider))), free_function<Provider>);
    }
    /// Sets a provider of the library, such as an assumed role.
    config &credentials_provider(const provider &provider) {
        error_.set(provider.check());
        return set(volcredis_config_set_provider, provider.get());
    }
    /// Sets the product that precedes the library in the `User-Agent` header, such as `backup-tool/1.0`.
    config &user_agent(const std::string &product) { return set_string(volcredis_config_set_user_agent, product); }
    /// Sets the HTTP proxy, such as `http://proxy.example:3128`; SOCKS proxies are not supported. By default, the proxy is
    /// read from the environment as curl does.
    config &proxy(const std::string &url) { return set_string(volcredis_config_set_proxy, url); }
    /// Trusts additional certificate authorities in PEM format. Can be called more than once.
    config &certificate_authority(std::string_view pem) {
        return set(volcredis_config_add_certificate_authority, pem.data(), pem.size());
    }
    /// Sets the timeout of a call with all its attempts and delays; 60 seconds by default.
    config &timeout(std::chrono::milliseconds timeout) {
        return set(volcredis_config_set_timeouts, detail::milliseconds(timeout), std::uint64_t{0}, std::uint64_t{0});
    }
    /// Sets the timeout of one attempt; 30 seconds by default.
    config &attempt_timeout(std::chrono::milliseconds timeout) {
        return set(volcredis_config_set_timeouts, std::uint64_t{0}, detail::milliseconds(timeout), std::uint64_t{0});
    }
    /// Sets the timeout of establishing a connection; 10 seconds by default.
    config &connect_timeout(std::chrono::milliseconds timeout) {
        return set(volcredis_config_set_timeouts, std::uint64_t{0}, std::uint64_t{0}, detail::milliseconds(timeout));
    }
    /// Sets the retry mode and the maximum number of attempts of a call; 0 for the default, 4.
    config &retry(volcredis_retry mode, std::uint32_t max_attempts = 0) {
        return set(volcredis_config_set_retry, static_cast<std::int32_t>(mode), max_attempts);
    }
    /// Sets the maximum size of a response in bytes; 32 MiB by default.
    config &max_response_bytes(std::size_t limit) { return set(volcredis_config_set_max_response_bytes, limit); }
    /// Sets the maximum number of concurrent requests; 250 by default. Further calls wait for a free slot.
    config &max_concurrent_requests(std::size_t limit) { return set(volcredis_config_set_max_concurrent_requests, limit); }
    /// Sets the client-side rate limit of each action in requests per second; 0 disables the limit. By default, an action is
    /// limited once the service has throttled it: first to the documented rate, then to the rate that the service accepts.
    config &rate_limit(double per_second) { return set(volcredis_config_set_rate_limit, per_second); }
    /// Sets the client-side rate limiter, which clients and processes share. By default, each client has one of its own.
    config &rate_limiter(const shared_rate_limiter &limiter) {
        error_.set(limiter.check());
        return limiter.get() ? set(volcredis_config_set_rate_limiter, limiter.get()) : *this;
    }
    /// Adds a function that takes a `const volcredis_attempt &` after each attempt, for metrics. It is called on any thread that
    /// makes calls, possibly on several at the same time, delays the call and must not make calls. Exceptions that it throws are
    /// ignored.
    template <class Observer>
    config &on_attempt(Observer observer) {
        // The library takes ownership, even if the call fails.
        return set(volcredis_config_add_attempt_callback, observe_attempt<Observer>,
                   static_cast<void *>(new Observer(std::move(observer))), free_function<Observer>);
    }
    /// Sets a function that takes the level (`volcredis_log_level`), the part of the library (`std::string_view`, such as
    /// `volcredis::driver`) and the message (`std::string_view`) of log messages of the given level and of more severe ones.
    /// It is called on any thread that makes calls, possibly on several at the same time, and must not block. Calls that it
    /// makes fail with `VOLCREDIS_MISUSE`. Exceptions that it throws are ignored. Messages never contain a secret.
    template <class Logger>
    config &log(volcredis_log_level level, Logger logger) {
        // The library takes ownership, even if the call fails.
        return set(volcredis_config_set_log, static_cast<std::int32_t>(level), log_message<Logger>,
                   static_cast<void *>(new Logger(std::move(logger))), free_function<Logger>);
    }
    /// Returns the first error of a function that could not throw it.
    result<void> check() const { return error_.get(); }
    /// Returns the handle for the C API.
    volcredis_config *get() const noexcept { return handle_.get(); }

private:
    explicit config(volcredis_config *raw) noexcept { handle_.reset(raw); }

    template <class Function, class... Arguments>
    config &set(Function function, Arguments... arguments) {
        error_.set(detail::try_call(function, handle_.get(), arguments...));
        return *this;
    }
    template <class Function>
    config &set_string(Function function, const std::string &string) {
        error_.set(detail::check_strings({string}));
        return set(function, string.c_str());
    }
    template <class Function>
    static void free_function(void *user_data) noexcept {
        delete static_cast<Function *>(user_data);
    }
    template <class Logger>
    static void log_message(void *user_data, std::int32_t level, const char *target, const char *message) noexcept {
#if VOLCREDIS_EXCEPTIONS
        try {
            (*static_cast<Logger *>(user_data))(static_cast<volcredis_log_level>(level), std::string_view(target),
                                                std::string_view(message));
        } catch (...) {
            // There is nobody to report it to.
        }
#else
        (*static_cast<Logger *>(user_data))(static_cast<volcredis_log_level>(level), std::string_view(target),
                                            std::string_view(message));
#endif
    }
    template <class Observer>
    static void observe_attempt(void *user_data, const volcredis_attempt *attempt) noexcept {
#if VOLCREDIS_EXCEPTIONS
        try {
            (*static_cast<Observer *>(user_data))(*attempt);
        } catch (...) {
            // There is nobody to report it to.
        }
#else
        (*static_cast<Observer *>(user_data))(*attempt);
#endif
    }
    template <class Provider>
    static void provide_credentials(void *user_data, const volcredis_credentials *out) noexcept {
#if VOLCREDIS_EXCEPTIONS
        try {
            provide(out, (*static_cast<Provider *>(user_data))());
        } catch (const std::exception &exception) {
            volcredis_credentials_set_error(out, exception.what(), nullptr);
        } catch (...) {
            volcredis_credentials_set_error(out, "the credentials provider threw an exception of an unknown type", nullptr);
        }
#else
        provide(out, (*static_cast<Provider *>(user_data))());
#endif
    }
    static void provide(const volcredis_credentials *out, const volcredis::credentials &provided) {
        auto done = detail::check_strings({provided.access_key, provided.secret_key, provided.session_token.value_or("")});
        if (done) {
            done = detail::try_call(volcredis_credentials_set, out, provided.access_key.c_str(), provided.secret_key.c_str(),
                                    provided.session_token ? provided.session_token->c_str() : nullptr,
                                    provided.expires_at ? detail::unix_seconds(*provided.expires_at) : std::int64_t{0});
        }
        if (!done) {
            volcredis_credentials_set_error(out, done.error().what(), nullptr);
        }
    }

    detail::handle<volcredis_config, volcredis_config_free> handle_;
    detail::first_error error_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CONFIG_HPP
