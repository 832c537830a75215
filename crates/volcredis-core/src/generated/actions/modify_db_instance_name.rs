// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceName` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the name of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
///
/// Reference: <https://www.volcengine.com/docs/6293/65756>
/// Reference: <https://www.volcengine.com/docs/84772/71745>
///
/// Sent by
/// [`Client::modify_db_instance_name`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_name).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceNameRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// New name of the instance.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test123`.
    pub instance_name: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceNameRequest {
        "InstanceId" => instance_id: required,
        "InstanceName" => instance_name: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceNameRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, instance_name: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            instance_name: instance_name.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceNameRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceNameRequest",
        unique_name: "ModifyDBInstanceNameRequest",
        doc: "Changes the name of an instance.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The action supports the community and the enterprise edition.\n\nReference: <https://www.volcengine.com/docs/6293/65756>\nReference: <https://www.volcengine.com/docs/84772/71745>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("InstanceName", "instance_name", String::TYPE)
                .doc("New name of the instance.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test123`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceNameRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceNameRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceNameResponse {}

deserialize_structure! {
    lenient ModifyDBInstanceNameResponse {
    }
}

impl ModifyDBInstanceNameResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstanceNameResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceNameResponse",
        unique_name: "ModifyDBInstanceNameResponse",
        doc: "Response of [`ModifyDBInstanceNameRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstanceNameResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstanceNameRequest`].
pub static ACTION: Action = Action {
    index: 81,
    name: "ModifyDBInstanceName",
    method: "modify_db_instance_name",
    category: "Instance management",
    summary: "Changes the name of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/65756", "https://www.volcengine.com/docs/84772/71745"],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyDBInstanceNameRequest::STRUCTURE,
    response: ModifyDBInstanceNameResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceNameRequest {
    type Response = ModifyDBInstanceNameResponse;

    const ACTION: &'static Action = &ACTION;
}
