// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteAllClientSession` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Ends all client sessions of an instance.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The connections of the sessions are closed.
///
/// Reference: <https://www.volcengine.com/docs/6293/2175475>
///
/// Sent by
/// [`Client::delete_all_client_session`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_all_client_session).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteAllClientSessionRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DeleteAllClientSessionRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DeleteAllClientSessionRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DeleteAllClientSessionRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteAllClientSessionRequest",
        unique_name: "DeleteAllClientSessionRequest",
        doc: "Ends all client sessions of an instance.\n\nSynchronous: the change is complete when the call returns.\n\nNotes:\n\n- The connections of the sessions are closed.\n\nReference: <https://www.volcengine.com/docs/6293/2175475>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DeleteAllClientSessionRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteAllClientSessionRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteAllClientSessionResponse {
    /// `true` if all sessions were ended.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_success: Option<bool>,
}

deserialize_structure! {
    lenient DeleteAllClientSessionResponse {
        "IsSuccess" => is_success: optional,
    }
}

impl DeleteAllClientSessionResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        is_success: bool,
    }
}

impl Reflect for DeleteAllClientSessionResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteAllClientSessionResponse",
        unique_name: "DeleteAllClientSessionResponse",
        doc: "Response of [`DeleteAllClientSessionRequest`].",
        fields: &[Field::optional("IsSuccess", "is_success", bool::TYPE)
            .doc("`true` if all sessions were ended.\n\nExample: `true`.")],
    };
}

impl Fields for DeleteAllClientSessionResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "IsSuccess" => self.is_success.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DeleteAllClientSessionRequest`].
pub static ACTION: Action = Action {
    index: 14,
    name: "DeleteAllClientSession",
    method: "delete_all_client_session",
    category: "Session",
    summary: "Ends all client sessions of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/2175475"],
    mode: Mode::Sync,
    mutating: true,
    request: DeleteAllClientSessionRequest::STRUCTURE,
    response: DeleteAllClientSessionResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DeleteAllClientSessionRequest {
    type Response = DeleteAllClientSessionResponse;

    const ACTION: &'static Action = &ACTION;
}
