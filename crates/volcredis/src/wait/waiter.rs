//! Waiters.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use volcredis_core::actions::{DescribeDBInstanceDetailResponse, describe_backups, describe_tasks};
use volcredis_core::call::DEFAULT_TIMEOUT;
use volcredis_core::types::InstanceStatus;
use volcredis_core::wait::{Poller, WaitConfig, WaitOutput, WaitTarget};
use volcredis_core::{Error, Request};

use super::poller::{Backup, Deleted, Instance, Poll, Task};
use crate::AsyncClient;
#[cfg(feature = "blocking")]
use crate::Client;
use crate::driver::{CallContext, Driver, seed};
use crate::log::debug;

/// The minimum timeout of a poll, so that the last one can succeed when the time is up.
const MIN_POLL_TIMEOUT: Duration = Duration::from_secs(1);

/// The progress of a waiter.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The last observed state; `None` if the resource does not exist.
    pub state: Option<&'a str>,
    /// The number of polls.
    pub polls: u32,
    /// The time since the start of the waiter.
    pub elapsed: Duration,
    /// The resource, such as ``instance `redis-cn0212gzmh2xs` ``.
    pub subject: &'a str,
    /// The request ID of the poll, if the service returned one.
    pub request_id: Option<&'a str>,
}

type OnProgress<'a> = Box<dyn FnMut(Progress<'_>) + Send + 'a>;

/// A waiter for the state of a resource, returned by [`Client::wait`] and [`AsyncClient::wait`].
///
/// It polls the resource with exponential backoff and jitter. A state that cannot lead to the expected one, such as
/// `CreateFailed`, ends it at once with [`WaitError::Failed`](super::WaitError::Failed). A poll with a transient error does
/// not end it.
///
/// ```no_run
/// use std::time::Duration;
///
/// # fn main() -> Result<(), volcredis::Error> {
/// # let client = volcredis::Client::builder("cn-beijing").build()?;
/// let backup = client
///     .wait()
///     .timeout(Duration::from_secs(600))
///     .on_progress(|progress| println!("{:?} after {:?}", progress.state, progress.elapsed))
///     .backup_available("backup-cn0212gzmh2xs-1")?;
/// # let _ = backup;
/// # Ok(())
/// # }
/// ```
#[must_use = "a waiter does nothing until a method such as `instance` is called"]
pub struct Waiter<'a, C> {
    client: C,
    config: WaitConfig,
    on_progress: Option<OnProgress<'a>>,
}

impl<'a, C> Waiter<'a, C> {
    pub(crate) fn new(client: C) -> Self {
        Self { client, config: WaitConfig::default(), on_progress: None }
    }

    /// Sets the timeout; 30 minutes by default. The last poll starts when the time is up and may take another second.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.timeout = timeout;
        self
    }

    /// Sets the delay between polls, which grows from `first` to `max`; 2 s and 20 s by default. Jitter shortens each delay
    /// by up to half.
    pub fn poll_interval(mut self, first: Duration, max: Duration) -> Self {
        self.config.min_poll_interval = first;
        self.config.max_poll_interval = max.max(first);
        self
    }

    /// Sets a function that is called after each successful poll. It may make calls with the client.
    pub fn on_progress(mut self, callback: impl FnMut(Progress<'_>) + Send + 'a) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }
}

impl<C> fmt::Debug for Waiter<'_, C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Waiter").field("config", &self.config).finish_non_exhaustive()
    }
}

/// Implements the waits for both clients.
macro_rules! waits {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident$([$request:ident])?($($argument:ident: $type:ty),*) -> $found:ty:
        $target:expr, $resource:expr;
    )+) => {
        #[cfg(feature = "blocking")]
        impl Waiter<'_, Client> {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                /// Returns [`ErrorKind::Wait`](crate::ErrorKind::Wait) if the state cannot be reached or the time is up, and the errors
                /// of the calls.
                pub fn $name$(<$request: Request>)?(self, $($argument: impl Into<$type>),*) -> Result<$found, Error> {
                    $(let $argument: $type = $argument.into();)*
                    self.block_on($target, $resource)
                }
            )+
        }

        impl Waiter<'_, AsyncClient> {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                /// Returns [`ErrorKind::Wait`](crate::ErrorKind::Wait) if the state cannot be reached or the time is up, and the errors
                /// of the calls.
                pub async fn $name$(<$request: Request>)?(self, $($argument: impl Into<$type>),*) -> Result<$found, Error> {
                    $(let $argument: $type = $argument.into();)*
                    self.wait($target, $resource).await
                }
            )+
        }
    };
}

