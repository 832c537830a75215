/// @file
/// Instance management. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_INSTANCES_HPP
#define VOLCREDIS_GENERATED_INSTANCES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `CreateDBInstance`.
struct CreateDBInstanceResponse {
    /// ID of the new instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Number of the billing order.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("OrderNO", OrderNO);
    }
};

/// Creates a community edition instance and returns its ID before the creation is complete.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Creating` during the change and
/// `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `ShardNumber` is required when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when
///   `ShardedCluster` is `0`.
/// - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when `NodeNumber`
///   is `1`.
/// - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
/// - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid` or not set.
/// - `ConfigureNodes` must have `NodeNumber` items.
/// - All items of `ConfigureNodes` must have the same `AZ` when `MultiAZ` is `disabled`.
/// - The items of `ConfigureNodes` must have at least 2 different values of `AZ` when `MultiAZ` is `enabled`.
///
/// Checked by the service only:
///
/// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
/// - All allow lists of an instance contain at most 1000 addresses and CIDR blocks.
///
/// Notes:
///
/// - `ConfigureNodes` and `MultiAZ` are documented as required.
/// - The account must have granted the cross-service authorization for Redis, or the call fails.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - A failed creation ends in status `CreateFailed`.
///
/// @see https://www.volcengine.com/docs/6293/65748
/// @see https://www.volcengine.com/docs/6293/71563
struct CreateDBInstanceRequest {
    /// ID of the region to create the instance in. Example: `cn-beijing`.
    parameter<std::string> RegionId;
    /// Redis version of the instance. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
    parameter<std::string> EngineVersion;
    /// Number of nodes per shard: `1` for a single-node instance, more for a primary node with secondary nodes. Limits: 1
    /// to 6. Example: `2`.
    parameter<std::int32_t> NodeNumber;
    /// Memory of each shard; the permitted sizes depend on `ShardedCluster`. Unit: MiB. Documented values: `256`, `512`,
    /// `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
    parameter<std::int64_t> ShardCapacity;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example: `0`.
    parameter<std::int32_t> ShardedCluster;
    /// ID of a subnet of the VPC, in an availability zone of the instance. Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
    parameter<std::string> SubnetId;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    parameter<std::string> VpcId;
    /// Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. By default all nodes
    /// are in the zone of the subnet.
    parameter<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`); by default as in
    /// `ConfigureNodes`. Example: `enabled`.
    parameter<std::string> MultiAZ;
    /// IDs of the allow lists to bind; none if not given. Limits: at most 100 items. Example:
    /// `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`.
    parameter<std::vector<std::string>> AllowListIds;
    /// ID of the parameter template to apply; by default the system template of the version, which differs for single-node
    /// instances. Example: `pg-cnlfm5yzmxehmkw****`.
    parameter<std::string> ParameterGroupId;
    /// If `true`, the subscription is renewed automatically. Default: `false`. Example: `false`.
    parameter<bool> AutoRenew;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Default: `PostPaid`. Example: `PostPaid`.
    parameter<std::string> ChargeType;
    /// Deletion protection of the instance. Default: `disabled`. Example: `enabled`.
    parameter<std::string> DeletionProtection;
    /// Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    /// digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`.
    parameter<std::string> InstanceName;
    /// Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not case-sensitive. Default:
    /// `close`. Example: `open`.
    parameter<std::string> NoAuthMode;
    /// Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 64 characters;
    /// letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters,
    /// lower-case letters, digits and special characters. Example: `Pwd@12****`.
    parameter<std::string> Password;
    /// Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
    parameter<std::int32_t> Port;
    /// Project of the instance. Default: `default`. Example: `default`.
    parameter<std::string> ProjectName;
    /// Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
    /// `24` and `36`. Example: `1`.
    parameter<std::int32_t> PurchaseMonths;
    /// Number of shards; for sharded clusters only. Limits: 2 to 256. Example: `2`.
    parameter<std::int32_t> ShardNumber;
    /// Tags to attach; an instance can have at most 50. Limits: at most 20 items.
    parameter<std::vector<volcredis::Tag>> Tags;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBInstance";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("RegionId", RegionId)("EngineVersion", EngineVersion)("NodeNumber", NodeNumber)("ShardCapacity", ShardCapacity)
            ("ShardedCluster", ShardedCluster)("SubnetId", SubnetId)("VpcId", VpcId)("ConfigureNodes", ConfigureNodes)
            ("MultiAZ", MultiAZ)("AllowListIds", AllowListIds)("ParameterGroupId", ParameterGroupId)("AutoRenew", AutoRenew)
            ("ChargeType", ChargeType)("DeletionProtection", DeletionProtection)("InstanceName", InstanceName)
            ("NoAuthMode", NoAuthMode)("Password", Password)("Port", Port)("ProjectName", ProjectName)
            ("PurchaseMonths", PurchaseMonths)("ShardNumber", ShardNumber)("Tags", Tags)("ClientToken", ClientToken);
    }
};

