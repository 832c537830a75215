//! Waiters for the state of an instance, a backup or a task.

mod poller;
mod waiter;

pub use volcredis_core::error::WaitError;
pub use volcredis_core::wait::{WaitConfig, WaitTarget};
pub use waiter::{Progress, Waiter};
