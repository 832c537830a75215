//! Credentials from a function that is called on an event loop of Python.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fmt, mem};

use pyo3::prelude::*;
use tokio::sync::oneshot;
use volcredis::credentials::{CredentialsError, ProvideCredentials, ProvideFuture};

use super::queue::{Sender, WeakSender};
use crate::credentials::{Callable, CredentialsResult, receive};

/// The function that returns the credentials of a client, and the requests to call it.
#[derive(Clone)]
pub(super) struct LoopCredentials {
    callable: Arc<Callable>,
    requests: Arc<Requests>,
}

impl LoopCredentials {
    /// Creates credentials from a function.
    pub(super) fn new(callable: Arc<Callable>) -> Self {
        Self { callable, requests: Arc::default() }
    }

    /// Returns the function.
    pub(super) fn callable(&self) -> &Callable {
        &self.callable
    }

    /// Returns the provider for the client.
    pub(super) fn provider(&self) -> LoopProvider {
        LoopProvider(Arc::clone(&self.requests))
    }

    /// Sets the queue that announces requests from now on.
    pub(super) fn use_queue(&self, sender: &Sender) {
        let mut pending = self.requests.pending();
        if !pending.queue.as_ref().is_some_and(|queue| queue.is(sender)) {
            pending.queue = Some(sender.downgrade());
            if !pending.senders.is_empty() {
                sender.request_credentials();
            }
        }
    }

    /// Calls the function on the running event loop, once for each request.
    pub(super) fn serve(&self, py: Python<'_>) {
        let senders = mem::take(&mut self.requests.pending().senders);
        for sender in senders {
            self.callable.call(py, "start_task", sender);
        }
    }
}

/// The requests for credentials that no event loop has taken yet. Every event loop with calls of the client can take
/// them: the one that they were announced to may have stopped.
#[derive(Default)]
struct Requests(Mutex<PendingRequests>);

#[derive(Default)]
struct PendingRequests {
    senders: Vec<oneshot::Sender<CredentialsResult>>,
    /// The queue of the event loop with the latest call.
    queue: Option<WeakSender>,
}

impl Requests {
    fn pending(&self) -> MutexGuard<'_, PendingRequests> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a request. Returns false where there is no event loop.
    fn push(&self, sender: oneshot::Sender<CredentialsResult>) -> bool {
        let mut pending = self.pending();
        let queue = pending.queue.as_ref().and_then(WeakSender::upgrade);
        let is_announced = queue.is_some_and(|queue| queue.request_credentials());
        if is_announced {
            pending.senders.push(sender);
        }
        is_announced
    }
}

/// Provides credentials by calling the function on the event loop with the latest call. It owns no Python objects.
pub(super) struct LoopProvider(Arc<Requests>);

impl ProvideCredentials for LoopProvider {
    fn name(&self) -> &'static str {
        "callable"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async move {
            let (sender, receiver) = oneshot::channel();
            if !self.0.push(sender) {
                return Err(CredentialsError::new("no event loop is left to call it on"));
            }
            receive(receiver).await
        })
    }
}

impl fmt::Debug for LoopProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("LoopProvider").finish_non_exhaustive()
    }
}
