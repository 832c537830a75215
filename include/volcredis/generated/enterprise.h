/**
 * @file
 * Enterprise edition. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_ENTERPRISE_H
#define VOLCREDIS_GENERATED_ENTERPRISE_H

#include "types.h"
#include "../push_macros.h"

/* ---- CreateEnterpriseDBInstance ---- */
/**
 * Creates an enterprise edition instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
 * - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
 * - `FlashPerShard` is ignored by the service when `DataLayout` is `RAM`.
 * - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
 * - `Modules` must be `RedisJSON` or `RedisBloom` when `DataLayout` is `Hybrid`.
 *
 * Checked by the service only:
 *
 * - `SubnetId` must belong to `VpcId` and to a zone of the instance.
 *
 * Notes:
 *
 * - `FlashPerShard` is required even for `RAM` instances.
 * - 64 shards are available by invitation only.
 * - An account can use 64 shards of enterprise edition instances per region by default; beyond that the call fails for
 *   lack of quota.
 * - The limits of `AllowListIds` and `Tags` are not documented; only the service checks them.
 * - The engine version is always 7.4.
 *
 * @see https://www.volcengine.com/docs/84772/1157351
 * @see https://www.volcengine.com/docs/84772/1382961
 * @see https://www.volcengine.com/docs/84772/1262383
 * @see https://www.volcengine.com/docs/84772/1439014
 * @see https://www.volcengine.com/docs/84772/1262384
 */
typedef struct volcredis_CreateEnterpriseDBInstanceRequest {
    /** ID of the region to create the instance in. Example: `cn-beijing`. */
    const char *RegionId;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`. */
    const char *ChargeType;
    /** Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`. */
    const char *DataLayout;
    /** Fast-storage capacity of each shard; for `Hybrid` instances only. Unit: MiB. Documented values: `10240`, `20480` and
     * `30720`. Example: `10240`. */
    volcredis_optional_int32 FlashPerShard;
    /** Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`. */
    volcredis_optional_int32 RamPerShard;
    /** Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** ID of a subnet of the VPC, in the zone of the instance. Example: `subnet-1g15j13jtzgu88ibuxwqp****`. */
    const char *SubnetId;
    /** ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`. */
    const char *VpcId;
    /** Zones of the nodes of a shard. */
    volcredis_ConfigureNode_array ConfigureNodes;
    /** IDs of the allow lists to bind. Example: `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`. */
    volcredis_string_array AllowListIds;
    /** If `true`, the subscription is renewed automatically. Default: `false`. Example: `true`. */
    volcredis_optional_bool AutoRenew;
    /** Deletion protection of the instance. Default: `disabled`. */
    const char *DeletionProtection;
    /** Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
     * digits, `_` and `-`, the first neither a digit nor `-`. Example: `redis-enterprise`. */
    const char *InstanceName;
    /** Redis modules to load; none if not given. Example: `["RedisJSON","RedisBloom"]`. */
    volcredis_string_array Modules;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). Default: `disabled`.
     * Example: `disabled`. */
    const char *MultiAZ;
    /** Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 32 characters;
     * letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters,
     * lower-case letters, digits and special characters. */
    const char *Password;
    /** Project of the instance. Default: `default`. Example: `default`. */
    const char *ProjectName;
    /** Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
     * `24` and `36`. Example: `1`. */
    volcredis_optional_int32 PurchaseMonths;
    /** Tags to attach; none if not given. */
    volcredis_Tag_array Tags;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateEnterpriseDBInstanceRequest;
VOLCREDIS_TYPE(CreateEnterpriseDBInstanceRequest, VOLCREDIS_F(RegionId, STRING), VOLCREDIS_F(ChargeType, STRING),
    VOLCREDIS_F(DataLayout, STRING), VOLCREDIS_F(FlashPerShard, INT32), VOLCREDIS_F(RamPerShard, INT32),
    VOLCREDIS_F(ShardNumber, INT32), VOLCREDIS_F(SubnetId, STRING), VOLCREDIS_F(VpcId, STRING),
    VOLCREDIS_SL(ConfigureNodes, ConfigureNode), VOLCREDIS_L(AllowListIds, STRING), VOLCREDIS_F(AutoRenew, BOOL),
    VOLCREDIS_F(DeletionProtection, STRING), VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_L(Modules, STRING),
    VOLCREDIS_F(MultiAZ, STRING), VOLCREDIS_F(Password, STRING), VOLCREDIS_F(ProjectName, STRING),
    VOLCREDIS_F(PurchaseMonths, INT32), VOLCREDIS_SL(Tags, Tag), VOLCREDIS_F(ClientToken, STRING))
/** Response of `CreateEnterpriseDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateEnterpriseDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the billing order. Example: `Order702856788643751****`. */
    const char *OrderNO;
} volcredis_CreateEnterpriseDBInstanceResponse;
VOLCREDIS_TYPE(CreateEnterpriseDBInstanceResponse, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(OrderNO, STRING))
/**
 * Creates an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateEnterpriseDBInstance(const volcredis_client *client, const volcredis_CreateEnterpriseDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateEnterpriseDBInstanceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateEnterpriseDBInstance", request, volcredis_detail_CreateEnterpriseDBInstanceRequest(), options, response, result,
        volcredis_detail_CreateEnterpriseDBInstanceResponse(), error);
}
/** Calls `CreateEnterpriseDBInstance` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateEnterpriseDBInstance_async(const volcredis_client *client, const volcredis_CreateEnterpriseDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateEnterpriseDBInstance", request, volcredis_detail_CreateEnterpriseDBInstanceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateEnterpriseDBInstanceRequest(const volcredis_CreateEnterpriseDBInstanceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateEnterpriseDBInstance", from, volcredis_detail_CreateEnterpriseDBInstanceRequest(), options, request, error);
}
/** Reads a response of `CreateEnterpriseDBInstance`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateEnterpriseDBInstanceResponse(const volcredis_response *response, volcredis_CreateEnterpriseDBInstanceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateEnterpriseDBInstance", result, volcredis_detail_CreateEnterpriseDBInstanceResponse(), error);
}

/* ---- DeleteEnterpriseDBInstance ---- */
/**
 * Deletes an enterprise edition instance, by default after a final full backup.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
 *
 * Checked by the service only:
 *
 * - `CreateBackup` and `BackupPointName` are supported only for pay-as-you-go instances (`ChargeType` is `PostPaid`). For
 *   a subscription instance a final backup is always created and named by its backup ID.
 *
 * Notes:
 *
 * - `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.
 *
 * @see https://www.volcengine.com/docs/84772/1387160
 */
typedef struct volcredis_DeleteEnterpriseDBInstanceRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
     * digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the deletion; for pay-as-you-go instances only. Default: `true`. Example:
     * `true`. */
    volcredis_optional_bool CreateBackup;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DeleteEnterpriseDBInstanceRequest;
VOLCREDIS_TYPE(DeleteEnterpriseDBInstanceRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(BackupPointName, STRING),
    VOLCREDIS_F(CreateBackup, BOOL), VOLCREDIS_F(ClientToken, STRING))
