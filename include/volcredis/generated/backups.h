/**
 * @file
 * Backup and recovery. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_BACKUPS_H
#define VOLCREDIS_GENERATED_BACKUPS_H

#include "types.h"
#include "../push_macros.h"

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
VOLCREDIS_TYPE(CreateBackupRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointName, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `CreateBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointId;
    /** ID of the instance. Example: `redis-cn02aqusft7ws****`. */
    const char *InstanceId;
} volcredis_CreateBackupResponse;
VOLCREDIS_TYPE(CreateBackupResponse, VOLCREDIS_F(BackupPointId, STRING), VOLCREDIS_F(InstanceId, STRING))
/**
 * Creates a manual backup of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateBackup(const volcredis_client *client, const volcredis_CreateBackupRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateBackupResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateBackup", request, volcredis_detail_CreateBackupRequest(), options, response, result,
        volcredis_detail_CreateBackupResponse(), error);
}
/** Calls `CreateBackup` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateBackup_async(const volcredis_client *client, const volcredis_CreateBackupRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateBackup", request, volcredis_detail_CreateBackupRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateBackupRequest(const volcredis_CreateBackupRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateBackup", from, volcredis_detail_CreateBackupRequest(), options, request, error);
}
/** Reads a response of `CreateBackup`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateBackupResponse(const volcredis_response *response, volcredis_CreateBackupResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateBackup", result, volcredis_detail_CreateBackupResponse(), error);
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
VOLCREDIS_TYPE(DescribeAvailableCrossRegionRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DescribeAvailableCrossRegion`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAvailableCrossRegionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IDs of the regions that backups can be copied to. Example: `["cn-shanghai","cn-guangzhou"]`. */
    volcredis_string_list TargetRegionIds;
} volcredis_DescribeAvailableCrossRegionResponse;
VOLCREDIS_TYPE(DescribeAvailableCrossRegionResponse, VOLCREDIS_L(TargetRegionIds, STRING))
/**
 * Lists the regions that backups of an instance can be copied to.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAvailableCrossRegion(const volcredis_client *client, const volcredis_DescribeAvailableCrossRegionRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeAvailableCrossRegionResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeAvailableCrossRegion", request, volcredis_detail_DescribeAvailableCrossRegionRequest(), options, response, result,
        volcredis_detail_DescribeAvailableCrossRegionResponse(), error);
}
/** Calls `DescribeAvailableCrossRegion` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeAvailableCrossRegion_async(const volcredis_client *client, const volcredis_DescribeAvailableCrossRegionRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeAvailableCrossRegion", request, volcredis_detail_DescribeAvailableCrossRegionRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeAvailableCrossRegionRequest(const volcredis_DescribeAvailableCrossRegionRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeAvailableCrossRegion", from, volcredis_detail_DescribeAvailableCrossRegionRequest(), options, request, error);
}
/** Reads a response of `DescribeAvailableCrossRegion`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeAvailableCrossRegionResponse(const volcredis_response *response, volcredis_DescribeAvailableCrossRegionResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeAvailableCrossRegion", result, volcredis_detail_DescribeAvailableCrossRegionResponse(), error);
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
VOLCREDIS_TYPE(DescribeBackupPlanRequest, VOLCREDIS_F(InstanceId, STRING))
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
     * `[1,2,3,4,5,6,7]`. */
    volcredis_int32_list Period;
    /** Retention period of backups; 7 by default. Unit: day. Example: `7`. */
    volcredis_optional_int32 TTL;
} volcredis_DescribeBackupPlanResponse;
VOLCREDIS_TYPE(DescribeBackupPlanResponse, VOLCREDIS_F(Active, BOOL), VOLCREDIS_F(BackupHour, INT32),
    VOLCREDIS_F(BackupType, STRING), VOLCREDIS_F(ExpectNextBackupTime, STRING), VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(LastUpdateTime, STRING), VOLCREDIS_L(Period, INT32), VOLCREDIS_F(TTL, INT32))
