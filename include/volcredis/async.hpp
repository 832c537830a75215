/// @file
/// Calls with a future. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_ASYNC_HPP
#define VOLCREDIS_ASYNC_HPP

#include <exception>
#include <future>
#include <memory>
#include <utility>

#include "client.hpp"

#if VOLCREDIS_EXCEPTIONS

namespace volcredis {

template <class Request>
struct detail::future {
    using type = std::future<detail::response_t<Request>>;
};

template <class Request>
detail::future_t<Request> client::send_async(const Request &request, const detail::options_t<Request> &options) const {
    // Shared, because it is needed here if the call cannot be started.
    auto promise = std::make_shared<std::promise<detail::response_t<Request>>>();
    auto future = promise->get_future();
    try {
        send_async(
            request,
            [promise](result<detail::response_t<Request>> outcome) {
                if (outcome) {
                    promise->set_value(*std::move(outcome));
                } else {
                    promise->set_exception(std::make_exception_ptr(outcome.error()));
                }
            },
            options);
    } catch (const error &failure) {
        promise->set_exception(std::make_exception_ptr(failure));
    }
    return future;
}

template <class Request>
detail::future_t<Request> client::send_async(const Request &request) const {
    return send_async(request, detail::no_options(request));
}

}  // namespace volcredis

#endif

#endif  // VOLCREDIS_ASYNC_HPP
