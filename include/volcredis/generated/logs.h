/**
 * @file
 * Log and analysis. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_LOGS_H
#define VOLCREDIS_GENERATED_LOGS_H

#include "types.h"

/* ---- CreateKeyScanJob ---- */
/**
 * Starts a job that scans an instance for expired keys and deletes them.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak hours.
 * - `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.
 * - A running job cannot be changed.
 *
 * @see https://www.volcengine.com/docs/6293/1681638
 */
typedef struct volcredis_CreateKeyScanJobRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** Number of keys scanned per second. Limits: 2000 to 100000. Example: `2000`. */
    volcredis_optional_int32 ScanKeyNumPerSecond;
    /** Time after which the scan is stopped. Unit: minute. Limits: 30 to 1440. Example: `30`. */
    volcredis_optional_int32 TimeoutMinutes;
} volcredis_CreateKeyScanJobRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateKeyScanJobRequest(volcredis_request *request, const char *at,
    const volcredis_CreateKeyScanJobRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ScanKeyNumPerSecond", from->ScanKeyNumPerSecond, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "TimeoutMinutes", from->TimeoutMinutes, error);
    return status;
}

/** Response of `CreateKeyScanJob`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateKeyScanJobResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`. */
    const char *JobId;
} volcredis_CreateKeyScanJobResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateKeyScanJobResponse volcredis_read_CreateKeyScanJobResponse(const volcredis_value *value) {
    volcredis_CreateKeyScanJobResponse view;
    view.value = value;
    view.JobId = volcredis_detail_get_string(value, "JobId");
    return view;
}

/**
 * Starts a job that scans an instance for expired keys and deletes them.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateKeyScanJob(const volcredis_client *client, const volcredis_CreateKeyScanJobRequest *request,
    volcredis_response **response, volcredis_CreateKeyScanJobResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateKeyScanJob", &filled, response, error);
    status = status ? status : volcredis_fill_CreateKeyScanJobRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateKeyScanJobResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeBigKeys ---- */
/** A big key. */
typedef struct volcredis_DescribeBigKeys_BigKey {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Database of the key. */
    const char *DBName;
    /** Name of the key. */
    const char *KeyInfo;
    /** Data type of the key. */
    const char *KeyType;
    /** Number of elements of the key, as a string. */
    const char *ValueLen;
    /** Memory used by the key, as a string. Unit: B. */
    const char *ValueSize;
} volcredis_DescribeBigKeys_BigKey;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBigKeys_BigKey volcredis_read_DescribeBigKeys_BigKey(const volcredis_value *value) {
    volcredis_DescribeBigKeys_BigKey view;
    view.value = value;
    view.DBName = volcredis_detail_get_string(value, "DBName");
    view.KeyInfo = volcredis_detail_get_string(value, "KeyInfo");
    view.KeyType = volcredis_detail_get_string(value, "KeyType");
    view.ValueLen = volcredis_detail_get_string(value, "ValueLen");
    view.ValueSize = volcredis_detail_get_string(value, "ValueSize");
    return view;
}

/**
 * Returns the largest keys of an instance, by memory or by number of elements.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `QueryEndTime` must be at most 24 hours later than `QueryStartTime`.
 *
 * Checked by the service only:
 *
 * - `QueryStartTime` must be within the last 15 days.
 * - Time ranges of more than 1 hour may be rejected.
 *
 * Notes:
 *
 * - The service keeps the 100 keys with the most memory and the 100 keys with the most elements.
 * - The result is not paged: one call returns up to 100 keys.
 *
 * @see https://www.volcengine.com/docs/6293/78084
 */
