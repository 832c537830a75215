/// @file
/// Implementation details: the fields of requests and responses. Not part of the API.
#ifndef VOLCREDIS_FIELDS_HPP
#define VOLCREDIS_FIELDS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "detail.hpp"
#include "parameter.hpp"

namespace volcredis {

namespace detail {

/// A writer of the fields of a request, which stops at the first error.
class writer {
public:
    writer(volcredis_request *request, volcredis_error **raw_error) : request_(request), raw_error_(raw_error) {}

    template <class T>
    writer &operator()(const char *name, const parameter<T> &value) {
        if (value) {
            const std::size_t length = at_.size();
            at_.append("/").append(name);
            put(*value);
            at_.resize(length);
        }
        return *this;
    }

private:
    bool ok() const noexcept { return *raw_error_ == nullptr; }

    void put(const std::string &value) {
        if (ok()) {
            volcredis_request_set_string(request_, at_.c_str(), value.data(), value.size(), raw_error_);
        }
    }
    void put(bool value) {
        if (ok()) {
            volcredis_request_set_bool(request_, at_.c_str(), value, raw_error_);
        }
    }
    void put(std::int64_t value) {
        if (ok()) {
            volcredis_request_set_int64(request_, at_.c_str(), value, raw_error_);
        }
    }
    void put(std::int32_t value) { put(static_cast<std::int64_t>(value)); }
    void put(double value) {
        if (ok()) {
            volcredis_request_set_double(request_, at_.c_str(), value, raw_error_);
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
    auto put(const T &structure) -> decltype(static_cast<void>(structure.write(*this))) {
        empty("{}");
        structure.write(*this);
    }
    void empty(const char *json) {
        if (ok()) {
            volcredis_request_set_json(request_, at_.c_str(), json, VOLCREDIS_NUL_TERMINATED, raw_error_);
        }
    }

    volcredis_request *request_;
    volcredis_error **raw_error_;
    std::string at_;
};

/// A reader of the fields of a response. Fields that are absent or have another type than documented have no value.
class reader {
public:
    explicit reader(const volcredis_value *value) : value_(value) {}

    template <class T>
    const reader &operator()(const char *name, std::optional<T> &out) const {
        T found{};
        if (get(name, found)) {
            out = std::move(found);
        }
        return *this;
    }
    /// A structure that requests and responses share.
    template <class T>
    const reader &operator()(const char *name, parameter<T> &out) const {
        T found{};
        if (get(name, found)) {
            out = std::move(found);
        }
        return *this;
    }
    template <class T>
    const reader &operator()(const char *name, std::vector<T> &out) const {
        get(name, out);
        return *this;
    }

private:
    bool get(const char *name, std::string &found) const {
        const char *data = nullptr;
        std::size_t length = 0;
        if (volcredis_value_string(value_, name, &data, &length, nullptr) != VOLCREDIS_OK) {
            return false;
        }
        found.assign(data, length);
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
        const volcredis_value *list = at(name, VOLCREDIS_LIST);
        std::size_t length = 0;
        if (list == nullptr || volcredis_value_length(list, "", &length, nullptr) != VOLCREDIS_OK) {
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
    auto get(const char *name, T &found) const -> decltype(static_cast<void>(found.read(*this)), bool()) {
        const volcredis_value *structure = at(name, VOLCREDIS_STRUCTURE);
        if (structure == nullptr) {
            return false;
        }
        found.read(reader(structure));
        return true;
    }

    /// Returns the value if it has the type; null otherwise.
    const volcredis_value *at(const char *name, volcredis_type expected) const {
        const volcredis_value *found = nullptr;
        volcredis_type type = VOLCREDIS_NULL;
        if (volcredis_value_type(value_, name, &type, nullptr) != VOLCREDIS_OK || type != expected ||
            volcredis_value_at(value_, name, &found, nullptr) != VOLCREDIS_OK) {
            return nullptr;
        }
        return found;
    }

    const volcredis_value *value_;
};

}  // namespace detail

}  // namespace volcredis

#endif  // VOLCREDIS_FIELDS_HPP
