//! Panics as exceptions of `volcredis`.

use pyo3::prelude::*;
use volcredis::runtime::panics::catch_panic;

/// Runs a function of the library; a panic of it is an `InternalError`.
///
/// Without it, PyO3 raises a `PanicException`, which is no `Exception`.
pub(crate) fn guarded<T>(py: Python<'_>, function: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_panic(function).unwrap_or_else(|panic| Err(internal_error(py, panic.message())))
}

pub(crate) fn internal_error(py: Python<'_>, message: &str) -> PyErr {
    let build = || {
        let class = py.import("volcredis._errors")?.getattr("InternalError")?;
        Ok(PyErr::from_value(class.call1((format!("the library failed: {message}; please report it"),))?))
    };
    build().unwrap_or_else(|failure| failure)
}
