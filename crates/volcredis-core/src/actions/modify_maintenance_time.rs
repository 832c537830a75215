// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyMaintenanceTime` action.

use crate::character_sets;
use crate::model::{Check, Format, Mode, States, operation, structure};

structure! {
    /// Sets the daily maintenance window of an instance.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The action supports the community and the enterprise edition.
    /// - `DescribeDBInstanceDetail` returns the window as `MaintenanceTime`.
    /// - A change that waits for the window alters the status of the instance immediately.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1467102>
    /// Reference: <https://www.volcengine.com/docs/84772/1467104>
    pub struct ModifyMaintenanceTimeRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Daily maintenance window.
            ///
            /// Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example: `00:00-01:59`.
            time_scope: String = "TimeScope" [Check::Format(Format::HourRange { min_hours: 2, max_hours: 24 })],
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
    /// Response of [`ModifyMaintenanceTimeRequest`].
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
        reference: &["https://www.volcengine.com/docs/6293/1467102", "https://www.volcengine.com/docs/84772/1467104"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
