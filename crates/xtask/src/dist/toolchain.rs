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
/// The version of glibc that portable files for Linux need.
const GLIBC: &str = "2.17";

/// A platform that portable files are built for.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Platform {
    /// Linux with glibc on x86-64.
    #[default]
    #[value(name = "x86_64-unknown-linux-gnu")]
    LinuxX86,
    /// Linux with glibc on AArch64.
    #[value(name = "aarch64-unknown-linux-gnu")]
    LinuxArm,
    /// Linux with musl on x86-64.
    #[value(name = "x86_64-unknown-linux-musl")]
    MuslX86,
    /// Linux with musl on AArch64.
    #[value(name = "aarch64-unknown-linux-musl")]
    MuslArm,
    /// macOS on x86-64.
    #[value(name = "x86_64-apple-darwin")]
    MacX86,
    /// macOS on AArch64.
    #[value(name = "aarch64-apple-darwin")]
    MacArm,
}

impl Platform {
    /// Returns the target triple.
    fn triple(self) -> &'static str {
        match self {
            Self::LinuxX86 => "x86_64-unknown-linux-gnu",
            Self::LinuxArm => "aarch64-unknown-linux-gnu",
            Self::MuslX86 => "x86_64-unknown-linux-musl",
            Self::MuslArm => "aarch64-unknown-linux-musl",
            Self::MacX86 => "x86_64-apple-darwin",
            Self::MacArm => "aarch64-apple-darwin",
        }
    }

    /// Returns the name of the oldest systems on which a wheel works; none on macOS, where the system's linker is used.
    fn compatibility(self) -> Option<&'static str> {
        match self {
            Self::LinuxX86 | Self::LinuxArm => Some("manylinux_2_17"),
            Self::MuslX86 | Self::MuslArm => Some("musllinux_1_2"),
            Self::MacX86 | Self::MacArm => None,
        }
    }

    /// Returns the target of `cargo zigbuild`, with the version of glibc.
    fn zig_target(self) -> String {
        match self {
            Self::LinuxX86 | Self::LinuxArm => format!("{}.{GLIBC}", self.triple()),
            _ => self.triple().to_owned(),
        }
    }
}

/// A toolchain: the one of this machine, or one for portable files.
pub(crate) enum Toolchain<'a> {
    /// Builds for this system.
    Host(&'a Path),
    /// Builds for every system of a platform, and without paths of this machine.
    Portable { root: &'a Path, platform: Platform, zig: Option<Venv> },
}

impl<'a> Toolchain<'a> {
    /// Returns the toolchain. Installs what a portable build needs.
    pub(crate) fn new(root: &'a Path, portable: Option<Platform>) -> Result<Self> {
        let Some(platform) = portable else { return Ok(Self::Host(root)) };
        let zig = if platform.compatibility().is_some() {
            let venv = Venv::named(root, "portable-venv")?;
            run(venv.install(root).args(PACKAGES))?;
            Some(venv)
        } else {
            None
        };
        Ok(Self::Portable { root, platform, zig })
    }

    /// Returns cargo with one of the subcommands `build` and `rustc`.
    pub(crate) fn cargo(&self, subcommand: &str) -> Result<Command> {
        let mut command;
        match self {
            Self::Host(root) => {
                command = cargo(root);
                command.arg(subcommand);
            }
            Self::Portable { root, platform, zig: None } => {
                command = cargo(root);
                command.args([subcommand, "--target", platform.triple()]);
            }
            Self::Portable { root, platform, zig: Some(venv) } => {
                command = venv.tool("cargo-zigbuild");
                command.current_dir(root);
                // `cargo zigbuild` is the subcommand that stands for `build`.
                command.arg(if subcommand == "build" { "zigbuild" } else { subcommand });
                command.args(["--target", &platform.zig_target()]);
            }
        }
        self.configure(&mut command)?;
        Ok(command)
    }

    /// Returns the arguments of `maturin build`.
    pub(crate) fn maturin(&self) -> Vec<&'static str> {
        let Self::Portable { platform, .. } = self else { return Vec::new() };
        let mut arguments = vec!["--target", platform.triple()];
        if let Some(compatibility) = platform.compatibility() {
            arguments.extend(["--zig", "--compatibility", compatibility]);
        }
        arguments
    }

    /// Sets the environment of a command that calls cargo.
    pub(crate) fn configure(&self, command: &mut Command) -> Result<()> {
        let Self::Portable { root, zig, .. } = self else { return Ok(()) };
        remove_package_variables(command);
        command.env("CARGO_TARGET_DIR", self.target_folder());
        command.env("CARGO_ENCODED_RUSTFLAGS", remap_flags(root)?.join("\u{1f}"));
        if let Some(venv) = zig {
            command.env("CARGO_ZIGBUILD_PYTHON_PATH", venv.path());
        }
        Ok(())
    }

    /// Returns the target triple of a portable build.
    pub(crate) fn portable_target(&self) -> Option<&'static str> {
        match self {
            Self::Host(_) => None,
            Self::Portable { platform, .. } => Some(platform.triple()),
        }
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use clap::ValueEnum;

    use super::*;

    #[test]
    fn platforms_are_named_by_their_triples() {
        for platform in Platform::value_variants() {
            let name = platform.to_possible_value().map(|value| value.get_name().to_owned());
            assert_eq!(name.as_deref(), Some(platform.triple()));
        }
    }

    #[test]
    fn wheels_for_every_platform_have_no_paths_of_this_machine() {
        let root = crate::workspace().unwrap();
        for &platform in Platform::value_variants() {
            let toolchain = Toolchain::Portable { root: &root, platform, zig: None };
            assert!(toolchain.maturin().starts_with(&["--target", platform.triple()]));
            let mut command = Command::new("maturin");
            toolchain.configure(&mut command).unwrap();
            let flags = command.get_envs().find(|(name, _)| *name == "CARGO_ENCODED_RUSTFLAGS");
            let flags = flags.unwrap().1.unwrap().to_string_lossy();
            assert!(flags.contains(&format!("--remap-path-prefix={}=", root.display())), "{flags}");
        }
    }
}
