// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeAllowLists` action.

use serde::Serialize;

use crate::generated::types::{AllowListCategory, SecurityGroupBindInfo};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the allow lists of the account in a region.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - `DescribeAllowListDetail` returns the addresses of an allow list.
///
/// Reference: <https://www.volcengine.com/docs/6293/108835>
/// Reference: <https://www.volcengine.com/docs/84772/1393071>
///
/// Sent by
/// [`Client::describe_allow_lists`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_allow_lists).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAllowListsRequest {
    /// ID of the region to list.
    ///
    /// Example: `cn-beijing`.
    pub region_id: String,
    /// Filters by the ID of a bound instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Filters by IP addresses: returns allow lists that contain such an address, itself or within a CIDR
    /// block.
    ///
    /// Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
    #[serde(rename = "IPAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Filters by CIDR blocks: returns allow lists that contain exactly such a block.
    ///
    /// Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***/10,192.168.***.***/32`.
    #[serde(rename = "IPSegment")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_segment: Option<String>,
    /// Filters by project.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// If `true`, only the default list is returned; if `false`, only ordinary lists; if not given, both.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_default: Option<bool>,
}

deserialize_structure! {
    strict DescribeAllowListsRequest {
        "RegionId" => region_id: required,
        "InstanceId" => instance_id: optional,
        "IPAddress" => ip_address: optional,
        "IPSegment" => ip_segment: optional,
        "ProjectName" => project_name: optional,
        "QueryDefault" => query_default: optional,
    }
}

impl DescribeAllowListsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(region_id: impl IntoField<String>) -> Self {
        Self {
            region_id: region_id.into_field(),
            instance_id: None,
            ip_address: None,
            ip_segment: None,
            project_name: None,
            query_default: None,
        }
    }

    setters! {
        instance_id, set_instance_id: String,
        ip_address, set_ip_address: String,
        ip_segment, set_ip_segment: String,
        project_name, set_project_name: String,
        query_default, set_query_default: bool,
    }
}

impl Reflect for DescribeAllowListsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeAllowListsRequest",
        unique_name: "DescribeAllowListsRequest",
        doc: "Lists the allow lists of the account in a region.\n\nRead-only.\n\nNotes:\n\n- The list is not paged.\n- `DescribeAllowListDetail` returns the addresses of an allow list.\n\nReference: <https://www.volcengine.com/docs/6293/108835>\nReference: <https://www.volcengine.com/docs/84772/1393071>",
        fields: &[
            Field::required("RegionId", "region_id", String::TYPE)
                .doc("ID of the region to list.\n\nExample: `cn-beijing`."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("Filters by the ID of a bound instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("IPAddress", "ip_address", String::TYPE)
                .doc("Filters by IP addresses: returns allow lists that contain such an address, itself or within a CIDR block.\n\nLimits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.").checks(&[Check::Items { min: 0, max: 50, separator: Some(',') }]),
            Field::optional("IPSegment", "ip_segment", String::TYPE)
                .doc("Filters by CIDR blocks: returns allow lists that contain exactly such a block.\n\nLimits: at most 50 items; items separated by `,`. Example: `100.64.***.***/10,192.168.***.***/32`.").checks(&[Check::Items { min: 0, max: 50, separator: Some(',') }]),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Filters by project.\n\nExample: `default`."),
            Field::optional("QueryDefault", "query_default", bool::TYPE)
                .doc("If `true`, only the default list is returned; if `false`, only ordinary lists; if not given, both.\n\nExample: `false`."),
        ],
    };
}

impl Fields for DescribeAllowListsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "RegionId" => self.region_id.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "IPAddress" => self.ip_address.as_value(),
            "IPSegment" => self.ip_segment.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "QueryDefault" => self.query_default.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeAllowListsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAllowListsResponse {
    /// Matching allow lists.
    pub allow_lists: Vec<AllowList>,
}

deserialize_structure! {
    lenient DescribeAllowListsResponse {
        "AllowLists" => allow_lists: or_default,
    }
}

impl DescribeAllowListsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        allow_lists: Vec<AllowList>,
    }
}

impl Reflect for DescribeAllowListsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeAllowListsResponse",
        unique_name: "DescribeAllowListsResponse",
        doc: "Response of [`DescribeAllowListsRequest`].",
        fields: &[
            Field::optional("AllowLists", "allow_lists", Vec::<AllowList>::TYPE).doc("Matching allow lists.")
        ],
    };
}

impl Fields for DescribeAllowListsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowLists" => self.allow_lists.as_value(),
            _ => None,
        }
    }
}