typedef struct volcredis_DescribeBigKeysRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Maximum number of keys to return. Limits: 1 to 100. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /** Filters by data type; all types if not given. Example: `list`. */
    const char *KeyType;
    /** Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`). Default: `ValueSize`. Example:
     * `ValueSize`. */
    const char *OrderBy;
    /** End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2023-03-27T15:31:00Z`. */
    const char *QueryEndTime;
    /** Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
     * UTC. Example: `2023-03-27T15:30:00Z`. */
    const char *QueryStartTime;
} volcredis_DescribeBigKeysRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeBigKeysRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBigKeysRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "KeyType", from->KeyType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "OrderBy", from->OrderBy, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/** Response of `DescribeBigKeys`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBigKeysResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Big keys found. Read the items with `volcredis_item` and `volcredis_read_DescribeBigKeys_BigKey`. */
    volcredis_list BigKey;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of keys found. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeBigKeysResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBigKeysResponse volcredis_read_DescribeBigKeysResponse(const volcredis_value *value) {
    volcredis_DescribeBigKeysResponse view;
    view.value = value;
    view.BigKey = volcredis_detail_get_list(value, "BigKey");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the largest keys of an instance, by memory or by number of elements.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBigKeys(const volcredis_client *client, const volcredis_DescribeBigKeysRequest *request,
    volcredis_response **response, volcredis_DescribeBigKeysResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeBigKeys", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeBigKeysRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBigKeysResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeFatLogs ---- */
/** A log entry of a command with a large result. */
typedef struct volcredis_DescribeFatLogs_FatLog {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** Kind of command; the values are not documented. */
    const char *ActionType;
    /** Address of the client. */
    const char *ClientAddress;
    /** Name of the client connection. */
    const char *ClientName;
    /** Logged command. */
    const char *Cmd;
    /** Length recorded for the entry, as a string; the unit is not documented. */
    const char *CmdLength;
    /** Start time of the command. */
    const char *ExecutionStartTime;
    /** ID of the log entry. */
    const char *LogId;
    /** ID of the node that logged the command. */
    const char *NodeId;
} volcredis_DescribeFatLogs_FatLog;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeFatLogs_FatLog volcredis_read_DescribeFatLogs_FatLog(const volcredis_value *value) {
    volcredis_DescribeFatLogs_FatLog view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ActionType = volcredis_detail_get_string(value, "ActionType");
    view.ClientAddress = volcredis_detail_get_string(value, "ClientAddress");
    view.ClientName = volcredis_detail_get_string(value, "ClientName");
    view.Cmd = volcredis_detail_get_string(value, "Cmd");
    view.CmdLength = volcredis_detail_get_string(value, "CmdLength");
    view.ExecutionStartTime = volcredis_detail_get_string(value, "ExecutionStartTime");
    view.LogId = volcredis_detail_get_string(value, "LogId");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    return view;
}

/**
 * Returns the log of commands with large results of an instance.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 *
 * Checked by the service only:
 *
 * - `NodeIds` should list at most 8 nodes.
 *
 * Notes:
 *
 * - A command is logged if its result is larger than 500 KB.
 * - Only the last three days can be queried.
 * - The format of `Context` is opaque.
 *
 * @see https://www.volcengine.com/docs/6293/2478754
 */
typedef struct volcredis_DescribeFatLogsRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of entries per page. Limits: 1 to 1000. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /** Position to continue from: the `Context` of the previous response; not given for the first page. Example:
     * `[1658839101000000,69550,0,null]`. */
    const char *Context;
    /** Filters by type of node; both types if not given. Example: `proxy`. */
    const char *FatLogType;
    /** Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024 bytes in total.
     * Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`. */
    volcredis_strings NodeIds;
    /** End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2026-03-17T07:11:00Z`. */
    const char *QueryEndTime;
    /** Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2026-03-17T07:10:00Z`. */
    const char *QueryStartTime;
} volcredis_DescribeFatLogsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeFatLogsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeFatLogsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Context", from->Context, error);
    status = status ? status : volcredis_detail_put_string(request, at, "FatLogType", from->FatLogType, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "NodeIds", from->NodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/** Response of `DescribeFatLogs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeFatLogsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Position to pass as `Context` in the next call. Example: `[1658839101000000,69550,0,null]`. */
    const char *Context;
    /** Entries on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeFatLogs_FatLog`. */
    volcredis_list FatLogs;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** `true` if this is the last page; `false` if more entries follow. Example: `true`. */
    volcredis_optional_bool ListOver;
    /** Total number of entries. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeFatLogsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeFatLogsResponse volcredis_read_DescribeFatLogsResponse(const volcredis_value *value) {
    volcredis_DescribeFatLogsResponse view;
    view.value = value;
    view.Context = volcredis_detail_get_string(value, "Context");
    view.FatLogs = volcredis_detail_get_list(value, "FatLogs");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ListOver = volcredis_detail_get_bool(value, "ListOver");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the log of commands with large results of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeFatLogs(const volcredis_client *client, const volcredis_DescribeFatLogsRequest *request,
    volcredis_response **response, volcredis_DescribeFatLogsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeFatLogs", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeFatLogsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeFatLogsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeHotKeys ---- */
/** A hot key. */
typedef struct volcredis_DescribeHotKeys_HotKey {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Kind of access; the values are not documented. */
    const char *ActionType;
    /** Time at which the hot key was recorded. */
    const char *CreateTime;
    /** Database of the key. */
    const char *DBName;
    /** Name of the key. */
    const char *KeyInfo;
    /** Data type of the key. */
    const char *KeyType;
    /** ID of the node that reported the key. */
    const char *NodeId;
    /** Number of accesses, as a string. */
    const char *QueryCount;
    /** ID of the shard of the key. */
    const char *ShardId;
} volcredis_DescribeHotKeys_HotKey;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeHotKeys_HotKey volcredis_read_DescribeHotKeys_HotKey(const volcredis_value *value) {
    volcredis_DescribeHotKeys_HotKey view;
    view.value = value;
    view.ActionType = volcredis_detail_get_string(value, "ActionType");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DBName = volcredis_detail_get_string(value, "DBName");
    view.KeyInfo = volcredis_detail_get_string(value, "KeyInfo");
    view.KeyType = volcredis_detail_get_string(value, "KeyType");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.QueryCount = volcredis_detail_get_string(value, "QueryCount");
    view.ShardId = volcredis_detail_get_string(value, "ShardId");
    return view;
}

/**
 * Returns the most accessed keys of an instance.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `QueryEndTime` must be at most 360 hours later than `QueryStartTime`.
 *
 * Checked by the service only:
 *
 * - `QueryStartTime` must be within the last 15 days.
 * - Time ranges of more than 1 hour may be rejected.
 *
 * Notes:
 *
 * - The service keeps the 1000 hottest keys.
 * - The result is not paged: one call returns up to 1000 keys.
 *
 * @see https://www.volcengine.com/docs/6293/1454915
 */
typedef struct volcredis_DescribeHotKeysRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Maximum number of keys to return. Limits: 1 to 1000. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /** Filters by data type; all types if not given. Example: `list`. */
    const char *KeyType;
    /** End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2023-03-27T15:31:00Z`. */
    const char *QueryEndTime;
    /** Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
     * UTC. Example: `2023-03-27T15:30:00Z`. */
    const char *QueryStartTime;
    /** Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all shards if not given. Limits: at most 40 items.
     * Example: `["server-redis-cn02sg5o56sbs****-0"]`. */
    volcredis_strings ShardIds;
} volcredis_DescribeHotKeysRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeHotKeysRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeHotKeysRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "KeyType", from->KeyType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ShardIds", from->ShardIds, error);
    return status;
}