/// Response of `DeleteDBInstance`.
struct DeleteDBInstanceResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes an instance permanently.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - `BackupPointName` has an effect only for a primary-secondary instance (`InstanceClass` is `PrimarySecondary`) that is
///   pay-as-you-go (`ChargeType` is `PostPaid`).
///
/// Notes:
///
/// - The final backup remains in the list of backups.
/// - A single-node instance is not backed up; its data is lost.
/// - An instance with deletion protection cannot be deleted.
///
/// @see https://www.volcengine.com/docs/6293/99796
struct DeleteDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    /// digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the deletion; for primary-secondary instances only. Default: `true`.
    /// Example: `true`.
    parameter<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBInstance";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("BackupPointName", BackupPointName)("CreateBackup", CreateBackup)
            ("ClientToken", ClientToken);
    }
};

/// A major version of the engine with its minor versions.
struct DescribeDBEngineVersions_DBEngineVersion {
    /// Name of the database engine. Example: `Redis`.
    std::optional<std::string> Engine;
    /// Major version. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// Available minor versions of the proxy.
    std::vector<volcredis::MinorVersion> ProxyVersions;
    /// Available minor versions of the server.
    std::vector<volcredis::MinorVersion> ServerVersions;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Engine", Engine)("EngineVersion", EngineVersion)("ProxyVersions", ProxyVersions)
            ("ServerVersions", ServerVersions);
    }
};

/// Response of `DescribeDBEngineVersions`.
struct DescribeDBEngineVersionsResponse {
    /// Major versions with their minor versions.
    std::vector<volcredis::DescribeDBEngineVersions_DBEngineVersion> DBEngineVersions;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("DBEngineVersions", DBEngineVersions);
    }
};

/// Lists the minor versions available for each major version of Redis.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - `ModifyDBInstanceMinorVersion` upgrades an instance to a listed version.
///
/// @see https://www.volcengine.com/docs/6293/2251748
struct DescribeDBEngineVersionsRequest {
    /// Major version to list; all major versions if not given. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    parameter<std::string> EngineVersion;

    /// The type of the response.
    using response_type = DescribeDBEngineVersionsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBEngineVersions";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("EngineVersion", EngineVersion);
    }
};

/// An address of an instance.
struct DescribeDBInstanceDetail_VisitAddress {
    /// Type of the address: private, public or direct link. Documented values: `Private`, `Public` and `DirectLink`.
    std::optional<std::string> AddrType;
    /// Domain name or IP address.
    std::optional<std::string> Address;
    /// ID of the EIP bound to the address; only for public addresses.
    std::optional<std::string> EipId;
    /// Port of the address, as a string.
    std::optional<std::string> Port;
    /// IPv4 address.
    std::optional<std::string> VIP;
    /// IPv6 address.
    std::optional<std::string> VIPv6;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AddrType", AddrType)("Address", Address)("EipId", EipId)("Port", Port)("VIP", VIP)("VIPv6", VIPv6);
    }
};

