//! The long help of an action: its rules, an example, and its response.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use volcredis::model::{Action, Structure, Type};

use super::{example, flag_name, subcommand};

/// The depth of structures in the description of a response.
const MAX_DEPTH: usize = 4;

/// Returns the long help that follows the flags.
pub(super) fn details(action: &'static Action) -> String {
    let mut help = String::new();
    let rest = action.request.doc.split_once("\n\n").map_or("", |(_, rest)| rest);
    let _ = writeln!(help, "{}\n", rest.trim());
    let _ = writeln!(help, "Example:\n\n  {}\n", command_line(action));
    if action.response.fields.is_empty() {
        help.push_str("Result: empty");
    } else {
        help.push_str("Result:");
        outline(action.response, 1, &mut help);
    }
    help
}

/// Returns a command that calls the action, on several lines if it is long.
fn command_line(action: &Action) -> String {
    const MAX_LENGTH: usize = 76;
    let parameters = example::minimal(action);
    let mut parts = vec![format!("volcredis {}", subcommand(action))];
    for field in action.request.fields {
        let Some(value) = parameters.get(field.name) else { continue };
        let flag = flag_name(field);
        match (value, field.value_type) {
            (_, Type::Secret) => parts.push(format!("--{flag}")),
            (Value::Array(items), Type::List(Type::Structure(_))) => {
                let items = items.iter().filter_map(Value::as_object);
                parts.extend(items.map(|item| format!("--{flag} {}", quote(&members(item)))));
            }
            (Value::Array(items), _) => {
                let items: Vec<String> = items.iter().map(word).collect();
                parts.push(format!("--{flag} {}", quote(&items.join(","))));
            }
            (value, _) => parts.push(format!("--{flag} {}", quote(&word(value)))),
        }
    }
    let length: usize = parts.iter().map(|part| part.len() + 1).sum();
    parts.join(if length > MAX_LENGTH { " \\\n    " } else { " " })
}

fn members(item: &Map<String, Value>) -> String {
    item.iter().map(|(name, value)| format!("{name}={}", word(value))).collect::<Vec<_>>().join(",")
}

/// Returns a value in the shorthand of nested parameters.
fn word(value: &Value) -> String {
    match value {
        Value::String(string) => string.clone(),
        Value::Array(items) => format!("[{}]", items.iter().map(word).collect::<Vec<_>>().join(",")),
        Value::Object(item) => format!("{{{}}}", members(item)),
        other => other.to_string(),
    }
}

/// Quotes an argument for a shell where it needs quotes.
fn quote(argument: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_./:=,+@".contains(character);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', r"'\''"))
    }
}

/// Writes the members of a structure, each on a line.
fn outline(structure: &Structure, depth: usize, help: &mut String) {
    for field in structure.fields {
        let indent = "  ".repeat(depth);
        let (inner, kind) = match &field.value_type {
            Type::Structure(inner) => (Some(*inner), String::new()),
            Type::List(Type::Structure(inner)) => (Some(*inner), " list of".to_owned()),
            Type::List(item) => (None, format!(" list of {item}")),
            other => (None, format!(" {other}")),
        };
        let _ = write!(help, "\n{indent}{}:{kind}", field.name);
        match inner {
            Some(inner) if depth < MAX_DEPTH => outline(inner, depth + 1, help),
            Some(_) => help.push_str(" ..."),
            None => {}
        }
    }
}
