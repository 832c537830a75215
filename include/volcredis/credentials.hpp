// Credentials. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_CREDENTIALS_HPP
#define VOLCREDIS_CREDENTIALS_HPP

#include <chrono>
#include <optional>
#include <string>

namespace volcredis {

/// What requests are signed with.
struct credentials {
    /// The access key.
    std::string access_key;
    /// The secret key.
    std::string secret_key;
    /// Belongs to temporary credentials.
    std::optional<std::string> session_token;
    /// When temporary credentials expire; without it they never do.
    std::optional<std::chrono::system_clock::time_point> expires_at;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CREDENTIALS_HPP
