/**
 * @file
 * Instance management. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_INSTANCES_H
#define VOLCREDIS_GENERATED_INSTANCES_H

#include "types.h"
#include "../push_macros.h"

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
 * - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid` or not set.
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
 * - `ConfigureNodes` and `MultiAZ` are documented as required.
 * - The account must have granted the cross-service authorization for Redis, or the call fails.
 * - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
 * - A failed creation ends in status `CreateFailed`.
 *
 * @see https://www.volcengine.com/docs/6293/65748
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_CreateDBInstanceRequest {
    /** ID of the region to create the instance in. Example: `cn-beijing`. */
    const char *RegionId;
    /** Redis version of the instance. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`. */
    const char *EngineVersion;
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
    /** Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. By default all nodes
     * are in the zone of the subnet. */
    volcredis_ConfigureNode_array ConfigureNodes;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`); by default as in
     * `ConfigureNodes`. Example: `enabled`. */
    const char *MultiAZ;
    /** IDs of the allow lists to bind; none if not given. Limits: at most 100 items. Example:
     * `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`. */
    volcredis_string_array AllowListIds;
    /** ID of the parameter template to apply; by default the system template of the version, which differs for single-node
     * instances. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
    /** If `true`, the subscription is renewed automatically. Default: `false`. Example: `false`. */
    volcredis_optional_bool AutoRenew;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Default: `PostPaid`. Example: `PostPaid`. */
    const char *ChargeType;
    /** Deletion protection of the instance. Default: `disabled`. Example: `enabled`. */
    const char *DeletionProtection;
    /** Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
     * digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`. */
    const char *InstanceName;
    /** Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not case-sensitive. Default:
     * `close`. Example: `open`. */
    const char *NoAuthMode;
    /** Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 64 characters;
     * letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters,
     * lower-case letters, digits and special characters. Example: `Pwd@12****`. */
    const char *Password;
    /** Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`. Example: `6379`. */
    volcredis_optional_int32 Port;
    /** Project of the instance. Default: `default`. Example: `default`. */
    const char *ProjectName;
    /** Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
     * `24` and `36`. Example: `1`. */
    volcredis_optional_int32 PurchaseMonths;
    /** Number of shards; for sharded clusters only. Limits: 2 to 256. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Tags to attach; an instance can have at most 50. Limits: at most 20 items. */
    volcredis_Tag_array Tags;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateDBInstanceRequest;
VOLCREDIS_TYPE(CreateDBInstanceRequest, VOLCREDIS_F(RegionId, STRING), VOLCREDIS_F(EngineVersion, STRING),
    VOLCREDIS_F(NodeNumber, INT32), VOLCREDIS_F(ShardCapacity, INT64), VOLCREDIS_F(ShardedCluster, INT32),
    VOLCREDIS_F(SubnetId, STRING), VOLCREDIS_F(VpcId, STRING), VOLCREDIS_SL(ConfigureNodes, ConfigureNode),
    VOLCREDIS_F(MultiAZ, STRING), VOLCREDIS_L(AllowListIds, STRING), VOLCREDIS_F(ParameterGroupId, STRING),
    VOLCREDIS_F(AutoRenew, BOOL), VOLCREDIS_F(ChargeType, STRING), VOLCREDIS_F(DeletionProtection, STRING),
    VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(NoAuthMode, STRING), VOLCREDIS_F(Password, STRING), VOLCREDIS_F(Port, INT32),
    VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(PurchaseMonths, INT32), VOLCREDIS_F(ShardNumber, INT32),
    VOLCREDIS_SL(Tags, Tag), VOLCREDIS_F(ClientToken, STRING))
/** Response of `CreateDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the billing order. */
    const char *OrderNO;
} volcredis_CreateDBInstanceResponse;
VOLCREDIS_TYPE(CreateDBInstanceResponse, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(OrderNO, STRING))
/**
 * Creates a community edition instance and returns its ID before the creation is complete.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBInstance(const volcredis_client *client, const volcredis_CreateDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateDBInstanceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateDBInstance", request, volcredis_detail_CreateDBInstanceRequest(), options, response, result,
        volcredis_detail_CreateDBInstanceResponse(), error);
}
/** Calls `CreateDBInstance` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateDBInstance_async(const volcredis_client *client, const volcredis_CreateDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateDBInstance", request, volcredis_detail_CreateDBInstanceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateDBInstanceRequest(const volcredis_CreateDBInstanceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateDBInstance", from, volcredis_detail_CreateDBInstanceRequest(), options, request, error);
}
/** Reads a response of `CreateDBInstance`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateDBInstanceResponse(const volcredis_response *response, volcredis_CreateDBInstanceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateDBInstance", result, volcredis_detail_CreateDBInstanceResponse(), error);
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
 * - The final backup remains in the list of backups.
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
    /** If `true`, a full backup is taken before the deletion; for primary-secondary instances only. Default: `true`.
     * Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DeleteDBInstanceRequest;
VOLCREDIS_TYPE(DeleteDBInstanceRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointName, STRING),
    VOLCREDIS_F(CreateBackup, BOOL), VOLCREDIS_F(ClientToken, STRING))
/** Response of `DeleteDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBInstanceResponse;
VOLCREDIS_EMPTY_TYPE(DeleteDBInstanceResponse)
/**
 * Deletes an instance permanently.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBInstance(const volcredis_client *client, const volcredis_DeleteDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteDBInstanceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteDBInstance", request, volcredis_detail_DeleteDBInstanceRequest(), options, response, result,
        volcredis_detail_DeleteDBInstanceResponse(), error);
}
/** Calls `DeleteDBInstance` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteDBInstance_async(const volcredis_client *client, const volcredis_DeleteDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteDBInstance", request, volcredis_detail_DeleteDBInstanceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteDBInstanceRequest(const volcredis_DeleteDBInstanceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteDBInstance", from, volcredis_detail_DeleteDBInstanceRequest(), options, request, error);
}
/** Reads a response of `DeleteDBInstance`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteDBInstanceResponse(const volcredis_response *response, volcredis_DeleteDBInstanceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteDBInstance", result, volcredis_detail_DeleteDBInstanceResponse(), error);
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
    /** Available minor versions of the proxy. */
    volcredis_MinorVersion_list ProxyVersions;
    /** Available minor versions of the server. */
    volcredis_MinorVersion_list ServerVersions;
} volcredis_DescribeDBEngineVersions_DBEngineVersion;
VOLCREDIS_TYPE(DescribeDBEngineVersions_DBEngineVersion, VOLCREDIS_F(Engine, STRING), VOLCREDIS_F(EngineVersion, STRING),
    VOLCREDIS_SL(ProxyVersions, MinorVersion), VOLCREDIS_SL(ServerVersions, MinorVersion))
