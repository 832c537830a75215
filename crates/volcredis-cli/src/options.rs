//! The options of every call.

use std::sync::LazyLock;

use clap::{Args, Command, value_parser};

use crate::output::OutputOptions;

/// Returns an environment variable without surrounding spaces, unless it is empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// The options that every subcommand accepts.
#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) connection: Connection,
    #[command(flatten)]
    pub(crate) output: OutputOptions,
    #[command(flatten)]
    pub(crate) call: CallOptions,
}

#[derive(Args)]
#[command(next_help_heading = "Connection options")]
pub(crate) struct Connection {
    /// Region to call, such as cn-beijing; several, separated by commas, for an action that reads. Overrides
    /// VOLCENGINE_REGION and the profile.
    #[arg(long, value_name = "REGION", value_delimiter = ',', global = true)]
    pub(crate) region: Vec<String>,
    /// Call all regions of the service, for an action that reads.
    #[arg(long, global = true, conflicts_with = "region")]
    pub(crate) all_regions: bool,
    /// URL to send requests to; overrides VOLCREDIS_ENDPOINT, the profile and the host of the region.
    #[arg(long, value_name = "URL", global = true)]
    pub(crate) endpoint: Option<String>,
    /// Profile of ~/.volcengine/config.json (or VOLCENGINE_CLI_CONFIG_FILE) to take region, endpoint and credentials from;
    /// overrides VOLCENGINE_PROFILE and the current profile of the file.
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) profile: Option<String>,
    /// Use the host with IPv4 and IPv6 addresses.
    #[arg(long, global = true)]
    pub(crate) dual_stack: bool,
    /// Allow a plain http endpoint on another machine, such as an emulator. Requests are sent unencrypted.
    #[arg(long, global = true)]
    pub(crate) allow_plain_http: bool,
    /// Call an embedded emulator, which stops when the command ends.
    #[arg(long, global = true)]
    pub(crate) emulator: bool,
    /// Timeout of a call, including all its attempts.
    #[arg(long, value_name = "SECONDS", global = true, value_parser = value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: Option<u64>,
    /// Maximum number of attempts of a call.
    #[arg(long, value_name = "NUMBER", global = true, value_parser = value_parser!(u32).range(1..=100))]
    pub(crate) max_attempts: Option<u32>,
    /// Print each attempt with its request ID to standard error.
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
    /// Print all log events, including waits, to standard error; VOLCREDIS_LOG selects them, such as volcredis=debug.
    #[arg(long, global = true)]
    pub(crate) debug: bool,
}

#[derive(Args)]
#[command(next_help_heading = "Call options")]
pub(crate) struct CallOptions {
    /// Do not ask before an action that destroys data or interrupts connections.
    #[arg(long, short, global = true)]
    pub(crate) yes: bool,
    /// Print the signed request instead of sending it.
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    /// Send the request without validation and accept unknown parameters.
    #[arg(long, global = true)]
    pub(crate) no_validation: bool,
    /// Wait until the work of an asynchronous action is done.
    #[arg(long, global = true)]
    pub(crate) wait: bool,
    /// Timeout of a wait, 1800 by default.
    #[arg(long, value_name = "SECONDS", global = true, value_parser = value_parser!(u64).range(1..))]
    pub(crate) wait_timeout: Option<u64>,
    /// Time between the polls of a wait; 2 to 20 by default.
    #[arg(long, value_name = "SECONDS", global = true, value_parser = seconds)]
    pub(crate) poll_interval: Option<f64>,
}

impl Connection {
    /// Returns whether the options name more than one region.
    pub(crate) fn is_several(&self) -> bool {
        self.all_regions || self.region.len() > 1
    }
}

fn seconds(argument: &str) -> Result<f64, String> {
    match argument.parse() {
        Ok(seconds) if (0.01..=3600.0).contains(&seconds) => Ok(seconds),
        _ => Err("must be a number from 0.01 to 3600".to_owned()),
    }
}

/// Returns whether a global option has this name.
pub(crate) fn is_global(flag: &str) -> bool {
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let command = Options::augment_args(Command::new(""));
        command.get_arguments().filter_map(|argument| argument.get_long().map(str::to_owned)).collect()
    });
    NAMES.iter().any(|name| name == flag)
}
