//! Fixed credentials.

use volcredis_core::Credentials;

use super::{ProvideCredentials, ProvideFuture};

/// A provider that always returns the same credentials.
#[derive(Clone, Debug)]
pub struct StaticProvider(Credentials);

impl StaticProvider {
    /// Creates a provider of the given credentials.
    #[must_use]
    pub fn new(credentials: Credentials) -> Self {
        Self(credentials)
    }
}

impl ProvideCredentials for StaticProvider {
    fn name(&self) -> &'static str {
        "static"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}
