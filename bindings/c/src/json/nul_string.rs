//! Strings that are terminated by NUL.

use std::ffi::c_char;

/// A string for C: UTF-8 with a terminating NUL. Unlike a `CString` it may contain others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NulString(Box<str>);

impl NulString {
    /// Returns a pointer to the first byte.
    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.as_nul_str().as_ptr()
    }

    /// Returns the length in bytes, without the terminating NUL.
    pub(crate) fn len(&self) -> usize {
        self.as_nul_str().len()
    }

    fn as_nul_str(&self) -> NulStr<'_> {
        NulStr(&self.0)
    }
}

impl From<String> for NulString {
    fn from(mut string: String) -> Self {
        string.reserve_exact(1);
        string.push('\0');
        Self(string.into_boxed_str())
    }
}

impl From<&str> for NulString {
    fn from(string: &str) -> Self {
        let mut terminated = String::with_capacity(string.len() + 1);
        terminated.push_str(string);
        terminated.push('\0');
        Self(terminated.into_boxed_str())
    }
}

/// A borrowed string with a terminating NUL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NulStr<'a>(&'a str);

impl<'a> NulStr<'a> {
    /// Creates a string from one whose last byte is NUL.
    pub(super) fn new(terminated: &'a str) -> Self {
        Self(terminated)
    }

    /// Returns a pointer to the first byte.
    pub(crate) fn as_ptr(self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    /// Returns the length in bytes, without the terminating NUL.
    pub(crate) fn len(self) -> usize {
        self.0.len() - 1
    }

    pub(crate) fn as_str(self) -> &'a str {
        &self.0[..self.len()]
    }
}
