/// @file
/// Errors and results. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_ERROR_HPP
#define VOLCREDIS_ERROR_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../volcredis.h"

#if (defined(_MSVC_LANG) ? _MSVC_LANG : __cplusplus) < 201703L
#error "the C++ API of volcredis requires C++17; use -std=c++17 or later"
#endif

/// 1 if the program is compiled with exceptions. Without them, functions that throw are not declared; all files of a program must
/// be compiled in the same way.
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
#define VOLCREDIS_EXCEPTIONS 1
#else
#define VOLCREDIS_EXCEPTIONS 0
#endif

/// Makes a type that is thrown the same one in all shared objects, even if they are compiled with `-fvisibility=hidden`.
#if defined(__GNUC__) && !defined(_WIN32)
#define VOLCREDIS_EXCEPTION_TYPE __attribute__((visibility("default")))
#else
#define VOLCREDIS_EXCEPTION_TYPE
#endif

/// The client library for the OpenAPI of Volcengine Cache for Redis.
namespace volcredis {

/// A violation of a validation rule.
struct violation {
    /// The path of the field, such as `Tags[2].Key`; empty for the request as a whole.
    std::string path;
    /// The name of the rule, such as `required_if`.
    std::string rule;
    /// The message: the cause, and what would be valid.
    std::string message;
};

/// An error of the library. Copies share their data.
class VOLCREDIS_EXCEPTION_TYPE error : public std::exception {
public:
    /// Creates an error, for tests of error handling.
    error(volcredis_status status, const std::string &message)
        : error(volcredis_error_new(static_cast<std::int32_t>(status), message.c_str())) {}
    /// Takes ownership of an error of the C API.
    explicit error(volcredis_error *raw) : raw_(raw, volcredis_error_free) {}

    /// Returns the message, in English.
    const char *what() const noexcept override { return volcredis_error_message(raw_.get()); }
    /// Returns the status.
    volcredis_status status() const noexcept { return volcredis_error_status(raw_.get()); }
    /// Returns the name of the status, such as `VOLCREDIS_SERVICE`.
    const char *status_name() const noexcept { return volcredis_status_name(static_cast<std::int32_t>(status())); }
    /// Returns the category of an error of the service; `VOLCREDIS_CATEGORY_NONE` for another error.
    volcredis_category category() const noexcept { return volcredis_error_category(raw_.get()); }
    /// Returns the error code of the service, such as `InstanceNotExist`.
    std::optional<std::string> service_code() const { return string(volcredis_error_service_code(raw_.get())); }
    /// Returns the numeric error code (`CodeN`) of the service; 0 if there is none.
    std::int64_t service_code_number() const noexcept { return volcredis_error_service_code_number(raw_.get()); }
    /// Returns the error message of the service.
    std::optional<std::string> service_message() const { return string(volcredis_error_service_message(raw_.get())); }
    /// Returns the request ID of the service.
    std::optional<std::string> request_id() const { return string(volcredis_error_request_id(raw_.get())); }
    /// Returns the `ClientToken` of the request, set by the caller or generated. Sending the same request with the same token
    /// again is safe, whatever the outcome of the first: the service executes it once.
    std::optional<std::string> client_token() const { return string(volcredis_error_client_token(raw_.get())); }
    /// Returns the delay before the next call that the service asks for.
    std::optional<std::chrono::milliseconds> retry_after() const noexcept {
        const std::int64_t delay = volcredis_error_retry_after_ms(raw_.get());
        return delay < 0 ? std::nullopt : std::optional<std::chrono::milliseconds>(delay);
    }
    /// Returns the HTTP status; 0 if there was no response.
    int http_status() const noexcept { return volcredis_error_http_status(raw_.get()); }
    /// Returns the number of attempts that were made.
    std::uint32_t attempts() const noexcept { return volcredis_error_attempts(raw_.get()); }
    /// Returns whether the same call may succeed later.
    bool is_retryable() const noexcept { return volcredis_error_is_retryable(raw_.get()); }
    /// Returns whether the service may have executed the write although the call failed.
    bool outcome_unknown() const noexcept { return volcredis_error_outcome_unknown(raw_.get()); }
    /// Returns the violations of validation rules.
    std::vector<violation> violations() const {
        std::vector<violation> all;
        const std::size_t count = volcredis_error_violation_count(raw_.get());
        for (std::size_t index = 0; index < count; ++index) {
            all.push_back({volcredis_error_violation_path(raw_.get(), index), volcredis_error_violation_rule(raw_.get(), index),
                           volcredis_error_violation_message(raw_.get(), index)});
        }
        return all;
    }

private:
    static std::optional<std::string> string(const char *raw) { return raw ? std::optional<std::string>(raw) : std::nullopt; }

    std::shared_ptr<volcredis_error> raw_;
};

/// A value or an error.
template <class T>
class [[nodiscard]] result {
public:
    /// Creates a result with a value.
    result(T value) : value_(std::move(value)) {}
    /// Creates a result with an error.
    result(volcredis::error error) : error_(std::move(error)) {}

    /// Returns whether the result has a value.
    bool has_value() const noexcept { return value_.has_value(); }
    /// Returns whether the result has a value.
    explicit operator bool() const noexcept { return has_value(); }
#if VOLCREDIS_EXCEPTIONS
    /// Returns the value; throws the error if there is none.
    /// @{
    T &value() & {
        check();
        return *value_;
    }
    const T &value() const & {
        check();
        return *value_;
    }
    T &&value() && {
        check();
        return *std::move(value_);
    }
    /// @}
#endif
    /// Returns the value; undefined behavior if there is none.
    /// @{
    T &operator*() &noexcept { return *value_; }
    const T &operator*() const &noexcept { return *value_; }
    T &&operator*() &&noexcept { return *std::move(value_); }
    T *operator->() noexcept { return &*value_; }
    const T *operator->() const noexcept { return &*value_; }
    /// @}
    /// Returns the error; undefined behavior if there is none.
    /// @{
    const volcredis::error &error() const &noexcept { return *error_; }
    volcredis::error error() &&noexcept { return *std::move(error_); }
    /// @}

private:
#if VOLCREDIS_EXCEPTIONS
    void check() const {
        if (!has_value()) {
            throw *error_;
        }
    }
#endif

    // Two optionals compile faster than a variant.
    std::optional<T> value_;
    std::optional<volcredis::error> error_;
};

/// Success or an error.
template <>
class [[nodiscard]] result<void> {
public:
    /// Creates a successful result.
    result() = default;
    /// Creates a result with an error.
    result(volcredis::error error) : error_(std::move(error)) {}

    /// Returns whether the operation succeeded.
    bool has_value() const noexcept { return !error_.has_value(); }
    /// Returns whether the operation succeeded.
    explicit operator bool() const noexcept { return has_value(); }
#if VOLCREDIS_EXCEPTIONS
    /// Throws the error if there is one.
    void value() const {
        if (error_) {
            throw *error_;
        }
    }
#endif
    /// Returns the error; undefined behavior if there is none.
    /// @{
    const volcredis::error &error() const &noexcept { return *error_; }
    volcredis::error error() &&noexcept { return *std::move(error_); }
    /// @}

private:
    std::optional<volcredis::error> error_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_ERROR_HPP
