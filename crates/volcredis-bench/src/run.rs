//! Runs the parts, and writes the report.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use clap::ValueEnum;
use volcredis_bench::measure::{CLIENT_CORE, pin};

use crate::report::Report;
use crate::rows;
use crate::server_process::Server;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// What to measure; everything, if nothing is named.
    parts: Vec<Part>,
    /// Where `report.md` and `report.json` are written to.
    #[arg(long, default_value = "target/bench")]
    pub(crate) output: PathBuf,
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
    /// How many rounds; each measures ours and the reference once.
    #[arg(long, default_value_t = 7)]
    pub(crate) rounds: usize,
}

impl Options {
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

/// A part of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Signing, validation and decoding, in memory.
    Core,
    /// Calls in Rust.
    Calls,
    /// Calls in Python.
    Python,
    /// From the start of a process to the first answer.
    Start,
    /// Sizes of what is installed.
    Sizes,
    /// Memory of clients and calls.
    Memory,
    /// Many calls, and long lists.
    Growth,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    pin(CLIENT_CORE);
    let parts = if options.parts.is_empty() { Part::value_variants() } else { &options.parts };
    let server = Server::start()?;
    let mut report = Report::new();
    for part in parts {
        match part {
            Part::Core => rows::core::measure(options.rounds, &mut report)?,
            Part::Calls => rows::calls::measure(options.rounds, &server, &mut report)?,
            Part::Python => rows::python::measure(options, &server, &mut report)?,
            Part::Start => rows::start::measure(options, &server, &mut report)?,
            Part::Sizes => rows::sizes::measure(options, &mut report)?,
            Part::Memory => rows::memory::measure(options.rounds, &server, &mut report)?,
            Part::Growth => rows::growth::measure(options.rounds, &server, &mut report)?,
        }
    }
    report.write(&options.output)
}
