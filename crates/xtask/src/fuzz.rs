//! `cargo xtask fuzz`: runs the fuzz targets.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, available_parallelism};

use anyhow::{Context, Result, bail, ensure};

use crate::cargo::{host, remove_package_variables, target};
use crate::process::run;

/// Options of rustc that add the coverage counters which libFuzzer reads.
const COVERAGE: [&str; 8] = [
    "--cfg=fuzzing",
    "-Ccodegen-units=1",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
];

/// The time and the seed of the generated inputs.
#[derive(Clone, Copy, clap::Args)]
pub(crate) struct Options {
    /// Duration of each target in seconds.
    #[arg(long, default_value_t = 60)]
    pub(crate) seconds: u32,
    /// Seed of the generated inputs; random by default.
    #[arg(long)]
    pub(crate) seed: Option<u32>,
}

/// Runs the named targets, or all; as many at once as there are processors. The inputs that reach new code are kept below
/// `target/fuzz` for the next run.
pub(crate) fn run_targets(root: &Path, options: Options, selected: &[String]) -> Result<()> {
    let names = target_names(root)?;
    for name in selected {
        ensure!(names.contains(name), "unknown target `{name}`, expected one of `{}`", names.join("`, `"));
    }
    let selected = if selected.is_empty() { &names } else { selected };
    let programs = build(root, selected)?;
    let waiting = Mutex::new(selected.iter());
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(name) = next(&waiting) {
                    match fuzz(root, &programs, name, options) {
                        Ok(summary) => println!("{name}: {summary}"),
                        Err(error) => {
                            println!("{name}: {error:#}");
                            failed.lock().unwrap_or_else(PoisonError::into_inner).push(name.clone());
                        }
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    ensure!(failed.is_empty(), "fuzzing found failures in `{}`", failed.join("`, `"));
    Ok(())
}

fn next<'a>(waiting: &Mutex<impl Iterator<Item = &'a String>>) -> Option<&'a String> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).next()
}

/// Returns the names of all targets: the files in `fuzz/fuzz_targets`.
fn target_names(root: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join("fuzz/fuzz_targets"))? {
        let path = entry?.path();
        let name = path.file_stem().context("a target has a name")?;
        names.push(name.to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Builds the targets. Returns the folder of their programs.
fn build(root: &Path, names: &[String]) -> Result<PathBuf> {
    let host = host()?;
    let folder = target(root).join("fuzz/build");
    let mut cargo = Command::new(env!("CARGO"));
    remove_package_variables(&mut cargo);
    // Flags for a named target do not apply to build scripts, which have no `main` of libFuzzer.
    cargo
        .current_dir(root.join("fuzz"))
        .args(["build", "--release", "--locked", "--target", &host, "--target-dir"])
        .arg(&folder)
        .env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}"));
    for name in names {
        cargo.args(["--bin", name]);
    }
    run(&mut cargo)?;
    Ok(folder.join(host).join("release"))
}

/// Fuzzes one target. Returns what libFuzzer prints at the end.
fn fuzz(root: &Path, programs: &Path, name: &str, options: Options) -> Result<String> {
    let folder = target(root).join("fuzz");
    let corpus = folder.join("corpus").join(name);
    let artifacts = folder.join("artifacts").join(name);
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&artifacts)?;
    let output = Command::new(programs.join(name))
        .arg(format!("-max_total_time={}", options.seconds))
        // Zero is a random seed.
        .arg(format!("-seed={}", options.seed.unwrap_or(0)))
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .args(["-timeout=25", "-rss_limit_mb=2048", "-print_final_stats=1"])
        .arg(&corpus)
        .arg(root.join("fuzz/seeds").join(name))
        .output()
        .with_context(|| format!("cannot run {name}"))?;
    let log = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("ended with {}\n{}", output.status, last_lines(&log, 60));
    }
    let done = log.lines().rev().find(|line| line.starts_with("Done "));
    Ok(done.context("libFuzzer did not print a summary")?.to_owned())
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}
