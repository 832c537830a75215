//! Waiting until something at the service has come to a state.

mod looks;
mod waiter;

pub use volcredis_core::wait::{Goal, WaitConfig, WaitError};
pub use waiter::{Progress, Waiter};
