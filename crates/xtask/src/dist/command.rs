//! The command `volcredis`.

use std::path::Path;

use anyhow::Result;

use super::toolchain::Toolchain;
use super::tree::copy;
use crate::process;

/// Builds the command into `bin` below `destination`.
pub(super) fn run(toolchain: &Toolchain<'_>, destination: &Path, debug: bool) -> Result<()> {
    let mut build = toolchain.cargo("build")?;
    build.args(["--package", "volcredis-cli", "--bin", "volcredis", "--locked"]);
    if !debug {
        build.arg("--release");
    }
    process::run(&mut build)?;
    let mut folder = toolchain.target_folder();
    folder.extend(toolchain.portable_target());
    let file = folder.join(if debug { "debug" } else { "release" }).join("volcredis");
    copy(&file, &destination.join("bin/volcredis"))
}
