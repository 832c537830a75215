// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DisassociateAllowList` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Unbinds instances from allow lists: several instances from one allow list, or one instance from several
/// allow lists.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
///
/// Notes:
///
/// - Addresses of the allow list lose access unless another allow list of the instance contains them.
/// - An instance without an allow list accepts no address.
///
/// Reference: <https://www.volcengine.com/docs/6293/108839>
/// Reference: <https://www.volcengine.com/docs/84772/1393075>
///
/// Sent by
/// [`Client::disassociate_allow_list`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.disassociate_allow_list).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DisassociateAllowListRequest {
    /// IDs of the allow lists to unbind.
    ///
    /// Example: `["acl-cn0212fjx4815ke****"]`.
    pub allow_list_ids: Vec<String>,
    /// IDs of the instances to unbind.
    ///
    /// Example: `["redis-cn02he8bhzsji****"]`.
    pub instance_ids: Vec<String>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict DisassociateAllowListRequest {
        "AllowListIds" => allow_list_ids: required,
        "InstanceIds" => instance_ids: required,
        "ClientToken" => client_token: optional,
    }
}

impl DisassociateAllowListRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(
        allow_list_ids: impl IntoField<Vec<String>>,
        instance_ids: impl IntoField<Vec<String>>,
    ) -> Self {
        Self {
            allow_list_ids: allow_list_ids.into_field(),
            instance_ids: instance_ids.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for DisassociateAllowListRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DisassociateAllowListRequest",
        unique_name: "DisassociateAllowListRequest",
        doc: "Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- Only one of `InstanceIds` and `AllowListIds` may have more than one item.\n\nNotes:\n\n- Addresses of the allow list lose access unless another allow list of the instance contains them.\n- An instance without an allow list accepts no address.\n\nReference: <https://www.volcengine.com/docs/6293/108839>\nReference: <https://www.volcengine.com/docs/84772/1393075>",
        fields: &[
            Field::required("AllowListIds", "allow_list_ids", Vec::<String>::TYPE)
                .doc("IDs of the allow lists to unbind.\n\nExample: `[\"acl-cn0212fjx4815ke****\"]`."),
            Field::required("InstanceIds", "instance_ids", Vec::<String>::TYPE)
                .doc("IDs of the instances to unbind.\n\nExample: `[\"redis-cn02he8bhzsji****\"]`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DisassociateAllowListRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListIds" => self.allow_list_ids.as_value(),
            "InstanceIds" => self.instance_ids.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DisassociateAllowListRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DisassociateAllowListResponse {}

deserialize_structure! {
    lenient DisassociateAllowListResponse {
    }
}

impl DisassociateAllowListResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DisassociateAllowListResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DisassociateAllowListResponse",
        unique_name: "DisassociateAllowListResponse",
        doc: "Response of [`DisassociateAllowListRequest`].",
        fields: &[],
    };
}

impl Fields for DisassociateAllowListResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DisassociateAllowListRequest`].
pub static ACTION: Action = Action {
    index: 62,
    name: "DisassociateAllowList",
    method: "disassociate_allow_list",
    category: "Allow list",
    summary: "Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.",
    reference: &[
        "https://www.volcengine.com/docs/6293/108839",
        "https://www.volcengine.com/docs/84772/1393075",
    ],
    mode: Mode::Async,
    mutating: true,
    request: DisassociateAllowListRequest::STRUCTURE,
    response: DisassociateAllowListResponse::STRUCTURE,
    rules: &[Rule::NotBothMany(&["InstanceIds", "AllowListIds"])],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: Some("Running") },
};

impl Request for DisassociateAllowListRequest {
    type Response = DisassociateAllowListResponse;

    const ACTION: &'static Action = &ACTION;
}
