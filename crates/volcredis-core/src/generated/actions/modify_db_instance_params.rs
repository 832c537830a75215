// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceParams` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::ParamValue;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Changes parameters of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - `EditableForInstance` in `DescribeDBInstanceParams` must be `true` for each parameter, and its value
///   must match `Range` or `Options`.
///
/// Notes:
///
/// - A parameter whose `NeedReboot` in `DescribeDBInstanceParams` is `true` takes effect after a restart.
/// - The change is complete when the instance is `Running` again.
///
/// Reference: <https://www.volcengine.com/docs/6293/65764>
///
/// Sent by
/// [`Client::modify_db_instance_params`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_params).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceParamsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Parameters to change; others keep their values.
    ///
    /// Example: `[{"Name":"maxmemory-policy","Value":"allkeys-lru"}]`.
    pub param_values: Vec<ParamValue>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceParamsRequest {
        "InstanceId" => instance_id: required,
        "ParamValues" => param_values: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceParamsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, param_values: impl IntoField<Vec<ParamValue>>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            param_values: param_values.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceParamsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceParamsRequest",
        unique_name: "ModifyDBInstanceParamsRequest",
        doc: "Changes parameters of an instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nChecked by the service only:\n\n- `EditableForInstance` in `DescribeDBInstanceParams` must be `true` for each parameter, and its value must match `Range` or `Options`.\n\nNotes:\n\n- A parameter whose `NeedReboot` in `DescribeDBInstanceParams` is `true` takes effect after a restart.\n- The change is complete when the instance is `Running` again.\n\nReference: <https://www.volcengine.com/docs/6293/65764>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ParamValues", "param_values", Vec::<ParamValue>::TYPE)
                .doc("Parameters to change; others keep their values.\n\nExample: `[{\"Name\":\"maxmemory-policy\",\"Value\":\"allkeys-lru\"}]`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceParamsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ParamValues" => self.param_values.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceParamsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceParamsResponse {}

deserialize_structure! {
    lenient ModifyDBInstanceParamsResponse {
    }
}

impl ModifyDBInstanceParamsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstanceParamsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceParamsResponse",
        unique_name: "ModifyDBInstanceParamsResponse",
        doc: "Response of [`ModifyDBInstanceParamsRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstanceParamsResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstanceParamsRequest`].
pub static ACTION: Action = Action {
    index: 82,
    name: "ModifyDBInstanceParams",
    method: "modify_db_instance_params",
    category: "Parameter",
    summary: "Changes parameters of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/65764"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceParamsRequest::STRUCTURE,
    response: ModifyDBInstanceParamsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceParamsRequest {
    type Response = ModifyDBInstanceParamsResponse;

    const ACTION: &'static Action = &ACTION;
}
