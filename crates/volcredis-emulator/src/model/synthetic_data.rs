//! Synthetic data of an instance, such as slow queries. An emulated instance has no Redis clients, so the emulator
//! generates one record every ten minutes: enough to page through, and the same for every call.

use std::time::Duration;

use volcredis_core::{DateTime, Timestamp};

use crate::model::instance::Instance;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

/// The time between two records, in seconds.
const INTERVAL: i64 = 600;

/// The period of a query.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Period {
    from: i64,
    to: i64,
}

impl Period {
    /// Returns the period between two times, limited to the life of the instance. By default it starts `ago` before now,
    /// and ends now.
    pub(crate) fn new(
        instance: &Instance,
        from: Option<&DateTime>,
        to: Option<&DateTime>,
        ago: Duration,
        now: UnixMillis,
    ) -> Result<Self, ServiceError> {
        let time = |time: Option<&DateTime>, default: UnixMillis| match time.filter(|time| **time != "") {
            None => Ok(default.timestamp()),
            Some(time) => time.timestamp().ok_or_else(|| ServiceError::invalid_time(time)),
        };
        let from = time(from, now - ago)?.max(instance.created.timestamp());
        let to = time(to, now)?.min(now.timestamp());
        Ok(Self { from: from.unix_seconds(), to: to.unix_seconds() })
    }

    /// Reports whether a time is within the period.
    pub(crate) fn contains(self, time: UnixMillis) -> bool {
        (self.from..=self.to).contains(&time.timestamp().unix_seconds())
    }

    fn first(self) -> i64 {
        // The first multiple of the interval at or after the start.
        -((-self.from).div_euclid(INTERVAL))
    }

    fn len(self) -> usize {
        usize::try_from(self.to.div_euclid(INTERVAL) - self.first() + 1).unwrap_or(0)
    }

    /// Returns the times of the records, each with its number since the epoch.
    pub(crate) fn times(self) -> impl ExactSizeIterator<Item = (i64, Timestamp)> {
        let first = self.first();
        (0..self.len()).map(move |index| {
            let number = first + i64::try_from(index).unwrap_or(i64::MAX);
            (number, Timestamp::from_unix_seconds(number * INTERVAL))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_at_full_ten_minutes_within_the_period() {
        let numbers = |from, to| Period { from, to }.times().map(|(number, _)| number).collect::<Vec<_>>();
        assert_eq!(numbers(0, 1200), [0, 1, 2]);
        assert_eq!(numbers(1, 1199), [1]);
        assert_eq!(numbers(601, 1199), [0_i64; 0]);
        assert_eq!(numbers(1200, 0), [0_i64; 0]);
    }
}
