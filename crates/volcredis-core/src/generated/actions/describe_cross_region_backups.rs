// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeCrossRegionBackups` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::{
    ArchType, BackupScope, BackupStatus, BackupStrategy, BackupType, BlueGreenRole, ChargeType,
    DeletionProtection,
};
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Format, Literal, Mode, Pagination, Reflect, Rule,
    States, Structure, ValueRef, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the cross-region backups of an instance or of the whole account.
///
/// Read-only.
///
/// Validation:
///
/// - `InstanceId` is required when `Scope` is `OneInstance` or not set.
/// - `EndTime` is required when `StartTime` is set.
/// - `PageSize` is required when `PageNumber` is set.
/// - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `EndTime` must be later than `StartTime`.
///
/// Reference: <https://www.volcengine.com/docs/6293/1537661>
///
/// Sent by
/// [`Client::describe_cross_region_backups`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_cross_region_backups).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsRequest {
    /// Filters by instance ID, exact match; no filter if empty.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Filters by a part of the backup ID; only for the `AccountInstances` scope.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_id: Option<String>,
    /// Filters by a part of the backup name at the time of the backup; ignored for the `OneInstance` scope.
    ///
    /// Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// Filters by backup strategies; all strategies if empty.
    ///
    /// Documented values: `ManualBackup` and `AutomatedBackup`. Example:
    /// `["AutomatedBackup","ManualBackup"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_strategy_list: Option<Vec<BackupStrategy>>,
    /// End of the time range.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<DateTime>,
    /// Number of the page, counted from 1.
    ///
    /// Limits: at least 1. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// Number of backups per page.
    ///
    /// Limits: 1 to 100. Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// Filters by project at the time of the backup; only for the `AccountInstances` scope.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Scope of the query: one instance or the whole account.
    ///
    /// Documented values: `OneInstance` and `AccountInstances`. Default: `OneInstance`. Example:
    /// `AccountInstances`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<BackupScope>,
    /// Start of the time range.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<DateTime>,
    /// Filters by backup status.
    ///
    /// Example: `Available`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BackupStatus>,
}

deserialize_structure! {
    strict DescribeCrossRegionBackupsRequest {
        "InstanceId" => instance_id: optional,
        "BackupPointId" => backup_point_id: optional,
        "BackupPointName" => backup_point_name: optional,
        "BackupStrategyList" => backup_strategy_list: optional,
        "EndTime" => end_time: optional,
        "PageNumber" => page_number: optional,
        "PageSize" => page_size: optional,
        "ProjectName" => project_name: optional,
        "Scope" => scope: optional,
        "StartTime" => start_time: optional,
        "Status" => status: optional,
    }
}

impl DescribeCrossRegionBackupsRequest {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id, set_instance_id: String,
        backup_point_id, set_backup_point_id: String,
        backup_point_name, set_backup_point_name: String,
        backup_strategy_list, set_backup_strategy_list: Vec<BackupStrategy>,
        end_time, set_end_time: DateTime,
        page_number, set_page_number: i32,
        page_size, set_page_size: i32,
        project_name, set_project_name: String,
        scope, set_scope: BackupScope,
        start_time, set_start_time: DateTime,
        status, set_status: BackupStatus,
    }
}

impl Reflect for DescribeCrossRegionBackupsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeCrossRegionBackupsRequest",
        unique_name: "DescribeCrossRegionBackupsRequest",
        doc: "Lists the cross-region backups of an instance or of the whole account.\n\nRead-only.\n\nValidation:\n\n- `InstanceId` is required when `Scope` is `OneInstance` or not set.\n- `EndTime` is required when `StartTime` is set.\n- `PageSize` is required when `PageNumber` is set.\n- `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.\n- `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.\n- `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.\n- `EndTime` must be later than `StartTime`.\n\nReference: <https://www.volcengine.com/docs/6293/1537661>",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("Filters by instance ID, exact match; no filter if empty.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("BackupPointId", "backup_point_id", String::TYPE)
                .doc("Filters by a part of the backup ID; only for the `AccountInstances` scope.\n\nExample: `b-cn02xmmrp751i9cdzcphjmk4****`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Filters by a part of the backup name at the time of the backup; ignored for the `OneInstance` scope.\n\nExample: `testbackup`."),
            Field::optional("BackupStrategyList", "backup_strategy_list", Vec::<BackupStrategy>::TYPE)
                .doc("Filters by backup strategies; all strategies if empty.\n\nDocumented values: `ManualBackup` and `AutomatedBackup`. Example: `[\"AutomatedBackup\",\"ManualBackup\"]`."),
            Field::optional("EndTime", "end_time", DateTime::TYPE)
                .doc("End of the time range.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: at least 1. Example: `1`.").checks(&[Check::Range { min: 1, max: i64::MAX }]),
            Field::optional("PageSize", "page_size", i32::TYPE)
                .doc("Number of backups per page.\n\nLimits: 1 to 100. Example: `10`.").checks(&[Check::Range { min: 1, max: 100 }]),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Filters by project at the time of the backup; only for the `AccountInstances` scope.\n\nExample: `default`."),
            Field::optional("Scope", "scope", BackupScope::TYPE)
                .doc("Scope of the query: one instance or the whole account.\n\nDocumented values: `OneInstance` and `AccountInstances`. Default: `OneInstance`. Example: `AccountInstances`."),
            Field::optional("StartTime", "start_time", DateTime::TYPE)
                .doc("Start of the time range.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("Status", "status", BackupStatus::TYPE)
                .doc("Filters by backup status.\n\nExample: `Available`."),
        ],
    };
}

impl Fields for DescribeCrossRegionBackupsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "BackupPointId" => self.backup_point_id.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "BackupStrategyList" => self.backup_strategy_list.as_value(),
            "EndTime" => self.end_time.as_value(),
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "Scope" => self.scope.as_value(),
            "StartTime" => self.start_time.as_value(),
            "Status" => self.status.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeCrossRegionBackupsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupsResponse {
    /// Total number of matching backups.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Cross-region backups on this page.
    pub backups: Vec<Backup>,
}

deserialize_structure! {
    lenient DescribeCrossRegionBackupsResponse {
        "Total" => total: optional,
        "Backups" => backups: or_default,
    }
}

impl DescribeCrossRegionBackupsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total: i32,
        backups: Vec<Backup>,
    }
}

impl Reflect for DescribeCrossRegionBackupsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeCrossRegionBackupsResponse",
        unique_name: "DescribeCrossRegionBackupsResponse",
        doc: "Response of [`DescribeCrossRegionBackupsRequest`].",
        fields: &[
            Field::optional("Total", "total", i32::TYPE)
                .doc("Total number of matching backups.\n\nExample: `1`."),
            Field::optional("Backups", "backups", Vec::<Backup>::TYPE)
                .doc("Cross-region backups on this page."),
        ],
    };
}

impl Fields for DescribeCrossRegionBackupsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Total" => self.total.as_value(),
            "Backups" => self.backups.as_value(),
            _ => None,
        }
    }
}

/// A backup.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Backup {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// ID of the backup.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_id: Option<String>,
    /// Name of the backup; the backup ID if none was set.
    ///
    /// Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// Progress of the backup as a number; the scale is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_progress: Option<i32>,
    /// Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_strategy: Option<BackupStrategy>,
    /// Type of the backup; only `Full` is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_type: Option<BackupType>,
    /// End time of the backup.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<DateTime>,
    /// Properties of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_info: Option<InstanceInfo>,
    /// Project of the backup.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Size of the backup.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// ID of the region in which the backup was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_region: Option<String>,
    /// Start time of the backup.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<DateTime>,
    /// Status of the backup.
    ///
    /// Example: `Available`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BackupStatus>,
    /// Retention period of the backup.
    ///
    /// Unit: day.
    #[serde(rename = "TTL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i32>,
    /// ID of the region that the backup was copied to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_region: Option<String>,
}

deserialize_structure! {
    lenient Backup {
        "InstanceId" => instance_id: optional,
        "BackupPointId" => backup_point_id: optional,
        "BackupPointName" => backup_point_name: optional,
        "BackupProgress" => backup_progress: optional,
        "BackupStrategy" => backup_strategy: optional,
        "BackupType" => backup_type: optional,
        "EndTime" => end_time: optional,
        "InstanceInfo" => instance_info: optional,
        "ProjectName" => project_name: optional,
        "Size" => size: optional,
        "SourceRegion" => source_region: optional,
        "StartTime" => start_time: optional,
        "Status" => status: optional,
        "TTL" => ttl: optional,
        "TargetRegion" => target_region: optional,
    }
}

impl Backup {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        backup_point_id: String,
        backup_point_name: String,
        backup_progress: i32,
        backup_strategy: BackupStrategy,
        backup_type: BackupType,
        end_time: DateTime,
        instance_info: InstanceInfo,
        project_name: String,
        size: i64,
        source_region: String,
        start_time: DateTime,
        status: BackupStatus,
        ttl: i32,
        target_region: String,
    }
}

