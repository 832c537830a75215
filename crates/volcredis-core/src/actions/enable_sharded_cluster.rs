// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `EnableShardedCluster` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Converts an unsharded instance to a sharded cluster.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
    /// - `ShardedCluster` must be `1`.
    ///
    /// Checked by the service only:
    ///
    /// - `ShardCapacity` is required if a sharded cluster does not support the current shard size: 24576,
    ///   32768 or 65536 MiB, possibly also 256 MiB.
    /// - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x
    ///   `ShardNumber`.
    ///
    /// Notes:
    ///
    /// - The instance must not be sharded yet; the change cannot be undone.
    /// - Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts,
    ///   multi-key commands and transactions.
    /// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
    ///   disconnected once or twice for up to 30 seconds.
    /// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns
    ///   it on again.
    /// - `CreateBackup` has an effect on primary-secondary instances only.
    /// - A change of the shard size also changes the specification of the instance; the bandwidth of each
    ///   shard becomes the default of the new size.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1010729>
    pub struct EnableShardedClusterRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// If `true`, the change starts immediately; if `false`, in the maintenance window.
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
            /// Number of shards after the change.
            ///
            /// Limits: 2 to 256. Example: `2`.
            shard_number: i32 = "ShardNumber" [Check::Range { min: 2, max: 256 }],
            /// Architecture after the change; must be `1` (sharded cluster).
            ///
            /// Documented values: `0` and `1`. Example: `1`.
            sharded_cluster: i32 = "ShardedCluster",
        }
        optional {
            /// Name of the backup; the backup ID if not given.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// If `true`, a full backup is taken before the change.
            ///
            /// Default: `false`. Example: `true`.
            create_backup: bool = "CreateBackup",
            /// Memory of each shard after the change; by default the current size.
            ///
            /// Unit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
            shard_capacity: i32 = "ShardCapacity",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`EnableShardedClusterRequest`].
    pub struct EnableShardedClusterResponse {
        optional {
            /// Number of the billing order.
            ///
            /// Example: `Order716986589022527****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    EnableShardedClusterRequest => EnableShardedClusterResponse,
    /// The description of [`EnableShardedClusterRequest`].
    pub static ACTION = Action {
        name: "EnableShardedCluster",
        method: "enable_sharded_cluster",
        category: "Instance configuration",
        summary: "Converts an unsharded instance to a sharded cluster.",
        reference: &["https://www.volcengine.com/docs/6293/1010729"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])] },
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
            Rule::AllowedIf { field: "ShardedCluster", when: &[], values: &[Literal::Integer(1)] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
