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

/// Describes an action as JSON, see volcredis_action_describe(), or returns an error if there is no such action.
inline result<std::string> try_describe_action(const std::string &action) {
    volcredis_string *json = nullptr;
    auto done = detail::check_strings({action});
    if (done) {
        done = detail::try_call(volcredis_action_describe, action.c_str(), &json);
    }
    return done ? result<std::string>(detail::take(json)) : done.error();
}

#if VOLCREDIS_EXCEPTIONS
/// Describes an action as JSON, see volcredis_action_describe(). Throws `error` if there is no such action.
inline std::string describe_action(const std::string &action) { return try_describe_action(action).value(); }
#endif

}  // namespace volcredis

#endif  // VOLCREDIS_LIBRARY_HPP
