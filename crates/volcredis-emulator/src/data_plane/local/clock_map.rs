//! The relation of the emulator's clock, which can be paused and advanced, to the system clock of the servers.

use std::collections::VecDeque;
use std::time::SystemTime;

use crate::time::UnixMillis;

/// The number of observations kept.
const MAX_OBSERVATIONS: usize = 10_000;
/// The difference, in milliseconds, up to which an observation follows from the one before.
const TOLERANCE: i64 = 50;

/// Observations of both clocks, oldest first: the system clock, and the emulator's.
#[derive(Debug, Default)]
pub(super) struct ClockMap {
    observations: VecDeque<(i64, i64)>,
    latest: Option<(i64, i64)>,
}

impl ClockMap {
    /// Records the time of the emulator's clock at this moment.
    pub(super) fn observe(&mut self, now: UnixMillis) {
        self.observe_at(UnixMillis::from(SystemTime::now()).get(), now.get());
    }

    fn observe_at(&mut self, system: i64, emulator: i64) {
        // Only the ends of periods in which both clocks run alike are kept.
        let follows = self.observations.back().is_some_and(|(before_system, before_emulator)| {
            ((system - before_system) - (emulator - before_emulator)).abs() <= TOLERANCE
        });
        if !follows {
            self.observations.extend(self.latest);
            self.observations.push_back((system, emulator));
            while self.observations.len() > MAX_OBSERVATIONS {
                self.observations.pop_front();
            }
        }
        self.latest = Some((system, emulator));
    }

    /// Returns the time of the emulator's clock when it was last observed.
    pub(super) fn now(&self) -> UnixMillis {
        UnixMillis::new(self.latest.map_or(i64::MAX, |(_, emulator)| emulator))
    }

    /// Converts a time of the system clock, in milliseconds, to the emulator's.
    pub(super) fn to_emulator(&self, system: i64) -> UnixMillis {
        let points = || self.observations.iter().chain(&self.latest);
        let before = points().rev().find(|(at, _)| *at <= system);
        let after = points().find(|(at, _)| *at > system);
        UnixMillis::new(match (before, after) {
            (Some(before), Some(after)) => (before.1 + (system - before.0)).min(before.1.max(after.1)),
            (Some(before), None) => before.1 + (system - before.0),
            (None, Some(after)) => after.1 - (after.0 - system),
            (None, None) => system,
        })
    }

    /// Converts a time of the emulator's clock, in milliseconds, to the last one of the system clock at which it was that
    /// time.
    pub(super) fn to_system(&self, emulator: i64) -> i64 {
        let points = || self.observations.iter().chain(&self.latest);
        let before = points().rev().find(|(_, at)| *at <= emulator);
        let after = points().find(|(_, at)| *at > emulator);
        match (before, after) {
            (Some(before), Some(after)) => (before.0 + (emulator - before.1)).min(after.0),
            (Some(before), None) => before.0 + (emulator - before.1),
            (None, Some(after)) => after.0 - (after.1 - emulator),
            (None, None) => emulator,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_converted_across_pauses_and_advances() {
        let mut map = ClockMap::default();
        assert_eq!(map.to_system(5), 5);
        // Runs for 100, is paused for 1,000, and is advanced by 500.
        for (system, emulator) in [(10_000, 0), (10_100, 100), (11_100, 100), (11_100, 600), (11_200, 700)] {
            map.observe_at(system, emulator);
        }
        assert_eq!(map.to_emulator(10_040).get(), 40);
        assert_eq!(map.to_emulator(10_600).get(), 100);
        assert_eq!(map.to_emulator(11_150).get(), 650);
        assert_eq!(map.to_system(40), 10_040);
        assert_eq!(map.to_system(650), 11_150);
        assert_eq!(map.to_system(300), 11_100, "the clock jumped over it");
    }
}
