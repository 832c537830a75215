// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceShardCapacity`: changes the memory size of each shard of an instance.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Changes the memory size of each shard of an instance.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
    /// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
    ///
    /// Rules that only the service can check:
    ///
    /// - On an instance with sharding (its `ShardedCluster` is 1) `ShardCapacity` takes only 1024, 2048,
    ///   4096, 8192 or 16384; without sharding it takes any of the listed sizes.
    /// - When the shards get smaller, the memory in use must not exceed 70% of `ShardCapacity` x the number
    ///   of shards.
    ///
    /// Notes:
    ///
    /// - One connection drop of up to 30 seconds can happen during the change.
    /// - Data flashback is switched off by this change and its earlier restore points are lost; call
    ///   `StartContinuousBackup` afterwards to turn it on again.
    /// - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
    ///   backups.
    /// - Changing the shard size also changes the bandwidth and the instance specification.
    /// - `ReserveAdditionalBandwidth` was added in March 2025; its default was not visible in the excerpts.
    /// - BytePlus lists the sizes without 24576 in one place and with it in another.
    /// - The character rules for `BackupPointName` were cut off in the excerpts of this page; they are
    ///   those of the sibling actions.
    /// - The public Terraform provider polls the instance after this call until its status is Running
    ///   again.
    ///
    /// Reference: `6293/159525`.
    pub struct ModifyDBInstanceShardCapacityRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Whether the change starts at once (true) or waits for the instance's maintenance window
            /// (false).
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
            /// New memory of each shard.
            ///
            /// Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
            /// `32768` and `65536`. Example: `1024`.
            shard_capacity: i64 = "ShardCapacity",
        }
        optional {
            /// Name for the full backup taken before the change; the backup id serves as the name when this
            /// is left out.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Whether a full backup is taken before the change.
            ///
            /// Default: `false`. Example: `false`.
            create_backup: bool = "CreateBackup",
            /// Whether the extra bandwidth bought for the instance is kept through the change.
            reserve_additional_bandwidth: bool = "ReserveAdditionalBandwidth",
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceShardCapacityRequest`] is answered with.
    pub struct ModifyDBInstanceShardCapacityResponse {
        optional {
            /// Id of the order that the change produced.
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
        summary: "Changes the memory size of each shard of an instance.",
        reference: &["6293/159525"],
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
