/**
 * @file
 * Event. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_EVENTS_H
#define VOLCREDIS_GENERATED_EVENTS_H

#include "types.h"
#include "../push_macros.h"

/* ---- DescribePlannedEventImpactDetail ---- */
/** The nodes of one role that a planned event involves. */
typedef struct volcredis_DescribePlannedEventImpactDetail_InvolvedNode {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the nodes. Example: `2`. */
    volcredis_optional_int32 Count;
    /** IDs of the nodes. Example: `["server-redis-cn0212gzmh2xs****-0-0"]`. */
    volcredis_string_list NodeIds;
    /** Display name of the role. */
    const char *RoleName;
    /** Type of the nodes; the values are not documented. */
    const char *Type;
} volcredis_DescribePlannedEventImpactDetail_InvolvedNode;
VOLCREDIS_TYPE(DescribePlannedEventImpactDetail_InvolvedNode, VOLCREDIS_F(Count, INT32), VOLCREDIS_L(NodeIds, STRING),
    VOLCREDIS_F(RoleName, STRING), VOLCREDIS_F(Type, STRING))
/** A list of `volcredis_DescribePlannedEventImpactDetail_InvolvedNode`, read with `volcredis_DescribePlannedEventImpactDetail_InvolvedNode_at`. */
typedef struct volcredis_DescribePlannedEventImpactDetail_InvolvedNode_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribePlannedEventImpactDetail_InvolvedNode_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribePlannedEventImpactDetail_InvolvedNode volcredis_DescribePlannedEventImpactDetail_InvolvedNode_at(volcredis_DescribePlannedEventImpactDetail_InvolvedNode_list list, size_t index) {
    volcredis_DescribePlannedEventImpactDetail_InvolvedNode item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribePlannedEventImpactDetail_InvolvedNode());
    return item;
}
/** A description of the impact of a planned event. */
typedef struct volcredis_DescribePlannedEventImpactDetail_ImpactItem {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Description of what is affected. */
    const char *AffectedText;
    /** Nodes that the event involves. */
    volcredis_DescribePlannedEventImpactDetail_InvolvedNode_list InvolvedNodes;
    /** Suggested preparations. */
    volcredis_string_list SuggestedActions;
    /** Description of what is not affected. */
    const char *UnaffectedText;
} volcredis_DescribePlannedEventImpactDetail_ImpactItem;
VOLCREDIS_TYPE(DescribePlannedEventImpactDetail_ImpactItem, VOLCREDIS_F(AffectedText, STRING),
    VOLCREDIS_SL(InvolvedNodes, DescribePlannedEventImpactDetail_InvolvedNode), VOLCREDIS_L(SuggestedActions, STRING),
    VOLCREDIS_F(UnaffectedText, STRING))
/** The impact of a planned event. */
typedef struct volcredis_DescribePlannedEventImpactDetail_Impact {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Description of the impact. */
    volcredis_DescribePlannedEventImpactDetail_ImpactItem ImpactItem;
    /** `true` if the impact has not been determined yet. Example: `false`. */
    volcredis_optional_bool NotGenerated;
} volcredis_DescribePlannedEventImpactDetail_Impact;
VOLCREDIS_TYPE(DescribePlannedEventImpactDetail_Impact, VOLCREDIS_S(ImpactItem, DescribePlannedEventImpactDetail_ImpactItem),
    VOLCREDIS_F(NotGenerated, BOOL))
/**
 * Returns the impact of a planned event on the nodes and clients of its instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 */
