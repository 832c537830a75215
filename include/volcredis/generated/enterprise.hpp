/// @file
/// Enterprise edition. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_ENTERPRISE_HPP
#define VOLCREDIS_GENERATED_ENTERPRISE_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `CreateEnterpriseDBInstance`.
struct CreateEnterpriseDBInstanceResponse {
    /// ID of the new instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Number of the billing order. Example: `Order702856788643751****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("OrderNO", OrderNO);
    }
};

/// Creates an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
/// - `FlashPerShard` is ignored by the service when `DataLayout` is `RAM`.
/// - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
/// - `Modules` must be `RedisJSON` or `RedisBloom` when `DataLayout` is `Hybrid`.
///
/// Checked by the service only:
///
/// - `SubnetId` must belong to `VpcId` and to a zone of the instance.
///
/// Notes:
///
/// - `FlashPerShard` is required even for `RAM` instances.
/// - 64 shards are available by invitation only.
/// - An account can use 64 shards of enterprise edition instances per region by default; beyond that the call fails for
///   lack of quota.
/// - The limits of `AllowListIds` and `Tags` are not documented; only the service checks them.
/// - The engine version is always 7.4.
///
/// @see https://www.volcengine.com/docs/84772/1157351
/// @see https://www.volcengine.com/docs/84772/1382961
/// @see https://www.volcengine.com/docs/84772/1262383
/// @see https://www.volcengine.com/docs/84772/1439014
/// @see https://www.volcengine.com/docs/84772/1262384
struct CreateEnterpriseDBInstanceRequest {
    /// ID of the region to create the instance in. Example: `cn-beijing`.
    parameter<std::string> RegionId;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`.
    parameter<std::string> ChargeType;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`.
    parameter<std::string> DataLayout;
    /// Fast-storage capacity of each shard; for `Hybrid` instances only. Unit: MiB. Documented values: `10240`, `20480` and
    /// `30720`. Example: `10240`.
    parameter<std::int32_t> FlashPerShard;
    /// Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`.
    parameter<std::int32_t> RamPerShard;
    /// Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    parameter<std::int32_t> ShardNumber;
    /// ID of a subnet of the VPC, in the zone of the instance. Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
    parameter<std::string> SubnetId;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    parameter<std::string> VpcId;
    /// Zones of the nodes of a shard.
    parameter<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// IDs of the allow lists to bind. Example: `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`.
    parameter<std::vector<std::string>> AllowListIds;
    /// If `true`, the subscription is renewed automatically. Default: `false`. Example: `true`.
    parameter<bool> AutoRenew;
    /// Deletion protection of the instance. Default: `disabled`.
    parameter<std::string> DeletionProtection;
    /// Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    /// digits, `_` and `-`, the first neither a digit nor `-`. Example: `redis-enterprise`.
    parameter<std::string> InstanceName;
    /// Redis modules to load; none if not given. Example: `["RedisJSON","RedisBloom"]`.
    parameter<std::vector<std::string>> Modules;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). Default: `disabled`.
    /// Example: `disabled`.
    parameter<std::string> MultiAZ;
    /// Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 32 characters;
    /// letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters,
    /// lower-case letters, digits and special characters.
    parameter<std::string> Password;
    /// Project of the instance. Default: `default`. Example: `default`.
    parameter<std::string> ProjectName;
    /// Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
    /// `24` and `36`. Example: `1`.
    parameter<std::int32_t> PurchaseMonths;
    /// Tags to attach; none if not given.
    parameter<std::vector<volcredis::Tag>> Tags;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateEnterpriseDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateEnterpriseDBInstance";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("RegionId", RegionId)("ChargeType", ChargeType)("DataLayout", DataLayout)("FlashPerShard", FlashPerShard)
            ("RamPerShard", RamPerShard)("ShardNumber", ShardNumber)("SubnetId", SubnetId)("VpcId", VpcId)
            ("ConfigureNodes", ConfigureNodes)("AllowListIds", AllowListIds)("AutoRenew", AutoRenew)
            ("DeletionProtection", DeletionProtection)("InstanceName", InstanceName)("Modules", Modules)("MultiAZ", MultiAZ)
            ("Password", Password)("ProjectName", ProjectName)("PurchaseMonths", PurchaseMonths)("Tags", Tags)
            ("ClientToken", ClientToken);
    }
};

/// Response of `DeleteEnterpriseDBInstance`.
struct DeleteEnterpriseDBInstanceResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes an enterprise edition instance, by default after a final full backup.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
///
/// Checked by the service only:
///
/// - `CreateBackup` and `BackupPointName` are supported only for pay-as-you-go instances (`ChargeType` is `PostPaid`). For
///   a subscription instance a final backup is always created and named by its backup ID.
///
/// Notes:
///
/// - `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.
///
/// @see https://www.volcengine.com/docs/84772/1387160
struct DeleteEnterpriseDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    /// digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the deletion; for pay-as-you-go instances only. Default: `true`. Example:
    /// `true`.
    parameter<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteEnterpriseDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteEnterpriseDBInstance";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("BackupPointName", BackupPointName)("CreateBackup", CreateBackup)
            ("ClientToken", ClientToken);
    }
};

