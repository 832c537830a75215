//! Exceptions of `volcredis` for panics.

use pyo3::prelude::*;
use volcredis::runtime::panics::catch_panic;

/// Runs a function, and converts a panic to an `InternalError`: the `PanicException` of PyO3 is not an `Exception`.
pub(crate) fn guarded<T>(py: Python<'_>, function: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_panic(function).unwrap_or_else(|panic| Err(internal_error(py, panic.message())))
}

/// Returns the exception for a panic.
pub(crate) fn internal_error(py: Python<'_>, message: &str) -> PyErr {
    let build = || {
        let class = py.import("volcredis._errors")?.getattr("InternalError")?;
        Ok(PyErr::from_value(class.call1((format!("internal error: {message}; please report this bug"),))?))
    };
    build().unwrap_or_else(|failure| failure)
}
