// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyAllowList` action.

use crate::character_sets;
use crate::model::{Check, Condition, Mode, Rule, States, operation, structure};
use crate::types::{AllowListCategory, ModifyMode, SecurityGroupBinding};

structure! {
    /// Changes the name, description, category, addresses or security groups of an allow list.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `ApplyInstanceNum` is required when `AllowList` is set or when `SecurityGroupBindInfos` is set.
    ///
    /// Checked by the service only:
    ///
    /// - `ApplyInstanceNum` must equal the number of instances bound to the allow list
    ///   (`AssociatedInstanceNum` in `DescribeAllowLists`).
    /// - At least one address must remain when `ModifyMode` is `Delete`.
    ///
    /// Notes:
    ///
    /// - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`;
    ///   `ModifyDBInstanceVpcAuthMode` turns that access off.
    /// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is
    ///   allowed.
    /// - A new default allow list turns the previous one into an ordinary allow list.
    /// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as
    ///   `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.
    /// - The effect of `ModifyMode` on `SecurityGroupBindInfos` is not documented.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/108837>
    /// Reference: <https://www.volcengine.com/docs/84772/1393073>
    pub struct ModifyAllowListRequest {
        required {
            /// ID of the allow list.
            ///
            /// Example: `acl-cnlf3xgczbjldzy****`.
            allow_list_id: String = "AllowListId",
        }
        optional {
            /// IP addresses and CIDR blocks to which `ModifyMode` applies; not given to keep the current
            /// addresses.
            ///
            /// Limits: no duplicates; items separated by `,`. Example: `192.168.0.1`.
            allow_list: String = "AllowList" [Check::Unique { separator: Some(',') }],
            /// New category; `Default` makes it the default list of the account in this region.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// New description; unchanged if not given, cleared if empty.
            ///
            /// Limits: at most 200 characters. Example: `test`.
            allow_list_desc: String = "AllowListDesc" [Check::Length { min: 0, max: 200 }],
            /// New name; unchanged if not given.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test`.
            allow_list_name: String = "AllowListName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Current number of instances bound to the allow list; must be exact.
            ///
            /// Example: `1`.
            apply_instance_num: i32 = "ApplyInstanceNum",
            /// Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes
            /// from them (`Delete`).
            ///
            /// Default: `Cover`. Example: `Cover`.
            modify_mode: ModifyMode = "ModifyMode",
            /// New linked ECS security groups.
            security_group_bind_infos: Vec<SecurityGroupBinding> = "SecurityGroupBindInfos",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyAllowListRequest`].
    pub struct ModifyAllowListResponse {}
}

operation! {
    ModifyAllowListRequest => ModifyAllowListResponse,
    /// The description of [`ModifyAllowListRequest`].
    pub static ACTION = Action {
        name: "ModifyAllowList",
        method: "modify_allow_list",
        category: "Allow list",
        summary: "Changes the name, description, category, addresses or security groups of an allow list.",
        reference: &["https://www.volcengine.com/docs/6293/108837", "https://www.volcengine.com/docs/84772/1393073"],
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
