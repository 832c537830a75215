/**
 * @file
 * Instance configuration. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_H
#define VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_H

#include "types.h"

/* ---- DecreaseDBInstanceNodeNumber ---- */
/**
 * Removes nodes from each shard of a primary-secondary instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - The number of nodes per shard after the change must be 2 to 6.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - The change is complete when the instance is `Running` again.
 * - `NodesToRemove` is meant for instances in several availability zones.
 *
 * @see https://www.volcengine.com/docs/6293/65749
 */
typedef struct volcredis_DecreaseDBInstanceNodeNumberRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of nodes to remove from each shard. Limits: at most 4. Example: `2`. */
    volcredis_optional_int32 NodesNumberToDecrease;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /** Zones of the nodes to remove, one entry per node. */
    const volcredis_ConfigureNode *NodesToRemove;
    /** The number of items in `NodesToRemove`. */
    size_t NodesToRemoveCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DecreaseDBInstanceNodeNumberRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DecreaseDBInstanceNodeNumberRequest(volcredis_request *request, const char *at,
    const volcredis_DecreaseDBInstanceNodeNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodesNumberToDecrease", from->NodesNumberToDecrease, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    if (from->NodesToRemove != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "NodesToRemove", "[]", error);
    }
    for (size_t index = 0; index < from->NodesToRemoveCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "NodesToRemove", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->NodesToRemove[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DecreaseDBInstanceNodeNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_DecreaseDBInstanceNodeNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986589022527****`. */
    const char *OrderNO;
} volcredis_DecreaseDBInstanceNodeNumberResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DecreaseDBInstanceNodeNumberResponse volcredis_read_DecreaseDBInstanceNodeNumberResponse(const volcredis_value *value) {
    volcredis_DecreaseDBInstanceNodeNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Removes nodes from each shard of a primary-secondary instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DecreaseDBInstanceNodeNumber(const volcredis_client *client, const volcredis_DecreaseDBInstanceNodeNumberRequest *request,
    volcredis_response **response, volcredis_DecreaseDBInstanceNodeNumberResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DecreaseDBInstanceNodeNumber", &filled, response, error);
    status = status ? status : volcredis_fill_DecreaseDBInstanceNodeNumberRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DecreaseDBInstanceNodeNumberResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- EnableDBInstanceHA ---- */
/**
 * Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same
 * time.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must not exceed 8.
 * - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
 *
 * Notes:
 *
 * - `ShardCapacity` is 1024, 2048, 4096, 8192 or 16384 with sharding, and 256 or a power of two from 1024 to 65536
 *   without. Not documented by the service; may change.
 * - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less than 30 seconds.
 *
 * @see https://docs.byteplus.com/en/docs/redis/enabledbinstanceha
 */
typedef struct volcredis_EnableDBInstanceHARequest {
    /** ID of the single-node instance. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of nodes per shard after the change, including the primary node. Limits: 2 to 6. */
    volcredis_optional_int32 NodeNumber;
    /** Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** Zones of the nodes of a shard, one entry per node. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /** Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Memory of each shard after the change. Unit: MiB. */
    volcredis_optional_int32 ShardCapacity;
    /** Number of shards after the change; a sharded cluster has 2 to 256. Limits: at most 256. */
    volcredis_optional_int32 ShardNumber;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. */
    const char *ClientToken;
} volcredis_EnableDBInstanceHARequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_EnableDBInstanceHARequest(volcredis_request *request, const char *at,
    const volcredis_EnableDBInstanceHARequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodeNumber", from->NodeNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `EnableDBInstanceHA`; a view that is valid as long as the response object. */
typedef struct volcredis_EnableDBInstanceHAResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_EnableDBInstanceHAResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_EnableDBInstanceHAResponse volcredis_read_EnableDBInstanceHAResponse(const volcredis_value *value) {
    volcredis_EnableDBInstanceHAResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same
 * time.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_EnableDBInstanceHA(const volcredis_client *client, const volcredis_EnableDBInstanceHARequest *request,
    volcredis_response **response, volcredis_EnableDBInstanceHAResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("EnableDBInstanceHA", &filled, response, error);
    status = status ? status : volcredis_fill_EnableDBInstanceHARequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_EnableDBInstanceHAResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- EnableShardedCluster ---- */
/**
 * Converts an unsharded instance to a sharded cluster.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 * - `ShardedCluster` must be `1`.
 *
 * Checked by the service only:
 *
 * - `ShardCapacity` is required if a sharded cluster does not support the current shard size: 24576, 32768 or 65536 MiB,
 *   possibly also 256 MiB.
 * - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x `ShardNumber`.
 *
 * Notes:
 *
 * - The instance must not be sharded yet; the change cannot be undone.
 * - Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts, multi-key commands and
 *   transactions.
 * - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or
 *   twice for up to 30 seconds.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
 * - `CreateBackup` has an effect on primary-secondary instances only.
 * - A change of the shard size also changes the specification of the instance; the bandwidth of each shard becomes the
 *   default of the new size.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/1010729
 */
typedef struct volcredis_EnableShardedClusterRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of shards after the change. Limits: 2 to 256. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Architecture after the change; must be `1` (sharded cluster). Documented values: `0` and `1`. Example: `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /** Memory of each shard after the change; by default the current size. Unit: MiB. Documented values: `1024`, `2048`,
     * `4096`, `8192` and `16384`. Example: `1024`. */
    volcredis_optional_int32 ShardCapacity;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_EnableShardedClusterRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_EnableShardedClusterRequest(volcredis_request *request, const char *at,
    const volcredis_EnableShardedClusterRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `EnableShardedCluster`; a view that is valid as long as the response object. */
typedef struct volcredis_EnableShardedClusterResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986589022527****`. */
    const char *OrderNO;
} volcredis_EnableShardedClusterResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_EnableShardedClusterResponse volcredis_read_EnableShardedClusterResponse(const volcredis_value *value) {
    volcredis_EnableShardedClusterResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Converts an unsharded instance to a sharded cluster.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_EnableShardedCluster(const volcredis_client *client, const volcredis_EnableShardedClusterRequest *request,
    volcredis_response **response, volcredis_EnableShardedClusterResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("EnableShardedCluster", &filled, response, error);
    status = status ? status : volcredis_fill_EnableShardedClusterRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_EnableShardedClusterResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- IncreaseDBInstanceNodeNumber ---- */
/**
 * Adds nodes to each shard of a primary-secondary instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - The number of nodes per shard after the change must be 2 to 6.
 *
 * Notes:
 *
 * - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - The change is complete when the instance is `Running` again.
 * - `ConfigureNewNodes` is meant for instances in several availability zones.
 *
 * @see https://www.volcengine.com/docs/6293/65751
 */
typedef struct volcredis_IncreaseDBInstanceNodeNumberRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of nodes to add to each shard. Limits: at most 4. Example: `2`. */
    volcredis_optional_int32 NodesNumberToIncrease;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** Zones of the nodes to add, one entry per node. */
    const volcredis_ConfigureNode *ConfigureNewNodes;
    /** The number of items in `ConfigureNewNodes`. */
    size_t ConfigureNewNodesCount;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_IncreaseDBInstanceNodeNumberRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_IncreaseDBInstanceNodeNumberRequest(volcredis_request *request, const char *at,
    const volcredis_IncreaseDBInstanceNodeNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodesNumberToIncrease", from->NodesNumberToIncrease, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    if (from->ConfigureNewNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNewNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNewNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNewNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNewNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `IncreaseDBInstanceNodeNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_IncreaseDBInstanceNodeNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_IncreaseDBInstanceNodeNumberResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_IncreaseDBInstanceNodeNumberResponse volcredis_read_IncreaseDBInstanceNodeNumberResponse(const volcredis_value *value) {
    volcredis_IncreaseDBInstanceNodeNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Adds nodes to each shard of a primary-secondary instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_IncreaseDBInstanceNodeNumber(const volcredis_client *client, const volcredis_IncreaseDBInstanceNodeNumberRequest *request,
    volcredis_response **response, volcredis_IncreaseDBInstanceNodeNumberResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("IncreaseDBInstanceNodeNumber", &filled, response, error);
    status = status ? status : volcredis_fill_IncreaseDBInstanceNodeNumberRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_IncreaseDBInstanceNodeNumberResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceShardCapacity ---- */
/**
 * Changes the memory of each shard of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - For a sharded cluster (`ShardedCluster` is `1`) `ShardCapacity` must be 1024, 2048, 4096, 8192 or 16384.
 * - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x the number of shards.
 *
 * Notes:
 *
 * - Clients may be disconnected once for up to 30 seconds.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
 * - `CreateBackup` has an effect on primary-secondary instances only.
 * - The change also changes the bandwidth and the specification of the instance.
 * - The default of `ReserveAdditionalBandwidth` is not documented.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/159525
 */
typedef struct volcredis_ModifyDBInstanceShardCapacityRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Memory of each shard after the change. Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`, `8192`, `16384`,
     * `24576`, `32768` and `65536`. Example: `1024`. */
    volcredis_optional_int64 ShardCapacity;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `false`. */
    volcredis_optional_bool CreateBackup;
    /** If `true`, the additional bandwidth is kept. */
    volcredis_optional_bool ReserveAdditionalBandwidth;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceShardCapacityRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceShardCapacityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceShardCapacityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int64(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ReserveAdditionalBandwidth", from->ReserveAdditionalBandwidth, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceShardCapacity`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceShardCapacityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardCapacityResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceShardCapacityResponse volcredis_read_ModifyDBInstanceShardCapacityResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceShardCapacityResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the memory of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceShardCapacity(const volcredis_client *client, const volcredis_ModifyDBInstanceShardCapacityRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceShardCapacityResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceShardCapacity", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceShardCapacityRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceShardCapacityResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceShardNumber ---- */
/**
 * Changes the number of shards of a sharded cluster.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 *
 * Checked by the service only:
 *
 * - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
 * - If shards are removed, the used memory must not exceed 70% of the shard size x `ShardNumber`.
 *
 * Notes:
 *
 * - Only sharded clusters (`ShardedCluster` is `1`) can be changed.
 * - More than 8 shards with a direct-link address need a support ticket.
 * - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or
 *   twice for up to 30 seconds.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
 * - `CreateBackup` has an effect on primary-secondary instances only.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/159526
 */
typedef struct volcredis_ModifyDBInstanceShardNumberRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of shards after the change. Limits: 2 to 256. Example: `3`. */
    volcredis_optional_int32 ShardNumber;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `false`. */
    volcredis_optional_bool CreateBackup;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceShardNumberRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceShardNumberRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceShardNumberRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceShardNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceShardNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986992383818****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardNumberResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceShardNumberResponse volcredis_read_ModifyDBInstanceShardNumberResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceShardNumberResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the number of shards of a sharded cluster.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceShardNumber(const volcredis_client *client, const volcredis_ModifyDBInstanceShardNumberRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceShardNumberResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceShardNumber", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceShardNumberRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceShardNumberResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_H */
