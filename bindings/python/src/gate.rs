//! Keeps threads from being unwound inside native code while the interpreter ends.
//!
//! Before Python 3.14, a thread that takes the GIL of an interpreter that is being finalized is ended by `pthread_exit`,
//! which must not unwind the frames of Rust. So the gate counts the threads that are inside native code. When the
//! interpreter exits, it is closed: blocking calls are cancelled, and the exit waits for those threads. A thread that takes
//! longer never takes the GIL again: it is parked, as Python 3.14 does.

use std::cell::Cell;
use std::marker::PhantomData;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::exceptions::{PyRuntimeError, PySystemExit};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use volcredis::CancellationToken;

use crate::panics::guarded;

/// The time that the exit waits for threads inside the gate: for a callback that does not return.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);
/// The time between two looks at the count. A lock to wait on would not survive a `fork` that happens while it is held.
const POLL_INTERVAL: Duration = Duration::from_micros(500);

/// The number of threads inside, in units of [`THREAD`], and two flags.
static STATE: AtomicUsize = AtomicUsize::new(0);
/// No thread may enter.
const CLOSED: usize = 1;
/// The exit no longer waits: no thread may take the GIL, even if it is inside.
const FINAL: usize = 2;
const THREAD: usize = 4;

/// The parent of the tokens of blocking clients, cancelled when the gate is closed. It is locked by threads with the GIL
/// only, so a child process finds it unlocked.
static CALLS: Mutex<Option<CancellationToken>> = Mutex::new(None);

thread_local! {
    /// The number of guards of this thread: 0 outside the gate.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// Set on the thread that finalizes the interpreter, which may pass the closed gate.
    static FINALIZES: Cell<bool> = const { Cell::new(false) };
}

/// A thread inside native code, until this value is dropped.
#[must_use = "the thread leaves the gate when this is dropped"]
pub(crate) struct Inside<'py> {
    py: Python<'py>,
    _guard: Guard,
}

/// One entry of a thread into the gate, left when this is dropped. It belongs to its thread.
struct Guard(PhantomData<*mut ()>);

impl Guard {
    /// Enters the gate; `None` where it is closed.
    fn new() -> Option<Self> {
        if DEPTH.get() == 0 && !acquire() {
            return None;
        }
        DEPTH.set(DEPTH.get() + 1);
        Some(Self(PhantomData))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let depth = DEPTH.get() - 1;
        DEPTH.set(depth);
        if depth == 0 {
            STATE.fetch_sub(THREAD, Ordering::SeqCst);
        }
    }
}

/// Runs a function for Python inside the gate: one that may run Python code or detach. A panic of it is an exception. A
/// thread that comes to a closed gate is parked.
pub(crate) fn enter<'py, T>(
    py: Python<'py>,
    function: impl FnOnce(&Inside<'py>) -> PyResult<T>,
) -> PyResult<T> {
    loop {
        match try_enter(py) {
            Some(inside) => return guarded(py, || function(&inside)),
            None => py.detach(park),
        }
    }
}

/// Runs a function that blocks, as [`enter`] does. At a closed gate it fails: see [`exiting`].
pub(crate) fn enter_call<'py, T>(
    py: Python<'py>,
    function: impl FnOnce(&Inside<'py>) -> PyResult<T>,
) -> PyResult<T> {
    match try_enter(py) {
        Some(inside) => guarded(py, || function(&inside)),
        None => Err(exiting(py)),
    }
}

/// Runs a function that closes something, as [`enter`] does; at a closed gate it does nothing: the end of the process
/// closes everything.
pub(crate) fn enter_to_close<'py>(
    py: Python<'py>,
    function: impl FnOnce(&Inside<'py>) -> PyResult<()>,
) -> PyResult<()> {
    match try_enter(py) {
        Some(inside) => guarded(py, || function(&inside)),
        None => Ok(()),
    }
}

