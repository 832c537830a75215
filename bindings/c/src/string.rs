//! Strings of C.

use std::ffi::{CStr, c_char};
use std::slice;

use crate::error::CError;
use crate::ffi::free;
use crate::json::NulString;

/// The length of a string that is terminated by its first NUL.
pub(crate) const NUL_TERMINATED: usize = usize::MAX;

/// Converts a string that is terminated by NUL.
///
/// # Safety
///
/// `string` is null or points to a string terminated by NUL that is not mutated during `'a`.
pub(crate) unsafe fn c_str<'a>(string: *const c_char, name: &'static str) -> Result<&'a str, CError> {
    if string.is_null() {
        return Err(CError::Null(name));
    }
    // SAFETY: guaranteed by the caller.
    unsafe { CStr::from_ptr(string) }.to_str().map_err(|_| CError::NotUtf8(name))
}

/// Converts a string that is terminated by NUL; null is `None`.
///
/// # Safety
///
/// As for [`c_str`].
pub(crate) unsafe fn optional_c_str<'a>(
    string: *const c_char,
    name: &'static str,
) -> Result<Option<&'a str>, CError> {
    if string.is_null() {
        return Ok(None);
    }
    // SAFETY: guaranteed by the caller.
    unsafe { c_str(string, name) }.map(Some)
}

/// Converts a string with its length in bytes, or [`NUL_TERMINATED`]. Null is allowed if the length is 0.
///
/// # Safety
///
/// `string` is null or points to `length` bytes that are not mutated during `'a`.
pub(crate) unsafe fn sized_str<'a>(
    string: *const c_char,
    length: usize,
    name: &'static str,
) -> Result<&'a str, CError> {
    if length == NUL_TERMINATED {
        // SAFETY: guaranteed by the caller.
        return unsafe { c_str(string, name) };
    }
    // SAFETY: guaranteed by the caller.
    let bytes = unsafe { elements(string.cast::<u8>(), length, name) }?;
    std::str::from_utf8(bytes).map_err(|_| CError::NotUtf8(name))
}

/// Converts a pointer and a number of elements to a slice. Null is allowed if the number is 0.
///
/// # Safety
///
/// `data` is null or points to `length` elements that are not mutated during `'a`.
pub(crate) unsafe fn elements<'a, T>(
    data: *const T,
    length: usize,
    name: &'static str,
) -> Result<&'a [T], CError> {
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(CError::Null(name));
    }
    if length > isize::MAX as usize / size_of::<T>() {
        return Err(CError::TooLong(name));
    }
    // SAFETY: neither null nor longer than a slice can be; the rest is guaranteed by the caller.
    Ok(unsafe { slice::from_raw_parts(data, length) })
}

/// A string owned by the caller.
///
/// Free it with `volcredis_string_free()`.
pub struct volcredis_string(pub(crate) NulString);

/// Returns the bytes of a string, in UTF-8 and terminated by NUL.
///
/// @param string The string; may be NULL.
/// @return The bytes, owned by `string`. Never NULL; the empty string for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_string_data(string: *const volcredis_string) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { string.as_ref() }.map_or(c"".as_ptr(), |string| string.0.as_ptr())
}

/// Returns the length of a string.
///
/// @param string The string; may be NULL.
/// @return The length in bytes, without the terminating NUL; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_string_length(string: *const volcredis_string) -> usize {
    // SAFETY: guaranteed by the caller.
    unsafe { string.as_ref() }.map_or(0, |string| string.0.len())
}

/// Frees a string.
///
/// @param string The string; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_string_free(string: *mut volcredis_string) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(string) };
}
