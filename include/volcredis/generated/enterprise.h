/**
 * @file
 * Enterprise edition. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_ENTERPRISE_H
#define VOLCREDIS_GENERATED_ENTERPRISE_H

#include "types.h"

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
 * - The limits of `InstanceName`, `Password`, `AllowListIds` and `Tags` are not documented; only the service checks them.
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
    /** IDs of the allow lists to bind. */
    volcredis_strings AllowListIds;
    /** If `true`, the subscription is renewed automatically. Default: `false`. Example: `true`. */
    volcredis_optional_bool AutoRenew;
    /** Zones of the nodes of a shard. */
    const volcredis_ConfigureNode *ConfigureNodes;
    /** The number of items in `ConfigureNodes`. */
    size_t ConfigureNodesCount;
    /** Deletion protection of the instance. */
    const char *DeletionProtection;
    /** Name of the instance. */
    const char *InstanceName;
    /** Redis modules to load: RediSearch, RedisJSON, RedisTimeSeries or RedisBloom. The exact spelling of the values is not
     * documented. */
    volcredis_strings Modules;
    /** Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). */
    const char *MultiAZ;
    /** Password of the `default` account. */
    const char *Password;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
     * `24` and `36`. Example: `1`. */
    volcredis_optional_int32 PurchaseMonths;
    /** Tags to attach. */
    const volcredis_Tag *Tags;
    /** The number of items in `Tags`. */
    size_t TagsCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateEnterpriseDBInstanceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateEnterpriseDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_CreateEnterpriseDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ChargeType", from->ChargeType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "DataLayout", from->DataLayout, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "FlashPerShard", from->FlashPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "RamPerShard", from->RamPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "SubnetId", from->SubnetId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "VpcId", from->VpcId, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "AutoRenew", from->AutoRenew, error);
    if (from->ConfigureNodes != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ConfigureNodes", "[]", error);
    }
    for (size_t index = 0; index < from->ConfigureNodesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ConfigureNodes", index);
        status = volcredis_fill_ConfigureNode(request, inner, &from->ConfigureNodes[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "DeletionProtection", from->DeletionProtection, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "Modules", from->Modules, error);
    status = status ? status : volcredis_detail_put_string(request, at, "MultiAZ", from->MultiAZ, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PurchaseMonths", from->PurchaseMonths, error);
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

/** Response of `CreateEnterpriseDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateEnterpriseDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the billing order. Example: `Order702856788643751****`. */
    const char *OrderNO;
} volcredis_CreateEnterpriseDBInstanceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateEnterpriseDBInstanceResponse volcredis_read_CreateEnterpriseDBInstanceResponse(const volcredis_value *value) {
    volcredis_CreateEnterpriseDBInstanceResponse view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Creates an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateEnterpriseDBInstance(const volcredis_client *client, const volcredis_CreateEnterpriseDBInstanceRequest *request,
    volcredis_response **response, volcredis_CreateEnterpriseDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateEnterpriseDBInstance", &filled, response, error);
    status = status ? status : volcredis_fill_CreateEnterpriseDBInstanceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateEnterpriseDBInstanceResponse(volcredis_response_result(*response));
    }
    return status;
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
 * - `CreateBackup` and `BackupPointName` have an effect only for pay-as-you-go instances (`ChargeType` is `PostPaid`). For
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteEnterpriseDBInstanceRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteEnterpriseDBInstanceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteEnterpriseDBInstance`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteEnterpriseDBInstanceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteEnterpriseDBInstanceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteEnterpriseDBInstanceResponse volcredis_read_DeleteEnterpriseDBInstanceResponse(const volcredis_value *value) {
    volcredis_DeleteEnterpriseDBInstanceResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an enterprise edition instance, by default after a final full backup.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteEnterpriseDBInstance(const volcredis_client *client, const volcredis_DeleteEnterpriseDBInstanceRequest *request,
    volcredis_response **response, volcredis_DeleteEnterpriseDBInstanceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteEnterpriseDBInstance", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteEnterpriseDBInstanceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteEnterpriseDBInstanceResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress volcredis_read_DescribeEnterpriseDBInstanceDetail_VisitAddress(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceDetail_VisitAddress view;
    view.value = value;
    view.AddrType = volcredis_detail_get_string(value, "AddrType");
    view.EipId = volcredis_detail_get_string(value, "EipId");
    view.IPAddress = volcredis_detail_get_string(value, "IPAddress");
    view.Port = volcredis_detail_get_string(value, "Port");
    view.VIP = volcredis_detail_get_string(value, "VIP");
    return view;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeEnterpriseDBInstanceDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** `true` if the subscription is renewed automatically; only for `PrePaid` instances. Example: `false`. */
    volcredis_optional_bool AutoRenew;
    /** Storage capacity of the instance, total and used. Read it with `volcredis_read_Capacity`; null if absent. */
    const volcredis_value *Capacity;
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
    /** Redis modules loaded into the instance. Read the items with `volcredis_item_string`. */
    volcredis_list Modules;
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
    /** Tags of the instance. Read the items with `volcredis_item` and `volcredis_read_TagView`. */
    volcredis_list Tags;
    /** Addresses of the instance. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceDetail_VisitAddress`. */
    volcredis_list VisitAddrs;
    /** ID of the VPC of the instance. Example: `vpc-2743n1ihbxla87fap8tap****`. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. Read the items with `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeEnterpriseDBInstanceDetailResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeEnterpriseDBInstanceDetailResponse volcredis_read_DescribeEnterpriseDBInstanceDetailResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceDetailResponse view;
    view.value = value;
    view.AutoRenew = volcredis_detail_get_bool(value, "AutoRenew");
    view.Capacity = volcredis_detail_get_value(value, "Capacity");
    view.ChargeType = volcredis_detail_get_string(value, "ChargeType");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.DeletionProtection = volcredis_detail_get_string(value, "DeletionProtection");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.ExpiredTime = volcredis_detail_get_string(value, "ExpiredTime");
    view.FlashPerShard = volcredis_detail_get_int32(value, "FlashPerShard");
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.MaintenanceTime = volcredis_detail_get_string(value, "MaintenanceTime");
    view.Modules = volcredis_detail_get_list(value, "Modules");
    view.MultiAZ = volcredis_detail_get_string(value, "MultiAZ");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.RamPerShard = volcredis_detail_get_int32(value, "RamPerShard");
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.SubnetId = volcredis_detail_get_string(value, "SubnetId");
    view.Tags = volcredis_detail_get_list(value, "Tags");
    view.VisitAddrs = volcredis_detail_get_list(value, "VisitAddrs");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

/**
 * Returns the details of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceDetail(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceDetailRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeEnterpriseDBInstanceDetail", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeEnterpriseDBInstanceDetailRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseDBInstanceDetailResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeEnterpriseDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Parameters on this page. Read the items with `volcredis_item` and `volcredis_read_Parameter`. */
    volcredis_list Params;
    /** Total number of parameters that can be set in the console. Example: `2`. */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeEnterpriseDBInstanceParamsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeEnterpriseDBInstanceParamsResponse volcredis_read_DescribeEnterpriseDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceParamsResponse view;
    view.value = value;
    view.Params = volcredis_detail_get_list(value, "Params");
    view.TotalParamsNum = volcredis_detail_get_int32(value, "TotalParamsNum");
    return view;
}

/**
 * Lists the parameters of an enterprise edition instance with their current values.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceParams(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeEnterpriseDBInstanceParams", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeEnterpriseDBInstanceParamsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec volcredis_read_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec view;
    view.value = value;
    view.DefaultBandwidth = volcredis_detail_get_int32(value, "DefaultBandwidth");
    view.DefaultMaxConnections = volcredis_detail_get_int32(value, "DefaultMaxConnections");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    return view;
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
    /** Permitted numbers of shards with their limits. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec`. */
    volcredis_list ShardNumberSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec volcredis_read_DescribeEnterpriseDBInstanceSpecs_InstanceSpec(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecs_InstanceSpec view;
    view.value = value;
    view.DataLayout = volcredis_detail_get_string(value, "DataLayout");
    view.FlashCapacityMax = volcredis_detail_get_int32(value, "FlashCapacityMax");
    view.FlashCapacityMin = volcredis_detail_get_int32(value, "FlashCapacityMin");
    view.FlashCapacityStep = volcredis_detail_get_int32(value, "FlashCapacityStep");
    view.RamCapacity = volcredis_detail_get_int32(value, "RamCapacity");
    view.ShardNumberSpecs = volcredis_detail_get_list(value, "ShardNumberSpecs");
    return view;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeEnterpriseDBInstanceSpecsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "DataLayout", from->DataLayout, error);
    return status;
}

/** Response of `DescribeEnterpriseDBInstanceSpecs`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseDBInstanceSpecsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Available specifications. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeEnterpriseDBInstanceSpecs_InstanceSpec`. */
    volcredis_list InstanceSpecs;
} volcredis_DescribeEnterpriseDBInstanceSpecsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeEnterpriseDBInstanceSpecsResponse volcredis_read_DescribeEnterpriseDBInstanceSpecsResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseDBInstanceSpecsResponse view;
    view.value = value;
    view.InstanceSpecs = volcredis_detail_get_list(value, "InstanceSpecs");
    return view;
}

