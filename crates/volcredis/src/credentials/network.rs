//! The network as providers see it: that of the client that asks them.

use std::sync::Arc;
use std::time::Duration;

use volcredis_core::{Endpoint, Error, Secret};

use super::{Context, CredentialsError};

/// What code says of the network. What it says for the calls of a client holds for the requests of its providers too.
#[derive(Default)]
pub(crate) struct Network {
    /// Secret, because it can hold a password.
    pub(crate) proxy: Option<Secret>,
    /// Issuers of certificates that are trusted beside those of the system, in PEM.
    pub(crate) certificate_authorities: Vec<Vec<u8>>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
}

tokio::task_local! {
    /// The network of the client that asks a provider. Providers are made before the client and know nothing of it.
    static OF_CLIENT: Arc<Network>;
}

impl Context {
    pub(crate) fn with_network(mut self, network: Network) -> Self {
        self.network = Arc::new(network);
        self
    }

    /// Runs a provider with the network of this context, which is that of the client that asks.
    pub(crate) async fn lend_network<T>(&self, provider: impl Future<Output = T>) -> T {
        OF_CLIENT.scope(Arc::clone(&self.network), provider).await
    }

    /// Returns the network of the client that asks, else that of this context.
    pub(super) fn network(&self) -> Arc<Network> {
        OF_CLIENT.try_with(Arc::clone).unwrap_or_else(|_| Arc::clone(&self.network))
    }

    /// The place that the first of those variables names, else the `usual` one.
    pub(super) fn endpoint(&self, variables: &[&str], usual: &str) -> Result<Endpoint, CredentialsError> {
        for name in variables {
            if let Some(place) = self.variable(name) {
                return parse_endpoint(&place).map_err(|error| error.about(name));
            }
        }
        parse_endpoint(usual)
    }
}

/// A place that secrets are sent to: plain HTTP only on this machine.
pub(super) fn parse_endpoint(place: &str) -> Result<Endpoint, CredentialsError> {
    Endpoint::parse(place, false).map_err(|error: Error| CredentialsError::new(error.to_string()))
}
