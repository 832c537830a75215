// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ListDBAccount` action.

use serde::Serialize;

use crate::generated::types::AccountRole;
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the accounts of an instance with their roles and statuses.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - Accounts with a custom role created in the console have another `RoleName`.
///
/// Reference: <https://www.volcengine.com/docs/6293/71732>
/// Reference: <https://www.volcengine.com/docs/84772/1393067>
///
/// Sent by
/// [`Client::list_db_account`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.list_db_account).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListDBAccountRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Filters by account name; all accounts if empty.
    ///
    /// Example: `test1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
}

deserialize_structure! {
    strict ListDBAccountRequest {
        "InstanceId" => instance_id: required,
        "AccountName" => account_name: optional,
    }
}

impl ListDBAccountRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), account_name: None }
    }

    setters! {
        account_name, set_account_name: String,
    }
}

impl Reflect for ListDBAccountRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ListDBAccountRequest",
        unique_name: "ListDBAccountRequest",
        doc: "Lists the accounts of an instance with their roles and statuses.\n\nRead-only.\n\nNotes:\n\n- The list is not paged.\n- Accounts with a custom role created in the console have another `RoleName`.\n\nReference: <https://www.volcengine.com/docs/6293/71732>\nReference: <https://www.volcengine.com/docs/84772/1393067>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("AccountName", "account_name", String::TYPE)
                .doc("Filters by account name; all accounts if empty.\n\nExample: `test1`."),
        ],
    };
}

impl Fields for ListDBAccountRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "AccountName" => self.account_name.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ListDBAccountRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListDBAccountResponse {
    /// Accounts found.
    pub accounts: Vec<Account>,
}

deserialize_structure! {
    lenient ListDBAccountResponse {
        "Accounts" => accounts: or_default,
    }
}

impl ListDBAccountResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        accounts: Vec<Account>,
    }
}

impl Reflect for ListDBAccountResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ListDBAccountResponse",
        unique_name: "ListDBAccountResponse",
        doc: "Response of [`ListDBAccountRequest`].",
        fields: &[Field::optional("Accounts", "accounts", Vec::<Account>::TYPE).doc("Accounts found.")],
    };
}

impl Fields for ListDBAccountResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Accounts" => self.accounts.as_value(),
            _ => None,
        }
    }
}

/// A database account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Account {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Name of the account.
    ///
    /// Example: `test1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Status of the account; `Available` means ready for use.
    ///
    /// Example: `Available`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_status: Option<String>,
    /// Description of the account.
    ///
    /// Example: `test account`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
    /// category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category.
    ///
    /// Example: `Administrator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_name: Option<AccountRole>,
}

deserialize_structure! {
    lenient Account {
        "InstanceId" => instance_id: optional,
        "AccountName" => account_name: optional,
        "AccountStatus" => account_status: optional,
        "Description" => description: optional,
        "RoleName" => role_name: optional,
    }
}

impl Account {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        account_name: String,
        account_status: String,
        description: String,
        role_name: AccountRole,
    }
}

impl Reflect for Account {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Account",
        unique_name: "Account",
        doc: "A database account.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("AccountName", "account_name", String::TYPE)
                .doc("Name of the account.\n\nExample: `test1`."),
            Field::optional("AccountStatus", "account_status", String::TYPE)
                .doc("Status of the account; `Available` means ready for use.\n\nExample: `Available`."),
            Field::optional("Description", "description", String::TYPE)
                .doc("Description of the account.\n\nExample: `test account`."),
            Field::optional("RoleName", "role_name", AccountRole::TYPE)
                .doc("Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category.\n\nExample: `Administrator`."),
        ],
    };
}

impl Fields for Account {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "AccountName" => self.account_name.as_value(),
            "AccountStatus" => self.account_status.as_value(),
            "Description" => self.description.as_value(),
            "RoleName" => self.role_name.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ListDBAccountRequest`].
pub static ACTION: Action = Action {
    index: 69,
    name: "ListDBAccount",
    method: "list_db_account",
    category: "Account",
    summary: "Lists the accounts of an instance with their roles and statuses.",
    reference: &[
        "https://www.volcengine.com/docs/6293/71732",
        "https://www.volcengine.com/docs/84772/1393067",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: ListDBAccountRequest::STRUCTURE,
    response: ListDBAccountResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ListDBAccountRequest {
    type Response = ListDBAccountResponse;

    const ACTION: &'static Action = &ACTION;
}
