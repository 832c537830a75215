//! `volcredis emulator`, and the emulator embedded in a single command.

use std::fmt::{self, Display, Formatter};
use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::mpsc;
use std::time::Duration;

use clap::builder::BoolishValueParser;
use volcredis::Timestamp;
use volcredis_emulator::{
    AccessKey, DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, DOCUMENTED_RATE_LIMIT, Durations,
    Emulator, FaultRule, RequestLogOutput, SeedInstance,
};

#[cfg(unix)]
use volcredis_emulator::{Builder, RedisOptions};

use crate::error::CliError;
use crate::output;

/// Runs the emulator: a local server that implements the API of the service.
///
/// It prints its address in the first line of standard output once it accepts connections, and ends with SIGTERM, SIGINT or
/// SIGHUP. Each option can also be set by its environment variable; lists are separated by commas there.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Address to listen on; port 0 selects a free port.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0", env = "VOLCREDIS_EMULATOR_LISTEN")]
    listen: SocketAddr,
    #[arg(long, value_name = "AK", requires = "secret", env = "VOLCREDIS_EMULATOR_ACCESS_KEY", help = format!("Access key to accept, instead of {DEFAULT_ACCESS_KEY}"))]
    access_key: Option<String>,
    #[arg(long, value_name = "SK", group = "secret", requires = "access_key", env = "VOLCREDIS_EMULATOR_SECRET_KEY", hide_env_values = true, help = format!("Secret of the access key, instead of {DEFAULT_SECRET_KEY}; other users can read arguments"))]
    secret_key: Option<String>,
    /// File with the secret of the access key.
    #[arg(
        long,
        value_name = "FILE",
        group = "secret",
        requires = "access_key",
        env = "VOLCREDIS_EMULATOR_SECRET_KEY_FILE"
    )]
    secret_key_file: Option<PathBuf>,
    /// Access keys of one or more accounts: a JSON list of objects with `account`, `access_key`, `secret_key`, and the
    /// `regions` in which the key is valid.
    #[arg(long, value_name = "FILE", env = "VOLCREDIS_EMULATOR_ACCESS_KEYS_FILE")]
    access_keys_file: Option<PathBuf>,
    /// Seed of generated ids; the same seed produces the same ids.
    #[arg(long, value_name = "NUMBER", env = "VOLCREDIS_EMULATOR_SEED")]
    seed: Option<u64>,
    /// Instances to start with, instead of those of the emulator: a JSON list of objects such as {"region": "cn-beijing"}.
    #[arg(long, value_name = "FILE", env = "VOLCREDIS_EMULATOR_SEED_FILE")]
    seed_file: Option<PathBuf>,
    /// Speed of the emulator's clock, as a multiple of real time, up to 1,000,000.
    #[arg(long, value_name = "FACTOR", env = "VOLCREDIS_EMULATOR_SPEED")]
    speed: Option<f64>,
    /// Time of the emulator's clock at the start, such as 2024-07-10T00:00:00Z, instead of the real time.
    #[arg(long, value_name = "TIME", value_parser = time, env = "VOLCREDIS_EMULATOR_START_TIME")]
    start_time: Option<Timestamp>,
    /// Start with a paused clock, which only moves when advanced through the control interface.
    #[arg(long, value_parser = BoolishValueParser::new(), env = "VOLCREDIS_EMULATOR_PAUSED")]
    paused: bool,
    /// Duration in seconds of the work of asynchronous actions, on the emulator's clock.
    #[arg(long, value_name = "SECONDS", value_parser = seconds, env = "VOLCREDIS_EMULATOR_WORK_DURATION")]
    work_duration: Option<Duration>,
    /// Serve the control interface under /_/: the clock, fault rules, new instances, export, import and reset.
    #[arg(long, value_parser = BoolishValueParser::new(), env = "VOLCREDIS_EMULATOR_CONTROL")]
    control: bool,
    /// Host name by which the page and the control interface are reached, in addition to localhost, IP addresses and those of
    /// the certificate; may be repeated.
    #[arg(long, value_name = "NAME", value_delimiter = ',', env = "VOLCREDIS_EMULATOR_ALLOWED_HOST")]
    allowed_host: Vec<String>,
    /// Reject unknown parameters, and match the names of parameters exactly.
    #[arg(long, value_parser = BoolishValueParser::new(), env = "VOLCREDIS_EMULATOR_STRICT")]
    strict: bool,
    /// Fault rules to start with: a JSON list in the format of /_/faults.
    #[arg(long, value_name = "FILE", env = "VOLCREDIS_EMULATOR_FAULTS")]
    faults: Option<PathBuf>,
    /// Write each call as a line of JSON to a file, or to standard error with `-`.
    #[arg(long, value_name = "FILE", env = "VOLCREDIS_EMULATOR_REQUEST_LOG")]
    request_log: Option<PathBuf>,
    /// File that preserves the state; without it the state is lost when the emulator stops.
    #[arg(long, value_name = "FILE", env = "VOLCREDIS_EMULATOR_STATE_FILE")]
    state_file: Option<PathBuf>,
    /// Serve STS (AssumeRole, AssumeRoleWithOIDC), which issues credentials that the emulator accepts.
    #[arg(long, value_parser = BoolishValueParser::new(), env = "VOLCREDIS_EMULATOR_STS")]
    sts: bool,
    /// Serve a stand-in for the VPC service: subnets, security groups and elastic IPs to create instances with.
    #[arg(long, value_parser = BoolishValueParser::new(), env = "VOLCREDIS_EMULATOR_VPC")]
    vpc: bool,
    /// Serve instance metadata with this role, at the paths of the real metadata service; may be repeated.
    #[arg(long, value_name = "NAME", value_delimiter = ',', env = "VOLCREDIS_EMULATOR_INSTANCE_ROLE")]
    instance_role: Vec<String>,
    /// Serve TLS, with a certificate created at the start.
    #[arg(long, value_parser = BoolishValueParser::new(), env = "VOLCREDIS_EMULATOR_TLS")]
    tls: bool,
    /// File to write the certificate of the authority to, in PEM, for clients to trust.
    #[arg(long, value_name = "PATH", requires = "tls", env = "VOLCREDIS_EMULATOR_CA_FILE")]
    ca_file: Option<PathBuf>,
    /// Host name for the certificate, in addition to localhost and the address listened on; may be repeated.
    #[arg(
        long,
        value_name = "NAME",
        requires = "tls",
        value_delimiter = ',',
        env = "VOLCREDIS_EMULATOR_TLS_HOST"
    )]
    tls_host: Vec<String>,
    #[cfg(unix)]
    #[command(flatten)]
    redis: RedisArguments,
    /// Maximum number of calls per second for each action, account and region, or `none`.
    #[arg(long, value_name = "CALLS", default_value_t = RateLimit(Some(DOCUMENTED_RATE_LIMIT)), env = "VOLCREDIS_EMULATOR_RATE_LIMIT")]
    rate_limit: RateLimit,
}

