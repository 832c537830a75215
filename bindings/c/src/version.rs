//! Which library this is.

use std::ffi::c_char;

const VERSION: &std::ffi::CStr =
    match std::ffi::CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"",
    };

/// The version of the library that runs, such as `0.1.0`; `VOLCREDIS_VERSION` is that of this header.
///
/// The text belongs to the library and is always there. Safe in any thread.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_version() -> *const c_char {
    VERSION.as_ptr()
}