/** Response of `DeleteEnterpriseDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteEnterpriseDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteEnterpriseDBInstanceResponse;
VOLCREDIS_EMPTY_TYPE(DeleteEnterpriseDBInstanceResponse)
/**
 * Deletes an enterprise edition instance, by default after a final full backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteEnterpriseDBInstance(const volcredis_client *client, const volcredis_DeleteEnterpriseDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteEnterpriseDBInstanceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteEnterpriseDBInstance", request, volcredis_detail_DeleteEnterpriseDBInstanceRequest(), options, response, result,
        volcredis_detail_DeleteEnterpriseDBInstanceResponse(), error);
}
/** Calls `DeleteEnterpriseDBInstance` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteEnterpriseDBInstance_async(const volcredis_client *client, const volcredis_DeleteEnterpriseDBInstanceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteEnterpriseDBInstance", request, volcredis_detail_DeleteEnterpriseDBInstanceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteEnterpriseDBInstanceRequest(const volcredis_DeleteEnterpriseDBInstanceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteEnterpriseDBInstance", from, volcredis_detail_DeleteEnterpriseDBInstanceRequest(), options, request, error);
}
/** Reads a response of `DeleteEnterpriseDBInstance`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteEnterpriseDBInstanceResponse(const volcredis_response *response, volcredis_DeleteEnterpriseDBInstanceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteEnterpriseDBInstance", result, volcredis_detail_DeleteEnterpriseDBInstanceResponse(), error);
}

/* ---- DescribeEnterpriseDBInstanceDetail ---- */
/** An address of an instance. */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Type of the address, such as `Private` (in the VPC) or `Public`. Example: `Private`. */
    const char *AddrType;
    /** ID of the EIP bound to the address; only for public addresses. */
    const char *EipId;
    /** Domain name or IP address. */
    const char *IPAddress;
    /** Port of the address, as a string. */
    const char *Port;
    /** IPv4 address. */
    const char *VIP;
} volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceDetail_VisitAddress, VOLCREDIS_F(AddrType, STRING), VOLCREDIS_F(EipId, STRING),
    VOLCREDIS_F(IPAddress, STRING), VOLCREDIS_F(Port, STRING), VOLCREDIS_F(VIP, STRING))
/** A list of `volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress`, read with `volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress_at`. */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress_at(volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress_list list, size_t index) {
    volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeEnterpriseDBInstanceDetail_VisitAddress());
    return item;
}
/**
 * Returns the details of an enterprise edition instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
 *
 * @see https://www.volcengine.com/docs/84772/1168033
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetailRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
} volcredis_DescribeEnterpriseDBInstanceDetailRequest;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceDetailRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DescribeEnterpriseDBInstanceDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if the subscription is renewed automatically; only for `PrePaid` instances. Example: `false`. */
    volcredis_optional_bool AutoRenew;
    /** Storage capacity of the instance, total and used. */
    volcredis_Capacity Capacity;
    /** Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`. */
    const char *ChargeType;
    /** Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`. */
    const char *CreateTime;
    /** Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). */
    const char *DataLayout;
    /** Deletion protection of the instance. Example: `disabled`. */
    const char *DeletionProtection;
    /** Redis version of the instance. Documented values: `7.4`. Example: `7.4`. */
    const char *EngineVersion;
    /** Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`. Example:
     * `2024-08-01 23:59:59`. */
    const char *ExpiredTime;
    /** Fast-storage capacity of each shard. Unit: MiB. */
    volcredis_optional_int32 FlashPerShard;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the instance. Example: `redis-enterprise`. */
    const char *InstanceName;
    /** Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`. */
    const char *MaintenanceTime;
    /** Redis modules loaded into the instance. */
    volcredis_string_list Modules;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Number of nodes per shard. Documented values: `2`. Example: `2`. */
    volcredis_optional_int32 NodeNumber;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** Memory of each shard. Unit: MiB. Example: `8192`. */
    volcredis_optional_int32 RamPerShard;
    /** ID of the region of the instance. Example: `cn-beijing`. */
    const char *RegionId;
    /** Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Status of the instance. Example: `Running`. */
    const char *Status;
    /** ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`. */
    const char *SubnetId;
    /** Tags of the instance. */
    volcredis_TagView_list Tags;
    /** Addresses of the instance. */
    volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress_list VisitAddrs;
    /** ID of the VPC of the instance. Example: `vpc-2743n1ihbxla87fap8tap****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. */
    volcredis_string_list ZoneIds;
} volcredis_DescribeEnterpriseDBInstanceDetailResponse;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceDetailResponse, VOLCREDIS_F(AutoRenew, BOOL), VOLCREDIS_S(Capacity, Capacity),
    VOLCREDIS_F(ChargeType, STRING), VOLCREDIS_F(CreateTime, STRING), VOLCREDIS_F(DataLayout, STRING),
    VOLCREDIS_F(DeletionProtection, STRING), VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(ExpiredTime, STRING),
    VOLCREDIS_F(FlashPerShard, INT32), VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(InstanceName, STRING),
    VOLCREDIS_F(MaintenanceTime, STRING), VOLCREDIS_L(Modules, STRING), VOLCREDIS_F(MultiAZ, STRING),
    VOLCREDIS_F(NodeNumber, INT32), VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(RamPerShard, INT32),
    VOLCREDIS_F(RegionId, STRING), VOLCREDIS_F(ShardNumber, INT32), VOLCREDIS_F(Status, STRING), VOLCREDIS_F(SubnetId, STRING),
    VOLCREDIS_SL(Tags, TagView), VOLCREDIS_SL(VisitAddrs, DescribeEnterpriseDBInstanceDetail_VisitAddress),
    VOLCREDIS_F(VpcId, STRING), VOLCREDIS_L(ZoneIds, STRING))
