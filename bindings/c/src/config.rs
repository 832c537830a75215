//! Configuration.

use std::ffi::c_char;
use std::time::Duration;

use client::{Credentials, RateLimit, RetryConfig, Timestamp};
use tracing::Dispatch;

use crate::error::{CError, volcredis_error};
use crate::ffi::{OutPtr, as_mut, fallible, free};
use crate::status::volcredis_status;
use crate::string::{c_str, optional_c_str, sized_str};

/// The configuration of clients.
///
/// Free it with `volcredis_config_free()`, before or after the clients that were created from it.
#[derive(Clone)]
pub struct volcredis_config {
    pub(crate) builder: client::Builder,
    pub(crate) log: Option<Dispatch>,
}

/// A retry mode.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_retry {
    /// Sends each request once.
    VOLCREDIS_RETRY_NONE = 0,
    /// Retries failed requests that can be repeated safely. The default.
    VOLCREDIS_RETRY_STANDARD = 1,
}

/// Changes the builder of a configuration.
///
/// # Safety
///
/// See the contract of exported functions in `lib.rs`.
pub(crate) unsafe fn configure(
    config: *mut volcredis_config,
    error: *mut *mut volcredis_error,
    set: impl FnOnce(client::Builder) -> Result<client::Builder, CError>,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let config = as_mut(config, "config")?;
            config.builder = set(config.builder.clone())?;
            Ok(())
        })
    }
}

/// Creates a configuration for a region.
///
/// By default, credentials come from the default chain: environment variables, OpenID Connect, the configuration file
/// of the official command-line tool and the role of the instance. The endpoint is that of `VOLCREDIS_ENDPOINT`, of the
/// profile (see `volcredis_config_set_profile()`) or of the region. The settings are checked when a client is created.
///
/// @param region The region, such as `cn-beijing`.
/// @param config Receives the configuration; free it with `volcredis_config_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_new(
    region: *const c_char,
    config: *mut *mut volcredis_config,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(config, "config")?;
            let builder = client::Builder::new(c_str(region, "region")?);
            out.write_handle(volcredis_config { builder, log: None });
            Ok(())
        })
    }
}

/// Creates a configuration with the region of the environment.
///
/// The region is that of `VOLCENGINE_REGION`, or of the profile (see `volcredis_config_set_profile()`). If there is
/// none, creating a client fails with `VOLCREDIS_CONFIGURATION`. Otherwise as `volcredis_config_new()`.
///
/// @param config Receives the configuration; free it with `volcredis_config_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_from_env(
    config: *mut *mut volcredis_config,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(config, "config")?;
            out.write_handle(volcredis_config { builder: client::Builder::from_env(), log: None });
            Ok(())
        })
    }
}

/// Frees a configuration.
///
/// @param config The configuration; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_free(config: *mut volcredis_config) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(config) };
}

/// Sets the region.
///
/// @param config The configuration.
/// @param region The region, such as `cn-beijing`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_region(
    config: *mut volcredis_config,
    region: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.region(c_str(region, "region")?))) }
}

/// Selects a profile of the configuration file of the official command-line tool.
///
/// The file is `~/.volcengine/config.json`, or that of `VOLCENGINE_CLI_CONFIG_FILE`. By default, the profile is that of
/// `VOLCENGINE_PROFILE`, the `current` one of the file, or `default`. The region and the endpoint of the profile apply
/// where neither this configuration nor the environment sets one. A profile selected by this function must exist when a
/// client is created; it also provides the credentials, unless this configuration sets some.
///
/// @param config The configuration.
/// @param profile The name of the profile.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_profile(
    config: *mut volcredis_config,
    profile: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.profile(c_str(profile, "profile")?))) }
}

/// Sets the URL that requests are sent to.
///
/// @param config The configuration.
/// @param url The URL, such as `http://127.0.0.1:8080`. Plain HTTP is allowed for this machine only, unless
///   `volcredis_config_allow_plain_http()` allows it.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_endpoint(
    config: *mut volcredis_config,
    url: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.endpoint(c_str(url, "url")?))) }
}

/// Allows endpoints on other machines with plain HTTP.
///
/// Requests can then be read by anyone on the network path.
///
/// @param config The configuration.
/// @param allow Whether plain HTTP is allowed; false by default.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_allow_plain_http(
    config: *mut volcredis_config,
    allow: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.allow_plain_http(allow))) }
}

/// Selects the host of the region with both IPv4 and IPv6 addresses.
///
/// @param config The configuration.
/// @param dual_stack Whether to use the dual-stack host; false by default.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_dual_stack(
    config: *mut volcredis_config,
    dual_stack: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.dual_stack(dual_stack))) }
}

/// Selects the central host, which serves all regions.
///
/// @param config The configuration.
/// @param central Whether to use the central host; false by default.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_central_endpoint(
    config: *mut volcredis_config,
    central: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.central_endpoint(central))) }
}

/// Sets static credentials.
///
/// The strings are copied; the copies are wiped when the last client that uses them is freed.
///
/// @param config The configuration.
/// @param access_key The access key.
/// @param secret_key The secret key.
/// @param session_token The session token of temporary credentials; NULL or empty for long-lived ones.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_credentials(
    config: *mut volcredis_config,
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        configure(config, error, |builder| {
            Ok(builder.credentials(credentials(access_key, secret_key, session_token)?))
        })
    }
}

