/**
 * @file
 * Session. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_SESSIONS_H
#define VOLCREDIS_GENERATED_SESSIONS_H

#include "types.h"
#include "../push_macros.h"

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
VOLCREDIS_TYPE(DeleteAllClientSessionRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DeleteAllClientSession`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteAllClientSessionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if all sessions were ended. Example: `true`. */
    volcredis_optional_bool IsSuccess;
} volcredis_DeleteAllClientSessionResponse;
VOLCREDIS_TYPE(DeleteAllClientSessionResponse, VOLCREDIS_F(IsSuccess, BOOL))
/**
 * Ends all client sessions of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteAllClientSession(const volcredis_client *client, const volcredis_DeleteAllClientSessionRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteAllClientSessionResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteAllClientSession", request, volcredis_detail_DeleteAllClientSessionRequest(), options, response, result,
        volcredis_detail_DeleteAllClientSessionResponse(), error);
}
/** Calls `DeleteAllClientSession` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteAllClientSession_async(const volcredis_client *client, const volcredis_DeleteAllClientSessionRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteAllClientSession", request, volcredis_detail_DeleteAllClientSessionRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteAllClientSessionRequest(const volcredis_DeleteAllClientSessionRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteAllClientSession", from, volcredis_detail_DeleteAllClientSessionRequest(), options, request, error);
}
/** Reads a response of `DeleteAllClientSession`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteAllClientSessionResponse(const volcredis_response *response, volcredis_DeleteAllClientSessionResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteAllClientSession", result, volcredis_detail_DeleteAllClientSessionResponse(), error);
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
VOLCREDIS_TYPE(DescribeClientSessionSnapshot_ClientSession, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientAddr, STRING),
    VOLCREDIS_F(ClientId, INT64), VOLCREDIS_F(ClientIp, STRING), VOLCREDIS_F(ClientName, STRING), VOLCREDIS_F(NodeId, STRING),
    VOLCREDIS_F(SessionAge, INT64), VOLCREDIS_F(SessionAuth, INT32), VOLCREDIS_F(SessionCmd, STRING),
    VOLCREDIS_F(SessionDb, INT64), VOLCREDIS_F(SessionEvents, STRING), VOLCREDIS_F(SessionFd, INT32),
    VOLCREDIS_F(SessionFlags, STRING), VOLCREDIS_F(SessionIdle, INT64), VOLCREDIS_F(SessionMulti, INT32),
    VOLCREDIS_F(SessionObl, INT64), VOLCREDIS_F(SessionOll, INT64), VOLCREDIS_F(SessionOmem, INT64),
    VOLCREDIS_F(SessionPsub, INT32), VOLCREDIS_F(SessionQbuf, INT64), VOLCREDIS_F(SessionQbufFree, INT64),
    VOLCREDIS_F(SessionSub, INT32))
/** A list of `volcredis_DescribeClientSessionSnapshot_ClientSession`, read with `volcredis_DescribeClientSessionSnapshot_ClientSession_at`. */
typedef struct volcredis_DescribeClientSessionSnapshot_ClientSession_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeClientSessionSnapshot_ClientSession_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeClientSessionSnapshot_ClientSession volcredis_DescribeClientSessionSnapshot_ClientSession_at(volcredis_DescribeClientSessionSnapshot_ClientSession_list list, size_t index) {
    volcredis_DescribeClientSessionSnapshot_ClientSession item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeClientSessionSnapshot_ClientSession());
    return item;
}
/** A filter on client sessions. */
typedef struct volcredis_DescribeClientSessionSnapshot_SessionFilter {
    /** Session property to compare. */
    const char *FilterKey;
    /** Value that the property must have. */
    const char *FilterValue;
} volcredis_DescribeClientSessionSnapshot_SessionFilter;
VOLCREDIS_TYPE(DescribeClientSessionSnapshot_SessionFilter, VOLCREDIS_F(FilterKey, STRING), VOLCREDIS_F(FilterValue, STRING))
/** A list of `volcredis_DescribeClientSessionSnapshot_SessionFilter`. */
typedef struct volcredis_DescribeClientSessionSnapshot_SessionFilter_array {
    const volcredis_DescribeClientSessionSnapshot_SessionFilter *items; /**< The items; NULL if the list is not set. */
    size_t count;                  /**< The number of items; 0 with `items` set is an empty list. */
} volcredis_DescribeClientSessionSnapshot_SessionFilter_array;
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
    volcredis_DescribeClientSessionSnapshot_SessionFilter_array Filter;
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
VOLCREDIS_TYPE(DescribeClientSessionSnapshotRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(Context, STRING),
    VOLCREDIS_SL(Filter, DescribeClientSessionSnapshot_SessionFilter), VOLCREDIS_F(OrderBy, STRING),
    VOLCREDIS_F(OrderType, STRING), VOLCREDIS_F(PageSize, INT32), VOLCREDIS_F(QueryEndTime, STRING),
    VOLCREDIS_F(QueryStartTime, STRING))
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
    /** Sessions on this page. */
    volcredis_DescribeClientSessionSnapshot_ClientSession_list SessionList;
    /** Total number of matching sessions. */
    volcredis_optional_int32 Total;
} volcredis_DescribeClientSessionSnapshotResponse;
VOLCREDIS_TYPE(DescribeClientSessionSnapshotResponse, VOLCREDIS_F(Context, STRING), VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(ListOver, BOOL), VOLCREDIS_SL(SessionList, DescribeClientSessionSnapshot_ClientSession),
    VOLCREDIS_F(Total, INT32))
/**
 * Lists the client sessions of an instance that were recorded in a time range.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeClientSessionSnapshot(const volcredis_client *client, const volcredis_DescribeClientSessionSnapshotRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeClientSessionSnapshotResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeClientSessionSnapshot", request, volcredis_detail_DescribeClientSessionSnapshotRequest(), options, response, result,
        volcredis_detail_DescribeClientSessionSnapshotResponse(), error);
}
/** Calls `DescribeClientSessionSnapshot` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeClientSessionSnapshot_async(const volcredis_client *client, const volcredis_DescribeClientSessionSnapshotRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeClientSessionSnapshot", request, volcredis_detail_DescribeClientSessionSnapshotRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeClientSessionSnapshotRequest(const volcredis_DescribeClientSessionSnapshotRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeClientSessionSnapshot", from, volcredis_detail_DescribeClientSessionSnapshotRequest(), options, request, error);
}
/** Reads a response of `DescribeClientSessionSnapshot`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeClientSessionSnapshotResponse(const volcredis_response *response, volcredis_DescribeClientSessionSnapshotResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeClientSessionSnapshot", result, volcredis_detail_DescribeClientSessionSnapshotResponse(), error);
}
/** Creates a paginator of `DescribeClientSessionSnapshot`, whose pages are read with `volcredis_read_DescribeClientSessionSnapshotResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeClientSessionSnapshot_pages(const volcredis_DescribeClientSessionSnapshotRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeClientSessionSnapshot", request, volcredis_detail_DescribeClientSessionSnapshotRequest(), options, paginator, error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_SESSIONS_H */
