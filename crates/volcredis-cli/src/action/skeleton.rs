//! `--generate-skeleton`: all parameters of an action with examples.

use serde_json::Value;
use volcredis::model::Action;

use super::example;
use super::input::InputFormat;
use crate::error::CliError;
use crate::output;

/// Prints the parameters of an action.
pub(super) fn print(action: &Action, format: InputFormat) -> Result<(), CliError> {
    let parameters = Value::Object(example::all(action.request));
    match format {
        InputFormat::Json => output::json(&parameters),
        InputFormat::Yaml => output::line(&output::to_yaml(&parameters)?),
    }
}
