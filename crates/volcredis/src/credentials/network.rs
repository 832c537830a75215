//! The network settings of providers: those of the client that uses them.

use std::sync::Arc;
use std::time::Duration;

use super::Context;
use crate::proxy::ProxySetting;

/// The network settings of a client, which its providers share.
#[derive(Default)]
pub(crate) struct NetworkSettings {
    pub(crate) proxy: Option<ProxySetting>,
    /// Additional certificate authorities, in PEM.
    pub(crate) certificate_authorities: Vec<Vec<u8>>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
}

tokio::task_local! {
    /// The settings of the client that calls a provider. Providers are created before the client.
    static CLIENT_NETWORK: Arc<NetworkSettings>;
}

impl Context {
    pub(crate) fn with_network(mut self, network: NetworkSettings) -> Self {
        self.network = Arc::new(network);
        self
    }

    /// Runs the future of a provider with the network settings of this context.
    pub(crate) async fn lend_network<T>(&self, provider: impl Future<Output = T>) -> T {
        CLIENT_NETWORK.scope(Arc::clone(&self.network), provider).await
    }

    /// Returns the settings of the client that calls the provider, or else those of this context.
    pub(super) fn network(&self) -> Arc<NetworkSettings> {
        CLIENT_NETWORK.try_with(Arc::clone).unwrap_or_else(|_| Arc::clone(&self.network))
    }
}