/**
 * Lists the available specifications of the enterprise edition.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseDBInstanceSpecs(const volcredis_client *client, const volcredis_DescribeEnterpriseDBInstanceSpecsRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseDBInstanceSpecsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeEnterpriseDBInstanceSpecs", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeEnterpriseDBInstanceSpecsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseDBInstanceSpecsResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeEnterpriseZonesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeEnterpriseZonesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/** Response of `DescribeEnterpriseZones`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeEnterpriseZonesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Zones of the region. Read the items with `volcredis_item` and `volcredis_read_Zone`. */
    volcredis_list Zones;
} volcredis_DescribeEnterpriseZonesResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeEnterpriseZonesResponse volcredis_read_DescribeEnterpriseZonesResponse(const volcredis_value *value) {
    volcredis_DescribeEnterpriseZonesResponse view;
    view.value = value;
    view.Zones = volcredis_detail_get_list(value, "Zones");
    return view;
}

/**
 * Lists the zones of a region that offer enterprise edition instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeEnterpriseZones(const volcredis_client *client, const volcredis_DescribeEnterpriseZonesRequest *request,
    volcredis_response **response, volcredis_DescribeEnterpriseZonesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeEnterpriseZones", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeEnterpriseZonesRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeEnterpriseZonesResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyEnterpriseDBInstanceCapacityRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "FlashPerShard", from->FlashPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "RamPerShard", from->RamPerShard, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ShardNumber", from->ShardNumber, error);
    status = status ? status : volcredis_detail_put_string(request, at, "BackupPointName", from->BackupPointName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "CreateBackup", from->CreateBackup, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyEnterpriseDBInstanceCapacity`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyEnterpriseDBInstanceCapacityResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Number of the billing order. Example: `Order716987014301057****`. */
    const char *OrderNO;
} volcredis_ModifyEnterpriseDBInstanceCapacityResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyEnterpriseDBInstanceCapacityResponse volcredis_read_ModifyEnterpriseDBInstanceCapacityResponse(const volcredis_value *value) {
    volcredis_ModifyEnterpriseDBInstanceCapacityResponse view;
    view.value = value;
    view.OrderNO = volcredis_detail_get_string(value, "OrderNO");
    return view;
}

/**
 * Changes the number of shards and the capacity of each shard of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceCapacity(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceCapacityRequest *request,
    volcredis_response **response, volcredis_ModifyEnterpriseDBInstanceCapacityResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyEnterpriseDBInstanceCapacity", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyEnterpriseDBInstanceCapacityRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyEnterpriseDBInstanceCapacityResponse(volcredis_response_result(*response));
    }
    return status;
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
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyEnterpriseDBInstanceParamsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyEnterpriseDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyEnterpriseDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyEnterpriseDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyEnterpriseDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyEnterpriseDBInstanceParamsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyEnterpriseDBInstanceParamsResponse volcredis_read_ModifyEnterpriseDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_ModifyEnterpriseDBInstanceParamsResponse view;
    view.value = value;
    return view;
}

/**
 * Changes parameters of an enterprise edition instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyEnterpriseDBInstanceParams(const volcredis_client *client, const volcredis_ModifyEnterpriseDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_ModifyEnterpriseDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyEnterpriseDBInstanceParams", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyEnterpriseDBInstanceParamsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyEnterpriseDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_ENTERPRISE_H */
