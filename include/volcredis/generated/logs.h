/**
 * @file
 * Log and analysis. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_LOGS_H
#define VOLCREDIS_GENERATED_LOGS_H

#include "types.h"
#include "../push_macros.h"

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
    /** Number of expired keys scanned per second. Limits: 2000 to 100000. Example: `2000`. */
    volcredis_optional_int32 ScanKeyNumPerSecond;
    /** Time after which the scan is stopped. Unit: minute. Limits: 30 to 1440. Example: `30`. */
    volcredis_optional_int32 TimeoutMinutes;
} volcredis_CreateKeyScanJobRequest;
VOLCREDIS_TYPE(CreateKeyScanJobRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ScanKeyNumPerSecond, INT32),
    VOLCREDIS_F(TimeoutMinutes, INT32))
/** Response of `CreateKeyScanJob`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateKeyScanJobResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`. */
    const char *JobId;
} volcredis_CreateKeyScanJobResponse;
VOLCREDIS_TYPE(CreateKeyScanJobResponse, VOLCREDIS_F(JobId, STRING))
/**
 * Starts a job that scans an instance for expired keys and deletes them.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateKeyScanJob(const volcredis_client *client, const volcredis_CreateKeyScanJobRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateKeyScanJobResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateKeyScanJob", request, volcredis_detail_CreateKeyScanJobRequest(), options, response, result,
        volcredis_detail_CreateKeyScanJobResponse(), error);
}
/** Calls `CreateKeyScanJob` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateKeyScanJob_async(const volcredis_client *client, const volcredis_CreateKeyScanJobRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateKeyScanJob", request, volcredis_detail_CreateKeyScanJobRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateKeyScanJobRequest(const volcredis_CreateKeyScanJobRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateKeyScanJob", from, volcredis_detail_CreateKeyScanJobRequest(), options, request, error);
}
/** Reads a response of `CreateKeyScanJob`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateKeyScanJobResponse(const volcredis_response *response, volcredis_CreateKeyScanJobResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateKeyScanJob", result, volcredis_detail_CreateKeyScanJobResponse(), error);
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
VOLCREDIS_TYPE(DescribeBigKeys_BigKey, VOLCREDIS_F(DBName, STRING), VOLCREDIS_F(KeyInfo, STRING), VOLCREDIS_F(KeyType, STRING),
    VOLCREDIS_F(ValueLen, STRING), VOLCREDIS_F(ValueSize, STRING))
/** A list of `volcredis_DescribeBigKeys_BigKey`, read with `volcredis_DescribeBigKeys_BigKey_at`. */
typedef struct volcredis_DescribeBigKeys_BigKey_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeBigKeys_BigKey_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeBigKeys_BigKey volcredis_DescribeBigKeys_BigKey_at(volcredis_DescribeBigKeys_BigKey_list list, size_t index) {
    volcredis_DescribeBigKeys_BigKey item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeBigKeys_BigKey());
    return item;
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
    /** Start of the time range, at most 15 days ago; by default 24 hours before the current time. Format: RFC 3339,
     * `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`. */
    const char *QueryStartTime;
} volcredis_DescribeBigKeysRequest;
VOLCREDIS_TYPE(DescribeBigKeysRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(KeyType, STRING), VOLCREDIS_F(OrderBy, STRING), VOLCREDIS_F(QueryEndTime, STRING),
    VOLCREDIS_F(QueryStartTime, STRING))
/** Response of `DescribeBigKeys`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBigKeysResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Big keys found. */
    volcredis_DescribeBigKeys_BigKey_list BigKey;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of keys found. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeBigKeysResponse;
