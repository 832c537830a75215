/**
 * @file
 * Backup and recovery. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_BACKUPS_H
#define VOLCREDIS_GENERATED_BACKUPS_H

#include "types.h"

/* ---- CreateBackup ---- */
/**
 * Creates a manual backup of an instance.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - The backup is complete when its status in `DescribeBackups` is no longer `Creating`.
 *
 * @see https://www.volcengine.com/docs/6293/67125
 * @see https://www.volcengine.com/docs/84772/1393057
 */
typedef struct volcredis_CreateBackupRequest {
    /** ID of the instance. Example: `redis-cn02aqusft7ws****`. */
    const char *InstanceId;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateBackupRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateBackupRequest(volcredis_request *request, const char *at,
    const volcredis_CreateBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** ID of the instance. Example: `redis-cn02aqusft7ws****`. */
    const char *InstanceId;
} volcredis_CreateBackupResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateBackupResponse volcredis_read_CreateBackupResponse(const volcredis_value *value) {
    volcredis_CreateBackupResponse view;
    view.value = value;
    view.BackupPointId = volcredis_detail_get_string(value, "BackupPointId");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    return view;
}

/**
 * Creates a manual backup of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateBackup(const volcredis_client *client, const volcredis_CreateBackupRequest *request,
    volcredis_response **response, volcredis_CreateBackupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateBackup", &filled, response, error);
    status = status ? status : volcredis_fill_CreateBackupRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateBackupResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeAvailableCrossRegion ---- */
/**
 * Lists the regions that backups of an instance can be copied to.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1537662
 */
typedef struct volcredis_DescribeAvailableCrossRegionRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeAvailableCrossRegionRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeAvailableCrossRegionRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAvailableCrossRegionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeAvailableCrossRegion`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAvailableCrossRegionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IDs of the regions that backups can be copied to. Example: `["cn-shanghai","cn-guangzhou"]`. Read the items with
     * `volcredis_item_string`. */
    volcredis_list TargetRegionIds;
} volcredis_DescribeAvailableCrossRegionResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeAvailableCrossRegionResponse volcredis_read_DescribeAvailableCrossRegionResponse(const volcredis_value *value) {
    volcredis_DescribeAvailableCrossRegionResponse view;
    view.value = value;
    view.TargetRegionIds = volcredis_detail_get_list(value, "TargetRegionIds");
    return view;
}

/**
 * Lists the regions that backups of an instance can be copied to.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAvailableCrossRegion(const volcredis_client *client, const volcredis_DescribeAvailableCrossRegionRequest *request,
    volcredis_response **response, volcredis_DescribeAvailableCrossRegionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeAvailableCrossRegion", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeAvailableCrossRegionRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeAvailableCrossRegionResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeBackupPlan ---- */
/**
 * Returns the automatic backup plan of an instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - `BackupHour` is in UTC+8, the times are in UTC.
 *
 * @see https://www.volcengine.com/docs/6293/65765
 * @see https://www.volcengine.com/docs/84772/1393059
 */
typedef struct volcredis_DescribeBackupPlanRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeBackupPlanRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeBackupPlanRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupPlanRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeBackupPlan`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupPlanResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if automatic backup is on. Example: `true`. */
    volcredis_optional_bool Active;
    /** Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example: `5`. */
    volcredis_optional_int32 BackupHour;
    /** Type of backup; only `Full` is supported. Documented values: `Full`. Example: `Full`. */
    const char *BackupType;
    /** Expected time of the next automatic backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-07-10T20:20:20Z`. */
    const char *ExpectNextBackupTime;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Time of the last change to the plan. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2024-07-10T00:00:00Z`. */
    const char *LastUpdateTime;
    /** Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
     * `[1,2,3,4,5,6,7]`. Read the items with `volcredis_item_int32`. */
    volcredis_list Period;
    /** Retention period of backups; 7 by default. Unit: day. Example: `7`. */
    volcredis_optional_int32 TTL;
} volcredis_DescribeBackupPlanResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBackupPlanResponse volcredis_read_DescribeBackupPlanResponse(const volcredis_value *value) {
    volcredis_DescribeBackupPlanResponse view;
    view.value = value;
    view.Active = volcredis_detail_get_bool(value, "Active");
    view.BackupHour = volcredis_detail_get_int32(value, "BackupHour");
    view.BackupType = volcredis_detail_get_string(value, "BackupType");
    view.ExpectNextBackupTime = volcredis_detail_get_string(value, "ExpectNextBackupTime");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.LastUpdateTime = volcredis_detail_get_string(value, "LastUpdateTime");
    view.Period = volcredis_detail_get_list(value, "Period");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    return view;
}

/**
 * Returns the automatic backup plan of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackupPlan(const volcredis_client *client, const volcredis_DescribeBackupPlanRequest *request,
    volcredis_response **response, volcredis_DescribeBackupPlanResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeBackupPlan", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeBackupPlanRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBackupPlanResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeBackupPointDownloadUrls ---- */
/** Download URLs of the backup file of one shard. */
typedef struct volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** URL of the RDB file in the private network. */
    const char *PrivateDownloadUrl;
    /** URL of the RDB file on the internet. */
    const char *PublicDownloadUrl;
    /** Size of the RDB file. Unit: B. */
    volcredis_optional_int64 RdbFileSize;
    /** ID of the shard of the RDB file. */
    const char *ShardId;
} volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl volcredis_read_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl(const volcredis_value *value) {
    volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl view;
    view.value = value;
    view.PrivateDownloadUrl = volcredis_detail_get_string(value, "PrivateDownloadUrl");
    view.PublicDownloadUrl = volcredis_detail_get_string(value, "PublicDownloadUrl");
    view.RdbFileSize = volcredis_detail_get_int64(value, "RdbFileSize");
    view.ShardId = volcredis_detail_get_string(value, "ShardId");
    return view;
}

/**
 * Returns the download URLs of the files of a backup.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 *
 * @see https://www.volcengine.com/docs/6293/160056
 * @see https://www.volcengine.com/docs/84772/1393061
 */
typedef struct volcredis_DescribeBackupPointDownloadUrlsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`. */
    const char *BackupPointId;
} volcredis_DescribeBackupPointDownloadUrlsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeBackupPointDownloadUrlsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupPointDownloadUrlsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    return status;
}