/** A list of `volcredis_DescribeDBEngineVersions_DBEngineVersion`, read with `volcredis_DescribeDBEngineVersions_DBEngineVersion_at`. */
typedef struct volcredis_DescribeDBEngineVersions_DBEngineVersion_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBEngineVersions_DBEngineVersion_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBEngineVersions_DBEngineVersion volcredis_DescribeDBEngineVersions_DBEngineVersion_at(volcredis_DescribeDBEngineVersions_DBEngineVersion_list list, size_t index) {
    volcredis_DescribeDBEngineVersions_DBEngineVersion item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBEngineVersions_DBEngineVersion());
    return item;
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
VOLCREDIS_TYPE(DescribeDBEngineVersionsRequest, VOLCREDIS_F(EngineVersion, STRING))
/** Response of `DescribeDBEngineVersions`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBEngineVersionsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Major versions with their minor versions. */
    volcredis_DescribeDBEngineVersions_DBEngineVersion_list DBEngineVersions;
} volcredis_DescribeDBEngineVersionsResponse;
VOLCREDIS_TYPE(DescribeDBEngineVersionsResponse, VOLCREDIS_SL(DBEngineVersions, DescribeDBEngineVersions_DBEngineVersion))
/**
 * Lists the minor versions available for each major version of Redis.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBEngineVersions(const volcredis_client *client, const volcredis_DescribeDBEngineVersionsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBEngineVersionsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBEngineVersions", request, volcredis_detail_DescribeDBEngineVersionsRequest(), options, response, result,
        volcredis_detail_DescribeDBEngineVersionsResponse(), error);
}
/** Calls `DescribeDBEngineVersions` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBEngineVersions_async(const volcredis_client *client, const volcredis_DescribeDBEngineVersionsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBEngineVersions", request, volcredis_detail_DescribeDBEngineVersionsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBEngineVersionsRequest(const volcredis_DescribeDBEngineVersionsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBEngineVersions", from, volcredis_detail_DescribeDBEngineVersionsRequest(), options, request, error);
}
/** Reads a response of `DescribeDBEngineVersions`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBEngineVersionsResponse(const volcredis_response *response, volcredis_DescribeDBEngineVersionsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBEngineVersions", result, volcredis_detail_DescribeDBEngineVersionsResponse(), error);
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
VOLCREDIS_TYPE(DescribeDBInstanceDetail_VisitAddress, VOLCREDIS_F(AddrType, STRING), VOLCREDIS_F(Address, STRING),
    VOLCREDIS_F(EipId, STRING), VOLCREDIS_F(Port, STRING), VOLCREDIS_F(VIP, STRING), VOLCREDIS_F(VIPv6, STRING))
/** A list of `volcredis_DescribeDBInstanceDetail_VisitAddress`, read with `volcredis_DescribeDBInstanceDetail_VisitAddress_at`. */
typedef struct volcredis_DescribeDBInstanceDetail_VisitAddress_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBInstanceDetail_VisitAddress_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBInstanceDetail_VisitAddress volcredis_DescribeDBInstanceDetail_VisitAddress_at(volcredis_DescribeDBInstanceDetail_VisitAddress_list list, size_t index) {
    volcredis_DescribeDBInstanceDetail_VisitAddress item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBInstanceDetail_VisitAddress());
    return item;
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
VOLCREDIS_TYPE(DescribeDBInstanceDetailRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DescribeDBInstanceDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if the subscription is renewed automatically; only for `PrePaid` instances. */
    volcredis_optional_bool AutoRenew;
    /** Role of the instance in a blue-green deployment; absent if it has never been in one. */
    const char *BlueGreenRole;
    /** Memory of the instance. */
    volcredis_Capacity Capacity;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`. */
    const char *ChargeType;
    /** Zones of the nodes of a shard, one entry per node. */
    volcredis_ConfigureNodeView_list ConfigureNodes;
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
    /** Redis modules of the instance. */
    volcredis_string_list Modules;
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
    /** Tags of the instance. */
    volcredis_TagView_list Tags;
    /** Addresses of the instance. */
    volcredis_DescribeDBInstanceDetail_VisitAddress_list VisitAddrs;
    /** Password-free access over the private endpoint: allowed (`open`) or not (`close`). Example: `close`. */
    const char *VpcAuthMode;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. */
    volcredis_string_list ZoneIds;
} volcredis_DescribeDBInstanceDetailResponse;
VOLCREDIS_TYPE(DescribeDBInstanceDetailResponse, VOLCREDIS_F(AutoRenew, BOOL), VOLCREDIS_F(BlueGreenRole, STRING),
    VOLCREDIS_S(Capacity, Capacity), VOLCREDIS_F(ChargeType, STRING), VOLCREDIS_SL(ConfigureNodes, ConfigureNodeView),
    VOLCREDIS_F(CreateTime, STRING), VOLCREDIS_F(DataLayout, STRING), VOLCREDIS_F(DeletionProtection, STRING),
    VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(ExpiredTime, STRING), VOLCREDIS_F(InstanceClass, STRING),
    VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(MaintenanceTime, STRING),
    VOLCREDIS_F(MaxConnections, INT32), VOLCREDIS_L(Modules, STRING), VOLCREDIS_F(MultiAZ, STRING),
    VOLCREDIS_F(NodeNumber, INT32), VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(RegionId, STRING),
    VOLCREDIS_F(ShardCapacity, DOUBLE), VOLCREDIS_F(ShardCapacityV2, INT64), VOLCREDIS_F(ShardNumber, INT32),
    VOLCREDIS_F(ShardedCluster, INT32), VOLCREDIS_F(Status, STRING), VOLCREDIS_F(SubnetId, STRING), VOLCREDIS_SL(Tags, TagView),
    VOLCREDIS_SL(VisitAddrs, DescribeDBInstanceDetail_VisitAddress), VOLCREDIS_F(VpcAuthMode, STRING),
    VOLCREDIS_F(VpcId, STRING), VOLCREDIS_L(ZoneIds, STRING))
/**
 * Returns the details of a community edition instance, including its addresses.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceDetail(const volcredis_client *client, const volcredis_DescribeDBInstanceDetailRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceDetailResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceDetail", request, volcredis_detail_DescribeDBInstanceDetailRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceDetailResponse(), error);
}
/** Calls `DescribeDBInstanceDetail` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceDetail_async(const volcredis_client *client, const volcredis_DescribeDBInstanceDetailRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceDetail", request, volcredis_detail_DescribeDBInstanceDetailRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceDetailRequest(const volcredis_DescribeDBInstanceDetailRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceDetail", from, volcredis_detail_DescribeDBInstanceDetailRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceDetail`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceDetailResponse(const volcredis_response *response, volcredis_DescribeDBInstanceDetailResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceDetail", result, volcredis_detail_DescribeDBInstanceDetailResponse(), error);
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
VOLCREDIS_TYPE(DescribeDBInstanceShards_ServerNode, VOLCREDIS_F(CurrentRole, STRING), VOLCREDIS_F(NodeId, STRING),
    VOLCREDIS_F(Status, STRING), VOLCREDIS_F(ZoneId, STRING))
/** A list of `volcredis_DescribeDBInstanceShards_ServerNode`, read with `volcredis_DescribeDBInstanceShards_ServerNode_at`. */
typedef struct volcredis_DescribeDBInstanceShards_ServerNode_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBInstanceShards_ServerNode_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBInstanceShards_ServerNode volcredis_DescribeDBInstanceShards_ServerNode_at(volcredis_DescribeDBInstanceShards_ServerNode_list list, size_t index) {
    volcredis_DescribeDBInstanceShards_ServerNode item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBInstanceShards_ServerNode());
    return item;
}
/** A shard and its nodes. */
typedef struct volcredis_DescribeDBInstanceShards_Shard {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of nodes in the shard. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Server nodes of the shard. */
    volcredis_DescribeDBInstanceShards_ServerNode_list ServerNodes;
    /** ID of the shard. Example: `server-redis-cn0212gzmh2xs****-0`. */
    const char *ShardId;
} volcredis_DescribeDBInstanceShards_Shard;
VOLCREDIS_TYPE(DescribeDBInstanceShards_Shard, VOLCREDIS_F(NodeNumber, INT32),
    VOLCREDIS_SL(ServerNodes, DescribeDBInstanceShards_ServerNode), VOLCREDIS_F(ShardId, STRING))
/** A list of `volcredis_DescribeDBInstanceShards_Shard`, read with `volcredis_DescribeDBInstanceShards_Shard_at`. */
typedef struct volcredis_DescribeDBInstanceShards_Shard_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBInstanceShards_Shard_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBInstanceShards_Shard volcredis_DescribeDBInstanceShards_Shard_at(volcredis_DescribeDBInstanceShards_Shard_list list, size_t index) {
    volcredis_DescribeDBInstanceShards_Shard item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBInstanceShards_Shard());
    return item;
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
VOLCREDIS_TYPE(DescribeDBInstanceShardsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(PageNumber, INT32),
    VOLCREDIS_F(PageSize, INT32))
/** Response of `DescribeDBInstanceShards`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceShardsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Shards on this page. */
    volcredis_DescribeDBInstanceShards_Shard_list InstanceShards;
    /** Number of shards of the instance. Example: `2`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeDBInstanceShardsResponse;
VOLCREDIS_TYPE(DescribeDBInstanceShardsResponse, VOLCREDIS_SL(InstanceShards, DescribeDBInstanceShards_Shard),
    VOLCREDIS_F(Total, INT32))
/**
 * Lists the shards of an instance with their server nodes.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceShards(const volcredis_client *client, const volcredis_DescribeDBInstanceShardsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceShardsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceShards", request, volcredis_detail_DescribeDBInstanceShardsRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceShardsResponse(), error);
}
/** Calls `DescribeDBInstanceShards` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceShards_async(const volcredis_client *client, const volcredis_DescribeDBInstanceShardsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceShards", request, volcredis_detail_DescribeDBInstanceShardsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceShardsRequest(const volcredis_DescribeDBInstanceShardsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceShards", from, volcredis_detail_DescribeDBInstanceShardsRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceShards`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceShardsResponse(const volcredis_response *response, volcredis_DescribeDBInstanceShardsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceShards", result, volcredis_detail_DescribeDBInstanceShardsResponse(), error);
}
/** Creates a paginator of `DescribeDBInstanceShards`, whose pages are read with `volcredis_read_DescribeDBInstanceShardsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeDBInstanceShards_pages(const volcredis_DescribeDBInstanceShardsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeDBInstanceShards", request, volcredis_detail_DescribeDBInstanceShardsRequest(), options, paginator, error);
}

/* ---- DescribeDBInstanceSlots ---- */
/** A shard and its hash slots. */
typedef struct volcredis_DescribeDBInstanceSlots_ShardSlots {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the shard, counted from 0. Example: `0`. */
    volcredis_optional_int32 ShardId;
    /** Ranges of hash slots, each in the form `first-last`. Example: `["0-16383"]`. */
    volcredis_string_list Slots;
} volcredis_DescribeDBInstanceSlots_ShardSlots;
VOLCREDIS_TYPE(DescribeDBInstanceSlots_ShardSlots, VOLCREDIS_F(ShardId, INT32), VOLCREDIS_L(Slots, STRING))
/** A list of `volcredis_DescribeDBInstanceSlots_ShardSlots`, read with `volcredis_DescribeDBInstanceSlots_ShardSlots_at`. */
typedef struct volcredis_DescribeDBInstanceSlots_ShardSlots_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBInstanceSlots_ShardSlots_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBInstanceSlots_ShardSlots volcredis_DescribeDBInstanceSlots_ShardSlots_at(volcredis_DescribeDBInstanceSlots_ShardSlots_list list, size_t index) {
    volcredis_DescribeDBInstanceSlots_ShardSlots item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBInstanceSlots_ShardSlots());
    return item;
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
VOLCREDIS_TYPE(DescribeDBInstanceSlotsRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DescribeDBInstanceSlots`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceSlotsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Hash slots of each shard. */
    volcredis_DescribeDBInstanceSlots_ShardSlots_list Slots;
} volcredis_DescribeDBInstanceSlotsResponse;
VOLCREDIS_TYPE(DescribeDBInstanceSlotsResponse, VOLCREDIS_SL(Slots, DescribeDBInstanceSlots_ShardSlots))
/**
 * Returns the hash slots of each shard of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceSlots(const volcredis_client *client, const volcredis_DescribeDBInstanceSlotsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceSlotsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceSlots", request, volcredis_detail_DescribeDBInstanceSlotsRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceSlotsResponse(), error);
}
/** Calls `DescribeDBInstanceSlots` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceSlots_async(const volcredis_client *client, const volcredis_DescribeDBInstanceSlotsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceSlots", request, volcredis_detail_DescribeDBInstanceSlotsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceSlotsRequest(const volcredis_DescribeDBInstanceSlotsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceSlots", from, volcredis_detail_DescribeDBInstanceSlotsRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceSlots`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceSlotsResponse(const volcredis_response *response, volcredis_DescribeDBInstanceSlotsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceSlots", result, volcredis_detail_DescribeDBInstanceSlotsResponse(), error);
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
VOLCREDIS_TYPE(DescribeDBInstanceSpecs_ShardCapacitySpec, VOLCREDIS_F(DefaultBandwidthPerShard, INT32),
    VOLCREDIS_F(MaxAdditionalBandwidthPerShard, INT32), VOLCREDIS_F(ShardCapacity, INT32))
/** A list of `volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec`, read with `volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec_at`. */
typedef struct volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec_at(volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec_list list, size_t index) {
    volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBInstanceSpecs_ShardCapacitySpec());
    return item;
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
    /** Permitted numbers of nodes per shard. Example: `[1]`. */
    volcredis_int32_list NodeNumbers;
    /** Permitted shard sizes with their limits. */
    volcredis_DescribeDBInstanceSpecs_ShardCapacitySpec_list ShardCapacitySpecs;
    /** Permitted numbers of shards. */
    volcredis_int32_list ShardNumbers;
} volcredis_DescribeDBInstanceSpecs_InstanceSpec;
VOLCREDIS_TYPE(DescribeDBInstanceSpecs_InstanceSpec, VOLCREDIS_F(ArchType, STRING), VOLCREDIS_F(InstanceClass, STRING),
    VOLCREDIS_F(MaxConnectionsPerShard, INT32), VOLCREDIS_L(NodeNumbers, INT32),
    VOLCREDIS_SL(ShardCapacitySpecs, DescribeDBInstanceSpecs_ShardCapacitySpec), VOLCREDIS_L(ShardNumbers, INT32))
/** A list of `volcredis_DescribeDBInstanceSpecs_InstanceSpec`, read with `volcredis_DescribeDBInstanceSpecs_InstanceSpec_at`. */
typedef struct volcredis_DescribeDBInstanceSpecs_InstanceSpec_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBInstanceSpecs_InstanceSpec_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBInstanceSpecs_InstanceSpec volcredis_DescribeDBInstanceSpecs_InstanceSpec_at(volcredis_DescribeDBInstanceSpecs_InstanceSpec_list list, size_t index) {
    volcredis_DescribeDBInstanceSpecs_InstanceSpec item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBInstanceSpecs_InstanceSpec());
    return item;
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
VOLCREDIS_TYPE(DescribeDBInstanceSpecsRequest, VOLCREDIS_F(ArchType, STRING), VOLCREDIS_F(InstanceClass, STRING))
/** Response of `DescribeDBInstanceSpecs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceSpecsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Specifications, one per combination of architecture and instance class. */
    volcredis_DescribeDBInstanceSpecs_InstanceSpec_list InstanceSpecs;
} volcredis_DescribeDBInstanceSpecsResponse;
VOLCREDIS_TYPE(DescribeDBInstanceSpecsResponse, VOLCREDIS_SL(InstanceSpecs, DescribeDBInstanceSpecs_InstanceSpec))
/**
 * Lists the specifications on sale, with their bandwidth and connection limits.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceSpecs(const volcredis_client *client, const volcredis_DescribeDBInstanceSpecsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceSpecsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceSpecs", request, volcredis_detail_DescribeDBInstanceSpecsRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceSpecsResponse(), error);
}
/** Calls `DescribeDBInstanceSpecs` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceSpecs_async(const volcredis_client *client, const volcredis_DescribeDBInstanceSpecsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceSpecs", request, volcredis_detail_DescribeDBInstanceSpecsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceSpecsRequest(const volcredis_DescribeDBInstanceSpecsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceSpecs", from, volcredis_detail_DescribeDBInstanceSpecsRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceSpecs`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceSpecsResponse(const volcredis_response *response, volcredis_DescribeDBInstanceSpecsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceSpecs", result, volcredis_detail_DescribeDBInstanceSpecsResponse(), error);
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
    /** Memory of the instance. */
    volcredis_Capacity Capacity;
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
    /** Tags of the instance. */
    volcredis_TagView_list Tags;
    /** IPv4 address of the private endpoint. */
    const char *VIP;
    /** IPv6 address of the private endpoint; absent if it has none. */
    const char *VIPv6;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`. */
    volcredis_string_list ZoneIds;
} volcredis_DescribeDBInstances_Instance;
VOLCREDIS_TYPE(DescribeDBInstances_Instance, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(RegionId, STRING),
    VOLCREDIS_F(BlueGreenRole, STRING), VOLCREDIS_S(Capacity, Capacity), VOLCREDIS_F(ChargeType, STRING),
    VOLCREDIS_F(CreateTime, STRING), VOLCREDIS_F(DataLayout, STRING), VOLCREDIS_F(DeletionProtection, STRING),
    VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(ExpiredTime, STRING), VOLCREDIS_F(InstanceClass, STRING),
    VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(MultiAZ, STRING), VOLCREDIS_F(NodeNumber, INT32),
    VOLCREDIS_F(PrivateAddress, STRING), VOLCREDIS_F(PrivatePort, STRING), VOLCREDIS_F(ProjectName, STRING),
    VOLCREDIS_F(ServiceType, STRING), VOLCREDIS_F(ShardCapacity, DOUBLE), VOLCREDIS_F(ShardNumber, INT32),
    VOLCREDIS_F(ShardedCluster, INT32), VOLCREDIS_F(Status, STRING), VOLCREDIS_SL(Tags, TagView), VOLCREDIS_F(VIP, STRING),
    VOLCREDIS_F(VIPv6, STRING), VOLCREDIS_F(VpcId, STRING), VOLCREDIS_L(ZoneIds, STRING))
/** A list of `volcredis_DescribeDBInstances_Instance`, read with `volcredis_DescribeDBInstances_Instance_at`. */
typedef struct volcredis_DescribeDBInstances_Instance_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeDBInstances_Instance_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeDBInstances_Instance volcredis_DescribeDBInstances_Instance_at(volcredis_DescribeDBInstances_Instance_list list, size_t index) {
    volcredis_DescribeDBInstances_Instance item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeDBInstances_Instance());
    return item;
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
    /** Filters by data storage; community edition instances count as `RAM`. Example: `RAM`. */
    const char *DataLayout;
    /** Filters by Redis version. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`. */
    const char *EngineVersion;
    /** Filters by a part of the instance name. Example: `api_test`. */
    const char *InstanceName;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by project. Example: `default`. */
    const char *ProjectName;
    /** Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`. Example: `Basic`. */
    const char *ServiceType;
    /** Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Limits: 0 to 1. Documented values: `0`
     * and `1`. Example: `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** Filters by instance status. Example: `Running`. */
    const char *Status;
    /** Filters by tags. Limits: at most 10 items. */
    volcredis_TagFilter_array TagFilters;
    /** Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`. */
    const char *VpcId;
    /** Filters by a part of the availability zone ID. Example: `cn-beijing-a`. */
    const char *ZoneId;
} volcredis_DescribeDBInstancesRequest;
VOLCREDIS_TYPE(DescribeDBInstancesRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(RegionId, STRING),
    VOLCREDIS_F(ChargeType, STRING), VOLCREDIS_F(DataLayout, STRING), VOLCREDIS_F(EngineVersion, STRING),
    VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(PageNumber, INT32), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(ServiceType, STRING), VOLCREDIS_F(ShardedCluster, INT32),
    VOLCREDIS_F(Status, STRING), VOLCREDIS_SL(TagFilters, TagFilter), VOLCREDIS_F(VpcId, STRING), VOLCREDIS_F(ZoneId, STRING))
