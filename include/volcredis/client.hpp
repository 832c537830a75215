/// @file
/// The client. Included by `volcredis.hpp`.
///
/// To compile faster, a program can include the chapters of the API that it uses, such as `volcredis/generated/backups.hpp`,
/// instead of `volcredis.hpp`. Some functions of the client are defined in headers of their own: `async.hpp` (`send_async()`
/// with a future), `paginate.hpp` (`paginate()` and `pages()`), `signer.hpp` (`sign()`), and `wait.hpp` (`wait()` and
/// `try_wait()`).
#ifndef VOLCREDIS_CLIENT_HPP
#define VOLCREDIS_CLIENT_HPP

#include <memory>
#include <type_traits>
#include <utility>

#include "config.hpp"
#include "request.hpp"

namespace volcredis {

class signed_request;
class wait_target;
struct wait_options;
template <class Request>
class item_range;
template <class Request>
class page_range;

namespace detail {

/// The future of a response; defined in `async.hpp`.
template <class Request>
struct future;
template <class Request>
using future_t = typename future<Request>::type;

/// Enables a function that takes a callback, for which the options of a call must not be taken.
template <class Request, class Callback>
using enable_if_callback = std::enable_if_t<!std::is_convertible_v<Callback, options_t<Request>>>;

/// Starts an asynchronous call whose completion callback frees the state.
template <class State, class Function, class... Arguments>
result<void> try_start(std::unique_ptr<State> &&state, volcredis_completion_callback complete, Function function,
                       Arguments... arguments) {
    auto started = try_call(function, arguments..., complete, static_cast<void *>(state.get()));
    if (started) {
        static_cast<void>(state.release());
    }
    return started;
}

}  // namespace detail

/// A client for one region, with its connections, credentials and retry budget. Create one client and share it between threads.
///
/// Requests are structures of actions, such as `DescribeBackupsRequest`, or a `request` whose parameters are set by name.
class client {
public:
#if VOLCREDIS_EXCEPTIONS
    /// Creates a client. The configuration is copied. Throws `error` if the configuration is invalid.
    explicit client(const config &config) : client(try_create(config).value()) {}
#endif
    /// Creates a client, or returns the error if the configuration is invalid.
    static result<client> try_create(const config &config) {
        volcredis_client *raw = nullptr;
        auto created = config.check();
        if (created) {
            created = detail::try_call(volcredis_client_new, config.get(), &raw);
        }
        return created ? result<client>(client(raw)) : result<client>(created.error());
    }

#if VOLCREDIS_EXCEPTIONS
    /// Sends a request and waits for the response. The request is validated and signed; it is sent again after a failure if that
    /// is safe and the retry configuration allows it. Throws `error` if the call fails.
    template <class Request>
    response<typename Request::response_type> send(const Request &request, const call_options &options = {}) const {
        return try_send(request, options).value();
    }
    /// Sends a request whose parameters are set by name, and waits for the response. Throws `error` if the call fails.
    any_response send(const request &request, const cancellation_token &token = cancellation_token::none()) const {
        return try_send(request, token).value();
    }
#endif
    /// Sends a request like `send()`, and returns the error if the call fails.
    template <class Request>
    result<response<typename Request::response_type>> try_send(const Request &request, const call_options &options = {}) const {
        const auto prepared = detail::prepare(request, options);
        if (!prepared) {
            return prepared.error();
        }
        return try_send_raw<Request>(prepared->get(), options.token);
    }
    /// Sends a request whose parameters are set by name, and returns the error if the call fails.
    result<any_response> try_send(const request &request, const cancellation_token &token = cancellation_token::none()) const {
        return request.check() ? try_send_raw<volcredis::request>(request.get(), token) : request.check().error();
    }

#if VOLCREDIS_EXCEPTIONS
    /// Sends a request and returns a future, which throws `error` if the call fails. The future can be destroyed without waiting
    /// for it.
    template <class Request>
    detail::future_t<Request> send_async(const Request &request) const;
    /// Sends a request with options, and returns a future. The options are a `cancellation_token` if the parameters of the request
    /// are set by name, and `call_options` otherwise.
    template <class Request>
    detail::future_t<Request> send_async(const Request &request, const detail::options_t<Request> &options) const;
    /// Sends a request and calls `callback` like `try_send_async()`. Throws `error` if the call cannot be started.
    template <class Request, class Callback, class = typename Request::response_type,
              class = detail::enable_if_callback<Request, Callback>>
    void send_async(const Request &request, Callback callback, const call_options &options = {}) const {
        try_send_async(request, std::move(callback), options).value();
    }
    /// Sends a request whose parameters are set by name, and calls `callback` with the result.
    template <class Callback, class = detail::enable_if_callback<request, Callback>>
    void send_async(const request &request, Callback callback,
                    const cancellation_token &token = cancellation_token::none()) const {
        try_send_async(request, std::move(callback), token).value();
    }
#endif
    /// Sends a request and calls `callback`, which need not be copyable, with the `result` of the response, on a thread of the
    /// library. The callback may make calls; it must neither throw nor wait for another callback of the client. Returns an error
    /// if the call cannot be started; the callback is then not called. Destroying the client cancels the call and waits for the
    /// callback.
    template <class Request, class Callback, class = typename Request::response_type>
    result<void> try_send_async(const Request &request, Callback callback, const call_options &options = {}) const {
        const auto prepared = detail::prepare(request, options);
        return prepared ? send_async_raw<Request>(prepared->get(), std::move(callback), options.token) : prepared.error();
    }
    /// Sends a request whose parameters are set by name, and calls `callback` with the result.
    template <class Callback>
    result<void> try_send_async(const request &request, Callback callback,
                                const cancellation_token &token = cancellation_token::none()) const {
        return request.check() ? send_async_raw<volcredis::request>(request.get(), std::move(callback), token)
                               : request.check().error();
    }

#if VOLCREDIS_EXCEPTIONS
    /// Returns a range of the items of a list over all its pages, which are requested when they are needed. This and iterating
    /// over the range throw `error`; `item_range::try_next()` does not. The client must outlive the range.
    /// @{
    template <class Request>
    item_range<Request> paginate(const Request &request, const call_options &options = {}) const &;
    template <class Request>
    item_range<Request> paginate(const Request &request, const call_options &options = {}) const && = delete;
    /// @}
    /// Returns a range of the pages of a list, which are requested when they are needed. This and iterating over the range throw
    /// `error`; `page_range::try_next()` does not. The client must outlive the range.
    /// @{
    template <class Request>
    page_range<Request> pages(const Request &request, const call_options &options = {}) const &;
    inline page_range<request> pages(const request &request,
                                     const cancellation_token &token = cancellation_token::none()) const &;
    template <class Request>
    page_range<Request> pages(const Request &request, const call_options &options = {}) const && = delete;
    /// @}
#endif
    /// Returns a range of the items of a list over all its pages, or an error if the request cannot be prepared.
    template <class Request>
    result<item_range<Request>> try_paginate(const Request &request, const call_options &options = {}) const &;
    /// Returns a range of the pages of a list, or an error if the request cannot be prepared or the action is not paginated.
    /// @{
    template <class Request>
    result<page_range<Request>> try_pages(const Request &request, const call_options &options = {}) const &;
    inline result<page_range<request>> try_pages(const request &request,
                                                 const cancellation_token &token = cancellation_token::none()) const &;
    /// @}

#if VOLCREDIS_EXCEPTIONS
    /// Polls the service until a condition is met; the interval between polls grows. Throws `error`, with the status
    /// `VOLCREDIS_WAIT` if the condition was not met in time or cannot be met any more.
    inline void wait(const wait_target &target) const;
    /// Polls the service with options.
    inline void wait(const wait_target &target, const wait_options &options) const;
#endif
    /// Polls the service like `wait()`, and returns the error. An exception of the progress callback is rethrown.
    inline result<void> try_wait(const wait_target &target) const;
    /// Polls the service with options, and returns the error.
    inline result<void> try_wait(const wait_target &target, const wait_options &options) const;
    /// Polls the service in the background and calls `callback` with a `result<void>`, like `try_send_async()`. The progress
    /// callback has limits here, see `wait_options::on_progress`.
    /// @{
    template <class Callback>
    result<void> try_wait_async(const wait_target &target, Callback callback, wait_options options) const;
    template <class Callback>
    result<void> try_wait_async(const wait_target &target, Callback callback) const;
    /// @}

#if VOLCREDIS_EXCEPTIONS
    /// Signs the request that a call would send first, without sending it. Throws `error` if the request is invalid or no
    /// credentials are available.
    template <class Request>
    signed_request sign(const Request &request) const;
#endif
    /// Signs a request like `sign()`, and returns the error.
    /// @{
    template <class Request>
    result<signed_request> try_sign(const Request &request) const;
    inline result<signed_request> try_sign(const request &request) const;
    /// @}

