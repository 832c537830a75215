//! What was built to be measured.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// What some parts of the report need.
#[derive(clap::Args)]
pub(crate) struct Artifacts {
    /// The command `volcredis`.
    #[arg(long)]
    command: Option<PathBuf>,
    /// A C program that makes one call.
    #[arg(long)]
    program: Option<PathBuf>,
    /// The C library that it is linked with.
    #[arg(long)]
    library: Option<PathBuf>,
    /// The wheel.
    #[arg(long)]
    wheel: Option<PathBuf>,
    /// A Python interpreter that has this library and the official SDK.
    #[arg(long)]
    python: Option<PathBuf>,
    /// The script that makes calls in Python.
    #[arg(long)]
    script: Option<PathBuf>,
}

impl Artifacts {
    pub(crate) fn command(&self) -> Result<&Path> {
        needed(self.command.as_deref(), "--command")
    }

    pub(crate) fn program(&self) -> Result<&Path> {
        needed(self.program.as_deref(), "--program")
    }

    pub(crate) fn library(&self) -> Result<&Path> {
        needed(self.library.as_deref(), "--library")
    }

    pub(crate) fn wheel(&self) -> Result<&Path> {
        needed(self.wheel.as_deref(), "--wheel")
    }

    /// The interpreter, about to run the script that makes calls.
    pub(crate) fn script(&self) -> Result<Command> {
        let mut command = Command::new(self.python()?);
        command.arg(needed(self.script.as_deref(), "--script")?);
        Ok(command)
    }

    pub(crate) fn python(&self) -> Result<&Path> {
        needed(self.python.as_deref(), "--python")
    }
}

fn needed<'a>(path: Option<&'a Path>, option: &str) -> Result<&'a Path> {
    path.with_context(|| format!("this part needs {option}"))
}
