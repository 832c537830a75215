// Errors, and results that are a value or an error. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_ERROR_HPP
#define VOLCREDIS_ERROR_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "../volcredis.h"

namespace volcredis {

/// One rule that a request breaks.
struct violation {
    /// The field, such as `Tags[2].Key`; empty for the request as a whole.
    std::string_view path;
    /// The kind of the rule, such as `required_if`.
    std::string_view rule;
    /// What is wrong and what would be right.
    std::string_view message;
};

/// Why something failed. Copies share what they say; all texts hold as long as one of them.
class error : public std::exception {
public:
    /// Takes over an error of the C functions.
    explicit error(volcredis_error *raw) : raw_(raw, volcredis_error_free) {}

    /// What went wrong and what would be right.
    const char *what() const noexcept override { return volcredis_error_message(raw_.get()); }
    /// The kind of the error.
    volcredis_status status() const noexcept { return volcredis_error_status(raw_.get()); }
    /// The `Code` of an error of the service.
    std::optional<std::string_view> service_code() const noexcept { return text(volcredis_error_service_code(raw_.get())); }
    /// The `CodeN` of an error of the service; 0 when it has none.
    std::int64_t service_code_number() const noexcept { return volcredis_error_service_code_number(raw_.get()); }
    /// The message of an error of the service as the service wrote it.
    std::optional<std::string_view> service_message() const noexcept {
        return text(volcredis_error_service_message(raw_.get()));
    }
    /// The id that the service knows the call by.
    std::optional<std::string_view> request_id() const noexcept { return text(volcredis_error_request_id(raw_.get())); }
    /// The `ClientToken` that the request carried, given or made up. The same request with the same token is safe to send
    /// again, whatever became of the first: the service carries it out once.
    std::optional<std::string_view> client_token() const noexcept { return text(volcredis_error_client_token(raw_.get())); }
    /// How long the service asks to wait before the next call, where it says so.
    std::optional<std::chrono::milliseconds> retry_after() const noexcept {
        const std::int64_t time = volcredis_error_retry_after_ms(raw_.get());
        return time < 0 ? std::nullopt : std::optional<std::chrono::milliseconds>(time);
    }
    /// The HTTP status; 0 when there was no answer.
    int http_status() const noexcept { return volcredis_error_http_status(raw_.get()); }
    /// How often the request was sent, or tried to be.
    std::uint32_t attempts() const noexcept { return volcredis_error_attempts(raw_.get()); }
    /// Whether the same call can succeed later.
    bool is_retryable() const noexcept { return volcredis_error_is_retryable(raw_.get()); }
    /// Whether the service may have carried out the change all the same.
    bool outcome_unknown() const noexcept { return volcredis_error_outcome_unknown(raw_.get()); }
    /// Every rule that the request breaks.
    std::vector<violation> violations() const {
        std::vector<violation> all;
        const std::size_t count = volcredis_error_violation_count(raw_.get());
        for (std::size_t index = 0; index < count; ++index) {
            all.push_back({volcredis_error_violation_path(raw_.get(), index),
                           volcredis_error_violation_rule(raw_.get(), index),
                           volcredis_error_violation_message(raw_.get(), index)});
        }
        return all;
    }

private:
    static std::optional<std::string_view> text(const char *raw) noexcept {
        return raw ? std::optional<std::string_view>(raw) : std::nullopt;
    }

    std::shared_ptr<volcredis_error> raw_;
};

/// A value, or why there is none.
template <class T>
class result {
public:
    result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    result(volcredis::error error) : held_(std::in_place_index<1>, std::move(error)) {}

    /// Whether there is a value.
    bool has_value() const noexcept { return held_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    /// The value; throws the error when there is none.
    T &value() & {
        check();
        return std::get<0>(held_);
    }
    const T &value() const & {
        check();
        return std::get<0>(held_);
    }
    T &&value() && {
        check();
        return std::get<0>(std::move(held_));
    }
    /// The value, which must be there.
    T &operator*() & noexcept { return *std::get_if<0>(&held_); }
    const T &operator*() const & noexcept { return *std::get_if<0>(&held_); }
    T &&operator*() && noexcept { return std::move(*std::get_if<0>(&held_)); }
    T *operator->() noexcept { return std::get_if<0>(&held_); }
    const T *operator->() const noexcept { return std::get_if<0>(&held_); }
    /// The error, which must be there.
    const volcredis::error &error() const noexcept { return *std::get_if<1>(&held_); }

private:
    void check() const {
        if (!has_value()) {
            throw *std::get_if<1>(&held_);
        }
    }

    std::variant<T, volcredis::error> held_;
};

/// That something is done, or why it is not.
template <>
class result<void> {
public:
    result() = default;
    result(volcredis::error error) : failed_(std::move(error)) {}

    /// Whether it is done.
    bool has_value() const noexcept { return !failed_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    /// Throws the error when there is one.
    void value() const {
        if (failed_) {
            throw *failed_;
        }
    }
    /// The error, which must be there.
    const volcredis::error &error() const noexcept { return *failed_; }

private:
    std::optional<volcredis::error> failed_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_ERROR_HPP
