//! Allow lists, and their bindings to instances.

use volcredis_core::actions::sync_allow_list::SecurityGroupChange;
use volcredis_core::actions::{
    AssociateAllowListRequest, AssociateAllowListResponse, CreateAllowListRequest, CreateAllowListResponse,
    DeleteAllowListRequest, DeleteAllowListResponse, DescribeAllowListDetailRequest,
    DescribeAllowListDetailResponse, DescribeAllowListsRequest, DescribeAllowListsResponse,
    DisassociateAllowListRequest, DisassociateAllowListResponse, ModifyAllowListRequest,
    ModifyAllowListResponse, SyncAllowListRequest, SyncAllowListResponse, UpgradeAllowListVersionRequest,
    UpgradeAllowListVersionResponse, describe_allow_list_detail, describe_allow_lists,
};
use volcredis_core::types::{AllowListCategory, InstanceStatus, ModifyMode, VpcAuthMode};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::count;
use crate::model::account_store::AccountStore;
use crate::model::allow_list::{AllowList, parse_addresses};
use crate::model::instance_change::InstanceChange;
use crate::service_error::ServiceError;

use std::collections::BTreeSet;

/// The maximum number of allow lists of an account in a region.
const MAX_LISTS: usize = 1000;

/// The maximum number of allow lists bound to an instance.
const MAX_LISTS_OF_INSTANCE: usize = 100;

fn allow_list_not_found(id: &str) -> ServiceError {
    let message = format!("allow list `{id}` does not exist for this account in this region");
    ServiceError::redis("SecurityIpGroupNotExist", message)
}

fn find<'a>(account: &'a mut AccountStore, id: &str) -> Result<&'a mut AllowList, ServiceError> {
    account.allow_lists.get_mut(id).ok_or_else(|| allow_list_not_found(id))
}

/// Checks that all of the allow lists exist.
pub(crate) fn check_allow_lists_exist(account: &AccountStore, ids: &[String]) -> Result<(), ServiceError> {
    match ids.iter().find(|id| !account.allow_lists.contains_key(*id)) {
        Some(id) => Err(allow_list_not_found(id)),
        None => Ok(()),
    }
}

/// Makes the default list an ordinary one, because there can be only one default list.
fn demote_default(account: &mut AccountStore) {
    for list in account.allow_lists.values_mut() {
        list.category = AllowListCategory::Ordinary;
    }
}

impl Handle for CreateAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateAllowListResponse, ServiceError> {
        let addresses = parse_addresses(self.allow_list.as_deref().unwrap_or_default())?;
        let account = call.account();
        if account.allow_lists.values().any(|list| list.name == self.allow_list_name) {
            let message = format!("allow list named `{}` already exists", self.allow_list_name);
            return Err(ServiceError::redis("SecurityIpGroupAlreadyExist", message));
        }
        if account.allow_lists.len() >= MAX_LISTS {
            return Err(ServiceError::invalid_parameter(format!(
                "too many allow lists: an account can have {MAX_LISTS} in a region"
            )));
        }
        let id = call.store.generate_id("acl-cn", 13);
        let list = AllowList {
            id: id.clone(),
            name: self.allow_list_name,
            description: self.allow_list_desc.unwrap_or_default(),
            category: self.allow_list_category.unwrap_or(AllowListCategory::Ordinary),
            kind: self.allow_list_type.unwrap_or_else(|| "DualStack".to_owned()),
            project: self.project_name.unwrap_or_else(|| "default".to_owned()),
            addresses,
            security_groups: self.security_group_bind_infos.unwrap_or_default(),
            instances: BTreeSet::new(),
        };
        let account = call.account();
        if list.category == AllowListCategory::Default {
            demote_default(account);
        }
        account.allow_lists.insert(id.clone(), list);
        Ok(CreateAllowListResponse::new().allow_list_id(id))
    }
}

impl Handle for DeleteAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteAllowListResponse, ServiceError> {
        let id = &self.allow_list_id;
        let list = find(call.account(), id)?;
        if list.category == AllowListCategory::Default {
            let message = format!("allow list `{id}` is the default one: make another the default first");
            return Err(ServiceError::redis("DeleteDefaultIpGroup", message));
        }
        if !list.instances.is_empty() {
            let message = format!(
                "allow list `{id}` is bound to {} instances: unbind them with DisassociateAllowList",
                list.instances.len()
            );
            return Err(ServiceError::redis("InvalidOperator", message));
        }
        call.account().allow_lists.shift_remove(id);
        Ok(DeleteAllowListResponse::new())
    }
}

