/// @file
/// Responses. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_RESPONSE_HPP
#define VOLCREDIS_RESPONSE_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fields.hpp"

namespace volcredis {

/// A JSON value in a response, valid as long as the response.
///
/// The functions that read from it take a JSON Pointer (RFC 6901) relative to the value, such as `/Backups/0/Size`, or `""` for
/// the value itself. A member of the value can be given by its name alone: `Active`.
class value {
public:
    /// Creates a value from a value of the C API.
    explicit value(const volcredis_value *raw) noexcept : raw_(raw) {}

    /// Returns the type of the value at `pointer`. Throws `error` if there is no value.
    volcredis_type type(const std::string &pointer = "") const {
        volcredis_type type = VOLCREDIS_NULL;
        detail::call(volcredis_value_type, raw_, pointer.c_str(), &type);
        return type;
    }
    /// Returns the value at `pointer`. Throws `error` if there is no value.
    value at(const std::string &pointer) const {
        const volcredis_value *raw = nullptr;
        detail::call(volcredis_value_at, raw_, pointer.c_str(), &raw);
        return value(raw);
    }
    /// Returns the value at `pointer` as a `bool`, `std::int32_t`, `std::int64_t`, `double` or `std::string_view`. Numbers
    /// can also be strings, because the service writes some so. Throws `error` if there is no value, it is null, or has another
    /// type.
    template <class T>
    T get(const std::string &pointer = "") const {
        return try_get<T>(pointer).value();
    }
    /// Returns the value at `pointer` like `get()`, or the error.
    template <class T>
    result<T> try_get(const std::string &pointer = "") const {
        T converted{};
        volcredis_error *raw_error = nullptr;
        if (read(pointer.c_str(), converted, &raw_error) != VOLCREDIS_OK) {
            return error(raw_error);
        }
        return converted;
    }
    /// Returns the number of items of the list, or of members of the structure, at `pointer`. Throws `error` if it is neither.
    std::size_t size(const std::string &pointer = "") const {
        std::size_t length = 0;
        detail::call(volcredis_value_length, raw_, pointer.c_str(), &length);
        return length;
    }
    /// Returns the members of the structure at `pointer`, or the items of the list, whose names are empty. Throws `error` if it
    /// is neither.
    std::vector<std::pair<std::string_view, value>> members(const std::string &pointer = "") const {
        const value parent = at(pointer);
        std::vector<std::pair<std::string_view, value>> all;
        const std::size_t length = parent.size();
        all.reserve(length);
        for (std::size_t index = 0; index < length; ++index) {
            const char *name = nullptr;
            const volcredis_value *item = nullptr;
            detail::call(volcredis_value_item, parent.raw_, index, &name, &item);
            all.emplace_back(detail::view(name), value(item));
        }
        return all;
    }
    /// Returns the value at `pointer` as JSON. Throws `error` if there is no value.
    std::string json(const std::string &pointer = "") const {
        volcredis_string *json = nullptr;
        detail::call(volcredis_value_json, raw_, pointer.c_str(), &json);
        return detail::take(json);
    }
    /// Returns the handle for the C API.
    const volcredis_value *get() const noexcept { return raw_; }

private:
    volcredis_status read(const char *pointer, bool &out, volcredis_error **raw_error) const {
        return volcredis_value_bool(raw_, pointer, &out, raw_error);
    }
    volcredis_status read(const char *pointer, std::int32_t &out, volcredis_error **raw_error) const {
        return volcredis_value_int32(raw_, pointer, &out, raw_error);
    }
    volcredis_status read(const char *pointer, std::int64_t &out, volcredis_error **raw_error) const {
        return volcredis_value_int64(raw_, pointer, &out, raw_error);
    }
    volcredis_status read(const char *pointer, double &out, volcredis_error **raw_error) const {
        return volcredis_value_double(raw_, pointer, &out, raw_error);
    }
    volcredis_status read(const char *pointer, std::string_view &out, volcredis_error **raw_error) const {
        const char *data = nullptr;
        std::size_t length = 0;
        const volcredis_status status = volcredis_value_string(raw_, pointer, &data, &length, raw_error);
        if (status == VOLCREDIS_OK) {
            out = std::string_view(data, length);
        }
        return status;
    }

    const volcredis_value *raw_;
};

/// A response whose result is read by name.
class any_response {
public:
    /// Takes ownership of a response of the C API.
    explicit any_response(volcredis_response *raw) noexcept : handle_(raw) {}

    /// Returns the request ID of the service; empty if there is none.
    std::string_view request_id() const noexcept { return detail::view(volcredis_response_request_id(handle_.get())); }
    /// Returns the HTTP status.
    int http_status() const noexcept { return volcredis_response_http_status(handle_.get()); }
    /// Returns the number of attempts that were made.
    std::uint32_t attempts() const noexcept { return volcredis_response_attempts(handle_.get()); }
    /// Returns the result as JSON.
    std::string_view json() const noexcept { return detail::view(volcredis_response_json(handle_.get())); }
    /// Returns the result, which includes members that this header does not know.
    volcredis::value result() const noexcept { return volcredis::value(volcredis_response_result(handle_.get())); }
    /// Returns the handle for the C API.
    const volcredis_response *get() const noexcept { return handle_.get(); }

private:
    detail::response_handle handle_;
};

/// A response to the request of an action, with the members of `T`, such as `DescribeBackupsResponse`.
template <class T>
class response : public any_response, public T {
public:
    /// Takes ownership of a response of the C API.
    explicit response(volcredis_response *raw) : any_response(raw) {
        this->read(detail::reader(volcredis_response_result(raw)));
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_RESPONSE_HPP
