/**
 * @file
 * Event. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_EVENTS_H
#define VOLCREDIS_GENERATED_EVENTS_H

#include "types.h"

/* ---- DescribePlannedEvents ---- */
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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribePlannedEvents_PlannedEvent volcredis_read_DescribePlannedEvents_PlannedEvent(const volcredis_value *value) {
    volcredis_DescribePlannedEvents_PlannedEvent view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Action = volcredis_detail_get_string(value, "Action");
    view.ActionName = volcredis_detail_get_string(value, "ActionName");
    view.CanCancel = volcredis_detail_get_bool(value, "CanCancel");
    view.CanModifyTime = volcredis_detail_get_bool(value, "CanModifyTime");
    view.EventId = volcredis_detail_get_string(value, "EventId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaxEndTime = volcredis_detail_get_string(value, "MaxEndTime");
    view.PlanEndTime = volcredis_detail_get_string(value, "PlanEndTime");
    view.PlanStartTime = volcredis_detail_get_string(value, "PlanStartTime");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.Type = volcredis_detail_get_string(value, "Type");
    return view;
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
    /** Number of events per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`. */
    const char *MaxStartTime;
    /** Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
     * `2025-02-26T19:00:00Z`. */
    const char *MinStartTime;
} volcredis_DescribePlannedEventsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribePlannedEventsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribePlannedEventsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MaxStartTime", from->MaxStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MinStartTime", from->MinStartTime, error);
    return status;
}

/** Response of `DescribePlannedEvents`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribePlannedEventsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Events on this page. Read the items with `volcredis_item` and `volcredis_read_DescribePlannedEvents_PlannedEvent`. */
    volcredis_list PlannedEvents;
    /** Total number of matching events. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribePlannedEventsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribePlannedEventsResponse volcredis_read_DescribePlannedEventsResponse(const volcredis_value *value) {
    volcredis_DescribePlannedEventsResponse view;
    view.value = value;
    view.PlannedEvents = volcredis_detail_get_list(value, "PlannedEvents");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists planned events: system maintenance and operations scheduled by users.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribePlannedEvents(const volcredis_client *client, const volcredis_DescribePlannedEventsRequest *request,
    volcredis_response **response, volcredis_DescribePlannedEventsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribePlannedEvents", &filled, response, error);
    status = status ? status : volcredis_fill_DescribePlannedEventsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribePlannedEventsResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ExecutePlannedEventRequest(volcredis_request *request, const char *at,
    const volcredis_ExecutePlannedEventRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "EventId", from->EventId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ExecutePlannedEvent`; a view that is valid as long as the response object. */
typedef struct volcredis_ExecutePlannedEventResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ExecutePlannedEventResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ExecutePlannedEventResponse volcredis_read_ExecutePlannedEventResponse(const volcredis_value *value) {
    volcredis_ExecutePlannedEventResponse view;
    view.value = value;
    return view;
}

/**
 * Executes a waiting planned event immediately.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ExecutePlannedEvent(const volcredis_client *client, const volcredis_ExecutePlannedEventRequest *request,
    volcredis_response **response, volcredis_ExecutePlannedEventResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ExecutePlannedEvent", &filled, response, error);
    status = status ? status : volcredis_fill_ExecutePlannedEventRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ExecutePlannedEventResponse(volcredis_response_result(*response));
    }
    return status;
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
    volcredis_strings EventIds;
    /** End of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`. */
    const char *TargetEndTime;
    /** Start of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`. */
    const char *TargetStartTime;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyPlannedEventExecuteTimeRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyPlannedEventExecuteTimeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyPlannedEventExecuteTimeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "EventIds", from->EventIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetEndTime", from->TargetEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetStartTime", from->TargetStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyPlannedEventExecuteTime`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyPlannedEventExecuteTimeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyPlannedEventExecuteTimeResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyPlannedEventExecuteTimeResponse volcredis_read_ModifyPlannedEventExecuteTimeResponse(const volcredis_value *value) {
    volcredis_ModifyPlannedEventExecuteTimeResponse view;
    view.value = value;
    return view;
}

/**
 * Moves planned events to another time window.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyPlannedEventExecuteTime(const volcredis_client *client, const volcredis_ModifyPlannedEventExecuteTimeRequest *request,
    volcredis_response **response, volcredis_ModifyPlannedEventExecuteTimeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyPlannedEventExecuteTime", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyPlannedEventExecuteTimeRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyPlannedEventExecuteTimeResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_EVENTS_H */
