// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceShardNumber` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Changes the number of shards of a sharded cluster.
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
    /// - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
    /// - If shards are removed, the used memory must not exceed 70% of the shard size x `ShardNumber`.
    ///
    /// Notes:
    ///
    /// - Only sharded clusters (`ShardedCluster` is `1`) can be changed.
    /// - More than 8 shards with a direct-link address need a support ticket.
    /// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
    ///   disconnected once or twice for up to 30 seconds.
    /// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns
    ///   it on again.
    /// - `CreateBackup` has an effect on primary-secondary instances only.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/159526>
    pub struct ModifyDBInstanceShardNumberRequest {
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
            /// Limits: 2 to 256. Example: `3`.
            shard_number: i32 = "ShardNumber" [Check::Range { min: 2, max: 256 }],
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
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceShardNumberRequest`].
    pub struct ModifyDBInstanceShardNumberResponse {
        optional {
            /// Number of the billing order.
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
        summary: "Changes the number of shards of a sharded cluster.",
        reference: &["https://www.volcengine.com/docs/6293/159526"],
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
