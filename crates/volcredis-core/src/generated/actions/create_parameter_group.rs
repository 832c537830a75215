// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateParameterGroup` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::{EngineVersion, ParamValue};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, builder,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Creates a custom parameter template for a Redis version.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The `EngineVersion` of a template cannot be changed.
///
/// Reference: <https://www.volcengine.com/docs/6293/1415104>
///
/// Sent by
/// [`Client::create_parameter_group`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_parameter_group).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateParameterGroupRequest {
    /// Redis version of the template.
    ///
    /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    pub engine_version: EngineVersion,
    /// Name of the template.
    ///
    /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test_temp`.
    pub name: String,
    /// Parameters of the template.
    ///
    /// Limits: at least one item.
    pub param_values: Vec<ParamValue>,
    /// Description of the template; empty if not given.
    ///
    /// Limits: at most 200 characters. Example: `test template`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

deserialize_structure! {
    strict CreateParameterGroupRequest {
        "EngineVersion" => engine_version: required,
        "Name" => name: required,
        "ParamValues" => param_values: required,
        "Description" => description: optional,
    }
}

builder! {
    CreateParameterGroupRequest, CreateParameterGroupRequestBuilder {
        engine_version: EngineVersion = "EngineVersion",
        name: String = "Name",
        param_values: Vec<ParamValue> = "ParamValues",
    } {
        description, set_description: String,
    }
}

impl Reflect for CreateParameterGroupRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateParameterGroupRequest",
        unique_name: "CreateParameterGroupRequest",
        doc: "Creates a custom parameter template for a Redis version.\n\nSynchronous: the change is complete when the call returns.\n\nNotes:\n\n- The `EngineVersion` of a template cannot be changed.\n\nReference: <https://www.volcengine.com/docs/6293/1415104>",
        fields: &[
            Field::required("EngineVersion", "engine_version", EngineVersion::TYPE)
                .doc("Redis version of the template.\n\nDocumented values: `7.0`, `6.0` and `5.0`. Example: `7.0`."),
            Field::required("Name", "name", String::TYPE)
                .doc("Name of the template.\n\nLimits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`.").checks(&[Check::Length { min: 2, max: 64 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::required("ParamValues", "param_values", Vec::<ParamValue>::TYPE)
                .doc("Parameters of the template.\n\nLimits: at least one item.").checks(&[Check::Items { min: 1, max: usize::MAX, separator: None }]),
            Field::optional("Description", "description", String::TYPE)
                .doc("Description of the template; empty if not given.\n\nLimits: at most 200 characters. Example: `test template`.").checks(&[Check::Length { min: 0, max: 200 }]),
        ],
    };
}

impl Fields for CreateParameterGroupRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "EngineVersion" => self.engine_version.as_value(),
            "Name" => self.name.as_value(),
            "ParamValues" => self.param_values.as_value(),
            "Description" => self.description.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateParameterGroupRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateParameterGroupResponse {
    /// ID of the new template.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_group_id: Option<String>,
}

deserialize_structure! {
    lenient CreateParameterGroupResponse {
        "ParameterGroupId" => parameter_group_id: optional,
    }
}

impl CreateParameterGroupResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        parameter_group_id: String,
    }
}

impl Reflect for CreateParameterGroupResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateParameterGroupResponse",
        unique_name: "CreateParameterGroupResponse",
        doc: "Response of [`CreateParameterGroupRequest`].",
        fields: &[Field::optional("ParameterGroupId", "parameter_group_id", String::TYPE)
            .doc("ID of the new template.\n\nExample: `pg-cnlfm5yzmxehmkw****`.")],
    };
}

impl Fields for CreateParameterGroupResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            _ => None,
        }
    }
}

/// The description of [`CreateParameterGroupRequest`].
pub static ACTION: Action = Action {
    index: 12,
    name: "CreateParameterGroup",
    method: "create_parameter_group",
    category: "Parameter template",
    summary: "Creates a custom parameter template for a Redis version.",
    reference: &["https://www.volcengine.com/docs/6293/1415104"],
    mode: Mode::Sync,
    mutating: true,
    request: CreateParameterGroupRequest::STRUCTURE,
    response: CreateParameterGroupResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for CreateParameterGroupRequest {
    type Response = CreateParameterGroupResponse;

    const ACTION: &'static Action = &ACTION;
}
