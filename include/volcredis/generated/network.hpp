/// @file
/// Network connection. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_NETWORK_HPP
#define VOLCREDIS_GENERATED_NETWORK_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../client.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `CreateDBEndpointDirectLinkAddress`.
struct CreateDBEndpointDirectLinkAddressResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only sharded clusters can have a direct-link address.
/// - For instances with more than 8 shards a support ticket is needed.
/// - Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and load balancing are
///   not available on this address.
/// - The address may resolve to another IP address after it has been released and created again; clients should use the
///   domain name.
/// - `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.
///
/// @see https://www.volcengine.com/docs/6293/1407726
struct CreateDBEndpointDirectLinkAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Port of the direct-link address. Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.
    parameter<std::int32_t> Port;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBEndpointDirectLinkAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBEndpointDirectLinkAddress";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("Port", Port)("ClientToken", ClientToken);
    }
};

/// Response of `CreateDBEndpointPublicAddress`.
struct CreateDBEndpointPublicAddressResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Creates a public address of an instance by binding an elastic IP address (EIP).
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
/// Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The account must have granted the cross-service authorization for Redis, or the call fails.
/// - The EIP is billed by the EIP service.
/// - The change is complete when the EIP is bound and the instance is `Running`.
///
/// @see https://www.volcengine.com/docs/6293/110152
/// @see https://www.volcengine.com/docs/84772/1393064
struct CreateDBEndpointPublicAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC service. Example:
    /// `eip-2fef2qcfbfw8w5oxruw3w****`.
    parameter<std::string> EipId;
    /// Port of the public address. Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
    parameter<std::int32_t> Port;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBEndpointPublicAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBEndpointPublicAddress";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("EipId", EipId)("Port", Port)("ClientToken", ClientToken);
    }
};

/// Response of `DeleteDBEndpointDirectLinkAddress`.
struct DeleteDBEndpointDirectLinkAddressResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes the direct-link address of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The instance then no longer supports the Redis Cluster protocol; move clients to another address first.
///
/// @see https://www.volcengine.com/docs/6293/1407724
struct DeleteDBEndpointDirectLinkAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBEndpointDirectLinkAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBEndpointDirectLinkAddress";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ClientToken", ClientToken);
    }
};

/// Response of `DeleteDBEndpointPublicAddress`.
struct DeleteDBEndpointPublicAddressResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes the public address of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
/// Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The EIP is unbound but not released, and is billed until it is released in the EIP service.
/// - For instances created before 2022-05-17 the call may fail; a support ticket is needed then.
/// - The change is complete when the EIP is unbound and the instance is `Running`.
///
/// @see https://www.volcengine.com/docs/6293/110161
/// @see https://www.volcengine.com/docs/84772/1393065
struct DeleteDBEndpointPublicAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBEndpointPublicAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBEndpointPublicAddress";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ClientToken", ClientToken);
    }
};

/// Response of `DescribeDBInstanceBandwidthPerShard`.
struct DescribeDBInstanceBandwidthPerShardResponse {
    /// Additional bandwidth of each shard; no longer used. Deprecated. Unit: MB/s. Example: `20`.
    std::optional<std::int32_t> AdditionalBandwidthPerShard;
    /// Additional read (downstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`.
    std::optional<std::int32_t> AdditionalReadBandwidthPerShard;
    /// Additional write (upstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`.
    std::optional<std::int32_t> AdditionalWriteBandwidthPerShard;
    /// Default bandwidth of each shard, for reading and for writing each. Unit: MB/s. Example: `48`.
    std::optional<std::int32_t> DefaultBandwidthPerShard;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AdditionalBandwidthPerShard", AdditionalBandwidthPerShard)
            ("AdditionalReadBandwidthPerShard", AdditionalReadBandwidthPerShard)
            ("AdditionalWriteBandwidthPerShard", AdditionalWriteBandwidthPerShard)
            ("DefaultBandwidthPerShard", DefaultBandwidthPerShard);
    }
};

/// Returns the default and the additional bandwidth of each shard of an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/72223
struct DescribeDBInstanceBandwidthPerShardRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceBandwidthPerShardResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceBandwidthPerShard";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Response of `ModifyDBInstanceAdditionalBandwidthPerShard`.
struct ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /// Number of the billing order. Example: `Order217500000099909****`.
    std::optional<std::string> OrderNO;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("OrderNO", OrderNO);
    }
};

