// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `SyncAllowList` action.

use serde::Serialize;

use crate::generated::types::{BindMode, SecurityGroupBinding};
use crate::model::{
    Action, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, deserialize_structure,
    setters,
};
use crate::request::Request;

/// Synchronizes an allow list with its linked security groups.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
///
/// Sent by
/// [`Client::sync_allow_list`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.sync_allow_list).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SyncAllowListRequest {
    /// ID of the allow list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_id: Option<String>,
    /// If `true`, the changes are returned but not applied. Not documented by the service; may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// Security groups to refresh; all groups of the allow list if not given. Not documented by the
    /// service; may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_group_bind_infos: Option<Vec<SecurityGroupBinding>>,
}

deserialize_structure! {
    strict SyncAllowListRequest {
        "AllowListId" => allow_list_id: optional,
        "DryRun" => dry_run: optional,
        "SecurityGroupBindInfos" => security_group_bind_infos: optional,
    }
}

impl SyncAllowListRequest {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        allow_list_id, set_allow_list_id: String,
        dry_run, set_dry_run: bool,
        security_group_bind_infos, set_security_group_bind_infos: Vec<SecurityGroupBinding>,
    }
}

impl Reflect for SyncAllowListRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SyncAllowListRequest",
        unique_name: "SyncAllowListRequest",
        doc: "Synchronizes an allow list with its linked security groups.\n\nSynchronous: the change is complete when the call returns.\n\nNotes:\n\n- The action is not documented by the service and may change.",
        fields: &[
            Field::optional("AllowListId", "allow_list_id", String::TYPE)
                .doc("ID of the allow list."),
            Field::optional("DryRun", "dry_run", bool::TYPE)
                .doc("If `true`, the changes are returned but not applied. Not documented by the service; may change."),
            Field::optional("SecurityGroupBindInfos", "security_group_bind_infos", Vec::<SecurityGroupBinding>::TYPE)
                .doc("Security groups to refresh; all groups of the allow list if not given. Not documented by the service; may change."),
        ],
    };
}

impl Fields for SyncAllowListRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListId" => self.allow_list_id.as_value(),
            "DryRun" => self.dry_run.as_value(),
            "SecurityGroupBindInfos" => self.security_group_bind_infos.as_value(),
            _ => None,
        }
    }
}

/// Response of [`SyncAllowListRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SyncAllowListResponse {
    /// Changes, one entry per security group.
    pub change_objects: Vec<SecurityGroupChange>,
}

deserialize_structure! {
    lenient SyncAllowListResponse {
        "ChangeObjects" => change_objects: or_default,
    }
}

impl SyncAllowListResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        change_objects: Vec<SecurityGroupChange>,
    }
}

impl Reflect for SyncAllowListResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SyncAllowListResponse",
        unique_name: "SyncAllowListResponse",
        doc: "Response of [`SyncAllowListRequest`].",
        fields: &[Field::optional("ChangeObjects", "change_objects", Vec::<SecurityGroupChange>::TYPE)
            .doc("Changes, one entry per security group.")],
    };
}

impl Fields for SyncAllowListResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ChangeObjects" => self.change_objects.as_value(),
            _ => None,
        }
    }
}

/// Changes to the addresses of a security group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SecurityGroupChange {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
    /// rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
    /// instances (`AssociateEcsIp`).
    ///
    /// Example: `IngressDirectionIp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bind_mode: Option<BindMode>,
    /// `true` if the addresses of the group differ from those in the allow list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_changed: Option<bool>,
    /// `true` if the security group no longer exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_deleted: Option<bool>,
    /// ID of the security group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_group_id: Option<String>,
    /// Name of the security group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_group_name: Option<String>,
    /// Addresses added since the last synchronization.
    pub added_ip_list: Vec<String>,
    /// Current addresses of the group.
    pub new_ip_list: Vec<String>,
    /// Addresses of the group in the allow list.
    pub old_ip_list: Vec<String>,
    /// Addresses removed since the last synchronization.
    pub removed_ip_list: Vec<String>,
}

deserialize_structure! {
    lenient SecurityGroupChange {
        "BindMode" => bind_mode: optional,
        "HasChanged" => has_changed: optional,
        "HasDeleted" => has_deleted: optional,
        "SecurityGroupId" => security_group_id: optional,
        "SecurityGroupName" => security_group_name: optional,
        "AddedIpList" => added_ip_list: or_default,
        "NewIpList" => new_ip_list: or_default,
        "OldIpList" => old_ip_list: or_default,
        "RemovedIpList" => removed_ip_list: or_default,
    }
}

impl SecurityGroupChange {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        bind_mode: BindMode,
        has_changed: bool,
        has_deleted: bool,
        security_group_id: String,
        security_group_name: String,
        added_ip_list: Vec<String>,
        new_ip_list: Vec<String>,
        old_ip_list: Vec<String>,
        removed_ip_list: Vec<String>,
    }
}

impl Reflect for SecurityGroupChange {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SecurityGroupChange",
        unique_name: "SecurityGroupChange",
        doc: "Changes to the addresses of a security group.",
        fields: &[
            Field::optional("BindMode", "bind_mode", BindMode::TYPE)
                .doc("Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).\n\nExample: `IngressDirectionIp`."),
            Field::optional("HasChanged", "has_changed", bool::TYPE)
                .doc("`true` if the addresses of the group differ from those in the allow list."),
            Field::optional("HasDeleted", "has_deleted", bool::TYPE)
                .doc("`true` if the security group no longer exists."),
            Field::optional("SecurityGroupId", "security_group_id", String::TYPE)
                .doc("ID of the security group."),
            Field::optional("SecurityGroupName", "security_group_name", String::TYPE)
                .doc("Name of the security group."),
            Field::optional("AddedIpList", "added_ip_list", Vec::<String>::TYPE)
                .doc("Addresses added since the last synchronization."),
            Field::optional("NewIpList", "new_ip_list", Vec::<String>::TYPE)
                .doc("Current addresses of the group."),
            Field::optional("OldIpList", "old_ip_list", Vec::<String>::TYPE)
                .doc("Addresses of the group in the allow list."),
            Field::optional("RemovedIpList", "removed_ip_list", Vec::<String>::TYPE)
                .doc("Addresses removed since the last synchronization."),
        ],
    };
}

impl Fields for SecurityGroupChange {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "BindMode" => self.bind_mode.as_value(),
            "HasChanged" => self.has_changed.as_value(),
            "HasDeleted" => self.has_deleted.as_value(),
            "SecurityGroupId" => self.security_group_id.as_value(),
            "SecurityGroupName" => self.security_group_name.as_value(),
            "AddedIpList" => self.added_ip_list.as_value(),
            "NewIpList" => self.new_ip_list.as_value(),
            "OldIpList" => self.old_ip_list.as_value(),
            "RemovedIpList" => self.removed_ip_list.as_value(),
            _ => None,
        }
    }
}

/// The description of [`SyncAllowListRequest`].
pub static ACTION: Action = Action {
    index: 102,
    name: "SyncAllowList",
    method: "sync_allow_list",
    category: "Allow list",
    summary: "Synchronizes an allow list with its linked security groups.",
    reference: &[],
    mode: Mode::Sync,
    mutating: true,
    request: SyncAllowListRequest::STRUCTURE,
    response: SyncAllowListResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for SyncAllowListRequest {
    type Response = SyncAllowListResponse;

    const ACTION: &'static Action = &ACTION;
}
