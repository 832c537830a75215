//! Configuration of clients and calls.

use std::time::Duration;

use http::HeaderValue;

use crate::{Endpoint, Region};

/// The configuration of a client.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClientConfig {
    /// The region that requests are signed for.
    pub region: Region,
    /// The endpoint that requests are sent to.
    pub endpoint: Endpoint,
    /// The service of the credential scope; `redis` by default.
    pub service: String,
    /// The value of `User-Agent`.
    pub user_agent: HeaderValue,
    /// The timeout of a call, including all attempts and delays. `None` means [`DEFAULT_TIMEOUT`], which does not include
    /// the time in the queue of the client-side rate limiter.
    pub timeout: Option<Duration>,
    /// The timeout of one attempt; 30 s by default.
    pub attempt_timeout: Duration,
    /// The retry policy.
    pub retry: RetryConfig,
    /// The client-side rate limit.
    pub rate_limit: RateLimit,
}

/// The timeout of calls if neither the client nor the call sets one: 60 s.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

impl ClientConfig {
    /// Creates the default configuration for a region, with its regional endpoint.
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
    /// The timeout of the call, including all attempts and delays.
    pub timeout: Option<Duration>,
    /// The timeout of one attempt.
    pub attempt_timeout: Option<Duration>,
    /// The retry policy.
    pub retry: Option<RetryConfig>,
    /// Skips validation, for example of a rule that the service no longer has.
    pub skip_validation: bool,
}

impl CallOptions {
    /// Creates options that override nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of the call, including all attempts and delays.
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

    /// Sets whether validation is skipped.
    #[must_use]
    pub fn skip_validation(mut self, skip: bool) -> Self {
        self.skip_validation = skip;
        self
    }
}

/// The documented limit of the service, in requests per second for each account, action and region.
const DOCUMENTED_RATE: f64 = 20.0;

/// The client-side rate limit of each action.
///
/// The service documents a limit of 20 requests per second for each account, action and region. Waiting calls are queued
/// per action, first in, first out. The time in the queue counts towards a timeout that the caller set, but not towards the
/// default timeout.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum RateLimit {
    /// Limits an action after the service has throttled it. The rate starts at the documented limit, increases while
    /// nothing is throttled, and decreases to the rate that the service accepts.
    #[default]
    Adaptive,
    /// Limits every action to a number of requests per second from the first request on. The rate decreases when the
    /// service throttles, and increases up to this value again.
    PerSecond(f64),
    /// Disables the rate limit. Throttled calls are retried with exponential backoff until their deadline.
    Off,
}

impl RateLimit {
    /// Limits every action to the documented limit of the service from the first request on: for work that calls an action
    /// so often that the service would throttle it.
    pub const DOCUMENTED: Self = Self::PerSecond(DOCUMENTED_RATE);

    /// Returns the rate that an action is limited to at first, in requests per second.
    #[must_use]
    pub fn initial_rate(self) -> f64 {
        match self {
            Self::PerSecond(rate) => rate,
            Self::Adaptive | Self::Off => DOCUMENTED_RATE,
        }
    }

    /// Returns the maximum rate. The limit of an account can be higher than the documented one.
    #[must_use]
    pub fn max_rate(self) -> f64 {
        match self {
            Self::PerSecond(rate) => rate,
            Self::Adaptive | Self::Off => f64::INFINITY,
        }
    }
}

/// The retry modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryMode {
    /// Sends each request once.
    None,
    /// Retries requests that failed and can be repeated safely.
    Standard,
}

/// The retry policy.
///
/// Retries are also limited by a budget shared by all calls of a client. Each call deposits 0.1 retry; up to 100 can
/// accumulate (10 initially), so a full outage adds at most 10 % extra requests. Below 10, the budget also refills by one
/// retry every two seconds. Repeats after a corrected clock or refreshed credentials withdraw from the budget too, except
/// for calls that were already in flight at the first correction.
///
/// Throttled requests neither withdraw from the budget nor count towards `max_attempts`. They wait for the client-side rate
/// limiter ([`RateLimit`]) and are sent again until the deadline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryConfig {
    /// The mode.
    pub mode: RetryMode,
    /// The maximum number of attempts, not counting throttled ones; 4 by default.
    pub max_attempts: u32,
    /// The maximum delay before the second attempt; 100 ms by default. It doubles with each further attempt. The actual
    /// delay is uniformly distributed between zero and the maximum.
    pub base_delay: Duration,
    /// The maximum delay before any attempt; 20 s by default.
    pub max_delay: Duration,
    /// The maximum `Retry-After`; a longer one ends the call. 30 s by default.
    pub max_retry_after: Duration,
}

impl RetryConfig {
    /// Creates the default policy: at most four attempts.
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

    /// Creates a policy that sends each request once.
    #[must_use]
    pub fn none() -> Self {
        Self { mode: RetryMode::None, max_attempts: 1, ..Self::standard() }
    }

    /// Sets the maximum number of attempts, not counting throttled ones; at least one.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the maximum delay before the second attempt.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the maximum delay before any attempt.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the maximum `Retry-After`; a longer one ends the call.
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
