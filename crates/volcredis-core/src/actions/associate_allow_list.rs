// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `AssociateAllowList`: binds instances to allow lists: several instances to one list, or one instance to several lists.

use crate::character_sets;
use crate::model::{Check, Mode, Rule, States, operation, structure};

structure! {
    /// Binds instances to allow lists: several instances to one list, or one instance to several lists.
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
    /// - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
    ///   (`ModifyDBInstanceVpcAuthMode` turns it off).
    /// - Quotas: 1000 lists per account and region, one default list per account and region, 10 security
    ///   groups per list, 100 lists per instance.
    /// - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition, 300 for
    ///   the enterprise edition.
    /// - One call binds at most 200 instances to a list, or 100 lists to an instance (figures from the
    ///   enterprise edition's limits page).
    /// - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for
    ///   example); 0.0.0.0/0 itself is accepted.
    /// - The end state is what the Terraform provider waits for; the page names no state.
    ///
    /// Reference: `6293/108838` and `84772/1393074`.
    pub struct AssociateAllowListRequest {
        required {
            /// Lists to bind the instances to.
            ///
            /// Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
            allow_list_ids: Vec<String> = "AllowListIds",
            /// Instances to bind.
            ///
            /// Example: `["redis-cn0212gzmh2xs****"]`.
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
    /// What [`AssociateAllowListRequest`] is answered with.
    pub struct AssociateAllowListResponse {}
}

operation! {
    AssociateAllowListRequest => AssociateAllowListResponse,
    /// The description of [`AssociateAllowListRequest`].
    pub static ACTION = Action {
        name: "AssociateAllowList",
        method: "associate_allow_list",
        category: "Allow list",
        summary: "Binds instances to allow lists: several instances to one list, or one instance to several lists.",
        reference: &["6293/108838", "84772/1393074"],
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
