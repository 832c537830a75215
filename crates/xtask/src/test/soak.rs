//! The long Rust tests.

use std::path::Path;

use anyhow::Result;

use crate::cargo::cargo;
use crate::process::run;

/// Runs the long Rust tests: a million simulated calls, bulk work and an audit at the documented rate limit, the C library as it is
/// released, and the emulator under load and killed 200 times.
pub(crate) fn rust(root: &Path) -> Result<()> {
    let mut simulation = cargo(root);
    simulation
        .args(["test", "--profile", "soak", "--package", "volcredis-core", "--test", "call_simulation"])
        .args(["--locked", "--", "--nocapture"])
        .env("VOLCREDIS_SOAK", "1");
    run(&mut simulation)?;
    ignored(root, "dev", "volcredis", &["rate_limit"])?;
    ignored(root, "dev", "volcredis-c", &["host", "programs"])?;
    ignored(root, "dev", "volcredis-cli", &["people"])?;
    ignored(root, "soak", "volcredis-emulator", &["crash", "load"])
}

/// Runs the ignored tests of a package, one at a time.
fn ignored(root: &Path, profile: &str, package: &str, tests: &[&str]) -> Result<()> {
    let mut command = cargo(root);
    command.args(["test", "--profile", profile, "--package", package, "--locked"]);
    for test in tests {
        command.args(["--test", test]);
    }
    run(command.args(["--", "--ignored", "--nocapture", "--test-threads", "1"]))
}