/**
 * Returns the automatic backup plan of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackupPlan(const volcredis_client *client, const volcredis_DescribeBackupPlanRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeBackupPlanResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeBackupPlan", request, volcredis_detail_DescribeBackupPlanRequest(), options, response, result,
        volcredis_detail_DescribeBackupPlanResponse(), error);
}
/** Calls `DescribeBackupPlan` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeBackupPlan_async(const volcredis_client *client, const volcredis_DescribeBackupPlanRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeBackupPlan", request, volcredis_detail_DescribeBackupPlanRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeBackupPlanRequest(const volcredis_DescribeBackupPlanRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeBackupPlan", from, volcredis_detail_DescribeBackupPlanRequest(), options, request, error);
}
/** Reads a response of `DescribeBackupPlan`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeBackupPlanResponse(const volcredis_response *response, volcredis_DescribeBackupPlanResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeBackupPlan", result, volcredis_detail_DescribeBackupPlanResponse(), error);
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
VOLCREDIS_TYPE(DescribeBackupPointDownloadUrls_BackupPointDownloadUrl, VOLCREDIS_F(PrivateDownloadUrl, STRING),
    VOLCREDIS_F(PublicDownloadUrl, STRING), VOLCREDIS_F(RdbFileSize, INT64), VOLCREDIS_F(ShardId, STRING))
/** A list of `volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl`, read with `volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl_at`. */
typedef struct volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl_at(volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl_list list, size_t index) {
    volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl());
    return item;
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
VOLCREDIS_TYPE(DescribeBackupPointDownloadUrlsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointId, STRING))
/** Response of `DescribeBackupPointDownloadUrls`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupPointDownloadUrlsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Download URLs of the backup files, one per shard. */
    volcredis_DescribeBackupPointDownloadUrls_BackupPointDownloadUrl_list BackupPointDownloadUrls;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of shards of the instance. Example: `1`. */
    volcredis_optional_int32 ShardNumber;
} volcredis_DescribeBackupPointDownloadUrlsResponse;
VOLCREDIS_TYPE(DescribeBackupPointDownloadUrlsResponse,
    VOLCREDIS_SL(BackupPointDownloadUrls, DescribeBackupPointDownloadUrls_BackupPointDownloadUrl),
    VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ShardNumber, INT32))
/**
 * Returns the download URLs of the files of a backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackupPointDownloadUrls(const volcredis_client *client, const volcredis_DescribeBackupPointDownloadUrlsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeBackupPointDownloadUrlsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeBackupPointDownloadUrls", request, volcredis_detail_DescribeBackupPointDownloadUrlsRequest(), options, response, result,
        volcredis_detail_DescribeBackupPointDownloadUrlsResponse(), error);
}
/** Calls `DescribeBackupPointDownloadUrls` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeBackupPointDownloadUrls_async(const volcredis_client *client, const volcredis_DescribeBackupPointDownloadUrlsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeBackupPointDownloadUrls", request, volcredis_detail_DescribeBackupPointDownloadUrlsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeBackupPointDownloadUrlsRequest(const volcredis_DescribeBackupPointDownloadUrlsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeBackupPointDownloadUrls", from, volcredis_detail_DescribeBackupPointDownloadUrlsRequest(), options, request, error);
}
/** Reads a response of `DescribeBackupPointDownloadUrls`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeBackupPointDownloadUrlsResponse(const volcredis_response *response, volcredis_DescribeBackupPointDownloadUrlsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeBackupPointDownloadUrls", result, volcredis_detail_DescribeBackupPointDownloadUrlsResponse(), error);
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
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. */
    volcredis_string_list ZoneIds;
} volcredis_DescribeBackups_InstanceInfo;
VOLCREDIS_TYPE(DescribeBackups_InstanceInfo, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(RegionId, STRING),
    VOLCREDIS_F(AccountId, INT64), VOLCREDIS_F(ArchType, STRING), VOLCREDIS_F(ChargeType, STRING),
    VOLCREDIS_F(DeletionProtection, STRING), VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(ExpiredTime, STRING),
    VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(MaintenanceTime, STRING), VOLCREDIS_F(NetworkType, STRING),
    VOLCREDIS_F(Replicas, INT32), VOLCREDIS_F(ShardCapacity, DOUBLE), VOLCREDIS_F(ShardNumber, INT32),
    VOLCREDIS_F(TotalCapacity, INT64), VOLCREDIS_F(VpcId, STRING), VOLCREDIS_L(ZoneIds, STRING))
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
    /** Properties of the instance. */
    volcredis_DescribeBackups_InstanceInfo InstanceInfo;
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
VOLCREDIS_TYPE(DescribeBackups_Backup, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointId, STRING),
    VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_F(BackupProgress, INT32), VOLCREDIS_F(BackupStrategy, STRING),
    VOLCREDIS_F(BackupType, STRING), VOLCREDIS_F(EndTime, STRING), VOLCREDIS_S(InstanceInfo, DescribeBackups_InstanceInfo),
    VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(Size, INT64), VOLCREDIS_F(StartTime, STRING), VOLCREDIS_F(Status, STRING),
    VOLCREDIS_F(TTL, INT32))
