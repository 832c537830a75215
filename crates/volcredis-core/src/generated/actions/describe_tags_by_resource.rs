// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeTagsByResource` action.

use serde::Serialize;

use crate::generated::types::TagFilter;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Pagination, Reflect, States, Structure, ValueRef,
    builder, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the tags of instances, one entry per instance and tag.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/1124768>
/// Reference: <https://www.volcengine.com/docs/84772/1393054>
///
/// Sent by
/// [`Client::describe_tags_by_resource`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_tags_by_resource).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTagsByResourceRequest {
    /// IDs of the instances.
    ///
    /// Limits: at most 50 items. Example: `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
    pub instance_ids: Vec<String>,
    /// Number of the page, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    pub page_number: i32,
    /// Number of entries per page.
    ///
    /// Limits: 1 to 1000. Example: `10`.
    pub page_size: i32,
    /// Filters by tags; all tags if not given.
    ///
    /// Limits: at most 10 items. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Vec<TagFilter>>,
}

deserialize_structure! {
    strict DescribeTagsByResourceRequest {
        "InstanceIds" => instance_ids: required,
        "PageNumber" => page_number: required,
        "PageSize" => page_size: required,
        "TagFilters" => tag_filters: optional,
    }
}

builder! {
    DescribeTagsByResourceRequest, DescribeTagsByResourceRequestBuilder {
        instance_ids: Vec<String> = "InstanceIds",
        page_number: i32 = "PageNumber",
        page_size: i32 = "PageSize",
    } {
        tag_filters, set_tag_filters: Vec<TagFilter>,
    }
}

impl Reflect for DescribeTagsByResourceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeTagsByResourceRequest",
        unique_name: "DescribeTagsByResourceRequest",
        doc: "Lists the tags of instances, one entry per instance and tag.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/1124768>\nReference: <https://www.volcengine.com/docs/84772/1393054>",
        fields: &[
            Field::required("InstanceIds", "instance_ids", Vec::<String>::TYPE)
                .doc("IDs of the instances.\n\nLimits: at most 50 items. Example: `[\"redis-cnlflix66ohil****\",\"redis-cnlfpoc48rz7g****\"]`.").checks(&[Check::Items { min: 0, max: 50, separator: None }]),
            Field::required("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Example: `1`.").checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of entries per page.\n\nLimits: 1 to 1000. Example: `10`.").checks(&[Check::Range { min: 1, max: 1000 }]),
            Field::optional("TagFilters", "tag_filters", Vec::<TagFilter>::TYPE)
                .doc("Filters by tags; all tags if not given.\n\nLimits: at most 10 items. Example: `[{\"Key\":\"department\",\"Value\":\"game\"},{\"Key\":\"chargetype\",\"Value\":\"postpaid\"}]`.").checks(&[Check::Items { min: 0, max: 10, separator: None }]),
        ],
    };
}

impl Fields for DescribeTagsByResourceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceIds" => self.instance_ids.as_value(),
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            "TagFilters" => self.tag_filters.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeTagsByResourceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTagsByResourceResponse {
    /// Total number of entries.
    ///
    /// Example: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Tags found.
    pub tag_resources: Vec<TagResource>,
}

deserialize_structure! {
    lenient DescribeTagsByResourceResponse {
        "Total" => total: optional,
        "TagResources" => tag_resources: or_default,
    }
}

impl DescribeTagsByResourceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total: i32,
        tag_resources: Vec<TagResource>,
    }
}

impl Reflect for DescribeTagsByResourceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeTagsByResourceResponse",
        unique_name: "DescribeTagsByResourceResponse",
        doc: "Response of [`DescribeTagsByResourceRequest`].",
        fields: &[
            Field::optional("Total", "total", i32::TYPE).doc("Total number of entries.\n\nExample: `3`."),
            Field::optional("TagResources", "tag_resources", Vec::<TagResource>::TYPE).doc("Tags found."),
        ],
    };
}

impl Fields for DescribeTagsByResourceResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Total" => self.total.as_value(),
            "TagResources" => self.tag_resources.as_value(),
            _ => None,
        }
    }
}

/// A tag of an instance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TagResource {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlflix66ohil****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Key of the tag.
    ///
    /// Example: `department`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value of the tag.
    ///
    /// Example: `game`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

deserialize_structure! {
    lenient TagResource {
        "InstanceId" => instance_id: optional,
        "Key" => key: optional,
        "Value" => value: optional,
    }
}

impl TagResource {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        key: String,
        value: String,
    }
}

impl Reflect for TagResource {
    const STRUCTURE: &'static Structure = &Structure {
        name: "TagResource",
        unique_name: "TagResource",
        doc: "A tag of an instance.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlflix66ohil****`."),
            Field::optional("Key", "key", String::TYPE).doc("Key of the tag.\n\nExample: `department`."),
            Field::optional("Value", "value", String::TYPE).doc("Value of the tag.\n\nExample: `game`."),
        ],
    };
}

impl Fields for TagResource {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Key" => self.key.as_value(),
            "Value" => self.value.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeTagsByResourceRequest`].
pub static ACTION: Action = Action {
    index: 59,
    name: "DescribeTagsByResource",
    method: "describe_tags_by_resource",
    category: "Tag",
    summary: "Lists the tags of instances, one entry per instance and tag.",
    reference: &[
        "https://www.volcengine.com/docs/6293/1124768",
        "https://www.volcengine.com/docs/84772/1393054",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeTagsByResourceRequest::STRUCTURE,
    response: DescribeTagsByResourceResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "TagResources",
        total: "Total",
        id: &["InstanceId", "Key"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeTagsByResourceRequest {
    type Response = DescribeTagsByResourceResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeTagsByResourceRequest: [TagResource],
    page(page_number, page_size) => { tag_resources, total }
}
