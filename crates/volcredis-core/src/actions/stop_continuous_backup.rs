// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `StopContinuousBackup` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Turns data flashback (point-in-time recovery) of an instance off.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
    /// - The restore points of flashback are discarded.
    /// - The state of the instance can change for some time after the call; wait until it is `Running`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/71804>
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
    /// Response of [`StopContinuousBackupRequest`].
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
        reference: &["https://www.volcengine.com/docs/6293/71804"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
