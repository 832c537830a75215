//! Client-side rate limiters.
//!
//! The service limits the requests of an account, not those of a client. [`LocalRateLimiter`], the default, limits the
//! requests of one client. `SharedRateLimiter`, with the feature `shared-rate-limit`, limits those of all processes that
//! use the same Redis.
//!
//! Both have the rate that [`Builder::rate_limit`](crate::Builder::rate_limit) sets. Calls that wait are queued per client
//! and action, first in, first out.

#[cfg(feature = "shared-rate-limit")]
mod shared;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use volcredis_core::Region;
use volcredis_core::call::RateLimit;

#[cfg(feature = "shared-rate-limit")]
pub use shared::SharedRateLimiter;
pub use volcredis_core::call::rate_limiter::{Congestion, Limiter};

/// A rate limiter that clients can share.
pub trait RateLimiter: fmt::Debug + Send + Sync {
    /// Creates the part of the limiter that belongs to one client.
    fn for_client(&self, region: &Region, limit: RateLimit) -> Arc<dyn ClientRateLimiter>;
}

/// The part of a rate limiter that belongs to one client.
pub trait ClientRateLimiter: Limiter {
    /// Prepares the next decision of [`acquire`](Limiter::acquire), which cannot wait for anything itself.
    ///
    /// It is awaited for the call that is first in the queue of the action, before each `acquire`, and dropped when the call
    /// is cancelled or its deadline passes, which is `left` away. `None` means that there is nothing to wait for.
    fn prepare<'a>(&'a self, action: &'a str, left: Duration) -> Option<Preparation<'a>>;
}

/// The future of [`ClientRateLimiter::prepare`].
pub type Preparation<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A rate limiter in the process; the default. Each client has its own limit.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalRateLimiter;

impl RateLimiter for LocalRateLimiter {
    fn for_client(&self, _region: &Region, limit: RateLimit) -> Arc<dyn ClientRateLimiter> {
        Arc::new(volcredis_core::call::rate_limiter::RateLimiter::new(limit))
    }
}

impl ClientRateLimiter for volcredis_core::call::rate_limiter::RateLimiter {
    fn prepare<'a>(&'a self, _action: &'a str, _left: Duration) -> Option<Preparation<'a>> {
        None
    }
}
