//! Waiting until something at the service has come to a state.
//!
//! [`Wait`] is a state machine without I/O, as the life of a call is. Whoever drives it looks at the service, hands in
//! what was seen and when, and does what the returned [`WaitStep`] says.

mod error;
mod goal;

use std::time::Duration;

use fastrand::Rng;

use crate::error::{Error, ErrorKind};
use crate::service_error::{ServiceError, ServiceErrorKind};

pub use error::WaitError;
pub use goal::{Goal, Verdict};

/// The number of times in a row that something which was there may be absent before it is taken to be gone: not every
/// server of the service knows the same at the same time. What was not there yet is waited for until the time is over.
const MAX_ABSENCES: u32 = 3;

/// How a wait goes on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WaitConfig {
    /// How long to wait at the most; 30 minutes by default.
    pub timeout: Duration,
    /// The pause after the first look; 2 s by default. Each further pause is half as long again.
    pub first_pause: Duration,
    /// The longest pause between two looks; 20 s by default.
    pub max_pause: Duration,
}

impl Default for WaitConfig {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30 * 60),
            first_pause: Duration::from_secs(2),
            max_pause: Duration::from_secs(20),
        }
    }
}

/// Returns whether the error of a look at something says that there is no such thing.
#[must_use]
pub fn means_absent(error: &Error) -> bool {
    // That there is no such action says nothing of the thing.
    let is_other = |error: &ServiceError| error.code == "InvalidActionOrVersion";
    error.service().is_some_and(|error| error.kind() == ServiceErrorKind::NotFound && !is_other(error))
}

/// What the driver of a wait has to do next.
#[derive(Debug)]
pub enum WaitStep {
    /// Look again after that time.
    LookAfter(Duration),
    /// What was waited for has come true.
    Reached,
    /// It will not come true, or not in time.
    Failed(Error),
}

/// A wait.
#[derive(Debug)]
pub struct Wait {
    goal: Goal,
    config: WaitConfig,
    started: Duration,
    pause: Duration,
    random: Rng,
    looks: u32,
    /// How often in a row it was absent.
    absences: u32,
    /// Whether it was ever there.
    was_there: bool,
    /// Whether any look succeeded.
    has_seen: bool,
    last_state: Option<String>,
}

impl Wait {
    /// A wait that begins now, on a clock that only goes forward. `seed` must be random; the pauses are made of it.
    #[must_use]
    pub fn new(goal: Goal, config: WaitConfig, seed: u64, now: Duration) -> Self {
        let pause = config.first_pause;
        Self {
            goal,
            config,
            started: now,
            pause,
            random: Rng::with_seed(seed),
            looks: 0,
            absences: 0,
            was_there: false,
            has_seen: false,
            last_state: None,
        }
    }

    /// How often was looked, the looks that failed included.
    #[must_use]
    pub fn looks(&self) -> u32 {
        self.looks
    }

    /// How much time is left.
    #[must_use]
    pub fn time_left(&self, now: Duration) -> Duration {
        self.started.saturating_add(self.config.timeout).saturating_sub(now)
    }

    /// Hands in the state that was seen; `None` when there is no such thing.
    pub fn saw(&mut self, state: Option<&str>, now: Duration) -> WaitStep {
        self.looks += 1;
        self.has_seen = true;
        self.last_state = state.map(str::to_owned);
        self.was_there |= state.is_some();
        self.absences = if state.is_none() { self.absences + 1 } else { 0 };
        let is_gone = self.was_there && self.absences > MAX_ABSENCES;
        match self.goal.judge(state) {
            Verdict::Reached => WaitStep::Reached,
            Verdict::Failed => WaitStep::Failed(self.failed_state(state)),
            Verdict::Pending if is_gone => WaitStep::Failed(self.failed_state(None)),
            Verdict::Pending => self.look_again(now, None),
        }
    }

    /// Hands in why the look failed. What can succeed later, such as a broken connection, does not end the wait.
    pub fn look_failed(&mut self, error: Error, now: Duration) -> WaitStep {
        self.looks += 1;
        if error.is_retryable() { self.look_again(now, Some(error)) } else { WaitStep::Failed(error) }
    }

    fn look_again(&mut self, now: Duration, failure: Option<Error>) -> WaitStep {
        let left = self.time_left(now);
        if left.is_zero() {
            // Why nothing was ever seen says more than that the time is over.
            let failure = failure.filter(|_| !self.has_seen);
            return WaitStep::Failed(failure.unwrap_or_else(|| self.timed_out()));
        }
        // Between the half and the whole of the pause, so that many waits do not look at once.
        let pause = self.pause.mul_f64(0.5 + self.random.f64() / 2.0);
        self.pause = self.pause.mul_f64(1.5).min(self.config.max_pause);
        // The last look comes when the time is over, not before.
        WaitStep::LookAfter(pause.min(left))
    }

    fn failed_state(&self, state: Option<&str>) -> Error {
        ErrorKind::Wait(WaitError::Failed {
            subject: self.goal.subject().to_owned(),
            goal: self.goal.wanted().to_owned(),
            state: state.map(str::to_owned),
        })
        .into()
    }

    fn timed_out(&self) -> Error {
        ErrorKind::Wait(WaitError::TimedOut {
            subject: self.goal.subject().to_owned(),
            goal: self.goal.wanted().to_owned(),
            state: self.last_state.clone(),
            timeout: self.config.timeout,
        })
        .into()
    }
}
