//! Signed requests.

use std::ffi::c_char;
use std::ptr::null;

use client::SignedRequest;

use crate::ffi::{free, infallible};
use crate::json::NulString;

/// A signed request.
///
/// It contains a signature and the session token of temporary credentials; keep it as secret as the credentials. Free
/// it with `volcredis_signed_request_free()`.
pub struct volcredis_signed_request {
    url: NulString,
    headers: Vec<(NulString, NulString)>,
    body: NulString,
}

impl From<SignedRequest> for volcredis_signed_request {
    fn from(request: SignedRequest) -> Self {
        Self {
            headers: request.header_strings().map(|(name, value)| (name.into(), value.into())).collect(),
            url: request.url().into(),
            // JSON is UTF-8.
            body: String::from_utf8_lossy(request.body()).into_owned().into(),
        }
    }
}

impl volcredis_signed_request {
    /// Creates a signed request with only headers.
    pub(crate) fn from_headers(headers: &[(&str, &str)]) -> Self {
        let headers =
            headers.iter().map(|(name, value)| (NulString::from(*name), NulString::from(*value))).collect();
        Self { url: "".into(), headers, body: "".into() }
    }
}

/// Reads a property of a signed request; `default` for null or without the property.
///
/// # Safety
///
/// `request` is null or valid.
unsafe fn get<T: Copy>(
    request: *const volcredis_signed_request,
    default: T,
    read: impl FnOnce(&volcredis_signed_request) -> Option<T>,
) -> T {
    // SAFETY: guaranteed by the caller.
    let request = unsafe { request.as_ref() };
    infallible(default, || request.and_then(read).unwrap_or(default))
}

/// Returns the URL, including the query.
///
/// @param request The signed request; may be NULL.
/// @return The URL, owned by `request`; NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_request_url(
    request: *const volcredis_signed_request,
) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(request, null(), |request| Some(request.url.as_ptr())) }
}

/// Returns the body, which is to be sent by `POST`.
///
/// @param request The signed request; may be NULL.
/// @return The body, a JSON string owned by `request`; NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_request_body(
    request: *const volcredis_signed_request,
) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(request, null(), |request| Some(request.body.as_ptr())) }
}

/// Returns the number of headers.
///
/// @param request The signed request; may be NULL.
/// @return The number of headers; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_request_header_count(
    request: *const volcredis_signed_request,
) -> usize {
    // SAFETY: guaranteed by the caller.
    unsafe { get(request, 0, |request| Some(request.headers.len())) }
}

/// Returns the name of a header.
///
/// @param request The signed request; may be NULL.
/// @param index The position of the header.
/// @return The name, owned by `request`; NULL if `index` is out of range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_request_header_name(
    request: *const volcredis_signed_request,
    index: usize,
) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(request, null(), |request| Some(request.headers.get(index)?.0.as_ptr())) }
}

/// Returns the value of a header.
///
/// @param request The signed request; may be NULL.
/// @param index The position of the header.
/// @return The value, owned by `request`; NULL if `index` is out of range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_request_header_value(
    request: *const volcredis_signed_request,
    index: usize,
) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(request, null(), |request| Some(request.headers.get(index)?.1.as_ptr())) }
}

/// Frees a signed request.
///
/// @param request The signed request; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_request_free(request: *mut volcredis_signed_request) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(request) };
}
