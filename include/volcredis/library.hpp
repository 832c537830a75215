/// @file
/// The version of the library and the actions that it knows. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_LIBRARY_HPP
#define VOLCREDIS_LIBRARY_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "detail.hpp"

namespace volcredis {

/// Returns the version of the library; `VOLCREDIS_VERSION` is the version of the header.
inline std::string_view version() noexcept { return volcredis_version(); }

/// Returns the names of all actions, in alphabetical order.
inline std::vector<std::string_view> actions() {
    std::vector<std::string_view> all;
    const std::size_t count = volcredis_action_count();
    all.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        all.push_back(detail::view(volcredis_action_name(index)));
    }
    return all;
}

/// Describes an action as JSON, see volcredis_action_describe(). Throws `error` if there is no such action.
inline std::string describe_action(const std::string &action) {
    volcredis_string *json = nullptr;
    detail::call(volcredis_action_describe, action.c_str(), &json);
    return detail::take(json);
}

}  // namespace volcredis

#endif  // VOLCREDIS_LIBRARY_HPP