/// Converts credentials.
///
/// # Safety
///
/// The strings are terminated by NUL, or null.
pub(crate) unsafe fn credentials(
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
) -> Result<Credentials, CError> {
    // SAFETY: guaranteed by the caller.
    let (access_key, secret_key, session_token) = unsafe {
        (
            c_str(access_key, "access_key")?,
            c_str(secret_key, "secret_key")?,
            optional_c_str(session_token, "session_token")?,
        )
    };
    let credentials = Credentials::new(access_key, secret_key);
    Ok(match session_token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    })
}

/// Sets the time of expiry, in seconds since 1970; 0 for never.
pub(crate) fn with_expiry(credentials: Credentials, expires_at: i64) -> Credentials {
    match expires_at {
        0 => credentials,
        seconds => credentials.with_expiry(Timestamp::from_unix_seconds(seconds)),
    }
}

/// Sets the product that precedes the library in the `User-Agent` header.
///
/// @param config The configuration.
/// @param product The name and version of the program, such as `backup-tool/1.0`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_user_agent(
    config: *mut volcredis_config,
    product: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.user_agent(c_str(product, "product")?))) }
}

/// Sets the timeouts of calls, in milliseconds.
///
/// A timeout of 0 keeps the previous value.
///
/// @param config The configuration.
/// @param call_ms The timeout of a call with all its attempts and delays; 60000 by default.
/// @param attempt_ms The timeout of one attempt; 30000 by default.
/// @param connect_ms The timeout of establishing a connection; 10000 by default.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_timeouts(
    config: *mut volcredis_config,
    call_ms: u64,
    attempt_ms: u64,
    connect_ms: u64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let timeout = |milliseconds: u64| (milliseconds != 0).then(|| Duration::from_millis(milliseconds));
    let set = |mut builder: client::Builder| {
        if let Some(call) = timeout(call_ms) {
            builder = builder.timeout(call);
        }
        if let Some(attempt) = timeout(attempt_ms) {
            builder = builder.attempt_timeout(attempt);
        }
        if let Some(connect) = timeout(connect_ms) {
            builder = builder.connect_timeout(connect);
        }
        Ok(builder)
    };
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, set) }
}

/// Sets the retry mode and the maximum number of attempts.
///
/// @param config The configuration.
/// @param mode A `volcredis_retry`.
/// @param max_attempts The maximum number of attempts of a call, including the first; 0 for the default, 4.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE` if `mode` is not a `volcredis_retry`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_retry(
    config: *mut volcredis_config,
    mode: i32,
    max_attempts: u32,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        configure(config, error, |builder| {
            let retry = match mode {
                mode if mode == volcredis_retry::VOLCREDIS_RETRY_NONE as i32 => RetryConfig::none(),
                mode if mode == volcredis_retry::VOLCREDIS_RETRY_STANDARD as i32 => RetryConfig::standard(),
                mode => {
                    return Err(CError::Misuse(format!("`mode` must be a volcredis_retry, got {mode}")));
                }
            };
            let retry = if max_attempts == 0 { retry } else { retry.max_attempts(max_attempts) };
            Ok(builder.retry(retry))
        })
    }
}

/// Sets the client-side rate limit of each action.
///
/// By default, an action is limited once the service has throttled it: first to the documented rate, then to the rate
/// that the service accepts.
///
/// @param config The configuration.
/// @param per_second The maximum number of requests per second; 0 disables the limit.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`. Creating a client fails with `VOLCREDIS_CONFIGURATION` if the rate is
///   invalid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_rate_limit(
    config: *mut volcredis_config,
    per_second: f64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let limit = if per_second == 0.0 { RateLimit::Off } else { RateLimit::PerSecond(per_second) };
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.rate_limit(limit))) }
}

/// Sets the HTTP proxy.
///
/// By default, the proxy is read from the environment as curl does: `https_proxy` or `HTTPS_PROXY` for HTTPS,
/// `http_proxy` for plain HTTP, then `all_proxy` or `ALL_PROXY`, with the exceptions in `no_proxy` or `NO_PROXY`.
/// Requests to this machine never use a proxy of the environment.
///
/// @param config The configuration.
/// @param url The URL of the proxy, such as `http://proxy.example:3128`. SOCKS proxies are not supported.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_proxy(
    config: *mut volcredis_config,
    url: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.proxy(c_str(url, "url")?))) }
}

/// Trusts additional certificate authorities.
///
/// The authorities of the system remain trusted. Can be called more than once.
///
/// @param config The configuration.
/// @param pem One or more certificates in PEM format.
/// @param length The length of `pem` in bytes, or `VOLCREDIS_NUL_TERMINATED`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_add_certificate_authority(
    config: *mut volcredis_config,
    pem: *const c_char,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        configure(config, error, |builder| Ok(builder.certificate_authority(sized_str(pem, length, "pem")?)))
    }
}

/// Sets the maximum size of a response.
///
/// @param config The configuration.
/// @param limit The maximum size of the decoded body in bytes; 32 MiB by default.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_max_response_bytes(
    config: *mut volcredis_config,
    limit: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.max_response_bytes(limit))) }
}

/// Sets the maximum number of concurrent requests.
///
/// Further calls wait for a free slot; the time they wait counts towards their timeout.
///
/// @param config The configuration.
/// @param limit The maximum number of concurrent requests; 250 by default.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_max_concurrent_requests(
    config: *mut volcredis_config,
    limit: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { configure(config, error, |builder| Ok(builder.max_concurrent_requests(limit))) }
}
