// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteDBAccount` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Deletes an account of an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
/// Idempotent for calls with the same `ClientToken`.
///
/// Reference: <https://www.volcengine.com/docs/6293/71734>
/// Reference: <https://www.volcengine.com/docs/84772/1393069>
///
/// Sent by
/// [`Client::delete_db_account`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_db_account).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDBAccountRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Name of the account to delete.
    ///
    /// Limits: not `default`. Example: `test1`.
    pub account_name: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict DeleteDBAccountRequest {
        "InstanceId" => instance_id: required,
        "AccountName" => account_name: required,
        "ClientToken" => client_token: optional,
    }
}

impl DeleteDBAccountRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, account_name: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            account_name: account_name.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for DeleteDBAccountRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBAccountRequest",
        unique_name: "DeleteDBAccountRequest",
        doc: "Deletes an account of an instance.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls with the same `ClientToken`.\n\nReference: <https://www.volcengine.com/docs/6293/71734>\nReference: <https://www.volcengine.com/docs/84772/1393069>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("AccountName", "account_name", String::TYPE)
                .doc("Name of the account to delete.\n\nLimits: not `default`. Example: `test1`.").checks(&[Check::NotIn(&["default"])]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DeleteDBAccountRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "AccountName" => self.account_name.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteDBAccountRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeleteDBAccountResponse {}

deserialize_structure! {
    lenient DeleteDBAccountResponse {
    }
}

impl DeleteDBAccountResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DeleteDBAccountResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBAccountResponse",
        unique_name: "DeleteDBAccountResponse",
        doc: "Response of [`DeleteDBAccountRequest`].",
        fields: &[],
    };
}

impl Fields for DeleteDBAccountResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DeleteDBAccountRequest`].
pub static ACTION: Action = Action {
    index: 17,
    name: "DeleteDBAccount",
    method: "delete_db_account",
    category: "Account",
    summary: "Deletes an account of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/71734",
        "https://www.volcengine.com/docs/84772/1393069",
    ],
    mode: Mode::Async,
    mutating: true,
    request: DeleteDBAccountRequest::STRUCTURE,
    response: DeleteDBAccountResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: None, after: None },
};

impl Request for DeleteDBAccountRequest {
    type Response = DeleteDBAccountResponse;

    const ACTION: &'static Action = &ACTION;
}
