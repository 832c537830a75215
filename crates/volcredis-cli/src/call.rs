//! `volcredis call`: calls an action by its wire name.

use std::fs;
use std::io;

use serde_json::{Map, Value};
use volcredis::{DynamicRequest, Error};

use crate::error::CliError;
use crate::options::Options;

/// Calls an action by its wire name, with its parameters as JSON.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Wire name of the action, such as DescribeBackups.
    action: String,
    /// Parameters: a JSON object, @FILE to read it from a file, or - to read it from standard input.
    #[arg(long, default_value = "{}")]
    json: String,
    /// API version of an action that this command does not know.
    #[arg(long, value_name = "VERSION")]
    api_version: Option<String>,
}

/// Calls the action.
pub(crate) fn run(options: &Options, arguments: &Arguments) -> Result<(), CliError> {
    let request = match &arguments.api_version {
        Some(version) => DynamicRequest::custom(&arguments.action, version),
        None => DynamicRequest::new(&arguments.action).map_err(Error::from)?,
    };
    let parameters = parse(&read(&arguments.json)?)?;
    options.call(request.parameters(parameters))
}

/// Returns the JSON given on the command line, in a file (`@FILE`) or on standard input (`-`).
fn read(source: &str) -> Result<String, CliError> {
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

fn parse(json: &str) -> Result<Map<String, Value>, CliError> {
    match serde_json::from_str(json) {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(_) => Err(CliError::usage("the parameters must be a JSON object")),
        Err(error) => Err(CliError::usage(format!("the parameters are not valid JSON: {error}"))),
    }
}
