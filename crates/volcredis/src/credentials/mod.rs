//! Credentials providers.
//!
//! A client that is given neither [`Credentials`] nor a provider uses the [default chain](ChainProvider::default_chain):
//! the environment, OIDC, the profile of the official command line, and the role of the instance. Other providers are
//! passed to [`Builder::credentials_provider`](crate::Builder::credentials_provider).
//!
//! The client caches credentials and calls the provider again before they expire: in the background, from
//! [`refresh_at`](Credentials::refresh_at) on, or 300 s before the expiry if the provider does not set it. A refresh that
//! fails while the credentials are valid is logged as a warning and repeated after 10 s at the earliest. Providers never
//! write files.

#[cfg(feature = "credentials")]
mod assume_role;
mod chain;
#[cfg(feature = "credentials")]
mod cli_profile;
mod context;
mod env;
mod function;
#[cfg(feature = "credentials")]
mod http_client;
mod identity_cache;
#[cfg(feature = "credentials")]
mod imds;
#[cfg(feature = "credentials")]
mod network;
#[cfg(feature = "credentials")]
mod oidc;
mod static_credentials;
#[cfg(feature = "credentials")]
mod sts;
#[cfg(feature = "credentials")]
mod temporary_credentials;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use volcredis_core::Credentials;
#[cfg(feature = "credentials")]
use volcredis_core::Secret;
pub use volcredis_core::error::CredentialsError;

#[cfg(feature = "credentials")]
pub use assume_role::AssumeRoleProvider;
pub use chain::ChainProvider;
#[cfg(feature = "credentials")]
pub use cli_profile::CliProfileProvider;
#[cfg(feature = "credentials")]
pub(crate) use cli_profile::ProfileSettings;
pub use context::Context;
pub use env::EnvironmentProvider;
pub use function::FunctionProvider;
pub(crate) use identity_cache::IdentityCache;
#[cfg(feature = "credentials")]
pub use imds::ImdsProvider;
#[cfg(feature = "credentials")]
pub(crate) use network::NetworkSettings;
#[cfg(feature = "credentials")]
pub use oidc::OidcProvider;
pub use static_credentials::StaticProvider;

/// The future returned by [`ProvideCredentials::provide`].
pub type ProvideFuture<'a> = Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + 'a>>;

/// A source of credentials.
///
/// A provider does not cache or refresh: it gets credentials each time it is called. The client calls it once for any
/// number of requests and again before the credentials expire; see the [module documentation](self).
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// Returns the name of the provider in error messages, such as `environment`.
    fn name(&self) -> &str;

    /// Gets credentials.
    fn provide(&self) -> ProvideFuture<'_>;
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn provide(&self) -> ProvideFuture<'_> {
        (**self).provide()
    }
}

/// Returns the secret unless it is blank.
#[cfg(feature = "credentials")]
fn non_blank(secret: Option<Secret>) -> Option<Secret> {
    secret.filter(|secret| !secret.is_blank())
}
