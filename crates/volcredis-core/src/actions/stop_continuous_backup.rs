// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `StopContinuousBackup`: switches off data flashback (point-in-time recovery) for an instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Switches off data flashback (point-in-time recovery) for an instance.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
    ///   (single-node) instances have no backup features.
    /// - Once flashback is off, its earlier moments are not kept.
    /// - The page says sync, yet the Terraform provider waits for the instance to be Running afterwards.
    ///
    /// Reference: `6293/71804`.
    pub struct StopContinuousBackupRequest {
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
        summary: "Switches off data flashback (point-in-time recovery) for an instance.",
        reference: &["6293/71804"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