impl Handle for DescribeAllowListDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeAllowListDetailResponse, ServiceError> {
        let account = call.account();
        let list = account
            .allow_lists
            .get(&self.allow_list_id)
            .ok_or_else(|| allow_list_not_found(&self.allow_list_id))?;
        let instances = list.instances.iter().filter_map(|id| account.instances.get(id)).map(|instance| {
            describe_allow_list_detail::AssociatedInstance::new()
                .instance_id(instance.id.as_str())
                .instance_name(instance.name.as_str())
                .project_name(instance.project.as_str())
                .vpc(instance.vpc_id.as_str())
        });
        Ok(DescribeAllowListDetailResponse::new()
            .allow_list(list.addresses.join(","))
            .allow_list_category(list.category.clone())
            .allow_list_desc(list.description.as_str())
            .allow_list_id(list.id.as_str())
            .allow_list_name(list.name.as_str())
            .allow_list_type(list.kind.as_str())
            .associated_instance_num(count(list.instances.len()))
            .associated_instances(instances)
            .project_name(list.project.as_str())
            .security_group_bind_infos(list.bind_infos()))
    }
}

impl Handle for DescribeAllowListsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeAllowListsResponse, ServiceError> {
        let key = call.caller_in(Some(&self.region_id))?;
        if let Some(id) = self.instance_id.as_deref().filter(|id| !id.is_empty()) {
            call.caller = key;
            call.instance(id)?;
        }
        let given = |filter: &Option<String>| filter.clone().filter(|filter| !filter.is_empty());
        let (instance_id, project) = (given(&self.instance_id), given(&self.project_name));
        let addresses: Vec<String> = [given(&self.ip_address), given(&self.ip_segment)]
            .iter()
            .flatten()
            .flat_map(|list| list.split(',').map(|address| address.trim().to_owned()))
            .collect();
        let lists = call
            .store
            .account_mut(key)
            .allow_lists
            .values()
            .filter(|list| {
                instance_id.as_ref().is_none_or(|id| list.instances.contains(id))
                    && project.as_ref().is_none_or(|project| list.project == *project)
                    && addresses.iter().all(|address| list.addresses.contains(address))
                    && self
                        .query_default
                        .is_none_or(|wanted| wanted == (list.category == AllowListCategory::Default))
            })
            .map(row);
        Ok(DescribeAllowListsResponse::new().allow_lists(lists))
    }
}

fn row(list: &AllowList) -> describe_allow_lists::AllowList {
    describe_allow_lists::AllowList::new()
        .allow_list_id(list.id.as_str())
        .allow_list_category(list.category.clone())
        .allow_list_desc(list.description.as_str())
        .allow_list_ip_num(count(list.addresses.len()))
        .allow_list_name(list.name.as_str())
        .allow_list_type(list.kind.as_str())
        .associated_instance_num(count(list.instances.len()))
        .project_name(list.project.as_str())
        .security_group_bind_infos(list.bind_infos())
}

impl Handle for ModifyAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyAllowListResponse, ServiceError> {
        let mut wanted = find(call.account(), &self.allow_list_id)?.clone();
        if let Some(given) = self.apply_instance_num
            && given != count(wanted.instances.len())
        {
            let message = format!(
                "`ApplyInstanceNum` must be {}, the number of bound instances, got {given}",
                wanted.instances.len()
            );
            return Err(ServiceError::invalid_parameter(message));
        }
        if let Some(addresses) = &self.allow_list {
            change_addresses(&mut wanted, &parse_addresses(addresses)?, self.modify_mode.as_ref())?;
        }
        let account = call.account();
        if wanted.admits_everyone() {
            check_password_required(account, wanted.instances.iter())?;
        }
        if let Some(name) = self.allow_list_name {
            if account.allow_lists.values().any(|list| list.name == name && list.id != wanted.id) {
                let message = format!("allow list named `{name}` already exists");
                return Err(ServiceError::redis("SecurityIpGroupAlreadyExist", message));
            }
            wanted.name = name;
        }
        if let Some(description) = self.allow_list_desc {
            wanted.description = description;
        }
        if let Some(groups) = self.security_group_bind_infos {
            wanted.security_groups = groups;
        }
        if let Some(category) = self.allow_list_category {
            if category == AllowListCategory::Default {
                demote_default(account);
            }
            wanted.category = category;
        }
        account.allow_lists.insert(wanted.id.clone(), wanted);
        Ok(ModifyAllowListResponse::new())
    }
}

fn change_addresses(
    list: &mut AllowList,
    given: &[String],
    mode: Option<&ModifyMode>,
) -> Result<(), ServiceError> {
    match mode.unwrap_or(&ModifyMode::Cover) {
        ModifyMode::Cover => list.addresses = given.to_vec(),
        ModifyMode::Append => {
            let new = given.iter().filter(|address| !list.addresses.contains(address)).cloned();
            let new: Vec<_> = new.collect();
            list.addresses.extend(new);
        }
        ModifyMode::Delete => {
            list.addresses.retain(|address| !given.contains(address));
            if list.addresses.is_empty() {
                return Err(ServiceError::invalid_parameter(
                    "at least one address must remain in the allow list",
                ));
            }
        }
        other => {
            let message = format!("`ModifyMode` must be Cover, Append or Delete, got `{other}`");
            return Err(ServiceError::invalid_parameter(message));
        }
    }
    Ok(())
}

