// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateAllowList` action.

use crate::character_sets;
use crate::model::{Check, Mode, Rule, States, operation, structure};
use crate::types::{AllowListCategory, SecurityGroupBinding};

structure! {
    /// Creates an allow list of IP addresses in a region and returns its ID.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - At least one of `AllowList` and `SecurityGroupBindInfos` is required.
    ///
    /// Notes:
    ///
    /// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is
    ///   allowed.
    /// - A new default allow list turns the previous one into an ordinary allow list.
    /// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
    ///   security groups per allow list, 100 allow lists per instance.
    /// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community
    ///   edition, 300 in the enterprise edition.
    /// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as
    ///   `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/108834>
    /// Reference: <https://www.volcengine.com/docs/84772/1393070>
    pub struct CreateAllowListRequest {
        required {
            /// Name of the allow list.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test`.
            allow_list_name: String = "AllowListName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
        optional {
            /// IP addresses and CIDR blocks to allow.
            ///
            /// Limits: no duplicates; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
            allow_list: String = "AllowList" [Check::Unique { separator: Some(',') }],
            /// Category of the allow list; `Default` makes it the default list of the account in this
            /// region.
            ///
            /// Default: `Ordinary`. Example: `Default`.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// Description of the allow list; empty if not given.
            ///
            /// Limits: at most 200 characters. Example: `test`.
            allow_list_desc: String = "AllowListDesc" [Check::Length { min: 0, max: 200 }],
            /// Address family; ignored by the service.
            ///
            /// Deprecated. Example: `DualStack`.
            allow_list_type: String = "AllowListType",
            /// Project of the allow list.
            ///
            /// Default: `default`. Example: `default`.
            project_name: String = "ProjectName",
            /// ECS security groups whose addresses are allowed as well.
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
    /// Response of [`CreateAllowListRequest`].
    pub struct CreateAllowListResponse {
        optional {
            /// ID of the new allow list.
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
        summary: "Creates an allow list of IP addresses in a region and returns its ID.",
        reference: &["https://www.volcengine.com/docs/6293/108834", "https://www.volcengine.com/docs/84772/1393070"],
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
