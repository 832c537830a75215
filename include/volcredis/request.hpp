// Requests. Part of `volcredis.hpp`.
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

/// How one call differs from what the client is set up for.
struct call_options {
    call_options() = default;
    /// A call that can be given up.
    call_options(cancellation_token token) noexcept : token(std::move(token)) {}

    /// Gives the call up.
    cancellation_token token = cancellation_token::none();
    /// How long the call may take, with all its attempts and waits.
    std::optional<std::chrono::milliseconds> timeout;
    /// How long one attempt may take.
    std::optional<std::chrono::milliseconds> attempt_timeout;
    /// Sends the request without checking it: the way past a rule that the service no longer has.
    bool skip_validation = false;
};

/// A request that is filled in by name: for actions and parameters that are only known when the program runs, or are
/// newer than this header.
///
/// Parameters have the names of the API reference, such as `InstanceId`. What lies inside of structures and lists is named
/// by a JSON Pointer (RFC 6901), such as `/Tags/0/Key`: structures and lists on the way are made where there are none, and
/// `-` or the length of a list stands for an item to be added. Functions throw `error` unless they say otherwise.
class request {
public:
    /// An empty request for an action, such as `ModifyCrossRegionBackupPolicy`.
    explicit request(const std::string &action) {
        volcredis_request *raw = nullptr;
        detail::call(volcredis_request_new, action.c_str(), &raw);
        handle_.reset(raw);
    }
    /// The request of an action that is filled in already, such as `ModifyCrossRegionBackupPolicyRequest`: to validate it,
    /// to look at its JSON, or to add what is newer than this header.
    template <class Typed, class = typename Typed::response_type>
    explicit request(const Typed &typed) : request(try_from(typed).value()) {}
    /// As the constructor, but gives the error.
    template <class Typed, class = typename Typed::response_type>
    static result<request> try_from(const Typed &typed) {
        volcredis_error *failed = nullptr;
        volcredis_request *raw = nullptr;
        volcredis_request_new(Typed::action, &raw, &failed);
        request filled(raw);
        if (failed == nullptr) {
            detail::writer writer(raw, &failed);
            typed.write(writer);
        }
        if (failed != nullptr) {
            return error(failed);
        }
        return filled;
    }
    /// An empty request for an action that is newer than the library. It is sent as it is: nothing is checked, no
    /// `ClientToken` is made up, and it counts as a change that must not be repeated.
    static request custom(const std::string &action, const std::string &version) {
        volcredis_request *raw = nullptr;
        detail::call(volcredis_request_new_custom, action.c_str(), version.c_str(), &raw);
        return request(raw);
    }

    /// Sets a text, in UTF-8.
    request &set(const std::string &pointer, std::string_view text) {
        // A view of nothing can have no address.
        return change(volcredis_request_set_string, pointer.c_str(), text.empty() ? "" : text.data(), text.size());
    }
    /// Sets a text, in UTF-8, that ends with NUL.
    request &set(const std::string &pointer, const char *text) { return set(pointer, std::string_view(text)); }
    /// Sets a boolean, a whole number or another number.
    template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
    request &set(const std::string &pointer, T number) {
        if constexpr (std::is_same_v<T, bool>) {
            return change(volcredis_request_set_bool, pointer.c_str(), number);
        } else if constexpr (std::is_integral_v<T>) {
            static_assert(std::is_signed_v<T> || sizeof(T) < sizeof(std::int64_t), "the API has no such large numbers");
            return change(volcredis_request_set_int64, pointer.c_str(), static_cast<std::int64_t>(number));
        } else {
            return change(volcredis_request_set_double, pointer.c_str(), static_cast<double>(number));
        }
    }
    /// Sets a list of texts.
    request &set(const std::string &pointer, const std::vector<std::string> &texts) {
        std::vector<const char *> raw;
        raw.reserve(texts.size());
        for (const auto &text : texts) {
            raw.push_back(text.c_str());
        }
        return change(volcredis_request_set_strings, pointer.c_str(), raw.empty() ? &none : raw.data(), raw.size());
    }
    /// Sets a value that is given as JSON text; at the pointer `""` all parameters at once.
    request &set_json(const std::string &pointer, std::string_view json) {
        return change(volcredis_request_set_json, pointer.c_str(), json.empty() ? "" : json.data(), json.size());
    }
    /// Takes a parameter out again, by its name; nothing when it is not there.
    request &remove(const std::string &name) { return change(volcredis_request_remove, name.c_str()); }
    /// Sends parameters that the library does not know instead of refusing them.
    request &allow_unknown_parameters(bool allow = true) {
        return change(volcredis_request_allow_unknown_parameters, allow);
    }
    /// Sends the request without checking it: the way past a rule that the service no longer has.
    request &skip_validation(bool skip = true) { return change(volcredis_request_skip_validation, skip); }
    /// How long calls with this request may take, with all their attempts and waits, and how long one attempt; what is
    /// left out is as the client has it.
    request &timeouts(std::optional<std::chrono::milliseconds> call,
                      std::optional<std::chrono::milliseconds> attempt = std::nullopt) {
        return change(volcredis_request_set_timeouts, detail::limit(call), detail::limit(attempt));
    }

    /// Checks every rule of the API that can be checked without sending; throws `error` with every violation.
    void validate() const { try_validate().value(); }
    /// As `validate`, but gives the error.
    result<void> try_validate() const { return detail::try_call(volcredis_request_validate, handle_.get()); }
    /// The parameters as JSON text, every secret among them replaced by `[redacted]`.
    std::string json() const {
        volcredis_string *text = nullptr;
        detail::call(volcredis_request_json, handle_.get(), &text);
        return detail::take(text);
    }
    /// The handle, for the C functions.
    const volcredis_request *get() const noexcept { return handle_.get(); }

private:
    explicit request(volcredis_request *raw) noexcept : handle_(raw) {}

    template <class Function, class... Arguments>
    request &change(Function function, Arguments... arguments) {
        detail::call(function, handle_.get(), arguments...);
        return *this;
    }

    static constexpr const char *none = nullptr;

    detail::request_handle handle_;
};

namespace detail {

/// The answer to a request: typed where that is.
template <class Request>
struct answer {
    using type = response<typename Request::response_type>;
};
template <>
struct answer<request> {
    using type = any_response;
};
template <class Request>
using response_t = typename answer<Request>::type;

/// A request with the options of a call, as the C functions take it.
template <class Typed>
result<request> prepare(const Typed &typed, const call_options &options) {
    auto filled = request::try_from(typed);
    if (filled && (options.timeout || options.attempt_timeout)) {
        filled->timeouts(options.timeout, options.attempt_timeout);
    }
    if (filled && options.skip_validation) {
        filled->skip_validation();
    }
    return filled;
}

}  // namespace detail

}  // namespace volcredis

#endif  // VOLCREDIS_REQUEST_HPP
