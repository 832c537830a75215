// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyBackupPointName`: renames a backup.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Renames a backup.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - The reference page was not found; mode sync is a guess, and the examples and the `ClientToken`
    ///   limit are taken over from the other backup actions.
    /// - The rules for the name are unknown; those of `CreateBackup` (1 to 128 characters) are likely.
    /// - The wire name is `BackupPointID` with a capital D here, `BackupPointId` in every other action.
    /// - No `InstanceId` is taken.
    pub struct ModifyBackupPointNameRequest {
        required {
            /// ID of the backup to rename, as listed by `DescribeBackups`.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointID",
            /// New name of the backup.
            ///
            /// Example: `testbackup`.
            backup_point_name: String = "BackupPointName",
        }
        optional {
            /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
            /// idempotent.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyBackupPointNameRequest`] is answered with.
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
