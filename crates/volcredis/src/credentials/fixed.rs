//! Credentials that are given in code.

use volcredis_core::Credentials;

use super::{ProvideCredentials, ProvideFuture};

/// Gives always the same credentials.
#[derive(Clone, Debug)]
pub struct StaticProvider(Credentials);

impl StaticProvider {
    /// Gives these.
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
        let credentials = self.0.clone();
        Box::pin(async move { Ok(credentials) })
    }
}
