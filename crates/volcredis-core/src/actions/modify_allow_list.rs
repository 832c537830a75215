// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyAllowList`: changes the name, remark, category, addresses or security groups of an allow list.

use crate::character_sets;
use crate::model::{Check, Condition, Mode, Rule, States, operation, structure};
use crate::types::{AllowListCategory, ModifyMode, SecurityGroupBinding};

structure! {
    /// Changes the name, remark, category, addresses or security groups of an allow list.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - `ApplyInstanceNum` must be given when `AllowList` is given.
    /// - `ApplyInstanceNum` must be given when `SecurityGroupBindInfos` is given.
    ///
    /// Rules that only the service can check:
    ///
    /// - `ApplyInstanceNum` must equal the number of instances bound to the list (`AssociatedInstanceNum`
    ///   of `DescribeAllowLists`), or the call fails.
    /// - With `ModifyMode` Delete at least one address must remain in the list.
    ///
    /// Notes:
    ///
    /// - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
    ///   (`ModifyDBInstanceVpcAuthMode` turns it off).
    /// - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both present,
    ///   every address is admitted.
    /// - A new default list demotes the previous default list to an ordinary one.
    /// - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for
    ///   example); 0.0.0.0/0 itself is accepted.
    /// - The page found was cut off after `ApplyInstanceNum`: what it says of `AllowListCategory` and
    ///   `SecurityGroupBindInfos` was not seen; their text here follows `CreateAllowList` and the SDK, and
    ///   whether `ModifyMode` also governs `SecurityGroupBindInfos` is unknown.
    /// - `ModifyMode`'s values come from the page; the SDK types it as a plain string.
    /// - An older enterprise page (2024-12-18) and the international edition limit the name to 32
    ///   characters; old international pages also marked `AllowListName` as required, and the Terraform
    ///   provider always sends it.
    ///
    /// Reference: `6293/108837` and `84772/1393073`.
    pub struct ModifyAllowListRequest {
        required {
            /// ID of the list to change.
            ///
            /// Example: `acl-cnlf3xgczbjldzy****`.
            allow_list_id: String = "AllowListId",
        }
        optional {
            /// Comma-separated IP addresses and CIDR blocks that `ModifyMode` applies; needed only to
            /// change the addresses.
            ///
            /// Limits: no item twice; items separated by `,`. Example: `192.168.0.1`.
            allow_list: String = "AllowList" [Check::Unique { separator: Some(',') }],
            /// New category; Default makes this the default list of the account in this region.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// New remark: leave it out to keep the old one, pass an empty string to clear it.
            ///
            /// Limits: at most 200 characters. Example: `test`.
            allow_list_desc: String = "AllowListDesc" [Check::Length { min: 0, max: 200 }],
            /// New name, under the same rules as at creation; the old name stays when it is left out.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test`.
            allow_list_name: String = "AllowListName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// How many instances are bound to the list right now, as a guard against surprises; must be
            /// exact.
            ///
            /// Example: `1`.
            apply_instance_num: i32 = "ApplyInstanceNum",
            /// How `AllowList` is applied: Cover replaces the addresses, Append adds to them, Delete takes
            /// away from them.
            ///
            /// Default: `Cover`. Example: `Cover`.
            modify_mode: ModifyMode = "ModifyMode",
            /// New set of linked ECS security groups.
            security_group_bind_infos: Vec<SecurityGroupBinding> = "SecurityGroupBindInfos",
            /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyAllowListRequest`] is answered with.
    pub struct ModifyAllowListResponse {}
}

operation! {
    ModifyAllowListRequest => ModifyAllowListResponse,
    /// The description of [`ModifyAllowListRequest`].
    pub static ACTION = Action {
        name: "ModifyAllowList",
        method: "modify_allow_list",
        category: "Allow list",
        summary: "Changes the name, remark, category, addresses or security groups of an allow list.",
        reference: &["6293/108837", "84772/1393073"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::RequiredIf { field: "ApplyInstanceNum", when: &[Condition::Given("AllowList")] },
            Rule::RequiredIf { field: "ApplyInstanceNum", when: &[Condition::Given("SecurityGroupBindInfos")] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
