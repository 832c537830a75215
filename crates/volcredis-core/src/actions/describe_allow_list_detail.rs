// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeAllowListDetail` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::{AllowListCategory, SecurityGroupBindInfo};

structure! {
    /// Returns an allow list with its addresses, bound instances and linked security groups.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/108836>
    /// Reference: <https://www.volcengine.com/docs/84772/1393072>
    pub struct DescribeAllowListDetailRequest {
        required {
            /// ID of the allow list.
            ///
            /// Example: `acl-cn022p4qmcz2p26****`.
            allow_list_id: String = "AllowListId",
        }
    }
}

structure! {
    /// Response of [`DescribeAllowListDetailRequest`].
    pub struct DescribeAllowListDetailResponse {
        optional {
            /// IP addresses and CIDR blocks of the allow list, separated by commas.
            ///
            /// Example: `10.1.***.***`.
            allow_list: String = "AllowList",
            /// Category of the allow list.
            ///
            /// Example: `Default`.
            allow_list_category: AllowListCategory = "AllowListCategory",
            /// Description of the allow list.
            ///
            /// Example: `test`.
            allow_list_desc: String = "AllowListDesc",
            /// ID of the allow list.
            ///
            /// Example: `acl-cnlf3xgczbjldzy****`.
            allow_list_id: String = "AllowListId",
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
            /// Instances bound to the allow list.
            associated_instances: AssociatedInstance = "AssociatedInstances",
            /// Security groups linked to the allow list; absent if there are none.
            security_group_bind_infos: SecurityGroupBindInfo = "SecurityGroupBindInfos",
        }
    }
}

structure! {
    /// An instance bound to an allow list.
    pub struct AssociatedInstance {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cn02j292it8lc****`.
            instance_id: String = "InstanceId",
            /// Name of the instance.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Project of the instance.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// ID of the VPC of the instance.
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
        summary: "Returns an allow list with its addresses, bound instances and linked security groups.",
        reference: &["https://www.volcengine.com/docs/6293/108836", "https://www.volcengine.com/docs/84772/1393072"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
