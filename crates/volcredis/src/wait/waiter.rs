//! Waits, and how they are set up.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use crate::log::debug;
use volcredis_core::actions::{DescribeDBInstanceDetailResponse, describe_backups, describe_tasks};
use volcredis_core::call::DEFAULT_TIMEOUT;
use volcredis_core::types::InstanceStatus;
use volcredis_core::wait::{Goal, Wait, WaitConfig, WaitStep};
use volcredis_core::{Error, Request};

use super::looks::{Backup, Gone, Instance, Look, Task};
use crate::AsyncClient;
#[cfg(feature = "blocking")]
use crate::Client;
use crate::driver::{CallContext, Driver, seed};

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
    on_progress: Option<OnProgress<'a>>,
}

impl<'a, C> Waiter<'a, C> {
    pub(crate) fn new(client: &'a C) -> Self {
        Self { client, config: WaitConfig::default(), on_progress: None }
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

    /// Is called after each look, with the state that was seen.
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

/// The waits, on both clients.
macro_rules! waits {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident$([$request:ident])?($($argument:ident: $type:ty),*) -> $found:ty:
        $goal:expr, $look:expr;
    )+) => {
        #[cfg(feature = "blocking")]
        impl Waiter<'_, Client> {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                /// [`ErrorKind::Wait`](crate::ErrorKind::Wait) when that does not come true, or not in time; and the errors of the calls.
                pub fn $name$(<$request: Request>)?(self, $($argument: $type),*) -> Result<$found, Error> {
                    self.block_on($goal, $look)
                }
            )+
        }

        impl Waiter<'_, AsyncClient> {
            $(
                $(#[doc = $doc])*
                ///
                /// # Errors
                ///
                /// [`ErrorKind::Wait`](crate::ErrorKind::Wait) when that does not come true, or not in time; and the errors of the calls.
                pub async fn $name$(<$request: Request>)?(self, $($argument: $type),*) -> Result<$found, Error> {
                    self.wait($goal, $look).await
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

#[cfg(feature = "blocking")]
impl Waiter<'_, Client> {
    fn block_on<L: Look>(self, goal: Goal, target: L) -> Result<L::Found, Error> {
        let Self { client, config, mut on_progress } = self;
        let async_client = client.as_async();
        let mut watch = Watch::new(async_client, goal, config, target)?;
        loop {
            let seen = client.block_on(watch.look())?;
            // Here the event loop is free: the callback may use the client.
            match seen.tell(&mut on_progress) {
                Next::Over(result) => return result,
                Next::LookAfter(pause) => {
                    client.block_on(async_client.driver().sleep(pause, async_client.context()))??;
                }
            }
        }
    }
}

impl Waiter<'_, AsyncClient> {
    async fn wait<L: Look>(self, goal: Goal, target: L) -> Result<L::Found, Error> {
        let Self { client, config, mut on_progress } = self;
        let mut watch = Watch::new(client, goal, config, target)?;
        loop {
            match watch.look().await.tell(&mut on_progress) {
                Next::Over(result) => return result,
                Next::LookAfter(pause) => client.driver().sleep(pause, client.context()).await?,
            }
        }
    }
}

/// Looks at what is waited for.
struct Watch<'a, L> {
    driver: &'a Driver,
    context: &'a CallContext,
    wait: Wait,
    target: L,
    started: Duration,
}

impl<'a, L: Look> Watch<'a, L> {
    fn new(client: &'a AsyncClient, goal: Goal, config: WaitConfig, target: L) -> Result<Self, Error> {
        let (driver, context) = (client.driver(), client.context());
        let started = driver.now();
        let wait = Wait::new(goal, config, seed()?, started);
        Ok(Self { driver, context, wait, target, started })
    }

    /// On the heap and behind its type, because the future of each kind of wait becomes a part of others, which would hold
    /// it on the stack several times.
    fn look(&mut self) -> Pin<Box<dyn Future<Output = Seen<L::Found>> + Send + '_>> {
        Box::pin(self.look_now())
    }

    async fn look_now(&mut self) -> Seen<L::Found> {
        let driver = self.driver;
        let mut context = self.context.clone();
        let usual = context.options.timeout.or(driver.state.config().timeout).unwrap_or(DEFAULT_TIMEOUT);
        context.options.timeout = Some(usual.min(self.wait.time_left(driver.now()).max(LAST_LOOK)));
        let seen = match self.target.look(driver, &context).await {
            Ok(seen) => seen,
            Err(error) => {
                let step = self.wait.look_failed(error, driver.now());
                return Seen { found: L::Found::default(), step, progress: None };
            }
        };
        let (state, found) = match seen {
            Some((state, found)) => (Some(state), found),
            None => (None, L::Found::default()),
        };
        let now = driver.now();
        let step = self.wait.saw(state.as_deref(), now);
        let (looks, elapsed) = (self.wait.looks(), now.saturating_sub(self.started));
        debug!(state = state.as_deref(), looks, ?elapsed, "waiting for a state");
        Seen { found, step, progress: Some((state, looks, elapsed)) }
    }
}

/// What a look has shown.
struct Seen<T> {
    found: T,
    step: WaitStep,
    /// The state, how often was looked, and how long the wait has lasted; `None` when the look failed.
    progress: Option<(Option<String>, u32, Duration)>,
}

enum Next<T> {
    Over(Result<T, Error>),
    LookAfter(Duration),
}

impl<T> Seen<T> {
    /// Tells what was seen, and how the wait goes on.
    fn tell(self, on_progress: &mut Option<OnProgress<'_>>) -> Next<T> {
        if let (Some(callback), Some((state, looks, elapsed))) = (on_progress, self.progress) {
            callback(Progress { state: state.as_deref(), looks, elapsed });
        }
        match self.step {
            WaitStep::Reached => Next::Over(Ok(self.found)),
            WaitStep::Failed(error) => Next::Over(Err(error)),
            WaitStep::LookAfter(pause) => Next::LookAfter(pause),
        }
    }
}
