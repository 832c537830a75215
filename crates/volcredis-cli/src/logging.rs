//! Log events on standard error.

use std::env;
use std::io::{self, Write as _};

use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use volcredis::Attempt;

use crate::error::CliError;
use crate::options::Connection;

/// The variable that selects log events, such as `debug` or `volcredis=debug`.
const VARIABLE: &str = "VOLCREDIS_LOG";

/// Starts to print the log events that `--debug` or `VOLCREDIS_LOG` select; warnings by default.
pub(crate) fn start(connection: &Connection) -> Result<(), CliError> {
    let selected = env::var(VARIABLE).ok().filter(|filter| !filter.trim().is_empty());
    let layer = fmt::layer().with_writer(io::stderr).with_ansi(false);
    let layer = match selected {
        Some(filter) => {
            let filter: Targets = filter.parse().map_err(|error| {
                CliError::usage(format!("{VARIABLE} is not a list of log targets: {error}"))
            })?;
            layer.with_filter(filter).boxed()
        }
        None if connection.debug => layer.with_filter(of_library(LevelFilter::DEBUG)).boxed(),
        None => layer.without_time().with_target(false).with_filter(of_library(LevelFilter::WARN)).boxed(),
    };
    tracing_subscriber::registry()
        .with(layer)
        .try_init()
        .map_err(|error| CliError::system(format!("cannot start the log: {error}")))
}

/// Selects events of the library.
fn of_library(level: LevelFilter) -> Targets {
    Targets::new().with_target("volcredis", level)
}

/// Prints an attempt.
pub(crate) fn attempt(attempt: &Attempt<'_>) {
    let outcome = match (attempt.error, attempt.http_status) {
        (None, _) => "succeeded".to_owned(),
        (Some(error), Some(status)) => format!("failed with HTTP {status}: {error}"),
        (Some(error), None) => format!("failed: {error}"),
    };
    let request_id = attempt.request_id.map(|id| format!(", request ID {id}")).unwrap_or_default();
    let milliseconds = attempt.latency.as_millis();
    let _ = writeln!(
        io::stderr(),
        "{} attempt {} {outcome} in {milliseconds} ms{request_id}",
        attempt.action,
        attempt.number
    );
}
