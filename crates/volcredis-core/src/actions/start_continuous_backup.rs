// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `StartContinuousBackup` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Turns data flashback (point-in-time recovery) of an instance on.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
    /// - A full backup is created first; a restore to a point in time is possible when it is complete.
    /// - Restore points reach back to the time at which flashback was turned on, but at most 7 days.
    /// - A change of the configuration or the zones of the instance, or system maintenance such as a kernel
    ///   upgrade, turns flashback off and discards its restore points.
    /// - A restore in place restarts flashback with a new time window.
    /// - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off
    ///   while flashback is on.
    /// - The state of the instance can change for some time after the call; wait until it is `Running`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/71803>
    pub struct StartContinuousBackupRequest {
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
    /// Response of [`StartContinuousBackupRequest`].
    pub struct StartContinuousBackupResponse {}
}

operation! {
    StartContinuousBackupRequest => StartContinuousBackupResponse,
    /// The description of [`StartContinuousBackupRequest`].
    pub static ACTION = Action {
        name: "StartContinuousBackup",
        method: "start_continuous_backup",
        category: "Backup and recovery",
        summary: "Turns data flashback (point-in-time recovery) of an instance on.",
        reference: &["https://www.volcengine.com/docs/6293/71803"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
