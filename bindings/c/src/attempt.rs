//! A callback for each attempt.

use std::ffi::{c_char, c_void};
use std::ptr::null;
use std::sync::Arc;

use client::{Attempt, ErrorKind};

use crate::config::{configure, volcredis_config};
use crate::error::{CError, volcredis_category, volcredis_error};
use crate::json::NulString;
use crate::status::volcredis_status;
use crate::user_data::{UserData, volcredis_free_callback};

/// A completed attempt of a call.
///
/// Later versions can append members. The strings are valid until the callback returns.
#[repr(C)]
pub struct volcredis_attempt {
    /// The action.
    pub action: *const c_char,
    /// The request ID of the service; NULL if there is none.
    pub request_id: *const c_char,
    /// The `ClientToken` of the request; NULL if the action has none.
    pub client_token: *const c_char,
    /// The time from the start of the request to the end of the response or the failure, in microseconds.
    pub latency_us: u64,
    /// The number of the attempt in its call, starting at 1.
    pub number: u32,
    /// The HTTP status; 0 if there was no response.
    pub http_status: i32,
    /// The outcome of the attempt.
    pub status: volcredis_status,
    /// The category of an error of the service.
    pub category: volcredis_category,
    /// True for the last attempt of the call.
    pub is_last: bool,
}

/// A function that observes attempts, for metrics.
///
/// Called on any thread that makes calls, possibly on several at the same time. It delays the call and must not make
/// calls.
///
/// @param user_data The pointer that was given to `volcredis_config_add_attempt_callback()`.
/// @param attempt The attempt, valid until the callback returns.
pub type volcredis_attempt_callback =
    Option<unsafe extern "C" fn(user_data: *mut c_void, attempt: *const volcredis_attempt)>;

/// Adds a function that is called after each attempt.
///
/// @param config The configuration.
/// @param callback The function.
/// @param user_data A pointer that is passed to the callback; may be NULL.
/// @param free_user_data The function that frees `user_data`; may be NULL. It is called once, after the configuration
///   and all clients that were created from it are freed, or when this function fails.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_add_attempt_callback(
    config: *mut volcredis_config,
    callback: volcredis_attempt_callback,
    user_data: *mut c_void,
    free_user_data: volcredis_free_callback,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let user_data = Arc::new(UserData::new(user_data, free_user_data));
    // SAFETY: guaranteed by the caller.
    unsafe {
        configure(config, error, |builder| {
            let callback = callback.ok_or(CError::Null("callback"))?;
            Ok(builder.on_attempt(move |attempt| report(attempt, callback, &user_data)))
        })
    }
}

fn report(
    attempt: &Attempt<'_>,
    callback: unsafe extern "C" fn(*mut c_void, *const volcredis_attempt),
    user_data: &UserData,
) {
    let action = NulString::from(attempt.action);
    let [request_id, client_token] =
        [attempt.request_id, attempt.client_token].map(|string| string.map(NulString::from));
    let category = match attempt.error {
        Some(ErrorKind::Service(error)) => error.kind().into(),
        _ => volcredis_category::VOLCREDIS_CATEGORY_NONE,
    };
    let pointer = |string: &Option<NulString>| string.as_ref().map_or(null(), NulString::as_ptr);
    let attempt = volcredis_attempt {
        action: action.as_ptr(),
        request_id: pointer(&request_id),
        client_token: pointer(&client_token),
        latency_us: u64::try_from(attempt.latency.as_micros()).unwrap_or(u64::MAX),
        number: attempt.number,
        http_status: attempt.http_status.map_or(0, i32::from),
        status: attempt.error.map_or(volcredis_status::VOLCREDIS_OK, volcredis_status::from),
        category,
        is_last: attempt.is_last,
    };
    // SAFETY: the program guarantees that the callback can be called on any thread with its user data.
    unsafe { callback(user_data.get(), &raw const attempt) };
}
