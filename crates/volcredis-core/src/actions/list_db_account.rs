// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ListDBAccount`: lists the accounts of an instance with their roles and states, all of them or the one named.

use crate::model::{Mode, States, operation, structure};
use crate::types::AccountRole;

structure! {
    /// Lists the accounts of an instance with their roles and states, all of them or the one named.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - No paging: the whole list comes back at once.
    /// - `AccountStatus` is missing from the samples of the enterprise and the international page; the only
    ///   value seen is Available, and the others are not known.
    /// - The page lists default roles only; an account with a custom role made in the console may show
    ///   another `RoleName`.
    ///
    /// Reference: `6293/71732` and `84772/1393067`.
    pub struct ListDBAccountRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Account to look up; left empty, every account of the instance comes back.
            ///
            /// Example: `test1`.
            account_name: String = "AccountName",
        }
    }
}

structure! {
    /// What [`ListDBAccountRequest`] is answered with.
    pub struct ListDBAccountResponse {
        lists {
            /// The accounts found.
            accounts: Account = "Accounts",
        }
    }
}

structure! {
    /// A database account.
    pub struct Account {
        optional {
            /// ID of the instance that the account belongs to.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Name of the account.
            ///
            /// Example: `test1`.
            account_name: String = "AccountName",
            /// State of the account; Available means that it is ready for use.
            ///
            /// Example: `Available`.
            account_status: String = "AccountStatus",
            /// Free text about the account.
            ///
            /// Example: `test account`.
            description: String = "Description",
            /// Permission role of the account: Administrator runs every supported command, ReadWrite all
            /// but the admin category, ReadOnly only the read category, NotDangerous all but the dangerous
            /// category.
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
        summary: "Lists the accounts of an instance with their roles and states, all of them or the one named.",
        reference: &["6293/71732", "84772/1393067"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