/** Response of `DescribeBackupPointDownloadUrls`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupPointDownloadUrlsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Download URLs of the backup files, one per shard. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl`. */
    volcredis_list BackupPointDownloadUrls;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of shards of the instance. Example: `1`. */
    volcredis_optional_int32 ShardNumber;
} volcredis_DescribeBackupPointDownloadUrlsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBackupPointDownloadUrlsResponse volcredis_read_DescribeBackupPointDownloadUrlsResponse(const volcredis_value *value) {
    volcredis_DescribeBackupPointDownloadUrlsResponse view;
    view.value = value;
    view.BackupPointDownloadUrls = volcredis_detail_get_list(value, "BackupPointDownloadUrls");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    return view;
}

/**
 * Returns the download URLs of the files of a backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackupPointDownloadUrls(const volcredis_client *client, const volcredis_DescribeBackupPointDownloadUrlsRequest *request,
    volcredis_response **response, volcredis_DescribeBackupPointDownloadUrlsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeBackupPointDownloadUrls", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeBackupPointDownloadUrlsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBackupPointDownloadUrlsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeBackups ---- */
/** Properties of an instance at the time of a backup or task. */
typedef struct volcredis_DescribeBackups_InstanceInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** ID of the account that owns the instance. */
    volcredis_optional_int64 AccountId;
    /** Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`). */
    const char *ArchType;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). */
    const char *ChargeType;
    /** Deletion protection of the instance. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /** Expiration time of the subscription; only for `PrePaid` instances. */
    const char *ExpiredTime;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Network type of the instance. */
    const char *NetworkType;
    /** Number of replicas per shard. */
    volcredis_optional_int32 Replicas;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_double ShardCapacity;
    /** Number of shards of the instance. */
    volcredis_optional_int32 ShardNumber;
    /** Total memory of the instance. Unit: MiB. */
    volcredis_optional_int64 TotalCapacity;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeBackups_InstanceInfo;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBackups_InstanceInfo volcredis_read_DescribeBackups_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeBackups_InstanceInfo view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.AccountId = volcredis_detail_get_int64(value, "AccountId");
    view.ArchType = volcredis_detail_get_string(value, "ArchType");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.NetworkType = volcredis_detail_get_string(value, "NetworkType");
    view.Replicas = volcredis_detail_get_int32(value, "Replicas");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.TotalCapacity = volcredis_detail_get_int64(value, "TotalCapacity");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/** A backup. */
