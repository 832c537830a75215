// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyPlannedEventExecuteTime` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, Mode, Reflect, Rule, States, Structure, ValueRef,
    builder, deserialize_structure,
};
use crate::request::Request;

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
///
/// Sent by
/// [`Client::modify_planned_event_execute_time`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_planned_event_execute_time).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyPlannedEventExecuteTimeRequest {
    /// IDs of the events to move; `CanModifyTime` must be `true` for each.
    ///
    /// Example: `["event-cn0212gzmh2xs****"]`.
    pub event_ids: Vec<String>,
    /// End of the new time window.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
    pub target_end_time: DateTime,
    /// Start of the new time window.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
    pub target_start_time: DateTime,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyPlannedEventExecuteTimeRequest {
        "EventIds" => event_ids: required,
        "TargetEndTime" => target_end_time: required,
        "TargetStartTime" => target_start_time: required,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    ModifyPlannedEventExecuteTimeRequest, ModifyPlannedEventExecuteTimeRequestBuilder {
        event_ids: Vec<String> = "EventIds",
        target_end_time: DateTime = "TargetEndTime",
        target_start_time: DateTime = "TargetStartTime",
    } {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyPlannedEventExecuteTimeRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyPlannedEventExecuteTimeRequest",
        unique_name: "ModifyPlannedEventExecuteTimeRequest",
        doc: "Moves planned events to another time window.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `TargetEndTime` must be later than `TargetStartTime`.\n\nChecked by the service only:\n\n- `TargetEndTime` must be earlier than the `MaxEndTime` of each event.\n- The new window must be later than the current one.\n\nNotes:\n\n- Events can only be postponed, any number of times, up to `MaxEndTime`.\n- During the event, a switch of nodes can close connections or reject writes for some seconds.\n\nReference: <https://www.volcengine.com/docs/6293/1554705>",
        fields: &[
            Field::required("EventIds", "event_ids", Vec::<String>::TYPE)
                .doc("IDs of the events to move; `CanModifyTime` must be `true` for each.\n\nExample: `[\"event-cn0212gzmh2xs****\"]`."),
            Field::required("TargetEndTime", "target_end_time", DateTime::TYPE)
                .doc("End of the new time window.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::required("TargetStartTime", "target_start_time", DateTime::TYPE)
                .doc("Start of the new time window.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyPlannedEventExecuteTimeRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "EventIds" => self.event_ids.as_value(),
            "TargetEndTime" => self.target_end_time.as_value(),
            "TargetStartTime" => self.target_start_time.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyPlannedEventExecuteTimeRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyPlannedEventExecuteTimeResponse {}

deserialize_structure! {
    lenient ModifyPlannedEventExecuteTimeResponse {
    }
}

impl ModifyPlannedEventExecuteTimeResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyPlannedEventExecuteTimeResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyPlannedEventExecuteTimeResponse",
        unique_name: "ModifyPlannedEventExecuteTimeResponse",
        doc: "Response of [`ModifyPlannedEventExecuteTimeRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyPlannedEventExecuteTimeResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyPlannedEventExecuteTimeRequest`].
pub static ACTION: Action = Action {
    index: 93,
    name: "ModifyPlannedEventExecuteTime",
    method: "modify_planned_event_execute_time",
    category: "Event",
    summary: "Moves planned events to another time window.",
    reference: &["https://www.volcengine.com/docs/6293/1554705"],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyPlannedEventExecuteTimeRequest::STRUCTURE,
    response: ModifyPlannedEventExecuteTimeResponse::STRUCTURE,
    rules: &[Rule::Ordered { earlier: "TargetStartTime", later: "TargetEndTime" }],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyPlannedEventExecuteTimeRequest {
    type Response = ModifyPlannedEventExecuteTimeResponse;

    const ACTION: &'static Action = &ACTION;
}
