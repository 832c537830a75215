// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteDBAccount` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes an account of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
    /// Idempotent for calls with the same `ClientToken`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/71734>
    /// Reference: <https://www.volcengine.com/docs/84772/1393069>
    pub struct DeleteDBAccountRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Name of the account to delete.
            ///
            /// Limits: not `default`. Example: `test1`.
            account_name: String = "AccountName" [Check::NotIn(&["default"])],
        }
        optional {
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`DeleteDBAccountRequest`].
    pub struct DeleteDBAccountResponse {}
}

operation! {
    DeleteDBAccountRequest => DeleteDBAccountResponse,
    /// The description of [`DeleteDBAccountRequest`].
    pub static ACTION = Action {
        name: "DeleteDBAccount",
        method: "delete_db_account",
        category: "Account",
        summary: "Deletes an account of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/71734", "https://www.volcengine.com/docs/84772/1393069"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: None },
    }
}
