//! Measures what volcredis costs beside its peers, and writes a report. `cargo xtask bench` builds what it needs, and
//! runs it; the other commands are the processes that it starts.
#![allow(clippy::print_stdout)]

mod artifacts;
mod load;
mod memory;
mod report;
mod rows;
mod run;
mod server;
mod server_process;

use anyhow::Result;
use clap::Parser;

#[derive(Parser)]
enum Command {
    /// Measure everything, or some parts, and write the report.
    Run(run::Options),
    /// Answer every request with what it is expected to be answered with.
    Server,
    /// Make calls, and print what they cost.
    Load(load::Options),
    /// Print how much memory something takes.
    Memory(memory::Options),
}

fn main() -> Result<()> {
    match Command::parse() {
        Command::Run(options) => run::run(&options),
        Command::Server => server::run(),
        Command::Load(options) => print(&load::run(&options)?),
        Command::Memory(options) => print(&memory::run(&options)?),
    }
}

fn print(measured: &impl serde::Serialize) -> Result<()> {
    println!("{}", serde_json::to_string(measured)?);
    Ok(())
}
