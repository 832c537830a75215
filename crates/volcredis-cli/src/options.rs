//! The options of every call, and the client built from them.

use std::env;
use std::sync::LazyLock;
use std::time::Duration;

use clap::{Args, Command, value_parser};
use serde_json::json;
use volcredis::{Builder, CallOptions, Client, Credentials, DynamicRequest, RetryConfig};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

use crate::error::CliError;
use crate::{emulator, output};

/// The region of a call to the embedded emulator when none is configured.
const EMULATOR_REGION: &str = "cn-beijing";

#[derive(Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Options {
    /// Region to call, such as cn-beijing; overrides VOLCENGINE_REGION and the profile.
    #[arg(long, global = true)]
    region: Option<String>,
    /// URL to send requests to; overrides VOLCREDIS_ENDPOINT, the profile and the host of the region.
    #[arg(long, value_name = "URL", global = true)]
    endpoint: Option<String>,
    /// Profile of ~/.volcengine/config.json (or VOLCENGINE_CLI_CONFIG_FILE) to take region, endpoint and credentials from;
    /// overrides VOLCENGINE_PROFILE and the current profile of the file.
    #[arg(long, value_name = "NAME", global = true)]
    profile: Option<String>,
    /// Use the host with IPv4 and IPv6 addresses.
    #[arg(long, global = true)]
    dual_stack: bool,
    /// Call an embedded emulator, which stops when the command ends.
    #[arg(long, global = true)]
    emulator: bool,
    /// Print the signed request instead of sending it.
    #[arg(long, global = true)]
    dry_run: bool,
    /// Send the request without validation and accept unknown parameters.
    #[arg(long, global = true)]
    no_validation: bool,
    /// Timeout of a call, including all its attempts.
    #[arg(long, value_name = "SECONDS", global = true, value_parser = value_parser!(u64).range(1..=3600))]
    timeout: Option<u64>,
    /// Maximum number of attempts of a call.
    #[arg(long, value_name = "NUMBER", global = true, value_parser = value_parser!(u32).range(1..=100))]
    max_attempts: Option<u32>,
}

/// Returns whether a global option has this name.
pub(crate) fn is_global(flag: &str) -> bool {
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let command = Options::augment_args(Command::new(""));
        command.get_arguments().filter_map(|argument| argument.get_long().map(str::to_owned)).collect()
    });
    NAMES.iter().any(|name| name == flag)
}

impl Options {
    /// Sends the request and prints the response, or prints the signed request.
    pub(crate) fn call(&self, request: DynamicRequest) -> Result<(), CliError> {
        let request = request.allow_unknown_parameters(self.no_validation);
        let embedded = if self.emulator { Some(emulator::embedded()?) } else { None };
        let client = self.client(embedded.as_ref())?;
        if self.dry_run {
            return dry_run(&client, &request);
        }
        let response = client.send(&request)?;
        output::json(&json!({ "ResponseMetadata": response.metadata, "Result": response.result }))
    }

    fn client(&self, embedded: Option<&Emulator>) -> Result<Client, CliError> {
        let mut builder = Builder::from_env()
            .dual_stack(self.dual_stack)
            .user_agent(concat!("volcredis-cli/", env!("CARGO_PKG_VERSION")));
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        if let Some(emulator) = embedded {
            // Profiles of the user do not apply to the emulator.
            builder = builder
                .region(
                    self.region
                        .clone()
                        .or_else(region_from_env)
                        .unwrap_or_else(|| EMULATOR_REGION.to_owned()),
                )
                .endpoint(emulator.url())
                .credentials(Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY));
        } else {
            if let Some(endpoint) = &self.endpoint {
                builder = builder.endpoint(endpoint);
            }
            if let Some(profile) = &self.profile {
                builder = builder.profile(profile);
            }
        }
        if let Some(seconds) = self.timeout {
            builder = builder.timeout(Duration::from_secs(seconds));
        }
        if let Some(attempts) = self.max_attempts {
            builder = builder.retry(RetryConfig::standard().max_attempts(attempts));
        }
        let client = builder.build()?;
        Ok(client.with_options(CallOptions::new().skip_validation(self.no_validation)))
    }
}

fn region_from_env() -> Option<String> {
    let region = env::var("VOLCENGINE_REGION").ok()?;
    let region = region.trim();
    (!region.is_empty()).then(|| region.to_owned())
}

/// Prints the request as it would be sent, without its secrets.
fn dry_run(client: &Client, request: &DynamicRequest) -> Result<(), CliError> {
    let signed = client.sign(request)?;
    let shown = |(name, value)| match name {
        "x-security-token" => "x-security-token: [redacted]".to_owned(),
        _ => format!("{name}: {value}"),
    };
    let headers: Vec<String> = signed.header_strings().map(shown).collect();
    output::json(&json!({
        "method": "POST",
        "url": signed.url(),
        "headers": headers,
        "body": request.redacted(),
    }))
}
