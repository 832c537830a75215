// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribePitrTimeWindow` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};

structure! {
    /// Returns the time window to which an instance can be restored.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
    /// - Data flashback must be on (`StartContinuousBackup`).
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/159825>
    pub struct DescribePitrTimeWindowRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribePitrTimeWindowRequest`].
    pub struct DescribePitrTimeWindowResponse {
        optional {
            /// Latest time that can be restored.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.
            end_time: DateTime = "EndTime" [Check::Format(Format::DateTime)],
            /// Earliest time that can be restored.
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
        summary: "Returns the time window to which an instance can be restored.",
        reference: &["https://www.volcengine.com/docs/6293/159825"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