/// Response of `DescribeDBInstanceDetail`.
struct DescribeDBInstanceDetailResponse {
    /// `true` if the subscription is renewed automatically; only for `PrePaid` instances.
    std::optional<bool> AutoRenew;
    /// Role of the instance in a blue-green deployment; absent if it has never been in one.
    std::optional<std::string> BlueGreenRole;
    /// Memory of the instance.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`.
    std::optional<std::string> ChargeType;
    /// Zones of the nodes of a shard, one entry per node.
    std::vector<volcredis::ConfigureNode> ConfigureNodes;
    /// Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
    std::optional<std::string> CreateTime;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the community edition.
    /// Example: `RAM`.
    std::optional<std::string> DataLayout;
    /// Deletion protection of the instance. Example: `enabled`.
    std::optional<std::string> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-02-28 23:59:59`.
    std::optional<std::string> ExpiredTime;
    /// Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
    /// `PrimarySecondary`.
    std::optional<std::string> InstanceClass;
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// Name of the instance. Example: `test`.
    std::optional<std::string> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string> MaintenanceTime;
    /// Maximum number of connections of each shard; 10000 unless changed with `ModifyDBInstanceMaxConn`.
    std::optional<std::int32_t> MaxConnections;
    /// Redis modules of the instance.
    std::vector<std::string> Modules;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    std::optional<std::string> MultiAZ;
    /// Number of nodes per shard. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Project of the instance. Example: `default`.
    std::optional<std::string> ProjectName;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Memory of each shard; `ShardCapacityV2` is preferred. Unit: GiB.
    std::optional<double> ShardCapacity;
    /// Memory of each shard. Unit: MiB. Example: `1024`.
    std::optional<std::int64_t> ShardCapacityV2;
    /// Number of shards. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Status of the instance. Example: `Running`.
    std::optional<std::string> Status;
    /// ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`.
    std::optional<std::string> SubnetId;
    /// Tags of the instance.
    std::vector<volcredis::Tag> Tags;
    /// Addresses of the instance.
    std::vector<volcredis::DescribeDBInstanceDetail_VisitAddress> VisitAddrs;
    /// Password-free access over the private endpoint: allowed (`open`) or not (`close`). Example: `close`.
    std::optional<std::string> VpcAuthMode;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string> ZoneIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AutoRenew", AutoRenew)("BlueGreenRole", BlueGreenRole)("Capacity", Capacity)("ChargeType", ChargeType)
            ("ConfigureNodes", ConfigureNodes)("CreateTime", CreateTime)("DataLayout", DataLayout)
            ("DeletionProtection", DeletionProtection)("EngineVersion", EngineVersion)("ExpiredTime", ExpiredTime)
            ("InstanceClass", InstanceClass)("InstanceId", InstanceId)("InstanceName", InstanceName)
            ("MaintenanceTime", MaintenanceTime)("MaxConnections", MaxConnections)("Modules", Modules)("MultiAZ", MultiAZ)
            ("NodeNumber", NodeNumber)("ProjectName", ProjectName)("RegionId", RegionId)("ShardCapacity", ShardCapacity)
            ("ShardCapacityV2", ShardCapacityV2)("ShardNumber", ShardNumber)("ShardedCluster", ShardedCluster)
            ("Status", Status)("SubnetId", SubnetId)("Tags", Tags)("VisitAddrs", VisitAddrs)("VpcAuthMode", VpcAuthMode)
            ("VpcId", VpcId)("ZoneIds", ZoneIds);
    }
};

/// Returns the details of a community edition instance, including its addresses.
///
/// Read-only.
///
/// Notes:
///
/// - For enterprise edition instances use `DescribeEnterpriseDBInstanceDetail`.
/// - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
///
/// @see https://www.volcengine.com/docs/6293/65755
/// @see https://www.volcengine.com/docs/6293/71563
struct DescribeDBInstanceDetailRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceDetail";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// A server node.
struct DescribeDBInstanceShards_ServerNode {
    /// Current role of the node in its shard. Example: `PrimaryNode`.
    std::optional<std::string> CurrentRole;
    /// ID of the node: the shard ID followed by the number of the node. Example: `server-redis-cn0212gzmh2xs****-0-0`.
    std::optional<std::string> NodeId;
    /// Status of the node. Example: `running`.
    std::optional<std::string> Status;
    /// ID of the availability zone of the node. Example: `cn-beijing-a`.
    std::optional<std::string> ZoneId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CurrentRole", CurrentRole)("NodeId", NodeId)("Status", Status)("ZoneId", ZoneId);
    }
};

