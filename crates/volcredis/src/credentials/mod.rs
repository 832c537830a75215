//! Where credentials come from, one provider a file.

mod cache;
mod environment;
mod fixed;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use volcredis_core::Credentials;

pub(crate) use cache::Cache;
pub use environment::EnvironmentProvider;
pub use fixed::StaticProvider;

/// A future that gives credentials.
pub type ProvideFuture<'a> = Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + 'a>>;

/// A source of credentials.
///
/// A provider keeps nothing and refreshes nothing: it gets credentials each time it is asked. The client asks once for
/// any number of calls, keeps what it got, and asks again before it expires. A provider writes no file.
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// What the provider is called in errors, such as `environment`.
    fn name(&self) -> &str;

    /// Gets credentials.
    fn provide(&self) -> ProvideFuture<'_>;
}

/// Why a provider has no credentials. The message holds no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialsError {
    message: String,
}

impl CredentialsError {
    /// With a message that says what was looked for and what would be right, without any secret.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl std::error::Error for CredentialsError {}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}