typedef struct volcredis_DescribeBackups_Backup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** Name of the backup; the backup ID if none was set. Example: `testbackup`. */
    const char *BackupPointName;
    /** Progress of the backup as a number; the scale is not documented. */
    volcredis_optional_int32 BackupProgress;
    /** Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`). */
    const char *BackupStrategy;
    /** Type of the backup; only `Full` is documented. */
    const char *BackupType;
    /** End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *EndTime;
    /** Properties of the instance. Read it with `volcredis_read_DescribeBackups_InstanceInfo`; null if absent. */
    const volcredis_value *InstanceInfo;
    /** Project of the backup. Example: `default`. */
    const char *ProjectName;
    /** Size of the backup. Unit: MiB. */
    volcredis_optional_int64 Size;
    /** Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *StartTime;
    /** Status of the backup. Example: `Available`. */
    const char *Status;
    /** Retention period of the backup. Unit: day. */
    volcredis_optional_int32 TTL;
} volcredis_DescribeBackups_Backup;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBackups_Backup volcredis_read_DescribeBackups_Backup(const volcredis_value *value) {
    volcredis_DescribeBackups_Backup view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.BackupPointId = volcredis_detail_get_string(value, "BackupPointId");
    view.BackupPointName = volcredis_detail_get_string(value, "BackupPointName");
    view.BackupProgress = volcredis_detail_get_int32(value, "BackupProgress");
    view.BackupStrategy = volcredis_detail_get_string(value, "BackupStrategy");
    view.BackupType = volcredis_detail_get_string(value, "BackupType");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.InstanceInfo = volcredis_detail_get_value(value, "InstanceInfo");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.Size = volcredis_detail_get_int64(value, "Size");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    return view;
}

/**
 * Lists the backups of an instance or of the whole account.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `InstanceId` is required when `Scope` is `OneInstance` or not set.
 * - `EndTime` is required when `StartTime` is set.
 * - `PageSize` is required when `PageNumber` is set.
 * - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `EndTime` must be later than `StartTime`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 *
 * @see https://www.volcengine.com/docs/6293/65766
 * @see https://www.volcengine.com/docs/84772/1393058
 */
typedef struct volcredis_DescribeBackupsRequest {
    /** Filters by instance ID; no filter if empty. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
     * `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** Filters by a part of the backup name; ignored for the `OneInstance` scope. Example: `testbackup`. */
    const char *BackupPointName;
    /** Filters by backup strategies; all strategies if empty. Example: `["AutomatedBackup","ManualBackup"]`. */
    volcredis_strings BackupStrategyList;
    /** End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`. */
    const char *EndTime;
    /** Number of the page, counted from 1. Limits: at least 1. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of backups per page. Limits: 1 to 1000. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project; only for the `AccountInstances` scope. Example: `default`. */
    const char *ProjectName;
    /** Scope of the query: one instance or the whole account. Default: `OneInstance`. Example: `AccountInstances`. */
    const char *Scope;
    /** Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`. */
    const char *StartTime;
} volcredis_DescribeBackupsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeBackupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBackupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "BackupStrategyList", from->BackupStrategyList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EndTime", from->EndTime, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Scope", from->Scope, error);
    status = status ? status : volcredis_detail_put_string(request, at, "StartTime", from->StartTime, error);
    return status;
}

/** Response of `DescribeBackups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Backups on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeBackups_Backup`. */
    volcredis_list Backups;
    /** Total number of matching backups. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeBackupsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBackupsResponse volcredis_read_DescribeBackupsResponse(const volcredis_value *value) {
    volcredis_DescribeBackupsResponse view;
    view.value = value;
    view.Backups = volcredis_detail_get_list(value, "Backups");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the backups of an instance or of the whole account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackups(const volcredis_client *client, const volcredis_DescribeBackupsRequest *request,
    volcredis_response **response, volcredis_DescribeBackupsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeBackups", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeBackupsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBackupsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeCrossRegionBackupPolicy ---- */
/**
 * Returns the cross-region backup policy of an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1537659
 */
