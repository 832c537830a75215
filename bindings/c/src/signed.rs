//! A request that is signed and not sent.

use std::ffi::c_char;
use std::ptr::null;

use client::SignedRequest;

use crate::guard::{free, infallible};
use crate::text::CText;

/// A signed request, to be sent with `POST`. It holds a signature, and the session token of temporary credentials, so it
/// is as secret as they are. Freed with `volcredis_signed_free`. Never changes, so any number of threads can read it.
pub struct volcredis_signed {
    url: CText,
    headers: Vec<(CText, CText)>,
    body: CText,
}

impl From<SignedRequest> for volcredis_signed {
    fn from(request: SignedRequest) -> Self {
        Self {
            headers: request.header_strings().map(|(name, value)| (name.into(), value.into())).collect(),
            url: request.url().into(),
            // JSON is UTF-8.
            body: String::from_utf8_lossy(request.body()).into_owned().into(),
        }
    }
}

impl volcredis_signed {
    /// Only the headers, for a request that the caller has already.
    pub(crate) fn of_headers(headers: &[(&str, &str)]) -> Self {
        let headers = headers.iter().map(|(name, value)| (CText::from(*name), CText::from(*value))).collect();
        Self { url: "".into(), headers, body: "".into() }
    }
}

/// Reads from a signed request that may be null.
///
/// # Safety
///
/// `request` is null or was not freed.
unsafe fn look<T: Copy>(
    request: *const volcredis_signed,
    default: T,
    read: impl FnOnce(&volcredis_signed) -> Option<T>,
) -> T {
    // SAFETY: as the caller promises.
    let request = unsafe { request.as_ref() };
    infallible(default, || request.and_then(read).unwrap_or(default))
}

/// The URL with its query; null for null.
///
/// # Safety
///
/// `request` is null or was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_url(request: *const volcredis_signed) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(request, null(), |request| Some(request.url.as_ptr())) }
}

/// The body, which is JSON text; null for null.
///
/// # Safety
///
/// `request` is null or was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_body(request: *const volcredis_signed) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(request, null(), |request| Some(request.body.as_ptr())) }
}

/// How many headers there are; 0 for null.
///
/// # Safety
///
/// `request` is null or was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_header_count(request: *const volcredis_signed) -> usize {
    // SAFETY: as the caller promises.
    unsafe { look(request, 0, |request| Some(request.headers.len())) }
}

/// The name of a header; null past the end.
///
/// # Safety
///
/// `request` is null or was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_header_name(
    request: *const volcredis_signed,
    index: usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(request, null(), |request| Some(request.headers.get(index)?.0.as_ptr())) }
}

/// The value of a header; null past the end.
///
/// # Safety
///
/// `request` is null or was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_header_value(
    request: *const volcredis_signed,
    index: usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(request, null(), |request| Some(request.headers.get(index)?.1.as_ptr())) }
}

/// Frees a signed request; nothing for null.
///
/// # Safety
///
/// `request` is null or was not freed, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signed_free(request: *mut volcredis_signed) {
    // SAFETY: as the caller promises.
    unsafe { free(request) };
}
