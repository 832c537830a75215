//! The retry budget: so that an outage is not made worse by everyone trying again.

use std::sync::atomic::{AtomicU32, Ordering};

/// A token bucket in tenths of a retry. Every call puts a tenth in, every retry takes a whole one out: over any stretch
/// of time retries are at most a tenth of the calls, and what was saved up before.
#[derive(Debug)]
pub(super) struct Budget(AtomicU32);

/// What a retry costs, in what a call earns.
const RETRY: u32 = 10;
/// A client that has just started can try again this often.
const INITIAL: u32 = 10 * RETRY;
/// A client that has had no trouble for long can try again this often.
const MOST: u32 = 100 * RETRY;

impl Budget {
    pub(super) fn new() -> Self {
        Self(AtomicU32::new(INITIAL))
    }

    pub(super) fn earn(&self) {
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |saved| (saved < MOST).then_some(saved + 1));
    }

    /// Takes out a retry; whether there was one.
    pub(super) fn spend(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |saved| saved.checked_sub(RETRY)).is_ok()
    }

    /// Puts back what was taken out for a retry that is not made.
    pub(super) fn give_back(&self) {
        self.0.fetch_add(RETRY, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_adds_a_tenth() {
        let budget = Budget::new();
        let retries = (0..10_000)
            .map(|_| {
                budget.earn();
                (0..3).filter(|_| budget.spend()).count()
            })
            .sum::<usize>();
        assert_eq!(retries, 1_010);
    }

    #[test]
    fn what_is_saved_up_is_bounded() {
        let budget = Budget::new();
        (0..100_000).for_each(|_| budget.earn());
        assert_eq!((0..1_000).filter(|_| budget.spend()).count(), 100);
    }
}
