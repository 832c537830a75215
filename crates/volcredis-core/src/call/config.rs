//! The configuration of clients and calls.

use std::time::Duration;

use http::HeaderValue;

use crate::{Endpoint, Region};

/// The configuration that all calls of a client share.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClientConfig {
    /// The region that requests are signed for.
    pub region: Region,
    /// Where requests are sent.
    pub endpoint: Endpoint,
    /// The service of the credential scope; `redis` by default.
    pub service: String,
    /// The value of `User-Agent`.
    pub user_agent: HeaderValue,
    /// The timeout of a call, with all its attempts and waits. Without one it is [`DEFAULT_TIMEOUT`], to which the time
    /// that a call is queued by the client-side rate limiter does not count.
    pub timeout: Option<Duration>,
    /// The timeout of one attempt; 30 s by default.
    pub attempt_timeout: Duration,
    /// The retry policy.
    pub retry: RetryConfig,
    /// The client-side rate limit.
    pub rate_limit: RateLimit,
}

/// The timeout of a call for which neither the client nor the call sets one.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

impl ClientConfig {
    /// The defaults for a region, at its own host.
    #[must_use]
    pub fn new(region: Region) -> Self {
        Self {
            endpoint: Endpoint::regional(&region, false),
            region,
            service: "redis".to_owned(),
            user_agent: HeaderValue::from_static(concat!("volcredis/", env!("CARGO_PKG_VERSION"))),
            timeout: None,
            attempt_timeout: Duration::from_secs(30),
            retry: RetryConfig::standard(),
            rate_limit: RateLimit::Adaptive,
        }
    }
}

/// Per-call overrides of the client configuration.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The timeout of the call, with all its attempts and waits.
    pub timeout: Option<Duration>,
    /// The timeout of one attempt.
    pub attempt_timeout: Option<Duration>,
    /// The retry policy.
    pub retry: Option<RetryConfig>,
    /// Sends the request without validation: the way past a rule that the service no longer has.
    pub skip_validation: bool,
}

impl CallOptions {
    /// Returns options that override nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of the call, with all its attempts and waits.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the timeout of one attempt.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy.
    #[must_use]
    pub fn retry(mut self, retry: RetryConfig) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sends the request without validation.
    #[must_use]
    pub fn skip_validation(mut self, skip: bool) -> Self {
        self.skip_validation = skip;
        self
    }
}

/// The client-side rate limit: how a client spaces the requests of each action.
///
/// The service documents 20 requests a second for an account, an action and a region. Calls that wait for the limiter form
/// one queue, first come, first served. The time in the queue counts towards a timeout that the caller set, not towards
/// the default one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum RateLimit {
    /// Limits an action once the service has throttled it, at the documented rate first; the rate then rises while nothing
    /// is throttled and falls to what the service accepts. Nothing is slowed down before.
    #[default]
    Adaptive,
    /// Limits every action from the first request to so many requests a second. The rate falls when the service throttles
    /// all the same, and rises to this value again.
    PerSecond(f64),
    /// Never limits. Calls that are throttled retry on their own, with growing delays, until their deadline.
    Off,
}

/// The retry modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryMode {
    /// Sends each request once, whatever else is set.
    None,
    /// Sends again what failed and can be repeated safely.
    Standard,
}

/// The retry policy.
///
/// Retries are also limited by a budget shared by all calls of a client. Each call deposits 0.1 retry; up to 100 can
/// accumulate (10 initially), so a full outage adds at most 10 % extra requests. Below 10 the budget also refills with
/// time, by a retry every two seconds. A repeat after the clock was corrected, or after temporary credentials were
/// refreshed, withdraws from the budget too, except for the calls that were under way when the correction was first made.
///
/// Throttling is not an outage: a throttled request neither withdraws from the budget nor counts as one of
/// `max_attempts`. It waits for the client-side rate limiter ([`RateLimit`]) and is sent again until the deadline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryConfig {
    /// The mode.
    pub mode: RetryMode,
    /// The greatest number of attempts, throttled ones not counted; 4 by default.
    pub max_attempts: u32,
    /// The longest delay before the second attempt; it doubles with each further one. 100 ms by default. The delay itself
    /// is drawn evenly between zero and this.
    pub base_delay: Duration,
    /// The longest delay before any attempt; 20 s by default.
    pub max_delay: Duration,
    /// The longest `Retry-After` that is obeyed; a longer one ends the call. 30 s by default.
    pub max_retry_after: Duration,
}

impl RetryConfig {
    /// Returns the default policy: at most four attempts.
    #[must_use]
    pub fn standard() -> Self {
        Self {
            mode: RetryMode::Standard,
            max_attempts: 4,
            base_delay: Duration::from_millis(100),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(30),
        }
    }

    /// Returns a policy that sends each request once.
    #[must_use]
    pub fn none() -> Self {
        Self { mode: RetryMode::None, max_attempts: 1, ..Self::standard() }
    }

    /// Sets the greatest number of attempts, throttled ones not counted; at least one.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the longest delay before the second attempt.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the longest delay before any attempt.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest `Retry-After` that is obeyed; a longer one ends the call.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }
}

impl Default for RetryConfig {
    fn default() -> Self {
        Self::standard()
    }
}
