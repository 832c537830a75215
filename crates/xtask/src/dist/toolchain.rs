//! The compiler and linker of a distribution.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::{cargo, remove_package_variables, target};
use crate::process::{output, run};
use crate::venv::Venv;

/// The packages of a portable build: a linker that knows the symbols of old versions of glibc.
const PACKAGES: [&str; 2] = ["cargo-zigbuild==0.24.1", "ziglang==0.15.2"];
/// The platform of a portable build, with the version of glibc.
const PORTABLE_TARGET: &str = "x86_64-unknown-linux-gnu";
const GLIBC: &str = "2.17";

/// A toolchain: the one of this machine, or one for portable files.
pub(crate) enum Toolchain<'a> {
    /// Builds for this system.
    Host(&'a Path),
    /// Builds for every Linux on x86-64 with glibc 2.17 or later, without paths of this machine.
    Portable { root: &'a Path, venv: Venv },
}

impl<'a> Toolchain<'a> {
    /// Returns the toolchain. Installs what a portable build needs.
    pub(crate) fn new(root: &'a Path, portable: bool) -> Result<Self> {
        if !portable {
            return Ok(Self::Host(root));
        }
        let venv = Venv::named(root, "portable-venv")?;
        run(venv.install(root).args(PACKAGES))?;
        Ok(Self::Portable { root, venv })
    }

    /// Returns cargo with one of the subcommands `build` and `rustc`.
    pub(crate) fn cargo(&self, subcommand: &str) -> Result<Command> {
        match self {
            Self::Host(root) => {
                let mut command = cargo(root);
                command.arg(subcommand);
                Ok(command)
            }
            Self::Portable { root, venv } => {
                let mut command = venv.tool("cargo-zigbuild");
                command.current_dir(root);
                // `cargo zigbuild` is the subcommand that stands for `build`.
                command.arg(if subcommand == "build" { "zigbuild" } else { subcommand });
                command.arg("--target").arg(format!("{PORTABLE_TARGET}.{GLIBC}"));
                self.configure(&mut command)?;
                Ok(command)
            }
        }
    }

    /// Sets the environment of a command that calls cargo.
    pub(crate) fn configure(&self, command: &mut Command) -> Result<()> {
        let Self::Portable { root, venv } = self else { return Ok(()) };
        remove_package_variables(command);
        command.env("CARGO_TARGET_DIR", self.target_folder());
        command.env("CARGO_ENCODED_RUSTFLAGS", remap_flags(root)?.join("\u{1f}"));
        command.env("CARGO_ZIGBUILD_PYTHON_PATH", venv.path());
        Ok(())
    }

    /// Returns the platform of a portable build.
    pub(crate) fn portable_target(&self) -> Option<&'static str> {
        matches!(self, Self::Portable { .. }).then_some(PORTABLE_TARGET)
    }

    /// Returns cargo's folder for this toolchain. Portable builds have one of their own, since their flags differ.
    pub(crate) fn target_folder(&self) -> PathBuf {
        match self {
            Self::Host(root) => target(root),
            Self::Portable { root, .. } => target(root).join("portable"),
        }
    }
}

/// Returns the flags that keep paths of this machine out of the files, so that builds in different folders are the same.
fn remap_flags(root: &Path) -> Result<Vec<String>> {
    let home = match env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => env::home_dir().context("no home directory")?.join(".cargo"),
    };
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root))?;
    Ok(vec![
        format!("--remap-path-prefix={}=volcredis", root.display()),
        format!("--remap-path-prefix={}=cargo", home.display()),
        format!("--remap-path-prefix={}=rust", sysroot.trim()),
    ])
}
