// The C++17 face of libvolcredis: header only, over the C functions of `volcredis.h`.
//
// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.
//
//     volcredis::client client(volcredis::config("cn-beijing"));
//     volcredis::ModifyCrossRegionBackupPolicyRequest request;
//     request.InstanceId = "redis-cn0212gzmh2xs";
//     request.Active = true;
//     request.CrossBackupRegion = "cn-shanghai";
//     auto response = client.send(request);          // throws volcredis::error
//     auto result = client.try_send(request);        // or gives a result<T>, and throws nothing of this library
//
// Types that own a handle can be moved, not copied; a client can be used by any number of threads at the same time.
#ifndef VOLCREDIS_HPP
#define VOLCREDIS_HPP

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "volcredis.h"

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
    /// The id that the service knows the call by.
    std::optional<std::string_view> request_id() const noexcept { return text(volcredis_error_request_id(raw_.get())); }
    /// The HTTP status; 0 when there was no answer.
    int http_status() const noexcept { return volcredis_error_http_status(raw_.get()); }
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
    T &operator*() { return *std::get_if<0>(&held_); }
    T *operator->() { return std::get_if<0>(&held_); }
    /// The error, which must be there.
    const volcredis::error &error() const { return *std::get_if<1>(&held_); }

private:
    void check() const {
        if (!has_value()) {
            throw *std::get_if<1>(&held_);
        }
    }

    std::variant<T, volcredis::error> held_;
};

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

inline void check(volcredis_status status, volcredis_error *raw) {
    if (status != VOLCREDIS_OK) {
        throw error(raw);
    }
}

/// Fills a request in; after the first failure it does nothing more.
class writer {
public:
    writer(volcredis_request *request, volcredis_error **failed) : request_(request), failed_(failed) {}

    template <class T>
    void field(const char *name, const std::optional<T> &value) {
        if (!value) {
            return;
        }
        const std::size_t length = at_.size();
        at_.append("/").append(name);
        put(*value);
        at_.resize(length);
    }

private:
    bool ok() const noexcept { return *failed_ == nullptr; }

    void put(const std::string &value) {
        if (ok()) {
            volcredis_request_set_string(request_, at_.c_str(), value.data(), value.size(), failed_);
        }
    }
    void put(bool value) {
        if (ok()) {
            volcredis_request_set_bool(request_, at_.c_str(), value, failed_);
        }
    }
    void put(std::int64_t value) {
        if (ok()) {
            volcredis_request_set_int64(request_, at_.c_str(), value, failed_);
        }
    }
    void put(std::int32_t value) { put(static_cast<std::int64_t>(value)); }
    void put(double value) {
        if (ok()) {
            volcredis_request_set_double(request_, at_.c_str(), value, failed_);
        }
    }
    template <class T>
    void put(const std::vector<T> &items) {
        empty("[]");
        const std::size_t length = at_.size();
        for (std::size_t index = 0; index < items.size(); ++index) {
            at_.append("/").append(std::to_string(index));
            put(items[index]);
            at_.resize(length);
        }
    }
    template <class T>
    auto put(const T &structure) -> decltype(structure.write(*this)) {
        empty("{}");
        structure.write(*this);
    }
    void empty(const char *json) {
        if (ok()) {
            volcredis_request_set_json(request_, at_.c_str(), json, VOLCREDIS_NUL_TERMINATED, failed_);
        }
    }

    volcredis_request *request_;
    volcredis_error **failed_;
    std::string at_;
};

/// Reads what is there, and leaves out what is not, or is of another type than the API says.
class reader {
public:
    explicit reader(const volcredis_value *value) : value_(value) {}

    template <class T>
    void field(const char *name, std::optional<T> &place) const {
        T found{};
        if (get(name, found)) {
            place = std::move(found);
        }
    }
    template <class T>
    void field(const char *name, std::vector<T> &place) const {
        get(name, place);
    }

private:
    bool get(const char *name, std::string_view &found) const {
        const char *data = nullptr;
        std::size_t length = 0;
        if (volcredis_value_string(value_, name, &data, &length, nullptr) != VOLCREDIS_OK) {
            return false;
        }
        found = std::string_view(data, length);
        return true;
    }
    bool get(const char *name, bool &found) const {
        return volcredis_value_bool(value_, name, &found, nullptr) == VOLCREDIS_OK;
    }
    bool get(const char *name, std::int32_t &found) const {
        return volcredis_value_int32(value_, name, &found, nullptr) == VOLCREDIS_OK;
    }
    bool get(const char *name, std::int64_t &found) const {
        return volcredis_value_int64(value_, name, &found, nullptr) == VOLCREDIS_OK;
    }
    bool get(const char *name, double &found) const {
        return volcredis_value_double(value_, name, &found, nullptr) == VOLCREDIS_OK;
    }
    template <class T>
    bool get(const char *name, std::vector<T> &found) const {
        const volcredis_value *list = nullptr;
        std::size_t length = 0;
        if (volcredis_value_at(value_, name, &list, nullptr) != VOLCREDIS_OK ||
            volcredis_value_length(list, "", &length, nullptr) != VOLCREDIS_OK) {
            return false;
        }
        found.reserve(length);
        for (std::size_t index = 0; index < length; ++index) {
            const volcredis_value *item = nullptr;
            T value{};
            if (volcredis_value_item(list, index, nullptr, &item, nullptr) == VOLCREDIS_OK && reader(item).get("", value)) {
                found.push_back(std::move(value));
            }
        }
        return true;
    }
    template <class T>
    auto get(const char *name, T &found) const -> decltype(found.read(*this), bool()) {
        const volcredis_value *structure = nullptr;
        if (volcredis_value_at(value_, name, &structure, nullptr) != VOLCREDIS_OK) {
            return false;
        }
        found.read(reader(structure));
        return true;
    }

