/**
 * @file
 * Instance management. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_INSTANCES_H
#define VOLCREDIS_GENERATED_INSTANCES_H

#include "types.h"

/* ---- CreateDBInstance ---- */
/**
 * Creates a community edition instance and returns its ID before the creation is complete.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Creating` during the change and
 * `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `ShardNumber` is required when `ShardedCluster` is `1`.
 * - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when
 *   `ShardedCluster` is `0`.
 * - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
 * - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when `NodeNumber`
 *   is `1`.
 * - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
 * - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
 * - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
 * - `ConfigureNodes` must have `NodeNumber` items.
 * - All items of `ConfigureNodes` must have the same `AZ` when `MultiAZ` is `disabled`.
 * - The items of `ConfigureNodes` must have at least 2 different values of `AZ` when `MultiAZ` is `enabled`.
 *
 * Checked by the service only:
 *
 * - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
 * - All allow lists of an instance contain at most 1000 addresses and CIDR blocks.
 *
 * Notes:
 *
 * - `ConfigureNodes` may be required by the service.
 * - The account must have granted the cross-service authorization for Redis, or the call fails.
 * - Shards of 512 MiB may not be available; `DescribeDBInstanceSpecs` lists the sizes on sale.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - A failed creation ends in status `CreateFailed`.
 *
 * @see https://www.volcengine.com/docs/6293/65748
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_CreateDBInstanceRequest {
    /** ID of the region to create the instance in. Example: `cn-beijing`. */
    const char *RegionId;
    /** Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /** Redis version of the instance. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`. */
    const char *EngineVersion;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). Example: `enabled`. */
    const char *MultiAZ;
    /** Number of nodes per shard: `1` for a single-node instance, more for a primary node with secondary nodes. Limits: 1
     * to 6. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Memory of each shard; the permitted sizes depend on `ShardedCluster`. Unit: MiB. Documented values: `256`, `512`,
     * `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`. */
    volcredis_optional_int64 ShardCapacity;
    /** Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example: `0`. */
    volcredis_optional_int32 ShardedCluster;
    /** ID of a subnet of the VPC, in an availability zone of the instance. Example: `subnet-1g15j13jtzgu88ibuxwqp****`. */
    const char *SubnetId;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the allow lists to bind; none if not given. Limits: at most 100 items. */
    volcredis_strings AllowListIds;
    /** ID of the parameter template to apply; by default the system template of the version. */
    const char *ParameterGroupId;
    /** If `true`, the subscription is renewed automatically. Default: `false`. */
    volcredis_optional_bool AutoRenew;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Default: `PostPaid`. Example: `PostPaid`. */
    const char *ChargeType;
    /** Deletion protection of the instance. Default: `disabled`. */
    const char *DeletionProtection;
    /** Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
     * digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`. */
    const char *InstanceName;
    /** Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not case-sensitive. Default:
     * `close`. */
    const char *NoAuthMode;
    /** Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 32 characters;
     * letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters,
     * lower-case letters, digits and special characters. Example: `Pwd@12****`. */
    const char *Password;
    /** Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`. */
    volcredis_optional_int32 Port;
    /** Project of the instance. Default: `default`. Example: `default`. */
    const char *ProjectName;
    /** Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
     * `24` and `36`. */
    volcredis_optional_int32 PurchaseMonths;
    /** Number of shards; for sharded clusters only. Limits: 2 to 256. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Tags to attach; an instance can have at most 50. Limits: at most 20 items. */
    const volcredis_Tag *Tags;
    /** The number of items in `Tags`. */
    size_t TagsCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateDBInstanceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "NodeNumber", from->NodeNumber, error);
    status = status ? status : volcredis_detail_put_int64(request, at, "ShardCapacity", from->ShardCapacity, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "NoAuthMode", from->NoAuthMode, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "Port", from->Port, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_CreateDBInstanceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateDBInstanceResponse volcredis_read_CreateDBInstanceResponse(const volcredis_value *value) {
    volcredis_CreateDBInstanceResponse view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Creates a community edition instance and returns its ID before the creation is complete.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBInstance(const volcredis_client *client, const volcredis_CreateDBInstanceRequest *request,
    volcredis_response **response, volcredis_CreateDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateDBInstance", &filled, response, error);
    status = status ? status : volcredis_fill_CreateDBInstanceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBInstanceResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DeleteDBInstance ---- */
/**
 * Deletes an instance permanently.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `BackupPointName` has an effect only for a primary-secondary instance (`InstanceClass` is `PrimarySecondary`) that is
 *   pay-as-you-go (`ChargeType` is `PostPaid`).
 *
 * Notes:
 *
 * - A final backup of a primary-secondary instance is created by default; it remains in the list of backups.
 * - A single-node instance is not backed up; its data is lost.
 * - An instance with deletion protection cannot be deleted.
 *
 * @see https://www.volcengine.com/docs/6293/99796
 */
typedef struct volcredis_DeleteDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
     * digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DeleteDBInstanceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBInstanceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteDBInstanceResponse volcredis_read_DeleteDBInstanceResponse(const volcredis_value *value) {
    volcredis_DeleteDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an instance permanently.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBInstance(const volcredis_client *client, const volcredis_DeleteDBInstanceRequest *request,
    volcredis_response **response, volcredis_DeleteDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteDBInstance", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteDBInstanceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBInstanceResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeDBEngineVersions ---- */
/** A major version of the engine with its minor versions. */
typedef struct volcredis_DescribeDBEngineVersions_DBEngineVersion {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Name of the database engine. Example: `Redis`. */
    const char *Engine;
    /** Major version. Example: `7.0`. */
    const char *EngineVersion;
    /** Available minor versions of the proxy. Read the items with `volcredis_item` and `volcredis_read_MinorVersion`. */
    volcredis_list ProxyVersions;
    /** Available minor versions of the server. Read the items with `volcredis_item` and `volcredis_read_MinorVersion`. */
    volcredis_list ServerVersions;
} volcredis_DescribeDBEngineVersions_DBEngineVersion;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBEngineVersions_DBEngineVersion volcredis_read_DescribeDBEngineVersions_DBEngineVersion(const volcredis_value *value) {
    volcredis_DescribeDBEngineVersions_DBEngineVersion view;
    view.value = value;
    view.Engine = volcredis_detail_get_string(value, "Engine");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ProxyVersions = volcredis_detail_get_list(value, "ProxyVersions");
    view.ServerVersions = volcredis_detail_get_list(value, "ServerVersions");
    return view;
}

/**
 * Lists the minor versions available for each major version of Redis.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - `ModifyDBInstanceMinorVersion` upgrades an instance to a listed version.
 *
 * @see https://www.volcengine.com/docs/6293/2251748
 */
typedef struct volcredis_DescribeDBEngineVersionsRequest {
    /** Major version to list; all major versions if not given. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`. */
    const char *EngineVersion;
} volcredis_DescribeDBEngineVersionsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBEngineVersionsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBEngineVersionsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    return status;
}

/** Response of `DescribeDBEngineVersions`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBEngineVersionsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Major versions with their minor versions. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBEngineVersions_DBEngineVersion`. */
    volcredis_list DBEngineVersions;
} volcredis_DescribeDBEngineVersionsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBEngineVersionsResponse volcredis_read_DescribeDBEngineVersionsResponse(const volcredis_value *value) {
    volcredis_DescribeDBEngineVersionsResponse view;
    view.value = value;
    view.DBEngineVersions = volcredis_detail_get_list(value, "DBEngineVersions");
    return view;
}

/**
 * Lists the minor versions available for each major version of Redis.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBEngineVersions(const volcredis_client *client, const volcredis_DescribeDBEngineVersionsRequest *request,
    volcredis_response **response, volcredis_DescribeDBEngineVersionsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBEngineVersions", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBEngineVersionsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBEngineVersionsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeDBInstanceDetail ---- */
/** An address of an instance. */
typedef struct volcredis_DescribeDBInstanceDetail_VisitAddress {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Type of the address: private, public or direct link. Documented values: `Private`, `Public` and `DirectLink`. */
    const char *AddrType;
    /** Domain name or IP address. */
    const char *Address;
    /** ID of the EIP bound to the address; only for public addresses. */
    const char *EipId;
    /** Port of the address, as a string. */
    const char *Port;
    /** IPv4 address. */
    const char *VIP;
    /** IPv6 address. */
    const char *VIPv6;
} volcredis_DescribeDBInstanceDetail_VisitAddress;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceDetail_VisitAddress volcredis_read_DescribeDBInstanceDetail_VisitAddress(const volcredis_value *value) {
    volcredis_DescribeDBInstanceDetail_VisitAddress view;
    view.value = value;
    view.AddrType = volcredis_detail_get_string(value, "AddrType");
    view.Address = volcredis_detail_get_string(value, "Address");
    view.EipId = volcredis_detail_get_string(value, "EipId");
    view.Port = volcredis_detail_get_string(value, "Port");
    view.VIP = volcredis_detail_get_string(value, "VIP");
    view.VIPv6 = volcredis_detail_get_string(value, "VIPv6");
    return view;
}

/**
 * Returns the details of a community edition instance, including its addresses.
 *
 * Read-only.
 *
 * Notes:
 *
 * - For enterprise edition instances use `DescribeEnterpriseDBInstanceDetail`.
 * - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
 *
 * @see https://www.volcengine.com/docs/6293/65755
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_DescribeDBInstanceDetailRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceDetailRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeDBInstanceDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if the subscription is renewed automatically; only for `PrePaid` instances. */
    volcredis_optional_bool AutoRenew;
    /** Role of the instance in a blue-green deployment; absent if it has never been in one. */
    const char *BlueGreenRole;
    /** Memory of the instance. Read it with `volcredis_read_Capacity`; null if absent. */
    const volcredis_value *Capacity;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`. */
    const char *ChargeType;
    /** Zones of the nodes of a shard, one entry per node. Read the items with `volcredis_item` and
     * `volcredis_read_ConfigureNodeView`. */
    volcredis_list ConfigureNodes;
    /** Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`. */
    const char *CreateTime;
    /** Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the community edition.
     * Example: `RAM`. */
    const char *DataLayout;
    /** Deletion protection of the instance. Example: `enabled`. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /** Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`. Example:
     * `2021-02-28 23:59:59`. */
    const char *ExpiredTime;
    /** Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
     * `PrimarySecondary`. */
    const char *InstanceClass;
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Maximum number of connections of each shard; 10000 unless changed with `ModifyDBInstanceMaxConn`. */
    volcredis_optional_int32 MaxConnections;
    /** Redis modules of the instance. Read the items with `volcredis_item_string`. */
    volcredis_list Modules;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Number of nodes per shard. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** Memory of each shard; `ShardCapacityV2` is preferred. Unit: GiB. */
    volcredis_optional_double ShardCapacity;
    /** Memory of each shard. Unit: MiB. Example: `1024`. */
    volcredis_optional_int64 ShardCapacityV2;
    /** Number of shards. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example: `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** Status of the instance. Example: `Running`. */
    const char *Status;
    /** ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`. */
    const char *SubnetId;
    /** Tags of the instance. Read the items with `volcredis_item` and `volcredis_read_TagView`. */
    volcredis_list Tags;
    /** Addresses of the instance. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceDetail_VisitAddress`. */
    volcredis_list VisitAddrs;
    /** Password-free access over the private endpoint: allowed (`open`) or not (`close`). Example: `close`. */
    const char *VpcAuthMode;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeDBInstanceDetailResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceDetailResponse volcredis_read_DescribeDBInstanceDetailResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceDetailResponse view;
    view.value = value;
    view.AutoRenew = volcredis_detail_get_bool(value, "AutoRenew");
    view.BlueGreenRole = volcredis_detail_get_string(value, "BlueGreenRole");
    view.Capacity = volcredis_detail_get_value(value, "Capacity");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.ConfigureNodes = volcredis_detail_get_list(value, "ConfigureNodes");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceClass = volcredis_detail_get_string(value, "InstanceClass");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.MaxConnections = volcredis_detail_get_int32(value, "MaxConnections");
    view.Modules = volcredis_detail_get_list(value, "Modules");
    view.MultiAZ = volcredis_detail_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardCapacityV2 = volcredis_detail_get_int64(value, "ShardCapacityV2");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_detail_get_int32(value, "ShardedCluster");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.SubnetId = volcredis_detail_get_string(value, "SubnetId");
    view.Tags = volcredis_detail_get_list(value, "Tags");
    view.VisitAddrs = volcredis_detail_get_list(value, "VisitAddrs");
    view.VpcAuthMode = volcredis_detail_get_string(value, "VpcAuthMode");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/**
 * Returns the details of a community edition instance, including its addresses.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceDetail(const volcredis_client *client, const volcredis_DescribeDBInstanceDetailRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceDetail", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceDetailRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceDetailResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeDBInstanceShards ---- */
/** A server node. */
typedef struct volcredis_DescribeDBInstanceShards_ServerNode {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Current role of the node in its shard. Example: `PrimaryNode`. */
    const char *CurrentRole;
    /** ID of the node: the shard ID followed by the number of the node. Example: `server-redis-cn0212gzmh2xs****-0-0`. */
    const char *NodeId;
    /** Status of the node. Example: `running`. */
    const char *Status;
    /** ID of the availability zone of the node. Example: `cn-beijing-a`. */
    const char *ZoneId;
} volcredis_DescribeDBInstanceShards_ServerNode;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceShards_ServerNode volcredis_read_DescribeDBInstanceShards_ServerNode(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShards_ServerNode view;
    view.value = value;
    view.CurrentRole = volcredis_detail_get_string(value, "CurrentRole");
    view.NodeId = volcredis_detail_get_string(value, "NodeId");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.ZoneId = volcredis_detail_get_string(value, "ZoneId");
    return view;
}

/** A shard and its nodes. */
typedef struct volcredis_DescribeDBInstanceShards_Shard {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of nodes in the shard. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Server nodes of the shard. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceShards_ServerNode`. */
    volcredis_list ServerNodes;
    /** ID of the shard. Example: `server-redis-cn0212gzmh2xs****-0`. */
    const char *ShardId;
} volcredis_DescribeDBInstanceShards_Shard;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceShards_Shard volcredis_read_DescribeDBInstanceShards_Shard(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShards_Shard view;
    view.value = value;
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ServerNodes = volcredis_detail_get_list(value, "ServerNodes");
    view.ShardId = volcredis_detail_get_string(value, "ShardId");
    return view;
}

/**
 * Lists the shards of an instance with their server nodes.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1148756
 */
typedef struct volcredis_DescribeDBInstanceShardsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of shards per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeDBInstanceShardsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceShardsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceShardsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeDBInstanceShards`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceShardsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Shards on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeDBInstanceShards_Shard`. */
    volcredis_list InstanceShards;
    /** Number of shards of the instance. Example: `2`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeDBInstanceShardsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceShardsResponse volcredis_read_DescribeDBInstanceShardsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceShardsResponse view;
    view.value = value;
    view.InstanceShards = volcredis_detail_get_list(value, "InstanceShards");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the shards of an instance with their server nodes.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceShards(const volcredis_client *client, const volcredis_DescribeDBInstanceShardsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceShardsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceShards", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceShardsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceShardsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeDBInstanceSlots ---- */
/** A shard and its hash slots. */
typedef struct volcredis_DescribeDBInstanceSlots_ShardSlots {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the shard, counted from 0. Example: `0`. */
    volcredis_optional_int32 ShardId;
    /** Ranges of hash slots, each in the form `first-last`. Example: `["0-16383"]`. Read the items with
     * `volcredis_item_string`. */
    volcredis_list Slots;
} volcredis_DescribeDBInstanceSlots_ShardSlots;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceSlots_ShardSlots volcredis_read_DescribeDBInstanceSlots_ShardSlots(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSlots_ShardSlots view;
    view.value = value;
    view.ShardId = volcredis_detail_get_int32(value, "ShardId");
    view.Slots = volcredis_detail_get_list(value, "Slots");
    return view;
}

/**
 * Returns the hash slots of each shard of an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/2479859
 */
typedef struct volcredis_DescribeDBInstanceSlotsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceSlotsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceSlotsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceSlotsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeDBInstanceSlots`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceSlotsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Hash slots of each shard. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceSlots_ShardSlots`. */
    volcredis_list Slots;
} volcredis_DescribeDBInstanceSlotsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceSlotsResponse volcredis_read_DescribeDBInstanceSlotsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSlotsResponse view;
    view.value = value;
    view.Slots = volcredis_detail_get_list(value, "Slots");
    return view;
}

/**
 * Returns the hash slots of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceSlots(const volcredis_client *client, const volcredis_DescribeDBInstanceSlotsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceSlotsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceSlots", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceSlotsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceSlotsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeDBInstanceSpecs ---- */
/** A shard size and its bandwidth. */
typedef struct volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Default bandwidth of a shard of this size. Unit: MB/s. */
    volcredis_optional_int32 DefaultBandwidthPerShard;
    /** Maximum additional bandwidth of a shard of this size. Unit: MB/s. */
    volcredis_optional_int32 MaxAdditionalBandwidthPerShard;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_int32 ShardCapacity;
} volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec volcredis_read_DescribeDBInstanceSpecs_ShardCapacitySpec(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec view;
    view.value = value;
    view.DefaultBandwidthPerShard = volcredis_detail_get_int32(value, "DefaultBandwidthPerShard");
    view.MaxAdditionalBandwidthPerShard = volcredis_detail_get_int32(value, "MaxAdditionalBandwidthPerShard");
    view.ShardCapacity = volcredis_detail_get_int32(value, "ShardCapacity");
    return view;
}

/** A specification that an instance can have. */
typedef struct volcredis_DescribeDBInstanceSpecs_InstanceSpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Architecture of the specification. Example: `Cluster`. */
    const char *ArchType;
    /** Instance class of the specification. */
    const char *InstanceClass;
    /** Default maximum number of connections of each shard. */
    volcredis_optional_int32 MaxConnectionsPerShard;
    /** Permitted numbers of nodes per shard. Example: `[1]`. Read the items with `volcredis_item_int32`. */
    volcredis_list NodeNumbers;
    /** Permitted shard sizes with their limits. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceSpecs_ShardCapacitySpec`. */
    volcredis_list ShardCapacitySpecs;
    /** Permitted numbers of shards. Read the items with `volcredis_item_int32`. */
    volcredis_list ShardNumbers;
} volcredis_DescribeDBInstanceSpecs_InstanceSpec;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceSpecs_InstanceSpec volcredis_read_DescribeDBInstanceSpecs_InstanceSpec(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecs_InstanceSpec view;
    view.value = value;
    view.ArchType = volcredis_detail_get_string(value, "ArchType");
    view.InstanceClass = volcredis_detail_get_string(value, "InstanceClass");
    view.MaxConnectionsPerShard = volcredis_detail_get_int32(value, "MaxConnectionsPerShard");
    view.NodeNumbers = volcredis_detail_get_list(value, "NodeNumbers");
    view.ShardCapacitySpecs = volcredis_detail_get_list(value, "ShardCapacitySpecs");
    view.ShardNumbers = volcredis_detail_get_list(value, "ShardNumbers");
    return view;
}

/**
 * Lists the specifications on sale, with their bandwidth and connection limits.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 *
 * @see https://www.volcengine.com/docs/6293/1472580
 */
typedef struct volcredis_DescribeDBInstanceSpecsRequest {
    /** Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`). Example: `Standard`. */
    const char *ArchType;
    /** Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
     * `Standalone`. */
    const char *InstanceClass;
} volcredis_DescribeDBInstanceSpecsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceSpecsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceSpecsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ArchType", from->ArchType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceClass", from->InstanceClass, error);
    return status;
}

/** Response of `DescribeDBInstanceSpecs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceSpecsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Specifications, one per combination of architecture and instance class. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeDBInstanceSpecs_InstanceSpec`. */
    volcredis_list InstanceSpecs;
} volcredis_DescribeDBInstanceSpecsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceSpecsResponse volcredis_read_DescribeDBInstanceSpecsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceSpecsResponse view;
    view.value = value;
    view.InstanceSpecs = volcredis_detail_get_list(value, "InstanceSpecs");
    return view;
}

