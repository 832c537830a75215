// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteAllowList` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
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
    pub struct DeleteAllowListRequest {
        required {
            /// ID of the allow list.
            ///
            /// Example: `acl-cn022p4qmcz2p26****`.
            allow_list_id: String = "AllowListId",
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
    /// Response of [`DeleteAllowListRequest`].
    pub struct DeleteAllowListResponse {}
}

operation! {
    DeleteAllowListRequest => DeleteAllowListResponse,
    /// The description of [`DeleteAllowListRequest`].
    pub static ACTION = Action {
        name: "DeleteAllowList",
        method: "delete_allow_list",
        category: "Allow list",
        summary: "Deletes an allow list that is bound to no instance.",
        reference: &["https://www.volcengine.com/docs/6293/108840", "https://www.volcengine.com/docs/84772/1393076"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