/** A list of `volcredis_DescribeBackups_Backup`, read with `volcredis_DescribeBackups_Backup_at`. */
typedef struct volcredis_DescribeBackups_Backup_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeBackups_Backup_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeBackups_Backup volcredis_DescribeBackups_Backup_at(volcredis_DescribeBackups_Backup_list list, size_t index) {
    volcredis_DescribeBackups_Backup item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeBackups_Backup());
    return item;
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
    /** Filters by backup strategies; all strategies if empty. Documented values: `ManualBackup` and `AutomatedBackup`.
     * Example: `["AutomatedBackup","ManualBackup"]`. */
    volcredis_string_array BackupStrategyList;
    /** End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`. */
    const char *EndTime;
    /** Number of the page, counted from 1. Limits: at least 1. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of backups per page. Limits: 1 to 1000. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project; only for the `AccountInstances` scope. Example: `default`. */
    const char *ProjectName;
    /** Scope of the query: one instance or the whole account. Documented values: `OneInstance` and `AccountInstances`.
     * Default: `OneInstance`. Example: `AccountInstances`. */
    const char *Scope;
    /** Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`. */
    const char *StartTime;
    /** Filters by backup status. Example: `Available`. */
    const char *Status;
} volcredis_DescribeBackupsRequest;
VOLCREDIS_TYPE(DescribeBackupsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointId, STRING),
    VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_L(BackupStrategyList, STRING), VOLCREDIS_F(EndTime, STRING),
    VOLCREDIS_F(PageNumber, INT32), VOLCREDIS_F(PageSize, INT32), VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(Scope, STRING),
    VOLCREDIS_F(StartTime, STRING), VOLCREDIS_F(Status, STRING))
