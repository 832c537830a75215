//! The addresses of instances.

use serde::{Deserialize, Serialize};
use volcredis_core::types::AddressType;

/// The default port of an address.
pub(crate) const DEFAULT_PORT: i32 = 6379;

/// The place where clients on this machine reach an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) host: String,
    pub(crate) port: u16,
}

/// An address that Redis clients connect to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Address {
    pub(crate) kind: AddressType,
    pub(crate) prefix: String,
    pub(crate) port: i32,
    pub(crate) ip: String,
    pub(crate) eip_id: Option<String>,
    /// The domain name contains the region.
    pub(crate) has_region_domain: bool,
    /// Set by a data plane, after each change.
    #[serde(skip)]
    pub(crate) endpoint: Option<Endpoint>,
}

impl Address {
    /// Returns the host that clients connect to: the domain name that the service would assign, unless there is a data plane.
    pub(crate) fn domain(&self, region: &str) -> String {
        if let Some(endpoint) = &self.endpoint {
            return endpoint.host.clone();
        }
        let zone = if self.kind == AddressType::Public { "volces" } else { "ivolces" };
        if self.has_region_domain {
            return format!("{}.redis.{region}.{zone}.com", self.prefix);
        }
        format!("{}.redis.{zone}.com", self.prefix)
    }

    /// Returns the port that clients connect to.
    pub(crate) fn shown_port(&self) -> i32 {
        self.endpoint.as_ref().map_or(self.port, |endpoint| endpoint.port.into())
    }
}
