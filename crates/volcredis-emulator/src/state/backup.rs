//! Backups and their copies in other regions.

use std::time::Duration;

use volcredis_core::actions::{describe_backups, describe_cross_region_backups};
use volcredis_core::types::{BackupStatus, BackupStrategy, BackupType, InstanceClass, InstanceStatus};

use super::instance::Instance;
use super::world::{RealmKey, World};
use crate::clock::Moment;

/// How long backups are kept, in days.
pub(crate) const RETENTION_DAYS: i32 = 7;
const RETENTION: Duration = Duration::from_secs(7 * 86_400);

/// A backup.
#[derive(Clone, Debug)]
pub(crate) struct Backup {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) strategy: BackupStrategy,
    pub(crate) status: BackupStatus,
    pub(crate) started: Moment,
    pub(crate) ended: Option<Moment>,
    /// The instance as it was when the backup was taken.
    pub(crate) instance: Instance,
    /// Where it is to be copied to when it is done.
    copy_to: Option<&'static str>,
}

/// A copy of a backup in another region.
#[derive(Clone, Debug)]
pub(crate) struct BackupCopy {
    pub(crate) backup: Backup,
    pub(crate) target: &'static str,
}

/// What a new backup is.
pub(crate) struct NewBackup {
    pub(crate) name: Option<String>,
    pub(crate) strategy: BackupStrategy,
}

/// Begins a backup of the instance, and gives its id. It ends, and is copied to the region of the instance's policy,
/// when its time has come.
pub(crate) fn begin(
    world: &mut World,
    realm: RealmKey,
    instance: &Instance,
    new: NewBackup,
    now: Moment,
) -> String {
    let id = world.identifier("b-cn", 24);
    let backup = Backup {
        id: id.clone(),
        name: new.name.unwrap_or_else(|| id.clone()),
        strategy: new.strategy,
        status: BackupStatus::Creating,
        started: now,
        ended: None,
        instance: instance.clone(),
        copy_to: instance.cross_region_backup.target.filter(|_| instance.cross_region_backup.active),
    };
    world.realm_mut(realm).backups.insert(id.clone(), backup);
    let (due, backup_id) = (now.after(world.durations.backup), id.clone());
    world.agenda.enter(due, Box::new(move |world, now| finish(world, realm, &backup_id, now)));
    id
}

/// Lets the next backup of the instance's plan take place in its time, and the one after it.
pub(crate) fn schedule(world: &mut World, realm: RealmKey, instance: &Instance, now: Moment) {
    // When the clock leaps, what would be long gone by then need not be made.
    let from = now.max(world.horizon().before(4 * RETENTION));
    let Some(due) = instance.backup_plan.next_after(from) else { return };
    let (id, planned) = (instance.id.clone(), instance.backup_plan.updated);
    world.agenda.enter(
        due,
        Box::new(move |world, now| {
            let instance = world.realm(realm).and_then(|realm| realm.instances.get(&id)).cloned();
            // A plan that was changed in the meantime has a schedule of its own.
            let Some(instance) = instance.filter(|instance| instance.backup_plan.updated == planned) else {
                return;
            };
            let has_backups = instance.class() == InstanceClass::PrimarySecondary;
            if has_backups && instance.status == InstanceStatus::Running {
                world.begin_event(&id, now);
                let new = NewBackup { name: None, strategy: BackupStrategy::AutomatedBackup };
                begin(world, realm, &instance, new, now);
            }
            schedule(world, realm, &instance, now);
        }),
    );
}

fn finish(world: &mut World, realm: RealmKey, id: &str, now: Moment) {
    let Some(backup) = world.realm_mut(realm).backups.get_mut(id) else { return };
    backup.status = BackupStatus::Available;
    backup.ended = Some(now);
    let backup = backup.clone();
    let expired = id.to_owned();
    world.agenda.enter(
        now.after(RETENTION),
        Box::new(move |world, _| {
            world.realm_mut(realm).backups.shift_remove(&expired);
        }),
    );
    if let Some(target) = backup.copy_to {
        copy(world, RealmKey { region: target, ..realm }, backup, now);
    }
}

/// Copies a backup to another region; the copy is there at once, and available when its time has come.
fn copy(world: &mut World, target: RealmKey, mut backup: Backup, now: Moment) {
    let id = backup.id.clone();
    backup.status = BackupStatus::Creating;
    backup.started = now;
    backup.ended = None;
    world.realm_mut(target).backup_copies.insert(id.clone(), BackupCopy { backup, target: target.region });
    let due = now.after(world.durations.backup);
    world.agenda.enter(
        due,
        Box::new(move |world, now| {
            if let Some(copy) = world.realm_mut(target).backup_copies.get_mut(&id) {
                copy.backup.status = BackupStatus::Available;
                copy.backup.ended = Some(now);
            }
            world.agenda.enter(
                now.after(RETENTION),
                Box::new(move |world, _| {
                    world.realm_mut(target).backup_copies.shift_remove(&id);
                }),
            );
        }),
    );
}

/// Two actions list backups, and each has a type of its own for the same columns.
macro_rules! row {
    ($module:ident, $backup:expr) => {{
        let (backup, instance) = ($backup, &$backup.instance);
        let mut info = $module::InstanceInfo::new()
            .instance_id(instance.id.as_str())
            .region_id(instance.region)
            .account_id(instance.account)
            .arch_type(instance.arch_type())
            .charge_type(instance.charge_type.clone())
            .deletion_protection(instance.deletion_protection.clone())
            .engine_version(instance.engine_version.as_str())
            .instance_name(instance.name.as_str())
            .maintenance_time(instance.maintenance_time.as_str())
            .network_type("VPC")
            .replicas(instance.node_number() - 1)
            .shard_capacity(mebibytes(instance.shard_capacity))
            .shard_number(instance.shard_number)
            .total_capacity(instance.total_capacity())
            .vpc_id(instance.vpc_id.as_str())
            .zone_ids(instance.zones());
        info.expired_time = instance.expired_time();
        let mut row = $module::Backup::new()
            .instance_id(instance.id.as_str())
            .backup_point_id(backup.id.as_str())
            .backup_point_name(backup.name.as_str())
            .backup_progress(backup.progress())
            .backup_strategy(backup.strategy.clone())
            .backup_type(BackupType::Full)
            .instance_info(info)
            .project_name(instance.project.as_str())
            .size(backup.size())
            .start_time(backup.started.timestamp().to_string())
            .status(backup.status.clone())
            .ttl(RETENTION_DAYS);
        row.end_time = backup.ended.map(|ended| ended.timestamp().into());
        row
    }};
}

impl Backup {
    pub(crate) fn row(&self) -> describe_backups::Backup {
        row!(describe_backups, self)
    }

    /// How far it has got, in percent.
    fn progress(&self) -> i32 {
        if self.ended.is_some() { 100 } else { 0 }
    }

    /// How large its files are together, in MiB: a share of the memory, as there is no data to measure.
    pub(crate) fn size(&self) -> i64 {
        if self.ended.is_some() { self.instance.total_capacity() / 16 } else { 0 }
    }
}

impl BackupCopy {
    pub(crate) fn row(&self) -> describe_cross_region_backups::Backup {
        row!(describe_cross_region_backups, &self.backup)
            .source_region(self.backup.instance.region)
            .target_region(self.target)
    }
}

#[allow(clippy::cast_precision_loss)] // No instance has 2^53 MiB.
fn mebibytes(capacity: i64) -> f64 {
    capacity as f64
}