/// A shard and its nodes.
struct DescribeDBInstanceShards_Shard {
    /// Number of nodes in the shard. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Server nodes of the shard.
    std::vector<volcredis::DescribeDBInstanceShards_ServerNode> ServerNodes;
    /// ID of the shard. Example: `server-redis-cn0212gzmh2xs****-0`.
    std::optional<std::string> ShardId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("NodeNumber", NodeNumber)("ServerNodes", ServerNodes)("ShardId", ShardId);
    }
};

/// Response of `DescribeDBInstanceShards`.
struct DescribeDBInstanceShardsResponse {
    /// Shards on this page.
    std::vector<volcredis::DescribeDBInstanceShards_Shard> InstanceShards;
    /// Number of shards of the instance. Example: `2`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceShards", InstanceShards)("Total", Total);
    }
};

/// Lists the shards of an instance with their server nodes.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1148756
struct DescribeDBInstanceShardsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of shards per page. Limits: 1 to 100. Example: `10`.
    parameter<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeDBInstanceShardsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceShards";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeDBInstanceShards_Shard;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.InstanceShards; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PageNumber", PageNumber)("PageSize", PageSize);
    }
};

/// A shard and its hash slots.
struct DescribeDBInstanceSlots_ShardSlots {
    /// Number of the shard, counted from 0. Example: `0`.
    std::optional<std::int32_t> ShardId;
    /// Ranges of hash slots, each in the form `first-last`. Example: `["0-16383"]`.
    std::vector<std::string> Slots;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ShardId", ShardId)("Slots", Slots);
    }
};

/// Response of `DescribeDBInstanceSlots`.
struct DescribeDBInstanceSlotsResponse {
    /// Hash slots of each shard.
    std::vector<volcredis::DescribeDBInstanceSlots_ShardSlots> Slots;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Slots", Slots);
    }
};

/// Returns the hash slots of each shard of an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/2479859
struct DescribeDBInstanceSlotsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceSlotsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceSlots";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// A shard size and its bandwidth.
struct DescribeDBInstanceSpecs_ShardCapacitySpec {
    /// Default bandwidth of a shard of this size. Unit: MB/s.
    std::optional<std::int32_t> DefaultBandwidthPerShard;
    /// Maximum additional bandwidth of a shard of this size. Unit: MB/s.
    std::optional<std::int32_t> MaxAdditionalBandwidthPerShard;
    /// Memory of each shard. Unit: MiB.
    std::optional<std::int32_t> ShardCapacity;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("DefaultBandwidthPerShard", DefaultBandwidthPerShard)
            ("MaxAdditionalBandwidthPerShard", MaxAdditionalBandwidthPerShard)("ShardCapacity", ShardCapacity);
    }
};

/// A specification that an instance can have.
struct DescribeDBInstanceSpecs_InstanceSpec {
    /// Architecture of the specification. Example: `Cluster`.
    std::optional<std::string> ArchType;
    /// Instance class of the specification.
    std::optional<std::string> InstanceClass;
    /// Default maximum number of connections of each shard.
    std::optional<std::int32_t> MaxConnectionsPerShard;
    /// Permitted numbers of nodes per shard. Example: `[1]`.
    std::vector<std::int32_t> NodeNumbers;
    /// Permitted shard sizes with their limits.
    std::vector<volcredis::DescribeDBInstanceSpecs_ShardCapacitySpec> ShardCapacitySpecs;
    /// Permitted numbers of shards.
    std::vector<std::int32_t> ShardNumbers;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ArchType", ArchType)("InstanceClass", InstanceClass)("MaxConnectionsPerShard", MaxConnectionsPerShard)
            ("NodeNumbers", NodeNumbers)("ShardCapacitySpecs", ShardCapacitySpecs)("ShardNumbers", ShardNumbers);
    }
};

