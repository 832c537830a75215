//! What a call was answered with.

use std::ffi::c_char;
use std::ptr::null;
use std::sync::OnceLock;

use client::Response;
use serde_json::Value;

use crate::guard::{free, infallible};
use crate::node::Node;
use crate::text::CText;
use crate::value::{json_text, volcredis_value};

/// The answer to a call. Freed with `volcredis_response_free`, in any order with the client. Never changes, so any number
/// of threads can read it.
pub struct volcredis_response {
    request_id: Option<CText>,
    http_status: u16,
    attempts: u32,
    result: Node,
    json: OnceLock<CText>,
}

impl From<Response<Value>> for volcredis_response {
    fn from(response: Response<Value>) -> Self {
        Self {
            request_id: response.request_id().map(CText::from),
            http_status: response.http_status,
            attempts: response.attempts,
            result: response.result.into(),
            json: OnceLock::new(),
        }
    }
}

/// Reads from a response that may be null.
///
/// # Safety
///
/// `response` is null or a response that was not freed.
unsafe fn look<T: Copy>(
    response: *const volcredis_response,
    default: T,
    read: impl FnOnce(&volcredis_response) -> Option<T>,
) -> T {
    // SAFETY: as the caller promises.
    let response = unsafe { response.as_ref() };
    infallible(default, || response.and_then(read).unwrap_or(default))
}

/// Frees a response; nothing for null.
///
/// # Safety
///
/// `response` is null or was given by this library; neither it nor what was read from it is used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_free(response: *mut volcredis_response) {
    // SAFETY: as the caller promises.
    unsafe { free(response) };
}

/// The id that the service knows the call by; null when it named none.
///
/// # Safety
///
/// `response` is null or a response that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_request_id(response: *const volcredis_response) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(response, null(), |response| response.request_id.as_ref().map(CText::as_ptr)) }
}

/// The HTTP status of the answer; 0 for null.
///
/// # Safety
///
/// `response` is null or a response that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_http_status(response: *const volcredis_response) -> i32 {
    // SAFETY: as the caller promises.
    unsafe { look(response, 0, |response| Some(i32::from(response.http_status))) }
}

/// How often the request was sent; 0 for null.
///
/// # Safety
///
/// `response` is null or a response that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_attempts(response: *const volcredis_response) -> u32 {
    // SAFETY: as the caller promises.
    unsafe { look(response, 0, |response| Some(response.attempts)) }
}

/// The result of the call, the value of `Result` in the answer: what every other value is read from. A null value when
/// the service sent none; null for null.
///
/// # Safety
///
/// `response` is null or a response that was not freed. The value belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_result(
    response: *const volcredis_response,
) -> *const volcredis_value {
    // SAFETY: as the caller promises.
    unsafe { look(response, null(), |response| Some(volcredis_value::of(&response.result))) }
}

/// The result of the call as JSON text; null for null.
///
/// # Safety
///
/// `response` is null or a response that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_response_json(response: *const volcredis_response) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe {
        look(response, null(), |response| {
            let text =
                response.json.get_or_init(|| json_text(&response.result).unwrap_or_else(|_| "null".into()));
            Some(text.as_ptr())
        })
    }
}