/**
 * Returns the details of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceDetail(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceDetailRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceDetailResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeEnterpriseDBInstanceDetail", request, volcredis_detail_DescribeEnterpriseDBInstanceDetailRequest(), options, response, result,
        volcredis_detail_DescribeEnterpriseDBInstanceDetailResponse(), error);
}
/** Calls `DescribeEnterpriseDBInstanceDetail` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceDetail_async(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceDetailRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeEnterpriseDBInstanceDetail", request, volcredis_detail_DescribeEnterpriseDBInstanceDetailRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeEnterpriseDBInstanceDetailRequest(const volcredis_DescribeEnterpriseDBInstanceDetailRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeEnterpriseDBInstanceDetail", from, volcredis_detail_DescribeEnterpriseDBInstanceDetailRequest(), options, request, error);
}
/** Reads a response of `DescribeEnterpriseDBInstanceDetail`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeEnterpriseDBInstanceDetailResponse(const volcredis_response *response, volcredis_DescribeEnterpriseDBInstanceDetailResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeEnterpriseDBInstanceDetail", result, volcredis_detail_DescribeEnterpriseDBInstanceDetailResponse(), error);
}

/* ---- DescribeEnterpriseDBInstanceParams ---- */
/**
 * Lists the parameters of an enterprise edition instance with their current values.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Only parameters that can be set in the console are returned.
 *
 * @see https://www.volcengine.com/docs/84772/1386397
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of parameters per page. Limits: 1 to 100. Example: `1`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeEnterpriseDBInstanceParamsRequest;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceParamsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(PageNumber, INT32),
    VOLCREDIS_F(PageSize, INT32))
/** Response of `DescribeEnterpriseDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Parameters on this page. */
    volcredis_Parameter_list Params;
    /** Total number of parameters that can be set in the console. Example: `2`. */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeEnterpriseDBInstanceParamsResponse;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceParamsResponse, VOLCREDIS_SL(Params, Parameter), VOLCREDIS_F(TotalParamsNum, INT32))
