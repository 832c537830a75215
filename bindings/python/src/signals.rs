//! Signal handlers, which run while the main thread waits.

use std::cell::Cell;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::warn;
use volcredis::{CancellationToken, Client, Error, ErrorKind};

use crate::interpreter::{self, InterpreterGuard};

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
        // The exit has cancelled all calls, but the finalizing thread can still make calls.
        let token = if interpreter::finalizes() { CancellationToken::new() } else { closing.child_token() };
        Self { token, raised: Arc::default() }
    }

    /// Returns the token that cancels the calls.
    pub(crate) fn token(&self) -> &CancellationToken {
        &self.token
    }

    /// Returns a client whose calls check for signals on the main thread, and are cancelled with the token.
    pub(crate) fn watch(&self, client: &Client) -> Client {
        let (token, raised) = (self.token.clone(), Arc::clone(&self.raised));
        client.with_cancellation(&self.token).with_check(SIGNAL_CHECK, move || {
            // Python runs signal handlers on its main thread only.
            if may_be_main_thread()
                && let Some(error) = interpreter::attach(|py| py.check_signals().err()).flatten()
            {
                *raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                token.cancel();
            }
        })
    }

    /// Runs `work` without the GIL. Fails with the exception of a signal handler.
    pub(crate) fn during<T: Send>(
        &self,
        guard: &InterpreterGuard<'_>,
        action: &str,
        work: impl FnOnce() -> Result<T, Error> + Send,
    ) -> PyResult<Result<T, Error>> {
        let result = guard.detach(work);
        unless_raised(guard.py(), action, self.take_raised(), result)
    }

    fn take_raised(&self) -> Option<PyErr> {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Returns the result of a call, unless a signal handler has raised an exception, or the exit of the interpreter has
/// cancelled the call.
fn unless_raised<T>(
    py: Python<'_>,
    action: &str,
    raised: Option<PyErr>,
    result: Result<T, Error>,
) -> PyResult<Result<T, Error>> {
    let is_cancelled = matches!(&result, Err(error) if matches!(error.kind(), ErrorKind::Cancelled));
    let raised =
        raised.or_else(|| (is_cancelled && interpreter::is_exiting()).then(|| interpreter::exiting(py)));
    let Some(raised) = raised else { return Ok(result) };
    if let Err(error) = &result {
        warn_if_unknown(action, error);
    }
    Err(raised)
}

/// Logs an unknown outcome, where the exception of a signal handler replaces the error.
fn warn_if_unknown(action: &str, error: &Error) {
    if error.outcome_unknown() {
        let (attempts, token) = (error.attempts(), error.client_token());
        warn!(
            target: "volcredis",
            action,
            attempts, token, "a call was cancelled while its request was in flight; its outcome is unknown"
        );
    }
}

/// A client whose calls check for signals, kept for the next call, because it takes long to create.
#[derive(Default)]
pub(crate) struct IdleClient(Mutex<Option<(Client, Interrupt)>>);

impl IdleClient {
    fn lock(&self) -> MutexGuard<'_, Option<(Client, Interrupt)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes a call without the GIL. On the main thread, it is cancelled when a signal handler raises an exception, and fails
/// with that exception.
///
/// The calls of `client` must be cancelled with `closing`.
pub(crate) fn interruptible_call<T: Send>(
    guard: &InterpreterGuard<'_>,
    action: &str,
    client: Client,
    closing: &CancellationToken,
    idle: Arc<IdleClient>,
    call: impl FnOnce(&Client) -> Result<T, Error> + Send,
) -> PyResult<Result<T, Error>> {
    if interpreter::finalizes() {
        return interruptible(guard, action, client, closing, |client, _| call(client));
    }
    let is_main_thread = is_main_thread(guard.py())?;
    let (result, raised) = guard.detach(move || {
        if !is_main_thread {
            let result = call(&client);
            // Without the GIL, because dropping the last client waits for its thread.
            drop((client, idle));
            return (result, None);
        }
        // A signal handler can make a call meanwhile, with another client.
        let kept = idle.lock().take();
        let (watched, interrupt) = kept.unwrap_or_else(|| {
            let interrupt = Interrupt::new(closing);
            (interrupt.watch(&client), interrupt)
        });
        let result = call(&watched);
        let raised = interrupt.take_raised();
        let replaced = match raised {
            None => idle.lock().replace((watched, interrupt)),
            Some(_) => Some((watched, interrupt)),
        };
        drop((client, idle, replaced));
        (result, raised)
    });
    unless_raised(guard.py(), action, raised, result)
}

/// Runs `work` without the GIL, with a client whose calls are cancelled when a signal handler raises an exception, or by the
/// token. Fails with that exception.
pub(crate) fn interruptible<T: Send>(
    guard: &InterpreterGuard<'_>,
    action: &str,
    client: Client,
    closing: &CancellationToken,
    work: impl FnOnce(&Client, &CancellationToken) -> Result<T, Error> + Send,
) -> PyResult<Result<T, Error>> {
    let interrupt = Interrupt::new(closing);
    // Only the main thread runs signal handlers.
    let watched = if is_main_thread(guard.py())? {
        interrupt.watch(&client)
    } else {
        client.with_cancellation(interrupt.token())
    };
    let token = interrupt.token().clone();
    interrupt.during(guard, action, move || {
        let result = work(&watched, &token);
        drop((watched, client));
        result
    })
}

thread_local! {
    /// True on the main thread; `None` while it is not known.
    static IS_MAIN: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Makes the calling thread, which has forked, ask again: it is the main thread of the child process.
pub(crate) fn reset_after_fork() {
    IS_MAIN.set(None);
}

/// Returns false on a thread that is known not to be the main thread.
fn may_be_main_thread() -> bool {
    IS_MAIN.get() != Some(false)
}

/// Returns true on the thread that runs signal handlers.
pub(crate) fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    static MODULES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static MAIN_THREAD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static GET_IDENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if let Some(is_main) = IS_MAIN.get() {
        return Ok(is_main);
    }
    // Without `threading`, there is one Python thread.
    if !MODULES.import(py, "sys", "modules")?.contains("threading")? {
        return Ok(true);
    }
    let main = MAIN_THREAD.import(py, "threading", "main_thread")?.call0()?.getattr("ident")?;
    let is_main = main.eq(GET_IDENT.import(py, "_thread", "get_ident")?.call0()?)?;
    IS_MAIN.set(Some(is_main));
    Ok(is_main)
}