typedef struct volcredis_DescribeCrossRegionBackupPolicyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeCrossRegionBackupPolicyRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeCrossRegionBackupPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeCrossRegionBackupPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeCrossRegionBackupPolicy`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeCrossRegionBackupPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if cross-region backup is on. Example: `true`. */
    volcredis_optional_bool Active;
    /** ID of the region that backups are copied to. Example: `cn-shanghai`. */
    const char *CrossBackupRegion;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Retention period of backups in the other region; 7 by default. Unit: day. Example: `7`. */
    volcredis_optional_int32 TTL;
} volcredis_DescribeCrossRegionBackupPolicyResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeCrossRegionBackupPolicyResponse volcredis_read_DescribeCrossRegionBackupPolicyResponse(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackupPolicyResponse view;
    view.value = value;
    view.Active = volcredis_detail_get_bool(value, "Active");
    view.CrossBackupRegion = volcredis_detail_get_string(value, "CrossBackupRegion");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    return view;
}

/**
 * Returns the cross-region backup policy of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeCrossRegionBackupPolicy(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupPolicyRequest *request,
    volcredis_response **response, volcredis_DescribeCrossRegionBackupPolicyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeCrossRegionBackupPolicy", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeCrossRegionBackupPolicyRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeCrossRegionBackupPolicyResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeCrossRegionBackups ---- */
/** Properties of an instance at the time of a backup or task. */
typedef struct volcredis_DescribeCrossRegionBackups_InstanceInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** ID of the account that owns the instance. */
    volcredis_optional_int64 AccountId;
    /** Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`). */
    const char *ArchType;
    /** Role of the instance in a blue-green deployment; only for instances in one. */
    const char *BlueGreenRole;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). */
    const char *ChargeType;
    /** Deletion protection of the instance. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /** Expiration time of the subscription; only for `PrePaid` instances. */
    const char *ExpiredTime;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Network type of the instance. */
    const char *NetworkType;
    /** Number of replicas per shard. */
    volcredis_optional_int32 Replicas;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_double ShardCapacity;
    /** Number of shards of the instance. */
    volcredis_optional_int32 ShardNumber;
    /** Total memory of the instance. Unit: MiB. */
    volcredis_optional_int64 TotalCapacity;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeCrossRegionBackups_InstanceInfo;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeCrossRegionBackups_InstanceInfo volcredis_read_DescribeCrossRegionBackups_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackups_InstanceInfo view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.AccountId = volcredis_detail_get_int64(value, "AccountId");
    view.ArchType = volcredis_detail_get_string(value, "ArchType");
    view.BlueGreenRole = volcredis_detail_get_string(value, "BlueGreenRole");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.NetworkType = volcredis_detail_get_string(value, "NetworkType");
    view.Replicas = volcredis_detail_get_int32(value, "Replicas");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.TotalCapacity = volcredis_detail_get_int64(value, "TotalCapacity");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/** A backup. */
typedef struct volcredis_DescribeCrossRegionBackups_Backup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** Name of the backup; the backup ID if none was set. Example: `testbackup`. */
    const char *BackupPointName;
    /** Progress of the backup as a number; the scale is not documented. */
    volcredis_optional_int32 BackupProgress;
    /** Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`). */
    const char *BackupStrategy;
    /** Type of the backup; only `Full` is documented. */
    const char *BackupType;
    /** End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *EndTime;
    /** Properties of the instance. Read it with `volcredis_read_DescribeCrossRegionBackups_InstanceInfo`; null if absent. */
    const volcredis_value *InstanceInfo;
    /** Project of the backup. Example: `default`. */
    const char *ProjectName;
    /** Size of the backup. Unit: MiB. */
    volcredis_optional_int64 Size;
    /** ID of the region in which the backup was taken. */
    const char *SourceRegion;
    /** Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *StartTime;
    /** Status of the backup. Example: `Available`. */
    const char *Status;
    /** Retention period of the backup. Unit: day. */
    volcredis_optional_int32 TTL;
    /** ID of the region that the backup was copied to. */
    const char *TargetRegion;
} volcredis_DescribeCrossRegionBackups_Backup;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeCrossRegionBackups_Backup volcredis_read_DescribeCrossRegionBackups_Backup(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackups_Backup view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.BackupPointId = volcredis_detail_get_string(value, "BackupPointId");
    view.BackupPointName = volcredis_detail_get_string(value, "BackupPointName");
    view.BackupProgress = volcredis_detail_get_int32(value, "BackupProgress");
    view.BackupStrategy = volcredis_detail_get_string(value, "BackupStrategy");
    view.BackupType = volcredis_detail_get_string(value, "BackupType");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.InstanceInfo = volcredis_detail_get_value(value, "InstanceInfo");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.Size = volcredis_detail_get_int64(value, "Size");
    view.SourceRegion = volcredis_detail_get_string(value, "SourceRegion");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TTL = volcredis_detail_get_int32(value, "TTL");
    view.TargetRegion = volcredis_detail_get_string(value, "TargetRegion");
    return view;
}

