//! Parameters as JSON or YAML: on the command line, in a file, or on standard input.

use std::fs;
use std::io;

use serde_json::{Map, Value};

use crate::error::CliError;

/// A format of parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum InputFormat {
    Json,
    Yaml,
}

/// Returns the text given on the command line, in a file (`@FILE`) or on standard input (`-`).
pub(crate) fn read_source(source: &str) -> Result<String, CliError> {
    if source == "-" {
        return io::read_to_string(io::stdin())
            .map_err(|error| CliError::usage(format!("cannot read standard input: {error}")));
    }
    match source.strip_prefix('@') {
        None => Ok(source.to_owned()),
        Some(path) => {
            fs::read_to_string(path).map_err(|error| CliError::usage(format!("cannot read {path}: {error}")))
        }
    }
}

/// Reads a JSON object from a [source](read_source).
pub(crate) fn read_json_object(source: &str) -> Result<Map<String, Value>, CliError> {
    read_object(InputFormat::Json, source)
}

/// Reads an object from a [source](read_source).
pub(super) fn read_object(format: InputFormat, source: &str) -> Result<Map<String, Value>, CliError> {
    let text = read_source(source)?;
    let (name, parsed) = match format {
        InputFormat::Json => ("JSON", serde_json::from_str(&text).map_err(|error| error.to_string())),
        InputFormat::Yaml => ("YAML", serde_saphyr::from_str(&text).map_err(|error| error.to_string())),
    };
    match parsed {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(_) => Err(CliError::usage(format!("the parameters must be an object, as {name}"))),
        Err(error) => Err(CliError::usage(format!("the parameters are not valid {name}: {error}"))),
    }
}
