// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteDBInstance` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes an instance permanently.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Checked by the service only:
    ///
    /// - `BackupPointName` has an effect only for a primary-secondary instance (`InstanceClass` is
    ///   `PrimarySecondary`) that is pay-as-you-go (`ChargeType` is `PostPaid`).
    ///
    /// Notes:
    ///
    /// - A final backup of a primary-secondary instance is created by default; it remains in the list of
    ///   backups.
    /// - A single-node instance is not backed up; its data is lost.
    /// - An instance with deletion protection cannot be deleted.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/99796>
    pub struct DeleteDBInstanceRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Name of the final backup; the backup ID if not given.
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
    /// Response of [`DeleteDBInstanceRequest`].
    pub struct DeleteDBInstanceResponse {}
}

operation! {
    DeleteDBInstanceRequest => DeleteDBInstanceResponse,
    /// The description of [`DeleteDBInstanceRequest`].
    pub static ACTION = Action {
        name: "DeleteDBInstance",
        method: "delete_db_instance",
        category: "Instance management",
        summary: "Deletes an instance permanently.",
        reference: &["https://www.volcengine.com/docs/6293/99796"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
