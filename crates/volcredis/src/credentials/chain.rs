//! A chain of providers.

use std::sync::{Arc, OnceLock};

use volcredis_core::Credentials;

#[cfg(feature = "credentials")]
use super::{CliProfileProvider, ImdsProvider, OidcProvider};
use super::{Context, CredentialsError, EnvironmentProvider, ProvideCredentials, ProvideFuture};
use crate::log::debug;

/// A provider that tries others in order until one is configured.
///
/// Only a provider that is [not configured](CredentialsError::is_not_configured) is skipped. The failure of a configured
/// provider is an error, because a later one could return credentials of another account; the next call tries it again.
/// After the first success, only that provider is used, so that refreshed credentials belong to the same identity. If no
/// provider is configured, the error lists the reason of each.
#[derive(Clone, Debug)]
pub struct ChainProvider {
    name: &'static str,
    providers: Vec<Arc<dyn ProvideCredentials>>,
    selected: Arc<OnceLock<usize>>,
}

impl ChainProvider {
    /// Creates a chain of the given providers.
    #[must_use]
    pub fn new(providers: Vec<Arc<dyn ProvideCredentials>>) -> Self {
        Self { name: "chain", providers, selected: Arc::default() }
    }

    /// Creates the default chain, in the order of the official SDKs.
    ///
    /// It consists of the [environment](EnvironmentProvider), [OIDC](OidcProvider), the [profile of the command
    /// line](CliProfileProvider) and the [role of the instance](ImdsProvider). Without the feature `credentials`, it
    /// consists of the environment alone.
    #[must_use]
    pub fn default_chain() -> Self {
        Self::default_chain_in(&Context::process())
    }

    /// Creates the [default chain](Self::default_chain) in the given context.
    #[must_use]
    pub fn default_chain_in(context: &Context) -> Self {
        Self {
            name: "default chain",
            ..Self::new(vec![
                Arc::new(EnvironmentProvider::new().with_context(context.clone())),
                #[cfg(feature = "credentials")]
                Arc::new(OidcProvider::new().with_context(context.clone())),
                #[cfg(feature = "credentials")]
                Arc::new(CliProfileProvider::new().with_context(context.clone())),
                #[cfg(feature = "credentials")]
                Arc::new(ImdsProvider::new().with_context(context.clone())),
            ])
        }
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        if let Some(index) = self.selected.get() {
            return self.get_from(*index).await;
        }
        let mut reasons = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            match self.get_from(index).await {
                Ok(credentials) => {
                    debug!(provider = provider.name(), "found credentials");
                    let _ = self.selected.set(index);
                    return Ok(credentials);
                }
                Err(error) if error.is_not_configured() => reasons.push(error.to_string()),
                Err(error) => return Err(error),
            }
        }
        Err(CredentialsError::not_configured(if reasons.is_empty() {
            "the chain has no providers".to_owned()
        } else {
            reasons.join("; ")
        }))
    }

    async fn get_from(&self, index: usize) -> Result<Credentials, CredentialsError> {
        let provider = &self.providers[index];
        provider.provide().await.map_err(|error| error.context(provider.name()))
    }
}

impl ProvideCredentials for ChainProvider {
    fn name(&self) -> &str {
        self.name
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.get())
    }
}
