//! Keeps threads from being unwound inside native code while the interpreter ends.
//!
//! Before Python 3.14, a thread that takes the GIL of an interpreter that is being finalized is ended by `pthread_exit`,
//! which must not unwind the frames of Rust. So the gate counts the threads that are inside native code while they may
//! run Python code. When the interpreter exits, it is closed, and the exit waits for those threads. A thread that comes to
//! a closed gate without the GIL never takes it again: it is parked, as Python 3.14 does.

use std::cell::Cell;
use std::marker::PhantomData;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::exceptions::{PyRuntimeError, PySystemExit};
use pyo3::prelude::*;
use pyo3::types::PyDict;

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

thread_local! {
    /// The number of guards of this thread: 0 outside the gate.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// Set on the thread that finalizes the interpreter, which may pass the closed gate.
    static FINALIZES: Cell<bool> = const { Cell::new(false) };
}

/// A thread inside native code, until this value is dropped.
///
/// A thread that enters again is taken to be one that native code has called back: see [`detach`](Self::detach). So a
/// function for Python enters once, and hands the value on.
#[must_use = "the thread leaves the gate when this is dropped"]
pub(crate) struct Inside<'py> {
    py: Python<'py>,
    /// It belongs to its thread.
    not_send: PhantomData<*mut ()>,
}

/// Enters the gate: done first by every function for Python that may run Python code or detach. A thread that comes to a
/// closed gate is parked.
pub(crate) fn enter(py: Python<'_>) -> Inside<'_> {
    loop {
        match try_enter(py) {
            Some(inside) => return inside,
            None => py.detach(park),
        }
    }
}

/// Enters the gate; `None` where it is closed.
pub(crate) fn try_enter(py: Python<'_>) -> Option<Inside<'_>> {
    if DEPTH.get() == 0 && !acquire() {
        return None;
    }
    DEPTH.set(DEPTH.get() + 1);
    Some(Inside { py, not_send: PhantomData })
}

/// Enters the gate for a blocking call. Where it is closed, the thread is ended in the way of Python, which is silent for a
/// daemon thread: functions of the application that run at exit can wait for the thread.
pub(crate) fn enter_call(py: Python<'_>) -> PyResult<Inside<'_>> {
    if let Some(inside) = try_enter(py) {
        return Ok(inside);
    }
    let thread = py.import("threading")?.call_method0("current_thread")?;
    Err(if thread.getattr("daemon")?.is_truthy()? {
        PySystemExit::new_err(())
    } else {
        PyRuntimeError::new_err("cannot make calls on this thread: the interpreter is shutting down")
    })
}

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        leave();
    }
}

impl Inside<'_> {
    /// Runs `work` without the GIL, outside the gate.
    ///
    /// A thread that was called back by native code stays inside: it finishes, and the exit waits for it, because it can
    /// hold locks of the application that the exit needs.
    pub(crate) fn detach<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.py.detach(|| {
            let _outside = Outside::new();
            work()
        })
    }
}

/// A thread that has left the gate to work without the GIL. It comes back when this is dropped, before it takes the GIL.
struct Outside {
    depth: usize,
}

impl Outside {
    fn new() -> Self {
        let depth = DEPTH.get();
        if depth == 1 {
            leave();
        }
        Self { depth }
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let may_return = if self.depth == 1 {
            acquire()
        } else {
            STATE.load(Ordering::SeqCst) & FINAL == 0 || FINALIZES.get()
        };
        if !may_return {
            park();
        }
        DEPTH.set(self.depth);
    }
}

/// Runs `work` with the GIL on a thread that is without it; `None` once the interpreter is exiting.
pub(crate) fn attach<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    if DEPTH.get() == 0 && !acquire() {
        return None;
    }
    DEPTH.set(DEPTH.get() + 1);
    // Dropped last, without the GIL.
    let _inside = Attached;
    Python::try_attach(work)
}

struct Attached;

impl Drop for Attached {
    fn drop(&mut self) {
        leave();
    }
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

fn leave() {
    let depth = DEPTH.get() - 1;
    DEPTH.set(depth);
    if depth == 0 {
        STATE.fetch_sub(THREAD, Ordering::SeqCst);
    }
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

/// Closes the gate, and waits until all other threads have left it. The calling thread goes on to finalize the
/// interpreter; its functions that run at exit later may still make calls.
#[pyfunction]
fn close(py: Python<'_>) {
    FINALIZES.set(true);
    STATE.fetch_or(CLOSED, Ordering::SeqCst);
    let own = if DEPTH.get() == 0 { 0 } else { 1 };
    py.detach(|| {
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
}
