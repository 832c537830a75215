//! Use of the interpreter, which may exit meanwhile.
//!
//! Before Python 3.14, a thread that takes the GIL of an interpreter that finalizes is ended by `pthread_exit`, which must
//! not unwind Rust frames. This module therefore counts the threads in native code. When the interpreter exits, no more
//! threads may enter, blocking calls are cancelled, and the exit waits for the threads. A thread that takes longer is
//! parked when it would take the GIL, as Python 3.14 does.

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
use crate::signals;

/// The time that the exit waits for threads in native code, in case a callback does not return.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);
/// The interval at which the exit polls the count. A condition variable would not survive a fork while it is locked.
const POLL_INTERVAL: Duration = Duration::from_micros(500);

/// The number of threads in native code, in units of [`THREAD`], and two flags.
static STATE: AtomicUsize = AtomicUsize::new(0);
/// No thread may enter.
const CLOSED: usize = 1;
/// No thread may take the GIL, not even one that has entered before.
const FINAL: usize = 2;
const THREAD: usize = 4;

/// The parent of the tokens of blocking clients, cancelled at the exit. Only threads with the GIL lock it, so that it is
/// unlocked after a fork.
static CALLS: Mutex<Option<CancellationToken>> = Mutex::new(None);

thread_local! {
    /// The number of entries of this thread.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// True on the thread that finalizes the interpreter, which may always enter.
    static FINALIZES: Cell<bool> = const { Cell::new(false) };
}

/// An interpreter that does not finalize until this guard is dropped.
#[must_use = "the interpreter can finalize when this is dropped"]
pub(crate) struct InterpreterGuard<'py> {
    py: Python<'py>,
    _entry: Entry,
}

/// An entry of a thread into native code, left when this is dropped. It belongs to its thread.
struct Entry(PhantomData<*mut ()>);

impl Entry {
    /// Enters; `None` once the interpreter exits.
    fn new() -> Option<Self> {
        if DEPTH.get() == 0 && !acquire() {
            return None;
        }
        DEPTH.set(DEPTH.get() + 1);
        Some(Self(PhantomData))
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        let depth = DEPTH.get() - 1;
        DEPTH.set(depth);
        if depth == 0 {
            STATE.fetch_sub(THREAD, Ordering::SeqCst);
        }
    }
}

/// Runs a function that may run Python code or release the GIL, and converts a panic to an exception. Once the interpreter
/// exits, the thread is parked.
pub(crate) fn enter<'py, T>(
    py: Python<'py>,
    function: impl FnOnce(&InterpreterGuard<'py>) -> PyResult<T>,
) -> PyResult<T> {
    loop {
        match try_enter(py) {
            Some(guard) => return guarded(py, || function(&guard)),
            None => py.detach(park),
        }
    }
}

/// Runs a function that waits, like [`enter`]. Once the interpreter exits, it fails with [`exiting`].
pub(crate) fn enter_call<'py, T>(
    py: Python<'py>,
    function: impl FnOnce(&InterpreterGuard<'py>) -> PyResult<T>,
) -> PyResult<T> {
    match try_enter(py) {
        Some(guard) => guarded(py, || function(&guard)),
        None => Err(exiting(py)),
    }
}

/// Runs a function that closes something, like [`enter`]. Once the interpreter exits, it does nothing, because the end of
/// the process closes everything.
pub(crate) fn enter_to_close<'py>(
    py: Python<'py>,
    function: impl FnOnce(&InterpreterGuard<'py>) -> PyResult<()>,
) -> PyResult<()> {
    match try_enter(py) {
        Some(guard) => guarded(py, || function(&guard)),
        None => Ok(()),
    }
}

/// Enters; `None` once the interpreter exits.
pub(crate) fn try_enter(py: Python<'_>) -> Option<InterpreterGuard<'_>> {
    Entry::new().map(|entry| InterpreterGuard { py, _entry: entry })
}

/// Returns an exception that ends the thread, silently for a daemon thread, so that exit handlers of the application can
/// wait for it.
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

/// Returns true once the interpreter exits, except on the thread that finalizes it.
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

impl<'py> InterpreterGuard<'py> {
    /// Returns the interpreter.
    pub(crate) fn py(&self) -> Python<'py> {
        self.py
    }

    /// Runs `work` without the GIL. It must end soon when calls are cancelled, because the exit waits for it.
    pub(crate) fn detach<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.py.detach(|| {
            let _park = ParkAtExit;
            work()
        })
    }
}

/// Parks the thread when it is dropped, before the thread takes the GIL, if the exit no longer waits for it.
struct ParkAtExit;

impl Drop for ParkAtExit {
    fn drop(&mut self) {
        if STATE.load(Ordering::SeqCst) & FINAL != 0 && !FINALIZES.get() {
            park();
        }
    }
}

/// Takes the GIL, and runs `work`; `None` once the interpreter exits.
pub(crate) fn attach<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    // Dropped after the GIL is released.
    let _entry = Entry::new()?;
    Python::try_attach(work)
}

/// Drops a value without the GIL, because its destructor waits for a thread. Once the interpreter exits, the end of the
/// process frees it.
pub(crate) fn drop_detached(value: impl Send) {
    // Attaching fails only within a traversal of the garbage collector, where no value is dropped.
    let _ = Python::try_attach(|py| match try_enter(py) {
        Some(guard) => guard.detach(|| drop(value)),
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

/// Parks the calling thread until the process ends.
fn park() {
    loop {
        thread::park();
    }
}

/// Registers the functions for the exit of the interpreter and for forks.
pub(crate) fn install(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(exit, module)?,))?;
    let os = py.import("os")?;
    if os.hasattr("register_at_fork")? {
        let keywords = PyDict::new(py);
        keywords.set_item("after_in_child", wrap_pyfunction!(reset_after_fork, module)?)?;
        os.call_method("register_at_fork", (), Some(&keywords))?;
    }
    Ok(())
}

/// Cancels the blocking calls of other threads, and waits until the threads have left native code. The calling thread then
/// finalizes the interpreter, and its later exit handlers may still make calls.
#[pyfunction]
fn exit(py: Python<'_>) {
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

/// Resets the count after a fork, which only the forking thread survives.
#[pyfunction]
fn reset_after_fork() {
    let flags = STATE.load(Ordering::SeqCst) % THREAD;
    let own = if DEPTH.get() == 0 { 0 } else { THREAD };
    STATE.store(flags | own, Ordering::SeqCst);
    if flags != 0 {
        FINALIZES.set(true);
    }
    // The token belongs to the parent process.
    *calls() = None;
    signals::reset_after_fork();
}
