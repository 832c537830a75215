// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ExecutePlannedEvent` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Executes a waiting planned event immediately.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - During the event, a switch of nodes can close connections or reject writes for some seconds.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1554706>
    pub struct ExecutePlannedEventRequest {
        required {
            /// ID of the event to execute; its status must be `Waiting`.
            ///
            /// Example: `event-cn0212gzmh2xs****`.
            event_id: String = "EventId",
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
    /// Response of [`ExecutePlannedEventRequest`].
    pub struct ExecutePlannedEventResponse {}
}

operation! {
    ExecutePlannedEventRequest => ExecutePlannedEventResponse,
    /// The description of [`ExecutePlannedEventRequest`].
    pub static ACTION = Action {
        name: "ExecutePlannedEvent",
        method: "execute_planned_event",
        category: "Event",
        summary: "Executes a waiting planned event immediately.",
        reference: &["https://www.volcengine.com/docs/6293/1554706"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
