// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyAllowList` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::{AllowListCategory, ModifyMode, SecurityGroupBinding};
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure,
    ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the name, description, category, addresses or security groups of an allow list.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `ApplyInstanceNum` is required when `AllowList` is set or when `SecurityGroupBindInfos` is set.
///
/// Checked by the service only:
///
/// - `ApplyInstanceNum` must equal the number of instances bound to the allow list (`AssociatedInstanceNum`
///   in `DescribeAllowLists`).
/// - At least one address must remain when `ModifyMode` is `Delete`.
///
/// Notes:
///
/// - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`;
///   `ModifyDBInstanceVpcAuthMode` turns that access off.
/// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
/// - A new default allow list turns the previous one into an ordinary allow list.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
///   `0.0.0.0/0` itself is accepted.
/// - The effect of `ModifyMode` on `SecurityGroupBindInfos` is not documented.
///
/// Reference: <https://www.volcengine.com/docs/6293/108837>
/// Reference: <https://www.volcengine.com/docs/84772/1393073>
///
/// Sent by
/// [`Client::modify_allow_list`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_allow_list).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyAllowListRequest {
    /// ID of the allow list.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    pub allow_list_id: String,
    /// IP addresses and CIDR blocks to which `ModifyMode` applies; not given to keep the current addresses.
    ///
    /// Limits: no duplicates; items separated by `,`. Example: `192.168.0.1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list: Option<String>,
    /// New category; `Default` makes it the default list of the account in this region.
    ///
    /// Default: `Ordinary`. Example: `Default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_category: Option<AllowListCategory>,
    /// New description; unchanged if not given, cleared if empty.
    ///
    /// Limits: at most 200 characters. Example: `test allowlist`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_desc: Option<String>,
    /// New name; unchanged if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_name: Option<String>,
    /// Current number of instances bound to the allow list; must be exact.
    ///
    /// Limits: at least 0. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_instance_num: Option<i32>,
    /// Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from
    /// them (`Delete`).
    ///
    /// Default: `Cover`. Example: `Cover`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modify_mode: Option<ModifyMode>,
    /// Linked ECS security groups after the change; unchanged if not given, all unlinked if empty.
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
    strict ModifyAllowListRequest {
        "AllowListId" => allow_list_id: required,
        "AllowList" => allow_list: optional,
        "AllowListCategory" => allow_list_category: optional,
        "AllowListDesc" => allow_list_desc: optional,
        "AllowListName" => allow_list_name: optional,
        "ApplyInstanceNum" => apply_instance_num: optional,
        "ModifyMode" => modify_mode: optional,
        "SecurityGroupBindInfos" => security_group_bind_infos: optional,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyAllowListRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(allow_list_id: impl IntoField<String>) -> Self {
        Self {
            allow_list_id: allow_list_id.into_field(),
            allow_list: None,
            allow_list_category: None,
            allow_list_desc: None,
            allow_list_name: None,
            apply_instance_num: None,
            modify_mode: None,
            security_group_bind_infos: None,
            client_token: None,
        }
    }

    setters! {
        allow_list, set_allow_list: String,
        allow_list_category, set_allow_list_category: AllowListCategory,
        allow_list_desc, set_allow_list_desc: String,
        allow_list_name, set_allow_list_name: String,
        apply_instance_num, set_apply_instance_num: i32,
        modify_mode, set_modify_mode: ModifyMode,
        security_group_bind_infos, set_security_group_bind_infos: Vec<SecurityGroupBinding>,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyAllowListRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyAllowListRequest",
        unique_name: "ModifyAllowListRequest",
        doc: "Changes the name, description, category, addresses or security groups of an allow list.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `ApplyInstanceNum` is required when `AllowList` is set or when `SecurityGroupBindInfos` is set.\n\nChecked by the service only:\n\n- `ApplyInstanceNum` must equal the number of instances bound to the allow list (`AssociatedInstanceNum` in `DescribeAllowLists`).\n- At least one address must remain when `ModifyMode` is `Delete`.\n\nNotes:\n\n- An allow list of an instance with password-free access cannot contain `0.0.0.0/0`; `ModifyDBInstanceVpcAuthMode` turns that access off.\n- `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.\n- A new default allow list turns the previous one into an ordinary allow list.\n- Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.\n- The effect of `ModifyMode` on `SecurityGroupBindInfos` is not documented.\n\nReference: <https://www.volcengine.com/docs/6293/108837>\nReference: <https://www.volcengine.com/docs/84772/1393073>",
        fields: &[
            Field::required("AllowListId", "allow_list_id", String::TYPE)
                .doc("ID of the allow list.\n\nExample: `acl-cnlf3xgczbjldzy****`."),
            Field::optional("AllowList", "allow_list", String::TYPE)
                .doc("IP addresses and CIDR blocks to which `ModifyMode` applies; not given to keep the current addresses.\n\nLimits: no duplicates; items separated by `,`. Example: `192.168.0.1`.").checks(&[Check::Unique { separator: Some(',') }]),
            Field::optional("AllowListCategory", "allow_list_category", AllowListCategory::TYPE)
                .doc("New category; `Default` makes it the default list of the account in this region.\n\nDefault: `Ordinary`. Example: `Default`."),
            Field::optional("AllowListDesc", "allow_list_desc", String::TYPE)
                .doc("New description; unchanged if not given, cleared if empty.\n\nLimits: at most 200 characters. Example: `test allowlist`.").checks(&[Check::Length { min: 0, max: 200 }]),
            Field::optional("AllowListName", "allow_list_name", String::TYPE)
                .doc("New name; unchanged if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("ApplyInstanceNum", "apply_instance_num", i32::TYPE)
                .doc("Current number of instances bound to the allow list; must be exact.\n\nLimits: at least 0. Example: `1`.").checks(&[Check::Range { min: 0, max: i64::MAX }]),
            Field::optional("ModifyMode", "modify_mode", ModifyMode::TYPE)
                .doc("Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from them (`Delete`).\n\nDefault: `Cover`. Example: `Cover`."),
            Field::optional("SecurityGroupBindInfos", "security_group_bind_infos", Vec::<SecurityGroupBinding>::TYPE)
                .doc("Linked ECS security groups after the change; unchanged if not given, all unlinked if empty."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyAllowListRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListId" => self.allow_list_id.as_value(),
            "AllowList" => self.allow_list.as_value(),
            "AllowListCategory" => self.allow_list_category.as_value(),
            "AllowListDesc" => self.allow_list_desc.as_value(),
            "AllowListName" => self.allow_list_name.as_value(),
            "ApplyInstanceNum" => self.apply_instance_num.as_value(),
            "ModifyMode" => self.modify_mode.as_value(),
            "SecurityGroupBindInfos" => self.security_group_bind_infos.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyAllowListRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyAllowListResponse {}

deserialize_structure! {
    lenient ModifyAllowListResponse {
    }
}

impl ModifyAllowListResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyAllowListResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyAllowListResponse",
        unique_name: "ModifyAllowListResponse",
        doc: "Response of [`ModifyAllowListRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyAllowListResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyAllowListRequest`].
pub static ACTION: Action = Action {
    index: 70,
    name: "ModifyAllowList",
    method: "modify_allow_list",
    category: "Allow list",
    summary: "Changes the name, description, category, addresses or security groups of an allow list.",
    reference: &[
        "https://www.volcengine.com/docs/6293/108837",
        "https://www.volcengine.com/docs/84772/1393073",
    ],
    mode: Mode::Async,
    mutating: true,
    request: ModifyAllowListRequest::STRUCTURE,
    response: ModifyAllowListResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf { field: "ApplyInstanceNum", when: &[Condition::Given("AllowList")] },
        Rule::RequiredIf { field: "ApplyInstanceNum", when: &[Condition::Given("SecurityGroupBindInfos")] },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyAllowListRequest {
    type Response = ModifyAllowListResponse;

    const ACTION: &'static Action = &ACTION;
}
