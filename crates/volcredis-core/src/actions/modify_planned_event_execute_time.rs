// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyPlannedEventExecuteTime` action.

use crate::DateTime;
use crate::character_sets;
use crate::model::{Check, Format, Mode, Rule, States, operation, structure};

structure! {
    /// Moves planned events to another time window.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `TargetEndTime` must be later than `TargetStartTime`.
    ///
    /// Checked by the service only:
    ///
    /// - `TargetEndTime` must be earlier than the `MaxEndTime` of each event.
    /// - The new window must be later than the current one.
    ///
    /// Notes:
    ///
    /// - Events can only be postponed, any number of times, up to `MaxEndTime`.
    /// - During the event, a switch of nodes can close connections or reject writes for some seconds.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1554705>
    pub struct ModifyPlannedEventExecuteTimeRequest {
        required {
            /// IDs of the events to move; `CanModifyTime` must be `true` for each.
            ///
            /// Example: `["event-cn0212gzmh2xs****"]`.
            event_ids: Vec<String> = "EventIds",
            /// End of the new time window.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
            target_end_time: DateTime = "TargetEndTime" [Check::Format(Format::DateTime)],
            /// Start of the new time window.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
            target_start_time: DateTime = "TargetStartTime" [Check::Format(Format::DateTime)],
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
    /// Response of [`ModifyPlannedEventExecuteTimeRequest`].
    pub struct ModifyPlannedEventExecuteTimeResponse {}
}

operation! {
    ModifyPlannedEventExecuteTimeRequest => ModifyPlannedEventExecuteTimeResponse,
    /// The description of [`ModifyPlannedEventExecuteTimeRequest`].
    pub static ACTION = Action {
        name: "ModifyPlannedEventExecuteTime",
        method: "modify_planned_event_execute_time",
        category: "Event",
        summary: "Moves planned events to another time window.",
        reference: &["https://www.volcengine.com/docs/6293/1554705"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[
            Rule::Ordered { earlier: "TargetStartTime", later: "TargetEndTime" },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
