//! The `volcredis` command: calls any action of Volcengine Cache for Redis, signs requests and runs the emulator.

mod actions;
mod call;
mod emulator;
mod error;
mod options;
mod output;
mod sign;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use actions::ActionCall;
use error::CliError;
use options::Options;

/// Calls the OpenAPI of Volcengine Cache for Redis.
#[derive(Parser)]
#[command(
    name = "volcredis",
    version,
    after_help = "Exit codes: 0 success, 1 the service returned an error, 2 usage or validation error, \
                  3 no credentials, 4 connection failed or no valid response."
)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Call(call::Arguments),
    /// Lists all actions: wire name and summary.
    Actions,
    Sign(sign::Arguments),
    Emulator(Box<emulator::Arguments>),
    #[command(flatten)]
    Action(ActionCall),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are results, not errors.
            let code = if error.use_stderr() { error::USAGE } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(),
    }
}

fn run(cli: &Cli) -> Result<(), CliError> {
    match &cli.command {
        Command::Call(arguments) => call::run(&cli.options, arguments),
        Command::Actions => actions::list(),
        Command::Sign(_) => sign::run(),
        Command::Emulator(arguments) => emulator::run(arguments),
        Command::Action(call) => actions::run(&cli.options, call),
    }
}
