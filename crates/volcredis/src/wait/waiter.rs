//! Waits, and how they are set up.

use std::fmt;
use std::time::Duration;

use tokio::time::sleep;
use tracing::debug;
use volcredis_core::actions::{DescribeDBInstanceDetailResponse, describe_backups, describe_tasks};
use volcredis_core::types::InstanceStatus;
use volcredis_core::wait::{Goal, Wait, WaitConfig, WaitStep};
use volcredis_core::{Error, ErrorKind, Request};

use super::CancelHandle;
use super::looks::{Backup, Gone, Instance, Look, Task};
use crate::driver::Driver;
use crate::{AsyncClient, CallOptions, Client};

/// The last look, when the time of a wait is over, may take so long.
const LAST_LOOK: Duration = Duration::from_secs(1);

/// How a wait stands.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The state that was seen last; `None` when there is no such thing.
    pub state: Option<&'a str>,
    /// How often was looked.
    pub looks: u32,
    /// How long the wait has lasted.
    pub elapsed: Duration,
}

type OnProgress<'a> = Box<dyn FnMut(Progress<'_>) + Send + 'a>;

/// Sets up a wait, and waits: what [`Client::wait`] and [`AsyncClient::wait`] give.
///
/// It looks at the service again and again, with pauses that grow and are drawn at random. A state from which it does
/// not go on to the one that is waited for, such as `CreateFailed`, ends the wait at once with
/// [`WaitError::Failed`](super::WaitError::Failed). A look that fails in a way that can pass does not end it.
#[must_use = "a wait begins when it is told what to wait for"]
pub struct Waiter<'a, C> {
    client: &'a C,
    config: WaitConfig,
    cancel: Option<CancelHandle>,
    on_progress: Option<OnProgress<'a>>,
}

impl<'a, C> Waiter<'a, C> {
    pub(crate) fn new(client: &'a C) -> Self {
        Self { client, config: WaitConfig::default(), cancel: None, on_progress: None }
    }

    /// How long to wait at the most; 30 minutes by default. The last look comes when the time is over, and can take one
    /// second more.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.timeout = timeout;
        self
    }

    /// The pause between two looks: `first` in the beginning, then longer and longer, up to `max`; 2 s and 20 s by
    /// default. Up to half of each pause is cut off at random.
    pub fn pauses(mut self, first: Duration, max: Duration) -> Self {
        self.config.first_pause = first;
        self.config.max_pause = max.max(first);
        self
    }

    /// Ends the wait with [`ErrorKind::Cancelled`] when the handle says so.
    pub fn cancel_handle(mut self, handle: &CancelHandle) -> Self {
        self.cancel = Some(handle.clone());
        self
    }

    /// Is called after each look, with the state that was seen.
    pub fn on_progress(mut self, callback: impl FnMut(Progress<'_>) + Send + 'a) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }
}

impl<C> fmt::Debug for Waiter<'_, C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Waiter")
            .field("config", &self.config)
            .field("cancel", &self.cancel)
            .finish_non_exhaustive()
    }
}

/// The waits, on both clients.
macro_rules! waits {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident$([$request:ident])?($($argument:ident: $type:ty),*) -> $found:ty:
        $goal:expr, $look:expr;
    )+) => {
        impl Waiter<'_, Client> {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                /// [`ErrorKind::Wait`] when that does not come true, or not in time; and the errors of the calls.
                pub fn $name$(<$request: Request>)?(self, $($argument: $type),*) -> Result<$found, Error> {
                    let client = self.client;
                    client.block_on(self.wait(client.driver(), client.options(), $goal, $look))
                }
            )+
        }

        impl Waiter<'_, AsyncClient> {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                /// [`ErrorKind::Wait`] when that does not come true, or not in time; and the errors of the calls.
                pub async fn $name$(<$request: Request>)?(self, $($argument: $type),*) -> Result<$found, Error> {
                    let client = self.client;
                    self.wait(client.driver(), client.options(), $goal, $look).await
                }
            )+
        }
    };
}

waits! {
    /// Waits until an instance comes to a state; gives what is known of the instance then.
    instance(id: &str, state: &InstanceStatus) -> DescribeDBInstanceDetailResponse:
        Goal::instance(id, state), Instance(id.to_owned());

    /// Waits until an instance is in the state that an asynchronous action leaves it in, such as `Running` for
    /// `CreateDBInstanceRequest`; gives what is known of the instance then.
    instance_after[R](id: &str) -> DescribeDBInstanceDetailResponse:
        Goal::after(R::ACTION, id), Instance(id.to_owned());

    /// Waits until there is no such instance any more.
    instance_gone(id: &str) -> ():
        Goal::instance_gone(id), Gone(Instance(id.to_owned()));

    /// Waits until a backup can be used; gives what is known of the backup then.
    backup_available(backup_point_id: &str) -> describe_backups::Backup:
        Goal::backup_available(backup_point_id), Backup(backup_point_id.to_owned());

    /// Waits until a task has done its work; gives what is known of the task then.
    task(id: &str) -> describe_tasks::Task:
        Goal::task_succeeded(id), Task(id.to_owned());
}

impl<C> Waiter<'_, C> {
    async fn wait<L: Look>(
        self,
        driver: &Driver,
        options: &CallOptions,
        goal: Goal,
        target: L,
    ) -> Result<L::Found, Error>
    where
        C: Sync,
    {
        let Self { config, cancel, on_progress, .. } = self;
        let watch = watch(
            driver,
            options,
            Wait::new(goal, config, driver.seed()?, driver.now()),
            target,
            on_progress,
        );
        match cancel {
            None => watch.await,
            Some(cancel) => tokio::select! {
                biased;
                () = cancel.cancelled() => Err(ErrorKind::Cancelled.into()),
                found = watch => found,
            },
        }
    }
}

/// Looks until the wait is over.
async fn watch<L: Look>(
    driver: &Driver,
    options: &CallOptions,
    mut wait: Wait,
    target: L,
    mut on_progress: Option<OnProgress<'_>>,
) -> Result<L::Found, Error> {
    let started = driver.now();
    loop {
        let mut options = options.clone();
        let usual = options.timeout.unwrap_or(driver.session.config().timeout);
        options.timeout = Some(usual.min(wait.time_left(driver.now()).max(LAST_LOOK)));
        let (found, step) = match target.look(driver, &options).await {
            Ok(seen) => {
                let (state, found) = match seen {
                    Some((state, found)) => (Some(state), found),
                    None => (None, L::Found::default()),
                };
                let now = driver.now();
                let step = wait.saw(state.as_deref(), now);
                let (looks, elapsed) = (wait.looks(), now.saturating_sub(started));
                debug!(state = state.as_deref(), looks, ?elapsed, "waiting for a state");
                if let Some(callback) = &mut on_progress {
                    callback(Progress { state: state.as_deref(), looks, elapsed });
                }
                (found, step)
            }
            Err(error) => (L::Found::default(), wait.look_failed(error, driver.now())),
        };
        match step {
            WaitStep::Reached => return Ok(found),
            WaitStep::Failed(error) => return Err(error),
            WaitStep::LookAfter(pause) => sleep(pause).await,
        }
    }
}
