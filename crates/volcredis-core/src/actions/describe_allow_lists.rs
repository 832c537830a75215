// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeAllowLists` action.

use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{AllowListCategory, SecurityGroupBindInfo};

structure! {
    /// Lists the allow lists of the account in a region.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - The list is not paged.
    /// - `DescribeAllowListDetail` returns the addresses of an allow list.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/108835>
    /// Reference: <https://www.volcengine.com/docs/84772/1393071>
    pub struct DescribeAllowListsRequest {
        required {
            /// ID of the region to list.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
        }
        optional {
            /// Filters by the ID of a bound instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Filters by IP addresses: returns allow lists that contain such an address, itself or within
            /// a CIDR block.
            ///
            /// Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
            ip_address: String = "IPAddress" [Check::Items { min: 0, max: 50, separator: Some(',') }],
            /// Filters by CIDR blocks: returns allow lists that contain exactly such a block.
            ///
            /// Limits: at most 50 items; items separated by `,`. Example:
            /// `100.64.***.***/10,192.168.***.***/32`.
            ip_segment: String = "IPSegment" [Check::Items { min: 0, max: 50, separator: Some(',') }],
            /// Filters by project.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// If `true`, only the default list is returned; if `false`, only ordinary lists; if not given,
            /// both.
            ///
            /// Example: `false`.
            query_default: bool = "QueryDefault",
        }
    }
}

structure! {
    /// Response of [`DescribeAllowListsRequest`].
    pub struct DescribeAllowListsResponse {
        lists {
            /// Matching allow lists.
            allow_lists: AllowList = "AllowLists",
        }
    }
}

structure! {
    /// An allow list.
    pub struct AllowList {
        optional {
            /// ID of the allow list.
            ///
            /// Example: `acl-cnlf3xgczbjldzy****`.
            allow_list_id: String = "AllowListId",
            /// Category of the allow list.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// Description of the allow list.
            ///
            /// Example: `api_test`.
            allow_list_desc: String = "AllowListDesc",
            /// Number of IP addresses and CIDR blocks in the allow list.
            ///
            /// Example: `1`.
            allow_list_ip_num: i32 = "AllowListIPNum",
            /// Name of the allow list.
            ///
            /// Example: `api_test`.
            allow_list_name: String = "AllowListName",
            /// Address family; ignored by the service.
            ///
            /// Deprecated. Example: `DualStack`.
            allow_list_type: String = "AllowListType",
            /// Number of instances bound to the allow list.
            ///
            /// Example: `1`.
            associated_instance_num: i32 = "AssociatedInstanceNum",
            /// Project of the allow list.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
        }
        lists {
            /// Security groups linked to the allow list; absent if there are none.
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
        summary: "Lists the allow lists of the account in a region.",
        reference: &["https://www.volcengine.com/docs/6293/108835", "https://www.volcengine.com/docs/84772/1393071"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
