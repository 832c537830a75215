/// @file
/// Backup and recovery. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_BACKUPS_HPP
#define VOLCREDIS_GENERATED_BACKUPS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `CreateBackup`.
struct CreateBackupResponse {
    /// ID of the new backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointId;
    /// ID of the instance. Example: `redis-cn02aqusft7ws****`.
    std::optional<std::string> InstanceId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("BackupPointId", BackupPointId)("InstanceId", InstanceId);
    }
};

/// Creates a manual backup of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
/// Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - The backup is complete when its status in `DescribeBackups` is no longer `Creating`.
///
/// @see https://www.volcengine.com/docs/6293/67125
/// @see https://www.volcengine.com/docs/84772/1393057
struct CreateBackupRequest {
    /// ID of the instance. Example: `redis-cn02aqusft7ws****`.
    parameter<std::string> InstanceId;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateBackup";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("BackupPointName", BackupPointName)("ClientToken", ClientToken);
    }
};

/// Response of `DescribeAvailableCrossRegion`.
struct DescribeAvailableCrossRegionResponse {
    /// IDs of the regions that backups can be copied to. Example: `["cn-shanghai","cn-guangzhou"]`.
    std::vector<std::string> TargetRegionIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("TargetRegionIds", TargetRegionIds);
    }
};

/// Lists the regions that backups of an instance can be copied to.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1537662
struct DescribeAvailableCrossRegionRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeAvailableCrossRegionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAvailableCrossRegion";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Response of `DescribeBackupPlan`.
struct DescribeBackupPlanResponse {
    /// `true` if automatic backup is on. Example: `true`.
    std::optional<bool> Active;
    /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example: `5`.
    std::optional<std::int32_t> BackupHour;
    /// Type of backup; only `Full` is supported. Documented values: `Full`. Example: `Full`.
    std::optional<std::string> BackupType;
    /// Expected time of the next automatic backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-07-10T20:20:20Z`.
    std::optional<std::string> ExpectNextBackupTime;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Time of the last change to the plan. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-07-10T00:00:00Z`.
    std::optional<std::string> LastUpdateTime;
    /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
    /// `[1,2,3,4,5,6,7]`.
    std::vector<std::int32_t> Period;
    /// Retention period of backups; 7 by default. Unit: day. Example: `7`.
    std::optional<std::int32_t> TTL;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Active", Active)("BackupHour", BackupHour)("BackupType", BackupType)
            ("ExpectNextBackupTime", ExpectNextBackupTime)("InstanceId", InstanceId)("LastUpdateTime", LastUpdateTime)
            ("Period", Period)("TTL", TTL);
    }
};

/// Returns the automatic backup plan of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - `BackupHour` is in UTC+8, the times are in UTC.
///
/// @see https://www.volcengine.com/docs/6293/65765
/// @see https://www.volcengine.com/docs/84772/1393059
struct DescribeBackupPlanRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeBackupPlanResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackupPlan";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Download URLs of the backup file of one shard.
struct DescribeBackupPointDownloadUrls_BackupPointDownloadUrl {
    /// URL of the RDB file in the private network.
    std::optional<std::string> PrivateDownloadUrl;
    /// URL of the RDB file on the internet.
    std::optional<std::string> PublicDownloadUrl;
    /// Size of the RDB file. Unit: B.
    std::optional<std::int64_t> RdbFileSize;
    /// ID of the shard of the RDB file.
    std::optional<std::string> ShardId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("PrivateDownloadUrl", PrivateDownloadUrl)("PublicDownloadUrl", PublicDownloadUrl)("RdbFileSize", RdbFileSize)
            ("ShardId", ShardId);
    }
};

/// Response of `DescribeBackupPointDownloadUrls`.
struct DescribeBackupPointDownloadUrlsResponse {
    /// Download URLs of the backup files, one per shard.
    std::vector<volcredis::DescribeBackupPointDownloadUrls_BackupPointDownloadUrl> BackupPointDownloadUrls;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Number of shards of the instance. Example: `1`.
    std::optional<std::int32_t> ShardNumber;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("BackupPointDownloadUrls", BackupPointDownloadUrls)("InstanceId", InstanceId)("ShardNumber", ShardNumber);
    }
};

/// Returns the download URLs of the files of a backup.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
///
/// @see https://www.volcengine.com/docs/6293/160056
/// @see https://www.volcengine.com/docs/84772/1393061
struct DescribeBackupPointDownloadUrlsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`.
    parameter<std::string> BackupPointId;

