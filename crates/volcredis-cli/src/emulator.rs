//! `volcredis emulator`: the service on this machine; and the emulator that lives within one command.

use std::fs;
use std::net::SocketAddr;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use volcredis::Timestamp;
use volcredis_emulator::{
    DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, DOCUMENTED_RATE_LIMIT, Emulator, FaultRule,
};

use crate::failure::Failure;
use crate::output;

pub(crate) const NAME: &str = "emulator";

pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Runs the emulator: the service on this machine")
        .long_about(
            "Runs the emulator: a server that answers the service's API on this machine, from state that it keeps. Its first \
             line on standard output says where it listens, when it is ready.",
        )
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDRESS")
                .default_value("127.0.0.1:0")
                .value_parser(value_parser!(SocketAddr))
                .help("Where to listen; port 0 takes any that is free"),
        )
        .arg(
            Arg::new("access-key")
                .long("access-key")
                .value_name("AK")
                .requires("secret-key")
                .help(format!("Access key to take, instead of {DEFAULT_ACCESS_KEY}")),
        )
        .arg(
            Arg::new("secret-key")
                .long("secret-key")
                .value_name("SK")
                .requires("access-key")
                .help(format!("Secret of the access key, instead of {DEFAULT_SECRET_KEY}")),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("NUMBER")
                .value_parser(value_parser!(u64))
                .help("What made-up ids are drawn from; the same seed gives the same ids"),
        )
        .arg(
            Arg::new("speed")
                .long("speed")
                .value_name("FACTOR")
                .value_parser(value_parser!(f64))
                .help("How much faster than real its clock runs"),
        )
        .arg(
            Arg::new("start-time")
                .long("start-time")
                .value_name("TIME")
                .help("What its clock shows at the start, such as 2024-07-10T00:00:00Z, instead of the real time"),
        )
        .arg(
            Arg::new("hold")
                .long("hold")
                .action(ArgAction::SetTrue)
                .help("Hold its clock: it moves only when it is stepped through the control interface"),
        )
        .arg(
            Arg::new("control")
                .long("control")
                .action(ArgAction::SetTrue)
                .help("Let clients step the clock and set faults, under /_/clock and /_/faults"),
        )
        .arg(
            Arg::new("faults")
                .long("faults")
                .value_name("FILE")
                .help("Rules of faults to begin with: a JSON list, as /_/faults shows them"),
        )
        .arg(
            Arg::new("state")
                .long("state")
                .value_name("FILE")
                .help("Keep the state in this file; without it everything is gone when the emulator stops"),
        )
        .arg(
            Arg::new("sts")
                .long("sts")
                .action(ArgAction::SetTrue)
                .help("Serve STS too: AssumeRole and AssumeRoleWithOIDC give out credentials that the emulator takes"),
        )
        .arg(
            Arg::new("instance-role")
                .long("instance-role")
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("Serve the metadata of an instance with this role, at the paths of the real one; may be repeated"),
        )
        .arg(
            Arg::new("tls")
                .long("tls")
                .action(ArgAction::SetTrue)
                .help("Serve TLS, with a certificate made at the start"),
        )
        .arg(
            Arg::new("ca-file")
                .long("ca-file")
                .value_name("PATH")
                .requires("tls")
                .help("Where to write the certificate of the authority that clients have to trust, in PEM"),
        )
        .arg(
            Arg::new("tls-host")
                .long("tls-host")
                .value_name("NAME")
                .requires("tls")
                .action(ArgAction::Append)
                .help("A host that the certificate is for, beside localhost and where it listens; may be repeated"),
        )
        .arg(
            Arg::new("rate-limit")
                .long("rate-limit")
                .value_name("CALLS")
                .value_parser(value_parser!(u32))
                .help(format!(
                    "Calls a second of one action, account and region; {DOCUMENTED_RATE_LIMIT} by default, 0 for no limit"
                )),
        )
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let mut builder = Emulator::builder().rate_limit(match matches.get_one::<u32>("rate-limit") {
        Some(0) => None,
        Some(limit) => Some(*limit),
        None => Some(DOCUMENTED_RATE_LIMIT),
    });
    if let Some(address) = matches.get_one::<SocketAddr>("listen") {
        builder = builder.listen(*address);
    }
    if let (Some(access_key), Some(secret_key)) = (text("access-key"), text("secret-key")) {
        builder = builder.access_key(DEFAULT_ACCOUNT, access_key, secret_key);
    }
    if let Some(seed) = matches.get_one::<u64>("seed") {
        builder = builder.seed(*seed);
    }
    if let Some(speed) = matches.get_one::<f64>("speed") {
        if !(speed.is_finite() && *speed > 0.0) {
            return Err(Failure::usage(format!("--speed must be greater than 0, and is {speed}")));
        }
        builder = builder.speed(*speed);
    }
    if let Some(text) = text("start-time") {
        let time = Timestamp::parse_rfc3339(text).ok_or_else(|| {
            Failure::usage(format!(
                "--start-time must be a time such as 2024-07-10T00:00:00Z, and is {text:?}"
            ))
        })?;
        builder = builder.start_time(time);
    }
    if matches.get_flag("hold") {
        builder = builder.hold_clock();
    }
    if let Some(path) = text("faults") {
        builder = builder.faults(fault_rules(path)?);
    }
    if let Some(path) = text("state") {
        builder = builder.state_file(path);
    }
    for role in matches.get_many::<String>("instance-role").into_iter().flatten() {
        builder = builder.instance_role(role);
    }
    if matches.get_flag("tls") {
        builder = builder.tls(matches.get_many::<String>("tls-host").into_iter().flatten());
    }
    let emulator = builder
        .sts(matches.get_flag("sts"))
        .control(matches.get_flag("control"))
        .start()
        .map_err(|error| Failure::system(format!("the emulator cannot start: {error}")))?;
    if let (Some(path), Some(authority)) = (text("ca-file"), emulator.certificate_authority()) {
        fs::write(path, authority)
            .map_err(|error| Failure::system(format!("cannot write {path}: {error}")))?;
    }
    output::line(&format!("listening on {}", emulator.url()))?;
    emulator.run();
    Ok(())
}

fn fault_rules(path: &str) -> Result<Vec<FaultRule>, Failure> {
    let text = fs::read(path).map_err(|error| Failure::usage(format!("cannot read {path}: {error}")))?;
    FaultRule::parse_list(&text)
        .map_err(|error| Failure::usage(format!("{path} holds no rules of faults: {error}")))
}

/// An emulator that stops when it is dropped.
pub(crate) fn embedded() -> Result<Emulator, Failure> {
    Emulator::builder()
        .start()
        .map_err(|error| Failure::system(format!("the embedded emulator cannot start: {error}")))
}
