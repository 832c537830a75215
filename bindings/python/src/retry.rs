//! Retry policies.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use volcredis::{RetryConfig, RetryMode};

use crate::options::{Options, wrong_type};

/// A retry policy: the value of the option `retry` of clients and calls.
#[pyclass(frozen, eq, module = "volcredis", name = "RetryConfig")]
#[derive(PartialEq)]
pub(crate) struct PythonRetryConfig(pub(crate) RetryConfig);

const OPTIONS: &[&str] = &["mode", "max_attempts", "base_delay", "max_delay", "max_retry_after"];

#[pymethods]
impl PythonRetryConfig {
    #[new]
    #[pyo3(signature = (**options))]
    fn new(options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let options = Options::new(options, OPTIONS)?;
        let mut retry = match options.get("mode")? {
            Some(mode) => preset("mode", &mode)?,
            None => RetryConfig::standard(),
        };
        retry = with_max_attempts(retry, &options)?;
        retry.base_delay = options.duration("base_delay")?.unwrap_or(retry.base_delay);
        retry.max_delay = options.duration("max_delay")?.unwrap_or(retry.max_delay);
        retry.max_retry_after = options.duration("max_retry_after")?.unwrap_or(retry.max_retry_after);
        Ok(Self(retry))
    }

    /// The mode: `standard`, or `none` to send each request once.
    #[getter]
    fn mode(&self) -> &'static str {
        match self.0.mode {
            RetryMode::Standard => "standard",
            RetryMode::None => "none",
        }
    }

    /// The maximum number of times a request is sent.
    #[getter]
    fn max_attempts(&self) -> u32 {
        self.0.max_attempts
    }

    /// The maximum delay before the second attempt, in seconds.
    #[getter]
    fn base_delay(&self) -> f64 {
        self.0.base_delay.as_secs_f64()
    }

    /// The maximum delay before any attempt, in seconds.
    #[getter]
    fn max_delay(&self) -> f64 {
        self.0.max_delay.as_secs_f64()
    }

    /// The maximum `Retry-After`, in seconds; a longer one ends the call.
    #[getter]
    fn max_retry_after(&self) -> f64 {
        self.0.max_retry_after.as_secs_f64()
    }

    fn __repr__(&self) -> String {
        format!(
            "RetryConfig(mode='{}', max_attempts={}, base_delay={}, max_delay={}, max_retry_after={})",
            self.mode(),
            self.max_attempts(),
            self.base_delay(),
            self.max_delay(),
            self.max_retry_after()
        )
    }
}

/// Returns the option `retry`: the name of a mode, or a policy.
pub(crate) fn retry(options: &Options<'_, '_>, current: &RetryConfig) -> PyResult<Option<RetryConfig>> {
    let given = options.get("retry")?.map(|value| preset("retry", &value)).transpose()?;
    if options.get("max_attempts")?.is_none() {
        return Ok(given);
    }
    let enabled = Some(current.clone()).filter(|current| current.mode == RetryMode::Standard);
    with_max_attempts(given.or(enabled).unwrap_or_default(), options).map(Some)
}

fn with_max_attempts(retry: RetryConfig, options: &Options<'_, '_>) -> PyResult<RetryConfig> {
    Ok(match options.integer("max_attempts", 1..=u64::from(u32::MAX))? {
        Some(attempts) => retry.max_attempts(u32::try_from(attempts).unwrap_or(u32::MAX)),
        None => retry,
    })
}

fn preset(name: &str, value: &Bound<'_, PyAny>) -> PyResult<RetryConfig> {
    if let Ok(config) = value.cast::<PythonRetryConfig>() {
        return Ok(config.get().0.clone());
    }
    match value.extract::<String>().as_deref() {
        Ok("standard") => Ok(RetryConfig::standard()),
        Ok("none") => Ok(RetryConfig::none()),
        Ok(other) => Err(pyo3::exceptions::PyValueError::new_err(format!(
            "`{name}` must be 'standard', 'none' or a RetryConfig, got '{other}'"
        ))),
        Err(_) => Err(wrong_type(name, "'standard', 'none' or a RetryConfig", value)),
    }
}