    /// The type of the response.
    using response_type = DescribeBackupPointDownloadUrlsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackupPointDownloadUrls";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("BackupPointId", BackupPointId);
    }
};

/// Properties of an instance at the time of a backup or task.
struct DescribeBackups_InstanceInfo {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// ID of the account that owns the instance.
    std::optional<std::int64_t> AccountId;
    /// Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`).
    std::optional<std::string> ArchType;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    std::optional<std::string> ChargeType;
    /// Deletion protection of the instance.
    std::optional<std::string> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Expiration time of the subscription; only for `PrePaid` instances.
    std::optional<std::string> ExpiredTime;
    /// Name of the instance. Example: `test`.
    std::optional<std::string> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string> MaintenanceTime;
    /// Network type of the instance.
    std::optional<std::string> NetworkType;
    /// Number of replicas per shard.
    std::optional<std::int32_t> Replicas;
    /// Memory of each shard. Unit: MiB.
    std::optional<double> ShardCapacity;
    /// Number of shards of the instance.
    std::optional<std::int32_t> ShardNumber;
    /// Total memory of the instance. Unit: MiB.
    std::optional<std::int64_t> TotalCapacity;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string> ZoneIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("RegionId", RegionId)("AccountId", AccountId)("ArchType", ArchType)
            ("ChargeType", ChargeType)("DeletionProtection", DeletionProtection)("EngineVersion", EngineVersion)
            ("ExpiredTime", ExpiredTime)("InstanceName", InstanceName)("MaintenanceTime", MaintenanceTime)
            ("NetworkType", NetworkType)("Replicas", Replicas)("ShardCapacity", ShardCapacity)("ShardNumber", ShardNumber)
            ("TotalCapacity", TotalCapacity)("VpcId", VpcId)("ZoneIds", ZoneIds);
    }
};

/// A backup.
struct DescribeBackups_Backup {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointId;
    /// Name of the backup; the backup ID if none was set. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Progress of the backup as a number; the scale is not documented.
    std::optional<std::int32_t> BackupProgress;
    /// Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`).
    std::optional<std::string> BackupStrategy;
    /// Type of the backup; only `Full` is documented.
    std::optional<std::string> BackupType;
    /// End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> EndTime;
    /// Properties of the instance.
    std::optional<volcredis::DescribeBackups_InstanceInfo> InstanceInfo;
    /// Project of the backup. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Size of the backup. Unit: MiB.
    std::optional<std::int64_t> Size;
    /// Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> StartTime;
    /// Status of the backup. Example: `Available`.
    std::optional<std::string> Status;
    /// Retention period of the backup. Unit: day.
    std::optional<std::int32_t> TTL;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("BackupPointId", BackupPointId)("BackupPointName", BackupPointName)
            ("BackupProgress", BackupProgress)("BackupStrategy", BackupStrategy)("BackupType", BackupType)("EndTime", EndTime)
            ("InstanceInfo", InstanceInfo)("ProjectName", ProjectName)("Size", Size)("StartTime", StartTime)("Status", Status)
            ("TTL", TTL);
    }
};

/// Response of `DescribeBackups`.
struct DescribeBackupsResponse {
    /// Backups on this page.
    std::vector<volcredis::DescribeBackups_Backup> Backups;
    /// Total number of matching backups. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Backups", Backups)("Total", Total);
    }
};

/// Lists the backups of an instance or of the whole account.
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
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
///
/// @see https://www.volcengine.com/docs/6293/65766
/// @see https://www.volcengine.com/docs/84772/1393058
struct DescribeBackupsRequest {
    /// Filters by instance ID; no filter if empty. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
    /// `b-cn02xmmrp751i9cdzcphjmk4****`.
    parameter<std::string> BackupPointId;
    /// Filters by a part of the backup name; ignored for the `OneInstance` scope. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// Filters by backup strategies; all strategies if empty. Documented values: `ManualBackup` and `AutomatedBackup`.
    /// Example: `["AutomatedBackup","ManualBackup"]`.
    parameter<std::vector<std::string>> BackupStrategyList;
    /// End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
    parameter<std::string> EndTime;
    /// Number of the page, counted from 1. Limits: at least 1. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of backups per page. Limits: 1 to 1000. Example: `10`.
    parameter<std::int32_t> PageSize;
    /// Filters by project; only for the `AccountInstances` scope. Example: `default`.
    parameter<std::string> ProjectName;
    /// Scope of the query: one instance or the whole account. Documented values: `OneInstance` and `AccountInstances`.
    /// Default: `OneInstance`. Example: `AccountInstances`.
    parameter<std::string> Scope;
    /// Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
    parameter<std::string> StartTime;
    /// Filters by backup status. Example: `Available`.
    parameter<std::string> Status;

