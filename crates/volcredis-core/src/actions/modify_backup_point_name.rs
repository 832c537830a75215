// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyBackupPointName` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Renames a backup.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The action is not documented by the service and may change.
    /// - The rules for `BackupPointName` are not documented; only the service checks them.
    pub struct ModifyBackupPointNameRequest {
        required {
            /// ID of the backup, as listed by `DescribeBackups`.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointID",
            /// New name of the backup.
            ///
            /// Example: `testbackup`.
            backup_point_name: String = "BackupPointName",
        }
        optional {
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyBackupPointNameRequest`].
    pub struct ModifyBackupPointNameResponse {}
}

operation! {
    ModifyBackupPointNameRequest => ModifyBackupPointNameResponse,
    /// The description of [`ModifyBackupPointNameRequest`].
    pub static ACTION = Action {
        name: "ModifyBackupPointName",
        method: "modify_backup_point_name",
        category: "Backup and recovery",
        summary: "Renames a backup.",
        reference: &[],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