/// Response of `DescribeDBInstanceSpecs`.
struct DescribeDBInstanceSpecsResponse {
    /// Specifications, one per combination of architecture and instance class.
    std::vector<volcredis::DescribeDBInstanceSpecs_InstanceSpec> InstanceSpecs;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceSpecs", InstanceSpecs);
    }
};

/// Lists the specifications on sale, with their bandwidth and connection limits.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
///
/// @see https://www.volcengine.com/docs/6293/1472580
struct DescribeDBInstanceSpecsRequest {
    /// Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`). Example: `Standard`.
    parameter<std::string> ArchType;
    /// Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
    /// `Standalone`.
    parameter<std::string> InstanceClass;

    /// The type of the response.
    using response_type = DescribeDBInstanceSpecsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceSpecs";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("ArchType", ArchType)("InstanceClass", InstanceClass);
    }
};

/// Basic properties of an instance.
struct DescribeDBInstances_Instance {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Role of the instance in a blue-green deployment; absent if it has never been in one.
    std::optional<std::string> BlueGreenRole;
    /// Memory of the instance.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`.
    std::optional<std::string> ChargeType;
    /// Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
    std::optional<std::string> CreateTime;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the community edition.
    /// Example: `RAM`.
    std::optional<std::string> DataLayout;
    /// Deletion protection of the instance. Example: `enabled`.
    std::optional<std::string> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-02-28 23:59:59`.
    std::optional<std::string> ExpiredTime;
    /// Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
    /// `PrimarySecondary`.
    std::optional<std::string> InstanceClass;
    /// Name of the instance. Example: `test`.
    std::optional<std::string> InstanceName;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    std::optional<std::string> MultiAZ;
    /// Number of nodes per shard. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Domain name of the private endpoint.
    std::optional<std::string> PrivateAddress;
    /// Port of the private endpoint, as a string.
    std::optional<std::string> PrivatePort;
    /// Project of the instance. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Edition of the instance: community (`Basic`) or enterprise (`Enterprise`).
    std::optional<std::string> ServiceType;
    /// Memory of each shard; a fraction for sizes below 1 GiB. Unit: GiB.
    std::optional<double> ShardCapacity;
    /// Number of shards. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Status of the instance. Example: `Running`.
    std::optional<std::string> Status;
    /// Tags of the instance.
    std::vector<volcredis::Tag> Tags;
    /// IPv4 address of the private endpoint.
    std::optional<std::string> VIP;
    /// IPv6 address of the private endpoint; absent if it has none.
    std::optional<std::string> VIPv6;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string> ZoneIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("RegionId", RegionId)("BlueGreenRole", BlueGreenRole)("Capacity", Capacity)
            ("ChargeType", ChargeType)("CreateTime", CreateTime)("DataLayout", DataLayout)
            ("DeletionProtection", DeletionProtection)("EngineVersion", EngineVersion)("ExpiredTime", ExpiredTime)
            ("InstanceClass", InstanceClass)("InstanceName", InstanceName)("MultiAZ", MultiAZ)("NodeNumber", NodeNumber)
            ("PrivateAddress", PrivateAddress)("PrivatePort", PrivatePort)("ProjectName", ProjectName)
            ("ServiceType", ServiceType)("ShardCapacity", ShardCapacity)("ShardNumber", ShardNumber)
            ("ShardedCluster", ShardedCluster)("Status", Status)("Tags", Tags)("VIP", VIP)("VIPv6", VIPv6)("VpcId", VpcId)
            ("ZoneIds", ZoneIds);
    }
};

/// Response of `DescribeDBInstances`.
struct DescribeDBInstancesResponse {
    /// Instances on this page.
    std::vector<volcredis::DescribeDBInstances_Instance> Instances;
    /// Total number of matching instances.
    std::optional<std::int32_t> TotalInstancesNum;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Instances", Instances)("TotalInstancesNum", TotalInstancesNum);
    }
};

/// Lists the instances in a region with their basic properties.
///
/// Read-only.
///
/// Notes:
///
/// - The unit of `ShardCapacity` is GiB here and MiB in `CreateDBInstance`.
///
/// @see https://www.volcengine.com/docs/6293/65754
/// @see https://www.volcengine.com/docs/84772/1254216
/// @see https://www.volcengine.com/docs/6293/71563
struct DescribeDBInstancesRequest {
    /// Filters by instance ID, exact match. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// ID of the region of the instances; by default the region that the request is signed for. Example: `cn-beijing`.
    parameter<std::string> RegionId;
    /// Filters by billing method. Example: `PostPaid`.
    parameter<std::string> ChargeType;
    /// Filters by data storage; community edition instances count as `RAM`. Example: `RAM`.
    parameter<std::string> DataLayout;
    /// Filters by Redis version. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
    parameter<std::string> EngineVersion;
    /// Filters by a part of the instance name. Example: `api_test`.
    parameter<std::string> InstanceName;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
    parameter<std::int32_t> PageSize;
    /// Filters by project. Example: `default`.
    parameter<std::string> ProjectName;
    /// Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`. Example: `Basic`.
    parameter<std::string> ServiceType;
    /// Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Limits: 0 to 1. Documented values: `0`
    /// and `1`. Example: `1`.
    parameter<std::int32_t> ShardedCluster;
    /// Filters by instance status. Example: `Running`.
    parameter<std::string> Status;
    /// Filters by tags. Limits: at most 10 items.
    parameter<std::vector<volcredis::TagFilter>> TagFilters;
    /// Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`.
    parameter<std::string> VpcId;
    /// Filters by a part of the availability zone ID. Example: `cn-beijing-a`.
    parameter<std::string> ZoneId;