/// An address of an instance.
struct DescribeEnterpriseDBInstanceDetail_VisitAddress {
    /// Type of the address, such as `Private` (in the VPC) or `Public`. Example: `Private`.
    std::optional<std::string> AddrType;
    /// ID of the EIP bound to the address; only for public addresses.
    std::optional<std::string> EipId;
    /// Domain name or IP address.
    std::optional<std::string> IPAddress;
    /// Port of the address, as a string.
    std::optional<std::string> Port;
    /// IPv4 address.
    std::optional<std::string> VIP;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AddrType", AddrType)("EipId", EipId)("IPAddress", IPAddress)("Port", Port)("VIP", VIP);
    }
};

/// Response of `DescribeEnterpriseDBInstanceDetail`.
struct DescribeEnterpriseDBInstanceDetailResponse {
    /// `true` if the subscription is renewed automatically; only for `PrePaid` instances. Example: `false`.
    std::optional<bool> AutoRenew;
    /// Storage capacity of the instance, total and used.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`.
    std::optional<std::string> ChargeType;
    /// Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.
    std::optional<std::string> CreateTime;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
    std::optional<std::string> DataLayout;
    /// Deletion protection of the instance. Example: `disabled`.
    std::optional<std::string> DeletionProtection;
    /// Redis version of the instance. Documented values: `7.4`. Example: `7.4`.
    std::optional<std::string> EngineVersion;
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2024-08-01 23:59:59`.
    std::optional<std::string> ExpiredTime;
    /// Fast-storage capacity of each shard. Unit: MiB.
    std::optional<std::int32_t> FlashPerShard;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the instance. Example: `redis-enterprise`.
    std::optional<std::string> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string> MaintenanceTime;
    /// Redis modules loaded into the instance.
    std::vector<std::string> Modules;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    std::optional<std::string> MultiAZ;
    /// Number of nodes per shard. Documented values: `2`. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Project of the instance. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Memory of each shard. Unit: MiB. Example: `8192`.
    std::optional<std::int32_t> RamPerShard;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Status of the instance. Example: `Running`.
    std::optional<std::string> Status;
    /// ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`.
    std::optional<std::string> SubnetId;
    /// Tags of the instance.
    std::vector<volcredis::Tag> Tags;
    /// Addresses of the instance.
    std::vector<volcredis::DescribeEnterpriseDBInstanceDetail_VisitAddress> VisitAddrs;
    /// ID of the VPC of the instance. Example: `vpc-2743n1ihbxla87fap8tap****`.
    std::optional<std::string> VpcId;
    /// IDs of the availability zones of the instance.
    std::vector<std::string> ZoneIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AutoRenew", AutoRenew)("Capacity", Capacity)("ChargeType", ChargeType)("CreateTime", CreateTime)
            ("DataLayout", DataLayout)("DeletionProtection", DeletionProtection)("EngineVersion", EngineVersion)
            ("ExpiredTime", ExpiredTime)("FlashPerShard", FlashPerShard)("InstanceId", InstanceId)
            ("InstanceName", InstanceName)("MaintenanceTime", MaintenanceTime)("Modules", Modules)("MultiAZ", MultiAZ)
            ("NodeNumber", NodeNumber)("ProjectName", ProjectName)("RamPerShard", RamPerShard)("RegionId", RegionId)
            ("ShardNumber", ShardNumber)("Status", Status)("SubnetId", SubnetId)("Tags", Tags)("VisitAddrs", VisitAddrs)
            ("VpcId", VpcId)("ZoneIds", ZoneIds);
    }
};

/// Returns the details of an enterprise edition instance.
///
/// Read-only.
///
/// Notes:
///
/// - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
///
/// @see https://www.volcengine.com/docs/84772/1168033
struct DescribeEnterpriseDBInstanceDetailRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeEnterpriseDBInstanceDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceDetail";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Response of `DescribeEnterpriseDBInstanceParams`.
struct DescribeEnterpriseDBInstanceParamsResponse {
    /// Parameters on this page.
    std::vector<volcredis::Parameter> Params;
    /// Total number of parameters that can be set in the console. Example: `2`.
    std::optional<std::int32_t> TotalParamsNum;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Params", Params)("TotalParamsNum", TotalParamsNum);
    }
};

/// Lists the parameters of an enterprise edition instance with their current values.
///
/// Read-only.
///
/// Notes:
///
/// - Only parameters that can be set in the console are returned.
///
/// @see https://www.volcengine.com/docs/84772/1386397
struct DescribeEnterpriseDBInstanceParamsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of parameters per page. Limits: 1 to 100. Example: `1`.
    parameter<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeEnterpriseDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceParams";
    /// The type of an item of the list.
    using item_type = volcredis::Parameter;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Params; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PageNumber", PageNumber)("PageSize", PageSize);
    }
};

