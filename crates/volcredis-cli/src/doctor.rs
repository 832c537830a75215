//! `volcredis doctor`: checks all that a call needs.

use std::env;
use std::net::ToSocketAddrs as _;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use serde_json::{Value, json};
use volcredis::actions::DescribeRegionsRequest;
use volcredis::credentials::{
    CliProfileProvider, EnvironmentProvider, ImdsProvider, OidcProvider, ProvideCredentials,
};
use volcredis::error::ConnectionErrorKind;
use volcredis::{AsyncClient, Endpoint, Error, ErrorKind, Timestamp};

use crate::clients::Clients;
use crate::error::CliError;
use crate::options::{Connection, Options, variable};
use crate::output::{List, Printable, Printer};
use crate::{logging, runtime};

/// The difference to the clock of the service from which on it is worth a warning, in seconds.
const MAX_CLOCK_DIFFERENCE: i64 = 60;

/// Checks credentials, region, endpoint, DNS, proxy, TLS, clock and a signed read.
///
/// Each check is ok, a warning or failed, with a remedy. No secret is shown. The exit code is 1 where a check failed.
#[derive(clap::Args)]
pub(crate) struct Arguments;

/// The results of the checks.
#[derive(Default)]
struct Checks(Vec<Value>);

impl Checks {
    fn ok(&mut self, check: &str, detail: impl Into<String>) {
        self.add(check, "ok", &detail.into(), None);
    }

    fn warning(&mut self, check: &str, detail: impl Into<String>, remedy: &str) {
        self.add(check, "warning", &detail.into(), Some(remedy));
    }

    fn failed(&mut self, check: &str, detail: impl Into<String>, remedy: &str) {
        self.add(check, "failed", &detail.into(), Some(remedy));
    }

    fn add(&mut self, check: &str, status: &str, detail: &str, remedy: Option<&str>) {
        self.0.push(json!({ "Check": check, "Status": status, "Detail": detail, "Remedy": remedy }));
    }

    fn has_failed(&self) -> bool {
        self.0.iter().any(|check| check["Status"] == "failed")
    }
}

/// Makes the checks and prints their results.
pub(crate) fn run(options: &Options) -> Result<(), CliError> {
    logging::start(&options.connection)?;
    let clients = Clients::new(&options.connection)?;
    let mut checks = Checks::default();
    runtime::block_on(async {
        check(&options.connection, &clients, &mut checks).await;
        Ok(())
    })?;
    let has_failed = checks.has_failed();
    let whole = json!({ "Checks": checks.0 });
    let list = List { name: "Checks", columns: vec!["Status", "Check", "Detail", "Remedy"] };
    Printer::new(&options.output).print(&Printable { result: whole.clone(), whole, list: Some(list) })?;
    if has_failed { Err(CliError::falls_short()) } else { Ok(()) }
}

async fn check(connection: &Connection, clients: &Clients, checks: &mut Checks) {
    let has_credentials = check_credentials(connection, checks).await;
    let client = match clients.client() {
        Ok(client) => client,
        Err(error) => {
            let remedy = "set the region with --region, VOLCENGINE_REGION or `volcredis configure`, and correct the endpoint";
            checks.failed("region and endpoint", error.message(), remedy);
            return;
        }
    };
    checks.ok("region", format!("{}, from {}", client.region().as_str(), source_of_region(connection)));
    let Some(endpoint) = check_endpoint(connection, &client, has_credentials, checks).await else { return };
    check_proxy(&endpoint, checks);
    if !check_dns(&endpoint, checks).await {
        return;
    }
    if has_credentials {
        check_read(&client, &endpoint, checks).await;
    }
}

