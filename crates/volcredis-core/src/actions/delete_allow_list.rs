// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DeleteAllowList`: deletes an allow list that no instance is bound to.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes an allow list that no instance is bound to.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Refused while any instance is bound to the list; unbind with `DisassociateAllowList` first.
    ///
    /// Reference: `6293/108840` and `84772/1393076`.
    pub struct DeleteAllowListRequest {
        required {
            /// ID of the list to delete.
            ///
            /// Example: `acl-cn022p4qmcz2p26****`.
            allow_list_id: String = "AllowListId",
        }
        optional {
            /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
            /// characters.
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
        summary: "Deletes an allow list that no instance is bound to.",
        reference: &["6293/108840", "84772/1393076"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
