/// @file
/// Requests. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_REQUEST_HPP
#define VOLCREDIS_REQUEST_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "cancellation.hpp"
#include "fields.hpp"
#include "response.hpp"

namespace volcredis {

/// The options of one call, which override those of the client.
struct call_options {
    /// Creates the default options.
    call_options() = default;
    /// Creates options with a token that cancels the call.
    call_options(cancellation_token cancellation) noexcept : token(std::move(cancellation)) {}

    /// The token that cancels the call.
    cancellation_token token = cancellation_token::none();
    /// The timeout of the call with all its attempts and delays.
    std::optional<std::chrono::milliseconds> timeout;
    /// The timeout of one attempt.
    std::optional<std::chrono::milliseconds> attempt_timeout;
    /// True to send the request without validation.
    bool skip_validation = false;
};

/// A request whose parameters are set by name: for actions that are only known at run time, and for actions and parameters that
/// this header does not know.
///
/// Parameters have the names of the API reference, such as `InstanceId`. Nested values are addressed by a JSON Pointer (RFC
/// 6901), such as `/Tags/0/Key`. Missing structures and lists are created; `-` or the length of a list appends an item.
/// Functions throw `error` unless stated otherwise; in a program without exceptions, sending the request reports the first error.
class request {
public:
    /// Creates a request without parameters for an action, such as `ModifyCrossRegionBackupPolicy`.
    explicit request(const std::string &action) {
        volcredis_request *raw = nullptr;
        error_.set(detail::check_strings({action}));
        error_.set(detail::try_call(volcredis_request_new, action.c_str(), &raw));
        handle_.reset(raw);
    }
#if VOLCREDIS_EXCEPTIONS
    /// Creates a request from the structure of an action, such as `ModifyCrossRegionBackupPolicyRequest`.
    template <class Typed, class = typename Typed::response_type>
    explicit request(const Typed &typed) : request(try_from(typed).value()) {}
#endif
    /// Creates a request from the structure of an action, or returns the error.
    template <class Typed, class = typename Typed::response_type>
    static result<request> try_from(const Typed &typed) {
        volcredis_error *raw_error = nullptr;
        volcredis_request *raw = nullptr;
        volcredis_request_new(Typed::action, &raw, &raw_error);
        request created(raw);
        if (raw_error == nullptr) {
            detail::writer writer(raw, &raw_error);
            typed.write(writer);
        }
        return raw_error != nullptr ? result<request>(error(raw_error)) : result<request>(std::move(created));
    }
    /// Creates a request for an action that the library does not know. The parameters are not validated, no `ClientToken` is
    /// generated, and the request is treated as a write that must not be repeated.
    static request custom(const std::string &action, const std::string &version) {
        volcredis_request *raw = nullptr;
        request created(raw);
        created.error_.set(detail::check_strings({action, version}));
        created.error_.set(detail::try_call(volcredis_request_new_custom, action.c_str(), version.c_str(), &raw));
        created.handle_.reset(raw);
        return created;
    }

