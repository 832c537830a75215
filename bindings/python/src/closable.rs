//! The state of a client, until it is closed.

use std::sync::{PoisonError, RwLock};

use pyo3::prelude::*;
use volcredis::Error;
use volcredis::runtime::process::ForkSafe;

use crate::errors;

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
