/// @file
/// Client-side rate limiters. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_RATE_LIMITER_HPP
#define VOLCREDIS_RATE_LIMITER_HPP

#include <memory>
#include <string>

#include "detail.hpp"

namespace volcredis {

/// A client-side rate limiter in a Redis, shared by all processes that use the same one. Copies refer to the same limiter.
///
/// The rate is that of `config::rate_limit()`, which should be the same in all processes; requests are sent at 95 % of it. A
/// Redis that cannot be reached never fails a call: calls are limited in their process until it can be reached again.
class shared_rate_limiter {
public:
    /// Creates a rate limiter in the Redis at a URL, such as `redis://127.0.0.1:6379`. `account` names the account whose limits
    /// are shared, if processes of several accounts use the same Redis. In a program without exceptions, creating a client
    /// reports an error.
    explicit shared_rate_limiter(const std::string &url, const std::string &account = std::string()) {
        volcredis_rate_limiter *raw = nullptr;
        error_.set(detail::check_strings({url, account}));
        error_.set(detail::try_call(volcredis_rate_limiter_new_shared, url.c_str(), account.c_str(), &raw));
        handle_.reset(raw, volcredis_rate_limiter_free);
    }

    /// Returns the handle for the C API; null after an error.
    const volcredis_rate_limiter *get() const noexcept { return handle_.get(); }

    /// Returns the error of the constructor, in a program without exceptions.
    result<void> check() const { return error_.get(); }

private:
    std::shared_ptr<volcredis_rate_limiter> handle_;
    detail::first_error error_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_RATE_LIMITER_HPP
