//! The sections of the report, one per file.

use std::env;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::de::DeserializeOwned;

pub(crate) mod calls;
pub(crate) mod core;
pub(crate) mod growth;
pub(crate) mod memory;
pub(crate) mod python;
pub(crate) mod sizes;
pub(crate) mod start;

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
