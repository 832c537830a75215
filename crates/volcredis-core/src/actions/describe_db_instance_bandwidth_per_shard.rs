// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceBandwidthPerShard` action.

use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Returns the default and the additional bandwidth of each shard of an instance.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/72223>
    pub struct DescribeDBInstanceBandwidthPerShardRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceBandwidthPerShardRequest`].
    pub struct DescribeDBInstanceBandwidthPerShardResponse {
        optional {
            /// Additional bandwidth of each shard; no longer used.
            ///
            /// Deprecated. Unit: MB/s. Example: `20`.
            additional_bandwidth_per_shard: i32 = "AdditionalBandwidthPerShard",
            /// Additional read (downstream) bandwidth of each shard.
            ///
            /// Unit: MB/s. Limits: at least 0. Example: `20`.
            additional_read_bandwidth_per_shard: i32 = "AdditionalReadBandwidthPerShard" [Check::Range { min: 0, max: i64::MAX }],
            /// Additional write (upstream) bandwidth of each shard.
            ///
            /// Unit: MB/s. Limits: at least 0. Example: `20`.
            additional_write_bandwidth_per_shard: i32 = "AdditionalWriteBandwidthPerShard" [Check::Range { min: 0, max: i64::MAX }],
            /// Default bandwidth of each shard, for reading and for writing each.
            ///
            /// Unit: MB/s. Example: `48`.
            default_bandwidth_per_shard: i32 = "DefaultBandwidthPerShard",
        }
    }
}

operation! {
    DescribeDBInstanceBandwidthPerShardRequest => DescribeDBInstanceBandwidthPerShardResponse,
    /// The description of [`DescribeDBInstanceBandwidthPerShardRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceBandwidthPerShard",
        method: "describe_db_instance_bandwidth_per_shard",
        category: "Network connection",
        summary: "Returns the default and the additional bandwidth of each shard of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/72223"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
