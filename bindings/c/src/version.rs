//! The version of the library.

use std::ffi::c_char;

const VERSION: &std::ffi::CStr =
    match std::ffi::CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"",
    };

/// Returns the version of the library, such as `0.1.0`.
///
/// `VOLCREDIS_VERSION` is the version of the header.
///
/// @return The version, a static string.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_version() -> *const c_char {
    VERSION.as_ptr()
}
