//! The subnets that instances can be in: each zone has one, in the only VPC of its region.

use crate::model::region::Region;

/// The VPC of each region.
pub(crate) const VPC_ID: &str = "vpc-rs5811nceqyov0x5";
/// The subnet of the first zone of each region; those of the others have a suffix.
pub(crate) const SUBNET_ID: &str = "subnet-1g15j13jtzgu8";

/// A subnet.
pub(crate) struct Subnet {
    pub(crate) id: String,
    pub(crate) zone: &'static str,
    pub(crate) cidr_block: String,
}

/// Returns the subnets of a region.
pub(crate) fn of_region(region: &'static Region) -> impl Iterator<Item = Subnet> {
    (0..).zip(region.zones).map(|(index, zone): (u8, _)| Subnet {
        id: if index == 0 { SUBNET_ID.to_owned() } else { format!("{SUBNET_ID}-{index}") },
        zone,
        cidr_block: format!("192.168.{index}.0/24"),
    })
}

/// Returns the zone of a subnet: the first zone of the region for a subnet that is not known.
pub(crate) fn zone_of(region: &'static Region, subnet_id: &str) -> &'static str {
    of_region(region).find(|subnet| subnet.id == subnet_id).map_or(region.zones[0], |subnet| subnet.zone)
}
