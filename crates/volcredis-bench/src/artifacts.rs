//! The programs and files to measure.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// Files that some sections need.
#[derive(clap::Args)]
pub(crate) struct Artifacts {
    /// The `volcredis` command.
    #[arg(long)]
    command: Option<PathBuf>,
    /// The folder with the programs in C and C++.
    #[arg(long)]
    programs: Option<PathBuf>,
    /// The C library that the programs are linked with.
    #[arg(long)]
    library: Option<PathBuf>,
    /// The folder with the headers of the C library.
    #[arg(long)]
    include: Option<PathBuf>,
    /// The Python package as a wheel.
    #[arg(long)]
    wheel: Option<PathBuf>,
    /// A Python interpreter with this library and the official SDK.
    #[arg(long)]
    python: Option<PathBuf>,
    /// The script that makes calls in Python.
    #[arg(long)]
    script: Option<PathBuf>,
}

impl Artifacts {
    pub(crate) fn command(&self) -> Result<&Path> {
        required(self.command.as_deref(), "--command")
    }

    /// Returns a program in C or C++, which finds the library.
    pub(crate) fn program(&self, name: &str) -> Result<Command> {
        let mut command = Command::new(required(self.programs.as_deref(), "--programs")?.join(name));
        if let Some(folder) = self.library()?.parent() {
            command.env("LD_LIBRARY_PATH", folder);
        }
        Ok(command)
    }

    pub(crate) fn include(&self) -> Result<&Path> {
        required(self.include.as_deref(), "--include")
    }

    pub(crate) fn library(&self) -> Result<&Path> {
        required(self.library.as_deref(), "--library")
    }

    pub(crate) fn wheel(&self) -> Result<&Path> {
        required(self.wheel.as_deref(), "--wheel")
    }

    /// Returns the interpreter with the script that makes calls.
    pub(crate) fn script(&self) -> Result<Command> {
        let mut command = Command::new(self.python()?);
        command.arg(required(self.script.as_deref(), "--script")?);
        Ok(command)
    }

    pub(crate) fn python(&self) -> Result<&Path> {
        required(self.python.as_deref(), "--python")
    }
}

fn required<'a>(path: Option<&'a Path>, option: &str) -> Result<&'a Path> {
    path.with_context(|| format!("this section needs {option}"))
}
