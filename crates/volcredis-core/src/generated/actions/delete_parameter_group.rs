// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteParameterGroup` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure,
};
use crate::request::Request;

/// Deletes a custom parameter template permanently.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - Only a template whose `Source` is `User` can be deleted.
///
/// Reference: <https://www.volcengine.com/docs/6293/1415108>
///
/// Sent by
/// [`Client::delete_parameter_group`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_parameter_group).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteParameterGroupRequest {
    /// ID of the custom template to delete.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    pub parameter_group_id: String,
}

deserialize_structure! {
    strict DeleteParameterGroupRequest {
        "ParameterGroupId" => parameter_group_id: required,
    }
}

impl DeleteParameterGroupRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(parameter_group_id: impl IntoField<String>) -> Self {
        Self { parameter_group_id: parameter_group_id.into_field() }
    }
}

impl Reflect for DeleteParameterGroupRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteParameterGroupRequest",
        unique_name: "DeleteParameterGroupRequest",
        doc: "Deletes a custom parameter template permanently.\n\nSynchronous: the change is complete when the call returns.\n\nChecked by the service only:\n\n- Only a template whose `Source` is `User` can be deleted.\n\nReference: <https://www.volcengine.com/docs/6293/1415108>",
        fields: &[Field::required("ParameterGroupId", "parameter_group_id", String::TYPE)
            .doc("ID of the custom template to delete.\n\nExample: `pg-cnlfm5yzmxehmkw****`.")],
    };
}

impl Fields for DeleteParameterGroupRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteParameterGroupRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeleteParameterGroupResponse {}

deserialize_structure! {
    lenient DeleteParameterGroupResponse {
    }
}

impl DeleteParameterGroupResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DeleteParameterGroupResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteParameterGroupResponse",
        unique_name: "DeleteParameterGroupResponse",
        doc: "Response of [`DeleteParameterGroupRequest`].",
        fields: &[],
    };
}

impl Fields for DeleteParameterGroupResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DeleteParameterGroupRequest`].
pub static ACTION: Action = Action {
    index: 22,
    name: "DeleteParameterGroup",
    method: "delete_parameter_group",
    category: "Parameter template",
    summary: "Deletes a custom parameter template permanently.",
    reference: &["https://www.volcengine.com/docs/6293/1415108"],
    mode: Mode::Sync,
    mutating: true,
    request: DeleteParameterGroupRequest::STRUCTURE,
    response: DeleteParameterGroupResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DeleteParameterGroupRequest {
    type Response = DeleteParameterGroupResponse;

    const ACTION: &'static Action = &ACTION;
}
