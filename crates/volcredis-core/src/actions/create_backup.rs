// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateBackup` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Creates a manual backup of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is `Running`
    /// after the change. Idempotent for calls with the same `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
    /// - The backup is complete when its status in `DescribeBackups` is no longer `Creating`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/67125>
    /// Reference: <https://www.volcengine.com/docs/84772/1393057>
    pub struct CreateBackupRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn02aqusft7ws****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Name of the backup; the backup ID if not given.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`CreateBackupRequest`].
    pub struct CreateBackupResponse {
        optional {
            /// ID of the new backup.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointId",
            /// ID of the instance.
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
        summary: "Creates a manual backup of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/67125", "https://www.volcengine.com/docs/84772/1393057"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
