//! The tests in Python, each in a virtual environment of its own below `target`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::steps::{cargo, succeed};

/// The Python package, installed as its users install it.
pub(crate) fn package(root: &Path) -> Result<()> {
    let python = environment(root, "python")?;
    install(root, &python, &[".[test]"])?;
    test(root, &python, "tests/python")
}

/// The official Python SDK against the emulator.
pub(crate) fn official_sdk(root: &Path) -> Result<()> {
    let python = environment(root, "official-sdk")?;
    install(root, &python, &["--requirement", "tests/official_sdk/requirements.txt"])?;
    test(root, &python, "tests/official_sdk")
}

/// The interpreter of a virtual environment, which is made where it is not there.
fn environment(root: &Path, name: &str) -> Result<PathBuf> {
    let folder = root.join("target").join(name);
    let python = folder.join("bin/python");
    if !python.exists() {
        succeed(Command::new("python3").arg("-m").arg("venv").arg(&folder))?;
    }
    Ok(python)
}

fn install(root: &Path, python: &Path, what: &[&str]) -> Result<()> {
    let mut command = Command::new(python);
    command
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
        .args(what)
        .current_dir(root);
    succeed(&mut command)
}

fn test(root: &Path, python: &Path, folder: &str) -> Result<()> {
    // The command runs the emulator that the tests call.
    cargo(root, &["build", "--package", "volcredis-cli", "--locked"])?;
    let mut command = Command::new(python);
    command.args(["-m", "pytest", folder]).current_dir(root).env("VOLCREDIS_COMMAND", volcredis(root));
    succeed(&mut command)
}

/// The command `volcredis` that cargo has built.
fn volcredis(root: &Path) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join("debug/volcredis")
}
