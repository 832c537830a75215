//! `volcredis call`: calls an action by its wire name.

use volcredis::{DynamicRequest, Error};

use crate::action::read_json_object;
use crate::error::CliError;
use crate::execute;
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
    execute::run(options, request.parameters(read_json_object(&arguments.json)?))
}
