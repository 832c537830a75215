// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `SyncAllowList`: refreshes the addresses that an allow list takes from its linked security groups, or previews the change.

use crate::model::{Mode, States, operation, structure};
use crate::types::{BindMode, SecurityGroupBinding};

structure! {
    /// Refreshes the addresses that an allow list takes from its linked security groups, or previews the
    /// change.
    ///
    /// The change is made when the call returns.
    ///
    /// Notes:
    ///
    /// - No reference page was found: the mode is a guess, and every meaning but `BindMode`'s is inferred
    ///   from the names in the official SDK.
    /// - The console offers the same as the "synchronize security group" step of allow list management.
    /// - The SDK marks no request field as required and has no `ClientToken` here.
    pub struct SyncAllowListRequest {
        optional {
            /// ID of the list to refresh.
            allow_list_id: String = "AllowListId",
            /// Presumably: true reports the difference without applying it.
            dry_run: bool = "DryRun",
            /// Linked security groups to refresh; presumably all of the list's when left out.
            security_group_bind_infos: Vec<SecurityGroupBinding> = "SecurityGroupBindInfos",
        }
    }
}

structure! {
    /// What [`SyncAllowListRequest`] is answered with.
    pub struct SyncAllowListResponse {
        lists {
            /// One entry per security group compared.
            change_objects: SecurityGroupChange = "ChangeObjects",
        }
    }
}

structure! {
    /// What changed in a security group since it was last synchronized.
    pub struct SecurityGroupChange {
        optional {
            /// Which addresses the group contributes: IngressDirectionIp takes the source IPs of its
            /// inbound TCP and ALL rules (a rule whose source is itself a security group is skipped);
            /// AssociateEcsIp takes the primary-NIC IPs of the ECS servers in it.
            ///
            /// Example: `IngressDirectionIp`.
            bind_mode: BindMode = "BindMode",
            /// Whether the group's addresses differ from those in the list.
            has_changed: bool = "HasChanged",
            /// Whether the security group no longer exists.
            has_deleted: bool = "HasDeleted",
            /// ID of the security group.
            security_group_id: String = "SecurityGroupId",
            /// Name of the security group.
            security_group_name: String = "SecurityGroupName",
        }
        lists {
            /// Addresses that the group has gained since the last refresh.
            added_ip_list: String = "AddedIpList",
            /// Addresses of the group now.
            new_ip_list: String = "NewIpList",
            /// Addresses of the group as the list held them.
            old_ip_list: String = "OldIpList",
            /// Addresses that the group has lost since the last refresh.
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
        summary: "Refreshes the addresses that an allow list takes from its linked security groups, or previews the change.",
        reference: &[],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