/** Response of `DescribeDBInstances`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstancesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Instances on this page. */
    volcredis_DescribeDBInstances_Instance_list Instances;
    /** Total number of matching instances. */
    volcredis_optional_int32 TotalInstancesNum;
} volcredis_DescribeDBInstancesResponse;
VOLCREDIS_TYPE(DescribeDBInstancesResponse, VOLCREDIS_SL(Instances, DescribeDBInstances_Instance),
    VOLCREDIS_F(TotalInstancesNum, INT32))
/**
 * Lists the instances in a region with their basic properties.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstances(const volcredis_client *client, const volcredis_DescribeDBInstancesRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstancesResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstances", request, volcredis_detail_DescribeDBInstancesRequest(), options, response, result,
        volcredis_detail_DescribeDBInstancesResponse(), error);
}
/** Calls `DescribeDBInstances` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstances_async(const volcredis_client *client, const volcredis_DescribeDBInstancesRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstances", request, volcredis_detail_DescribeDBInstancesRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstancesRequest(const volcredis_DescribeDBInstancesRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstances", from, volcredis_detail_DescribeDBInstancesRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstances`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstancesResponse(const volcredis_response *response, volcredis_DescribeDBInstancesResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstances", result, volcredis_detail_DescribeDBInstancesResponse(), error);
}
/** Creates a paginator of `DescribeDBInstances`, whose pages are read with `volcredis_read_DescribeDBInstancesResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeDBInstances_pages(const volcredis_DescribeDBInstancesRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeDBInstances", request, volcredis_detail_DescribeDBInstancesRequest(), options, paginator, error);
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
VOLCREDIS_TYPE(DescribeNodeIdsRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DescribeNodeIds`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeNodeIdsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`. Example:
     * `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`. */
    volcredis_string_list NodeIds;
} volcredis_DescribeNodeIdsResponse;
VOLCREDIS_TYPE(DescribeNodeIdsResponse, VOLCREDIS_L(NodeIds, STRING))
/**
 * Lists the IDs of the proxy and server nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeNodeIds(const volcredis_client *client, const volcredis_DescribeNodeIdsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeNodeIdsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeNodeIds", request, volcredis_detail_DescribeNodeIdsRequest(), options, response, result,
        volcredis_detail_DescribeNodeIdsResponse(), error);
}
/** Calls `DescribeNodeIds` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeNodeIds_async(const volcredis_client *client, const volcredis_DescribeNodeIdsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeNodeIds", request, volcredis_detail_DescribeNodeIdsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeNodeIdsRequest(const volcredis_DescribeNodeIdsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeNodeIds", from, volcredis_detail_DescribeNodeIdsRequest(), options, request, error);
}
/** Reads a response of `DescribeNodeIds`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeNodeIdsResponse(const volcredis_response *response, volcredis_DescribeNodeIdsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeNodeIds", result, volcredis_detail_DescribeNodeIdsResponse(), error);
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
VOLCREDIS_TYPE(FlushDBInstanceRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `FlushDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_FlushDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_FlushDBInstanceResponse;
VOLCREDIS_EMPTY_TYPE(FlushDBInstanceResponse)
/**
 * Deletes all keys of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_FlushDBInstance(const volcredis_client *client, const volcredis_FlushDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_FlushDBInstanceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "FlushDBInstance", request, volcredis_detail_FlushDBInstanceRequest(), options, response, result,
        volcredis_detail_FlushDBInstanceResponse(), error);
}
/** Calls `FlushDBInstance` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_FlushDBInstance_async(const volcredis_client *client, const volcredis_FlushDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "FlushDBInstance", request, volcredis_detail_FlushDBInstanceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_FlushDBInstanceRequest(const volcredis_FlushDBInstanceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("FlushDBInstance", from, volcredis_detail_FlushDBInstanceRequest(), options, request, error);
}
/** Reads a response of `FlushDBInstance`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_FlushDBInstanceResponse(const volcredis_response *response, volcredis_FlushDBInstanceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "FlushDBInstance", result, volcredis_detail_FlushDBInstanceResponse(), error);
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
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
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
    volcredis_ConfigureNode_array ConfigureNodes;
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
VOLCREDIS_TYPE(ModifyDBInstanceAZConfigureRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_SL(ConfigureNodes, ConfigureNode), VOLCREDIS_F(MultiAZ, STRING), VOLCREDIS_F(BackupPointName, STRING),
    VOLCREDIS_F(CreateBackup, BOOL), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceAZConfigure`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceAZConfigureResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order; without meaning here, because no order is created. Example: `****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceAZConfigureResponse;
VOLCREDIS_TYPE(ModifyDBInstanceAZConfigureResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Moves the nodes of an instance to other availability zones.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceAZConfigure(const volcredis_client *client, const volcredis_ModifyDBInstanceAZConfigureRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceAZConfigureResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceAZConfigure", request, volcredis_detail_ModifyDBInstanceAZConfigureRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceAZConfigureResponse(), error);
}
/** Calls `ModifyDBInstanceAZConfigure` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceAZConfigure_async(const volcredis_client *client, const volcredis_ModifyDBInstanceAZConfigureRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceAZConfigure", request, volcredis_detail_ModifyDBInstanceAZConfigureRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceAZConfigureRequest(const volcredis_ModifyDBInstanceAZConfigureRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceAZConfigure", from, volcredis_detail_ModifyDBInstanceAZConfigureRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceAZConfigure`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceAZConfigureResponse(const volcredis_response *response, volcredis_ModifyDBInstanceAZConfigureResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceAZConfigure", result, volcredis_detail_ModifyDBInstanceAZConfigureResponse(), error);
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
    volcredis_string_array InstanceIds;
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
VOLCREDIS_TYPE(ModifyDBInstanceChargeTypeRequest, VOLCREDIS_L(InstanceIds, STRING), VOLCREDIS_F(ChargeType, STRING),
    VOLCREDIS_F(AutoRenew, BOOL), VOLCREDIS_F(PurchaseMonths, INT32), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceChargeType`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceChargeTypeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order702856788643751****`. */
    const char *OrderNO;
} volcredis_ModifyDBInstanceChargeTypeResponse;
VOLCREDIS_TYPE(ModifyDBInstanceChargeTypeResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Changes the billing method of instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceChargeType(const volcredis_client *client, const volcredis_ModifyDBInstanceChargeTypeRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceChargeTypeResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceChargeType", request, volcredis_detail_ModifyDBInstanceChargeTypeRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceChargeTypeResponse(), error);
}
/** Calls `ModifyDBInstanceChargeType` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceChargeType_async(const volcredis_client *client, const volcredis_ModifyDBInstanceChargeTypeRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceChargeType", request, volcredis_detail_ModifyDBInstanceChargeTypeRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceChargeTypeRequest(const volcredis_ModifyDBInstanceChargeTypeRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceChargeType", from, volcredis_detail_ModifyDBInstanceChargeTypeRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceChargeType`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceChargeTypeResponse(const volcredis_response *response, volcredis_ModifyDBInstanceChargeTypeResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceChargeType", result, volcredis_detail_ModifyDBInstanceChargeTypeResponse(), error);
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
VOLCREDIS_TYPE(ModifyDBInstanceDeletionProtectionPolicyRequest, VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(DeletionProtection, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceDeletionProtectionPolicy`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstanceDeletionProtectionPolicyResponse)
/**
 * Turns the deletion protection of an instance on or off.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceDeletionProtectionPolicy(const volcredis_client *client, const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceDeletionProtectionPolicy", request, volcredis_detail_ModifyDBInstanceDeletionProtectionPolicyRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceDeletionProtectionPolicyResponse(), error);
}
/** Calls `ModifyDBInstanceDeletionProtectionPolicy` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceDeletionProtectionPolicy_async(const volcredis_client *client, const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceDeletionProtectionPolicy", request, volcredis_detail_ModifyDBInstanceDeletionProtectionPolicyRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceDeletionProtectionPolicyRequest(const volcredis_ModifyDBInstanceDeletionProtectionPolicyRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceDeletionProtectionPolicy", from, volcredis_detail_ModifyDBInstanceDeletionProtectionPolicyRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceDeletionProtectionPolicy`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceDeletionProtectionPolicyResponse(const volcredis_response *response, volcredis_ModifyDBInstanceDeletionProtectionPolicyResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceDeletionProtectionPolicy", result, volcredis_detail_ModifyDBInstanceDeletionProtectionPolicyResponse(), error);
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
    /** Minor version of the proxy. */
    volcredis_MinorVersion ProxyVersion;
    /** Minor version of the server. */
    volcredis_MinorVersion ServerVersion;
} volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion;
VOLCREDIS_TYPE(ModifyDBInstanceMinorVersion_DBEngineVersion, VOLCREDIS_F(Engine, STRING), VOLCREDIS_F(EngineVersion, STRING),
    VOLCREDIS_S(ProxyVersion, MinorVersion), VOLCREDIS_S(ServerVersion, MinorVersion))
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
VOLCREDIS_TYPE(ModifyDBInstanceMinorVersionRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(SwitchoverImmediately, BOOL),
    VOLCREDIS_F(ProxyVersion, STRING), VOLCREDIS_F(ServerVersion, STRING))
