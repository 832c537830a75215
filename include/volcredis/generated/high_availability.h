/**
 * @file
 * High availability. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_HIGH_AVAILABILITY_H
#define VOLCREDIS_GENERATED_HIGH_AVAILABILITY_H

#include "types.h"
#include "../push_macros.h"

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
VOLCREDIS_TYPE(TestFailoverDBInstanceZoneRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(FailedZoneId, STRING),
    VOLCREDIS_F(FailbackToPrimaryDelayInMinutes, INT64))
/** Response of `TestFailoverDBInstanceZone`; a view that is valid as long as the response object. */
typedef struct volcredis_TestFailoverDBInstanceZoneResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_TestFailoverDBInstanceZoneResponse;
VOLCREDIS_EMPTY_TYPE(TestFailoverDBInstanceZoneResponse)
/**
 * Simulates the failure of an availability zone for an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_TestFailoverDBInstanceZone(const volcredis_client *client, const volcredis_TestFailoverDBInstanceZoneRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_TestFailoverDBInstanceZoneResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "TestFailoverDBInstanceZone", request, volcredis_detail_TestFailoverDBInstanceZoneRequest(), options, response, result,
        volcredis_detail_TestFailoverDBInstanceZoneResponse(), error);
}
/** Calls `TestFailoverDBInstanceZone` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_TestFailoverDBInstanceZone_async(const volcredis_client *client, const volcredis_TestFailoverDBInstanceZoneRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "TestFailoverDBInstanceZone", request, volcredis_detail_TestFailoverDBInstanceZoneRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_TestFailoverDBInstanceZoneRequest(const volcredis_TestFailoverDBInstanceZoneRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("TestFailoverDBInstanceZone", from, volcredis_detail_TestFailoverDBInstanceZoneRequest(), options, request, error);
}
/** Reads a response of `TestFailoverDBInstanceZone`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_TestFailoverDBInstanceZoneResponse(const volcredis_response *response, volcredis_TestFailoverDBInstanceZoneResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "TestFailoverDBInstanceZone", result, volcredis_detail_TestFailoverDBInstanceZoneResponse(), error);
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
    volcredis_string_array ProxyNodeIds;
    /** IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if not given. Example:
     * `["server-redis-cnlfkmh6uiii8****-0"]`. */
    volcredis_string_array ServerShardIds;
} volcredis_TestShutDownDBInstanceNodesRequest;
VOLCREDIS_TYPE(TestShutDownDBInstanceNodesRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_L(ProxyNodeIds, STRING),
    VOLCREDIS_L(ServerShardIds, STRING))
/** Response of `TestShutDownDBInstanceNodes`; a view that is valid as long as the response object. */
typedef struct volcredis_TestShutDownDBInstanceNodesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_TestShutDownDBInstanceNodesResponse;
VOLCREDIS_EMPTY_TYPE(TestShutDownDBInstanceNodesResponse)
/**
 * Simulates the failure of primary nodes or proxy nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_TestShutDownDBInstanceNodes(const volcredis_client *client, const volcredis_TestShutDownDBInstanceNodesRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_TestShutDownDBInstanceNodesResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "TestShutDownDBInstanceNodes", request, volcredis_detail_TestShutDownDBInstanceNodesRequest(), options, response, result,
        volcredis_detail_TestShutDownDBInstanceNodesResponse(), error);
}
/** Calls `TestShutDownDBInstanceNodes` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_TestShutDownDBInstanceNodes_async(const volcredis_client *client, const volcredis_TestShutDownDBInstanceNodesRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "TestShutDownDBInstanceNodes", request, volcredis_detail_TestShutDownDBInstanceNodesRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_TestShutDownDBInstanceNodesRequest(const volcredis_TestShutDownDBInstanceNodesRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("TestShutDownDBInstanceNodes", from, volcredis_detail_TestShutDownDBInstanceNodesRequest(), options, request, error);
}
/** Reads a response of `TestShutDownDBInstanceNodes`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_TestShutDownDBInstanceNodesResponse(const volcredis_response *response, volcredis_TestShutDownDBInstanceNodesResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "TestShutDownDBInstanceNodes", result, volcredis_detail_TestShutDownDBInstanceNodesResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_HIGH_AVAILABILITY_H */
