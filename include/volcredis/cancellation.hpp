/// @file
/// Cancellation tokens. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_CANCELLATION_HPP
#define VOLCREDIS_CANCELLATION_HPP

#include <cstddef>
#include <exception>
#include <memory>
#include <new>

#include "error.hpp"

namespace volcredis {

/// A token that cancels calls, pagination and waits. Copies refer to the same token.
class cancellation_token {
public:
    /// Creates a token.
    cancellation_token() : handle_(volcredis_cancellation_token_new(), volcredis_cancellation_token_free) {
        if (!handle_) {
#if VOLCREDIS_EXCEPTIONS
            throw std::bad_alloc();
#else
            std::terminate();
#endif
        }
    }

    /// Returns a token that cannot be cancelled.
    static cancellation_token none() noexcept { return cancellation_token(nullptr); }

    /// Cancels all current and future operations that use the token. They fail with `VOLCREDIS_CANCELLED`; their errors report
    /// the number of attempts and whether the outcome of a write is unknown. Thread-safe, but not safe in a signal handler.
    void cancel() const noexcept { volcredis_cancellation_token_cancel(handle_.get()); }

    /// Returns the handle for the C API; null for a token that cannot be cancelled.
    const volcredis_cancellation_token *get() const noexcept { return handle_.get(); }

private:
    explicit cancellation_token(std::nullptr_t) noexcept {}

    std::shared_ptr<volcredis_cancellation_token> handle_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CANCELLATION_HPP
