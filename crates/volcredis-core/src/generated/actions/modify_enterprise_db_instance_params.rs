// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyEnterpriseDBInstanceParams` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::ParamValue;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Changes parameters of an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only parameters that can be set in the console can be changed.
/// - Names of parameters differ from those of the community edition, such as `eviction_policy` instead of
///   `maxmemory-policy`.
///
/// Reference: <https://www.volcengine.com/docs/84772/1386398>
///
/// Sent by
/// [`Client::modify_enterprise_db_instance_params`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_enterprise_db_instance_params).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyEnterpriseDBInstanceParamsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Parameters to change, with their new values.
    pub param_values: Vec<ParamValue>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyEnterpriseDBInstanceParamsRequest {
        "InstanceId" => instance_id: required,
        "ParamValues" => param_values: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyEnterpriseDBInstanceParamsRequest {
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

impl Reflect for ModifyEnterpriseDBInstanceParamsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyEnterpriseDBInstanceParamsRequest",
        unique_name: "ModifyEnterpriseDBInstanceParamsRequest",
        doc: "Changes parameters of an enterprise edition instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Only parameters that can be set in the console can be changed.\n- Names of parameters differ from those of the community edition, such as `eviction_policy` instead of `maxmemory-policy`.\n\nReference: <https://www.volcengine.com/docs/84772/1386398>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ParamValues", "param_values", Vec::<ParamValue>::TYPE)
                .doc("Parameters to change, with their new values."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyEnterpriseDBInstanceParamsRequest {
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

/// Response of [`ModifyEnterpriseDBInstanceParamsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyEnterpriseDBInstanceParamsResponse {}

deserialize_structure! {
    lenient ModifyEnterpriseDBInstanceParamsResponse {
    }
}

impl ModifyEnterpriseDBInstanceParamsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyEnterpriseDBInstanceParamsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyEnterpriseDBInstanceParamsResponse",
        unique_name: "ModifyEnterpriseDBInstanceParamsResponse",
        doc: "Response of [`ModifyEnterpriseDBInstanceParamsRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyEnterpriseDBInstanceParamsResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyEnterpriseDBInstanceParamsRequest`].
pub static ACTION: Action = Action {
    index: 90,
    name: "ModifyEnterpriseDBInstanceParams",
    method: "modify_enterprise_db_instance_params",
    category: "Enterprise edition",
    summary: "Changes parameters of an enterprise edition instance.",
    reference: &["https://www.volcengine.com/docs/84772/1386398"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyEnterpriseDBInstanceParamsRequest::STRUCTURE,
    response: ModifyEnterpriseDBInstanceParamsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyEnterpriseDBInstanceParamsRequest {
    type Response = ModifyEnterpriseDBInstanceParamsResponse;

    const ACTION: &'static Action = &ACTION;
}