    const volcredis_value *value_;
};

}  // namespace detail

/// How a client is set up. Everything throws `error` when the C functions refuse it.
class config {
public:
    /// For a region, such as `cn-beijing`.
    explicit config(const std::string &region) {
        volcredis_config *raw = nullptr;
        volcredis_error *failed = nullptr;
        const volcredis_status status = volcredis_config_new(region.c_str(), &raw, &failed);
        handle_.reset(raw);
        detail::check(status, failed);
    }

    /// Sends requests to a place of one's own.
    config &endpoint(const std::string &url) { return set(volcredis_config_set_endpoint, url.c_str()); }
    /// Signs with these credentials.
    config &credentials(const std::string &access_key, const std::string &secret_key,
                        const std::optional<std::string> &session_token = std::nullopt) {
        return set(volcredis_config_set_credentials, access_key.c_str(), secret_key.c_str(),
                   session_token ? session_token->c_str() : nullptr);
    }
    /// Sends requests through a proxy.
    config &proxy(const std::string &url) { return set(volcredis_config_set_proxy, url.c_str()); }
    /// Trusts the issuers in a PEM text as well.
    config &certificate_authority(std::string_view pem) {
        return set(volcredis_config_add_certificate_authority, pem.data(), pem.size());
    }
    /// How long a call may take, with all its attempts and waits.
    config &timeout(std::chrono::milliseconds time) { return set(volcredis_config_set_timeouts, count(time), 0u, 0u); }
    /// How long one attempt may take.
    config &attempt_timeout(std::chrono::milliseconds time) { return set(volcredis_config_set_timeouts, 0u, count(time), 0u); }
    /// How long making a connection may take.
    config &connect_timeout(std::chrono::milliseconds time) { return set(volcredis_config_set_timeouts, 0u, 0u, count(time)); }
    /// What is sent again, and how often at the most (0 for the default).
    config &retry(volcredis_retry mode, std::uint32_t max_attempts = 0) {
        return set(volcredis_config_set_retry, static_cast<std::int32_t>(mode), max_attempts);
    }
    /// The handle, for the C functions.
    volcredis_config *get() const noexcept { return handle_.get(); }

private:
    static std::uint64_t count(std::chrono::milliseconds time) {
        // 0 would stand for what was set before.
        return time.count() < 1 ? 1 : static_cast<std::uint64_t>(time.count());
    }
    template <class Function, class... Arguments>
    config &set(Function function, Arguments... arguments) {
        volcredis_error *failed = nullptr;
        const volcredis_status status = function(handle_.get(), arguments..., &failed);
        detail::check(status, failed);
        return *this;
    }

    detail::handle<volcredis_config, volcredis_config_free> handle_;
};

/// An answer: the members of `T`, and what the service says of the call. Its texts hold as long as it does.
template <class T>
class response : public T {
public:
    /// Takes over a response of the C functions.
    explicit response(volcredis_response *raw) : handle_(raw) {
        this->read(detail::reader(volcredis_response_result(raw)));
    }

    /// The id that the service knows the call by; empty when it named none.
    std::string_view request_id() const noexcept {
        const char *id = volcredis_response_request_id(handle_.get());
        return id ? std::string_view(id) : std::string_view();
    }
    /// The HTTP status.
    int http_status() const noexcept { return volcredis_response_http_status(handle_.get()); }
    /// The result as JSON text.
    std::string_view json() const noexcept { return volcredis_response_json(handle_.get()); }
    /// The handle, for the C functions.
    const volcredis_response *get() const noexcept { return handle_.get(); }

private:
    detail::response_handle handle_;
};

/// A client: make one and use it for all calls, from any number of threads.
class client {
public:
    /// Throws `error` when the configuration cannot work.
    explicit client(const config &config) {
        volcredis_client *raw = nullptr;
        volcredis_error *failed = nullptr;
        const volcredis_status status = volcredis_client_new(config.get(), &raw, &failed);
        handle_.reset(raw);
        detail::check(status, failed);
    }

    /// Makes a call; throws `error` when it fails.
    template <class Request>
    response<typename Request::response_type> send(const Request &request) const {
        return try_send(request).value();
    }
    /// Makes a call; gives the answer or the error.
    template <class Request>
    result<response<typename Request::response_type>> try_send(const Request &request) const {
        volcredis_error *failed = nullptr;
        volcredis_request *raw = nullptr;
        volcredis_response *answer = nullptr;
        volcredis_request_new(Request::action, &raw, &failed);
        const detail::request_handle filled(raw);
        if (failed == nullptr) {
            detail::writer writer(raw, &failed);
            request.write(writer);
        }
        if (failed == nullptr) {
            volcredis_client_send(handle_.get(), raw, nullptr, &answer, &failed);
        }
        if (failed != nullptr) {
            return error(failed);
        }
        return response<typename Request::response_type>(answer);
    }
    /// The handle, for the C functions.
    volcredis_client *get() const noexcept { return handle_.get(); }

private:
    detail::handle<volcredis_client, volcredis_client_free> handle_;
};
