//! Runs the parts, and writes the report.

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;
use volcredis_bench::measure::{CLIENT_CORE, pin};

use crate::artifacts::Artifacts;
use crate::report::Report;
use crate::rows;
use crate::server_process::Server;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// What to measure; everything, if nothing is named.
    parts: Vec<Part>,
    /// Where `report.md` and `report.json` are written to.
    #[arg(long, default_value = "target/bench")]
    output: PathBuf,
    #[command(flatten)]
    artifacts: Artifacts,
    /// How many rounds; each measures ours and the reference once.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
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
    let Options { artifacts, rounds, .. } = options;
    let server = Server::start()?;
    let mut report = Report::new();
    for part in parts {
        match part {
            Part::Core => rows::core::measure(*rounds, &mut report)?,
            Part::Calls => rows::calls::measure(*rounds, &server, &mut report)?,
            Part::Python => rows::python::measure(*rounds, artifacts, &server, &mut report)?,
            Part::Start => rows::start::measure(*rounds, artifacts, &server, &mut report)?,
            Part::Sizes => rows::sizes::measure(artifacts, &mut report)?,
            Part::Memory => rows::memory::measure(*rounds, &server, &mut report)?,
            Part::Growth => rows::growth::measure(*rounds, &server, &mut report)?,
        }
    }
    report.write(&options.output)
}
