//! Exceptions of `volcredis` for the errors of calls.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use serde_json::value::RawValue;
use volcredis::error::WaitError;
use volcredis::error::{ConnectionErrorKind, RetryStop, TimeoutError};
use volcredis::{Error, ErrorKind, Response, ServiceErrorKind};

/// Returns the exception for an error.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    build(py, error).unwrap_or_else(|failure| failure)
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let details = PyDict::new(py);
    details.set_item("action", error.action())?;
    details.set_item("host", error.host())?;
    details.set_item("proxy", error.proxy())?;
    details.set_item("attempts", error.attempts())?;
    details.set_item("elapsed", error.elapsed().as_secs_f64())?;
    details.set_item("retry_after", error.retry_after().map(|delay| delay.as_secs_f64()))?;
    details.set_item("outcome_unknown", error.outcome_unknown())?;
    details.set_item("is_retryable", error.is_retryable())?;
    details.set_item("request_id", error.request_id())?;
    details.set_item("client_token", error.client_token())?;
    details.set_item("retry_stop", error.retry_stop().map(retry_stop))?;
    let errors = py.import("volcredis._errors")?;
    let class = match error.kind() {
        ErrorKind::Validation(invalid) => {
            let violation = errors.getattr("Violation")?;
            let violations = invalid.violations.iter().map(|found| {
                violation.call1((found.path.as_str(), found.rule.as_str(), found.message.as_str()))
            });
            let violations = violations.collect::<PyResult<Vec<_>>>()?;
            details.set_item("violations", PyTuple::new(py, violations)?)?;
            "ValidationError"
        }
        ErrorKind::UnknownAction(unknown) => {
            details.set_item("suggestion", unknown.suggestion)?;
            "UnknownActionError"
        }
        ErrorKind::Configuration(_) => "ConfigurationError",
        ErrorKind::Credentials(_) => "CredentialsError",
        ErrorKind::Connection(broken) => {
            details.set_item("kind", connection_kind(broken.kind))?;
            "ConnectionError"
        }
        ErrorKind::Timeout(timeout) => {
            details.set_item("kind", timeout_kind(*timeout))?;
            "TimeoutError"
        }
        ErrorKind::Service(service) => {
            details.set_item("code", &service.code)?;
            details.set_item("code_number", service.code_number)?;
            details.set_item("service_message", &service.message)?;
            details.set_item("http_status", service.http_status)?;
            service_class(service.kind())
        }
        ErrorKind::InvalidResponse(response) => {
            details.set_item("reason", response.reason.to_string())?;
            details.set_item("http_status", response.http_status)?;
            details.set_item("body_start", &response.body_start)?;
            "InvalidResponseError"
        }
        ErrorKind::Cancelled => "CancelledError",
        ErrorKind::Wait(wait) => wait_details(wait, &details)?,
        _ => "VolcredisError",
    };
    let exception = errors.getattr(class)?.call((format!("{error:#}"),), Some(&details))?;
    Ok(PyErr::from_value(exception))
}

fn wait_details(error: &WaitError, details: &Bound<'_, PyDict>) -> PyResult<&'static str> {
    let (class, subject, target_state, state) = match error {
        WaitError::Failed { subject, target_state, state, .. } => {
            ("WaitFailedError", subject, target_state, state)
        }
        WaitError::TimedOut { subject, target_state, state, timeout, .. } => {
            details.set_item("timeout", timeout.as_secs_f64())?;
            ("WaitTimeoutError", subject, target_state, state)
        }
        _ => return Ok("WaitError"),
    };
    details.set_item("subject", subject)?;
    details.set_item("target_state", target_state)?;
    details.set_item("state", state)?;
    Ok(class)
}

/// Returns the exception for a response with a result that the service does not send.
pub(crate) fn invalid_response(
    py: Python<'_>,
    action: Option<&str>,
    response: &Response<Box<RawValue>>,
    reason: &str,
) -> PyErr {
    let build = || {
        let details = PyDict::new(py);
        details.set_item("action", action)?;
        details.set_item("attempts", response.attempts)?;
        details.set_item("request_id", response.request_id())?;
        details.set_item("http_status", response.http_status)?;
        details.set_item("reason", reason)?;
        details.set_item("body_start", response.result.get().chars().take(256).collect::<String>())?;
        let message = format!("invalid response: {reason} (HTTP {})", response.http_status);
        let class = py.import("volcredis._errors")?.getattr("InvalidResponseError")?;
        Ok(PyErr::from_value(class.call((message,), Some(&details))?))
    };
    build().unwrap_or_else(|failure| failure)
}

fn connection_kind(kind: ConnectionErrorKind) -> &'static str {
    match kind {
        ConnectionErrorKind::Dns => "dns",
        ConnectionErrorKind::Connect => "connect",
        ConnectionErrorKind::Tls => "tls",
        ConnectionErrorKind::Proxy => "proxy",
        _ => "broken",
    }
}

fn timeout_kind(kind: TimeoutError) -> &'static str {
    match kind {
        TimeoutError::Connect { .. } => "connect",
        TimeoutError::Response { .. } => "response",
        TimeoutError::ConcurrencyLimit { .. } => "concurrency_limit",
        TimeoutError::RateLimit { .. } => "rate_limit",
        _ => "deadline",
    }
}

fn retry_stop(stop: RetryStop) -> &'static str {
    match stop {
        RetryStop::Budget => "budget",
        RetryStop::RetryAfter => "retry_after",
        _ => "deadline",
    }
}

fn service_class(kind: ServiceErrorKind) -> &'static str {
    match kind {
        ServiceErrorKind::Throttled => "ThrottledError",
        ServiceErrorKind::ClockSkew => "ClockSkewError",
        ServiceErrorKind::ExpiredCredentials => "ExpiredCredentialsError",
        ServiceErrorKind::AccessDenied => "AccessDeniedError",
        ServiceErrorKind::NotFound => "NotFoundError",
        ServiceErrorKind::StatusConflict => "StatusConflictError",
        ServiceErrorKind::ServerFault => "ServerFaultError",
        ServiceErrorKind::BadRequest => "BadRequestError",
        _ => "ServiceError",
    }
}
