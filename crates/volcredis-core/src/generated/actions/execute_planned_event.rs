// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ExecutePlannedEvent` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

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
///
/// Sent by
/// [`Client::execute_planned_event`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.execute_planned_event).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExecutePlannedEventRequest {
    /// ID of the event to execute; its status must be `Waiting`.
    ///
    /// Example: `event-cn0212gzmh2xs****`.
    pub event_id: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ExecutePlannedEventRequest {
        "EventId" => event_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl ExecutePlannedEventRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(event_id: impl IntoField<String>) -> Self {
        Self { event_id: event_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ExecutePlannedEventRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ExecutePlannedEventRequest",
        unique_name: "ExecutePlannedEventRequest",
        doc: "Executes a waiting planned event immediately.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- During the event, a switch of nodes can close connections or reject writes for some seconds.\n\nReference: <https://www.volcengine.com/docs/6293/1554706>",
        fields: &[
            Field::required("EventId", "event_id", String::TYPE)
                .doc("ID of the event to execute; its status must be `Waiting`.\n\nExample: `event-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ExecutePlannedEventRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "EventId" => self.event_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ExecutePlannedEventRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExecutePlannedEventResponse {}

deserialize_structure! {
    lenient ExecutePlannedEventResponse {
    }
}

impl ExecutePlannedEventResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ExecutePlannedEventResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ExecutePlannedEventResponse",
        unique_name: "ExecutePlannedEventResponse",
        doc: "Response of [`ExecutePlannedEventRequest`].",
        fields: &[],
    };
}

impl Fields for ExecutePlannedEventResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ExecutePlannedEventRequest`].
pub static ACTION: Action = Action {
    index: 65,
    name: "ExecutePlannedEvent",
    method: "execute_planned_event",
    category: "Event",
    summary: "Executes a waiting planned event immediately.",
    reference: &["https://www.volcengine.com/docs/6293/1554706"],
    mode: Mode::Sync,
    mutating: true,
    request: ExecutePlannedEventRequest::STRUCTURE,
    response: ExecutePlannedEventResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ExecutePlannedEventRequest {
    type Response = ExecutePlannedEventResponse;

    const ACTION: &'static Action = &ACTION;
}
