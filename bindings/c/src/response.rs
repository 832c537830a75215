//! Responses.

use std::ffi::c_char;
use std::ptr::null;
use std::sync::OnceLock;

use client::{DynamicRequest, Response};

use crate::ffi::{free, infallible};
use crate::json::{Document, NulString};
use crate::value::{handle_to, to_json, volcredis_value};

/// A successful response.
///
/// Free it with `volcredis_response_free()`, before or after the client.
pub struct volcredis_response {
    action: NulString,
    request_id: Option<NulString>,
    http_status: u16,
    attempts: u32,
    result: Document,
    json: OnceLock<NulString>,
}

impl volcredis_response {
    /// Creates a handle for the response to a request.
    pub(crate) fn new(request: &DynamicRequest, response: Response<Document>) -> Self {
        Self {
            action: request.action_name().into(),
            request_id: response.request_id().map(NulString::from),
            http_status: response.http_status,
            attempts: response.attempts,
            result: response.result,
            json: OnceLock::new(),
        }
    }
}

/// Reads a property of a response; `default` for null or without the property.
///
/// # Safety
///
/// `response` is null or valid.
unsafe fn get<T: Copy>(
    response: *const volcredis_response,
    default: T,
    read: impl FnOnce(&volcredis_response) -> Option<T>,
) -> T {
    // SAFETY: guaranteed by the caller.
    let response = unsafe { response.as_ref() };
    infallible(default, || response.and_then(read).unwrap_or(default))
}

/// Frees a response and all strings and values read from it.
///
/// @param response The response; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_free(response: *mut volcredis_response) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(response) };
}

/// Returns the action of the request.
///
/// @param response The response; may be NULL.
/// @return The action, such as `DescribeBackups`, owned by `response`; NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_action(response: *const volcredis_response) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(response, null(), |response| Some(response.action.as_ptr())) }
}

/// Returns the request ID of the service.
///
/// @param response The response; may be NULL.
/// @return The request ID, owned by `response`; NULL if there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_request_id(response: *const volcredis_response) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(response, null(), |response| response.request_id.as_ref().map(NulString::as_ptr)) }
}

/// Returns the HTTP status.
///
/// @param response The response; may be NULL.
/// @return The HTTP status; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_http_status(response: *const volcredis_response) -> i32 {
    // SAFETY: guaranteed by the caller.
    unsafe { get(response, 0, |response| Some(i32::from(response.http_status))) }
}

/// Returns the number of attempts that were made.
///
/// @param response The response; may be NULL.
/// @return The number of attempts; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_attempts(response: *const volcredis_response) -> u32 {
    // SAFETY: guaranteed by the caller.
    unsafe { get(response, 0, |response| Some(response.attempts)) }
}

/// Returns the result of the call, the `Result` of the response.
///
/// @param response The response; may be NULL.
/// @return The result, owned by `response`, of type `VOLCREDIS_NULL` if the service sent none; NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_result(
    response: *const volcredis_response,
) -> *const volcredis_value {
    // SAFETY: guaranteed by the caller.
    unsafe { get(response, null(), |response| Some(handle_to(response.result.root()))) }
}

/// Returns the result of the call as JSON.
///
/// @param response The response; may be NULL.
/// @return The JSON string, owned by `response`; NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_json(response: *const volcredis_response) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe {
        get(response, null(), |response| {
            let json =
                response.json.get_or_init(|| to_json(&response.result).unwrap_or_else(|_| "null".into()));
            Some(json.as_ptr())
        })
    }
}
