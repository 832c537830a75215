// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyMaintenanceTime`: sets the daily maintenance window of an instance.

use crate::character_sets;
use crate::model::{Check, Format, Mode, States, operation, structure};

structure! {
    /// Sets the daily maintenance window of an instance.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Works for both editions.
    /// - Read back as `MaintenanceTime` in `DescribeDBInstanceDetail`.
    /// - A change deferred to the window alters the instance's status at once, though its work runs inside
    ///   the window.
    /// - Whether a window may cross midnight is not stated.
    /// - The stored excerpt of the response sample is cut off before Result; no response fields are listed.
    ///
    /// Reference: `6293/1467102` and `84772/1467104`.
    pub struct ModifyMaintenanceTimeRequest {
        required {
            /// ID of the instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Window in UTC+8 as HH:mm-HH:mm, starting on a full hour and ending at minute 59, two to
            /// twenty-four hours long.
            ///
            /// Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC. Example: `00:00-01:59`.
            time_scope: String = "TimeScope" [Check::Format(Format::HourRange { min_hours: 2, max_hours: 24 })],
        }
        optional {
            /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
            /// distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyMaintenanceTimeRequest`] is answered with.
    pub struct ModifyMaintenanceTimeResponse {}
}

operation! {
    ModifyMaintenanceTimeRequest => ModifyMaintenanceTimeResponse,
    /// The description of [`ModifyMaintenanceTimeRequest`].
    pub static ACTION = Action {
        name: "ModifyMaintenanceTime",
        method: "modify_maintenance_time",
        category: "Instance management",
        summary: "Sets the daily maintenance window of an instance.",
        reference: &["6293/1467102", "84772/1467104"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
