//! `volcredis man-pages`: manual pages of all commands.

use std::path::PathBuf;

use clap::Command;

use crate::error::CliError;
use crate::output;

/// Writes a manual page for each command and action to a directory, such as ~/.local/share/man/man1.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Directory, which is created if it does not exist.
    directory: PathBuf,
}

/// Writes the pages of a command.
pub(crate) fn run(mut command: Command, arguments: &Arguments) -> Result<(), CliError> {
    let directory = arguments.directory.display();
    let failed = |error: std::io::Error| CliError::system(format!("cannot write to {directory}: {error}"));
    std::fs::create_dir_all(&arguments.directory).map_err(failed)?;
    // Adds the flags of all actions.
    command.build();
    clap_mangen::generate_to(command, &arguments.directory).map_err(failed)?;
    output::line(&format!("wrote the manual pages to {directory}"))
}
