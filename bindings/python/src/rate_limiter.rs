//! Client-side rate limiters.

use pyo3::prelude::*;
use volcredis::rate_limiter::SharedRateLimiter;

use crate::errors::exception;
use crate::options::{Options, wrong_type};

/// A client-side rate limiter in a Redis, shared by all processes that use the same one.
#[pyclass(frozen, module = "volcredis", name = "SharedRateLimiter")]
pub(crate) struct PythonSharedRateLimiter(SharedRateLimiter);

#[pymethods]
impl PythonSharedRateLimiter {
    #[new]
    #[pyo3(signature = (url, *, account=None))]
    fn new(py: Python<'_>, url: &str, account: Option<String>) -> PyResult<Self> {
        let limiter = SharedRateLimiter::new(url).map_err(|error| exception(py, &error))?;
        Ok(Self(match account {
            Some(account) => limiter.account(account),
            None => limiter,
        }))
    }
}

/// Returns the option `rate_limiter`.
pub(crate) fn rate_limiter(options: &Options<'_, '_>) -> PyResult<Option<SharedRateLimiter>> {
    let Some(value) = options.get("rate_limiter")? else { return Ok(None) };
    match value.cast::<PythonSharedRateLimiter>() {
        Ok(limiter) => Ok(Some(limiter.get().0.clone())),
        Err(_) => Err(wrong_type("rate_limiter", "a SharedRateLimiter", &value)),
    }
}