    /// The type of the response.
    using response_type = DescribeBackupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackups";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeBackups_Backup;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Backups; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("BackupPointId", BackupPointId)("BackupPointName", BackupPointName)
            ("BackupStrategyList", BackupStrategyList)("EndTime", EndTime)("PageNumber", PageNumber)("PageSize", PageSize)
            ("ProjectName", ProjectName)("Scope", Scope)("StartTime", StartTime)("Status", Status);
    }
};

/// Response of `DescribeCrossRegionBackupPolicy`.
struct DescribeCrossRegionBackupPolicyResponse {
    /// `true` if cross-region backup is on. Example: `true`.
    std::optional<bool> Active;
    /// ID of the region that backups are copied to. Example: `cn-shanghai`.
    std::optional<std::string> CrossBackupRegion;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Retention period of backups in the other region; 7 by default. Unit: day. Example: `7`.
    std::optional<std::int32_t> TTL;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Active", Active)("CrossBackupRegion", CrossBackupRegion)("InstanceId", InstanceId)("TTL", TTL);
    }
};

/// Returns the cross-region backup policy of an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1537659
struct DescribeCrossRegionBackupPolicyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeCrossRegionBackupPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeCrossRegionBackupPolicy";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Properties of an instance at the time of a backup or task.
struct DescribeCrossRegionBackups_InstanceInfo {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// ID of the account that owns the instance.
    std::optional<std::int64_t> AccountId;
    /// Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`).
    std::optional<std::string> ArchType;
    /// Role of the instance in a blue-green deployment; only for instances in one.
    std::optional<std::string> BlueGreenRole;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    std::optional<std::string> ChargeType;
    /// Deletion protection of the instance.
    std::optional<std::string> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Expiration time of the subscription; only for `PrePaid` instances.
    std::optional<std::string> ExpiredTime;
    /// Name of the instance. Example: `test`.
    std::optional<std::string> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string> MaintenanceTime;
    /// Network type of the instance.
    std::optional<std::string> NetworkType;
    /// Number of replicas per shard.
    std::optional<std::int32_t> Replicas;
    /// Memory of each shard. Unit: MiB.
    std::optional<double> ShardCapacity;
    /// Number of shards of the instance.
    std::optional<std::int32_t> ShardNumber;
    /// Total memory of the instance. Unit: MiB.
    std::optional<std::int64_t> TotalCapacity;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string> ZoneIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("RegionId", RegionId)("AccountId", AccountId)("ArchType", ArchType)
            ("BlueGreenRole", BlueGreenRole)("ChargeType", ChargeType)("DeletionProtection", DeletionProtection)
            ("EngineVersion", EngineVersion)("ExpiredTime", ExpiredTime)("InstanceName", InstanceName)
            ("MaintenanceTime", MaintenanceTime)("NetworkType", NetworkType)("Replicas", Replicas)
            ("ShardCapacity", ShardCapacity)("ShardNumber", ShardNumber)("TotalCapacity", TotalCapacity)("VpcId", VpcId)
            ("ZoneIds", ZoneIds);
    }
};