VOLCREDIS_TYPE(DescribeBigKeysResponse, VOLCREDIS_SL(BigKey, DescribeBigKeys_BigKey), VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(Total, INT32))
/**
 * Returns the largest keys of an instance, by memory or by number of elements.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBigKeys(const volcredis_client *client, const volcredis_DescribeBigKeysRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeBigKeysResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeBigKeys", request, volcredis_detail_DescribeBigKeysRequest(), options, response, result,
        volcredis_detail_DescribeBigKeysResponse(), error);
}
/** Calls `DescribeBigKeys` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeBigKeys_async(const volcredis_client *client, const volcredis_DescribeBigKeysRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeBigKeys", request, volcredis_detail_DescribeBigKeysRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeBigKeysRequest(const volcredis_DescribeBigKeysRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeBigKeys", from, volcredis_detail_DescribeBigKeysRequest(), options, request, error);
}
/** Reads a response of `DescribeBigKeys`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeBigKeysResponse(const volcredis_response *response, volcredis_DescribeBigKeysResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeBigKeys", result, volcredis_detail_DescribeBigKeysResponse(), error);
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
VOLCREDIS_TYPE(DescribeFatLogs_FatLog, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ActionType, STRING),
    VOLCREDIS_F(ClientAddress, STRING), VOLCREDIS_F(ClientName, STRING), VOLCREDIS_F(Cmd, STRING),
    VOLCREDIS_F(CmdLength, STRING), VOLCREDIS_F(ExecutionStartTime, STRING), VOLCREDIS_F(LogId, STRING),
    VOLCREDIS_F(NodeId, STRING))
/** A list of `volcredis_DescribeFatLogs_FatLog`, read with `volcredis_DescribeFatLogs_FatLog_at`. */
typedef struct volcredis_DescribeFatLogs_FatLog_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeFatLogs_FatLog_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeFatLogs_FatLog volcredis_DescribeFatLogs_FatLog_at(volcredis_DescribeFatLogs_FatLog_list list, size_t index) {
    volcredis_DescribeFatLogs_FatLog item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeFatLogs_FatLog());
    return item;
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
    volcredis_string_array NodeIds;
    /** End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2026-03-17T07:11:00Z`. */
    const char *QueryEndTime;
    /** Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2026-03-17T07:10:00Z`. */
    const char *QueryStartTime;
} volcredis_DescribeFatLogsRequest;
VOLCREDIS_TYPE(DescribeFatLogsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(Context, STRING), VOLCREDIS_F(FatLogType, STRING), VOLCREDIS_L(NodeIds, STRING),
    VOLCREDIS_F(QueryEndTime, STRING), VOLCREDIS_F(QueryStartTime, STRING))
/** Response of `DescribeFatLogs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeFatLogsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Position to pass as `Context` in the next call. Example: `[1658839101000000,69550,0,null]`. */
    const char *Context;
    /** Entries on this page. */
    volcredis_DescribeFatLogs_FatLog_list FatLogs;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** `true` if this is the last page; `false` if more entries follow. Example: `true`. */
    volcredis_optional_bool ListOver;
    /** Total number of entries. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeFatLogsResponse;
VOLCREDIS_TYPE(DescribeFatLogsResponse, VOLCREDIS_F(Context, STRING), VOLCREDIS_SL(FatLogs, DescribeFatLogs_FatLog),
    VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ListOver, BOOL), VOLCREDIS_F(Total, INT32))
/**
 * Returns the log of commands with large results of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeFatLogs(const volcredis_client *client, const volcredis_DescribeFatLogsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeFatLogsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeFatLogs", request, volcredis_detail_DescribeFatLogsRequest(), options, response, result,
        volcredis_detail_DescribeFatLogsResponse(), error);
}
/** Calls `DescribeFatLogs` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeFatLogs_async(const volcredis_client *client, const volcredis_DescribeFatLogsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeFatLogs", request, volcredis_detail_DescribeFatLogsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeFatLogsRequest(const volcredis_DescribeFatLogsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeFatLogs", from, volcredis_detail_DescribeFatLogsRequest(), options, request, error);
}
/** Reads a response of `DescribeFatLogs`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeFatLogsResponse(const volcredis_response *response, volcredis_DescribeFatLogsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeFatLogs", result, volcredis_detail_DescribeFatLogsResponse(), error);
}
/** Creates a paginator of `DescribeFatLogs`, whose pages are read with `volcredis_read_DescribeFatLogsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeFatLogs_pages(const volcredis_DescribeFatLogsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeFatLogs", request, volcredis_detail_DescribeFatLogsRequest(), options, paginator, error);
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
VOLCREDIS_TYPE(DescribeHotKeys_HotKey, VOLCREDIS_F(ActionType, STRING), VOLCREDIS_F(CreateTime, STRING),
    VOLCREDIS_F(DBName, STRING), VOLCREDIS_F(KeyInfo, STRING), VOLCREDIS_F(KeyType, STRING), VOLCREDIS_F(NodeId, STRING),
    VOLCREDIS_F(QueryCount, STRING), VOLCREDIS_F(ShardId, STRING))
/** A list of `volcredis_DescribeHotKeys_HotKey`, read with `volcredis_DescribeHotKeys_HotKey_at`. */
typedef struct volcredis_DescribeHotKeys_HotKey_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeHotKeys_HotKey_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeHotKeys_HotKey volcredis_DescribeHotKeys_HotKey_at(volcredis_DescribeHotKeys_HotKey_list list, size_t index) {
    volcredis_DescribeHotKeys_HotKey item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeHotKeys_HotKey());
    return item;
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
    volcredis_string_array ShardIds;
} volcredis_DescribeHotKeysRequest;
VOLCREDIS_TYPE(DescribeHotKeysRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(KeyType, STRING), VOLCREDIS_F(QueryEndTime, STRING), VOLCREDIS_F(QueryStartTime, STRING),
    VOLCREDIS_L(ShardIds, STRING))
