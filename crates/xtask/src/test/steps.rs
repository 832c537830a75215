//! The steps of a test run, and how long each took.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The steps that were run.
pub(crate) struct Steps(Vec<(&'static str, Duration)>);

impl Steps {
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    /// Runs a step; the first that fails ends the run.
    pub(crate) fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n== {name}");
        let start = Instant::now();
        step().with_context(|| format!("{name} failed"))?;
        self.0.push((name, start.elapsed()));
        Ok(())
    }

    pub(crate) fn report(&self) {
        println!("\n== all passed");
        for (name, time) in &self.0 {
            println!("{:>8.1} s  {name}", time.as_secs_f64());
        }
    }
}

/// Runs a command in the workspace, with its output going where ours goes.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    let status =
        command.status().with_context(|| format!("cannot run {}", command.get_program().display()))?;
    if !status.success() {
        bail!("{} ended with {status}", command.get_program().display());
    }
    Ok(())
}

/// Cargo, in the workspace.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    succeed(crate::cargo::cargo(root).args(arguments))
}

pub(crate) fn documentation(root: &Path) -> Result<()> {
    let workspace: &[&str] = &["--workspace"];
    for what in [workspace, &["--package", "volcredis", "--no-default-features"]] {
        let mut command = crate::cargo::cargo(root);
        command.args(["doc", "--no-deps", "--locked"]).args(what);
        succeed(command.env("RUSTDOCFLAGS", "--deny warnings"))?;
    }
    Ok(())
}

/// Runs what takes long for a reason: a million calls through the life of a call; bulk work at the documented rate limit;
/// the C library as it is handed out; the emulator, killed 200 times and measured.
pub(crate) fn soak(root: &Path) -> Result<()> {
    let mut simulation = crate::cargo::cargo(root);
    simulation
        .args(["test", "--profile", "soak", "--package", "volcredis-core", "--test", "call_simulation"])
        .args(["--locked", "--", "--nocapture"])
        .env("VOLCREDIS_SOAK", "1");
    succeed(&mut simulation)?;
    ignored(root, "dev", "volcredis", &["rate_limit"])?;
    ignored(root, "dev", "volcredis-c", &["programs"])?;
    ignored(root, "soak", "volcredis-emulator", &["crash", "load"])
}

/// Runs the tests of a package that are ignored otherwise, one after another.
fn ignored(root: &Path, profile: &str, package: &str, tests: &[&str]) -> Result<()> {
    let mut arguments = vec!["test", "--profile", profile, "--package", package, "--locked"];
    for test in tests {
        arguments.extend(["--test", test]);
    }
    arguments.extend(["--", "--ignored", "--nocapture", "--test-threads", "1"]);
    cargo(root, &arguments)
}
