/// @file
/// The client. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_CLIENT_HPP
#define VOLCREDIS_CLIENT_HPP

#include <cstdint>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

#include "config.hpp"
#include "paginate.hpp"
#include "signer.hpp"
#include "wait.hpp"

namespace volcredis {

/// A client for one region, with its connections, credentials and retry budget. Create one client and share it between threads.
///
/// Requests are structures of actions, such as `DescribeBackupsRequest`, or a `request` whose parameters are set by name.
class client {
public:
    /// Creates a client. The configuration is copied. Throws `error` if the configuration is invalid.
    explicit client(const config &config) {
        volcredis_client *raw = nullptr;
        detail::call(volcredis_client_new, config.get(), &raw);
        handle_.reset(raw);
    }

    /// Sends a request and waits for the response. The request is validated and signed; it is sent again after a failure if that
    /// is safe and the retry configuration allows it. Throws `error` if the call fails.
    template <class Request>
    response<typename Request::response_type> send(const Request &request, const call_options &options = {}) const {
        return try_send(request, options).value();
    }
    /// Sends a request like `send()`, and returns the error if the call fails.
    template <class Request>
    result<response<typename Request::response_type>> try_send(const Request &request,
                                                               const call_options &options = {}) const {
        const auto prepared = detail::prepare(request, options);
        if (!prepared) {
            return prepared.error();
        }
        return try_send_raw<Request>(prepared->get(), options.token);
    }
    /// Sends a request whose parameters are set by name, and waits for the response. Throws `error` if the call fails.
    any_response send(const request &request, const cancellation_token &token = cancellation_token::none()) const {
        return try_send(request, token).value();
    }
    /// Sends a request whose parameters are set by name, and returns the error if the call fails.
    result<any_response> try_send(const request &request,
                                  const cancellation_token &token = cancellation_token::none()) const {
        return try_send_raw<volcredis::request>(request.get(), token);
    }

    /// Sends a request and returns a future, which throws `error` if the call fails. The future can be destroyed without waiting
    /// for it.
    template <class Request>
    std::future<detail::response_t<Request>> send_async(const Request &request, const call_options &options = {}) const {
        return future_of<Request>([&](auto callback) { send_async(request, std::move(callback), options); });
    }
    /// Sends a request whose parameters are set by name, and returns a future.
    std::future<any_response> send_async(const request &request,
                                         const cancellation_token &token = cancellation_token::none()) const {
        return future_of<volcredis::request>([&](auto callback) { send_async(request, std::move(callback), token); });
    }
    /// Sends a request and calls `callback` with the result, on a thread of the library. The callback may make calls; it must
    /// neither throw nor wait for another callback of the client. Throws `error` if the call cannot be started; the callback is
    /// then not called. Destroying the client cancels the call and waits for the callback.
    template <class Request>
    void send_async(const Request &request, std::function<void(result<response<typename Request::response_type>>)> callback,
                    const call_options &options = {}) const {
        const auto prepared = detail::prepare(request, options);
        send_async_raw<Request>(prepared ? prepared->get() : throw prepared.error(), std::move(callback), options.token);
    }
    /// Sends a request whose parameters are set by name, and calls `callback` with the result.
    void send_async(const request &request, std::function<void(result<any_response>)> callback,
                    const cancellation_token &token = cancellation_token::none()) const {
        send_async_raw<volcredis::request>(request.get(), std::move(callback), token);
    }

    /// Returns a range of the items of a list over all its pages, which are requested when they are needed. This and iterating
    /// over the range throw `error`; `item_range::try_next()` does not.
    template <class Request>
    item_range<Request> paginate(const Request &request, const call_options &options = {}) const {
        return item_range<Request>(pages(request, options));
    }
    /// Returns a range of the pages of a list, which are requested when they are needed. This and iterating over the range throw
    /// `error`; `page_range::try_next()` does not.
    template <class Request>
    page_range<Request> pages(const Request &request, const call_options &options = {}) const {
        const auto prepared = detail::prepare(request, options);
        return pages_raw<Request>(prepared ? prepared->get() : throw prepared.error(), options.token);
    }
    /// Returns a range of the pages of a list, for a request whose parameters are set by name. Throws `error` if the action is
    /// not paginated.
    page_range<request> pages(const request &request,
                              const cancellation_token &token = cancellation_token::none()) const {
        return pages_raw<volcredis::request>(request.get(), token);
    }

