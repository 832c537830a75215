//! The Python packages: a wheel of the library for this platform, its source distribution, and a wheel of the command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::toolchain::Toolchain;
use crate::process;
use crate::venv::Venv;

/// The same requirement as in `pyproject.toml`.
const MATURIN: &str = "maturin[zig]>=1.9,<2";

/// The folder of the package with the command.
const COMMAND: &str = "crates/volcredis-cli";

/// Builds the wheel and the source distribution of the library into `python` below `destination`.
pub(crate) fn run(root: &Path, toolchain: &Toolchain<'_>, destination: &Path, debug: bool) -> Result<()> {
    let folder = destination.join("python");
    source(root, &folder)?;
    wheel(root, toolchain, root, &folder, debug)
}

/// Builds the wheel of the command into `python` below `destination`.
pub(super) fn command(root: &Path, toolchain: &Toolchain<'_>, destination: &Path, debug: bool) -> Result<()> {
    wheel(root, toolchain, &root.join(COMMAND), &destination.join("python"), debug)
}

/// Builds the wheel of the command without optimization and returns its path.
pub(crate) fn debug_command(root: &Path, folder: &Path) -> Result<PathBuf> {
    wheel(root, &Toolchain::Host(root), &root.join(COMMAND), folder, true)?;
    let mut files = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    files
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("maturin created no wheel")
}

/// Builds the wheel of the package in the folder `package`.
fn wheel(root: &Path, toolchain: &Toolchain<'_>, package: &Path, folder: &Path, debug: bool) -> Result<()> {
    let mut build = maturin(root)?;
    build.current_dir(package).args(["build", "--locked", "--out"]).arg(folder);
    if !debug {
        build.arg("--release");
    }
    if let Some(target) = toolchain.portable_target() {
        build.args(["--zig", "--compatibility", "manylinux_2_17", "--target", target]);
    }
    toolchain.configure(&mut build)?;
    process::run(&mut build)
}

/// Builds a source distribution into `folder` and returns its path.
pub(crate) fn source(root: &Path, folder: &Path) -> Result<PathBuf> {
    process::run(maturin(root)?.args(["sdist", "--out"]).arg(folder))?;
    let name = format!("volcredis-{}.tar.gz", env!("CARGO_PKG_VERSION"));
    let archive = folder.join(&name);
    if !archive.is_file() {
        let files = fs::read_dir(folder)
            .context("maturin created no folder")?
            .flatten()
            .map(|entry| entry.file_name());
        bail!("maturin created no {name}, but {:?}", files.collect::<Vec<_>>());
    }
    Ok(archive)
}

/// Returns maturin, installed in a virtual environment of its own.
fn maturin(root: &Path) -> Result<Command> {
    let venv = Venv::named(root, "maturin-venv")?;
    process::run(venv.install(root).arg(MATURIN))?;
    let mut command = venv.python();
    command.args(["-m", "maturin"]).current_dir(root);
    Ok(command)
}
