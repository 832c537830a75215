// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeAllowListDetail` action.

use serde::Serialize;

use crate::generated::types::{AllowListCategory, SecurityGroupBindInfo};
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns an allow list with its addresses, bound instances and linked security groups.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/108836>
/// Reference: <https://www.volcengine.com/docs/84772/1393072>
///
/// Sent by
/// [`Client::describe_allow_list_detail`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_allow_list_detail).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAllowListDetailRequest {
    /// ID of the allow list.
    ///
    /// Example: `acl-cn022p4qmcz2p26****`.
    pub allow_list_id: String,
}

deserialize_structure! {
    strict DescribeAllowListDetailRequest {
        "AllowListId" => allow_list_id: required,
    }
}

impl DescribeAllowListDetailRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(allow_list_id: impl IntoField<String>) -> Self {
        Self { allow_list_id: allow_list_id.into_field() }
    }
}

impl Reflect for DescribeAllowListDetailRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeAllowListDetailRequest",
        unique_name: "DescribeAllowListDetailRequest",
        doc: "Returns an allow list with its addresses, bound instances and linked security groups.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/108836>\nReference: <https://www.volcengine.com/docs/84772/1393072>",
        fields: &[Field::required("AllowListId", "allow_list_id", String::TYPE)
            .doc("ID of the allow list.\n\nExample: `acl-cn022p4qmcz2p26****`.")],
    };
}

impl Fields for DescribeAllowListDetailRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListId" => self.allow_list_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeAllowListDetailRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAllowListDetailResponse {
    /// IP addresses and CIDR blocks of the allow list, separated by commas.
    ///
    /// Example: `10.1.***.***`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list: Option<String>,
    /// Category of the allow list.
    ///
    /// Example: `Default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_category: Option<AllowListCategory>,
    /// Description of the allow list.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_desc: Option<String>,
    /// ID of the allow list.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_id: Option<String>,
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
    /// Instances bound to the allow list.
    pub associated_instances: Vec<AssociatedInstance>,
    /// Security groups linked to the allow list; absent if there are none.
    pub security_group_bind_infos: Vec<SecurityGroupBindInfo>,
}

deserialize_structure! {
    lenient DescribeAllowListDetailResponse {
        "AllowList" => allow_list: optional,
        "AllowListCategory" => allow_list_category: optional,
        "AllowListDesc" => allow_list_desc: optional,
        "AllowListId" => allow_list_id: optional,
        "AllowListName" => allow_list_name: optional,
        "AllowListType" => allow_list_type: optional,
        "AssociatedInstanceNum" => associated_instance_num: optional,
        "ProjectName" => project_name: optional,
        "AssociatedInstances" => associated_instances: or_default,
        "SecurityGroupBindInfos" => security_group_bind_infos: or_default,
    }
}

impl DescribeAllowListDetailResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        allow_list: String,
        allow_list_category: AllowListCategory,
        allow_list_desc: String,
        allow_list_id: String,
        allow_list_name: String,
        allow_list_type: String,
        associated_instance_num: i32,
        project_name: String,
        associated_instances: Vec<AssociatedInstance>,
        security_group_bind_infos: Vec<SecurityGroupBindInfo>,
    }
}

impl Reflect for DescribeAllowListDetailResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeAllowListDetailResponse",
        unique_name: "DescribeAllowListDetailResponse",
        doc: "Response of [`DescribeAllowListDetailRequest`].",
        fields: &[
            Field::optional("AllowList", "allow_list", String::TYPE)
                .doc("IP addresses and CIDR blocks of the allow list, separated by commas.\n\nExample: `10.1.***.***`."),
            Field::optional("AllowListCategory", "allow_list_category", AllowListCategory::TYPE)
                .doc("Category of the allow list.\n\nExample: `Default`."),
            Field::optional("AllowListDesc", "allow_list_desc", String::TYPE)
                .doc("Description of the allow list.\n\nExample: `test`."),
            Field::optional("AllowListId", "allow_list_id", String::TYPE)
                .doc("ID of the allow list.\n\nExample: `acl-cnlf3xgczbjldzy****`."),
            Field::optional("AllowListName", "allow_list_name", String::TYPE)
                .doc("Name of the allow list.\n\nExample: `api_test`."),
            Field::optional("AllowListType", "allow_list_type", String::TYPE)
                .doc("Address family; ignored by the service.\n\nDeprecated. Example: `DualStack`."),
            Field::optional("AssociatedInstanceNum", "associated_instance_num", i32::TYPE)
                .doc("Number of instances bound to the allow list.\n\nExample: `1`."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the allow list.\n\nExample: `default`."),
            Field::optional("AssociatedInstances", "associated_instances", Vec::<AssociatedInstance>::TYPE)
                .doc("Instances bound to the allow list."),
            Field::optional("SecurityGroupBindInfos", "security_group_bind_infos", Vec::<SecurityGroupBindInfo>::TYPE)
                .doc("Security groups linked to the allow list; absent if there are none."),
        ],
    };
}

impl Fields for DescribeAllowListDetailResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowList" => self.allow_list.as_value(),
            "AllowListCategory" => self.allow_list_category.as_value(),
            "AllowListDesc" => self.allow_list_desc.as_value(),
            "AllowListId" => self.allow_list_id.as_value(),
            "AllowListName" => self.allow_list_name.as_value(),
            "AllowListType" => self.allow_list_type.as_value(),
            "AssociatedInstanceNum" => self.associated_instance_num.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "AssociatedInstances" => self.associated_instances.as_value(),
            "SecurityGroupBindInfos" => self.security_group_bind_infos.as_value(),
            _ => None,
        }
    }
}

/// An instance bound to an allow list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociatedInstance {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02j292it8lc****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Name of the instance.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Project of the instance.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// ID of the VPC of the instance.
    ///
    /// Example: `vpc-1g0moeeypecjk8ibuxwu8****`.
    #[serde(rename = "VPC")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc: Option<String>,
}

deserialize_structure! {
    lenient AssociatedInstance {
        "InstanceId" => instance_id: optional,
        "InstanceName" => instance_name: optional,
        "ProjectName" => project_name: optional,
        "VPC" => vpc: optional,
    }
}

impl AssociatedInstance {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        instance_name: String,
        project_name: String,
        vpc: String,
    }
}

impl Reflect for AssociatedInstance {
    const STRUCTURE: &'static Structure = &Structure {
        name: "AssociatedInstance",
        unique_name: "AssociatedInstance",
        doc: "An instance bound to an allow list.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02j292it8lc****`."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance.\n\nExample: `test`."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the instance.\n\nExample: `default`."),
            Field::optional("VPC", "vpc", String::TYPE)
                .doc("ID of the VPC of the instance.\n\nExample: `vpc-1g0moeeypecjk8ibuxwu8****`."),
        ],
    };
}

impl Fields for AssociatedInstance {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "VPC" => self.vpc.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeAllowListDetailRequest`].
pub static ACTION: Action = Action {
    index: 23,
    name: "DescribeAllowListDetail",
    method: "describe_allow_list_detail",
    category: "Allow list",
    summary: "Returns an allow list with its addresses, bound instances and linked security groups.",
    reference: &[
        "https://www.volcengine.com/docs/6293/108836",
        "https://www.volcengine.com/docs/84772/1393072",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeAllowListDetailRequest::STRUCTURE,
    response: DescribeAllowListDetailResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeAllowListDetailRequest {
    type Response = DescribeAllowListDetailResponse;

    const ACTION: &'static Action = &ACTION;
}
