//! The long Rust tests.

use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, anyhow};

use crate::cargo::cargo;
use crate::process::{report, run};
use crate::venv::Venv;

/// The profile of tests that need optimized code.
const SOAK: &[&str] = &["--profile", "soak"];
/// The programs with tests that mostly wait for rate limits.
const WAITING: [&str; 4] = ["rate_limit", "shared_rate_limit", "people", "programs"];

/// Runs the long Rust tests: a million simulated calls, bulk work and an audit at the documented rate limit, the C library as it is
/// released and in a package for Conan, the emulator under load and killed 200 times, and the instructions of a call.
pub(crate) fn rust(root: &Path) -> Result<()> {
    // Built here, so that no two commands build the same.
    run(tests(root, &[], &WAITING).arg("--no-run"))?;
    thread::scope(|scope| {
        let waiting = scope.spawn(|| report(&mut ignored(root, &[], &WAITING)));
        let others = busy(root);
        let waited = waiting.join().map_err(|_| anyhow!("the tests that wait panicked"))?;
        others.and(waited.context("tests that wait for rate limits"))
    })?;
    // Writes to the folder of the library that the tests of C load.
    recipe_for_conan(root)
}

/// Runs the long tests that need the processors, most of them for building.
fn busy(root: &Path) -> Result<()> {
    // First, since a release is optimized by one thread while the other tests start.
    run(&mut ignored(root, &[], &["host"]))?;
    let mut simulation = tests(root, SOAK, &["call_simulation"]);
    run(simulation.args(["--", "--nocapture"]).env("VOLCREDIS_SOAK", "1"))?;
    run(&mut ignored(root, SOAK, &["crash", "load", "costs"]))
}

/// Tests the recipe of the C library for Conan.
fn recipe_for_conan(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "conan")?;
    run(venv.install(root).arg("conan==2.34.0"))?;
    let mut tests = ignored(root, &[], &["packaging"]);
    run(tests.env("CONAN", venv.tool("conan").get_program()))
}

/// Returns the command that runs the ignored tests of test programs, one at a time.
fn ignored(root: &Path, profile: &[&str], programs: &[&str]) -> Command {
    let mut command = tests(root, profile, programs);
    command.args(["--", "--ignored", "--nocapture", "--test-threads", "1"]);
    command
}

/// Returns the command that runs test programs.
fn tests(root: &Path, profile: &[&str], programs: &[&str]) -> Command {
    let mut command = cargo(root);
    // Of the workspace, so that all of them share one build of the dependencies, with the same features.
    command.args(["test", "--workspace", "--locked"]).args(profile);
    for program in programs {
        command.args(["--test", program]);
    }
    command
}
