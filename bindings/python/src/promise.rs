//! The bridge from a call on the client's thread to a future of an event loop.

use std::sync::{Arc, Mutex};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use serde_json::value::RawValue;
use tokio::task::AbortHandle;
use volcredis::model::Action;
use volcredis::{Error, ErrorKind, Response};

use crate::credentials::CallableProvider;
use crate::errors;
use crate::response::response;

type CallResult = Result<Response<Box<RawValue>>, Error>;

/// The duty to settle a future of an event loop, from any thread. One that is dropped settles it with an error: nobody
/// waits for ever.
pub(crate) struct Promise(Option<Target>);

struct Target {
    event_loop: Py<PyAny>,
    future: Py<PyAny>,
    action: Option<&'static Action>,
    provider: Option<Arc<CallableProvider>>,
}

impl Promise {
    /// A promise, and the future of the running event loop that it settles.
    pub(crate) fn new<'py>(
        py: Python<'py>,
        action: Option<&'static Action>,
        provider: Option<Arc<CallableProvider>>,
    ) -> PyResult<(Self, Bound<'py, PyAny>)> {
        static RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let event_loop = RUNNING_LOOP.import(py, "asyncio", "get_running_loop")?.call0()?;
        let future = event_loop.call_method0("create_future")?;
        if let Some(provider) = &provider {
            provider.use_event_loop(event_loop.clone().unbind());
        }
        let (event_loop, waiting) = (event_loop.unbind(), future.clone().unbind());
        let target = Target { event_loop, future: waiting, action, provider };
        Ok((Self(Some(target)), future))
    }

    /// Settles the future.
    pub(crate) fn settle(mut self, result: CallResult) {
        if let Some(target) = self.0.take() {
            target.settle(result);
        }
    }
}

impl Drop for Promise {
    fn drop(&mut self) {
        if let Some(target) = self.0.take() {
            target.settle(Err(ErrorKind::Cancelled.into()));
        }
    }
}

impl Target {
    fn settle(self, result: CallResult) {
        // Without an interpreter there is no loop that could wait.
        Python::try_attach(|py| {
            let event_loop = self.event_loop.clone_ref(py);
            let settlement = Settlement(Mutex::new(Some((self, result))));
            // A loop that is closed already has nobody who waits.
            let _ = event_loop.call_method1(py, "call_soon_threadsafe", (settlement,));
        });
    }
}

/// Settles a future on the thread of its event loop.
#[pyclass(frozen, module = "volcredis._volcredis")]
struct Settlement(Mutex<Option<(Target, CallResult)>>);

#[pymethods]
impl Settlement {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let taken = self.0.lock().ok().and_then(|mut settlement| settlement.take());
        let Some((target, result)) = taken else { return Ok(()) };
        let future = target.future.bind(py);
        if future.call_method0("done")?.extract()? {
            return Ok(());
        }
        let value = match result {
            Ok(answer) => response(py, target.action, &answer),
            Err(error) => Err(errors::exception_after(py, &error, target.provider.as_deref())),
        };
        match value {
            Ok(value) => future.call_method1("set_result", (value,))?,
            Err(error) => future.call_method1("set_exception", (error,))?,
        };
        Ok(())
    }
}

/// Ends a call whose future is cancelled.
#[pyclass(frozen, module = "volcredis._volcredis")]
pub(crate) struct Canceller(AbortHandle);

impl Canceller {
    pub(crate) fn new(call: AbortHandle) -> Self {
        Self(call)
    }
}

#[pymethods]
impl Canceller {
    fn __call__(&self, future: &Bound<'_, PyAny>) -> PyResult<()> {
        if future.call_method0("cancelled")?.extract()? {
            self.0.abort();
        }
        Ok(())
    }
}
