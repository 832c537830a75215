// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DisassociateAllowList` action.

use crate::character_sets;
use crate::model::{Check, Mode, Rule, States, operation, structure};

structure! {
    /// Unbinds instances from allow lists: several instances from one allow list, or one instance from
    /// several allow lists.
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is `Running`
    /// after the change. Idempotent for calls with the same `ClientToken`.
    ///
    /// Validation:
    ///
    /// - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
    ///
    /// Notes:
    ///
    /// - Addresses of the allow list lose access unless another allow list of the instance contains them.
    /// - An instance without an allow list accepts no address.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/108839>
    /// Reference: <https://www.volcengine.com/docs/84772/1393075>
    pub struct DisassociateAllowListRequest {
        required {
            /// IDs of the allow lists to unbind.
            ///
            /// Example: `["acl-cn0212fjx4815ke****"]`.
            allow_list_ids: Vec<String> = "AllowListIds",
            /// IDs of the instances to unbind.
            ///
            /// Example: `["redis-cn02he8bhzsji****"]`.
            instance_ids: Vec<String> = "InstanceIds",
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
    /// Response of [`DisassociateAllowListRequest`].
    pub struct DisassociateAllowListResponse {}
}

operation! {
    DisassociateAllowListRequest => DisassociateAllowListResponse,
    /// The description of [`DisassociateAllowListRequest`].
    pub static ACTION = Action {
        name: "DisassociateAllowList",
        method: "disassociate_allow_list",
        category: "Allow list",
        summary: "Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.",
        reference: &["https://www.volcengine.com/docs/6293/108839", "https://www.volcengine.com/docs/84772/1393075"],
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
