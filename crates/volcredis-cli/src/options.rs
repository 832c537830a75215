//! The options that all calls have in common, and the client that they make.

use std::env;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use serde_json::json;
use volcredis::{Builder, CallOptions, Client, Credentials, DynamicRequest, RetryConfig};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

use crate::failure::Failure;
use crate::{emulator, output};

/// The region of a call against the embedded emulator that names none.
const EMULATOR_REGION: &str = "cn-beijing";

/// How calls are made.
pub(crate) struct Options {
    region: Option<String>,
    endpoint: Option<String>,
    profile: Option<String>,
    dual_stack: bool,
    emulator: bool,
    dry_run: bool,
    no_validation: bool,
    timeout: Option<u64>,
    retries: Option<u32>,
}

pub(crate) fn arguments() -> impl Iterator<Item = Arg> {
    described_arguments().into_iter().map(|argument| argument.help_heading("Options of every call"))
}

/// Whether every call has an option of that name.
pub(crate) fn is_option(flag: &str) -> bool {
    described_arguments().iter().any(|argument| argument.get_long() == Some(flag))
}

fn described_arguments() -> Vec<Arg> {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).global(true).action(ArgAction::SetTrue)
    };
    vec![
        Arg::new("region")
            .long("region")
            .value_name("REGION")
            .global(true)
            .help("Region to call, such as cn-beijing, instead of VOLCENGINE_REGION or that of the profile"),
        Arg::new("endpoint")
            .long("endpoint")
            .value_name("URL")
            .global(true)
            .help("Where to send requests, instead of VOLCREDIS_ENDPOINT, that of the profile or the host of the region"),
        Arg::new("profile")
            .long("profile")
            .value_name("NAME")
            .global(true)
            .help(
                "Profile of ~/.volcengine/config.json (or VOLCENGINE_CLI_CONFIG_FILE) to take region, endpoint and \
                 credentials from, instead of VOLCENGINE_PROFILE or the file's current one",
            ),
        flag("dual-stack", "Use the host that has addresses of IPv4 and IPv6"),
        flag("emulator", "Call an embedded emulator, which lives as long as this command"),
        flag("dry-run", "Print the signed request instead of sending it"),
        flag("no-validation", "Send the request without checking it, and take unknown parameters"),
        Arg::new("timeout")
            .long("timeout")
            .value_name("SECONDS")
            .global(true)
            .value_parser(value_parser!(u64).range(1..=3600))
            .help("How long a call may take, with all its attempts"),
        Arg::new("max-attempts")
            .long("max-attempts")
            .value_name("NUMBER")
            .global(true)
            .value_parser(value_parser!(u32).range(1..=100))
            .help("How often a request is sent at the most"),
    ]
}

impl Options {
    pub(crate) fn from_matches(matches: &ArgMatches) -> Self {
        // A global option is seen where it stands: before the subcommand or after it.
        let innermost = matches.subcommand().map_or(matches, |(_, matches)| matches);
        Self {
            region: innermost.get_one("region").cloned(),
            endpoint: innermost.get_one("endpoint").cloned(),
            profile: innermost.get_one("profile").cloned(),
            dual_stack: innermost.get_flag("dual-stack"),
            emulator: innermost.get_flag("emulator"),
            dry_run: innermost.get_flag("dry-run"),
            no_validation: innermost.get_flag("no-validation"),
            timeout: innermost.get_one("timeout").copied(),
            retries: innermost.get_one("max-attempts").copied(),
        }
    }

    /// Makes the call and prints its answer, or prints the signed request.
    pub(crate) fn call(&self, request: DynamicRequest) -> Result<(), Failure> {
        let request = request.allow_unknown_parameters(self.no_validation);
        // The emulator, where there is one, lives until the answer is there.
        let embedded = if self.emulator { Some(emulator::embedded()?) } else { None };
        let client = self.client(embedded.as_ref())?;
        if self.dry_run {
            return dry_run(&client, &request);
        }
        let response = client.send(&request)?;
        output::json(&json!({ "ResponseMetadata": response.metadata, "Result": response.result }))
    }

    fn client(&self, embedded: Option<&Emulator>) -> Result<Client, Failure> {
        let mut builder = Builder::from_env()
            .dual_stack(self.dual_stack)
            .user_agent(concat!("volcredis-cli/", env!("CARGO_PKG_VERSION")));
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        if let Some(emulator) = embedded {
            // The profiles of the user are about other places.
            builder = builder
                .region(
                    self.region
                        .clone()
                        .or_else(region_of_environment)
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
        if let Some(attempts) = self.retries {
            builder = builder.retry(RetryConfig::standard().max_attempts(attempts));
        }
        let client = builder.build()?;
        Ok(client.with_options(CallOptions::new().skip_validation(self.no_validation)))
    }
}

fn region_of_environment() -> Option<String> {
    let region = env::var("VOLCENGINE_REGION").ok()?;
    let region = region.trim();
    (!region.is_empty()).then(|| region.to_owned())
}

/// Prints the request as it would be sent. What is secret in it is not shown.
fn dry_run(client: &Client, request: &DynamicRequest) -> Result<(), Failure> {
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
