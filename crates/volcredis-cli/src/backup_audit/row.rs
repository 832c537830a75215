//! An audited instance.

use volcredis::Timestamp;

/// An instance with the state of its backups.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) region: String,
    pub(super) id: String,
    pub(super) name: String,
    /// `false` for an instance of a class that has no backups.
    pub(super) has_backups: bool,
    /// `None` if it could not be read.
    pub(super) is_copied: Option<bool>,
    pub(super) destination: Option<String>,
    /// `None` if it could not be read.
    pub(super) has_plan: Option<bool>,
    pub(super) newest_backup: Option<Timestamp>,
    pub(super) newest_copy: Option<Timestamp>,
    pub(super) problems: Vec<String>,
    /// The outcome of `--fix`; `None` if nothing was to be fixed.
    pub(super) fix: Option<String>,
}

impl Row {
    /// Adds the problems, with maximum ages in hours.
    pub(super) fn find_problems(&mut self, now: Timestamp, max_backup_age: u32, max_copy_age: u32) {
        if !self.has_backups {
            self.problems.push("instances of this class have no backups".to_owned());
            return;
        }
        if self.has_plan == Some(false) {
            self.problems.push("backup plan is off".to_owned());
        }
        self.problems.extend(age_problem("backup", "no backup", self.newest_backup, now, max_backup_age));
        match (self.is_copied, &self.destination) {
            (Some(false), _) => self.problems.push("cross-region backup is off".to_owned()),
            (Some(true), None) => self.problems.push("no destination region".to_owned()),
            (Some(true), Some(destination)) => {
                let missing = format!("no copy in {destination}");
                self.problems.extend(age_problem("copy", &missing, self.newest_copy, now, max_copy_age));
            }
            (None, _) => {}
        }
    }

    /// Returns whether `--fix` switches cross-region backup on.
    pub(super) fn is_fixable(&self) -> bool {
        self.has_backups && self.is_copied.is_some_and(|is_copied| !is_copied || self.destination.is_none())
    }

    /// Records that cross-region backup was switched on. There cannot be a copy yet.
    pub(super) fn set_fixed(&mut self, destination: &str) {
        self.problems
            .retain(|problem| problem != "cross-region backup is off" && problem != "no destination region");
        self.is_copied = Some(true);
        self.destination = Some(destination.to_owned());
        self.fix = Some("switched on".to_owned());
    }

    pub(super) fn falls_short(&self) -> bool {
        !self.problems.is_empty()
    }
}

fn age_problem(
    what: &str,
    missing: &str,
    newest: Option<Timestamp>,
    now: Timestamp,
    max_hours: u32,
) -> Option<String> {
    match newest {
        None => Some(missing.to_owned()),
        Some(newest) if age_in_hours(newest, now) >= f64::from(max_hours) => {
            Some(format!("newest {what} is {} old", age(newest, now)))
        }
        Some(_) => None,
    }
}

/// Returns the age of something as hours with one decimal.
pub(super) fn age_in_hours(time: Timestamp, now: Timestamp) -> f64 {
    let seconds = now.unix_seconds().saturating_sub(time.unix_seconds()).max(0);
    (seconds as f64 / 360.0).round() / 10.0
}

/// Returns the age of something in words, such as `5 h`.
pub(super) fn age(time: Timestamp, now: Timestamp) -> String {
    let minutes = now.unix_seconds().saturating_sub(time.unix_seconds()).max(0) / 60;
    match minutes {
        0..120 => format!("{minutes} min"),
        120..2880 => format!("{} h", minutes / 60),
        _ => format!("{} d", minutes / 1440),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn ago(hours: i64) -> Option<Timestamp> {
        Some(Timestamp::from_unix_seconds(NOW - hours * 3600))
    }

    #[test]
    fn problems_are_what_falls_short() {
        let good = || Row {
            has_backups: true,
            is_copied: Some(true),
            destination: Some("cn-shanghai".to_owned()),
            has_plan: Some(true),
            newest_backup: ago(1),
            newest_copy: ago(2),
            ..Row::default()
        };
        for (row, expected, fixable) in [
            (good(), &[][..], false),
            (
                Row { is_copied: Some(false), destination: None, ..good() },
                &["cross-region backup is off"],
                true,
            ),
            (Row { destination: None, ..good() }, &["no destination region"], true),
            (Row { has_plan: Some(false), ..good() }, &["backup plan is off"], false),
            (Row { newest_backup: None, ..good() }, &["no backup"], false),
            (Row { newest_copy: None, ..good() }, &["no copy in cn-shanghai"], false),
            (Row { newest_copy: ago(60), ..good() }, &["newest copy is 2 d old"], false),
            (Row { newest_backup: ago(48), ..good() }, &["newest backup is 2 d old"], false),
            (Row { newest_backup: ago(47), ..good() }, &[], false),
            (Row { has_backups: false, ..good() }, &["instances of this class have no backups"], false),
        ] {
            let mut row = row;
            row.find_problems(Timestamp::from_unix_seconds(NOW), 48, 48);
            assert_eq!(row.problems, expected);
            assert_eq!(row.is_fixable(), fixable, "{expected:?}");
        }
    }
}
