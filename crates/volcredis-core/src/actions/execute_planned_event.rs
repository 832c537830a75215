// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ExecutePlannedEvent`: starts a waiting planned event at once.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Starts a waiting planned event at once.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only events whose Status is Waiting are accepted.
    /// - While an event runs, a node switch can cut connections or refuse writes for seconds.
    ///
    /// Reference: `6293/1554706`.
    pub struct ExecutePlannedEventRequest {
        required {
            /// Event to start; its status must be Waiting.
            ///
            /// Example: `event-cn0212gzmh2xs****`.
            event_id: String = "EventId",
        }
        optional {
            /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ExecutePlannedEventRequest`] is answered with.
    pub struct ExecutePlannedEventResponse {}
}

operation! {
    ExecutePlannedEventRequest => ExecutePlannedEventResponse,
    /// The description of [`ExecutePlannedEventRequest`].
    pub static ACTION = Action {
        name: "ExecutePlannedEvent",
        method: "execute_planned_event",
        category: "Event",
        summary: "Starts a waiting planned event at once.",
        reference: &["6293/1554706"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
