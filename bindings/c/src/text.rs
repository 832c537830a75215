//! Text between Rust and C.

use std::ffi::{CStr, c_char};
use std::slice;

use crate::error::Failure;

/// The length that says: the text ends at its first NUL.
pub(crate) const NUL_TERMINATED: usize = usize::MAX;

/// A text that ends with NUL.
///
/// # Safety
///
/// `text` is null or points to bytes that end with NUL and that nobody changes during `'a`.
pub(crate) unsafe fn c_text<'a>(text: *const c_char, name: &'static str) -> Result<&'a str, Failure> {
    if text.is_null() {
        return Err(Failure::Null(name));
    }
    // SAFETY: as the caller promises.
    unsafe { CStr::from_ptr(text) }.to_str().map_err(|_| Failure::NotUtf8(name))
}

/// A text that ends with NUL, or null for none.
///
/// # Safety
///
/// As for [`c_text`].
pub(crate) unsafe fn optional_c_text<'a>(
    text: *const c_char,
    name: &'static str,
) -> Result<Option<&'a str>, Failure> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: as the caller promises.
    unsafe { c_text(text, name) }.map(Some)
}

/// A text with its length in bytes, or [`NUL_TERMINATED`]. Null is taken for a text of no bytes.
///
/// # Safety
///
/// `text` is null or points to as many bytes as `length` says, which nobody changes during `'a`.
pub(crate) unsafe fn sized_text<'a>(
    text: *const c_char,
    length: usize,
    name: &'static str,
) -> Result<&'a str, Failure> {
    if length == NUL_TERMINATED {
        // SAFETY: as the caller promises.
        return unsafe { c_text(text, name) };
    }
    // SAFETY: as the caller promises.
    let bytes = unsafe { bytes(text.cast(), length, name) }?;
    std::str::from_utf8(bytes).map_err(|_| Failure::NotUtf8(name))
}

/// So many bytes. Null is taken for none.
///
/// # Safety
///
/// `data` is null or points to `length` bytes that nobody changes during `'a`.
pub(crate) unsafe fn bytes<'a>(
    data: *const u8,
    length: usize,
    name: &'static str,
) -> Result<&'a [u8], Failure> {
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(Failure::Null(name));
    }
    if isize::try_from(length).is_err() {
        return Err(Failure::TooLong(name));
    }
    // SAFETY: not null, not longer than a slice can be, and as long as the caller promises.
    Ok(unsafe { slice::from_raw_parts(data, length) })
}

/// A text as C reads it: UTF-8 with a NUL behind it that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CText(Box<[u8]>);

impl CText {
    /// The first byte; a NUL follows the last.
    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    /// How many bytes there are before the NUL at the end.
    pub(crate) fn len(&self) -> usize {
        self.0.len() - 1
    }

    pub(crate) fn as_str(&self) -> &str {
        // Made from a text, so it always is one.
        std::str::from_utf8(&self.0[..self.len()]).unwrap_or_default()
    }
}

impl From<String> for CText {
    fn from(text: String) -> Self {
        let mut bytes = text.into_bytes();
        bytes.reserve_exact(1);
        bytes.push(0);
        Self(bytes.into_boxed_slice())
    }
}

impl From<&str> for CText {
    fn from(text: &str) -> Self {
        let mut bytes = Vec::with_capacity(text.len() + 1);
        bytes.extend_from_slice(text.as_bytes());
        bytes.push(0);
        Self(bytes.into_boxed_slice())
    }
}