/// A number of shards with its limits.
struct DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec {
    /// Default bandwidth, for reading and for writing each. Unit: MB/s. Example: `116`.
    std::optional<std::int32_t> DefaultBandwidth;
    /// Default maximum number of connections.
    std::optional<std::int32_t> DefaultMaxConnections;
    /// Number of shards. Example: `2`.
    std::optional<std::int32_t> ShardNumber;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("DefaultBandwidth", DefaultBandwidth)("DefaultMaxConnections", DefaultMaxConnections)("ShardNumber", ShardNumber);
    }
};

/// A specification that an instance can have.
struct DescribeEnterpriseDBInstanceSpecs_InstanceSpec {
    /// Data storage of the specification. Example: `RAM`.
    std::optional<std::string> DataLayout;
    /// Maximum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`.
    std::optional<std::int32_t> FlashCapacityMax;
    /// Minimum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`.
    std::optional<std::int32_t> FlashCapacityMin;
    /// Increment of the fast-storage capacity. Unit: MiB.
    std::optional<std::int32_t> FlashCapacityStep;
    /// Memory of each shard. Unit: MiB. Example: `8192`.
    std::optional<std::int32_t> RamCapacity;
    /// Permitted numbers of shards with their limits.
    std::vector<volcredis::DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec> ShardNumberSpecs;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("DataLayout", DataLayout)("FlashCapacityMax", FlashCapacityMax)("FlashCapacityMin", FlashCapacityMin)
            ("FlashCapacityStep", FlashCapacityStep)("RamCapacity", RamCapacity)("ShardNumberSpecs", ShardNumberSpecs);
    }
};

/// Response of `DescribeEnterpriseDBInstanceSpecs`.
struct DescribeEnterpriseDBInstanceSpecsResponse {
    /// Available specifications.
    std::vector<volcredis::DescribeEnterpriseDBInstanceSpecs_InstanceSpec> InstanceSpecs;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceSpecs", InstanceSpecs);
    }
};

/// Lists the available specifications of the enterprise edition.
///
/// Read-only.
///
/// Notes:
///
/// - The scope of `DefaultBandwidth`, one shard or the whole instance, is not documented.
/// - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000; 4: 464, 40000; 8:
///   928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
///
/// @see https://www.volcengine.com/docs/84772/1515921
/// @see https://www.volcengine.com/docs/84772/1262383
struct DescribeEnterpriseDBInstanceSpecsRequest {
    /// Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`.
    parameter<std::string> DataLayout;

    /// The type of the response.
    using response_type = DescribeEnterpriseDBInstanceSpecsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceSpecs";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("DataLayout", DataLayout);
    }
};

/// Response of `DescribeEnterpriseZones`.
struct DescribeEnterpriseZonesResponse {
    /// Zones of the region.
    std::vector<volcredis::Zone> Zones;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Zones", Zones);
    }
};

/// Lists the zones of a region that offer enterprise edition instances.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/84772/1257606
struct DescribeEnterpriseZonesRequest {
    /// ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`.
    parameter<std::string> RegionId;

    /// The type of the response.
    using response_type = DescribeEnterpriseZonesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseZones";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("RegionId", RegionId);
    }
};

/// Response of `ModifyEnterpriseDBInstanceCapacity`.
struct ModifyEnterpriseDBInstanceCapacityResponse {
    /// Number of the billing order. Example: `Order716987014301057****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Changes the number of shards and the capacity of each shard of an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
/// - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
///
/// Checked by the service only:
///
/// - `FlashPerShard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240, 20480 or 30720 if it is `Hybrid`.
///
/// Notes:
///
/// - Repeat the current value of a required parameter that is not to change.
/// - The change counts towards the quota of the account (64 shards of enterprise edition instances per region by default).
///
/// @see https://www.volcengine.com/docs/84772/1386395
/// @see https://www.volcengine.com/docs/84772/1262384
struct ModifyEnterpriseDBInstanceCapacityRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `false`.
    parameter<bool> ApplyImmediately;
    /// Fast-storage capacity of each shard after the change; `0` for `RAM` instances. Unit: MiB. Documented values: `0`,
    /// `10240`, `20480` and `30720`. Example: `0`.
    parameter<std::int32_t> FlashPerShard;
    /// Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`.
    parameter<std::int32_t> RamPerShard;
    /// Number of shards after the change. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    parameter<std::int32_t> ShardNumber;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    parameter<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyEnterpriseDBInstanceCapacityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyEnterpriseDBInstanceCapacity";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("FlashPerShard", FlashPerShard)
            ("RamPerShard", RamPerShard)("ShardNumber", ShardNumber)("BackupPointName", BackupPointName)
            ("CreateBackup", CreateBackup)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyEnterpriseDBInstanceParams`.
struct ModifyEnterpriseDBInstanceParamsResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes parameters of an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only parameters that can be set in the console can be changed.
/// - Names of parameters differ from those of the community edition, such as `eviction_policy` instead of
///   `maxmemory-policy`.
///
/// @see https://www.volcengine.com/docs/84772/1386398
struct ModifyEnterpriseDBInstanceParamsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Parameters to change, with their new values.
    parameter<std::vector<volcredis::ParamValue>> ParamValues;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyEnterpriseDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyEnterpriseDBInstanceParams";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ParamValues", ParamValues)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_ENTERPRISE_HPP
