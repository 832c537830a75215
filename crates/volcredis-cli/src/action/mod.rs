//! One subcommand per action, with one flag per parameter.

pub(crate) mod chapters;
mod example;
mod flags;
mod help;
mod input;
mod secrets;
mod shorthand;
mod skeleton;
mod values;

use std::cell::RefCell;

use clap::error::ErrorKind;
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};
use volcredis::DynamicRequest;
use volcredis::model::{Action, Field};

use crate::error::CliError;
use crate::options::{self, Options};
use crate::{execute, output};

pub(crate) use input::{read_json_object, read_source};
pub(crate) use secrets::{first_line, prompt_secret};

/// An action named by a subcommand, with its arguments.
pub(crate) struct ActionCall {
    action: &'static Action,
    arguments: flags::Arguments,
}

thread_local! {
    /// The actions that have a subcommand; all by default.
    static SUBCOMMANDS: RefCell<Option<Vec<&'static Action>>> = const { RefCell::new(None) };
}

/// Calls a function that builds the command with subcommands for these actions only. Building those of all actions takes
/// longer than a call.
pub(crate) fn with_subcommands<T>(actions: Vec<&'static Action>, build: impl FnOnce() -> T) -> T {
    SUBCOMMANDS.set(Some(actions));
    let built = build();
    SUBCOMMANDS.set(None);
    built
}

impl Subcommand for ActionCall {
    fn augment_subcommands(command: Command) -> Command {
        // Flags are only added to the subcommand that is called. The help of the command lists the actions by chapter.
        let add = |action: &&'static Action| {
            Command::new(subcommand(action)).alias(action.name).about(action.summary).defer(flags::add)
        };
        SUBCOMMANDS.with_borrow(|actions| match actions {
            Some(actions) => command.subcommands(actions.iter().map(add)),
            None => command.subcommands(Action::all().iter().map(add)),
        })
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        find(name).is_some()
    }
}

impl FromArgMatches for ActionCall {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (action, matches) = matches
            .subcommand()
            .and_then(|(name, matches)| Some((find(name)?, matches)))
            .ok_or_else(|| clap::Error::new(ErrorKind::InvalidSubcommand))?;
        Ok(Self { action, arguments: flags::Arguments::of(action, matches) })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Prints the wire name and summary of every action.
pub(crate) fn list() -> Result<(), CliError> {
    let lines: Vec<String> =
        Action::all().iter().map(|action| format!("{:<45} {}", action.name, action.summary)).collect();
    output::line(&lines.join("\n"))
}

/// Calls the action, or prints a skeleton of its parameters.
pub(crate) fn run(options: &Options, call: &ActionCall) -> Result<(), CliError> {
    if let Some(format) = call.arguments.skeleton {
        return skeleton::print(call.action, format);
    }
    let parameters = call.arguments.parameters()?;
    execute::run(options, DynamicRequest::of(call.action).parameters(parameters))
}

/// Returns the name of the subcommand of an action.
pub(crate) fn subcommand(action: &Action) -> String {
    action.method.replace('_', "-")
}

/// Returns the flag of a field: `cross-backup-region` for `CrossBackupRegion`, or `param-…` where a global option has the
/// same name.
fn flag_name(field: &Field) -> String {
    let flag = field.snake_name().replace('_', "-");
    if options::is_global(&flag) { format!("param-{flag}") } else { flag }
}

/// Returns the action with this name, as a subcommand or as the wire spells it.
pub(crate) fn named(name: &str) -> Option<&'static Action> {
    find(name).or_else(|| Action::all().iter().copied().find(|action| action.name == name))
}

/// Returns the action with the name of a subcommand.
pub(crate) fn find(subcommand: &str) -> Option<&'static Action> {
    let method = subcommand.replace('-', "_");
    Action::all().iter().copied().find(|action| action.method == method)
}
