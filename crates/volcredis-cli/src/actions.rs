//! A subcommand for each action, with a flag for each parameter.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value};
use volcredis::DynamicRequest;
use volcredis::model::{Action, Field, Type};

use crate::failure::Failure;
use crate::options::{self, Options};
use crate::output;

pub(crate) const LIST: &str = "actions";

pub(crate) fn list_command() -> Command {
    Command::new(LIST).about("Lists all actions: the wire name, and what it does")
}

pub(crate) fn list() -> Result<(), Failure> {
    let lines: Vec<String> =
        Action::all().iter().map(|action| format!("{:<45} {}", action.name, action.summary)).collect();
    output::line(&lines.join("\n"))
}

/// The subcommand of an action; with its flags only if the arguments name it.
pub(crate) fn command(action: &'static Action, arguments: &[String]) -> Command {
    let name = action.method.replace('_', "-");
    let is_called = arguments.contains(&name);
    let mut command = Command::new(name).about(action.summary);
    if is_called {
        command = command.args(action.request.fields.iter().map(argument));
    }
    command
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
        Type::String | Type::Secret | Type::Enumeration(_) => "TEXT",
    };
    Arg::new(field.name)
        .long(flag(field))
        .value_name(value_name)
        .allow_hyphen_values(true)
        .help(help.join(" "))
}

/// The flag of a field: `cross-backup-region` for `CrossBackupRegion`. Where every call has an option of that name, the
/// one of the action is `--param-…`.
fn flag(field: &Field) -> String {
    let flag = field.snake_name().replace('_', "-");
    if options::is_option(&flag) { format!("param-{flag}") } else { flag }
}

pub(crate) fn run(options: &Options, name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let method = name.replace('-', "_");
    let action = Action::all()
        .iter()
        .find(|action| action.method == method)
        .ok_or_else(|| Failure::usage(format!("there is no action `{name}`; see `volcredis actions`")))?;
    let mut parameters = Map::new();
    for field in action.request.fields {
        if let Some(text) = matches.get_one::<String>(field.name) {
            parameters.insert(field.name.to_owned(), value(field, text)?);
        }
    }
    options.call(DynamicRequest::of(action).parameters(parameters))
}

/// The text of a flag as the value of the field.
fn value(field: &Field, text: &str) -> Result<Value, Failure> {
    let parsed = match field.value_type {
        Type::String | Type::Secret | Type::Enumeration(_) => return Ok(Value::from(text)),
        _ => serde_json::from_str::<Value>(text),
    };
    parsed.map_err(|error| {
        let wanted = match field.value_type {
            Type::Structure(_) | Type::List(_) => format!("a {} as JSON ({error})", field.value_type),
            other => format!("of type {other}"),
        };
        Failure::usage(format!("--{} must be {wanted}, and is {text:?}", flag(field)))
    })
}
