//! Ctrl-C while a thread waits.

use std::cell::Cell;
use std::process;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::warn;
use volcredis::{CancellationToken, Client, Error, ErrorKind};

use crate::gate::{self, Inside};

/// The interval at which the main thread checks for signals while it waits.
const SIGNAL_CHECK: Duration = Duration::from_millis(50);

/// Cancels the calls of a thread when a signal handler raises an exception.
pub(crate) struct Interrupt {
    token: CancellationToken,
    raised: Arc<Mutex<Option<PyErr>>>,
}

impl Interrupt {
    /// Creates one whose token is a child of that of a client.
    pub(crate) fn new(closing: &CancellationToken) -> Self {
        // The exit has cancelled the calls of all threads but the one that goes on to make calls.
        let token = if gate::finalizes() { CancellationToken::new() } else { closing.child_token() };
        Self { token, raised: Arc::default() }
    }

    /// Returns the token that cancels the calls.
    pub(crate) fn token(&self) -> &CancellationToken {
        &self.token
    }

    /// Returns the same client, whose calls check for signals on the main thread, and are cancelled.
    pub(crate) fn watch(&self, client: &Client) -> Client {
        let (token, raised) = (self.token.clone(), Arc::clone(&self.raised));
        client.with_cancellation(&self.token).with_check(SIGNAL_CHECK, move || {
            // Python runs signal handlers on its main thread only: another has no reason to take the GIL.
            if may_be_main_thread()
                && let Some(error) = gate::attach(|py| py.check_signals().err()).flatten()
            {
                *raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                token.cancel();
            }
        })
    }

    /// Runs `work` without the GIL, and raises what a signal handler has raised meanwhile.
    pub(crate) fn during<T: Send>(
        &self,
        inside: &Inside<'_>,
        action: &str,
        work: impl FnOnce() -> Result<T, Error> + Send,
    ) -> PyResult<Result<T, Error>> {
        let py = inside.py();
        let result = inside.detach(work);
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner).take();
        let is_cancelled = matches!(&result, Err(error) if matches!(error.kind(), ErrorKind::Cancelled));
        let raised = raised.or_else(|| (is_cancelled && gate::is_exiting()).then(|| gate::exiting(py)));
        let Some(raised) = raised else { return Ok(result) };
        if let Err(error) = &result {
            warn_if_unknown(action, error);
        }
        Err(raised)
    }
}

/// Logs that the outcome of a call is unknown whose error no one gets.
fn warn_if_unknown(action: &str, error: &Error) {
    if error.outcome_unknown() {
        let (attempts, token) = (error.attempts(), error.client_token());
        warn!(
            target: "volcredis",
            action,
            attempts, token, "a call was cancelled while its request was under way; its outcome is unknown"
        );
    }
}

/// Runs `work` without the GIL, with the same client, whose calls are cancelled when a signal handler raises an exception,
/// which is then raised.
pub(crate) fn interruptible<T: Send>(
    inside: &Inside<'_>,
    action: &str,
    client: Client,
    closing: &CancellationToken,
    work: impl FnOnce(&Client, &CancellationToken) -> Result<T, Error> + Send,
) -> PyResult<Result<T, Error>> {
    let interrupt = Interrupt::new(closing);
    // Other threads do not have to wake up for it.
    let watched = if is_main_thread(inside.py())? {
        interrupt.watch(&client)
    } else {
        client.with_cancellation(interrupt.token())
    };
    let token = interrupt.token().clone();
    interrupt.during(inside, action, move || {
        let result = work(&watched, &token);
        // Here, because the last client waits for its thread.
        drop((watched, client));
        result
    })
}

thread_local! {
    /// Whether this is the main thread, and the process it was found in: the thread that forks is the main thread of the
    /// child.
    static IS_MAIN: Cell<Option<(u32, bool)>> = const { Cell::new(None) };
}

/// Returns false on a thread that is known to be another.
fn may_be_main_thread() -> bool {
    IS_MAIN.get() != Some((process::id(), false))
}

/// Returns true on the thread that runs signal handlers.
pub(crate) fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    static MODULES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static MAIN_THREAD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static GET_IDENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let process = process::id();
    if let Some((_, is_main)) = IS_MAIN.get().filter(|(found_in, _)| *found_in == process) {
        return Ok(is_main);
    }
    // Where `threading` was never imported, this is the only thread that it knows.
    if !MODULES.import(py, "sys", "modules")?.contains("threading")? {
        return Ok(true);
    }
    let main = MAIN_THREAD.import(py, "threading", "main_thread")?.call0()?.getattr("ident")?;
    let is_main = main.eq(GET_IDENT.import(py, "_thread", "get_ident")?.call0()?)?;
    IS_MAIN.set(Some((process, is_main)));
    Ok(is_main)
}