/**
 * Lists the specifications on sale, with their bandwidth and connection limits.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceSpecs(const volcredis_client *client, const volcredis_DescribeDBInstanceSpecsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceSpecsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceSpecs", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceSpecsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceSpecsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeDBInstances ---- */
/** Basic properties of an instance. */
typedef struct volcredis_DescribeDBInstances_Instance {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** Role of the instance in a blue-green deployment; absent if it has never been in one. */
    const char *BlueGreenRole;
    /** Memory of the instance. Read it with `volcredis_read_Capacity`; null if absent. */
    const volcredis_value *Capacity;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`. */
    const char *ChargeType;
    /** Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`. */
    const char *CreateTime;
    /** Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the community edition.
     * Example: `RAM`. */
    const char *DataLayout;
    /** Deletion protection of the instance. Example: `enabled`. */
    const char *DeletionProtection;
    /** Redis version of the instance. Example: `5.0`. */
    const char *EngineVersion;
    /** Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`. Example:
     * `2021-02-28 23:59:59`. */
    const char *ExpiredTime;
    /** Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
     * `PrimarySecondary`. */
    const char *InstanceClass;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Number of nodes per shard. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Domain name of the private endpoint. */
    const char *PrivateAddress;
    /** Port of the private endpoint, as a string. */
    const char *PrivatePort;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** Edition of the instance: community (`Basic`) or enterprise (`Enterprise`). */
    const char *ServiceType;
    /** Memory of each shard; a fraction for sizes below 1 GiB. Unit: GiB. */
    volcredis_optional_double ShardCapacity;
    /** Number of shards. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example: `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** Status of the instance. Example: `Running`. */
    const char *Status;
    /** Tags of the instance. Read the items with `volcredis_item` and `volcredis_read_TagView`. */
    volcredis_list Tags;
    /** IPv4 address of the private endpoint. */
    const char *VIP;
    /** IPv6 address of the private endpoint; absent if it has none. */
    const char *VIPv6;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. Read the items with
     * `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeDBInstances_Instance;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstances_Instance volcredis_read_DescribeDBInstances_Instance(const volcredis_value *value) {
    volcredis_DescribeDBInstances_Instance view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.BlueGreenRole = volcredis_detail_get_string(value, "BlueGreenRole");
    view.Capacity = volcredis_detail_get_value(value, "Capacity");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.InstanceClass = volcredis_detail_get_string(value, "InstanceClass");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MultiAZ = volcredis_detail_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.PrivateAddress = volcredis_detail_get_string(value, "PrivateAddress");
    view.PrivatePort = volcredis_detail_get_string(value, "PrivatePort");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.ServiceType = volcredis_detail_get_string(value, "ServiceType");
    view.ShardCapacity = volcredis_detail_get_double(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_detail_get_int32(value, "ShardedCluster");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.Tags = volcredis_detail_get_list(value, "Tags");
    view.VIP = volcredis_detail_get_string(value, "VIP");
    view.VIPv6 = volcredis_detail_get_string(value, "VIPv6");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/**
 * Lists the instances in a region with their basic properties.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The unit of `ShardCapacity` is GiB here and MiB in `CreateDBInstance`.
 *
 * @see https://www.volcengine.com/docs/6293/65754
 * @see https://www.volcengine.com/docs/84772/1254216
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_DescribeDBInstancesRequest {
    /** Filters by instance ID, exact match. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the region of the instances; by default the region that the request is signed for. Example: `cn-beijing`. */
    const char *RegionId;
    /** Filters by billing method. Example: `PostPaid`. */
    const char *ChargeType;
    /** Filters by data storage; for the enterprise edition only. */
    const char *DataLayout;
    /** Filters by Redis version; `7.2` and `7.4` occur in the enterprise edition only. Example: `5.0`. */
    const char *EngineVersion;
    /** Filters by a part of the instance name. Example: `api_test`. */
    const char *InstanceName;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project. Example: `default`. */
    const char *ProjectName;
    /** Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`. */
    const char *ServiceType;
    /** Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Documented values: `0` and `1`. Example:
     * `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** Filters by instance status. Example: `Running`. */
    const char *Status;
    /** Filters by tags. Limits: at most 10 items. */
    const volcredis_TagFilter *TagFilters;
    /** The number of items in `TagFilters`. */
    size_t TagFiltersCount;
    /** Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`. */
    const char *VpcId;
    /** Filters by a part of the availability zone ID. Example: `cn-beijing-a`. */
    const char *ZoneId;
} volcredis_DescribeDBInstancesRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstancesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstancesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DataLayout", from->DataLayout, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ServiceType", from->ServiceType, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardedCluster", from->ShardedCluster, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Status", from->Status, error);
    if (from->TagFilters != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "TagFilters", "[]", error);
    }
    for (size_t index = 0; index < from->TagFiltersCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "TagFilters", index);
        status = volcredis_fill_TagFilter(request, inner, &from->TagFilters[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ZoneId", from->ZoneId, error);
    return status;
}

/** Response of `DescribeDBInstances`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstancesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Instances on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeDBInstances_Instance`. */
    volcredis_list Instances;
    /** Total number of matching instances. */
    volcredis_optional_int32 TotalInstancesNum;
} volcredis_DescribeDBInstancesResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstancesResponse volcredis_read_DescribeDBInstancesResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstancesResponse view;
    view.value = value;
    view.Instances = volcredis_detail_get_list(value, "Instances");
    view.TotalInstancesNum = volcredis_detail_get_int32(value, "TotalInstancesNum");
    return view;
}

