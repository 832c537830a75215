//! The emulator's clock.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use volcredis_core::Timestamp;

use crate::time::UnixMillis;

/// The largest accepted difference between the time of a signature and the clock: 15 minutes.
pub(crate) const MAX_SKEW_SECONDS: u64 = 15 * 60;

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
        self.base + self.since.elapsed().mul_f64(self.speed)
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

    pub(crate) fn advance(&self, duration: Duration) {
        let mut state = self.state();
        let now = state.now();
        state.set(now + duration);
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
        clock.advance(Duration::from_millis(1500));
        assert_eq!(clock.now().get(), START.get() + 1500);
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
