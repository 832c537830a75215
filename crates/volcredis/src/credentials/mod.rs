//! Where credentials come from, one provider a file.
//!
//! A client that is given neither [`Credentials`] nor a provider asks the [default
//! chain](ChainProvider::default_chain): the environment, OIDC, the configuration of the official command line, and the
//! role of the instance. Every other provider is handed to
//! [`Builder::credentials_provider`](crate::Builder::credentials_provider).
//!
//! A provider only gets credentials. When to ask it is the client's business: once for any number of calls, and again
//! ahead of expiry, in the background, while the old credentials still hold. A refresh that fails while they do is a
//! warning in the log; the next one follows at the earliest ten seconds later. No provider writes a file.

#[cfg(feature = "credentials")]
mod assume_role;
mod cache;
mod chain;
#[cfg(feature = "credentials")]
mod cli_file;
mod context;
mod environment;
#[cfg(feature = "credentials")]
mod exchange;
#[cfg(feature = "credentials")]
mod files;
mod fixed;
mod function;
#[cfg(feature = "credentials")]
mod instance;
#[cfg(feature = "credentials")]
mod keys;
#[cfg(feature = "credentials")]
mod network;
#[cfg(feature = "credentials")]
mod oidc;
#[cfg(feature = "credentials")]
mod sts;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use volcredis_core::{Credentials, Secret};

#[cfg(feature = "credentials")]
pub use assume_role::AssumeRoleProvider;
pub(crate) use cache::Cache;
pub use chain::ChainProvider;
#[cfg(feature = "credentials")]
pub use cli_file::CliFileProvider;
#[cfg(feature = "credentials")]
pub(crate) use cli_file::ProfileSettings;
pub use context::Context;
pub use environment::EnvironmentProvider;
pub use fixed::StaticProvider;
pub use function::FunctionProvider;
#[cfg(feature = "credentials")]
pub use instance::InstanceProvider;
#[cfg(feature = "credentials")]
pub(crate) use network::Network;
#[cfg(feature = "credentials")]
pub use oidc::OidcProvider;

/// A future that gives credentials.
pub type ProvideFuture<'a> = Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + 'a>>;

/// A source of credentials.
///
/// A provider refreshes nothing by itself: it gets credentials each time it is asked. The client asks once for any number
/// of calls, keeps what it got, and asks again before it expires: from
/// [`refresh_at`](Credentials::refresh_at) on, or 300 s ahead where the provider does not say. A provider writes no file.
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
    not_configured: bool,
}

impl CredentialsError {
    /// With a message that says what was looked for and what would be right, without any secret.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), not_configured: false }
    }

    /// As [`new`](Self::new), where nobody has set the provider up, so that another one is likely meant.
    pub fn not_configured(message: impl Into<String>) -> Self {
        Self { message: message.into(), not_configured: true }
    }

    /// Whether nobody has set the provider up.
    #[must_use]
    pub fn is_not_configured(&self) -> bool {
        self.not_configured
    }

    /// The same, after a word on what it is about.
    fn about(mut self, what: impl fmt::Display) -> Self {
        self.message = format!("{what}: {}", self.message);
        self
    }

    #[cfg(feature = "credentials")]
    fn into_not_configured(mut self) -> Self {
        self.not_configured = true;
        self
    }
}

impl std::error::Error for CredentialsError {}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// A secret that is not empty.
fn present(secret: Option<Secret>) -> Option<Secret> {
    secret.filter(|secret| !secret.expose().trim().is_empty())
}
