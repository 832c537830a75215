// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceShardNumber`: changes how many shards a sharded instance has.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Changes how many shards a sharded instance has.
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
    /// - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
    /// - When shards are removed, the memory in use must not exceed 70% of the shard size x `ShardNumber`.
    ///
    /// Notes:
    ///
    /// - Only instances with sharding (`ShardedCluster` 1) can be changed; an instance without it always
    ///   has one shard.
    /// - More than 8 shards together with a direct-link address needs a support ticket.
    /// - The character rules for `BackupPointName` were cut off in the excerpts of this page; they are
    ///   those of the sibling actions.
    /// - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and one or two
    ///   connection drops of up to 30 seconds each.
    /// - Data flashback is switched off by this change and its earlier restore points are lost; call
    ///   `StartContinuousBackup` afterwards to turn it on again.
    /// - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
    ///   backups.
    /// - The public Terraform provider polls the instance after this call until its status is Running
    ///   again.
    ///
    /// Reference: `6293/159526`.
    pub struct ModifyDBInstanceShardNumberRequest {
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
            /// How many shards the instance has after the change.
            ///
            /// Limits: 2 to 256. Example: `3`.
            shard_number: i32 = "ShardNumber" [Check::Range { min: 2, max: 256 }],
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
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceShardNumberRequest`] is answered with.
    pub struct ModifyDBInstanceShardNumberResponse {
        optional {
            /// Id of the order that the change produced.
            ///
            /// Example: `Order716986992383818****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    ModifyDBInstanceShardNumberRequest => ModifyDBInstanceShardNumberResponse,
    /// The description of [`ModifyDBInstanceShardNumberRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceShardNumber",
        method: "modify_db_instance_shard_number",
        category: "Instance configuration",
        summary: "Changes how many shards a sharded instance has.",
        reference: &["6293/159526"],
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
