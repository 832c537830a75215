//! The sizes that instances can have.

use volcredis_core::types::{AddressType, ArchType, InstanceClass};

use crate::model::instance::Instance;
use crate::model::shard_number::MAX_SHARDS;
use crate::service_error::ServiceError;

/// The sizes of a shard of a cluster, in MiB.
pub(crate) static CLUSTER_CAPACITIES: &[i64] = &[1024, 2048, 4096, 8192, 16_384];
/// The sizes of a shard without sharding, in MiB.
pub(crate) static STANDARD_CAPACITIES: &[i64] =
    &[256, 512, 1024, 2048, 4096, 8192, 16_384, 24_576, 32_768, 65_536];
/// The maximum number of shards of an instance with a direct-link address.
pub(crate) const MAX_DIRECT_LINK_SHARDS: i32 = 8;

/// Returns the sizes that a shard can have, in MiB.
pub(crate) fn capacities(arch_type: &ArchType, class: &InstanceClass) -> &'static [i64] {
    match (arch_type, class) {
        (ArchType::Cluster, _) => CLUSTER_CAPACITIES,
        // The minimum of a single node is 512 MiB.
        (_, InstanceClass::Standalone) => &STANDARD_CAPACITIES[1..],
        _ => STANDARD_CAPACITIES,
    }
}

/// Returns the default bandwidth of a shard of that size, in MB/s.
pub(crate) fn default_bandwidth(capacity: i64) -> i32 {
    match capacity {
        ..1024 => 24,
        1024..2048 => 48,
        _ => 96,
    }
}

/// Returns the maximum bandwidth beyond the default of a shard of that size, in MB/s.
pub(crate) fn max_extra_bandwidth(capacity: i64) -> i32 {
    2 * default_bandwidth(capacity)
}

/// Checks that an instance has one of the possible sizes.
pub(crate) fn check(instance: &Instance) -> Result<(), ServiceError> {
    let invalid = |message: String| Err(ServiceError::redis("InvalidInstanceSpec", message));
    let capacities = capacities(&instance.arch_type(), &instance.class());
    if !capacities.contains(&instance.shard_capacity) {
        let sizes: Vec<_> = capacities.iter().map(i64::to_string).collect();
        let (sizes, given) = (sizes.join(", "), instance.shard_capacity);
        return invalid(format!("shard capacity must be one of {sizes} MiB, got {given}"));
    }
    let shards = if instance.sharded { 2..=MAX_SHARDS } else { 1..=1 };
    if !shards.contains(&instance.shard_number) {
        let (least, most) = shards.into_inner();
        let given = instance.shard_number;
        return invalid(format!("number of shards must be {least} to {most}, got {given}"));
    }
    if !(1..=6).contains(&instance.node_zones.len()) {
        let given = instance.node_zones.len();
        return invalid(format!("number of nodes must be 1 to 6, got {given}"));
    }
    let has_direct_link = instance.address(&AddressType::DirectLink).is_some();
    if has_direct_link && instance.shard_number > MAX_DIRECT_LINK_SHARDS {
        return invalid(format!(
            "number of shards must be at most {MAX_DIRECT_LINK_SHARDS} with a direct-link address, got {}",
            instance.shard_number
        ));
    }
    Ok(())
}

/// The maximum limit of connections to a shard.
pub(crate) const MAX_CONNECTIONS: i32 = 50_000;
