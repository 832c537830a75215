//! Background tasks.

use std::future::Future;
#[cfg(feature = "blocking")]
use std::sync::{Arc, Weak};

use tokio::runtime::Handle;
use volcredis_core::Error;

#[cfg(feature = "blocking")]
use super::event_loop::Inner;
#[cfg(feature = "blocking")]
use super::health::Health;
use crate::log::warn;
#[cfg(feature = "blocking")]
use crate::log::with_current_subscriber;
use crate::per_runtime::current_runtime;

/// The executor of the background tasks of a client.
#[derive(Clone, Debug)]
pub(crate) enum Spawner {
    /// The current tokio runtime.
    CurrentRuntime,
    /// The thread of an event loop.
    #[cfg(feature = "blocking")]
    EventLoop { event_loop: Weak<Inner>, health: Arc<Health> },
}

impl Spawner {
    /// Starts a task. Returns whether it was started.
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
            Self::EventLoop { event_loop, .. } => match event_loop.upgrade() {
                Some(event_loop) => {
                    // Logs to the subscriber of the call that spawns the task.
                    let task = with_current_subscriber(task);
                    event_loop.spawn(async {
                        task.await;
                        None
                    })
                }
                None => return false,
            },
        };
        if let Err(error) = &spawned {
            warn!(%error, "failed to start a background task");
        }
        spawned.is_ok()
    }

    /// Checks that calls can be made in this thread.
    ///
    /// # Errors
    ///
    /// Returns an error outside of a runtime.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self {
            Self::CurrentRuntime => current_runtime().map(drop),
            #[cfg(feature = "blocking")]
            Self::EventLoop { .. } => Ok(()),
        }
    }

    /// Returns whether I/O makes progress only while a caller drives the event loop.
    pub(crate) fn is_driven_by_callers(&self) -> bool {
        !matches!(self, Self::CurrentRuntime)
    }

    /// Returns whether dropping a connection would panic, because its event loop has failed.
    pub(crate) fn has_failed(&self) -> bool {
        match self {
            Self::CurrentRuntime => false,
            #[cfg(feature = "blocking")]
            Self::EventLoop { health, .. } => health.check().is_err(),
        }
    }
}
