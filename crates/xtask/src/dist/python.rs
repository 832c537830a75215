//! The Python package: a wheel for machines such as this one, and the source to build it elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::test::steps::succeed;
use crate::venv::Venv;

/// As in `pyproject.toml`.
const MATURIN: &str = "maturin>=1.9,<2";

/// Puts a wheel and a source distribution into `python` below `destination`.
pub(crate) fn run(root: &Path, destination: &Path, debug: bool) -> Result<()> {
    let folder = destination.join("python");
    source(root, &folder)?;
    let mut build = maturin(root)?;
    build.args(["build", "--locked", "--out"]).arg(&folder);
    if !debug {
        build.arg("--release");
    }
    succeed(&mut build)
}

/// Puts a source distribution into `folder`, and says where it is.
pub(crate) fn source(root: &Path, folder: &Path) -> Result<PathBuf> {
    succeed(maturin(root)?.args(["sdist", "--out"]).arg(folder))?;
    let name = format!("volcredis-{}.tar.gz", env!("CARGO_PKG_VERSION"));
    let archive = folder.join(&name);
    if !archive.is_file() {
        let there =
            fs::read_dir(folder).context("maturin made no folder")?.flatten().map(|entry| entry.file_name());
        bail!("maturin made no {name}, but {:?}", there.collect::<Vec<_>>());
    }
    Ok(archive)
}

/// Maturin, in a virtual environment of its own.
fn maturin(root: &Path) -> Result<Command> {
    let venv = Venv::named(root, "maturin-venv")?;
    succeed(venv.install(root).arg(MATURIN))?;
    let mut command = venv.python();
    command.args(["-m", "maturin"]).current_dir(root);
    Ok(command)
}
