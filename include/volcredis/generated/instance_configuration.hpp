/// @file
/// Instance configuration. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_HPP
#define VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../client.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `DecreaseDBInstanceNodeNumber`.
struct DecreaseDBInstanceNodeNumberResponse {
    /// Number of the billing order. Example: `Order716986589022527****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Removes nodes from each shard of a primary-secondary instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - The number of nodes per shard after the change must be 2 to 6.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - The change is complete when the instance is `Running` again.
/// - `NodesToRemove` is meant for instances in several availability zones.
///
/// @see https://www.volcengine.com/docs/6293/65749
struct DecreaseDBInstanceNodeNumberRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;
    /// Number of nodes to remove from each shard. Limits: at most 4. Example: `2`.
    parameter<std::int32_t> NodesNumberToDecrease;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    parameter<bool> CreateBackup;
    /// Zones of the nodes to remove, one entry per node.
    parameter<std::vector<volcredis::ConfigureNode>> NodesToRemove;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DecreaseDBInstanceNodeNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DecreaseDBInstanceNodeNumber";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("NodesNumberToDecrease", NodesNumberToDecrease)
            ("BackupPointName", BackupPointName)("CreateBackup", CreateBackup)("NodesToRemove", NodesToRemove)
            ("ClientToken", ClientToken);
    }
};

/// Response of `EnableDBInstanceHA`.
struct EnableDBInstanceHAResponse {
    /// Number of the billing order.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same
/// time.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `ShardNumber` is required when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when
///   `ShardedCluster` is `0`.
/// - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
///
/// Checked by the service only:
///
/// - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must not exceed 8.
/// - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
///
/// Notes:
///
/// - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less than 30 seconds.
///
/// @see https://docs.byteplus.com/en/docs/redis/enabledbinstanceha
struct EnableDBInstanceHARequest {
    /// ID of the single-node instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;
    /// Number of nodes per shard after the change, including the primary node. Limits: 2 to 6. Example: `3`.
    parameter<std::int32_t> NodeNumber;
    /// Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
    /// Example: `1`.
    parameter<std::int32_t> ShardedCluster;
    /// Zones of the nodes of a shard, one entry per node; unchanged if not given.
    parameter<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`);
    /// unchanged if not given. Example: `enabled`.
    parameter<std::string> MultiAZ;
    /// Memory of each shard after the change; by default the current size. The permitted sizes depend on `ShardedCluster`.
    /// Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`.
    /// Example: `1024`.
    parameter<std::int32_t> ShardCapacity;
    /// Number of shards after the change; for a sharded cluster only. Limits: 2 to 256. Example: `3`.
    parameter<std::int32_t> ShardNumber;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = EnableDBInstanceHAResponse;
    /// The wire name of the action.
    static constexpr const char *action = "EnableDBInstanceHA";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("NodeNumber", NodeNumber)
            ("ShardedCluster", ShardedCluster)("ConfigureNodes", ConfigureNodes)("MultiAZ", MultiAZ)
            ("ShardCapacity", ShardCapacity)("ShardNumber", ShardNumber)("ClientToken", ClientToken);
    }
};

/// Response of `EnableShardedCluster`.
struct EnableShardedClusterResponse {
    /// Number of the billing order. Example: `Order716986589022527****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Converts an unsharded instance to a sharded cluster.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
/// - `ShardedCluster` must be `1`.
///
/// Checked by the service only:
///
/// - `ShardCapacity` is required if a sharded cluster does not support the current shard size: 256, 512, 24576, 32768 or
///   65536 MiB.
/// - If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x `ShardNumber`.
///
/// Notes:
///
/// - The instance must not be sharded yet; the change cannot be undone.
/// - Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts, multi-key commands and
///   transactions.
/// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or
///   twice for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - A change of the shard size also changes the specification of the instance; the bandwidth of each shard becomes the
///   default of the new size.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/1010729
struct EnableShardedClusterRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;
    /// Number of shards after the change. Limits: 2 to 256. Example: `2`.
    parameter<std::int32_t> ShardNumber;
    /// Architecture after the change; must be `1` (sharded cluster). Documented values: `0` and `1`. Example: `1`.
    parameter<std::int32_t> ShardedCluster;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    parameter<bool> CreateBackup;
    /// Memory of each shard after the change; by default the current size. Unit: MiB. Documented values: `1024`, `2048`,
    /// `4096`, `8192` and `16384`. Example: `1024`.
    parameter<std::int32_t> ShardCapacity;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = EnableShardedClusterResponse;
    /// The wire name of the action.
    static constexpr const char *action = "EnableShardedCluster";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("ShardNumber", ShardNumber)
            ("ShardedCluster", ShardedCluster)("BackupPointName", BackupPointName)("CreateBackup", CreateBackup)
            ("ShardCapacity", ShardCapacity)("ClientToken", ClientToken);
    }
};

