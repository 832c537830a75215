//! How calls are made.

use std::time::Duration;

use http::HeaderValue;

use crate::{Endpoint, Region};

/// What all calls of a client have in common.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SessionConfig {
    /// The region that requests are signed for.
    pub region: Region,
    /// Where requests are sent.
    pub endpoint: Endpoint,
    /// The service of the credential scope; `redis` by default.
    pub service: String,
    /// The value of `User-Agent`.
    pub user_agent: HeaderValue,
    /// How long a call may take, with all its attempts and waits; 60 s by default.
    pub timeout: Duration,
    /// How long one attempt may take; 30 s by default.
    pub attempt_timeout: Duration,
    /// What is tried again.
    pub retry: RetryConfig,
}

impl SessionConfig {
    /// The defaults for a region, at its own host.
    #[must_use]
    pub fn new(region: Region) -> Self {
        Self {
            endpoint: Endpoint::regional(&region, false),
            region,
            service: "redis".to_owned(),
            user_agent: HeaderValue::from_static(concat!("volcredis/", env!("CARGO_PKG_VERSION"))),
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            retry: RetryConfig::standard(),
        }
    }
}

/// What one call does otherwise than the client.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long the call may take, with all its attempts and waits.
    pub timeout: Option<Duration>,
    /// How long one attempt may take.
    pub attempt_timeout: Option<Duration>,
    /// What is tried again.
    pub retry: Option<RetryConfig>,
    /// Send the request without a check: the way past a rule that the service no longer has.
    pub skip_validation: bool,
}

impl CallOptions {
    /// As the client does.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long the call may take, with all its attempts and waits.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long one attempt may take.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets what is tried again.
    #[must_use]
    pub fn retry(mut self, retry: RetryConfig) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sends the request without a check.
    #[must_use]
    pub fn skip_validation(mut self, skip: bool) -> Self {
        self.skip_validation = skip;
        self
    }
}

/// Which of the presets a configuration is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryMode {
    /// Nothing is sent twice.
    None,
    /// What fails and can be repeated safely is sent again.
    Standard,
    /// As `Standard`; after throttling the client also slows down its own sending, for each action.
    Adaptive,
}

/// What is tried again, and how.
///
/// Beside what is set here, a budget that all calls of a client share bounds it: each call earns a tenth of a retry, so that a
/// total outage adds at most a tenth of calls, and ten (at most a hundred) that were saved up. A repeat after the clock was
/// corrected, or after temporary credentials were refreshed, is on the budget too, except for the calls that were under way
/// when the correction was first made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryConfig {
    /// The preset.
    pub mode: RetryMode,
    /// How often a request is sent at the most; 4 by default.
    pub max_attempts: u32,
    /// The longest wait before the second attempt; it doubles with each further one. 100 ms by default. The wait itself
    /// is drawn evenly between nothing and this.
    pub base_delay: Duration,
    /// The longest wait before any attempt; 20 s by default.
    pub max_delay: Duration,
    /// The longest `Retry-After` that is obeyed; a longer one ends the call. 30 s by default.
    pub max_retry_after: Duration,
}

impl RetryConfig {
    /// What fails and can be repeated safely is sent again, four times at the most in all.
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

    /// As [`standard`](Self::standard), and slows down after throttling.
    #[must_use]
    pub fn adaptive() -> Self {
        Self { mode: RetryMode::Adaptive, ..Self::standard() }
    }

    /// Nothing is sent twice.
    #[must_use]
    pub fn none() -> Self {
        Self { mode: RetryMode::None, max_attempts: 1, ..Self::standard() }
    }

    /// Sets how often a request is sent at the most; at least once.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the longest wait before the second attempt.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the longest wait before any attempt.
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
