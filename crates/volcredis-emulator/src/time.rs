//! The type of points in time.

use std::ops::{Add, Sub};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use volcredis_core::Timestamp;

/// A point in time, in milliseconds since the Unix epoch. Arithmetic saturates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct UnixMillis(i64);

impl UnixMillis {
    /// The last time that responses can show, the end of the year 9999.
    pub(crate) const MAX: Self = Self(253_402_300_799_999);

    pub(crate) const fn new(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the number of milliseconds since the Unix epoch.
    pub(crate) const fn get(self) -> i64 {
        self.0
    }

    /// Returns the time in whole seconds, the precision of responses.
    pub(crate) const fn timestamp(self) -> Timestamp {
        Timestamp::from_unix_seconds(self.0.div_euclid(1000))
    }
}

impl Add<Duration> for UnixMillis {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl Sub<Duration> for UnixMillis {
    type Output = Self;

    fn sub(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl From<Timestamp> for UnixMillis {
    fn from(time: Timestamp) -> Self {
        Self(time.unix_seconds().saturating_mul(1000))
    }
}

/// Times before the epoch become the epoch.
impl From<SystemTime> for UnixMillis {
    fn from(time: SystemTime) -> Self {
        Self(0) + time.duration_since(UNIX_EPOCH).unwrap_or_default()
    }
}

/// Times before the epoch become the epoch, and times after the year 9999 its end.
impl From<UnixMillis> for SystemTime {
    fn from(time: UnixMillis) -> Self {
        let since_epoch = Duration::from_millis(u64::try_from(time.min(UnixMillis::MAX).0).unwrap_or(0));
        UNIX_EPOCH.checked_add(since_epoch).unwrap_or(UNIX_EPOCH)
    }
}