/// Enters the gate; `None` where it is closed.
pub(crate) fn try_enter(py: Python<'_>) -> Option<Inside<'_>> {
    Guard::new().map(|guard| Inside { py, _guard: guard })
}

/// Returns the exception that ends a thread in the way of Python, silently where it is a daemon thread, so that functions
/// of the application that run at exit can wait for it.
pub(crate) fn exiting(py: Python<'_>) -> PyErr {
    let is_daemon = || {
        let thread = py.import("threading")?.call_method0("current_thread")?;
        thread.getattr("daemon")?.is_truthy()
    };
    match is_daemon() {
        Ok(true) => PySystemExit::new_err(()),
        Ok(false) => {
            PyRuntimeError::new_err("cannot make calls on this thread: the interpreter is shutting down")
        }
        Err(error) => error,
    }
}

/// Returns true once the exit has begun, except on the thread that finalizes the interpreter.
pub(crate) fn is_exiting() -> bool {
    STATE.load(Ordering::SeqCst) & CLOSED != 0 && !FINALIZES.get()
}

fn calls() -> MutexGuard<'static, Option<CancellationToken>> {
    CALLS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns a token that cancels the calls of a blocking client, and is cancelled when the interpreter exits.
pub(crate) fn child_token(_attached: Python<'_>) -> CancellationToken {
    calls().get_or_insert_default().child_token()
}

impl<'py> Inside<'py> {
    /// Returns the interpreter.
    pub(crate) fn py(&self) -> Python<'py> {
        self.py
    }

    /// Runs `work` without the GIL. The exit waits for it, and so it must end soon when calls are cancelled.
    pub(crate) fn detach<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.py.detach(|| {
            let _return = Return;
            work()
        })
    }
}

/// A thread that works without the GIL. It comes back when this is dropped, before it takes the GIL.
struct Return;

impl Drop for Return {
    fn drop(&mut self) {
        if STATE.load(Ordering::SeqCst) & FINAL != 0 && !FINALIZES.get() {
            park();
        }
    }
}

/// Runs `work` with the GIL on a thread that is without it; `None` once the interpreter is exiting.
pub(crate) fn attach<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    // Dropped last, without the GIL.
    let _guard = Guard::new()?;
    Python::try_attach(work)
}

/// Drops a value without the GIL: one whose destructor waits for a thread. At the exit it is left to the end of the
/// process.
pub(crate) fn drop_detached(value: impl Send) {
    // Does nothing within a traversal of the garbage collector, where no value is dropped.
    let _ = Python::try_attach(|py| match try_enter(py) {
        Some(inside) => inside.detach(|| drop(value)),
        None => mem::forget(value),
    });
}

/// Returns true on the thread that finalizes the interpreter.
pub(crate) fn finalizes() -> bool {
    FINALIZES.get()
}

fn acquire() -> bool {
    if STATE.fetch_add(THREAD, Ordering::SeqCst) & CLOSED == 0 || FINALIZES.get() {
        return true;
    }
    STATE.fetch_sub(THREAD, Ordering::SeqCst);
    false
}

/// Keeps the calling thread from ever going on. The end of the process ends it.
fn park() {
    loop {
        thread::park();
    }
}

/// Has the gate closed at the exit of the interpreter, and counted anew in a child process.
pub(crate) fn install(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(close, module)?,))?;
    let os = py.import("os")?;
    if os.hasattr("register_at_fork")? {
        let keywords = PyDict::new(py);
        keywords.set_item("after_in_child", wrap_pyfunction!(recount, module)?)?;
        os.call_method("register_at_fork", (), Some(&keywords))?;
    }
    Ok(())
}

/// Closes the gate, cancels the blocking calls of other threads, and waits until all of them have left it. The calling
/// thread goes on to finalize the interpreter; its functions that run at exit later may still make calls.
#[pyfunction]
fn close(py: Python<'_>) {
    FINALIZES.set(true);
    STATE.fetch_or(CLOSED, Ordering::SeqCst);
    let own = if DEPTH.get() == 0 { 0 } else { 1 };
    let calls = calls().take();
    py.detach(|| {
        if let Some(calls) = calls {
            calls.cancel();
        }
        let deadline = Instant::now() + DRAIN_TIMEOUT;
        while STATE.load(Ordering::SeqCst) / THREAD > own && Instant::now() < deadline {
            thread::sleep(POLL_INTERVAL);
        }
    });
    STATE.fetch_or(FINAL, Ordering::SeqCst);
}

/// Counts anew after a `fork`: of the threads of the parent, the child has only the one that forked.
#[pyfunction]
fn recount() {
    let flags = STATE.load(Ordering::SeqCst) % THREAD;
    let own = if DEPTH.get() == 0 { 0 } else { THREAD };
    STATE.store(flags | own, Ordering::SeqCst);
    if flags != 0 {
        FINALIZES.set(true);
    }
    // It belongs to the parent process.
    *calls() = None;
}
