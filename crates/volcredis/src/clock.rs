//! Clocks.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tokio::task::yield_now;
use volcredis_core::Timestamp;
use volcredis_core::call::Now;

/// The monotonic and the wall clock of a client.
#[derive(Debug)]
pub(crate) struct Clock {
    start: Instant,
    /// The time that was skipped instead of slept; `None` for the clock of the system.
    skipped: Option<Mutex<Duration>>,
}

impl Clock {
    /// Starts a clock. A virtual one skips the time of sleeps.
    pub(crate) fn start(is_virtual: bool) -> Self {
        Self { start: Instant::now(), skipped: is_virtual.then(Mutex::default) }
    }

    pub(crate) fn now(&self) -> Now {
        match &self.skipped {
            None => Now { wall: wall(), monotonic: self.start.elapsed() },
            Some(skipped) => {
                let skipped = *skipped.lock().unwrap_or_else(PoisonError::into_inner);
                Now { wall: (SystemTime::now() + skipped).into(), monotonic: self.start.elapsed() + skipped }
            }
        }
    }

    /// Sleeps, or skips the time.
    pub(crate) async fn sleep(&self, delay: Duration) {
        if self.skip(delay) {
            // Lets other tasks run, as a sleep does.
            yield_now().await;
        } else {
            tokio::time::sleep(delay).await;
        }
    }

    /// Skips time on a virtual clock. Returns whether it is one.
    pub(crate) fn skip(&self, delay: Duration) -> bool {
        let Some(skipped) = &self.skipped else { return false };
        *skipped.lock().unwrap_or_else(PoisonError::into_inner) += delay;
        true
    }
}

/// Returns the time of the wall clock.
pub(crate) fn wall() -> Timestamp {
    SystemTime::now().into()
}
