// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateAllowList` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::{AllowListCategory, SecurityGroupBinding};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Creates an allow list of IP addresses in a region and returns its ID.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - At least one of `AllowList` and `SecurityGroupBindInfos` is required.
///
/// Notes:
///
/// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
/// - A new default allow list turns the previous one into an ordinary allow list.
/// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
///   security groups per allow list, 100 allow lists per instance.
/// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition,
///   300 in the enterprise edition.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
///   `0.0.0.0/0` itself is accepted.
///
/// Reference: <https://www.volcengine.com/docs/6293/108834>
/// Reference: <https://www.volcengine.com/docs/84772/1393070>
///
/// Sent by
/// [`Client::create_allow_list`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_allow_list).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateAllowListRequest {
    /// Name of the allow list.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test`.
    pub allow_list_name: String,
    /// IP addresses and CIDR blocks to allow.
    ///
    /// Limits: no duplicates; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list: Option<String>,
    /// Category of the allow list; `Default` makes it the default list of the account in this region.
    ///
    /// Default: `Ordinary`. Example: `Default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_category: Option<AllowListCategory>,
    /// Description of the allow list; empty if not given.
    ///
    /// Limits: at most 200 characters. Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_desc: Option<String>,
    /// Address family; ignored by the service.
    ///
    /// Deprecated. Example: `DualStack`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_type: Option<String>,
    /// Project of the allow list.
    ///
    /// Default: `default`. Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// ECS security groups whose addresses are allowed as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_group_bind_infos: Option<Vec<SecurityGroupBinding>>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict CreateAllowListRequest {
        "AllowListName" => allow_list_name: required,
        "AllowList" => allow_list: optional,
        "AllowListCategory" => allow_list_category: optional,
        "AllowListDesc" => allow_list_desc: optional,
        "AllowListType" => allow_list_type: optional,
        "ProjectName" => project_name: optional,
        "SecurityGroupBindInfos" => security_group_bind_infos: optional,
        "ClientToken" => client_token: optional,
    }
}

impl CreateAllowListRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(allow_list_name: impl IntoField<String>) -> Self {
        Self {
            allow_list_name: allow_list_name.into_field(),
            allow_list: None,
            allow_list_category: None,
            allow_list_desc: None,
            allow_list_type: None,
            project_name: None,
            security_group_bind_infos: None,
            client_token: None,
        }
    }

    setters! {
        allow_list, set_allow_list: String,
        allow_list_category, set_allow_list_category: AllowListCategory,
        allow_list_desc, set_allow_list_desc: String,
        allow_list_type, set_allow_list_type: String,
        project_name, set_project_name: String,
        security_group_bind_infos, set_security_group_bind_infos: Vec<SecurityGroupBinding>,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateAllowListRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateAllowListRequest",
        unique_name: "CreateAllowListRequest",
        doc: "Creates an allow list of IP addresses in a region and returns its ID.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- At least one of `AllowList` and `SecurityGroupBindInfos` is required.\n\nNotes:\n\n- `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.\n- A new default allow list turns the previous one into an ordinary allow list.\n- Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security groups per allow list, 100 allow lists per instance.\n- Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in the enterprise edition.\n- Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.\n\nReference: <https://www.volcengine.com/docs/6293/108834>\nReference: <https://www.volcengine.com/docs/84772/1393070>",
        fields: &[
            Field::required("AllowListName", "allow_list_name", String::TYPE)
                .doc("Name of the allow list.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("AllowList", "allow_list", String::TYPE)
                .doc("IP addresses and CIDR blocks to allow.\n\nLimits: no duplicates; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.").checks(&[Check::Unique { separator: Some(',') }]),
            Field::optional("AllowListCategory", "allow_list_category", AllowListCategory::TYPE)
                .doc("Category of the allow list; `Default` makes it the default list of the account in this region.\n\nDefault: `Ordinary`. Example: `Default`."),
            Field::optional("AllowListDesc", "allow_list_desc", String::TYPE)
                .doc("Description of the allow list; empty if not given.\n\nLimits: at most 200 characters. Example: `test`.").checks(&[Check::Length { min: 0, max: 200 }]),
            Field::optional("AllowListType", "allow_list_type", String::TYPE)
                .doc("Address family; ignored by the service.\n\nDeprecated. Example: `DualStack`."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the allow list.\n\nDefault: `default`. Example: `default`."),
            Field::optional("SecurityGroupBindInfos", "security_group_bind_infos", Vec::<SecurityGroupBinding>::TYPE)
                .doc("ECS security groups whose addresses are allowed as well."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateAllowListRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListName" => self.allow_list_name.as_value(),
            "AllowList" => self.allow_list.as_value(),
            "AllowListCategory" => self.allow_list_category.as_value(),
            "AllowListDesc" => self.allow_list_desc.as_value(),
            "AllowListType" => self.allow_list_type.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "SecurityGroupBindInfos" => self.security_group_bind_infos.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateAllowListRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateAllowListResponse {
    /// ID of the new allow list.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_id: Option<String>,
}

deserialize_structure! {
    lenient CreateAllowListResponse {
        "AllowListId" => allow_list_id: optional,
    }
}

impl CreateAllowListResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        allow_list_id: String,
    }
}

impl Reflect for CreateAllowListResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateAllowListResponse",
        unique_name: "CreateAllowListResponse",
        doc: "Response of [`CreateAllowListRequest`].",
        fields: &[Field::optional("AllowListId", "allow_list_id", String::TYPE)
            .doc("ID of the new allow list.\n\nExample: `acl-cnlf3xgczbjldzy****`.")],
    };
}

impl Fields for CreateAllowListResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListId" => self.allow_list_id.as_value(),
            _ => None,
        }
    }
}

/// The description of [`CreateAllowListRequest`].
pub static ACTION: Action = Action {
    index: 3,
    name: "CreateAllowList",
    method: "create_allow_list",
    category: "Allow list",
    summary: "Creates an allow list of IP addresses in a region and returns its ID.",
    reference: &[
        "https://www.volcengine.com/docs/6293/108834",
        "https://www.volcengine.com/docs/84772/1393070",
    ],
    mode: Mode::Sync,
    mutating: true,
    request: CreateAllowListRequest::STRUCTURE,
    response: CreateAllowListResponse::STRUCTURE,
    rules: &[Rule::AnyOf(&["AllowList", "SecurityGroupBindInfos"])],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for CreateAllowListRequest {
    type Response = CreateAllowListResponse;

    const ACTION: &'static Action = &ACTION;
}
