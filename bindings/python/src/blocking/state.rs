//! The state of a blocking client, which its iterators share.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use volcredis::{CancellationToken, Client, Error};

use crate::config::Callables;
use crate::credentials::exception;
use crate::interpreter::{self, InterpreterGuard};
use crate::signals::{IdleClient, interruptible, interruptible_call};
use crate::{config, logging};

/// An open client.
#[derive(Clone)]
pub(super) struct ClientState {
    /// Its calls are cancelled with `closing`.
    pub(super) client: Client,
    pub(super) callables: Callables,
    /// Cancelled when the client is closed.
    pub(super) closing: CancellationToken,
    idle: Arc<IdleClient>,
}

impl ClientState {
    /// Creates the state of a new client.
    pub(super) fn new(py: Python<'_>, client: &Client, callables: Callables) -> Self {
        let closing = interpreter::child_token(py);
        Self { client: client.with_cancellation(&closing), callables, closing, idle: Arc::default() }
    }

    /// Returns the state of a client that is closed on its own.
    pub(super) fn twin(&self, py: Python<'_>) -> Self {
        Self::new(py, &self.client, self.callables.clone())
    }

    /// Cancels the calls in flight, and closes the connections unless another client shares them.
    pub(super) fn close(self, guard: &InterpreterGuard<'_>) {
        let Self { client, callables: _callables, closing, idle } = self;
        guard.detach(|| {
            closing.cancel();
            drop((client, idle));
        });
    }

    /// Returns the state with the options of a call.
    pub(super) fn with_options(self, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        match options.filter(|options| !options.is_empty()) {
            Some(_) => {
                let options = config::call_options(self.client.as_async(), options)?;
                Ok(Self { client: self.client.with_options(options), idle: Arc::default(), ..self })
            }
            None => Ok(self),
        }
    }

    /// Makes a call without the GIL.
    pub(super) fn call<T: Send>(
        self,
        guard: &InterpreterGuard<'_>,
        action: &str,
        call: impl FnOnce(&Client) -> Result<T, Error> + Send,
    ) -> PyResult<T> {
        let py = guard.py();
        self.begin_call(py)?;
        let Self { client, callables, closing, idle } = self;
        interruptible_call(guard, action, client, &closing, idle, call)?
            .map_err(|error| exception(py, &error, callables.credentials.as_deref()))
    }

    /// Runs `work`, which waits and can be cancelled by its token, without the GIL.
    pub(super) fn run<T: Send>(
        self,
        guard: &InterpreterGuard<'_>,
        action: &str,
        work: impl FnOnce(&Client, &CancellationToken) -> Result<T, Error> + Send,
    ) -> PyResult<T> {
        let py = guard.py();
        self.begin_call(py)?;
        let Self { client, callables, closing, idle } = self;
        let work = |client: &Client, token: &CancellationToken| {
            let result = work(client, token);
            drop(idle);
            result
        };
        interruptible(guard, action, client, &closing, work)?
            .map_err(|error| exception(py, &error, callables.credentials.as_deref()))
    }

    fn begin_call(&self, py: Python<'_>) -> PyResult<()> {
        self.check_caller(py)?;
        logging::begin_call(py)
    }

    /// Fails within the function that returns credentials, where a call would wait for itself.
    pub(super) fn check_caller(&self, py: Python<'_>) -> PyResult<()> {
        match &self.callables.credentials {
            Some(callable) => callable.check_caller(py),
            None => Ok(()),
        }
    }
}
