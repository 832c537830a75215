//! The function that an application passes as `on_attempt`.

use std::sync::Weak;
use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use volcredis::Builder;

use crate::call_context;
use crate::interpreter;
use crate::options::Options;

/// A completed attempt of a call, the argument of `on_attempt`.
#[pyclass(frozen, get_all, module = "volcredis")]
pub(crate) struct Attempt {
    /// The wire name of the action.
    action: String,
    /// The number of the attempt in its call, starting at 1.
    number: u32,
    /// The HTTP status; `None` without a response.
    http_status: Option<u16>,
    /// The ID of the request in the logs of the service.
    request_id: Option<String>,
    /// The idempotency token of the request.
    client_token: Option<String>,
    /// A description of the error; `None` if the attempt succeeded.
    error: Option<String>,
    /// True for the last attempt of the call.
    is_last: bool,
    /// The time from the start of the request to the end of the response or the failure, in seconds.
    elapsed: f64,
}

impl Attempt {
    fn new(attempt: &volcredis::Attempt<'_>) -> Self {
        let latency: Duration = attempt.latency;
        Self {
            action: attempt.action.to_owned(),
            number: attempt.number,
            http_status: attempt.http_status,
            request_id: attempt.request_id.map(str::to_owned),
            client_token: attempt.client_token.map(str::to_owned),
            error: attempt.error.map(ToString::to_string),
            is_last: attempt.is_last,
            elapsed: latency.as_secs_f64(),
        }
    }
}

#[pymethods]
impl Attempt {
    fn __repr__(&self) -> String {
        format!(
            "Attempt(action='{}', number={}, http_status={}, elapsed={:.3}, is_last={})",
            self.action,
            self.number,
            self.http_status.map_or_else(|| "None".to_owned(), |status| status.to_string()),
            self.elapsed,
            if self.is_last { "True" } else { "False" }
        )
    }
}

/// The function. Only Python objects own it.
pub(crate) struct OnAttempt(Py<PyAny>);

impl OnAttempt {
    /// Returns the option `on_attempt`.
    pub(crate) fn from_options(options: &Options<'_, '_>) -> PyResult<Option<Self>> {
        let Some(function) = options.get("on_attempt")? else { return Ok(None) };
        if !function.is_callable() {
            return Err(PyTypeError::new_err(format!(
                "`on_attempt` must be callable, got `{}`",
                function.get_type().name()?
            )));
        }
        Ok(Some(Self(function.unbind())))
    }
}

/// Makes a client call the function after each attempt, while the client exists.
pub(crate) fn observe<C>(builder: Builder<C>, function: Weak<OnAttempt>) -> Builder<C> {
    builder.on_attempt(move |attempt| {
        let Some(function) = function.upgrade() else { return };
        // Nothing is called once the interpreter exits.
        let _ = interpreter::attach(|py| {
            let bound = function.0.bind(py);
            let result = match call_context::current(py) {
                Ok(Some(context)) => context.call_method1("run", (bound, Attempt::new(attempt))),
                Ok(None) => bound.call1((Attempt::new(attempt),)),
                Err(error) => Err(error),
            };
            if let Err(error) = result {
                // A failing function must not fail the call.
                error.write_unraisable(py, Some(bound));
            }
            // Without the GIL, the last reference could not be dropped.
            drop(function);
        });
    })
}
