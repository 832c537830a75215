//! Taking, reading, naming and restoring backups.

use volcredis_core::actions::describe_backup_point_download_urls::BackupPointDownloadUrl;
use volcredis_core::actions::{
    CreateBackupRequest, CreateBackupResponse, DescribeBackupPointDownloadUrlsRequest,
    DescribeBackupPointDownloadUrlsResponse, DescribeBackupsRequest, DescribeBackupsResponse,
    DescribeCrossRegionBackupsRequest, DescribeCrossRegionBackupsResponse, ModifyBackupPointNameRequest,
    ModifyBackupPointNameResponse, RestoreDBInstanceRequest, RestoreDBInstanceResponse,
};
use volcredis_core::types::{BackupScope, BackupStatus, BackupStrategy, InstanceClass, InstanceStatus};
use volcredis_core::{DateTime, Timestamp};

use super::backup::{self, Backup, BackupCopy, NewBackup};
use super::call::Call;
use super::flashback;
use super::handle::Handle;
use super::instance::Instance;
use super::paging::Page;
use super::world::Instances;
use crate::ServiceFault;

/// Refuses an instance of a single node: it has no backups.
pub(crate) fn check_has_backups(instance: &Instance) -> Result<(), ServiceFault> {
    if instance.class() == InstanceClass::PrimarySecondary {
        return Ok(());
    }
    let message = format!("instance `{}` is of a single node, and has no backups", instance.id);
    Err(ServiceFault::redis("InvalidInstanceType", message))
}

impl Handle for CreateBackupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateBackupResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?.clone();
        check_has_backups(&instance)?;
        let new = NewBackup { name: self.backup_point_name, strategy: BackupStrategy::ManualBackup };
        let id = backup::begin(call.world, call.caller, &instance, new, call.now);
        Ok(CreateBackupResponse::new().backup_point_id(id).instance_id(self.instance_id))
    }
}

/// What both lists of backups are filtered by.
struct Filters<'a> {
    scope: Option<&'a BackupScope>,
    instance_id: Option<&'a str>,
    backup_point_id: Option<&'a str>,
    name: Option<&'a str>,
    project: Option<&'a str>,
    strategies: Option<&'a [BackupStrategy]>,
    from: Option<Timestamp>,
    to: Option<Timestamp>,
}

macro_rules! filters {
    ($request:expr) => {
        Filters {
            scope: $request.scope.as_ref(),
            instance_id: $request.instance_id.as_deref(),
            backup_point_id: $request.backup_point_id.as_deref(),
            name: $request.backup_point_name.as_deref(),
            project: $request.project_name.as_deref(),
            strategies: $request.backup_strategy_list.as_deref(),
            from: time($request.start_time.as_ref())?,
            to: time($request.end_time.as_ref())?,
        }
    };
}

fn time(time: Option<&DateTime>) -> Result<Option<Timestamp>, ServiceFault> {
    time.map(|time| {
        time.timestamp()
            .ok_or_else(|| ServiceFault::redis("TimeFormatInvalid", format!("`{time}` is not a time")))
    })
    .transpose()
}

impl Filters<'_> {
    fn take(&self, backup: &Backup, instances: Option<&Instances>) -> bool {
        let instance = &backup.instance;
        let in_scope = match self.scope {
            None | Some(BackupScope::OneInstance) => self.instance_id == Some(instance.id.as_str()),
            Some(BackupScope::DestroyedInstances) => {
                instances.is_none_or(|instances| instances.get(&instance.id).is_none())
            }
            Some(_) => true,
        };
        let all = |strategies: &[BackupStrategy]| {
            strategies.is_empty() || strategies.contains(&BackupStrategy::AllStrategy)
        };
        in_scope
            && self.instance_id.is_none_or(|id| instance.id == id)
            && self.backup_point_id.is_none_or(|id| backup.id == id)
            && self.name.is_none_or(|name| backup.name.contains(name))
            && self.project.is_none_or(|project| instance.project == project)
            && self.strategies.is_none_or(|wanted| all(wanted) || wanted.contains(&backup.strategy))
            && self.from.is_none_or(|from| backup.started.timestamp() >= from)
            && self.to.is_none_or(|to| backup.started.timestamp() <= to)
    }
}

