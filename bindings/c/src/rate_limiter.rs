//! Client-side rate limiters.

use std::ffi::c_char;

use client::rate_limiter::SharedRateLimiter;

use crate::config::{configure, volcredis_config};
use crate::error::volcredis_error;
use crate::ffi::{OutPtr, as_ref, fallible, free};
use crate::status::volcredis_status;
use crate::string::{c_str, optional_c_str};

/// A client-side rate limiter that clients and processes share.
///
/// Free it with `volcredis_rate_limiter_free()`, before or after the clients that use it.
pub struct volcredis_rate_limiter(SharedRateLimiter);

/// Creates a rate limiter in a Redis, shared by all processes that use the same one.
///
/// Each action in each region has a limit of its own, with the rate of `volcredis_config_set_rate_limit()`, which should be
/// the same in all processes. Requests are sent at 95 % of the rate. A Redis that cannot be reached never fails a call: calls
/// are limited in their process until it can be reached again, and a warning is logged once.
///
/// @param url The URL of the Redis, such as `redis://:password@10.0.0.5:6379/0` or `redis+unix:///run/redis.sock`. Encrypted
///   connections are not supported.
/// @param account The account whose limits are shared, such as its ID; NULL or empty if the processes of one account only use
///   the Redis.
/// @param limiter Receives the rate limiter; free it with `volcredis_rate_limiter_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_CONFIGURATION` if the URL is invalid, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_rate_limiter_new_shared(
    url: *const c_char,
    account: *const c_char,
    limiter: *mut *mut volcredis_rate_limiter,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(limiter, "limiter")?;
            let (url, account) = (c_str(url, "url")?, optional_c_str(account, "account")?);
            let shared = SharedRateLimiter::new(url)?;
            out.write_handle(volcredis_rate_limiter(match account {
                Some(account) => shared.account(account),
                None => shared,
            }));
            Ok(())
        })
    }
}

/// Frees a rate limiter.
///
/// Clients that use it are not affected.
///
/// @param limiter The rate limiter; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_rate_limiter_free(limiter: *mut volcredis_rate_limiter) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(limiter) };
}

/// Sets the client-side rate limiter.
///
/// By default, each client has a rate limiter of its own. `volcredis_config_set_rate_limit()` sets the rate.
///
/// @param config The configuration.
/// @param limiter The rate limiter.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_rate_limiter(
    config: *mut volcredis_config,
    limiter: *const volcredis_rate_limiter,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        configure(config, error, |builder| Ok(builder.rate_limiter(as_ref(limiter, "limiter")?.0.clone())))
    }
}
