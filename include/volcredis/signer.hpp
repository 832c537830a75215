// Signatures: signed requests, and the signer for other services of the platform. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_SIGNER_HPP
#define VOLCREDIS_SIGNER_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "credentials.hpp"
#include "detail.hpp"

namespace volcredis {

/// A request that is signed and not sent, to be sent with `POST`. It holds a signature, and the session token of temporary
/// credentials, so it is as secret as they are.
class signed_request {
public:
    /// Takes over a signed request of the C functions.
    explicit signed_request(volcredis_signed *raw) noexcept : handle_(raw) {}

    /// The URL with its query; empty when only headers were signed.
    std::string_view url() const noexcept { return detail::text(volcredis_signed_url(handle_.get())); }
    /// The body, which is JSON text; empty when only headers were signed.
    std::string_view body() const noexcept { return detail::text(volcredis_signed_body(handle_.get())); }
    /// The headers, names and values. They hold as long as the signed request.
    std::vector<std::pair<std::string_view, std::string_view>> headers() const {
        std::vector<std::pair<std::string_view, std::string_view>> all;
        const std::size_t count = volcredis_signed_header_count(handle_.get());
        all.reserve(count);
        for (std::size_t index = 0; index < count; ++index) {
            all.emplace_back(detail::text(volcredis_signed_header_name(handle_.get(), index)),
                             detail::text(volcredis_signed_header_value(handle_.get(), index)));
        }
        return all;
    }
    /// The handle, for the C functions.
    const volcredis_signed *get() const noexcept { return handle_.get(); }

private:
    detail::handle<volcredis_signed, volcredis_signed_free> handle_;
};

/// What is signed: a method, a path, a query, headers and a body, none of it percent-encoded. Functions throw `error`.
class signable {
public:
    /// With a method and a path, and nothing else yet.
    signable(const std::string &method, const std::string &path) {
        volcredis_signable *raw = nullptr;
        detail::call(volcredis_signable_new, method.c_str(), path.c_str(), &raw);
        handle_.reset(raw);
    }

    /// Adds a parameter of the query.
    signable &query(const std::string &name, const std::string &value) {
        detail::call(volcredis_signable_add_query, handle_.get(), name.c_str(), value.c_str());
        return *this;
    }
    /// Adds a header. `Host` must be among them for `signer::sign`; of the others `Content-Type`, `Content-MD5` and those
    /// that begin with `X-` are signed.
    signable &header(const std::string &name, const std::string &value) {
        detail::call(volcredis_signable_add_header, handle_.get(), name.c_str(), value.c_str());
        return *this;
    }
    /// Sets the body, any bytes.
    signable &body(std::string_view bytes) {
        detail::call(volcredis_signable_set_body, handle_.get(), reinterpret_cast<const std::uint8_t *>(bytes.data()),
                     bytes.size());
        return *this;
    }
    /// The handle, for the C functions.
    const volcredis_signable *get() const noexcept { return handle_.get(); }

private:
    detail::handle<volcredis_signable, volcredis_signable_free> handle_;
};

/// Signs requests of any service of the platform, to be sent by other means. It keeps the keys it derived last, so that one
/// should be used for many requests; any number of threads can use it at the same time. Functions throw `error`.
class signer {
public:
    /// For a region, such as `cn-beijing`, and a service, such as `redis`.
    signer(const credentials &credentials, const std::string &region, const std::string &service) {
        volcredis_signer *raw = nullptr;
        detail::call(volcredis_signer_new, credentials.access_key.c_str(), credentials.secret_key.c_str(),
                     credentials.session_token ? credentials.session_token->c_str() : nullptr, region.c_str(),
                     service.c_str(), &raw);
        handle_.reset(raw);
    }

    /// Signs with headers: gives the headers to be added to the request.
    signed_request sign(const signable &signable,
                        std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) const {
        volcredis_signed *raw = nullptr;
        detail::call(volcredis_signer_sign, handle_.get(), signable.get(), detail::unix_seconds(now), &raw);
        return signed_request(raw);
    }
    /// Signs in the query: gives the whole query, to stand behind the `?` of a URL. The body is not covered, and of the
    /// headers only `Host`, if it is given. The text is as secret as the credentials.
    std::string presign(const signable &signable,
                        std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) const {
        volcredis_string *query = nullptr;
        detail::call(volcredis_signer_presign, handle_.get(), signable.get(), detail::unix_seconds(now), &query);
        return detail::take(query);
    }

private:
    detail::handle<volcredis_signer, volcredis_signer_free> handle_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_SIGNER_HPP
