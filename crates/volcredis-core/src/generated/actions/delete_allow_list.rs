// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteAllowList` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Deletes an allow list that is bound to no instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The call fails while an instance is bound to the allow list; `DisassociateAllowList` unbinds it.
///
/// Reference: <https://www.volcengine.com/docs/6293/108840>
/// Reference: <https://www.volcengine.com/docs/84772/1393076>
///
/// Sent by
/// [`Client::delete_allow_list`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_allow_list).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteAllowListRequest {
    /// ID of the allow list.
    ///
    /// Example: `acl-cn022p4qmcz2p26****`.
    pub allow_list_id: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict DeleteAllowListRequest {
        "AllowListId" => allow_list_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl DeleteAllowListRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(allow_list_id: impl IntoField<String>) -> Self {
        Self { allow_list_id: allow_list_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for DeleteAllowListRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteAllowListRequest",
        unique_name: "DeleteAllowListRequest",
        doc: "Deletes an allow list that is bound to no instance.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The call fails while an instance is bound to the allow list; `DisassociateAllowList` unbinds it.\n\nReference: <https://www.volcengine.com/docs/6293/108840>\nReference: <https://www.volcengine.com/docs/84772/1393076>",
        fields: &[
            Field::required("AllowListId", "allow_list_id", String::TYPE)
                .doc("ID of the allow list.\n\nExample: `acl-cn022p4qmcz2p26****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DeleteAllowListRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListId" => self.allow_list_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteAllowListRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeleteAllowListResponse {}

deserialize_structure! {
    lenient DeleteAllowListResponse {
    }
}

impl DeleteAllowListResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DeleteAllowListResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteAllowListResponse",
        unique_name: "DeleteAllowListResponse",
        doc: "Response of [`DeleteAllowListRequest`].",
        fields: &[],
    };
}

impl Fields for DeleteAllowListResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DeleteAllowListRequest`].
pub static ACTION: Action = Action {
    index: 15,
    name: "DeleteAllowList",
    method: "delete_allow_list",
    category: "Allow list",
    summary: "Deletes an allow list that is bound to no instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/108840",
        "https://www.volcengine.com/docs/84772/1393076",
    ],
    mode: Mode::Sync,
    mutating: true,
    request: DeleteAllowListRequest::STRUCTURE,
    response: DeleteAllowListResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DeleteAllowListRequest {
    type Response = DeleteAllowListResponse;

    const ACTION: &'static Action = &ACTION;
}
