//! The contexts (`contextvars`) of calls that run on a native thread.
//!
//! Such a call logs and calls `on_attempt` in a copy of the context in which it was started. A native thread owns no Python
//! object, so that the event loop of Python owns the contexts, and a native task only knows their numbers.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The contexts, by their numbers. Only threads with the GIL lock it, so that it is unlocked after a fork.
static CONTEXTS: Mutex<BTreeMap<u64, Py<PyAny>>> = Mutex::new(BTreeMap::new());

thread_local! {
    /// The number of the context of the call that this thread polls or drops.
    static CURRENT: Cell<Option<u64>> = const { Cell::new(None) };
}

/// Returns a copy of the current context.
pub(crate) fn copy_context(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static COPY_CONTEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    COPY_CONTEXT.import(py, "contextvars", "copy_context")?.call0()
}

/// The context in which a call was started. Only threads with the GIL drop it.
pub(crate) struct CallContext(u64);

impl CallContext {
    /// Captures the current context.
    pub(crate) fn capture(py: Python<'_>) -> PyResult<Self> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let context = copy_context(py)?.unbind();
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        contexts().insert(number, context);
        Ok(Self(number))
    }

    /// Returns the scope of the work of the call.
    pub(crate) fn scope(&self) -> Scope {
        Scope(self.0)
    }
}

impl Drop for CallContext {
    fn drop(&mut self) {
        let context = contexts().remove(&self.0);
        // Not under the lock, because it can run Python code.
        drop(context);
    }
}

fn contexts() -> MutexGuard<'static, BTreeMap<u64, Py<PyAny>>> {
    CONTEXTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns a copy of the context of the call that this thread works for; `None` for a call that was started on this
/// thread.
pub(crate) fn current(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    let Some(number) = CURRENT.get() else { return Ok(None) };
    let context = contexts().get(&number).map(|context| context.clone_ref(py));
    // A copy, because a context can be entered only once at a time.
    context.map(|context| context.bind(py).call_method0(intern!(py, "copy"))).transpose()
}

/// The number of the context of a call.
pub(crate) struct Scope(u64);

impl Scope {
    /// Returns a future that polls and drops `work` as work of the call.
    pub(crate) fn run<W: Future>(self, work: W) -> Scoped<W> {
        Scoped { number: self.0, work: Some(Box::pin(work)) }
    }
}

/// A future that works for a call, returned by [`Scope::run`].
pub(crate) struct Scoped<W> {
    number: u64,
    /// `None` only while it is dropped.
    work: Option<Pin<Box<W>>>,
}

impl<W: Future> Future for Scoped<W> {
    type Output = W::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<W::Output> {
        let _entered = Entered::new(self.number);
        match &mut self.work {
            Some(work) => work.as_mut().poll(context),
            None => Poll::Pending,
        }
    }
}

impl<W> Drop for Scoped<W> {
    fn drop(&mut self) {
        // A call logs its outcome when it is dropped.
        let _entered = Entered::new(self.number);
        self.work = None;
    }
}

/// Restores the number of the context before when it is dropped.
struct Entered(Option<u64>);

impl Entered {
    fn new(number: u64) -> Self {
        Self(CURRENT.replace(Some(number)))
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}
