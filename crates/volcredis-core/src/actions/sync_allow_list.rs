// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `SyncAllowList` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::{BindMode, SecurityGroupBinding};

structure! {
    /// Synchronizes an allow list with its linked security groups.
    ///
    /// Synchronous: the change is complete when the call returns.
    ///
    /// Notes:
    ///
    /// - The action is not documented by the service and may change.
    pub struct SyncAllowListRequest {
        optional {
            /// ID of the allow list.
            allow_list_id: String = "AllowListId",
            /// If `true`, the changes are returned but not applied. Not documented by the service; may
            /// change.
            dry_run: bool = "DryRun",
            /// Security groups to refresh; all groups of the allow list if not given. Not documented by the
            /// service; may change.
            security_group_bind_infos: Vec<SecurityGroupBinding> = "SecurityGroupBindInfos",
        }
    }
}

structure! {
    /// Response of [`SyncAllowListRequest`].
    pub struct SyncAllowListResponse {
        lists {
            /// Changes, one entry per security group.
            change_objects: SecurityGroupChange = "ChangeObjects",
        }
    }
}

structure! {
    /// Changes to the addresses of a security group.
    pub struct SecurityGroupChange {
        optional {
            /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules,
            /// except rules whose source is a security group (`IngressDirectionIp`), or primary addresses
            /// of its ECS instances (`AssociateEcsIp`).
            ///
            /// Example: `IngressDirectionIp`.
            bind_mode: BindMode = "BindMode",
            /// `true` if the addresses of the group differ from those in the allow list.
            has_changed: bool = "HasChanged",
            /// `true` if the security group no longer exists.
            has_deleted: bool = "HasDeleted",
            /// ID of the security group.
            security_group_id: String = "SecurityGroupId",
            /// Name of the security group.
            security_group_name: String = "SecurityGroupName",
        }
        lists {
            /// Addresses added since the last synchronization.
            added_ip_list: String = "AddedIpList",
            /// Current addresses of the group.
            new_ip_list: String = "NewIpList",
            /// Addresses of the group in the allow list.
            old_ip_list: String = "OldIpList",
            /// Addresses removed since the last synchronization.
            removed_ip_list: String = "RemovedIpList",
        }
    }
}

operation! {
    SyncAllowListRequest => SyncAllowListResponse,
    /// The description of [`SyncAllowListRequest`].
    pub static ACTION = Action {
        name: "SyncAllowList",
        method: "sync_allow_list",
        category: "Allow list",
        summary: "Synchronizes an allow list with its linked security groups.",
        reference: &[],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
