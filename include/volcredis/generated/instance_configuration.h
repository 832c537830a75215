/**
 * @file
 * Instance configuration. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_H
#define VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_H

#include "types.h"
#include "../push_macros.h"

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
    volcredis_ConfigureNode_array NodesToRemove;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DecreaseDBInstanceNodeNumberRequest;
VOLCREDIS_TYPE(DecreaseDBInstanceNodeNumberRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_F(NodesNumberToDecrease, INT32), VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_F(CreateBackup, BOOL),
    VOLCREDIS_SL(NodesToRemove, ConfigureNode), VOLCREDIS_F(ClientToken, STRING))
/** Response of `DecreaseDBInstanceNodeNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_DecreaseDBInstanceNodeNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986589022527****`. */
    const char *OrderNO;
} volcredis_DecreaseDBInstanceNodeNumberResponse;
VOLCREDIS_TYPE(DecreaseDBInstanceNodeNumberResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Removes nodes from each shard of a primary-secondary instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DecreaseDBInstanceNodeNumber(const volcredis_client *client, const volcredis_DecreaseDBInstanceNodeNumberRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DecreaseDBInstanceNodeNumberResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DecreaseDBInstanceNodeNumber", request, volcredis_detail_DecreaseDBInstanceNodeNumberRequest(), options, response, result,
        volcredis_detail_DecreaseDBInstanceNodeNumberResponse(), error);
}
/** Calls `DecreaseDBInstanceNodeNumber` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DecreaseDBInstanceNodeNumber_async(const volcredis_client *client, const volcredis_DecreaseDBInstanceNodeNumberRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DecreaseDBInstanceNodeNumber", request, volcredis_detail_DecreaseDBInstanceNodeNumberRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DecreaseDBInstanceNodeNumberRequest(const volcredis_DecreaseDBInstanceNodeNumberRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DecreaseDBInstanceNodeNumber", from, volcredis_detail_DecreaseDBInstanceNodeNumberRequest(), options, request, error);
}
/** Reads a response of `DecreaseDBInstanceNodeNumber`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DecreaseDBInstanceNodeNumberResponse(const volcredis_response *response, volcredis_DecreaseDBInstanceNodeNumberResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DecreaseDBInstanceNodeNumber", result, volcredis_detail_DecreaseDBInstanceNodeNumberResponse(), error);
}

/* ---- EnableDBInstanceHA ---- */
/**
 * Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same
 * time.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `ShardNumber` is required when `ShardedCluster` is `1`.
 * - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when
 *   `ShardedCluster` is `0`.
 * - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
 *
 * Checked by the service only:
 *
 * - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must not exceed 8.
 * - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
 *
 * Notes:
 *
 * - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less than 30 seconds.
 *
 * @see https://docs.byteplus.com/en/docs/redis/enabledbinstanceha
 */
