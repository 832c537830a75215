//! A client's own rate, for each action: learnt from throttling.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The documented limit: calls a second of one account, action and region.
const FULL_RATE: f64 = 20.0;
const LEAST_RATE: f64 = 0.5;
/// How much faster each success makes it, in calls a second.
const INCREASE: f64 = 0.5;
/// What throttling leaves of the rate.
const DECREASE: f64 = 0.5;
/// How long after throttling an action that is back at the full rate is still held to it. The limit of an account may be
/// higher than the documented one, so it is not held for ever.
const MEMORY: Duration = Duration::from_secs(60);
/// How long a lowered rate is tried out before it is lowered again.
const SETTLING: Duration = Duration::from_secs(1);

/// The rates of the actions that were throttled; an action that never was is not slowed down.
#[derive(Debug, Default)]
pub(super) struct Pace(Mutex<HashMap<String, Rate>>);

#[derive(Clone, Copy, Debug)]
struct Rate {
    per_second: f64,
    /// When the next call may be sent.
    next: Duration,
    /// Until when throttling does not lower the rate again: the answers of calls that were sent before it was
    /// lowered say nothing new.
    settled: Duration,
}

impl Pace {
    /// Takes a place in the sequence of calls of the action: how long to wait for it. Takes none, and gives none, when it
    /// would not come before the deadline: or else calls that are never sent would put off those that are.
    pub(super) fn reserve(&self, action: &str, now: Duration, deadline: Duration) -> Option<Duration> {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(rate) = rates.get_mut(action) else { return Some(Duration::ZERO) };
        let turn = rate.next.max(now);
        if turn >= deadline {
            return None;
        }
        rate.next = turn + rate.interval();
        Some(turn - now)
    }

    pub(super) fn throttled(&self, action: &str, now: Duration) {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rate = rates.entry(action.to_owned()).or_insert(Rate {
            per_second: FULL_RATE,
            next: Duration::ZERO,
            settled: Duration::ZERO,
        });
        if now < rate.settled {
            return;
        }
        rate.settled = now + SETTLING;
        rate.per_second = (rate.per_second * DECREASE).max(LEAST_RATE);
        rate.next = rate.next.max(now + rate.interval());
    }

    pub(super) fn succeeded(&self, action: &str, now: Duration) {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(rate) = rates.get_mut(action) else { return };
        rate.per_second = (rate.per_second + INCREASE).min(FULL_RATE);
        if rate.per_second >= FULL_RATE && now >= rate.settled + MEMORY {
            rates.remove(action);
        }
    }
}

impl Rate {
    fn interval(&self) -> Duration {
        Duration::from_secs_f64(1.0 / self.per_second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    impl Pace {
        fn interval(&self, action: &str) -> Option<Duration> {
            self.0.lock().unwrap().get(action).map(Rate::interval)
        }
    }

    fn wait(pace: &Pace, action: &str, now: Duration) -> Duration {
        pace.reserve(action, now, Duration::MAX).unwrap()
    }

    #[test]
    fn only_a_throttled_action_is_slowed_down() {
        let pace = Pace::default();
        pace.throttled("CreateBackup", SECOND);
        assert_eq!(wait(&pace, "DescribeBackups", SECOND), Duration::ZERO);
        assert_eq!(wait(&pace, "CreateBackup", SECOND), SECOND / 10);
        assert_eq!(wait(&pace, "CreateBackup", SECOND), SECOND / 5);
    }

    #[test]
    fn throttling_halves_and_success_adds() {
        let pace = Pace::default();
        (1..20).for_each(|second| pace.throttled("CreateBackup", SECOND * second));
        assert_eq!(pace.interval("CreateBackup"), Some(SECOND * 2));
        pace.succeeded("CreateBackup", SECOND * 20);
        assert_eq!(pace.interval("CreateBackup"), Some(SECOND));
        (0..100).for_each(|_| pace.succeeded("CreateBackup", SECOND * 21));
        assert_eq!(pace.interval("CreateBackup"), Some(SECOND / 20));
    }

    #[test]
    fn an_action_is_held_to_the_full_rate_for_a_while() {
        let pace = Pace::default();
        pace.throttled("CreateBackup", SECOND);
        (0..100).for_each(|_| pace.succeeded("CreateBackup", SECOND * 60));
        assert!(pace.interval("CreateBackup").is_some());
        pace.succeeded("CreateBackup", SECOND * 62);
        assert_eq!(pace.interval("CreateBackup"), None);
    }

    #[test]
    fn a_burst_of_throttled_calls_halves_once() {
        let pace = Pace::default();
        (0..20).for_each(|_| pace.throttled("CreateBackup", SECOND));
        assert_eq!(wait(&pace, "CreateBackup", SECOND), SECOND / 10);
    }

    #[test]
    fn a_call_that_cannot_be_sent_in_time_takes_no_place() {
        let pace = Pace::default();
        pace.throttled("CreateBackup", SECOND);
        let deadline = SECOND + SECOND / 10;
        assert!((0..1_000).all(|_| pace.reserve("CreateBackup", SECOND, deadline).is_none()));
        assert_eq!(wait(&pace, "CreateBackup", SECOND), SECOND / 10);
    }
}
