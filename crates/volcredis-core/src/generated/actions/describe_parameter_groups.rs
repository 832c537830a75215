// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeParameterGroups` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::{EngineVersion, ParameterGroupSource};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Pagination, Reflect, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the parameter templates of the account in a region, without their parameters.
///
/// Read-only.
///
/// Notes:
///
/// - `DescribeParameterGroupDetail` returns the parameters of a template.
/// - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.
///
/// Reference: <https://www.volcengine.com/docs/6293/1415106>
///
/// Sent by
/// [`Client::describe_parameter_groups`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_parameter_groups).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeParameterGroupsRequest {
    /// Number of the page, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    pub page_number: i32,
    /// Number of templates per page.
    ///
    /// Limits: 1 to 100. Example: `10`.
    pub page_size: i32,
    /// Filters by Redis version.
    ///
    /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<EngineVersion>,
    /// Filters by origin: created by a user (`User`) or by the service (`System`).
    ///
    /// Example: `User`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ParameterGroupSource>,
}

deserialize_structure! {
    strict DescribeParameterGroupsRequest {
        "PageNumber" => page_number: required,
        "PageSize" => page_size: required,
        "EngineVersion" => engine_version: optional,
        "Source" => source: optional,
    }
}

impl DescribeParameterGroupsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(page_number: impl IntoField<i32>, page_size: impl IntoField<i32>) -> Self {
        Self {
            page_number: page_number.into_field(),
            page_size: page_size.into_field(),
            engine_version: None,
            source: None,
        }
    }

    setters! {
        engine_version, set_engine_version: EngineVersion,
        source, set_source: ParameterGroupSource,
    }
}

impl Reflect for DescribeParameterGroupsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeParameterGroupsRequest",
        unique_name: "DescribeParameterGroupsRequest",
        doc: "Lists the parameter templates of the account in a region, without their parameters.\n\nRead-only.\n\nNotes:\n\n- `DescribeParameterGroupDetail` returns the parameters of a template.\n- The ID of a default template has a form such as `DefaultParamGroupId-5.0`.\n\nReference: <https://www.volcengine.com/docs/6293/1415106>",
        fields: &[
            Field::required("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Example: `1`.").checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of templates per page.\n\nLimits: 1 to 100. Example: `10`.").checks(&[Check::Range { min: 1, max: 100 }]),
            Field::optional("EngineVersion", "engine_version", EngineVersion::TYPE)
                .doc("Filters by Redis version.\n\nDocumented values: `7.0`, `6.0` and `5.0`. Example: `7.0`."),
            Field::optional("Source", "source", ParameterGroupSource::TYPE)
                .doc("Filters by origin: created by a user (`User`) or by the service (`System`).\n\nExample: `User`."),
        ],
    };
}

impl Fields for DescribeParameterGroupsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "Source" => self.source.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeParameterGroupsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeParameterGroupsResponse {
    /// Total number of matching templates.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Templates on this page.
    pub parameter_groups: Vec<ParameterGroup>,
}

deserialize_structure! {
    lenient DescribeParameterGroupsResponse {
        "Total" => total: optional,
        "ParameterGroups" => parameter_groups: or_default,
    }
}

impl DescribeParameterGroupsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total: i32,
        parameter_groups: Vec<ParameterGroup>,
    }
}

impl Reflect for DescribeParameterGroupsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeParameterGroupsResponse",
        unique_name: "DescribeParameterGroupsResponse",
        doc: "Response of [`DescribeParameterGroupsRequest`].",
        fields: &[
            Field::optional("Total", "total", i32::TYPE)
                .doc("Total number of matching templates.\n\nExample: `1`."),
            Field::optional("ParameterGroups", "parameter_groups", Vec::<ParameterGroup>::TYPE)
                .doc("Templates on this page."),
        ],
    };
}

impl Fields for DescribeParameterGroupsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Total" => self.total.as_value(),
            "ParameterGroups" => self.parameter_groups.as_value(),
            _ => None,
        }
    }
}

/// A parameter template.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ParameterGroup {
    /// ID of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_group_id: Option<String>,
    /// Creation time of the template.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<DateTime>,
    /// `true` if this is the default template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Description of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Redis version of the template.
    ///
    /// Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    /// Name of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of parameters in the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_num: Option<i32>,
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
}

deserialize_structure! {
    lenient ParameterGroup {
        "ParameterGroupId" => parameter_group_id: optional,
        "CreateTime" => create_time: optional,
        "Default" => default: optional,
        "Description" => description: optional,
        "EngineVersion" => engine_version: optional,
        "Name" => name: optional,
        "ParameterNum" => parameter_num: optional,
        "Source" => source: optional,
        "UpdateTime" => update_time: optional,
    }
}

impl ParameterGroup {
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
        parameter_num: i32,
        source: ParameterGroupSource,
        update_time: DateTime,
    }
}

impl Reflect for ParameterGroup {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ParameterGroup",
        unique_name: "ParameterGroup",
        doc: "A parameter template.",
        fields: &[
            Field::optional("ParameterGroupId", "parameter_group_id", String::TYPE)
                .doc("ID of the template."),
            Field::optional("CreateTime", "create_time", DateTime::TYPE)
                .doc("Creation time of the template.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("Default", "default", bool::TYPE)
                .doc("`true` if this is the default template."),
            Field::optional("Description", "description", String::TYPE)
                .doc("Description of the template."),
            Field::optional("EngineVersion", "engine_version", String::TYPE)
                .doc("Redis version of the template.\n\nExample: `7.0`."),
            Field::optional("Name", "name", String::TYPE)
                .doc("Name of the template."),
            Field::optional("ParameterNum", "parameter_num", i32::TYPE)
                .doc("Number of parameters in the template."),
            Field::optional("Source", "source", ParameterGroupSource::TYPE)
                .doc("Origin of the template: created by a user (`User`) or by the service (`System`).\n\nExample: `User`."),
            Field::optional("UpdateTime", "update_time", DateTime::TYPE)
                .doc("Time of the last change to the template.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.").checks(&[Check::Format(Format::DateTime)]),
        ],
    };
}

impl Fields for ParameterGroup {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "Default" => self.default.as_value(),
            "Description" => self.description.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "Name" => self.name.as_value(),
            "ParameterNum" => self.parameter_num.as_value(),
            "Source" => self.source.as_value(),
            "UpdateTime" => self.update_time.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeParameterGroupsRequest`].
pub static ACTION: Action = Action {
    index: 53,
    name: "DescribeParameterGroups",
    method: "describe_parameter_groups",
    category: "Parameter template",
    summary: "Lists the parameter templates of the account in a region, without their parameters.",
    reference: &["https://www.volcengine.com/docs/6293/1415106"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeParameterGroupsRequest::STRUCTURE,
    response: DescribeParameterGroupsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "ParameterGroups",
        total: "Total",
        id: &["ParameterGroupId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeParameterGroupsRequest {
    type Response = DescribeParameterGroupsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeParameterGroupsRequest: [ParameterGroup],
    page(page_number, page_size) => { parameter_groups, total }
}
