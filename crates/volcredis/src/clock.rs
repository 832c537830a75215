//! The time, for the core, which has no clock.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

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
    let seconds = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
    };
    Timestamp::from_unix_seconds(seconds)
}
