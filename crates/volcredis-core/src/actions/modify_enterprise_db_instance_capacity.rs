// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyEnterpriseDBInstanceCapacity` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Changes the number of shards and the capacity of each shard of an enterprise edition instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
    /// - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
    ///
    /// Checked by the service only:
    ///
    /// - `FlashPerShard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240, 20480 or 30720
    ///   if it is `Hybrid`.
    ///
    /// Notes:
    ///
    /// - Repeat the current value of a required parameter that is not to change.
    /// - The change counts towards the quota of the account (64 shards of enterprise edition instances per
    ///   region by default).
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1386395>
    /// Reference: <https://www.volcengine.com/docs/84772/1262384>
    pub struct ModifyEnterpriseDBInstanceCapacityRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// If `true`, the change starts immediately; if `false`, in the maintenance window.
            ///
            /// Example: `false`.
            apply_immediately: bool = "ApplyImmediately",
            /// Fast-storage capacity of each shard after the change; `0` for `RAM` instances.
            ///
            /// Unit: MiB. Documented values: `0`, `10240`, `20480` and `30720`. Example: `0`.
            flash_per_shard: i32 = "FlashPerShard",
            /// Memory of each shard.
            ///
            /// Unit: MiB. Documented values: `8192`. Example: `8192`.
            ram_per_shard: i32 = "RamPerShard",
            /// Number of shards after the change.
            ///
            /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
            shard_number: i32 = "ShardNumber",
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
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyEnterpriseDBInstanceCapacityRequest`].
    pub struct ModifyEnterpriseDBInstanceCapacityResponse {
        optional {
            /// Number of the billing order.
            ///
            /// Example: `Order716987014301057****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    ModifyEnterpriseDBInstanceCapacityRequest => ModifyEnterpriseDBInstanceCapacityResponse,
    /// The description of [`ModifyEnterpriseDBInstanceCapacityRequest`].
    pub static ACTION = Action {
        name: "ModifyEnterpriseDBInstanceCapacity",
        method: "modify_enterprise_db_instance_capacity",
        category: "Enterprise edition",
        summary: "Changes the number of shards and the capacity of each shard of an enterprise edition instance.",
        reference: &["https://www.volcengine.com/docs/84772/1386395", "https://www.volcengine.com/docs/84772/1262384"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])] },
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
            Rule::AllowedIf { field: "FlashPerShard", when: &[], values: &[Literal::Integer(0), Literal::Integer(10240), Literal::Integer(20480), Literal::Integer(30720)] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