typedef struct volcredis_DescribePlannedEventImpactDetailRequest {
    /** ID of the event, as listed by `DescribePlannedEvents`. Example: `event-cn0212gzmh2xs****`. */
    const char *EventId;
} volcredis_DescribePlannedEventImpactDetailRequest;
VOLCREDIS_TYPE(DescribePlannedEventImpactDetailRequest, VOLCREDIS_F(EventId, STRING))
/** Response of `DescribePlannedEventImpactDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribePlannedEventImpactDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Impact of the event. */
    volcredis_DescribePlannedEventImpactDetail_Impact Impact;
} volcredis_DescribePlannedEventImpactDetailResponse;
VOLCREDIS_TYPE(DescribePlannedEventImpactDetailResponse, VOLCREDIS_S(Impact, DescribePlannedEventImpactDetail_Impact))
/**
 * Returns the impact of a planned event on the nodes and clients of its instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribePlannedEventImpactDetail(const volcredis_client *client, const volcredis_DescribePlannedEventImpactDetailRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribePlannedEventImpactDetailResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribePlannedEventImpactDetail", request, volcredis_detail_DescribePlannedEventImpactDetailRequest(), options, response, result,
        volcredis_detail_DescribePlannedEventImpactDetailResponse(), error);
}
/** Calls `DescribePlannedEventImpactDetail` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribePlannedEventImpactDetail_async(const volcredis_client *client, const volcredis_DescribePlannedEventImpactDetailRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribePlannedEventImpactDetail", request, volcredis_detail_DescribePlannedEventImpactDetailRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribePlannedEventImpactDetailRequest(const volcredis_DescribePlannedEventImpactDetailRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribePlannedEventImpactDetail", from, volcredis_detail_DescribePlannedEventImpactDetailRequest(), options, request, error);
}
/** Reads a response of `DescribePlannedEventImpactDetail`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribePlannedEventImpactDetailResponse(const volcredis_response *response, volcredis_DescribePlannedEventImpactDetailResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribePlannedEventImpactDetail", result, volcredis_detail_DescribePlannedEventImpactDetailResponse(), error);
}

/* ---- DescribePlannedEvents ---- */
/** Numbers of nodes that a planned event affects. */
typedef struct volcredis_DescribePlannedEvents_ImpactSummary {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if the impact has not been determined yet. Example: `false`. */
    volcredis_optional_bool NotGenerated;
    /** Number of primary nodes. Example: `1`. */
    volcredis_optional_int32 PrimaryCount;
    /** Number of proxy nodes. Example: `0`. */
    volcredis_optional_int32 ProxyCount;
    /** Number of secondary nodes. Example: `1`. */
    volcredis_optional_int32 SecondaryCount;
} volcredis_DescribePlannedEvents_ImpactSummary;
VOLCREDIS_TYPE(DescribePlannedEvents_ImpactSummary, VOLCREDIS_F(NotGenerated, BOOL), VOLCREDIS_F(PrimaryCount, INT32),
    VOLCREDIS_F(ProxyCount, INT32), VOLCREDIS_F(SecondaryCount, INT32))
/** A planned event. */
typedef struct volcredis_DescribePlannedEvents_PlannedEvent {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Operation of the event; the values are not documented. */
    const char *Action;
    /** Display name of the operation, in Chinese or English. Example: `Upgrade instance kernel version`. */
    const char *ActionName;
    /** `true` if the event can be canceled. Example: `false`. */
    volcredis_optional_bool CanCancel;
    /** `true` if the time of the event can be changed with `ModifyPlannedEventExecuteTime`. Example: `false`. */
    volcredis_optional_bool CanModifyTime;
    /** ID of the event. Example: `event-cn0212gzmh2xs****`. */
    const char *EventId;
    /** Time at which the execution of the event ended; empty before. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *ExeEndTime;
    /** Time at which the execution of the event started; empty before. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *ExeStartTime;
    /** Numbers of nodes that the event affects. */
    volcredis_DescribePlannedEvents_ImpactSummary ImpactSummary;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Latest time to which the event can be postponed; empty if there is none. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`,
     * in UTC. Example: ``. */
    const char *MaxEndTime;
    /** End of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`. */
    const char *PlanEndTime;
    /** Start of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`. */
    const char *PlanStartTime;
    /** Status of the event; only a `Waiting` event can be executed immediately. Example: `Waiting`. */
    const char *Status;
    /** Type of the event: system maintenance or an operation scheduled by a user. The values are not documented. */
    const char *Type;
} volcredis_DescribePlannedEvents_PlannedEvent;
VOLCREDIS_TYPE(DescribePlannedEvents_PlannedEvent, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(Action, STRING),
    VOLCREDIS_F(ActionName, STRING), VOLCREDIS_F(CanCancel, BOOL), VOLCREDIS_F(CanModifyTime, BOOL),
    VOLCREDIS_F(EventId, STRING), VOLCREDIS_F(ExeEndTime, STRING), VOLCREDIS_F(ExeStartTime, STRING),
    VOLCREDIS_S(ImpactSummary, DescribePlannedEvents_ImpactSummary), VOLCREDIS_F(InstanceName, STRING),
    VOLCREDIS_F(MaxEndTime, STRING), VOLCREDIS_F(PlanEndTime, STRING), VOLCREDIS_F(PlanStartTime, STRING),
    VOLCREDIS_F(Status, STRING), VOLCREDIS_F(Type, STRING))
