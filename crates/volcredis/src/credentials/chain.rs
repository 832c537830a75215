//! Several providers, one after another.

use std::sync::{Arc, OnceLock};

use crate::log::debug;
use volcredis_core::Credentials;

#[cfg(feature = "credentials")]
use super::{CliFileProvider, InstanceProvider, OidcProvider};
use super::{Context, CredentialsError, EnvironmentProvider, ProvideCredentials, ProvideFuture};

/// Asks providers one after another, until one is configured.
///
/// It moves on only where a provider is not configured ([`CredentialsError::is_not_configured`]). One that is configured
/// and fails is an error, and is asked again the next time: the credentials of a later provider could be those of another
/// account. From the first success on only that provider is asked, so that credentials that are refreshed are those of the
/// same identity. When no provider is configured, the error lists what each said.
#[derive(Clone, Debug)]
pub struct ChainProvider {
    name: &'static str,
    providers: Vec<Arc<dyn ProvideCredentials>>,
    found: Arc<OnceLock<usize>>,
}

impl ChainProvider {
    /// Asks those, in that order.
    #[must_use]
    pub fn new(providers: Vec<Arc<dyn ProvideCredentials>>) -> Self {
        Self { name: "chain", providers, found: Arc::default() }
    }

    /// What a client asks by default, in the order of the official SDKs: the [environment](EnvironmentProvider),
    /// [OIDC](OidcProvider), the [configuration of the command line](CliFileProvider), and the
    /// [role of the instance](InstanceProvider). Without the feature `credentials` it is the environment alone.
    #[must_use]
    pub fn default_chain() -> Self {
        Self::default_chain_in(&Context::process())
    }

    /// As [`default_chain`](Self::default_chain), within a context.
    #[must_use]
    pub fn default_chain_in(context: &Context) -> Self {
        Self {
            name: "default chain",
            ..Self::new(vec![
                Arc::new(EnvironmentProvider::new().with_context(context.clone())),
                #[cfg(feature = "credentials")]
                Arc::new(OidcProvider::new().with_context(context.clone())),
                #[cfg(feature = "credentials")]
                Arc::new(CliFileProvider::new().with_context(context.clone())),
                #[cfg(feature = "credentials")]
                Arc::new(InstanceProvider::new().with_context(context.clone())),
            ])
        }
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        if let Some(provider) = self.found.get().and_then(|found| self.providers.get(*found)) {
            return provider.provide().await.map_err(|error| error.about(provider.name()));
        }
        let mut passed_over = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            match provider.provide().await.map_err(|error| error.about(provider.name())) {
                Ok(credentials) => {
                    debug!(provider = provider.name(), "found credentials");
                    let _ = self.found.set(index);
                    return Ok(credentials);
                }
                Err(error) if error.is_not_configured() => passed_over.push(error.to_string()),
                Err(error) => return Err(error),
            }
        }
        Err(CredentialsError::not_configured(if passed_over.is_empty() {
            "there is no provider in the chain".to_owned()
        } else {
            passed_over.join("; ")
        }))
    }
}

impl ProvideCredentials for ChainProvider {
    fn name(&self) -> &str {
        self.name
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.ask())
    }
}
