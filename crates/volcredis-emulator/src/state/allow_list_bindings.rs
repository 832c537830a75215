//! Which instances an allow list is bound to.

use volcredis_core::actions::{
    AssociateAllowListRequest, AssociateAllowListResponse, DisassociateAllowListRequest,
    DisassociateAllowListResponse,
};
use volcredis_core::types::InstanceStatus;

use super::allow_lists::{check_exist, check_no_password_free, no_list};
use super::call::Call;
use super::handle::Handle;
use crate::ServiceFault;

/// How many lists can be bound to an instance.
const MAX_LISTS_OF_INSTANCE: usize = 100;

/// Refuses lists and instances that there are not, and instances that cannot be changed now.
fn check(call: &mut Call<'_>, lists: &[String], instances: &[String]) -> Result<(), ServiceFault> {
    check_exist(call.realm(), lists)?;
    instances.iter().try_for_each(|id| call.ready_instance(id).map(drop))
}

fn maintain(call: &mut Call<'_>, instances: &[String]) -> Result<(), ServiceFault> {
    instances.iter().try_for_each(|id| call.begin(id, InstanceStatus::AllowListMaintaining, |_| {}))
}

impl Handle for AssociateAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<AssociateAllowListResponse, ServiceFault> {
        check(call, &self.allow_list_ids, &self.instance_ids)?;
        let realm = call.realm();
        if self.allow_list_ids.iter().any(|id| realm.allow_lists[id].admits_everyone()) {
            check_no_password_free(realm, self.instance_ids.iter())?;
        }
        for instance in &self.instance_ids {
            let is_bound = |id: &&String| realm.allow_lists[*id].instances.contains(instance);
            let bound = realm.allow_lists.keys().filter(is_bound).count();
            let new = self.allow_list_ids.iter().filter(|id| !is_bound(id)).count();
            if bound + new > MAX_LISTS_OF_INSTANCE {
                let message = format!("an instance has at most {MAX_LISTS_OF_INSTANCE} allow lists");
                return Err(ServiceFault::parameter(message));
            }
        }
        for list in &self.allow_list_ids {
            if let Some(list) = realm.allow_lists.get_mut(list) {
                list.instances.extend(self.instance_ids.iter().cloned());
            }
        }
        maintain(call, &self.instance_ids)?;
        Ok(AssociateAllowListResponse::new())
    }
}

impl Handle for DisassociateAllowListRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DisassociateAllowListResponse, ServiceFault> {
        check(call, &self.allow_list_ids, &self.instance_ids)?;
        let realm = call.realm();
        for list in &self.allow_list_ids {
            for instance in &self.instance_ids {
                if !realm.allow_lists[list].instances.contains(instance) {
                    let message = format!("allow list `{list}` is not bound to instance `{instance}`");
                    return Err(ServiceFault::parameter(message));
                }
            }
        }
        for id in &self.allow_list_ids {
            let list = realm.allow_lists.get_mut(id).ok_or_else(|| no_list(id))?;
            list.instances.retain(|instance| !self.instance_ids.contains(instance));
        }
        maintain(call, &self.instance_ids)?;
        Ok(DisassociateAllowListResponse::new())
    }
}
