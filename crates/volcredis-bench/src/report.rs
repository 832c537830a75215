//! The report: each row with ours, the reference, the ratio, the goal and whether it is met.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Result;
use serde::Serialize;
use volcredis_bench::measure::Figure;

/// One line of the report.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: String,
    pub(crate) unit: &'static str,
    pub(crate) ours: Figure,
    /// What it is compared with, by name.
    pub(crate) reference: Option<(String, Figure)>,
    pub(crate) goal: Goal,
    /// How much of the time the server worked, from 0 to 1; near 1, it was the server that was measured.
    pub(crate) server_busy: Option<f64>,
}

/// What is to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Goal {
    /// At most so many times the reference.
    AtMostTimes(f64),
    /// At least so many times the reference.
    AtLeastTimes(f64),
    /// At most so much more than the reference.
    AtMostMore(f64),
    /// At most so much.
    AtMost(f64),
    /// Said for comparison only.
    Shown,
}

impl Row {
    /// Ours as a multiple of the reference.
    fn ratio(&self) -> Option<f64> {
        self.reference.as_ref().map(|(_, reference)| self.ours.ratio(reference))
    }

    fn is_met(&self) -> Option<bool> {
        let more = self.reference.as_ref().map(|(_, reference)| self.ours.excess(reference));
        match self.goal {
            Goal::AtMostTimes(times) => self.ratio().map(|ratio| ratio <= times),
            Goal::AtLeastTimes(times) => self.ratio().map(|ratio| ratio >= times),
            Goal::AtMostMore(most) => more.map(|more| more <= most),
            Goal::AtMost(most) => Some(self.ours.median() <= most),
            Goal::Shown => None,
        }
    }

    fn goal_text(&self) -> String {
        let unit = self.unit;
        match self.goal {
            Goal::AtMostTimes(times) => format!("≤ {times:.3} ×"),
            Goal::AtLeastTimes(times) => format!("≥ {times:.1} ×"),
            Goal::AtMostMore(more) => format!("≤ {more} {unit} more"),
            Goal::AtMost(most) => format!("≤ {most} {unit}"),
            Goal::Shown => String::new(),
        }
    }

    fn line(&self) -> String {
        let unit = self.unit;
        let (peer, reference) = match &self.reference {
            Some((name, figure)) => (name.as_str(), text(figure, unit)),
            None => ("", String::new()),
        };
        let met = self.is_met().map_or("", |met| if met { "yes" } else { "**no**" });
        let ratio = self.ratio().map(|ratio| format!("{ratio:.3}")).unwrap_or_default();
        let busy = self.server_busy.map(|busy| format!("{:.0} %", 100.0 * busy)).unwrap_or_default();
        format!(
            "| {} | {} | {peer} | {reference} | {ratio} | {} | {met} | {busy} |",
            self.what,
            text(&self.ours, unit),
            self.goal_text()
        )
    }
}

fn text(figure: &Figure, unit: &str) -> String {
    let (median, least, most) = (number(figure.median()), number(figure.least()), number(figure.most()));
    if least == most { format!("{median} {unit}") } else { format!("{median} {unit} ({least}–{most})") }
}

/// With three digits that say something.
fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ if value.fract() == 0.0 => format!("{value:.0}"),
        _ => format!("{value:.2}"),
    }
}

/// All rows, as they come.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    machine: String,
    rows: Vec<Row>,
}

impl Report {
    pub(crate) fn new() -> Self {
        let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model = processors.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
        let cores = processors.lines().filter(|line| line.starts_with("processor")).count();
        let name = model.map_or("processor of unknown make", |(_, name)| name);
        Self { machine: format!("{cores} cores, {name}"), rows: Vec::new() }
    }

    pub(crate) fn add(&mut self, row: Row) {
        println!("{}", row.line());
        self.rows.push(row);
    }

    /// Writes the report as Markdown and as JSON.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        let mut text = format!(
            "# What volcredis costs\n\n{}. Medians, with the least and the most of all rounds; ours and the reference were measured in \
             turns.\n\n| what | volcredis | reference | | ratio | goal | met | server busy |\n\
             | --- | --- | --- | --- | --- | --- | --- | --- |\n",
            self.machine
        );
        for row in &self.rows {
            writeln!(text, "{}", row.line())?;
        }
        fs::create_dir_all(folder)?;
        fs::write(folder.join("report.md"), text)?;
        fs::write(folder.join("report.json"), serde_json::to_string_pretty(self)?)?;
        let missed: Vec<&str> =
            self.rows.iter().filter(|row| row.is_met() == Some(false)).map(|row| row.what.as_str()).collect();
        println!("\n{} rows, {} goals missed", self.rows.len(), missed.len());
        for what in missed {
            println!("  {what}");
        }
        println!("report: {}", folder.join("report.md").display());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ours: f64, reference: f64, goal: Goal) -> Row {
        let reference = Some(("other".to_owned(), Figure::exact(reference)));
        Row { what: "it".into(), unit: "µs", ours: Figure::exact(ours), reference, goal, server_busy: None }
    }

    #[test]
    fn a_goal_is_met_up_to_its_limit() {
        assert_eq!(row(11.0, 10.0, Goal::AtMostTimes(1.1)).is_met(), Some(true));
        assert_eq!(row(11.1, 10.0, Goal::AtMostTimes(1.1)).is_met(), Some(false));
        assert_eq!(row(15.0, 10.0, Goal::AtLeastTimes(1.5)).is_met(), Some(true));
        assert_eq!(row(15.0, 10.0, Goal::AtMostMore(4.0)).is_met(), Some(false));
        assert_eq!(row(15.0, 10.0, Goal::AtMost(20.0)).is_met(), Some(true));
        assert_eq!(row(15.0, 10.0, Goal::Shown).is_met(), None);
    }

    #[test]
    fn a_line_says_it_all() {
        let line = row(11.0, 10.0, Goal::AtMostTimes(1.1)).line();
        assert_eq!(line, "| it | 11.0 µs | other | 10.0 µs | 1.100 | ≤ 1.100 × | yes |  |");
    }
}
