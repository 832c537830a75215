//! The tests in Python, each in a virtual environment of its own below `target`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::steps::{cargo, succeed};
use crate::cargo::target;
use crate::dist::python as dist;
use crate::venv::Venv;

/// The Python package, installed as its users install it.
pub(crate) fn package(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "python")?;
    succeed(venv.install(root).arg(".[test]"))?;
    succeed(&mut pytest(root, &venv, "tests/python")?)
}

/// The official Python SDK against the emulator.
pub(crate) fn official_sdk(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "official-sdk")?;
    succeed(venv.install(root).args(["--requirement", "tests/official_sdk/requirements.txt"]))?;
    succeed(&mut pytest(root, &venv, "tests/official_sdk")?)
}

/// What takes long for a reason: 100,000 calls of each kind in the package that [`package`] has installed, 100 processes
/// of each kind that end, 1,000 calls at a rate limit, and the source distribution, built far from this workspace.
pub(crate) fn soak(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "python")?;
    let mut calls = pytest(root, &venv, "tests/python/test_resources.py")?;
    succeed(calls.args(["--capture", "no"]).env("VOLCREDIS_TEST_CALLS", "100000"))?;
    let mut exits = pytest(root, &venv, "tests/python/test_exit.py")?;
    succeed(exits.env("VOLCREDIS_TEST_EXITS", "100"))?;
    let mut bulk = pytest(root, &venv, "tests/python/test_rate_limit.py")?;
    succeed(bulk.args(["--capture", "no"]).env("VOLCREDIS_TEST_BULK", "1000"))?;
    source_distribution(root)
}

/// Unpacks the source distribution, installs what it holds, and makes a call with it.
fn source_distribution(root: &Path) -> Result<()> {
    const CALL: &str = "
import volcredis
with volcredis.emulator() as emulator:
    assert emulator.client().describe_regions().request_id
";
    let elsewhere = tempfile::tempdir()?;
    let archive = dist::source(root, elsewhere.path())?;
    succeed(Command::new("tar").arg("-xf").arg(&archive).current_dir(elsewhere.path()))?;
    let folder = archive.file_name().and_then(|name| name.to_str()?.strip_suffix(".tar.gz"));
    let folder = elsewhere.path().join(folder.context("a source distribution is a .tar.gz")?);
    let venv = Venv::make(&elsewhere.path().join("venv"))?;
    // Without optimization, which takes long and changes nothing of what is tested here.
    succeed(venv.install(&folder).args(["--config-settings", "build-args=--profile=dev", "."]))?;
    fs::remove_dir_all(&folder)?;
    succeed(venv.python().args(["-c", CALL]).current_dir(elsewhere.path()))
}

fn pytest(root: &Path, venv: &Venv, what: &str) -> Result<Command> {
    // The command runs the emulator that the tests call.
    cargo(root, &["build", "--package", "volcredis-cli", "--locked"])?;
    let mut command = venv.python();
    command.args(["-m", "pytest", what]).current_dir(root).env("VOLCREDIS_COMMAND", volcredis(root));
    Ok(command)
}

/// The command `volcredis` that cargo has built.
fn volcredis(root: &Path) -> PathBuf {
    target(root).join("debug/volcredis")
}
