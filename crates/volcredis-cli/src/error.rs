//! The error of a command, with its exit code.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use volcredis::{Error, ErrorKind};

/// The service returned an error, or a report says that something falls short.
pub(crate) const SERVICE: u8 = 1;
/// The command line or the request is not valid, or was not confirmed; nothing was sent.
pub(crate) const USAGE: u8 = 2;
/// No credentials were found; nothing was sent.
const CREDENTIALS: u8 = 3;
/// The connection failed, or no valid response was received.
const CONNECTION: u8 = 4;
/// A change was made, but the response could not be printed.
const NOT_PRINTED: u8 = 5;
/// A wait ended without reaching its state.
const WAIT: u8 = 6;
/// The user interrupted the command, as shells report it.
pub(crate) const INTERRUPTED: u8 = 130;

/// The description of the exit codes in the help.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0    success
  1    the service returned an error; backup-audit, doctor: something falls short
  2    the command line or the request is not valid, or was not confirmed; nothing was sent
  3    no credentials
  4    the connection failed, or there was no valid response
  5    a change was made, but its response could not be printed; do not repeat it
  6    a wait ended without reaching its state
  130  interrupted";

/// An error of a command: a message for the user and an exit code.
#[derive(Debug)]
pub(crate) struct CliError {
    code: u8,
    /// Empty if the output of the command says everything.
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

    /// Returns the error of a change whose response could not be printed.
    pub(crate) fn not_printed(message: impl Into<String>) -> Self {
        Self { code: NOT_PRINTED, message: message.into() }
    }

    /// Returns the error after the user has interrupted the command.
    pub(crate) fn interrupted(message: impl Into<String>) -> Self {
        Self { code: INTERRUPTED, message: message.into() }
    }

    /// Returns the exit code of a report that names what falls short, and needs no message.
    pub(crate) fn falls_short() -> Self {
        Self { code: SERVICE, message: String::new() }
    }

    /// Returns the error with a prefix that says where it occurred.
    pub(crate) fn context(mut self, place: &str) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }

    /// Returns the error with a line of advice.
    pub(crate) fn with_line(mut self, line: &str) -> Self {
        let _ = write!(self.message, "\n{line}");
        self
    }

    /// Returns the message.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// Prints the message to standard error and returns the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        if !self.message.is_empty() {
            // When standard error is closed there is no other place to report to.
            let _ = writeln!(io::stderr(), "error: {}", self.message);
        }
        ExitCode::from(self.code)
    }
}

impl From<Error> for CliError {
    fn from(error: Error) -> Self {
        let code = match error.kind() {
            ErrorKind::Validation(_) | ErrorKind::UnknownAction(_) | ErrorKind::Configuration(_) => USAGE,
            ErrorKind::Credentials(_) => CREDENTIALS,
            ErrorKind::Service(_) => SERVICE,
            ErrorKind::Wait(_) => WAIT,
            ErrorKind::Cancelled => INTERRUPTED,
            _ => CONNECTION,
        };
        let mut message = match error.validation() {
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
        if error.outcome_unknown() {
            let advice = match error.client_token() {
                Some(token) => format!("repeat it only with --client-token {token}"),
                None => "check the state of the resource before you repeat it".to_owned(),
            };
            let _ = write!(message, "\nthe service may have made the change; {advice}");
        }
        Self { code, message }
    }
}
