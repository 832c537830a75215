// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeAllowLists`: lists the allow lists of the account in a region, optionally filtered.

use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{AllowListCategory, SecurityGroupBindInfo};

structure! {
    /// Lists the allow lists of the account in a region, optionally filtered.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - Not paged: every matching list comes back in one answer, and there is no total.
    /// - The addresses themselves are not in this answer; read them with `DescribeAllowListDetail`.
    /// - `QueryDefault` has three meanings (true, false, absent), so a client must be able to leave it out.
    /// - The vendor's MCP server describes IPAddress and IPSegment as lists; on the wire they are strings.
    ///
    /// Reference: `6293/108835` and `84772/1393071`.
    pub struct DescribeAllowListsRequest {
        required {
            /// Region to list.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
        }
        optional {
            /// Keeps lists that this instance is bound to.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Comma-separated IP addresses, at most 50; keeps lists that hold such an address itself or a
            /// CIDR block around it.
            ///
            /// Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
            ip_address: String = "IPAddress" [Check::Items { min: 0, max: 50, separator: Some(',') }],
            /// Comma-separated CIDR blocks, at most 50; keeps lists that hold exactly such a block.
            ///
            /// Limits: at most 50 items; items separated by `,`. Example:
            /// `100.64.***.***/10,192.168.***.***/32`.
            ip_segment: String = "IPSegment" [Check::Items { min: 0, max: 50, separator: Some(',') }],
            /// Keeps lists of this project.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// True keeps only the default list, false only ordinary lists; both kinds come back when it is
            /// left out.
            ///
            /// Example: `false`.
            query_default: bool = "QueryDefault",
        }
    }
}

structure! {
    /// What [`DescribeAllowListsRequest`] is answered with.
    pub struct DescribeAllowListsResponse {
        lists {
            /// The matching lists.
            allow_lists: AllowList = "AllowLists",
        }
    }
}

structure! {
    /// An allow list.
    pub struct AllowList {
        optional {
            /// ID of the list.
            ///
            /// Example: `acl-cnlf3xgczbjldzy****`.
            allow_list_id: String = "AllowListId",
            /// Whether this is an ordinary list or the region's default one.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// Remark on the list.
            ///
            /// Example: `api_test`.
            allow_list_desc: String = "AllowListDesc",
            /// How many addresses and CIDR blocks the list holds.
            ///
            /// Example: `1`.
            allow_list_ip_num: i32 = "AllowListIPNum",
            /// Name of the list.
            ///
            /// Example: `api_test`.
            allow_list_name: String = "AllowListName",
            /// Obsolete address-family marker that the service no longer uses.
            ///
            /// Deprecated. Example: `DualStack`.
            allow_list_type: String = "AllowListType",
            /// Number of instances bound to the list.
            ///
            /// Example: `1`.
            associated_instance_num: i32 = "AssociatedInstanceNum",
            /// Project that the list belongs to.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
        }
        lists {
            /// Security groups linked to the list; left out of the answer when there are none.
            security_group_bind_infos: SecurityGroupBindInfo = "SecurityGroupBindInfos",
        }
    }
}

operation! {
    DescribeAllowListsRequest => DescribeAllowListsResponse,
    /// The description of [`DescribeAllowListsRequest`].
    pub static ACTION = Action {
        name: "DescribeAllowLists",
        method: "describe_allow_lists",
        category: "Allow list",
        summary: "Lists the allow lists of the account in a region, optionally filtered.",
        reference: &["6293/108835", "84772/1393071"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
