/// @file
/// Allow list. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_ALLOW_LISTS_HPP
#define VOLCREDIS_GENERATED_ALLOW_LISTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../client.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `AssociateAllowList`.
struct AssociateAllowListResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
/// Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
///
/// Notes:
///
/// - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access;
///   `ModifyDBInstanceVpcAuthMode` turns that off.
/// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security groups per
///   allow list, 100 allow lists per instance.
/// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in the
///   enterprise edition.
/// - One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself
///   is accepted.
///
/// @see https://www.volcengine.com/docs/6293/108838
/// @see https://www.volcengine.com/docs/84772/1393074
struct AssociateAllowListRequest {
    /// IDs of the allow lists to bind. Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
    parameter<std::vector<std::string>> AllowListIds;
    /// IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`.
    parameter<std::vector<std::string>> InstanceIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = AssociateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "AssociateAllowList";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AllowListIds", AllowListIds)("InstanceIds", InstanceIds)("ClientToken", ClientToken);
    }
};

/// Response of `CreateAllowList`.
struct CreateAllowListResponse {
    /// ID of the new allow list. Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string> AllowListId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AllowListId", AllowListId);
    }
};

/// Creates an allow list of IP addresses in a region and returns its ID.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - At least one of `AllowList` and `SecurityGroupBindInfos` is required.
///
/// Notes:
///
/// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
/// - A new default allow list turns the previous one into an ordinary allow list.
/// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security groups per
///   allow list, 100 allow lists per instance.
/// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in the
///   enterprise edition.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself
///   is accepted.
///
/// @see https://www.volcengine.com/docs/6293/108834
/// @see https://www.volcengine.com/docs/84772/1393070
struct CreateAllowListRequest {
    /// Name of the allow list. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
    /// neither a digit nor `-`. Example: `test`.
    parameter<std::string> AllowListName;
    /// IP addresses and CIDR blocks to allow. Limits: no duplicates; items separated by `,`. Example:
    /// `10.1.1.1,10.2.3.0/24`.
    parameter<std::string> AllowList;
    /// Category of the allow list; `Default` makes it the default list of the account in this region. Default: `Ordinary`.
    /// Example: `Default`.
    parameter<std::string> AllowListCategory;
    /// Description of the allow list; empty if not given. Limits: at most 200 characters. Example: `test`.
    parameter<std::string> AllowListDesc;
    /// Address family; ignored by the service. Deprecated. Example: `DualStack`.
    parameter<std::string> AllowListType;
    /// Project of the allow list. Default: `default`. Example: `default`.
    parameter<std::string> ProjectName;
    /// ECS security groups whose addresses are allowed as well.
    parameter<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateAllowList";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AllowListName", AllowListName)("AllowList", AllowList)("AllowListCategory", AllowListCategory)
            ("AllowListDesc", AllowListDesc)("AllowListType", AllowListType)("ProjectName", ProjectName)
            ("SecurityGroupBindInfos", SecurityGroupBindInfos)("ClientToken", ClientToken);
    }
};

/// Response of `DeleteAllowList`.
struct DeleteAllowListResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes an allow list that is bound to no instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The call fails while an instance is bound to the allow list; `DisassociateAllowList` unbinds it.
///
/// @see https://www.volcengine.com/docs/6293/108840
/// @see https://www.volcengine.com/docs/84772/1393076
struct DeleteAllowListRequest {
    /// ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
    parameter<std::string> AllowListId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteAllowList";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AllowListId", AllowListId)("ClientToken", ClientToken);
    }
};

/// An instance bound to an allow list.
struct DescribeAllowListDetail_AssociatedInstance {
    /// ID of the instance. Example: `redis-cn02j292it8lc****`.
    std::optional<std::string> InstanceId;
    /// Name of the instance. Example: `test`.
    std::optional<std::string> InstanceName;
    /// Project of the instance. Example: `default`.
    std::optional<std::string> ProjectName;
    /// ID of the VPC of the instance. Example: `vpc-1g0moeeypecjk8ibuxwu8****`.
    std::optional<std::string> VPC;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("InstanceName", InstanceName)("ProjectName", ProjectName)("VPC", VPC);
    }
};

/// Response of `DescribeAllowListDetail`.
struct DescribeAllowListDetailResponse {
    /// IP addresses and CIDR blocks of the allow list, separated by commas. Example: `10.1.***.***`.
    std::optional<std::string> AllowList;
    /// Category of the allow list. Example: `Default`.
    std::optional<std::string> AllowListCategory;
    /// Description of the allow list. Example: `test`.
    std::optional<std::string> AllowListDesc;
    /// ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string> AllowListId;
    /// Name of the allow list. Example: `api_test`.
    std::optional<std::string> AllowListName;
    /// Address family; ignored by the service. Deprecated. Example: `DualStack`.
    std::optional<std::string> AllowListType;
    /// Number of instances bound to the allow list. Example: `1`.
    std::optional<std::int32_t> AssociatedInstanceNum;
    /// Instances bound to the allow list.
    std::vector<volcredis::DescribeAllowListDetail_AssociatedInstance> AssociatedInstances;
    /// Project of the allow list. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Security groups linked to the allow list; absent if there are none.
    std::vector<volcredis::SecurityGroupBindInfo> SecurityGroupBindInfos;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AllowList", AllowList)("AllowListCategory", AllowListCategory)("AllowListDesc", AllowListDesc)
            ("AllowListId", AllowListId)("AllowListName", AllowListName)("AllowListType", AllowListType)
            ("AssociatedInstanceNum", AssociatedInstanceNum)("AssociatedInstances", AssociatedInstances)
            ("ProjectName", ProjectName)("SecurityGroupBindInfos", SecurityGroupBindInfos);
    }
};

