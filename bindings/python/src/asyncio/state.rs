//! The state of a client for asyncio, which its iterators share.

use std::future::Future;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use volcredis::runtime::panics::catch_panics;
use volcredis::{AsyncClient, CancellationToken, Error};

use super::mailbox::{Mailbox, ProgressCallback, running_loop, settle};
use super::queue::Delivery;
use super::shared_client::SharedClient;
use crate::call_context::CallContext;
use crate::{config, errors, logging};

/// An open client.
#[derive(Clone)]
pub(super) struct ClientState {
    pub(super) client: AsyncClient,
    pub(super) shared: Arc<SharedClient>,
    /// Cancelled when the client is closed.
    pub(super) closing: CancellationToken,
}

impl ClientState {
    /// Returns the state with the options of a call.
    pub(super) fn with_options(self, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        match options.filter(|options| !options.is_empty()) {
            Some(_) => {
                let options = config::call_options(&self.client, options)?;
                Ok(Self { client: self.client.with_options(options), ..self })
            }
            None => Ok(self),
        }
    }

    /// Prepares a call on the running event loop.
    pub(super) fn enter_loop<'a, 'py>(&'a self, py: Python<'py>) -> PyResult<LoopHandle<'a, 'py>> {
        logging::begin_call(py)?;
        let event_loop = running_loop(py)?;
        self.shared.event_loop().check().map_err(|error| errors::exception(py, &error))?;
        if let Some(credentials) = self.shared.credentials() {
            credentials.callable().check_caller(py)?;
        }
        let mailbox = self.shared.mailbox(&event_loop)?;
        Ok(LoopHandle { shared: &self.shared, event_loop, mailbox })
    }
}

/// The running event loop, for the calls of a client.
pub(super) struct LoopHandle<'a, 'py> {
    shared: &'a SharedClient,
    event_loop: Bound<'py, PyAny>,
    mailbox: Bound<'py, Mailbox>,
}

impl<'py> LoopHandle<'_, 'py> {
    /// Starts `work` on the thread of the client, and returns an asyncio future of its result, converted by `convert`.
    /// Cancelling the future cancels the work.
    pub(super) fn start<T, W>(
        &self,
        on_progress: Option<ProgressCallback>,
        convert: impl for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>> + Send + 'static,
        work: impl FnOnce(&Delivery) -> W,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        T: Send + 'static,
        W: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let context = CallContext::capture(self.mailbox.py())?;
        let scope = context.scope();
        Mailbox::start(&self.mailbox, &self.event_loop, context, on_progress, |delivery, cancellation| {
            let work = scope.run(catch_panics(work(&delivery)));
            self.shared.event_loop().spawn(async move {
                tokio::select! {
                    biased;
                    // The call logs its outcome when it is dropped.
                    () = cancellation.cancelled() => delivery.discard(),
                    result = work => match result {
                        Ok(result) => delivery.result(result, convert),
                        Err(panic) => delivery.panic(&panic),
                    },
                }
                None
            })
        })
    }

    /// Returns an asyncio future of a result that is already known.
    pub(super) fn ready(&self, result: PyResult<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let future = self.event_loop.call_method0("create_future")?;
        settle(&future, result)?;
        Ok(future)
    }
}
