//! How a client is set up.

use std::ffi::c_char;
use std::time::Duration;

use client::{Credentials, RateLimit, RetryConfig, Timestamp};
use tracing::Dispatch;

use crate::error::{Failure, volcredis_error};
use crate::guard::{Out, change, fallible, free};
use crate::status::volcredis_status;
use crate::text::{c_text, optional_c_text, sized_text};

/// How a client is set up. Freed with `volcredis_config_free`, also after clients were made from it. Used by one thread at
/// a time.
#[derive(Clone)]
pub struct volcredis_config {
    pub(crate) builder: client::Builder,
    pub(crate) log: Option<Dispatch>,
}

/// What is sent again.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_retry {
    /// Nothing is sent twice.
    VOLCREDIS_RETRY_NONE = 0,
    /// What fails and can be repeated safely is sent again: the default.
    VOLCREDIS_RETRY_STANDARD = 1,
}

/// Sets something of a configuration that may be null.
///
/// # Safety
///
/// As the functions of the header say.
pub(crate) unsafe fn configure(
    config: *mut volcredis_config,
    error: *mut *mut volcredis_error,
    set: impl FnOnce(client::Builder) -> Result<client::Builder, Failure>,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let config = change(config, "config")?;
            config.builder = set(config.builder.clone())?;
            Ok(())
        })
    }
}

/// Sets a client up for a region, such as `cn-beijing`. Without more, credentials come from the default chain (environment
/// variables, OpenID Connect, the configuration of the official command line, the role of the instance), and the endpoint
/// from `VOLCREDIS_ENDPOINT`, else from the profile (see `volcredis_config_set_profile`), else from the region. Whether all
/// of it can work is checked when the client is made.
///
/// # Safety
///
/// `region` ends with NUL, `config` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_new(
    region: *const c_char,
    config: *mut *mut volcredis_config,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(config, "config")?;
            let builder = client::Builder::new(c_text(region, "region")?);
            out.give(volcredis_config { builder, log: None });
            Ok(())
        })
    }
}

/// Sets a client up from the environment: the region is that of `VOLCENGINE_REGION`, else that of the profile (see
/// `volcredis_config_set_profile`), unless `volcredis_config_set_region` sets one. The rest is as with
/// `volcredis_config_new`. A region that is nowhere to be found is an error when the client is made.
///
/// # Safety
///
/// `config` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_from_env(
    config: *mut *mut volcredis_config,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(config, "config")?;
            out.give(volcredis_config { builder: client::Builder::from_env(), log: None });
            Ok(())
        })
    }
}

/// Frees a configuration; nothing for null.
///
/// # Safety
///
/// `config` is null or was not freed, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_free(config: *mut volcredis_config) {
    // SAFETY: as the caller promises.
    unsafe { free(config) };
}

/// Sets the region, such as `cn-beijing`.
///
/// # Safety
///
/// `config` was not freed, `region` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_region(
    config: *mut volcredis_config,
    region: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.region(c_text(region, "region")?))) }
}

/// Chooses a profile of the configuration file of the official command line, `~/.volcengine/config.json` or the file that
/// `VOLCENGINE_CLI_CONFIG_FILE` names. Without it, the profile is that of `VOLCENGINE_PROFILE`, else the file's `current`
/// one, else `default`. A profile gives the region and the endpoint where neither this configuration nor the environment
/// does. One that is chosen here must exist when the client is made, and gives the credentials too, unless this
/// configuration has some.
///
/// # Safety
///
/// `config` was not freed, `profile` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_profile(
    config: *mut volcredis_config,
    profile: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.profile(c_text(profile, "profile")?))) }
}

/// Sends requests to a place of one's own, such as `http://127.0.0.1:8080`.
///
/// # Safety
///
/// `config` was not freed, `url` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_endpoint(
    config: *mut volcredis_config,
    url: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.endpoint(c_text(url, "url")?))) }
}

/// Allows an endpoint with plain `http` on another machine. Everything in the requests can then be read on the way.
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_allow_plain_http(
    config: *mut volcredis_config,
    allow: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.allow_plain_http(allow))) }
}

/// Uses the host of the region that has addresses of IPv4 and IPv6.
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_dual_stack(
    config: *mut volcredis_config,
    dual_stack: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.dual_stack(dual_stack))) }
}

/// Uses the central host, which answers for every region.
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_central_endpoint(
    config: *mut volcredis_config,
    central: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.central_endpoint(central))) }
}

/// Signs with these credentials. `session_token` belongs to temporary ones, and is null or empty for long-lived ones. All texts
/// are copied; the copies are wiped when the last client is freed.
///
/// # Safety
///
/// `config` was not freed, the texts end with NUL, or `session_token` is null; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_credentials(
    config: *mut volcredis_config,
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        configure(config, error, |builder| {
            Ok(builder.credentials(credentials(access_key, secret_key, session_token)?))
        })
    }
}

