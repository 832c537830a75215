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
    std::string url() const { return std::string(detail::view(volcredis_signed_request_url(handle_.get()))); }
    /// Returns the body, JSON to be sent by `POST`; empty if only headers were signed.
    std::string body() const { return std::string(detail::view(volcredis_signed_request_body(handle_.get()))); }
    /// Returns the names and values of the headers.
    std::vector<std::pair<std::string, std::string>> headers() const {
        std::vector<std::pair<std::string, std::string>> all;
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

/// A request to be signed: a method, a path, a query, headers and a body, not percent-encoded. Functions throw `error`; in a
/// program without exceptions, signing the request reports the first error.
class unsigned_request {
public:
    /// Creates a request without query, headers and body.
    unsigned_request(const std::string &method, const std::string &path) {
        volcredis_unsigned_request *raw = nullptr;
        error_.set(detail::check_strings({method, path}));
        error_.set(detail::try_call(volcredis_unsigned_request_new, method.c_str(), path.c_str(), &raw));
        handle_.reset(raw);
    }

    /// Adds a query parameter.
    unsigned_request &query(const std::string &name, const std::string &value) {
        error_.set(detail::check_strings({name, value}));
        error_.set(detail::try_call(volcredis_unsigned_request_add_query, handle_.get(), name.c_str(), value.c_str()));
        return *this;
    }
    /// Adds a header. `signer::sign()` requires `Host`. It also signs `Content-Type`, `Content-MD5` and headers that start with
    /// `X-`.
    unsigned_request &header(const std::string &name, const std::string &value) {
        error_.set(detail::check_strings({name, value}));
        error_.set(detail::try_call(volcredis_unsigned_request_add_header, handle_.get(), name.c_str(), value.c_str()));
        return *this;
    }
    /// Sets the body.
    unsigned_request &body(std::string_view bytes) {
        error_.set(detail::try_call(volcredis_unsigned_request_set_body, handle_.get(),
                                    reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()));
        return *this;
    }
    /// Returns the first error of a function that could not throw it.
    result<void> check() const { return error_.get(); }
    /// Returns the handle for the C API.
    const volcredis_unsigned_request *get() const noexcept { return handle_.get(); }

private:
    detail::handle<volcredis_unsigned_request, volcredis_unsigned_request_free> handle_;
    detail::first_error error_;
};

/// A signer of requests to any service of the platform, independent of a client. A signer caches derived keys: create one and
/// share it between threads.
class signer {
public:
    /// The type of the current time.
    using time_point = std::chrono::system_clock::time_point;

    /// Creates a signer for a region, such as `cn-beijing`, and a service, such as `redis`, or returns an error.
    static result<signer> try_create(const credentials &credentials, const std::string &region, const std::string &service) {
        volcredis_signer *raw = nullptr;
        auto created = detail::check_strings({credentials.access_key, credentials.secret_key, region, service,
                                              credentials.session_token.value_or(std::string())});
        if (created) {
            created = detail::try_call(volcredis_signer_new, credentials.access_key.c_str(), credentials.secret_key.c_str(),
                                       credentials.session_token ? credentials.session_token->c_str() : nullptr, region.c_str(),
                                       service.c_str(), &raw);
        }
        return created ? result<signer>(signer(raw)) : result<signer>(created.error());
    }
    /// Signs a request with headers. Returns the headers to add to the request, without URL and body, or an error.
    result<signed_request> try_sign(const unsigned_request &request, time_point now = std::chrono::system_clock::now()) const {
        volcredis_signed_request *raw = nullptr;
        auto done = request.check();
        if (done) {
            done = detail::try_call(volcredis_signer_sign, handle_.get(), request.get(), detail::unix_seconds(now), &raw);
        }
        return done ? result<signed_request>(signed_request(raw)) : done.error();
    }
    /// Signs a request with query parameters. Returns the complete query, without `?`, which is as secret as the credentials, or
    /// an error. Of the headers, only `Host` is signed, if it is set; the body is not.
    result<std::string> try_presign(const unsigned_request &request, time_point now = std::chrono::system_clock::now()) const {
        volcredis_string *query = nullptr;
        auto done = request.check();
        if (done) {
            done = detail::try_call(volcredis_signer_presign, handle_.get(), request.get(), detail::unix_seconds(now), &query);
        }
        return done ? result<std::string>(detail::take(query)) : done.error();
    }
#if VOLCREDIS_EXCEPTIONS
    /// Creates a signer, signs a request with headers, or with query parameters, like the functions with `try_`. Throws `error`.
    /// @{
    signer(const credentials &credentials, const std::string &region, const std::string &service)
        : signer(try_create(credentials, region, service).value()) {}
    signed_request sign(const unsigned_request &request, time_point now = std::chrono::system_clock::now()) const {
        return try_sign(request, now).value();
    }
    std::string presign(const unsigned_request &request, time_point now = std::chrono::system_clock::now()) const {
        return try_presign(request, now).value();
    }
    /// @}
#endif

private:
    explicit signer(volcredis_signer *raw) noexcept : handle_(raw) {}

    detail::handle<volcredis_signer, volcredis_signer_free> handle_;
};

template <class Request>
result<signed_request> client::try_sign(const Request &request) const {
    const auto prepared = volcredis::request::try_from(request);
    return prepared ? try_sign(*prepared) : prepared.error();
}

inline result<signed_request> client::try_sign(const request &request) const {
    volcredis_signed_request *raw = nullptr;
    auto signed_one = request.check();
    if (signed_one) {
        signed_one = detail::try_call(volcredis_client_sign, handle_.get(), request.get(), &raw);
    }
    return signed_one ? result<signed_request>(signed_request(raw)) : signed_one.error();
}

#if VOLCREDIS_EXCEPTIONS
template <class Request>
signed_request client::sign(const Request &request) const {
    return try_sign(request).value();
}
#endif

}  // namespace volcredis

#endif  // VOLCREDIS_SIGNER_HPP
