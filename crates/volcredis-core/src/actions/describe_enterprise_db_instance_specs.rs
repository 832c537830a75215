// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeEnterpriseDBInstanceSpecs` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::DataLayout;

structure! {
    /// Lists the available specifications of the enterprise edition.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - The scope of `DefaultBandwidth`, one shard or the whole instance, is not documented.
    /// - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000;
    ///   4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1515921>
    /// Reference: <https://www.volcengine.com/docs/84772/1262383>
    pub struct DescribeEnterpriseDBInstanceSpecsRequest {
        optional {
            /// Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
        }
    }
}

structure! {
    /// Response of [`DescribeEnterpriseDBInstanceSpecsRequest`].
    pub struct DescribeEnterpriseDBInstanceSpecsResponse {
        lists {
            /// Available specifications.
            instance_specs: InstanceSpec = "InstanceSpecs",
        }
    }
}

structure! {
    /// A specification that an instance can have.
    pub struct InstanceSpec as "DescribeEnterpriseDBInstanceSpecsInstanceSpec" {
        optional {
            /// Data storage of the specification.
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
            /// Maximum fast-storage capacity of each shard; `0` for `RAM`.
            ///
            /// Unit: MiB. Example: `0`.
            flash_capacity_max: i32 = "FlashCapacityMax",
            /// Minimum fast-storage capacity of each shard; `0` for `RAM`.
            ///
            /// Unit: MiB. Example: `0`.
            flash_capacity_min: i32 = "FlashCapacityMin",
            /// Increment of the fast-storage capacity.
            ///
            /// Unit: MiB.
            flash_capacity_step: i32 = "FlashCapacityStep",
            /// Memory of each shard.
            ///
            /// Unit: MiB. Example: `8192`.
            ram_capacity: i32 = "RamCapacity",
        }
        lists {
            /// Permitted numbers of shards with their limits.
            shard_number_specs: ShardNumberSpec = "ShardNumberSpecs",
        }
    }
}

structure! {
    /// A number of shards with its limits.
    pub struct ShardNumberSpec {
        optional {
            /// Default bandwidth, for reading and for writing each.
            ///
            /// Unit: MB/s. Example: `116`.
            default_bandwidth: i32 = "DefaultBandwidth",
            /// Default maximum number of connections.
            default_max_connections: i32 = "DefaultMaxConnections",
            /// Number of shards.
            ///
            /// Example: `2`.
            shard_number: i32 = "ShardNumber",
        }
    }
}

operation! {
    DescribeEnterpriseDBInstanceSpecsRequest => DescribeEnterpriseDBInstanceSpecsResponse,
    /// The description of [`DescribeEnterpriseDBInstanceSpecsRequest`].
    pub static ACTION = Action {
        name: "DescribeEnterpriseDBInstanceSpecs",
        method: "describe_enterprise_db_instance_specs",
        category: "Enterprise edition",
        summary: "Lists the available specifications of the enterprise edition.",
        reference: &["https://www.volcengine.com/docs/84772/1515921", "https://www.volcengine.com/docs/84772/1262383"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
