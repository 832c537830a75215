//! `cargo xtask docs`: builds the public documentation and the documentation site, and checks their links.

mod links;
mod named_tests;
mod site;

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::cargo::cargo;
use crate::process::{is_installed, run};

/// Builds the documentation of Rust, C and C++, with warnings as errors, and checks the links of all Markdown files.
pub(crate) fn build(root: &Path) -> Result<()> {
    run(&mut rustdoc(root, &["--workspace"]))?;
    doxygen(root)?;
    named_tests::check(root)?;
    links::check(root)?;
    site::build(root)
}

/// Returns the command that builds the documentation of Rust for the selected packages, with warnings as errors.
pub(crate) fn rustdoc(root: &Path, packages: &[&str]) -> Command {
    let mut command = cargo(root);
    command.args(["doc", "--no-deps", "--locked"]).args(packages).env("RUSTDOCFLAGS", "--deny warnings");
    command
}

fn doxygen(root: &Path) -> Result<()> {
    if is_installed("doxygen") {
        run(Command::new("doxygen").arg("docs/Doxyfile").current_dir(root))
    } else {
        println!("skipped the documentation of C and C++: doxygen is not installed");
        Ok(())
    }
}
