//! Clocks.

use std::time::{Instant, SystemTime};

use volcredis_core::Timestamp;
use volcredis_core::call::Now;

/// The monotonic and the wall clock of the system.
#[derive(Debug)]
pub(crate) struct Clock {
    start: Instant,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self { start: Instant::now() }
    }

    pub(crate) fn now(&self) -> Now {
        Now { wall: wall(), monotonic: self.start.elapsed() }
    }
}

/// Returns the time of the wall clock.
pub(crate) fn wall() -> Timestamp {
    SystemTime::now().into()
}
