//! Secrets, which come from a prompt, a file, the environment, or an argument.

use std::io::{self, BufRead as _, IsTerminal as _};
use std::{env, fs};

use crate::error::CliError;

/// The place that a secret comes from.
pub(super) enum Source {
    Argument(String),
    Prompt,
    File(String),
    Variable(String),
}

impl Source {
    /// Returns the secret.
    pub(super) fn read(&self, flag: &str, question: &str) -> Result<String, CliError> {
        match self {
            Self::Argument(secret) => Ok(secret.clone()),
            Self::Prompt => {
                let instead = format!("--{flag}-file or --{flag}-env");
                prompt_secret(question).map_err(|error| {
                    CliError::usage(format!("cannot ask for --{flag}: {error}; use {instead}"))
                })
            }
            Self::File(path) => first_line(path)
                .map_err(|error| CliError::usage(format!("cannot read --{flag} from {path}: {error}"))),
            Self::Variable(name) => env::var(name).map_err(|_| {
                CliError::usage(format!("the environment variable {name} of --{flag}-env is not set"))
            }),
        }
    }
}

/// Returns the first line of a file, or of standard input for `-`.
pub(crate) fn first_line(path: &str) -> io::Result<String> {
    let mut line = String::new();
    if path == "-" {
        io::stdin().lock().read_line(&mut line)?;
    } else {
        io::BufReader::new(fs::File::open(path)?).read_line(&mut line)?;
    }
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Asks for a secret on the terminal, without showing it.
pub(crate) fn prompt_secret(question: &str) -> io::Result<String> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(io::Error::other("there is no terminal"));
    }
    let terminal = console::Term::stderr();
    terminal.write_str(question)?;
    terminal.read_secure_line()
}
