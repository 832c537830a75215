//! The emulator's clock: the real time, faster, or held and stepped.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use volcredis_core::Timestamp;

/// How far the time of a signature may be from the clock, either way: 15 minutes.
pub(crate) const MAX_SKEW_SECONDS: u64 = 15 * 60;

/// A point on the emulator's clock, in milliseconds since the Unix epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Moment(i64);

impl Moment {
    /// The point that many milliseconds after the Unix epoch.
    #[must_use]
    pub(crate) const fn from_unix_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the Unix epoch.
    #[must_use]
    pub(crate) const fn unix_millis(self) -> i64 {
        self.0
    }

    /// The point in whole seconds, as it stands in answers.
    #[must_use]
    pub(crate) const fn timestamp(self) -> Timestamp {
        Timestamp::from_unix_seconds(self.0.div_euclid(1000))
    }

    /// The point that much later.
    #[must_use]
    pub(crate) fn after(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }

    /// The point that much earlier.
    #[must_use]
    pub(crate) fn before(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl From<Timestamp> for Moment {
    fn from(time: Timestamp) -> Self {
        Self(time.unix_seconds().saturating_mul(1000))
    }
}

/// A clock that runs with the real time, a number of times faster, or not at all until it is stepped.
#[derive(Debug)]
pub(crate) struct Clock {
    course: Mutex<Course>,
}

#[derive(Debug)]
struct Course {
    shown: Moment,
    since: Instant,
    speed: f64,
    held: bool,
}

impl Course {
    fn now(&self) -> Moment {
        if self.held {
            return self.shown;
        }
        self.shown.after(self.since.elapsed().mul_f64(self.speed))
    }

    fn restart_at(&mut self, moment: Moment) {
        self.shown = moment;
        self.since = Instant::now();
    }
}

impl Clock {
    /// A clock that shows `start`, and runs `speed` times as fast as the real time unless it is held.
    pub(crate) fn new(start: Moment, speed: f64, held: bool) -> Self {
        Self { course: Mutex::new(Course { shown: start, since: Instant::now(), speed, held }) }
    }

    pub(crate) fn now(&self) -> Moment {
        self.course().now()
    }

    pub(crate) fn hold(&self) {
        let mut course = self.course();
        course.shown = course.now();
        course.held = true;
    }

    pub(crate) fn release(&self) {
        let mut course = self.course();
        let now = course.now();
        course.restart_at(now);
        course.held = false;
    }

    pub(crate) fn step(&self, duration: Duration) {
        let mut course = self.course();
        let now = course.now();
        course.restart_at(now.after(duration));
    }

    /// Whether a request may be signed with that time: at most 15 minutes from this clock. A clock that is held, stepped
    /// or fast leaves the real time behind, and with it every client that signs with that; so the real time will do as
    /// well. Either may be taken to be off by so many seconds.
    pub(crate) fn accepts(&self, signed_at: Timestamp, skew_seconds: i64) -> bool {
        let signed_at = signed_at.plus_seconds(-skew_seconds).unix_seconds();
        let near = |time: Timestamp| time.unix_seconds().abs_diff(signed_at) <= MAX_SKEW_SECONDS;
        near(self.now().timestamp()) || near(real_time().timestamp())
    }

    fn course(&self) -> MutexGuard<'_, Course> {
        self.course.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The time of the machine.
pub(crate) fn real_time() -> Moment {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(0).after(since_epoch)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Moment = Moment::from_unix_millis(1_700_000_000_000);

    #[test]
    fn a_held_clock_moves_only_when_stepped() {
        let clock = Clock::new(START, 1.0, true);
        assert_eq!(clock.now(), START);
        clock.step(Duration::from_millis(1500));
        assert_eq!(clock.now().unix_millis(), START.unix_millis() + 1500);
    }

    #[test]
    fn a_released_clock_runs_on_from_where_it_was() {
        let clock = Clock::new(START, 1.0, true);
        clock.release();
        assert!(clock.now() >= START);
        clock.hold();
        assert_eq!(clock.now(), clock.now());
    }

    #[test]
    fn signing_times_are_accepted_up_to_fifteen_minutes_off() {
        let clock = Clock::new(START, 1.0, true);
        let at = |seconds| START.timestamp().plus_seconds(seconds);
        assert!(clock.accepts(at(900), 0) && clock.accepts(at(-900), 0));
        assert!(!clock.accepts(at(901), 0) && !clock.accepts(at(-901), 0));
        assert!(clock.accepts(at(1000), 100) && !clock.accepts(at(-900), 100));
        assert!(clock.accepts(real_time().timestamp(), 0), "a client cannot know that the clock is held");
    }
}
