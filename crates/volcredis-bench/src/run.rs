//! Runs the sections and writes the report.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;
use volcredis_bench::measure::{CLIENT_CORE, pin};

use crate::artifacts::Artifacts;
use crate::report::{self, Report};
use crate::sections;
use crate::server_process::Server;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Sections to run, by default all but the tests. The report keeps the others from earlier runs.
    sections: Vec<Section>,
    /// Folder to write `report.md` and the results of each section to.
    #[arg(long, default_value = "target/bench")]
    output: PathBuf,
    #[command(flatten)]
    artifacts: Artifacts,
    /// Number of rounds; each measures volcredis and the baseline once.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
}

/// A section of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Section {
    /// Signing, validation and decoding, in memory.
    Core,
    /// Calls in Rust.
    Calls,
    /// Calls over TLS.
    Tls,
    /// Calls in Python.
    Python,
    /// Lists in each language.
    Lists,
    /// Pages from a distant server.
    Pages,
    /// Processes that make one call.
    Start,
    /// Sizes of the installed files.
    Sizes,
    /// Memory of clients and calls.
    Memory,
    /// Growth with the number of calls and pages.
    Growth,
    /// The emulator.
    Emulator,
    /// Building programs.
    Compile,
    /// The test command.
    Tests,
}

/// The section that takes longer than all others.
const OPTIONAL: Section = Section::Tests;

impl Section {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

pub(crate) fn run(options: &Options) -> Result<()> {
    pin(CLIENT_CORE);
    let Options { artifacts, rounds, sections, .. } = options;
    let all = Section::value_variants();
    let selected = if sections.is_empty() {
        all.iter().copied().filter(|section| *section != OPTIONAL).collect()
    } else {
        sections.clone()
    };
    let server = Server::start()?;
    fs::create_dir_all(&options.output)?;
    for section in selected {
        let mut report = Report::default();
        match section {
            Section::Core => sections::core::measure(*rounds, &mut report)?,
            Section::Calls => sections::calls::measure(*rounds, &server, &mut report)?,
            Section::Tls => sections::tls::measure(*rounds, &mut report)?,
            Section::Lists => sections::lists::measure(*rounds, artifacts, &server, &mut report)?,
            Section::Pages => sections::pages::measure(*rounds, &server, &mut report)?,
            Section::Emulator => sections::emulator::measure(*rounds, artifacts, &mut report)?,
            Section::Compile => sections::compile::measure(*rounds, artifacts, &mut report)?,
            Section::Tests => sections::tests::measure(&mut report)?,
            Section::Python => sections::python::measure(*rounds, artifacts, &server, &mut report)?,
            Section::Start => sections::start::measure(*rounds, artifacts, &server, &mut report)?,
            Section::Sizes => sections::sizes::measure(artifacts, &mut report)?,
            Section::Memory => sections::memory::measure(*rounds, &server, &mut report)?,
            Section::Growth => sections::growth::measure(*rounds, &server, &mut report)?,
        }
        report.write(&options.output, &section.name())?;
    }
    let names: Vec<String> = all.iter().map(|section| section.name()).collect();
    report::assemble(&options.output, &names, &OPTIONAL.name())
}
