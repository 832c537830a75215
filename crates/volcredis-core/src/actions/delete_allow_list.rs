// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DeleteAllowList`: deletes an allow list that is bound to no instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes an allow list that is bound to no instance.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - The call fails while an instance is bound to the allow list; `DisassociateAllowList` unbinds it.
    ///
    /// Reference: `6293/108840` and `84772/1393076`.
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
    /// What [`DeleteAllowListRequest`] is answered with.
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
        reference: &["6293/108840", "84772/1393076"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