/** Response of `DescribeHotKeys`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeHotKeysResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Hot keys found. Read the items with `volcredis_item` and `volcredis_read_DescribeHotKeys_HotKey`. */
    volcredis_list HotKey;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of keys found. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeHotKeysResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeHotKeysResponse volcredis_read_DescribeHotKeysResponse(const volcredis_value *value) {
    volcredis_DescribeHotKeysResponse view;
    view.value = value;
    view.HotKey = volcredis_detail_get_list(value, "HotKey");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the most accessed keys of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeHotKeys(const volcredis_client *client, const volcredis_DescribeHotKeysRequest *request,
    volcredis_response **response, volcredis_DescribeHotKeysResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeHotKeys", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeHotKeysRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeHotKeysResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeKeyScanJobs ---- */
/** A key scan job. */
typedef struct volcredis_DescribeKeyScanJobs_KeyScanJob {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Amount of work done, in the unit of `TotalCount`. */
    volcredis_optional_int32 CompletedCount;
    /** Creation time of the job. */
    const char *CreateTime;
    /** End time of the job. */
    const char *FinishTime;
    /** ID of the job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`. */
    const char *JobId;
    /** Start time of the job. */
    const char *StartTime;
    /** Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values can occur. */
    const char *Status;
    /** Total amount of work; the unit is not documented. */
    volcredis_optional_int32 TotalCount;
} volcredis_DescribeKeyScanJobs_KeyScanJob;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeKeyScanJobs_KeyScanJob volcredis_read_DescribeKeyScanJobs_KeyScanJob(const volcredis_value *value) {
    volcredis_DescribeKeyScanJobs_KeyScanJob view;
    view.value = value;
    view.CompletedCount = volcredis_detail_get_int32(value, "CompletedCount");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.FinishTime = volcredis_detail_get_string(value, "FinishTime");
    view.JobId = volcredis_detail_get_string(value, "JobId");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TotalCount = volcredis_detail_get_int32(value, "TotalCount");
    return view;
}

/**
 * Lists the key scan jobs of an instance in a time range.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `QueryEndTime` must be later than `QueryStartTime`.
 *
 * @see https://www.volcengine.com/docs/6293/1681639
 */
typedef struct volcredis_DescribeKeyScanJobsRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`. */
    const char *QueryEndTime;
    /** Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`. */
    const char *QueryStartTime;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example: `10`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeKeyScanJobsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeKeyScanJobsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeKeyScanJobsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeKeyScanJobs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeKeyScanJobsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Jobs on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeKeyScanJobs_KeyScanJob`. */
    volcredis_list JobList;
    /** Total number of matching jobs. Example: `1`. */
    volcredis_optional_int32 TotalJobsNumber;
} volcredis_DescribeKeyScanJobsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeKeyScanJobsResponse volcredis_read_DescribeKeyScanJobsResponse(const volcredis_value *value) {
    volcredis_DescribeKeyScanJobsResponse view;
    view.value = value;
    view.JobList = volcredis_detail_get_list(value, "JobList");
    view.TotalJobsNumber = volcredis_detail_get_int32(value, "TotalJobsNumber");
    return view;
}

/**
 * Lists the key scan jobs of an instance in a time range.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeKeyScanJobs(const volcredis_client *client, const volcredis_DescribeKeyScanJobsRequest *request,
    volcredis_response **response, volcredis_DescribeKeyScanJobsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeKeyScanJobs", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeKeyScanJobsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeKeyScanJobsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeSlowLogs ---- */
/** A slow query. */
typedef struct volcredis_DescribeSlowLogs_SlowQuery {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** Database of the command: a number, or `-` for entries of servers. */
    const char *DBName;
    /** Start time of the command. */
    const char *ExecutionStartTime;
    /** Address of the client. */
    const char *HostAddress;
    /** ID of the node that logged the command. */
    const char *NodeId;
    /** Logged command. */
    const char *QueryText;
    /** Duration of the command; the unit is not documented. */
    volcredis_optional_int64 QueryTimes;
    /** Account that ran the command. */
    const char *UserName;
} volcredis_DescribeSlowLogs_SlowQuery;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeSlowLogs_SlowQuery volcredis_read_DescribeSlowLogs_SlowQuery(const volcredis_value *value) {
    volcredis_DescribeSlowLogs_SlowQuery view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.DBName = volcredis_detail_get_string(value, "DBName");
    view.ExecutionStartTime = volcredis_detail_get_string(value, "ExecutionStartTime");
    view.HostAddress = volcredis_detail_get_string(value, "HostAddress");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.QueryText = volcredis_detail_get_string(value, "QueryText");
    view.QueryTimes = volcredis_detail_get_int64(value, "QueryTimes");
    view.UserName = volcredis_detail_get_string(value, "UserName");
    return view;
}

/**
 * Returns the slow log of an instance.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `SlowLogType` is ignored by the service when `NodeIds` is set.
 * - `DBName` must be `-` when `SlowLogType` is `Server`.
 * - `QueryEndTime` must be later than `QueryStartTime`.
 * - `DBName` must be an integer from 0 to 256 when `SlowLogType` is `Proxy`.
 *
 * Checked by the service only:
 *
 * - `NodeIds` should list at most 8 nodes.
 *
 * Notes:
 *
 * - Only the last three days can be queried.
 * - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`) are not logged.
 *
 * @see https://www.volcengine.com/docs/6293/127842
 */
typedef struct volcredis_DescribeSlowLogsRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of entries per page. Limits: 1 to 1000. Example: `50`. */
    volcredis_optional_int32 PageSize;
    /** Position to continue from: the `Context` of the previous response; not given for the first page. */
    const char *Context;
    /** Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers. Example: `0`. */
    const char *DBName;
    /** Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024 bytes in total.
     * Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`. */
    volcredis_strings NodeIds;
    /** End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2022-07-26T12:38:54Z`. */
    const char *QueryEndTime;
    /** Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2022-07-26T12:37:54Z`. */
    const char *QueryStartTime;
    /** Filters by type of node; both types if not given. Example: `Proxy`. */
    const char *SlowLogType;
} volcredis_DescribeSlowLogsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeSlowLogsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeSlowLogsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Context", from->Context, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DBName", from->DBName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "NodeIds", from->NodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SlowLogType", from->SlowLogType, error);
    return status;
}

