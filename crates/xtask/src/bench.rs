//! `cargo xtask bench`: builds what is measured and what it is measured against, and measures.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::{cargo, target};
use crate::dist;
use crate::test::steps::succeed;
use crate::venv::Venv;

/// The parts that need no more than Rust.
const RUST_PARTS: &[&str] = &["core", "calls", "memory", "growth"];

/// Measures the named parts, or all if none is named; `rounds` is how often.
pub(crate) fn run(root: &Path, parts: &[String], rounds: Option<u32>) -> Result<()> {
    let output = root.join("target/bench");
    fs::create_dir_all(&output)?;
    let rust_only = !parts.is_empty() && parts.iter().all(|part| RUST_PARTS.contains(&part.as_str()));
    let binaries =
        build(root, if rust_only { &["volcredis-bench"] } else { &["volcredis-bench", "volcredis-cli"] })?;
    let mut bench = Command::new(binaries.join("volcredis-bench"));
    bench.arg("run").args(parts).arg("--output").arg(&output);
    if let Some(rounds) = rounds {
        bench.arg("--rounds").arg(rounds.to_string());
    }
    if !rust_only {
        bench.arg("--command").arg(binaries.join("volcredis"));
        packages(root, &output, &mut bench)?;
    }
    succeed(bench.current_dir(root))
}

/// Builds packages as they are released; gives the folder that their binaries are in.
fn build(root: &Path, packages: &[&str]) -> Result<PathBuf> {
    let mut cargo = cargo(root);
    cargo.args(["build", "--release", "--locked"]);
    for package in packages {
        cargo.args(["--package", package]);
    }
    succeed(&mut cargo)?;
    Ok(target(root).join("release"))
}

/// Builds the C library with a program that uses it, and the Python package, which goes beside the official SDK.
fn packages(root: &Path, output: &Path, bench: &mut Command) -> Result<()> {
    let installed = output.join("dist");
    dist::run(root, &installed, false, None)?;
    let wheel = wheel(&installed.join("python"))?;
    let venv = Venv::named(root, "bench-venv")?;
    succeed(venv.install(root).args(["--requirement", "tests/official_sdk/requirements.txt"]))?;
    succeed(venv.install(root).args(["--force-reinstall", "--no-deps"]).arg(&wheel))?;
    bench.arg("--program").arg(program(root, output, &installed)?);
    bench.arg("--library").arg(installed.join("lib/libvolcredis.so"));
    bench.arg("--wheel").arg(wheel);
    bench.arg("--python").arg(venv.path());
    bench.arg("--script").arg(root.join("crates/volcredis-bench/python/load.py"));
    Ok(())
}

fn wheel(folder: &Path) -> Result<PathBuf> {
    let files = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    let mut wheels = files.filter(|path| path.extension().is_some_and(|extension| extension == "whl"));
    wheels.next().with_context(|| format!("there is no wheel in {}", folder.display()))
}

/// A C program that makes one call.
fn program(root: &Path, output: &Path, installed: &Path) -> Result<PathBuf> {
    let program = output.join("first_call");
    let mut compiler = Command::new("cc");
    compiler
        .args(["-O2", "-Wall", "-Wextra", "-Werror"])
        .arg(root.join("crates/volcredis-bench/c/first_call.c"))
        .arg("-I")
        .arg(installed.join("include"))
        .arg("-L")
        .arg(installed.join("lib"))
        .args(["-lvolcredis", "-o"])
        .arg(&program);
    succeed(&mut compiler)?;
    Ok(program)
}