/**
 * Lists the instances in a region with their basic properties.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstances(const volcredis_client *client, const volcredis_DescribeDBInstancesRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstancesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstances", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstancesRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstancesResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeNodeIds ---- */
/**
 * Lists the IDs of the proxy and server nodes of an instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes `proxy-<instance>-<proxy>`.
 *
 * @see https://www.volcengine.com/docs/6293/127841
 */
typedef struct volcredis_DescribeNodeIdsRequest {
    /** ID of the instance. Example: `redis-cn02sg5o56sbs****`. */
    const char *InstanceId;
} volcredis_DescribeNodeIdsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeNodeIdsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeNodeIdsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeNodeIds`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeNodeIdsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`. Example:
     * `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
     * Read the items with `volcredis_item_string`. */
    volcredis_list NodeIds;
} volcredis_DescribeNodeIdsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeNodeIdsResponse volcredis_read_DescribeNodeIdsResponse(const volcredis_value *value) {
    volcredis_DescribeNodeIdsResponse view;
    view.value = value;
    view.NodeIds = volcredis_detail_get_list(value, "NodeIds");
    return view;
}

/**
 * Lists the IDs of the proxy and server nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeNodeIds(const volcredis_client *client, const volcredis_DescribeNodeIdsRequest *request,
    volcredis_response **response, volcredis_DescribeNodeIdsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeNodeIds", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeNodeIdsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeNodeIdsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- FlushDBInstance ---- */
/**
 * Deletes all keys of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the amount of data.
 * - Keys written after the call are kept.
 * - The data cannot be restored without a backup, see `CreateBackup`; single-node instances have no backups.
 * - The parameter that disables commands does not affect this action.
 *
 * @see https://www.volcengine.com/docs/6293/65759
 */
typedef struct volcredis_FlushDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_FlushDBInstanceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_FlushDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_FlushDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `FlushDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_FlushDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_FlushDBInstanceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_FlushDBInstanceResponse volcredis_read_FlushDBInstanceResponse(const volcredis_value *value) {
    volcredis_FlushDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes all keys of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_FlushDBInstance(const volcredis_client *client, const volcredis_FlushDBInstanceRequest *request,
    volcredis_response **response, volcredis_FlushDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("FlushDBInstance", &filled, response, error);
    status = status ? status : volcredis_fill_FlushDBInstanceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_FlushDBInstanceResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceAZConfigure ---- */
/**
 * Moves the nodes of an instance to other availability zones.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `AZChanging` during the change
 * and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
 *
 * Checked by the service only:
 *
 * - `CreateBackup` has no effect on a single-node instance (`InstanceClass` is `Standalone`).
 * - A single-node instance cannot be deployed over several zones: `MultiAZ` must be `disabled`.
 * - `ConfigureNodes` must have one entry per node (`NodeNumber` of the instance): all in the same zone if `MultiAZ` is
 *   `disabled`, in at least two zones if it is `enabled`.
 *
 * Notes:
 *
 * - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for about 10 seconds.
 * - If `ApplyImmediately` is `false`, the status changes immediately as well, until the work is complete in the
 *   maintenance window.
 * - `ConfigureNodes` may be required by the service, even for a single zone.
 *
 * @see https://www.volcengine.com/docs/6293/65762
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_ModifyDBInstanceAZConfigureRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
    /** New zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /** Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`).
     * Example: `disabled`. */
    const char *MultiAZ;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change; ignored for single-node instances. Default: `false`. Example:
     * `true`. */
    volcredis_optional_bool CreateBackup;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceAZConfigureRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceAZConfigureRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceAZConfigureRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceAZConfigure`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceAZConfigureResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order; without meaning here, because no order is created. Example: `****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAZConfigureResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceAZConfigureResponse volcredis_read_ModifyDBInstanceAZConfigureResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceAZConfigureResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Moves the nodes of an instance to other availability zones.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceAZConfigure(const volcredis_client *client, const volcredis_ModifyDBInstanceAZConfigureRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceAZConfigureResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceAZConfigure", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceAZConfigureRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceAZConfigureResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceChargeType ---- */
/**
 * Changes the billing method of instances.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
 * instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `PurchaseMonths` is ignored by the service when `ChargeType` is `PostPaid`.
 * - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
 *
 * Notes:
 *
 * - Several instances can be given for a change to subscription.
 * - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an account with overdue
 *   payments are stopped.
 * - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of unsubscription, and hourly
 *   billing starts immediately.
 *
 * @see https://www.volcengine.com/docs/6293/71433
 */
typedef struct volcredis_ModifyDBInstanceChargeTypeRequest {
    /** IDs of the instances. Limits: at most 100 characters; at most 100 items; no duplicates. Example:
     * `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`. */
    volcredis_strings InstanceIds;
    /** Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`. */
    const char *ChargeType;
    /** If `true`, the subscription is renewed automatically, one month at a time. Default: `false`. Example: `false`. */
    volcredis_optional_bool AutoRenew;
    /** Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
     * `24` and `36`. Default: `1`. Example: `1`. */
    volcredis_optional_int32 PurchaseMonths;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceChargeTypeRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceChargeTypeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceChargeTypeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceChargeType`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceChargeTypeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order702856788643751****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceChargeTypeResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceChargeTypeResponse volcredis_read_ModifyDBInstanceChargeTypeResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceChargeTypeResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the billing method of instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceChargeType(const volcredis_client *client, const volcredis_ModifyDBInstanceChargeTypeRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceChargeTypeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceChargeType", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceChargeTypeRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceChargeTypeResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceDeletionProtectionPolicy ---- */
/**
 * Turns the deletion protection of an instance on or off.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The action supports the community and the enterprise edition.
 *
 * @see https://www.volcengine.com/docs/6293/127815
 * @see https://www.volcengine.com/docs/84772/1393052
 */
typedef struct volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Turns deletion protection on (`enabled`) or off (`disabled`). Example: `enabled`. */
    const char *DeletionProtection;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceDeletionProtectionPolicyRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceDeletionProtectionPolicy`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse volcredis_read_ModifyDBInstanceDeletionProtectionPolicyResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse view;
    view.value = value;
    return view;
}

/**
 * Turns the deletion protection of an instance on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceDeletionProtectionPolicy(const volcredis_client *client, const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceDeletionProtectionPolicy", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceDeletionProtectionPolicyRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceDeletionProtectionPolicyResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceMinorVersion ---- */
/** A major version of the engine with its minor versions. */
typedef struct volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Name of the database engine. */
    const char *Engine;
    /** Major version. */
    const char *EngineVersion;
    /** Minor version of the proxy. Read it with `volcredis_read_MinorVersion`; null if absent. */
    const volcredis_value *ProxyVersion;
    /** Minor version of the server. Read it with `volcredis_read_MinorVersion`; null if absent. */
    const volcredis_value *ServerVersion;
} volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion volcredis_read_ModifyDBInstanceMinorVersion_DBEngineVersion(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion view;
    view.value = value;
    view.Engine = volcredis_detail_get_string(value, "Engine");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ProxyVersion = volcredis_detail_get_value(value, "ProxyVersion");
    view.ServerVersion = volcredis_detail_get_value(value, "ServerVersion");
    return view;
}

/**
 * Upgrades the server or the proxy of an instance to another minor version.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Validation:
 *
 * - At least one of `ServerVersion` and `ProxyVersion` is required.
 *
 * Notes:
 *
 * - `DescribeDBEngineVersions` lists the versions.
 * - New nodes are prepared first and take over by a switch from primary to secondary; expect one to three short
 *   disconnections or some seconds of read-only access.
 *
 * @see https://www.volcengine.com/docs/6293/2251747
 */
typedef struct volcredis_ModifyDBInstanceMinorVersionRequest {
    /** ID of the instance. Example: `redis-cnlfkmh6uiii8****`. */
    const char *InstanceId;
    /** If `true`, the upgraded nodes take over immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool SwitchoverImmediately;
    /** New version of the proxy; unchanged if not given. Example: `1.602.0`. */
    const char *ProxyVersion;
    /** New version of the server; unchanged if not given. Example: `7.602.0`. */
    const char *ServerVersion;
} volcredis_ModifyDBInstanceMinorVersionRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceMinorVersionRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceMinorVersionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "SwitchoverImmediately", from->SwitchoverImmediately, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProxyVersion", from->ProxyVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ServerVersion", from->ServerVersion, error);
    return status;
}

