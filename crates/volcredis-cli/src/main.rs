//! The command `volcredis`: call any action of Volcengine Cache for Redis, sign and explain, run the emulator.

mod actions;
mod call;
mod emulator;
mod failure;
mod options;
mod output;
mod sign;

use std::env;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use failure::Failure;
use options::Options;

fn main() -> ExitCode {
    let arguments: Vec<String> =
        env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let matches = match command(&arguments).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version are asked for, not mistakes.
            let code = if error.use_stderr() { failure::USAGE } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    match run(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// The command with all its subcommands. Only the action that is called gets its flags: describing all of them would take
/// longer than a call.
fn command(arguments: &[String]) -> Command {
    let mut command = Command::new("volcredis")
        .about("Calls the OpenAPI of Volcengine Cache for Redis.")
        .after_help(
            "Exit codes: 0 done, 1 the service answered with an error, 2 usage or validation, 3 no credentials, \
             4 no connection or no answer.",
        )
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(options::arguments())
        .subcommand(call::command())
        .subcommand(actions::list_command())
        .subcommand(sign::command())
        .subcommand(emulator::command());
    for action in volcredis::model::Action::all() {
        command = command.subcommand(actions::command(action, arguments));
    }
    command
}

fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let options = Options::from_matches(matches);
    match matches.subcommand() {
        Some((call::NAME, matches)) => call::run(&options, matches),
        Some((actions::LIST, _)) => actions::list(),
        Some((sign::NAME, _)) => sign::run(),
        Some((emulator::NAME, matches)) => emulator::run(matches),
        Some((name, matches)) => actions::run(&options, name, matches),
        None => Err(Failure::usage("a subcommand is needed; see `volcredis --help`")),
    }
}
