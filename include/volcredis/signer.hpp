/// @file
/// Signing requests without sending them. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_SIGNER_HPP
#define VOLCREDIS_SIGNER_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "client.hpp"
#include "credentials.hpp"

namespace volcredis {

/// A signed request. It contains a signature and the session token of temporary credentials; keep it as secret as the
/// credentials.
class signed_request {
public:
    /// Takes ownership of a signed request of the C API.
    explicit signed_request(volcredis_signed_request *raw) noexcept : handle_(raw) {}

    /// Returns the URL, including the query; empty if only headers were signed.
    std::string_view url() const noexcept { return detail::view(volcredis_signed_request_url(handle_.get())); }
    /// Returns the body, JSON to be sent by `POST`; empty if only headers were signed.
    std::string_view body() const noexcept { return detail::view(volcredis_signed_request_body(handle_.get())); }
    /// Returns the names and values of the headers, valid as long as the signed request.
    std::vector<std::pair<std::string_view, std::string_view>> headers() const {
        std::vector<std::pair<std::string_view, std::string_view>> all;
        const std::size_t count = volcredis_signed_request_header_count(handle_.get());
        all.reserve(count);
        for (std::size_t index = 0; index < count; ++index) {
            all.emplace_back(detail::view(volcredis_signed_request_header_name(handle_.get(), index)),
                             detail::view(volcredis_signed_request_header_value(handle_.get(), index)));
        }
        return all;
    }
    /// Returns the handle for the C API.
    const volcredis_signed_request *get() const noexcept { return handle_.get(); }

private:
    detail::handle<volcredis_signed_request, volcredis_signed_request_free> handle_;
};

/// A request to be signed: a method, a path, a query, headers and a body, not percent-encoded. Functions throw `error`.
class unsigned_request {
public:
    /// Creates a request without query, headers and body.
    unsigned_request(const std::string &method, const std::string &path) {
        volcredis_unsigned_request *raw = nullptr;
        detail::call(volcredis_unsigned_request_new, method.c_str(), path.c_str(), &raw);
        handle_.reset(raw);
    }

    /// Adds a query parameter.
    unsigned_request &query(const std::string &name, const std::string &value) {
        detail::call(volcredis_unsigned_request_add_query, handle_.get(), name.c_str(), value.c_str());
        return *this;
    }
    /// Adds a header. `signer::sign()` requires `Host`. It also signs `Content-Type`, `Content-MD5` and headers that start with
    /// `X-`.
    unsigned_request &header(const std::string &name, const std::string &value) {
        detail::call(volcredis_unsigned_request_add_header, handle_.get(), name.c_str(), value.c_str());
        return *this;
    }
    /// Sets the body.
    unsigned_request &body(std::string_view bytes) {
        detail::call(volcredis_unsigned_request_set_body, handle_.get(), reinterpret_cast<const std::uint8_t *>(bytes.data()),
                     bytes.size());
        return *this;
    }
    /// Returns the handle for the C API.
    const volcredis_unsigned_request *get() const noexcept { return handle_.get(); }

private:
    detail::handle<volcredis_unsigned_request, volcredis_unsigned_request_free> handle_;
};

/// A signer of requests to any service of the platform, independent of a client. A signer caches derived keys: create one and
/// share it between threads. Functions throw `error`.
class signer {
public:
    /// Creates a signer for a region, such as `cn-beijing`, and a service, such as `redis`.
    signer(const credentials &credentials, const std::string &region, const std::string &service) {
        volcredis_signer *raw = nullptr;
        detail::call(volcredis_signer_new, credentials.access_key.c_str(), credentials.secret_key.c_str(),
                     credentials.session_token ? credentials.session_token->c_str() : nullptr, region.c_str(), service.c_str(),
                     &raw);
        handle_.reset(raw);
    }

    /// Signs a request with headers. Returns the headers to add to the request, without URL and body.
    signed_request sign(const unsigned_request &request,
                        std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) const {
        volcredis_signed_request *raw = nullptr;
        detail::call(volcredis_signer_sign, handle_.get(), request.get(), detail::unix_seconds(now), &raw);
        return signed_request(raw);
    }
    /// Signs a request with query parameters. Returns the complete query, without `?`, which is as secret as the credentials. Of
    /// the headers, only `Host` is signed, if it is set; the body is not.
    std::string presign(const unsigned_request &request,
                        std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) const {
        volcredis_string *query = nullptr;
        detail::call(volcredis_signer_presign, handle_.get(), request.get(), detail::unix_seconds(now), &query);
        return detail::take(query);
    }

private:
    detail::handle<volcredis_signer, volcredis_signer_free> handle_;
};

template <class Request>
signed_request client::sign(const Request &request) const {
    return sign(volcredis::request(request));
}

inline signed_request client::sign(const request &request) const {
    volcredis_signed_request *raw = nullptr;
    detail::call(volcredis_client_sign, handle_.get(), request.get(), &raw);
    return signed_request(raw);
}

}  // namespace volcredis

#endif  // VOLCREDIS_SIGNER_HPP
