//! Creating, listing, downloading and renaming backups.

use volcredis_core::Timestamp;
use volcredis_core::actions::describe_backup_point_download_urls::BackupPointDownloadUrl;
use volcredis_core::actions::{
    CreateBackupRequest, CreateBackupResponse, DescribeBackupPointDownloadUrlsRequest,
    DescribeBackupPointDownloadUrlsResponse, DescribeBackupsRequest, DescribeBackupsResponse,
    DescribeCrossRegionBackupsRequest, DescribeCrossRegionBackupsResponse, ModifyBackupPointNameRequest,
    ModifyBackupPointNameResponse, describe_backups, describe_cross_region_backups,
};
use volcredis_core::types::{BackupScope, BackupStatus, BackupStrategy, BackupType};

use crate::handlers::backup_and_recovery::{check_has_backups, parse_time};
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::model::account_region::AccountRegion;
use crate::model::account_store::Instances;
use crate::model::backup::{Backup, BackupCopy, RETENTION_DAYS};
use crate::service_error::ServiceError;

impl Handle for CreateBackupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateBackupResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?.clone();
        check_has_backups(&instance)?;
        let strategy = BackupStrategy::ManualBackup;
        let id = call.store.begin_backup(call.caller, &instance, self.backup_point_name, strategy, call.now);
        Ok(CreateBackupResponse::new().backup_point_id(id).instance_id(self.instance_id))
    }
}

/// The filters of both list actions.
struct Filters<'a> {
    scope: Option<&'a BackupScope>,
    instance_id: Option<&'a str>,
    backup_point_id: Option<&'a str>,
    name: Option<&'a str>,
    project: Option<&'a str>,
    strategies: Option<&'a [BackupStrategy]>,
    status: Option<&'a BackupStatus>,
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
            status: $request.status.as_ref(),
            from: parse_time($request.start_time.as_ref())?,
            to: parse_time($request.end_time.as_ref())?,
        }
    };
}

impl Filters<'_> {
    fn matches(&self, backup: &Backup, instances: Option<&Instances>) -> bool {
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
            && self.status.is_none_or(|status| backup.status == *status)
            && self.from.is_none_or(|from| backup.started.timestamp() >= from)
            && self.to.is_none_or(|to| backup.started.timestamp() <= to)
    }
}

impl Handle for DescribeBackupsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBackupsResponse, ServiceError> {
        let filters = filters!(self);
        let account = call.account();
        let wanted =
            account.backups.values().filter(|backup| filters.matches(backup, Some(&account.instances)));
        let (backups, total) = Page::new(self.page_number, self.page_size).of(wanted);
        Ok(DescribeBackupsResponse::new().total(total).backups(backups.into_iter().map(backup_row)))
    }
}

impl Handle for DescribeCrossRegionBackupsRequest {
    /// Lists the copies in the region of the call.
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeCrossRegionBackupsResponse, ServiceError> {
        let filters = filters!(self);
        let caller = call.caller;
        let store = &*call.store;
        let copies = store.account(caller).map(|account| account.backup_copies.values());
        let wanted = copies.into_iter().flatten().filter(|copy| {
            let source = AccountRegion { region: copy.backup.instance.region, ..caller };
            filters.matches(&copy.backup, store.account(source).map(|account| &account.instances))
        });
        let (copies, total) = Page::new(self.page_number, self.page_size).of(wanted);
        Ok(DescribeCrossRegionBackupsResponse::new().total(total).backups(copies.into_iter().map(copy_row)))
    }
}

/// Returns a backup, in any status.
pub(crate) fn find_backup<'a>(call: &'a mut Call<'_>, id: &str) -> Result<&'a mut Backup, ServiceError> {
    call.account().backups.get_mut(id).ok_or_else(|| {
        ServiceError::invalid_parameter(format!(
            "backup `{id}` does not exist for this account in this region"
        ))
    })
}

