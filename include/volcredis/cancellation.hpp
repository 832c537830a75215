// Cancellation tokens. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_CANCELLATION_HPP
#define VOLCREDIS_CANCELLATION_HPP

#include <cstddef>
#include <memory>
#include <new>

#include "../volcredis.h"

namespace volcredis {

/// A token that cancels calls, pages and waits. Copies are the same token.
class cancellation_token {
public:
    /// Creates a token that is not cancelled.
    cancellation_token() : handle_(volcredis_cancellation_token_new(), volcredis_cancellation_token_free) {
        if (!handle_) {
            throw std::bad_alloc();
        }
    }

    /// Returns a token that is never cancelled.
    static cancellation_token none() noexcept { return cancellation_token(nullptr); }

    /// Cancels all current and future calls using this token: they fail with `VOLCREDIS_CANCELLED`, and their errors tell
    /// how many attempts were made and whether the outcome of a change is unknown. Safe in any thread, but not in a signal
    /// handler.
    void cancel() const noexcept { volcredis_cancellation_token_cancel(handle_.get()); }

    /// Returns the handle, for the C functions; null for a token that is never cancelled.
    const volcredis_cancellation_token *get() const noexcept { return handle_.get(); }

private:
    explicit cancellation_token(std::nullptr_t) noexcept {}

    std::shared_ptr<volcredis_cancellation_token> handle_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CANCELLATION_HPP