/// A backup.
struct DescribeCrossRegionBackups_Backup {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointId;
    /// Name of the backup; the backup ID if none was set. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Progress of the backup as a number; the scale is not documented.
    std::optional<std::int32_t> BackupProgress;
    /// Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`).
    std::optional<std::string> BackupStrategy;
    /// Type of the backup; only `Full` is documented.
    std::optional<std::string> BackupType;
    /// End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> EndTime;
    /// Properties of the instance.
    std::optional<volcredis::DescribeCrossRegionBackups_InstanceInfo> InstanceInfo;
    /// Project of the backup. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Size of the backup. Unit: MiB.
    std::optional<std::int64_t> Size;
    /// ID of the region in which the backup was taken.
    std::optional<std::string> SourceRegion;
    /// Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> StartTime;
    /// Status of the backup. Example: `Available`.
    std::optional<std::string> Status;
    /// Retention period of the backup. Unit: day.
    std::optional<std::int32_t> TTL;
    /// ID of the region that the backup was copied to.
    std::optional<std::string> TargetRegion;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("BackupPointId", BackupPointId)("BackupPointName", BackupPointName)
            ("BackupProgress", BackupProgress)("BackupStrategy", BackupStrategy)("BackupType", BackupType)("EndTime", EndTime)
            ("InstanceInfo", InstanceInfo)("ProjectName", ProjectName)("Size", Size)("SourceRegion", SourceRegion)
            ("StartTime", StartTime)("Status", Status)("TTL", TTL)("TargetRegion", TargetRegion);
    }
};

/// Response of `DescribeCrossRegionBackups`.
struct DescribeCrossRegionBackupsResponse {
    /// Cross-region backups on this page.
    std::vector<volcredis::DescribeCrossRegionBackups_Backup> Backups;
    /// Total number of matching backups. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Backups", Backups)("Total", Total);
    }
};

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
/// @see https://www.volcengine.com/docs/6293/1537661
struct DescribeCrossRegionBackupsRequest {
    /// Filters by instance ID, exact match; no filter if empty. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
    /// `b-cn02xmmrp751i9cdzcphjmk4****`.
    parameter<std::string> BackupPointId;
    /// Filters by a part of the backup name at the time of the backup; ignored for the `OneInstance` scope. Example:
    /// `testbackup`.
    parameter<std::string> BackupPointName;
    /// Filters by backup strategies; all strategies if empty. Documented values: `ManualBackup` and `AutomatedBackup`.
    /// Example: `["AutomatedBackup","ManualBackup"]`.
    parameter<std::vector<std::string>> BackupStrategyList;
    /// End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
    parameter<std::string> EndTime;
    /// Number of the page, counted from 1. Limits: at least 1. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of backups per page. Limits: 1 to 100. Example: `10`.
    parameter<std::int32_t> PageSize;
    /// Filters by project at the time of the backup; only for the `AccountInstances` scope. Example: `default`.
    parameter<std::string> ProjectName;
    /// Scope of the query: one instance or the whole account. Documented values: `OneInstance` and `AccountInstances`.
    /// Default: `OneInstance`. Example: `AccountInstances`.
    parameter<std::string> Scope;
    /// Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
    parameter<std::string> StartTime;
    /// Filters by backup status. Example: `Available`.
    parameter<std::string> Status;

    /// The type of the response.
    using response_type = DescribeCrossRegionBackupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeCrossRegionBackups";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeCrossRegionBackups_Backup;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Backups; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("BackupPointId", BackupPointId)("BackupPointName", BackupPointName)
            ("BackupStrategyList", BackupStrategyList)("EndTime", EndTime)("PageNumber", PageNumber)("PageSize", PageSize)
            ("ProjectName", ProjectName)("Scope", Scope)("StartTime", StartTime)("Status", Status);
    }
};

/// Response of `DescribePitrTimeWindow`.
struct DescribePitrTimeWindowResponse {
    /// Latest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.
    std::optional<std::string> EndTime;
    /// Earliest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2022-11-24T08:07:01Z`.
    std::optional<std::string> StartTime;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("EndTime", EndTime)("StartTime", StartTime);
    }
};

/// Returns the time window to which an instance can be restored.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - Data flashback must be on (`StartContinuousBackup`).
///
/// @see https://www.volcengine.com/docs/6293/159825
struct DescribePitrTimeWindowRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribePitrTimeWindowResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribePitrTimeWindow";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Response of `ModifyBackupPlan`.
struct ModifyBackupPlanResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes the automatic backup plan of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `Period` is required when `Active` is `true`.
/// - `BackupHour` is required when `Active` is `true`.
///
/// Checked by the service only:
///
/// - For an enterprise edition instance `Period` must list all seven days.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
///
/// @see https://www.volcengine.com/docs/6293/65767
/// @see https://www.volcengine.com/docs/84772/1393060
struct ModifyBackupPlanRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Turns automatic backup on (`true`) or off (`false`). Default: `false`. Example: `true`.
    parameter<bool> Active;
    /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example: `7`.
    parameter<std::int32_t> BackupHour;
    /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
    /// `[1,2,3,4,5,6,7]`.
    parameter<std::vector<std::int32_t>> Period;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyBackupPlanResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyBackupPlan";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("Active", Active)("BackupHour", BackupHour)("Period", Period)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyBackupPointName`.
