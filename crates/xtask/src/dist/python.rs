//! The Python package: a wheel for this platform and a source distribution.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::toolchain::Toolchain;
use crate::process;
use crate::venv::Venv;

/// The same requirement as in `pyproject.toml`.
const MATURIN: &str = "maturin[zig]>=1.9,<2";

/// Builds a wheel and a source distribution into `python` below `destination`.
pub(crate) fn run(root: &Path, toolchain: &Toolchain<'_>, destination: &Path, debug: bool) -> Result<()> {
    let folder = destination.join("python");
    source(root, &folder)?;
    let mut build = maturin(root)?;
    build.args(["build", "--locked", "--out"]).arg(&folder);
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