/** A list of `volcredis_DescribePlannedEvents_PlannedEvent`, read with `volcredis_DescribePlannedEvents_PlannedEvent_at`. */
typedef struct volcredis_DescribePlannedEvents_PlannedEvent_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribePlannedEvents_PlannedEvent_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribePlannedEvents_PlannedEvent volcredis_DescribePlannedEvents_PlannedEvent_at(volcredis_DescribePlannedEvents_PlannedEvent_list list, size_t index) {
    volcredis_DescribePlannedEvents_PlannedEvent item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribePlannedEvents_PlannedEvent());
    return item;
}
/**
 * Lists planned events: system maintenance and operations scheduled by users.
 *
 * Read-only.
 *
 * Validation:
 *
 * - `MaxStartTime` must be later than `MinStartTime`.
 *
 * @see https://www.volcengine.com/docs/6293/1467105
 */
typedef struct volcredis_DescribePlannedEventsRequest {
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of events per page. Limits: 1 to 1000. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`. */
    const char *MaxStartTime;
    /** Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-02-26T19:00:00Z`. */
    const char *MinStartTime;
} volcredis_DescribePlannedEventsRequest;
VOLCREDIS_TYPE(DescribePlannedEventsRequest, VOLCREDIS_F(PageNumber, INT32), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(MaxStartTime, STRING), VOLCREDIS_F(MinStartTime, STRING))
/** Response of `DescribePlannedEvents`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribePlannedEventsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Events on this page. */
    volcredis_DescribePlannedEvents_PlannedEvent_list PlannedEvents;
    /** Total number of matching events. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribePlannedEventsResponse;
VOLCREDIS_TYPE(DescribePlannedEventsResponse, VOLCREDIS_SL(PlannedEvents, DescribePlannedEvents_PlannedEvent),
    VOLCREDIS_F(Total, INT32))
/**
 * Lists planned events: system maintenance and operations scheduled by users.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribePlannedEvents(const volcredis_client *client, const volcredis_DescribePlannedEventsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribePlannedEventsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribePlannedEvents", request, volcredis_detail_DescribePlannedEventsRequest(), options, response, result,
        volcredis_detail_DescribePlannedEventsResponse(), error);
}
/** Calls `DescribePlannedEvents` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribePlannedEvents_async(const volcredis_client *client, const volcredis_DescribePlannedEventsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribePlannedEvents", request, volcredis_detail_DescribePlannedEventsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribePlannedEventsRequest(const volcredis_DescribePlannedEventsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribePlannedEvents", from, volcredis_detail_DescribePlannedEventsRequest(), options, request, error);
}
/** Reads a response of `DescribePlannedEvents`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribePlannedEventsResponse(const volcredis_response *response, volcredis_DescribePlannedEventsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribePlannedEvents", result, volcredis_detail_DescribePlannedEventsResponse(), error);
}
/** Creates a paginator of `DescribePlannedEvents`, whose pages are read with `volcredis_read_DescribePlannedEventsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribePlannedEvents_pages(const volcredis_DescribePlannedEventsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribePlannedEvents", request, volcredis_detail_DescribePlannedEventsRequest(), options, paginator, error);
}

/* ---- ExecutePlannedEvent ---- */
/**
 * Executes a waiting planned event immediately.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - During the event, a switch of nodes can close connections or reject writes for some seconds.
 *
 * @see https://www.volcengine.com/docs/6293/1554706
 */
