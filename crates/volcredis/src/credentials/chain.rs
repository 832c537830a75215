//! Several providers, one after another.

use std::sync::{Arc, OnceLock};

use tracing::{debug, warn};
use volcredis_core::Credentials;

use super::{
    CliFileProvider, Context, CredentialsError, EnvironmentProvider, InstanceProvider, OidcProvider,
    ProvideCredentials, ProvideFuture,
};

/// Asks providers one after another, until one has credentials.
///
/// From then on it asks that one only: credentials that are refreshed are those of the same identity, or the refresh
/// fails. When no provider has any, the error lists what each said.
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
    /// [role of the instance](InstanceProvider).
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
                Arc::new(OidcProvider::new().with_context(context.clone())),
                Arc::new(CliFileProvider::new().with_context(context.clone())),
                Arc::new(InstanceProvider::new().with_context(context.clone())),
            ])
        }
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        if let Some(provider) = self.found.get().and_then(|found| self.providers.get(*found)) {
            return provider.provide().await.map_err(|error| error.about(provider.name()));
        }
        let mut failures = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            match provider.provide().await {
                Ok(credentials) => {
                    debug!(provider = provider.name(), "found credentials");
                    // What was set up and failed is worth a word: its credentials may be the ones that were meant.
                    for error in
                        failures.iter().filter(|error: &&CredentialsError| !error.is_not_configured())
                    {
                        warn!(%error, used = provider.name(), "credentials are taken from a later provider");
                    }
                    let _ = self.found.set(index);
                    return Ok(credentials);
                }
                Err(error) => failures.push(error.about(provider.name())),
            }
        }
        let list: Vec<String> = failures.iter().map(ToString::to_string).collect();
        let message =
            if list.is_empty() { "there is no provider in the chain".to_owned() } else { list.join("; ") };
        let not_configured = failures.iter().all(CredentialsError::is_not_configured);
        Err(if not_configured {
            CredentialsError::not_configured(message)
        } else {
            CredentialsError::new(message)
        })
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
