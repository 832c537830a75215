// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `IncreaseDBInstanceNodeNumber`: adds nodes to every shard of a primary-secondary instance.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::ConfigureNode;

structure! {
    /// Adds nodes to every shard of a primary-secondary instance.
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
    /// - The node count per shard after the change must stay within 2 to 6: 2 \<= current nodes +
    ///   `NodesNumberToIncrease` \<= 6.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a single-node
    ///   instance (Standalone) always has one node.
    /// - Data flashback is switched off by this change and its earlier restore points are lost; call
    ///   `StartContinuousBackup` afterwards to turn it on again.
    /// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
    /// - The public Terraform provider polls the instance after this call until its status is Running
    ///   again.
    /// - The rules for `ConfigureNewNodes` were not visible in the excerpts; the Terraform provider sends
    ///   it for multi-zone instances only, one entry per added node.
    /// - The BytePlus page writes the node limit with a minus sign where the Volcengine page has a plus.
    ///
    /// Reference: `6293/65751`.
    pub struct IncreaseDBInstanceNodeNumberRequest {
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
            /// How many nodes to add to each shard.
            ///
            /// Limits: at most 4. Example: `2`.
            nodes_number_to_increase: i32 = "NodesNumberToIncrease" [Check::Range { min: i64::MIN, max: 4 }],
        }
        optional {
            /// Name for the full backup taken before the change; the backup id serves as the name when this
            /// is left out.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Availability zones of the added nodes, one entry per node.
            configure_new_nodes: Vec<ConfigureNode> = "ConfigureNewNodes",
            /// Whether a full backup is taken before the change.
            ///
            /// Default: `false`. Example: `true`.
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
    /// What [`IncreaseDBInstanceNodeNumberRequest`] is answered with.
    pub struct IncreaseDBInstanceNodeNumberResponse {
        optional {
            /// Id of the order that the change produced.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    IncreaseDBInstanceNodeNumberRequest => IncreaseDBInstanceNodeNumberResponse,
    /// The description of [`IncreaseDBInstanceNodeNumberRequest`].
    pub static ACTION = Action {
        name: "IncreaseDBInstanceNodeNumber",
        method: "increase_db_instance_node_number",
        category: "Instance configuration",
        summary: "Adds nodes to every shard of a primary-secondary instance.",
        reference: &["6293/65751"],
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
