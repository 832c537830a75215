//! The life of a backup: it is scheduled, begun, finished, copied to another region, and expires.

use volcredis_core::types::{BackupStatus, BackupStrategy, InstanceClass, InstanceStatus};

use crate::model::account_region::AccountRegion;
use crate::model::backup::{Backup, BackupCopy, RETENTION};
use crate::model::effect::Effect;
use crate::model::event::Event;
use crate::model::instance::Instance;
use crate::model::store::Store;
use crate::time::UnixMillis;

impl Store {
    /// Begins a backup of an instance, and returns its id. Its name is its id unless given.
    pub(crate) fn begin_backup(
        &mut self,
        key: AccountRegion,
        instance: &Instance,
        name: Option<String>,
        strategy: BackupStrategy,
        now: UnixMillis,
    ) -> String {
        let id = self.generate_id("b-cn", 24);
        let backup = Backup {
            id: id.clone(),
            name: name.unwrap_or_else(|| id.clone()),
            strategy,
            status: BackupStatus::Creating,
            started: now,
            ended: None,
            instance: instance.clone(),
            copy_to: instance.cross_region_backup.target.filter(|_| instance.cross_region_backup.active),
            file_sizes: Vec::new(),
        };
        self.account_mut(key).backups.insert(id.clone(), backup);
        self.emit(Effect::TakeBackup { instance_id: instance.id.clone(), backup_id: id.clone() });
        let due = now + self.durations.backup;
        self.scheduler.schedule(due, key, Event::FinishBackup { backup_id: id.clone() });
        id
    }

    /// Schedules the next automated backup of an instance by its plan.
    pub(crate) fn schedule_automated_backup(
        &mut self,
        key: AccountRegion,
        instance: &Instance,
        now: UnixMillis,
    ) {
        // After a large advance of the clock, backups that would have expired by now are skipped.
        let from = now.max(self.now - 4 * RETENTION);
        let Some(due) = instance.backup_plan.next_after(from) else { return };
        let event = Event::StartAutomatedBackup {
            instance_id: instance.id.clone(),
            plan_updated: instance.backup_plan.updated,
        };
        self.scheduler.schedule(due, key, event);
    }

    pub(crate) fn start_automated_backup(
        &mut self,
        key: AccountRegion,
        instance_id: &str,
        plan_updated: UnixMillis,
        now: UnixMillis,
    ) {
        let instance = self.account(key).and_then(|account| account.instances.get(instance_id)).cloned();
        let Some(instance) = instance.filter(|instance| instance.backup_plan.updated == plan_updated) else {
            return;
        };
        let has_backups = instance.class() == InstanceClass::PrimarySecondary;
        if has_backups && instance.status == InstanceStatus::Running {
            self.begin_event(instance_id, now);
            self.begin_backup(key, &instance, None, BackupStrategy::AutomatedBackup, now);
        }
        self.schedule_automated_backup(key, &instance, now);
    }

    pub(crate) fn finish_backup(&mut self, key: AccountRegion, id: &str, now: UnixMillis) {
        let Some(backup) = self.account_mut(key).backups.get_mut(id) else { return };
        if backup.status != BackupStatus::Creating {
            return;
        }
        backup.finish(now);
        let backup = backup.clone();
        self.scheduler.schedule(now + RETENTION, key, Event::ExpireBackup { backup_id: id.to_owned() });
        if let Some(target) = backup.copy_to {
            self.begin_backup_copy(AccountRegion { region: target, ..key }, backup, now);
        }
    }

    /// Records the sizes of the files of backups, as far as a function knows them.
    pub(crate) fn measure_backups(&mut self, sizes: impl Fn(&str) -> Vec<u64>) {
        for account in self.accounts_mut() {
            for backup in account.backups.values_mut().filter(|backup| backup.file_sizes.is_empty()) {
                backup.file_sizes = sizes(&backup.id);
            }
        }
    }

    /// Records that the files of a backup could not be made.
    pub(crate) fn fail_backup(&mut self, id: &str) {
        for account in self.accounts_mut() {
            if let Some(backup) = account.backups.get_mut(id) {
                backup.status = BackupStatus::Unavailable;
            }
        }
    }

    /// Begins a copy of a backup in the region of `key`. It is listed at once, and available when it is finished.
    fn begin_backup_copy(&mut self, key: AccountRegion, mut backup: Backup, now: UnixMillis) {
        let id = backup.id.clone();
        backup.status = BackupStatus::Creating;
        backup.started = now;
        backup.ended = None;
        let copy = BackupCopy { backup, target: key.region };
        self.account_mut(key).backup_copies.insert(id.clone(), copy);
        let due = now + self.durations.backup;
        self.scheduler.schedule(due, key, Event::FinishBackupCopy { backup_id: id });
    }

    pub(crate) fn finish_backup_copy(&mut self, key: AccountRegion, id: String, now: UnixMillis) {
        if let Some(copy) = self.account_mut(key).backup_copies.get_mut(&id) {
            copy.backup.finish(now);
        }
        self.scheduler.schedule(now + RETENTION, key, Event::ExpireBackupCopy { backup_id: id });
    }
}
