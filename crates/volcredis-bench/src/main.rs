//! Compares volcredis with other clients and writes a report. `cargo xtask bench` builds the needed programs and runs it;
//! the other subcommands are the processes that it starts.
#![allow(clippy::print_stdout)]

mod artifacts;
mod load;
mod memory;
mod report;
mod run;
mod sections;
mod server;
mod server_process;

use anyhow::Result;
use clap::Parser;

#[derive(Parser)]
enum Command {
    /// Run all sections, or some, and write the report.
    Run(run::Options),
    /// Serve prepared responses.
    Server(server::Options),
    /// Make calls, and print the time they take.
    Load(load::Options),
    /// Print the memory that a scenario takes.
    Memory(memory::Options),
}

fn main() -> Result<()> {
    match Command::parse() {
        Command::Run(options) => run::run(&options),
        Command::Server(options) => server::run(&options),
        Command::Load(options) => print(&load::run(&options)?),
        Command::Memory(options) => print(&memory::run(&options)?),
    }
}

fn print(result: &impl serde::Serialize) -> Result<()> {
    println!("{}", serde_json::to_string(result)?);
    Ok(())
}
