//! The state of a client, until it is closed.

use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};
use volcredis::runtime::process::ForkSafe;
use volcredis::{AsyncClient, Error};

use crate::{config, errors};

/// The content of a client object. The constructor of the object sets it, so that a subclass can have a constructor with
/// other parameters.
pub(crate) struct ClientCell<T: 'static>(OnceLock<ClientContent<T>>);

/// The content of an open or closed client.
pub(crate) struct ClientContent<T: 'static> {
    pub(crate) region: String,
    pub(crate) endpoint: String,
    /// True if the calls skip the validation.
    pub(crate) skip_validation: bool,
    /// The options that are in effect.
    options: Py<PyDict>,
    pub(crate) state: Arc<Closable<T>>,
}

impl<T: Clone> ClientContent<T> {
    /// Creates the content from a client and the state around it.
    pub(crate) fn new(py: Python<'_>, client: &AsyncClient, state: T) -> PyResult<Self> {
        Ok(Self {
            region: client.region().to_string(),
            endpoint: client.config().endpoint.as_str().to_owned(),
            skip_validation: client.options().skip_validation,
            options: config::effective_options(py, client)?.unbind(),
            state: Arc::new(Closable::new(state)),
        })
    }

    /// Returns a copy of the options that are in effect.
    pub(crate) fn options<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.options.bind(py).copy()
    }
}

impl<T: Clone> ClientCell<T> {
    /// Creates one without content.
    pub(crate) fn empty() -> Self {
        Self(OnceLock::new())
    }

    /// Sets the content.
    pub(crate) fn fill(&self, content: ClientContent<T>) -> PyResult<()> {
        self.0.set(content).map_err(|_| PyRuntimeError::new_err("the client is already initialized"))
    }

    /// Returns the content. Fails before the constructor has set it.
    pub(crate) fn content(&self) -> PyResult<&ClientContent<T>> {
        self.0.get().ok_or_else(|| {
            PyTypeError::new_err("the client is not initialized; call `super().__init__(...)` first")
        })
    }

    /// Returns the state of an open client.
    pub(crate) fn state(&self, py: Python<'_>) -> PyResult<T> {
        self.content()?.state.get(py)
    }
}

/// Creates an object of the class of a client, with its attributes, but without calling its constructor.
pub(crate) fn twin<'py>(client: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let class: Bound<'py, PyType> = client.get_type();
    let twin = class.call_method1("__new__", (&class,))?;
    // The base class has no attributes of its own.
    if let Some(attributes) = client.getattr_opt("__dict__")? {
        twin.getattr("__dict__")?.call_method1("update", (attributes,))?;
    }
    Ok(twin)
}

/// A value that exists until it is closed, for the process that created it.
pub(crate) struct Closable<T: 'static>(ForkSafe<RwLock<Option<T>>>);

impl<T: Clone> Closable<T> {
    /// Creates one that is open.
    pub(crate) fn new(value: T) -> Self {
        Self(ForkSafe::new(RwLock::new(Some(value))))
    }

    /// Returns the value. Fails once it is closed, and in a forked process.
    pub(crate) fn get(&self, py: Python<'_>) -> PyResult<T> {
        ForkSafe::process(&self.0).check().map_err(|error| errors::exception(py, &error))?;
        let value = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        value.ok_or_else(|| errors::exception(py, &Error::configuration("the client is closed")))
    }

    /// Takes the value, to close it. Returns `None` once it is closed, and in a forked process.
    pub(crate) fn take(&self) -> Option<T> {
        if !ForkSafe::process(&self.0).is_current() {
            return None;
        }
        self.0.write().unwrap_or_else(PoisonError::into_inner).take()
    }
}