typedef struct volcredis_EnableDBInstanceHARequest {
    /** ID of the single-node instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Number of nodes per shard after the change, including the primary node. Limits: 2 to 6. Example: `3`. */
    volcredis_optional_int32 NodeNumber;
    /** Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
     * Example: `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** Zones of the nodes of a shard, one entry per node; unchanged if not given. */
    volcredis_ConfigureNode_array ConfigureNodes;
    /** Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`);
     * unchanged if not given. Example: `enabled`. */
    const char *MultiAZ;
    /** Memory of each shard after the change; by default the current size. The permitted sizes depend on `ShardedCluster`.
     * Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`.
     * Example: `1024`. */
    volcredis_optional_int32 ShardCapacity;
    /** Number of shards after the change; for a sharded cluster only. Limits: 2 to 256. Example: `3`. */
    volcredis_optional_int32 ShardNumber;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_EnableDBInstanceHARequest;
VOLCREDIS_TYPE(EnableDBInstanceHARequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_F(NodeNumber, INT32), VOLCREDIS_F(ShardedCluster, INT32), VOLCREDIS_SL(ConfigureNodes, ConfigureNode),
    VOLCREDIS_F(MultiAZ, STRING), VOLCREDIS_F(ShardCapacity, INT32), VOLCREDIS_F(ShardNumber, INT32),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `EnableDBInstanceHA`; a view that is valid as long as the response object. */
typedef struct volcredis_EnableDBInstanceHAResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_EnableDBInstanceHAResponse;
VOLCREDIS_TYPE(EnableDBInstanceHAResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same
 * time.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_EnableDBInstanceHA(const volcredis_client *client, const volcredis_EnableDBInstanceHARequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_EnableDBInstanceHAResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "EnableDBInstanceHA", request, volcredis_detail_EnableDBInstanceHARequest(), options, response, result,
        volcredis_detail_EnableDBInstanceHAResponse(), error);
}
/** Calls `EnableDBInstanceHA` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_EnableDBInstanceHA_async(const volcredis_client *client, const volcredis_EnableDBInstanceHARequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "EnableDBInstanceHA", request, volcredis_detail_EnableDBInstanceHARequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_EnableDBInstanceHARequest(const volcredis_EnableDBInstanceHARequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("EnableDBInstanceHA", from, volcredis_detail_EnableDBInstanceHARequest(), options, request, error);
}
/** Reads a response of `EnableDBInstanceHA`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_EnableDBInstanceHAResponse(const volcredis_response *response, volcredis_EnableDBInstanceHAResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "EnableDBInstanceHA", result, volcredis_detail_EnableDBInstanceHAResponse(), error);
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
 * - `ShardCapacity` is required if a sharded cluster does not support the current shard size: 256, 512, 24576, 32768 or
 *   65536 MiB.
 * - If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x `ShardNumber`.
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
VOLCREDIS_TYPE(EnableShardedClusterRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_F(ShardNumber, INT32), VOLCREDIS_F(ShardedCluster, INT32), VOLCREDIS_F(BackupPointName, STRING),
    VOLCREDIS_F(CreateBackup, BOOL), VOLCREDIS_F(ShardCapacity, INT32), VOLCREDIS_F(ClientToken, STRING))
/** Response of `EnableShardedCluster`; a view that is valid as long as the response object. */
typedef struct volcredis_EnableShardedClusterResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986589022527****`. */
    const char *OrderNO;
} volcredis_EnableShardedClusterResponse;
VOLCREDIS_TYPE(EnableShardedClusterResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Converts an unsharded instance to a sharded cluster.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_EnableShardedCluster(const volcredis_client *client, const volcredis_EnableShardedClusterRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_EnableShardedClusterResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "EnableShardedCluster", request, volcredis_detail_EnableShardedClusterRequest(), options, response, result,
        volcredis_detail_EnableShardedClusterResponse(), error);
}
/** Calls `EnableShardedCluster` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_EnableShardedCluster_async(const volcredis_client *client, const volcredis_EnableShardedClusterRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "EnableShardedCluster", request, volcredis_detail_EnableShardedClusterRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_EnableShardedClusterRequest(const volcredis_EnableShardedClusterRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("EnableShardedCluster", from, volcredis_detail_EnableShardedClusterRequest(), options, request, error);
}
/** Reads a response of `EnableShardedCluster`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_EnableShardedClusterResponse(const volcredis_response *response, volcredis_EnableShardedClusterResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "EnableShardedCluster", result, volcredis_detail_EnableShardedClusterResponse(), error);
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
    volcredis_ConfigureNode_array ConfigureNewNodes;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_IncreaseDBInstanceNodeNumberRequest;
VOLCREDIS_TYPE(IncreaseDBInstanceNodeNumberRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_F(NodesNumberToIncrease, INT32), VOLCREDIS_F(BackupPointName, STRING),
    VOLCREDIS_SL(ConfigureNewNodes, ConfigureNode), VOLCREDIS_F(CreateBackup, BOOL), VOLCREDIS_F(ClientToken, STRING))
/** Response of `IncreaseDBInstanceNodeNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_IncreaseDBInstanceNodeNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_IncreaseDBInstanceNodeNumberResponse;
VOLCREDIS_TYPE(IncreaseDBInstanceNodeNumberResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Adds nodes to each shard of a primary-secondary instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_IncreaseDBInstanceNodeNumber(const volcredis_client *client, const volcredis_IncreaseDBInstanceNodeNumberRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_IncreaseDBInstanceNodeNumberResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "IncreaseDBInstanceNodeNumber", request, volcredis_detail_IncreaseDBInstanceNodeNumberRequest(), options, response, result,
        volcredis_detail_IncreaseDBInstanceNodeNumberResponse(), error);
}
/** Calls `IncreaseDBInstanceNodeNumber` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_IncreaseDBInstanceNodeNumber_async(const volcredis_client *client, const volcredis_IncreaseDBInstanceNodeNumberRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "IncreaseDBInstanceNodeNumber", request, volcredis_detail_IncreaseDBInstanceNodeNumberRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_IncreaseDBInstanceNodeNumberRequest(const volcredis_IncreaseDBInstanceNodeNumberRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("IncreaseDBInstanceNodeNumber", from, volcredis_detail_IncreaseDBInstanceNodeNumberRequest(), options, request, error);
}
/** Reads a response of `IncreaseDBInstanceNodeNumber`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_IncreaseDBInstanceNodeNumberResponse(const volcredis_response *response, volcredis_IncreaseDBInstanceNodeNumberResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "IncreaseDBInstanceNodeNumber", result, volcredis_detail_IncreaseDBInstanceNodeNumberResponse(), error);
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
 * - If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x the number of shards.
 *
 * Notes:
 *
 * - Clients may be disconnected once for up to 30 seconds.
 * - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
 * - `CreateBackup` has an effect on primary-secondary instances only.
 * - The change also changes the bandwidth and the specification of the instance.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/159525
 */
typedef struct volcredis_ModifyDBInstanceShardCapacityRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** Memory of each shard after the change. Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`,
     * `16384`, `24576`, `32768` and `65536`. Example: `1024`. */
    volcredis_optional_int64 ShardCapacity;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `false`. */
    volcredis_optional_bool CreateBackup;
    /** If `true`, the additional bandwidth of a shard is kept, up to the maximum of the new size. Default: `true`. Example:
     * `false`. */
    volcredis_optional_bool ReserveAdditionalBandwidth;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceShardCapacityRequest;
VOLCREDIS_TYPE(ModifyDBInstanceShardCapacityRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_F(ShardCapacity, INT64), VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_F(CreateBackup, BOOL),
    VOLCREDIS_F(ReserveAdditionalBandwidth, BOOL), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceShardCapacity`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceShardCapacityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardCapacityResponse;
VOLCREDIS_TYPE(ModifyDBInstanceShardCapacityResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Changes the memory of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceShardCapacity(const volcredis_client *client, const volcredis_ModifyDBInstanceShardCapacityRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceShardCapacityResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceShardCapacity", request, volcredis_detail_ModifyDBInstanceShardCapacityRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceShardCapacityResponse(), error);
}
/** Calls `ModifyDBInstanceShardCapacity` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceShardCapacity_async(const volcredis_client *client, const volcredis_ModifyDBInstanceShardCapacityRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceShardCapacity", request, volcredis_detail_ModifyDBInstanceShardCapacityRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceShardCapacityRequest(const volcredis_ModifyDBInstanceShardCapacityRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceShardCapacity", from, volcredis_detail_ModifyDBInstanceShardCapacityRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceShardCapacity`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceShardCapacityResponse(const volcredis_response *response, volcredis_ModifyDBInstanceShardCapacityResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceShardCapacity", result, volcredis_detail_ModifyDBInstanceShardCapacityResponse(), error);
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
 * - If shards are removed, the used memory must not exceed 85% of the shard size x `ShardNumber`.
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
VOLCREDIS_TYPE(ModifyDBInstanceShardNumberRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_F(ShardNumber, INT32), VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_F(CreateBackup, BOOL),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceShardNumber`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceShardNumberResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716986992383818****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceShardNumberResponse;
VOLCREDIS_TYPE(ModifyDBInstanceShardNumberResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Changes the number of shards of a sharded cluster.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceShardNumber(const volcredis_client *client, const volcredis_ModifyDBInstanceShardNumberRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceShardNumberResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceShardNumber", request, volcredis_detail_ModifyDBInstanceShardNumberRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceShardNumberResponse(), error);
}
/** Calls `ModifyDBInstanceShardNumber` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceShardNumber_async(const volcredis_client *client, const volcredis_ModifyDBInstanceShardNumberRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceShardNumber", request, volcredis_detail_ModifyDBInstanceShardNumberRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceShardNumberRequest(const volcredis_ModifyDBInstanceShardNumberRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceShardNumber", from, volcredis_detail_ModifyDBInstanceShardNumberRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceShardNumber`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceShardNumberResponse(const volcredis_response *response, volcredis_ModifyDBInstanceShardNumberResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceShardNumber", result, volcredis_detail_ModifyDBInstanceShardNumberResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_H */
