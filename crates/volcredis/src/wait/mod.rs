//! Waiters for the state of an instance, a backup or a task.

mod poller;
mod waiter;

pub use volcredis_core::wait::{Goal, WaitConfig, WaitError};
pub use waiter::{Progress, Waiter};
