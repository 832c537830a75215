//! The values of flags.

use serde_json::Value;
use volcredis::model::{Field, Type};

use super::{read_source, shorthand};
use crate::error::CliError;

/// Parses the arguments of a flag as a value of the field's type. Only a list has more than one argument.
pub(super) fn parse(field: &Field, flag: &str, arguments: &[String]) -> Result<Value, CliError> {
    let invalid = |argument: &str, error: &str| {
        CliError::usage(format!("--{flag} must be {}, got {argument:?}{error}", expected(&field.value_type)))
    };
    if let Type::List(item) = field.value_type {
        let mut items = Vec::new();
        for argument in arguments {
            items.extend(
                list_items(item, argument).map_err(|error| invalid(argument, &format!(": {error}")))?,
            );
        }
        return Ok(Value::Array(items));
    }
    let argument = arguments.last().map_or("", String::as_str);
    match &field.value_type {
        Type::Structure(description) => match json(argument) {
            Some(parsed) => parsed,
            None => shorthand::structure(argument, description),
        }
        .map_err(|error| invalid(argument, &format!(": {error}"))),
        other => shorthand::scalar(other, argument).map_err(|_| invalid(argument, "")),
    }
}

/// Returns the items of one argument of a list.
fn list_items(item: &Type, argument: &str) -> Result<Vec<Value>, String> {
    match (json(argument), item) {
        (Some(Ok(Value::Array(items))), _) => Ok(items),
        (Some(parsed), _) => parsed.map(|value| vec![value]),
        (None, Type::Structure(description)) => Ok(vec![shorthand::structure(argument, description)?]),
        (None, other) => shorthand::list(argument, other),
    }
}

/// Parses an argument that is JSON by its first character, or names a file.
fn json(argument: &str) -> Option<Result<Value, String>> {
    if !argument.starts_with(['{', '[', '@']) {
        return None;
    }
    let text = match read_source(argument) {
        Ok(text) => text,
        Err(error) => return Some(Err(error.message().to_owned())),
    };
    Some(serde_json::from_str(&text).map_err(|error| error.to_string()))
}

fn expected(value_type: &Type) -> String {
    match value_type {
        Type::Structure(_) => "NAME=VALUE,... or JSON".to_owned(),
        Type::List(Type::Structure(_)) => "NAME=VALUE,... for each item, or a JSON list".to_owned(),
        Type::List(item) => format!("a list of type {item}, such as a,b"),
        other => format!("of type {other}"),
    }
}