impl Reflect for Backup {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Backup",
        unique_name: "DescribeCrossRegionBackupsBackup",
        doc: "A backup.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("BackupPointId", "backup_point_id", String::TYPE)
                .doc("ID of the backup.\n\nExample: `b-cn02xmmrp751i9cdzcphjmk4****`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if none was set.\n\nExample: `testbackup`."),
            Field::optional("BackupProgress", "backup_progress", i32::TYPE)
                .doc("Progress of the backup as a number; the scale is not documented."),
            Field::optional("BackupStrategy", "backup_strategy", BackupStrategy::TYPE)
                .doc("Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`)."),
            Field::optional("BackupType", "backup_type", BackupType::TYPE)
                .doc("Type of the backup; only `Full` is documented."),
            Field::optional("EndTime", "end_time", DateTime::TYPE)
                .doc("End time of the backup.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.")
                .checks(&[Check::Format(Format::DateTime)]),
            Field::optional("InstanceInfo", "instance_info", InstanceInfo::TYPE)
                .doc("Properties of the instance."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the backup.\n\nExample: `default`."),
            Field::optional("Size", "size", i64::TYPE).doc("Size of the backup.\n\nUnit: MiB."),
            Field::optional("SourceRegion", "source_region", String::TYPE)
                .doc("ID of the region in which the backup was taken."),
            Field::optional("StartTime", "start_time", DateTime::TYPE)
                .doc("Start time of the backup.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.")
                .checks(&[Check::Format(Format::DateTime)]),
            Field::optional("Status", "status", BackupStatus::TYPE)
                .doc("Status of the backup.\n\nExample: `Available`."),
            Field::optional("TTL", "ttl", i32::TYPE).doc("Retention period of the backup.\n\nUnit: day."),
            Field::optional("TargetRegion", "target_region", String::TYPE)
                .doc("ID of the region that the backup was copied to."),
        ],
    };
}

impl Fields for Backup {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "BackupPointId" => self.backup_point_id.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "BackupProgress" => self.backup_progress.as_value(),
            "BackupStrategy" => self.backup_strategy.as_value(),
            "BackupType" => self.backup_type.as_value(),
            "EndTime" => self.end_time.as_value(),
            "InstanceInfo" => self.instance_info.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "Size" => self.size.as_value(),
            "SourceRegion" => self.source_region.as_value(),
            "StartTime" => self.start_time.as_value(),
            "Status" => self.status.as_value(),
            "TTL" => self.ttl.as_value(),
            "TargetRegion" => self.target_region.as_value(),
            _ => None,
        }
    }
}

/// Properties of an instance at the time of a backup or task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InstanceInfo {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// ID of the region of the instance.
    ///
    /// Example: `cn-beijing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// ID of the account that owns the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arch_type: Option<ArchType>,
    /// Role of the instance in a blue-green deployment; only for instances in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blue_green_role: Option<BlueGreenRole>,
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_type: Option<ChargeType>,
    /// Deletion protection of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    /// Redis version of the instance.
    ///
    /// Example: `5.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    /// Expiration time of the subscription; only for `PrePaid` instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// Name of the instance.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Daily maintenance window.
    ///
    /// Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_time: Option<String>,
    /// Network type of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_type: Option<String>,
    /// Number of replicas per shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i32>,
    /// Memory of each shard.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<f64>,
    /// Number of shards of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Total memory of the instance.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_capacity: Option<i64>,
    /// ID of the VPC of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// IDs of the availability zones of the instance.
    ///
    /// Example: `["cn-beijing-a"]`.
    pub zone_ids: Vec<String>,
}

deserialize_structure! {
    lenient InstanceInfo {
        "InstanceId" => instance_id: optional,
        "RegionId" => region_id: optional,
        "AccountId" => account_id: optional,
        "ArchType" => arch_type: optional,
        "BlueGreenRole" => blue_green_role: optional,
        "ChargeType" => charge_type: optional,
        "DeletionProtection" => deletion_protection: optional,
        "EngineVersion" => engine_version: optional,
        "ExpiredTime" => expired_time: optional,
        "InstanceName" => instance_name: optional,
        "MaintenanceTime" => maintenance_time: optional,
        "NetworkType" => network_type: optional,
        "Replicas" => replicas: optional,
        "ShardCapacity" => shard_capacity: optional,
        "ShardNumber" => shard_number: optional,
        "TotalCapacity" => total_capacity: optional,
        "VpcId" => vpc_id: optional,
        "ZoneIds" => zone_ids: or_default,
    }
}

impl InstanceInfo {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        region_id: String,
        account_id: i64,
        arch_type: ArchType,
        blue_green_role: BlueGreenRole,
        charge_type: ChargeType,
        deletion_protection: DeletionProtection,
        engine_version: String,
        expired_time: String,
        instance_name: String,
        maintenance_time: String,
        network_type: String,
        replicas: i32,
        shard_capacity: f64,
        shard_number: i32,
        total_capacity: i64,
        vpc_id: String,
        zone_ids: Vec<String>,
    }
}