/**
 * Lists the cross-region backups of an instance or of the whole account.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `InstanceId` is required when `Scope` is `OneInstance` or not set.
 * - `EndTime` is required when `StartTime` is set.
 * - `PageSize` is required when `PageNumber` is set.
 * - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
 * - `EndTime` must be later than `StartTime`.
 *
 * @see https://www.volcengine.com/docs/6293/1537661
 */
typedef struct volcredis_DescribeCrossRegionBackupsRequest {
    /** Filters by instance ID, exact match; no filter if empty. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
     * `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** Filters by a part of the backup name at the time of the backup; ignored for the `OneInstance` scope. Example:
     * `testbackup`. */
    const char *BackupPointName;
    /** Filters by backup strategies; all strategies if empty. Example: `["AutomatedBackup","ManualBackup"]`. */
    volcredis_strings BackupStrategyList;
    /** End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`. */
    const char *EndTime;
    /** Number of the page, counted from 1. Limits: at least 1. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of backups per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project at the time of the backup; only for the `AccountInstances` scope. Example: `default`. */
    const char *ProjectName;
    /** Scope of the query: one instance or the whole account. Default: `OneInstance`. Example: `AccountInstances`. */
    const char *Scope;
    /** Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`. */
    const char *StartTime;
    /** Filters by backup status. Example: `Available`. */
    const char *Status;
} volcredis_DescribeCrossRegionBackupsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeCrossRegionBackupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeCrossRegionBackupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "BackupStrategyList", from->BackupStrategyList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EndTime", from->EndTime, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Scope", from->Scope, error);
    status = status ? status : volcredis_detail_put_string(request, at, "StartTime", from->StartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Status", from->Status, error);
    return status;
}

/** Response of `DescribeCrossRegionBackups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeCrossRegionBackupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Cross-region backups on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeCrossRegionBackups_Backup`. */
    volcredis_list Backups;
    /** Total number of matching backups. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeCrossRegionBackupsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeCrossRegionBackupsResponse volcredis_read_DescribeCrossRegionBackupsResponse(const volcredis_value *value) {
    volcredis_DescribeCrossRegionBackupsResponse view;
    view.value = value;
    view.Backups = volcredis_detail_get_list(value, "Backups");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the cross-region backups of an instance or of the whole account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeCrossRegionBackups(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupsRequest *request,
    volcredis_response **response, volcredis_DescribeCrossRegionBackupsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeCrossRegionBackups", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeCrossRegionBackupsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeCrossRegionBackupsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribePitrTimeWindow ---- */
/**
 * Returns the time window to which an instance can be restored.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - Data flashback must be on (`StartContinuousBackup`).
 *
 * @see https://www.volcengine.com/docs/6293/159825
 */
typedef struct volcredis_DescribePitrTimeWindowRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribePitrTimeWindowRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribePitrTimeWindowRequest(volcredis_request *request, const char *at,
    const volcredis_DescribePitrTimeWindowRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribePitrTimeWindow`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribePitrTimeWindowResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Latest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`. */
    const char *EndTime;
    /** Earliest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2022-11-24T08:07:01Z`. */
    const char *StartTime;
} volcredis_DescribePitrTimeWindowResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribePitrTimeWindowResponse volcredis_read_DescribePitrTimeWindowResponse(const volcredis_value *value) {
    volcredis_DescribePitrTimeWindowResponse view;
    view.value = value;
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    return view;
}

/**
 * Returns the time window to which an instance can be restored.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribePitrTimeWindow(const volcredis_client *client, const volcredis_DescribePitrTimeWindowRequest *request,
    volcredis_response **response, volcredis_DescribePitrTimeWindowResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribePitrTimeWindow", &filled, response, error);
    status = status ? status : volcredis_fill_DescribePitrTimeWindowRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribePitrTimeWindowResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyBackupPlan ---- */
