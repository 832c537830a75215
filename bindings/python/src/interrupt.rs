//! Ctrl-C while a thread waits.

use std::time::Duration;

use pyo3::prelude::*;

/// How often a waiting call looks whether Ctrl-C was pressed.
pub(crate) const SIGNAL_CHECK: Duration = Duration::from_millis(50);

/// Does what takes its time, without the interpreter. It asks whether to go on, each [`SIGNAL_CHECK`]; what a signal
/// handler raises says no, and is raised once it is done.
pub(crate) fn interruptible<T: Send>(
    py: Python<'_>,
    act: impl FnOnce(&mut (dyn FnMut() -> bool + Send)) -> T + Send,
) -> PyResult<T> {
    let mut interrupt = None;
    let result = py.detach(|| {
        act(&mut || {
            interrupt = Python::attach(|py| py.check_signals().err());
            interrupt.is_none()
        })
    });
    match interrupt {
        Some(interrupt) => Err(interrupt),
        None => Ok(result),
    }
}