impl Reflect for InstanceInfo {
    const STRUCTURE: &'static Structure = &Structure {
        name: "InstanceInfo",
        unique_name: "DescribeCrossRegionBackupsInstanceInfo",
        doc: "Properties of an instance at the time of a backup or task.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("RegionId", "region_id", String::TYPE)
                .doc("ID of the region of the instance.\n\nExample: `cn-beijing`."),
            Field::optional("AccountId", "account_id", i64::TYPE)
                .doc("ID of the account that owns the instance."),
            Field::optional("ArchType", "arch_type", ArchType::TYPE)
                .doc("Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`)."),
            Field::optional("BlueGreenRole", "blue_green_role", BlueGreenRole::TYPE)
                .doc("Role of the instance in a blue-green deployment; only for instances in one."),
            Field::optional("ChargeType", "charge_type", ChargeType::TYPE)
                .doc("Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`)."),
            Field::optional("DeletionProtection", "deletion_protection", DeletionProtection::TYPE)
                .doc("Deletion protection of the instance."),
            Field::optional("EngineVersion", "engine_version", String::TYPE)
                .doc("Redis version of the instance.\n\nExample: `5.0`."),
            Field::optional("ExpiredTime", "expired_time", String::TYPE)
                .doc("Expiration time of the subscription; only for `PrePaid` instances."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance.\n\nExample: `test`."),
            Field::optional("MaintenanceTime", "maintenance_time", String::TYPE)
                .doc("Daily maintenance window.\n\nFormat: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`."),
            Field::optional("NetworkType", "network_type", String::TYPE).doc("Network type of the instance."),
            Field::optional("Replicas", "replicas", i32::TYPE).doc("Number of replicas per shard."),
            Field::optional("ShardCapacity", "shard_capacity", f64::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards of the instance."),
            Field::optional("TotalCapacity", "total_capacity", i64::TYPE)
                .doc("Total memory of the instance.\n\nUnit: MiB."),
            Field::optional("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the VPC of the instance.\n\nExample: `vpc-rs5811nceqyov0x58x4****`."),
            Field::optional("ZoneIds", "zone_ids", Vec::<String>::TYPE)
                .doc("IDs of the availability zones of the instance.\n\nExample: `[\"cn-beijing-a\"]`."),
        ],
    };
}

impl Fields for InstanceInfo {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "RegionId" => self.region_id.as_value(),
            "AccountId" => self.account_id.as_value(),
            "ArchType" => self.arch_type.as_value(),
            "BlueGreenRole" => self.blue_green_role.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "DeletionProtection" => self.deletion_protection.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "ExpiredTime" => self.expired_time.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "MaintenanceTime" => self.maintenance_time.as_value(),
            "NetworkType" => self.network_type.as_value(),
            "Replicas" => self.replicas.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "TotalCapacity" => self.total_capacity.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "ZoneIds" => self.zone_ids.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeCrossRegionBackupsRequest`].
pub static ACTION: Action = Action {
    index: 33,
    name: "DescribeCrossRegionBackups",
    method: "describe_cross_region_backups",
    category: "Backup and recovery",
    summary: "Lists the cross-region backups of an instance or of the whole account.",
    reference: &["https://www.volcengine.com/docs/6293/1537661"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeCrossRegionBackupsRequest::STRUCTURE,
    response: DescribeCrossRegionBackupsResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf {
            field: "InstanceId",
            when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])],
        },
        Rule::RequiredIf { field: "InstanceId", when: &[Condition::Absent("Scope")] },
        Rule::RequiredIf { field: "EndTime", when: &[Condition::Given("StartTime")] },
        Rule::RequiredIf { field: "PageSize", when: &[Condition::Given("PageNumber")] },
        Rule::IgnoredIf {
            field: "BackupPointName",
            when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])],
        },
        Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("Scope")] },
        Rule::IgnoredIf {
            field: "BackupPointId",
            when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])],
        },
        Rule::IgnoredIf { field: "BackupPointId", when: &[Condition::Absent("Scope")] },
        Rule::IgnoredIf {
            field: "ProjectName",
            when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])],
        },
        Rule::IgnoredIf { field: "ProjectName", when: &[Condition::Absent("Scope")] },
        Rule::Ordered { earlier: "StartTime", later: "EndTime" },
    ],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "Backups",
        total: "Total",
        id: &["BackupPointId", "TargetRegion"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeCrossRegionBackupsRequest {
    type Response = DescribeCrossRegionBackupsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeCrossRegionBackupsRequest: [Backup],
    page(page_number, page_size) => { backups, total }
}