/** Response of `DescribeBackups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBackupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Backups on this page. */
    volcredis_DescribeBackups_Backup_list Backups;
    /** Total number of matching backups. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeBackupsResponse;
VOLCREDIS_TYPE(DescribeBackupsResponse, VOLCREDIS_SL(Backups, DescribeBackups_Backup), VOLCREDIS_F(Total, INT32))
/**
 * Lists the backups of an instance or of the whole account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBackups(const volcredis_client *client, const volcredis_DescribeBackupsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeBackupsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeBackups", request, volcredis_detail_DescribeBackupsRequest(), options, response, result,
        volcredis_detail_DescribeBackupsResponse(), error);
}
/** Calls `DescribeBackups` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeBackups_async(const volcredis_client *client, const volcredis_DescribeBackupsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeBackups", request, volcredis_detail_DescribeBackupsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeBackupsRequest(const volcredis_DescribeBackupsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeBackups", from, volcredis_detail_DescribeBackupsRequest(), options, request, error);
}
/** Reads a response of `DescribeBackups`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeBackupsResponse(const volcredis_response *response, volcredis_DescribeBackupsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeBackups", result, volcredis_detail_DescribeBackupsResponse(), error);
}
/** Creates a paginator of `DescribeBackups`, whose pages are read with `volcredis_read_DescribeBackupsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeBackups_pages(const volcredis_DescribeBackupsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeBackups", request, volcredis_detail_DescribeBackupsRequest(), options, paginator, error);
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
VOLCREDIS_TYPE(DescribeCrossRegionBackupPolicyRequest, VOLCREDIS_F(InstanceId, STRING))
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
VOLCREDIS_TYPE(DescribeCrossRegionBackupPolicyResponse, VOLCREDIS_F(Active, BOOL), VOLCREDIS_F(CrossBackupRegion, STRING),
    VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(TTL, INT32))
/**
 * Returns the cross-region backup policy of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeCrossRegionBackupPolicy(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupPolicyRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeCrossRegionBackupPolicyResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeCrossRegionBackupPolicy", request, volcredis_detail_DescribeCrossRegionBackupPolicyRequest(), options, response, result,
        volcredis_detail_DescribeCrossRegionBackupPolicyResponse(), error);
}
/** Calls `DescribeCrossRegionBackupPolicy` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeCrossRegionBackupPolicy_async(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupPolicyRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeCrossRegionBackupPolicy", request, volcredis_detail_DescribeCrossRegionBackupPolicyRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeCrossRegionBackupPolicyRequest(const volcredis_DescribeCrossRegionBackupPolicyRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeCrossRegionBackupPolicy", from, volcredis_detail_DescribeCrossRegionBackupPolicyRequest(), options, request, error);
}
/** Reads a response of `DescribeCrossRegionBackupPolicy`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeCrossRegionBackupPolicyResponse(const volcredis_response *response, volcredis_DescribeCrossRegionBackupPolicyResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeCrossRegionBackupPolicy", result, volcredis_detail_DescribeCrossRegionBackupPolicyResponse(), error);
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
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. */
    volcredis_string_list ZoneIds;
} volcredis_DescribeCrossRegionBackups_InstanceInfo;
VOLCREDIS_TYPE(DescribeCrossRegionBackups_InstanceInfo, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(RegionId, STRING),
    VOLCREDIS_F(AccountId, INT64), VOLCREDIS_F(ArchType, STRING), VOLCREDIS_F(BlueGreenRole, STRING),
    VOLCREDIS_F(ChargeType, STRING), VOLCREDIS_F(DeletionProtection, STRING), VOLCREDIS_F(EngineVersion, STRING),
    VOLCREDIS_F(ExpiredTime, STRING), VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(MaintenanceTime, STRING),
    VOLCREDIS_F(NetworkType, STRING), VOLCREDIS_F(Replicas, INT32), VOLCREDIS_F(ShardCapacity, DOUBLE),
    VOLCREDIS_F(ShardNumber, INT32), VOLCREDIS_F(TotalCapacity, INT64), VOLCREDIS_F(VpcId, STRING),
    VOLCREDIS_L(ZoneIds, STRING))
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
    /** Properties of the instance. */
    volcredis_DescribeCrossRegionBackups_InstanceInfo InstanceInfo;
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
VOLCREDIS_TYPE(DescribeCrossRegionBackups_Backup, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointId, STRING),
    VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_F(BackupProgress, INT32), VOLCREDIS_F(BackupStrategy, STRING),
    VOLCREDIS_F(BackupType, STRING), VOLCREDIS_F(EndTime, STRING),
    VOLCREDIS_S(InstanceInfo, DescribeCrossRegionBackups_InstanceInfo), VOLCREDIS_F(ProjectName, STRING),
    VOLCREDIS_F(Size, INT64), VOLCREDIS_F(SourceRegion, STRING), VOLCREDIS_F(StartTime, STRING), VOLCREDIS_F(Status, STRING),
    VOLCREDIS_F(TTL, INT32), VOLCREDIS_F(TargetRegion, STRING))
/** A list of `volcredis_DescribeCrossRegionBackups_Backup`, read with `volcredis_DescribeCrossRegionBackups_Backup_at`. */
typedef struct volcredis_DescribeCrossRegionBackups_Backup_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeCrossRegionBackups_Backup_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeCrossRegionBackups_Backup volcredis_DescribeCrossRegionBackups_Backup_at(volcredis_DescribeCrossRegionBackups_Backup_list list, size_t index) {
    volcredis_DescribeCrossRegionBackups_Backup item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeCrossRegionBackups_Backup());
    return item;
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
    /** Filters by backup strategies; all strategies if empty. Documented values: `ManualBackup` and `AutomatedBackup`.
     * Example: `["AutomatedBackup","ManualBackup"]`. */
    volcredis_string_array BackupStrategyList;
    /** End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`. */
    const char *EndTime;
    /** Number of the page, counted from 1. Limits: at least 1. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of backups per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project at the time of the backup; only for the `AccountInstances` scope. Example: `default`. */
    const char *ProjectName;
    /** Scope of the query: one instance or the whole account. Documented values: `OneInstance` and `AccountInstances`.
     * Default: `OneInstance`. Example: `AccountInstances`. */
    const char *Scope;
    /** Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`. */
    const char *StartTime;
    /** Filters by backup status. Example: `Available`. */
    const char *Status;
} volcredis_DescribeCrossRegionBackupsRequest;
VOLCREDIS_TYPE(DescribeCrossRegionBackupsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointId, STRING),
    VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_L(BackupStrategyList, STRING), VOLCREDIS_F(EndTime, STRING),
    VOLCREDIS_F(PageNumber, INT32), VOLCREDIS_F(PageSize, INT32), VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(Scope, STRING),
    VOLCREDIS_F(StartTime, STRING), VOLCREDIS_F(Status, STRING))
