//! Repeats after the client has corrected its clock or credentials.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The time of the first correction since a call last succeeded.
///
/// Attempts sent before that time are repeated without a withdrawal from the retry budget, since any number of calls can be
/// in flight with the old clock or credentials. Attempts sent later already use the correction. If they are rejected for
/// the same reason, the correction has not helped, and their repeats are limited by the budget like other retries.
#[derive(Debug)]
pub(super) struct FreeRetryWindow(AtomicU64);

const NONE: u64 = u64::MAX;

impl FreeRetryWindow {
    pub(super) fn new() -> Self {
        Self(AtomicU64::new(NONE))
    }

    /// Returns `true` if an attempt sent at `sent` can be repeated at `now` without a withdrawal from the budget.
    pub(super) fn covers(&self, sent: Duration, now: Duration) -> bool {
        match self.0.compare_exchange(NONE, nanos(now), Ordering::Relaxed, Ordering::Relaxed) {
            Ok(_) => true,
            Err(first) => nanos(sent) <= first,
        }
    }

    pub(super) fn close(&self) {
        // Reads first, since a store would contend for the cache line.
        if self.0.load(Ordering::Relaxed) != NONE {
            self.0.store(NONE, Ordering::Relaxed);
        }
    }
}

/// Returns nanoseconds; 584 years fit.
fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(NONE - 1)
}
