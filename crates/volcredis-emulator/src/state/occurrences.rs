//! Things that happen in an instance by themselves. There are no Redis clients, so the emulator lets something happen
//! every ten minutes: enough to page through, and the same however often it is asked.

use std::time::Duration;

use volcredis_core::{DateTime, Timestamp};

use super::instance::Instance;
use super::paging::count;
use crate::ServiceFault;
use crate::clock::Moment;

/// How many seconds lie between two occurrences.
const INTERVAL: i64 = 600;

/// A period that is asked about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Period {
    from: i64,
    to: i64,
}

impl Period {
    /// The period from one time to another, for as long as the instance has existed; by default from some time ago
    /// until now.
    pub(crate) fn of(
        instance: &Instance,
        from: Option<&DateTime>,
        to: Option<&DateTime>,
        ago: Duration,
        now: Moment,
    ) -> Result<Self, ServiceFault> {
        let time = |time: Option<&DateTime>, default: Moment| match time.filter(|time| **time != "") {
            None => Ok(default.timestamp()),
            Some(time) => time.timestamp().ok_or_else(|| {
                ServiceFault::redis(
                    "TimeFormatInvalid",
                    format!("`{time}` is not a time such as 2024-07-10T20:20:20Z"),
                )
            }),
        };
        let from = time(from, now.before(ago))?.max(instance.created.timestamp());
        let to = time(to, now)?.min(now.timestamp());
        Ok(Self { from: from.unix_seconds(), to: to.unix_seconds() })
    }

    fn first(self) -> i64 {
        // The next multiple of the interval at or after the start.
        -((-self.from).div_euclid(INTERVAL))
    }

    fn len(self) -> usize {
        usize::try_from(self.to.div_euclid(INTERVAL) - self.first() + 1).unwrap_or(0)
    }

    /// The times of the occurrences, each with its number since the epoch.
    pub(crate) fn times(self) -> impl ExactSizeIterator<Item = (i64, Timestamp)> {
        let first = self.first();
        (0..self.len()).map(move |index| {
            let number = first + i64::try_from(index).unwrap_or(i64::MAX);
            (number, Timestamp::from_unix_seconds(number * INTERVAL))
        })
    }
}

/// A page of a list that is read by tokens.
pub(crate) struct TokenPage<T> {
    pub(crate) items: Vec<T>,
    pub(crate) total: i32,
    /// What asks for the page after this one.
    pub(crate) context: String,
    pub(crate) is_last: bool,
}

impl<T> TokenPage<T> {
    /// The page that a token asks for, or the first.
    pub(crate) fn of(
        items: impl ExactSizeIterator<Item = T>,
        context: Option<&str>,
        size: i32,
    ) -> Result<Self, ServiceFault> {
        let start = match context.filter(|context| !context.is_empty()) {
            None => 0,
            Some(context) => context
                .parse::<usize>()
                .map_err(|_| ServiceFault::parameter("`Context` must be the `Context` of an answer"))?,
        };
        let (total, size) = (items.len(), usize::try_from(size).unwrap_or(0));
        let end = start.saturating_add(size).min(total);
        Ok(Self {
            items: items.skip(start).take(size).collect(),
            total: count(total),
            context: end.to_string(),
            is_last: end >= total,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occurrences_are_at_full_ten_minutes_within_the_period() {
        let numbers = |from, to| Period { from, to }.times().map(|(number, _)| number).collect::<Vec<_>>();
        assert_eq!(numbers(0, 1200), [0, 1, 2]);
        assert_eq!(numbers(1, 1199), [1]);
        assert_eq!(numbers(601, 1199), [0_i64; 0]);
        assert_eq!(numbers(1200, 0), [0_i64; 0]);
    }

    #[test]
    fn pages_follow_each_other_to_the_end() {
        let mut seen = Vec::new();
        let mut context = None;
        loop {
            let page = TokenPage::of(0..25, context.as_deref(), 10).unwrap();
            seen.extend(page.items);
            if page.is_last {
                break;
            }
            context = Some(page.context);
        }
        assert_eq!(seen, (0..25).collect::<Vec<_>>());
        assert!(TokenPage::of(0..25, Some("x"), 10).is_err());
    }
}
