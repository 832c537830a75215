// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ListDBAccount` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::AccountRole;

structure! {
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
    pub struct ListDBAccountRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Filters by account name; all accounts if empty.
            ///
            /// Example: `test1`.
            account_name: String = "AccountName",
        }
    }
}

structure! {
    /// Response of [`ListDBAccountRequest`].
    pub struct ListDBAccountResponse {
        lists {
            /// Accounts found.
            accounts: Account = "Accounts",
        }
    }
}

structure! {
    /// A database account.
    pub struct Account {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Name of the account.
            ///
            /// Example: `test1`.
            account_name: String = "AccountName",
            /// Status of the account; `Available` means ready for use.
            ///
            /// Example: `Available`.
            account_status: String = "AccountStatus",
            /// Description of the account.
            ///
            /// Example: `test account`.
            description: String = "Description",
            /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the
            /// `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the
            /// `dangerous` category.
            ///
            /// Example: `Administrator`.
            role_name: AccountRole = "RoleName",
        }
    }
}

operation! {
    ListDBAccountRequest => ListDBAccountResponse,
    /// The description of [`ListDBAccountRequest`].
    pub static ACTION = Action {
        name: "ListDBAccount",
        method: "list_db_account",
        category: "Account",
        summary: "Lists the accounts of an instance with their roles and statuses.",
        reference: &["https://www.volcengine.com/docs/6293/71732", "https://www.volcengine.com/docs/84772/1393067"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