/// The options of the data plane.
#[cfg(unix)]
#[derive(clap::Args)]
struct RedisArguments {
    /// Run a real Redis behind each instance, so that clients can connect to its addresses; needs redis-server or
    /// valkey-server in PATH. The data survives if there is a state file.
    #[arg(long, value_parser = BoolishValueParser::new(), env = "VOLCREDIS_EMULATOR_REDIS")]
    redis: bool,
    /// Server program, of Redis 6.0 or later or of Valkey, instead of the first one in PATH.
    #[arg(long, value_name = "PATH", requires = "redis", env = "VOLCREDIS_EMULATOR_REDIS_SERVER")]
    redis_server: Option<PathBuf>,
    /// IP address that the addresses of instances listen on.
    #[arg(
        long,
        value_name = "IP",
        requires = "redis",
        default_value = "127.0.0.1",
        env = "VOLCREDIS_EMULATOR_REDIS_LISTEN"
    )]
    redis_listen: std::net::IpAddr,
    /// Host name of the addresses in responses, if clients reach them by another one than the IP address listened on.
    #[arg(long, value_name = "NAME", requires = "redis", env = "VOLCREDIS_EMULATOR_REDIS_HOST")]
    redis_host: Option<String>,
    /// First and last port of the addresses of instances, such as 7000-7099, instead of free ports.
    #[arg(long, value_name = "FIRST-LAST", requires = "redis", value_parser = ports, env = "VOLCREDIS_EMULATOR_REDIS_PORTS")]
    redis_ports: Option<(u16, u16)>,
}

