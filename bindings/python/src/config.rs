//! The configuration of clients and calls, from keyword arguments.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyString};
use volcredis::{AsyncClient, Builder, CallOptions, Credentials, DEFAULT_TIMEOUT, RateLimit, RetryConfig};

use crate::attempt::{OnAttempt, observe};
use crate::credentials::{Callable, CredentialsSource};
use crate::models::Schema;
use crate::options::{Options, is_boolean, unknown_option, wrong_type};
use crate::rate_limiter::rate_limiter;
use crate::retry::{PythonRetryConfig, retry};

/// The options of clients.
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
    "rate_limiter",
    "on_attempt",
];

/// The options of calls.
const CALL_OPTIONS: &[&str] = &["timeout", "attempt_timeout", "retry", "max_attempts", "skip_validation"];

/// Functions of the application that a client calls. The objects of the client own them.
#[derive(Clone, Default)]
pub(crate) struct Callables {
    /// The function that returns credentials.
    pub(crate) credentials: Option<Arc<Callable>>,
    /// The function that is called after each attempt.
    _on_attempt: Option<Arc<OnAttempt>>,
}

/// Returns the builder of a client, and the functions that it calls. The caller sets a provider that calls the function for
/// credentials.
pub(crate) fn builder(
    region: Option<&Bound<'_, PyAny>>,
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<(Builder, Callables)> {
    let region: Option<String> = region.map(PyAnyMethods::extract).transpose()?;
    let options = Options::new(keywords, CLIENT_OPTIONS)?;
    let mut builder = Builder::from_env();
    if let Some(region) = region {
        builder = builder.region(region);
    }
    if let Some(name) = options.string("profile")? {
        builder = builder.profile(name);
    }
    if let Some(url) = options.string("endpoint")? {
        builder = builder.endpoint(url);
    }
    if let Some(name) = options.string("service")? {
        builder = builder.service(name);
    }
    if let Some(product) = options.string("user_agent")? {
        builder = builder.user_agent(product);
    }
    if let Some(proxy) = options.get("proxy")? {
        builder = match proxy.extract::<String>() {
            Ok(url) => builder.proxy(url),
            Err(_) if proxy.is(PyBool::new(proxy.py(), false)) => builder.no_proxy(),
            Err(_) => return Err(wrong_type("proxy", "a URL or False", &proxy)),
        };
    }
    if let Some(certificates) = options.get("ca_certificates")? {
        builder = builder.certificate_authority(pem(&certificates)?);
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
    if let Some(retry) = retry(&options, &RetryConfig::standard())? {
        builder = builder.retry(retry);
    }
    if let Some(limit) = options.integer("max_response_bytes", 1..=MAX_SIZE)? {
        builder = builder.max_response_bytes(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    if let Some(limit) = options.integer("max_concurrent_requests", 1..=MAX_CONCURRENT_REQUESTS)? {
        builder = builder.max_concurrent_requests(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    if let Some(limit) = rate_limit(&options)? {
        builder = builder.rate_limit(limit);
    }
    if let Some(limiter) = rate_limiter(&options)? {
        builder = builder.rate_limiter(limiter);
    }
    let mut callable = None;
    match credentials(&options)? {
        Some(CredentialsSource::Static(credentials)) => builder = builder.credentials(credentials),
        Some(CredentialsSource::Callable(function)) => callable = Some(function),
        None => {}
    }
    let on_attempt = OnAttempt::from_options(&options)?.map(Arc::new);
    if let Some(function) = &on_attempt {
        builder = observe(builder, Arc::downgrade(function));
    }
    let builder = builder
        .dual_stack(options.flag("dual_stack")?.unwrap_or(false))
        .central_endpoint(options.flag("central_endpoint")?.unwrap_or(false))
        .allow_plain_http(options.flag("allow_plain_http")?.unwrap_or(false));
    Ok((builder, Callables { credentials: callable.map(Arc::new), _on_attempt: on_attempt }))
}

/// Returns the options of the calls of a client, with those that keyword arguments set.
pub(crate) fn call_options(
    client: &AsyncClient,
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<CallOptions> {
    let options = Options::new(keywords, CALL_OPTIONS)?;
    let mut call = client.options().clone();
    call.timeout = options.duration("timeout")?.or(call.timeout);
    call.attempt_timeout = options.duration("attempt_timeout")?.or(call.attempt_timeout);
    call.skip_validation = options.flag("skip_validation")?.unwrap_or(call.skip_validation);
    let current = call.retry.as_ref().unwrap_or(&client.config().retry);
    call.retry = retry(&options, current)?.or(call.retry);
    Ok(call)
}

/// Checks the names of keyword arguments of the method of an action.
pub(crate) fn check_call_options(action: &str, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
    for (name, _) in keywords.into_iter().flatten() {
        let name = name.cast::<PyString>()?.to_str()?.to_owned();
        if !CALL_OPTIONS.contains(&name.as_str()) {
            let known = Schema::request_attributes(action).chain(CALL_OPTIONS.iter().copied());
            return Err(unknown_option(&name, known));
        }
    }
    Ok(())
}

/// Returns the options that are in effect.
pub(crate) fn effective_options<'py>(py: Python<'py>, client: &AsyncClient) -> PyResult<Bound<'py, PyDict>> {
    let (config, call) = (client.config(), client.options());
    let options = PyDict::new(py);
    let seconds = |time: Duration| time.as_secs_f64();
    let timeout = call.timeout.or(config.timeout).unwrap_or(DEFAULT_TIMEOUT);
    options.set_item("timeout", seconds(timeout))?;
    options.set_item("attempt_timeout", seconds(call.attempt_timeout.unwrap_or(config.attempt_timeout)))?;
    let retry = call.retry.as_ref().unwrap_or(&config.retry);
    options.set_item("retry", Bound::new(py, PythonRetryConfig(retry.clone()))?)?;
    options.set_item("skip_validation", call.skip_validation)?;
    options.set_item("max_concurrent_requests", client.max_concurrent_requests())?;
    match config.rate_limit {
        RateLimit::Adaptive => options.set_item("rate_limit", "adaptive")?,
        RateLimit::PerSecond(rate) => options.set_item("rate_limit", rate)?,
        _ => options.set_item("rate_limit", py.None())?,
    }
    options.set_item("service", &config.service)?;
    options.set_item("user_agent", config.user_agent.to_str().unwrap_or_default())?;
    options.set_item("proxy", client.proxy())?;
    Ok(options)
}

/// The limit of sizes.
const MAX_SIZE: u64 = i64::MAX as u64;
/// The limit of the concurrency limit, that of the semaphore of the runtime.
const MAX_CONCURRENT_REQUESTS: u64 = 1_000_000;

/// Returns certificates in PEM: the string or bytes themselves, or the content of the file at a path.
fn pem(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    if let Ok(string) = value.extract::<String>() {
        return Ok(string.into_bytes());
    }
    if !value.hasattr("__fspath__")? {
        return Err(wrong_type("ca_certificates", "a string, bytes or a path", value));
    }
    let path: PathBuf = value.extract()?;
    fs::read(&path).map_err(|error| {
        PyOSError::new_err(format!("failed to read `ca_certificates` from {}: {error}", path.display()))
    })
}

/// Returns the option `rate_limit`: a number of requests per second, or `None` for no limit.
fn rate_limit(options: &Options<'_, '_>) -> PyResult<Option<RateLimit>> {
    let Some(value) = options.given("rate_limit")? else { return Ok(None) };
    if value.is_none() {
        return Ok(Some(RateLimit::Off));
    }
    match value.extract::<f64>() {
        Ok(rate) if !is_boolean(&value) && rate.is_finite() && rate > 0.0 => {
            Ok(Some(RateLimit::PerSecond(rate)))
        }
        Ok(rate) if !is_boolean(&value) => Err(PyValueError::new_err(format!(
            "`rate_limit` must be more than 0 requests per second, or None for no limit, got {rate}"
        ))),
        _ => Err(wrong_type("rate_limit", "a number or None", &value)),
    }
}

fn credentials(options: &Options<'_, '_>) -> PyResult<Option<CredentialsSource>> {
    let token = options.string("session_token")?;
    let source = options.get("credentials")?;
    match (options.string("access_key")?, options.string("secret_key")?) {
        (Some(_), Some(_)) if source.is_some() => {
            Err(PyTypeError::new_err("`credentials` cannot be combined with `access_key` and `secret_key`"))
        }
        (Some(access), Some(secret)) => {
            let credentials = Credentials::new(access, secret);
            Ok(Some(CredentialsSource::Static(match token {
                Some(token) => credentials.with_session_token(token),
                None => credentials,
            })))
        }
        (None, None) if token.is_none() => source.as_ref().map(CredentialsSource::new).transpose(),
        _ => Err(PyTypeError::new_err("`access_key` and `secret_key` must be set together")),
    }
}
