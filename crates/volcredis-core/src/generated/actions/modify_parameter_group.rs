// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyParameterGroup` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::ParamValue;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, builder,
    deserialize_structure,
};
use crate::request::Request;

/// Changes the name, the description or the parameters of a custom parameter template.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - Only a template whose `Source` is `User` can be changed.
///
/// Notes:
///
/// - `ParamValues` replaces all parameters of the template.
///
/// Reference: <https://www.volcengine.com/docs/6293/1415105>
///
/// Sent by
/// [`Client::modify_parameter_group`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_parameter_group).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyParameterGroupRequest {
    /// ID of the custom template to change.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    pub parameter_group_id: String,
    /// Name of the template; repeat the current name to keep it.
    ///
    /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test_temp`.
    pub name: String,
    /// Parameters of the template after the change.
    ///
    /// Limits: at least one item.
    pub param_values: Vec<ParamValue>,
    /// New description; unchanged if not given, cleared if empty.
    ///
    /// Limits: at most 200 characters. Example: `test template`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

deserialize_structure! {
    strict ModifyParameterGroupRequest {
        "ParameterGroupId" => parameter_group_id: required,
        "Name" => name: required,
        "ParamValues" => param_values: required,
        "Description" => description: optional,
    }
}

builder! {
    ModifyParameterGroupRequest, ModifyParameterGroupRequestBuilder {
        parameter_group_id: String = "ParameterGroupId",
        name: String = "Name",
        param_values: Vec<ParamValue> = "ParamValues",
    } {
        description, set_description: String,
    }
}

impl Reflect for ModifyParameterGroupRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyParameterGroupRequest",
        unique_name: "ModifyParameterGroupRequest",
        doc: "Changes the name, the description or the parameters of a custom parameter template.\n\nSynchronous: the change is complete when the call returns.\n\nChecked by the service only:\n\n- Only a template whose `Source` is `User` can be changed.\n\nNotes:\n\n- `ParamValues` replaces all parameters of the template.\n\nReference: <https://www.volcengine.com/docs/6293/1415105>",
        fields: &[
            Field::required("ParameterGroupId", "parameter_group_id", String::TYPE)
                .doc("ID of the custom template to change.\n\nExample: `pg-cnlfm5yzmxehmkw****`."),
            Field::required("Name", "name", String::TYPE)
                .doc("Name of the template; repeat the current name to keep it.\n\nLimits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`.").checks(&[Check::Length { min: 2, max: 64 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::required("ParamValues", "param_values", Vec::<ParamValue>::TYPE)
                .doc("Parameters of the template after the change.\n\nLimits: at least one item.").checks(&[Check::Items { min: 1, max: usize::MAX, separator: None }]),
            Field::optional("Description", "description", String::TYPE)
                .doc("New description; unchanged if not given, cleared if empty.\n\nLimits: at most 200 characters. Example: `test template`.").checks(&[Check::Length { min: 0, max: 200 }]),
        ],
    };
}

impl Fields for ModifyParameterGroupRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            "Name" => self.name.as_value(),
            "ParamValues" => self.param_values.as_value(),
            "Description" => self.description.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyParameterGroupRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyParameterGroupResponse {}

deserialize_structure! {
    lenient ModifyParameterGroupResponse {
    }
}

impl ModifyParameterGroupResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyParameterGroupResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyParameterGroupResponse",
        unique_name: "ModifyParameterGroupResponse",
        doc: "Response of [`ModifyParameterGroupRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyParameterGroupResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyParameterGroupRequest`].
pub static ACTION: Action = Action {
    index: 92,
    name: "ModifyParameterGroup",
    method: "modify_parameter_group",
    category: "Parameter template",
    summary: "Changes the name, the description or the parameters of a custom parameter template.",
    reference: &["https://www.volcengine.com/docs/6293/1415105"],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyParameterGroupRequest::STRUCTURE,
    response: ModifyParameterGroupResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyParameterGroupRequest {
    type Response = ModifyParameterGroupResponse;

    const ACTION: &'static Action = &ACTION;
}