/// Asks the providers of the default chain in turn, or that of the given profile.
async fn check_credentials(connection: &Connection, checks: &mut Checks) -> bool {
    const CHECK: &str = "credentials";
    if connection.emulator {
        checks.ok(CHECK, "those of the embedded emulator");
        return true;
    }
    let providers: Vec<Arc<dyn ProvideCredentials>> = match &connection.profile {
        Some(profile) => vec![Arc::new(CliProfileProvider::new().profile(profile))],
        None => vec![
            Arc::new(EnvironmentProvider::new()),
            Arc::new(OidcProvider::new()),
            Arc::new(CliProfileProvider::new()),
            Arc::new(ImdsProvider::new()),
        ],
    };
    let mut skipped = Vec::new();
    for provider in providers {
        match provider.provide().await {
            Ok(credentials) => {
                let kind = if credentials.session_token().is_some() { "temporary key" } else { "key" };
                let reason = match skipped.is_empty() {
                    true => "the first source that is configured".to_owned(),
                    false => format!("not configured before it: {}", skipped.join("; ")),
                };
                let key = mask(&credentials.access_key);
                checks.ok(CHECK, format!("{kind} {key} from the {} ({reason})", provider.name()));
                return true;
            }
            Err(error) if error.is_not_configured() => skipped.push(format!("{}: {error}", provider.name())),
            Err(error) => {
                let remedy = "correct this source, or remove it so that the next one is used";
                checks.failed(CHECK, format!("{}: {error}", provider.name()), remedy);
                return false;
            }
        }
    }
    let remedy = "run `volcredis configure`, or set VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY";
    checks.failed(CHECK, skipped.join("; "), remedy);
    false
}

/// Shows the beginning of an access key.
fn mask(key: &str) -> String {
    const SHOWN: usize = 6;
    let shown: String = key.chars().take(SHOWN).collect();
    if shown.len() < key.len() { format!("{shown}****") } else { "****".to_owned() }
}

fn source_of_region(connection: &Connection) -> &'static str {
    let is_set = variable("VOLCENGINE_REGION").is_some();
    match (connection.region.is_empty(), is_set, connection.emulator) {
        (false, ..) => "--region",
        (true, true, _) => "VOLCENGINE_REGION",
        (true, false, true) => "the default of the embedded emulator",
        (true, false, false) => "the profile",
    }
}

/// Returns the endpoint of the client, which the URL of a signed request shows.
async fn check_endpoint(
    connection: &Connection,
    client: &AsyncClient,
    has_credentials: bool,
    checks: &mut Checks,
) -> Option<Endpoint> {
    const CHECK: &str = "endpoint";
    if !has_credentials {
        return None;
    }
    let url = match client.sign(&DescribeRegionsRequest::new()).await {
        Ok(signed) => signed.url(),
        Err(error) => {
            checks.failed(CHECK, error.to_string(), "correct the configuration");
            return None;
        }
    };
    let base = url.split_once('?').map_or(url.as_str(), |(base, _)| base);
    let endpoint = Endpoint::parse(base, true).ok()?;
    let is_set = variable("VOLCREDIS_ENDPOINT").is_some();
    let source = match (connection.emulator, &connection.endpoint, is_set) {
        (true, ..) => "the embedded emulator",
        (false, Some(_), _) => "--endpoint",
        (false, None, true) => "VOLCREDIS_ENDPOINT",
        (false, None, false) => "the profile or the region",
    };
    let detail = format!("{base}, from {source}");
    if endpoint.is_plain_http() {
        checks.warning(CHECK, detail, "use https, unless this is an emulator");
    } else {
        checks.ok(CHECK, detail);
    }
    Some(endpoint)
}

fn check_proxy(endpoint: &Endpoint, checks: &mut Checks) {
    let scheme = if endpoint.is_plain_http() { "http_proxy" } else { "https_proxy" };
    let names = [scheme.to_owned(), scheme.to_uppercase(), "all_proxy".to_owned(), "ALL_PROXY".to_owned()];
    let set = names.iter().find(|name| env::var_os(name).is_some_and(|value| !value.is_empty()));
    checks.ok(
        "proxy",
        match set {
            // The URL can contain a password.
            Some(name) => format!("{name} is set; loopback addresses and those in no_proxy do not use it"),
            None => "none".to_owned(),
        },
    );
}

