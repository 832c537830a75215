//! Credentials returned by a function of the program.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use volcredis_core::Credentials;

use super::{CredentialsError, ProvideCredentials, ProvideFuture};
use crate::runtime::run_blocking::run_blocking;

/// A provider that calls a function.
///
/// ```
/// use volcredis::credentials::{CredentialsError, FunctionProvider};
/// use volcredis::{Credentials, Timestamp};
///
/// # fn read_vault() -> Result<(String, String), std::io::Error> { Ok(("AK".into(), "SK".into())) }
/// let provider = FunctionProvider::new("vault", || {
///     let (access_key, secret_key) = read_vault().map_err(|error| CredentialsError::new(error.to_string()))?;
///     Ok(Credentials::new(access_key, secret_key).with_expiry(Timestamp::from_unix_seconds(4_102_444_800)))
/// });
/// # let _ = provider;
/// ```
pub struct FunctionProvider {
    name: String,
    function: Box<dyn Fn() -> ProvideFuture<'static> + Send + Sync>,
}

impl FunctionProvider {
    /// Creates a provider from a function that may block. It runs in a thread of its own.
    ///
    /// The `name` and the messages of errors appear in the errors of calls: they must not contain secrets.
    pub fn new<F>(name: impl Into<String>, function: F) -> Self
    where
        F: Fn() -> Result<Credentials, CredentialsError> + Send + Sync + 'static,
    {
        let function = Arc::new(function);
        Self::asynchronous(name, move || {
            let function = Arc::clone(&function);
            async move {
                let result = run_blocking(move || function()).await;
                result.unwrap_or_else(|error| Err(CredentialsError::new(error.to_string())))
            }
        })
    }

    /// Creates a provider from a function that returns a future. The future runs on tokio.
    ///
    /// The `name` and the messages of errors appear in the errors of calls: they must not contain secrets.
    pub fn asynchronous<F, R>(name: impl Into<String>, function: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Credentials, CredentialsError>> + Send + 'static,
    {
        Self { name: name.into(), function: Box::new(move || Box::pin(function())) }
    }
}

impl fmt::Debug for FunctionProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FunctionProvider").field("name", &self.name).finish_non_exhaustive()
    }
}

impl ProvideCredentials for FunctionProvider {
    fn name(&self) -> &str {
        &self.name
    }

    fn provide(&self) -> ProvideFuture<'_> {
        (self.function)()
    }
}
