//! The sections of the report, one per file.

use std::env;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use serde::de::DeserializeOwned;
use volcredis_bench::measure::Samples;

pub(crate) mod calls;
pub(crate) mod compile;
pub(crate) mod core;
pub(crate) mod emulator;
pub(crate) mod growth;
pub(crate) mod lists;
pub(crate) mod memory;
pub(crate) mod pages;
pub(crate) mod python;
pub(crate) mod sizes;
pub(crate) mod start;
pub(crate) mod tests;
pub(crate) mod tls;

/// Returns this program as a command for another process.
fn own_process(arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(env::current_exe()?);
    command.args(arguments);
    Ok(command)
}

/// Runs a command and parses its output as JSON.
fn run_json<T: DeserializeOwned>(command: &mut Command) -> Result<T> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("cannot run {command:?}"))?;
    ensure!(output.status.success(), "{command:?} ended with {}", output.status);
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Measures this library and a baseline alternately.
fn alternate(
    rounds: usize,
    mut volcredis: impl FnMut() -> Result<f64>,
    mut baseline: impl FnMut() -> Result<f64>,
) -> Result<[Samples; 2]> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        ours.push(volcredis()?);
        theirs.push(baseline()?);
    }
    Ok([ours, theirs].map(Samples::new))
}

/// Runs a command that must succeed, without its output, and returns the CPU time that it and its children used, in
/// milliseconds.
fn cpu_ms(command: &mut Command) -> Result<f64> {
    let before = children_cpu_ms()?;
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    ensure!(
        output.status.success(),
        "{command:?} ended with {}: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(children_cpu_ms()? - before)
}

/// Returns the CPU time of all child processes that have ended, in milliseconds.
#[allow(clippy::cast_precision_loss)]
fn children_cpu_ms() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok((usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1e3)
}