/** Response of `ModifyDBInstanceMinorVersion`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceMinorVersionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Versions of the instance. */
    volcredis_ModifyDBInstanceMinorVersion_DBEngineVersion DBEngineVersion;
} volcredis_ModifyDBInstanceMinorVersionResponse;
VOLCREDIS_TYPE(ModifyDBInstanceMinorVersionResponse, VOLCREDIS_S(DBEngineVersion, ModifyDBInstanceMinorVersion_DBEngineVersion))
/**
 * Upgrades the server or the proxy of an instance to another minor version.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceMinorVersion(const volcredis_client *client, const volcredis_ModifyDBInstanceMinorVersionRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceMinorVersionResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceMinorVersion", request, volcredis_detail_ModifyDBInstanceMinorVersionRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceMinorVersionResponse(), error);
}
/** Calls `ModifyDBInstanceMinorVersion` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceMinorVersion_async(const volcredis_client *client, const volcredis_ModifyDBInstanceMinorVersionRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceMinorVersion", request, volcredis_detail_ModifyDBInstanceMinorVersionRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceMinorVersionRequest(const volcredis_ModifyDBInstanceMinorVersionRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceMinorVersion", from, volcredis_detail_ModifyDBInstanceMinorVersionRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceMinorVersion`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceMinorVersionResponse(const volcredis_response *response, volcredis_ModifyDBInstanceMinorVersionResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceMinorVersion", result, volcredis_detail_ModifyDBInstanceMinorVersionResponse(), error);
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
VOLCREDIS_TYPE(ModifyDBInstanceNameRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(InstanceName, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceName`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceNameResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceNameResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstanceNameResponse)
/**
 * Changes the name of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceName(const volcredis_client *client, const volcredis_ModifyDBInstanceNameRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceNameResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceName", request, volcredis_detail_ModifyDBInstanceNameRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceNameResponse(), error);
}
/** Calls `ModifyDBInstanceName` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceName_async(const volcredis_client *client, const volcredis_ModifyDBInstanceNameRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceName", request, volcredis_detail_ModifyDBInstanceNameRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceNameRequest(const volcredis_ModifyDBInstanceNameRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceName", from, volcredis_detail_ModifyDBInstanceNameRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceName`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceNameResponse(const volcredis_response *response, volcredis_ModifyDBInstanceNameResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceName", result, volcredis_detail_ModifyDBInstanceNameResponse(), error);
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
    /** Daily maintenance window, in UTC+8. Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example:
     * `00:00-01:59`. */
    const char *TimeScope;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyMaintenanceTimeRequest;
