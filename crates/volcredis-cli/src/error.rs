//! The error of a command, with its exit code.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use volcredis::{Error, ErrorKind};

/// The service returned an error.
const SERVICE: u8 = 1;
/// The command line or the request is not valid; nothing was sent.
pub(crate) const USAGE: u8 = 2;
/// No credentials were found; nothing was sent.
const CREDENTIALS: u8 = 3;
/// The connection failed, or no valid response was received.
const CONNECTION: u8 = 4;

/// An error of a command: a message for the user and an exit code.
#[derive(Debug)]
pub(crate) struct CliError {
    code: u8,
    message: String,
}

impl CliError {
    /// Returns an error in the command line or the request.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { code: USAGE, message: message.into() }
    }

    /// Returns an error of this machine that has no cause in the request, such as an address in use.
    pub(crate) fn system(message: impl Into<String>) -> Self {
        Self { code: CONNECTION, message: message.into() }
    }

    /// Prints the message to standard error and returns the exit code.
    pub(crate) fn report(self) -> ExitCode {
        // When standard error is closed there is no other place to report to.
        let _ = writeln!(io::stderr(), "error: {}", self.message);
        ExitCode::from(self.code)
    }
}

impl From<Error> for CliError {
    fn from(error: Error) -> Self {
        let code = match error.kind() {
            ErrorKind::Validation(_) | ErrorKind::UnknownAction(_) | ErrorKind::Configuration(_) => USAGE,
            ErrorKind::Credentials(_) => CREDENTIALS,
            ErrorKind::Service(_) => SERVICE,
            _ => CONNECTION,
        };
        let message = match error.validation() {
            None => format!("{error:#}"),
            Some(invalid) => {
                let mut message = format!("the request for {} is not valid", invalid.action);
                for violation in &invalid.violations {
                    let _ = write!(message, "\n  {violation} (rule {})", violation.rule);
                }
                if invalid.omitted > 0 {
                    let _ = write!(message, "\n  and {} more", invalid.omitted);
                }
                message
            }
        };
        Self { code, message }
    }
}
