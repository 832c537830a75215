//! `volcredis emulator`, and the emulator embedded in a single command.

use std::fmt::{self, Display, Formatter};
use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use volcredis::Timestamp;
use volcredis_emulator::{
    DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, DOCUMENTED_RATE_LIMIT, Emulator, FaultRule,
};

use crate::error::CliError;
use crate::output;

/// Runs the emulator: a local server that implements the API of the service.
///
/// The emulator keeps its state for as long as it runs. It prints its address in the first line of standard output once it
/// accepts connections.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Address to listen on; port 0 selects a free port.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    #[arg(long, value_name = "AK", requires = "secret_key", help = format!("Access key to accept, instead of {DEFAULT_ACCESS_KEY}"))]
    access_key: Option<String>,
    #[arg(long, value_name = "SK", requires = "access_key", help = format!("Secret of the access key, instead of {DEFAULT_SECRET_KEY}"))]
    secret_key: Option<String>,
    /// Seed of generated ids; the same seed produces the same ids.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Speed of the emulator's clock, as a multiple of real time, up to 1,000,000.
    #[arg(long, value_name = "FACTOR")]
    speed: Option<f64>,
    /// Time of the emulator's clock at the start, such as 2024-07-10T00:00:00Z, instead of the real time.
    #[arg(long, value_name = "TIME", value_parser = time)]
    start_time: Option<Timestamp>,
    /// Start with a paused clock, which only moves when advanced through the control interface.
    #[arg(long)]
    paused: bool,
    /// Serve the control interface, which advances the clock (/_/clock) and sets fault rules (/_/faults).
    #[arg(long)]
    control: bool,
    /// Reject unknown parameters, and match the names of parameters exactly.
    #[arg(long)]
    strict: bool,
    /// Fault rules to start with: a JSON list in the format of /_/faults.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// File that preserves the state; without it the state is lost when the emulator stops.
    #[arg(long, value_name = "FILE")]
    state_file: Option<PathBuf>,
    /// Serve STS (AssumeRole, AssumeRoleWithOIDC), which issues credentials that the emulator accepts.
    #[arg(long)]
    sts: bool,
    /// Serve instance metadata with this role, at the paths of the real metadata service; may be repeated.
    #[arg(long, value_name = "NAME")]
    instance_role: Vec<String>,
    /// Serve TLS, with a certificate created at the start.
    #[arg(long)]
    tls: bool,
    /// File to write the certificate of the authority to, in PEM, for clients to trust.
    #[arg(long, value_name = "PATH", requires = "tls")]
    ca_file: Option<PathBuf>,
    /// Host name for the certificate, in addition to localhost and the address listened on; may be repeated.
    #[arg(long, value_name = "NAME", requires = "tls")]
    tls_host: Vec<String>,
    /// Maximum number of calls per second for each action, account and region, or `none`.
    #[arg(long, value_name = "CALLS", default_value_t = RateLimit(Some(DOCUMENTED_RATE_LIMIT)))]
    rate_limit: RateLimit,
}

/// A limit of calls per second; `None` for no limit.
#[derive(Clone, Copy)]
struct RateLimit(Option<u32>);

impl FromStr for RateLimit {
    type Err = &'static str;

    fn from_str(argument: &str) -> Result<Self, Self::Err> {
        match argument {
            "none" => Ok(Self(None)),
            calls => calls
                .parse()
                .map(|calls| Self(Some(calls)))
                .map_err(|_| "must be a number of calls per second, or `none`"),
        }
    }
}

impl Display for RateLimit {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => formatter.write_str("none"),
            Some(calls) => calls.fmt(formatter),
        }
    }
}

fn time(argument: &str) -> Result<Timestamp, String> {
    Timestamp::parse_rfc3339(argument).ok_or_else(|| "must be a time such as 2024-07-10T00:00:00Z".to_owned())
}

/// Runs the emulator until the process is stopped.
pub(crate) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let mut builder = Emulator::builder()
        .listen(arguments.listen)
        .rate_limit(arguments.rate_limit.0)
        .sts(arguments.sts)
        .control(arguments.control)
        .strict(arguments.strict);
    if let (Some(access_key), Some(secret_key)) = (&arguments.access_key, &arguments.secret_key) {
        builder = builder.access_key(DEFAULT_ACCOUNT, access_key, secret_key.as_str());
    }
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    if let Some(speed) = arguments.speed {
        builder = builder.speed(speed);
    }
    if let Some(time) = arguments.start_time {
        builder = builder.start_time(time);
    }
    if arguments.paused {
        builder = builder.pause_clock();
    }
    if let Some(path) = &arguments.faults {
        builder = builder.faults(read_fault_rules(path)?);
    }
    if let Some(path) = &arguments.state_file {
        builder = builder.state_file(path);
    }
    for role in &arguments.instance_role {
        builder = builder.instance_role(role);
    }
    if arguments.tls {
        builder = builder.tls(&arguments.tls_host);
    }
    let emulator = builder.start().map_err(|error| {
        let message = format!("cannot start the emulator: {error}");
        match error.kind() {
            io::ErrorKind::InvalidInput => CliError::usage(message),
            _ => CliError::system(message),
        }
    })?;
    if let (Some(path), Some(authority)) = (&arguments.ca_file, emulator.certificate_authority()) {
        fs::write(path, authority)
            .map_err(|error| CliError::system(format!("cannot write {}: {error}", path.display())))?;
    }
    output::line(&format!("listening on {}", emulator.url()))?;
    emulator.run();
    Ok(())
}

fn read_fault_rules(path: &Path) -> Result<Vec<FaultRule>, CliError> {
    let file = path.display();
    let rules = fs::read(path).map_err(|error| CliError::usage(format!("cannot read {file}: {error}")))?;
    FaultRule::parse_list(&rules)
        .map_err(|error| CliError::usage(format!("{file} is not a list of fault rules: {error}")))
}

/// Starts an emulator that stops when dropped.
pub(crate) fn embedded() -> Result<Emulator, CliError> {
    Emulator::builder()
        .start()
        .map_err(|error| CliError::system(format!("cannot start the embedded emulator: {error}")))
}