/**
 * Lists the parameters of an enterprise edition instance with their current values.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceParams(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceParamsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeEnterpriseDBInstanceParams", request, volcredis_detail_DescribeEnterpriseDBInstanceParamsRequest(), options, response, result,
        volcredis_detail_DescribeEnterpriseDBInstanceParamsResponse(), error);
}
/** Calls `DescribeEnterpriseDBInstanceParams` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceParams_async(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeEnterpriseDBInstanceParams", request, volcredis_detail_DescribeEnterpriseDBInstanceParamsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeEnterpriseDBInstanceParamsRequest(const volcredis_DescribeEnterpriseDBInstanceParamsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeEnterpriseDBInstanceParams", from, volcredis_detail_DescribeEnterpriseDBInstanceParamsRequest(), options, request, error);
}
/** Reads a response of `DescribeEnterpriseDBInstanceParams`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeEnterpriseDBInstanceParamsResponse(const volcredis_response *response, volcredis_DescribeEnterpriseDBInstanceParamsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeEnterpriseDBInstanceParams", result, volcredis_detail_DescribeEnterpriseDBInstanceParamsResponse(), error);
}
/** Creates a paginator of `DescribeEnterpriseDBInstanceParams`, whose pages are read with `volcredis_read_DescribeEnterpriseDBInstanceParamsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceParams_pages(const volcredis_DescribeEnterpriseDBInstanceParamsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeEnterpriseDBInstanceParams", request, volcredis_detail_DescribeEnterpriseDBInstanceParamsRequest(), options, paginator, error);
}

/* ---- DescribeEnterpriseDBInstanceSpecs ---- */
/** A number of shards with its limits. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Default bandwidth, for reading and for writing each. Unit: MB/s. Example: `116`. */
    volcredis_optional_int32 DefaultBandwidth;
    /** Default maximum number of connections. */
    volcredis_optional_int32 DefaultMaxConnections;
    /** Number of shards. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
} volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec, VOLCREDIS_F(DefaultBandwidth, INT32),
    VOLCREDIS_F(DefaultMaxConnections, INT32), VOLCREDIS_F(ShardNumber, INT32))
/** A list of `volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec`, read with `volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec_at`. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec_at(volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec_list list, size_t index) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec());
    return item;
}
/** A specification that an instance can have. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Data storage of the specification. Example: `RAM`. */
    const char *DataLayout;
    /** Maximum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`. */
    volcredis_optional_int32 FlashCapacityMax;
    /** Minimum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`. */
    volcredis_optional_int32 FlashCapacityMin;
    /** Increment of the fast-storage capacity. Unit: MiB. */
    volcredis_optional_int32 FlashCapacityStep;
    /** Memory of each shard. Unit: MiB. Example: `8192`. */
    volcredis_optional_int32 RamCapacity;
    /** Permitted numbers of shards with their limits. */
    volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec_list ShardNumberSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceSpecs_InstanceSpec, VOLCREDIS_F(DataLayout, STRING),
    VOLCREDIS_F(FlashCapacityMax, INT32), VOLCREDIS_F(FlashCapacityMin, INT32), VOLCREDIS_F(FlashCapacityStep, INT32),
    VOLCREDIS_F(RamCapacity, INT32), VOLCREDIS_SL(ShardNumberSpecs, DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec))
/** A list of `volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec`, read with `volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec_at`. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec_at(volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec_list list, size_t index) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeEnterpriseDBInstanceSpecs_InstanceSpec());
    return item;
}
/**
 * Lists the available specifications of the enterprise edition.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The scope of `DefaultBandwidth`, one shard or the whole instance, is not documented.
 * - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000; 4: 464, 40000; 8:
 *   928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
 *
 * @see https://www.volcengine.com/docs/84772/1515921
 * @see https://www.volcengine.com/docs/84772/1262383
 */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecsRequest {
    /** Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`. */
    const char *DataLayout;
} volcredis_DescribeEnterpriseDBInstanceSpecsRequest;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceSpecsRequest, VOLCREDIS_F(DataLayout, STRING))
/** Response of `DescribeEnterpriseDBInstanceSpecs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Available specifications. */
    volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec_list InstanceSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecsResponse;
VOLCREDIS_TYPE(DescribeEnterpriseDBInstanceSpecsResponse,
    VOLCREDIS_SL(InstanceSpecs, DescribeEnterpriseDBInstanceSpecs_InstanceSpec))
