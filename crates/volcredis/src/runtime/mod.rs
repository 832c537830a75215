//! The event loop of blocking clients, cancellation, and limits.

#[cfg(feature = "blocking")]
mod block_on;
mod cancellation;
mod concurrency_limit;
#[cfg(feature = "blocking")]
mod event_loop;
#[cfg(feature = "blocking")]
mod health;
#[doc(hidden)]
pub mod panics;
#[doc(hidden)]
pub mod process;
mod rate_limit_queue;
pub(crate) mod reentrancy;
#[doc(hidden)]
pub mod run_blocking;
#[doc(hidden)]
#[cfg_attr(
    not(feature = "blocking"),
    allow(dead_code, reason = "only blocking clients use sockets on threads of the program")
)]
pub mod signals;
mod spawner;
#[doc(hidden)]
pub mod thread;

#[cfg(feature = "blocking")]
pub(crate) use block_on::block_on;
pub use cancellation::CancellationToken;
pub(crate) use concurrency_limit::{ConcurrencyLimit, Permit};
#[cfg(feature = "blocking")]
pub use event_loop::{Completion, EventLoop};
pub(crate) use process::{ForkSafe, Process};
pub(crate) use rate_limit_queue::{QueueGuard, RateLimitQueue};
pub(crate) use spawner::Spawner;