/// Checks that every instance requires a password, as an allow list with 0.0.0.0/0 demands.
fn check_password_required<'a>(
    account: &AccountStore,
    mut ids: impl Iterator<Item = &'a String>,
) -> Result<(), ServiceError> {
    let is_open = |id: &&String| {
        account.instances.get(id).is_some_and(|instance| instance.vpc_auth_mode == VpcAuthMode::Open)
    };
    match ids.find(is_open) {
        Some(id) => {
            let message = format!(
                "instance `{id}` permits access without a password: its allow lists cannot contain 0.0.0.0/0"
            );
            Err(ServiceError::redis("InvalidOperator", message))
        }
        None => Ok(()),
    }
}

impl Handle for SyncAllowListRequest {
    /// Reports no change, because the emulator has no security groups.
    fn handle(self, call: &mut Call<'_>) -> Result<SyncAllowListResponse, ServiceError> {
        let mut groups = self.security_group_bind_infos.unwrap_or_default();
        if let Some(id) = self.allow_list_id {
            groups.extend(find(call.account(), &id)?.security_groups.iter().cloned());
        }
        let changes = groups.into_iter().map(|group| {
            let mut change = SecurityGroupChange::new().has_changed(false).has_deleted(false);
            change.bind_mode = group.bind_mode;
            change.security_group_name.clone_from(&group.security_group_id);
            change.security_group_id = group.security_group_id;
            change
        });
        Ok(SyncAllowListResponse::new().change_objects(changes))
    }
}

impl Handle for UpgradeAllowListVersionRequest {
    /// Changes nothing, because every emulated instance has the current version.
    fn handle(self, call: &mut Call<'_>) -> Result<UpgradeAllowListVersionResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?;
        Ok(UpgradeAllowListVersionResponse::new())
    }
}

/// Checks that the allow lists exist, and that the instances are ready for a change.
fn check_bindable(call: &mut Call<'_>, lists: &[String], instances: &[String]) -> Result<(), ServiceError> {
    check_allow_lists_exist(call.account(), lists)?;
    instances.iter().try_for_each(|id| call.ready_instance(id).map(drop))
}

fn begin_maintenance(call: &mut Call<'_>, instances: &[String]) -> Result<(), ServiceError> {
    instances
        .iter()
        .try_for_each(|id| call.begin_change(id, InstanceStatus::AllowListMaintaining, InstanceChange::None))
}

impl Handle for AssociateAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<AssociateAllowListResponse, ServiceError> {
        check_bindable(call, &self.allow_list_ids, &self.instance_ids)?;
        let account = call.account();
        if self.allow_list_ids.iter().any(|id| account.allow_lists[id].admits_everyone()) {
            check_password_required(account, self.instance_ids.iter())?;
        }
        for instance in &self.instance_ids {
            let is_bound = |id: &&String| account.allow_lists[*id].instances.contains(instance);
            let bound = account.allow_lists.keys().filter(is_bound).count();
            let new = self.allow_list_ids.iter().filter(|id| !is_bound(id)).count();
            if bound + new > MAX_LISTS_OF_INSTANCE {
                let message = format!(
                    "too many allow lists for instance `{instance}`: it can have {MAX_LISTS_OF_INSTANCE}"
                );
                return Err(ServiceError::invalid_parameter(message));
            }
        }
        for list in &self.allow_list_ids {
            if let Some(list) = account.allow_lists.get_mut(list) {
                list.instances.extend(self.instance_ids.iter().cloned());
            }
        }
        begin_maintenance(call, &self.instance_ids)?;
        Ok(AssociateAllowListResponse::new())
    }
}

impl Handle for DisassociateAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DisassociateAllowListResponse, ServiceError> {
        check_bindable(call, &self.allow_list_ids, &self.instance_ids)?;
        let account = call.account();
        for list in &self.allow_list_ids {
            for instance in &self.instance_ids {
                if !account.allow_lists[list].instances.contains(instance) {
                    let message = format!("allow list `{list}` is not bound to instance `{instance}`");
                    return Err(ServiceError::invalid_parameter(message));
                }
            }
        }
        for id in &self.allow_list_ids {
            let list = account.allow_lists.get_mut(id).ok_or_else(|| allow_list_not_found(id))?;
            list.instances.retain(|instance| !self.instance_ids.contains(instance));
        }
        begin_maintenance(call, &self.instance_ids)?;
        Ok(DisassociateAllowListResponse::new())
    }
}
