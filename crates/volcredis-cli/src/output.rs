//! Standard output.

use std::io::{self, Write};

use serde::Serialize;

use crate::error::CliError;

/// Writes a line. A reader that has closed the pipe is not an error.
pub(crate) fn line(line: &str) -> Result<(), CliError> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(CliError::system(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a value as indented JSON.
pub(crate) fn json(value: &impl Serialize) -> Result<(), CliError> {
    let json = serde_json::to_string_pretty(value)
        .map_err(|error| CliError::system(format!("cannot write the response as JSON: {error}")))?;
    line(&json)
}
