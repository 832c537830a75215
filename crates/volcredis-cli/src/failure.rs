//! Why a command fails, and with which exit code.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use volcredis::{Error, ErrorKind};

/// The service answered with an error.
const SERVICE: u8 = 1;
/// The command line or the request is wrong; nothing was sent.
pub(crate) const USAGE: u8 = 2;
/// There are no credentials; nothing was sent.
const CREDENTIALS: u8 = 3;
/// The service could not be reached, or gave no answer that could be read.
const CONNECTION: u8 = 4;

/// Why a command fails.
#[derive(Debug)]
pub(crate) struct Failure {
    code: u8,
    message: String,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { code: USAGE, message: message.into() }
    }

    /// Something on this machine that has nothing to do with the request, such as an address that is in use.
    pub(crate) fn system(message: impl Into<String>) -> Self {
        Self { code: CONNECTION, message: message.into() }
    }

    /// Says on standard error what went wrong.
    pub(crate) fn report(self) -> ExitCode {
        // Nobody is there to be told when standard error is closed.
        let _ = writeln!(io::stderr(), "error: {}", self.message);
        ExitCode::from(self.code)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = match error.kind() {
            ErrorKind::Validation(_) | ErrorKind::UnknownAction(_) | ErrorKind::Configuration(_) => USAGE,
            ErrorKind::Credentials(_) => CREDENTIALS,
            ErrorKind::Service(_) => SERVICE,
            _ => CONNECTION,
        };
        let message = match error.validation() {
            None => error.to_string(),
            Some(invalid) => {
                let mut message = format!("the request for {} is not valid", invalid.action);
                for violation in &invalid.violations {
                    let _ = write!(message, "\n  {violation} (rule {})", violation.rule);
                }
                message
            }
        };
        Self { code, message }
    }
}