    /// Returns the handle for the C API.
    volcredis_client *get() const noexcept { return handle_.get(); }

private:
    explicit client(volcredis_client *raw) noexcept : handle_(raw) {}

    template <class Request>
    result<detail::response_t<Request>> try_send_raw(const volcredis_request *request, const cancellation_token &token) const {
        volcredis_error *raw_error = nullptr;
        volcredis_response *raw = nullptr;
        if (volcredis_client_send(handle_.get(), request, token.get(), &raw, &raw_error) != VOLCREDIS_OK) {
            return error(raw_error);
        }
        return detail::response_t<Request>(raw);
    }
    template <class Request, class Callback>
    result<void> send_async_raw(const volcredis_request *request, Callback callback, const cancellation_token &token) const {
        return detail::try_start(std::make_unique<Callback>(std::move(callback)), complete<Request, Callback>,
                                 volcredis_client_send_async, handle_.get(), request, token.get());
    }
    template <class Request, class Callback>
    static void complete(void *user_data, volcredis_status status, volcredis_response *raw,
                         volcredis_error *raw_error) noexcept {
        const std::unique_ptr<Callback> callback(static_cast<Callback *>(user_data));
        using outcome = result<detail::response_t<Request>>;
        (*callback)(status == VOLCREDIS_OK ? outcome(detail::response_t<Request>(raw)) : outcome(error(raw_error)));
    }
    template <class Request>
    result<page_range<Request>> pages_raw(const volcredis_request *request, const cancellation_token &token) const;

    detail::handle<volcredis_client, volcredis_client_free> handle_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CLIENT_HPP