    /// The type of the response.
    using response_type = DescribeDBInstancesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstances";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeDBInstances_Instance;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Instances; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("RegionId", RegionId)("ChargeType", ChargeType)("DataLayout", DataLayout)
            ("EngineVersion", EngineVersion)("InstanceName", InstanceName)("PageNumber", PageNumber)("PageSize", PageSize)
            ("ProjectName", ProjectName)("ServiceType", ServiceType)("ShardedCluster", ShardedCluster)("Status", Status)
            ("TagFilters", TagFilters)("VpcId", VpcId)("ZoneId", ZoneId);
    }
};

/// Response of `DescribeNodeIds`.
struct DescribeNodeIdsResponse {
    /// IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`. Example:
    /// `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
    std::vector<std::string> NodeIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("NodeIds", NodeIds);
    }
};

/// Lists the IDs of the proxy and server nodes of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes `proxy-<instance>-<proxy>`.
///
/// @see https://www.volcengine.com/docs/6293/127841
struct DescribeNodeIdsRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeNodeIdsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeNodeIds";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Response of `FlushDBInstance`.
struct FlushDBInstanceResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes all keys of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the amount of data.
/// - Keys written after the call are kept.
/// - The data cannot be restored without a backup, see `CreateBackup`; single-node instances have no backups.
/// - The parameter that disables commands does not affect this action.
///
/// @see https://www.volcengine.com/docs/6293/65759
struct FlushDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = FlushDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "FlushDBInstance";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceAZConfigure`.
struct ModifyDBInstanceAZConfigureResponse {
    /// Number of the billing order; without meaning here, because no order is created. Example: `****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Moves the nodes of an instance to other availability zones.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `AZChanging` during the change
/// and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - `CreateBackup` has no effect on a single-node instance (`InstanceClass` is `Standalone`).
/// - A single-node instance cannot be deployed over several zones: `MultiAZ` must be `disabled`.
/// - `ConfigureNodes` must have one entry per node (`NodeNumber` of the instance): all in the same zone if `MultiAZ` is
///   `disabled`, in at least two zones if it is `enabled`.
///
/// Notes:
///
/// - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for about 10 seconds.
/// - If `ApplyImmediately` is `false`, the status changes immediately as well, until the work is complete in the
///   maintenance window.
///
/// @see https://www.volcengine.com/docs/6293/65762
/// @see https://www.volcengine.com/docs/6293/71563
struct ModifyDBInstanceAZConfigureRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;
    /// New zones of the nodes of a shard, one entry per node; the first is the zone of the primary node.
    parameter<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`).
    /// Example: `disabled`.
    parameter<std::string> MultiAZ;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change; ignored for single-node instances. Default: `false`. Example:
    /// `true`.
    parameter<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceAZConfigureResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceAZConfigure";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("ConfigureNodes", ConfigureNodes)
            ("MultiAZ", MultiAZ)("BackupPointName", BackupPointName)("CreateBackup", CreateBackup)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceChargeType`.
