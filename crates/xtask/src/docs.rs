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
    rustdoc(root)?;
    doxygen(root)?;
    named_tests::check(root)?;
    links::check(root)?;
    site::build(root)
}

fn rustdoc(root: &Path) -> Result<()> {
    // In this order: both are written to the same folder.
    for packages in [&["--package", "volcredis", "--no-default-features"][..], &["--workspace"]] {
        let mut command = cargo(root);
        command.args(["doc", "--no-deps", "--locked"]).args(packages);
        run(command.env("RUSTDOCFLAGS", "--deny warnings"))?;
    }
    Ok(())
}

fn doxygen(root: &Path) -> Result<()> {
    if is_installed("doxygen") {
        run(Command::new("doxygen").arg("docs/Doxyfile").current_dir(root))
    } else {
        println!("skipped the documentation of C and C++: doxygen is not installed");
        Ok(())
    }
}
