//! `volcredis emulator`, and the emulator embedded in a single command.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

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
    /// Factor by which the emulator's clock runs faster than real time.
    #[arg(long, value_name = "FACTOR", value_parser = speed)]
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
    /// Maximum number of calls per second for each action, account and region; 0 for no limit.
    #[arg(long, value_name = "CALLS", default_value_t = DOCUMENTED_RATE_LIMIT)]
    rate_limit: u32,
}

fn speed(argument: &str) -> Result<f64, String> {
    match argument.parse() {
        Ok(speed) if f64::is_finite(speed) && speed > 0.0 => Ok(speed),
        _ => Err("must be a number greater than 0".to_owned()),
    }
}

fn time(argument: &str) -> Result<Timestamp, String> {
    Timestamp::parse_rfc3339(argument).ok_or_else(|| "must be a time such as 2024-07-10T00:00:00Z".to_owned())
}

/// Runs the emulator until the process is stopped.
pub(crate) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let mut builder = Emulator::builder()
        .listen(arguments.listen)
        .rate_limit((arguments.rate_limit > 0).then_some(arguments.rate_limit))
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
    let emulator =
        builder.start().map_err(|error| CliError::system(format!("cannot start the emulator: {error}")))?;
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