struct ModifyDBInstanceChargeTypeResponse {
    /// Number of the billing order. Example: `Order702856788643751****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Changes the billing method of instances.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
/// instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `PurchaseMonths` is ignored by the service when `ChargeType` is `PostPaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
///
/// Notes:
///
/// - Several instances can be given for a change to subscription.
/// - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an account with overdue
///   payments are stopped.
/// - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of unsubscription, and hourly
///   billing starts immediately.
///
/// @see https://www.volcengine.com/docs/6293/71433
struct ModifyDBInstanceChargeTypeRequest {
    /// IDs of the instances. Limits: at most 100 characters; at most 100 items; no duplicates. Example:
    /// `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
    parameter<std::vector<std::string>> InstanceIds;
    /// Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`.
    parameter<std::string> ChargeType;
    /// If `true`, the subscription is renewed automatically, one month at a time. Default: `false`. Example: `false`.
    parameter<bool> AutoRenew;
    /// Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`,
    /// `24` and `36`. Default: `1`. Example: `1`.
    parameter<std::int32_t> PurchaseMonths;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceChargeTypeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceChargeType";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceIds", InstanceIds)("ChargeType", ChargeType)("AutoRenew", AutoRenew)("PurchaseMonths", PurchaseMonths)
            ("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceDeletionProtectionPolicy`.
struct ModifyDBInstanceDeletionProtectionPolicyResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Turns the deletion protection of an instance on or off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
///
/// @see https://www.volcengine.com/docs/6293/127815
/// @see https://www.volcengine.com/docs/84772/1393052
struct ModifyDBInstanceDeletionProtectionPolicyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Turns deletion protection on (`enabled`) or off (`disabled`). Example: `enabled`.
    parameter<std::string> DeletionProtection;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceDeletionProtectionPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceDeletionProtectionPolicy";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("DeletionProtection", DeletionProtection)("ClientToken", ClientToken);
    }
};

/// A major version of the engine with its minor versions.
struct ModifyDBInstanceMinorVersion_DBEngineVersion {
    /// Name of the database engine.
    std::optional<std::string> Engine;
    /// Major version.
    std::optional<std::string> EngineVersion;
    /// Minor version of the proxy.
    std::optional<volcredis::MinorVersion> ProxyVersion;
    /// Minor version of the server.
    std::optional<volcredis::MinorVersion> ServerVersion;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Engine", Engine)("EngineVersion", EngineVersion)("ProxyVersion", ProxyVersion)("ServerVersion", ServerVersion);
    }
};

/// Response of `ModifyDBInstanceMinorVersion`.
struct ModifyDBInstanceMinorVersionResponse {
    /// Versions of the instance.
    std::optional<volcredis::ModifyDBInstanceMinorVersion_DBEngineVersion> DBEngineVersion;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("DBEngineVersion", DBEngineVersion);
    }
};

/// Upgrades the server or the proxy of an instance to another minor version.
///
/// Asynchronous: the change continues after the call returns.
///
/// Validation:
///
/// - At least one of `ServerVersion` and `ProxyVersion` is required.
///
/// Notes:
///
/// - `DescribeDBEngineVersions` lists the versions.
/// - New nodes are prepared first and take over by a switch from primary to secondary; expect one to three short
///   disconnections or some seconds of read-only access.
///
/// @see https://www.volcengine.com/docs/6293/2251747
struct ModifyDBInstanceMinorVersionRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    parameter<std::string> InstanceId;
    /// If `true`, the upgraded nodes take over immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> SwitchoverImmediately;
    /// New version of the proxy; unchanged if not given. Example: `1.602.0`.
    parameter<std::string> ProxyVersion;
    /// New version of the server; unchanged if not given. Example: `7.602.0`.
    parameter<std::string> ServerVersion;

    /// The type of the response.
    using response_type = ModifyDBInstanceMinorVersionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceMinorVersion";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("SwitchoverImmediately", SwitchoverImmediately)("ProxyVersion", ProxyVersion)
            ("ServerVersion", ServerVersion);
    }
};

