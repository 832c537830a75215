// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceSpecs` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::{ArchType, InstanceClass};

structure! {
    /// Lists the specifications on sale, with their bandwidth and connection limits.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - The list is not paged.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1472580>
    pub struct DescribeDBInstanceSpecsRequest {
        optional {
            /// Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`).
            ///
            /// Example: `Standard`.
            arch_type: ArchType = "ArchType",
            /// Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node
            /// (`Standalone`).
            ///
            /// Example: `Standalone`.
            instance_class: InstanceClass = "InstanceClass",
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceSpecsRequest`].
    pub struct DescribeDBInstanceSpecsResponse {
        lists {
            /// Specifications, one per combination of architecture and instance class.
            instance_specs: InstanceSpec = "InstanceSpecs",
        }
    }
}

structure! {
    /// A specification that an instance can have.
    pub struct InstanceSpec as "DescribeDBInstanceSpecsInstanceSpec" {
        optional {
            /// Architecture of the specification.
            ///
            /// Example: `Cluster`.
            arch_type: ArchType = "ArchType",
            /// Instance class of the specification.
            instance_class: InstanceClass = "InstanceClass",
            /// Default maximum number of connections of each shard.
            max_connections_per_shard: i32 = "MaxConnectionsPerShard",
        }
        lists {
            /// Permitted numbers of nodes per shard.
            ///
            /// Example: `[1]`.
            node_numbers: i32 = "NodeNumbers",
            /// Permitted shard sizes with their limits.
            shard_capacity_specs: ShardCapacitySpec = "ShardCapacitySpecs",
            /// Permitted numbers of shards.
            shard_numbers: i32 = "ShardNumbers",
        }
    }
}

structure! {
    /// A shard size and its bandwidth.
    pub struct ShardCapacitySpec {
        optional {
            /// Default bandwidth of a shard of this size.
            ///
            /// Unit: MB/s.
            default_bandwidth_per_shard: i32 = "DefaultBandwidthPerShard",
            /// Maximum additional bandwidth of a shard of this size.
            ///
            /// Unit: MB/s.
            max_additional_bandwidth_per_shard: i32 = "MaxAdditionalBandwidthPerShard",
            /// Memory of each shard.
            ///
            /// Unit: MiB.
            shard_capacity: i32 = "ShardCapacity",
        }
    }
}

operation! {
    DescribeDBInstanceSpecsRequest => DescribeDBInstanceSpecsResponse,
    /// The description of [`DescribeDBInstanceSpecsRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceSpecs",
        method: "describe_db_instance_specs",
        category: "Instance management",
        summary: "Lists the specifications on sale, with their bandwidth and connection limits.",
        reference: &["https://www.volcengine.com/docs/6293/1472580"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
