// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateDBAccount` action.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::AccountRole;

structure! {
    /// Creates an account with a role on an instance.
    ///
    /// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
    /// The state of the instance is `Running` after the change. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - An instance can have 100 accounts by default; the limit can be raised by a support ticket.
    /// - Custom roles created in the console can be used as well.
    /// - The account takes effect within about a minute, when its status becomes `Available`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/69656>
    /// Reference: <https://www.volcengine.com/docs/84772/1393066>
    pub struct CreateDBAccountRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Name of the account.
            ///
            /// Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and
            /// ending with a letter or a digit. Example: `test1`.
            account_name: String = "AccountName" [Check::Length { min: 2, max: 16 }, Check::Characters(&character_sets::ACCOUNT_NAME)],
            /// Password of the account.
            ///
            /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            password: Secret = "Password" [Check::Length { min: 8, max: 32 }, Check::Characters(&character_sets::PASSWORD), Check::CharacterKinds(2)],
            /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the
            /// `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the
            /// `dangerous` category.
            ///
            /// Example: `ReadWrite`.
            role_name: AccountRole = "RoleName",
        }
        optional {
            /// Description of the account; empty if not given.
            ///
            /// Limits: at most 256 characters. Example: `The_test_account`.
            description: String = "Description" [Check::Length { min: 0, max: 256 }],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`CreateDBAccountRequest`].
    pub struct CreateDBAccountResponse {}
}

operation! {
    CreateDBAccountRequest => CreateDBAccountResponse,
    /// The description of [`CreateDBAccountRequest`].
    pub static ACTION = Action {
        name: "CreateDBAccount",
        method: "create_db_account",
        category: "Account",
        summary: "Creates an account with a role on an instance.",
        reference: &["https://www.volcengine.com/docs/6293/69656", "https://www.volcengine.com/docs/84772/1393066"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: Some("Running") },
    }
}
