//! One subcommand per action, with one flag per parameter.

use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Command, FromArgMatches, Subcommand};
use serde_json::{Map, Value};
use volcredis::DynamicRequest;
use volcredis::model::{Action, Field, Type};

use crate::error::CliError;
use crate::options::{self, Options};
use crate::output;

/// An action named by a subcommand, with the values of the flags that were given.
pub(crate) struct ActionCall {
    action: &'static Action,
    parameters: Vec<(&'static Field, String)>,
}

impl Subcommand for ActionCall {
    fn augment_subcommands(command: Command) -> Command {
        // Flags are only added to the subcommand that is called: describing those of all actions would take longer than
        // a call.
        command.subcommands(
            Action::all()
                .iter()
                .map(|action| Command::new(subcommand(action)).about(action.summary).defer(add_flags)),
        )
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
        let given = |field: &'static Field| Some((field, matches.get_one::<String>(field.name)?.clone()));
        Ok(Self { action, parameters: action.request.fields.iter().filter_map(given).collect() })
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

/// Calls the action.
pub(crate) fn run(options: &Options, call: &ActionCall) -> Result<(), CliError> {
    let mut parameters = Map::new();
    for (field, argument) in &call.parameters {
        parameters.insert(field.name.to_owned(), parse(field, argument)?);
    }
    options.call(DynamicRequest::of(call.action).parameters(parameters))
}

fn subcommand(action: &Action) -> String {
    action.method.replace('_', "-")
}

fn find(subcommand: &str) -> Option<&'static Action> {
    let method = subcommand.replace('-', "_");
    Action::all().iter().copied().find(|action| action.method == method)
}

fn add_flags(command: Command) -> Command {
    let fields = find(command.get_name()).map_or(&[][..], |action| action.request.fields);
    command.args(fields.iter().map(argument))
}

fn argument(field: &'static Field) -> Arg {
    let mut help: Vec<&str> = field.doc_lines().collect();
    if field.required {
        help.push("Required.");
    }
    let value_name = match field.value_type {
        Type::Boolean => "true|false",
        Type::Integer | Type::Long | Type::Double => "NUMBER",
        Type::Structure(_) | Type::List(_) => "JSON",
        Type::String | Type::Secret | Type::Enumeration(_) => "STRING",
    };
    Arg::new(field.name)
        .long(flag(field))
        .value_name(value_name)
        .allow_hyphen_values(true)
        .help(help.join(" "))
}

/// Returns the flag of a field: `cross-backup-region` for `CrossBackupRegion`, or `param-…` where a global option has the
/// same name.
fn flag(field: &Field) -> String {
    let flag = field.snake_name().replace('_', "-");
    if options::is_global(&flag) { format!("param-{flag}") } else { flag }
}

/// Parses the argument of a flag as a value of the field's type.
fn parse(field: &Field, argument: &str) -> Result<Value, CliError> {
    let parsed = match field.value_type {
        Type::String | Type::Secret | Type::Enumeration(_) => return Ok(Value::from(argument)),
        _ => serde_json::from_str::<Value>(argument),
    };
    parsed.map_err(|error| {
        let expected = match field.value_type {
            Type::Structure(_) | Type::List(_) => format!("a {} as JSON ({error})", field.value_type),
            other => format!("of type {other}"),
        };
        CliError::usage(format!("--{} must be {expected}, got {argument:?}", flag(field)))
    })
}
