/// @file
/// Credentials. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_CREDENTIALS_HPP
#define VOLCREDIS_CREDENTIALS_HPP

#include <chrono>
#include <optional>
#include <string>

namespace volcredis {

/// An access key with its secret key.
struct credentials {
    /// The access key.
    std::string access_key;
    /// The secret key.
    std::string secret_key;
    /// The session token of temporary credentials.
    std::optional<std::string> session_token;
    /// The time of expiry of temporary credentials; without it they do not expire.
    std::optional<std::chrono::system_clock::time_point> expires_at;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CREDENTIALS_HPP
