//! The configuration of clients and calls, from keyword arguments.

use std::sync::Arc;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict};
use volcredis::{Builder, CallOptions, Credentials, RateLimit, RetryConfig};

use crate::credentials::{Callable, CredentialsSource};
use crate::options::Options;

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
];

/// The options of calls.
const CALL_OPTIONS: &[&str] = &["timeout", "attempt_timeout", "retry", "max_attempts", "skip_validation"];

/// Returns the builder of a client, and the function that returns its credentials. The caller sets a provider that calls
/// the function.
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
    if let Some(url) = options.string("proxy")? {
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
    if let Some(retry) = retry(&options)? {
        builder = builder.retry(retry);
    }
    if let Some(limit) = options.get("max_response_bytes")? {
        builder = builder.max_response_bytes(limit.extract()?);
    }
    if let Some(limit) = options.get("max_concurrent_requests")? {
        builder = builder.max_concurrent_requests(limit.extract()?);
    }
    if let Some(limit) = rate_limit(&options)? {
        builder = builder.rate_limit(limit);
    }
    let mut callable = None;
    match credentials(&options)? {
        Some(CredentialsSource::Static(credentials)) => builder = builder.credentials(credentials),
        Some(CredentialsSource::Callable(function)) => callable = Some(function),
        None => {}
    }
    let builder = builder
        .dual_stack(options.flag("dual_stack")?)
        .central_endpoint(options.flag("central_endpoint")?)
        .allow_plain_http(options.flag("allow_plain_http")?);
    Ok((builder, callable.map(Arc::new)))
}

/// Returns the options of calls.
pub(crate) fn call_options(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<CallOptions> {
    let options = Options::new(keywords, CALL_OPTIONS)?;
    let mut call = CallOptions::new().skip_validation(options.flag("skip_validation")?);
    if let Some(time) = options.duration("timeout")? {
        call = call.timeout(time);
    }
    if let Some(time) = options.duration("attempt_timeout")? {
        call = call.attempt_timeout(time);
    }
    if let Some(retry) = retry(&options)? {
        call = call.retry(retry);
    }
    Ok(call)
}

/// Returns the option `rate_limit`: a number of requests per second, or `None` for no limit.
fn rate_limit(options: &Options<'_, '_>) -> PyResult<Option<RateLimit>> {
    let Some(value) = options.given("rate_limit")? else { return Ok(None) };
    if value.is_none() {
        return Ok(Some(RateLimit::Off));
    }
    match value.extract::<f64>() {
        Ok(rate) if !value.is_instance_of::<PyBool>() && rate.is_finite() && rate > 0.0 => {
            Ok(Some(RateLimit::PerSecond(rate)))
        }
        Ok(rate) if !value.is_instance_of::<PyBool>() => Err(PyValueError::new_err(format!(
            "`rate_limit` must be more than 0 requests per second, or None for no limit, got {rate}"
        ))),
        _ => Err(PyTypeError::new_err(format!(
            "`rate_limit` must be a number or None, got `{}`",
            value.get_type().name()?
        ))),
    }
}

fn retry(options: &Options<'_, '_>) -> PyResult<Option<RetryConfig>> {
    let preset = match options.string("retry")?.as_deref() {
        None => None,
        Some("standard") => Some(RetryConfig::standard()),
        Some("none") => Some(RetryConfig::none()),
        Some(other) => {
            return Err(PyValueError::new_err(format!(
                "`retry` must be 'standard' or 'none', got '{other}'"
            )));
        }
    };
    match options.get("max_attempts")? {
        None => Ok(preset),
        Some(attempts) => Ok(Some(preset.unwrap_or_default().max_attempts(attempts.extract()?))),
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
