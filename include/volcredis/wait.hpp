/// @file
/// Waiting for an instance, a backup or a task. Included by `volcredis.hpp`.
#ifndef VOLCREDIS_WAIT_HPP
#define VOLCREDIS_WAIT_HPP

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "client.hpp"

namespace volcredis {

/// A condition to wait for.
class wait_target {
public:
    /// Returns the condition that an instance has a status that the library knows, such as `InstanceStatus::Running`. A name that
    /// it does not know, such as a misspelt one, is an error of the wait.
    static wait_target instance(std::string id, std::string status) {
        return wait_target(VOLCREDIS_WAIT_TARGET_INSTANCE, std::move(id), std::move(status));
    }
    /// Returns the condition that an instance has a status that the library need not know.
    static wait_target instance_other(std::string id, std::string status) {
        return wait_target(VOLCREDIS_WAIT_TARGET_INSTANCE_OTHER, std::move(id), std::move(status));
    }
    /// Returns the condition that an instance has the status that an action leads to, such as `CreateDBInstance`.
    static wait_target instance_after(std::string id, std::string action) {
        return wait_target(VOLCREDIS_WAIT_TARGET_INSTANCE_AFTER, std::move(id), std::move(action));
    }
    /// Returns the condition that an instance does not exist any more.
    static wait_target instance_gone(std::string id) { return wait_target(VOLCREDIS_WAIT_TARGET_INSTANCE_GONE, std::move(id)); }
    /// Returns the condition that a backup is available.
    static wait_target backup_available(std::string id) {
        return wait_target(VOLCREDIS_WAIT_TARGET_BACKUP_AVAILABLE, std::move(id));
    }
    /// Returns the condition that a task has finished successfully.
    static wait_target task(std::string id) { return wait_target(VOLCREDIS_WAIT_TARGET_TASK, std::move(id)); }

private:
    friend class client;
    wait_target(volcredis_wait_target kind, std::string id, std::optional<std::string> detail = std::nullopt)
        : kind_(kind), id_(std::move(id)), detail_(std::move(detail)) {}

    volcredis_wait_target kind_;
    std::string id_;
    std::optional<std::string> detail_;
};

/// The progress of a wait.
struct progress {
    /// The last observed state, valid during the callback; no value if the resource does not exist.
    std::optional<std::string_view> state;
    /// The number of polls.
    std::uint32_t polls = 0;
    /// The elapsed time.
    std::chrono::milliseconds elapsed{0};
};

/// A function that observes a wait. It need not be copyable.
class progress_function {
public:
    /// Creates an object without a function.
    progress_function() = default;
    /// Takes a function.
    template <class Function, class = std::enable_if_t<std::is_invocable_v<Function &, const progress &>>>
    progress_function(Function function) : holder_(std::make_unique<holder<Function>>(std::move(function))) {}

    /// Returns whether there is a function.
    explicit operator bool() const noexcept { return holder_ != nullptr; }
    /// Calls the function, which must exist.
    void operator()(const progress &seen) const { holder_->call(seen); }

private:
    struct base {
        base() = default;
        base(const base &) = delete;
        base &operator=(const base &) = delete;
        virtual ~base() = default;
        virtual void call(const progress &seen) = 0;
    };
    template <class Function>
    struct holder final : base {
        explicit holder(Function taken) : function(std::move(taken)) {}
        void call(const progress &seen) override { function(seen); }
        Function function;
    };

    std::unique_ptr<base> holder_;
};

/// The options of a wait.
struct wait_options {
    /// Creates the default options.
    wait_options() = default;
    /// Creates options with a token that cancels the wait.
    wait_options(cancellation_token cancellation) noexcept : token(std::move(cancellation)) {}

    /// The token that cancels the wait.
    cancellation_token token = cancellation_token::none();
    /// The timeout; 30 minutes by default.
    std::optional<std::chrono::milliseconds> timeout;
    /// The function that is called after each poll, on the thread that waits. It may make calls. An exception that it throws
    /// ends the wait and is rethrown. With `client::try_wait_async()` it is called on a thread of the library and must not make
    /// calls; an exception ends the wait as if it was cancelled.
    progress_function on_progress;
};

namespace detail {

/// A progress callback for the C API that keeps the exception of a function.
class progress_callback {
public:
    explicit progress_callback(const progress_function &function) noexcept : function_(function) {}