/// An allow list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AllowList {
    /// ID of the allow list.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_id: Option<String>,
    /// Category of the allow list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_category: Option<AllowListCategory>,
    /// Description of the allow list.
    ///
    /// Example: `api_test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_desc: Option<String>,
    /// Number of IP addresses and CIDR blocks in the allow list.
    ///
    /// Example: `1`.
    #[serde(rename = "AllowListIPNum")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_ip_num: Option<i32>,
    /// Name of the allow list.
    ///
    /// Example: `api_test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_name: Option<String>,
    /// Address family; ignored by the service.
    ///
    /// Deprecated. Example: `DualStack`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_type: Option<String>,
    /// Number of instances bound to the allow list.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_instance_num: Option<i32>,
    /// Project of the allow list.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Security groups linked to the allow list; absent if there are none.
    pub security_group_bind_infos: Vec<SecurityGroupBindInfo>,
}

deserialize_structure! {
    lenient AllowList {
        "AllowListId" => allow_list_id: optional,
        "AllowListCategory" => allow_list_category: optional,
        "AllowListDesc" => allow_list_desc: optional,
        "AllowListIPNum" => allow_list_ip_num: optional,
        "AllowListName" => allow_list_name: optional,
        "AllowListType" => allow_list_type: optional,
        "AssociatedInstanceNum" => associated_instance_num: optional,
        "ProjectName" => project_name: optional,
        "SecurityGroupBindInfos" => security_group_bind_infos: or_default,
    }
}

impl AllowList {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        allow_list_id: String,
        allow_list_category: AllowListCategory,
        allow_list_desc: String,
        allow_list_ip_num: i32,
        allow_list_name: String,
        allow_list_type: String,
        associated_instance_num: i32,
        project_name: String,
        security_group_bind_infos: Vec<SecurityGroupBindInfo>,
    }
}

impl Reflect for AllowList {
    const STRUCTURE: &'static Structure = &Structure {
        name: "AllowList",
        unique_name: "AllowList",
        doc: "An allow list.",
        fields: &[
            Field::optional("AllowListId", "allow_list_id", String::TYPE)
                .doc("ID of the allow list.\n\nExample: `acl-cnlf3xgczbjldzy****`."),
            Field::optional("AllowListCategory", "allow_list_category", AllowListCategory::TYPE)
                .doc("Category of the allow list."),
            Field::optional("AllowListDesc", "allow_list_desc", String::TYPE)
                .doc("Description of the allow list.\n\nExample: `api_test`."),
            Field::optional("AllowListIPNum", "allow_list_ip_num", i32::TYPE)
                .doc("Number of IP addresses and CIDR blocks in the allow list.\n\nExample: `1`."),
            Field::optional("AllowListName", "allow_list_name", String::TYPE)
                .doc("Name of the allow list.\n\nExample: `api_test`."),
            Field::optional("AllowListType", "allow_list_type", String::TYPE)
                .doc("Address family; ignored by the service.\n\nDeprecated. Example: `DualStack`."),
            Field::optional("AssociatedInstanceNum", "associated_instance_num", i32::TYPE)
                .doc("Number of instances bound to the allow list.\n\nExample: `1`."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the allow list.\n\nExample: `default`."),
            Field::optional(
                "SecurityGroupBindInfos",
                "security_group_bind_infos",
                Vec::<SecurityGroupBindInfo>::TYPE,
            )
            .doc("Security groups linked to the allow list; absent if there are none."),
        ],
    };
}

impl Fields for AllowList {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListId" => self.allow_list_id.as_value(),
            "AllowListCategory" => self.allow_list_category.as_value(),
            "AllowListDesc" => self.allow_list_desc.as_value(),
            "AllowListIPNum" => self.allow_list_ip_num.as_value(),
            "AllowListName" => self.allow_list_name.as_value(),
            "AllowListType" => self.allow_list_type.as_value(),
            "AssociatedInstanceNum" => self.associated_instance_num.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "SecurityGroupBindInfos" => self.security_group_bind_infos.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeAllowListsRequest`].
pub static ACTION: Action = Action {
    index: 24,
    name: "DescribeAllowLists",
    method: "describe_allow_lists",
    category: "Allow list",
    summary: "Lists the allow lists of the account in a region.",
    reference: &[
        "https://www.volcengine.com/docs/6293/108835",
        "https://www.volcengine.com/docs/84772/1393071",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeAllowListsRequest::STRUCTURE,
    response: DescribeAllowListsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeAllowListsRequest {
    type Response = DescribeAllowListsResponse;

    const ACTION: &'static Action = &ACTION;
}
