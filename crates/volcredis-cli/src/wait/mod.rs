//! `volcredis wait`, and `--wait` of asynchronous actions.

mod progress;
mod target;

use std::time::Duration;

use clap::Subcommand;
use serde_json::Value;
use tokio::task::JoinSet;
use volcredis::model::Mode;
use volcredis::{AsyncClient, DynamicRequest, ErrorKind};

use crate::clients::Clients;
use crate::error::CliError;
use crate::options::{CallOptions, Options};
use crate::{logging, runtime};

use progress::Progress;
use target::Target;

/// The timeout of waits in seconds.
const DEFAULT_TIMEOUT: u64 = 1800;

/// The timeout and the poll interval of a wait.
#[derive(Clone, Copy)]
struct WaitConfig {
    timeout: Duration,
    poll_interval: Option<Duration>,
}

impl From<&CallOptions> for WaitConfig {
    fn from(options: &CallOptions) -> Self {
        Self {
            timeout: Duration::from_secs(options.wait_timeout.unwrap_or(DEFAULT_TIMEOUT)),
            poll_interval: options.poll_interval.map(Duration::from_secs_f64),
        }
    }
}

/// Waits until instances, backups or tasks have reached a state.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    condition: Condition,
}

#[derive(Subcommand)]
enum Condition {
    /// Waits until instances are running.
    InstanceRunning(Ids),
    /// Waits until instances are in a state.
    InstanceState {
        /// State, such as Running or Closed.
        #[arg(long)]
        state: String,
        #[command(flatten)]
        ids: Ids,
    },
    /// Waits until instances do not exist any more.
    InstanceDeleted(Ids),
    /// Waits until backups are available.
    BackupAvailable(Ids),
    /// Waits until tasks have succeeded.
    TaskSucceeded(Ids),
}

#[derive(clap::Args)]
struct Ids {
    /// IDs of the resources.
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

/// Waits as the arguments say.
pub(crate) fn run(options: &Options, arguments: &Arguments) -> Result<(), CliError> {
    logging::start(&options.connection)?;
    let of = |ids: &Ids, target: fn(String) -> Target| ids.ids.iter().cloned().map(target).collect();
    let targets: Vec<Target> = match &arguments.condition {
        Condition::InstanceRunning(ids) => of(ids, Target::running),
        Condition::InstanceState { state, ids } => {
            ids.ids.iter().map(|id| Target::Instance { id: id.clone(), state: state.clone() }).collect()
        }
        Condition::InstanceDeleted(ids) => of(ids, Target::Deleted),
        Condition::BackupAvailable(ids) => of(ids, Target::Backup),
        Condition::TaskSucceeded(ids) => of(ids, Target::Task),
    };
    let clients = Clients::new(&options.connection)?;
    runtime::block_on(async {
        let client = clients.client()?;
        clients.listen_for_interrupts();
        wait(&client, targets, (&options.call).into()).await
    })
}

/// Checks that it is possible to wait for the end of an action.
pub(crate) fn check(request: &DynamicRequest) -> Result<(), CliError> {
    let action = request.action();
    if action.is_some_and(|action| action.mode == Mode::Async && target::is_known(action)) {
        return Ok(());
    }
    let name = request.action_name();
    Err(CliError::usage(match action.map(|action| action.mode) {
        Some(Mode::Sync) => format!("{name} is done when the call returns: --wait is not needed"),
        _ => {
            format!("{name} changes no instance or backup whose state shows the end: --wait is not possible")
        }
    }))
}

/// Waits for the end of an action.
pub(crate) async fn after(
    client: &AsyncClient,
    request: &DynamicRequest,
    result: &Value,
    options: &CallOptions,
) -> Result<(), CliError> {
    let Some(action) = request.action() else { return Ok(()) };
    wait(client, target::after(action, request.body(), result), options.into()).await
}

/// Waits for all targets at once.
async fn wait(client: &AsyncClient, targets: Vec<Target>, config: WaitConfig) -> Result<(), CliError> {
    let progress = Progress::new(&targets);
    let mut waits = JoinSet::new();
    for (index, target) in targets.into_iter().enumerate() {
        let (client, line) = (client.clone(), progress.line(index));
        waits.spawn(async move {
            let on_progress = {
                let line = line.clone();
                move |progress: volcredis::wait::Progress<'_>| line.update(progress.state, progress.elapsed)
            };
            let mut waiter = client.wait().timeout(config.timeout).on_progress(on_progress);
            if let Some(interval) = config.poll_interval {
                waiter = waiter.poll_interval(interval, interval);
            }
            let outcome = target.wait(waiter).await;
            line.finish();
            (target, line.last_state(), outcome)
        });
    }
    let outcomes = waits.join_all().await;
    let mut failure: Option<CliError> = None;
    let mut left_running = Vec::new();
    for (target, state, outcome) in outcomes {
        match outcome {
            Ok(()) => {}
            Err(error) if matches!(error.kind(), ErrorKind::Cancelled) => {
                let state = state.map(|state| format!(" ({state})")).unwrap_or_default();
                left_running.push(format!("  {target}{state}"));
            }
            Err(error) => {
                if let Some(previous) = failure.replace(error.into()) {
                    let _ = previous.report();
                }
            }
        }
    }
    if !left_running.is_empty() {
        let list = left_running.join("\n");
        return Err(CliError::interrupted(format!("interrupted; the service goes on with\n{list}")));
    }
    failure.map_or(Ok(()), Err)
}
