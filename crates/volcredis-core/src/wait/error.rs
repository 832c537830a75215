//! Why a wait ended without what it waited for.

use std::time::Duration;

use thiserror::Error;

/// Why a wait ended without what it waited for.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WaitError {
    /// It has come to a state from which it does not come to the one that was waited for.
    #[error("{subject} will not become {goal}: it {}", seen(state.as_deref(), "is"))]
    Failed {
        /// What was waited for, such as ``instance `redis-cn0212gzmh2xs` ``.
        subject: String,
        /// The state that was waited for.
        goal: String,
        /// The state that it is in; `None` when it is not there.
        state: Option<String>,
    },
    /// The time ran out.
    #[error("{subject} did not become {goal} within {timeout:?}: it {} when last seen", seen(state.as_deref(), "was"))]
    TimedOut {
        /// What was waited for.
        subject: String,
        /// The state that was waited for.
        goal: String,
        /// The state that was seen last; `None` when it was not there, or never seen.
        state: Option<String>,
        /// How long was waited.
        timeout: Duration,
    },
}

fn seen(state: Option<&str>, verb: &str) -> String {
    match state {
        Some(state) => format!("{verb} {state}"),
        None => format!("{verb} not there"),
    }
}