impl Handle for DescribeBackupsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBackupsResponse, ServiceFault> {
        let filters = filters!(self);
        let realm = call.realm();
        let wanted = realm.backups.values().filter(|backup| filters.take(backup, Some(&realm.instances)));
        let (backups, total) = Page::new(self.page_number, self.page_size).of(wanted);
        Ok(DescribeBackupsResponse::new().total(total).backups(backups.into_iter().map(Backup::row)))
    }
}

impl Handle for DescribeCrossRegionBackupsRequest {
    /// Lists the copies that lie in the region of the call.
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeCrossRegionBackupsResponse, ServiceFault> {
        let filters = filters!(self);
        let caller = call.caller;
        let world = &*call.world;
        let copies = world.realm(caller).map(|realm| realm.backup_copies.values());
        let wanted = copies.into_iter().flatten().filter(|copy| {
            let source = super::RealmKey { region: copy.backup.instance.region, ..caller };
            filters.take(&copy.backup, world.realm(source).map(|realm| &realm.instances))
                && self.status.as_ref().is_none_or(|status| copy.backup.status == *status)
        });
        let (copies, total) = Page::new(self.page_number, self.page_size).of(wanted);
        Ok(DescribeCrossRegionBackupsResponse::new()
            .total(total)
            .backups(copies.into_iter().map(BackupCopy::row)))
    }
}

/// The backup of that id, in whatever status it is.
fn find<'a>(call: &'a mut Call<'_>, id: &str) -> Result<&'a mut Backup, ServiceFault> {
    call.realm().backups.get_mut(id).ok_or_else(|| {
        ServiceFault::parameter(format!("there is no backup `{id}` of this account in this region"))
    })
}

/// The backup of that id, when it is one of the instance and can be used.
fn find_available<'a>(
    call: &'a mut Call<'_>,
    id: &str,
    instance_id: &str,
) -> Result<&'a Backup, ServiceFault> {
    let backup = find(call, id)?;
    if backup.instance.id != instance_id {
        return Err(ServiceFault::parameter(format!("backup `{id}` is not one of instance `{instance_id}`")));
    }
    if backup.status != BackupStatus::Available {
        return Err(ServiceFault::parameter(format!(
            "backup `{id}` is {}, not yet Available",
            backup.status
        )));
    }
    Ok(backup)
}

impl Handle for DescribeBackupPointDownloadUrlsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBackupPointDownloadUrlsResponse, ServiceFault> {
        let backup = find_available(call, &self.backup_point_id, &self.instance_id)?;
        let (instance, shards) = (&backup.instance, backup.instance.shard_number);
        let size = (backup.size() << 20) / i64::from(shards.max(1));
        let urls = (0..shards).map(|shard| {
            let file = format!("{}/{shard}.rdb", backup.id);
            BackupPointDownloadUrl::new()
                .shard_id(instance.shard_id(shard))
                .rdb_file_size(size)
                .public_download_url(format!(
                    "https://redis-backup.tos-{}.volces.com/{file}",
                    instance.region
                ))
                .private_download_url(format!(
                    "https://redis-backup.tos-{}.ivolces.com/{file}",
                    instance.region
                ))
        });
        Ok(DescribeBackupPointDownloadUrlsResponse::new()
            .instance_id(self.instance_id.as_str())
            .shard_number(shards)
            .backup_point_download_urls(urls))
    }
}

impl Handle for ModifyBackupPointNameRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyBackupPointNameResponse, ServiceFault> {
        find(call, &self.backup_point_id)?.name = self.backup_point_name;
        Ok(ModifyBackupPointNameResponse::new())
    }
}

impl Handle for RestoreDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RestoreDBInstanceResponse, ServiceFault> {
        let now = call.now;
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        if let Some(id) = &self.backup_point_id {
            find_available(call, id, &self.instance_id)?;
        } else if let Some(moment) = time(self.time_point.as_ref())? {
            flashback::check_in_window(instance, moment, now)?;
        } else {
            return Err(ServiceFault::parameter("`BackupPointId` or `TimePoint` must say what to restore"));
        }
        let due = now.after(call.world.durations.change);
        call.begin(&self.instance_id, InstanceStatus::Restoring, move |instance| {
            // Flashback goes off and on again, and its window starts anew.
            instance.flashback_since = instance.flashback_since.map(|_| due);
        })?;
        Ok(RestoreDBInstanceResponse::new())
    }
}
