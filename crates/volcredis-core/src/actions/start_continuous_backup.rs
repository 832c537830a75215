// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `StartContinuousBackup`: switches on data flashback (point-in-time recovery) for an instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Switches on data flashback (point-in-time recovery) for an instance.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
    ///   (single-node) instances have no backup features.
    /// - A full backup is taken first; point-in-time restore should wait until that is done, which depends
    ///   on the amount of data.
    /// - The moments that can be restored to run from when flashback was switched on, but at most 7 days
    ///   back, to now.
    /// - Changing the instance's configuration or zones, or system maintenance such as a kernel upgrade,
    ///   switches flashback off and drops its moments.
    /// - Restoring in place switches flashback off and on again and starts the window anew.
    /// - It is refused while the parameter appendonly-switch is off, and that parameter cannot be turned
    ///   off while flashback is on.
    /// - The page says sync, yet the Terraform provider waits for the instance to be Running afterwards.
    ///
    /// Reference: `6293/71803`.
    pub struct StartContinuousBackupRequest {
        required {
            /// ID of the Redis instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
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
    /// What [`StartContinuousBackupRequest`] is answered with.
    pub struct StartContinuousBackupResponse {}
}

operation! {
    StartContinuousBackupRequest => StartContinuousBackupResponse,
    /// The description of [`StartContinuousBackupRequest`].
    pub static ACTION = Action {
        name: "StartContinuousBackup",
        method: "start_continuous_backup",
        category: "Backup and recovery",
        summary: "Switches on data flashback (point-in-time recovery) for an instance.",
        reference: &["6293/71803"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
