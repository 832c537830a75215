// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceAZConfigure` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::{ConfigureNode, MultiAZ};

structure! {
    /// Moves the nodes of an instance to other availability zones.
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is `AZChanging`
    /// during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
    ///
    /// Checked by the service only:
    ///
    /// - `CreateBackup` has no effect on a single-node instance (`InstanceClass` is `Standalone`).
    /// - A single-node instance cannot be deployed over several zones: `MultiAZ` must be `disabled`.
    /// - `ConfigureNodes` must have one entry per node (`NodeNumber` of the instance): all in the same zone
    ///   if `MultiAZ` is `disabled`, in at least two zones if it is `enabled`.
    ///
    /// Notes:
    ///
    /// - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for
    ///   about 10 seconds.
    /// - If `ApplyImmediately` is `false`, the status changes immediately as well, until the work is
    ///   complete in the maintenance window.
    /// - `ConfigureNodes` may be required by the service, even for a single zone.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65762>
    /// Reference: <https://www.volcengine.com/docs/6293/71563>
    pub struct ModifyDBInstanceAZConfigureRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// If `true`, the change starts immediately; if `false`, in the maintenance window.
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
            /// New zones of the nodes of a shard, one entry per node; the first is the zone of the primary
            /// node.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in
            /// one (`disabled`).
            ///
            /// Example: `disabled`.
            multi_az: MultiAZ = "MultiAZ",
        }
        optional {
            /// Name of the backup; the backup ID if not given.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// If `true`, a full backup is taken before the change; ignored for single-node instances.
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
    /// Response of [`ModifyDBInstanceAZConfigureRequest`].
    pub struct ModifyDBInstanceAZConfigureResponse {
        optional {
            /// Number of the billing order; without meaning here, because no order is created.
            ///
            /// Example: `****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    ModifyDBInstanceAZConfigureRequest => ModifyDBInstanceAZConfigureResponse,
    /// The description of [`ModifyDBInstanceAZConfigureRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceAZConfigure",
        method: "modify_db_instance_az_configure",
        category: "Instance management",
        summary: "Moves the nodes of an instance to other availability zones.",
        reference: &["https://www.volcengine.com/docs/6293/65762", "https://www.volcengine.com/docs/6293/71563"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: Some("AZChanging"), after: Some("Running") },
    }
}