/** Response of `ModifyDBInstanceMinorVersion`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceMinorVersionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Versions of the instance. Read it with `volcredis_read_ModifyDBInstanceMinorVersion_DBEngineVersion`; null if
     * absent. */
    const volcredis_value *DBEngineVersion;
} volcredis_ModifyDBInstanceMinorVersionResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceMinorVersionResponse volcredis_read_ModifyDBInstanceMinorVersionResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceMinorVersionResponse view;
    view.value = value;
    view.DBEngineVersion = volcredis_detail_get_value(value, "DBEngineVersion");
    return view;
}

/**
 * Upgrades the server or the proxy of an instance to another minor version.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceMinorVersion(const volcredis_client *client, const volcredis_ModifyDBInstanceMinorVersionRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceMinorVersionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceMinorVersion", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceMinorVersionRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceMinorVersionResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyDBInstanceName ---- */
/**
 * Changes the name of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The action supports the community and the enterprise edition.
 *
 * @see https://www.volcengine.com/docs/6293/65756
 * @see https://www.volcengine.com/docs/84772/71745
 */
typedef struct volcredis_ModifyDBInstanceNameRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** New name of the instance. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
     * neither a digit nor `-`. Example: `test123`. */
    const char *InstanceName;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceNameRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceNameRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceNameRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceName`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceNameResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceNameResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceNameResponse volcredis_read_ModifyDBInstanceNameResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceNameResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceName(const volcredis_client *client, const volcredis_ModifyDBInstanceNameRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceNameResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceName", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceNameRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceNameResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyMaintenanceTime ---- */
/**
 * Sets the daily maintenance window of an instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The action supports the community and the enterprise edition.
 * - `DescribeDBInstanceDetail` returns the window as `MaintenanceTime`.
 * - A change that waits for the window alters the status of the instance immediately.
 *
 * @see https://www.volcengine.com/docs/6293/1467102
 * @see https://www.volcengine.com/docs/84772/1467104
 */
typedef struct volcredis_ModifyMaintenanceTimeRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Daily maintenance window. Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example: `00:00-01:59`. */
    const char *TimeScope;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyMaintenanceTimeRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyMaintenanceTimeRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyMaintenanceTimeRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TimeScope", from->TimeScope, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyMaintenanceTime`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyMaintenanceTimeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyMaintenanceTimeResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyMaintenanceTimeResponse volcredis_read_ModifyMaintenanceTimeResponse(const volcredis_value *value) {
    volcredis_ModifyMaintenanceTimeResponse view;
    view.value = value;
    return view;
}

