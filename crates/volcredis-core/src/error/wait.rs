//! Errors of waits.

use std::time::Duration;

use thiserror::Error;

/// An error returned when a wait ends without reaching its target.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WaitError {
    /// The resource is in a state from which the target cannot be reached.
    #[error("{subject} cannot become {target_state}: its state is {}", shown(state.as_deref()))]
    Failed {
        /// The resource, such as ``instance `redis-cn0212gzmh2xs` ``.
        subject: String,
        /// The state to reach.
        target_state: String,
        /// The current state; `None` if the resource does not exist.
        state: Option<String>,
        /// The request ID of the last poll.
        request_id: Option<String>,
    },
    /// The target was not reached before the timeout.
    #[error(
        "timed out after {timeout:?} waiting for {subject} to become {target_state}: its last observed state is {}",
        shown(state.as_deref())
    )]
    TimedOut {
        /// The resource, such as ``instance `redis-cn0212gzmh2xs` ``.
        subject: String,
        /// The state to reach.
        target_state: String,
        /// The last observed state; `None` if the resource did not exist, or no poll succeeded.
        state: Option<String>,
        /// The request ID of the last poll that succeeded.
        request_id: Option<String>,
        /// The timeout of the wait.
        timeout: Duration,
    },
}

fn shown(state: Option<&str>) -> &str {
    state.unwrap_or("absent")
}