/// Returns a backup of an instance, in any status.
fn find_backup_of<'a>(
    call: &'a mut Call<'_>,
    id: &str,
    instance_id: &str,
) -> Result<&'a Backup, ServiceError> {
    let backup = find_backup(call, id)?;
    if backup.instance.id == instance_id {
        return Ok(backup);
    }
    let message = format!("backup `{id}` does not belong to instance `{instance_id}`");
    Err(ServiceError::invalid_parameter(message))
}

/// Returns a backup of an instance.
///
/// # Errors
///
/// Returns an error if the backup belongs to another instance, or is not available.
pub(crate) fn find_available_backup<'a>(
    call: &'a mut Call<'_>,
    id: &str,
    instance_id: &str,
) -> Result<&'a Backup, ServiceError> {
    let backup = find_backup_of(call, id, instance_id)?;
    if backup.status != BackupStatus::Available {
        return Err(ServiceError::invalid_parameter(format!(
            "backup `{id}` is {}: must be Available",
            backup.status
        )));
    }
    Ok(backup)
}

/// Returns the available backup of an instance that ended at a time, to the second.
pub(crate) fn find_backup_ended_at<'a>(
    call: &'a mut Call<'_>,
    time: Timestamp,
    instance_id: &str,
) -> Result<&'a Backup, ServiceError> {
    let ended_then = |backup: &&Backup| {
        backup.instance.id == instance_id
            && backup.status == BackupStatus::Available
            && backup.ended.is_some_and(|ended| ended.timestamp() == time)
    };
    call.account().backups.values().find(ended_then).ok_or_else(|| {
        let message = format!(
            "no backup of instance `{instance_id}` ended at {time}: `TimePoint` must be the end of a backup, or `BackupType` Inc"
        );
        ServiceError::invalid_parameter(message)
    })
}

impl Handle for DescribeBackupPointDownloadUrlsRequest {
    /// Lists no addresses for a backup that is not available, such as one in progress.
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBackupPointDownloadUrlsResponse, ServiceError> {
        let now = call.now;
        let backup = find_backup_of(call, &self.backup_point_id, &self.instance_id)?.clone();
        let is_available = backup.status == BackupStatus::Available;
        let (instance, shards) = (&backup.instance, backup.instance.shard_number);
        let data_plane = call.data_plane.as_deref();
        let url = |shard: i32, zone: &str| match data_plane {
            Some(data_plane) => data_plane.download_url(&backup.id, shard, now),
            None => {
                format!("https://redis-backup.tos-{}.{zone}.com/{}/{shard}.rdb", instance.region, backup.id)
            }
        };
        let urls = (0..if is_available { shards } else { 0 }).map(|shard| {
            BackupPointDownloadUrl::new()
                .shard_id(instance.shard_id(shard))
                .rdb_file_size(backup.file_size(shard))
                .public_download_url(url(shard, "volces"))
                .private_download_url(url(shard, "ivolces"))
        });
        Ok(DescribeBackupPointDownloadUrlsResponse::new()
            .instance_id(self.instance_id.as_str())
            .shard_number(shards)
            .backup_point_download_urls(urls))
    }
}

impl Handle for ModifyBackupPointNameRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyBackupPointNameResponse, ServiceError> {
        find_backup(call, &self.backup_point_id)?.name = self.backup_point_name;
        Ok(ModifyBackupPointNameResponse::new())
    }
}

/// Converts a backup to a row of one of the two list actions, whose row types have the same fields.
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
            .shard_capacity(to_float(instance.shard_capacity))
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

#[allow(clippy::cast_precision_loss)] // An instance has less than 2^53 MiB.
fn to_float(capacity: i64) -> f64 {
    capacity as f64
}

fn backup_row(backup: &Backup) -> describe_backups::Backup {
    row!(describe_backups, backup)
}

fn copy_row(copy: &BackupCopy) -> describe_cross_region_backups::Backup {
    row!(describe_cross_region_backups, &copy.backup)
        .source_region(copy.backup.instance.region)
        .target_region(copy.target)
}