/// Returns an allow list with its addresses, bound instances and linked security groups.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/108836
/// @see https://www.volcengine.com/docs/84772/1393072
struct DescribeAllowListDetailRequest {
    /// ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
    parameter<std::string> AllowListId;

    /// The type of the response.
    using response_type = DescribeAllowListDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAllowListDetail";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AllowListId", AllowListId);
    }
};

/// An allow list.
struct DescribeAllowLists_AllowList {
    /// ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string> AllowListId;
    /// Category of the allow list.
    std::optional<std::string> AllowListCategory;
    /// Description of the allow list. Example: `api_test`.
    std::optional<std::string> AllowListDesc;
    /// Number of IP addresses and CIDR blocks in the allow list. Example: `1`.
    std::optional<std::int32_t> AllowListIPNum;
    /// Name of the allow list. Example: `api_test`.
    std::optional<std::string> AllowListName;
    /// Address family; ignored by the service. Deprecated. Example: `DualStack`.
    std::optional<std::string> AllowListType;
    /// Number of instances bound to the allow list. Example: `1`.
    std::optional<std::int32_t> AssociatedInstanceNum;
    /// Project of the allow list. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Security groups linked to the allow list; absent if there are none.
    std::vector<volcredis::SecurityGroupBindInfo> SecurityGroupBindInfos;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AllowListId", AllowListId)("AllowListCategory", AllowListCategory)("AllowListDesc", AllowListDesc)
            ("AllowListIPNum", AllowListIPNum)("AllowListName", AllowListName)("AllowListType", AllowListType)
            ("AssociatedInstanceNum", AssociatedInstanceNum)("ProjectName", ProjectName)
            ("SecurityGroupBindInfos", SecurityGroupBindInfos);
    }
};

/// Response of `DescribeAllowLists`.
struct DescribeAllowListsResponse {
    /// Matching allow lists.
    std::vector<volcredis::DescribeAllowLists_AllowList> AllowLists;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AllowLists", AllowLists);
    }
};

/// Lists the allow lists of the account in a region.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - `DescribeAllowListDetail` returns the addresses of an allow list.
///
/// @see https://www.volcengine.com/docs/6293/108835
/// @see https://www.volcengine.com/docs/84772/1393071
struct DescribeAllowListsRequest {
    /// ID of the region to list. Example: `cn-beijing`.
    parameter<std::string> RegionId;
    /// Filters by the ID of a bound instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Filters by IP addresses: returns allow lists that contain such an address, itself or within a CIDR block. Limits: at
    /// most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
    parameter<std::string> IPAddress;
    /// Filters by CIDR blocks: returns allow lists that contain exactly such a block. Limits: at most 50 items; items
    /// separated by `,`. Example: `100.64.***.***/10,192.168.***.***/32`.
    parameter<std::string> IPSegment;
    /// Filters by project. Example: `default`.
    parameter<std::string> ProjectName;
    /// If `true`, only the default list is returned; if `false`, only ordinary lists; if not given, both. Example: `false`.
    parameter<bool> QueryDefault;

    /// The type of the response.
    using response_type = DescribeAllowListsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAllowLists";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("RegionId", RegionId)("InstanceId", InstanceId)("IPAddress", IPAddress)("IPSegment", IPSegment)
            ("ProjectName", ProjectName)("QueryDefault", QueryDefault);
    }
};

