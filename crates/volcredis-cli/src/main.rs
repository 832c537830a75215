//! The `volcredis` command: calls any action of Volcengine Cache for Redis, signs requests and runs the emulator.

mod action;
mod backup_audit;
mod call;
mod clients;
mod command;
mod completion;
mod configure;
mod confirm;
mod doctor;
mod dry_run;
mod emulator;
mod error;
mod execute;
mod logging;
mod man_pages;
mod options;
mod output;
mod pages;
mod progress;
mod query;
mod regions;
mod runtime;
mod sign;
mod wait;

use std::process::ExitCode;

use clap::CommandFactory as _;

use command::{Cli, Command};
use error::CliError;

fn main() -> ExitCode {
    completion::complete(Cli::command);
    let cli = match command::parse() {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(),
    }
}

fn run(cli: &Cli) -> Result<(), CliError> {
    match &cli.command {
        Command::Call(arguments) => call::run(&cli.options, arguments),
        Command::Actions => action::list(),
        Command::BackupAudit(arguments) => backup_audit::run(&cli.options, arguments),
        Command::Configure(arguments) => configure::run(&cli.options, arguments),
        Command::Doctor(_) => doctor::run(&cli.options),
        Command::ManPages(arguments) => man_pages::run(Cli::command(), arguments),
        Command::Wait(arguments) => wait::run(&cli.options, arguments),
        Command::Completion(arguments) => completion::print_script(arguments),
        Command::Sign(_) => sign::run(),
        Command::Emulator(arguments) => emulator::run(arguments),
        Command::Help(arguments) => command::help(arguments),
        Command::Action(call) => action::run(&cli.options, call),
    }
}
