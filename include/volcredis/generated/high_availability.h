/**
 * @file
 * High availability. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_HIGH_AVAILABILITY_H
#define VOLCREDIS_GENERATED_HIGH_AVAILABILITY_H

#include "types.h"

/* ---- TestFailoverDBInstanceZone ---- */
/**
 * Simulates the failure of an availability zone for an instance.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Checked by the service only:
 *
 * - `FailbackToPrimaryDelayInMinutes` has an effect only if `FailedZoneId` is the primary zone of the instance, the first
 *   entry of `ZoneIds` in `DescribeDBInstanceDetail`.
 *
 * Notes:
 *
 * - Only instances deployed over several zones (`MultiAZ` is `enabled`) can be tested.
 * - Clients may be disconnected once or twice for up to 30 seconds.
 * - Without a delay the primary nodes may stay in the secondary zone; `ModifyDBInstanceAZConfigure` moves them back.
 *
 * @see https://www.volcengine.com/docs/6293/1928461
 */
typedef struct volcredis_TestFailoverDBInstanceZoneRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** ID of the zone to fail, as listed by `DescribeZones`. Example: `cn-beijing-a`. */
    const char *FailedZoneId;
    /** Time after which the primary nodes move back to the primary zone; if not given, they do not move back automatically.
     * Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`. */
    volcredis_optional_int64 FailbackToPrimaryDelayInMinutes;
} volcredis_TestFailoverDBInstanceZoneRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_TestFailoverDBInstanceZoneRequest(volcredis_request *request, const char *at,
    const volcredis_TestFailoverDBInstanceZoneRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "FailedZoneId", from->FailedZoneId, error);
    status = status ? status : volcredis_detail_put_int64(request, at, "FailbackToPrimaryDelayInMinutes", from->FailbackToPrimaryDelayInMinutes, error);
    return status;
}

/** Response of `TestFailoverDBInstanceZone`; a view that is valid as long as the response object. */
typedef struct volcredis_TestFailoverDBInstanceZoneResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_TestFailoverDBInstanceZoneResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_TestFailoverDBInstanceZoneResponse volcredis_read_TestFailoverDBInstanceZoneResponse(const volcredis_value *value) {
    volcredis_TestFailoverDBInstanceZoneResponse view;
    view.value = value;
    return view;
}

/**
 * Simulates the failure of an availability zone for an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_TestFailoverDBInstanceZone(const volcredis_client *client, const volcredis_TestFailoverDBInstanceZoneRequest *request,
    volcredis_response **response, volcredis_TestFailoverDBInstanceZoneResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("TestFailoverDBInstanceZone", &filled, response, error);
    status = status ? status : volcredis_fill_TestFailoverDBInstanceZoneRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_TestFailoverDBInstanceZoneResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- TestShutDownDBInstanceNodes ---- */
/**
 * Simulates the failure of primary nodes or proxy nodes of an instance.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be tested.
 * - Give at least one of `ProxyNodeIds` and `ServerShardIds`.
 * - Affected nodes lose their connections for some seconds and reject writes for up to 30 seconds; buffered Pub/Sub
 *   messages may be lost.
 *
 * @see https://www.volcengine.com/docs/6293/1928462
 */
typedef struct volcredis_TestShutDownDBInstanceNodesRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`; none if not given. Example:
     * `["proxy-redis-cnlfkmh6uiii8****-0"]`. */
    volcredis_strings ProxyNodeIds;
    /** IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if not given. Example:
     * `["server-redis-cnlfkmh6uiii8****-0"]`. */
    volcredis_strings ServerShardIds;
} volcredis_TestShutDownDBInstanceNodesRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_TestShutDownDBInstanceNodesRequest(volcredis_request *request, const char *at,
    const volcredis_TestShutDownDBInstanceNodesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ProxyNodeIds", from->ProxyNodeIds, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ServerShardIds", from->ServerShardIds, error);
    return status;
}

/** Response of `TestShutDownDBInstanceNodes`; a view that is valid as long as the response object. */
typedef struct volcredis_TestShutDownDBInstanceNodesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_TestShutDownDBInstanceNodesResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_TestShutDownDBInstanceNodesResponse volcredis_read_TestShutDownDBInstanceNodesResponse(const volcredis_value *value) {
    volcredis_TestShutDownDBInstanceNodesResponse view;
    view.value = value;
    return view;
}

/**
 * Simulates the failure of primary nodes or proxy nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_TestShutDownDBInstanceNodes(const volcredis_client *client, const volcredis_TestShutDownDBInstanceNodesRequest *request,
    volcredis_response **response, volcredis_TestShutDownDBInstanceNodesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("TestShutDownDBInstanceNodes", &filled, response, error);
    status = status ? status : volcredis_fill_TestShutDownDBInstanceNodesRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_TestShutDownDBInstanceNodesResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_HIGH_AVAILABILITY_H */
