//! The resources of one account in one region.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use volcredis_core::types::{AllowListCategory, ServiceType};

use crate::model::allow_list::AllowList;
use crate::model::backup::{Backup, BackupCopy};
use crate::model::blue_green_deployment::Deployment;
use crate::model::instance::Instance;
use crate::model::key_scan_job::KeyScanJob;
use crate::model::parameter_group::ParameterGroup;
use crate::model::planned_event::PlannedEvent;
use crate::model::task::Tasks;

/// The resources of one account in one region, each kind in the order of creation.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct AccountStore {
    pub(crate) instances: Instances,
    pub(crate) backups: IndexMap<String, Backup>,
    /// Copies of backups of other regions.
    pub(crate) backup_copies: IndexMap<String, BackupCopy>,
    pub(crate) tasks: Tasks,
    pub(crate) allow_lists: IndexMap<String, AllowList>,
    pub(crate) parameter_groups: IndexMap<String, ParameterGroup>,
    pub(crate) deployments: Vec<Deployment>,
    pub(crate) planned_events: IndexMap<String, PlannedEvent>,
    pub(crate) key_scan_jobs: IndexMap<String, KeyScanJob>,
}

impl AccountStore {
    /// Binds a new instance to the given allow lists and to the default one.
    pub(crate) fn bind_allow_lists(&mut self, ids: &[String], instance_id: &str) {
        for (id, list) in &mut self.allow_lists {
            if ids.contains(id) || list.category == AllowListCategory::Default {
                list.instances.insert(instance_id.to_owned());
            }
        }
    }

    /// Removes an instance, and unbinds it from all allow lists.
    pub(crate) fn remove_instance(&mut self, id: &str) {
        self.instances.remove(id);
        for list in self.allow_lists.values_mut() {
            list.instances.remove(id);
        }
    }

    /// Returns the unfinished deployment that the instance is the source of.
    pub(crate) fn deployment_mut(&mut self, source_id: &str) -> Option<&mut Deployment> {
        self.deployments
            .iter_mut()
            .find(|deployment| !deployment.is_finished() && deployment.source.id == source_id)
    }

    /// Reports whether an instance takes part in an unfinished deployment.
    pub(crate) fn is_in_deployment(&self, instance_id: &str) -> bool {
        self.deployments
            .iter()
            .any(|deployment| !deployment.is_finished() && deployment.involves(instance_id))
    }
}

/// The instances of one account in one region. Each edition has a map of its own, because a list shows one edition and
/// is read by index.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Instances {
    community: IndexMap<String, Instance>,
    enterprise: IndexMap<String, Instance>,
}

impl Instances {
    pub(crate) fn of_edition(&self, edition: &ServiceType) -> &IndexMap<String, Instance> {
        match edition {
            ServiceType::Enterprise => &self.enterprise,
            _ => &self.community,
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Instance> {
        self.community.get(id).or_else(|| self.enterprise.get(id))
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Instance> {
        self.community.get_mut(id).or_else(|| self.enterprise.get_mut(id))
    }

    pub(crate) fn insert(&mut self, instance: Instance) {
        let edition = match instance.edition {
            ServiceType::Enterprise => &mut self.enterprise,
            _ => &mut self.community,
        };
        edition.insert(instance.id.clone(), instance);
    }

    fn remove(&mut self, id: &str) -> Option<Instance> {
        self.community.shift_remove(id).or_else(|| self.enterprise.shift_remove(id))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Instance> {
        self.community.values().chain(self.enterprise.values())
    }

    #[cfg(all(unix, feature = "redis"))]
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Instance> {
        self.community.values_mut().chain(self.enterprise.values_mut())
    }
}
