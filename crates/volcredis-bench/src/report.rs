//! The report: a table of comparisons with their goals, from the sections measured so far.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde::Serialize;
use volcredis_bench::measure::Samples;

/// A row of the report.
#[derive(Debug, Serialize)]
pub(crate) struct Comparison {
    /// The description of the measured value.
    pub(crate) name: String,
    pub(crate) unit: &'static str,
    pub(crate) volcredis: Samples,
    /// The name and the samples of the baseline.
    pub(crate) baseline: Option<(String, Samples)>,
    pub(crate) goal: Goal,
    /// The CPU use of the server, from 0 to 1. Near 1, the server limits the result.
    pub(crate) server_load: Option<f64>,
}

/// The goal of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Goal {
    /// At most this multiple of the baseline.
    AtMostTimes(f64),
    /// At least this multiple of the baseline.
    AtLeastTimes(f64),
    /// At most this much more than the baseline.
    AtMostMore(f64),
    /// At most this value.
    AtMost(f64),
    /// No goal; measured for information.
    None,
}

impl Comparison {
    /// Returns the ratio volcredis ÷ baseline.
    fn ratio(&self) -> Option<f64> {
        self.baseline.as_ref().map(|(_, baseline)| self.volcredis.ratio(baseline))
    }

    fn is_met(&self) -> Option<bool> {
        let difference = self.baseline.as_ref().map(|(_, baseline)| self.volcredis.difference(baseline));
        match self.goal {
            Goal::AtMostTimes(limit) => self.ratio().map(|ratio| ratio <= limit),
            Goal::AtLeastTimes(limit) => self.ratio().map(|ratio| ratio >= limit),
            Goal::AtMostMore(limit) => difference.map(|difference| difference <= limit),
            Goal::AtMost(limit) => Some(self.volcredis.median() <= limit),
            Goal::None => None,
        }
    }

    fn format_goal(&self) -> String {
        let unit = self.unit;
        match self.goal {
            Goal::AtMostTimes(limit) => format!("≤ {limit:.3} ×"),
            Goal::AtLeastTimes(limit) => format!("≥ {limit:.1} ×"),
            Goal::AtMostMore(limit) => format!("≤ {limit} {unit} more"),
            Goal::AtMost(limit) => format!("≤ {limit} {unit}"),
            Goal::None => String::new(),
        }
    }

    fn line(&self) -> String {
        let unit = self.unit;
        let (name, baseline) = match &self.baseline {
            Some((name, samples)) => (name.as_str(), format_samples(samples, unit)),
            None => ("", String::new()),
        };
        let met = self.is_met().map_or("", |met| if met { "yes" } else { "**no**" });
        let ratio = self.ratio().map(|ratio| format!("{ratio:.3}")).unwrap_or_default();
        let load = self.server_load.map(|load| format!("{:.0} %", 100.0 * load)).unwrap_or_default();
        format!(
            "| {} | {} | {name} | {baseline} | {ratio} | {} | {met} | {load} |",
            self.name,
            format_samples(&self.volcredis, unit),
            self.format_goal()
        )
    }
}

fn format_samples(samples: &Samples, unit: &str) -> String {
    let [median, min, max] = [samples.median(), samples.min(), samples.max()].map(format_number);
    if min == max { format!("{median} {unit}") } else { format!("{median} {unit} ({min}–{max})") }
}

/// Formats a number with three significant digits.
fn format_number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ if value.fract() == 0.0 => format!("{value:.0}"),
        _ => format!("{value:.2}"),
    }
}

/// The comparisons of a section, in the order they were made.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    /// Descriptions of what was measured with.
    notes: Vec<String>,
    comparisons: Vec<Comparison>,
}

impl Report {
    /// Adds a description of what the comparisons are measured with.
    pub(crate) fn describe(&mut self, note: String) {
        self.notes.push(note);
    }

    pub(crate) fn add(&mut self, comparison: Comparison) {
        println!("{}", comparison.line());
        self.comparisons.push(comparison);
    }