async fn check_dns(endpoint: &Endpoint, checks: &mut Checks) -> bool {
    const CHECK: &str = "DNS";
    let host = endpoint.host().to_owned();
    let name =
        host.rsplit_once(':').map_or(host.as_str(), |(name, _)| name).trim_matches(['[', ']']).to_owned();
    let lookup = tokio::task::spawn_blocking(move || {
        (name.as_str(), 0).to_socket_addrs().map(|addresses| {
            let addresses: Vec<String> = addresses.map(|address| address.ip().to_string()).collect();
            (name.clone(), addresses)
        })
    });
    match lookup.await {
        Ok(Ok((name, addresses))) => {
            checks.ok(CHECK, format!("{name} is {}", addresses.join(", ")));
            true
        }
        Ok(Err(error)) => {
            let remedy = "check the region, the endpoint and the name server; a proxy resolves names itself";
            checks.failed(CHECK, format!("{host}: {error}"), remedy);
            // A proxy could still reach the host.
            env::vars_os().any(|(name, _)| name.eq_ignore_ascii_case("https_proxy"))
        }
        Err(_) => true,
    }
}

/// Makes a signed call, whose outcome tells about TLS, the clock and the permissions.
async fn check_read(client: &AsyncClient, endpoint: &Endpoint, checks: &mut Checks) {
    let started = Instant::now();
    let outcome = client.send(&DescribeRegionsRequest::new()).await;
    let milliseconds = started.elapsed().as_millis();
    let was_reached = !matches!(
        outcome.as_ref().map_err(Error::kind),
        Err(ErrorKind::Connection(_) | ErrorKind::Timeout(_))
    );
    if was_reached {
        if !endpoint.is_plain_http() {
            checks.ok("TLS", "the certificate of the service is trusted");
        }
        check_clock(client, checks).await;
    }
    const CHECK: &str = "signed read";
    match outcome {
        Ok(response) => {
            let id = response.request_id().unwrap_or("none").to_owned();
            let count = response.result.regions.len();
            checks.ok(CHECK, format!("{count} regions in {milliseconds} ms, request ID {id}"));
        }
        Err(error) => {
            let (check, remedy) = match error.kind() {
                ErrorKind::Connection(cause) if cause.kind == ConnectionErrorKind::Tls => (
                    "TLS",
                    "check the clock, and add the certificate authority of a proxy to those of the system",
                ),
                ErrorKind::Connection(cause) if cause.kind == ConnectionErrorKind::Proxy => {
                    ("proxy", "check the proxy and its password, or add the host to no_proxy")
                }
                ErrorKind::Connection(_) | ErrorKind::Timeout(_) => {
                    (CHECK, "check the endpoint, the firewall and the proxy")
                }
                ErrorKind::Service(_) => (CHECK, "check the access key and the permissions of its user"),
                _ => (CHECK, "see the message"),
            };
            checks.failed(check, error.to_string(), remedy);
        }
    }
}

/// Compares the local clock with the time that the client signs with, which it corrects by that of the service.
async fn check_clock(client: &AsyncClient, checks: &mut Checks) {
    let Ok(signed) = client.sign(&DescribeRegionsRequest::new()).await else { return };
    let local = Timestamp::from(SystemTime::now());
    let signed_at = signed
        .header_strings()
        .find(|(name, _)| *name == "x-date")
        .and_then(|(_, value)| Timestamp::parse_iso8601_basic(value));
    let Some(signed_at) = signed_at else { return };
    let difference = signed_at.unix_seconds() - local.unix_seconds();
    if difference.abs() < MAX_CLOCK_DIFFERENCE {
        checks.ok("clock", "agrees with that of the service");
    } else {
        let direction = if difference > 0 { "behind" } else { "ahead of" };
        let detail =
            format!("{} s {direction} that of the service; requests are corrected", difference.abs());
        checks.warning("clock", detail, "synchronize the clock, for example with NTP");
    }
}
