//! The effects of scheduled events.

use volcredis_core::types::{AddressType, BlueGreenStatus, InstanceStatus, PlannedEventStatus};

use crate::model::account_region::AccountRegion;
use crate::model::account_store::AccountStore;
use crate::model::effect::Effect;
use crate::model::event::Event;
use crate::model::instance_change::InstanceChange;
use crate::model::key_scan_job::KeyScanJobStatus;
use crate::model::store::Store;
use crate::time::UnixMillis;

impl Store {
    /// Applies every event that is due by `now`, each at its due time.
    pub(crate) fn advance_to(&mut self, now: UnixMillis) {
        while self.apply_next(now) {}
    }

    /// Applies the next event that is due by `now`. Returns false if there is none.
    pub(crate) fn apply_next(&mut self, now: UnixMillis) -> bool {
        self.now = now;
        let Some((due, key, event)) = self.scheduler.pop_due(now) else { return false };
        self.apply(key, event, due);
        true
    }

    fn apply(&mut self, key: AccountRegion, event: Event, now: UnixMillis) {
        let effect = self.effect(key, &event);
        self.apply_to_account(key, event, now);
        if let Some(effect) = effect {
            self.emit(effect);
        }
    }

    /// Returns the effect of an event on data.
    fn effect(&self, key: AccountRegion, event: &Event) -> Option<Effect> {
        match event {
            Event::FinishChange { instance_id, change, .. } => {
                let instance = self.account(key)?.instances.get(instance_id)?;
                change.effect(instance)
            }
            Event::ExpireBackup { backup_id } => {
                Some(Effect::DeleteBackup { backup_id: backup_id.clone(), copy_in: None })
            }
            Event::FinishBackupCopy { backup_id } => {
                Some(Effect::CopyBackup { backup_id: backup_id.clone(), target: key.region })
            }
            Event::ExpireBackupCopy { backup_id } => {
                Some(Effect::DeleteBackup { backup_id: backup_id.clone(), copy_in: Some(key.region) })
            }
            Event::FinishKeyScan { job_id } => {
                let job = self.account(key)?.key_scan_jobs.get(job_id)?;
                (job.status == KeyScanJobStatus::Running)
                    .then(|| Effect::RemoveExpiredKeys { instance_id: job.instance_id.clone() })
            }
            Event::SetDeploymentStatus { source_id, status: BlueGreenStatus::SwitchoverAvailable } => {
                self.copy_to_green(key, source_id, false)
            }
            Event::FinishSwitchover { source_id } => self.copy_to_green(key, source_id, true),
            _ => None,
        }
    }

    /// Returns the effect that gives the green instance of a deployment the keys of the blue one.
    fn copy_to_green(&self, key: AccountRegion, source_id: &str, before_takeover: bool) -> Option<Effect> {
        let deployment = self.account(key)?.deployments.iter().find(|deployment| {
            !deployment.is_finished()
                && deployment.source.id == source_id
                && deployment.status != BlueGreenStatus::Deleting
        })?;
        let (from, to) = (deployment.source.id.clone(), deployment.target.id.clone());
        Some(Effect::CopyKeys { from, to, before_takeover })
    }

    fn apply_to_account(&mut self, key: AccountRegion, event: Event, now: UnixMillis) {
        let account = self.account_mut(key);
        match event {
            Event::FinishChange { instance_id, task, change } => {
                finish_change(account, &instance_id, task, change, now);
            }
            Event::FinishDeletion { instance_id, task } => {
                account.remove_instance(&instance_id);
                account.tasks.finish(task, None, now);
            }
            Event::FinishKeyScan { job_id } => {
                if let Some(job) = account.key_scan_jobs.get_mut(&job_id)
                    && job.status == KeyScanJobStatus::Running
                {
                    job.finish(KeyScanJobStatus::Finished, now);
                }
            }
            Event::StartMaintenance { event_id, start } => {
                if let Some(event) = account.planned_events.get_mut(&event_id)
                    && event.status == PlannedEventStatus::Waiting
                    && event.start == start
                {
                    let finish = event.execute(now);
                    let due = now + self.durations.change;
                    if let Some(finish) = finish {
                        self.scheduler.schedule(due, key, finish);
                    }
                    self.scheduler.schedule(due, key, Event::FinishMaintenance { event_id });
                }
            }
            Event::FinishMaintenance { event_id } => {
                if let Some(event) = account.planned_events.get_mut(&event_id) {
                    event.finish(now);
                }
            }
            Event::StartAutomatedBackup { instance_id, plan_updated } => {
                self.start_automated_backup(key, &instance_id, plan_updated, now);
            }
            Event::FinishBackup { backup_id } => self.finish_backup(key, &backup_id, now),
            Event::ExpireBackup { backup_id } => {
                account.backups.shift_remove(&backup_id);
            }
            Event::FinishBackupCopy { backup_id } => self.finish_backup_copy(key, backup_id, now),
            Event::ExpireBackupCopy { backup_id } => {
                account.backup_copies.shift_remove(&backup_id);
            }
            Event::SetDeploymentStatus { source_id, status } => {
                if let Some(deployment) = account.deployment_mut(&source_id)
                    && deployment.status != BlueGreenStatus::Deleting
                {
                    deployment.status = status;
                }
            }
            Event::FinishDeploymentDeletion { source_id } => finish_deletion(account, &source_id, now),
            Event::FinishSwitchover { source_id } => finish_switchover(account, &source_id, now),
        }
    }
}

fn finish_change(
    account: &mut AccountStore,
    instance_id: &str,
    task: u64,
    change: InstanceChange,
    now: UnixMillis,
) {
    let Some(instance) = account.instances.get_mut(instance_id) else { return };
    change.apply(instance);
    instance.status = InstanceStatus::Running;
    account.tasks.finish(task, Some(instance), now);
}

/// Ends a deployment whose instances become ordinary ones again.
fn finish_deletion(account: &mut AccountStore, source_id: &str, now: UnixMillis) {
    let Some(deployment) = account.deployment_mut(source_id) else { return };
    deployment.finish(BlueGreenStatus::DeleteCompleted, now);
    for id in [deployment.source.id.clone(), deployment.target.id.clone()] {
        if let Some(instance) = account.instances.get_mut(&id) {
            instance.blue_green_role = None;
        }
    }
}

/// Lets the green instance replace the blue one: they exchange their private addresses.
fn finish_switchover(account: &mut AccountStore, source_id: &str, now: UnixMillis) {
    let Some(deployment) = account.deployment_mut(source_id) else { return };
    if deployment.status == BlueGreenStatus::Deleting {
        return;
    }
    deployment.finish(BlueGreenStatus::SwitchoverCompleted, now);
    let target_id = deployment.target.id.clone();
    let prefix = |account: &AccountStore, id: &str| {
        account.instances.get(id)?.address(&AddressType::Private).map(|address| address.prefix.clone())
    };
    let (blue, green) = (prefix(account, source_id), prefix(account, &target_id));
    for (id, prefix) in [(source_id, green), (target_id.as_str(), blue)] {
        if let (Some(instance), Some(prefix)) = (account.instances.get_mut(id), prefix)
            && let Some(address) =
                instance.addresses.iter_mut().find(|address| address.kind == AddressType::Private)
        {
            address.prefix = prefix;
        }
    }
}
