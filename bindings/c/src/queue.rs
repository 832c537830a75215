//! The event queue that calls run on.

use std::future::Future;
use std::sync::OnceLock;

use client::runtime::block_on;
use client::{Error, ErrorKind};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::yield_now;
use tracing::Dispatch;
use tracing::instrument::{WithDispatch, WithSubscriber};

use crate::cancel::Cancelled;
use crate::error::Failure;

/// The event queue of a client. Whoever waits for a call turns it, for all calls: no thread of its own is needed.
pub(crate) struct Queue {
    runtime: Option<Runtime>,
    /// Why it cannot be driven any more.
    failure: OnceLock<Error>,
    log: Dispatch,
}

impl Queue {
    pub(crate) fn new(log: Option<Dispatch>) -> Result<Self, Failure> {
        let runtime = Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::configuration(format!("the system gives no event queue: {error}")))?;
        Ok(Self { runtime: Some(runtime), failure: OnceLock::new(), log: log.unwrap_or_else(Dispatch::none) })
    }

    /// Waits in this thread until the call is over.
    pub(crate) fn wait_for<T>(&self, call: impl Future<Output = T>) -> Result<T, Failure> {
        if Handle::try_current().is_ok() {
            return Err(Failure::Misuse("a callback must not wait for a call".to_owned()));
        }
        let runtime = self.runtime.as_ref().ok_or(Failure::Internal)?;
        Ok(block_on(runtime, &self.failure, async {
            // Events that came in since the last call, a connection that was closed above all, are seen to first: so no
            // request is put on a connection that is already known to be dead.
            yield_now().await;
            self.logged(call).await
        })?)
    }

    /// The call, with its messages sent to the log.
    pub(crate) fn logged<F: Future>(&self, call: F) -> WithDispatch<F> {
        call.with_subscriber(self.log.clone())
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            if self.failure.get().is_some() {
                // To take a runtime down whose event loop is gone panics.
                std::mem::forget(runtime);
                return;
            }
            // Also allowed where the client is freed inside a callback.
            runtime.shutdown_background();
        }
    }
}

/// Runs a call until it is over or given up.
pub(crate) async fn until<T>(
    cancelled: Cancelled,
    call: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    tokio::select! {
        biased;
        () = cancelled.wait() => Err(ErrorKind::Cancelled.into()),
        outcome = call => outcome,
    }
}
