//! Runs the parts, and writes the report.

use std::path::PathBuf;

use anyhow::Result;
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
    pub(crate) command: PathBuf,
    /// A C program that makes one call.
    #[arg(long)]
    pub(crate) program: PathBuf,
    /// The C library that it is linked with.
    #[arg(long)]
    pub(crate) library: PathBuf,
    /// The wheel.
    #[arg(long)]
    pub(crate) wheel: PathBuf,
    /// A Python interpreter that has this library and the official SDK.
    #[arg(long)]
    pub(crate) python: PathBuf,
    /// The script that makes calls in Python.
    #[arg(long)]
    pub(crate) script: PathBuf,
    /// How many rounds; each measures ours and the reference once.
    #[arg(long, default_value_t = 7)]
    pub(crate) rounds: usize,
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