/// Sets the additional bandwidth of each shard of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `AdditionalBandwidth` is ignored by the service when `AdditionalReadBandwidth` is set and `AdditionalWriteBandwidth`
///   is set.
///
/// Checked by the service only:
///
/// - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144 MB/s for 1 GiB
///   and 288 MB/s for 2 GiB and more.
///
/// Notes:
///
/// - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for reading and for
///   writing each.
/// - The bandwidth of an instance is limited to that of its shards together, and to 2.5 GB/s.
/// - The instance must be in state `Running` and must have been created after 2023-05-25.
/// - Additional bandwidth is billed.
/// - Additional bandwidth is not kept by restored or cloned instances and by `EnableShardedCluster`;
///   `ModifyDBInstanceShardCapacity` can keep it (`ReserveAdditionalBandwidth`).
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// @see https://www.volcengine.com/docs/6293/508335
/// @see https://www.volcengine.com/docs/6293/489147
struct ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Additional bandwidth of each shard, for reading and for writing, where `AdditionalReadBandwidth` or
    /// `AdditionalWriteBandwidth` is not given; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`.
    parameter<std::int32_t> AdditionalBandwidth;
    /// Additional read (downstream) bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`.
    parameter<std::int32_t> AdditionalReadBandwidth;
    /// Additional write (upstream) bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`.
    parameter<std::int32_t> AdditionalWriteBandwidth;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceAdditionalBandwidthPerShardResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceAdditionalBandwidthPerShard";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("AdditionalBandwidth", AdditionalBandwidth)
            ("AdditionalReadBandwidth", AdditionalReadBandwidth)("AdditionalWriteBandwidth", AdditionalWriteBandwidth)
            ("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceMaxConn`.
struct ModifyDBInstanceMaxConnResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes the maximum number of connections of each shard of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The default is 10000 connections per shard for every size.
/// - The instance accepts at most the smaller of shards x `MaxConnections` and 1000000 connections.
/// - A limit below the current number of connections closes connections and rejects new ones.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/70393
struct ModifyDBInstanceMaxConnRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Maximum number of connections of each shard. Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
    parameter<std::int32_t> MaxConnections;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceMaxConnResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceMaxConn";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("MaxConnections", MaxConnections)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstancePrivateDNSVisibility`.
struct ModifyDBInstancePrivateDNSVisibilityResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Turns public DNS resolution of the private domain name of an instance on or off.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and 100.96.0.3 instead.
/// - If the call fails because the address prefix exists, change the prefix of the private address first
///   (`ModifyDBInstanceVisitAddress`).
///
/// @see https://www.volcengine.com/docs/6293/1786448
struct ModifyDBInstancePrivateDNSVisibilityRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    parameter<std::string> InstanceId;
    /// Resolution of the private domain name: from the internet (`Public`) or only from the private network (`Private`).
    /// Example: `Public`.
    parameter<std::string> PrivateDNSVisibility;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstancePrivateDNSVisibilityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstancePrivateDNSVisibility";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PrivateDNSVisibility", PrivateDNSVisibility)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceSubnet`.
struct ModifyDBInstanceSubnetResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Moves an instance to another VPC or subnet.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
///
/// Notes:
///
/// - The account must have granted the cross-service authorization for Redis, or the call fails.
/// - The domain names of the private and the direct-link address do not change; their IP addresses do.
/// - Clients may be disconnected once or twice on every address and must clear their DNS caches.
/// - The services DTS and DBW are interrupted for a short time.
/// - For instances created before 2022-05-17 the action also upgrades the network security.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/110150
struct ModifyDBInstanceSubnetRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// ID of a subnet of the VPC, in the availability zone of the instance. Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
    parameter<std::string> SubnetId;
    /// ID of the new VPC; the current one to change only the subnet. Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
    parameter<std::string> VpcId;
    /// Retention period of the old IP addresses; `0` releases them immediately. Unit: day. Limits: at least 0. Documented
    /// values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
    parameter<std::int32_t> RetentionDays;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceSubnetResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceSubnet";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("SubnetId", SubnetId)("VpcId", VpcId)("RetentionDays", RetentionDays)
            ("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceVisitAddress`.
struct ModifyDBInstanceVisitAddressResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes the domain prefix or the port of an address of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `NewAddressPrefix` is required when `UpgradeRegionDomain` is `true`.
/// - At least one of `NewAddressPrefix` and `NewPort` is required.
/// - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
/// - `NewPort` must be 1024 to 65535 when `AddrType` is `Private` or `Public`.
///
/// Checked by the service only:
///
/// - The new address must be unique among the addresses in all regions.
///
/// Notes:
///
/// - A public or direct-link address must exist before it can be changed.
/// - Connections to the old address are closed; clients must be moved to the new one.
/// - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/70391
struct ModifyDBInstanceVisitAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Type of the address to change. Documented values: `Private`, `Public` and `DirectLink`. Example: `Private`.
    parameter<std::string> AddrType;
    /// New prefix of the domain name; unchanged if not given. Limits: 8 to 53 characters; lower-case letters, digits and
    /// `-`, beginning with a letter and ending with a letter or a digit. Example: `testaddrpre`.
    parameter<std::string> NewAddressPrefix;
    /// New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`.
    parameter<std::int32_t> NewPort;
    /// If `true`, the suffix of the domain name gets the region: in `cn-beijing`, `redis.ivolces.com` becomes
    /// `redis.cn-beijing.ivolces.com`, and `redis.volces.com` becomes `redis.cn-beijing.volces.com`. This cannot be undone;
    /// the old name stays valid for 12 hours. Default: `false`. Example: `false`.
    parameter<bool> UpgradeRegionDomain;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceVisitAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceVisitAddress";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("AddrType", AddrType)("NewAddressPrefix", NewAddressPrefix)("NewPort", NewPort)
            ("UpgradeRegionDomain", UpgradeRegionDomain)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceVpcAuthMode`.
struct ModifyDBInstanceVpcAuthModeResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Turns password-free access to an instance from its VPC on or off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - `VpcAuthMode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.
///
/// Notes:
///
/// - Password-free access is off for a new instance.
/// - A client that connects without an account uses the `default` account; login with account and password remains
///   possible.
/// - Connections over the public address always need account and password.
///
/// @see https://www.volcengine.com/docs/6293/99795
struct ModifyDBInstanceVpcAuthModeRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive. Example: `open`.
    parameter<std::string> VpcAuthMode;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceVpcAuthModeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceVpcAuthMode";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("VpcAuthMode", VpcAuthMode)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_NETWORK_HPP
