/**
 * @file
 * Network connection. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_NETWORK_H
#define VOLCREDIS_GENERATED_NETWORK_H

#include "types.h"

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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateDBEndpointDirectLinkAddressRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBEndpointDirectLinkAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBEndpointDirectLinkAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBEndpointDirectLinkAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointDirectLinkAddressResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateDBEndpointDirectLinkAddressResponse volcredis_read_CreateDBEndpointDirectLinkAddressResponse(const volcredis_value *value) {
    volcredis_CreateDBEndpointDirectLinkAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBEndpointDirectLinkAddress(const volcredis_client *client, const volcredis_CreateDBEndpointDirectLinkAddressRequest *request,
    volcredis_response **response, volcredis_CreateDBEndpointDirectLinkAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateDBEndpointDirectLinkAddress", &filled, response, error);
    status = status ? status : volcredis_fill_CreateDBEndpointDirectLinkAddressRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBEndpointDirectLinkAddressResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateDBEndpointPublicAddressRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBEndpointPublicAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EipId", from->EipId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBEndpointPublicAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBEndpointPublicAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBEndpointPublicAddressResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateDBEndpointPublicAddressResponse volcredis_read_CreateDBEndpointPublicAddressResponse(const volcredis_value *value) {
    volcredis_CreateDBEndpointPublicAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Creates a public address of an instance by binding an elastic IP address (EIP).
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBEndpointPublicAddress(const volcredis_client *client, const volcredis_CreateDBEndpointPublicAddressRequest *request,
    volcredis_response **response, volcredis_CreateDBEndpointPublicAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateDBEndpointPublicAddress", &filled, response, error);
    status = status ? status : volcredis_fill_CreateDBEndpointPublicAddressRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBEndpointPublicAddressResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteDBEndpointDirectLinkAddressRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBEndpointDirectLinkAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBEndpointDirectLinkAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBEndpointDirectLinkAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointDirectLinkAddressResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteDBEndpointDirectLinkAddressResponse volcredis_read_DeleteDBEndpointDirectLinkAddressResponse(const volcredis_value *value) {
    volcredis_DeleteDBEndpointDirectLinkAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes the direct-link address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBEndpointDirectLinkAddress(const volcredis_client *client, const volcredis_DeleteDBEndpointDirectLinkAddressRequest *request,
    volcredis_response **response, volcredis_DeleteDBEndpointDirectLinkAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteDBEndpointDirectLinkAddress", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteDBEndpointDirectLinkAddressRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBEndpointDirectLinkAddressResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteDBEndpointPublicAddressRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBEndpointPublicAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBEndpointPublicAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBEndpointPublicAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBEndpointPublicAddressResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteDBEndpointPublicAddressResponse volcredis_read_DeleteDBEndpointPublicAddressResponse(const volcredis_value *value) {
    volcredis_DeleteDBEndpointPublicAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes the public address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBEndpointPublicAddress(const volcredis_client *client, const volcredis_DeleteDBEndpointPublicAddressRequest *request,
    volcredis_response **response, volcredis_DeleteDBEndpointPublicAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteDBEndpointPublicAddress", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteDBEndpointPublicAddressRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBEndpointPublicAddressResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceBandwidthPerShardRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceBandwidthPerShardRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceBandwidthPerShardResponse volcredis_read_DescribeDBInstanceBandwidthPerShardResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceBandwidthPerShardResponse view;
    view.value = value;
    view.AdditionalBandwidthPerShard = volcredis_detail_get_int32(value, "AdditionalBandwidthPerShard");
    view.AdditionalReadBandwidthPerShard = volcredis_detail_get_int32(value, "AdditionalReadBandwidthPerShard");
    view.AdditionalWriteBandwidthPerShard = volcredis_detail_get_int32(value, "AdditionalWriteBandwidthPerShard");
    view.DefaultBandwidthPerShard = volcredis_detail_get_int32(value, "DefaultBandwidthPerShard");
    return view;
}

/**
 * Returns the default and the additional bandwidth of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceBandwidthPerShard(const volcredis_client *client, const volcredis_DescribeDBInstanceBandwidthPerShardRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceBandwidthPerShardResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceBandwidthPerShard", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceBandwidthPerShardRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceBandwidthPerShardResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceAdditionalBandwidthPerShard ---- */
