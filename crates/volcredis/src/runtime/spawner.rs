//! Where tasks run that nobody waits for.

use std::future::Future;
#[cfg(feature = "blocking")]
use std::sync::Weak;

use tokio::runtime::Handle;
use volcredis_core::Error;

#[cfg(feature = "blocking")]
use super::event_loop::Inner;
use crate::log::warn;
#[cfg(feature = "blocking")]
use crate::log::with_current_subscriber;

/// The place where a client runs the tasks that nobody waits for.
#[derive(Clone, Debug)]
pub(crate) enum Spawner {
    /// The tokio runtime that calls are made on.
    CurrentRuntime,
    /// The thread of an event loop.
    #[cfg(feature = "blocking")]
    EventLoop(Weak<Inner>),
}

impl Spawner {
    /// Runs a task. Returns whether it could be started.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) -> bool {
        let spawned: Result<(), Error> = match self {
            Self::CurrentRuntime => match Handle::try_current() {
                Ok(runtime) => {
                    runtime.spawn(task);
                    Ok(())
                }
                Err(_) => return false,
            },
            #[cfg(feature = "blocking")]
            Self::EventLoop(event_loop) => match event_loop.upgrade() {
                Some(event_loop) => {
                    // Its messages go where those of the call go that it is spawned by.
                    let task = with_current_subscriber(task);
                    event_loop.spawn(Box::pin(async {
                        task.await;
                        None
                    }))
                }
                None => return false,
            },
        };
        if let Err(error) = &spawned {
            warn!(%error, "cannot run a task in the background");
        }
        spawned.is_ok()
    }

    /// Returns whether the event loop only makes progress while somebody drives it.
    pub(crate) fn is_driven_by_callers(&self) -> bool {
        !matches!(self, Self::CurrentRuntime)
    }
}