/** Response of `DescribeHotKeys`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeHotKeysResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Hot keys found. */
    volcredis_DescribeHotKeys_HotKey_list HotKey;
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
    /** Number of keys found. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeHotKeysResponse;
VOLCREDIS_TYPE(DescribeHotKeysResponse, VOLCREDIS_SL(HotKey, DescribeHotKeys_HotKey), VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(Total, INT32))
/**
 * Returns the most accessed keys of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeHotKeys(const volcredis_client *client, const volcredis_DescribeHotKeysRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeHotKeysResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeHotKeys", request, volcredis_detail_DescribeHotKeysRequest(), options, response, result,
        volcredis_detail_DescribeHotKeysResponse(), error);
}
/** Calls `DescribeHotKeys` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeHotKeys_async(const volcredis_client *client, const volcredis_DescribeHotKeysRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeHotKeys", request, volcredis_detail_DescribeHotKeysRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeHotKeysRequest(const volcredis_DescribeHotKeysRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeHotKeys", from, volcredis_detail_DescribeHotKeysRequest(), options, request, error);
}
/** Reads a response of `DescribeHotKeys`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeHotKeysResponse(const volcredis_response *response, volcredis_DescribeHotKeysResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeHotKeys", result, volcredis_detail_DescribeHotKeysResponse(), error);
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
VOLCREDIS_TYPE(DescribeKeyScanJobs_KeyScanJob, VOLCREDIS_F(CompletedCount, INT32), VOLCREDIS_F(CreateTime, STRING),
    VOLCREDIS_F(FinishTime, STRING), VOLCREDIS_F(JobId, STRING), VOLCREDIS_F(StartTime, STRING), VOLCREDIS_F(Status, STRING),
    VOLCREDIS_F(TotalCount, INT32))
/** A list of `volcredis_DescribeKeyScanJobs_KeyScanJob`, read with `volcredis_DescribeKeyScanJobs_KeyScanJob_at`. */
typedef struct volcredis_DescribeKeyScanJobs_KeyScanJob_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeKeyScanJobs_KeyScanJob_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeKeyScanJobs_KeyScanJob volcredis_DescribeKeyScanJobs_KeyScanJob_at(volcredis_DescribeKeyScanJobs_KeyScanJob_list list, size_t index) {
    volcredis_DescribeKeyScanJobs_KeyScanJob item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeKeyScanJobs_KeyScanJob());
    return item;
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
VOLCREDIS_TYPE(DescribeKeyScanJobsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(QueryEndTime, STRING),
    VOLCREDIS_F(QueryStartTime, STRING), VOLCREDIS_F(PageNumber, INT32), VOLCREDIS_F(PageSize, INT32))
/** Response of `DescribeKeyScanJobs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeKeyScanJobsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Jobs on this page. */
    volcredis_DescribeKeyScanJobs_KeyScanJob_list JobList;
    /** Total number of matching jobs. Example: `1`. */
    volcredis_optional_int32 TotalJobsNumber;
} volcredis_DescribeKeyScanJobsResponse;
VOLCREDIS_TYPE(DescribeKeyScanJobsResponse, VOLCREDIS_SL(JobList, DescribeKeyScanJobs_KeyScanJob),
    VOLCREDIS_F(TotalJobsNumber, INT32))