/**
 * Sets the additional bandwidth of each shard of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144 MB/s for 1 GiB
 *   and 288 MB/s for 2 GiB and more.
 *
 * Notes:
 *
 * - `AdditionalReadBandwidth` and `AdditionalWriteBandwidth` are not documented by the service; may change.
 * - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for reading and for
 *   writing each.
 * - The bandwidth of an instance is limited to 2.5 GB/s.
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
    /** Additional bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`. */
    volcredis_optional_int32 AdditionalBandwidth;
    /** Additional read (downstream) bandwidth of each shard. Unit: MB/s. */
    volcredis_optional_int32 AdditionalReadBandwidth;
    /** Additional write (upstream) bandwidth of each shard. Unit: MB/s. */
    volcredis_optional_int32 AdditionalWriteBandwidth;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceAdditionalBandwidthPerShardRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "AdditionalBandwidth", from->AdditionalBandwidth, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "AdditionalReadBandwidth", from->AdditionalReadBandwidth, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "AdditionalWriteBandwidth", from->AdditionalWriteBandwidth, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceAdditionalBandwidthPerShard`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order217500000099909****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse volcredis_read_ModifyDBInstanceAdditionalBandwidthPerShardResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Sets the additional bandwidth of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceAdditionalBandwidthPerShard(const volcredis_client *client, const volcredis_ModifyDBInstanceAdditionalBandwidthPerShardRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceAdditionalBandwidthPerShardResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceAdditionalBandwidthPerShard", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceAdditionalBandwidthPerShardRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceAdditionalBandwidthPerShardResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceMaxConnRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceMaxConnRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "MaxConnections", from->MaxConnections, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceMaxConn`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceMaxConnResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceMaxConnResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceMaxConnResponse volcredis_read_ModifyDBInstanceMaxConnResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMaxConnResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the maximum number of connections of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceMaxConn(const volcredis_client *client, const volcredis_ModifyDBInstanceMaxConnRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceMaxConnResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceMaxConn", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceMaxConnRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceMaxConnResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstancePrivateDNSVisibilityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "PrivateDNSVisibility", from->PrivateDNSVisibility, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstancePrivateDNSVisibility`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstancePrivateDNSVisibilityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstancePrivateDNSVisibilityResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstancePrivateDNSVisibilityResponse volcredis_read_ModifyDBInstancePrivateDNSVisibilityResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstancePrivateDNSVisibilityResponse view;
    view.value = value;
    return view;
}

/**
 * Turns public DNS resolution of the private domain name of an instance on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstancePrivateDNSVisibility(const volcredis_client *client, const volcredis_ModifyDBInstancePrivateDNSVisibilityRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstancePrivateDNSVisibilityResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstancePrivateDNSVisibility", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstancePrivateDNSVisibilityRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstancePrivateDNSVisibilityResponse(volcredis_response_result(*response));
    }
    return status;
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
    /** Retention period of the old IP addresses; `0` releases them immediately. Unit: day. Documented values: `0`, `1`,
     * `2`, `3` and `7`. Default: `1`. Example: `0`. */
    volcredis_optional_int32 RetentionDays;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceSubnetRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceSubnetRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceSubnetRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "RetentionDays", from->RetentionDays, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceSubnet`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceSubnetResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceSubnetResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceSubnetResponse volcredis_read_ModifyDBInstanceSubnetResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceSubnetResponse view;
    view.value = value;
    return view;
}

/**
 * Moves an instance to another VPC or subnet.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceSubnet(const volcredis_client *client, const volcredis_ModifyDBInstanceSubnetRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceSubnetResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceSubnet", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceSubnetRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceSubnetResponse(volcredis_response_result(*response));
    }
    return status;
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
 * - `NewPort` must not be set when `AddrType` is `Public`.
 * - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
 * - `NewPort` must be 1024 to 65535 when `AddrType` is `Private`.
 *
 * Checked by the service only:
 *
 * - The new address must be unique among the addresses in all regions.
 *
 * Notes:
 *
 * - Only `Public`, `Private` and `DirectLink` are documented for `AddrType`.
 * - A public or direct-link address must exist before it can be changed.
 * - Connections to the old address are closed; clients must be moved to the new one.
 * - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
 * - The default of `UpgradeRegionDomain` is not documented.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/70391
 */
typedef struct volcredis_ModifyDBInstanceVisitAddressRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Type of the address to change. Example: `Private`. */
    const char *AddrType;
    /** New prefix of the domain name; unchanged if not given. Limits: 8 to 53 characters; lower-case letters, digits and
     * `-`, beginning with a letter and ending with a letter or a digit. Example: `testaddrpre`. */
    const char *NewAddressPrefix;
    /** New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`. */
    volcredis_optional_int32 NewPort;
    /** If `true`, the suffix of the domain name is upgraded. Example: `false`. */
    volcredis_optional_bool UpgradeRegionDomain;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceVisitAddressRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceVisitAddressRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceVisitAddressRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AddrType", from->AddrType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "NewAddressPrefix", from->NewAddressPrefix, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NewPort", from->NewPort, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "UpgradeRegionDomain", from->UpgradeRegionDomain, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceVisitAddress`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceVisitAddressResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVisitAddressResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceVisitAddressResponse volcredis_read_ModifyDBInstanceVisitAddressResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceVisitAddressResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the domain prefix or the port of an address of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceVisitAddress(const volcredis_client *client, const volcredis_ModifyDBInstanceVisitAddressRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceVisitAddressResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceVisitAddress", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceVisitAddressRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceVisitAddressResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceVpcAuthModeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceVpcAuthModeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcAuthMode", from->VpcAuthMode, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceVpcAuthMode`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceVpcAuthModeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceVpcAuthModeResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceVpcAuthModeResponse volcredis_read_ModifyDBInstanceVpcAuthModeResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceVpcAuthModeResponse view;
    view.value = value;
    return view;
}

/**
 * Turns password-free access to an instance from its VPC on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceVpcAuthMode(const volcredis_client *client, const volcredis_ModifyDBInstanceVpcAuthModeRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceVpcAuthModeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceVpcAuthMode", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceVpcAuthModeRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceVpcAuthModeResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_NETWORK_H */
