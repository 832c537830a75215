// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateDBAccount` action.

use serde::Serialize;

use crate::Secret;
use crate::generated::character_sets;
use crate::generated::types::AccountRole;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, builder,
    deserialize_structure,
};
use crate::request::Request;

/// Creates an account with a role on an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - An instance can have 100 accounts by default; the limit can be raised by a support ticket.
/// - Custom roles created in the console can be used as well.
/// - The account takes effect within about a minute, when its status becomes `Available`.
///
/// Reference: <https://www.volcengine.com/docs/6293/69656>
/// Reference: <https://www.volcengine.com/docs/84772/1393066>
///
/// Sent by
/// [`Client::create_db_account`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_db_account).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDBAccountRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Name of the account.
    ///
    /// Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and ending
    /// with a letter or a digit. Example: `test1`.
    pub account_name: String,
    /// Password of the account.
    ///
    /// Limits: 8 to 64 characters; letters, digits and the special characters
    /// ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and
    /// special characters. Example: `Pwd@12****`.
    pub password: Secret,
    /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
    /// category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category,
    /// `NotWrite` all but the `write` category.
    ///
    /// Example: `ReadWrite`.
    pub role_name: AccountRole,
    /// Description of the account; empty if not given.
    ///
    /// Limits: at most 256 characters. Example: `The_test_account`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict CreateDBAccountRequest {
        "InstanceId" => instance_id: required,
        "AccountName" => account_name: required,
        "Password" => password: required,
        "RoleName" => role_name: required,
        "Description" => description: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    CreateDBAccountRequest, CreateDBAccountRequestBuilder {
        instance_id: String = "InstanceId",
        account_name: String = "AccountName",
        password: Secret = "Password",
        role_name: AccountRole = "RoleName",
    } {
        description, set_description: String,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateDBAccountRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBAccountRequest",
        unique_name: "CreateDBAccountRequest",
        doc: "Creates an account with a role on an instance.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- An instance can have 100 accounts by default; the limit can be raised by a support ticket.\n- Custom roles created in the console can be used as well.\n- The account takes effect within about a minute, when its status becomes `Available`.\n\nReference: <https://www.volcengine.com/docs/6293/69656>\nReference: <https://www.volcengine.com/docs/84772/1393066>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("AccountName", "account_name", String::TYPE)
                .doc("Name of the account.\n\nLimits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and ending with a letter or a digit. Example: `test1`.").checks(&[Check::Length { min: 2, max: 16 }, Check::Characters(character_sets::ACCOUNT_NAME)]),
            Field::required("Password", "password", Secret::TYPE)
                .doc("Password of the account.\n\nLimits: 8 to 64 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.").checks(&[Check::Length { min: 8, max: 64 }, Check::Characters(character_sets::PASSWORD), Check::CharacterKinds(2)]),
            Field::required("RoleName", "role_name", AccountRole::TYPE)
                .doc("Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all but the `write` category.\n\nExample: `ReadWrite`."),
            Field::optional("Description", "description", String::TYPE)
                .doc("Description of the account; empty if not given.\n\nLimits: at most 256 characters. Example: `The_test_account`.").checks(&[Check::Length { min: 0, max: 256 }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateDBAccountRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "AccountName" => self.account_name.as_value(),
            "Password" => self.password.as_value(),
            "RoleName" => self.role_name.as_value(),
            "Description" => self.description.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateDBAccountRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CreateDBAccountResponse {}

deserialize_structure! {
    lenient CreateDBAccountResponse {
    }
}

impl CreateDBAccountResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for CreateDBAccountResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBAccountResponse",
        unique_name: "CreateDBAccountResponse",
        doc: "Response of [`CreateDBAccountRequest`].",
        fields: &[],
    };
}

impl Fields for CreateDBAccountResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`CreateDBAccountRequest`].
pub static ACTION: Action = Action {
    index: 6,
    name: "CreateDBAccount",
    method: "create_db_account",
    category: "Account",
    summary: "Creates an account with a role on an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/69656",
        "https://www.volcengine.com/docs/84772/1393066",
    ],
    mode: Mode::Async,
    mutating: true,
    request: CreateDBAccountRequest::STRUCTURE,
    response: CreateDBAccountResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: None, after: Some("Running") },
};

impl Request for CreateDBAccountRequest {
    type Response = CreateDBAccountResponse;

    const ACTION: &'static Action = &ACTION;
}