    /// Sets a string, in UTF-8.
    request &set(const std::string &pointer, std::string_view string) {
        // The data of an empty view can be null.
        return call(pointer, volcredis_request_set_string, string.empty() ? "" : string.data(), string.size());
    }
    /// Sets a string, in UTF-8 and terminated by NUL; null is an error.
    request &set(const std::string &pointer, const char *string) {
        return call(pointer, volcredis_request_set_string, string, VOLCREDIS_NUL_TERMINATED);
    }
    request &set(const std::string &pointer, std::nullptr_t) = delete;
    /// Sets a boolean, an integer or a floating-point number.
    template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
    request &set(const std::string &pointer, T number) {
        if constexpr (std::is_same_v<T, bool>) {
            return call(pointer, volcredis_request_set_bool, number);
        } else if constexpr (std::is_integral_v<T>) {
            static_assert(!detail::is_character<T>, "a character is not an integer");
            static_assert(std::is_signed_v<T> || sizeof(T) < sizeof(std::int64_t), "integers must fit into 64 signed bits");
            return call(pointer, volcredis_request_set_int64, static_cast<std::int64_t>(number));
        } else {
            return call(pointer, volcredis_request_set_double, static_cast<double>(number));
        }
    }
    /// Sets a list of strings.
    request &set(const std::string &pointer, const std::vector<std::string> &strings) {
        call(pointer, volcredis_request_set_strings, nullptr, std::size_t{0});
        // A name alone is no JSON Pointer.
        const std::string prefix = (pointer.empty() || pointer[0] == '/' ? pointer : "/" + pointer) + "/";
        for (std::size_t index = 0; index < strings.size(); ++index) {
            set(prefix + std::to_string(index), std::string_view(strings[index]));
        }
        return *this;
    }
    /// Sets a value given as JSON. The pointer `""` replaces all parameters.
    request &set_json(const std::string &pointer, std::string_view json) {
        return call(pointer, volcredis_request_set_json, json.empty() ? "" : json.data(), json.size());
    }
    /// Removes a parameter; a no-op if it is not set.
    request &remove(const std::string &name) { return call(name, volcredis_request_remove); }
    /// Sets whether parameters that the library does not know are sent; by default they are violations.
    request &allow_unknown_parameters(bool allow = true) {
        error_.set(detail::try_call(volcredis_request_allow_unknown_parameters, handle_.get(), allow));
        return *this;
    }
    /// Sets whether the request is sent without validation.
    request &skip_validation(bool skip = true) {
        error_.set(detail::try_call(volcredis_request_skip_validation, handle_.get(), skip));
        return *this;
    }
    /// Sets the timeout of calls with this request, with all their attempts and delays, and the timeout of one attempt. Without
    /// a value, the timeout of the client applies.
    request &timeouts(std::optional<std::chrono::milliseconds> call_timeout,
                      std::optional<std::chrono::milliseconds> attempt_timeout = std::nullopt) {
        error_.set(detail::try_call(volcredis_request_set_timeouts, handle_.get(), detail::milliseconds(call_timeout),
                                    detail::milliseconds(attempt_timeout)));
        return *this;
    }

    /// Returns the first error of a function that could not throw it.
    result<void> check() const { return error_.get(); }
    /// Validates the request without sending it, and returns the error, which lists all violations.
    result<void> try_validate() const {
        return error_.get() ? detail::try_call(volcredis_request_validate, handle_.get()) : error_.get();
    }
    /// Returns the parameters as JSON, with secrets replaced by `[redacted]`, or an error.
    result<std::string> try_json() const {
        volcredis_string *json = nullptr;
        const auto done = detail::try_call(volcredis_request_json, handle_.get(), &json);
        return done ? result<std::string>(detail::take(json)) : done.error();
    }
#if VOLCREDIS_EXCEPTIONS
    /// Validates the request without sending it. The error lists all violations.
    void validate() const { try_validate().value(); }
    /// Returns the parameters as JSON, with secrets replaced by `[redacted]`.
    std::string json() const { return try_json().value(); }
#endif
    /// Returns the handle for the C API.
    const volcredis_request *get() const noexcept { return handle_.get(); }

private:
    explicit request(volcredis_request *raw) noexcept : handle_(raw) {}

    template <class Function, class... Arguments>
    request &call(const std::string &pointer, Function function, Arguments... arguments) {
        error_.set(detail::check_strings({pointer}));
        error_.set(detail::try_call(function, handle_.get(), pointer.c_str(), arguments...));
        return *this;
    }

    detail::request_handle handle_;
    detail::first_error error_;
};

namespace detail {

/// The types of a call.
template <class Request>
struct call_types {
    using response = volcredis::response<typename Request::response_type>;
    using options = call_options;
};
template <>
struct call_types<request> {
    using response = any_response;
    using options = cancellation_token;
};
template <class Request>
using response_t = typename call_types<Request>::response;
template <class Request>
using options_t = typename call_types<Request>::options;

/// Returns the options of a call that sets none.
template <class Typed>
call_options no_options(const Typed &) {
    return {};
}
inline cancellation_token no_options(const request &) noexcept { return cancellation_token::none(); }

/// Converts the structure of an action with the options of a call.
template <class Typed>
result<request> prepare(const Typed &typed, const call_options &options) {
    auto prepared = request::try_from(typed);
    if (prepared && (options.timeout || options.attempt_timeout)) {
        prepared->timeouts(options.timeout, options.attempt_timeout);
    }
    if (prepared && options.skip_validation) {
        prepared->skip_validation();
    }
    return prepared;
}

}  // namespace detail

}  // namespace volcredis

#endif  // VOLCREDIS_REQUEST_HPP
