//! Cancellation tokens.

use std::ptr::null_mut;

use client::CancellationToken;

use crate::ffi::{free, infallible};

/// A token that cancels calls, pagination and waits.
///
/// One token can be passed to any number of operations. Free it with `volcredis_cancellation_token_free()`.
pub struct volcredis_cancellation_token(pub(crate) CancellationToken);

/// Creates a cancellation token.
///
/// @return The token; free it with `volcredis_cancellation_token_free()`. NULL only on an internal error.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_cancellation_token_new() -> *mut volcredis_cancellation_token {
    infallible(null_mut(), || Box::into_raw(Box::new(volcredis_cancellation_token(CancellationToken::new()))))
}

/// Cancels all current and future operations that use the token.
///
/// They fail with `VOLCREDIS_CANCELLED`. Their errors report the number of attempts and whether the outcome of a write
/// is unknown. Thread-safe, but not safe in a signal handler.
///
/// @param token The token; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_cancellation_token_cancel(token: *const volcredis_cancellation_token) {
    // SAFETY: guaranteed by the caller.
    if let Some(token) = unsafe { token.as_ref() } {
        infallible((), || token.0.cancel());
    }
}

/// Frees a cancellation token.
///
/// Operations that use the token are not cancelled.
///
/// @param token The token; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_cancellation_token_free(token: *mut volcredis_cancellation_token) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(token) };
}
