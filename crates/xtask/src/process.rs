//! Running other programs.

use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a command with inherited output. Fails unless it succeeds.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().display().to_string();
    let status = command.status().with_context(|| format!("cannot run {name}"))?;
    check(&name, status)
}

/// Runs a command and returns its standard output. Fails unless it succeeds.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().display().to_string();
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot run {name}"))?;
    check(&name, output.status)?;
    String::from_utf8(output.stdout).with_context(|| format!("the output of {name} is not UTF-8"))
}

/// Runs a command beside others, and prints its output when it has ended. Fails unless it succeeds.
pub(crate) fn report(command: &mut Command) -> Result<()> {
    let name = command.get_program().display().to_string();
    let output = command.output().with_context(|| format!("cannot run {name}"))?;
    print!("{}{}", String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    check(&name, output.status)
}

/// Fails unless a program has succeeded.
fn check(name: &str, status: ExitStatus) -> Result<()> {
    if status.success() { Ok(()) } else { bail!("{name} ended with {status}") }
}

/// Returns whether a program can be started, by asking for its version.
pub(crate) fn is_installed(name: &str) -> bool {
    Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}
