// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeAllowListDetail`: returns one allow list with its addresses, bound instances and linked security groups.

use crate::model::{Mode, States, operation, structure};
use crate::types::{AllowListCategory, SecurityGroupBindInfo};

structure! {
    /// Returns one allow list with its addresses, bound instances and linked security groups.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The documented sample predates `ProjectName`, `AssociatedInstanceNum` and
    ///   `SecurityGroupBindInfos`, and shows `AllowListType` IPv4.
    ///
    /// Reference: `6293/108836` and `84772/1393072`.
    pub struct DescribeAllowListDetailRequest {
        required {
            /// ID of the list to read.
            ///
            /// Example: `acl-cn022p4qmcz2p26****`.
            allow_list_id: String = "AllowListId",
        }
    }
}

structure! {
    /// What [`DescribeAllowListDetailRequest`] is answered with.
    pub struct DescribeAllowListDetailResponse {
        optional {
            /// Comma-separated addresses and CIDR blocks in the list.
            ///
            /// Example: `10.1.***.***`.
            allow_list: String = "AllowList",
            /// Whether this is an ordinary list or the region's default one.
            ///
            /// Example: `Default`.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// Remark on the list.
            ///
            /// Example: `test`.
            allow_list_desc: String = "AllowListDesc",
            /// ID of the list.
            ///
            /// Example: `acl-cnlf3xgczbjldzy****`.
            allow_list_id: String = "AllowListId",
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
            /// The instances bound to the list.
            associated_instances: AssociatedInstance = "AssociatedInstances",
            /// Security groups linked to the list; left out of the answer when there are none.
            security_group_bind_infos: SecurityGroupBindInfo = "SecurityGroupBindInfos",
        }
    }
}

structure! {
    /// An instance bound to an allow list.
    pub struct AssociatedInstance {
        optional {
            /// ID of a bound instance.
            ///
            /// Example: `redis-cn02j292it8lc****`.
            instance_id: String = "InstanceId",
            /// Name of a bound instance.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Project that the bound instance belongs to.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// ID of the VPC that the bound instance is in.
            ///
            /// Example: `vpc-1g0moeeypecjk8ibuxwu8****`.
            vpc: String = "VPC",
        }
    }
}

operation! {
    DescribeAllowListDetailRequest => DescribeAllowListDetailResponse,
    /// The description of [`DescribeAllowListDetailRequest`].
    pub static ACTION = Action {
        name: "DescribeAllowListDetail",
        method: "describe_allow_list_detail",
        category: "Allow list",
        summary: "Returns one allow list with its addresses, bound instances and linked security groups.",
        reference: &["6293/108836", "84772/1393072"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
