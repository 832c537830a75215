// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateBackup`: takes a manual backup of an instance now.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Takes a manual backup of an instance now.
    ///
    /// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call
    /// with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
    ///   (single-node) instances have no backup features.
    /// - The work goes on after the call: poll `DescribeBackups` until the backup's Status leaves Creating
    ///   (Available or Unavailable).
    /// - That the instance ends in Running comes from the Terraform provider, which waits for it; the state
    ///   during the backup is not documented on the page.
    ///
    /// Reference: `6293/67125` and `84772/1393057`.
    pub struct CreateBackupRequest {
        required {
            /// ID of the Redis instance.
            ///
            /// Example: `redis-cn02aqusft7ws****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Name for the backup: a Chinese character, letter or underscore first, then also digits and
            /// hyphens; the backup ID when absent.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
            /// idempotent.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`CreateBackupRequest`] is answered with.
    pub struct CreateBackupResponse {
        optional {
            /// ID given to the new backup.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointId",
            /// ID of the Redis instance.
            ///
            /// Example: `redis-cn02aqusft7ws****`.
            instance_id: String = "InstanceId",
        }
    }
}

operation! {
    CreateBackupRequest => CreateBackupResponse,
    /// The description of [`CreateBackupRequest`].
    pub static ACTION = Action {
        name: "CreateBackup",
        method: "create_backup",
        category: "Backup and recovery",
        summary: "Takes a manual backup of an instance now.",
        reference: &["6293/67125", "84772/1393057"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
