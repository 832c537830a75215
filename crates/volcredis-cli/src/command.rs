//! The command line.

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Parser, Subcommand};
use volcredis::model::{Action, closest};

use crate::action::{self, ActionCall, chapters};
use crate::error::{self, CliError, EXIT_CODES};
use crate::options::Options;
use crate::{backup_audit, call, completion, configure, doctor, emulator, man_pages, output, sign, wait};

/// Calls the OpenAPI of Volcengine Cache for Redis.
#[derive(Parser)]
#[command(name = "volcredis", version, after_help = EXIT_CODES, disable_help_subcommand = true, help_template = TEMPLATE)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) options: Options,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The help without the list of all actions, which `{before-help}` groups by chapter.
const TEMPLATE: &str = "{about}\n\n{usage-heading} {usage}\n\n{before-help}{options}\n\n{after-help}\n";

#[derive(Subcommand)]
pub(crate) enum Command {
    BackupAudit(backup_audit::Arguments),
    Configure(configure::Arguments),
    Doctor(doctor::Arguments),
    Call(call::Arguments),
    /// Lists all actions: wire name and summary.
    Actions,
    Wait(wait::Arguments),
    Completion(completion::Arguments),
    ManPages(man_pages::Arguments),
    Sign(sign::Arguments),
    Emulator(Box<emulator::Arguments>),
    Help(HelpArguments),
    #[command(flatten)]
    Action(ActionCall),
}

/// Describes a chapter of actions, such as backups, or a command.
#[derive(clap::Args)]
pub(crate) struct HelpArguments {
    /// Chapter, action or command; without one, everything in one line each.
    topic: Option<String>,
}

/// Parses the command line. Prints help and errors, and returns the exit code for them.
pub(crate) fn parse() -> Result<Cli, ExitCode> {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if matches!(&*arguments, [only] if only == "--help" || only == "-h") {
        return Err(exit_code(overview()));
    }
    let named: Vec<_> = arguments.iter().filter_map(|argument| action::named(argument.to_str()?)).collect();
    let parsed = match named.is_empty() {
        true => Cli::try_parse(),
        false => action::with_subcommands(named, Cli::try_parse),
    };
    parsed.map_err(|error| {
        // Help and version are results, not errors.
        if !error.use_stderr() {
            return show_help(&error);
        }
        match unknown_command(&error) {
            Some(error) => error.report(),
            None => {
                let _ = error.print();
                ExitCode::from(error::USAGE)
            }
        }
    })
}

/// Prints help or the version.
fn show_help(error: &clap::Error) -> ExitCode {
    exit_code(error.print().map_err(|error| CliError::system(error.to_string())))
}

fn exit_code(printed: Result<(), CliError>) -> ExitCode {
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(),
    }
}

/// Prints the help of the whole command.
fn overview() -> Result<(), CliError> {
    let mut command = action::with_subcommands(Vec::new(), Cli::command);
    let mut commands = String::from("Commands:\n");
    for subcommand in command.get_subcommands() {
        let about = subcommand.get_about().map(ToString::to_string).unwrap_or_default();
        commands.push_str(&format!("  {:<44} {}\n", subcommand.get_name(), about.trim_end_matches('.')));
    }
    command = command.before_help(format!("{commands}\n{}", chapters::overview()));
    command.print_help().map_err(|error| CliError::system(format!("cannot write the help: {error}")))
}

/// Prints the help of a topic.
pub(crate) fn help(arguments: &HelpArguments) -> Result<(), CliError> {
    let Some(topic) = &arguments.topic else { return overview() };
    if let Some(chapter) = chapters::describe(topic) {
        return output::line(chapter.trim_end());
    }
    let mut command = Cli::command();
    // Builds the flags of the action.
    command.build();
    match command.find_subcommand_mut(topic) {
        Some(subcommand) => subcommand
            .print_long_help()
            .map_err(|error| CliError::system(format!("cannot write the help: {error}"))),
        None => {
            let topics =
                names(&command).chain(chapters::CHAPTERS.iter().map(|(topic, _)| (*topic).to_owned()));
            Err(unknown("topic", topic, &topics.collect::<Vec<_>>()))
        }
    }
}

/// Returns the error for an unknown command with suggestions, the best first.
fn unknown_command(error: &clap::Error) -> Option<CliError> {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    let Some(ContextValue::String(name)) = error.get(ContextKind::InvalidSubcommand) else { return None };
    // An unknown condition of `wait` is reported as usual.
    if env::args().any(|argument| argument == "wait") {
        return None;
    }
    let command = Cli::command();
    let candidates: Vec<String> = if name.starts_with(char::is_uppercase) {
        Action::all().iter().map(|action| action.name.to_owned()).collect()
    } else {
        names(&command).collect()
    };
    Some(unknown("command", name, &candidates))
}

fn names(command: &clap::Command) -> impl Iterator<Item = String> {
    command.get_subcommands().map(|command| command.get_name().to_owned())
}

fn unknown(kind: &str, name: &str, candidates: &[String]) -> CliError {
    const SUGGESTIONS: usize = 3;
    let error = CliError::usage(format!("unknown {kind} `{}`", output::escape(name)));
    let similar = closest(name, candidates.iter().map(String::as_str), SUGGESTIONS);
    let error = match similar.is_empty() {
        true => error,
        false => error.with_line(&format!("did you mean `{}`?", similar.join("`, `"))),
    };
    error.with_line("`volcredis --help` lists all commands, `volcredis help TOPIC` describes one")
}
