//! Allow lists: the addresses that can connect to the instances bound to them.

use std::collections::BTreeSet;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use volcredis_core::types::{AllowListCategory, SecurityGroupBindInfo, SecurityGroupBinding};

use crate::service_error::ServiceError;

/// The CIDR block of all addresses.
const EVERYONE: &str = "0.0.0.0/0";

/// An allow list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AllowList {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) category: AllowListCategory,
    pub(crate) kind: String,
    pub(crate) project: String,
    pub(crate) addresses: Vec<String>,
    pub(crate) security_groups: Vec<SecurityGroupBinding>,
    /// The ids of the bound instances.
    pub(crate) instances: BTreeSet<String>,
}

impl AllowList {
    pub(crate) fn admits_everyone(&self) -> bool {
        self.addresses.iter().any(|address| address == EVERYONE)
    }

    /// Returns the security groups in the form of responses. They contribute no address, because the emulator has no
    /// security groups.
    pub(crate) fn bind_infos(&self) -> impl Iterator<Item = SecurityGroupBindInfo> {
        self.security_groups.iter().map(|group| {
            let mut info = SecurityGroupBindInfo::new();
            info.bind_mode.clone_from(&group.bind_mode);
            info.security_group_id.clone_from(&group.security_group_id);
            info.security_group_name.clone_from(&group.security_group_id);
            info
        })
    }
}

/// Parses addresses and CIDR blocks separated by commas, and removes duplicates.
pub(crate) fn parse_addresses(list: &str) -> Result<Vec<String>, ServiceError> {
    let mut addresses: Vec<String> = Vec::new();
    for part in list.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if !is_address(part) {
            let message = format!("invalid address `{part}`: must be an IP address or a CIDR block");
            return Err(ServiceError::redis("InvalidIpAddressPattern", message));
        }
        if !addresses.iter().any(|other| other == part) {
            addresses.push(part.to_owned());
        }
    }
    Ok(addresses)
}

fn is_address(string: &str) -> bool {
    let (address, prefix) =
        string.split_once('/').map_or((string, None), |(address, prefix)| (address, Some(prefix)));
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    prefix.is_none_or(|prefix| prefix.parse::<u8>().is_ok_and(|prefix| prefix <= longest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_validated_and_deduplicated() {
        let addresses = parse_addresses("10.1.1.1, 10.2.3.0/24,10.1.1.1,::1/128").unwrap();
        assert_eq!(addresses, ["10.1.1.1", "10.2.3.0/24", "::1/128"]);
        for wrong in ["10.1.1", "10.1.1.1/33", "10.1.1.1/", "example.com", "10.1.1.1;10.1.1.2"] {
            assert_eq!(parse_addresses(wrong).unwrap_err().code, "InvalidIpAddressPattern", "{wrong}");
        }
    }
}
