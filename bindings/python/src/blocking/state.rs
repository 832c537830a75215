//! The state of a blocking client, which its iterators share.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use volcredis::{CancellationToken, Client, Error};

use crate::config::Callables;
use crate::credentials::exception;
use crate::interpreter::InterpreterGuard;
use crate::signals::interruptible;
use crate::{config, logging};

/// An open client.
#[derive(Clone)]
pub(super) struct ClientState {
    pub(super) client: Client,
    pub(super) callables: Callables,
    /// Cancelled when the client is closed.
    pub(super) closing: CancellationToken,
}

impl ClientState {
    /// Returns the state with the options of a call.
    pub(super) fn with_options(self, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        match options.filter(|options| !options.is_empty()) {
            Some(_) => {
                let options = config::call_options(self.client.as_async(), options)?;
                Ok(Self { client: self.client.with_options(options), ..self })
            }
            None => Ok(self),
        }
    }

    /// Runs `work`, which waits, without the GIL.
    pub(super) fn run<T: Send>(
        self,
        guard: &InterpreterGuard<'_>,
        action: &str,
        work: impl FnOnce(&Client, &CancellationToken) -> Result<T, Error> + Send,
    ) -> PyResult<T> {
        let py = guard.py();
        self.check_caller(py)?;
        let Self { client, callables, closing } = self;
        logging::begin_call(py)?;
        interruptible(guard, action, client, &closing, work)?
            .map_err(|error| exception(py, &error, callables.credentials.as_deref()))
    }

    /// Fails within the function that returns credentials, where a call would wait for itself.
    pub(super) fn check_caller(&self, py: Python<'_>) -> PyResult<()> {
        match &self.callables.credentials {
            Some(callable) => callable.check_caller(py),
            None => Ok(()),
        }
    }
}
