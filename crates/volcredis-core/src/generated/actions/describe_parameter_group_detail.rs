// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeParameterGroupDetail` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::{ParameterGroupParameter, ParameterGroupSource};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns a parameter template with its parameters.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/1415107>
///
/// Sent by
/// [`Client::describe_parameter_group_detail`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_parameter_group_detail).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeParameterGroupDetailRequest {
    /// ID of the template.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    pub parameter_group_id: String,
}

deserialize_structure! {
    strict DescribeParameterGroupDetailRequest {
        "ParameterGroupId" => parameter_group_id: required,
    }
}

impl DescribeParameterGroupDetailRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(parameter_group_id: impl IntoField<String>) -> Self {
        Self { parameter_group_id: parameter_group_id.into_field() }
    }
}

impl Reflect for DescribeParameterGroupDetailRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeParameterGroupDetailRequest",
        unique_name: "DescribeParameterGroupDetailRequest",
        doc: "Returns a parameter template with its parameters.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/1415107>",
        fields: &[Field::required("ParameterGroupId", "parameter_group_id", String::TYPE)
            .doc("ID of the template.\n\nExample: `pg-cnlfm5yzmxehmkw****`.")],
    };
}

impl Fields for DescribeParameterGroupDetailRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeParameterGroupDetailRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeParameterGroupDetailResponse {
    /// Template with its parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_group_info: Option<ParameterGroupDetail>,
}

deserialize_structure! {
    lenient DescribeParameterGroupDetailResponse {
        "ParameterGroupInfo" => parameter_group_info: optional,
    }
}

impl DescribeParameterGroupDetailResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        parameter_group_info: ParameterGroupDetail,
    }
}

impl Reflect for DescribeParameterGroupDetailResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeParameterGroupDetailResponse",
        unique_name: "DescribeParameterGroupDetailResponse",
        doc: "Response of [`DescribeParameterGroupDetailRequest`].",
        fields: &[Field::optional("ParameterGroupInfo", "parameter_group_info", ParameterGroupDetail::TYPE)
            .doc("Template with its parameters.")],
    };
}

impl Fields for DescribeParameterGroupDetailResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ParameterGroupInfo" => self.parameter_group_info.as_value(),
            _ => None,
        }
    }
}

/// A parameter template with its parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ParameterGroupDetail {
    /// ID of the template.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_group_id: Option<String>,
    /// Creation time of the template.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<DateTime>,
    /// `true` if this is the default template.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Description of the template.
    ///
    /// Example: `test template`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Redis version of the template.
    ///
    /// Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    /// Name of the template.
    ///
    /// Example: `test_temp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Origin of the template: created by a user (`User`) or by the service (`System`).
    ///
    /// Example: `User`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ParameterGroupSource>,
    /// Time of the last change to the template.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<DateTime>,
    /// Parameters of the template.
    pub parameters: Vec<ParameterGroupParameter>,
}

deserialize_structure! {
    lenient ParameterGroupDetail {
        "ParameterGroupId" => parameter_group_id: optional,
        "CreateTime" => create_time: optional,
        "Default" => default: optional,
        "Description" => description: optional,
        "EngineVersion" => engine_version: optional,
        "Name" => name: optional,
        "Source" => source: optional,
        "UpdateTime" => update_time: optional,
        "Parameters" => parameters: or_default,
    }
}

impl ParameterGroupDetail {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        parameter_group_id: String,
        create_time: DateTime,
        default: bool,
        description: String,
        engine_version: String,
        name: String,
        source: ParameterGroupSource,
        update_time: DateTime,
        parameters: Vec<ParameterGroupParameter>,
    }
}

impl Reflect for ParameterGroupDetail {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ParameterGroupDetail",
        unique_name: "ParameterGroupDetail",
        doc: "A parameter template with its parameters.",
        fields: &[
            Field::optional("ParameterGroupId", "parameter_group_id", String::TYPE)
                .doc("ID of the template.\n\nExample: `pg-cnlfm5yzmxehmkw****`."),
            Field::optional("CreateTime", "create_time", DateTime::TYPE)
                .doc("Creation time of the template.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("Default", "default", bool::TYPE)
                .doc("`true` if this is the default template.\n\nExample: `false`."),
            Field::optional("Description", "description", String::TYPE)
                .doc("Description of the template.\n\nExample: `test template`."),
            Field::optional("EngineVersion", "engine_version", String::TYPE)
                .doc("Redis version of the template.\n\nExample: `7.0`."),
            Field::optional("Name", "name", String::TYPE)
                .doc("Name of the template.\n\nExample: `test_temp`."),
            Field::optional("Source", "source", ParameterGroupSource::TYPE)
                .doc("Origin of the template: created by a user (`User`) or by the service (`System`).\n\nExample: `User`."),
            Field::optional("UpdateTime", "update_time", DateTime::TYPE)
                .doc("Time of the last change to the template.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("Parameters", "parameters", Vec::<ParameterGroupParameter>::TYPE)
                .doc("Parameters of the template."),
        ],
    };
}

impl Fields for ParameterGroupDetail {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "Default" => self.default.as_value(),
            "Description" => self.description.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "Name" => self.name.as_value(),
            "Source" => self.source.as_value(),
            "UpdateTime" => self.update_time.as_value(),
            "Parameters" => self.parameters.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeParameterGroupDetailRequest`].
pub static ACTION: Action = Action {
    index: 52,
    name: "DescribeParameterGroupDetail",
    method: "describe_parameter_group_detail",
    category: "Parameter template",
    summary: "Returns a parameter template with its parameters.",
    reference: &["https://www.volcengine.com/docs/6293/1415107"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeParameterGroupDetailRequest::STRUCTURE,
    response: DescribeParameterGroupDetailResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeParameterGroupDetailRequest {
    type Response = DescribeParameterGroupDetailResponse;

    const ACTION: &'static Action = &ACTION;
}
