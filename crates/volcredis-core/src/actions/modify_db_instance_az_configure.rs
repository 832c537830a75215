// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceAZConfigure`: moves the nodes of an instance to other availability zones or changes between one zone and several.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::{ConfigureNode, MultiAZ};

structure! {
    /// Moves the nodes of an instance to other availability zones or changes between one zone and several.
    ///
    /// The call is accepted, and the work goes on after it returns. It passes through `AZChanging` and ends
    /// in `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
    ///
    /// Rules that only the service can check:
    ///
    /// - `CreateBackup` has no effect on an instance whose `InstanceClass` is Standalone.
    /// - A Standalone instance cannot be moved from one zone to several, so `MultiAZ` stays disabled for
    ///   it.
    /// - `ConfigureNodes` has as many entries as the instance's `NodeNumber`; all the same zone with
    ///   `MultiAZ` disabled, at least two different zones with it enabled.
    ///
    /// Notes:
    ///
    /// - Clients may see one or two disconnections of up to 30 seconds, or about 10 seconds without reads
    ///   and writes.
    /// - With `ApplyImmediately` false the status still changes at once and stays changed until the work is
    ///   done in the window.
    /// - `ConfigureNodes` is optional in the SDK; the Terraform provider states that it is required even
    ///   for a single zone. The page's required column was not readable.
    /// - The entry-count rule is taken from `CreateDBInstance` and the Terraform provider's text.
    /// - The status name AZChanging comes from the status page (6293/71563) as quoted elsewhere.
    ///
    /// Reference: `6293/65762` and `6293/71563`.
    pub struct ModifyDBInstanceAZConfigureRequest {
        required {
            /// ID of the instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// True to start now, false to wait for the maintenance window.
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
            /// New zone of every node of a shard, one entry per node; the first entry is the primary's
            /// zone.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Whether nodes are to be spread over several availability zones.
            ///
            /// Example: `disabled`.
            multi_az: MultiAZ = "MultiAZ",
        }
        optional {
            /// Name of that backup; starts with a Chinese character, a letter or an underscore, goes on
            /// with those, digits and hyphens; the backup's ID is used when it is left out.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Whether a full backup is taken first; without effect on single-node instances.
            ///
            /// Default: `false`. Example: `true`.
            create_backup: bool = "CreateBackup",
            /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
            /// distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceAZConfigureRequest`] is answered with.
    pub struct ModifyDBInstanceAZConfigureResponse {
        optional {
            /// Order number; carries nothing here, since moving zones makes no order.
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
        summary: "Moves the nodes of an instance to other availability zones or changes between one zone and several.",
        reference: &["6293/65762", "6293/71563"],
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
