//! Making, reading and changing allow lists.

use volcredis_core::actions::sync_allow_list::SecurityGroupChange;
use volcredis_core::actions::{
    CreateAllowListRequest, CreateAllowListResponse, DeleteAllowListRequest, DeleteAllowListResponse,
    DescribeAllowListDetailRequest, DescribeAllowListDetailResponse, DescribeAllowListsRequest,
    DescribeAllowListsResponse, ModifyAllowListRequest, ModifyAllowListResponse, SyncAllowListRequest,
    SyncAllowListResponse, UpgradeAllowListVersionRequest, UpgradeAllowListVersionResponse,
};
use volcredis_core::actions::{describe_allow_list_detail, describe_allow_lists};
use volcredis_core::types::{AllowListCategory, ModifyMode, VpcAuthMode};

use super::allow_list::{AllowList, parse_addresses};
use super::call::Call;
use super::handle::Handle;
use super::paging::count;
use super::world::Realm;
use crate::ServiceFault;

/// How many allow lists an account can have in a region.
const MAX_LISTS: usize = 1000;

pub(super) fn no_list(id: &str) -> ServiceFault {
    let message = format!("there is no allow list `{id}` of this account in this region");
    ServiceFault::redis("SecurityIpGroupNotExist", message)
}

fn find<'a>(realm: &'a mut Realm, id: &str) -> Result<&'a mut AllowList, ServiceFault> {
    realm.allow_lists.get_mut(id).ok_or_else(|| no_list(id))
}

/// Refuses lists that there are not.
pub(crate) fn check_exist(realm: &Realm, ids: &[String]) -> Result<(), ServiceFault> {
    match ids.iter().find(|id| !realm.allow_lists.contains_key(*id)) {
        Some(id) => Err(no_list(id)),
        None => Ok(()),
    }
}

/// Binds a new instance to the lists that are asked for, and to the default list.
pub(crate) fn bind_new(realm: &mut Realm, ids: &[String], instance_id: &str) {
    for (id, list) in &mut realm.allow_lists {
        if ids.contains(id) || list.category == AllowListCategory::Default {
            list.instances.insert(instance_id.to_owned());
        }
    }
}

/// Unbinds an instance that is gone from all lists.
pub(crate) fn forget_instance(realm: &mut Realm, instance_id: &str) {
    for list in realm.allow_lists.values_mut() {
        list.instances.remove(instance_id);
    }
}

/// There is one default list at most; a new one makes the old one ordinary.
fn demote_default(realm: &mut Realm) {
    for list in realm.allow_lists.values_mut() {
        list.category = AllowListCategory::Ordinary;
    }
}

impl Handle for CreateAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateAllowListResponse, ServiceFault> {
        let addresses = parse_addresses(self.allow_list.as_deref().unwrap_or_default())?;
        let realm = call.realm();
        if realm.allow_lists.values().any(|list| list.name == self.allow_list_name) {
            let message = format!("there is an allow list named `{}` already", self.allow_list_name);
            return Err(ServiceFault::redis("SecurityIpGroupAlreadyExist", message));
        }
        if realm.allow_lists.len() >= MAX_LISTS {
            return Err(ServiceFault::parameter(format!(
                "there are at most {MAX_LISTS} allow lists in a region"
            )));
        }
        let id = call.world.identifier("acl-cn", 13);
        let list = AllowList {
            id: id.clone(),
            name: self.allow_list_name,
            description: self.allow_list_desc.unwrap_or_default(),
            category: self.allow_list_category.unwrap_or(AllowListCategory::Ordinary),
            kind: self.allow_list_type.unwrap_or_else(|| "DualStack".to_owned()),
            project: self.project_name.unwrap_or_else(|| "default".to_owned()),
            addresses,
            security_groups: self.security_group_bind_infos.unwrap_or_default(),
            instances: Default::default(),
        };
        let realm = call.realm();
        if list.category == AllowListCategory::Default {
            demote_default(realm);
        }
        realm.allow_lists.insert(id.clone(), list);
        Ok(CreateAllowListResponse::new().allow_list_id(id))
    }
}

