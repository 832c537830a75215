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

    /// Returns the value at `pointer` as a `bool`, `std::int32_t`, `std::int64_t`, `double`, `std::string` or
    /// `std::string_view`, or an error if there is no value, it is null, or has another type. Numbers can also be strings,
    /// because the service writes some so.
    template <class T>
    result<T> try_get(const std::string &pointer = "") const {
        T converted{};
        volcredis_error *raw_error = nullptr;
        if (read(pointer.c_str(), converted, &raw_error) != VOLCREDIS_OK) {
            return error(raw_error);
        }
        return converted;
    }
    /// Returns the type of the value at `pointer`, or an error if there is no value.
    result<volcredis_type> try_type(const std::string &pointer = "") const {
        return out<volcredis_type>(volcredis_value_type, raw_, pointer.c_str());
    }
    /// Returns the value at `pointer`, or an error if there is no value.
    result<value> try_at(const std::string &pointer) const {
        const auto raw = out<const volcredis_value *>(volcredis_value_at, raw_, pointer.c_str());
        return raw ? result<value>(value(*raw)) : raw.error();
    }
    /// Returns the number of items of the list, or of members of the structure, at `pointer`, or an error if it is neither.
    result<std::size_t> try_size(const std::string &pointer = "") const {
        return out<std::size_t>(volcredis_value_length, raw_, pointer.c_str());
    }
    /// Returns the members of the structure at `pointer`, or the items of the list, whose names are empty, or an error if it is
    /// neither.
    result<std::vector<std::pair<std::string_view, value>>> try_members(const std::string &pointer = "") const {
        const auto parent = try_at(pointer);
        const auto length = try_size(pointer);
        if (!parent || !length) {
            return parent ? length.error() : parent.error();
        }
        std::vector<std::pair<std::string_view, value>> all;
        all.reserve(*length);
        for (std::size_t index = 0; index < *length; ++index) {
            const char *name = nullptr;
            const auto item = out<const volcredis_value *>([&](const volcredis_value **raw, volcredis_error **raw_error) {
                return volcredis_value_item(parent->raw_, index, &name, raw, raw_error);
            });
            if (!item) {
                return item.error();
            }
            all.emplace_back(detail::view(name), value(*item));
        }
        return all;
    }
    /// Returns the value at `pointer` as JSON, or an error if there is no value.
    result<std::string> try_json(const std::string &pointer = "") const {
        const auto raw = out<volcredis_string *>(volcredis_value_json, raw_, pointer.c_str());
        return raw ? result<std::string>(detail::take(*raw)) : raw.error();
    }
#if VOLCREDIS_EXCEPTIONS
    /// Returns the value, type, size, members or JSON at `pointer` like the functions with `try_`. Throws `error`.
    /// @{
    template <class T>
    T get(const std::string &pointer = "") const {
        return try_get<T>(pointer).value();
    }
    volcredis_type type(const std::string &pointer = "") const { return try_type(pointer).value(); }
    value at(const std::string &pointer) const { return try_at(pointer).value(); }
    std::size_t size(const std::string &pointer = "") const { return try_size(pointer).value(); }
    std::vector<std::pair<std::string_view, value>> members(const std::string &pointer = "") const {
        return try_members(pointer).value();
    }
    std::string json(const std::string &pointer = "") const { return try_json(pointer).value(); }
    /// @}
#endif
    /// Returns the handle for the C API.
    const volcredis_value *get() const noexcept { return raw_; }

private:
    /// Calls a C function whose last parameters are the out-parameters for the value and the error.
    template <class T, class Function, class... Arguments>
    static result<T> out(Function function, Arguments... arguments) {
        T found{};
        volcredis_error *raw_error = nullptr;
        if (function(arguments..., &found, &raw_error) != VOLCREDIS_OK) {
            return error(raw_error);
        }
        return found;
    }
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
    volcredis_status read(const char *pointer, std::string &out, volcredis_error **raw_error) const {
        std::string_view view;
        const volcredis_status status = read(pointer, view, raw_error);
        out = view;
        return status;
    }

    const volcredis_value *raw_;
};

/// A response whose result is read by name.
class any_response {
public:
    /// Takes ownership of a response of the C API.
    explicit any_response(volcredis_response *raw) noexcept : handle_(raw) {}

    /// Returns the action of the request, such as `DescribeBackups`.
    std::string action() const { return std::string(detail::view(volcredis_response_action(handle_.get()))); }
    /// Returns the request ID of the service; empty if there is none.
    std::string request_id() const { return std::string(detail::view(volcredis_response_request_id(handle_.get()))); }
    /// Returns the HTTP status.
    int http_status() const noexcept { return volcredis_response_http_status(handle_.get()); }
    /// Returns the number of attempts that were made.
    std::uint32_t attempts() const noexcept { return volcredis_response_attempts(handle_.get()); }
    /// Returns the result as JSON, valid as long as the response.
    /// @{
    std::string_view json() const &noexcept { return detail::view(volcredis_response_json(handle_.get())); }
    std::string_view json() const && = delete;
    /// @}
    /// Returns the result, which includes members that this header does not know, valid as long as the response.
    /// @{
    volcredis::value result() const &noexcept { return volcredis::value(volcredis_response_result(handle_.get())); }
    volcredis::value result() const && = delete;
    /// @}
    /// Returns the handle for the C API.
    const volcredis_response *get() const noexcept { return handle_.get(); }

private:
    detail::response_handle handle_;
};

/// A response to the request of an action, with the members of `T`, such as `DescribeBackupsResponse`, which own their strings
/// and can be copied.
template <class T>
class response : public any_response, public T {
public:
    /// Takes ownership of a response of the C API.
    explicit response(volcredis_response *raw) : any_response(raw) {
        detail::read_structure(volcredis_response_result(raw), static_cast<T &>(*this));
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_RESPONSE_HPP
