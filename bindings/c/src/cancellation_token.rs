//! Cancellation tokens.

use std::ptr::null_mut;

use client::CancellationToken;

use crate::guard::{free, infallible};

/// A token that cancels calls, pages and waits. One token can stand for any number of them, and can be used by any number of
/// threads. Freed with `volcredis_cancellation_token_free`.
pub struct volcredis_cancellation_token(pub(crate) CancellationToken);

/// Creates a token. Freed with `volcredis_cancellation_token_free`. Null only when the library failed.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_cancellation_token_new() -> *mut volcredis_cancellation_token {
    infallible(null_mut(), || Box::into_raw(Box::new(volcredis_cancellation_token(CancellationToken::new()))))
}

/// Cancels all current and future calls using this token: they end with `VOLCREDIS_CANCELLED`, and their errors tell how
/// many attempts were made and whether the outcome of a change is unknown. No-op for null. Safe in any thread, but not in a
/// signal handler.
///
/// # Safety
///
/// `token` is null or was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_cancellation_token_cancel(token: *const volcredis_cancellation_token) {
    // SAFETY: as the caller promises.
    if let Some(token) = unsafe { token.as_ref() } {
        infallible((), || token.0.cancel());
    }
}

/// Frees a token; no-op for null. Calls using it are not cancelled.
///
/// # Safety
///
/// `token` is null or was not freed, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_cancellation_token_free(token: *mut volcredis_cancellation_token) {
    // SAFETY: as the caller promises.
    unsafe { free(token) };
}
