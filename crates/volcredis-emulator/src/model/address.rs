//! The addresses of instances.

use serde::{Deserialize, Serialize};
use volcredis_core::types::AddressType;

/// The default port of an address.
pub(crate) const DEFAULT_PORT: i32 = 6379;

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
}

impl Address {
    pub(crate) fn domain(&self, region: &str) -> String {
        let zone = if self.kind == AddressType::Public { "volces" } else { "ivolces" };
        if self.has_region_domain {
            return format!("{}.redis.{region}.{zone}.com", self.prefix);
        }
        format!("{}.redis.{zone}.com", self.prefix)
    }
}