/**
 * Changes the automatic backup plan of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `Period` is required when `Active` is `true`.
 * - `BackupHour` is required when `Active` is `true`.
 *
 * Checked by the service only:
 *
 * - For an enterprise edition instance `Period` must list all seven days.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 *
 * @see https://www.volcengine.com/docs/6293/65767
 * @see https://www.volcengine.com/docs/84772/1393060
 */
typedef struct volcredis_ModifyBackupPlanRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Turns automatic backup on (`true`) or off (`false`). Default: `false`. Example: `true`. */
    volcredis_optional_bool Active;
    /** Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example: `7`. */
    volcredis_optional_int32 BackupHour;
    /** Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
     * `[1,2,3,4,5,6,7]`. */
    volcredis_int32s Period;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyBackupPlanRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyBackupPlanRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyBackupPlanRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "Active", from->Active, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "BackupHour", from->BackupHour, error);
    status = status ? status : volcredis_detail_put_int32s(request, at, "Period", from->Period, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyBackupPlan`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyBackupPlanResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyBackupPlanResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyBackupPlanResponse volcredis_read_ModifyBackupPlanResponse(const volcredis_value *value) {
    volcredis_ModifyBackupPlanResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the automatic backup plan of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyBackupPlan(const volcredis_client *client, const volcredis_ModifyBackupPlanRequest *request,
    volcredis_response **response, volcredis_ModifyBackupPlanResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyBackupPlan", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyBackupPlanRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyBackupPlanResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyBackupPointName ---- */
/**
 * Renames a backup.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 * - The rules for `BackupPointName` are not documented; only the service checks them.
 */
typedef struct volcredis_ModifyBackupPointNameRequest {
    /** ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointID;
    /** New name of the backup. Example: `testbackup`. */
    const char *BackupPointName;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyBackupPointNameRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyBackupPointNameRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyBackupPointNameRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointID", from->BackupPointID, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyBackupPointName`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyBackupPointNameResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyBackupPointNameResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyBackupPointNameResponse volcredis_read_ModifyBackupPointNameResponse(const volcredis_value *value) {
    volcredis_ModifyBackupPointNameResponse view;
    view.value = value;
    return view;
}

/**
 * Renames a backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyBackupPointName(const volcredis_client *client, const volcredis_ModifyBackupPointNameRequest *request,
    volcredis_response **response, volcredis_ModifyBackupPointNameResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyBackupPointName", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyBackupPointNameRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyBackupPointNameResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyCrossRegionBackupPolicy ---- */
/**
 * Turns cross-region backup of an instance on or off and sets its destination region.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `CrossBackupRegion` is required when `Active` is `true`.
 * - `CrossBackupRegion` is ignored by the service when `Active` is `false`.
 *
 * @see https://www.volcengine.com/docs/6293/1537660
 */
typedef struct volcredis_ModifyCrossRegionBackupPolicyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Turns cross-region backup on (`true`) or off (`false`). Example: `true`. */
    volcredis_optional_bool Active;
    /** ID of the region to copy backups to, as listed by `DescribeAvailableCrossRegion`. Example: `cn-shanghai`. */
    const char *CrossBackupRegion;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`. */
    const char *ClientToken;
} volcredis_ModifyCrossRegionBackupPolicyRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyCrossRegionBackupPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyCrossRegionBackupPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "Active", from->Active, error);
    status = status ? status : volcredis_detail_put_string(request, at, "CrossBackupRegion", from->CrossBackupRegion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyCrossRegionBackupPolicy`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyCrossRegionBackupPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyCrossRegionBackupPolicyResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyCrossRegionBackupPolicyResponse volcredis_read_ModifyCrossRegionBackupPolicyResponse(const volcredis_value *value) {
    volcredis_ModifyCrossRegionBackupPolicyResponse view;
    view.value = value;
    return view;
}

/**
 * Turns cross-region backup of an instance on or off and sets its destination region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyCrossRegionBackupPolicy(const volcredis_client *client, const volcredis_ModifyCrossRegionBackupPolicyRequest *request,
    volcredis_response **response, volcredis_ModifyCrossRegionBackupPolicyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyCrossRegionBackupPolicy", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyCrossRegionBackupPolicyRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyCrossRegionBackupPolicyResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- RestoreDBInstance ---- */
/**
 * Restores an instance in place, from a backup or to a point in time.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointId` is required when `BackupType` is `Full` or not set.
 * - `TimePoint` is required when `BackupType` is `Inc`.
 *
 * Checked by the service only:
 *
 * - A restore to a point in time (`Inc`) requires data flashback to be on (`StartContinuousBackup`).
 * - An enterprise edition instance supports `Full` only.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - If data flashback is on, the restore restarts it: only points in time after the restore remain available.
 * - Only `Full` and `Inc` are documented for `BackupType`.
 *
 * @see https://www.volcengine.com/docs/6293/71748
 * @see https://www.volcengine.com/docs/84772/1393062
 */
typedef struct volcredis_RestoreDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup, as listed by `DescribeBackups`. Example: `b-cnlfs97a4tuhjxguaffl7qu8****`. */
    const char *BackupPointId;
    /** Kind of restore: from a backup (`Full`) or to a point in time (`Inc`). Default: `Full`. Example: `Full`. */
    const char *BackupType;
    /** Point in time to restore, within the time window returned by `DescribePitrTimeWindow`. Format: RFC 3339,
     * `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`. */
    const char *TimePoint;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_RestoreDBInstanceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_RestoreDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_RestoreDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointId", from->BackupPointId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupType", from->BackupType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TimePoint", from->TimePoint, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RestoreDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_RestoreDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestoreDBInstanceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_RestoreDBInstanceResponse volcredis_read_RestoreDBInstanceResponse(const volcredis_value *value) {
    volcredis_RestoreDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Restores an instance in place, from a backup or to a point in time.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestoreDBInstance(const volcredis_client *client, const volcredis_RestoreDBInstanceRequest *request,
    volcredis_response **response, volcredis_RestoreDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("RestoreDBInstance", &filled, response, error);
    status = status ? status : volcredis_fill_RestoreDBInstanceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RestoreDBInstanceResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- StartContinuousBackup ---- */
/**
 * Turns data flashback (point-in-time recovery) of an instance on.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - A full backup is created first; a restore to a point in time is possible when it is complete.
 * - Restore points reach back to the time at which flashback was turned on, but at most 7 days.
 * - A change of the configuration or the zones of the instance, or system maintenance such as a kernel upgrade, turns
 *   flashback off and discards its restore points.
 * - A restore in place restarts flashback with a new time window.
 * - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off while flashback is
 *   on.
 * - The state of the instance can change for some time after the call; wait until it is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/71803
 */
typedef struct volcredis_StartContinuousBackupRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_StartContinuousBackupRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_StartContinuousBackupRequest(volcredis_request *request, const char *at,
    const volcredis_StartContinuousBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `StartContinuousBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_StartContinuousBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_StartContinuousBackupResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_StartContinuousBackupResponse volcredis_read_StartContinuousBackupResponse(const volcredis_value *value) {
    volcredis_StartContinuousBackupResponse view;
    view.value = value;
    return view;
}

/**
 * Turns data flashback (point-in-time recovery) of an instance on.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_StartContinuousBackup(const volcredis_client *client, const volcredis_StartContinuousBackupRequest *request,
    volcredis_response **response, volcredis_StartContinuousBackupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("StartContinuousBackup", &filled, response, error);
    status = status ? status : volcredis_fill_StartContinuousBackupRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_StartContinuousBackupResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- StopContinuousBackup ---- */
/**
 * Turns data flashback (point-in-time recovery) of an instance off.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
 * - The restore points of flashback are discarded.
 * - The state of the instance can change for some time after the call; wait until it is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/71804
 */
typedef struct volcredis_StopContinuousBackupRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_StopContinuousBackupRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_StopContinuousBackupRequest(volcredis_request *request, const char *at,
    const volcredis_StopContinuousBackupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `StopContinuousBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_StopContinuousBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_StopContinuousBackupResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_StopContinuousBackupResponse volcredis_read_StopContinuousBackupResponse(const volcredis_value *value) {
    volcredis_StopContinuousBackupResponse view;
    view.value = value;
    return view;
}

/**
 * Turns data flashback (point-in-time recovery) of an instance off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_StopContinuousBackup(const volcredis_client *client, const volcredis_StopContinuousBackupRequest *request,
    volcredis_response **response, volcredis_StopContinuousBackupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("StopContinuousBackup", &filled, response, error);
    status = status ? status : volcredis_fill_StopContinuousBackupRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_StopContinuousBackupResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_BACKUPS_H */
