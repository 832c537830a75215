//! Credentials as Python gives them: once and for all, or by a callable that is asked anew before they expire.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::{fmt, mem};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tokio::sync::oneshot;
use volcredis::credentials::{CredentialsError, ProvideCredentials, ProvideFuture};
use volcredis::{Credentials, Error, ErrorKind};

use crate::errors;
use crate::gate;
use crate::mailbox::{self, WeakMailbox};
use crate::time::timestamp;

/// An access key, its secret and, for temporary credentials, a session token and the time they expire at.
#[pyclass(frozen, module = "volcredis", name = "Credentials")]
pub(crate) struct PythonCredentials(pub(crate) Credentials);

#[pymethods]
impl PythonCredentials {
    #[new]
    #[pyo3(signature = (access_key, secret_key, session_token=None, expires_at=None))]
    fn new(
        access_key: String,
        secret_key: String,
        session_token: Option<String>,
        expires_at: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let mut credentials = Credentials::new(access_key, secret_key);
        if let Some(token) = session_token {
            credentials = credentials.with_session_token(token);
        }
        if let Some(expires_at) = expires_at {
            let time = gate::enter(expires_at.py(), |_| timestamp("expires_at", expires_at))?;
            credentials = credentials.with_expiry(time);
        }
        Ok(Self(credentials))
    }

    /// The access key ID. It is not secret.
    #[getter]
    fn access_key(&self) -> &str {
        &self.0.access_key
    }

    fn __repr__(&self) -> String {
        format!("Credentials(access_key={:?}, secret_key='[redacted]')", self.0.access_key)
    }
}

/// A function of the application that gives credentials, and what it raised last. Only what belongs to Python owns it.
pub(crate) struct Callable {
    function: Py<PyAny>,
    failure: Mutex<Option<PyErr>>,
}

const WAITS_FOR_ITSELF: &str =
    "the credentials callable must not wait for a call of the client that it provides for";

/// What a provider waits for.
type Answer = Result<Credentials, CredentialsError>;

impl Callable {
    pub(crate) fn new(function: &Bound<'_, PyAny>) -> PyResult<Self> {
        // Now, because a program may give up the right to read it.
        function.py().import("volcredis._credentials")?;
        Ok(Self { function: function.clone().unbind(), failure: Mutex::new(None) })
    }

    /// Returns what the function raised last.
    pub(crate) fn failure(&self, py: Python<'_>) -> Option<PyErr> {
        let failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        failure.as_ref().map(|failure| failure.clone_ref(py))
    }

    /// Fails where the calling code runs within the function: a call would wait for itself.
    pub(crate) fn check_caller(self: &Arc<Self>, py: Python<'_>) -> PyResult<()> {
        static CURRENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let reply = CURRENT.import(py, "volcredis._credentials", "current_reply")?.call0()?;
        match reply.cast::<Reply>() {
            Ok(reply) if Arc::ptr_eq(&reply.get().callable, self) && reply.get().is_awaited() => {
                Err(errors::exception(py, &Error::from(ErrorKind::Credentials(WAITS_FOR_ITSELF.to_owned()))))
            }
            _ => Ok(()),
        }
    }

    /// Has the function called by a function of `volcredis._credentials`, which gives the answer to `sender`.
    pub(crate) fn call(self: &Arc<Self>, py: Python<'_>, caller: &str, sender: oneshot::Sender<Answer>) {
        let reply = Reply { callable: Arc::clone(self), sender: Mutex::new(Some(sender)) };
        let reply = Bound::new(py, reply);
        let called = reply.and_then(|reply| {
            let called = py
                .import("volcredis._credentials")
                .and_then(|module| module.call_method1(caller, (&self.function, &reply)));
            called.or_else(|failure| {
                reply.get().send(Err(failure), py);
                Ok(reply.into_any())
            })
        });
        if let Err(error) = called {
            // The sender is dropped, which the receiver is told.
            error.write_unraisable(py, None);
        }
    }
}

/// Takes what the function has returned or raised.
#[pyclass(frozen, module = "volcredis._volcredis")]
struct Reply {
    callable: Arc<Callable>,
    sender: Mutex<Option<oneshot::Sender<Answer>>>,
}

impl Reply {
    fn sender(&self) -> MutexGuard<'_, Option<oneshot::Sender<Answer>>> {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns whether the function has yet to return or to raise.
    fn is_awaited(&self) -> bool {
        self.sender().is_some()
    }

    fn send(&self, result: PyResult<Credentials>, py: Python<'_>) {
        let (response, failure) = match result {
            Ok(credentials) => (Ok(credentials), None),
            Err(failure) => (Err(CredentialsError::new(describe(py, &failure))), Some(failure)),
        };
        let before =
            mem::replace(&mut *self.callable.failure.lock().unwrap_or_else(PoisonError::into_inner), failure);
        // What it holds can run code of the application when it is dropped: not under the lock.
        drop(before);
        let sender = self.sender().take();
        if let Some(sender) = sender {
            // A call that was cancelled meanwhile does not wait for it.
            let _ = sender.send(response);
        }
    }
}