/** Response of `DescribeSlowLogs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeSlowLogsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Position to pass as `Context` in the next call. */
    const char *Context;
    /** ID of the instance. */
    const char *InstanceId;
    /** `true` if this is the last page; `false` if more entries follow. */
    volcredis_optional_bool ListOver;
    /** Entries on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeSlowLogs_SlowQuery`. */
    volcredis_list SlowQuery;
    /** Total number of entries. */
    volcredis_optional_int32 Total;
} volcredis_DescribeSlowLogsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeSlowLogsResponse volcredis_read_DescribeSlowLogsResponse(const volcredis_value *value) {
    volcredis_DescribeSlowLogsResponse view;
    view.value = value;
    view.Context = volcredis_detail_get_string(value, "Context");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ListOver = volcredis_detail_get_bool(value, "ListOver");
    view.SlowQuery = volcredis_detail_get_list(value, "SlowQuery");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Returns the slow log of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeSlowLogs(const volcredis_client *client, const volcredis_DescribeSlowLogsRequest *request,
    volcredis_response **response, volcredis_DescribeSlowLogsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeSlowLogs", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeSlowLogsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeSlowLogsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- InterruptKeyScanJob ---- */
/**
 * Cancels a key scan job that has not finished.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Checked by the service only:
 *
 * - The job must be in status `Created` or `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/2088324
 */
typedef struct volcredis_InterruptKeyScanJobRequest {
    /** ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`. Example:
     * `scan-sy01rcrwdhcwqg6gaq3g46r****`. */
    const char *JobId;
} volcredis_InterruptKeyScanJobRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_InterruptKeyScanJobRequest(volcredis_request *request, const char *at,
    const volcredis_InterruptKeyScanJobRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "JobId", from->JobId, error);
    return status;
}

/** Response of `InterruptKeyScanJob`; a view that is valid as long as the response object. */
typedef struct volcredis_InterruptKeyScanJobResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_InterruptKeyScanJobResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_InterruptKeyScanJobResponse volcredis_read_InterruptKeyScanJobResponse(const volcredis_value *value) {
    volcredis_InterruptKeyScanJobResponse view;
    view.value = value;
    return view;
}

/**
 * Cancels a key scan job that has not finished.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_InterruptKeyScanJob(const volcredis_client *client, const volcredis_InterruptKeyScanJobRequest *request,
    volcredis_response **response, volcredis_InterruptKeyScanJobResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("InterruptKeyScanJob", &filled, response, error);
    status = status ? status : volcredis_fill_InterruptKeyScanJobRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_InterruptKeyScanJobResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_LOGS_H */
