//! The steps of a test run and their durations.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// The steps that have passed.
pub(crate) struct Steps(Vec<(&'static str, Duration)>);

impl Steps {
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    /// Runs a step. The first failure ends the run.
    pub(crate) fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n== {name}");
        let start = Instant::now();
        step().with_context(|| format!("{name} failed"))?;
        self.0.push((name, start.elapsed()));
        Ok(())
    }

    /// Prints the duration of each step.
    pub(crate) fn report(&self) {
        println!("\n== all passed");
        for (name, time) in &self.0 {
            println!("{:>8.1} s  {name}", time.as_secs_f64());
        }
    }
}
