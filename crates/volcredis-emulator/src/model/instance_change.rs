//! Changes of an instance that take effect when their work is done.

use serde::{Deserialize, Serialize};
use volcredis_core::types::{AddressType, MultiAZ};

use crate::model::effect::{Effect, RestoreSource};
use crate::model::instance::Instance;
use crate::model::shard_number;
use crate::time::UnixMillis;

/// A change that takes effect when its work is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum InstanceChange {
    /// No lasting effect, such as that of a restart.
    None,
    /// Adds the incoming address, or replaces the address of the same kind.
    PutIncomingAddress,
    RemoveAddress(AddressType),
    /// The new IP addresses are those of the addresses within the VPC.
    MoveToSubnet {
        vpc_id: String,
        subnet_id: String,
        ips: Vec<String>,
    },
    SetPrivateDnsVisibility {
        is_public: bool,
    },
    SetParameters(Vec<(String, String)>),
    Resize(InstanceSize),
    SetMinorVersions {
        server: String,
        proxy: String,
    },
    /// Pairs of a shard and the node that becomes its primary.
    SetPrimaries(Vec<(i32, i32)>),
    /// Moves every primary out of the zone.
    FailOverZone(String),
    /// Promotes the next node of each of the shards.
    FailOverShards(Vec<String>),
    /// Replaces the data, and restarts the window of data flashback, if it is on.
    Restore {
        source: RestoreSource,
        finished: UnixMillis,
    },
}

/// The properties that a change of size replaces.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct InstanceSize {
    pub(crate) sharded: bool,
    #[serde(deserialize_with = "shard_number::deserialize")]
    pub(crate) shard_number: i32,
    pub(crate) shard_capacity: i64,
    pub(crate) flash_capacity: i64,
    pub(crate) node_zones: Vec<String>,
    pub(crate) multi_az: MultiAZ,
    pub(crate) extra_read_bandwidth: i32,
    pub(crate) extra_write_bandwidth: i32,
}

impl InstanceSize {
    /// Returns the size of an instance.
    pub(crate) fn of(instance: Instance) -> Self {
        Self {
            sharded: instance.sharded,
            shard_number: instance.shard_number,
            shard_capacity: instance.shard_capacity,
            flash_capacity: instance.flash_capacity,
            node_zones: instance.node_zones,
            multi_az: instance.multi_az,
            extra_read_bandwidth: instance.extra_read_bandwidth,
            extra_write_bandwidth: instance.extra_write_bandwidth,
        }
    }
}

impl InstanceChange {
    /// Returns its effect on the data of the instance, which it is about to be applied to.
    pub(crate) fn effect(&self, instance: &Instance) -> Option<Effect> {
        let instance_id = instance.id.clone();
        match self {
            Self::Restore { source, .. } => Some(Effect::Restore { instance_id, source: source.clone() }),
            Self::FailOverShards(ids) => {
                let is_meant = |shard: &i32| ids.contains(&instance.shard_id(*shard));
                let shards = (0..instance.shard_number).filter(is_meant).collect();
                Some(Effect::KillPrimaries { instance_id, shards })
            }
            _ => None,
        }
    }

    pub(crate) fn apply(self, instance: &mut Instance) {
        match self {
            Self::None => {}
            Self::PutIncomingAddress => put_incoming_address(instance),
            Self::RemoveAddress(kind) => instance.addresses.retain(|address| address.kind != kind),
            Self::MoveToSubnet { vpc_id, subnet_id, ips } => {
                instance.vpc_id = vpc_id;
                instance.subnet_id = subnet_id;
                // The domain names stay; the IP addresses behind them change.
                let in_vpc =
                    instance.addresses.iter_mut().filter(|address| address.kind != AddressType::Public);
                for (address, ip) in in_vpc.zip(ips) {
                    address.ip = ip;
                }
            }
            Self::SetPrivateDnsVisibility { is_public } => instance.dns_is_public = is_public,
            Self::SetParameters(values) => instance.parameters.extend(values),
            Self::Resize(size) => resize(instance, size),
            Self::SetMinorVersions { server, proxy } => {
                instance.server_version = server;
                instance.proxy_version = proxy;
                // An upgrade turns data flashback off.
                instance.flashback_since = None;
            }
            Self::SetPrimaries(primaries) => {
                for (shard, node) in primaries {
                    instance.set_primary(shard, node);
                }
            }
            Self::FailOverZone(zone) => fail_over_zone(instance, &zone),
            Self::FailOverShards(shard_ids) => {
                for shard in 0..instance.shard_number {
                    if shard_ids.contains(&instance.shard_id(shard)) {
                        instance.promote_next_node(shard);
                    }
                }
            }
            Self::Restore { finished, .. } => {
                instance.flashback_since = instance.flashback_since.map(|_| finished);
            }
        }
    }
}

fn put_incoming_address(instance: &mut Instance) {
    let Some(new) = instance.incoming_address.take() else { return };
    match instance.addresses.iter_mut().find(|address| address.kind == new.kind) {
        Some(old) => *old = new,
        None => instance.addresses.push(new),
    }
}

/// A change of size turns data flashback off, and resets the primaries.
fn resize(instance: &mut Instance, size: InstanceSize) {
    instance.sharded = size.sharded;
    instance.shard_number = size.shard_number;
    instance.shard_capacity = size.shard_capacity;
    instance.flash_capacity = size.flash_capacity;
    instance.node_zones = size.node_zones;
    instance.multi_az = size.multi_az;
    instance.extra_read_bandwidth = size.extra_read_bandwidth;
    instance.extra_write_bandwidth = size.extra_write_bandwidth;
    instance.primaries.clear();
    instance.flashback_since = None;
}

fn fail_over_zone(instance: &mut Instance, zone: &str) {
    let is_in_zone = |instance: &Instance, shard| {
        usize::try_from(instance.primary_of(shard))
            .is_ok_and(|primary| instance.node_zones.get(primary).is_some_and(|other| other == zone))
    };
    for shard in 0..instance.shard_number {
        for _ in 1..instance.node_number() {
            if is_in_zone(instance, shard) {
                instance.promote_next_node(shard);
            }
        }
    }
}
