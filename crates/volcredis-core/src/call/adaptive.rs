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

/// The rates of the actions that were throttled; an action that never was is not slowed down.
#[derive(Debug, Default)]
pub(super) struct Pace(Mutex<HashMap<String, Rate>>);

#[derive(Clone, Copy, Debug)]
struct Rate {
    per_second: f64,
    /// When the next call may be sent.
    next: Duration,
}

impl Pace {
    /// Takes a place in the sequence of calls of the action: how long to wait for it.
    pub(super) fn reserve(&self, action: &str, now: Duration) -> Duration {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(rate) = rates.get_mut(action) else { return Duration::ZERO };
        let turn = rate.next.max(now);
        rate.next = turn + Duration::from_secs_f64(1.0 / rate.per_second);
        turn - now
    }

    pub(super) fn throttled(&self, action: &str, now: Duration) {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rate =
            rates.entry(action.to_owned()).or_insert(Rate { per_second: FULL_RATE, next: Duration::ZERO });
        rate.per_second = (rate.per_second * DECREASE).max(LEAST_RATE);
        rate.next = rate.next.max(now + Duration::from_secs_f64(1.0 / rate.per_second));
    }

    pub(super) fn succeeded(&self, action: &str) {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(rate) = rates.get_mut(action) else { return };
        rate.per_second += INCREASE;
        if rate.per_second >= FULL_RATE {
            // Full speed again: nothing to remember.
            rates.remove(action);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn only_a_throttled_action_is_slowed_down() {
        let pace = Pace::default();
        pace.throttled("CreateBackup", SECOND);
        assert_eq!(pace.reserve("DescribeBackups", SECOND), Duration::ZERO);
        assert_eq!(pace.reserve("CreateBackup", SECOND), SECOND / 10);
        assert_eq!(pace.reserve("CreateBackup", SECOND), SECOND / 5);
    }

    #[test]
    fn throttling_halves_and_success_adds() {
        let pace = Pace::default();
        (0..20).for_each(|_| pace.throttled("CreateBackup", SECOND));
        assert_eq!(pace.reserve("CreateBackup", SECOND), Duration::from_secs(2));
        (0..38).for_each(|_| pace.succeeded("CreateBackup"));
        assert!(pace.reserve("CreateBackup", SECOND) > Duration::ZERO);
        pace.succeeded("CreateBackup");
        assert_eq!(pace.reserve("CreateBackup", SECOND), Duration::ZERO);
    }
}
