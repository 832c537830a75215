//! Waiting for a resource to reach a state.
//!
//! [`Poller`] is a state machine without I/O, like [`Call`](crate::call::Call). The driver polls the service, passes the
//! observed state and the time to the poller, and acts on the returned [`WaitOutput`].

mod target;

use std::time::Duration;

use fastrand::Rng;

use crate::error::{Error, ErrorKind, WaitError};

pub use target::{TargetStatus, WaitTarget};

/// The number of consecutive polls that may find an existing resource missing before it counts as deleted. The servers of
/// the service are eventually consistent. A resource that was never seen may be missing until the timeout.
const MAX_ABSENCES: u32 = 3;

/// The timeout and the poll interval of a wait.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WaitConfig {
    /// The timeout of the wait; 30 minutes by default.
    pub timeout: Duration,
    /// The interval after the first poll, before jitter; 2 s by default. Each further interval is 1.5 times as long.
    pub min_poll_interval: Duration,
    /// The longest interval between polls, before jitter; 20 s by default.
    pub max_poll_interval: Duration,
}

impl Default for WaitConfig {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30 * 60),
            min_poll_interval: Duration::from_secs(2),
            max_poll_interval: Duration::from_secs(20),
        }
    }
}

/// The next thing that the driver of a wait has to do.
#[derive(Debug)]
pub enum WaitOutput {
    /// Sleep for this long, then poll again.
    PollAfter(Duration),
    /// Return: the target was reached.
    Reached,
    /// Return this error: the target cannot be reached, or was not reached before the timeout.
    Failed(Error),
}

/// The state machine of a wait.
#[derive(Debug)]
pub struct Poller {
    target: WaitTarget,
    config: WaitConfig,
    started: Duration,
    interval: Duration,
    random: Rng,
    polls: u32,
    /// The number of consecutive polls that found the resource missing.
    absences: u32,
    /// True once a poll has found the resource.
    was_found: bool,
    /// True once a poll has succeeded.
    has_observed: bool,
    last_state: Option<String>,
    /// The request ID of the last poll that succeeded.
    request_id: Option<String>,
}

impl Poller {
    /// Starts a wait at `now`, a time on a monotonic clock. `seed` must be random; it seeds the jitter of the poll
    /// interval.
    #[must_use]
    pub fn new(target: WaitTarget, config: WaitConfig, seed: u64, now: Duration) -> Self {
        let interval = config.min_poll_interval;
        Self {
            target,
            config,
            started: now,
            interval,
            random: Rng::with_seed(seed),
            polls: 0,
            absences: 0,
            was_found: false,
            has_observed: false,
            last_state: None,
            request_id: None,
        }
    }

    /// Returns the number of polls so far, including those that failed.
    #[must_use]
    pub fn polls(&self) -> u32 {
        self.polls
    }

    /// Returns the time left until the timeout.
    #[must_use]
    pub fn time_left(&self, now: Duration) -> Duration {
        self.started.saturating_add(self.config.timeout).saturating_sub(now)
    }

    /// Returns the request ID of the last poll that succeeded.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the target of the wait.
    #[must_use]
    pub fn target(&self) -> &WaitTarget {
        &self.target
    }

    /// Handles a poll that succeeded. `state` is the observed state, or `None` if the resource does not exist.
    pub fn handle_state(
        &mut self,
        state: Option<&str>,
        request_id: Option<&str>,
        now: Duration,
    ) -> WaitOutput {
        self.request_id = request_id.map(str::to_owned);
        self.polls += 1;
        self.has_observed = true;
        self.last_state = state.map(str::to_owned);
        self.was_found |= state.is_some();
        self.absences = if state.is_none() { self.absences + 1 } else { 0 };
        let is_deleted = self.was_found && self.absences > MAX_ABSENCES;
        match self.target.status(state) {
            TargetStatus::Reached => WaitOutput::Reached,
            TargetStatus::Failed => WaitOutput::Failed(self.failed(state)),
            TargetStatus::Pending if is_deleted => WaitOutput::Failed(self.failed(None)),
            TargetStatus::Pending => self.poll_again(now, None),
        }
    }

    /// Handles a poll that failed. A [retryable](Error::is_retryable) error does not end the wait.
    pub fn handle_poll_error(&mut self, error: Error, now: Duration) -> WaitOutput {
        self.polls += 1;
        if error.is_retryable() { self.poll_again(now, Some(error)) } else { WaitOutput::Failed(error) }
    }

    fn poll_again(&mut self, now: Duration, error: Option<Error>) -> WaitOutput {
        let left = self.time_left(now);
        if left.is_zero() {
            // If no poll ever succeeded, the last error is more helpful than the timeout.
            let error = error.filter(|_| !self.has_observed);
            return WaitOutput::Failed(error.unwrap_or_else(|| self.timed_out()));
        }
        // Jitter of up to a half, so that concurrent waits do not poll at the same time.
        let interval = self.interval.mul_f64(0.5 + self.random.f64() / 2.0);
        self.interval = self.interval.mul_f64(1.5).min(self.config.max_poll_interval);
        // The last poll is made at the timeout, not before.
        WaitOutput::PollAfter(interval.min(left))
    }

    fn failed(&self, state: Option<&str>) -> Error {
        ErrorKind::Wait(WaitError::Failed {
            subject: self.target.subject().to_owned(),
            target_state: self.target.state().to_owned(),
            state: state.map(str::to_owned),
            request_id: self.request_id.clone(),
        })
        .into()
    }

    fn timed_out(&self) -> Error {
        ErrorKind::Wait(WaitError::TimedOut {
            subject: self.target.subject().to_owned(),
            target_state: self.target.state().to_owned(),
            state: self.last_state.clone(),
            request_id: self.request_id.clone(),
            timeout: self.config.timeout,
        })
        .into()
    }
}
