// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeDBInstanceBandwidthPerShard`: reports the default and the extra bandwidth of each shard of an instance.

use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Reports the default and the extra bandwidth of each shard of an instance.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - BytePlus marks `InstanceId` as optional; the SDK requires it.
    /// - BytePlus still describes `AdditionalBandwidthPerShard` as the one extra bandwidth and lacks the
    ///   separate read and write fields.
    ///
    /// Reference: `6293/72223`.
    pub struct DescribeDBInstanceBandwidthPerShardRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// What [`DescribeDBInstanceBandwidthPerShardRequest`] is answered with.
    pub struct DescribeDBInstanceBandwidthPerShardResponse {
        optional {
            /// Formerly the extra bandwidth of a shard; no longer used.
            ///
            /// Deprecated. Unit: MB/s. Example: `20`.
            additional_bandwidth_per_shard: i32 = "AdditionalBandwidthPerShard",
            /// Extra read (downstream) bandwidth of a shard; 0 means none.
            ///
            /// Unit: MB/s. Limits: at least 0. Example: `20`.
            additional_read_bandwidth_per_shard: i32 = "AdditionalReadBandwidthPerShard" [Check::Range { min: 0, max: i64::MAX }],
            /// Extra write (upstream) bandwidth of a shard; 0 means none.
            ///
            /// Unit: MB/s. Limits: at least 0. Example: `20`.
            additional_write_bandwidth_per_shard: i32 = "AdditionalWriteBandwidthPerShard" [Check::Range { min: 0, max: i64::MAX }],
            /// Bandwidth that a shard has by its size, for reading and for writing alike.
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
        summary: "Reports the default and the extra bandwidth of each shard of an instance.",
        reference: &["6293/72223"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
