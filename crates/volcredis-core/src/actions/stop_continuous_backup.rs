// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `StopContinuousBackup`: turns data flashback (point-in-time recovery) of an instance off.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Turns data flashback (point-in-time recovery) of an instance off.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
    /// - The restore points of flashback are discarded.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: `6293/71804`.
    pub struct StopContinuousBackupRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
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
    /// What [`StopContinuousBackupRequest`] is answered with.
    pub struct StopContinuousBackupResponse {}
}

operation! {
    StopContinuousBackupRequest => StopContinuousBackupResponse,
    /// The description of [`StopContinuousBackupRequest`].
    pub static ACTION = Action {
        name: "StopContinuousBackup",
        method: "stop_continuous_backup",
        category: "Backup and recovery",
        summary: "Turns data flashback (point-in-time recovery) of an instance off.",
        reference: &["6293/71804"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