impl Handle for DeleteAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteAllowListResponse, ServiceFault> {
        let id = &self.allow_list_id;
        let list = find(call.realm(), id)?;
        if !list.instances.is_empty() {
            let message = format!(
                "allow list `{id}` is bound to {} instances; DisassociateAllowList unbinds them",
                list.instances.len()
            );
            return Err(ServiceFault::redis("InvalidOperator", message));
        }
        call.realm().allow_lists.shift_remove(id);
        Ok(DeleteAllowListResponse::new())
    }
}

impl Handle for DescribeAllowListDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeAllowListDetailResponse, ServiceFault> {
        let realm = call.realm();
        let list = realm.allow_lists.get(&self.allow_list_id).ok_or_else(|| no_list(&self.allow_list_id))?;
        let instances = list.instances.iter().filter_map(|id| realm.instances.get(id)).map(|instance| {
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
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeAllowListsResponse, ServiceFault> {
        let key = call.realm_in(Some(&self.region_id))?;
        if let Some(id) = self.instance_id.as_deref().filter(|id| !id.is_empty()) {
            call.caller = key;
            call.instance(id)?;
        }
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let (instance_id, project) = (given(&self.instance_id), given(&self.project_name));
        let addresses: Vec<String> = [given(&self.ip_address), given(&self.ip_segment)]
            .iter()
            .flatten()
            .flat_map(|list| list.split(',').map(|address| address.trim().to_owned()))
            .collect();
        let lists = call
            .world
            .realm_mut(key)
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
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyAllowListResponse, ServiceFault> {
        let mut wanted = find(call.realm(), &self.allow_list_id)?.clone();
        if let Some(given) = self.apply_instance_num
            && given != count(wanted.instances.len())
        {
            let message = format!(
                "`ApplyInstanceNum` must be the number of bound instances, {}, and is {given}",
                wanted.instances.len()
            );
            return Err(ServiceFault::parameter(message));
        }
        if let Some(text) = &self.allow_list {
            change_addresses(&mut wanted, &parse_addresses(text)?, self.modify_mode.as_ref())?;
        }
        let realm = call.realm();
        if wanted.admits_everyone() {
            check_no_password_free(realm, wanted.instances.iter())?;
        }
        if let Some(name) = self.allow_list_name {
            if realm.allow_lists.values().any(|list| list.name == name && list.id != wanted.id) {
                let message = format!("there is an allow list named `{name}` already");
                return Err(ServiceFault::redis("SecurityIpGroupAlreadyExist", message));
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
                demote_default(realm);
            }
            wanted.category = category;
        }
        realm.allow_lists.insert(wanted.id.clone(), wanted);
        Ok(ModifyAllowListResponse::new())
    }
}

fn change_addresses(
    list: &mut AllowList,
    given: &[String],
    mode: Option<&ModifyMode>,
) -> Result<(), ServiceFault> {
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
                return Err(ServiceFault::parameter("at least one address must remain in the list"));
            }
        }
        other => {
            let message = format!("`ModifyMode` must be Cover, Append or Delete, and is `{other}`");
            return Err(ServiceFault::parameter(message));
        }
    }
    Ok(())
}

/// Refuses to admit every address to an instance that takes clients without a password.
pub(super) fn check_no_password_free<'a>(
    realm: &Realm,
    mut ids: impl Iterator<Item = &'a String>,
) -> Result<(), ServiceFault> {
    let is_open = |id: &&String| {
        realm.instances.get(id).is_some_and(|instance| instance.vpc_auth_mode == VpcAuthMode::Open)
    };
    match ids.find(is_open) {
        Some(id) => {
            let message =
                format!("instance `{id}` takes clients without a password, and 0.0.0.0/0 admits everyone");
            Err(ServiceFault::redis("InvalidOperator", message))
        }
        None => Ok(()),
    }
}

impl Handle for SyncAllowListRequest {
    /// The emulator knows no security group, so that none has changed.
    fn handle(self, call: &mut Call<'_>) -> Result<SyncAllowListResponse, ServiceFault> {
        let mut groups = self.security_group_bind_infos.unwrap_or_default();
        if let Some(id) = self.allow_list_id {
            groups.extend(find(call.realm(), &id)?.security_groups.iter().cloned());
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
    /// Every instance here has the current feature; the call is taken, and changes nothing.
    fn handle(self, call: &mut Call<'_>) -> Result<UpgradeAllowListVersionResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?;
        Ok(UpgradeAllowListVersionResponse::new())
    }
}