#[pymethods]
impl Reply {
    fn __call__(
        &self,
        py: Python<'_>,
        credentials: &Bound<'_, PyAny>,
        failure: Option<Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        gate::enter(py, |_| {
            let result = match (failure, credentials.cast::<PythonCredentials>()) {
                (Some(failure), _) => Err(PyErr::from_value(failure)),
                (None, Ok(credentials)) => Ok(credentials.get().0.clone()),
                (None, Err(_)) => Err(match credentials.get_type().name() {
                    Ok(name) => PyTypeError::new_err(format!(
                        "`credentials` must return `volcredis.Credentials`, got `{name}`"
                    )),
                    Err(error) => error,
                }),
            };
            self.send(result, py);
            Ok(())
        })
    }
}

/// Has the function of a blocking client called on a thread of Python, as long as there is a client. It owns nothing of
/// Python.
pub(crate) struct ThreadProvider(pub(crate) Weak<Callable>);

impl ProvideCredentials for ThreadProvider {
    fn name(&self) -> &'static str {
        "callable"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async move {
            let (sender, receiver) = oneshot::channel();
            // At the exit of the interpreter no other thread can answer.
            let caller = if gate::finalizes() { "call" } else { "start_thread" };
            let called = gate::attach(|py| match self.0.upgrade() {
                Some(callable) => {
                    callable.call(py, caller, sender);
                    Ok(())
                }
                None => Err(CredentialsError::new("the client is closed")),
            });
            called.unwrap_or_else(|| Err(CredentialsError::new("the interpreter is shutting down")))?;
            received(receiver).await
        })
    }
}

impl fmt::Debug for ThreadProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ThreadProvider").finish_non_exhaustive()
    }
}

/// Has the function of a client for asyncio called on the event loop of the latest call. It owns nothing of Python.
pub(crate) struct LoopProvider(pub(crate) Arc<Requests>);

impl ProvideCredentials for LoopProvider {
    fn name(&self) -> &'static str {
        "callable"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async move {
            let (sender, receiver) = oneshot::channel();
            if !self.0.push(sender) {
                return Err(CredentialsError::new("no event loop is left to call it on"));
            }
            received(receiver).await
        })
    }
}

impl fmt::Debug for LoopProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("LoopProvider").finish_non_exhaustive()
    }
}

async fn received(receiver: oneshot::Receiver<Answer>) -> Answer {
    receiver.await.unwrap_or_else(|_| Err(CredentialsError::new("the callable did not finish")))
}

/// Requests for credentials that wait for an event loop. Any loop that calls are made on can take them: one that calls
/// were made on before may not be running any more.
#[derive(Default)]
pub(crate) struct Requests(Mutex<Pending>);

#[derive(Default)]
struct Pending {
    senders: Vec<oneshot::Sender<Answer>>,
    /// The mailbox of the latest call.
    mailbox: Option<WeakMailbox>,
}

impl Requests {
    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says which mailbox requests are announced to.
    pub(crate) fn use_mailbox(&self, sender: &mailbox::Sender) {
        let mut pending = self.pending();
        if !pending.mailbox.as_ref().is_some_and(|known| known.is(sender)) {
            pending.mailbox = Some(sender.downgrade());
            if !pending.senders.is_empty() {
                sender.request_credentials();
            }
        }
    }

    fn push(&self, sender: oneshot::Sender<Answer>) -> bool {
        let mut pending = self.pending();
        let announced = pending
            .mailbox
            .as_ref()
            .and_then(WeakMailbox::upgrade)
            .is_some_and(|mailbox| mailbox.request_credentials());
        if announced {
            pending.senders.push(sender);
        }
        announced
    }

    /// Takes all requests.
    pub(crate) fn take(&self) -> Vec<oneshot::Sender<Answer>> {
        mem::take(&mut self.pending().senders)
    }
}

/// What the callable raised, without its words: they could hold a secret.
fn describe(py: Python<'_>, failure: &PyErr) -> String {
    match failure.get_type(py).name() {
        Ok(name) => format!("it raised {name}"),
        Err(_) => "it raised an exception".to_owned(),
    }
}

/// What the option `credentials` was given.
pub(crate) enum Source {
    Fixed(Credentials),
    Callable(Callable),
}

impl Source {
    pub(crate) fn new(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(credentials) = value.cast::<PythonCredentials>() {
            return Ok(Self::Fixed(credentials.get().0.clone()));
        }
        if value.is_callable() {
            return Ok(Self::Callable(Callable::new(value)?));
        }
        Err(PyTypeError::new_err(
            "`credentials` must be `volcredis.Credentials`, or a callable that gives them",
        ))
    }
}