/// Response of `DisassociateAllowList`.
struct DisassociateAllowListResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
/// Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
///
/// Notes:
///
/// - Addresses of the allow list lose access unless another allow list of the instance contains them.
/// - An instance without an allow list accepts no address.
///
/// @see https://www.volcengine.com/docs/6293/108839
/// @see https://www.volcengine.com/docs/84772/1393075
struct DisassociateAllowListRequest {
    /// IDs of the allow lists to unbind. Example: `["acl-cn0212fjx4815ke****"]`.
    parameter<std::vector<std::string>> AllowListIds;
    /// IDs of the instances to unbind. Example: `["redis-cn02he8bhzsji****"]`.
    parameter<std::vector<std::string>> InstanceIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DisassociateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DisassociateAllowList";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AllowListIds", AllowListIds)("InstanceIds", InstanceIds)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyAllowList`.
struct ModifyAllowListResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes the name, description, category, addresses or security groups of an allow list.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `ApplyInstanceNum` is required when `AllowList` is set or when `SecurityGroupBindInfos` is set.
///
/// Checked by the service only:
///
/// - `ApplyInstanceNum` must equal the number of instances bound to the allow list (`AssociatedInstanceNum` in
///   `DescribeAllowLists`).
/// - At least one address must remain when `ModifyMode` is `Delete`.
///
/// Notes:
///
/// - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`; `ModifyDBInstanceVpcAuthMode` turns
///   that access off.
/// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
/// - A new default allow list turns the previous one into an ordinary allow list.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself
///   is accepted.
/// - The effect of `ModifyMode` on `SecurityGroupBindInfos` is not documented.
///
/// @see https://www.volcengine.com/docs/6293/108837
/// @see https://www.volcengine.com/docs/84772/1393073
struct ModifyAllowListRequest {
    /// ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
    parameter<std::string> AllowListId;
    /// IP addresses and CIDR blocks to which `ModifyMode` applies; not given to keep the current addresses. Limits: no
    /// duplicates; items separated by `,`. Example: `192.168.0.1`.
    parameter<std::string> AllowList;
    /// New category; `Default` makes it the default list of the account in this region. Default: `Ordinary`. Example:
    /// `Default`.
    parameter<std::string> AllowListCategory;
    /// New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
    /// `test allowlist`.
    parameter<std::string> AllowListDesc;
    /// New name; unchanged if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
    /// first neither a digit nor `-`. Example: `test`.
    parameter<std::string> AllowListName;
    /// Current number of instances bound to the allow list; must be exact. Limits: at least 0. Example: `1`.
    parameter<std::int32_t> ApplyInstanceNum;
    /// Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from them (`Delete`).
    /// Default: `Cover`. Example: `Cover`.
    parameter<std::string> ModifyMode;
    /// Linked ECS security groups after the change; unchanged if not given, all unlinked if empty.
    parameter<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyAllowList";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AllowListId", AllowListId)("AllowList", AllowList)("AllowListCategory", AllowListCategory)
            ("AllowListDesc", AllowListDesc)("AllowListName", AllowListName)("ApplyInstanceNum", ApplyInstanceNum)
            ("ModifyMode", ModifyMode)("SecurityGroupBindInfos", SecurityGroupBindInfos)("ClientToken", ClientToken);
    }
};

/// Changes to the addresses of a security group.
struct SyncAllowList_SecurityGroupChange {
    /// Addresses added since the last synchronization.
    std::vector<std::string> AddedIpList;
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    /// source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
    /// Example: `IngressDirectionIp`.
    std::optional<std::string> BindMode;
    /// `true` if the addresses of the group differ from those in the allow list.
    std::optional<bool> HasChanged;
    /// `true` if the security group no longer exists.
    std::optional<bool> HasDeleted;
    /// Current addresses of the group.
    std::vector<std::string> NewIpList;
    /// Addresses of the group in the allow list.
    std::vector<std::string> OldIpList;
    /// Addresses removed since the last synchronization.
    std::vector<std::string> RemovedIpList;
    /// ID of the security group.
    std::optional<std::string> SecurityGroupId;
    /// Name of the security group.
    std::optional<std::string> SecurityGroupName;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AddedIpList", AddedIpList)("BindMode", BindMode)("HasChanged", HasChanged)("HasDeleted", HasDeleted)
            ("NewIpList", NewIpList)("OldIpList", OldIpList)("RemovedIpList", RemovedIpList)
            ("SecurityGroupId", SecurityGroupId)("SecurityGroupName", SecurityGroupName);
    }
};

/// Response of `SyncAllowList`.
struct SyncAllowListResponse {
    /// Changes, one entry per security group.
    std::vector<volcredis::SyncAllowList_SecurityGroupChange> ChangeObjects;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ChangeObjects", ChangeObjects);
    }
};

/// Synchronizes an allow list with its linked security groups.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
struct SyncAllowListRequest {
    /// ID of the allow list.
    parameter<std::string> AllowListId;
    /// If `true`, the changes are returned but not applied. Not documented by the service; may change.
    parameter<bool> DryRun;
    /// Security groups to refresh; all groups of the allow list if not given. Not documented by the service; may change.
    parameter<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;

    /// The type of the response.
    using response_type = SyncAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SyncAllowList";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AllowListId", AllowListId)("DryRun", DryRun)("SecurityGroupBindInfos", SecurityGroupBindInfos);
    }
};

/// Response of `UpgradeAllowListVersion`.
struct UpgradeAllowListVersionResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Upgrades an instance from per-instance IP lists to allow lists.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only instances created before 2022-05-17 need the upgrade.
/// - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work for the instance.
///
/// @see https://www.volcengine.com/docs/6293/113582
struct UpgradeAllowListVersionRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = UpgradeAllowListVersionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "UpgradeAllowListVersion";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_ALLOW_LISTS_HPP
