//! Credentials as Python gives them: once and for all, or by a callable that is asked anew before they expire.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use volcredis::Credentials;
use volcredis::credentials::{CredentialsError, ProvideCredentials, ProvideFuture};
use volcredis::runtime::blocking::run_blocking;

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
            credentials = credentials.with_expiry(timestamp("expires_at", expires_at)?);
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

/// Asks a callable, which may be a coroutine function.
pub(crate) struct CallableProvider(Arc<Shared>);

struct Shared {
    callable: Py<PyAny>,
    /// The event loop that coroutines run on: that of the latest call.
    event_loop: Mutex<Option<Py<PyAny>>>,
    /// What the callable raised last.
    failure: Mutex<Option<PyErr>>,
}

impl CallableProvider {
    pub(crate) fn new(callable: Py<PyAny>) -> Self {
        let (event_loop, failure) = (Mutex::new(None), Mutex::new(None));
        Self(Arc::new(Shared { callable, event_loop, failure }))
    }

    /// Says which event loop calls.
    pub(crate) fn use_event_loop(&self, event_loop: Py<PyAny>) {
        *self.0.event_loop.lock().unwrap_or_else(PoisonError::into_inner) = Some(event_loop);
    }

    /// What the callable raised last.
    pub(crate) fn failure(&self, py: Python<'_>) -> Option<PyErr> {
        let failure = self.0.failure.lock().unwrap_or_else(PoisonError::into_inner);
        failure.as_ref().map(|failure| failure.clone_ref(py))
    }
}

impl Shared {
    fn ask(&self, py: Python<'_>) -> PyResult<Credentials> {
        let mut answer = self.callable.bind(py).call0()?;
        if answer.hasattr("__await__")? {
            answer = self.wait_for(answer)?;
        }
        match answer.cast::<PythonCredentials>() {
            Ok(credentials) => Ok(credentials.get().0.clone()),
            Err(_) => Err(PyTypeError::new_err(format!(
                "`credentials` must give `volcredis.Credentials`, not `{}`",
                answer.get_type().name()?
            ))),
        }
    }

    /// Waits for an awaitable: on the loop of the client's calls while it runs, and else on one of its own.
    fn wait_for<'py>(&self, awaitable: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = awaitable.py();
        let asyncio = py.import("asyncio")?;
        let event_loop = self.event_loop.lock().unwrap_or_else(PoisonError::into_inner);
        let event_loop = event_loop.as_ref().map(|event_loop| event_loop.bind(py).clone());
        match event_loop {
            Some(event_loop) if event_loop.call_method0("is_running")?.extract()? => asyncio
                .call_method1("run_coroutine_threadsafe", (awaitable, event_loop))?
                .call_method0("result"),
            _ => asyncio.call_method1("run", (awaitable,)),
        }
    }
}

impl ProvideCredentials for CallableProvider {
    fn name(&self) -> &'static str {
        "callable"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            // It may take its time, which the thread that does all input and output has not.
            let asked = run_blocking(move || {
                let answer = Python::try_attach(|py| {
                    let answer = shared.ask(py);
                    let failure = answer.as_ref().err().map(|failure| failure.clone_ref(py));
                    *shared.failure.lock().unwrap_or_else(PoisonError::into_inner) = failure;
                    answer.map_err(|failure| describe(py, &failure))
                });
                answer.unwrap_or_else(|| Err("the interpreter is shutting down".to_owned()))
            });
            match asked.await {
                Ok(answer) => answer.map_err(CredentialsError::new),
                Err(error) => Err(CredentialsError::new(error.to_string())),
            }
        })
    }
}

/// What the callable raised, without its words: they could hold a secret.
fn describe(py: Python<'_>, failure: &PyErr) -> String {
    match failure.get_type(py).name() {
        Ok(name) => format!("it raised {name}"),
        Err(_) => "it raised an exception".to_owned(),
    }
}

impl fmt::Debug for CallableProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CallableProvider").finish_non_exhaustive()
    }
}

/// What the option `credentials` was given.
pub(crate) enum Source {
    Fixed(Credentials),
    Callable(Arc<CallableProvider>),
}

impl Source {
    pub(crate) fn new(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(credentials) = value.cast::<PythonCredentials>() {
            return Ok(Self::Fixed(credentials.get().0.clone()));
        }
        if value.is_callable() {
            return Ok(Self::Callable(Arc::new(CallableProvider::new(value.clone().unbind()))));
        }
        Err(PyTypeError::new_err(
            "`credentials` must be `volcredis.Credentials`, or a callable that gives them",
        ))
    }
}
