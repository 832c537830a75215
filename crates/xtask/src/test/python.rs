//! The Python tests, each suite in a virtual environment of its own below `target`.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::cargo::{cargo, target};
use crate::dist::python as dist;
use crate::process::{output, run};
use crate::venv::Venv;

/// Builds the package optimized, but without the optimization at link time of a release, which takes minutes.
const SOAK_PROFILE: [&str; 2] = ["--config-settings", "build-args=--profile=soak"];

/// Lints the Python code, and tests the package, installed with pip.
pub(crate) fn package(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "python")?;
    run(venv.install(root).args(SOAK_PROFILE).arg(".[test]"))?;
    run(venv.tool("ruff").arg("check").current_dir(root))?;
    run(venv.tool("ruff").args(["format", "--check"]).current_dir(root))?;
    run(&mut pytest(root, &venv, "tests/python"))
}

/// Tests the emulator with the official Python SDK.
pub(crate) fn official_sdk(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "official-sdk")?;
    run(venv.install(root).args(["--requirement", "tests/official_sdk/requirements.txt"]))?;
    run(cargo(root).args(["build", "--package", "volcredis-cli", "--locked"]))?;
    let command = target(root).join("debug/volcredis").with_extension(env::consts::EXE_EXTENSION);
    run(pytest(root, &venv, "tests/official_sdk").env("VOLCREDIS_COMMAND", command))
}

/// Runs the long tests of the package that [`package`] has installed: 100,000 calls of each kind, 1,000 processes of each
/// kind that exit, 1,000 calls at a rate limit, the source distribution, and the wheel of the command.
pub(crate) fn soak(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "python")?;
    for (test, variable, count, processes) in [
        ("tests/python/test_resources.py", "VOLCREDIS_TEST_CALLS", "100000", "0"),
        ("tests/python/test_exit.py", "VOLCREDIS_TEST_EXITS", "1000", "0"),
        // These tests mostly wait for the rate limit.
        ("tests/python/test_rate_limit.py", "VOLCREDIS_TEST_BULK", "1000", "6"),
    ] {
        // A number that the environment sets holds in `package`, too, which has run as many.
        if env::var_os(variable).is_some() {
            continue;
        }
        let mut tests = pytest(root, &venv, test);
        run(tests.args(["-rP", "--numprocesses", processes]).env(variable, count))?;
    }
    let outside = tempfile::tempdir()?;
    let archive = dist::source(root, outside.path())?;
    let command = dist::debug_command(root, &outside.path().join("wheel"))?;
    check_packages(root, &[&archive, &command])?;
    source_distribution(root, &archive)?;
    command_wheel(&command)
}

/// Tools that check what is uploaded to a package index.
const PACKAGE_CHECKS: [&str; 4] =
    ["abi3audit==0.0.26", "check-wheel-contents==0.6.3", "pyroma==5.0.1", "twine==7.0.0"];

/// Checks the metadata and the contents of the packages, and of a wheel of the package for Python.
fn check_packages(root: &Path, packages: &[&Path]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let venv = Venv::named(root, "package-checks")?;
    run(venv.install(root).args(PACKAGE_CHECKS))?;
    let mut pip = venv.python();
    pip.args(["-m", "pip", "wheel", "--quiet", "--no-deps"]).args(SOAK_PROFILE);
    pip.arg("--wheel-dir").arg(folder.path()).arg(".");
    run(pip.current_dir(root))?;
    let wheel = fs::read_dir(folder.path())?.next().context("pip has written no wheel")??.path();
    run(venv.tool("twine").args(["check", "--strict"]).arg(&wheel).args(packages))?;
    run(venv.tool("check-wheel-contents").arg(&wheel).current_dir(root))?;
    run(venv.tool("abi3audit").arg("--strict").arg(&wheel))?;
    // Fails below ten of ten points.
    run(venv.tool("pyroma").args(["--min", "10", "."]).current_dir(root))
}

/// Installs the wheel of the command into an environment of its own, and runs the command.
fn command_wheel(wheel: &Path) -> Result<()> {
    let outside = tempfile::tempdir()?;
    let venv = Venv::create(&outside.path().join("venv"))?;
    run(venv.install(outside.path()).args(["--no-index"]).arg(wheel))?;
    let regions =
        output(venv.tool("volcredis").args(["--emulator", "describe-regions", "--output", "text"]))?;
    ensure!(regions.contains("cn-beijing"), "the installed command printed {regions:?}");
    let files = output(venv.python().args(["-m", "pip", "show", "--files", "volcredis-cli"]))?;
    for file in ["licenses/THIRD-PARTY-NOTICES", "sboms/volcredis-cli.cdx.json"] {
        ensure!(files.contains(file), "the wheel does not contain {file}: {files}");
    }
    Ok(())
}

/// Installs the source distribution from a folder outside the workspace, and makes a call with it.
fn source_distribution(root: &Path, archive: &Path) -> Result<()> {
    const CALL: &str = "
import volcredis
with volcredis.emulator() as emulator:
    assert emulator.client().describe_regions().request_id
";
    let outside = tempfile::tempdir()?;
    // With the current time, so that what was built from the repository is built again.
    run(Command::new("tar").arg("-xmf").arg(archive).current_dir(outside.path()))?;
    let folder = archive.file_name().and_then(|name| name.to_str()?.strip_suffix(".tar.gz"));
    let folder = outside.path().join(folder.context("a source distribution is a .tar.gz file")?);
    let venv = Venv::create(&outside.path().join("venv"))?;
    // With the profile of the other tests, so that dependencies are not built again.
    let mut install = venv.install(&folder);
    run(install.args(SOAK_PROFILE).arg(".").env("CARGO_TARGET_DIR", target(root)))?;
    fs::remove_dir_all(&folder)?;
    run(venv.python().args(["-c", CALL]).current_dir(outside.path()))
}

fn pytest(root: &Path, venv: &Venv, tests: &str) -> Command {
    let mut command = venv.python();
    command.args(["-m", "pytest", "-rs", tests]).current_dir(root);
    command
}
