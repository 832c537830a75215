// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceShardCapacity` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Changes the memory of each shard of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
    ///
    /// Checked by the service only:
    ///
    /// - For a sharded cluster (`ShardedCluster` is `1`) `ShardCapacity` must be 1024, 2048, 4096, 8192 or
    ///   16384.
    /// - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x the number
    ///   of shards.
    ///
    /// Notes:
    ///
    /// - Clients may be disconnected once for up to 30 seconds.
    /// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns
    ///   it on again.
    /// - `CreateBackup` has an effect on primary-secondary instances only.
    /// - The change also changes the bandwidth and the specification of the instance.
    /// - The default of `ReserveAdditionalBandwidth` is not documented.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/159525>
    pub struct ModifyDBInstanceShardCapacityRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// If `true`, the change starts immediately; if `false`, in the maintenance window.
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
            /// Memory of each shard after the change.
            ///
            /// Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
            /// `32768` and `65536`. Example: `1024`.
            shard_capacity: i64 = "ShardCapacity",
        }
        optional {
            /// Name of the backup; the backup ID if not given.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// If `true`, a full backup is taken before the change.
            ///
            /// Default: `false`. Example: `false`.
            create_backup: bool = "CreateBackup",
            /// If `true`, the additional bandwidth is kept.
            reserve_additional_bandwidth: bool = "ReserveAdditionalBandwidth",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceShardCapacityRequest`].
    pub struct ModifyDBInstanceShardCapacityResponse {
        optional {
            /// Number of the billing order.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    ModifyDBInstanceShardCapacityRequest => ModifyDBInstanceShardCapacityResponse,
    /// The description of [`ModifyDBInstanceShardCapacityRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceShardCapacity",
        method: "modify_db_instance_shard_capacity",
        category: "Instance configuration",
        summary: "Changes the memory of each shard of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/159525"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])] },
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
