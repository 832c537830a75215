//! The tasks of the project, run as `cargo xtask <task>`.
#![allow(clippy::print_stderr, clippy::print_stdout)]

mod bench;
mod cargo;
mod dist;
mod docs;
mod files;
mod fuzz;
mod process;
mod test;
mod venv;

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;

/// Tasks of the project.
#[derive(Parser)]
enum Task {
    /// Generate the code that comes from the API model.
    Codegen {
        /// Write nothing; fail if a checked-in file is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Run all checks and tests: formatting, clippy, generated code, documentation, Rust, C and Python.
    Test {
        /// Also run the long tests.
        #[arg(long)]
        soak: bool,
        /// Steps to run, such as `clippy` or `"Rust tests"`; all by default.
        steps: Vec<String>,
    },
    /// Run the tests of each published crate in its package, unpacked outside of the workspace.
    TestPackages,
    /// Build the documentation and the documentation site, and check their links.
    Docs,
    /// Feed the parsers with arbitrary input, starting from the files in `fuzz/seeds`.
    Fuzz {
        /// Targets to run, such as `responses`; all by default.
        targets: Vec<String>,
        #[command(flatten)]
        options: fuzz::Options,
    },
    /// Compare the library with other clients, and write `target/bench/report.md`.
    Bench {
        /// Sections of the report: core, calls, tls, python, lists, pages, start, sizes, memory, growth, emulator, compile,
        /// tests; by default all but the last. The report keeps the others from earlier runs.
        sections: Vec<String>,
        /// Number of times each measurement is repeated.
        #[arg(long)]
        rounds: Option<u32>,
        /// Put the report into `docs/performance.md`, once all sections but the tests have been measured.
        #[arg(long)]
        publish: bool,
    },
    /// Build the C library, the Python package and the command into a folder that can be moved to another place.
    Dist {
        /// Folder to write to, with the subfolders `bin`, `lib`, `include` and `python`.
        #[arg(long, default_value = "target/dist")]
        destination: PathBuf,
        #[command(flatten)]
        options: dist::Distribution,
        /// Build this part only.
        #[arg(long)]
        only: Option<dist::Part>,
    },
    /// Build the C library and install it, with its files for pkg-config and CMake.
    Install {
        #[command(flatten)]
        directories: dist::Directories,
        #[command(flatten)]
        options: dist::Options,
    },
    /// Build Debian packages of the C library and the command.
    Deb {
        /// Folder to write the packages to.
        #[arg(long, default_value = "target/dist")]
        destination: PathBuf,
        #[command(flatten)]
        options: dist::Distribution,
    },
}

fn main() -> Result<()> {
    let root = workspace()?;
    match Task::parse() {
        Task::Codegen { check } => cargo::codegen(&root, check),
        Task::Test { soak, steps } => test::run(&root, soak, &steps),
        Task::TestPackages => test::packages::test(&root),
        Task::Docs => docs::build(&root),
        Task::Fuzz { targets, options } => fuzz::run_targets(&root, options, &targets),
        Task::Bench { sections, rounds, publish } => {
            bench::run(&root, &sections, rounds)?;
            if publish { bench::publish(&root) } else { Ok(()) }
        }
        Task::Dist { destination, options, only } => dist::run(&root, &root.join(destination), options, only),
        Task::Install { directories, options } => dist::install(&root, &directories, &options),
        Task::Deb { destination, options } => dist::deb::build(&root, &root.join(destination), options),
    }
}

/// Returns the folder of the workspace, two levels above this crate.
fn workspace() -> Result<PathBuf> {
    // When the program runs, because copies of the workspace can share a build.
    let crate_folder = env::var_os("CARGO_MANIFEST_DIR").context("run it by `cargo xtask`")?;
    let crate_folder = Path::new(&crate_folder);
    Ok(crate_folder.ancestors().nth(2).context("this crate must be in crates/xtask")?.to_owned())
}
