// Responses. Part of `volcredis.hpp`.
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

/// A JSON value inside of a response, and valid as long as that.
///
/// Every function that reads from it takes a JSON Pointer (RFC 6901) that starts at the value: `/Backups/0/Size`, or `""`
/// for the value itself. The name of a single member can be given without the slash: `Active`.
class value {
public:
    /// From the C functions.
    explicit value(const volcredis_value *raw) noexcept : raw_(raw) {}

    /// The type of the value at `pointer`; throws `error` when there is none.
    volcredis_type type(const std::string &pointer = "") const {
        volcredis_type found = VOLCREDIS_NULL;
        detail::call(volcredis_value_type, raw_, pointer.c_str(), &found);
        return found;
    }
    /// The value at `pointer`, to read from there on; throws `error` when there is none.
    value at(const std::string &pointer) const {
        const volcredis_value *found = nullptr;
        detail::call(volcredis_value_at, raw_, pointer.c_str(), &found);
        return value(found);
    }
    /// The value at `pointer` as a `bool`, `std::int32_t`, `std::int64_t`, `double` or `std::string_view`; throws `error`
    /// when there is none or a null, or something else. A number in a text is taken as a number as well, because the
    /// service writes some so.
    template <class T>
    T get(const std::string &pointer = "") const {
        return try_get<T>(pointer).value();
    }
    /// As `get`, but gives the error.
    template <class T>
    result<T> try_get(const std::string &pointer = "") const {
        T found{};
        volcredis_error *failed = nullptr;
        if (read(pointer.c_str(), found, &failed) != VOLCREDIS_OK) {
            return error(failed);
        }
        return found;
    }
    /// How many items the list at `pointer` has, or how many members the structure; throws `error` when it is neither.
    std::size_t size(const std::string &pointer = "") const {
        std::size_t length = 0;
        detail::call(volcredis_value_length, raw_, pointer.c_str(), &length);
        return length;
    }
    /// The items of the list at `pointer`, or the members of the structure, with their names, which are empty in a list;
    /// throws `error` when it is neither.
    std::vector<std::pair<std::string_view, value>> members(const std::string &pointer = "") const {
        const value holder = at(pointer);
        std::vector<std::pair<std::string_view, value>> all;
        const std::size_t length = holder.size();
        all.reserve(length);
        for (std::size_t index = 0; index < length; ++index) {
            const char *name = nullptr;
            const volcredis_value *item = nullptr;
            detail::call(volcredis_value_item, holder.raw_, index, &name, &item);
            all.emplace_back(detail::text(name), value(item));
        }
        return all;
    }
    /// The value at `pointer` as JSON text; throws `error` when there is none.
    std::string json(const std::string &pointer = "") const {
        volcredis_string *text = nullptr;
        detail::call(volcredis_value_json, raw_, pointer.c_str(), &text);
        return detail::take(text);
    }
    /// The handle, for the C functions.
    const volcredis_value *get() const noexcept { return raw_; }

private:
    volcredis_status read(const char *pointer, bool &found, volcredis_error **failed) const {
        return volcredis_value_bool(raw_, pointer, &found, failed);
    }
    volcredis_status read(const char *pointer, std::int32_t &found, volcredis_error **failed) const {
        return volcredis_value_int32(raw_, pointer, &found, failed);
    }
    volcredis_status read(const char *pointer, std::int64_t &found, volcredis_error **failed) const {
        return volcredis_value_int64(raw_, pointer, &found, failed);
    }
    volcredis_status read(const char *pointer, double &found, volcredis_error **failed) const {
        return volcredis_value_double(raw_, pointer, &found, failed);
    }
    volcredis_status read(const char *pointer, std::string_view &found, volcredis_error **failed) const {
        const char *data = nullptr;
        std::size_t length = 0;
        const volcredis_status status = volcredis_value_string(raw_, pointer, &data, &length, failed);
        if (status == VOLCREDIS_OK) {
            found = std::string_view(data, length);
        }
        return status;
    }

    const volcredis_value *raw_;
};

/// An answer: what the service says of the call, and the result as JSON.
class any_response {
public:
    /// Takes over a response of the C functions.
    explicit any_response(volcredis_response *raw) noexcept : handle_(raw) {}

    /// The id that the service knows the call by; empty when it named none.
    std::string_view request_id() const noexcept { return detail::text(volcredis_response_request_id(handle_.get())); }
    /// The HTTP status.
    int http_status() const noexcept { return volcredis_response_http_status(handle_.get()); }
    /// How often the request was sent.
    std::uint32_t attempts() const noexcept { return volcredis_response_attempts(handle_.get()); }
    /// The result as JSON text.
    std::string_view json() const noexcept { return detail::text(volcredis_response_json(handle_.get())); }
    /// The result, to be read by name: also members that are newer than this header.
    volcredis::value result() const noexcept { return volcredis::value(volcredis_response_result(handle_.get())); }
    /// The handle, for the C functions.
    const volcredis_response *get() const noexcept { return handle_.get(); }

private:
    detail::response_handle handle_;
};

/// The answer to the request of an action: the members of `T` as well.
template <class T>
class response : public any_response, public T {
public:
    /// Takes over a response of the C functions.
    explicit response(volcredis_response *raw) : any_response(raw) {
        this->read(detail::reader(volcredis_response_result(raw)));
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_RESPONSE_HPP
