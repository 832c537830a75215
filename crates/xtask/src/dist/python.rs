//! The Python packages: a wheel of the library for this platform, its source distribution, and a wheel of the command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::c::VERSION;
use super::command::PACKAGE;
use super::inventory::{Inventory, NOTICES};
use super::toolchain::Toolchain;
use super::tree::write;
use crate::process;
use crate::venv::Venv;

/// The same requirement as in `pyproject.toml`.
const MATURIN: &str = "maturin[zig]>=1.9,<2";

/// Writes wheels.
const WHEEL: &str = "wheel==0.45.1";

/// The time of the files in packages: the earliest that the format of wheels knows.
pub(super) const EPOCH: &str = "315532800";

/// The folder of the package with the command.
const COMMAND: &str = "crates/volcredis-cli";

/// Builds the wheel and the source distribution of the library into `python` below `destination`.
pub(crate) fn run(root: &Path, toolchain: &Toolchain<'_>, destination: &Path, debug: bool) -> Result<()> {
    let folder = destination.join("python");
    source(root, &folder)?;
    wheel(root, toolchain, ("volcredis-python", root), &folder, debug)
}

/// Builds the wheel of the command into `python` below `destination`.
pub(super) fn command(root: &Path, toolchain: &Toolchain<'_>, destination: &Path, debug: bool) -> Result<()> {
    wheel(root, toolchain, (PACKAGE, &root.join(COMMAND)), &destination.join("python"), debug)
}

/// Builds the wheel of the command without optimization and returns its path.
pub(crate) fn debug_command(root: &Path, folder: &Path) -> Result<PathBuf> {
    wheel(root, &Toolchain::Host(root), (PACKAGE, &root.join(COMMAND)), folder, true)?;
    let mut files = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    files
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("maturin created no wheel")
}

/// Builds the wheel of the crate `name` with the Python package in the folder `package`.
fn wheel(
    root: &Path,
    toolchain: &Toolchain<'_>,
    (name, package): (&str, &Path),
    folder: &Path,
    debug: bool,
) -> Result<()> {
    let inventory = Inventory::of(root, name, toolchain.portable_target())?;
    let mut build = maturin(root)?;
    build.current_dir(package).args(["build", "--locked", "--out"]).arg(folder);
    if !debug {
        build.arg("--release");
    }
    build.args(toolchain.maturin());
    toolchain.configure(&mut build)?;
    process::run(&mut build)?;
    add_inventory(root, &inventory, folder)
}

/// Adds the licenses of other crates, and the list of crates, to the wheel of a package in `folder`.
fn add_inventory(root: &Path, inventory: &Inventory, folder: &Path) -> Result<()> {
    let venv = Venv::named(root, "maturin-venv")?;
    process::run(venv.install(root).arg(WHEEL))?;
    let start = format!("{}-{VERSION}-", inventory.wheel_name());
    for wheel in files_in(folder)? {
        let name = wheel.file_name().context("a wheel has a name")?.to_string_lossy().into_owned();
        if !name.starts_with(&start) || !name.ends_with(".whl") {
            continue;
        }
        let unpacked = tempfile::tempdir()?;
        process::run(
            venv.python().args(["-m", "wheel", "unpack", "--dest"]).arg(unpacked.path()).arg(&wheel),
        )?;
        let content = unpacked.path().join(format!("{}-{VERSION}", inventory.wheel_name()));
        let metadata = content.join(format!("{}-{VERSION}.dist-info", inventory.wheel_name()));
        write(&metadata.join("licenses").join(NOTICES), inventory.notices()?)?;
        write(&metadata.join("sboms").join(inventory.sbom_name()), inventory.sbom()?)?;
        let mut pack = venv.python();
        // The order and the times of the files do not depend on the build.
        pack.args(["-m", "wheel", "pack", "--dest-dir"]).arg(folder).arg(&content);
        process::run(pack.env("SOURCE_DATE_EPOCH", EPOCH))?;
    }
    Ok(())
}

/// Returns the paths of the entries of a folder.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
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
