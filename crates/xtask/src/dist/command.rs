//! The command `volcredis`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::inventory::Inventory;
use super::toolchain::Toolchain;
use super::tree::copy;
use crate::process;

/// The crate of the command.
pub(super) const PACKAGE: &str = "volcredis-cli";
/// The maximum size of the command in MiB, as it is released.
const MAX_SIZE: f64 = 12.0;

/// Builds the command into `bin` below `destination`.
pub(super) fn run(root: &Path, toolchain: &Toolchain<'_>, destination: &Path, debug: bool) -> Result<()> {
    let file = build(toolchain, debug)?;
    copy(&file, &destination.join("bin/volcredis"))?;
    let licenses = destination.join("share/licenses").join(PACKAGE);
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root.join(license), &licenses.join(license))?;
    }
    Inventory::of(root, PACKAGE, toolchain.portable_target())?.write(&licenses)?;
    let size = fs::metadata(&file)?.len() as f64 / f64::from(1 << 20);
    println!("dist: volcredis, {size:.2} MiB");
    ensure!(debug || size < MAX_SIZE, "the command must be smaller than {MAX_SIZE} MiB, got {size:.2} MiB");
    Ok(())
}

/// Builds the command and returns its path.
pub(super) fn build(toolchain: &Toolchain<'_>, debug: bool) -> Result<PathBuf> {
    let mut build = toolchain.cargo("build")?;
    build.args(["--package", PACKAGE, "--bin", "volcredis", "--locked"]);
    if !debug {
        build.arg("--release");
    }
    process::run(&mut build)?;
    let mut folder = toolchain.target_folder();
    folder.extend(toolchain.portable_target());
    Ok(folder.join(if debug { "debug" } else { "release" }).join("volcredis"))
}