/**
 * Lists the available specifications of the enterprise edition.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceSpecs(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceSpecsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeEnterpriseDBInstanceSpecs", request, volcredis_detail_DescribeEnterpriseDBInstanceSpecsRequest(), options, response, result,
        volcredis_detail_DescribeEnterpriseDBInstanceSpecsResponse(), error);
}
/** Calls `DescribeEnterpriseDBInstanceSpecs` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceSpecs_async(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeEnterpriseDBInstanceSpecs", request, volcredis_detail_DescribeEnterpriseDBInstanceSpecsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeEnterpriseDBInstanceSpecsRequest(const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeEnterpriseDBInstanceSpecs", from, volcredis_detail_DescribeEnterpriseDBInstanceSpecsRequest(), options, request, error);
}
/** Reads a response of `DescribeEnterpriseDBInstanceSpecs`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeEnterpriseDBInstanceSpecsResponse(const volcredis_response *response, volcredis_DescribeEnterpriseDBInstanceSpecsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeEnterpriseDBInstanceSpecs", result, volcredis_detail_DescribeEnterpriseDBInstanceSpecsResponse(), error);
}

/* ---- DescribeEnterpriseZones ---- */
/**
 * Lists the zones of a region that offer enterprise edition instances.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/84772/1257606
 */
typedef struct volcredis_DescribeEnterpriseZonesRequest {
    /** ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`. */
    const char *RegionId;
} volcredis_DescribeEnterpriseZonesRequest;
VOLCREDIS_TYPE(DescribeEnterpriseZonesRequest, VOLCREDIS_F(RegionId, STRING))
/** Response of `DescribeEnterpriseZones`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseZonesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Zones of the region. */
    volcredis_Zone_list Zones;
} volcredis_DescribeEnterpriseZonesResponse;
VOLCREDIS_TYPE(DescribeEnterpriseZonesResponse, VOLCREDIS_SL(Zones, Zone))
/**
 * Lists the zones of a region that offer enterprise edition instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseZones(const volcredis_client *client, const volcredis_DescribeEnterpriseZonesRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeEnterpriseZonesResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeEnterpriseZones", request, volcredis_detail_DescribeEnterpriseZonesRequest(), options, response, result,
        volcredis_detail_DescribeEnterpriseZonesResponse(), error);
}
/** Calls `DescribeEnterpriseZones` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeEnterpriseZones_async(const volcredis_client *client, const volcredis_DescribeEnterpriseZonesRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeEnterpriseZones", request, volcredis_detail_DescribeEnterpriseZonesRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeEnterpriseZonesRequest(const volcredis_DescribeEnterpriseZonesRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeEnterpriseZones", from, volcredis_detail_DescribeEnterpriseZonesRequest(), options, request, error);
}
/** Reads a response of `DescribeEnterpriseZones`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeEnterpriseZonesResponse(const volcredis_response *response, volcredis_DescribeEnterpriseZonesResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeEnterpriseZones", result, volcredis_detail_DescribeEnterpriseZonesResponse(), error);
}

/* ---- ModifyEnterpriseDBInstanceCapacity ---- */
/**
 * Changes the number of shards and the capacity of each shard of an enterprise edition instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
 * - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
 *
 * Checked by the service only:
 *
 * - `FlashPerShard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240, 20480 or 30720 if it is `Hybrid`.
 *
 * Notes:
 *
 * - Repeat the current value of a required parameter that is not to change.
 * - The change counts towards the quota of the account (64 shards of enterprise edition instances per region by default).
 *
 * @see https://www.volcengine.com/docs/84772/1386395
 * @see https://www.volcengine.com/docs/84772/1262384
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceCapacityRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `false`. */
    volcredis_optional_bool ApplyImmediately;
    /** Fast-storage capacity of each shard after the change; `0` for `RAM` instances. Unit: MiB. Documented values: `0`,
     * `10240`, `20480` and `30720`. Example: `0`. */
    volcredis_optional_int32 FlashPerShard;
    /** Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`. */
    volcredis_optional_int32 RamPerShard;
    /** Number of shards after the change. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`. */
    volcredis_optional_int32 ShardNumber;
    /** Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
     * `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`. */
    const char *BackupPointName;
    /** If `true`, a full backup is taken before the change. Default: `false`. Example: `true`. */
    volcredis_optional_bool CreateBackup;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyEnterpriseDBInstanceCapacityRequest;
