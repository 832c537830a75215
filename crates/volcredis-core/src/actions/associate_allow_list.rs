// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `AssociateAllowList` action.

use crate::character_sets;
use crate::model::{Check, Mode, Rule, States, operation, structure};

structure! {
    /// Binds instances to allow lists: several instances to one allow list, or one instance to several
    /// allow lists.
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
    /// - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access;
    ///   `ModifyDBInstanceVpcAuthMode` turns that off.
    /// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
    ///   security groups per allow list, 100 allow lists per instance.
    /// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community
    ///   edition, 300 in the enterprise edition.
    /// - One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.
    /// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as
    ///   `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/108838>
    /// Reference: <https://www.volcengine.com/docs/84772/1393074>
    pub struct AssociateAllowListRequest {
        required {
            /// IDs of the allow lists to bind.
            ///
            /// Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
            allow_list_ids: Vec<String> = "AllowListIds",
            /// IDs of the instances to bind.
            ///
            /// Example: `["redis-cn0212gzmh2xs****"]`.
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
    /// Response of [`AssociateAllowListRequest`].
    pub struct AssociateAllowListResponse {}
}

operation! {
    AssociateAllowListRequest => AssociateAllowListResponse,
    /// The description of [`AssociateAllowListRequest`].
    pub static ACTION = Action {
        name: "AssociateAllowList",
        method: "associate_allow_list",
        category: "Allow list",
        summary: "Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.",
        reference: &["https://www.volcengine.com/docs/6293/108838", "https://www.volcengine.com/docs/84772/1393074"],
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
