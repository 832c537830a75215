// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateAllowList`: creates an IP allow list in the region and returns its ID.

use crate::character_sets;
use crate::model::{Check, Mode, Rule, States, operation, structure};
use crate::types::{AllowListCategory, SecurityGroupBinding};

structure! {
    /// Creates an IP allow list in the region and returns its ID.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - At least one of `AllowList` and `SecurityGroupBindInfos` must be given.
    ///
    /// Notes:
    ///
    /// - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both present,
    ///   every address is admitted.
    /// - A new default list demotes the previous default list to an ordinary one.
    /// - Quotas: 1000 lists per account and region, one default list per account and region, 10 security
    ///   groups per list, 100 lists per instance.
    /// - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition, 300 for
    ///   the enterprise edition.
    /// - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for
    ///   example); 0.0.0.0/0 itself is accepted.
    /// - An older copy of the page (2025-03-20) and the international edition limit the name to 32
    ///   characters instead of 128.
    /// - The international edition's table marks `AllowList` as required, although its text and the SDK let
    ///   `SecurityGroupBindInfos` stand in for it.
    /// - Older pages document `AllowListType` with the one value IPv4.
    ///
    /// Reference: `6293/108834` and `84772/1393070`.
    pub struct CreateAllowListRequest {
        required {
            /// Name of the list: Chinese characters, letters, digits, _ and -, not starting with a digit or
            /// a hyphen.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test`.
            allow_list_name: String = "AllowListName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
        optional {
            /// Comma-separated IP addresses and CIDR blocks to admit, without repeats.
            ///
            /// Limits: no item twice; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
            allow_list: String = "AllowList" [Check::Unique { separator: Some(',') }],
            /// Whether the list is an ordinary one or becomes the default list of the account in this
            /// region.
            ///
            /// Default: `Ordinary`. Example: `Default`.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// Free-form remark; empty when not given.
            ///
            /// Limits: at most 200 characters. Example: `test`.
            allow_list_desc: String = "AllowListDesc" [Check::Length { min: 0, max: 200 }],
            /// Obsolete address-family marker that the service no longer uses.
            ///
            /// Deprecated. Example: `DualStack`.
            allow_list_type: String = "AllowListType",
            /// Project that the list is put in.
            ///
            /// Default: `default`. Example: `default`.
            project_name: String = "ProjectName",
            /// ECS security groups whose addresses are admitted as well.
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
    /// What [`CreateAllowListRequest`] is answered with.
    pub struct CreateAllowListResponse {
        optional {
            /// ID of the new list.
            ///
            /// Example: `acl-cnlf3xgczbjldzy****`.
            allow_list_id: String = "AllowListId",
        }
    }
}

operation! {
    CreateAllowListRequest => CreateAllowListResponse,
    /// The description of [`CreateAllowListRequest`].
    pub static ACTION = Action {
        name: "CreateAllowList",
        method: "create_allow_list",
        category: "Allow list",
        summary: "Creates an IP allow list in the region and returns its ID.",
        reference: &["6293/108834", "84772/1393070"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[
            Rule::AnyOf(&["AllowList", "SecurityGroupBindInfos"]),
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
