//! An allow list: the addresses that may connect to the instances it is bound to.

use std::collections::BTreeSet;
use std::net::IpAddr;

use volcredis_core::types::{AllowListCategory, SecurityGroupBindInfo, SecurityGroupBinding};

use crate::ServiceFault;

/// What admits every address.
pub(crate) const EVERYONE: &str = "0.0.0.0/0";

/// An allow list.
#[derive(Clone, Debug)]
pub(crate) struct AllowList {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) category: AllowListCategory,
    pub(crate) kind: String,
    pub(crate) project: String,
    pub(crate) addresses: Vec<String>,
    pub(crate) security_groups: Vec<SecurityGroupBinding>,
    /// The ids of the instances it is bound to.
    pub(crate) instances: BTreeSet<String>,
}

impl AllowList {
    pub(crate) fn admits_everyone(&self) -> bool {
        self.addresses.iter().any(|address| address == EVERYONE)
    }

    /// The security groups as answers show them. The emulator knows no security group, so none contributes an
    /// address.
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

/// Reads addresses and CIDR blocks, separated by commas; each occurs once in what comes of it.
pub(crate) fn parse_addresses(text: &str) -> Result<Vec<String>, ServiceFault> {
    let mut addresses: Vec<String> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if !is_address(part) {
            let message = format!("`{part}` is neither an IP address nor a CIDR block");
            return Err(ServiceFault::redis("InvalidIpAddressPattern", message));
        }
        if !addresses.iter().any(|other| other == part) {
            addresses.push(part.to_owned());
        }
    }
    Ok(addresses)
}

fn is_address(text: &str) -> bool {
    let (address, prefix) =
        text.split_once('/').map_or((text, None), |(address, prefix)| (address, Some(prefix)));
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    prefix.is_none_or(|prefix| prefix.parse::<u8>().is_ok_and(|prefix| prefix <= longest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked_and_kept_once() {
        let addresses = parse_addresses("10.1.1.1, 10.2.3.0/24,10.1.1.1,::1/128").unwrap();
        assert_eq!(addresses, ["10.1.1.1", "10.2.3.0/24", "::1/128"]);
        for wrong in ["10.1.1", "10.1.1.1/33", "10.1.1.1/", "example.com", "10.1.1.1;10.1.1.2"] {
            assert_eq!(parse_addresses(wrong).unwrap_err().code, "InvalidIpAddressPattern", "{wrong}");
        }
    }
}
