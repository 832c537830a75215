// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `RestartDBInstance` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Restarts an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Restarting` during the change and `Running` after it. Idempotent for calls
/// with the same `ClientToken`.
///
/// Notes:
///
/// - Access is interrupted for a short time; clients should reconnect automatically.
///
/// Reference: <https://www.volcengine.com/docs/6293/65758>
/// Reference: <https://www.volcengine.com/docs/6293/71563>
///
/// Sent by
/// [`Client::restart_db_instance`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.restart_db_instance).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RestartDBInstanceRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict RestartDBInstanceRequest {
        "InstanceId" => instance_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl RestartDBInstanceRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for RestartDBInstanceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RestartDBInstanceRequest",
        unique_name: "RestartDBInstanceRequest",
        doc: "Restarts an instance.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the instance is `Restarting` during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Access is interrupted for a short time; clients should reconnect automatically.\n\nReference: <https://www.volcengine.com/docs/6293/65758>\nReference: <https://www.volcengine.com/docs/6293/71563>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for RestartDBInstanceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`RestartDBInstanceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RestartDBInstanceResponse {}

deserialize_structure! {
    lenient RestartDBInstanceResponse {
    }
}

impl RestartDBInstanceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for RestartDBInstanceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RestartDBInstanceResponse",
        unique_name: "RestartDBInstanceResponse",
        doc: "Response of [`RestartDBInstanceRequest`].",
        fields: &[],
    };
}

impl Fields for RestartDBInstanceResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`RestartDBInstanceRequest`].
pub static ACTION: Action = Action {
    index: 95,
    name: "RestartDBInstance",
    method: "restart_db_instance",
    category: "Instance management",
    summary: "Restarts an instance.",
    reference: &["https://www.volcengine.com/docs/6293/65758", "https://www.volcengine.com/docs/6293/71563"],
    mode: Mode::Async,
    mutating: true,
    request: RestartDBInstanceRequest::STRUCTURE,
    response: RestartDBInstanceResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: Some("Restarting"), after: Some("Running") },
};

impl Request for RestartDBInstanceRequest {
    type Response = RestartDBInstanceResponse;

    const ACTION: &'static Action = &ACTION;
}