/** Response of `DescribeCrossRegionBackups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeCrossRegionBackupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Cross-region backups on this page. */
    volcredis_DescribeCrossRegionBackups_Backup_list Backups;
    /** Total number of matching backups. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeCrossRegionBackupsResponse;
VOLCREDIS_TYPE(DescribeCrossRegionBackupsResponse, VOLCREDIS_SL(Backups, DescribeCrossRegionBackups_Backup),
    VOLCREDIS_F(Total, INT32))
/**
 * Lists the cross-region backups of an instance or of the whole account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeCrossRegionBackups(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeCrossRegionBackupsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeCrossRegionBackups", request, volcredis_detail_DescribeCrossRegionBackupsRequest(), options, response, result,
        volcredis_detail_DescribeCrossRegionBackupsResponse(), error);
}
/** Calls `DescribeCrossRegionBackups` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeCrossRegionBackups_async(const volcredis_client *client, const volcredis_DescribeCrossRegionBackupsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeCrossRegionBackups", request, volcredis_detail_DescribeCrossRegionBackupsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeCrossRegionBackupsRequest(const volcredis_DescribeCrossRegionBackupsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeCrossRegionBackups", from, volcredis_detail_DescribeCrossRegionBackupsRequest(), options, request, error);
}
/** Reads a response of `DescribeCrossRegionBackups`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeCrossRegionBackupsResponse(const volcredis_response *response, volcredis_DescribeCrossRegionBackupsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeCrossRegionBackups", result, volcredis_detail_DescribeCrossRegionBackupsResponse(), error);
}
/** Creates a paginator of `DescribeCrossRegionBackups`, whose pages are read with `volcredis_read_DescribeCrossRegionBackupsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeCrossRegionBackups_pages(const volcredis_DescribeCrossRegionBackupsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeCrossRegionBackups", request, volcredis_detail_DescribeCrossRegionBackupsRequest(), options, paginator, error);
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
VOLCREDIS_TYPE(DescribePitrTimeWindowRequest, VOLCREDIS_F(InstanceId, STRING))
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
VOLCREDIS_TYPE(DescribePitrTimeWindowResponse, VOLCREDIS_F(EndTime, STRING), VOLCREDIS_F(StartTime, STRING))
/**
 * Returns the time window to which an instance can be restored.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribePitrTimeWindow(const volcredis_client *client, const volcredis_DescribePitrTimeWindowRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribePitrTimeWindowResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribePitrTimeWindow", request, volcredis_detail_DescribePitrTimeWindowRequest(), options, response, result,
        volcredis_detail_DescribePitrTimeWindowResponse(), error);
}
/** Calls `DescribePitrTimeWindow` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribePitrTimeWindow_async(const volcredis_client *client, const volcredis_DescribePitrTimeWindowRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribePitrTimeWindow", request, volcredis_detail_DescribePitrTimeWindowRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribePitrTimeWindowRequest(const volcredis_DescribePitrTimeWindowRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribePitrTimeWindow", from, volcredis_detail_DescribePitrTimeWindowRequest(), options, request, error);
}
/** Reads a response of `DescribePitrTimeWindow`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribePitrTimeWindowResponse(const volcredis_response *response, volcredis_DescribePitrTimeWindowResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribePitrTimeWindow", result, volcredis_detail_DescribePitrTimeWindowResponse(), error);
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
    volcredis_int32_array Period;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyBackupPlanRequest;
VOLCREDIS_TYPE(ModifyBackupPlanRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(Active, BOOL),
    VOLCREDIS_F(BackupHour, INT32), VOLCREDIS_L(Period, INT32), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyBackupPlan`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyBackupPlanResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyBackupPlanResponse;
VOLCREDIS_EMPTY_TYPE(ModifyBackupPlanResponse)
/**
 * Changes the automatic backup plan of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyBackupPlan(const volcredis_client *client, const volcredis_ModifyBackupPlanRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyBackupPlanResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyBackupPlan", request, volcredis_detail_ModifyBackupPlanRequest(), options, response, result,
        volcredis_detail_ModifyBackupPlanResponse(), error);
}
/** Calls `ModifyBackupPlan` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyBackupPlan_async(const volcredis_client *client, const volcredis_ModifyBackupPlanRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyBackupPlan", request, volcredis_detail_ModifyBackupPlanRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyBackupPlanRequest(const volcredis_ModifyBackupPlanRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyBackupPlan", from, volcredis_detail_ModifyBackupPlanRequest(), options, request, error);
}
/** Reads a response of `ModifyBackupPlan`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyBackupPlanResponse(const volcredis_response *response, volcredis_ModifyBackupPlanResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyBackupPlan", result, volcredis_detail_ModifyBackupPlanResponse(), error);
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
VOLCREDIS_TYPE(ModifyBackupPointNameRequest, VOLCREDIS_F(BackupPointID, STRING), VOLCREDIS_F(BackupPointName, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyBackupPointName`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyBackupPointNameResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyBackupPointNameResponse;
VOLCREDIS_EMPTY_TYPE(ModifyBackupPointNameResponse)
/**
 * Renames a backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyBackupPointName(const volcredis_client *client, const volcredis_ModifyBackupPointNameRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyBackupPointNameResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyBackupPointName", request, volcredis_detail_ModifyBackupPointNameRequest(), options, response, result,
        volcredis_detail_ModifyBackupPointNameResponse(), error);
}
/** Calls `ModifyBackupPointName` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyBackupPointName_async(const volcredis_client *client, const volcredis_ModifyBackupPointNameRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyBackupPointName", request, volcredis_detail_ModifyBackupPointNameRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyBackupPointNameRequest(const volcredis_ModifyBackupPointNameRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyBackupPointName", from, volcredis_detail_ModifyBackupPointNameRequest(), options, request, error);
}
/** Reads a response of `ModifyBackupPointName`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyBackupPointNameResponse(const volcredis_response *response, volcredis_ModifyBackupPointNameResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyBackupPointName", result, volcredis_detail_ModifyBackupPointNameResponse(), error);
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
VOLCREDIS_TYPE(ModifyCrossRegionBackupPolicyRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(Active, BOOL),
    VOLCREDIS_F(CrossBackupRegion, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyCrossRegionBackupPolicy`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyCrossRegionBackupPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyCrossRegionBackupPolicyResponse;
VOLCREDIS_EMPTY_TYPE(ModifyCrossRegionBackupPolicyResponse)
/**
 * Turns cross-region backup of an instance on or off and sets its destination region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyCrossRegionBackupPolicy(const volcredis_client *client, const volcredis_ModifyCrossRegionBackupPolicyRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyCrossRegionBackupPolicyResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyCrossRegionBackupPolicy", request, volcredis_detail_ModifyCrossRegionBackupPolicyRequest(), options, response, result,
        volcredis_detail_ModifyCrossRegionBackupPolicyResponse(), error);
}
/** Calls `ModifyCrossRegionBackupPolicy` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyCrossRegionBackupPolicy_async(const volcredis_client *client, const volcredis_ModifyCrossRegionBackupPolicyRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyCrossRegionBackupPolicy", request, volcredis_detail_ModifyCrossRegionBackupPolicyRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyCrossRegionBackupPolicyRequest(const volcredis_ModifyCrossRegionBackupPolicyRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyCrossRegionBackupPolicy", from, volcredis_detail_ModifyCrossRegionBackupPolicyRequest(), options, request, error);
}
/** Reads a response of `ModifyCrossRegionBackupPolicy`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyCrossRegionBackupPolicyResponse(const volcredis_response *response, volcredis_ModifyCrossRegionBackupPolicyResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyCrossRegionBackupPolicy", result, volcredis_detail_ModifyCrossRegionBackupPolicyResponse(), error);
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
 * - At least one of `BackupPointId` and `TimePoint` is required.
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
 *
 * @see https://www.volcengine.com/docs/6293/71748
 * @see https://www.volcengine.com/docs/84772/1393062
 */