    /// Polls the service until a condition is met; the interval between polls grows. Throws `error`, with the status
    /// `VOLCREDIS_WAIT` if the condition was not met in time or cannot be met any more.
    void wait(const wait_target &target, const wait_options &options = {}) const { try_wait(target, options).value(); }
    /// Polls the service like `wait()`, and returns the error. An exception of the progress callback is rethrown.
    result<void> try_wait(const wait_target &target, const wait_options &options = {}) const {
        detail::progress_callback callback(options.on_progress);
        auto waited = detail::try_call(
            volcredis_client_wait, handle_.get(), static_cast<std::int32_t>(target.kind_), target.id_.c_str(),
            target.detail_ ? target.detail_->c_str() : nullptr, detail::milliseconds(options.timeout), options.token.get(),
            options.on_progress ? detail::progress_callback::call : volcredis_progress_callback{nullptr},
            static_cast<void *>(&callback));
        callback.rethrow();
        return waited;
    }

    /// Signs the request that a call would send first, without sending it. Throws `error` if the request is invalid or no
    /// credentials are available.
    template <class Request>
    signed_request sign(const Request &request) const {
        return sign(volcredis::request(request));
    }
    /// Signs a request whose parameters are set by name, without sending it.
    signed_request sign(const request &request) const {
        volcredis_signed_request *raw = nullptr;
        detail::call(volcredis_client_sign, handle_.get(), request.get(), &raw);
        return signed_request(raw);
    }

    /// Returns the handle for the C API.
    volcredis_client *get() const noexcept { return handle_.get(); }

private:
    template <class Request>
    using callback_function = std::function<void(result<detail::response_t<Request>>)>;

    template <class Request>
    result<detail::response_t<Request>> try_send_raw(const volcredis_request *request,
                                                     const cancellation_token &token) const {
        volcredis_error *raw_error = nullptr;
        volcredis_response *raw = nullptr;
        if (volcredis_client_send(handle_.get(), request, token.get(), &raw, &raw_error) != VOLCREDIS_OK) {
            return error(raw_error);
        }
        return detail::response_t<Request>(raw);
    }
    template <class Request>
    void send_async_raw(const volcredis_request *request, callback_function<Request> callback,
                        const cancellation_token &token) const {
        auto owned = std::make_unique<callback_function<Request>>(std::move(callback));
        detail::call(volcredis_client_send_async, handle_.get(), request, token.get(), complete<Request>,
                     static_cast<void *>(owned.get()));
        // The completion callback frees it.
        static_cast<void>(owned.release());
    }
    template <class Request>
    static void complete(void *user_data, volcredis_status status, volcredis_response *raw,
                         volcredis_error *raw_error) noexcept {
        const std::unique_ptr<callback_function<Request>> callback(static_cast<callback_function<Request> *>(user_data));
        if (status == VOLCREDIS_OK) {
            (*callback)(detail::response_t<Request>(raw));
        } else {
            (*callback)(error(raw_error));
        }
    }
    template <class Request, class Send>
    static std::future<detail::response_t<Request>> future_of(const Send &send) {
        // Shared, because std::function requires copyable captures.
        auto promise = std::make_shared<std::promise<detail::response_t<Request>>>();
        auto future = promise->get_future();
        try {
            send(callback_function<Request>([promise](result<detail::response_t<Request>> outcome) {
                if (outcome) {
                    promise->set_value(*std::move(outcome));
                } else {
                    promise->set_exception(std::make_exception_ptr(outcome.error()));
                }
            }));
        } catch (const error &failure) {
            promise->set_exception(std::make_exception_ptr(failure));
        }
        return future;
    }
    template <class Request>
    page_range<Request> pages_raw(const volcredis_request *request, const cancellation_token &token) const {
        volcredis_paginator *raw = nullptr;
        detail::call(volcredis_paginator_new, request, &raw);
        return page_range<Request>(raw, handle_.get(), token);
    }

    detail::handle<volcredis_client, volcredis_client_free> handle_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CLIENT_HPP
