/**
 * @file
 * Session. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_SESSIONS_H
#define VOLCREDIS_GENERATED_SESSIONS_H

#include "types.h"

/* ---- DeleteAllClientSession ---- */
/**
 * Ends all client sessions of an instance.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Notes:
 *
 * - The connections of the sessions are closed.
 *
 * @see https://www.volcengine.com/docs/6293/2175475
 */
typedef struct volcredis_DeleteAllClientSessionRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DeleteAllClientSessionRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteAllClientSessionRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteAllClientSessionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DeleteAllClientSession`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteAllClientSessionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if all sessions were ended. Example: `true`. */
    volcredis_optional_bool IsSuccess;
} volcredis_DeleteAllClientSessionResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteAllClientSessionResponse volcredis_read_DeleteAllClientSessionResponse(const volcredis_value *value) {
    volcredis_DeleteAllClientSessionResponse view;
    view.value = value;
    view.IsSuccess = volcredis_detail_get_bool(value, "IsSuccess");
    return view;
}

/**
 * Ends all client sessions of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteAllClientSession(const volcredis_client *client, const volcredis_DeleteAllClientSessionRequest *request,
    volcredis_response **response, volcredis_DeleteAllClientSessionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteAllClientSession", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteAllClientSessionRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteAllClientSessionResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeClientSessionSnapshot ---- */
/** A client session. */
typedef struct volcredis_DescribeClientSessionSnapshot_ClientSession {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** Address and port of the client. */
    const char *ClientAddr;
    /** ID of the connection in Redis. */
    volcredis_optional_int64 ClientId;
    /** IP address of the client. */
    const char *ClientIp;
    /** Name of the connection, as set by the client. */
    const char *ClientName;
    /** ID of the node of the session. */
    const char *NodeId;
    /** Age of the connection. Unit: s. */
    volcredis_optional_int64 SessionAge;
    /** Authentication state of the session, as a number. */
    volcredis_optional_int32 SessionAuth;
    /** Last command of the session. */
    const char *SessionCmd;
    /** Number of the selected database. */
    volcredis_optional_int64 SessionDb;
    /** Socket events: `r` for readable, `w` for writable. */
    const char *SessionEvents;
    /** File descriptor of the socket. */
    volcredis_optional_int32 SessionFd;
    /** Client flags as in `CLIENT LIST`; `N` for none. */
    const char *SessionFlags;
    /** Idle time of the connection. Unit: s. */
    volcredis_optional_int64 SessionIdle;
    /** Number of commands queued in a `MULTI` transaction; `-1` outside a transaction. */
    volcredis_optional_int32 SessionMulti;
    /** Used size of the fixed output buffer. */
    volcredis_optional_int64 SessionObl;
    /** Number of replies in the output list. */
    volcredis_optional_int64 SessionOll;
    /** Memory used by the output buffers. Unit: B. */
    volcredis_optional_int64 SessionOmem;
    /** Number of pattern subscriptions. */
    volcredis_optional_int32 SessionPsub;
    /** Used size of the query buffer. Unit: B. */
    volcredis_optional_int64 SessionQbuf;
    /** Free size of the query buffer. Unit: B. */
    volcredis_optional_int64 SessionQbufFree;
    /** Number of channel subscriptions. */
    volcredis_optional_int32 SessionSub;
} volcredis_DescribeClientSessionSnapshot_ClientSession;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeClientSessionSnapshot_ClientSession volcredis_read_DescribeClientSessionSnapshot_ClientSession(const volcredis_value *value) {
    volcredis_DescribeClientSessionSnapshot_ClientSession view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ClientAddr = volcredis_detail_get_string(value, "ClientAddr");
    view.ClientId = volcredis_detail_get_int64(value, "ClientId");
    view.ClientIp = volcredis_detail_get_string(value, "ClientIp");
    view.ClientName = volcredis_detail_get_string(value, "ClientName");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.SessionAge = volcredis_detail_get_int64(value, "SessionAge");
    view.SessionAuth = volcredis_detail_get_int32(value, "SessionAuth");
    view.SessionCmd = volcredis_detail_get_string(value, "SessionCmd");
    view.SessionDb = volcredis_detail_get_int64(value, "SessionDb");
    view.SessionEvents = volcredis_detail_get_string(value, "SessionEvents");
    view.SessionFd = volcredis_detail_get_int32(value, "SessionFd");
    view.SessionFlags = volcredis_detail_get_string(value, "SessionFlags");
    view.SessionIdle = volcredis_detail_get_int64(value, "SessionIdle");
    view.SessionMulti = volcredis_detail_get_int32(value, "SessionMulti");
    view.SessionObl = volcredis_detail_get_int64(value, "SessionObl");
    view.SessionOll = volcredis_detail_get_int64(value, "SessionOll");
    view.SessionOmem = volcredis_detail_get_int64(value, "SessionOmem");
    view.SessionPsub = volcredis_detail_get_int32(value, "SessionPsub");
    view.SessionQbuf = volcredis_detail_get_int64(value, "SessionQbuf");
    view.SessionQbufFree = volcredis_detail_get_int64(value, "SessionQbufFree");
    view.SessionSub = volcredis_detail_get_int32(value, "SessionSub");
    return view;
}

/** A filter on client sessions. */
typedef struct volcredis_DescribeClientSessionSnapshot_SessionFilter {
    /** Session property to compare. */
    const char *FilterKey;
    /** Value that the property must have. */
    const char *FilterValue;
} volcredis_DescribeClientSessionSnapshot_SessionFilter;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeClientSessionSnapshot_SessionFilter(volcredis_request *request, const char *at,
    const volcredis_DescribeClientSessionSnapshot_SessionFilter *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "FilterKey", from->FilterKey, error);
    status = status ? status : volcredis_detail_put_string(request, at, "FilterValue", from->FilterValue, error);
    return status;
}

/**
 * Lists the client sessions of an instance that were recorded in a time range.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 * - The format of the times and the values of `FilterKey`, `OrderBy` and `OrderType` are not documented.
 */
typedef struct volcredis_DescribeClientSessionSnapshotRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Position to continue from: the `Context` of the previous response; not given for the first page. */
    const char *Context;
    /** Conditions that the sessions must meet. */
    const volcredis_DescribeClientSessionSnapshot_SessionFilter *Filter;
    /** The number of items in `Filter`. */
    size_t FilterCount;
    /** Session property to sort by. */
    const char *OrderBy;
    /** Sort direction. */
    const char *OrderType;
    /** Number of sessions per page. */
    volcredis_optional_int32 PageSize;
    /** End of the time range. */
    const char *QueryEndTime;
    /** Start of the time range. */
    const char *QueryStartTime;
} volcredis_DescribeClientSessionSnapshotRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeClientSessionSnapshotRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeClientSessionSnapshotRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Context", from->Context, error);
    if (from->Filter != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "Filter", "[]", error);
    }
    for (size_t index = 0; index < from->FilterCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "Filter", index);
        status = volcredis_fill_DescribeClientSessionSnapshot_SessionFilter(request, inner, &from->Filter[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "OrderBy", from->OrderBy, error);
    status = status ? status : volcredis_detail_put_string(request, at, "OrderType", from->OrderType, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryEndTime", from->QueryEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "QueryStartTime", from->QueryStartTime, error);
    return status;
}

/** Response of `DescribeClientSessionSnapshot`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeClientSessionSnapshotResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Position to pass as `Context` in the next call. */
    const char *Context;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** `true` if this is the last page. */
    volcredis_optional_bool ListOver;
    /** Sessions on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeClientSessionSnapshot_ClientSession`. */
    volcredis_list SessionList;
    /** Total number of matching sessions. */
    volcredis_optional_int32 Total;
} volcredis_DescribeClientSessionSnapshotResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeClientSessionSnapshotResponse volcredis_read_DescribeClientSessionSnapshotResponse(const volcredis_value *value) {
    volcredis_DescribeClientSessionSnapshotResponse view;
    view.value = value;
    view.Context = volcredis_detail_get_string(value, "Context");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ListOver = volcredis_detail_get_bool(value, "ListOver");
    view.SessionList = volcredis_detail_get_list(value, "SessionList");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the client sessions of an instance that were recorded in a time range.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeClientSessionSnapshot(const volcredis_client *client, const volcredis_DescribeClientSessionSnapshotRequest *request,
    volcredis_response **response, volcredis_DescribeClientSessionSnapshotResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeClientSessionSnapshot", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeClientSessionSnapshotRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeClientSessionSnapshotResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_SESSIONS_H */
