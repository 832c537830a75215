//! The chores of the project, run as `cargo xtask <chore>`.
#![allow(clippy::print_stderr, clippy::print_stdout)]

mod bench;
mod cargo;
mod dist;
mod test;
mod venv;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;

/// The chores of the project.
#[derive(Parser)]
enum Chore {
    /// Generate the code that comes from the API model.
    Codegen {
        /// Write nothing; fail if a checked-in file is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Run all checks and tests: formatting, clippy, generated code, documentation, Rust, C and Python.
    Test {
        /// Also run what takes long for a reason.
        #[arg(long)]
        soak: bool,
    },
    /// Measure what calls cost beside other clients, and write `target/bench/report.md` and `report.json`.
    Bench {
        /// Parts of the report, all if none is named: core, calls, python, start, sizes, memory, growth.
        parts: Vec<String>,
        /// How often each thing is measured.
        #[arg(long)]
        rounds: Option<u32>,
    },
    /// Build the C library and the Python package, and lay them out to be installed.
    Dist {
        /// Where to: `lib`, `include` and `python` are made there.
        #[arg(long, default_value = "target/dist")]
        destination: PathBuf,
        /// Build without optimization.
        #[arg(long)]
        debug: bool,
        /// Build this part only.
        #[arg(long)]
        only: Option<dist::Part>,
    },
}

fn main() -> Result<()> {
    let root = workspace()?;
    match Chore::parse() {
        Chore::Codegen { check } => cargo::codegen(&root, check),
        Chore::Test { soak } => test::run(&root, soak),
        Chore::Bench { parts, rounds } => bench::run(&root, &parts, rounds),
        Chore::Dist { destination, debug, only } => dist::run(&root, &root.join(destination), debug, only),
    }
}

/// The folder of the workspace, two above this crate.
fn workspace() -> Result<PathBuf> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(crate_folder.ancestors().nth(2).context("the crate lies in crates/xtask")?.to_owned())
}
