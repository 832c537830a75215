// The client. Part of `volcredis.hpp`.
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
#include "pages.hpp"
#include "signer.hpp"
#include "wait.hpp"

namespace volcredis {

/// A client: it keeps connections, credentials and the budget for retries. Make one and use it for all calls, from any
/// number of threads at the same time.
///
/// A request is the structure of an action, such as `DescribeBackupsRequest`, or a `request` that is filled in by name.
/// No function may be called in a callback of this library, except in that of a call that was begun.
class client {
public:
    /// Throws `error` when the configuration cannot work. The configuration can be changed or used again afterwards.
    explicit client(const config &config) {
        volcredis_client *raw = nullptr;
        detail::call(volcredis_client_new, config.get(), &raw);
        handle_.reset(raw);
    }

    /// Makes a call: checks the request, signs it, sends it, and sends it again where that is safe. Throws `error` when
    /// it fails.
    template <class Request>
    response<typename Request::response_type> send(const Request &request, const call_options &options = {}) const {
        return try_send(request, options).value();
    }
    /// As `send`, but gives the error.
    template <class Request>
    result<response<typename Request::response_type>> try_send(const Request &request,
                                                               const call_options &options = {}) const {
        const auto filled = detail::prepare(request, options);
        if (!filled) {
            return filled.error();
        }
        return try_send_raw<Request>(filled->get(), options.token);
    }
    /// Makes a call with a request that is filled in by name.
    any_response send(const request &request, const cancellation_token &token = cancellation_token::none()) const {
        return try_send(request, token).value();
    }
    /// As `send`, but gives the error.
    result<any_response> try_send(const request &request, const cancellation_token &token = cancellation_token::none()) const {
        return try_send_raw<volcredis::request>(request.get(), token);
    }

    /// Begins a call and returns at once; `done` gets a `result` with the answer, in a thread of the library. It may make
    /// calls itself, must not wait for the outcome of another call that was begun, and must not throw. The request can be
    /// changed as soon as this returns. Throws `error` when the call cannot even begin; `done` is then not called. When the
    /// client is destroyed, calls that are not over fail with `VOLCREDIS_CANCELLED`, and `done` has been called for all of
    /// them.
    template <class Request>
    void begin(const Request &request, std::function<void(result<response<typename Request::response_type>>)> done,
               const call_options &options = {}) const {
        const auto filled = detail::prepare(request, options);
        begin_raw<Request>(filled ? filled->get() : throw filled.error(), std::move(done), options.token);
    }
    /// Begins a call with a request that is filled in by name.
    void begin(const request &request, std::function<void(result<any_response>)> done,
               const cancellation_token &token = cancellation_token::none()) const {
        begin_raw<volcredis::request>(request.get(), std::move(done), token);
    }
    /// Begins a call and returns at once. The future gives the answer, or throws `error`, also when the call could not
    /// even begin. It need not be waited for.
    template <class Request>
    std::future<detail::response_t<Request>> send_async(const Request &request, const call_options &options = {}) const {
        return future_of<Request>([&](auto done) { begin(request, std::move(done), options); });
    }
    /// Begins a call with a request that is filled in by name.
    std::future<any_response> send_async(const request &request, const cancellation_token &token = cancellation_token::none()) const {
        return future_of<volcredis::request>([&](auto done) { begin(request, std::move(done), token); });
    }

    /// The items of a list over all its pages: a range to go through once. Calls are made while it is gone through. Throws
    /// `error`, and so does going through it; `item_range::try_next` does not.
    template <class Request>
    item_range<Request> paginate(const Request &request, const call_options &options = {}) const {
        return item_range<Request>(pages(request, options));
    }
    /// The pages of a list: a range of answers to go through once. Throws `error`, and so does going through it;
    /// `page_range::try_next` does not.
    template <class Request>
    page_range<Request> pages(const Request &request, const call_options &options = {}) const {
        const auto filled = detail::prepare(request, options);
        return pages_raw<Request>(filled ? filled->get() : throw filled.error(), options.token);
    }
    /// The pages of a list that a request asks for which is filled in by name. Throws `error` when the action does not list
    /// in pages.
    page_range<request> pages(const request &request, const cancellation_token &token = cancellation_token::none()) const {
        return pages_raw<volcredis::request>(request.get(), token);
    }

