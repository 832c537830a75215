//! What sizes instances come in.

use volcredis_core::types::{ArchType, InstanceClass};

use super::instance::Instance;
use crate::ServiceFault;

/// The sizes of a shard of a cluster, in MiB.
pub(crate) static CLUSTER_CAPACITIES: &[i64] = &[1024, 2048, 4096, 8192, 16_384];
/// The sizes of a shard without sharding, in MiB.
pub(crate) static STANDARD_CAPACITIES: &[i64] =
    &[256, 512, 1024, 2048, 4096, 8192, 16_384, 24_576, 32_768, 65_536];
/// The most shards that an instance with a direct-link address can have.
pub(crate) const MAX_DIRECT_LINK_SHARDS: i32 = 8;

/// The sizes of a shard, in MiB.
pub(crate) fn capacities(arch_type: &ArchType, class: &InstanceClass) -> &'static [i64] {
    match (arch_type, class) {
        (ArchType::Cluster, _) => CLUSTER_CAPACITIES,
        // A single node has at least 512 MiB.
        (_, InstanceClass::Standalone) => &STANDARD_CAPACITIES[1..],
        _ => STANDARD_CAPACITIES,
    }
}

/// The bandwidth that a shard of that size has by default, in MB/s.
pub(crate) fn default_bandwidth(capacity: i64) -> i32 {
    match capacity {
        ..1024 => 24,
        1024..2048 => 48,
        _ => 96,
    }
}

/// How much bandwidth a shard of that size can have beyond the default, in MB/s.
pub(crate) fn max_extra_bandwidth(capacity: i64) -> i32 {
    2 * default_bandwidth(capacity)
}

/// Refuses an instance of a size that there is not.
pub(crate) fn check(instance: &Instance) -> Result<(), ServiceFault> {
    let invalid = |message: String| Err(ServiceFault::redis("InvalidInstanceSpec", message));
    let capacities = capacities(&instance.arch_type(), &instance.class());
    if !capacities.contains(&instance.shard_capacity) {
        let sizes: Vec<_> = capacities.iter().map(i64::to_string).collect();
        let (sizes, given) = (sizes.join(", "), instance.shard_capacity);
        return invalid(format!("a shard of such an instance has {sizes} MiB, and is to have {given}"));
    }
    let shards = if instance.sharded { 2..=256 } else { 1..=1 };
    if !shards.contains(&instance.shard_number) {
        let (least, most) = shards.into_inner();
        let given = instance.shard_number;
        return invalid(format!("such an instance has {least} to {most} shards, and is to have {given}"));
    }
    if !(1..=6).contains(&instance.node_zones.len()) {
        let given = instance.node_zones.len();
        return invalid(format!("a shard has 1 to 6 nodes, and is to have {given}"));
    }
    let has_direct_link = instance.address(&volcredis_core::types::AddressType::DirectLink).is_some();
    if has_direct_link && instance.shard_number > MAX_DIRECT_LINK_SHARDS {
        return invalid(format!(
            "with a direct-link address there are at most {MAX_DIRECT_LINK_SHARDS} shards"
        ));
    }
    Ok(())
}

/// The most connections that a shard can be made to take.
pub(crate) const MAX_CONNECTIONS: i32 = 50_000;