/// Response of `IncreaseDBInstanceNodeNumber`.
struct IncreaseDBInstanceNodeNumberResponse {
    /// Number of the billing order.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Adds nodes to each shard of a primary-secondary instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - The number of nodes per shard after the change must be 2 to 6.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - The change is complete when the instance is `Running` again.
/// - `ConfigureNewNodes` is meant for instances in several availability zones.
///
/// @see https://www.volcengine.com/docs/6293/65751
struct IncreaseDBInstanceNodeNumberRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;
    /// Number of nodes to add to each shard. Limits: at most 4. Example: `2`.
    parameter<std::int32_t> NodesNumberToIncrease;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// Zones of the nodes to add, one entry per node.
    parameter<std::vector<volcredis::ConfigureNode>> ConfigureNewNodes;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    parameter<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = IncreaseDBInstanceNodeNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "IncreaseDBInstanceNodeNumber";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("NodesNumberToIncrease", NodesNumberToIncrease)
            ("BackupPointName", BackupPointName)("ConfigureNewNodes", ConfigureNewNodes)("CreateBackup", CreateBackup)
            ("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceShardCapacity`.
struct ModifyDBInstanceShardCapacityResponse {
    /// Number of the billing order.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Changes the memory of each shard of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - For a sharded cluster (`ShardedCluster` is `1`) `ShardCapacity` must be 1024, 2048, 4096, 8192 or 16384.
/// - If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x the number of shards.
///
/// Notes:
///
/// - Clients may be disconnected once for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - The change also changes the bandwidth and the specification of the instance.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/159525
struct ModifyDBInstanceShardCapacityRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;
    /// Memory of each shard after the change. Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`,
    /// `16384`, `24576`, `32768` and `65536`. Example: `1024`.
    parameter<std::int64_t> ShardCapacity;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `false`.
    parameter<bool> CreateBackup;
    /// If `true`, the additional bandwidth of a shard is kept, up to the maximum of the new size. Default: `true`. Example:
    /// `false`.
    parameter<bool> ReserveAdditionalBandwidth;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceShardCapacityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceShardCapacity";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("ShardCapacity", ShardCapacity)
            ("BackupPointName", BackupPointName)("CreateBackup", CreateBackup)
            ("ReserveAdditionalBandwidth", ReserveAdditionalBandwidth)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceShardNumber`.
struct ModifyDBInstanceShardNumberResponse {
    /// Number of the billing order. Example: `Order716986992383818****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Changes the number of shards of a sharded cluster.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
/// - If shards are removed, the used memory must not exceed 85% of the shard size x `ShardNumber`.
///
/// Notes:
///
/// - Only sharded clusters (`ShardedCluster` is `1`) can be changed.
/// - More than 8 shards with a direct-link address need a support ticket.
/// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or
///   twice for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/159526
struct ModifyDBInstanceShardNumberRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;
    /// Number of shards after the change. Limits: 2 to 256. Example: `3`.
    parameter<std::int32_t> ShardNumber;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    parameter<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `false`.
    parameter<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceShardNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceShardNumber";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ApplyImmediately", ApplyImmediately)("ShardNumber", ShardNumber)
            ("BackupPointName", BackupPointName)("CreateBackup", CreateBackup)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_INSTANCE_CONFIGURATION_HPP