#[cfg(unix)]
fn ports(argument: &str) -> Result<(u16, u16), String> {
    let parse = || {
        let (first, last) = argument.split_once('-')?;
        let (first, last) = (first.parse().ok()?, last.parse().ok()?);
        (0 < first && first <= last).then_some((first, last))
    };
    parse().ok_or_else(|| "must be two ports such as 7000-7099".to_owned())
}

#[cfg(unix)]
impl RedisArguments {
    fn apply(&self, builder: Builder) -> Builder {
        if !self.redis {
            return builder;
        }
        let mut options = RedisOptions::new().listen(self.redis_listen);
        if let Some(program) = &self.redis_server {
            options = options.server(program);
        }
        if let Some(name) = &self.redis_host {
            options = options.host(name);
        }
        if let Some((first, last)) = self.redis_ports {
            options = options.ports(first..=last);
        }
        builder.redis(options)
    }
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

fn seconds(argument: &str) -> Result<Duration, &'static str> {
    let seconds = argument.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or("must be a number of seconds, at least 0")
}

/// Runs the emulator until the process gets SIGINT, SIGTERM or SIGHUP.
pub(crate) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let mut builder = Emulator::builder()
        .listen(arguments.listen)
        .rate_limit(arguments.rate_limit.0)
        .sts(arguments.sts)
        .vpc(arguments.vpc)
        .control(arguments.control)
        .strict(arguments.strict);
    if let (Some(access_key), Some(secret_key)) = (&arguments.access_key, secret_key(arguments)?) {
        builder = builder.access_key(DEFAULT_ACCOUNT, access_key, secret_key);
    }
    if let Some(path) = &arguments.access_keys_file {
        builder = builder.access_keys(read_list(path, AccessKey::parse_list)?);
    }
    if let Some(path) = &arguments.seed_file {
        builder = builder.instances(read_list(path, SeedInstance::parse_list)?);
    }
    if let Some(duration) = arguments.work_duration {
        builder = builder.durations(Durations::all(duration));
    }
    for host in &arguments.allowed_host {
        builder = builder.allowed_host(host);
    }
    if let Some(path) = &arguments.request_log {
        builder = builder.request_log(match path.as_os_str() == "-" {
            true => RequestLogOutput::StandardError,
            false => RequestLogOutput::File(path.clone()),
        });
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
        builder = builder.faults(read_list(path, FaultRule::parse_list)?);
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
    #[cfg(unix)]
    {
        builder = arguments.redis.apply(builder);
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
    let (sender, signal) = mpsc::channel();
    // The first process of a container has no default handlers.
    ctrlc::set_handler(move || {
        let _ = sender.send(());
    })
    .map_err(|error| CliError::system(format!("cannot handle signals: {error}")))?;
    output::line(&format!("listening on {}", emulator.url()))?;
    let _ = signal.recv();
    // Writes the state file.
    drop(emulator);
    Ok(())
}

fn secret_key(arguments: &Arguments) -> Result<Option<String>, CliError> {
    let Some(path) = &arguments.secret_key_file else { return Ok(arguments.secret_key.clone()) };
    let contents = fs::read_to_string(path)
        .map_err(|error| CliError::usage(format!("cannot read {}: {error}", path.display())))?;
    Ok(Some(contents.trim_end_matches(['\r', '\n']).to_owned()))
}

fn read_list<T, E: Display>(path: &Path, parse: fn(&[u8]) -> Result<Vec<T>, E>) -> Result<Vec<T>, CliError> {
    let file = path.display();
    let contents = fs::read(path).map_err(|error| CliError::usage(format!("cannot read {file}: {error}")))?;
    parse(&contents).map_err(|error| CliError::usage(format!("{file}: {error}")))
}

/// Starts an emulator that stops when dropped.
pub(crate) fn embedded() -> Result<Emulator, CliError> {
    Emulator::builder()
        .start()
        .map_err(|error| CliError::system(format!("cannot start the embedded emulator: {error}")))
}
