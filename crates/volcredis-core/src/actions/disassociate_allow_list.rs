// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DisassociateAllowList`: unbinds instances from allow lists: several instances from one list, or one instance from several lists.

use crate::character_sets;
use crate::model::{Check, Mode, Rule, States, operation, structure};

structure! {
    /// Unbinds instances from allow lists: several instances from one list, or one instance from several
    /// lists.
    ///
    /// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call
    /// with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - Only one of `InstanceIds` and `AllowListIds` may hold more than one item.
    ///
    /// Notes:
    ///
    /// - Once unbound, the addresses of the list lose access unless another list of the instance holds
    ///   them.
    /// - An instance with no list at all admits no address (stated on the enterprise edition's limits
    ///   page).
    /// - The end state is what the Terraform provider waits for; the page names no state.
    ///
    /// Reference: `6293/108839` and `84772/1393075`.
    pub struct DisassociateAllowListRequest {
        required {
            /// Lists to unbind the instances from.
            ///
            /// Example: `["acl-cn0212fjx4815ke****"]`.
            allow_list_ids: Vec<String> = "AllowListIds",
            /// Instances to unbind.
            ///
            /// Example: `["redis-cn02he8bhzsji****"]`.
            instance_ids: Vec<String> = "InstanceIds",
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
    /// What [`DisassociateAllowListRequest`] is answered with.
    pub struct DisassociateAllowListResponse {}
}

operation! {
    DisassociateAllowListRequest => DisassociateAllowListResponse,
    /// The description of [`DisassociateAllowListRequest`].
    pub static ACTION = Action {
        name: "DisassociateAllowList",
        method: "disassociate_allow_list",
        category: "Allow list",
        summary: "Unbinds instances from allow lists: several instances from one list, or one instance from several lists.",
        reference: &["6293/108839", "84772/1393075"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::NotBothMany(&["InstanceIds", "AllowListIds"]),
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
