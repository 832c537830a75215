//! The long Rust tests.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::cargo::cargo;
use crate::process::run;
use crate::venv::Venv;

/// Runs the long Rust tests: a million simulated calls, bulk work and an audit at the documented rate limit, the C library as it is
/// released and in a package for Conan, the emulator under load and killed 200 times, and the instructions of a call.
pub(crate) fn rust(root: &Path) -> Result<()> {
    let mut simulation = cargo(root);
    simulation
        .args(["test", "--profile", "soak", "--package", "volcredis-core", "--test", "call_simulation"])
        .args(["--locked", "--", "--nocapture"])
        .env("VOLCREDIS_SOAK", "1");
    run(&mut simulation)?;
    ignored(root, "dev", "client-tests", &["rate_limit", "shared_rate_limit"])?;
    ignored(root, "dev", "volcredis-c", &["host", "programs"])?;
    recipe_for_conan(root)?;
    ignored(root, "dev", "volcredis-cli", &["people"])?;
    ignored(root, "soak", "volcredis-emulator", &["crash", "load"])?;
    ignored(root, "soak", "volcredis-bench", &["costs"])
}

/// Tests the recipe of the C library for Conan.
fn recipe_for_conan(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "conan")?;
    run(venv.install(root).arg("conan==2.34.0"))?;
    let mut tests = ignored_tests(root, "dev", "volcredis-c", &["packaging"]);
    run(tests.env("CONAN", venv.tool("conan").get_program()))
}

/// Runs the ignored tests of a package, one at a time.
fn ignored(root: &Path, profile: &str, package: &str, tests: &[&str]) -> Result<()> {
    run(&mut ignored_tests(root, profile, package, tests))
}

/// Returns the command that runs the ignored tests of a package, one at a time.
fn ignored_tests(root: &Path, profile: &str, package: &str, tests: &[&str]) -> Command {
    let mut command = cargo(root);
    command.args(["test", "--profile", profile, "--package", package, "--locked"]);
    for test in tests {
        command.args(["--test", test]);
    }
    command.args(["--", "--ignored", "--nocapture", "--test-threads", "1"]);
    command
}
