// Helpers of the other headers: handles, and calls of the C functions. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_DETAIL_HPP
#define VOLCREDIS_DETAIL_HPP

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "../volcredis.h"
#include "error.hpp"

namespace volcredis {

namespace detail {

/// Frees a handle with its function.
template <auto Free>
struct deleter {
    template <class T>
    void operator()(T *handle) const noexcept {
        Free(handle);
    }
};

template <class T, auto Free>
using handle = std::unique_ptr<T, deleter<Free>>;
using request_handle = handle<volcredis_request, volcredis_request_free>;
using response_handle = handle<volcredis_response, volcredis_response_free>;

/// Throws the error of a C function that failed.
inline void check(volcredis_status status, volcredis_error *raw) {
    if (status != VOLCREDIS_OK) {
        throw error(raw);
    }
}

/// Calls a C function whose last parameter is the place for an error; throws that.
template <class Function, class... Arguments>
void call(Function function, Arguments... arguments) {
    volcredis_error *failed = nullptr;
    const volcredis_status status = function(arguments..., &failed);
    check(status, failed);
}

/// Calls a C function whose last parameter is the place for an error; gives that.
template <class Function, class... Arguments>
result<void> try_call(Function function, Arguments... arguments) {
    volcredis_error *failed = nullptr;
    if (function(arguments..., &failed) != VOLCREDIS_OK) {
        return error(failed);
    }
    return {};
}

/// A text of the library, which may be null.
inline std::optional<std::string_view> optional_text(const char *raw) noexcept {
    return raw ? std::optional<std::string_view>(raw) : std::nullopt;
}

/// A text of the library; empty for null.
inline std::string_view text(const char *raw) noexcept { return raw ? std::string_view(raw) : std::string_view(); }

/// Takes over a text that the library gave away.
inline std::string take(volcredis_string *raw) {
    const handle<volcredis_string, volcredis_string_free> owned(raw);
    return std::string(volcredis_string_data(raw), volcredis_string_length(raw));
}

/// A time limit as the C functions take it, where 0 stands for one that was not given.
inline std::uint64_t limit(std::optional<std::chrono::milliseconds> time) noexcept {
    if (!time) {
        return 0;
    }
    return time->count() < 1 ? 1 : static_cast<std::uint64_t>(time->count());
}

/// A point in time in seconds since 1970.
inline std::int64_t unix_seconds(std::chrono::system_clock::time_point time) noexcept {
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

}  // namespace detail

}  // namespace volcredis

#endif  // VOLCREDIS_DETAIL_HPP