/// Response of `ModifyDBInstanceName`.
struct ModifyDBInstanceNameResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes the name of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
///
/// @see https://www.volcengine.com/docs/6293/65756
/// @see https://www.volcengine.com/docs/84772/71745
struct ModifyDBInstanceNameRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// New name of the instance. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
    /// neither a digit nor `-`. Example: `test123`.
    parameter<std::string> InstanceName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceNameResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceName";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("InstanceName", InstanceName)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyMaintenanceTime`.
struct ModifyMaintenanceTimeResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Sets the daily maintenance window of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
/// - `DescribeDBInstanceDetail` returns the window as `MaintenanceTime`.
/// - A change that waits for the window alters the status of the instance immediately.
///
/// @see https://www.volcengine.com/docs/6293/1467102
/// @see https://www.volcengine.com/docs/84772/1467104
struct ModifyMaintenanceTimeRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Daily maintenance window, in UTC+8. Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example:
    /// `00:00-01:59`.
    parameter<std::string> TimeScope;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyMaintenanceTimeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyMaintenanceTime";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("TimeScope", TimeScope)("ClientToken", ClientToken);
    }
};

/// Response of `RestartDBInstance`.
struct RestartDBInstanceResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Restarts an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
/// instance is `Restarting` during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Access is interrupted for a short time; clients should reconnect automatically.
///
/// @see https://www.volcengine.com/docs/6293/65758
/// @see https://www.volcengine.com/docs/6293/71563
struct RestartDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = RestartDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestartDBInstance";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ClientToken", ClientToken);
    }
};

/// Response of `RestartDBInstanceProxy`.
struct RestartDBInstanceProxyResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Restarts proxy nodes of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `ProxyRestarting` during the
/// change and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Connections through these proxies are interrupted.
///
/// @see https://www.volcengine.com/docs/6293/1169317
/// @see https://www.volcengine.com/docs/6293/71563
struct RestartDBInstanceProxyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`. Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
    parameter<std::vector<std::string>> ProxyNodeIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = RestartDBInstanceProxyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestartDBInstanceProxy";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ProxyNodeIds", ProxyNodeIds)("ClientToken", ClientToken);
    }
};

/// Response of `SwitchOver`.
struct SwitchOverResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Promotes secondary nodes to primary nodes of their shards.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `PrimaryChanging` during the
/// change and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` is required.
/// - `TargetPrimaryNodeId` is ignored by the service when `TargetPrimaryNodeIds` is set.
///
/// Checked by the service only:
///
/// - Each node must currently be a secondary node (`CurrentRole` is `SecondaryNode`).
/// - `TargetPrimaryNodeIds` must list at most one node per shard.
/// - The instance must be a primary-secondary instance (`InstanceClass` is `PrimarySecondary`).
///
/// Notes:
///
/// - Each shard loses its connections for some seconds and is read-only for up to 30 seconds.
///
/// @see https://www.volcengine.com/docs/6293/1148755
/// @see https://www.volcengine.com/docs/6293/71563
struct SwitchOverRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// ID of the secondary node to promote. Example: `server-redis-cn0212gzmh2xs****-0-1`.
    parameter<std::string> TargetPrimaryNodeId;
    /// IDs of the secondary nodes to promote, at most one per shard. Limits: at most 50 items. Example:
    /// `["server-redis-cn0212gzmh2xs****-0-1"]`.
    parameter<std::vector<std::string>> TargetPrimaryNodeIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = SwitchOverResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SwitchOver";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("TargetPrimaryNodeId", TargetPrimaryNodeId)("TargetPrimaryNodeIds", TargetPrimaryNodeIds)
            ("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_INSTANCES_HPP
