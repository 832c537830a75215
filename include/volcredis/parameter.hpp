/// @file
/// The optional members of requests. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_PARAMETER_HPP
#define VOLCREDIS_PARAMETER_HPP

#include <cstddef>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "push_macros.h"

namespace volcredis {

namespace detail {

/// True for the types of characters, which are integers for the language but not for a parameter.
template <class T>
constexpr bool is_character =
    std::is_same_v<T, char> || std::is_same_v<T, wchar_t> || std::is_same_v<T, char16_t> || std::is_same_v<T, char32_t>;

/// True for integers, without booleans and characters.
template <class T>
constexpr bool is_number = std::is_integral_v<T> && !std::is_same_v<T, bool> && !is_character<T>;

/// Returns whether each value of the type `From` is one of the type `To`.
template <class To, class From>
constexpr bool is_lossless() {
    if constexpr (std::is_same_v<To, From>) {
        return true;
    } else if constexpr (is_number<To> && is_number<From>) {
        return std::numeric_limits<From>::digits <= std::numeric_limits<To>::digits &&
               (std::is_signed_v<To> || !std::is_signed_v<From>);
    } else if constexpr (std::is_same_v<To, double>) {
        return std::is_same_v<From, float> ||
               (is_number<From> && std::numeric_limits<From>::digits <= std::numeric_limits<double>::digits);
    } else if constexpr (std::is_same_v<To, std::string>) {
        return std::is_same_v<From, std::string_view> || (std::is_convertible_v<From, std::string> &&
                                                          !std::is_arithmetic_v<From> && !std::is_same_v<From, std::nullptr_t>);
    } else {
        return !std::is_arithmetic_v<To> && !std::is_arithmetic_v<From> && std::is_convertible_v<From, To>;
    }
}

/// The type of the items of a list.
template <class T>
struct item_of {};
template <class T>
struct item_of<std::vector<T>> {
    using type = T;
};

template <class T>
bool is_null(const T &) noexcept {
    return false;
}
inline bool is_null(const char *string) noexcept { return string == nullptr; }

}  // namespace detail

/// An optional member of a request. It takes only values that it can hold: a string is no boolean, and an integer of 64 bits is
/// none of 32 bits, which a cast has to say. A null `const char *` is no value.
template <class T>
class parameter {
public:
    /// The type of the value.
    using value_type = T;

    /// Creates a parameter without a value.
    /// @{
    parameter() = default;
    parameter(std::nullopt_t) noexcept {}
    /// @}
    /// Creates a parameter with a value.
    template <class U, class = std::enable_if_t<detail::is_lossless<T, std::decay_t<U>>()>>
    parameter(U &&value) {
        if (!detail::is_null(value)) {
            value_.emplace(std::forward<U>(value));
        }
    }
    /// Creates a parameter from an optional value, such as that of a response.
    template <class U, class = std::enable_if_t<detail::is_lossless<T, U>()>>
    parameter(const std::optional<U> &value) {
        if (value) {
            value_.emplace(*value);
        }
    }
    /// Creates a parameter with a list of items.
    template <class U = T>
    parameter(std::initializer_list<typename detail::item_of<U>::type> items) : value_(items) {}

    /// Returns whether there is a value.
    bool has_value() const noexcept { return value_.has_value(); }
    /// Returns whether there is a value.
    explicit operator bool() const noexcept { return has_value(); }
    /// Removes the value.
    void reset() noexcept { value_.reset(); }
    /// Replaces the value by a new one, which the arguments initialize.
    template <class... Arguments>
    T &emplace(Arguments &&...arguments) {
        return value_.emplace(std::forward<Arguments>(arguments)...);
    }
    /// Returns the optional value.
    const std::optional<T> &get() const noexcept { return value_; }
    /// Returns the value or, if there is none, another one.
    template <class U>
    T value_or(U &&other) const {
        return value_.value_or(std::forward<U>(other));
    }
    /// Returns the value; undefined behavior if there is none.
    /// @{
    T &operator*() &noexcept { return *value_; }
    const T &operator*() const &noexcept { return *value_; }
    T *operator->() noexcept { return &*value_; }
    const T *operator->() const noexcept { return &*value_; }
    /// @}

    /// Compares the optional values.
    /// @{
    friend bool operator==(const parameter &one, const parameter &other) { return one.value_ == other.value_; }
    friend bool operator!=(const parameter &one, const parameter &other) { return one.value_ != other.value_; }
    /// @}

private:
    std::optional<T> value_;
};

}  // namespace volcredis

#include "pop_macros.h"

#endif  // VOLCREDIS_PARAMETER_HPP
