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

/// The most fields of a structure in a response, which the code generator checks.
constexpr std::size_t max_fields = 64;

/// A field as the library reads it.
union slot {
    const volcredis_value *structure;
    volcredis_sized_string string;
    volcredis_optional_bool boolean;
    volcredis_optional_int32 int32;
    volcredis_optional_int64 int64;
    volcredis_optional_double number;
    volcredis_list list;
};

/// The type of a field; a structure unless specialized.
template <class T>
constexpr volcredis_field_type field_type = VOLCREDIS_FIELD_STRUCTURE;
template <>
constexpr volcredis_field_type field_type<std::string> = VOLCREDIS_FIELD_SIZED_STRING;
template <>
constexpr volcredis_field_type field_type<bool> = VOLCREDIS_FIELD_BOOL;
template <>
constexpr volcredis_field_type field_type<std::int32_t> = VOLCREDIS_FIELD_INT32;
template <>
constexpr volcredis_field_type field_type<std::int64_t> = VOLCREDIS_FIELD_INT64;
template <>
constexpr volcredis_field_type field_type<double> = VOLCREDIS_FIELD_DOUBLE;

/// The layout of slots for the fields of a structure, after one for its value.
class slot_layout {
public:
    template <class T>
    static const volcredis_layout *of() {
        // Never destroyed, because other threads can read responses until the process ends.
        static const slot_layout *const layout = new slot_layout(with_fields_of<T>());
        return &layout->raw_;
    }
    template <class T>
    const slot_layout &operator()(const char *name, const std::optional<T> &) const {
        return add(name, static_cast<T *>(nullptr));
    }
    template <class T>
    const slot_layout &operator()(const char *name, const parameter<T> &) const {
        return add(name, static_cast<T *>(nullptr));
    }
    template <class T>
    const slot_layout &operator()(const char *name, const std::vector<T> &) const {
        return add(name, static_cast<std::vector<T> *>(nullptr));
    }

private:
    template <class T>
    static slot_layout with_fields_of() {
        slot_layout layout;
        T().read(layout);
        layout.raw_ = {layout.fields_.data(), layout.fields_.size(), (layout.fields_.size() + 1) * sizeof(slot)};
        return layout;
    }
    template <class T>
    const slot_layout &add(const char *name, T *) const {
        return add(name, field_type<T>, false);
    }
    template <class T>
    const slot_layout &add(const char *name, std::vector<T> *) const {
        return add(name, field_type<T>, true);
    }
    const slot_layout &add(const char *name, volcredis_field_type type, bool is_list) const {
        fields_.push_back({name, (fields_.size() + 1) * sizeof(slot), type, is_list, nullptr});
        return *this;
    }

    mutable std::vector<volcredis_field> fields_;
    volcredis_layout raw_{};
};

template <class T>
bool read_structure(const volcredis_value *value, T &found);

/// A reader of the fields of a response. Fields that are absent or have another type than documented have no value.
class reader {
public:
    explicit reader(const slot *next) : next_(next) {}

    template <class T>
    reader operator()(const char *, std::optional<T> &out) const {
        read(out);
        return reader(next_ + 1);
    }
    /// A structure that requests and responses share.
    template <class T>
    reader operator()(const char *, parameter<T> &out) const {
        std::optional<T> found;
        read(found);
        if (found) {
            out = *std::move(found);
        }
        return reader(next_ + 1);
    }
    template <class T>
    reader operator()(const char *, std::vector<T> &out) const {
        read_items(next_->list, out);
        return reader(next_ + 1);
    }

private:
    void read(std::optional<std::string> &out) const {
        if (next_->string.data != nullptr) {
            out.emplace(next_->string.data, next_->string.length);
        }
    }
    void read(std::optional<bool> &out) const { read_scalar(next_->boolean, out); }
    void read(std::optional<std::int32_t> &out) const { read_scalar(next_->int32, out); }
    void read(std::optional<std::int64_t> &out) const { read_scalar(next_->int64, out); }
    void read(std::optional<double> &out) const { read_scalar(next_->number, out); }
    template <class T>
    void read(std::optional<std::vector<T>> &out) const {
        if (next_->list.value != nullptr) {
            read_items(next_->list, out.emplace());
        }
    }
    template <class T>
    void read(std::optional<T> &out) const {
        if (next_->structure != nullptr) {
            read_structure(next_->structure, out.emplace());
        }
    }
    template <class Slot, class T>
    static void read_scalar(const Slot &slot, std::optional<T> &out) {
        if (slot.has_value) {
            out = slot.value;
        }
    }
    /// Reads the items that have the type of the list.
    template <class T>
    static void read_items(const volcredis_list &list, std::vector<T> &out) {
        out.reserve(list.count);
        for (std::size_t index = 0; index < list.count; ++index) {
            const volcredis_value *item = nullptr;
            volcredis_value_item(list.value, index, nullptr, &item, nullptr);
            out.emplace_back();
            if (!read_item(item, out.back())) {
                out.pop_back();
            }
        }
    }
    static bool read_item(const volcredis_value *item, std::string &found) {
        const char *data = nullptr;
        std::size_t length = 0;
        if (volcredis_value_string(item, "", &data, &length, nullptr) != VOLCREDIS_OK) {
            return false;
        }
        found.assign(data, length);
        return true;
    }
    static bool read_item(const volcredis_value *item, std::int32_t &found) {
        return volcredis_value_int32(item, "", &found, nullptr) == VOLCREDIS_OK;
    }
    template <class T>
    static bool read_item(const volcredis_value *item, T &found) {
        return read_structure(item, found);
    }

    const slot *next_;
};

/// Reads the fields of a structure. Returns `false` if the value is none.
template <class T>
bool read_structure(const volcredis_value *value, T &found) {
    slot slots[max_fields + 1];
    volcredis_value_read(value, slot_layout::of<T>(), slots);
    if (slots[0].structure != nullptr) {
        found.read(reader(slots + 1));
    }
    return slots[0].structure != nullptr;
}

}  // namespace detail

}  // namespace volcredis

#endif  // VOLCREDIS_FIELDS_HPP
