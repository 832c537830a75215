//! The retry budget, which limits the additional load of retries in an outage.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

/// A token bucket in tenths of a retry.
///
/// Each call deposits a tenth and each retry withdraws a whole one, so a full outage adds at most 10 % extra requests. Below
/// its initial level the bucket also refills with time, so that clients with few calls recover too.
#[derive(Debug)]
pub(super) struct RetryBudget {
    tenths: AtomicU32,
    /// The time of the last refill, in milliseconds.
    refilled_at: AtomicU64,
}

/// The cost of a retry, in tenths.
const RETRY: u32 = 10;
/// The level of a new client.
const INITIAL: u32 = 10 * RETRY;
/// The maximum level.
const CAPACITY: u32 = 100 * RETRY;
/// The time to refill a tenth of a retry.
const REFILL_MILLIS: u64 = 200;

impl RetryBudget {
    pub(super) fn new() -> Self {
        Self { tenths: AtomicU32::new(INITIAL), refilled_at: AtomicU64::new(0) }
    }

    /// Deposits a tenth of a retry for a call.
    pub(super) fn deposit(&self) {
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |level| {
            (level < CAPACITY).then_some(level + 1)
        });
    }

    /// Withdraws a retry. Returns `false` if the budget is exhausted.
    pub(super) fn withdraw(&self, now: Duration) -> bool {
        self.refill(now);
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |level| level.checked_sub(RETRY))
            .is_ok()
    }

    /// Refills the bucket for the time since the last refill.
    fn refill(&self, now: Duration) {
        let now = u64::try_from(now.as_millis()).unwrap_or(u64::MAX);
        let last = self.refilled_at.load(Ordering::Relaxed);
        let tenths = now.saturating_sub(last) / REFILL_MILLIS;
        // Only one thread refills for an interval; the remainder of a tenth is kept for the next one.
        let next = last + tenths * REFILL_MILLIS;
        if tenths == 0
            || self.refilled_at.compare_exchange(last, next, Ordering::Relaxed, Ordering::Relaxed).is_err()
        {
            return;
        }
        let tenths = u32::try_from(tenths).unwrap_or(u32::MAX);
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |level| {
            (level < INITIAL).then(|| level.saturating_add(tenths).min(INITIAL))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_adds_ten_percent() {
        let budget = RetryBudget::new();
        let retries = (0..10_000)
            .map(|_| {
                budget.deposit();
                (0..3).filter(|_| budget.withdraw(Duration::ZERO)).count()
            })
            .sum::<usize>();
        assert_eq!(retries, 1_010);
    }

    #[test]
    fn the_level_is_bounded() {
        let budget = RetryBudget::new();
        (0..100_000).for_each(|_| budget.deposit());
        assert_eq!((0..1_000).filter(|_| budget.withdraw(Duration::ZERO)).count(), 100);
    }

    #[test]
    fn an_empty_budget_recovers_with_time() {
        let budget = RetryBudget::new();
        let withdrawn =
            |millis| (0..1_000).filter(|_| budget.withdraw(Duration::from_millis(millis))).count();
        assert_eq!(withdrawn(0), 10);
        assert_eq!(withdrawn(1_999), 0);
        assert_eq!(withdrawn(2_000), 1);
        assert_eq!(withdrawn(7_999), 2);
        assert_eq!(withdrawn(8_000), 1);
        assert_eq!(withdrawn(86_400_000), 10);
    }
}