typedef struct volcredis_RestoreDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the backup, as listed by `DescribeBackups`; documented as required for `Full`. Example:
     * `b-cnlfs97a4tuhjxguaffl7qu8****`. */
    const char *BackupPointId;
    /** Kind of restore: from a backup (`Full`) or to a point in time (`Inc`). Documented values: `Full` and `Inc`. Default:
     * `Full`. Example: `Full`. */
    const char *BackupType;
    /** Point in time to restore, within the time window returned by `DescribePitrTimeWindow`. Without `BackupPointId`, a
     * `Full` restore uses the backup that ended at that time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2021-11-09T06:07:26Z`. */
    const char *TimePoint;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_RestoreDBInstanceRequest;
VOLCREDIS_TYPE(RestoreDBInstanceRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointId, STRING),
    VOLCREDIS_F(BackupType, STRING), VOLCREDIS_F(TimePoint, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `RestoreDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_RestoreDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestoreDBInstanceResponse;
VOLCREDIS_EMPTY_TYPE(RestoreDBInstanceResponse)
/**
 * Restores an instance in place, from a backup or to a point in time.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestoreDBInstance(const volcredis_client *client, const volcredis_RestoreDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_RestoreDBInstanceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "RestoreDBInstance", request, volcredis_detail_RestoreDBInstanceRequest(), options, response, result,
        volcredis_detail_RestoreDBInstanceResponse(), error);
}
/** Calls `RestoreDBInstance` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_RestoreDBInstance_async(const volcredis_client *client, const volcredis_RestoreDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "RestoreDBInstance", request, volcredis_detail_RestoreDBInstanceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_RestoreDBInstanceRequest(const volcredis_RestoreDBInstanceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("RestoreDBInstance", from, volcredis_detail_RestoreDBInstanceRequest(), options, request, error);
}
/** Reads a response of `RestoreDBInstance`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_RestoreDBInstanceResponse(const volcredis_response *response, volcredis_RestoreDBInstanceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "RestoreDBInstance", result, volcredis_detail_RestoreDBInstanceResponse(), error);
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
VOLCREDIS_TYPE(StartContinuousBackupRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `StartContinuousBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_StartContinuousBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_StartContinuousBackupResponse;
VOLCREDIS_EMPTY_TYPE(StartContinuousBackupResponse)
/**
 * Turns data flashback (point-in-time recovery) of an instance on.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_StartContinuousBackup(const volcredis_client *client, const volcredis_StartContinuousBackupRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_StartContinuousBackupResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "StartContinuousBackup", request, volcredis_detail_StartContinuousBackupRequest(), options, response, result,
        volcredis_detail_StartContinuousBackupResponse(), error);
}
/** Calls `StartContinuousBackup` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_StartContinuousBackup_async(const volcredis_client *client, const volcredis_StartContinuousBackupRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "StartContinuousBackup", request, volcredis_detail_StartContinuousBackupRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_StartContinuousBackupRequest(const volcredis_StartContinuousBackupRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("StartContinuousBackup", from, volcredis_detail_StartContinuousBackupRequest(), options, request, error);
}
/** Reads a response of `StartContinuousBackup`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_StartContinuousBackupResponse(const volcredis_response *response, volcredis_StartContinuousBackupResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "StartContinuousBackup", result, volcredis_detail_StartContinuousBackupResponse(), error);
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
VOLCREDIS_TYPE(StopContinuousBackupRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `StopContinuousBackup`; a view that is valid as long as the response object. */
typedef struct volcredis_StopContinuousBackupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_StopContinuousBackupResponse;
VOLCREDIS_EMPTY_TYPE(StopContinuousBackupResponse)
/**
 * Turns data flashback (point-in-time recovery) of an instance off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_StopContinuousBackup(const volcredis_client *client, const volcredis_StopContinuousBackupRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_StopContinuousBackupResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "StopContinuousBackup", request, volcredis_detail_StopContinuousBackupRequest(), options, response, result,
        volcredis_detail_StopContinuousBackupResponse(), error);
}
/** Calls `StopContinuousBackup` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_StopContinuousBackup_async(const volcredis_client *client, const volcredis_StopContinuousBackupRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "StopContinuousBackup", request, volcredis_detail_StopContinuousBackupRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_StopContinuousBackupRequest(const volcredis_StopContinuousBackupRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("StopContinuousBackup", from, volcredis_detail_StopContinuousBackupRequest(), options, request, error);
}
/** Reads a response of `StopContinuousBackup`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_StopContinuousBackupResponse(const volcredis_response *response, volcredis_StopContinuousBackupResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "StopContinuousBackup", result, volcredis_detail_StopContinuousBackupResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_BACKUPS_H */
