//! Running cargo from a program that cargo runs.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{output, run};

/// Returns cargo, as a command in the workspace.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root);
    remove_package_variables(&mut cargo);
    cargo
}

/// Runs the code generators. With `check`, fails if a checked-in file is out of date.
pub(crate) fn codegen(root: &Path, check: bool) -> Result<()> {
    let mut cargo = cargo(root);
    cargo.args(["run", "--quiet", "--package", "codegen", "--locked"]);
    if check {
        cargo.args(["--", "--check"]);
    }
    run(&mut cargo)
}

/// Removes the environment variables that cargo sets about this package, because some build scripts would run again when
/// they change.
pub(crate) fn remove_package_variables(command: &mut Command) {
    for (name, _) in env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            command.env_remove(name);
        }
    }
}

/// Returns cargo's target folder.
pub(crate) fn target(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// Returns the target triple of the compiler.
pub(crate) fn host() -> Result<String> {
    let version = output(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not print its host")?.to_owned())
}
