//! Credentials from Python: fixed ones, or a function that returns them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::{fmt, mem};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tokio::sync::oneshot;
use volcredis::credentials::{CredentialsError, ProvideCredentials, ProvideFuture};
use volcredis::{Credentials, Error, ErrorKind};

use crate::datetime::to_timestamp;
use crate::{errors, interpreter};

/// An access key with its secret key and, for temporary credentials, a session token and the time of expiry.
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
            let time = interpreter::enter(expires_at.py(), |_| to_timestamp("expires_at", expires_at))?;
            credentials = credentials.with_expiry(time);
        }
        Ok(Self(credentials))
    }

    /// The access key ID, which is not secret.
    #[getter]
    fn access_key(&self) -> &str {
        &self.0.access_key
    }

    fn __repr__(&self) -> String {
        format!("Credentials(access_key={:?}, secret_key='[redacted]')", self.0.access_key)
    }
}

/// A function of the application that returns credentials. Only Python objects own it.
pub(crate) struct Callable {
    function: Py<PyAny>,
    /// The exception of the latest call, if it failed.
    failure: Mutex<Option<PyErr>>,
}

const WAITS_FOR_ITSELF: &str =
    "the credentials callable must not wait for a call of the client that it provides credentials for";

/// The result of the function.
pub(crate) type CredentialsResult = Result<Credentials, CredentialsError>;

/// Returns the exception for an error of a call, with the exception of the function that returns credentials as its cause.
pub(crate) fn exception(py: Python<'_>, error: &Error, callable: Option<&Callable>) -> PyErr {
    let exception = errors::exception(py, error);
    if matches!(error.kind(), ErrorKind::Credentials(_)) {
        exception.set_cause(py, callable.and_then(|callable| callable.failure(py)));
    }
    exception
}

impl Callable {
    pub(crate) fn new(function: &Bound<'_, PyAny>) -> PyResult<Self> {
        // Imported now, because a program may drop the permission to read it.
        function.py().import("volcredis._credentials")?;
        Ok(Self { function: function.clone().unbind(), failure: Mutex::new(None) })
    }

    /// Returns the exception of the latest call.
    fn failure(&self, py: Python<'_>) -> Option<PyErr> {
        let failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        failure.as_ref().map(|failure| failure.clone_ref(py))
    }

    /// Fails within the function, where a call would wait for itself.
    pub(crate) fn check_caller(&self, py: Python<'_>) -> PyResult<()> {
        static CURRENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let reply = CURRENT.import(py, "volcredis._credentials", "current_reply")?.call0()?;
        match reply.cast::<Reply>() {
            Ok(reply) if std::ptr::eq(&*reply.get().callable, self) && reply.get().is_pending() => {
                Err(errors::exception(py, &Error::from(CredentialsError::new(WAITS_FOR_ITSELF))))
            }
            _ => Ok(()),
        }
    }

    /// Calls the function by a function of `volcredis._credentials`, which sends the result to `sender`.
    pub(crate) fn call(
        self: &Arc<Self>,
        py: Python<'_>,
        caller: &str,
        sender: oneshot::Sender<CredentialsResult>,
    ) {
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
            // Dropping the sender sends an error.
            error.write_unraisable(py, None);
        }
    }
}

/// Sends the return value of the function, or its exception.
#[pyclass(frozen, module = "volcredis._volcredis")]
struct Reply {
    callable: Arc<Callable>,
    sender: Mutex<Option<oneshot::Sender<CredentialsResult>>>,
}

impl Reply {
    fn sender(&self) -> MutexGuard<'_, Option<oneshot::Sender<CredentialsResult>>> {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns true until the function has returned or raised.
    fn is_pending(&self) -> bool {
        self.sender().is_some()
    }

    fn send(&self, result: PyResult<Credentials>, py: Python<'_>) {
        let (result, failure) = match result {
            Ok(credentials) => (Ok(credentials), None),
            Err(failure) => (Err(CredentialsError::new(describe(py, &failure))), Some(failure)),
        };
        let before =
            mem::replace(&mut *self.callable.failure.lock().unwrap_or_else(PoisonError::into_inner), failure);
        // Not under the lock, because dropping an exception can run code of the application.
        drop(before);
        let sender = self.sender().take();
        if let Some(sender) = sender {
            // Fails for a call that was cancelled meanwhile.
            let _ = sender.send(result);
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
        interpreter::enter(py, |_| {
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

/// Provides credentials by calling the function on a thread of Python, while the client exists. It owns no Python
/// objects.
pub(crate) struct ThreadProvider(pub(crate) Weak<Callable>);

impl ProvideCredentials for ThreadProvider {
    fn name(&self) -> &'static str {
        "callable"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async move {
            let (sender, receiver) = oneshot::channel();
            // No other thread can run while the interpreter finalizes.
            let caller = if interpreter::finalizes() { "call" } else { "start_thread" };
            let called = interpreter::attach(|py| match self.0.upgrade() {
                Some(callable) => {
                    callable.call(py, caller, sender);
                    Ok(())
                }
                None => Err(CredentialsError::new("the client is closed")),
            });
            called.unwrap_or_else(|| Err(CredentialsError::new("the interpreter is shutting down")))?;
            receive(receiver).await
        })
    }
}

impl fmt::Debug for ThreadProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ThreadProvider").finish_non_exhaustive()
    }
}

/// Receives the result of the function.
pub(crate) async fn receive(receiver: oneshot::Receiver<CredentialsResult>) -> CredentialsResult {
    receiver.await.unwrap_or_else(|_| Err(CredentialsError::new("the callable did not finish")))
}

/// Describes an exception by its type. Its message could contain a secret.
fn describe(py: Python<'_>, failure: &PyErr) -> String {
    match failure.get_type(py).name() {
        Ok(name) => format!("it raised {name}"),
        Err(_) => "it raised an exception".to_owned(),
    }
}

/// The value of the option `credentials`.
pub(crate) enum CredentialsSource {
    Static(Credentials),
    Callable(Callable),
}

impl CredentialsSource {
    pub(crate) fn new(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(credentials) = value.cast::<PythonCredentials>() {
            return Ok(Self::Static(credentials.get().0.clone()));
        }
        if value.is_callable() {
            return Ok(Self::Callable(Callable::new(value)?));
        }
        Err(PyTypeError::new_err(
            "`credentials` must be `volcredis.Credentials` or a callable that returns them",
        ))
    }
}
