// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBAccount` action.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::AccountRole;

structure! {
    /// Changes the role, password or description of an account.
    ///
    /// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
    /// The state of the instance is `Running` after the change. Idempotent for calls with the same
    /// `ClientToken`.
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
    pub struct ModifyDBAccountRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Name of the account.
            ///
            /// Example: `test1`.
            account_name: String = "AccountName",
        }
        optional {
            /// New description; unchanged if empty.
            ///
            /// Limits: at most 256 characters. Example: `The_test_account`.
            description: String = "Description" [Check::Length { min: 0, max: 256 }],
            /// New password; unchanged if empty.
            ///
            /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            password: Secret = "Password" [Check::Length { min: 8, max: 32 }, Check::Characters(&character_sets::PASSWORD), Check::CharacterKinds(2)],
            /// New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite`
            /// all but the `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but
            /// the `dangerous` category.
            ///
            /// Example: `ReadWrite`.
            role_name: AccountRole = "RoleName",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBAccountRequest`].
    pub struct ModifyDBAccountResponse {}
}

operation! {
    ModifyDBAccountRequest => ModifyDBAccountResponse,
    /// The description of [`ModifyDBAccountRequest`].
    pub static ACTION = Action {
        name: "ModifyDBAccount",
        method: "modify_db_account",
        category: "Account",
        summary: "Changes the role, password or description of an account.",
        reference: &["https://www.volcengine.com/docs/6293/71733", "https://www.volcengine.com/docs/84772/1393068"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::AllowedIf { field: "RoleName", when: &[Condition::Is("AccountName", &[Literal::String("default")])], values: &[Literal::String("Administrator")] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: Some("Running") },
    }
}