struct ModifyBackupPointNameResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Renames a backup.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - The rules for `BackupPointName` are not documented; only the service checks them.
struct ModifyBackupPointNameRequest {
    /// ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    parameter<std::string> BackupPointID;
    /// New name of the backup. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyBackupPointNameResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyBackupPointName";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("BackupPointID", BackupPointID)("BackupPointName", BackupPointName)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyCrossRegionBackupPolicy`.
struct ModifyCrossRegionBackupPolicyResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Turns cross-region backup of an instance on or off and sets its destination region.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `CrossBackupRegion` is required when `Active` is `true`.
/// - `CrossBackupRegion` is ignored by the service when `Active` is `false`.
///
/// @see https://www.volcengine.com/docs/6293/1537660
struct ModifyCrossRegionBackupPolicyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Turns cross-region backup on (`true`) or off (`false`). Example: `true`.
    parameter<bool> Active;
    /// ID of the region to copy backups to, as listed by `DescribeAvailableCrossRegion`. Example: `cn-shanghai`.
    parameter<std::string> CrossBackupRegion;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyCrossRegionBackupPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyCrossRegionBackupPolicy";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("Active", Active)("CrossBackupRegion", CrossBackupRegion)("ClientToken", ClientToken);
    }
};

/// Response of `RestoreDBInstance`.
struct RestoreDBInstanceResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Restores an instance in place, from a backup or to a point in time.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
/// Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - At least one of `BackupPointId` and `TimePoint` is required.
/// - `TimePoint` is required when `BackupType` is `Inc`.
///
/// Checked by the service only:
///
/// - A restore to a point in time (`Inc`) requires data flashback to be on (`StartContinuousBackup`).
/// - An enterprise edition instance supports `Full` only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - If data flashback is on, the restore restarts it: only points in time after the restore remain available.
///
/// @see https://www.volcengine.com/docs/6293/71748
/// @see https://www.volcengine.com/docs/84772/1393062
struct RestoreDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// ID of the backup, as listed by `DescribeBackups`; documented as required for `Full`. Example:
    /// `b-cnlfs97a4tuhjxguaffl7qu8****`.
    parameter<std::string> BackupPointId;
    /// Kind of restore: from a backup (`Full`) or to a point in time (`Inc`). Documented values: `Full` and `Inc`. Default:
    /// `Full`. Example: `Full`.
    parameter<std::string> BackupType;
    /// Point in time to restore, within the time window returned by `DescribePitrTimeWindow`. Without `BackupPointId`, a
    /// `Full` restore uses the backup that ended at that time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2021-11-09T06:07:26Z`.
    parameter<std::string> TimePoint;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = RestoreDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestoreDBInstance";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("BackupPointId", BackupPointId)("BackupType", BackupType)("TimePoint", TimePoint)
            ("ClientToken", ClientToken);
    }
};

/// Response of `StartContinuousBackup`.
struct StartContinuousBackupResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Turns data flashback (point-in-time recovery) of an instance on.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - A full backup is created first; a restore to a point in time is possible when it is complete.
/// - Restore points reach back to the time at which flashback was turned on, but at most 7 days.
/// - A change of the configuration or the zones of the instance, or system maintenance such as a kernel upgrade, turns
///   flashback off and discards its restore points.
/// - A restore in place restarts flashback with a new time window.
/// - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off while flashback is
///   on.
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// @see https://www.volcengine.com/docs/6293/71803
struct StartContinuousBackupRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = StartContinuousBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "StartContinuousBackup";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ClientToken", ClientToken);
    }
};

/// Response of `StopContinuousBackup`.
struct StopContinuousBackupResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Turns data flashback (point-in-time recovery) of an instance off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - The restore points of flashback are discarded.
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// @see https://www.volcengine.com/docs/6293/71804
struct StopContinuousBackupRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = StopContinuousBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "StopContinuousBackup";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_BACKUPS_HPP