    /// Writes the comparisons of a section as lines of a table, and as JSON.
    pub(crate) fn write(&self, folder: &Path, section: &str) -> Result<()> {
        let lines: String = self.comparisons.iter().map(|comparison| comparison.line() + "\n").collect();
        let notes: String = self.notes.iter().map(|note| format!("{note}.\n\n")).collect();
        fs::write(folder.join(format!("{section}.notes.md")), notes)?;
        fs::write(folder.join(format!("{section}.lines.md")), lines)?;
        fs::write(folder.join(format!("{section}.json")), serde_json::to_string_pretty(self)?)?;
        let missed = self.comparisons.iter().filter(|comparison| comparison.is_met() == Some(false)).count();
        println!("{section}: {} comparisons, {missed} goals missed\n", self.comparisons.len());
        Ok(())
    }
}

/// Writes `report.md` from the sections in the folder. A report needs all sections but the optional one.
pub(crate) fn assemble(folder: &Path, sections: &[String], optional: &str) -> Result<()> {
    let (mut notes, mut lines, mut missing) = (String::new(), String::new(), Vec::new());
    for section in sections {
        let read = |kind| fs::read_to_string(folder.join(format!("{section}.{kind}.md")));
        match (read("notes"), read("lines")) {
            (Ok(section_notes), Ok(section_lines)) => {
                notes.push_str(&section_notes);
                lines.push_str(&section_lines);
            }
            _ if section == optional => {}
            _ => missing.push(section.as_str()),
        }
    }
    let report = folder.join("report.md");
    if !missing.is_empty() {
        if report.exists() {
            fs::remove_file(&report)?;
        }
        println!("no report yet, measure also: {}", missing.join(" "));
        return Ok(());
    }
    let text = format!(
        "# Performance\n\n{}. Medians with the minimum and maximum of all rounds. volcredis and the baseline are measured \
         alternately; the ratio is volcredis ÷ baseline.\n\n{notes}\
         | measured | volcredis | compared with | baseline | ratio | goal | met | server load |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n{lines}",
        machine()
    );
    fs::write(&report, text)?;
    println!("report: {}", report.display());
    Ok(())
}

/// Returns the number of cores and the name of the processor.
fn machine() -> String {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let cores = processors.lines().filter(|line| line.starts_with("processor")).count();
    format!("{cores} cores, {}", model.map_or("unknown processor", |(_, name)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comparison(volcredis: f64, baseline: f64, goal: Goal) -> Comparison {
        Comparison {
            name: "signing".into(),
            unit: "µs",
            volcredis: Samples::exact(volcredis),
            baseline: Some(("other".to_owned(), Samples::exact(baseline))),
            goal,
            server_load: None,
        }
    }

    #[test]
    fn a_goal_is_met_up_to_its_limit() {
        assert_eq!(comparison(11.0, 10.0, Goal::AtMostTimes(1.1)).is_met(), Some(true));
        assert_eq!(comparison(11.1, 10.0, Goal::AtMostTimes(1.1)).is_met(), Some(false));
        assert_eq!(comparison(15.0, 10.0, Goal::AtLeastTimes(1.5)).is_met(), Some(true));
        assert_eq!(comparison(15.0, 10.0, Goal::AtMostMore(4.0)).is_met(), Some(false));
        assert_eq!(comparison(15.0, 10.0, Goal::AtMost(20.0)).is_met(), Some(true));
        assert_eq!(comparison(15.0, 10.0, Goal::None).is_met(), None);
    }

    #[test]
    fn a_line_has_all_columns() {
        let line = comparison(11.0, 10.0, Goal::AtMostTimes(1.1)).line();
        assert_eq!(line, "| signing | 11.0 µs | other | 10.0 µs | 1.100 | ≤ 1.100 × | yes |  |");
    }

    #[test]
    fn a_report_consists_of_all_required_sections() {
        let folder = tempfile::tempdir().unwrap();
        let sections = ["core", "calls", "tests"].map(str::to_owned);
        let assembled = || {
            assemble(folder.path(), &sections, "tests").unwrap();
            fs::read_to_string(folder.path().join("report.md")).ok()
        };
        let mut report = Report::default();
        report.add(comparison(11.0, 10.0, Goal::None));
        report.describe("on an idle machine".to_owned());
        report.write(folder.path(), "core").unwrap();
        assert_eq!(assembled(), None);
        report.write(folder.path(), "calls").unwrap();
        let text = assembled().expect("all required sections are there");
        assert_eq!((text.matches("signing").count(), text.matches("idle machine.").count()), (2, 2));
    }
}