/**
 * Lists the key scan jobs of an instance in a time range.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeKeyScanJobs(const volcredis_client *client, const volcredis_DescribeKeyScanJobsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeKeyScanJobsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeKeyScanJobs", request, volcredis_detail_DescribeKeyScanJobsRequest(), options, response, result,
        volcredis_detail_DescribeKeyScanJobsResponse(), error);
}
/** Calls `DescribeKeyScanJobs` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeKeyScanJobs_async(const volcredis_client *client, const volcredis_DescribeKeyScanJobsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeKeyScanJobs", request, volcredis_detail_DescribeKeyScanJobsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeKeyScanJobsRequest(const volcredis_DescribeKeyScanJobsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeKeyScanJobs", from, volcredis_detail_DescribeKeyScanJobsRequest(), options, request, error);
}
/** Reads a response of `DescribeKeyScanJobs`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeKeyScanJobsResponse(const volcredis_response *response, volcredis_DescribeKeyScanJobsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeKeyScanJobs", result, volcredis_detail_DescribeKeyScanJobsResponse(), error);
}
/** Creates a paginator of `DescribeKeyScanJobs`, whose pages are read with `volcredis_read_DescribeKeyScanJobsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeKeyScanJobs_pages(const volcredis_DescribeKeyScanJobsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeKeyScanJobs", request, volcredis_detail_DescribeKeyScanJobsRequest(), options, paginator, error);
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
VOLCREDIS_TYPE(DescribeSlowLogs_SlowQuery, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(DBName, STRING),
    VOLCREDIS_F(ExecutionStartTime, STRING), VOLCREDIS_F(HostAddress, STRING), VOLCREDIS_F(NodeId, STRING),
    VOLCREDIS_F(QueryText, STRING), VOLCREDIS_F(QueryTimes, INT64), VOLCREDIS_F(UserName, STRING))
/** A list of `volcredis_DescribeSlowLogs_SlowQuery`, read with `volcredis_DescribeSlowLogs_SlowQuery_at`. */
typedef struct volcredis_DescribeSlowLogs_SlowQuery_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeSlowLogs_SlowQuery_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeSlowLogs_SlowQuery volcredis_DescribeSlowLogs_SlowQuery_at(volcredis_DescribeSlowLogs_SlowQuery_list list, size_t index) {
    volcredis_DescribeSlowLogs_SlowQuery item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeSlowLogs_SlowQuery());
    return item;
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
    volcredis_string_array NodeIds;
    /** End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2022-07-26T12:38:54Z`. */
    const char *QueryEndTime;
    /** Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2022-07-26T12:37:54Z`. */
    const char *QueryStartTime;
    /** Filters by type of node; both types if not given. Example: `Proxy`. */
    const char *SlowLogType;
} volcredis_DescribeSlowLogsRequest;
VOLCREDIS_TYPE(DescribeSlowLogsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(Context, STRING), VOLCREDIS_F(DBName, STRING), VOLCREDIS_L(NodeIds, STRING), VOLCREDIS_F(QueryEndTime, STRING),
    VOLCREDIS_F(QueryStartTime, STRING), VOLCREDIS_F(SlowLogType, STRING))
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
    /** Entries on this page. */
    volcredis_DescribeSlowLogs_SlowQuery_list SlowQuery;
    /** Total number of entries. */
    volcredis_optional_int32 Total;
} volcredis_DescribeSlowLogsResponse;
VOLCREDIS_TYPE(DescribeSlowLogsResponse, VOLCREDIS_F(Context, STRING), VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(ListOver, BOOL), VOLCREDIS_SL(SlowQuery, DescribeSlowLogs_SlowQuery), VOLCREDIS_F(Total, INT32))
/**
 * Returns the slow log of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeSlowLogs(const volcredis_client *client, const volcredis_DescribeSlowLogsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeSlowLogsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeSlowLogs", request, volcredis_detail_DescribeSlowLogsRequest(), options, response, result,
        volcredis_detail_DescribeSlowLogsResponse(), error);
}
/** Calls `DescribeSlowLogs` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeSlowLogs_async(const volcredis_client *client, const volcredis_DescribeSlowLogsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeSlowLogs", request, volcredis_detail_DescribeSlowLogsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeSlowLogsRequest(const volcredis_DescribeSlowLogsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeSlowLogs", from, volcredis_detail_DescribeSlowLogsRequest(), options, request, error);
}
/** Reads a response of `DescribeSlowLogs`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeSlowLogsResponse(const volcredis_response *response, volcredis_DescribeSlowLogsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeSlowLogs", result, volcredis_detail_DescribeSlowLogsResponse(), error);
}
/** Creates a paginator of `DescribeSlowLogs`, whose pages are read with `volcredis_read_DescribeSlowLogsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeSlowLogs_pages(const volcredis_DescribeSlowLogsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeSlowLogs", request, volcredis_detail_DescribeSlowLogsRequest(), options, paginator, error);
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
VOLCREDIS_TYPE(InterruptKeyScanJobRequest, VOLCREDIS_F(JobId, STRING))
/** Response of `InterruptKeyScanJob`; a view that is valid as long as the response object. */
typedef struct volcredis_InterruptKeyScanJobResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_InterruptKeyScanJobResponse;
VOLCREDIS_EMPTY_TYPE(InterruptKeyScanJobResponse)
/**
 * Cancels a key scan job that has not finished.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_InterruptKeyScanJob(const volcredis_client *client, const volcredis_InterruptKeyScanJobRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_InterruptKeyScanJobResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "InterruptKeyScanJob", request, volcredis_detail_InterruptKeyScanJobRequest(), options, response, result,
        volcredis_detail_InterruptKeyScanJobResponse(), error);
}
/** Calls `InterruptKeyScanJob` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_InterruptKeyScanJob_async(const volcredis_client *client, const volcredis_InterruptKeyScanJobRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "InterruptKeyScanJob", request, volcredis_detail_InterruptKeyScanJobRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_InterruptKeyScanJobRequest(const volcredis_InterruptKeyScanJobRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("InterruptKeyScanJob", from, volcredis_detail_InterruptKeyScanJobRequest(), options, request, error);
}
/** Reads a response of `InterruptKeyScanJob`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_InterruptKeyScanJobResponse(const volcredis_response *response, volcredis_InterruptKeyScanJobResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "InterruptKeyScanJob", result, volcredis_detail_InterruptKeyScanJobResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_LOGS_H */
