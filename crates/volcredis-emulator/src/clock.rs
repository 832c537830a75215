//! The emulator's clock.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use thiserror::Error;
use volcredis_core::Timestamp;

use crate::time::UnixMillis;

/// The largest accepted difference between the time of a signature and the clock: 15 minutes.
pub(crate) const MAX_SKEW_SECONDS: u64 = 15 * 60;

/// The largest speed of a clock.
pub(crate) const MAX_SPEED: f64 = 1_000_000.0;

/// An error returned when the clock cannot be advanced, because the new time is after the year 9999.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("cannot advance the clock by {by:?} from {now}: must remain in the year 9999 or before")]
pub struct AdvanceClockError {
    now: Timestamp,
    by: Duration,
}

/// A clock that starts at any time, runs at any speed, and can be paused and advanced.
#[derive(Debug)]
pub(crate) struct Clock {
    state: Mutex<ClockState>,
}

#[derive(Debug)]
struct ClockState {
    /// The time of the clock at `since`; while paused, the current time.
    base: UnixMillis,
    since: Instant,
    speed: f64,
    paused: bool,
}

impl ClockState {
    fn now(&self) -> UnixMillis {
        if self.paused {
            return self.base;
        }
        let elapsed = self.since.elapsed().as_secs_f64() * self.speed;
        // It stops at the end of the year 9999.
        (self.base + Duration::try_from_secs_f64(elapsed).unwrap_or(Duration::MAX)).min(UnixMillis::MAX)
    }

    fn set(&mut self, time: UnixMillis) {
        self.base = time;
        self.since = Instant::now();
    }
}

impl Clock {
    /// Creates a clock that shows `start` and, unless paused, runs `speed` times as fast as the system clock.
    pub(crate) fn new(start: UnixMillis, speed: f64, paused: bool) -> Self {
        Self { state: Mutex::new(ClockState { base: start, since: Instant::now(), speed, paused }) }
    }

    pub(crate) fn now(&self) -> UnixMillis {
        self.state().now()
    }

    pub(crate) fn pause(&self) {
        let mut state = self.state();
        state.base = state.now();
        state.paused = true;
    }

    pub(crate) fn resume(&self) {
        let mut state = self.state();
        let now = state.now();
        state.set(now);
        state.paused = false;
    }

    /// Sets the time, and pauses or resumes the clock.
    pub(crate) fn reset(&self, time: UnixMillis, paused: bool) {
        let mut state = self.state();
        state.set(time);
        state.paused = paused;
    }

    /// Reports whether the clock is paused.
    pub(crate) fn is_paused(&self) -> bool {
        self.state().paused
    }

    /// Advances the clock.
    ///
    /// # Errors
    ///
    /// Returns an error if the new time is after the year 9999. The clock is then unchanged.
    pub(crate) fn advance(&self, duration: Duration) -> Result<(), AdvanceClockError> {
        let mut state = self.state();
        let now = state.now();
        let time = now + duration;
        if time > UnixMillis::MAX {
            return Err(AdvanceClockError { now: now.timestamp(), by: duration });
        }
        state.set(time);
        Ok(())
    }

    /// Reports whether a signature of that time is acceptable: at most 15 minutes from this clock or from the system
    /// clock. Clients sign with the system clock, which a paused, advanced or fast clock differs from. Both clocks are
    /// shifted by `skew_seconds`.
    pub(crate) fn accepts(&self, signed_at: Timestamp, skew_seconds: i64) -> bool {
        let signed_at = signed_at.plus_seconds(-skew_seconds).unix_seconds();
        let is_near =
            |time: UnixMillis| time.timestamp().unix_seconds().abs_diff(signed_at) <= MAX_SKEW_SECONDS;
        is_near(self.now()) || is_near(SystemTime::now().into())
    }

    fn state(&self) -> MutexGuard<'_, ClockState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: UnixMillis = UnixMillis::new(1_700_000_000_000);

    #[test]
    fn paused_clock_moves_only_when_advanced() {
        let clock = Clock::new(START, 1.0, true);
        assert_eq!(clock.now(), START);
        clock.advance(Duration::from_millis(1500)).unwrap();
        assert_eq!(clock.now().get(), START.get() + 1500);
    }

    #[test]
    fn clock_ends_with_the_year_9999() {
        let clock = Clock::new(START, 1.0, true);
        for too_far in [Duration::MAX, Duration::from_secs(8_000 * 366 * 86_400)] {
            let error = clock.advance(too_far).unwrap_err().to_string();
            assert!(error.contains("the year 9999"), "{error}");
            assert_eq!(clock.now(), START);
        }
        let left = Duration::from_millis((UnixMillis::MAX.get() - START.get()).unsigned_abs());
        clock.advance(left).unwrap();
        assert_eq!(clock.now(), UnixMillis::MAX);
        assert!(clock.advance(Duration::from_millis(1)).is_err());
        clock.advance(Duration::ZERO).unwrap();

        let fast = Clock::new(UnixMillis::MAX, MAX_SPEED, false);
        assert_eq!(fast.now(), UnixMillis::MAX);
    }

    #[test]
    fn resumed_clock_continues_from_its_paused_time() {
        let clock = Clock::new(START, 1.0, true);
        clock.resume();
        assert!(clock.now() >= START);
        clock.pause();
        assert_eq!(clock.now(), clock.now());
    }

    #[test]
    fn accepts_signatures_up_to_fifteen_minutes_off() {
        let clock = Clock::new(START, 1.0, true);
        let at = |seconds| START.timestamp().plus_seconds(seconds);
        assert!(clock.accepts(at(900), 0) && clock.accepts(at(-900), 0));
        assert!(!clock.accepts(at(901), 0) && !clock.accepts(at(-901), 0));
        assert!(clock.accepts(at(1000), 100) && !clock.accepts(at(-900), 100));
        let now = UnixMillis::from(SystemTime::now());
        assert!(clock.accepts(now.timestamp(), 0), "clients sign with the system clock");
    }
}
