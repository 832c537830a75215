// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBAccount` action.

use serde::Serialize;

use crate::Secret;
use crate::generated::character_sets;
use crate::generated::types::AccountRole;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Literal, Mode, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the role, password or description of an account.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `RoleName` must be `Administrator` when `AccountName` is `default`.
///
/// Notes:
///
/// - The role of the `default` account is `Administrator` and cannot be changed.
/// - A description cannot be removed, because an empty value means no change.
/// - The account must be in status `Available`.
/// - Custom roles created in the console can be used as well.
///
/// Reference: <https://www.volcengine.com/docs/6293/71733>
/// Reference: <https://www.volcengine.com/docs/84772/1393068>
///
/// Sent by
/// [`Client::modify_db_account`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_account).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBAccountRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Name of the account.
    ///
    /// Example: `test1`.
    pub account_name: String,
    /// New description; unchanged if empty.
    ///
    /// Limits: at most 256 characters. Example: `The_test_account`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// New password; unchanged if empty.
    ///
    /// Limits: 8 to 64 characters; letters, digits and the special characters
    /// ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and
    /// special characters. Example: `Pwd@12****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but
    /// the `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous`
    /// category, `NotWrite` all but the `write` category.
    ///
    /// Example: `ReadWrite`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_name: Option<AccountRole>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBAccountRequest {
        "InstanceId" => instance_id: required,
        "AccountName" => account_name: required,
        "Description" => description: optional,
        "Password" => password: optional,
        "RoleName" => role_name: optional,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBAccountRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, account_name: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            account_name: account_name.into_field(),
            description: None,
            password: None,
            role_name: None,
            client_token: None,
        }
    }

    setters! {
        description, set_description: String,
        password, set_password: Secret,
        role_name, set_role_name: AccountRole,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBAccountRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBAccountRequest",
        unique_name: "ModifyDBAccountRequest",
        doc: "Changes the role, password or description of an account.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `RoleName` must be `Administrator` when `AccountName` is `default`.\n\nNotes:\n\n- The role of the `default` account is `Administrator` and cannot be changed.\n- A description cannot be removed, because an empty value means no change.\n- The account must be in status `Available`.\n- Custom roles created in the console can be used as well.\n\nReference: <https://www.volcengine.com/docs/6293/71733>\nReference: <https://www.volcengine.com/docs/84772/1393068>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("AccountName", "account_name", String::TYPE)
                .doc("Name of the account.\n\nExample: `test1`."),
            Field::optional("Description", "description", String::TYPE)
                .doc("New description; unchanged if empty.\n\nLimits: at most 256 characters. Example: `The_test_account`.").checks(&[Check::Length { min: 0, max: 256 }]),
            Field::optional("Password", "password", Secret::TYPE)
                .doc("New password; unchanged if empty.\n\nLimits: 8 to 64 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.").checks(&[Check::Length { min: 8, max: 64 }, Check::Characters(character_sets::PASSWORD), Check::CharacterKinds(2)]),
            Field::optional("RoleName", "role_name", AccountRole::TYPE)
                .doc("New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all but the `write` category.\n\nExample: `ReadWrite`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBAccountRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "AccountName" => self.account_name.as_value(),
            "Description" => self.description.as_value(),
            "Password" => self.password.as_value(),
            "RoleName" => self.role_name.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBAccountRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBAccountResponse {}

deserialize_structure! {
    lenient ModifyDBAccountResponse {
    }
}

impl ModifyDBAccountResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBAccountResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBAccountResponse",
        unique_name: "ModifyDBAccountResponse",
        doc: "Response of [`ModifyDBAccountRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBAccountResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBAccountRequest`].
pub static ACTION: Action = Action {
    index: 74,
    name: "ModifyDBAccount",
    method: "modify_db_account",
    category: "Account",
    summary: "Changes the role, password or description of an account.",
    reference: &[
        "https://www.volcengine.com/docs/6293/71733",
        "https://www.volcengine.com/docs/84772/1393068",
    ],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBAccountRequest::STRUCTURE,
    response: ModifyDBAccountResponse::STRUCTURE,
    rules: &[Rule::AllowedIf {
        field: "RoleName",
        when: &[Condition::Is("AccountName", &[Literal::String("default")])],
        values: &[Literal::String("Administrator")],
    }],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: None, after: Some("Running") },
};

impl Request for ModifyDBAccountRequest {
    type Response = ModifyDBAccountResponse;

    const ACTION: &'static Action = &ACTION;
}
