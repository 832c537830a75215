//! Repeats after the client has corrected itself: its clock, or its credentials.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// When the client first corrected itself since a call last succeeded.
///
/// A call that was under way then is repeated without a retry from the budget: it was sent in ignorance, and however many
/// such calls there are, each would have been right. Whatever is sent later knows of the correction. If that is refused
/// for the same reason, the correction has not helped, and repeats are bounded by the budget like any others: an outage
/// that answers every call with an expired token, or with another time each, is not made worse either.
#[derive(Debug)]
pub(super) struct FreeRetryWindow(AtomicU64);

const NONE: u64 = u64::MAX;

impl FreeRetryWindow {
    pub(super) fn new() -> Self {
        Self(AtomicU64::new(NONE))
    }

    /// Whether an attempt that was sent at `sent` can be repeated at `now` without a retry from the budget.
    pub(super) fn covers(&self, sent: Duration, now: Duration) -> bool {
        match self.0.compare_exchange(NONE, nanos(now), Ordering::Relaxed, Ordering::Relaxed) {
            Ok(_) => true,
            Err(first) => nanos(sent) <= first,
        }
    }

    pub(super) fn close(&self) {
        // Read first: what all threads only read costs them nothing.
        if self.0.load(Ordering::Relaxed) != NONE {
            self.0.store(NONE, Ordering::Relaxed);
        }
    }
}

/// Half a thousand years fit.
fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(NONE - 1)
}
