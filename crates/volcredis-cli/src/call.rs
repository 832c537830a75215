//! `volcredis call`: any action by its wire name, with its parameters as JSON.

use std::fs;
use std::io::{self, Read};

use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value};
use volcredis::{DynamicRequest, Error};

use crate::failure::Failure;
use crate::options::Options;

pub(crate) const NAME: &str = "call";

pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Calls an action by its wire name, with its parameters as JSON")
        .arg(
            Arg::new("action")
                .value_name("ACTION")
                .required(true)
                .help("The wire name, such as DescribeBackups"),
        )
        .arg(
            Arg::new("json")
                .long("json")
                .value_name("JSON")
                .default_value("{}")
                .help("The parameters: a JSON object, @FILE to read it from a file, or - for standard input"),
        )
        .arg(
            Arg::new("api-version")
                .long("api-version")
                .value_name("VERSION")
                .help("Call an action that this command does not know, of that version of the API"),
        )
}

pub(crate) fn run(options: &Options, matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let action = text("action").unwrap_or_default();
    let request = match text("api-version") {
        Some(version) => DynamicRequest::custom(action, version),
        None => DynamicRequest::new(action).map_err(Error::from)?,
    };
    let parameters = parameters(&read(text("json").unwrap_or("{}"))?)?;
    options.call(request.parameters(parameters))
}

/// The text, or what it points at.
fn read(source: &str) -> Result<String, Failure> {
    let mut text = String::new();
    match source.strip_prefix('@') {
        None if source == "-" => io::stdin()
            .read_to_string(&mut text)
            .map(|_| text)
            .map_err(|error| Failure::usage(format!("cannot read standard input: {error}"))),
        None => Ok(source.to_owned()),
        Some(path) => {
            fs::read_to_string(path).map_err(|error| Failure::usage(format!("cannot read {path}: {error}")))
        }
    }
}

fn parameters(text: &str) -> Result<Map<String, Value>, Failure> {
    match serde_json::from_str(text) {
        Ok(Value::Object(parameters)) => Ok(parameters),
        Ok(_) => Err(Failure::usage("the parameters must be a JSON object")),
        Err(error) => Err(Failure::usage(format!("the parameters are not JSON: {error}"))),
    }
}
