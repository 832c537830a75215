// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeDBInstanceSpecs`: lists the instance sizes on sale, with their bandwidth and connection limits.

use crate::model::{Mode, States, operation, structure};
use crate::types::{ArchType, InstanceClass};

structure! {
    /// Lists the instance sizes on sale, with their bandwidth and connection limits.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - Not paged.
    /// - The documented request filters on Standard, while the response shown beside it starts with a
    ///   Cluster entry: the sample pair does not match.
    /// - The nested fields are not on the page excerpt that was read; their meaning is taken from the
    ///   Terraform provider, the units from the bandwidth actions.
    /// - The Terraform provider reads `MaxConnectionsPerShard` inside `ShardCapacitySpecs`; the SDK has it
    ///   one level up.
    ///
    /// Reference: `6293/1472580`.
    pub struct DescribeDBInstanceSpecsRequest {
        optional {
            /// Filter: sharded (Cluster) or unsharded (Standard) instances; no filter when left out.
            ///
            /// Example: `Standard`.
            arch_type: ArchType = "ArchType",
            /// Filter: instances with secondaries or single-node ones; no filter when left out.
            ///
            /// Example: `Standalone`.
            instance_class: InstanceClass = "InstanceClass",
        }
    }
}

structure! {
    /// What [`DescribeDBInstanceSpecsRequest`] is answered with.
    pub struct DescribeDBInstanceSpecsResponse {
        lists {
            /// One entry per combination of architecture and instance class.
            instance_specs: InstanceSpec = "InstanceSpecs",
        }
    }
}

structure! {
    /// A specification that instances can have.
    pub struct InstanceSpec as "DescribeDBInstanceSpecsInstanceSpec" {
        optional {
            /// Architecture the entry describes: sharded or unsharded.
            ///
            /// Example: `Cluster`.
            arch_type: ArchType = "ArchType",
            /// Instance class the entry describes.
            instance_class: InstanceClass = "InstanceClass",
            /// Default upper limit of connections to one shard.
            max_connections_per_shard: i32 = "MaxConnectionsPerShard",
        }
        lists {
            /// Node counts per shard that may be chosen.
            ///
            /// Example: `[1]`.
            node_numbers: i32 = "NodeNumbers",
            /// Shard sizes that may be chosen, with the limits of each.
            shard_capacity_specs: ShardCapacitySpec = "ShardCapacitySpecs",
            /// Shard counts that may be chosen.
            shard_numbers: i32 = "ShardNumbers",
        }
    }
}

structure! {
    /// A shard size with its bandwidth.
    pub struct ShardCapacitySpec {
        optional {
            /// Bandwidth one shard of this size has by default.
            ///
            /// Unit: MB/s.
            default_bandwidth_per_shard: i32 = "DefaultBandwidthPerShard",
            /// Most bandwidth that can be bought on top for one shard of this size.
            ///
            /// Unit: MB/s.
            max_additional_bandwidth_per_shard: i32 = "MaxAdditionalBandwidthPerShard",
            /// Memory of one shard.
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
        summary: "Lists the instance sizes on sale, with their bandwidth and connection limits.",
        reference: &["6293/1472580"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
