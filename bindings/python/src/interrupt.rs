//! Ctrl-C while a thread waits.

use std::cell::Cell;
use std::process;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::gate::{self, Inside};

/// The interval at which the main thread checks for signals while it waits.
const SIGNAL_CHECK: Duration = Duration::from_millis(50);

/// Runs `work` without the GIL. It is given an interval, and a function to call at that interval, which says whether to go
/// on. What a signal handler raises says no, and is raised once `work` is done.
///
/// Python runs signal handlers on its main thread only, so other threads are given an interval that never ends.
pub(crate) fn interruptible<T: Send>(
    inside: &Inside<'_>,
    py: Python<'_>,
    work: impl FnOnce(Duration, &mut (dyn FnMut() -> bool + Send)) -> T + Send,
) -> PyResult<T> {
    let interval = if is_main_thread(py)? { SIGNAL_CHECK } else { Duration::MAX };
    let mut interrupt = None;
    let result = inside.detach(|| {
        work(interval, &mut || {
            interrupt = gate::attach(|py| py.check_signals().err()).flatten();
            interrupt.is_none()
        })
    });
    match interrupt {
        Some(interrupt) => Err(interrupt),
        None => Ok(result),
    }
}

/// Returns true on the thread that runs signal handlers.
fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    static MAIN_THREAD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static GET_IDENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    thread_local! {
        /// The answer, and the process it was found in: the thread that forks is the main thread of the child.
        static IS_MAIN: Cell<Option<(u32, bool)>> = const { Cell::new(None) };
    }
    let process = process::id();
    if let Some((_, is_main)) = IS_MAIN.get().filter(|(found_in, _)| *found_in == process) {
        return Ok(is_main);
    }
    let main = MAIN_THREAD.import(py, "threading", "main_thread")?.call0()?.getattr("ident")?;
    let is_main = main.eq(GET_IDENT.import(py, "_thread", "get_ident")?.call0()?)?;
    IS_MAIN.set(Some((process, is_main)));
    Ok(is_main)
}