waits! {
    /// Waits until an instance is in the given state. Returns the instance.
    instance(id: String, state: InstanceStatus) -> DescribeDBInstanceDetailResponse:
        WaitTarget::instance(&id, &state), Instance(id);

    /// Waits until an instance is in the state that follows an asynchronous action, such as `Running` after
    /// `CreateDBInstanceRequest`. Returns the instance.
    instance_after[R](id: String) -> DescribeDBInstanceDetailResponse:
        WaitTarget::after(R::ACTION, &id), Instance(id);

    /// Waits until an instance is deleted.
    instance_gone(id: String) -> ():
        WaitTarget::instance_gone(&id), Deleted(Instance(id));

    /// Waits until a backup is available. Returns the backup.
    backup_available(backup_point_id: String) -> describe_backups::Backup:
        WaitTarget::backup_available(&backup_point_id), Backup(backup_point_id);

    /// Waits until a task has succeeded. Returns the task.
    task(id: String) -> describe_tasks::Task:
        WaitTarget::task_succeeded(&id), Task(id);
}

#[cfg(feature = "blocking")]
impl Waiter<'_, Client> {
    fn block_on<P: Poll>(self, wait_target: WaitTarget, target: P) -> Result<P::Description, Error> {
        let Self { client, config, mut on_progress } = self;
        let async_client = client.as_async();
        let mut poller = ResourcePoller::new(async_client, wait_target, config, target)?;
        loop {
            let polled = client.block_on(poller.poll())?;
            // Outside of the event loop, so that the callback can use the client.
            match poller.finish(polled, &mut on_progress) {
                Next::Done(result) => return result,
                Next::Sleep(delay) => client.block_on(poller.sleep(delay))??,
            }
        }
    }
}

impl Waiter<'_, AsyncClient> {
    async fn wait<P: Poll>(self, wait_target: WaitTarget, target: P) -> Result<P::Description, Error> {
        let Self { client, config, mut on_progress } = self;
        let mut poller = ResourcePoller::new(&client, wait_target, config, target)?;
        loop {
            let polled = poller.poll().await;
            match poller.finish(polled, &mut on_progress) {
                Next::Done(result) => return result,
                Next::Sleep(delay) => poller.sleep(delay).await?,
            }
        }
    }
}

/// Polls a resource.
struct ResourcePoller<'a, P> {
    driver: &'a Driver,
    context: &'a CallContext,
    wait: Poller,
    target: P,
    started: Duration,
}

impl<'a, P: Poll> ResourcePoller<'a, P> {
    fn new(
        client: &'a AsyncClient,
        wait_target: WaitTarget,
        config: WaitConfig,
        target: P,
    ) -> Result<Self, Error> {
        let (driver, context) = (client.driver(), client.context());
        let started = driver.now();
        let wait = Poller::new(wait_target, config, seed()?, started);
        Ok(Self { driver, context, wait, target, started })
    }

    /// Boxed, because each enclosing future would contain it.
    fn poll(&mut self) -> Pin<Box<dyn Future<Output = Polled<P::Description>> + Send + '_>> {
        Box::pin(self.poll_once())
    }

    async fn poll_once(&mut self) -> Polled<P::Description> {
        let driver = self.driver;
        let mut context = self.context.clone();
        let timeout = context.options.timeout.or(driver.state.config().timeout).unwrap_or(DEFAULT_TIMEOUT);
        context.options.timeout = Some(timeout.min(self.wait.time_left(driver.now()).max(MIN_POLL_TIMEOUT)));
        let polled = match self.target.poll(driver, &context).await {
            Ok(polled) => polled,
            Err(error) => {
                let step = self.wait.handle_poll_error(error, driver.now());
                return Polled { description: P::Description::default(), step, progress: None };
            }
        };
        let (state, description) = match polled.found {
            Some((state, description)) => (Some(state), description),
            None => (None, P::Description::default()),
        };
        let now = driver.now();
        let step = self.wait.handle_state(state.as_deref(), polled.request_id.as_deref(), now);
        let (polls, elapsed) = (self.wait.polls(), now.saturating_sub(self.started));
        debug!(state = state.as_deref(), polls, ?elapsed, "waiting for a state");
        Polled { description, step, progress: Some((state, elapsed)) }
    }

    async fn sleep(&self, delay: Duration) -> Result<(), Error> {
        self.driver.sleep(delay, self.context).await.map_err(|error| self.with_origin(error))
    }

    fn with_origin(&self, error: Error) -> Error {
        self.driver.with_origin(error, P::ACTION.name, self.started)
    }

    /// Reports the progress and returns the next step.
    fn finish(
        &self,
        polled: Polled<P::Description>,
        on_progress: &mut Option<OnProgress<'_>>,
    ) -> Next<P::Description> {
        if let (Some(callback), Some((state, elapsed))) = (on_progress, polled.progress) {
            callback(Progress {
                state: state.as_deref(),
                polls: self.wait.polls(),
                elapsed,
                subject: self.wait.target().subject(),
                request_id: self.wait.request_id(),
            });
        }
        match polled.step {
            WaitOutput::Reached => Next::Done(Ok(polled.description)),
            WaitOutput::Failed(error) => Next::Done(Err(self.with_origin(error))),
            WaitOutput::PollAfter(delay) => Next::Sleep(delay),
        }
    }
}

/// The result of a poll.
struct Polled<T> {
    description: T,
    step: WaitOutput,
    /// The state and the elapsed time; `None` if the poll failed.
    progress: Option<(Option<String>, Duration)>,
}

enum Next<T> {
    Done(Result<T, Error>),
    Sleep(Duration),
}