/// # Safety
///
/// The texts end with NUL, or are null.
pub(crate) unsafe fn credentials(
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
) -> Result<Credentials, Failure> {
    // SAFETY: as the caller promises.
    let (access_key, secret_key, session_token) = unsafe {
        (
            c_text(access_key, "access_key")?,
            c_text(secret_key, "secret_key")?,
            optional_c_text(session_token, "session_token")?,
        )
    };
    let credentials = Credentials::new(access_key, secret_key);
    Ok(match session_token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    })
}

/// When credentials expire, in seconds since 1970; 0 for never.
pub(crate) fn expiring(credentials: Credentials, expires_at: i64) -> Credentials {
    match expires_at {
        0 => credentials,
        seconds => credentials.with_expiry(Timestamp::from_unix_seconds(seconds)),
    }
}

/// Goes in front of `User-Agent`: the name and version of the program that uses the library.
///
/// # Safety
///
/// `config` was not freed, `product` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_user_agent(
    config: *mut volcredis_config,
    product: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.user_agent(c_text(product, "product")?))) }
}

/// How long calls may take, in milliseconds: a call with all its attempts and waits (60000 by default), one attempt
/// (30000), making a connection (10000). 0 leaves what was set before.
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_timeouts(
    config: *mut volcredis_config,
    call_ms: u64,
    attempt_ms: u64,
    connect_ms: u64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let time = |milliseconds: u64| (milliseconds != 0).then(|| Duration::from_millis(milliseconds));
    let set = |mut builder: client::Builder| {
        if let Some(call) = time(call_ms) {
            builder = builder.timeout(call);
        }
        if let Some(attempt) = time(attempt_ms) {
            builder = builder.attempt_timeout(attempt);
        }
        if let Some(connect) = time(connect_ms) {
            builder = builder.connect_timeout(connect);
        }
        Ok(builder)
    };
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, set) }
}

/// What is sent again: `mode` is a `volcredis_retry`, `max_attempts` how often a request is sent at the most (0 for the
/// default, 4).
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_retry(
    config: *mut volcredis_config,
    mode: i32,
    max_attempts: u32,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        configure(config, error, |builder| {
            let retry = match mode {
                mode if mode == volcredis_retry::VOLCREDIS_RETRY_NONE as i32 => RetryConfig::none(),
                mode if mode == volcredis_retry::VOLCREDIS_RETRY_STANDARD as i32 => RetryConfig::standard(),
                mode => {
                    return Err(Failure::Misuse(format!("`mode` is {mode}, which is no volcredis_retry")));
                }
            };
            let retry = if max_attempts == 0 { retry } else { retry.max_attempts(max_attempts) };
            Ok(builder.retry(retry))
        })
    }
}

/// Sets the client-side rate limit, in requests a second of each action. 0 limits nothing. Without this function an action is
/// limited once the service has throttled it: to the documented rate first, which then follows what the service accepts.
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_rate_limit(
    config: *mut volcredis_config,
    per_second: f64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let limit = if per_second == 0.0 { RateLimit::Off } else { RateLimit::PerSecond(per_second) };
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.rate_limit(limit))) }
}

/// Sends requests through a proxy, such as `http://proxy.example:3128`; SOCKS proxies are not supported. Without it, the
/// environment is read as curl reads it: `https_proxy` or `HTTPS_PROXY` for https, only `http_proxy` for http, then
/// `all_proxy` or `ALL_PROXY`, with the exceptions of `no_proxy` or `NO_PROXY`. An endpoint on this machine never goes through
/// a proxy of the environment.
///
/// # Safety
///
/// `config` was not freed, `url` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_proxy(
    config: *mut volcredis_config,
    url: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.proxy(c_text(url, "url")?))) }
}

/// Trusts, beside the issuers of the system, those in a PEM text. `length` is in bytes, or
/// `VOLCREDIS_NUL_TERMINATED`. Can be called more than once.
///
/// # Safety
///
/// `config` was not freed, `pem` is as long as `length` says; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_add_certificate_authority(
    config: *mut volcredis_config,
    pem: *const c_char,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        configure(config, error, |builder| Ok(builder.certificate_authority(sized_text(pem, length, "pem")?)))
    }
}

/// The largest answer that is taken, in bytes; 32 MiB by default.
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_max_response_bytes(
    config: *mut volcredis_config,
    limit: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.max_response_bytes(limit))) }
}

/// How many requests may be under way at a time; 250 by default. Calls beyond wait for their turn.
///
/// # Safety
///
/// `config` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_max_concurrent_requests(
    config: *mut volcredis_config,
    limit: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { configure(config, error, |builder| Ok(builder.max_concurrent_requests(limit))) }
}
