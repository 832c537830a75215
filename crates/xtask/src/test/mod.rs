//! `cargo xtask test`: everything that must hold, in one run.

mod features;
mod msrv;
mod python;
pub(crate) mod steps;

use std::path::Path;

use anyhow::Result;

use crate::cargo::codegen;
use steps::{Steps, cargo};

/// Runs all checks and tests; with `soak`, the long ones too.
pub(crate) fn run(root: &Path, soak: bool) -> Result<()> {
    let mut steps = Steps::new();
    steps.run("formatting", || cargo(root, &["fmt", "--all", "--", "--check"]))?;
    steps.run("generated code", || codegen(root, true))?;
    steps.run("clippy", || {
        cargo(root, &["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"])
    })?;
    steps.run("oldest Rust", || msrv::check(root))?;
    steps.run("documentation", || steps::documentation(root))?;
    steps.run("Rust tests", || cargo(root, &["test", "--workspace", "--all-targets", "--locked"]))?;
    steps.run("Rust doc tests", || cargo(root, &["test", "--workspace", "--doc", "--locked"]))?;
    steps.run("Python tests", || python::package(root))?;
    steps.run("official SDK", || python::official_sdk(root))?;
    if soak {
        steps.run("features", || features::run(root))?;
        steps.run("soak", || steps::soak(root))?;
        steps.run("Python soak", || python::soak(root))?;
    }
    steps.report();
    Ok(())
}
