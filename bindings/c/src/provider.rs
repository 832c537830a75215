//! Credentials from a callback.

use std::ffi::{c_char, c_void};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use client::ProvideCredentials;
use client::credentials::{CredentialsError, ProvideFuture};
use client::runtime::blocking::run_blocking;
use volcredis_core::Credentials;

use crate::config::{configure, credentials, expiring, volcredis_config};
use crate::error::{Failure, volcredis_error};
use crate::guard::{fallible, read};
use crate::status::volcredis_status;
use crate::text::c_text;
use crate::user_data::{UserData, volcredis_release};

/// Where a credentials callback puts what it got. It holds only while the callback runs.
pub struct volcredis_credentials(Mutex<Result<Credentials, String>>);

/// Gets credentials, and hands them to `volcredis_credentials_give`, or says why there are none with
/// `volcredis_credentials_fail`. It is called in a thread of the library, when the first call needs credentials and again
/// before they expire or after the service refused them; one call at a time. It may wait. Functions of the client that it
/// provides for, which would wait for it, fail at once with `VOLCREDIS_CONFIGURATION`.
pub type volcredis_credentials_callback =
    Option<unsafe extern "C" fn(user_data: *mut c_void, credentials: *const volcredis_credentials)>;

type Callback = unsafe extern "C" fn(*mut c_void, *const volcredis_credentials);

/// A callback as a provider of credentials.
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
    fn ask(&self) -> Result<Credentials, CredentialsError> {
        let result = volcredis_credentials(Mutex::new(Err("the callback gave none".to_owned())));
        // SAFETY: whoever set the callback promised that it can be called in any thread.
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
        // Calls that have credentials go on while the callback waits for some.
        let asked = run_blocking(move || provider.ask());
        Box::pin(async { asked.await.unwrap_or_else(|error| Err(CredentialsError::new(error.to_string()))) })
    }
}

/// Signs with the credentials that a callback gets. `user_data` is handed to the callback as it is. `release`, where not
/// null, is called with it once, when the configuration and every client that was made from it are freed; also when this
/// function fails.
///
/// # Safety
///
/// `config` was not freed; `callback` and `release` can be called in any thread with `user_data`; `error` can be written
/// to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_credentials_callback(
    config: *mut volcredis_config,
    callback: volcredis_credentials_callback,
    user_data: *mut c_void,
    release: volcredis_release,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let user_data = Arc::new(UserData::new(user_data, release));
    // SAFETY: as the caller promises.
    unsafe {
        configure(config, error, |builder| {
            let callback = callback.ok_or(Failure::Null("callback"))?;
            Ok(builder.credentials_provider(Arc::new(CallbackProvider { callback, user_data })))
        })
    }
}

/// Gives credentials, from within a credentials callback. `session_token` belongs to temporary ones, and is null or
/// empty for long-lived ones; `expires_at` is when they expire, in seconds since 1970, and 0 for never. All texts are copied.
///
/// # Safety
///
/// `credentials` is what the callback got, the texts end with NUL, or `session_token` is null; `error` can be written to,
/// or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_credentials_give(
    credentials: *const volcredis_credentials,
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
    expires_at: i64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let place = read(credentials, "credentials")?;
            place.put(Ok(expiring(self::credentials(access_key, secret_key, session_token)?, expires_at)));
            Ok(())
        })
    }
}

/// Says, from within a credentials callback, why there are no credentials. The text becomes part of the error of the
/// calls that need them; it must hold no secret.
///
/// # Safety
///
/// `credentials` is what the callback got, `message` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_credentials_fail(
    credentials: *const volcredis_credentials,
    message: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            read(credentials, "credentials")?.put(Err(c_text(message, "message")?.to_owned()));
            Ok(())
        })
    }
}

impl volcredis_credentials {
    fn put(&self, result: Result<Credentials, String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = result;
    }
}
