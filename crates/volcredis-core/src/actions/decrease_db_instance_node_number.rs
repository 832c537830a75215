// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DecreaseDBInstanceNodeNumber` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::ConfigureNode;

structure! {
    /// Removes nodes from each shard of a primary-secondary instance.
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
    /// - The number of nodes per shard after the change must be 2 to 6.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
    /// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns
    ///   it on again.
    /// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
    /// - The change is complete when the instance is `Running` again.
    /// - `NodesToRemove` is meant for instances in several availability zones.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65749>
    pub struct DecreaseDBInstanceNodeNumberRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// If `true`, the change starts immediately; if `false`, in the maintenance window.
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
            /// Number of nodes to remove from each shard.
            ///
            /// Limits: at most 4. Example: `2`.
            nodes_number_to_decrease: i32 = "NodesNumberToDecrease" [Check::Range { min: i64::MIN, max: 4 }],
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
            /// Zones of the nodes to remove, one entry per node.
            nodes_to_remove: Vec<ConfigureNode> = "NodesToRemove",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`DecreaseDBInstanceNodeNumberRequest`].
    pub struct DecreaseDBInstanceNodeNumberResponse {
        optional {
            /// Number of the billing order.
            ///
            /// Example: `Order716986589022527****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    DecreaseDBInstanceNodeNumberRequest => DecreaseDBInstanceNodeNumberResponse,
    /// The description of [`DecreaseDBInstanceNodeNumberRequest`].
    pub static ACTION = Action {
        name: "DecreaseDBInstanceNodeNumber",
        method: "decrease_db_instance_node_number",
        category: "Instance configuration",
        summary: "Removes nodes from each shard of a primary-secondary instance.",
        reference: &["https://www.volcengine.com/docs/6293/65749"],
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