typedef struct volcredis_ExecutePlannedEventRequest {
    /** ID of the event to execute; its status must be `Waiting`. Example: `event-cn0212gzmh2xs****`. */
    const char *EventId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ExecutePlannedEventRequest;
VOLCREDIS_TYPE(ExecutePlannedEventRequest, VOLCREDIS_F(EventId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ExecutePlannedEvent`; a view that is valid as long as the response object. */
typedef struct volcredis_ExecutePlannedEventResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ExecutePlannedEventResponse;
VOLCREDIS_EMPTY_TYPE(ExecutePlannedEventResponse)
/**
 * Executes a waiting planned event immediately.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ExecutePlannedEvent(const volcredis_client *client, const volcredis_ExecutePlannedEventRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ExecutePlannedEventResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ExecutePlannedEvent", request, volcredis_detail_ExecutePlannedEventRequest(), options, response, result,
        volcredis_detail_ExecutePlannedEventResponse(), error);
}
/** Calls `ExecutePlannedEvent` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ExecutePlannedEvent_async(const volcredis_client *client, const volcredis_ExecutePlannedEventRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ExecutePlannedEvent", request, volcredis_detail_ExecutePlannedEventRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ExecutePlannedEventRequest(const volcredis_ExecutePlannedEventRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ExecutePlannedEvent", from, volcredis_detail_ExecutePlannedEventRequest(), options, request, error);
}
/** Reads a response of `ExecutePlannedEvent`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ExecutePlannedEventResponse(const volcredis_response *response, volcredis_ExecutePlannedEventResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ExecutePlannedEvent", result, volcredis_detail_ExecutePlannedEventResponse(), error);
}

/* ---- ModifyPlannedEventExecuteTime ---- */
/**
 * Moves planned events to another time window.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `TargetEndTime` must be later than `TargetStartTime`.
 *
 * Checked by the service only:
 *
 * - `TargetEndTime` must be earlier than the `MaxEndTime` of each event.
 * - The new window must be later than the current one.
 *
 * Notes:
 *
 * - Events can only be postponed, any number of times, up to `MaxEndTime`.
 * - During the event, a switch of nodes can close connections or reject writes for some seconds.
 *
 * @see https://www.volcengine.com/docs/6293/1554705
 */
typedef struct volcredis_ModifyPlannedEventExecuteTimeRequest {
    /** IDs of the events to move; `CanModifyTime` must be `true` for each. Example: `["event-cn0212gzmh2xs****"]`. */
    volcredis_string_array EventIds;
    /** End of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`. */
    const char *TargetEndTime;
    /** Start of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`. */
    const char *TargetStartTime;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyPlannedEventExecuteTimeRequest;
VOLCREDIS_TYPE(ModifyPlannedEventExecuteTimeRequest, VOLCREDIS_L(EventIds, STRING), VOLCREDIS_F(TargetEndTime, STRING),
    VOLCREDIS_F(TargetStartTime, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyPlannedEventExecuteTime`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyPlannedEventExecuteTimeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyPlannedEventExecuteTimeResponse;
VOLCREDIS_EMPTY_TYPE(ModifyPlannedEventExecuteTimeResponse)
/**
 * Moves planned events to another time window.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyPlannedEventExecuteTime(const volcredis_client *client, const volcredis_ModifyPlannedEventExecuteTimeRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyPlannedEventExecuteTimeResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyPlannedEventExecuteTime", request, volcredis_detail_ModifyPlannedEventExecuteTimeRequest(), options, response, result,
        volcredis_detail_ModifyPlannedEventExecuteTimeResponse(), error);
}
/** Calls `ModifyPlannedEventExecuteTime` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyPlannedEventExecuteTime_async(const volcredis_client *client, const volcredis_ModifyPlannedEventExecuteTimeRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyPlannedEventExecuteTime", request, volcredis_detail_ModifyPlannedEventExecuteTimeRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyPlannedEventExecuteTimeRequest(const volcredis_ModifyPlannedEventExecuteTimeRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyPlannedEventExecuteTime", from, volcredis_detail_ModifyPlannedEventExecuteTimeRequest(), options, request, error);
}
/** Reads a response of `ModifyPlannedEventExecuteTime`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyPlannedEventExecuteTimeResponse(const volcredis_response *response, volcredis_ModifyPlannedEventExecuteTimeResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyPlannedEventExecuteTime", result, volcredis_detail_ModifyPlannedEventExecuteTimeResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_EVENTS_H */
