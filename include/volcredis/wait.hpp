// Waiting for a state of an instance, a backup or a task. Part of `volcredis.hpp`.
#ifndef VOLCREDIS_WAIT_HPP
#define VOLCREDIS_WAIT_HPP

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cancellation.hpp"
#include "detail.hpp"

namespace volcredis {

/// What can be waited for.
class goal {
public:
    /// An instance comes to a state, such as `Running`.
    static goal instance(std::string id, std::string state) {
        return goal(VOLCREDIS_GOAL_INSTANCE, std::move(id), std::move(state));
    }
    /// An instance is in the state that an action leaves it in, such as `CreateDBInstance`.
    static goal instance_after(std::string id, std::string action) {
        return goal(VOLCREDIS_GOAL_INSTANCE_AFTER, std::move(id), std::move(action));
    }
    /// There is no such instance any more.
    static goal instance_gone(std::string id) { return goal(VOLCREDIS_GOAL_INSTANCE_GONE, std::move(id)); }
    /// A backup can be used.
    static goal backup_available(std::string id) { return goal(VOLCREDIS_GOAL_BACKUP_AVAILABLE, std::move(id)); }
    /// A task has done its work.
    static goal task(std::string id) { return goal(VOLCREDIS_GOAL_TASK, std::move(id)); }

private:
    friend class client;
    goal(volcredis_goal kind, std::string id, std::optional<std::string> detail = std::nullopt)
        : kind_(kind), id_(std::move(id)), detail_(std::move(detail)) {}

    volcredis_goal kind_;
    std::string id_;
    std::optional<std::string> detail_;
};

/// How a wait stands.
struct progress {
    /// The state that was seen last; none when there is no such thing. It holds while the callback runs.
    std::optional<std::string_view> state;
    /// How often was looked.
    std::uint32_t looks = 0;
    /// How long the wait has lasted.
    std::chrono::milliseconds elapsed{0};
};

/// How to wait.
struct wait_options {
    wait_options() = default;
    /// A wait that can be given up.
    wait_options(cancellation_token token) noexcept : token(std::move(token)) {}

    /// Gives the wait up.
    cancellation_token token = cancellation_token::none();
    /// How long to wait at the most: 30 minutes by default.
    std::optional<std::chrono::milliseconds> timeout;
    /// Is told after each look, in the thread that waits; it may make calls. What it throws ends the wait, and comes out of
    /// it.
    std::function<void(const progress &)> on_progress;
};

namespace detail {

/// Passes progress on, and keeps what the callback throws.
class progress_callback {
public:
    explicit progress_callback(const std::function<void(const progress &)> &function) noexcept : function_(function) {}

    static bool call(void *user_data, const char *state, std::uint32_t looks, std::uint64_t elapsed_ms) noexcept {
        auto *self = static_cast<progress_callback *>(user_data);
        try {
            self->function_(progress{optional_text(state), looks,
                                     std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(elapsed_ms))});
            return true;
        } catch (...) {
            self->thrown_ = std::current_exception();
            return false;
        }
    }
    void rethrow() const {
        if (thrown_) {
            std::rethrow_exception(thrown_);
        }
    }

private:
    const std::function<void(const progress &)> &function_;
    std::exception_ptr thrown_;
};

}  // namespace detail

}  // namespace volcredis

#endif  // VOLCREDIS_WAIT_HPP
