//! `cargo xtask bench`: builds the benchmarks with the programs they need, and runs them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::{cargo, target};
use crate::dist;
use crate::process;
use crate::venv::Venv;

/// The sections that need nothing but Rust.
const RUST_SECTIONS: &[&str] = &["core", "calls", "tls", "pages", "memory", "growth", "tests"];
/// The heading in the documentation after which the report stands.
const REPORT: &str = "## Report";
/// The clients and servers that the Python package and the emulator are compared with.
const PYTHON_PEERS: &[&str] = &["aiohttp==3.13.2", "httpx==0.28.1", "moto[elasticache,server]==5.1.18"];

/// Runs the named sections, or all if none is named. Each measurement is repeated `rounds` times.
pub(crate) fn run(root: &Path, sections: &[String], rounds: Option<u32>) -> Result<()> {
    let output = root.join("target/bench");
    fs::create_dir_all(&output)?;
    let rust_only =
        !sections.is_empty() && sections.iter().all(|section| RUST_SECTIONS.contains(&section.as_str()));
    let binaries =
        build(root, if rust_only { &["volcredis-bench"] } else { &["volcredis-bench", "volcredis-cli"] })?;
    let mut bench = Command::new(binaries.join("volcredis-bench"));
    bench.arg("run").args(sections).arg("--output").arg(&output);
    if let Some(rounds) = rounds {
        bench.arg("--rounds").arg(rounds.to_string());
    }
    if !rust_only {
        bench.arg("--command").arg(binaries.join("volcredis"));
        artifacts(root, &output, &mut bench)?;
    }
    process::run(bench.current_dir(root))
}

/// Replaces the report in the documentation.
pub(crate) fn publish(root: &Path) -> Result<()> {
    let (page, report) = (root.join("docs/performance.md"), root.join("target/bench/report.md"));
    let text = fs::read_to_string(&page)?;
    let (before, _) =
        text.split_once(REPORT).with_context(|| format!("no {REPORT} in {}", page.display()))?;
    let report = fs::read_to_string(report)?;
    let report = report.strip_prefix("# Performance\n\n").context("unexpected title of the report")?;
    Ok(fs::write(page, format!("{before}{REPORT}\n\n{report}"))?)
}

/// Builds packages with the release profile and returns the folder of their binaries.
fn build(root: &Path, packages: &[&str]) -> Result<PathBuf> {
    let mut cargo = cargo(root);
    cargo.args(["build", "--release", "--locked"]);
    for package in packages {
        cargo.args(["--package", package]);
    }
    process::run(&mut cargo)?;
    Ok(target(root).join("release"))
}

/// Builds the C library with a program that uses it, and installs the Python package in one environment with the official
/// SDK.
fn artifacts(root: &Path, output: &Path, bench: &mut Command) -> Result<()> {
    let installed = output.join("dist");
    dist::run(root, &installed, dist::Distribution { debug: false, portable: false, target: None }, None)?;
    let wheel = wheel(&installed.join("python"))?;
    let venv = Venv::named(root, "bench-venv")?;
    process::run(venv.install(root).args(["--requirement", "tests/official_sdk/requirements.txt"]))?;
    process::run(venv.install(root).args(PYTHON_PEERS))?;
    process::run(venv.install(root).args(["--force-reinstall", "--no-deps"]).arg(&wheel))?;
    bench.arg("--programs").arg(programs(root, output, &installed)?);
    bench.arg("--include").arg(installed.join("include"));
    bench.arg("--library").arg(installed.join("lib/libvolcredis.so"));
    bench.arg("--wheel").arg(wheel);
    bench.arg("--python").arg(venv.path());
    bench.arg("--script").arg(root.join("crates/volcredis-bench/python/load.py"));
    Ok(())
}

/// Returns the wheel of the library in a folder, which also holds that of the command.
fn wheel(folder: &Path) -> Result<PathBuf> {
    let mut entries = fs::read_dir(folder)?.flatten();
    let wheel = entries.find(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with("volcredis-") && name.ends_with(".whl")
    });
    wheel.map(|entry| entry.path()).with_context(|| format!("no wheel in {}", folder.display()))
}

/// Builds the programs in C and C++, and returns their folder.
fn programs(root: &Path, output: &Path, installed: &Path) -> Result<PathBuf> {
    for (program, compiler, source) in
        [("first_call", "cc", "first_call.c"), ("list_c", "cc", "list.c"), ("list_cpp", "c++", "list.cpp")]
    {
        let mut compiler = Command::new(compiler);
        compiler
            .args(["-O2", "-Wall", "-Wextra", "-Werror"])
            .arg(root.join("crates/volcredis-bench/c").join(source))
            .arg("-I")
            .arg(installed.join("include"))
            .arg("-L")
            .arg(installed.join("lib"))
            .args(["-lvolcredis", "-o"])
            .arg(output.join(program));
        process::run(&mut compiler)?;
    }
    Ok(output.to_owned())
}
