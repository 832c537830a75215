/// @file
/// Implementation details: handles and calls of C functions. Not part of the API.
#ifndef VOLCREDIS_DETAIL_HPP
#define VOLCREDIS_DETAIL_HPP

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "../volcredis.h"
#include "error.hpp"

namespace volcredis {

/// Implementation details, not part of the API.
namespace detail {

/// A deleter that frees a handle with its function.
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

/// Calls a C function whose last parameter is the out-parameter for the error. Returns the error.
template <class Function, class... Arguments>
result<void> try_call(Function function, Arguments... arguments) {
    volcredis_error *raw_error = nullptr;
    if (function(arguments..., &raw_error) != VOLCREDIS_OK) {
        return error(raw_error);
    }
    return {};
}

/// Checks strings for a C function that takes them terminated by NUL. One that contains NUL is refused, not cut.
inline result<void> check_strings(std::initializer_list<std::string_view> strings) {
    for (const std::string_view string : strings) {
        if (string.find('\0') != std::string_view::npos) {
            return error(VOLCREDIS_MISUSE, "a string contains NUL, which is not allowed here");
        }
    }
    return {};
}

/// Converts a string of the library; null is `nullopt`.
inline std::optional<std::string_view> optional_view(const char *raw) noexcept {
    return raw ? std::optional<std::string_view>(raw) : std::nullopt;
}

/// Converts a string of the library; null is the empty string.
inline std::string_view view(const char *raw) noexcept { return raw ? std::string_view(raw) : std::string_view(); }

/// Copies a string and frees the original.
inline std::string take(volcredis_string *raw) {
    const handle<volcredis_string, volcredis_string_free> owned(raw);
    return std::string(volcredis_string_data(raw), volcredis_string_length(raw));
}

/// An error that setters keep until it is reported, in programs without exceptions. Otherwise setters throw.
class first_error {
public:
    void set(const result<void> &outcome) {
#if VOLCREDIS_EXCEPTIONS
        outcome.value();
#else
        if (!outcome && first_) {
            first_ = outcome;
        }
#endif
    }
    const result<void> &get() const noexcept { return first_; }

private:
    result<void> first_;
};

/// Converts a timeout for the C API, where 0 stands for the default.
inline std::uint64_t milliseconds(std::optional<std::chrono::milliseconds> timeout) noexcept {
    if (!timeout) {
        return 0;
    }
    return timeout->count() < 1 ? 1 : static_cast<std::uint64_t>(timeout->count());
}

/// Converts a point in time to seconds since 1970.
inline std::int64_t unix_seconds(std::chrono::system_clock::time_point time) noexcept {
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

}  // namespace detail

}  // namespace volcredis

#endif  // VOLCREDIS_DETAIL_HPP