/**
 * Sets the daily maintenance window of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyMaintenanceTime(const volcredis_client *client, const volcredis_ModifyMaintenanceTimeRequest *request,
    volcredis_response **response, volcredis_ModifyMaintenanceTimeResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyMaintenanceTime", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyMaintenanceTimeRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyMaintenanceTimeResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- RestartDBInstance ---- */
/**
 * Restarts an instance.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
 * instance is `Restarting` during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Access is interrupted for a short time; clients should reconnect automatically.
 *
 * @see https://www.volcengine.com/docs/6293/65758
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_RestartDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_RestartDBInstanceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_RestartDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_RestartDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RestartDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_RestartDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestartDBInstanceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_RestartDBInstanceResponse volcredis_read_RestartDBInstanceResponse(const volcredis_value *value) {
    volcredis_RestartDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Restarts an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestartDBInstance(const volcredis_client *client, const volcredis_RestartDBInstanceRequest *request,
    volcredis_response **response, volcredis_RestartDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("RestartDBInstance", &filled, response, error);
    status = status ? status : volcredis_fill_RestartDBInstanceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RestartDBInstanceResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- RestartDBInstanceProxy ---- */
/**
 * Restarts proxy nodes of an instance.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `ProxyRestarting` during the
 * change and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Connections through these proxies are interrupted.
 * - `ProxyNodeIds` may be required by the service.
 *
 * @see https://www.volcengine.com/docs/6293/1169317
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_RestartDBInstanceProxyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`. Example: `["proxy-redis-cn0212gzmh2xs****-0"]`. */
    volcredis_strings ProxyNodeIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_RestartDBInstanceProxyRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_RestartDBInstanceProxyRequest(volcredis_request *request, const char *at,
    const volcredis_RestartDBInstanceProxyRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "ProxyNodeIds", from->ProxyNodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RestartDBInstanceProxy`; a view that is valid as long as the response object. */
typedef struct volcredis_RestartDBInstanceProxyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestartDBInstanceProxyResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_RestartDBInstanceProxyResponse volcredis_read_RestartDBInstanceProxyResponse(const volcredis_value *value) {
    volcredis_RestartDBInstanceProxyResponse view;
    view.value = value;
    return view;
}

/**
 * Restarts proxy nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestartDBInstanceProxy(const volcredis_client *client, const volcredis_RestartDBInstanceProxyRequest *request,
    volcredis_response **response, volcredis_RestartDBInstanceProxyResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("RestartDBInstanceProxy", &filled, response, error);
    status = status ? status : volcredis_fill_RestartDBInstanceProxyRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RestartDBInstanceProxyResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- SwitchOver ---- */
/**
 * Promotes secondary nodes to primary nodes of their shards.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `PrimaryChanging` during the
 * change and `Running` after it. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` is required.
 * - `TargetPrimaryNodeId` is ignored by the service when `TargetPrimaryNodeIds` is set.
 *
 * Checked by the service only:
 *
 * - Each node must currently be a secondary node (`CurrentRole` is `SecondaryNode`).
 * - `TargetPrimaryNodeIds` must list at most one node per shard.
 * - The instance must be a primary-secondary instance (`InstanceClass` is `PrimarySecondary`).
 *
 * Notes:
 *
 * - Each shard loses its connections for some seconds and is read-only for up to 30 seconds.
 *
 * @see https://www.volcengine.com/docs/6293/1148755
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_SwitchOverRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** ID of the secondary node to promote. Example: `server-redis-cn0212gzmh2xs****-0-1`. */
    const char *TargetPrimaryNodeId;
    /** IDs of the secondary nodes to promote, at most one per shard. Limits: at most 50 items. Example:
     * `["server-redis-cn0212gzmh2xs****-0-1"]`. */
    volcredis_strings TargetPrimaryNodeIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_SwitchOverRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_SwitchOverRequest(volcredis_request *request, const char *at,
    const volcredis_SwitchOverRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetPrimaryNodeId", from->TargetPrimaryNodeId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "TargetPrimaryNodeIds", from->TargetPrimaryNodeIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `SwitchOver`; a view that is valid as long as the response object. */
typedef struct volcredis_SwitchOverResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_SwitchOverResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_SwitchOverResponse volcredis_read_SwitchOverResponse(const volcredis_value *value) {
    volcredis_SwitchOverResponse view;
    view.value = value;
    return view;
}

/**
 * Promotes secondary nodes to primary nodes of their shards.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SwitchOver(const volcredis_client *client, const volcredis_SwitchOverRequest *request,
    volcredis_response **response, volcredis_SwitchOverResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("SwitchOver", &filled, response, error);
    status = status ? status : volcredis_fill_SwitchOverRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_SwitchOverResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_INSTANCES_H */
