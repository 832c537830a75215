//! How calls run: the event loop that blocking clients drive, cancellation, and the limits on what runs at a time.

#[cfg(feature = "blocking")]
mod block_on;
#[doc(hidden)]
pub mod blocking;
pub(crate) mod callback;
mod cancellation;
mod concurrency_limit;
#[cfg(feature = "blocking")]
mod event_loop;
#[doc(hidden)]
pub mod panics;
#[doc(hidden)]
pub mod process;
mod rate_limit_queue;
#[doc(hidden)]
#[cfg_attr(
    not(feature = "blocking"),
    allow(dead_code, reason = "only blocking clients drive sockets on threads of the host")
)]
pub mod signals;
mod spawner;
#[doc(hidden)]
pub mod thread;

#[cfg(feature = "blocking")]
pub(crate) use block_on::{block_on, failed};
pub(crate) use callback::Providing;
pub use cancellation::CancellationToken;
pub(crate) use concurrency_limit::{ConcurrencyLimit, Permit};
#[cfg(feature = "blocking")]
pub use event_loop::{Completion, EventLoop};
pub(crate) use process::{ForkSafe, Process};
pub(crate) use rate_limit_queue::{RateLimitQueue, Turn};
pub(crate) use spawner::Spawner;