    static bool call(void *user_data, const char *state, std::uint32_t polls, std::uint64_t elapsed_ms) noexcept {
        auto *self = static_cast<progress_callback *>(user_data);
        const progress seen{optional_view(state), polls,
                            std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(elapsed_ms))};
#if VOLCREDIS_EXCEPTIONS
        try {
            self->function_(seen);
            return true;
        } catch (...) {
            self->exception_ = std::current_exception();
            return false;
        }
#else
        self->function_(seen);
        return true;
#endif
    }
    void rethrow() const {
#if VOLCREDIS_EXCEPTIONS
        if (exception_) {
            std::rethrow_exception(exception_);
        }
#endif
    }

private:
    const progress_function &function_;
    std::exception_ptr exception_;
};

/// The functions of a wait in the background.
template <class Callback>
struct async_wait {
    async_wait(Callback taken, wait_options taken_options)
        : callback(std::move(taken)), options(std::move(taken_options)), observer(options.on_progress) {}

    static bool report(void *user_data, const char *state, std::uint32_t polls, std::uint64_t elapsed_ms) noexcept {
        return progress_callback::call(&static_cast<async_wait *>(user_data)->observer, state, polls, elapsed_ms);
    }
    static void complete(void *user_data, volcredis_status status, volcredis_response *, volcredis_error *raw) noexcept {
        const std::unique_ptr<async_wait> self(static_cast<async_wait *>(user_data));
        self->callback(status == VOLCREDIS_OK ? result<void>() : result<void>(error(raw)));
    }

    Callback callback;
    wait_options options;
    progress_callback observer;
};

}  // namespace detail

#if VOLCREDIS_EXCEPTIONS
inline void client::wait(const wait_target &target, const wait_options &options) const { try_wait(target, options).value(); }
inline void client::wait(const wait_target &target) const { wait(target, wait_options()); }
#endif

inline result<void> client::try_wait(const wait_target &target, const wait_options &options) const {
    const auto checked = detail::check_strings({target.id_, target.detail_.value_or(std::string())});
    if (!checked) {
        return checked;
    }
    detail::progress_callback callback(options.on_progress);
    auto waited = detail::try_call(volcredis_client_wait, handle_.get(), static_cast<std::int32_t>(target.kind_),
                                   target.id_.c_str(), target.detail_ ? target.detail_->c_str() : nullptr,
                                   detail::milliseconds(options.timeout), options.token.get(),
                                   options.on_progress ? detail::progress_callback::call : volcredis_progress_callback{nullptr},
                                   static_cast<void *>(&callback));
    callback.rethrow();
    return waited;
}
template <class Callback>
result<void> client::try_wait_async(const wait_target &target, Callback callback, wait_options options) const {
    const auto checked = detail::check_strings({target.id_, target.detail_.value_or(std::string())});
    if (!checked) {
        return checked;
    }
    using state = detail::async_wait<Callback>;
    auto owned = std::make_unique<state>(std::move(callback), std::move(options));
    const wait_options &kept = owned->options;
    return detail::try_start(std::move(owned), state::complete, volcredis_client_wait_async, handle_.get(),
                             static_cast<std::int32_t>(target.kind_), target.id_.c_str(),
                             target.detail_ ? target.detail_->c_str() : nullptr, detail::milliseconds(kept.timeout),
                             kept.token.get(), kept.on_progress ? state::report : volcredis_progress_callback{nullptr});
}
template <class Callback>
result<void> client::try_wait_async(const wait_target &target, Callback callback) const {
    return try_wait_async(target, std::move(callback), wait_options());
}
inline result<void> client::try_wait(const wait_target &target) const { return try_wait(target, wait_options()); }

}  // namespace volcredis

#endif  // VOLCREDIS_WAIT_HPP
