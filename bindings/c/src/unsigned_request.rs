//! Requests to be signed.

use std::ffi::c_char;

use volcredis_core::sign::UnsignedRequest;

use crate::error::volcredis_error;
use crate::ffi::{OutPtr, as_mut, fallible, free};
use crate::status::volcredis_status;
use crate::string::{c_str, elements};

/// A request to be signed: a method, a path, a query, headers and a body, not percent-encoded.
///
/// Free it with `volcredis_unsigned_request_free()`.
pub struct volcredis_unsigned_request {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl volcredis_unsigned_request {
    /// Calls a function with a borrowed view of the request.
    pub(crate) fn with_borrowed<T>(&self, sign: impl FnOnce(&UnsignedRequest<'_>) -> T) -> T {
        let (query, headers) = (borrow(&self.query), borrow(&self.headers));
        sign(&UnsignedRequest {
            method: &self.method,
            path: &self.path,
            query: &query,
            headers: &headers,
            body: &self.body,
        })
    }
}

fn borrow(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Creates an unsigned request without query, headers and body.
///
/// @param method The HTTP method.
/// @param path The path.
/// @param request Receives the request; free it with `volcredis_unsigned_request_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_unsigned_request_new(
    method: *const c_char,
    path: *const c_char,
    request: *mut *mut volcredis_unsigned_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(request, "request")?;
            let (method, path) = (c_str(method, "method")?.into(), c_str(path, "path")?.into());
            let (query, headers, body) = (Vec::new(), Vec::new(), Vec::new());
            out.write_handle(volcredis_unsigned_request { method, path, query, headers, body });
            Ok(())
        })
    }
}

/// Frees an unsigned request.
///
/// @param request The request; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_unsigned_request_free(request: *mut volcredis_unsigned_request) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(request) };
}

/// Adds a query parameter.
///
/// @param request The request.
/// @param name The name.
/// @param value The value.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_unsigned_request_add_query(
    request: *mut volcredis_unsigned_request,
    name: *const c_char,
    value: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let pair = (c_str(name, "name")?.into(), c_str(value, "value")?.into());
            as_mut(request, "request")?.query.push(pair);
            Ok(())
        })
    }
}

/// Adds a header.
///
/// `volcredis_signer_sign()` requires `Host`. It also signs `Content-Type`, `Content-MD5` and headers that start with
/// `X-`.
///
/// @param request The request.
/// @param name The name.
/// @param value The value.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_unsigned_request_add_header(
    request: *mut volcredis_unsigned_request,
    name: *const c_char,
    value: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let pair = (c_str(name, "name")?.into(), c_str(value, "value")?.into());
            as_mut(request, "request")?.headers.push(pair);
            Ok(())
        })
    }
}

/// Sets the body.
///
/// @param request The request.
/// @param data The body, which is copied; may be NULL if `length` is 0.
/// @param length The length in bytes.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_unsigned_request_set_body(
    request: *mut volcredis_unsigned_request,
    data: *const u8,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            as_mut(request, "request")?.body = elements(data, length, "data")?.to_vec();
            Ok(())
        })
    }
}
