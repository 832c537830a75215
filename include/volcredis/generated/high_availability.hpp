/// @file
/// High availability. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_HIGH_AVAILABILITY_HPP
#define VOLCREDIS_GENERATED_HIGH_AVAILABILITY_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../client.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `TestFailoverDBInstanceZone`.
struct TestFailoverDBInstanceZoneResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Simulates the failure of an availability zone for an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Checked by the service only:
///
/// - `FailbackToPrimaryDelayInMinutes` has an effect only if `FailedZoneId` is the primary zone of the instance, the first
///   entry of `ZoneIds` in `DescribeDBInstanceDetail`.
///
/// Notes:
///
/// - Only instances deployed over several zones (`MultiAZ` is `enabled`) can be tested.
/// - Clients may be disconnected once or twice for up to 30 seconds.
/// - Without a delay the primary nodes may stay in the secondary zone; `ModifyDBInstanceAZConfigure` moves them back.
///
/// @see https://www.volcengine.com/docs/6293/1928461
struct TestFailoverDBInstanceZoneRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    parameter<std::string> InstanceId;
    /// ID of the zone to fail, as listed by `DescribeZones`. Example: `cn-beijing-a`.
    parameter<std::string> FailedZoneId;
    /// Time after which the primary nodes move back to the primary zone; if not given, they do not move back automatically.
    /// Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
    parameter<std::int64_t> FailbackToPrimaryDelayInMinutes;

    /// The type of the response.
    using response_type = TestFailoverDBInstanceZoneResponse;
    /// The wire name of the action.
    static constexpr const char *action = "TestFailoverDBInstanceZone";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("FailedZoneId", FailedZoneId)
            ("FailbackToPrimaryDelayInMinutes", FailbackToPrimaryDelayInMinutes);
    }
};

/// Response of `TestShutDownDBInstanceNodes`.
struct TestShutDownDBInstanceNodesResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Simulates the failure of primary nodes or proxy nodes of an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be tested.
/// - Give at least one of `ProxyNodeIds` and `ServerShardIds`.
/// - Affected nodes lose their connections for some seconds and reject writes for up to 30 seconds; buffered Pub/Sub
///   messages may be lost.
///
/// @see https://www.volcengine.com/docs/6293/1928462
struct TestShutDownDBInstanceNodesRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    parameter<std::string> InstanceId;
    /// IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`; none if not given. Example:
    /// `["proxy-redis-cnlfkmh6uiii8****-0"]`.
    parameter<std::vector<std::string>> ProxyNodeIds;
    /// IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if not given. Example:
    /// `["server-redis-cnlfkmh6uiii8****-0"]`.
    parameter<std::vector<std::string>> ServerShardIds;

    /// The type of the response.
    using response_type = TestShutDownDBInstanceNodesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "TestShutDownDBInstanceNodes";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ProxyNodeIds", ProxyNodeIds)("ServerShardIds", ServerShardIds);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_HIGH_AVAILABILITY_HPP
