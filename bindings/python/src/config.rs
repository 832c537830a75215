//! How a client is set up from Python.

use std::sync::Arc;
use std::time::Duration;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyString};
use volcredis::model::suggest;
use volcredis::{Builder, CallOptions, Credentials, RateLimit, RetryConfig};

use crate::credentials::{Callable, Source};

/// What every client can be told, beside its region.
const CLIENT_OPTIONS: &[&str] = &[
    "profile",
    "credentials",
    "access_key",
    "secret_key",
    "session_token",
    "endpoint",
    "dual_stack",
    "central_endpoint",
    "allow_plain_http",
    "service",
    "user_agent",
    "timeout",
    "attempt_timeout",
    "connect_timeout",
    "retry",
    "max_attempts",
    "proxy",
    "ca_certificates",
    "max_response_bytes",
    "max_concurrent_requests",
    "rate_limit",
];

/// What calls can be told.
const CALL_OPTIONS: &[&str] = &["timeout", "attempt_timeout", "retry", "max_attempts", "skip_validation"];

/// Sets up a client from keyword arguments.
///
/// The function, where there is one, gives the credentials: the client has yet to be told how to call it.
pub(crate) fn builder(
    region: Option<&Bound<'_, PyAny>>,
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<(Builder, Option<Arc<Callable>>)> {
    let region: Option<String> = region.map(PyAnyMethods::extract).transpose()?;
    let options = Options::new(keywords, CLIENT_OPTIONS)?;
    let mut builder = Builder::from_env();
    if let Some(region) = region {
        builder = builder.region(region);
    }
    if let Some(name) = options.text("profile")? {
        builder = builder.profile(name);
    }
    if let Some(url) = options.text("endpoint")? {
        builder = builder.endpoint(url);
    }
    if let Some(name) = options.text("service")? {
        builder = builder.service(name);
    }
    if let Some(product) = options.text("user_agent")? {
        builder = builder.user_agent(product);
    }
    if let Some(url) = options.text("proxy")? {
        builder = builder.proxy(url);
    }
    if let Some(pem) = options.get("ca_certificates")? {
        builder = builder.certificate_authority(match pem.cast::<PyBytes>() {
            Ok(bytes) => bytes.as_bytes().to_vec(),
            Err(_) => pem.extract::<String>()?.into_bytes(),
        });
    }
    if let Some(time) = options.duration("timeout")? {
        builder = builder.timeout(time);
    }
    if let Some(time) = options.duration("attempt_timeout")? {
        builder = builder.attempt_timeout(time);
    }
    if let Some(time) = options.duration("connect_timeout")? {
        builder = builder.connect_timeout(time);
    }
    if let Some(retry) = options.retry()? {
        builder = builder.retry(retry);
    }
    if let Some(limit) = options.get("max_response_bytes")? {
        builder = builder.max_response_bytes(limit.extract()?);
    }
    if let Some(limit) = options.get("max_concurrent_requests")? {
        builder = builder.max_concurrent_requests(limit.extract()?);
    }
    if let Some(limit) = options.rate_limit()? {
        builder = builder.rate_limit(limit);
    }
    let mut callable = None;
    match options.credentials()? {
        Some(Source::Fixed(credentials)) => builder = builder.credentials(credentials),
        Some(Source::Callable(function)) => callable = Some(function),
        None => {}
    }
    let builder = builder
        .dual_stack(options.flag("dual_stack")?)
        .central_endpoint(options.flag("central_endpoint")?)
        .allow_plain_http(options.flag("allow_plain_http")?);
    Ok((builder, callable.map(Arc::new)))
}

/// The options of calls from keyword arguments.
pub(crate) fn call_options(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<CallOptions> {
    let options = Options::new(keywords, CALL_OPTIONS)?;
    let mut call = CallOptions::new().skip_validation(options.flag("skip_validation")?);
    if let Some(time) = options.duration("timeout")? {
        call = call.timeout(time);
    }
    if let Some(time) = options.duration("attempt_timeout")? {
        call = call.attempt_timeout(time);
    }
    if let Some(retry) = options.retry()? {
        call = call.retry(retry);
    }
    Ok(call)
}

/// Keyword arguments, where a `None` stands for nothing given, except for `rate_limit`.
pub(crate) struct Options<'a, 'py>(Option<&'a Bound<'py, PyDict>>);

impl<'a, 'py> Options<'a, 'py> {
    pub(crate) fn new(keywords: Option<&'a Bound<'py, PyDict>>, known: &[&'static str]) -> PyResult<Self> {
        for (name, _) in keywords.into_iter().flatten() {
            let name = name.cast::<PyString>()?.to_str()?.to_owned();
            if !known.contains(&name.as_str()) {
                let nearest = suggest(&name, known.iter().copied());
                let hint = nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
                return Err(PyTypeError::new_err(format!("there is no option `{name}`{hint}")));
            }
        }
        Ok(Self(keywords))
    }

    pub(crate) fn get(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.given(name)?.filter(|value| !value.is_none()))
    }

    fn given(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.0.map(|keywords| keywords.get_item(name)).transpose()?.flatten())
    }

    fn text(&self, name: &str) -> PyResult<Option<String>> {
        match self.get(name)? {
            None => Ok(None),
            Some(value) => match value.extract() {
                Ok(text) => Ok(Some(text)),
                Err(_) => Err(PyTypeError::new_err(format!("`{name}` must be a text"))),
            },
        }
    }

    fn flag(&self, name: &str) -> PyResult<bool> {
        self.get(name)?.map_or(Ok(false), |value| value.extract())
    }

    /// A time: seconds as a number, or a `timedelta`.
    pub(crate) fn duration(&self, name: &str) -> PyResult<Option<Duration>> {
        let Some(value) = self.get(name)? else { return Ok(None) };
        let seconds: f64 = match value.call_method0("total_seconds") {
            Ok(seconds) => seconds.extract()?,
            Err(_) => value.extract().map_err(|_| {
                PyTypeError::new_err(format!("`{name}` must be a number of seconds or a timedelta"))
            })?,
        };
        match Duration::try_from_secs_f64(seconds) {
            Ok(time) if !time.is_zero() => Ok(Some(time)),
            _ => Err(PyValueError::new_err(format!("`{name}` must be more than 0 seconds, not {seconds}"))),
        }
    }

    /// A number of requests a second; `None` turns the limit off.
    fn rate_limit(&self) -> PyResult<Option<RateLimit>> {
        let Some(value) = self.given("rate_limit")? else { return Ok(None) };
        if value.is_none() {
            return Ok(Some(RateLimit::Off));
        }
        match value.extract::<f64>() {
            Ok(rate) if !value.is_instance_of::<PyBool>() && rate.is_finite() && rate > 0.0 => {
                Ok(Some(RateLimit::PerSecond(rate)))
            }
            Ok(rate) if !value.is_instance_of::<PyBool>() => Err(PyValueError::new_err(format!(
                "`rate_limit` must be more than 0 requests a second, or None for no limit, not {rate}"
            ))),
            _ => Err(PyTypeError::new_err(format!(
                "`rate_limit` must be a number or None, not `{}`",
                value.get_type().name()?
            ))),
        }
    }

    fn retry(&self) -> PyResult<Option<RetryConfig>> {
        let preset = match self.text("retry")?.as_deref() {
            None => None,
            Some("standard") => Some(RetryConfig::standard()),
            Some("none") => Some(RetryConfig::none()),
            Some(other) => {
                return Err(PyValueError::new_err(format!(
                    "`retry` must be 'standard' or 'none', not '{other}'"
                )));
            }
        };
        match self.get("max_attempts")? {
            None => Ok(preset),
            Some(attempts) => Ok(Some(preset.unwrap_or_default().max_attempts(attempts.extract()?))),
        }
    }

    fn credentials(&self) -> PyResult<Option<Source>> {
        let token = self.text("session_token")?;
        let source = self.get("credentials")?;
        match (self.text("access_key")?, self.text("secret_key")?) {
            (Some(_), Some(_)) if source.is_some() => {
                Err(PyTypeError::new_err("give either `credentials`, or `access_key` and `secret_key`"))
            }
            (Some(access), Some(secret)) => {
                let credentials = Credentials::new(access, secret);
                Ok(Some(Source::Fixed(match token {
                    Some(token) => credentials.with_session_token(token),
                    None => credentials,
                })))
            }
            (None, None) if token.is_none() => source.as_ref().map(Source::new).transpose(),
            _ => Err(PyTypeError::new_err("`access_key` and `secret_key` must be given together")),
        }
    }
}
