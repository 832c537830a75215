//! Telling an event loop how a wait stands.

use std::sync::Mutex;

use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::promise;
use crate::wait::WaitProgress;

/// Calls `on_progress` on the thread of an event loop, in the context that the wait began in.
pub(crate) struct Teller {
    event_loop: Py<PyAny>,
    context: Py<PyAny>,
    callback: Py<PyAny>,
    /// What the wait settles. An exception of the callback settles it first, which ends the wait.
    future: Py<PyAny>,
}

impl Teller {
    pub(crate) fn new(callback: Py<PyAny>, future: &Bound<'_, PyAny>) -> PyResult<Self> {
        let context = future.py().import("contextvars")?.call_method0("copy_context")?;
        Ok(Self {
            event_loop: future.call_method0("get_loop")?.unbind(),
            context: context.unbind(),
            callback,
            future: future.clone().unbind(),
        })
    }

    pub(crate) fn tell(&self, progress: WaitProgress) {
        // Without an interpreter, or a loop, there is nobody to tell.
        let _ = Python::try_attach(|py| {
            let telling = Telling {
                callback: self.callback.clone_ref(py),
                future: self.future.clone_ref(py),
                progress: Mutex::new(Some(progress)),
            };
            let keywords = PyDict::new(py);
            keywords.set_item("context", &self.context)?;
            self.event_loop.call_method(py, "call_soon_threadsafe", (telling,), Some(&keywords))
        });
    }
}

#[pyclass(frozen, module = "volcredis._volcredis")]
struct Telling {
    callback: Py<PyAny>,
    future: Py<PyAny>,
    progress: Mutex<Option<WaitProgress>>,
}

#[pymethods]
impl Telling {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let future = self.future.bind(py);
        let progress = self.progress.lock().ok().and_then(|mut progress| progress.take());
        let Some(progress) = progress else { return Ok(()) };
        if future.call_method0("done")?.extract()? {
            return Ok(());
        }
        if let Err(raised) = progress.tell(self.callback.bind(py)) {
            promise::settle(future, Err(raised))?;
        }
        Ok(())
    }
}
