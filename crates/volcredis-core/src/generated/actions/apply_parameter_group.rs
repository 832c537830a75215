// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ApplyParameterGroup` action.

use serde::Serialize;

use crate::generated::types::ParameterGroupParameter;
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Applies the values of a parameter template to an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
///
/// Sent by
/// [`Client::apply_parameter_group`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.apply_parameter_group).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyParameterGroupRequest {
    /// ID of the instance.
    pub instance_id: String,
    /// ID of the template to apply.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    pub parameter_group_id: String,
}

deserialize_structure! {
    strict ApplyParameterGroupRequest {
        "InstanceId" => instance_id: required,
        "ParameterGroupId" => parameter_group_id: required,
    }
}

impl ApplyParameterGroupRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, parameter_group_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), parameter_group_id: parameter_group_id.into_field() }
    }
}

impl Reflect for ApplyParameterGroupRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ApplyParameterGroupRequest",
        unique_name: "ApplyParameterGroupRequest",
        doc: "Applies the values of a parameter template to an instance.\n\nAsynchronous: the change continues after the call returns.\n\nNotes:\n\n- The action is not documented by the service and may change.",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE).doc("ID of the instance."),
            Field::required("ParameterGroupId", "parameter_group_id", String::TYPE)
                .doc("ID of the template to apply.\n\nExample: `pg-cnlfm5yzmxehmkw****`."),
        ],
    };
}

impl Fields for ApplyParameterGroupRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ApplyParameterGroupRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ApplyParameterGroupResponse {
    /// Applied template and the instance it was applied to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_parameter_group_info: Option<AppliedParameterGroup>,
}

deserialize_structure! {
    lenient ApplyParameterGroupResponse {
        "ApplyParameterGroupInfo" => apply_parameter_group_info: optional,
    }
}

impl ApplyParameterGroupResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        apply_parameter_group_info: AppliedParameterGroup,
    }
}

impl Reflect for ApplyParameterGroupResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ApplyParameterGroupResponse",
        unique_name: "ApplyParameterGroupResponse",
        doc: "Response of [`ApplyParameterGroupRequest`].",
        fields: &[Field::optional(
            "ApplyParameterGroupInfo",
            "apply_parameter_group_info",
            AppliedParameterGroup::TYPE,
        )
        .doc("Applied template and the instance it was applied to.")],
    };
}

impl Fields for ApplyParameterGroupResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ApplyParameterGroupInfo" => self.apply_parameter_group_info.as_value(),
            _ => None,
        }
    }
}

/// A parameter template applied to an instance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AppliedParameterGroup {
    /// ID of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// ID of the applied template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_group_id: Option<String>,
    /// Parameters set by the template.
    pub apply_parameters: Vec<ParameterGroupParameter>,
}

deserialize_structure! {
    lenient AppliedParameterGroup {
        "InstanceId" => instance_id: optional,
        "ParameterGroupId" => parameter_group_id: optional,
        "ApplyParameters" => apply_parameters: or_default,
    }
}

impl AppliedParameterGroup {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        parameter_group_id: String,
        apply_parameters: Vec<ParameterGroupParameter>,
    }
}

impl Reflect for AppliedParameterGroup {
    const STRUCTURE: &'static Structure = &Structure {
        name: "AppliedParameterGroup",
        unique_name: "AppliedParameterGroup",
        doc: "A parameter template applied to an instance.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE).doc("ID of the instance."),
            Field::optional("ParameterGroupId", "parameter_group_id", String::TYPE)
                .doc("ID of the applied template."),
            Field::optional("ApplyParameters", "apply_parameters", Vec::<ParameterGroupParameter>::TYPE)
                .doc("Parameters set by the template."),
        ],
    };
}

impl Fields for AppliedParameterGroup {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            "ApplyParameters" => self.apply_parameters.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ApplyParameterGroupRequest`].
pub static ACTION: Action = Action {
    index: 1,
    name: "ApplyParameterGroup",
    method: "apply_parameter_group",
    category: "Parameter template",
    summary: "Applies the values of a parameter template to an instance.",
    reference: &[],
    mode: Mode::Async,
    mutating: true,
    request: ApplyParameterGroupRequest::STRUCTURE,
    response: ApplyParameterGroupResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ApplyParameterGroupRequest {
    type Response = ApplyParameterGroupResponse;

    const ACTION: &'static Action = &ACTION;
}