    /// Waits until something has come to a state: looks at the service again and again, with pauses that grow. Throws
    /// `error`: with `VOLCREDIS_WAIT` when it will not come true, or has not in time.
    void wait(const goal &goal, const wait_options &options = {}) const { try_wait(goal, options).value(); }
    /// As `wait`, but gives the error. What the progress callback throws comes out of it all the same.
    result<void> try_wait(const goal &goal, const wait_options &options = {}) const {
        detail::progress_callback callback(options.on_progress);
        auto waited = detail::try_call(
            volcredis_client_wait, handle_.get(), static_cast<std::int32_t>(goal.kind_), goal.id_.c_str(),
            goal.detail_ ? goal.detail_->c_str() : nullptr, detail::limit(options.timeout), options.token.get(),
            options.on_progress ? detail::progress_callback::call : volcredis_progress_callback{nullptr},
            static_cast<void *>(&callback));
        callback.rethrow();
        return waited;
    }

    /// The request as it would be sent first, signed, without sending it: to look at, or to send by other means. Throws
    /// `error` when the request is not valid, or there are no credentials.
    template <class Request>
    signed_request sign(const Request &request) const {
        return sign(volcredis::request(request));
    }
    /// Signs a request that is filled in by name.
    signed_request sign(const request &request) const {
        volcredis_signed *raw = nullptr;
        detail::call(volcredis_client_sign, handle_.get(), request.get(), &raw);
        return signed_request(raw);
    }

    /// The handle, for the C functions.
    volcredis_client *get() const noexcept { return handle_.get(); }

private:
    template <class Request>
    using done_function = std::function<void(result<detail::response_t<Request>>)>;

    template <class Request>
    result<detail::response_t<Request>> try_send_raw(const volcredis_request *request, const cancellation_token &token) const {
        volcredis_error *failed = nullptr;
        volcredis_response *answer = nullptr;
        if (volcredis_client_send(handle_.get(), request, token.get(), &answer, &failed) != VOLCREDIS_OK) {
            return error(failed);
        }
        return detail::response_t<Request>(answer);
    }
    template <class Request>
    void begin_raw(const volcredis_request *request, done_function<Request> done, const cancellation_token &token) const {
        auto owned = std::make_unique<done_function<Request>>(std::move(done));
        detail::call(volcredis_client_begin, handle_.get(), request, token.get(), is_done<Request>,
                     static_cast<void *>(owned.get()));
        // From here on the callback frees it.
        static_cast<void>(owned.release());
    }
    template <class Request>
    static void is_done(void *user_data, volcredis_status status, volcredis_response *answer,
                        volcredis_error *failed) noexcept {
        const std::unique_ptr<done_function<Request>> done(static_cast<done_function<Request> *>(user_data));
        if (status == VOLCREDIS_OK) {
            (*done)(detail::response_t<Request>(answer));
        } else {
            (*done)(error(failed));
        }
    }
    template <class Request, class Begin>
    static std::future<detail::response_t<Request>> future_of(const Begin &begin) {
        // Shared, because a std::function must be able to copy what it holds.
        auto promise = std::make_shared<std::promise<detail::response_t<Request>>>();
        auto future = promise->get_future();
        try {
            begin(done_function<Request>([promise](result<detail::response_t<Request>> outcome) {
                if (outcome) {
                    promise->set_value(*std::move(outcome));
                } else {
                    promise->set_exception(std::make_exception_ptr(outcome.error()));
                }
            }));
        } catch (const error &failed) {
            promise->set_exception(std::make_exception_ptr(failed));
        }
        return future;
    }
    template <class Request>
    page_range<Request> pages_raw(const volcredis_request *request, const cancellation_token &token) const {
        volcredis_pages *raw = nullptr;
        detail::call(volcredis_pages_new, request, &raw);
        return page_range<Request>(raw, handle_.get(), token);
    }

    detail::handle<volcredis_client, volcredis_client_free> handle_;
};

}  // namespace volcredis

#endif  // VOLCREDIS_CLIENT_HPP