VOLCREDIS_TYPE(ModifyEnterpriseDBInstanceCapacityRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL),
    VOLCREDIS_F(FlashPerShard, INT32), VOLCREDIS_F(RamPerShard, INT32), VOLCREDIS_F(ShardNumber, INT32),
    VOLCREDIS_F(BackupPointName, STRING), VOLCREDIS_F(CreateBackup, BOOL), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyEnterpriseDBInstanceCapacity`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyEnterpriseDBInstanceCapacityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716987014301057****`. */
    const char *OrderNO;
} volcredis_ModifyEnterpriseDBInstanceCapacityResponse;
VOLCREDIS_TYPE(ModifyEnterpriseDBInstanceCapacityResponse, VOLCREDIS_F(OrderNO, STRING))
/**
 * Changes the number of shards and the capacity of each shard of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceCapacity(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyEnterpriseDBInstanceCapacityResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyEnterpriseDBInstanceCapacity", request, volcredis_detail_ModifyEnterpriseDBInstanceCapacityRequest(), options, response, result,
        volcredis_detail_ModifyEnterpriseDBInstanceCapacityResponse(), error);
}
/** Calls `ModifyEnterpriseDBInstanceCapacity` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceCapacity_async(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyEnterpriseDBInstanceCapacity", request, volcredis_detail_ModifyEnterpriseDBInstanceCapacityRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyEnterpriseDBInstanceCapacityRequest(const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyEnterpriseDBInstanceCapacity", from, volcredis_detail_ModifyEnterpriseDBInstanceCapacityRequest(), options, request, error);
}
/** Reads a response of `ModifyEnterpriseDBInstanceCapacity`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyEnterpriseDBInstanceCapacityResponse(const volcredis_response *response, volcredis_ModifyEnterpriseDBInstanceCapacityResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyEnterpriseDBInstanceCapacity", result, volcredis_detail_ModifyEnterpriseDBInstanceCapacityResponse(), error);
}

/* ---- ModifyEnterpriseDBInstanceParams ---- */
/**
 * Changes parameters of an enterprise edition instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Only parameters that can be set in the console can be changed.
 * - Names of parameters differ from those of the community edition, such as `eviction_policy` instead of
 *   `maxmemory-policy`.
 *
 * @see https://www.volcengine.com/docs/84772/1386398
 */
typedef struct volcredis_ModifyEnterpriseDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Parameters to change, with their new values. */
    volcredis_ParamValue_array ParamValues;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyEnterpriseDBInstanceParamsRequest;
VOLCREDIS_TYPE(ModifyEnterpriseDBInstanceParamsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_SL(ParamValues, ParamValue),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyEnterpriseDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyEnterpriseDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyEnterpriseDBInstanceParamsResponse;
VOLCREDIS_EMPTY_TYPE(ModifyEnterpriseDBInstanceParamsResponse)
/**
 * Changes parameters of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceParams(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyEnterpriseDBInstanceParamsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyEnterpriseDBInstanceParams", request, volcredis_detail_ModifyEnterpriseDBInstanceParamsRequest(), options, response, result,
        volcredis_detail_ModifyEnterpriseDBInstanceParamsResponse(), error);
}
/** Calls `ModifyEnterpriseDBInstanceParams` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceParams_async(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyEnterpriseDBInstanceParams", request, volcredis_detail_ModifyEnterpriseDBInstanceParamsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyEnterpriseDBInstanceParamsRequest(const volcredis_ModifyEnterpriseDBInstanceParamsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyEnterpriseDBInstanceParams", from, volcredis_detail_ModifyEnterpriseDBInstanceParamsRequest(), options, request, error);
}
/** Reads a response of `ModifyEnterpriseDBInstanceParams`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyEnterpriseDBInstanceParamsResponse(const volcredis_response *response, volcredis_ModifyEnterpriseDBInstanceParamsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyEnterpriseDBInstanceParams", result, volcredis_detail_ModifyEnterpriseDBInstanceParamsResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_ENTERPRISE_H */
