//! The Python package, installed as its users install it, in a virtual environment below `target`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::steps::{cargo, succeed};

pub(crate) fn run(root: &Path) -> Result<()> {
    // The command runs the emulator that the tests call.
    cargo(root, &["build", "--package", "volcredis-cli", "--locked"])?;
    let environment = root.join("target/python");
    let python = environment.join("bin/python");
    if !python.exists() {
        succeed(Command::new("python3").arg("-m").arg("venv").arg(&environment))?;
    }
    let mut install = Command::new(&python);
    install
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ".[test]"])
        .current_dir(root);
    succeed(&mut install)?;
    let mut test = Command::new(&python);
    test.args(["-m", "pytest", "tests/python"]).current_dir(root).env("VOLCREDIS_COMMAND", command(root));
    succeed(&mut test)
}

/// The command `volcredis` that cargo has built.
fn command(root: &Path) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join("debug/volcredis")
}
