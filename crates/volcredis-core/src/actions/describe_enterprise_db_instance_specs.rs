// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeEnterpriseDBInstanceSpecs`: lists the instance specifications on offer in the Enterprise edition.

use crate::model::{Mode, States, operation, structure};
use crate::types::DataLayout;

structure! {
    /// Lists the instance specifications on offer in the Enterprise edition.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The sample gives `DefaultBandwidth` 116 for 2 shards, the specification page 232 MB/s for a
    ///   2-shard instance and 116 for one shard: the field looks like a value per shard.
    /// - Specification page, whole instance, shards: bandwidth MB/s, connections - 1: 116, 20000; 2: 232,
    ///   40000; 4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072,
    ///   220000.
    /// - Hybrid: 10240 to 30720 MiB of fast storage per shard in steps of 10240.
    /// - The end of the sample response is missing from the stored page.
    ///
    /// Reference: `84772/1515921` and `84772/1262383`.
    pub struct DescribeEnterpriseDBInstanceSpecsRequest {
        optional {
            /// Return only the specifications of this storage kind; all kinds when left out.
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
        }
    }
}

structure! {
    /// What [`DescribeEnterpriseDBInstanceSpecsRequest`] is answered with.
    pub struct DescribeEnterpriseDBInstanceSpecsResponse {
        lists {
            /// The specifications on offer.
            instance_specs: InstanceSpec = "InstanceSpecs",
        }
    }
}

structure! {
    /// A specification that instances can have.
    pub struct InstanceSpec as "DescribeEnterpriseDBInstanceSpecsInstanceSpec" {
        optional {
            /// Storage kind the specification is for.
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
            /// Largest fast-storage capacity of one shard; 0 for RAM.
            ///
            /// Unit: MiB. Example: `0`.
            flash_capacity_max: i32 = "FlashCapacityMax",
            /// Smallest fast-storage capacity of one shard; 0 for RAM.
            ///
            /// Unit: MiB. Example: `0`.
            flash_capacity_min: i32 = "FlashCapacityMin",
            /// Step between the fast-storage capacities on offer.
            ///
            /// Unit: MiB.
            flash_capacity_step: i32 = "FlashCapacityStep",
            /// Memory of one shard.
            ///
            /// Unit: MiB. Example: `8192`.
            ram_capacity: i32 = "RamCapacity",
        }
        lists {
            /// The shard counts on offer, with what each comes with.
            shard_number_specs: ShardNumberSpec = "ShardNumberSpecs",
        }
    }
}

structure! {
    /// A shard count with its limits.
    pub struct ShardNumberSpec {
        optional {
            /// Bandwidth that comes with it, for reads and for writes each.
            ///
            /// Unit: MB/s. Example: `116`.
            default_bandwidth: i32 = "DefaultBandwidth",
            /// Connection limit that comes with it.
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
        summary: "Lists the instance specifications on offer in the Enterprise edition.",
        reference: &["84772/1515921", "84772/1262383"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
