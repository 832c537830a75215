//! Credentials callbacks.

use std::ffi::{c_char, c_void};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use client::ProvideCredentials;
use client::credentials::{CredentialsError, ProvideFuture};
use client::runtime::run_blocking::run_blocking;
use volcredis_core::Credentials;

use crate::config::{configure, credentials, volcredis_config, with_expiry};
use crate::error::{CError, volcredis_error};
use crate::ffi::{as_ref, fallible};
use crate::status::volcredis_status;
use crate::string::c_str;
use crate::user_data::{UserData, volcredis_free_callback};

/// The result of a credentials callback, valid until the callback returns.
pub struct volcredis_credentials(Mutex<Result<Credentials, String>>);

/// A function that provides credentials.
///
/// It calls `volcredis_credentials_set()` or `volcredis_credentials_set_error()`. It runs on a thread of the library
/// when the first call needs credentials, before they expire, and after the service has rejected them; not more than
/// once at a time. It may block. Calls that it makes on a client that waits for its credentials fail with
/// `VOLCREDIS_CONFIGURATION`.
///
/// @param user_data The pointer that was given to `volcredis_config_set_credentials_callback()`.
/// @param credentials Receives the credentials or the error.
pub type volcredis_credentials_callback =
    Option<unsafe extern "C" fn(user_data: *mut c_void, credentials: *const volcredis_credentials)>;

type Callback = unsafe extern "C" fn(*mut c_void, *const volcredis_credentials);

/// A provider of credentials that calls a callback.
#[derive(Clone)]
struct CallbackProvider {
    callback: Callback,
    user_data: Arc<UserData>,
}

impl fmt::Debug for CallbackProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CallbackProvider")
    }
}

impl CallbackProvider {
    fn call(&self) -> Result<Credentials, CredentialsError> {
        let result =
            volcredis_credentials(Mutex::new(Err("the callback provided no credentials".to_owned())));
        // SAFETY: the program guarantees that the callback can be called on any thread with its user data.
        unsafe { (self.callback)(self.user_data.get(), &raw const result) };
        result.0.into_inner().unwrap_or_else(PoisonError::into_inner).map_err(CredentialsError::new)
    }
}

impl ProvideCredentials for CallbackProvider {
    fn name(&self) -> &'static str {
        "callback"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        let provider = self.clone();
        // The callback may block, and must not block the event loop.
        let provided = run_blocking(move || provider.call());
        Box::pin(async {
            provided.await.unwrap_or_else(|error| Err(CredentialsError::new(error.to_string())))
        })
    }
}

/// Sets the function that provides credentials.
///
/// @param config The configuration.
/// @param callback The function.
/// @param user_data A pointer that is passed to the callback; may be NULL.
/// @param free_user_data The function that frees `user_data`; may be NULL. It is called once, after the configuration
///   and all clients that were created from it are freed, or when this function fails.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_credentials_callback(
    config: *mut volcredis_config,
    callback: volcredis_credentials_callback,
    user_data: *mut c_void,
    free_user_data: volcredis_free_callback,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let user_data = Arc::new(UserData::new(user_data, free_user_data));
    // SAFETY: guaranteed by the caller.
    unsafe {
        configure(config, error, |builder| {
            let callback = callback.ok_or(CError::Null("callback"))?;
            Ok(builder.credentials_provider(Arc::new(CallbackProvider { callback, user_data })))
        })
    }
}

/// Provides credentials from a credentials callback.
///
/// @param credentials The parameter of the callback.
/// @param access_key The access key.
/// @param secret_key The secret key.
/// @param session_token The session token of temporary credentials; NULL or empty for long-lived ones.
/// @param expires_at The time of expiry in seconds since 1970; 0 for never.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_credentials_set(
    credentials: *const volcredis_credentials,
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
    expires_at: i64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let result = as_ref(credentials, "credentials")?;
            let credentials = self::credentials(access_key, secret_key, session_token)?;
            result.set(Ok(with_expiry(credentials, expires_at)));
            Ok(())
        })
    }
}

/// Reports from a credentials callback that no credentials are available.
///
/// Calls that need them fail with `VOLCREDIS_CREDENTIALS`.
///
/// @param credentials The parameter of the callback.
/// @param message The cause. It becomes part of the error message and must not contain a secret.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_credentials_set_error(
    credentials: *const volcredis_credentials,
    message: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            as_ref(credentials, "credentials")?.set(Err(c_str(message, "message")?.to_owned()));
            Ok(())
        })
    }
}

impl volcredis_credentials {
    fn set(&self, result: Result<Credentials, String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = result;
    }
}
