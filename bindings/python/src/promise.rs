//! The bridge from work on the client's thread to a future of an event loop.

use std::sync::Mutex;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tokio::task::AbortHandle;
use volcredis::{Error, ErrorKind};

use crate::errors;

/// Makes what a future is settled with, on the thread of its event loop.
type Outcome = Box<dyn for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send>;

/// The duty to settle a future of an event loop, from any thread. One that is dropped settles it with an error: nobody
/// waits for ever.
pub(crate) struct Promise(Option<Target>);

struct Target {
    event_loop: Py<PyAny>,
    future: Py<PyAny>,
}

/// The event loop that is running.
pub(crate) fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    RUNNING_LOOP.import(py, "asyncio", "get_running_loop")?.call0()
}

impl Promise {
    /// A promise, and the future of an event loop that it settles.
    pub(crate) fn new<'py>(event_loop: &Bound<'py, PyAny>) -> PyResult<(Self, Bound<'py, PyAny>)> {
        let future = event_loop.call_method0("create_future")?;
        let target = Target { event_loop: event_loop.clone().unbind(), future: future.clone().unbind() };
        Ok((Self(Some(target)), future))
    }

    /// Settles the future.
    pub(crate) fn settle(
        mut self,
        outcome: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send + 'static,
    ) {
        if let Some(target) = self.0.take() {
            target.settle(Box::new(outcome));
        }
    }
}

impl Drop for Promise {
    fn drop(&mut self) {
        if let Some(target) = self.0.take() {
            target.settle(Box::new(|py| Err(errors::exception(py, &Error::from(ErrorKind::Cancelled)))));
        }
    }
}

impl Target {
    fn settle(self, outcome: Outcome) {
        // Without an interpreter there is no loop that could wait.
        Python::try_attach(|py| {
            let event_loop = self.event_loop.clone_ref(py);
            let settlement = Settlement(Mutex::new(Some((self.future, outcome))));
            // A loop that is closed already has nobody who waits.
            let _ = event_loop.call_method1(py, "call_soon_threadsafe", (settlement,));
        });
    }
}

/// Settles a future on the thread of its event loop.
#[pyclass(frozen, module = "volcredis._volcredis")]
struct Settlement(Mutex<Option<(Py<PyAny>, Outcome)>>);

#[pymethods]
impl Settlement {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let taken = self.0.lock().ok().and_then(|mut settlement| settlement.take());
        let Some((future, outcome)) = taken else { return Ok(()) };
        let future = future.bind(py);
        if !future.call_method0("done")?.extract()? {
            settle(future, outcome(py))?;
        }
        Ok(())
    }
}

/// Settles a future on the thread of its event loop.
pub(crate) fn settle(future: &Bound<'_, PyAny>, result: PyResult<Bound<'_, PyAny>>) -> PyResult<()> {
    match result {
        Ok(value) => future.call_method1("set_result", (value,)),
        // A future takes no `StopIteration`, and says why.
        Err(error) => future
            .call_method1("set_exception", (error,))
            .or_else(|refusal| future.call_method1("set_exception", (refusal,))),
    }
    .map(drop)
}

/// Ends the work whose future is settled otherwise: cancelled above all.
#[pyclass(frozen, module = "volcredis._volcredis")]
pub(crate) struct Canceller(AbortHandle);

impl Canceller {
    pub(crate) fn new(work: AbortHandle) -> Self {
        Self(work)
    }
}

#[pymethods]
impl Canceller {
    fn __call__(&self, _future: &Bound<'_, PyAny>) {
        // Work that is done does not mind.
        self.0.abort();
    }
}
