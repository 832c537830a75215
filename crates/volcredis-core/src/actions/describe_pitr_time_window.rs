// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribePitrTimeWindow`: returns the time window an instance can be restored to by point in time.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};

structure! {
    /// Returns the time window an instance can be restored to by point in time.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
    ///   (single-node) instances have no backup features.
    /// - Needs data flashback to be on (`StartContinuousBackup`).
    /// - The page's example value of `StartTime` lacks the final Z; the sample response has it.
    ///
    /// Reference: `6293/159825`.
    pub struct DescribePitrTimeWindowRequest {
        required {
            /// ID of the Redis instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// What [`DescribePitrTimeWindowRequest`] is answered with.
    pub struct DescribePitrTimeWindowResponse {
        optional {
            /// Latest moment that can be restored to (UTC).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.
            end_time: DateTime = "EndTime" [Check::Format(Format::DateTime)],
            /// Earliest moment that can be restored to (UTC).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:01Z`.
            start_time: DateTime = "StartTime" [Check::Format(Format::DateTime)],
        }
    }
}

operation! {
    DescribePitrTimeWindowRequest => DescribePitrTimeWindowResponse,
    /// The description of [`DescribePitrTimeWindowRequest`].
    pub static ACTION = Action {
        name: "DescribePitrTimeWindow",
        method: "describe_pitr_time_window",
        category: "Backup and recovery",
        summary: "Returns the time window an instance can be restored to by point in time.",
        reference: &["6293/159825"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
