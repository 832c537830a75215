//! The settings of backups of an instance.

use serde::{Deserialize, Serialize};

use crate::model::region::{self, RegionId};
use crate::time::UnixMillis;

/// The schedule of automated backups.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BackupPlan {
    pub(crate) active: bool,
    /// The hour, in UTC+8.
    pub(crate) hour: i32,
    /// The days of the week, 1 for Monday to 7 for Sunday.
    pub(crate) days: Vec<i32>,
    pub(crate) updated: UnixMillis,
}

/// The policy for copies of backups in another region.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct CrossRegionBackup {
    pub(crate) active: bool,
    #[serde(deserialize_with = "region::deserialize_optional_id")]
    pub(crate) target: Option<RegionId>,
}

impl BackupPlan {
    /// Returns the plan of a new instance: every day at 5 o'clock.
    pub(crate) fn default_at(now: UnixMillis) -> Self {
        Self { active: true, hour: 5, days: (1..=7).collect(), updated: now }
    }

    /// Returns the time of the next backup after `now`; `None` if the plan is inactive or has no day.
    pub(crate) fn next_after(&self, now: UnixMillis) -> Option<UnixMillis> {
        const DAY: i64 = 86_400;
        const EIGHT_HOURS: i64 = 8 * 3600;
        // 1970-01-01 was a Thursday, day 4 of the week.
        const FIRST_WEEKDAY: i64 = 3;
        if !self.active {
            return None;
        }
        let local = now.timestamp().unix_seconds() + EIGHT_HOURS;
        let today = local.div_euclid(DAY);
        (today..=today + 7)
            .filter(|day| {
                let weekday = (day + FIRST_WEEKDAY).rem_euclid(7) + 1;
                self.days.iter().any(|planned| i64::from(*planned) == weekday)
            })
            .map(|day| day * DAY + i64::from(self.hour) * 3600)
            .find(|time| *time > local)
            .map(|time| UnixMillis::new((time - EIGHT_HOURS) * 1000))
    }
}

#[cfg(test)]
mod tests {
    use volcredis_core::Timestamp;

    use super::*;

    fn at(time: &str) -> UnixMillis {
        Timestamp::parse_rfc3339(time).unwrap().into()
    }

    #[test]
    fn next_backup_is_at_the_hour_of_a_planned_day_in_utc_plus_8() {
        let mut plan = BackupPlan::default_at(at("2024-07-10T00:00:00Z"));
        assert_eq!(plan.next_after(at("2024-07-10T00:00:00Z")), Some(at("2024-07-10T21:00:00Z")));
        assert_eq!(plan.next_after(at("2024-07-10T21:00:00Z")), Some(at("2024-07-11T21:00:00Z")));
        plan.days = vec![1]; // Monday 2024-07-15, in UTC+8.
        assert_eq!(plan.next_after(at("2024-07-10T00:00:00Z")), Some(at("2024-07-14T21:00:00Z")));
        plan.active = false;
        assert_eq!(plan.next_after(at("2024-07-10T00:00:00Z")), None);
    }
}
