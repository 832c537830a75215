//! Running cargo from within what cargo runs.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

/// Cargo, in the workspace.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root);
    forget_this_crate(&mut cargo);
    cargo
}

/// Runs the code generators; with `check`, fails if a checked-in file is out of date.
pub(crate) fn codegen(root: &Path, check: bool) -> Result<()> {
    let mut cargo = cargo(root);
    cargo.args(["run", "--quiet", "--package", "codegen"]);
    if check {
        cargo.args(["--", "--check"]);
    }
    let status = cargo.status()?;
    if !status.success() {
        bail!("codegen failed with {status}");
    }
    Ok(())
}

/// Keeps from a command that will run cargo what cargo says of this crate, which it was not told itself: crates would be
/// built anew because of it.
pub(crate) fn forget_this_crate(command: &mut Command) {
    for (name, _) in env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            command.env_remove(name);
        }
    }
}

/// Where cargo puts what it builds.
pub(crate) fn target(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}
