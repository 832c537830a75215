/**
 * @file
 * Network connection. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_NETWORK_H
#define VOLCREDIS_GENERATED_NETWORK_H

#include "types.h"
#include "../push_macros.h"

/* ---- CreateDBEndpointDirectLinkAddress ---- */
/**
 * Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Only sharded clusters can have a direct-link address.
 * - For instances with more than 8 shards a support ticket is needed.
 * - Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and load balancing are
 *   not available on this address.
 * - The address may resolve to another IP address after it has been released and created again; clients should use the
 *   domain name.
 * - `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.
 *
 * @see https://www.volcengine.com/docs/6293/1407726
 */
typedef struct volcredis_CreateDBEndpointDirectLinkAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Port of the direct-link address. Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`. */
    volcredis_optional_int32 Port;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`. */
    const char *ClientToken;
} volcredis_CreateDBEndpointDirectLinkAddressRequest;
VOLCREDIS_TYPE(CreateDBEndpointDirectLinkAddressRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(Port, INT32),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `CreateDBEndpointDirectLinkAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBEndpointDirectLinkAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointDirectLinkAddressResponse;
VOLCREDIS_EMPTY_TYPE(CreateDBEndpointDirectLinkAddressResponse)
/**
 * Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBEndpointDirectLinkAddress(const volcredis_client *client, const volcredis_CreateDBEndpointDirectLinkAddressRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateDBEndpointDirectLinkAddressResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateDBEndpointDirectLinkAddress", request, volcredis_detail_CreateDBEndpointDirectLinkAddressRequest(), options, response, result,
        volcredis_detail_CreateDBEndpointDirectLinkAddressResponse(), error);
}
/** Calls `CreateDBEndpointDirectLinkAddress` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateDBEndpointDirectLinkAddress_async(const volcredis_client *client, const volcredis_CreateDBEndpointDirectLinkAddressRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateDBEndpointDirectLinkAddress", request, volcredis_detail_CreateDBEndpointDirectLinkAddressRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateDBEndpointDirectLinkAddressRequest(const volcredis_CreateDBEndpointDirectLinkAddressRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateDBEndpointDirectLinkAddress", from, volcredis_detail_CreateDBEndpointDirectLinkAddressRequest(), options, request, error);
}
/** Reads a response of `CreateDBEndpointDirectLinkAddress`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateDBEndpointDirectLinkAddressResponse(const volcredis_response *response, volcredis_CreateDBEndpointDirectLinkAddressResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateDBEndpointDirectLinkAddress", result, volcredis_detail_CreateDBEndpointDirectLinkAddressResponse(), error);
}

/* ---- CreateDBEndpointPublicAddress ---- */
/**
 * Creates a public address of an instance by binding an elastic IP address (EIP).
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The account must have granted the cross-service authorization for Redis, or the call fails.
 * - The EIP is billed by the EIP service.
 * - The change is complete when the EIP is bound and the instance is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/110152
 * @see https://www.volcengine.com/docs/84772/1393064
 */
typedef struct volcredis_CreateDBEndpointPublicAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC service. Example:
     * `eip-2fef2qcfbfw8w5oxruw3w****`. */
    const char *EipId;
    /** Port of the public address. Limits: 1024 to 65535. Default: `6379`. Example: `6379`. */
    volcredis_optional_int32 Port;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateDBEndpointPublicAddressRequest;
VOLCREDIS_TYPE(CreateDBEndpointPublicAddressRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(EipId, STRING),
    VOLCREDIS_F(Port, INT32), VOLCREDIS_F(ClientToken, STRING))
/** Response of `CreateDBEndpointPublicAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBEndpointPublicAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointPublicAddressResponse;
VOLCREDIS_EMPTY_TYPE(CreateDBEndpointPublicAddressResponse)
/**
 * Creates a public address of an instance by binding an elastic IP address (EIP).
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBEndpointPublicAddress(const volcredis_client *client, const volcredis_CreateDBEndpointPublicAddressRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateDBEndpointPublicAddressResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateDBEndpointPublicAddress", request, volcredis_detail_CreateDBEndpointPublicAddressRequest(), options, response, result,
        volcredis_detail_CreateDBEndpointPublicAddressResponse(), error);
}
/** Calls `CreateDBEndpointPublicAddress` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateDBEndpointPublicAddress_async(const volcredis_client *client, const volcredis_CreateDBEndpointPublicAddressRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateDBEndpointPublicAddress", request, volcredis_detail_CreateDBEndpointPublicAddressRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateDBEndpointPublicAddressRequest(const volcredis_CreateDBEndpointPublicAddressRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateDBEndpointPublicAddress", from, volcredis_detail_CreateDBEndpointPublicAddressRequest(), options, request, error);
}
/** Reads a response of `CreateDBEndpointPublicAddress`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateDBEndpointPublicAddressResponse(const volcredis_response *response, volcredis_CreateDBEndpointPublicAddressResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateDBEndpointPublicAddress", result, volcredis_detail_CreateDBEndpointPublicAddressResponse(), error);
}

/* ---- DeleteDBEndpointDirectLinkAddress ---- */
/**
 * Deletes the direct-link address of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The instance then no longer supports the Redis Cluster protocol; move clients to another address first.
 *
 * @see https://www.volcengine.com/docs/6293/1407724
 */
typedef struct volcredis_DeleteDBEndpointDirectLinkAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DeleteDBEndpointDirectLinkAddressRequest;
VOLCREDIS_TYPE(DeleteDBEndpointDirectLinkAddressRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `DeleteDBEndpointDirectLinkAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBEndpointDirectLinkAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointDirectLinkAddressResponse;
VOLCREDIS_EMPTY_TYPE(DeleteDBEndpointDirectLinkAddressResponse)
/**
 * Deletes the direct-link address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBEndpointDirectLinkAddress(const volcredis_client *client, const volcredis_DeleteDBEndpointDirectLinkAddressRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteDBEndpointDirectLinkAddressResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteDBEndpointDirectLinkAddress", request, volcredis_detail_DeleteDBEndpointDirectLinkAddressRequest(), options, response, result,
        volcredis_detail_DeleteDBEndpointDirectLinkAddressResponse(), error);
}
/** Calls `DeleteDBEndpointDirectLinkAddress` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteDBEndpointDirectLinkAddress_async(const volcredis_client *client, const volcredis_DeleteDBEndpointDirectLinkAddressRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteDBEndpointDirectLinkAddress", request, volcredis_detail_DeleteDBEndpointDirectLinkAddressRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteDBEndpointDirectLinkAddressRequest(const volcredis_DeleteDBEndpointDirectLinkAddressRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteDBEndpointDirectLinkAddress", from, volcredis_detail_DeleteDBEndpointDirectLinkAddressRequest(), options, request, error);
}
/** Reads a response of `DeleteDBEndpointDirectLinkAddress`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteDBEndpointDirectLinkAddressResponse(const volcredis_response *response, volcredis_DeleteDBEndpointDirectLinkAddressResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteDBEndpointDirectLinkAddress", result, volcredis_detail_DeleteDBEndpointDirectLinkAddressResponse(), error);
}

/* ---- DeleteDBEndpointPublicAddress ---- */
/**
 * Deletes the public address of an instance.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The EIP is unbound but not released, and is billed until it is released in the EIP service.
 * - For instances created before 2022-05-17 the call may fail; a support ticket is needed then.
 * - The change is complete when the EIP is unbound and the instance is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/110161
 * @see https://www.volcengine.com/docs/84772/1393065
 */
typedef struct volcredis_DeleteDBEndpointPublicAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DeleteDBEndpointPublicAddressRequest;
VOLCREDIS_TYPE(DeleteDBEndpointPublicAddressRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `DeleteDBEndpointPublicAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBEndpointPublicAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointPublicAddressResponse;
VOLCREDIS_EMPTY_TYPE(DeleteDBEndpointPublicAddressResponse)
/**
 * Deletes the public address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBEndpointPublicAddress(const volcredis_client *client, const volcredis_DeleteDBEndpointPublicAddressRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteDBEndpointPublicAddressResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteDBEndpointPublicAddress", request, volcredis_detail_DeleteDBEndpointPublicAddressRequest(), options, response, result,
        volcredis_detail_DeleteDBEndpointPublicAddressResponse(), error);
}
/** Calls `DeleteDBEndpointPublicAddress` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteDBEndpointPublicAddress_async(const volcredis_client *client, const volcredis_DeleteDBEndpointPublicAddressRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteDBEndpointPublicAddress", request, volcredis_detail_DeleteDBEndpointPublicAddressRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteDBEndpointPublicAddressRequest(const volcredis_DeleteDBEndpointPublicAddressRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteDBEndpointPublicAddress", from, volcredis_detail_DeleteDBEndpointPublicAddressRequest(), options, request, error);
}
/** Reads a response of `DeleteDBEndpointPublicAddress`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteDBEndpointPublicAddressResponse(const volcredis_response *response, volcredis_DeleteDBEndpointPublicAddressResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteDBEndpointPublicAddress", result, volcredis_detail_DeleteDBEndpointPublicAddressResponse(), error);
}

/* ---- DescribeDBInstanceBandwidthPerShard ---- */
/**
 * Returns the default and the additional bandwidth of each shard of an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/72223
 */
typedef struct volcredis_DescribeDBInstanceBandwidthPerShardRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceBandwidthPerShardRequest;
VOLCREDIS_TYPE(DescribeDBInstanceBandwidthPerShardRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DescribeDBInstanceBandwidthPerShard`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceBandwidthPerShardResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Additional bandwidth of each shard; no longer used. Deprecated. Unit: MB/s. Example: `20`. */
    volcredis_optional_int32 AdditionalBandwidthPerShard;
    /** Additional read (downstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`. */
    volcredis_optional_int32 AdditionalReadBandwidthPerShard;
    /** Additional write (upstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`. */
    volcredis_optional_int32 AdditionalWriteBandwidthPerShard;
    /** Default bandwidth of each shard, for reading and for writing each. Unit: MB/s. Example: `48`. */
    volcredis_optional_int32 DefaultBandwidthPerShard;
} volcredis_DescribeDBInstanceBandwidthPerShardResponse;
VOLCREDIS_TYPE(DescribeDBInstanceBandwidthPerShardResponse, VOLCREDIS_F(AdditionalBandwidthPerShard, INT32),
    VOLCREDIS_F(AdditionalReadBandwidthPerShard, INT32), VOLCREDIS_F(AdditionalWriteBandwidthPerShard, INT32),
    VOLCREDIS_F(DefaultBandwidthPerShard, INT32))
/**
 * Returns the default and the additional bandwidth of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceBandwidthPerShard(const volcredis_client *client, const volcredis_DescribeDBInstanceBandwidthPerShardRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceBandwidthPerShardResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceBandwidthPerShard", request, volcredis_detail_DescribeDBInstanceBandwidthPerShardRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceBandwidthPerShardResponse(), error);
}
/** Calls `DescribeDBInstanceBandwidthPerShard` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceBandwidthPerShard_async(const volcredis_client *client, const volcredis_DescribeDBInstanceBandwidthPerShardRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceBandwidthPerShard", request, volcredis_detail_DescribeDBInstanceBandwidthPerShardRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceBandwidthPerShardRequest(const volcredis_DescribeDBInstanceBandwidthPerShardRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceBandwidthPerShard", from, volcredis_detail_DescribeDBInstanceBandwidthPerShardRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceBandwidthPerShard`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceBandwidthPerShardResponse(const volcredis_response *response, volcredis_DescribeDBInstanceBandwidthPerShardResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceBandwidthPerShard", result, volcredis_detail_DescribeDBInstanceBandwidthPerShardResponse(), error);
}

/* ---- ModifyDBInstanceAdditionalBandwidthPerShard ---- */
/**
 * Sets the additional bandwidth of each shard of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `AdditionalBandwidth` is ignored by the service when `AdditionalReadBandwidth` is set and `AdditionalWriteBandwidth`
 *   is set.
 *
 * Checked by the service only:
 *
 * - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144 MB/s for 1 GiB
 *   and 288 MB/s for 2 GiB and more.
 *
 * Notes:
 *
 * - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for reading and for
 *   writing each.
 * - The bandwidth of an instance is limited to that of its shards together, and to 2.5 GB/s.
 * - The instance must be in state `Running` and must have been created after 2023-05-25.
 * - Additional bandwidth is billed.
 * - Additional bandwidth is not kept by restored or cloned instances and by `EnableShardedCluster`;
 *   `ModifyDBInstanceShardCapacity` can keep it (`ReserveAdditionalBandwidth`).
 * - The state of the instance can change for some time after the call; wait until it is `Running`.
 *
 * @see https://www.volcengine.com/docs/6293/508335
 * @see https://www.volcengine.com/docs/6293/489147
 */
typedef struct volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Additional bandwidth of each shard, for reading and for writing, where `AdditionalReadBandwidth` or
     * `AdditionalWriteBandwidth` is not given; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`. */
    volcredis_optional_int32 AdditionalBandwidth;
    /** Additional read (downstream) bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`. */
    volcredis_optional_int32 AdditionalReadBandwidth;
    /** Additional write (upstream) bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`. */
    volcredis_optional_int32 AdditionalWriteBandwidth;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest;
VOLCREDIS_TYPE(ModifyDBInstanceAdditionalBandwidthPerShardRequest, VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(AdditionalBandwidth, INT32), VOLCREDIS_F(AdditionalReadBandwidth, INT32),
    VOLCREDIS_F(AdditionalWriteBandwidth, INT32), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceAdditionalBandwidthPerShard`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order217500000099909****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse;
VOLCREDIS_TYPE(ModifyDBInstanceAdditionalBandwidthPerShardResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Sets the additional bandwidth of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceAdditionalBandwidthPerShard(const volcredis_client *client, const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceAdditionalBandwidthPerShard", request, volcredis_detail_ModifyDBInstanceAdditionalBandwidthPerShardRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceAdditionalBandwidthPerShardResponse(), error);
}
/** Calls `ModifyDBInstanceAdditionalBandwidthPerShard` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceAdditionalBandwidthPerShard_async(const volcredis_client *client, const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceAdditionalBandwidthPerShard", request, volcredis_detail_ModifyDBInstanceAdditionalBandwidthPerShardRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceAdditionalBandwidthPerShardRequest(const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceAdditionalBandwidthPerShard", from, volcredis_detail_ModifyDBInstanceAdditionalBandwidthPerShardRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceAdditionalBandwidthPerShard`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceAdditionalBandwidthPerShardResponse(const volcredis_response *response, volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceAdditionalBandwidthPerShard", result, volcredis_detail_ModifyDBInstanceAdditionalBandwidthPerShardResponse(), error);
}

/* ---- ModifyDBInstanceMaxConn ---- */
/**
 * Changes the maximum number of connections of each shard of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The default is 10000 connections per shard for every size.
 * - The instance accepts at most the smaller of shards x `MaxConnections` and 1000000 connections.
 * - A limit below the current number of connections closes connections and rejects new ones.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/70393
 */
typedef struct volcredis_ModifyDBInstanceMaxConnRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Maximum number of connections of each shard. Limits: 10000 to 50000; a multiple of 1000. Example: `20000`. */
    volcredis_optional_int32 MaxConnections;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceMaxConnRequest;
VOLCREDIS_TYPE(ModifyDBInstanceMaxConnRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(MaxConnections, INT32),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceMaxConn`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceMaxConnResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceMaxConnResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstanceMaxConnResponse)
/**
 * Changes the maximum number of connections of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceMaxConn(const volcredis_client *client, const volcredis_ModifyDBInstanceMaxConnRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceMaxConnResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceMaxConn", request, volcredis_detail_ModifyDBInstanceMaxConnRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceMaxConnResponse(), error);
}
/** Calls `ModifyDBInstanceMaxConn` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceMaxConn_async(const volcredis_client *client, const volcredis_ModifyDBInstanceMaxConnRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceMaxConn", request, volcredis_detail_ModifyDBInstanceMaxConnRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceMaxConnRequest(const volcredis_ModifyDBInstanceMaxConnRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceMaxConn", from, volcredis_detail_ModifyDBInstanceMaxConnRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceMaxConn`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceMaxConnResponse(const volcredis_response *response, volcredis_ModifyDBInstanceMaxConnResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceMaxConn", result, volcredis_detail_ModifyDBInstanceMaxConnResponse(), error);
}

/* ---- ModifyDBInstancePrivateDNSVisibility ---- */
/**
 * Turns public DNS resolution of the private domain name of an instance on or off.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and 100.96.0.3 instead.
 * - If the call fails because the address prefix exists, change the prefix of the private address first
 *   (`ModifyDBInstanceVisitAddress`).
 *
 * @see https://www.volcengine.com/docs/6293/1786448
 */
typedef struct volcredis_ModifyDBInstancePrivateDNSVisibilityRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** Resolution of the private domain name: from the internet (`Public`) or only from the private network (`Private`).
     * Example: `Public`. */
    const char *PrivateDNSVisibility;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstancePrivateDNSVisibilityRequest;
VOLCREDIS_TYPE(ModifyDBInstancePrivateDNSVisibilityRequest, VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(PrivateDNSVisibility, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstancePrivateDNSVisibility`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstancePrivateDNSVisibilityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstancePrivateDNSVisibilityResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstancePrivateDNSVisibilityResponse)
/**
 * Turns public DNS resolution of the private domain name of an instance on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstancePrivateDNSVisibility(const volcredis_client *client, const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstancePrivateDNSVisibilityResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstancePrivateDNSVisibility", request, volcredis_detail_ModifyDBInstancePrivateDNSVisibilityRequest(), options, response, result,
        volcredis_detail_ModifyDBInstancePrivateDNSVisibilityResponse(), error);
}
/** Calls `ModifyDBInstancePrivateDNSVisibility` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstancePrivateDNSVisibility_async(const volcredis_client *client, const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstancePrivateDNSVisibility", request, volcredis_detail_ModifyDBInstancePrivateDNSVisibilityRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstancePrivateDNSVisibilityRequest(const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstancePrivateDNSVisibility", from, volcredis_detail_ModifyDBInstancePrivateDNSVisibilityRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstancePrivateDNSVisibility`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstancePrivateDNSVisibilityResponse(const volcredis_response *response, volcredis_ModifyDBInstancePrivateDNSVisibilityResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstancePrivateDNSVisibility", result, volcredis_detail_ModifyDBInstancePrivateDNSVisibilityResponse(), error);
}

/* ---- ModifyDBInstanceSubnet ---- */
/**
 * Moves an instance to another VPC or subnet.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
 *
 * Notes:
 *
 * - The account must have granted the cross-service authorization for Redis, or the call fails.
 * - The domain names of the private and the direct-link address do not change; their IP addresses do.
 * - Clients may be disconnected once or twice on every address and must clear their DNS caches.
 * - The services DTS and DBW are interrupted for a short time.
 * - For instances created before 2022-05-17 the action also upgrades the network security.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/110150
 */
typedef struct volcredis_ModifyDBInstanceSubnetRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of a subnet of the VPC, in the availability zone of the instance. Example: `subnet-1g15t8rj4uigw8ibuxxij****`. */
    const char *SubnetId;
    /** ID of the new VPC; the current one to change only the subnet. Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`. */
    const char *VpcId;
    /** Retention period of the old IP addresses; `0` releases them immediately. Unit: day. Limits: at least 0. Documented
     * values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`. */
    volcredis_optional_int32 RetentionDays;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceSubnetRequest;
VOLCREDIS_TYPE(ModifyDBInstanceSubnetRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(SubnetId, STRING),
    VOLCREDIS_F(VpcId, STRING), VOLCREDIS_F(RetentionDays, INT32), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceSubnet`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceSubnetResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceSubnetResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstanceSubnetResponse)
/**
 * Moves an instance to another VPC or subnet.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceSubnet(const volcredis_client *client, const volcredis_ModifyDBInstanceSubnetRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceSubnetResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceSubnet", request, volcredis_detail_ModifyDBInstanceSubnetRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceSubnetResponse(), error);
}
/** Calls `ModifyDBInstanceSubnet` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceSubnet_async(const volcredis_client *client, const volcredis_ModifyDBInstanceSubnetRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceSubnet", request, volcredis_detail_ModifyDBInstanceSubnetRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceSubnetRequest(const volcredis_ModifyDBInstanceSubnetRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceSubnet", from, volcredis_detail_ModifyDBInstanceSubnetRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceSubnet`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceSubnetResponse(const volcredis_response *response, volcredis_ModifyDBInstanceSubnetResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceSubnet", result, volcredis_detail_ModifyDBInstanceSubnetResponse(), error);
}

/* ---- ModifyDBInstanceVisitAddress ---- */
/**
 * Changes the domain prefix or the port of an address of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `NewAddressPrefix` is required when `UpgradeRegionDomain` is `true`.
 * - At least one of `NewAddressPrefix` and `NewPort` is required.
 * - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
 * - `NewPort` must be 1024 to 65535 when `AddrType` is `Private` or `Public`.
 *
 * Checked by the service only:
 *
 * - The new address must be unique among the addresses in all regions.
 *
 * Notes:
 *
 * - A public or direct-link address must exist before it can be changed.
 * - Connections to the old address are closed; clients must be moved to the new one.
 * - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/70391
 */
typedef struct volcredis_ModifyDBInstanceVisitAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Type of the address to change. Documented values: `Private`, `Public` and `DirectLink`. Example: `Private`. */
    const char *AddrType;
    /** New prefix of the domain name; unchanged if not given. Limits: 8 to 53 characters; lower-case letters, digits and
     * `-`, beginning with a letter and ending with a letter or a digit. Example: `testaddrpre`. */
    const char *NewAddressPrefix;
    /** New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`. */
    volcredis_optional_int32 NewPort;
    /** If `true`, the suffix of the domain name gets the region: in `cn-beijing`, `redis.ivolces.com` becomes
     * `redis.cn-beijing.ivolces.com`, and `redis.volces.com` becomes `redis.cn-beijing.volces.com`. This cannot be undone;
     * the old name stays valid for 12 hours. Default: `false`. Example: `false`. */
    volcredis_optional_bool UpgradeRegionDomain;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceVisitAddressRequest;
VOLCREDIS_TYPE(ModifyDBInstanceVisitAddressRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(AddrType, STRING),
    VOLCREDIS_F(NewAddressPrefix, STRING), VOLCREDIS_F(NewPort, INT32), VOLCREDIS_F(UpgradeRegionDomain, BOOL),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceVisitAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceVisitAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVisitAddressResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstanceVisitAddressResponse)
/**
 * Changes the domain prefix or the port of an address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceVisitAddress(const volcredis_client *client, const volcredis_ModifyDBInstanceVisitAddressRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceVisitAddressResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceVisitAddress", request, volcredis_detail_ModifyDBInstanceVisitAddressRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceVisitAddressResponse(), error);
}
/** Calls `ModifyDBInstanceVisitAddress` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceVisitAddress_async(const volcredis_client *client, const volcredis_ModifyDBInstanceVisitAddressRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceVisitAddress", request, volcredis_detail_ModifyDBInstanceVisitAddressRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceVisitAddressRequest(const volcredis_ModifyDBInstanceVisitAddressRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceVisitAddress", from, volcredis_detail_ModifyDBInstanceVisitAddressRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceVisitAddress`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceVisitAddressResponse(const volcredis_response *response, volcredis_ModifyDBInstanceVisitAddressResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceVisitAddress", result, volcredis_detail_ModifyDBInstanceVisitAddressResponse(), error);
}

/* ---- ModifyDBInstanceVpcAuthMode ---- */
/**
 * Turns password-free access to an instance from its VPC on or off.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `VpcAuthMode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.
 *
 * Notes:
 *
 * - Password-free access is off for a new instance.
 * - A client that connects without an account uses the `default` account; login with account and password remains
 *   possible.
 * - Connections over the public address always need account and password.
 *
 * @see https://www.volcengine.com/docs/6293/99795
 */
typedef struct volcredis_ModifyDBInstanceVpcAuthModeRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive. Example: `open`. */
    const char *VpcAuthMode;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceVpcAuthModeRequest;
VOLCREDIS_TYPE(ModifyDBInstanceVpcAuthModeRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(VpcAuthMode, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceVpcAuthMode`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceVpcAuthModeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVpcAuthModeResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstanceVpcAuthModeResponse)
/**
 * Turns password-free access to an instance from its VPC on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceVpcAuthMode(const volcredis_client *client, const volcredis_ModifyDBInstanceVpcAuthModeRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceVpcAuthModeResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceVpcAuthMode", request, volcredis_detail_ModifyDBInstanceVpcAuthModeRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceVpcAuthModeResponse(), error);
}
/** Calls `ModifyDBInstanceVpcAuthMode` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceVpcAuthMode_async(const volcredis_client *client, const volcredis_ModifyDBInstanceVpcAuthModeRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceVpcAuthMode", request, volcredis_detail_ModifyDBInstanceVpcAuthModeRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceVpcAuthModeRequest(const volcredis_ModifyDBInstanceVpcAuthModeRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceVpcAuthMode", from, volcredis_detail_ModifyDBInstanceVpcAuthModeRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceVpcAuthMode`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceVpcAuthModeResponse(const volcredis_response *response, volcredis_ModifyDBInstanceVpcAuthModeResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceVpcAuthMode", result, volcredis_detail_ModifyDBInstanceVpcAuthModeResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_NETWORK_H */
