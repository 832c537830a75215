//! The time, for the core, which has no clock.

use std::time::{Instant, SystemTime};

use volcredis_core::Timestamp;
use volcredis_core::call::Now;

/// The two clocks of this machine.
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

/// The time on the wall clock.
pub(crate) fn wall() -> Timestamp {
    SystemTime::now().into()
}
