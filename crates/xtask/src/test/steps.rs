//! The steps of a test run and their durations.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// The steps of a run: all of them, or those selected by name.
pub(crate) struct Steps<'a> {
    selected: &'a [String],
    names: Vec<&'static str>,
    passed: Vec<(&'static str, Duration)>,
}

impl<'a> Steps<'a> {
    /// Creates a run of the selected steps, or of all if none is selected.
    pub(crate) fn new(selected: &'a [String]) -> Self {
        Self { selected, names: Vec::new(), passed: Vec::new() }
    }

    /// Runs a step if it is selected. The first failure ends the run.
    pub(crate) fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        self.names.push(name);
        if !self.selected.is_empty() && !self.selected.iter().any(|selected| selected == name) {
            return Ok(());
        }
        println!("\n== {name}");
        let start = Instant::now();
        step().with_context(|| format!("{name} failed"))?;
        let time = start.elapsed();
        println!("\n== {name} passed in {:.1} s", time.as_secs_f64());
        self.passed.push((name, time));
        Ok(())
    }

    /// Prints the duration of each step. Fails if a selected step does not exist.
    pub(crate) fn finish(&self) -> Result<()> {
        for selected in self.selected {
            let names = self.names.join("`, `");
            ensure!(
                self.names.contains(&selected.as_str()),
                "unknown step `{selected}`, expected one of `{names}`"
            );
        }
        println!("\n== all passed");
        for (name, time) in &self.passed {
            println!("{:>8.1} s  {name}", time.as_secs_f64());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(selected: &[&str]) -> (Vec<&'static str>, Result<()>) {
        let selected: Vec<String> = selected.iter().map(|&name| name.to_owned()).collect();
        let mut run = Vec::new();
        let mut steps = Steps::new(&selected);
        for name in ["clippy", "Rust tests"] {
            let step = || {
                run.push(name);
                Ok(())
            };
            steps.run(name, step).unwrap();
        }
        (run, steps.finish())
    }

    #[test]
    fn all_steps_run_unless_some_are_selected() {
        assert_eq!(run(&[]).0, ["clippy", "Rust tests"]);
        assert_eq!(run(&["Rust tests"]).0, ["Rust tests"]);
    }

    #[test]
    fn an_unknown_step_is_an_error() {
        let error = run(&["lint"]).1.unwrap_err();
        assert_eq!(error.to_string(), "unknown step `lint`, expected one of `clippy`, `Rust tests`");
    }
}