VOLCREDIS_TYPE(ModifyMaintenanceTimeRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(TimeScope, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyMaintenanceTime`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyMaintenanceTimeResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyMaintenanceTimeResponse;
VOLCREDIS_EMPTY_TYPE(ModifyMaintenanceTimeResponse)
/**
 * Sets the daily maintenance window of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyMaintenanceTime(const volcredis_client *client, const volcredis_ModifyMaintenanceTimeRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyMaintenanceTimeResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyMaintenanceTime", request, volcredis_detail_ModifyMaintenanceTimeRequest(), options, response, result,
        volcredis_detail_ModifyMaintenanceTimeResponse(), error);
}
/** Calls `ModifyMaintenanceTime` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyMaintenanceTime_async(const volcredis_client *client, const volcredis_ModifyMaintenanceTimeRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyMaintenanceTime", request, volcredis_detail_ModifyMaintenanceTimeRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyMaintenanceTimeRequest(const volcredis_ModifyMaintenanceTimeRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyMaintenanceTime", from, volcredis_detail_ModifyMaintenanceTimeRequest(), options, request, error);
}
/** Reads a response of `ModifyMaintenanceTime`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyMaintenanceTimeResponse(const volcredis_response *response, volcredis_ModifyMaintenanceTimeResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyMaintenanceTime", result, volcredis_detail_ModifyMaintenanceTimeResponse(), error);
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
VOLCREDIS_TYPE(RestartDBInstanceRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `RestartDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_RestartDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestartDBInstanceResponse;
VOLCREDIS_EMPTY_TYPE(RestartDBInstanceResponse)
/**
 * Restarts an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestartDBInstance(const volcredis_client *client, const volcredis_RestartDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_RestartDBInstanceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "RestartDBInstance", request, volcredis_detail_RestartDBInstanceRequest(), options, response, result,
        volcredis_detail_RestartDBInstanceResponse(), error);
}
/** Calls `RestartDBInstance` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_RestartDBInstance_async(const volcredis_client *client, const volcredis_RestartDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "RestartDBInstance", request, volcredis_detail_RestartDBInstanceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_RestartDBInstanceRequest(const volcredis_RestartDBInstanceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("RestartDBInstance", from, volcredis_detail_RestartDBInstanceRequest(), options, request, error);
}
/** Reads a response of `RestartDBInstance`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_RestartDBInstanceResponse(const volcredis_response *response, volcredis_RestartDBInstanceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "RestartDBInstance", result, volcredis_detail_RestartDBInstanceResponse(), error);
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
 *
 * @see https://www.volcengine.com/docs/6293/1169317
 * @see https://www.volcengine.com/docs/6293/71563
 */
typedef struct volcredis_RestartDBInstanceProxyRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`. Example: `["proxy-redis-cn0212gzmh2xs****-0"]`. */
    volcredis_string_array ProxyNodeIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_RestartDBInstanceProxyRequest;
VOLCREDIS_TYPE(RestartDBInstanceProxyRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_L(ProxyNodeIds, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `RestartDBInstanceProxy`; a view that is valid as long as the response object. */
typedef struct volcredis_RestartDBInstanceProxyResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RestartDBInstanceProxyResponse;
VOLCREDIS_EMPTY_TYPE(RestartDBInstanceProxyResponse)
/**
 * Restarts proxy nodes of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RestartDBInstanceProxy(const volcredis_client *client, const volcredis_RestartDBInstanceProxyRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_RestartDBInstanceProxyResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "RestartDBInstanceProxy", request, volcredis_detail_RestartDBInstanceProxyRequest(), options, response, result,
        volcredis_detail_RestartDBInstanceProxyResponse(), error);
}
/** Calls `RestartDBInstanceProxy` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_RestartDBInstanceProxy_async(const volcredis_client *client, const volcredis_RestartDBInstanceProxyRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "RestartDBInstanceProxy", request, volcredis_detail_RestartDBInstanceProxyRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_RestartDBInstanceProxyRequest(const volcredis_RestartDBInstanceProxyRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("RestartDBInstanceProxy", from, volcredis_detail_RestartDBInstanceProxyRequest(), options, request, error);
}
/** Reads a response of `RestartDBInstanceProxy`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_RestartDBInstanceProxyResponse(const volcredis_response *response, volcredis_RestartDBInstanceProxyResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "RestartDBInstanceProxy", result, volcredis_detail_RestartDBInstanceProxyResponse(), error);
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
    volcredis_string_array TargetPrimaryNodeIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_SwitchOverRequest;
VOLCREDIS_TYPE(SwitchOverRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(TargetPrimaryNodeId, STRING),
    VOLCREDIS_L(TargetPrimaryNodeIds, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `SwitchOver`; a view that is valid as long as the response object. */
typedef struct volcredis_SwitchOverResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_SwitchOverResponse;
VOLCREDIS_EMPTY_TYPE(SwitchOverResponse)
/**
 * Promotes secondary nodes to primary nodes of their shards.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SwitchOver(const volcredis_client *client, const volcredis_SwitchOverRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_SwitchOverResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "SwitchOver", request, volcredis_detail_SwitchOverRequest(), options, response, result,
        volcredis_detail_SwitchOverResponse(), error);
}
/** Calls `SwitchOver` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_SwitchOver_async(const volcredis_client *client, const volcredis_SwitchOverRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "SwitchOver", request, volcredis_detail_SwitchOverRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_SwitchOverRequest(const volcredis_SwitchOverRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("SwitchOver", from, volcredis_detail_SwitchOverRequest(), options, request, error);
}
/** Reads a response of `SwitchOver`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_SwitchOverResponse(const volcredis_response *response, volcredis_SwitchOverResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "SwitchOver", result, volcredis_detail_SwitchOverResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_INSTANCES_H */
