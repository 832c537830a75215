//! Completion in shells.

use std::env;
use std::ffi::OsString;
use std::time::Duration;

use clap::{Args as _, Command, FromArgMatches as _};
use clap_complete::engine::CompletionCandidate;
use clap_complete::env::{CompleteEnv, Shells};
use volcredis::CallOptions;
use volcredis::actions::{DescribeDBInstancesRequest, DescribeRegionsRequest};

use crate::clients::Clients;
use crate::error::CliError;
use crate::options::Connection;
use crate::{output, runtime};

/// The variable with which a shell asks for completions.
const VARIABLE: &str = "VOLCREDIS_COMPLETE";

/// The time that a call for completions may take.
const TIMEOUT: Duration = Duration::from_secs(3);

/// Prints the script that makes a shell complete commands, flags, enumerations, regions and IDs of instances.
///
/// For bash, add `source <(volcredis completion bash)` to ~/.bashrc; for zsh, the same with zsh to ~/.zshrc; for fish,
/// `volcredis completion fish | source` to ~/.config/fish/config.fish; for PowerShell,
/// `volcredis completion powershell | Out-String | Invoke-Expression` to $PROFILE.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Shell.
    #[arg(value_parser = ["bash", "zsh", "fish", "powershell", "elvish"])]
    shell: String,
}

/// Completes the line of a command if a shell asks for it, and ends the process.
pub(crate) fn complete(command: fn() -> Command) {
    if env::var_os(VARIABLE).is_some() {
        CompleteEnv::with_factory(command).var(VARIABLE).complete();
    }
}

/// Prints the script of a shell.
pub(crate) fn print_script(arguments: &Arguments) -> Result<(), CliError> {
    let failed = |error: String| CliError::system(format!("cannot print the script: {error}"));
    let shells = Shells::builtins();
    let shell =
        shells.completer(&arguments.shell).ok_or_else(|| failed("the shell is unknown".to_owned()))?;
    let mut script = Vec::new();
    let name = "volcredis";
    shell
        .write_registration(VARIABLE, name, name, name, &mut script)
        .map_err(|error| failed(error.to_string()))?;
    output::line(String::from_utf8_lossy(&script).trim_end())
}

/// Returns the instances of the region that the command line, the environment or the profile names.
pub(crate) fn instance_ids() -> Vec<CompletionCandidate> {
    let mut found = Vec::new();
    // Nothing is offered where the service cannot be asked.
    let Ok(clients) = clients() else { return found };
    let _ = runtime::block_on(async {
        let client = clients.client()?.with_options(CallOptions::new().timeout(TIMEOUT));
        let response = client.send(&DescribeDBInstancesRequest::new().page_number(1).page_size(1000)).await?;
        for instance in response.result.instances {
            let Some(id) = instance.instance_id else { continue };
            let name = instance.instance_name.map(|name| output::escape(&name).into_owned().into());
            found.push(CompletionCandidate::new(id).help(name));
        }
        Ok(())
    });
    found
}

/// Returns the regions of the service.
pub(crate) fn regions() -> Vec<CompletionCandidate> {
    let mut found = Vec::new();
    let Ok(clients) = clients() else { return found };
    let _ = runtime::block_on(async {
        let client = clients.default_client()?.with_options(CallOptions::new().timeout(TIMEOUT));
        let response = client.send(&DescribeRegionsRequest::new()).await?;
        let ids = response.result.regions.into_iter().filter_map(|region| region.region_id);
        found.extend(ids.map(CompletionCandidate::new));
        Ok(())
    });
    found
}

/// Returns clients with the connection options of the command line that is completed.
fn clients() -> Result<Clients, CliError> {
    let words: Vec<OsString> = env::args_os().skip_while(|argument| argument != "--").skip(1).collect();
    let command = Connection::augment_args(Command::new("volcredis").ignore_errors(true));
    let matches = command.try_get_matches_from(words).map_err(|error| CliError::usage(error.to_string()))?;
    let connection =
        Connection::from_arg_matches(&matches).map_err(|error| CliError::usage(error.to_string()))?;
    Clients::new(&connection)
}
