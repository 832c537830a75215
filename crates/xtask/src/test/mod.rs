//! `cargo xtask test`: all checks and tests.

mod features;
mod msrv;
pub(crate) mod packages;
mod prose;
mod python;
mod soak;
mod steps;
mod tools;

use std::path::Path;

use anyhow::Result;

use crate::cargo::{cargo, codegen};
use crate::docs;
use crate::fuzz;
use crate::process::run as run_command;
use steps::Steps;

/// Runs the selected checks and tests, or all of them if none is selected, including the long ones with `soak`.
pub(crate) fn run(root: &Path, soak: bool, selected: &[String]) -> Result<()> {
    let cargo = |arguments: &[&str]| run_command(cargo(root).args(arguments));
    let mut steps = Steps::new(selected);
    steps.run("formatting", || cargo(&["fmt", "--all", "--", "--check"]))?;
    steps.run("generated code", || codegen(root, true))?;
    steps.run("language", || prose::check(root))?;
    steps.run("spelling", || tools::spelling(root))?;
    steps.run("dependencies", || tools::dependencies(root))?;
    steps.run("clippy", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"])
    })?;
    steps.run("minimum Rust version", || msrv::check(root))?;
    steps.run("documentation", || docs::build(root))?;
    steps.run("Rust tests", || cargo(&["test", "--workspace", "--all-targets", "--locked"]))?;
    steps.run("Rust doc tests", || cargo(&["test", "--workspace", "--doc", "--locked"]))?;
    steps.run("Python tests", || python::package(root))?;
    steps.run("official SDK", || python::official_sdk(root))?;
    if soak {
        steps.run("features", || features::check(root))?;
        steps.run("long Rust tests", || soak::rust(root))?;
        steps.run("packages", || packages::check(root))?;
        // With the same inputs each time, so that a change is not blamed for an old fault.
        steps
            .run("fuzzing", || fuzz::run_targets(root, fuzz::Options { seconds: 60, seed: Some(1) }, &[]))?;
        steps.run("long Python tests", || python::soak(root))?;
    }
    steps.finish()
}
