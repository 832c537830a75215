// Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_ACTIONS_HPP
#define VOLCREDIS_ACTIONS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fields.hpp"

namespace volcredis {

/// A blue-green deployment: an instance and its copy of a later version.
struct BlueGreenDeployment {
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string_view> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not
    /// documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("SourceInstanceId", SourceInstanceId);
        from.field("CreateTime", CreateTime);
        from.field("DataSyncProgress", DataSyncProgress);
        from.field("EndTime", EndTime);
        from.field("Name", Name);
        from.field("SourceEngineVersion", SourceEngineVersion);
        from.field("SourceInstanceName", SourceInstanceName);
        from.field("Status", Status);
        from.field("TargetEngineVersion", TargetEngineVersion);
        from.field("TargetInstanceId", TargetInstanceId);
        from.field("TargetInstanceName", TargetInstanceName);
    }
};

/// Memory of an instance, total and used.
struct Capacity {
    /// Total memory. Unit: MiB.
    std::optional<std::int64_t> Total;
    /// Used memory. Unit: MiB.
    std::optional<std::int64_t> Used;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Total", Total);
        from.field("Used", Used);
    }
};

/// Zone of a node.
struct ConfigureNode {
    /// ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`.
    std::optional<std::string> AZ;

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AZ", AZ);
    }
};

/// Zone of a node.
struct ConfigureNodeView {
    /// ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`.
    std::optional<std::string_view> AZ;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AZ", AZ);
    }
};

/// A minor version of the server or the proxy.
struct MinorVersion {
    /// Version number. Example: `1.512.0`.
    std::optional<std::string_view> Version;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Version", Version);
    }
};

/// A parameter and its new value.
struct ParamValue {
    /// Name of the parameter, as listed by `DescribeDBInstanceParams` or
    /// `DescribeEnterpriseDBInstanceParams`. Example: `maxmemory-policy`.
    std::optional<std::string> Name;
    /// Value of the parameter, always as a string. Example: `allkeys-lru`.
    std::optional<std::string> Value;

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("Name", Name);
        to.field("Value", Value);
    }
};

/// A value that a parameter can have.
struct ParameterOption {
    /// Description of the value.
    std::optional<std::string_view> Description;
    /// Permitted value.
    std::optional<std::string_view> Value;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Description", Description);
        from.field("Value", Value);
    }
};

/// A parameter of an instance.
struct Parameter {
    /// Current value. Example: `25`.
    std::optional<std::string_view> CurrentValue;
    /// Default value. Example: `25`.
    std::optional<std::string_view> DefaultValue;
    /// Description of the parameter, in Chinese. Example: `容量写满以后的逐出策略`.
    std::optional<std::string_view> Description;
    /// `true` if the parameter can be changed for the instance. Example: `true`.
    std::optional<bool> EditableForInstance;
    /// `true` if a new value takes effect only after a restart.
    std::optional<bool> NeedReboot;
    /// Permitted values, for parameters of type `Radio`.
    std::vector<volcredis::ParameterOption> Options;
    /// Name of the parameter, as used in `ParamValues`.
    std::optional<std::string_view> ParamName;
    /// Permitted range, for numeric parameters.
    std::optional<std::string_view> Range;
    /// Type of the parameter; `Radio` is a choice of `Options`.
    std::optional<std::string_view> Type;
    /// Unit of the value, for numeric parameters.
    std::optional<std::string_view> Unit;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CurrentValue", CurrentValue);
        from.field("DefaultValue", DefaultValue);
        from.field("Description", Description);
        from.field("EditableForInstance", EditableForInstance);
        from.field("NeedReboot", NeedReboot);
        from.field("Options", Options);
        from.field("ParamName", ParamName);
        from.field("Range", Range);
        from.field("Type", Type);
        from.field("Unit", Unit);
    }
};

/// A parameter of a parameter template.
struct ParameterGroupParameter {
    /// Value in the template. Example: `100`.
    std::optional<std::string_view> CurrentValue;
    /// Description of the parameter.
    std::optional<std::string_view> Description;
    /// `true` if a new value takes effect only after a restart.
    std::optional<bool> NeedReboot;
    /// Permitted values, for parameters of type `Radio`.
    std::vector<volcredis::ParameterOption> Options;
    /// Name of the parameter, as used in `ParamValues`.
    std::optional<std::string_view> ParamName;
    /// Permitted range, for numeric parameters.
    std::optional<std::string_view> Range;
    /// Type of the parameter; `Radio` is a choice of `Options`.
    std::optional<std::string_view> Type;
    /// Unit of the value, for numeric parameters.
    std::optional<std::string_view> Unit;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CurrentValue", CurrentValue);
        from.field("Description", Description);
        from.field("NeedReboot", NeedReboot);
        from.field("Options", Options);
        from.field("ParamName", ParamName);
        from.field("Range", Range);
        from.field("Type", Type);
        from.field("Unit", Unit);
    }
};

/// A security group linked to an allow list, with its addresses.
struct SecurityGroupBindInfo {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
    /// rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
    /// instances (`AssociateEcsIp`). Example: `IngressDirectionIp`.
    std::optional<std::string_view> BindMode;
    /// Current addresses of the group.
    std::vector<std::string_view> IpList;
    /// ID of the security group.
    std::optional<std::string_view> SecurityGroupId;
    /// Name of the security group.
    std::optional<std::string_view> SecurityGroupName;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("BindMode", BindMode);
        from.field("IpList", IpList);
        from.field("SecurityGroupId", SecurityGroupId);
        from.field("SecurityGroupName", SecurityGroupName);
    }
};

/// A security group whose addresses are added to an allow list.
struct SecurityGroupBinding {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
    /// rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
    /// instances (`AssociateEcsIp`). Example: `IngressDirectionIp`.
    std::optional<std::string> BindMode;
    /// ID of the security group. Example: `sg-w06pxjgvtds0865yxxxxxx`.
    std::optional<std::string> SecurityGroupId;

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("BindMode", BindMode);
        to.field("SecurityGroupId", SecurityGroupId);
    }
};

/// A tag of an instance.
struct Tag {
    /// Key of the tag, unique on the instance. Example: `department`.
    std::optional<std::string> Key;
    /// Value of the tag. Example: `game`.
    std::optional<std::string> Value;

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("Key", Key);
        to.field("Value", Value);
    }
};

/// A tag of an instance.
struct TagView {
    /// Key of the tag, unique on the instance. Example: `department`.
    std::optional<std::string_view> Key;
    /// Value of the tag. Example: `game`.
    std::optional<std::string_view> Value;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Key", Key);
        from.field("Value", Value);
    }
};

/// A filter on tags.
struct TagFilter {
    /// Key of the tag. Example: `department`.
    std::optional<std::string> Key;
    /// Value of the tag; any value if not given. Example: `game`.
    std::optional<std::string> Value;

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("Key", Key);
        to.field("Value", Value);
    }
};

/// An availability zone.
struct Zone {
    /// ID of the zone. Example: `cn-beijing-a`.
    std::optional<std::string_view> ZoneId;
    /// Display name of the zone, in Chinese. Example: `可用区A`.
    std::optional<std::string_view> ZoneName;
    /// Status of the zone as a number; only `1` is documented. Example: `1`.
    std::optional<std::int32_t> ZoneStatus;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ZoneId", ZoneId);
        from.field("ZoneName", ZoneName);
        from.field("ZoneStatus", ZoneStatus);
    }
};

/// Response of `AddTagsToResource`.
struct AddTagsToResourceResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Attaches tags to instances; the value of an existing key is replaced.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
/// Idempotent for calls with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - An instance can have at most 50 tags.
///
/// Notes:
///
/// - Keys and values must follow the tag rules of the service, which only the service checks.
///
/// @see https://www.volcengine.com/docs/6293/1112331
/// @see https://www.volcengine.com/docs/84772/1393053
struct AddTagsToResourceRequest {
    /// IDs of the instances to tag. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Tags to attach. Limits: at most 20 items; unique `Key`. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
    std::optional<std::vector<volcredis::Tag>> Tags;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = AddTagsToResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "AddTagsToResource";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("Tags", Tags);
        to.field("ClientToken", ClientToken);
    }
};

/// A parameter template applied to an instance.
struct ApplyParameterGroup_AppliedParameterGroup {
    /// ID of the instance.
    std::optional<std::string_view> InstanceId;
    /// ID of the applied template.
    std::optional<std::string_view> ParameterGroupId;
    /// Parameters set by the template.
    std::vector<volcredis::ParameterGroupParameter> ApplyParameters;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("ParameterGroupId", ParameterGroupId);
        from.field("ApplyParameters", ApplyParameters);
    }
};

/// Response of `ApplyParameterGroup`.
struct ApplyParameterGroupResponse {
    /// Applied template and the instance it was applied to.
    std::optional<volcredis::ApplyParameterGroup_AppliedParameterGroup> ApplyParameterGroupInfo;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ApplyParameterGroupInfo", ApplyParameterGroupInfo);
    }
};

/// Applies the values of a parameter template to an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
struct ApplyParameterGroupRequest {
    /// ID of the instance.
    std::optional<std::string> InstanceId;
    /// ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;

    /// The type of the response.
    using response_type = ApplyParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ApplyParameterGroup";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ParameterGroupId", ParameterGroupId);
    }
};

/// Response of `AssociateAllowList`.
struct AssociateAllowListResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Binds instances to allow lists: several instances to one allow list, or one instance to several allow
/// lists.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
///
/// Notes:
///
/// - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access;
///   `ModifyDBInstanceVpcAuthMode` turns that off.
/// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
///   security groups per allow list, 100 allow lists per instance.
/// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition,
///   300 in the enterprise edition.
/// - One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
///   `0.0.0.0/0` itself is accepted.
///
/// @see https://www.volcengine.com/docs/6293/108838
/// @see https://www.volcengine.com/docs/84772/1393074
struct AssociateAllowListRequest {
    /// IDs of the allow lists to bind. Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
    std::optional<std::vector<std::string>> AllowListIds;
    /// IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = AssociateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "AssociateAllowList";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AllowListIds", AllowListIds);
        to.field("InstanceIds", InstanceIds);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateAllowList`.
struct CreateAllowListResponse {
    /// ID of the new allow list. Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string_view> AllowListId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AllowListId", AllowListId);
    }
};

/// Creates an allow list of IP addresses in a region and returns its ID.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - At least one of `AllowList` and `SecurityGroupBindInfos` is required.
///
/// Notes:
///
/// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
/// - A new default allow list turns the previous one into an ordinary allow list.
/// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
///   security groups per allow list, 100 allow lists per instance.
/// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition,
///   300 in the enterprise edition.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
///   `0.0.0.0/0` itself is accepted.
///
/// @see https://www.volcengine.com/docs/6293/108834
/// @see https://www.volcengine.com/docs/84772/1393070
struct CreateAllowListRequest {
    /// Name of the allow list. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and
    /// `-`, the first neither a digit nor `-`. Example: `test`.
    std::optional<std::string> AllowListName;
    /// IP addresses and CIDR blocks to allow. Limits: no duplicates; items separated by `,`. Example:
    /// `10.1.1.1,10.2.3.0/24`.
    std::optional<std::string> AllowList;
    /// Category of the allow list; `Default` makes it the default list of the account in this region.
    /// Default: `Ordinary`. Example: `Default`.
    std::optional<std::string> AllowListCategory;
    /// Description of the allow list; empty if not given. Limits: at most 200 characters. Example: `test`.
    std::optional<std::string> AllowListDesc;
    /// Address family; ignored by the service. Deprecated. Example: `DualStack`.
    std::optional<std::string> AllowListType;
    /// Project of the allow list. Default: `default`. Example: `default`.
    std::optional<std::string> ProjectName;
    /// ECS security groups whose addresses are allowed as well.
    std::optional<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateAllowList";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AllowListName", AllowListName);
        to.field("AllowList", AllowList);
        to.field("AllowListCategory", AllowListCategory);
        to.field("AllowListDesc", AllowListDesc);
        to.field("AllowListType", AllowListType);
        to.field("ProjectName", ProjectName);
        to.field("SecurityGroupBindInfos", SecurityGroupBindInfos);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateBackup`.
struct CreateBackupResponse {
    /// ID of the new backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string_view> BackupPointId;
    /// ID of the instance. Example: `redis-cn02aqusft7ws****`.
    std::optional<std::string_view> InstanceId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("BackupPointId", BackupPointId);
        from.field("InstanceId", InstanceId);
    }
};

/// Creates a manual backup of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - The backup is complete when its status in `DescribeBackups` is no longer `Creating`.
///
/// @see https://www.volcengine.com/docs/6293/67125
/// @see https://www.volcengine.com/docs/84772/1393057
struct CreateBackupRequest {
    /// ID of the instance. Example: `redis-cn02aqusft7ws****`.
    std::optional<std::string> InstanceId;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateBackup";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointName", BackupPointName);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateBlueGreenDeployment`.
struct CreateBlueGreenDeploymentResponse {
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string_view> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not
    /// documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;
    /// Deployment that the call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CreateTime", CreateTime);
        from.field("DataSyncProgress", DataSyncProgress);
        from.field("EndTime", EndTime);
        from.field("Name", Name);
        from.field("SourceEngineVersion", SourceEngineVersion);
        from.field("SourceInstanceId", SourceInstanceId);
        from.field("SourceInstanceName", SourceInstanceName);
        from.field("Status", Status);
        from.field("TargetEngineVersion", TargetEngineVersion);
        from.field("TargetInstanceId", TargetInstanceId);
        from.field("TargetInstanceName", TargetInstanceName);
        from.field("BlueGreenDeployment", BlueGreenDeployment);
    }
};

/// Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync
/// until the switchover.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
///
/// Checked by the service only:
///
/// - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance.
///
/// Notes:
///
/// - The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster must
///   not have a direct-link address.
/// - An instance can be in one running deployment only.
/// - The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in cash and
///   vouchers.
/// - In a default name of the green instance, the name of the blue instance is cut to 115 characters.
///
/// @see https://www.volcengine.com/docs/6293/2171474
/// @see https://www.volcengine.com/docs/6293/2096775
struct CreateBlueGreenDeploymentRequest {
    /// ID of the blue instance, which is to be upgraded. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string> Name;
    /// Redis version of the green instance; must be later than that of the blue instance. Example: `7.0`.
    std::optional<std::string> TargetEngineVersion;
    /// Name of the green instance; by default the name of the blue instance, `-green-` and six random
    /// characters. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
    /// neither a digit nor `-`. Example: `redistest-green`.
    std::optional<std::string> TargetInstanceName;

    /// The type of the response.
    using response_type = CreateBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateBlueGreenDeployment";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("SourceInstanceId", SourceInstanceId);
        to.field("Name", Name);
        to.field("TargetEngineVersion", TargetEngineVersion);
        to.field("TargetInstanceName", TargetInstanceName);
    }
};

/// Response of `CreateDBAccount`.
struct CreateDBAccountResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Creates an account with a role on an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - An instance can have 100 accounts by default; the limit can be raised by a support ticket.
/// - Custom roles created in the console can be used as well.
/// - The account takes effect within about a minute, when its status becomes `Available`.
///
/// @see https://www.volcengine.com/docs/6293/69656
/// @see https://www.volcengine.com/docs/84772/1393066
struct CreateDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the account. Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a
    /// letter and ending with a letter or a digit. Example: `test1`.
    std::optional<std::string> AccountName;
    /// Password of the account. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
    std::optional<std::string> Password;
    /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
    /// category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category.
    /// Example: `ReadWrite`.
    std::optional<std::string> RoleName;
    /// Description of the account; empty if not given. Limits: at most 256 characters. Example:
    /// `The_test_account`.
    std::optional<std::string> Description;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBAccount";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
        to.field("Password", Password);
        to.field("RoleName", RoleName);
        to.field("Description", Description);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateDBEndpointDirectLinkAddress`.
struct CreateDBEndpointDirectLinkAddressResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
/// proxies.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only sharded clusters can have a direct-link address.
/// - For instances with more than 8 shards a support ticket is needed.
/// - Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and load
///   balancing are not available on this address.
/// - The address may resolve to another IP address after it has been released and created again; clients
///   should use the domain name.
/// - `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.
///
/// @see https://www.volcengine.com/docs/6293/1407726
struct CreateDBEndpointDirectLinkAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Port of the direct-link address. Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example:
    /// `6379`.
    std::optional<std::int32_t> Port;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBEndpointDirectLinkAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBEndpointDirectLinkAddress";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Port", Port);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateDBEndpointPublicAddress`.
struct CreateDBEndpointPublicAddressResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Creates a public address of an instance by binding an elastic IP address (EIP).
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
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
    std::optional<std::string> InstanceId;
    /// ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC service.
    /// Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
    std::optional<std::string> EipId;
    /// Port of the public address. Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
    std::optional<std::int32_t> Port;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBEndpointPublicAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBEndpointPublicAddress";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("EipId", EipId);
        to.field("Port", Port);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateDBInstance`.
struct CreateDBInstanceResponse {
    /// ID of the new instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of the billing order.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("OrderNO", OrderNO);
    }
};

/// Creates a community edition instance and returns its ID before the creation is complete.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Creating` during
/// the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `ShardNumber` is required when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
///   `65536` when `ShardedCluster` is `0`.
/// - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536`
///   when `NodeNumber` is `1`.
/// - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
/// - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
/// - `ConfigureNodes` must have `NodeNumber` items.
/// - All items of `ConfigureNodes` must have the same `AZ` when `MultiAZ` is `disabled`.
/// - The items of `ConfigureNodes` must have at least 2 different values of `AZ` when `MultiAZ` is
///   `enabled`.
///
/// Checked by the service only:
///
/// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
/// - All allow lists of an instance contain at most 1000 addresses and CIDR blocks.
///
/// Notes:
///
/// - `ConfigureNodes` may be required by the service.
/// - The account must have granted the cross-service authorization for Redis, or the call fails.
/// - Shards of 512 MiB may not be available; `DescribeDBInstanceSpecs` lists the sizes on sale.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - A failed creation ends in status `CreateFailed`.
///
/// @see https://www.volcengine.com/docs/6293/65748
/// @see https://www.volcengine.com/docs/6293/71563
struct CreateDBInstanceRequest {
    /// ID of the region to create the instance in. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Redis version of the instance. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). Example:
    /// `enabled`.
    std::optional<std::string> MultiAZ;
    /// Number of nodes per shard: `1` for a single-node instance, more for a primary node with secondary
    /// nodes. Limits: 1 to 6. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Memory of each shard; the permitted sizes depend on `ShardedCluster`. Unit: MiB. Documented values:
    /// `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
    std::optional<std::int64_t> ShardCapacity;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
    /// Example: `0`.
    std::optional<std::int32_t> ShardedCluster;
    /// ID of a subnet of the VPC, in an availability zone of the instance. Example:
    /// `subnet-1g15j13jtzgu88ibuxwqp****`.
    std::optional<std::string> SubnetId;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// IDs of the allow lists to bind; none if not given. Limits: at most 100 items.
    std::optional<std::vector<std::string>> AllowListIds;
    /// ID of the parameter template to apply; by default the system template of the version.
    std::optional<std::string> ParameterGroupId;
    /// If `true`, the subscription is renewed automatically. Default: `false`.
    std::optional<bool> AutoRenew;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Default: `PostPaid`. Example:
    /// `PostPaid`.
    std::optional<std::string> ChargeType;
    /// Deletion protection of the instance. Default: `disabled`.
    std::optional<std::string> DeletionProtection;
    /// Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`.
    std::optional<std::string> InstanceName;
    /// Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not
    /// case-sensitive. Default: `close`.
    std::optional<std::string> NoAuthMode;
    /// Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
    std::optional<std::string> Password;
    /// Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`.
    std::optional<std::int32_t> Port;
    /// Project of the instance. Default: `default`. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
    /// `9`, `12`, `24` and `36`.
    std::optional<std::int32_t> PurchaseMonths;
    /// Number of shards; for sharded clusters only. Limits: 2 to 256. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Tags to attach; an instance can have at most 50. Limits: at most 20 items.
    std::optional<std::vector<volcredis::Tag>> Tags;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBInstance";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
        to.field("ConfigureNodes", ConfigureNodes);
        to.field("EngineVersion", EngineVersion);
        to.field("MultiAZ", MultiAZ);
        to.field("NodeNumber", NodeNumber);
        to.field("ShardCapacity", ShardCapacity);
        to.field("ShardedCluster", ShardedCluster);
        to.field("SubnetId", SubnetId);
        to.field("VpcId", VpcId);
        to.field("AllowListIds", AllowListIds);
        to.field("ParameterGroupId", ParameterGroupId);
        to.field("AutoRenew", AutoRenew);
        to.field("ChargeType", ChargeType);
        to.field("DeletionProtection", DeletionProtection);
        to.field("InstanceName", InstanceName);
        to.field("NoAuthMode", NoAuthMode);
        to.field("Password", Password);
        to.field("Port", Port);
        to.field("ProjectName", ProjectName);
        to.field("PurchaseMonths", PurchaseMonths);
        to.field("ShardNumber", ShardNumber);
        to.field("Tags", Tags);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateEnterpriseDBInstance`.
struct CreateEnterpriseDBInstanceResponse {
    /// ID of the new instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of the billing order. Example: `Order702856788643751****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("OrderNO", OrderNO);
    }
};

/// Creates an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
/// - `FlashPerShard` is ignored by the service when `DataLayout` is `RAM`.
/// - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
///
/// Checked by the service only:
///
/// - `SubnetId` must belong to `VpcId` and to a zone of the instance.
///
/// Notes:
///
/// - `FlashPerShard` is required even for `RAM` instances.
/// - 64 shards are available by invitation only.
/// - An account can use 64 shards of enterprise edition instances per region by default; beyond that the
///   call fails for lack of quota.
/// - The limits of `InstanceName`, `Password`, `AllowListIds` and `Tags` are not documented; only the
///   service checks them.
/// - The engine version is always 7.4.
///
/// @see https://www.volcengine.com/docs/84772/1157351
/// @see https://www.volcengine.com/docs/84772/1382961
/// @see https://www.volcengine.com/docs/84772/1262383
/// @see https://www.volcengine.com/docs/84772/1439014
/// @see https://www.volcengine.com/docs/84772/1262384
struct CreateEnterpriseDBInstanceRequest {
    /// ID of the region to create the instance in. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`.
    std::optional<std::string> ChargeType;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`.
    std::optional<std::string> DataLayout;
    /// Fast-storage capacity of each shard; for `Hybrid` instances only. Unit: MiB. Documented values:
    /// `10240`, `20480` and `30720`. Example: `10240`.
    std::optional<std::int32_t> FlashPerShard;
    /// Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`.
    std::optional<std::int32_t> RamPerShard;
    /// Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// ID of a subnet of the VPC, in the zone of the instance. Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
    std::optional<std::string> SubnetId;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// IDs of the allow lists to bind.
    std::optional<std::vector<std::string>> AllowListIds;
    /// If `true`, the subscription is renewed automatically. Default: `false`. Example: `true`.
    std::optional<bool> AutoRenew;
    /// Zones of the nodes of a shard.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Deletion protection of the instance.
    std::optional<std::string> DeletionProtection;
    /// Name of the instance.
    std::optional<std::string> InstanceName;
    /// Redis modules to load: RediSearch, RedisJSON, RedisTimeSeries or RedisBloom. The exact spelling of
    /// the values is not documented.
    std::optional<std::vector<std::string>> Modules;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    std::optional<std::string> MultiAZ;
    /// Password of the `default` account.
    std::optional<std::string> Password;
    /// Project of the instance. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
    /// `9`, `12`, `24` and `36`. Example: `1`.
    std::optional<std::int32_t> PurchaseMonths;
    /// Tags to attach.
    std::optional<std::vector<volcredis::Tag>> Tags;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateEnterpriseDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateEnterpriseDBInstance";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
        to.field("ChargeType", ChargeType);
        to.field("DataLayout", DataLayout);
        to.field("FlashPerShard", FlashPerShard);
        to.field("RamPerShard", RamPerShard);
        to.field("ShardNumber", ShardNumber);
        to.field("SubnetId", SubnetId);
        to.field("VpcId", VpcId);
        to.field("AllowListIds", AllowListIds);
        to.field("AutoRenew", AutoRenew);
        to.field("ConfigureNodes", ConfigureNodes);
        to.field("DeletionProtection", DeletionProtection);
        to.field("InstanceName", InstanceName);
        to.field("Modules", Modules);
        to.field("MultiAZ", MultiAZ);
        to.field("Password", Password);
        to.field("ProjectName", ProjectName);
        to.field("PurchaseMonths", PurchaseMonths);
        to.field("Tags", Tags);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `CreateKeyScanJob`.
struct CreateKeyScanJobResponse {
    /// ID of the new job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string_view> JobId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("JobId", JobId);
    }
};

/// Starts a job that scans an instance for expired keys and deletes them.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak hours.
/// - `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.
/// - A running job cannot be changed.
///
/// @see https://www.volcengine.com/docs/6293/1681638
struct CreateKeyScanJobRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// Number of keys scanned per second. Limits: 2000 to 100000. Example: `2000`.
    std::optional<std::int32_t> ScanKeyNumPerSecond;
    /// Time after which the scan is stopped. Unit: minute. Limits: 30 to 1440. Example: `30`.
    std::optional<std::int32_t> TimeoutMinutes;

    /// The type of the response.
    using response_type = CreateKeyScanJobResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateKeyScanJob";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ScanKeyNumPerSecond", ScanKeyNumPerSecond);
        to.field("TimeoutMinutes", TimeoutMinutes);
    }
};

/// Response of `CreateParameterGroup`.
struct CreateParameterGroupResponse {
    /// ID of the new template. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string_view> ParameterGroupId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroupId", ParameterGroupId);
    }
};

/// Creates a custom parameter template for a Redis version.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The `EngineVersion` of a template cannot be changed.
///
/// @see https://www.volcengine.com/docs/6293/1415104
struct CreateParameterGroupRequest {
    /// Redis version of the template. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// Name of the template. Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`,
    /// the first neither a digit nor `-`. Example: `test_temp`.
    std::optional<std::string> Name;
    /// Parameters of the template. Limits: at least one item.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;
    /// Description of the template; empty if not given. Limits: at most 200 characters. Example:
    /// `test template`.
    std::optional<std::string> Description;

    /// The type of the response.
    using response_type = CreateParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateParameterGroup";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("EngineVersion", EngineVersion);
        to.field("Name", Name);
        to.field("ParamValues", ParamValues);
        to.field("Description", Description);
    }
};

/// Response of `DecreaseDBInstanceNodeNumber`.
struct DecreaseDBInstanceNodeNumberResponse {
    /// Number of the billing order. Example: `Order716986589022527****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Removes nodes from each shard of a primary-secondary instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
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
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - The change is complete when the instance is `Running` again.
/// - `NodesToRemove` is meant for instances in several availability zones.
///
/// @see https://www.volcengine.com/docs/6293/65749
struct DecreaseDBInstanceNodeNumberRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// Number of nodes to remove from each shard. Limits: at most 4. Example: `2`.
    std::optional<std::int32_t> NodesNumberToDecrease;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Zones of the nodes to remove, one entry per node.
    std::optional<std::vector<volcredis::ConfigureNode>> NodesToRemove;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DecreaseDBInstanceNodeNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DecreaseDBInstanceNodeNumber";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("NodesNumberToDecrease", NodesNumberToDecrease);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("NodesToRemove", NodesToRemove);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `DeleteAllClientSession`.
struct DeleteAllClientSessionResponse {
    /// `true` if all sessions were ended. Example: `true`.
    std::optional<bool> IsSuccess;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("IsSuccess", IsSuccess);
    }
};

/// Ends all client sessions of an instance.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The connections of the sessions are closed.
///
/// @see https://www.volcengine.com/docs/6293/2175475
struct DeleteAllClientSessionRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DeleteAllClientSessionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteAllClientSession";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Response of `DeleteAllowList`.
struct DeleteAllowListResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an allow list that is bound to no instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The call fails while an instance is bound to the allow list; `DisassociateAllowList` unbinds it.
///
/// @see https://www.volcengine.com/docs/6293/108840
/// @see https://www.volcengine.com/docs/84772/1393076
struct DeleteAllowListRequest {
    /// ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
    std::optional<std::string> AllowListId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteAllowList";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AllowListId", AllowListId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `DeleteBlueGreenDeployment`.
struct DeleteBlueGreenDeploymentResponse {
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string_view> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not
    /// documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;
    /// Deployment that the call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CreateTime", CreateTime);
        from.field("DataSyncProgress", DataSyncProgress);
        from.field("EndTime", EndTime);
        from.field("Name", Name);
        from.field("SourceEngineVersion", SourceEngineVersion);
        from.field("SourceInstanceId", SourceInstanceId);
        from.field("SourceInstanceName", SourceInstanceName);
        from.field("Status", Status);
        from.field("TargetEngineVersion", TargetEngineVersion);
        from.field("TargetInstanceId", TargetInstanceId);
        from.field("TargetInstanceName", TargetInstanceName);
        from.field("BlueGreenDeployment", BlueGreenDeployment);
    }
};

/// Cancels a blue-green deployment and makes its two instances independent.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`, `SWITCHOVER_PENDING` or
///   `SWITCHOVER_FAILED`.
/// - Both instances remain; the green instance is billed until it is deleted.
/// - Another deployment can be created for the instance afterwards.
///
/// @see https://www.volcengine.com/docs/6293/2171477
struct DeleteBlueGreenDeploymentRequest {
    /// ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;

    /// The type of the response.
    using response_type = DeleteBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteBlueGreenDeployment";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("SourceInstanceId", SourceInstanceId);
    }
};

/// Response of `DeleteDBAccount`.
struct DeleteDBAccountResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an account of an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
/// Idempotent for calls with the same `ClientToken`.
///
/// @see https://www.volcengine.com/docs/6293/71734
/// @see https://www.volcengine.com/docs/84772/1393069
struct DeleteDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the account to delete. Limits: not `default`. Example: `test1`.
    std::optional<std::string> AccountName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBAccount";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `DeleteDBEndpointDirectLinkAddress`.
struct DeleteDBEndpointDirectLinkAddressResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes the direct-link address of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The instance then no longer supports the Redis Cluster protocol; move clients to another address first.
///
/// @see https://www.volcengine.com/docs/6293/1407724
struct DeleteDBEndpointDirectLinkAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBEndpointDirectLinkAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBEndpointDirectLinkAddress";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `DeleteDBEndpointPublicAddress`.
struct DeleteDBEndpointPublicAddressResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes the public address of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
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
    std::optional<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBEndpointPublicAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBEndpointPublicAddress";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `DeleteDBInstance`.
struct DeleteDBInstanceResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an instance permanently.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - `BackupPointName` has an effect only for a primary-secondary instance (`InstanceClass` is
///   `PrimarySecondary`) that is pay-as-you-go (`ChargeType` is `PostPaid`).
///
/// Notes:
///
/// - A final backup of a primary-secondary instance is created by default; it remains in the list of
///   backups.
/// - A single-node instance is not backed up; its data is lost.
/// - An instance with deletion protection cannot be deleted.
///
/// @see https://www.volcengine.com/docs/6293/99796
struct DeleteDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese
    /// characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBInstance";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointName", BackupPointName);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `DeleteEnterpriseDBInstance`.
struct DeleteEnterpriseDBInstanceResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an enterprise edition instance, by default after a final full backup.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
///
/// Checked by the service only:
///
/// - `CreateBackup` and `BackupPointName` have an effect only for pay-as-you-go instances (`ChargeType` is
///   `PostPaid`). For a subscription instance a final backup is always created and named by its backup ID.
///
/// Notes:
///
/// - `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.
///
/// @see https://www.volcengine.com/docs/84772/1387160
struct DeleteEnterpriseDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese
    /// characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the deletion; for pay-as-you-go instances only. Default:
    /// `true`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteEnterpriseDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteEnterpriseDBInstance";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `DeleteParameterGroup`.
struct DeleteParameterGroupResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes a custom parameter template permanently.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - Only a template whose `Source` is `User` can be deleted.
///
/// @see https://www.volcengine.com/docs/6293/1415108
struct DeleteParameterGroupRequest {
    /// ID of the custom template to delete. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;

    /// The type of the response.
    using response_type = DeleteParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteParameterGroup";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("ParameterGroupId", ParameterGroupId);
    }
};

/// An instance bound to an allow list.
struct DescribeAllowListDetail_AssociatedInstance {
    /// ID of the instance. Example: `redis-cn02j292it8lc****`.
    std::optional<std::string_view> InstanceId;
    /// Name of the instance. Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Project of the instance. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// ID of the VPC of the instance. Example: `vpc-1g0moeeypecjk8ibuxwu8****`.
    std::optional<std::string_view> VPC;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("InstanceName", InstanceName);
        from.field("ProjectName", ProjectName);
        from.field("VPC", VPC);
    }
};

/// Response of `DescribeAllowListDetail`.
struct DescribeAllowListDetailResponse {
    /// IP addresses and CIDR blocks of the allow list, separated by commas. Example: `10.1.***.***`.
    std::optional<std::string_view> AllowList;
    /// Category of the allow list. Example: `Default`.
    std::optional<std::string_view> AllowListCategory;
    /// Description of the allow list. Example: `test`.
    std::optional<std::string_view> AllowListDesc;
    /// ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string_view> AllowListId;
    /// Name of the allow list. Example: `api_test`.
    std::optional<std::string_view> AllowListName;
    /// Address family; ignored by the service. Deprecated. Example: `DualStack`.
    std::optional<std::string_view> AllowListType;
    /// Number of instances bound to the allow list. Example: `1`.
    std::optional<std::int32_t> AssociatedInstanceNum;
    /// Instances bound to the allow list.
    std::vector<volcredis::DescribeAllowListDetail_AssociatedInstance> AssociatedInstances;
    /// Project of the allow list. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Security groups linked to the allow list; absent if there are none.
    std::vector<volcredis::SecurityGroupBindInfo> SecurityGroupBindInfos;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AllowList", AllowList);
        from.field("AllowListCategory", AllowListCategory);
        from.field("AllowListDesc", AllowListDesc);
        from.field("AllowListId", AllowListId);
        from.field("AllowListName", AllowListName);
        from.field("AllowListType", AllowListType);
        from.field("AssociatedInstanceNum", AssociatedInstanceNum);
        from.field("AssociatedInstances", AssociatedInstances);
        from.field("ProjectName", ProjectName);
        from.field("SecurityGroupBindInfos", SecurityGroupBindInfos);
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
    std::optional<std::string> AllowListId;

    /// The type of the response.
    using response_type = DescribeAllowListDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAllowListDetail";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AllowListId", AllowListId);
    }
};

/// An allow list.
struct DescribeAllowLists_AllowList {
    /// ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string_view> AllowListId;
    /// Category of the allow list.
    std::optional<std::string_view> AllowListCategory;
    /// Description of the allow list. Example: `api_test`.
    std::optional<std::string_view> AllowListDesc;
    /// Number of IP addresses and CIDR blocks in the allow list. Example: `1`.
    std::optional<std::int32_t> AllowListIPNum;
    /// Name of the allow list. Example: `api_test`.
    std::optional<std::string_view> AllowListName;
    /// Address family; ignored by the service. Deprecated. Example: `DualStack`.
    std::optional<std::string_view> AllowListType;
    /// Number of instances bound to the allow list. Example: `1`.
    std::optional<std::int32_t> AssociatedInstanceNum;
    /// Project of the allow list. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Security groups linked to the allow list; absent if there are none.
    std::vector<volcredis::SecurityGroupBindInfo> SecurityGroupBindInfos;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AllowListId", AllowListId);
        from.field("AllowListCategory", AllowListCategory);
        from.field("AllowListDesc", AllowListDesc);
        from.field("AllowListIPNum", AllowListIPNum);
        from.field("AllowListName", AllowListName);
        from.field("AllowListType", AllowListType);
        from.field("AssociatedInstanceNum", AssociatedInstanceNum);
        from.field("ProjectName", ProjectName);
        from.field("SecurityGroupBindInfos", SecurityGroupBindInfos);
    }
};

/// Response of `DescribeAllowLists`.
struct DescribeAllowListsResponse {
    /// Matching allow lists.
    std::vector<volcredis::DescribeAllowLists_AllowList> AllowLists;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AllowLists", AllowLists);
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
    std::optional<std::string> RegionId;
    /// Filters by the ID of a bound instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Filters by IP addresses: returns allow lists that contain such an address, itself or within a CIDR
    /// block. Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
    std::optional<std::string> IPAddress;
    /// Filters by CIDR blocks: returns allow lists that contain exactly such a block. Limits: at most 50
    /// items; items separated by `,`. Example: `100.64.***.***/10,192.168.***.***/32`.
    std::optional<std::string> IPSegment;
    /// Filters by project. Example: `default`.
    std::optional<std::string> ProjectName;
    /// If `true`, only the default list is returned; if `false`, only ordinary lists; if not given, both.
    /// Example: `false`.
    std::optional<bool> QueryDefault;

    /// The type of the response.
    using response_type = DescribeAllowListsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAllowLists";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
        to.field("InstanceId", InstanceId);
        to.field("IPAddress", IPAddress);
        to.field("IPSegment", IPSegment);
        to.field("ProjectName", ProjectName);
        to.field("QueryDefault", QueryDefault);
    }
};

/// Response of `DescribeAvailableCrossRegion`.
struct DescribeAvailableCrossRegionResponse {
    /// IDs of the regions that backups can be copied to. Example: `["cn-shanghai","cn-guangzhou"]`.
    std::vector<std::string_view> TargetRegionIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("TargetRegionIds", TargetRegionIds);
    }
};

/// Lists the regions that backups of an instance can be copied to.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1537662
struct DescribeAvailableCrossRegionRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeAvailableCrossRegionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAvailableCrossRegion";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Response of `DescribeBackupPlan`.
struct DescribeBackupPlanResponse {
    /// `true` if automatic backup is on. Example: `true`.
    std::optional<bool> Active;
    /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example:
    /// `5`.
    std::optional<std::int32_t> BackupHour;
    /// Type of backup; only `Full` is supported. Documented values: `Full`. Example: `Full`.
    std::optional<std::string_view> BackupType;
    /// Expected time of the next automatic backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    /// Example: `2024-07-10T20:20:20Z`.
    std::optional<std::string_view> ExpectNextBackupTime;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Time of the last change to the plan. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-07-10T00:00:00Z`.
    std::optional<std::string_view> LastUpdateTime;
    /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
    /// `[1,2,3,4,5,6,7]`.
    std::vector<std::int32_t> Period;
    /// Retention period of backups; 7 by default. Unit: day. Example: `7`.
    std::optional<std::int32_t> TTL;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Active", Active);
        from.field("BackupHour", BackupHour);
        from.field("BackupType", BackupType);
        from.field("ExpectNextBackupTime", ExpectNextBackupTime);
        from.field("InstanceId", InstanceId);
        from.field("LastUpdateTime", LastUpdateTime);
        from.field("Period", Period);
        from.field("TTL", TTL);
    }
};

/// Returns the automatic backup plan of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - `BackupHour` is in UTC+8, the times are in UTC.
///
/// @see https://www.volcengine.com/docs/6293/65765
/// @see https://www.volcengine.com/docs/84772/1393059
struct DescribeBackupPlanRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeBackupPlanResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackupPlan";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Download URLs of the backup file of one shard.
struct DescribeBackupPointDownloadUrls_BackupPointDownloadUrl {
    /// URL of the RDB file in the private network.
    std::optional<std::string_view> PrivateDownloadUrl;
    /// URL of the RDB file on the internet.
    std::optional<std::string_view> PublicDownloadUrl;
    /// Size of the RDB file. Unit: B.
    std::optional<std::int64_t> RdbFileSize;
    /// ID of the shard of the RDB file.
    std::optional<std::string_view> ShardId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("PrivateDownloadUrl", PrivateDownloadUrl);
        from.field("PublicDownloadUrl", PublicDownloadUrl);
        from.field("RdbFileSize", RdbFileSize);
        from.field("ShardId", ShardId);
    }
};

/// Response of `DescribeBackupPointDownloadUrls`.
struct DescribeBackupPointDownloadUrlsResponse {
    /// Download URLs of the backup files, one per shard.
    std::vector<volcredis::DescribeBackupPointDownloadUrls_BackupPointDownloadUrl> BackupPointDownloadUrls;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of shards of the instance. Example: `1`.
    std::optional<std::int32_t> ShardNumber;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("BackupPointDownloadUrls", BackupPointDownloadUrls);
        from.field("InstanceId", InstanceId);
        from.field("ShardNumber", ShardNumber);
    }
};

/// Returns the download URLs of the files of a backup.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
///
/// @see https://www.volcengine.com/docs/6293/160056
/// @see https://www.volcengine.com/docs/84772/1393061
struct DescribeBackupPointDownloadUrlsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`.
    std::optional<std::string> BackupPointId;

    /// The type of the response.
    using response_type = DescribeBackupPointDownloadUrlsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackupPointDownloadUrls";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointId", BackupPointId);
    }
};

/// Properties of an instance at the time of a backup or task.
struct DescribeBackups_InstanceInfo {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// ID of the account that owns the instance.
    std::optional<std::int64_t> AccountId;
    /// Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`).
    std::optional<std::string_view> ArchType;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    std::optional<std::string_view> ChargeType;
    /// Deletion protection of the instance.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// Expiration time of the subscription; only for `PrePaid` instances.
    std::optional<std::string_view> ExpiredTime;
    /// Name of the instance. Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Network type of the instance.
    std::optional<std::string_view> NetworkType;
    /// Number of replicas per shard.
    std::optional<std::int32_t> Replicas;
    /// Memory of each shard. Unit: MiB.
    std::optional<double> ShardCapacity;
    /// Number of shards of the instance.
    std::optional<std::int32_t> ShardNumber;
    /// Total memory of the instance. Unit: MiB.
    std::optional<std::int64_t> TotalCapacity;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("RegionId", RegionId);
        from.field("AccountId", AccountId);
        from.field("ArchType", ArchType);
        from.field("ChargeType", ChargeType);
        from.field("DeletionProtection", DeletionProtection);
        from.field("EngineVersion", EngineVersion);
        from.field("ExpiredTime", ExpiredTime);
        from.field("InstanceName", InstanceName);
        from.field("MaintenanceTime", MaintenanceTime);
        from.field("NetworkType", NetworkType);
        from.field("Replicas", Replicas);
        from.field("ShardCapacity", ShardCapacity);
        from.field("ShardNumber", ShardNumber);
        from.field("TotalCapacity", TotalCapacity);
        from.field("VpcId", VpcId);
        from.field("ZoneIds", ZoneIds);
    }
};

/// A backup.
struct DescribeBackups_Backup {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string_view> BackupPointId;
    /// Name of the backup; the backup ID if none was set. Example: `testbackup`.
    std::optional<std::string_view> BackupPointName;
    /// Progress of the backup as a number; the scale is not documented.
    std::optional<std::int32_t> BackupProgress;
    /// Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`).
    std::optional<std::string_view> BackupStrategy;
    /// Type of the backup; only `Full` is documented.
    std::optional<std::string_view> BackupType;
    /// End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> EndTime;
    /// Properties of the instance.
    std::optional<volcredis::DescribeBackups_InstanceInfo> InstanceInfo;
    /// Project of the backup. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Size of the backup. Unit: MiB.
    std::optional<std::int64_t> Size;
    /// Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> StartTime;
    /// Status of the backup. Example: `Available`.
    std::optional<std::string_view> Status;
    /// Retention period of the backup. Unit: day.
    std::optional<std::int32_t> TTL;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("BackupPointId", BackupPointId);
        from.field("BackupPointName", BackupPointName);
        from.field("BackupProgress", BackupProgress);
        from.field("BackupStrategy", BackupStrategy);
        from.field("BackupType", BackupType);
        from.field("EndTime", EndTime);
        from.field("InstanceInfo", InstanceInfo);
        from.field("ProjectName", ProjectName);
        from.field("Size", Size);
        from.field("StartTime", StartTime);
        from.field("Status", Status);
        from.field("TTL", TTL);
    }
};

/// Response of `DescribeBackups`.
struct DescribeBackupsResponse {
    /// Backups on this page.
    std::vector<volcredis::DescribeBackups_Backup> Backups;
    /// Total number of matching backups. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Backups", Backups);
        from.field("Total", Total);
    }
};

/// Lists the backups of an instance or of the whole account.
///
/// Read-only.
///
/// Validation:
///
/// - `InstanceId` is required when `Scope` is `OneInstance` or not set.
/// - `EndTime` is required when `StartTime` is set.
/// - `PageSize` is required when `PageNumber` is set.
/// - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `EndTime` must be later than `StartTime`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
///
/// @see https://www.volcengine.com/docs/6293/65766
/// @see https://www.volcengine.com/docs/84772/1393058
struct DescribeBackupsRequest {
    /// Filters by instance ID; no filter if empty. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
    /// `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointId;
    /// Filters by a part of the backup name; ignored for the `OneInstance` scope. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Filters by backup strategies; all strategies if empty. Example: `["AutomatedBackup","ManualBackup"]`.
    std::optional<std::vector<std::string>> BackupStrategyList;
    /// End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-08-22T07:51:12Z`.
    std::optional<std::string> EndTime;
    /// Number of the page, counted from 1. Limits: at least 1. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of backups per page. Limits: 1 to 1000. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Filters by project; only for the `AccountInstances` scope. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Scope of the query: one instance or the whole account. Default: `OneInstance`. Example:
    /// `AccountInstances`.
    std::optional<std::string> Scope;
    /// Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-08-22T07:51:09Z`.
    std::optional<std::string> StartTime;

    /// The type of the response.
    using response_type = DescribeBackupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackups";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeBackups_Backup;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Backups; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointId", BackupPointId);
        to.field("BackupPointName", BackupPointName);
        to.field("BackupStrategyList", BackupStrategyList);
        to.field("EndTime", EndTime);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("ProjectName", ProjectName);
        to.field("Scope", Scope);
        to.field("StartTime", StartTime);
    }
};

/// A big key.
struct DescribeBigKeys_BigKey {
    /// Database of the key.
    std::optional<std::string_view> DBName;
    /// Name of the key.
    std::optional<std::string_view> KeyInfo;
    /// Data type of the key.
    std::optional<std::string_view> KeyType;
    /// Number of elements of the key, as a string.
    std::optional<std::string_view> ValueLen;
    /// Memory used by the key, as a string. Unit: B.
    std::optional<std::string_view> ValueSize;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("DBName", DBName);
        from.field("KeyInfo", KeyInfo);
        from.field("KeyType", KeyType);
        from.field("ValueLen", ValueLen);
        from.field("ValueSize", ValueSize);
    }
};

/// Response of `DescribeBigKeys`.
struct DescribeBigKeysResponse {
    /// Big keys found.
    std::vector<volcredis::DescribeBigKeys_BigKey> BigKey;
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of keys found. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("BigKey", BigKey);
        from.field("InstanceId", InstanceId);
        from.field("Total", Total);
    }
};

/// Returns the largest keys of an instance, by memory or by number of elements.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `QueryEndTime` must be at most 24 hours later than `QueryStartTime`.
///
/// Checked by the service only:
///
/// - `QueryStartTime` must be within the last 15 days.
/// - Time ranges of more than 1 hour may be rejected.
///
/// Notes:
///
/// - The service keeps the 100 keys with the most memory and the 100 keys with the most elements.
/// - The result is not paged: one call returns up to 100 keys.
///
/// @see https://www.volcengine.com/docs/6293/78084
struct DescribeBigKeysRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Maximum number of keys to return. Limits: 1 to 100. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Filters by data type; all types if not given. Example: `list`.
    std::optional<std::string> KeyType;
    /// Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`). Default: `ValueSize`.
    /// Example: `ValueSize`.
    std::optional<std::string> OrderBy;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    /// Example: `2023-03-27T15:31:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339,
    /// `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    std::optional<std::string> QueryStartTime;

    /// The type of the response.
    using response_type = DescribeBigKeysResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBigKeys";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageSize", PageSize);
        to.field("KeyType", KeyType);
        to.field("OrderBy", OrderBy);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
    }
};

/// Response of `DescribeBlueGreenDeployments`.
struct DescribeBlueGreenDeploymentsResponse {
    /// Deployments of the instance.
    std::vector<volcredis::BlueGreenDeployment> BlueGreenDeployments;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("BlueGreenDeployments", BlueGreenDeployments);
    }
};

/// Lists the blue-green deployments of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - `EndTime` has no time zone.
/// - The list is not paged.
///
/// @see https://www.volcengine.com/docs/6293/2171475
struct DescribeBlueGreenDeploymentsRequest {
    /// ID of the blue or the green instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Filters completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`). Documented as leaving
    /// them out if `false` and including them if `true`, contrary to its name. Default: `false`. Example:
    /// `false`.
    std::optional<bool> ExcludeCompleted;

    /// The type of the response.
    using response_type = DescribeBlueGreenDeploymentsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBlueGreenDeployments";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ExcludeCompleted", ExcludeCompleted);
    }
};

/// A client session.
struct DescribeClientSessionSnapshot_ClientSession {
    /// ID of the instance.
    std::optional<std::string_view> InstanceId;
    /// Address and port of the client.
    std::optional<std::string_view> ClientAddr;
    /// ID of the connection in Redis.
    std::optional<std::int64_t> ClientId;
    /// IP address of the client.
    std::optional<std::string_view> ClientIp;
    /// Name of the connection, as set by the client.
    std::optional<std::string_view> ClientName;
    /// ID of the node of the session.
    std::optional<std::string_view> NodeId;
    /// Age of the connection. Unit: s.
    std::optional<std::int64_t> SessionAge;
    /// Authentication state of the session, as a number.
    std::optional<std::int32_t> SessionAuth;
    /// Last command of the session.
    std::optional<std::string_view> SessionCmd;
    /// Number of the selected database.
    std::optional<std::int64_t> SessionDb;
    /// Socket events: `r` for readable, `w` for writable.
    std::optional<std::string_view> SessionEvents;
    /// File descriptor of the socket.
    std::optional<std::int32_t> SessionFd;
    /// Client flags as in `CLIENT LIST`; `N` for none.
    std::optional<std::string_view> SessionFlags;
    /// Idle time of the connection. Unit: s.
    std::optional<std::int64_t> SessionIdle;
    /// Number of commands queued in a `MULTI` transaction; `-1` outside a transaction.
    std::optional<std::int32_t> SessionMulti;
    /// Used size of the fixed output buffer.
    std::optional<std::int64_t> SessionObl;
    /// Number of replies in the output list.
    std::optional<std::int64_t> SessionOll;
    /// Memory used by the output buffers. Unit: B.
    std::optional<std::int64_t> SessionOmem;
    /// Number of pattern subscriptions.
    std::optional<std::int32_t> SessionPsub;
    /// Used size of the query buffer. Unit: B.
    std::optional<std::int64_t> SessionQbuf;
    /// Free size of the query buffer. Unit: B.
    std::optional<std::int64_t> SessionQbufFree;
    /// Number of channel subscriptions.
    std::optional<std::int32_t> SessionSub;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("ClientAddr", ClientAddr);
        from.field("ClientId", ClientId);
        from.field("ClientIp", ClientIp);
        from.field("ClientName", ClientName);
        from.field("NodeId", NodeId);
        from.field("SessionAge", SessionAge);
        from.field("SessionAuth", SessionAuth);
        from.field("SessionCmd", SessionCmd);
        from.field("SessionDb", SessionDb);
        from.field("SessionEvents", SessionEvents);
        from.field("SessionFd", SessionFd);
        from.field("SessionFlags", SessionFlags);
        from.field("SessionIdle", SessionIdle);
        from.field("SessionMulti", SessionMulti);
        from.field("SessionObl", SessionObl);
        from.field("SessionOll", SessionOll);
        from.field("SessionOmem", SessionOmem);
        from.field("SessionPsub", SessionPsub);
        from.field("SessionQbuf", SessionQbuf);
        from.field("SessionQbufFree", SessionQbufFree);
        from.field("SessionSub", SessionSub);
    }
};

/// A filter on client sessions.
struct DescribeClientSessionSnapshot_SessionFilter {
    /// Session property to compare.
    std::optional<std::string> FilterKey;
    /// Value that the property must have.
    std::optional<std::string> FilterValue;

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("FilterKey", FilterKey);
        to.field("FilterValue", FilterValue);
    }
};

/// Response of `DescribeClientSessionSnapshot`.
struct DescribeClientSessionSnapshotResponse {
    /// Position to pass as `Context` in the next call.
    std::optional<std::string_view> Context;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// `true` if this is the last page.
    std::optional<bool> ListOver;
    /// Sessions on this page.
    std::vector<volcredis::DescribeClientSessionSnapshot_ClientSession> SessionList;
    /// Total number of matching sessions.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Context", Context);
        from.field("InstanceId", InstanceId);
        from.field("ListOver", ListOver);
        from.field("SessionList", SessionList);
        from.field("Total", Total);
    }
};

/// Lists the client sessions of an instance that were recorded in a time range.
///
/// Read-only.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - The format of the times and the values of `FilterKey`, `OrderBy` and `OrderType` are not documented.
struct DescribeClientSessionSnapshotRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    std::optional<std::string> Context;
    /// Conditions that the sessions must meet.
    std::optional<std::vector<volcredis::DescribeClientSessionSnapshot_SessionFilter>> Filter;
    /// Session property to sort by.
    std::optional<std::string> OrderBy;
    /// Sort direction.
    std::optional<std::string> OrderType;
    /// Number of sessions per page.
    std::optional<std::int32_t> PageSize;
    /// End of the time range.
    std::optional<std::string> QueryEndTime;
    /// Start of the time range.
    std::optional<std::string> QueryStartTime;

    /// The type of the response.
    using response_type = DescribeClientSessionSnapshotResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeClientSessionSnapshot";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeClientSessionSnapshot_ClientSession;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.SessionList; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Context", Context);
        to.field("Filter", Filter);
        to.field("OrderBy", OrderBy);
        to.field("OrderType", OrderType);
        to.field("PageSize", PageSize);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
    }
};

/// Response of `DescribeCrossRegionBackupPolicy`.
struct DescribeCrossRegionBackupPolicyResponse {
    /// `true` if cross-region backup is on. Example: `true`.
    std::optional<bool> Active;
    /// ID of the region that backups are copied to. Example: `cn-shanghai`.
    std::optional<std::string_view> CrossBackupRegion;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Retention period of backups in the other region; 7 by default. Unit: day. Example: `7`.
    std::optional<std::int32_t> TTL;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Active", Active);
        from.field("CrossBackupRegion", CrossBackupRegion);
        from.field("InstanceId", InstanceId);
        from.field("TTL", TTL);
    }
};

/// Returns the cross-region backup policy of an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1537659
struct DescribeCrossRegionBackupPolicyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeCrossRegionBackupPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeCrossRegionBackupPolicy";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Properties of an instance at the time of a backup or task.
struct DescribeCrossRegionBackups_InstanceInfo {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// ID of the account that owns the instance.
    std::optional<std::int64_t> AccountId;
    /// Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`).
    std::optional<std::string_view> ArchType;
    /// Role of the instance in a blue-green deployment; only for instances in one.
    std::optional<std::string_view> BlueGreenRole;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    std::optional<std::string_view> ChargeType;
    /// Deletion protection of the instance.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// Expiration time of the subscription; only for `PrePaid` instances.
    std::optional<std::string_view> ExpiredTime;
    /// Name of the instance. Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Network type of the instance.
    std::optional<std::string_view> NetworkType;
    /// Number of replicas per shard.
    std::optional<std::int32_t> Replicas;
    /// Memory of each shard. Unit: MiB.
    std::optional<double> ShardCapacity;
    /// Number of shards of the instance.
    std::optional<std::int32_t> ShardNumber;
    /// Total memory of the instance. Unit: MiB.
    std::optional<std::int64_t> TotalCapacity;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("RegionId", RegionId);
        from.field("AccountId", AccountId);
        from.field("ArchType", ArchType);
        from.field("BlueGreenRole", BlueGreenRole);
        from.field("ChargeType", ChargeType);
        from.field("DeletionProtection", DeletionProtection);
        from.field("EngineVersion", EngineVersion);
        from.field("ExpiredTime", ExpiredTime);
        from.field("InstanceName", InstanceName);
        from.field("MaintenanceTime", MaintenanceTime);
        from.field("NetworkType", NetworkType);
        from.field("Replicas", Replicas);
        from.field("ShardCapacity", ShardCapacity);
        from.field("ShardNumber", ShardNumber);
        from.field("TotalCapacity", TotalCapacity);
        from.field("VpcId", VpcId);
        from.field("ZoneIds", ZoneIds);
    }
};

/// A backup.
struct DescribeCrossRegionBackups_Backup {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string_view> BackupPointId;
    /// Name of the backup; the backup ID if none was set. Example: `testbackup`.
    std::optional<std::string_view> BackupPointName;
    /// Progress of the backup as a number; the scale is not documented.
    std::optional<std::int32_t> BackupProgress;
    /// Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`).
    std::optional<std::string_view> BackupStrategy;
    /// Type of the backup; only `Full` is documented.
    std::optional<std::string_view> BackupType;
    /// End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> EndTime;
    /// Properties of the instance.
    std::optional<volcredis::DescribeCrossRegionBackups_InstanceInfo> InstanceInfo;
    /// Project of the backup. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Size of the backup. Unit: MiB.
    std::optional<std::int64_t> Size;
    /// ID of the region in which the backup was taken.
    std::optional<std::string_view> SourceRegion;
    /// Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> StartTime;
    /// Status of the backup. Example: `Available`.
    std::optional<std::string_view> Status;
    /// Retention period of the backup. Unit: day.
    std::optional<std::int32_t> TTL;
    /// ID of the region that the backup was copied to.
    std::optional<std::string_view> TargetRegion;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("BackupPointId", BackupPointId);
        from.field("BackupPointName", BackupPointName);
        from.field("BackupProgress", BackupProgress);
        from.field("BackupStrategy", BackupStrategy);
        from.field("BackupType", BackupType);
        from.field("EndTime", EndTime);
        from.field("InstanceInfo", InstanceInfo);
        from.field("ProjectName", ProjectName);
        from.field("Size", Size);
        from.field("SourceRegion", SourceRegion);
        from.field("StartTime", StartTime);
        from.field("Status", Status);
        from.field("TTL", TTL);
        from.field("TargetRegion", TargetRegion);
    }
};

/// Response of `DescribeCrossRegionBackups`.
struct DescribeCrossRegionBackupsResponse {
    /// Cross-region backups on this page.
    std::vector<volcredis::DescribeCrossRegionBackups_Backup> Backups;
    /// Total number of matching backups. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Backups", Backups);
        from.field("Total", Total);
    }
};

/// Lists the cross-region backups of an instance or of the whole account.
///
/// Read-only.
///
/// Validation:
///
/// - `InstanceId` is required when `Scope` is `OneInstance` or not set.
/// - `EndTime` is required when `StartTime` is set.
/// - `PageSize` is required when `PageNumber` is set.
/// - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
/// - `EndTime` must be later than `StartTime`.
///
/// @see https://www.volcengine.com/docs/6293/1537661
struct DescribeCrossRegionBackupsRequest {
    /// Filters by instance ID, exact match; no filter if empty. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
    /// `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointId;
    /// Filters by a part of the backup name at the time of the backup; ignored for the `OneInstance` scope.
    /// Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Filters by backup strategies; all strategies if empty. Example: `["AutomatedBackup","ManualBackup"]`.
    std::optional<std::vector<std::string>> BackupStrategyList;
    /// End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-08-22T07:51:12Z`.
    std::optional<std::string> EndTime;
    /// Number of the page, counted from 1. Limits: at least 1. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of backups per page. Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Filters by project at the time of the backup; only for the `AccountInstances` scope. Example:
    /// `default`.
    std::optional<std::string> ProjectName;
    /// Scope of the query: one instance or the whole account. Default: `OneInstance`. Example:
    /// `AccountInstances`.
    std::optional<std::string> Scope;
    /// Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-08-22T07:51:09Z`.
    std::optional<std::string> StartTime;
    /// Filters by backup status. Example: `Available`.
    std::optional<std::string> Status;

    /// The type of the response.
    using response_type = DescribeCrossRegionBackupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeCrossRegionBackups";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeCrossRegionBackups_Backup;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Backups; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointId", BackupPointId);
        to.field("BackupPointName", BackupPointName);
        to.field("BackupStrategyList", BackupStrategyList);
        to.field("EndTime", EndTime);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("ProjectName", ProjectName);
        to.field("Scope", Scope);
        to.field("StartTime", StartTime);
        to.field("Status", Status);
    }
};

/// A major version of the engine with its minor versions.
struct DescribeDBEngineVersions_DBEngineVersion {
    /// Name of the database engine. Example: `Redis`.
    std::optional<std::string_view> Engine;
    /// Major version. Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// Available minor versions of the proxy.
    std::vector<volcredis::MinorVersion> ProxyVersions;
    /// Available minor versions of the server.
    std::vector<volcredis::MinorVersion> ServerVersions;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Engine", Engine);
        from.field("EngineVersion", EngineVersion);
        from.field("ProxyVersions", ProxyVersions);
        from.field("ServerVersions", ServerVersions);
    }
};

/// Response of `DescribeDBEngineVersions`.
struct DescribeDBEngineVersionsResponse {
    /// Major versions with their minor versions.
    std::vector<volcredis::DescribeDBEngineVersions_DBEngineVersion> DBEngineVersions;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("DBEngineVersions", DBEngineVersions);
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
    /// Major version to list; all major versions if not given. Documented values: `7.0`, `6.0` and `5.0`.
    /// Example: `7.0`.
    std::optional<std::string> EngineVersion;

    /// The type of the response.
    using response_type = DescribeDBEngineVersionsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBEngineVersions";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("EngineVersion", EngineVersion);
    }
};

/// Response of `DescribeDBInstanceAclCategories`.
struct DescribeDBInstanceAclCategoriesResponse {
    /// Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`. Example:
    /// `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
    std::vector<std::string_view> Categories;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Categories", Categories);
    }
};

/// Lists the ACL command categories that an instance supports.
///
/// Read-only.
///
/// Notes:
///
/// - Each default role of an account is an ACL rule over these categories.
///
/// @see https://www.volcengine.com/docs/6293/1347919
struct DescribeDBInstanceAclCategoriesRequest {
    /// ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceAclCategoriesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceAclCategories";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Response of `DescribeDBInstanceAclCommands`.
struct DescribeDBInstanceAclCommandsResponse {
    /// Commands in the category. Example: `["client","cluster","config","monitor"]`.
    std::vector<std::string_view> Commands;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Commands", Commands);
    }
};

/// Lists the commands of an ACL category on an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1347918
struct DescribeDBInstanceAclCommandsRequest {
    /// ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
    std::optional<std::string> InstanceId;
    /// Command category, as listed by `DescribeDBInstanceAclCategories`. Example: `admin`.
    std::optional<std::string> Category;

    /// The type of the response.
    using response_type = DescribeDBInstanceAclCommandsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceAclCommands";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Category", Category);
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
    void read(const detail::reader &from) {
        from.field("AdditionalBandwidthPerShard", AdditionalBandwidthPerShard);
        from.field("AdditionalReadBandwidthPerShard", AdditionalReadBandwidthPerShard);
        from.field("AdditionalWriteBandwidthPerShard", AdditionalWriteBandwidthPerShard);
        from.field("DefaultBandwidthPerShard", DefaultBandwidthPerShard);
    }
};

/// Returns the default and the additional bandwidth of each shard of an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/72223
struct DescribeDBInstanceBandwidthPerShardRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceBandwidthPerShardResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceBandwidthPerShard";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// An address of an instance.
struct DescribeDBInstanceDetail_VisitAddress {
    /// Type of the address: private, public or direct link. Documented values: `Private`, `Public` and
    /// `DirectLink`.
    std::optional<std::string_view> AddrType;
    /// Domain name or IP address.
    std::optional<std::string_view> Address;
    /// ID of the EIP bound to the address; only for public addresses.
    std::optional<std::string_view> EipId;
    /// Port of the address, as a string.
    std::optional<std::string_view> Port;
    /// IPv4 address.
    std::optional<std::string_view> VIP;
    /// IPv6 address.
    std::optional<std::string_view> VIPv6;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AddrType", AddrType);
        from.field("Address", Address);
        from.field("EipId", EipId);
        from.field("Port", Port);
        from.field("VIP", VIP);
        from.field("VIPv6", VIPv6);
    }
};

/// Response of `DescribeDBInstanceDetail`.
struct DescribeDBInstanceDetailResponse {
    /// `true` if the subscription is renewed automatically; only for `PrePaid` instances.
    std::optional<bool> AutoRenew;
    /// Role of the instance in a blue-green deployment; absent if it has never been in one.
    std::optional<std::string_view> BlueGreenRole;
    /// Memory of the instance.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`.
    std::optional<std::string_view> ChargeType;
    /// Zones of the nodes of a shard, one entry per node.
    std::vector<volcredis::ConfigureNodeView> ConfigureNodes;
    /// Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2021-11-09T14:02:14Z`.
    std::optional<std::string_view> CreateTime;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the
    /// community edition. Example: `RAM`.
    std::optional<std::string_view> DataLayout;
    /// Deletion protection of the instance. Example: `enabled`.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format:
    /// `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
    std::optional<std::string_view> ExpiredTime;
    /// Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
    /// Example: `PrimarySecondary`.
    std::optional<std::string_view> InstanceClass;
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string_view> InstanceId;
    /// Name of the instance. Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Maximum number of connections of each shard; 10000 unless changed with `ModifyDBInstanceMaxConn`.
    std::optional<std::int32_t> MaxConnections;
    /// Redis modules of the instance.
    std::vector<std::string_view> Modules;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    std::optional<std::string_view> MultiAZ;
    /// Number of nodes per shard. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Project of the instance. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// Memory of each shard; `ShardCapacityV2` is preferred. Unit: GiB.
    std::optional<double> ShardCapacity;
    /// Memory of each shard. Unit: MiB. Example: `1024`.
    std::optional<std::int64_t> ShardCapacityV2;
    /// Number of shards. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
    /// Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Status of the instance. Example: `Running`.
    std::optional<std::string_view> Status;
    /// ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`.
    std::optional<std::string_view> SubnetId;
    /// Tags of the instance.
    std::vector<volcredis::TagView> Tags;
    /// Addresses of the instance.
    std::vector<volcredis::DescribeDBInstanceDetail_VisitAddress> VisitAddrs;
    /// Password-free access over the private endpoint: allowed (`open`) or not (`close`). Example: `close`.
    std::optional<std::string_view> VpcAuthMode;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AutoRenew", AutoRenew);
        from.field("BlueGreenRole", BlueGreenRole);
        from.field("Capacity", Capacity);
        from.field("ChargeType", ChargeType);
        from.field("ConfigureNodes", ConfigureNodes);
        from.field("CreateTime", CreateTime);
        from.field("DataLayout", DataLayout);
        from.field("DeletionProtection", DeletionProtection);
        from.field("EngineVersion", EngineVersion);
        from.field("ExpiredTime", ExpiredTime);
        from.field("InstanceClass", InstanceClass);
        from.field("InstanceId", InstanceId);
        from.field("InstanceName", InstanceName);
        from.field("MaintenanceTime", MaintenanceTime);
        from.field("MaxConnections", MaxConnections);
        from.field("Modules", Modules);
        from.field("MultiAZ", MultiAZ);
        from.field("NodeNumber", NodeNumber);
        from.field("ProjectName", ProjectName);
        from.field("RegionId", RegionId);
        from.field("ShardCapacity", ShardCapacity);
        from.field("ShardCapacityV2", ShardCapacityV2);
        from.field("ShardNumber", ShardNumber);
        from.field("ShardedCluster", ShardedCluster);
        from.field("Status", Status);
        from.field("SubnetId", SubnetId);
        from.field("Tags", Tags);
        from.field("VisitAddrs", VisitAddrs);
        from.field("VpcAuthMode", VpcAuthMode);
        from.field("VpcId", VpcId);
        from.field("ZoneIds", ZoneIds);
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
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceDetail";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Response of `DescribeDBInstanceParams`.
struct DescribeDBInstanceParamsResponse {
    /// Parameters on this page.
    std::vector<volcredis::Parameter> Params;
    /// Total number of parameters. Example: `33`.
    std::optional<std::int32_t> TotalParamsNum;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Params", Params);
        from.field("TotalParamsNum", TotalParamsNum);
    }
};

/// Lists the parameters of an instance with their current, default and permitted values.
///
/// Read-only.
///
/// Notes:
///
/// - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.
///
/// @see https://www.volcengine.com/docs/6293/65763
struct DescribeDBInstanceParamsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of parameters per page. Limits: 1 to 1000. Example: `1`.
    std::optional<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceParams";
    /// The type of an item of the list.
    using item_type = volcredis::Parameter;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Params; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
    }
};

/// A server node.
struct DescribeDBInstanceShards_ServerNode {
    /// Current role of the node in its shard. Example: `PrimaryNode`.
    std::optional<std::string_view> CurrentRole;
    /// ID of the node: the shard ID followed by the number of the node. Example:
    /// `server-redis-cn0212gzmh2xs****-0-0`.
    std::optional<std::string_view> NodeId;
    /// Status of the node. Example: `running`.
    std::optional<std::string_view> Status;
    /// ID of the availability zone of the node. Example: `cn-beijing-a`.
    std::optional<std::string_view> ZoneId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CurrentRole", CurrentRole);
        from.field("NodeId", NodeId);
        from.field("Status", Status);
        from.field("ZoneId", ZoneId);
    }
};

/// A shard and its nodes.
struct DescribeDBInstanceShards_Shard {
    /// Number of nodes in the shard. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Server nodes of the shard.
    std::vector<volcredis::DescribeDBInstanceShards_ServerNode> ServerNodes;
    /// ID of the shard. Example: `server-redis-cn0212gzmh2xs****-0`.
    std::optional<std::string_view> ShardId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("NodeNumber", NodeNumber);
        from.field("ServerNodes", ServerNodes);
        from.field("ShardId", ShardId);
    }
};

/// Response of `DescribeDBInstanceShards`.
struct DescribeDBInstanceShardsResponse {
    /// Shards on this page.
    std::vector<volcredis::DescribeDBInstanceShards_Shard> InstanceShards;
    /// Number of shards of the instance. Example: `2`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceShards", InstanceShards);
        from.field("Total", Total);
    }
};

/// Lists the shards of an instance with their server nodes.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1148756
struct DescribeDBInstanceShardsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of shards per page. Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeDBInstanceShardsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceShards";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeDBInstanceShards_Shard;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.InstanceShards; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
    }
};

/// A shard and its hash slots.
struct DescribeDBInstanceSlots_ShardSlots {
    /// Number of the shard, counted from 0. Example: `0`.
    std::optional<std::int32_t> ShardId;
    /// Ranges of hash slots, each in the form `first-last`. Example: `["0-16383"]`.
    std::vector<std::string_view> Slots;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ShardId", ShardId);
        from.field("Slots", Slots);
    }
};

/// Response of `DescribeDBInstanceSlots`.
struct DescribeDBInstanceSlotsResponse {
    /// Hash slots of each shard.
    std::vector<volcredis::DescribeDBInstanceSlots_ShardSlots> Slots;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Slots", Slots);
    }
};

/// Returns the hash slots of each shard of an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/2479859
struct DescribeDBInstanceSlotsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceSlotsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceSlots";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
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
    void read(const detail::reader &from) {
        from.field("DefaultBandwidthPerShard", DefaultBandwidthPerShard);
        from.field("MaxAdditionalBandwidthPerShard", MaxAdditionalBandwidthPerShard);
        from.field("ShardCapacity", ShardCapacity);
    }
};

/// A specification that an instance can have.
struct DescribeDBInstanceSpecs_InstanceSpec {
    /// Architecture of the specification. Example: `Cluster`.
    std::optional<std::string_view> ArchType;
    /// Instance class of the specification.
    std::optional<std::string_view> InstanceClass;
    /// Default maximum number of connections of each shard.
    std::optional<std::int32_t> MaxConnectionsPerShard;
    /// Permitted numbers of nodes per shard. Example: `[1]`.
    std::vector<std::int32_t> NodeNumbers;
    /// Permitted shard sizes with their limits.
    std::vector<volcredis::DescribeDBInstanceSpecs_ShardCapacitySpec> ShardCapacitySpecs;
    /// Permitted numbers of shards.
    std::vector<std::int32_t> ShardNumbers;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ArchType", ArchType);
        from.field("InstanceClass", InstanceClass);
        from.field("MaxConnectionsPerShard", MaxConnectionsPerShard);
        from.field("NodeNumbers", NodeNumbers);
        from.field("ShardCapacitySpecs", ShardCapacitySpecs);
        from.field("ShardNumbers", ShardNumbers);
    }
};

/// Response of `DescribeDBInstanceSpecs`.
struct DescribeDBInstanceSpecsResponse {
    /// Specifications, one per combination of architecture and instance class.
    std::vector<volcredis::DescribeDBInstanceSpecs_InstanceSpec> InstanceSpecs;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceSpecs", InstanceSpecs);
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
    std::optional<std::string> ArchType;
    /// Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
    /// Example: `Standalone`.
    std::optional<std::string> InstanceClass;

    /// The type of the response.
    using response_type = DescribeDBInstanceSpecsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceSpecs";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("ArchType", ArchType);
        to.field("InstanceClass", InstanceClass);
    }
};

/// Basic properties of an instance.
struct DescribeDBInstances_Instance {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// Role of the instance in a blue-green deployment; absent if it has never been in one.
    std::optional<std::string_view> BlueGreenRole;
    /// Memory of the instance.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`.
    std::optional<std::string_view> ChargeType;
    /// Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2021-11-09T14:02:14Z`.
    std::optional<std::string_view> CreateTime;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the
    /// community edition. Example: `RAM`.
    std::optional<std::string_view> DataLayout;
    /// Deletion protection of the instance. Example: `enabled`.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version of the instance. Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format:
    /// `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
    std::optional<std::string_view> ExpiredTime;
    /// Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
    /// Example: `PrimarySecondary`.
    std::optional<std::string_view> InstanceClass;
    /// Name of the instance. Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    std::optional<std::string_view> MultiAZ;
    /// Number of nodes per shard. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Domain name of the private endpoint.
    std::optional<std::string_view> PrivateAddress;
    /// Port of the private endpoint, as a string.
    std::optional<std::string_view> PrivatePort;
    /// Project of the instance. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Edition of the instance: community (`Basic`) or enterprise (`Enterprise`).
    std::optional<std::string_view> ServiceType;
    /// Memory of each shard; a fraction for sizes below 1 GiB. Unit: GiB.
    std::optional<double> ShardCapacity;
    /// Number of shards. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
    /// Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Status of the instance. Example: `Running`.
    std::optional<std::string_view> Status;
    /// Tags of the instance.
    std::vector<volcredis::TagView> Tags;
    /// IPv4 address of the private endpoint.
    std::optional<std::string_view> VIP;
    /// IPv6 address of the private endpoint; absent if it has none.
    std::optional<std::string_view> VIPv6;
    /// ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("RegionId", RegionId);
        from.field("BlueGreenRole", BlueGreenRole);
        from.field("Capacity", Capacity);
        from.field("ChargeType", ChargeType);
        from.field("CreateTime", CreateTime);
        from.field("DataLayout", DataLayout);
        from.field("DeletionProtection", DeletionProtection);
        from.field("EngineVersion", EngineVersion);
        from.field("ExpiredTime", ExpiredTime);
        from.field("InstanceClass", InstanceClass);
        from.field("InstanceName", InstanceName);
        from.field("MultiAZ", MultiAZ);
        from.field("NodeNumber", NodeNumber);
        from.field("PrivateAddress", PrivateAddress);
        from.field("PrivatePort", PrivatePort);
        from.field("ProjectName", ProjectName);
        from.field("ServiceType", ServiceType);
        from.field("ShardCapacity", ShardCapacity);
        from.field("ShardNumber", ShardNumber);
        from.field("ShardedCluster", ShardedCluster);
        from.field("Status", Status);
        from.field("Tags", Tags);
        from.field("VIP", VIP);
        from.field("VIPv6", VIPv6);
        from.field("VpcId", VpcId);
        from.field("ZoneIds", ZoneIds);
    }
};

/// Response of `DescribeDBInstances`.
struct DescribeDBInstancesResponse {
    /// Instances on this page.
    std::vector<volcredis::DescribeDBInstances_Instance> Instances;
    /// Total number of matching instances.
    std::optional<std::int32_t> TotalInstancesNum;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Instances", Instances);
        from.field("TotalInstancesNum", TotalInstancesNum);
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
    std::optional<std::string> InstanceId;
    /// ID of the region of the instances; by default the region that the request is signed for. Example:
    /// `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Filters by billing method. Example: `PostPaid`.
    std::optional<std::string> ChargeType;
    /// Filters by data storage; for the enterprise edition only.
    std::optional<std::string> DataLayout;
    /// Filters by Redis version; `7.2` and `7.4` occur in the enterprise edition only. Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Filters by a part of the instance name. Example: `api_test`.
    std::optional<std::string> InstanceName;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Filters by project. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`.
    std::optional<std::string> ServiceType;
    /// Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Documented values: `0`
    /// and `1`. Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Filters by instance status. Example: `Running`.
    std::optional<std::string> Status;
    /// Filters by tags. Limits: at most 10 items.
    std::optional<std::vector<volcredis::TagFilter>> TagFilters;
    /// Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`.
    std::optional<std::string> VpcId;
    /// Filters by a part of the availability zone ID. Example: `cn-beijing-a`.
    std::optional<std::string> ZoneId;

    /// The type of the response.
    using response_type = DescribeDBInstancesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstances";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeDBInstances_Instance;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Instances; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("RegionId", RegionId);
        to.field("ChargeType", ChargeType);
        to.field("DataLayout", DataLayout);
        to.field("EngineVersion", EngineVersion);
        to.field("InstanceName", InstanceName);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("ProjectName", ProjectName);
        to.field("ServiceType", ServiceType);
        to.field("ShardedCluster", ShardedCluster);
        to.field("Status", Status);
        to.field("TagFilters", TagFilters);
        to.field("VpcId", VpcId);
        to.field("ZoneId", ZoneId);
    }
};

/// An address of an instance.
struct DescribeEnterpriseDBInstanceDetail_VisitAddress {
    /// Type of the address, such as `Private` (in the VPC) or `Public`. Example: `Private`.
    std::optional<std::string_view> AddrType;
    /// ID of the EIP bound to the address; only for public addresses.
    std::optional<std::string_view> EipId;
    /// Domain name or IP address.
    std::optional<std::string_view> IPAddress;
    /// Port of the address, as a string.
    std::optional<std::string_view> Port;
    /// IPv4 address.
    std::optional<std::string_view> VIP;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AddrType", AddrType);
        from.field("EipId", EipId);
        from.field("IPAddress", IPAddress);
        from.field("Port", Port);
        from.field("VIP", VIP);
    }
};

/// Response of `DescribeEnterpriseDBInstanceDetail`.
struct DescribeEnterpriseDBInstanceDetailResponse {
    /// `true` if the subscription is renewed automatically; only for `PrePaid` instances. Example: `false`.
    std::optional<bool> AutoRenew;
    /// Storage capacity of the instance, total and used.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`.
    std::optional<std::string_view> ChargeType;
    /// Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2024-05-01T10:02:14Z`.
    std::optional<std::string_view> CreateTime;
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
    std::optional<std::string_view> DataLayout;
    /// Deletion protection of the instance. Example: `disabled`.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version of the instance. Documented values: `7.4`. Example: `7.4`.
    std::optional<std::string_view> EngineVersion;
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format:
    /// `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
    std::optional<std::string_view> ExpiredTime;
    /// Fast-storage capacity of each shard. Unit: MiB.
    std::optional<std::int32_t> FlashPerShard;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Name of the instance. Example: `redis-enterprise`.
    std::optional<std::string_view> InstanceName;
    /// Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Redis modules loaded into the instance.
    std::vector<std::string_view> Modules;
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    std::optional<std::string_view> MultiAZ;
    /// Number of nodes per shard. Documented values: `2`. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Project of the instance. Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Memory of each shard. Unit: MiB. Example: `8192`.
    std::optional<std::int32_t> RamPerShard;
    /// ID of the region of the instance. Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Status of the instance. Example: `Running`.
    std::optional<std::string_view> Status;
    /// ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`.
    std::optional<std::string_view> SubnetId;
    /// Tags of the instance.
    std::vector<volcredis::TagView> Tags;
    /// Addresses of the instance.
    std::vector<volcredis::DescribeEnterpriseDBInstanceDetail_VisitAddress> VisitAddrs;
    /// ID of the VPC of the instance. Example: `vpc-2743n1ihbxla87fap8tap****`.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones of the instance.
    std::vector<std::string_view> ZoneIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AutoRenew", AutoRenew);
        from.field("Capacity", Capacity);
        from.field("ChargeType", ChargeType);
        from.field("CreateTime", CreateTime);
        from.field("DataLayout", DataLayout);
        from.field("DeletionProtection", DeletionProtection);
        from.field("EngineVersion", EngineVersion);
        from.field("ExpiredTime", ExpiredTime);
        from.field("FlashPerShard", FlashPerShard);
        from.field("InstanceId", InstanceId);
        from.field("InstanceName", InstanceName);
        from.field("MaintenanceTime", MaintenanceTime);
        from.field("Modules", Modules);
        from.field("MultiAZ", MultiAZ);
        from.field("NodeNumber", NodeNumber);
        from.field("ProjectName", ProjectName);
        from.field("RamPerShard", RamPerShard);
        from.field("RegionId", RegionId);
        from.field("ShardNumber", ShardNumber);
        from.field("Status", Status);
        from.field("SubnetId", SubnetId);
        from.field("Tags", Tags);
        from.field("VisitAddrs", VisitAddrs);
        from.field("VpcId", VpcId);
        from.field("ZoneIds", ZoneIds);
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
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeEnterpriseDBInstanceDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceDetail";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Response of `DescribeEnterpriseDBInstanceParams`.
struct DescribeEnterpriseDBInstanceParamsResponse {
    /// Parameters on this page.
    std::vector<volcredis::Parameter> Params;
    /// Total number of parameters that can be set in the console. Example: `2`.
    std::optional<std::int32_t> TotalParamsNum;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Params", Params);
        from.field("TotalParamsNum", TotalParamsNum);
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
    std::optional<std::string> InstanceId;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of parameters per page. Limits: 1 to 100. Example: `1`.
    std::optional<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeEnterpriseDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceParams";
    /// The type of an item of the list.
    using item_type = volcredis::Parameter;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Params; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
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
    void read(const detail::reader &from) {
        from.field("DefaultBandwidth", DefaultBandwidth);
        from.field("DefaultMaxConnections", DefaultMaxConnections);
        from.field("ShardNumber", ShardNumber);
    }
};

/// A specification that an instance can have.
struct DescribeEnterpriseDBInstanceSpecs_InstanceSpec {
    /// Data storage of the specification. Example: `RAM`.
    std::optional<std::string_view> DataLayout;
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
    void read(const detail::reader &from) {
        from.field("DataLayout", DataLayout);
        from.field("FlashCapacityMax", FlashCapacityMax);
        from.field("FlashCapacityMin", FlashCapacityMin);
        from.field("FlashCapacityStep", FlashCapacityStep);
        from.field("RamCapacity", RamCapacity);
        from.field("ShardNumberSpecs", ShardNumberSpecs);
    }
};

/// Response of `DescribeEnterpriseDBInstanceSpecs`.
struct DescribeEnterpriseDBInstanceSpecsResponse {
    /// Available specifications.
    std::vector<volcredis::DescribeEnterpriseDBInstanceSpecs_InstanceSpec> InstanceSpecs;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceSpecs", InstanceSpecs);
    }
};

/// Lists the available specifications of the enterprise edition.
///
/// Read-only.
///
/// Notes:
///
/// - The scope of `DefaultBandwidth`, one shard or the whole instance, is not documented.
/// - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000; 4:
///   464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
///
/// @see https://www.volcengine.com/docs/84772/1515921
/// @see https://www.volcengine.com/docs/84772/1262383
struct DescribeEnterpriseDBInstanceSpecsRequest {
    /// Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`.
    std::optional<std::string> DataLayout;

    /// The type of the response.
    using response_type = DescribeEnterpriseDBInstanceSpecsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceSpecs";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("DataLayout", DataLayout);
    }
};

/// Response of `DescribeEnterpriseZones`.
struct DescribeEnterpriseZonesResponse {
    /// Zones of the region.
    std::vector<volcredis::Zone> Zones;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Zones", Zones);
    }
};

/// Lists the zones of a region that offer enterprise edition instances.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/84772/1257606
struct DescribeEnterpriseZonesRequest {
    /// ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`.
    std::optional<std::string> RegionId;

    /// The type of the response.
    using response_type = DescribeEnterpriseZonesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseZones";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
    }
};

/// A log entry of a command with a large result.
struct DescribeFatLogs_FatLog {
    /// ID of the instance.
    std::optional<std::string_view> InstanceId;
    /// Kind of command; the values are not documented.
    std::optional<std::string_view> ActionType;
    /// Address of the client.
    std::optional<std::string_view> ClientAddress;
    /// Name of the client connection.
    std::optional<std::string_view> ClientName;
    /// Logged command.
    std::optional<std::string_view> Cmd;
    /// Length recorded for the entry, as a string; the unit is not documented.
    std::optional<std::string_view> CmdLength;
    /// Start time of the command.
    std::optional<std::string_view> ExecutionStartTime;
    /// ID of the log entry.
    std::optional<std::string_view> LogId;
    /// ID of the node that logged the command.
    std::optional<std::string_view> NodeId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("ActionType", ActionType);
        from.field("ClientAddress", ClientAddress);
        from.field("ClientName", ClientName);
        from.field("Cmd", Cmd);
        from.field("CmdLength", CmdLength);
        from.field("ExecutionStartTime", ExecutionStartTime);
        from.field("LogId", LogId);
        from.field("NodeId", NodeId);
    }
};

/// Response of `DescribeFatLogs`.
struct DescribeFatLogsResponse {
    /// Position to pass as `Context` in the next call. Example: `[1658839101000000,69550,0,null]`.
    std::optional<std::string_view> Context;
    /// Entries on this page.
    std::vector<volcredis::DescribeFatLogs_FatLog> FatLogs;
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string_view> InstanceId;
    /// `true` if this is the last page; `false` if more entries follow. Example: `true`.
    std::optional<bool> ListOver;
    /// Total number of entries. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Context", Context);
        from.field("FatLogs", FatLogs);
        from.field("InstanceId", InstanceId);
        from.field("ListOver", ListOver);
        from.field("Total", Total);
    }
};

/// Returns the log of commands with large results of an instance.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
///
/// Checked by the service only:
///
/// - `NodeIds` should list at most 8 nodes.
///
/// Notes:
///
/// - A command is logged if its result is larger than 500 KB.
/// - Only the last three days can be queried.
/// - The format of `Context` is opaque.
///
/// @see https://www.volcengine.com/docs/6293/2478754
struct DescribeFatLogsRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of entries per page. Limits: 1 to 1000. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    /// Example: `[1658839101000000,69550,0,null]`.
    std::optional<std::string> Context;
    /// Filters by type of node; both types if not given. Example: `proxy`.
    std::optional<std::string> FatLogType;
    /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024
    /// bytes in total. Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    std::optional<std::vector<std::string>> NodeIds;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    /// Example: `2026-03-17T07:11:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    /// Example: `2026-03-17T07:10:00Z`.
    std::optional<std::string> QueryStartTime;

    /// The type of the response.
    using response_type = DescribeFatLogsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeFatLogs";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeFatLogs_FatLog;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.FatLogs; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageSize", PageSize);
        to.field("Context", Context);
        to.field("FatLogType", FatLogType);
        to.field("NodeIds", NodeIds);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
    }
};

/// A hot key.
struct DescribeHotKeys_HotKey {
    /// Kind of access; the values are not documented.
    std::optional<std::string_view> ActionType;
    /// Time at which the hot key was recorded.
    std::optional<std::string_view> CreateTime;
    /// Database of the key.
    std::optional<std::string_view> DBName;
    /// Name of the key.
    std::optional<std::string_view> KeyInfo;
    /// Data type of the key.
    std::optional<std::string_view> KeyType;
    /// ID of the node that reported the key.
    std::optional<std::string_view> NodeId;
    /// Number of accesses, as a string.
    std::optional<std::string_view> QueryCount;
    /// ID of the shard of the key.
    std::optional<std::string_view> ShardId;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ActionType", ActionType);
        from.field("CreateTime", CreateTime);
        from.field("DBName", DBName);
        from.field("KeyInfo", KeyInfo);
        from.field("KeyType", KeyType);
        from.field("NodeId", NodeId);
        from.field("QueryCount", QueryCount);
        from.field("ShardId", ShardId);
    }
};

/// Response of `DescribeHotKeys`.
struct DescribeHotKeysResponse {
    /// Hot keys found.
    std::vector<volcredis::DescribeHotKeys_HotKey> HotKey;
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of keys found. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("HotKey", HotKey);
        from.field("InstanceId", InstanceId);
        from.field("Total", Total);
    }
};

/// Returns the most accessed keys of an instance.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `QueryEndTime` must be at most 360 hours later than `QueryStartTime`.
///
/// Checked by the service only:
///
/// - `QueryStartTime` must be within the last 15 days.
/// - Time ranges of more than 1 hour may be rejected.
///
/// Notes:
///
/// - The service keeps the 1000 hottest keys.
/// - The result is not paged: one call returns up to 1000 keys.
///
/// @see https://www.volcengine.com/docs/6293/1454915
struct DescribeHotKeysRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Maximum number of keys to return. Limits: 1 to 1000. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Filters by data type; all types if not given. Example: `list`.
    std::optional<std::string> KeyType;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    /// Example: `2023-03-27T15:31:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339,
    /// `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    std::optional<std::string> QueryStartTime;
    /// Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all shards if not given. Limits: at
    /// most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
    std::optional<std::vector<std::string>> ShardIds;

    /// The type of the response.
    using response_type = DescribeHotKeysResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeHotKeys";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageSize", PageSize);
        to.field("KeyType", KeyType);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
        to.field("ShardIds", ShardIds);
    }
};

/// A key scan job.
struct DescribeKeyScanJobs_KeyScanJob {
    /// Amount of work done, in the unit of `TotalCount`.
    std::optional<std::int32_t> CompletedCount;
    /// Creation time of the job.
    std::optional<std::string_view> CreateTime;
    /// End time of the job.
    std::optional<std::string_view> FinishTime;
    /// ID of the job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string_view> JobId;
    /// Start time of the job.
    std::optional<std::string_view> StartTime;
    /// Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values can
    /// occur.
    std::optional<std::string_view> Status;
    /// Total amount of work; the unit is not documented.
    std::optional<std::int32_t> TotalCount;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CompletedCount", CompletedCount);
        from.field("CreateTime", CreateTime);
        from.field("FinishTime", FinishTime);
        from.field("JobId", JobId);
        from.field("StartTime", StartTime);
        from.field("Status", Status);
        from.field("TotalCount", TotalCount);
    }
};

/// Response of `DescribeKeyScanJobs`.
struct DescribeKeyScanJobsResponse {
    /// Jobs on this page.
    std::vector<volcredis::DescribeKeyScanJobs_KeyScanJob> JobList;
    /// Total number of matching jobs. Example: `1`.
    std::optional<std::int32_t> TotalJobsNumber;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("JobList", JobList);
        from.field("TotalJobsNumber", TotalJobsNumber);
    }
};

/// Lists the key scan jobs of an instance in a time range.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
///
/// @see https://www.volcengine.com/docs/6293/1681639
struct DescribeKeyScanJobsRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-07-07T13:30:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-07-07T13:00:00Z`.
    std::optional<std::string> QueryStartTime;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
    std::optional<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeKeyScanJobsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeKeyScanJobs";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeKeyScanJobs_KeyScanJob;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.JobList; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
    }
};

/// Response of `DescribeNodeIds`.
struct DescribeNodeIdsResponse {
    /// IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`. Example:
    /// `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
    std::vector<std::string_view> NodeIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("NodeIds", NodeIds);
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
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeNodeIdsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeNodeIds";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// A parameter template with its parameters.
struct DescribeParameterGroupDetail_ParameterGroupDetail {
    /// ID of the template. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string_view> ParameterGroupId;
    /// Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-01-09T02:51:23Z`.
    std::optional<std::string_view> CreateTime;
    /// `true` if this is the default template. Example: `false`.
    std::optional<bool> Default;
    /// Description of the template. Example: `test template`.
    std::optional<std::string_view> Description;
    /// Redis version of the template. Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// Name of the template. Example: `test_temp`.
    std::optional<std::string_view> Name;
    /// Parameters of the template.
    std::vector<volcredis::ParameterGroupParameter> Parameters;
    /// Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`.
    std::optional<std::string_view> Source;
    /// Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> UpdateTime;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroupId", ParameterGroupId);
        from.field("CreateTime", CreateTime);
        from.field("Default", Default);
        from.field("Description", Description);
        from.field("EngineVersion", EngineVersion);
        from.field("Name", Name);
        from.field("Parameters", Parameters);
        from.field("Source", Source);
        from.field("UpdateTime", UpdateTime);
    }
};

/// Response of `DescribeParameterGroupDetail`.
struct DescribeParameterGroupDetailResponse {
    /// Template with its parameters.
    std::optional<volcredis::DescribeParameterGroupDetail_ParameterGroupDetail> ParameterGroupInfo;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroupInfo", ParameterGroupInfo);
    }
};

/// Returns a parameter template with its parameters.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1415107
struct DescribeParameterGroupDetailRequest {
    /// ID of the template. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;

    /// The type of the response.
    using response_type = DescribeParameterGroupDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeParameterGroupDetail";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("ParameterGroupId", ParameterGroupId);
    }
};

/// A parameter template.
struct DescribeParameterGroups_ParameterGroup {
    /// ID of the template.
    std::optional<std::string_view> ParameterGroupId;
    /// Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-01-09T02:51:23Z`.
    std::optional<std::string_view> CreateTime;
    /// `true` if this is the default template.
    std::optional<bool> Default;
    /// Description of the template.
    std::optional<std::string_view> Description;
    /// Redis version of the template. Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// Name of the template.
    std::optional<std::string_view> Name;
    /// Number of parameters in the template.
    std::optional<std::int32_t> ParameterNum;
    /// Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`.
    std::optional<std::string_view> Source;
    /// Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> UpdateTime;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroupId", ParameterGroupId);
        from.field("CreateTime", CreateTime);
        from.field("Default", Default);
        from.field("Description", Description);
        from.field("EngineVersion", EngineVersion);
        from.field("Name", Name);
        from.field("ParameterNum", ParameterNum);
        from.field("Source", Source);
        from.field("UpdateTime", UpdateTime);
    }
};

/// Response of `DescribeParameterGroups`.
struct DescribeParameterGroupsResponse {
    /// Templates on this page.
    std::vector<volcredis::DescribeParameterGroups_ParameterGroup> ParameterGroups;
    /// Total number of matching templates. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroups", ParameterGroups);
        from.field("Total", Total);
    }
};

/// Lists the parameter templates of the account in a region, without their parameters.
///
/// Read-only.
///
/// Notes:
///
/// - `DescribeParameterGroupDetail` returns the parameters of a template.
/// - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.
///
/// @see https://www.volcengine.com/docs/6293/1415106
struct DescribeParameterGroupsRequest {
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of templates per page. Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// Filters by origin: created by a user (`User`) or by the service (`System`). Example: `User`.
    std::optional<std::string> Source;

    /// The type of the response.
    using response_type = DescribeParameterGroupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeParameterGroups";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeParameterGroups_ParameterGroup;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.ParameterGroups; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("EngineVersion", EngineVersion);
        to.field("Source", Source);
    }
};

/// Response of `DescribePitrTimeWindow`.
struct DescribePitrTimeWindowResponse {
    /// Latest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2022-11-24T08:07:29Z`.
    std::optional<std::string_view> EndTime;
    /// Earliest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2022-11-24T08:07:01Z`.
    std::optional<std::string_view> StartTime;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("EndTime", EndTime);
        from.field("StartTime", StartTime);
    }
};

/// Returns the time window to which an instance can be restored.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - Data flashback must be on (`StartContinuousBackup`).
///
/// @see https://www.volcengine.com/docs/6293/159825
struct DescribePitrTimeWindowRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribePitrTimeWindowResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribePitrTimeWindow";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// A planned event.
struct DescribePlannedEvents_PlannedEvent {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Operation of the event; the values are not documented.
    std::optional<std::string_view> Action;
    /// Display name of the operation, in Chinese or English. Example: `Upgrade instance kernel version`.
    std::optional<std::string_view> ActionName;
    /// `true` if the event can be canceled. Example: `false`.
    std::optional<bool> CanCancel;
    /// `true` if the time of the event can be changed with `ModifyPlannedEventExecuteTime`. Example:
    /// `false`.
    std::optional<bool> CanModifyTime;
    /// ID of the event. Example: `event-cn0212gzmh2xs****`.
    std::optional<std::string_view> EventId;
    /// Name of the instance. Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Latest time to which the event can be postponed; empty if there is none. Format: RFC 3339,
    /// `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
    std::optional<std::string_view> MaxEndTime;
    /// End of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-02-26T19:59:59Z`.
    std::optional<std::string_view> PlanEndTime;
    /// Start of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-02-26T19:00:00Z`.
    std::optional<std::string_view> PlanStartTime;
    /// Status of the event; only a `Waiting` event can be executed immediately. Example: `Waiting`.
    std::optional<std::string_view> Status;
    /// Type of the event: system maintenance or an operation scheduled by a user. The values are not
    /// documented.
    std::optional<std::string_view> Type;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("Action", Action);
        from.field("ActionName", ActionName);
        from.field("CanCancel", CanCancel);
        from.field("CanModifyTime", CanModifyTime);
        from.field("EventId", EventId);
        from.field("InstanceName", InstanceName);
        from.field("MaxEndTime", MaxEndTime);
        from.field("PlanEndTime", PlanEndTime);
        from.field("PlanStartTime", PlanStartTime);
        from.field("Status", Status);
        from.field("Type", Type);
    }
};

/// Response of `DescribePlannedEvents`.
struct DescribePlannedEventsResponse {
    /// Events on this page.
    std::vector<volcredis::DescribePlannedEvents_PlannedEvent> PlannedEvents;
    /// Total number of matching events. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("PlannedEvents", PlannedEvents);
        from.field("Total", Total);
    }
};

/// Lists planned events: system maintenance and operations scheduled by users.
///
/// Read-only.
///
/// Validation:
///
/// - `MaxStartTime` must be later than `MinStartTime`.
///
/// @see https://www.volcengine.com/docs/6293/1467105
struct DescribePlannedEventsRequest {
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of events per page. Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-02-26T19:01:00Z`.
    std::optional<std::string> MaxStartTime;
    /// Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-02-26T19:00:00Z`.
    std::optional<std::string> MinStartTime;

    /// The type of the response.
    using response_type = DescribePlannedEventsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribePlannedEvents";
    /// The type of an item of the list.
    using item_type = volcredis::DescribePlannedEvents_PlannedEvent;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.PlannedEvents; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("InstanceId", InstanceId);
        to.field("MaxStartTime", MaxStartTime);
        to.field("MinStartTime", MinStartTime);
    }
};

/// A region.
struct DescribeRegions_Region {
    /// ID of the region. Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// Display name of the region, in Chinese. Example: `华北2(北京)`.
    std::optional<std::string_view> RegionName;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("RegionId", RegionId);
        from.field("RegionName", RegionName);
    }
};

/// Response of `DescribeRegions`.
struct DescribeRegionsResponse {
    /// Regions found.
    std::vector<volcredis::DescribeRegions_Region> Regions;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Regions", Regions);
    }
};

/// Lists the regions that are open to the account.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/65752
/// @see https://www.volcengine.com/docs/84772/71730
struct DescribeRegionsRequest {
    /// Filters by region ID; all regions open to the account if not given. Example: `cn-beijing`.
    std::optional<std::string> RegionId;

    /// The type of the response.
    using response_type = DescribeRegionsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeRegions";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
    }
};

/// A slow query.
struct DescribeSlowLogs_SlowQuery {
    /// ID of the instance.
    std::optional<std::string_view> InstanceId;
    /// Database of the command: a number, or `-` for entries of servers.
    std::optional<std::string_view> DBName;
    /// Start time of the command.
    std::optional<std::string_view> ExecutionStartTime;
    /// Address of the client.
    std::optional<std::string_view> HostAddress;
    /// ID of the node that logged the command.
    std::optional<std::string_view> NodeId;
    /// Logged command.
    std::optional<std::string_view> QueryText;
    /// Duration of the command; the unit is not documented.
    std::optional<std::int64_t> QueryTimes;
    /// Account that ran the command.
    std::optional<std::string_view> UserName;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("DBName", DBName);
        from.field("ExecutionStartTime", ExecutionStartTime);
        from.field("HostAddress", HostAddress);
        from.field("NodeId", NodeId);
        from.field("QueryText", QueryText);
        from.field("QueryTimes", QueryTimes);
        from.field("UserName", UserName);
    }
};

/// Response of `DescribeSlowLogs`.
struct DescribeSlowLogsResponse {
    /// Position to pass as `Context` in the next call.
    std::optional<std::string_view> Context;
    /// ID of the instance.
    std::optional<std::string_view> InstanceId;
    /// `true` if this is the last page; `false` if more entries follow.
    std::optional<bool> ListOver;
    /// Entries on this page.
    std::vector<volcredis::DescribeSlowLogs_SlowQuery> SlowQuery;
    /// Total number of entries.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Context", Context);
        from.field("InstanceId", InstanceId);
        from.field("ListOver", ListOver);
        from.field("SlowQuery", SlowQuery);
        from.field("Total", Total);
    }
};

/// Returns the slow log of an instance.
///
/// Read-only.
///
/// Validation:
///
/// - `SlowLogType` is ignored by the service when `NodeIds` is set.
/// - `DBName` must be `-` when `SlowLogType` is `Server`.
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `DBName` must be an integer from 0 to 256 when `SlowLogType` is `Proxy`.
///
/// Checked by the service only:
///
/// - `NodeIds` should list at most 8 nodes.
///
/// Notes:
///
/// - Only the last three days can be queried.
/// - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`) are
///   not logged.
///
/// @see https://www.volcengine.com/docs/6293/127842
struct DescribeSlowLogsRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of entries per page. Limits: 1 to 1000. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    std::optional<std::string> Context;
    /// Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers. Example: `0`.
    std::optional<std::string> DBName;
    /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024
    /// bytes in total. Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    std::optional<std::vector<std::string>> NodeIds;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    /// Example: `2022-07-26T12:38:54Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    /// Example: `2022-07-26T12:37:54Z`.
    std::optional<std::string> QueryStartTime;
    /// Filters by type of node; both types if not given. Example: `Proxy`.
    std::optional<std::string> SlowLogType;

    /// The type of the response.
    using response_type = DescribeSlowLogsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeSlowLogs";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeSlowLogs_SlowQuery;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.SlowQuery; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageSize", PageSize);
        to.field("Context", Context);
        to.field("DBName", DBName);
        to.field("NodeIds", NodeIds);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
        to.field("SlowLogType", SlowLogType);
    }
};

/// A tag of an instance.
struct DescribeTagsByResource_TagResource {
    /// ID of the instance. Example: `redis-cnlflix66ohil****`.
    std::optional<std::string_view> InstanceId;
    /// Key of the tag. Example: `department`.
    std::optional<std::string_view> Key;
    /// Value of the tag. Example: `game`.
    std::optional<std::string_view> Value;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("Key", Key);
        from.field("Value", Value);
    }
};

/// Response of `DescribeTagsByResource`.
struct DescribeTagsByResourceResponse {
    /// Tags found.
    std::vector<volcredis::DescribeTagsByResource_TagResource> TagResources;
    /// Total number of entries. Example: `3`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("TagResources", TagResources);
        from.field("Total", Total);
    }
};

/// Lists the tags of instances, one entry per instance and tag.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1124768
/// @see https://www.volcengine.com/docs/84772/1393054
struct DescribeTagsByResourceRequest {
    /// IDs of the instances. Limits: at most 50 items. Example:
    /// `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of entries per page. Limits: 1 to 1000. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Filters by tags; all tags if not given. Limits: at most 10 items. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
    std::optional<std::vector<volcredis::TagFilter>> TagFilters;

    /// The type of the response.
    using response_type = DescribeTagsByResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeTagsByResource";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeTagsByResource_TagResource;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.TagResources; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("TagFilters", TagFilters);
    }
};

/// Properties of an instance at the time of a backup or task.
struct DescribeTasks_InstanceInfo {
    /// IDs of the zones of the nodes.
    std::vector<std::string_view> ConfigureNodes;
    /// Redis version of the instance. Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceID;
    /// Name of the instance.
    std::optional<std::string_view> InstanceName;
    /// Number of nodes per shard.
    std::optional<std::int32_t> NodeNumber;
    /// Minor version of the proxy. Example: `1.602.0`.
    std::optional<std::string_view> ProxyVersion;
    /// Minor version of the server. Example: `7.602.0`.
    std::optional<std::string_view> ServerVersion;
    /// Memory of each shard. Unit: MiB.
    std::optional<std::int64_t> ShardCapacity;
    /// Number of shards.
    std::optional<std::int32_t> ShardNumber;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// ID of the subnet of the instance.
    std::optional<std::string_view> SubnetId;
    /// ID of the VPC of the instance.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones of the instance.
    std::vector<std::string_view> ZoneIds;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ConfigureNodes", ConfigureNodes);
        from.field("EngineVersion", EngineVersion);
        from.field("InstanceID", InstanceID);
        from.field("InstanceName", InstanceName);
        from.field("NodeNumber", NodeNumber);
        from.field("ProxyVersion", ProxyVersion);
        from.field("ServerVersion", ServerVersion);
        from.field("ShardCapacity", ShardCapacity);
        from.field("ShardNumber", ShardNumber);
        from.field("ShardedCluster", ShardedCluster);
        from.field("SubnetId", SubnetId);
        from.field("VpcId", VpcId);
        from.field("ZoneIds", ZoneIds);
    }
};

/// A step of a task.
struct DescribeTasks_TaskStep {
    /// Name of the step.
    std::optional<std::string_view> Name;
    /// Description of the progress.
    std::optional<std::string_view> ProgressDesc;
    /// Progress of the step as a number; the scale is not documented.
    std::optional<std::int32_t> StepProgress;
    /// Status of the step.
    std::optional<std::string_view> StepStatus;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Name", Name);
        from.field("ProgressDesc", ProgressDesc);
        from.field("StepProgress", StepProgress);
        from.field("StepStatus", StepStatus);
    }
};

/// A task.
struct DescribeTasks_Task {
    /// Duration of the task. Unit: ms.
    std::optional<std::int64_t> CostTimeMS;
    /// Creation time of the task.
    std::optional<std::string_view> CreateTime;
    /// End time of the task.
    std::optional<std::string_view> FinishTime;
    /// Properties of the instance after the task.
    std::optional<volcredis::DescribeTasks_InstanceInfo> InstanceInfo;
    /// Name of the instance.
    std::optional<std::string_view> InstanceName;
    /// Properties of the instance before the task.
    std::optional<volcredis::DescribeTasks_InstanceInfo> OriginInstanceInfo;
    /// Progress of the task as a number; the scale is not documented.
    std::optional<std::int32_t> Progress;
    /// Start time of the task.
    std::optional<std::string_view> StartTime;
    /// Operation of the task.
    std::optional<std::string_view> TaskAction;
    /// Description of the task.
    std::optional<std::string_view> TaskDesc;
    /// ID of the task.
    std::optional<std::string_view> TaskId;
    /// Name of the task.
    std::optional<std::string_view> TaskName;
    /// Parameters of the task, as a string.
    std::optional<std::string_view> TaskParams;
    /// Status of the task.
    std::optional<std::string_view> TaskStatus;
    /// Steps of the task.
    std::vector<volcredis::DescribeTasks_TaskStep> TaskStepInfo;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CostTimeMS", CostTimeMS);
        from.field("CreateTime", CreateTime);
        from.field("FinishTime", FinishTime);
        from.field("InstanceInfo", InstanceInfo);
        from.field("InstanceName", InstanceName);
        from.field("OriginInstanceInfo", OriginInstanceInfo);
        from.field("Progress", Progress);
        from.field("StartTime", StartTime);
        from.field("TaskAction", TaskAction);
        from.field("TaskDesc", TaskDesc);
        from.field("TaskId", TaskId);
        from.field("TaskName", TaskName);
        from.field("TaskParams", TaskParams);
        from.field("TaskStatus", TaskStatus);
        from.field("TaskStepInfo", TaskStepInfo);
    }
};

/// Response of `DescribeTasks`.
struct DescribeTasksResponse {
    /// Tasks on this page.
    std::vector<volcredis::DescribeTasks_Task> Tasks;
    /// Total number of matching tasks.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Tasks", Tasks);
        from.field("Total", Total);
    }
};

/// Lists the tasks of instances with their progress.
///
/// Read-only.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - In `InstanceInfo` and `OriginInstanceInfo` the ID of the instance is named `InstanceID`.
/// - The format of the times and the values of `TaskName`, `TaskAction` and `TaskParams` are not documented.
struct DescribeTasksRequest {
    /// Number of the page, counted from 1.
    std::optional<std::int32_t> PageNumber;
    /// Number of tasks per page.
    std::optional<std::int32_t> PageSize;
    /// Filters by instance ID. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Latest creation time of the tasks.
    std::optional<std::string> CreationEndTime;
    /// Earliest creation time of the tasks.
    std::optional<std::string> CreationStartTime;
    /// Filters by instance name.
    std::optional<std::string> InstanceName;
    /// Filters by the project of the instance.
    std::optional<std::string> ProjectName;
    /// Filters by task ID.
    std::optional<std::string> TaskId;
    /// Filters by task name.
    std::optional<std::string> TaskName;

    /// The type of the response.
    using response_type = DescribeTasksResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeTasks";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeTasks_Task;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Tasks; }

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("InstanceId", InstanceId);
        to.field("CreationEndTime", CreationEndTime);
        to.field("CreationStartTime", CreationStartTime);
        to.field("InstanceName", InstanceName);
        to.field("ProjectName", ProjectName);
        to.field("TaskId", TaskId);
        to.field("TaskName", TaskName);
    }
};

/// Response of `DescribeZones`.
struct DescribeZonesResponse {
    /// Zones of the region.
    std::vector<volcredis::Zone> Zones;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Zones", Zones);
    }
};

/// Lists the availability zones of a region.
///
/// Read-only.
///
/// Notes:
///
/// - For the enterprise edition use `DescribeEnterpriseZones`.
///
/// @see https://www.volcengine.com/docs/6293/65753
struct DescribeZonesRequest {
    /// ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`.
    std::optional<std::string> RegionId;

    /// The type of the response.
    using response_type = DescribeZonesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeZones";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
    }
};

/// Response of `DisassociateAllowList`.
struct DisassociateAllowListResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Unbinds instances from allow lists: several instances from one allow list, or one instance from several
/// allow lists.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
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
    std::optional<std::vector<std::string>> AllowListIds;
    /// IDs of the instances to unbind. Example: `["redis-cn02he8bhzsji****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = DisassociateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DisassociateAllowList";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AllowListIds", AllowListIds);
        to.field("InstanceIds", InstanceIds);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `EnableDBInstanceHA`.
struct EnableDBInstanceHAResponse {
    /// Number of the billing order.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed
/// at the same time.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must
///   not exceed 8.
/// - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
///
/// Notes:
///
/// - `ShardCapacity` is 1024, 2048, 4096, 8192 or 16384 with sharding, and 256 or a power of two from 1024
///   to 65536 without. Not documented by the service; may change.
/// - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less
///   than 30 seconds.
///
/// @see https://docs.byteplus.com/en/docs/redis/enabledbinstanceha
struct EnableDBInstanceHARequest {
    /// ID of the single-node instance.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    std::optional<bool> ApplyImmediately;
    /// Number of nodes per shard after the change, including the primary node. Limits: 2 to 6.
    std::optional<std::int32_t> NodeNumber;
    /// Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance. Documented
    /// values: `0` and `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Zones of the nodes of a shard, one entry per node.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in one
    /// (`disabled`).
    std::optional<std::string> MultiAZ;
    /// Memory of each shard after the change. Unit: MiB.
    std::optional<std::int32_t> ShardCapacity;
    /// Number of shards after the change; a sharded cluster has 2 to 256. Limits: at most 256.
    std::optional<std::int32_t> ShardNumber;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = EnableDBInstanceHAResponse;
    /// The wire name of the action.
    static constexpr const char *action = "EnableDBInstanceHA";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("NodeNumber", NodeNumber);
        to.field("ShardedCluster", ShardedCluster);
        to.field("ConfigureNodes", ConfigureNodes);
        to.field("MultiAZ", MultiAZ);
        to.field("ShardCapacity", ShardCapacity);
        to.field("ShardNumber", ShardNumber);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `EnableShardedCluster`.
struct EnableShardedClusterResponse {
    /// Number of the billing order. Example: `Order716986589022527****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Converts an unsharded instance to a sharded cluster.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
/// - `ShardedCluster` must be `1`.
///
/// Checked by the service only:
///
/// - `ShardCapacity` is required if a sharded cluster does not support the current shard size: 24576, 32768
///   or 65536 MiB, possibly also 256 MiB.
/// - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x `ShardNumber`.
///
/// Notes:
///
/// - The instance must not be sharded yet; the change cannot be undone.
/// - Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts, multi-key
///   commands and transactions.
/// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
///   disconnected once or twice for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - A change of the shard size also changes the specification of the instance; the bandwidth of each shard
///   becomes the default of the new size.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/1010729
struct EnableShardedClusterRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// Number of shards after the change. Limits: 2 to 256. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Architecture after the change; must be `1` (sharded cluster). Documented values: `0` and `1`.
    /// Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Memory of each shard after the change; by default the current size. Unit: MiB. Documented values:
    /// `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
    std::optional<std::int32_t> ShardCapacity;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = EnableShardedClusterResponse;
    /// The wire name of the action.
    static constexpr const char *action = "EnableShardedCluster";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("ShardNumber", ShardNumber);
        to.field("ShardedCluster", ShardedCluster);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ShardCapacity", ShardCapacity);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ExecutePlannedEvent`.
struct ExecutePlannedEventResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Executes a waiting planned event immediately.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - During the event, a switch of nodes can close connections or reject writes for some seconds.
///
/// @see https://www.volcengine.com/docs/6293/1554706
struct ExecutePlannedEventRequest {
    /// ID of the event to execute; its status must be `Waiting`. Example: `event-cn0212gzmh2xs****`.
    std::optional<std::string> EventId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ExecutePlannedEventResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ExecutePlannedEvent";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("EventId", EventId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `FlushDBInstance`.
struct FlushDBInstanceResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes all keys of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the
///   amount of data.
/// - Keys written after the call are kept.
/// - The data cannot be restored without a backup, see `CreateBackup`; single-node instances have no
///   backups.
/// - The parameter that disables commands does not affect this action.
///
/// @see https://www.volcengine.com/docs/6293/65759
struct FlushDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = FlushDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "FlushDBInstance";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `IncreaseDBInstanceNodeNumber`.
struct IncreaseDBInstanceNodeNumberResponse {
    /// Number of the billing order.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Adds nodes to each shard of a primary-secondary instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
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
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - The change is complete when the instance is `Running` again.
/// - `ConfigureNewNodes` is meant for instances in several availability zones.
///
/// @see https://www.volcengine.com/docs/6293/65751
struct IncreaseDBInstanceNodeNumberRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// Number of nodes to add to each shard. Limits: at most 4. Example: `2`.
    std::optional<std::int32_t> NodesNumberToIncrease;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Zones of the nodes to add, one entry per node.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNewNodes;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = IncreaseDBInstanceNodeNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "IncreaseDBInstanceNodeNumber";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("NodesNumberToIncrease", NodesNumberToIncrease);
        to.field("BackupPointName", BackupPointName);
        to.field("ConfigureNewNodes", ConfigureNewNodes);
        to.field("CreateBackup", CreateBackup);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `InterruptKeyScanJob`.
struct InterruptKeyScanJobResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Cancels a key scan job that has not finished.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - The job must be in status `Created` or `Running`.
///
/// @see https://www.volcengine.com/docs/6293/2088324
struct InterruptKeyScanJobRequest {
    /// ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`. Example:
    /// `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string> JobId;

    /// The type of the response.
    using response_type = InterruptKeyScanJobResponse;
    /// The wire name of the action.
    static constexpr const char *action = "InterruptKeyScanJob";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("JobId", JobId);
    }
};

/// A database account.
struct ListDBAccount_Account {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Name of the account. Example: `test1`.
    std::optional<std::string_view> AccountName;
    /// Status of the account; `Available` means ready for use. Example: `Available`.
    std::optional<std::string_view> AccountStatus;
    /// Description of the account. Example: `test account`.
    std::optional<std::string_view> Description;
    /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
    /// category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category.
    /// Example: `Administrator`.
    std::optional<std::string_view> RoleName;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("AccountName", AccountName);
        from.field("AccountStatus", AccountStatus);
        from.field("Description", Description);
        from.field("RoleName", RoleName);
    }
};

/// Response of `ListDBAccount`.
struct ListDBAccountResponse {
    /// Accounts found.
    std::vector<volcredis::ListDBAccount_Account> Accounts;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Accounts", Accounts);
    }
};

/// Lists the accounts of an instance with their roles and statuses.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - Accounts with a custom role created in the console have another `RoleName`.
///
/// @see https://www.volcengine.com/docs/6293/71732
/// @see https://www.volcengine.com/docs/84772/1393067
struct ListDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Filters by account name; all accounts if empty. Example: `test1`.
    std::optional<std::string> AccountName;

    /// The type of the response.
    using response_type = ListDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ListDBAccount";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
    }
};

/// Response of `ModifyAllowList`.
struct ModifyAllowListResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the name, description, category, addresses or security groups of an allow list.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `ApplyInstanceNum` is required when `AllowList` is set or when `SecurityGroupBindInfos` is set.
///
/// Checked by the service only:
///
/// - `ApplyInstanceNum` must equal the number of instances bound to the allow list (`AssociatedInstanceNum`
///   in `DescribeAllowLists`).
/// - At least one address must remain when `ModifyMode` is `Delete`.
///
/// Notes:
///
/// - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`;
///   `ModifyDBInstanceVpcAuthMode` turns that access off.
/// - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
/// - A new default allow list turns the previous one into an ordinary allow list.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
///   `0.0.0.0/0` itself is accepted.
/// - The effect of `ModifyMode` on `SecurityGroupBindInfos` is not documented.
///
/// @see https://www.volcengine.com/docs/6293/108837
/// @see https://www.volcengine.com/docs/84772/1393073
struct ModifyAllowListRequest {
    /// ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string> AllowListId;
    /// IP addresses and CIDR blocks to which `ModifyMode` applies; not given to keep the current addresses.
    /// Limits: no duplicates; items separated by `,`. Example: `192.168.0.1`.
    std::optional<std::string> AllowList;
    /// New category; `Default` makes it the default list of the account in this region.
    std::optional<std::string> AllowListCategory;
    /// New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
    /// `test`.
    std::optional<std::string> AllowListDesc;
    /// New name; unchanged if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits,
    /// `_` and `-`, the first neither a digit nor `-`. Example: `test`.
    std::optional<std::string> AllowListName;
    /// Current number of instances bound to the allow list; must be exact. Example: `1`.
    std::optional<std::int32_t> ApplyInstanceNum;
    /// Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from them
    /// (`Delete`). Default: `Cover`. Example: `Cover`.
    std::optional<std::string> ModifyMode;
    /// New linked ECS security groups.
    std::optional<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyAllowList";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AllowListId", AllowListId);
        to.field("AllowList", AllowList);
        to.field("AllowListCategory", AllowListCategory);
        to.field("AllowListDesc", AllowListDesc);
        to.field("AllowListName", AllowListName);
        to.field("ApplyInstanceNum", ApplyInstanceNum);
        to.field("ModifyMode", ModifyMode);
        to.field("SecurityGroupBindInfos", SecurityGroupBindInfos);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyBackupPlan`.
struct ModifyBackupPlanResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the automatic backup plan of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `Period` is required when `Active` is `true`.
/// - `BackupHour` is required when `Active` is `true`.
///
/// Checked by the service only:
///
/// - For an enterprise edition instance `Period` must list all seven days.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
///
/// @see https://www.volcengine.com/docs/6293/65767
/// @see https://www.volcengine.com/docs/84772/1393060
struct ModifyBackupPlanRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Turns automatic backup on (`true`) or off (`false`). Default: `false`. Example: `true`.
    std::optional<bool> Active;
    /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example:
    /// `7`.
    std::optional<std::int32_t> BackupHour;
    /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
    /// `[1,2,3,4,5,6,7]`.
    std::optional<std::vector<std::int32_t>> Period;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyBackupPlanResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyBackupPlan";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Active", Active);
        to.field("BackupHour", BackupHour);
        to.field("Period", Period);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyBackupPointName`.
struct ModifyBackupPointNameResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Renames a backup.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - The rules for `BackupPointName` are not documented; only the service checks them.
struct ModifyBackupPointNameRequest {
    /// ID of the backup, as listed by `DescribeBackups`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointID;
    /// New name of the backup. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyBackupPointNameResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyBackupPointName";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("BackupPointID", BackupPointID);
        to.field("BackupPointName", BackupPointName);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyCrossRegionBackupPolicy`.
struct ModifyCrossRegionBackupPolicyResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns cross-region backup of an instance on or off and sets its destination region.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `CrossBackupRegion` is required when `Active` is `true`.
/// - `CrossBackupRegion` is ignored by the service when `Active` is `false`.
///
/// @see https://www.volcengine.com/docs/6293/1537660
struct ModifyCrossRegionBackupPolicyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Turns cross-region backup on (`true`) or off (`false`). Example: `true`.
    std::optional<bool> Active;
    /// ID of the region to copy backups to, as listed by `DescribeAvailableCrossRegion`. Example:
    /// `cn-shanghai`.
    std::optional<std::string> CrossBackupRegion;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyCrossRegionBackupPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyCrossRegionBackupPolicy";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Active", Active);
        to.field("CrossBackupRegion", CrossBackupRegion);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBAccount`.
struct ModifyDBAccountResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the role, password or description of an account.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `RoleName` must be `Administrator` when `AccountName` is `default`.
///
/// Notes:
///
/// - The role of the `default` account is `Administrator` and cannot be changed.
/// - A description cannot be removed, because an empty value means no change.
/// - The account must be in status `Available`.
/// - Custom roles created in the console can be used as well.
///
/// @see https://www.volcengine.com/docs/6293/71733
/// @see https://www.volcengine.com/docs/84772/1393068
struct ModifyDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the account. Example: `test1`.
    std::optional<std::string> AccountName;
    /// New description; unchanged if empty. Limits: at most 256 characters. Example: `The_test_account`.
    std::optional<std::string> Description;
    /// New password; unchanged if empty. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
    std::optional<std::string> Password;
    /// New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but the
    /// `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous`
    /// category. Example: `ReadWrite`.
    std::optional<std::string> RoleName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBAccount";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
        to.field("Description", Description);
        to.field("Password", Password);
        to.field("RoleName", RoleName);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceAZConfigure`.
struct ModifyDBInstanceAZConfigureResponse {
    /// Number of the billing order; without meaning here, because no order is created. Example: `****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Moves the nodes of an instance to other availability zones.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `AZChanging`
/// during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
///
/// Checked by the service only:
///
/// - `CreateBackup` has no effect on a single-node instance (`InstanceClass` is `Standalone`).
/// - A single-node instance cannot be deployed over several zones: `MultiAZ` must be `disabled`.
/// - `ConfigureNodes` must have one entry per node (`NodeNumber` of the instance): all in the same zone if
///   `MultiAZ` is `disabled`, in at least two zones if it is `enabled`.
///
/// Notes:
///
/// - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for
///   about 10 seconds.
/// - If `ApplyImmediately` is `false`, the status changes immediately as well, until the work is complete in
///   the maintenance window.
/// - `ConfigureNodes` may be required by the service, even for a single zone.
///
/// @see https://www.volcengine.com/docs/6293/65762
/// @see https://www.volcengine.com/docs/6293/71563
struct ModifyDBInstanceAZConfigureRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// New zones of the nodes of a shard, one entry per node; the first is the zone of the primary node.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in one
    /// (`disabled`). Example: `disabled`.
    std::optional<std::string> MultiAZ;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
    /// `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change; ignored for single-node instances. Default:
    /// `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceAZConfigureResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceAZConfigure";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("ConfigureNodes", ConfigureNodes);
        to.field("MultiAZ", MultiAZ);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceAdditionalBandwidthPerShard`.
struct ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /// Number of the billing order. Example: `Order217500000099909****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Sets the additional bandwidth of each shard of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144
///   MB/s for 1 GiB and 288 MB/s for 2 GiB and more.
///
/// Notes:
///
/// - `AdditionalReadBandwidth` and `AdditionalWriteBandwidth` are not documented by the service; may change.
/// - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for
///   reading and for writing each.
/// - The bandwidth of an instance is limited to 2.5 GB/s.
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
    std::optional<std::string> InstanceId;
    /// Additional bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`.
    std::optional<std::int32_t> AdditionalBandwidth;
    /// Additional read (downstream) bandwidth of each shard. Unit: MB/s.
    std::optional<std::int32_t> AdditionalReadBandwidth;
    /// Additional write (upstream) bandwidth of each shard. Unit: MB/s.
    std::optional<std::int32_t> AdditionalWriteBandwidth;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceAdditionalBandwidthPerShardResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceAdditionalBandwidthPerShard";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AdditionalBandwidth", AdditionalBandwidth);
        to.field("AdditionalReadBandwidth", AdditionalReadBandwidth);
        to.field("AdditionalWriteBandwidth", AdditionalWriteBandwidth);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceChargeType`.
struct ModifyDBInstanceChargeTypeResponse {
    /// Number of the billing order. Example: `Order702856788643751****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Changes the billing method of instances.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `PurchaseMonths` is ignored by the service when `ChargeType` is `PostPaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
///
/// Notes:
///
/// - Several instances can be given for a change to subscription.
/// - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an account
///   with overdue payments are stopped.
/// - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of unsubscription,
///   and hourly billing starts immediately.
///
/// @see https://www.volcengine.com/docs/6293/71433
struct ModifyDBInstanceChargeTypeRequest {
    /// IDs of the instances. Limits: at most 100 characters; at most 100 items; no duplicates. Example:
    /// `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example:
    /// `PrePaid`.
    std::optional<std::string> ChargeType;
    /// If `true`, the subscription is renewed automatically, one month at a time. Default: `false`. Example:
    /// `false`.
    std::optional<bool> AutoRenew;
    /// Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
    /// `9`, `12`, `24` and `36`. Default: `1`. Example: `1`.
    std::optional<std::int32_t> PurchaseMonths;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceChargeTypeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceChargeType";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("ChargeType", ChargeType);
        to.field("AutoRenew", AutoRenew);
        to.field("PurchaseMonths", PurchaseMonths);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceDeletionProtectionPolicy`.
struct ModifyDBInstanceDeletionProtectionPolicyResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns the deletion protection of an instance on or off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
///
/// @see https://www.volcengine.com/docs/6293/127815
/// @see https://www.volcengine.com/docs/84772/1393052
struct ModifyDBInstanceDeletionProtectionPolicyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Turns deletion protection on (`enabled`) or off (`disabled`). Example: `enabled`.
    std::optional<std::string> DeletionProtection;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceDeletionProtectionPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceDeletionProtectionPolicy";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("DeletionProtection", DeletionProtection);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceMaxConn`.
struct ModifyDBInstanceMaxConnResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the maximum number of connections of each shard of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
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
    std::optional<std::string> InstanceId;
    /// Maximum number of connections of each shard. Limits: 10000 to 50000; a multiple of 1000. Example:
    /// `20000`.
    std::optional<std::int32_t> MaxConnections;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceMaxConnResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceMaxConn";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("MaxConnections", MaxConnections);
        to.field("ClientToken", ClientToken);
    }
};

/// A major version of the engine with its minor versions.
struct ModifyDBInstanceMinorVersion_DBEngineVersion {
    /// Name of the database engine.
    std::optional<std::string_view> Engine;
    /// Major version.
    std::optional<std::string_view> EngineVersion;
    /// Minor version of the proxy.
    std::optional<volcredis::MinorVersion> ProxyVersion;
    /// Minor version of the server.
    std::optional<volcredis::MinorVersion> ServerVersion;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("Engine", Engine);
        from.field("EngineVersion", EngineVersion);
        from.field("ProxyVersion", ProxyVersion);
        from.field("ServerVersion", ServerVersion);
    }
};

/// Response of `ModifyDBInstanceMinorVersion`.
struct ModifyDBInstanceMinorVersionResponse {
    /// Versions of the instance.
    std::optional<volcredis::ModifyDBInstanceMinorVersion_DBEngineVersion> DBEngineVersion;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("DBEngineVersion", DBEngineVersion);
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
/// - New nodes are prepared first and take over by a switch from primary to secondary; expect one to three
///   short disconnections or some seconds of read-only access.
///
/// @see https://www.volcengine.com/docs/6293/2251747
struct ModifyDBInstanceMinorVersionRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the upgraded nodes take over immediately; if `false`, in the maintenance window. Example:
    /// `true`.
    std::optional<bool> SwitchoverImmediately;
    /// New version of the proxy; unchanged if not given. Example: `1.602.0`.
    std::optional<std::string> ProxyVersion;
    /// New version of the server; unchanged if not given. Example: `7.602.0`.
    std::optional<std::string> ServerVersion;

    /// The type of the response.
    using response_type = ModifyDBInstanceMinorVersionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceMinorVersion";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("SwitchoverImmediately", SwitchoverImmediately);
        to.field("ProxyVersion", ProxyVersion);
        to.field("ServerVersion", ServerVersion);
    }
};

/// Response of `ModifyDBInstanceName`.
struct ModifyDBInstanceNameResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the name of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
///
/// @see https://www.volcengine.com/docs/6293/65756
/// @see https://www.volcengine.com/docs/84772/71745
struct ModifyDBInstanceNameRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// New name of the instance. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and
    /// `-`, the first neither a digit nor `-`. Example: `test123`.
    std::optional<std::string> InstanceName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceNameResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceName";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("InstanceName", InstanceName);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceParams`.
struct ModifyDBInstanceParamsResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes parameters of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - `EditableForInstance` in `DescribeDBInstanceParams` must be `true` for each parameter, and its value
///   must match `Range` or `Options`.
///
/// Notes:
///
/// - A parameter whose `NeedReboot` in `DescribeDBInstanceParams` is `true` takes effect after a restart.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/65764
struct ModifyDBInstanceParamsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Parameters to change; others keep their values.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceParams";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ParamValues", ParamValues);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstancePrivateDNSVisibility`.
struct ModifyDBInstancePrivateDNSVisibilityResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns public DNS resolution of the private domain name of an instance on or off.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and 100.96.0.3
///   instead.
/// - If the call fails because the address prefix exists, change the prefix of the private address first
///   (`ModifyDBInstanceVisitAddress`).
///
/// @see https://www.volcengine.com/docs/6293/1786448
struct ModifyDBInstancePrivateDNSVisibilityRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// Resolution of the private domain name: from the internet (`Public`) or only from the private network
    /// (`Private`). Example: `Public`.
    std::optional<std::string> PrivateDNSVisibility;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstancePrivateDNSVisibilityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstancePrivateDNSVisibility";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PrivateDNSVisibility", PrivateDNSVisibility);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceShardCapacity`.
struct ModifyDBInstanceShardCapacityResponse {
    /// Number of the billing order.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Changes the memory of each shard of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - For a sharded cluster (`ShardedCluster` is `1`) `ShardCapacity` must be 1024, 2048, 4096, 8192 or
///   16384.
/// - If the shards become smaller, the used memory must not exceed 70% of `ShardCapacity` x the number of
///   shards.
///
/// Notes:
///
/// - Clients may be disconnected once for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - The change also changes the bandwidth and the specification of the instance.
/// - The default of `ReserveAdditionalBandwidth` is not documented.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/159525
struct ModifyDBInstanceShardCapacityRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// Memory of each shard after the change. Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`,
    /// `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
    std::optional<std::int64_t> ShardCapacity;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `false`.
    std::optional<bool> CreateBackup;
    /// If `true`, the additional bandwidth is kept.
    std::optional<bool> ReserveAdditionalBandwidth;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceShardCapacityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceShardCapacity";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("ShardCapacity", ShardCapacity);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ReserveAdditionalBandwidth", ReserveAdditionalBandwidth);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceShardNumber`.
struct ModifyDBInstanceShardNumberResponse {
    /// Number of the billing order. Example: `Order716986992383818****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Changes the number of shards of a sharded cluster.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
/// - If shards are removed, the used memory must not exceed 70% of the shard size x `ShardNumber`.
///
/// Notes:
///
/// - Only sharded clusters (`ShardedCluster` is `1`) can be changed.
/// - More than 8 shards with a direct-link address need a support ticket.
/// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
///   disconnected once or twice for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/159526
struct ModifyDBInstanceShardNumberRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// Number of shards after the change. Limits: 2 to 256. Example: `3`.
    std::optional<std::int32_t> ShardNumber;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `false`.
    std::optional<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceShardNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceShardNumber";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("ShardNumber", ShardNumber);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceSubnet`.
struct ModifyDBInstanceSubnetResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Moves an instance to another VPC or subnet.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
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
    std::optional<std::string> InstanceId;
    /// ID of a subnet of the VPC, in the availability zone of the instance. Example:
    /// `subnet-1g15t8rj4uigw8ibuxxij****`.
    std::optional<std::string> SubnetId;
    /// ID of the new VPC; the current one to change only the subnet. Example:
    /// `vpc-1g15j0fvgmt4w8ibuxwjl****`.
    std::optional<std::string> VpcId;
    /// Retention period of the old IP addresses; `0` releases them immediately. Unit: day. Documented
    /// values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
    std::optional<std::int32_t> RetentionDays;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceSubnetResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceSubnet";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("SubnetId", SubnetId);
        to.field("VpcId", VpcId);
        to.field("RetentionDays", RetentionDays);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceVisitAddress`.
struct ModifyDBInstanceVisitAddressResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the domain prefix or the port of an address of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `NewAddressPrefix` is required when `UpgradeRegionDomain` is `true`.
/// - At least one of `NewAddressPrefix` and `NewPort` is required.
/// - `NewPort` must not be set when `AddrType` is `Public`.
/// - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
/// - `NewPort` must be 1024 to 65535 when `AddrType` is `Private`.
///
/// Checked by the service only:
///
/// - The new address must be unique among the addresses in all regions.
///
/// Notes:
///
/// - Only `Public`, `Private` and `DirectLink` are documented for `AddrType`.
/// - A public or direct-link address must exist before it can be changed.
/// - Connections to the old address are closed; clients must be moved to the new one.
/// - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
/// - The default of `UpgradeRegionDomain` is not documented.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/70391
struct ModifyDBInstanceVisitAddressRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Type of the address to change. Example: `Private`.
    std::optional<std::string> AddrType;
    /// New prefix of the domain name; unchanged if not given. Limits: 8 to 53 characters; lower-case
    /// letters, digits and `-`, beginning with a letter and ending with a letter or a digit. Example:
    /// `testaddrpre`.
    std::optional<std::string> NewAddressPrefix;
    /// New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`.
    std::optional<std::int32_t> NewPort;
    /// If `true`, the suffix of the domain name is upgraded. Example: `false`.
    std::optional<bool> UpgradeRegionDomain;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceVisitAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceVisitAddress";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AddrType", AddrType);
        to.field("NewAddressPrefix", NewAddressPrefix);
        to.field("NewPort", NewPort);
        to.field("UpgradeRegionDomain", UpgradeRegionDomain);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyDBInstanceVpcAuthMode`.
struct ModifyDBInstanceVpcAuthModeResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns password-free access to an instance from its VPC on or off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - `VpcAuthMode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.
///
/// Notes:
///
/// - Password-free access is off for a new instance.
/// - A client that connects without an account uses the `default` account; login with account and password
///   remains possible.
/// - Connections over the public address always need account and password.
///
/// @see https://www.volcengine.com/docs/6293/99795
struct ModifyDBInstanceVpcAuthModeRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive. Example:
    /// `open`.
    std::optional<std::string> VpcAuthMode;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceVpcAuthModeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceVpcAuthMode";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("VpcAuthMode", VpcAuthMode);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyEnterpriseDBInstanceCapacity`.
struct ModifyEnterpriseDBInstanceCapacityResponse {
    /// Number of the billing order. Example: `Order716987014301057****`.
    std::optional<std::string_view> OrderNO;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Changes the number of shards and the capacity of each shard of an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
/// - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
///
/// Checked by the service only:
///
/// - `FlashPerShard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240, 20480 or 30720 if it
///   is `Hybrid`.
///
/// Notes:
///
/// - Repeat the current value of a required parameter that is not to change.
/// - The change counts towards the quota of the account (64 shards of enterprise edition instances per
///   region by default).
///
/// @see https://www.volcengine.com/docs/84772/1386395
/// @see https://www.volcengine.com/docs/84772/1262384
struct ModifyEnterpriseDBInstanceCapacityRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// If `true`, the change starts immediately; if `false`, in the maintenance window. Example: `false`.
    std::optional<bool> ApplyImmediately;
    /// Fast-storage capacity of each shard after the change; `0` for `RAM` instances. Unit: MiB. Documented
    /// values: `0`, `10240`, `20480` and `30720`. Example: `0`.
    std::optional<std::int32_t> FlashPerShard;
    /// Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`.
    std::optional<std::int32_t> RamPerShard;
    /// Number of shards after the change. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example:
    /// `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    /// letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// If `true`, a full backup is taken before the change. Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyEnterpriseDBInstanceCapacityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyEnterpriseDBInstanceCapacity";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("FlashPerShard", FlashPerShard);
        to.field("RamPerShard", RamPerShard);
        to.field("ShardNumber", ShardNumber);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyEnterpriseDBInstanceParams`.
struct ModifyEnterpriseDBInstanceParamsResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes parameters of an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
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
    std::optional<std::string> InstanceId;
    /// Parameters to change, with their new values.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyEnterpriseDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyEnterpriseDBInstanceParams";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ParamValues", ParamValues);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyMaintenanceTime`.
struct ModifyMaintenanceTimeResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Sets the daily maintenance window of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
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
    std::optional<std::string> InstanceId;
    /// Daily maintenance window. Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example:
    /// `00:00-01:59`.
    std::optional<std::string> TimeScope;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyMaintenanceTimeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyMaintenanceTime";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("TimeScope", TimeScope);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `ModifyParameterGroup`.
struct ModifyParameterGroupResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the name, the description or the parameters of a custom parameter template.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - Only a template whose `Source` is `User` can be changed.
///
/// Notes:
///
/// - `ParamValues` replaces all parameters of the template; it may be required by the service.
///
/// @see https://www.volcengine.com/docs/6293/1415105
struct ModifyParameterGroupRequest {
    /// ID of the custom template to change. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;
    /// Name of the template; repeat the current name to keep it. Limits: 2 to 64 characters; Chinese
    /// characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`.
    std::optional<std::string> Name;
    /// New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
    /// `test template`.
    std::optional<std::string> Description;
    /// Parameters of the template after the change. Limits: at least one item.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;

    /// The type of the response.
    using response_type = ModifyParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyParameterGroup";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("ParameterGroupId", ParameterGroupId);
        to.field("Name", Name);
        to.field("Description", Description);
        to.field("ParamValues", ParamValues);
    }
};

/// Response of `ModifyPlannedEventExecuteTime`.
struct ModifyPlannedEventExecuteTimeResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Moves planned events to another time window.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `TargetEndTime` must be later than `TargetStartTime`.
///
/// Checked by the service only:
///
/// - `TargetEndTime` must be earlier than the `MaxEndTime` of each event.
/// - The new window must be later than the current one.
///
/// Notes:
///
/// - Events can only be postponed, any number of times, up to `MaxEndTime`.
/// - During the event, a switch of nodes can close connections or reject writes for some seconds.
///
/// @see https://www.volcengine.com/docs/6293/1554705
struct ModifyPlannedEventExecuteTimeRequest {
    /// IDs of the events to move; `CanModifyTime` must be `true` for each. Example:
    /// `["event-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> EventIds;
    /// End of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-05-23T19:59:59Z`.
    std::optional<std::string> TargetEndTime;
    /// Start of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-05-13T19:00:00Z`.
    std::optional<std::string> TargetStartTime;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyPlannedEventExecuteTimeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyPlannedEventExecuteTime";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("EventIds", EventIds);
        to.field("TargetEndTime", TargetEndTime);
        to.field("TargetStartTime", TargetStartTime);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `RemoveTagsFromResource`.
struct RemoveTagsFromResourceResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Detaches some or all tags from instances.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
/// Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `All` is ignored by the service when `TagKeys` is set.
///
/// Notes:
///
/// - A tag that is attached to no resource is deleted.
/// - Give `TagKeys`, or set `All` to `true`.
///
/// @see https://www.volcengine.com/docs/6293/1112332
/// @see https://www.volcengine.com/docs/84772/1393055
struct RemoveTagsFromResourceRequest {
    /// IDs of the instances. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// If `true`, all tags are detached. Default: `false`. Example: `false`.
    std::optional<bool> All;
    /// Keys of the tags to detach. Example: `["instancetype","chargetype"]`.
    std::optional<std::vector<std::string>> TagKeys;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = RemoveTagsFromResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RemoveTagsFromResource";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("All", All);
        to.field("TagKeys", TagKeys);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `RestartDBInstance`.
struct RestartDBInstanceResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Restarts an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Restarting` during the change and `Running` after it. Idempotent for calls with
/// the same `ClientToken`.
///
/// Notes:
///
/// - Access is interrupted for a short time; clients should reconnect automatically.
///
/// @see https://www.volcengine.com/docs/6293/65758
/// @see https://www.volcengine.com/docs/6293/71563
struct RestartDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = RestartDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestartDBInstance";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `RestartDBInstanceProxy`.
struct RestartDBInstanceProxyResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Restarts proxy nodes of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `ProxyRestarting`
/// during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Connections through these proxies are interrupted.
/// - `ProxyNodeIds` may be required by the service.
///
/// @see https://www.volcengine.com/docs/6293/1169317
/// @see https://www.volcengine.com/docs/6293/71563
struct RestartDBInstanceProxyRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`. Example:
    /// `["proxy-redis-cn0212gzmh2xs****-0"]`.
    std::optional<std::vector<std::string>> ProxyNodeIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = RestartDBInstanceProxyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestartDBInstanceProxy";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ProxyNodeIds", ProxyNodeIds);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `RestoreDBInstance`.
struct RestoreDBInstanceResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Restores an instance in place, from a backup or to a point in time.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointId` is required when `BackupType` is `Full` or not set.
/// - `TimePoint` is required when `BackupType` is `Inc`.
///
/// Checked by the service only:
///
/// - A restore to a point in time (`Inc`) requires data flashback to be on (`StartContinuousBackup`).
/// - An enterprise edition instance supports `Full` only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - If data flashback is on, the restore restarts it: only points in time after the restore remain
///   available.
/// - Only `Full` and `Inc` are documented for `BackupType`.
///
/// @see https://www.volcengine.com/docs/6293/71748
/// @see https://www.volcengine.com/docs/84772/1393062
struct RestoreDBInstanceRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the backup, as listed by `DescribeBackups`. Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
    std::optional<std::string> BackupPointId;
    /// Kind of restore: from a backup (`Full`) or to a point in time (`Inc`). Default: `Full`. Example:
    /// `Full`.
    std::optional<std::string> BackupType;
    /// Point in time to restore, within the time window returned by `DescribePitrTimeWindow`. Format: RFC
    /// 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
    std::optional<std::string> TimePoint;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = RestoreDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestoreDBInstance";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointId", BackupPointId);
        to.field("BackupType", BackupType);
        to.field("TimePoint", TimePoint);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `StartContinuousBackup`.
struct StartContinuousBackupResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns data flashback (point-in-time recovery) of an instance on.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - A full backup is created first; a restore to a point in time is possible when it is complete.
/// - Restore points reach back to the time at which flashback was turned on, but at most 7 days.
/// - A change of the configuration or the zones of the instance, or system maintenance such as a kernel
///   upgrade, turns flashback off and discards its restore points.
/// - A restore in place restarts flashback with a new time window.
/// - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off while
///   flashback is on.
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// @see https://www.volcengine.com/docs/6293/71803
struct StartContinuousBackupRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = StartContinuousBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "StartContinuousBackup";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `StopContinuousBackup`.
struct StopContinuousBackupResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns data flashback (point-in-time recovery) of an instance off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - The restore points of flashback are discarded.
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// @see https://www.volcengine.com/docs/6293/71804
struct StopContinuousBackupRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = StopContinuousBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "StopContinuousBackup";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `SwitchOver`.
struct SwitchOverResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Promotes secondary nodes to primary nodes of their shards.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `PrimaryChanging`
/// during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
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
    std::optional<std::string> InstanceId;
    /// ID of the secondary node to promote. Example: `server-redis-cn0212gzmh2xs****-0-1`.
    std::optional<std::string> TargetPrimaryNodeId;
    /// IDs of the secondary nodes to promote, at most one per shard. Limits: at most 50 items. Example:
    /// `["server-redis-cn0212gzmh2xs****-0-1"]`.
    std::optional<std::vector<std::string>> TargetPrimaryNodeIds;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = SwitchOverResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SwitchOver";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("TargetPrimaryNodeId", TargetPrimaryNodeId);
        to.field("TargetPrimaryNodeIds", TargetPrimaryNodeIds);
        to.field("ClientToken", ClientToken);
    }
};

/// Response of `SwitchoverBlueGreenDeployment`.
struct SwitchoverBlueGreenDeploymentResponse {
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string_view> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not
    /// documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;
    /// Deployment that the call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("CreateTime", CreateTime);
        from.field("DataSyncProgress", DataSyncProgress);
        from.field("EndTime", EndTime);
        from.field("Name", Name);
        from.field("SourceEngineVersion", SourceEngineVersion);
        from.field("SourceInstanceId", SourceInstanceId);
        from.field("SourceInstanceName", SourceInstanceName);
        from.field("Status", Status);
        from.field("TargetEngineVersion", TargetEngineVersion);
        from.field("TargetInstanceId", TargetInstanceId);
        from.field("TargetInstanceName", TargetInstanceName);
        from.field("BlueGreenDeployment", BlueGreenDeployment);
    }
};

/// Replaces the blue instance of a blue-green deployment with the green one.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The deployment must be in status `SWITCHOVER_AVAILABLE`.
/// - If `ApplyImmediately` is `false`, the status is `SWITCHOVER_PENDING` until the switchover is complete.
/// - The duration depends on the write load and the replication link.
///
/// @see https://www.volcengine.com/docs/6293/2171476
struct SwitchoverBlueGreenDeploymentRequest {
    /// ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// If `true`, the switchover starts immediately; if `false`, in the maintenance window. Example: `true`.
    std::optional<bool> ApplyImmediately;

    /// The type of the response.
    using response_type = SwitchoverBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SwitchoverBlueGreenDeployment";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("SourceInstanceId", SourceInstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
    }
};

/// Changes to the addresses of a security group.
struct SyncAllowList_SecurityGroupChange {
    /// Addresses added since the last synchronization.
    std::vector<std::string_view> AddedIpList;
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
    /// rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
    /// instances (`AssociateEcsIp`). Example: `IngressDirectionIp`.
    std::optional<std::string_view> BindMode;
    /// `true` if the addresses of the group differ from those in the allow list.
    std::optional<bool> HasChanged;
    /// `true` if the security group no longer exists.
    std::optional<bool> HasDeleted;
    /// Current addresses of the group.
    std::vector<std::string_view> NewIpList;
    /// Addresses of the group in the allow list.
    std::vector<std::string_view> OldIpList;
    /// Addresses removed since the last synchronization.
    std::vector<std::string_view> RemovedIpList;
    /// ID of the security group.
    std::optional<std::string_view> SecurityGroupId;
    /// Name of the security group.
    std::optional<std::string_view> SecurityGroupName;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("AddedIpList", AddedIpList);
        from.field("BindMode", BindMode);
        from.field("HasChanged", HasChanged);
        from.field("HasDeleted", HasDeleted);
        from.field("NewIpList", NewIpList);
        from.field("OldIpList", OldIpList);
        from.field("RemovedIpList", RemovedIpList);
        from.field("SecurityGroupId", SecurityGroupId);
        from.field("SecurityGroupName", SecurityGroupName);
    }
};

/// Response of `SyncAllowList`.
struct SyncAllowListResponse {
    /// Changes, one entry per security group.
    std::vector<volcredis::SyncAllowList_SecurityGroupChange> ChangeObjects;

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        from.field("ChangeObjects", ChangeObjects);
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
    std::optional<std::string> AllowListId;
    /// If `true`, the changes are returned but not applied. Not documented by the service; may change.
    std::optional<bool> DryRun;
    /// Security groups to refresh; all groups of the allow list if not given. Not documented by the service;
    /// may change.
    std::optional<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;

    /// The type of the response.
    using response_type = SyncAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SyncAllowList";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("AllowListId", AllowListId);
        to.field("DryRun", DryRun);
        to.field("SecurityGroupBindInfos", SecurityGroupBindInfos);
    }
};

/// Response of `TestFailoverDBInstanceZone`.
struct TestFailoverDBInstanceZoneResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Simulates the failure of an availability zone for an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Checked by the service only:
///
/// - `FailbackToPrimaryDelayInMinutes` has an effect only if `FailedZoneId` is the primary zone of the
///   instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.
///
/// Notes:
///
/// - Only instances deployed over several zones (`MultiAZ` is `enabled`) can be tested.
/// - Clients may be disconnected once or twice for up to 30 seconds.
/// - Without a delay the primary nodes may stay in the secondary zone; `ModifyDBInstanceAZConfigure` moves
///   them back.
///
/// @see https://www.volcengine.com/docs/6293/1928461
struct TestFailoverDBInstanceZoneRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// ID of the zone to fail, as listed by `DescribeZones`. Example: `cn-beijing-a`.
    std::optional<std::string> FailedZoneId;
    /// Time after which the primary nodes move back to the primary zone; if not given, they do not move back
    /// automatically. Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
    std::optional<std::int64_t> FailbackToPrimaryDelayInMinutes;

    /// The type of the response.
    using response_type = TestFailoverDBInstanceZoneResponse;
    /// The wire name of the action.
    static constexpr const char *action = "TestFailoverDBInstanceZone";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("FailedZoneId", FailedZoneId);
        to.field("FailbackToPrimaryDelayInMinutes", FailbackToPrimaryDelayInMinutes);
    }
};

/// Response of `TestShutDownDBInstanceNodes`.
struct TestShutDownDBInstanceNodesResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
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
/// - Affected nodes lose their connections for some seconds and reject writes for up to 30 seconds; buffered
///   Pub/Sub messages may be lost.
///
/// @see https://www.volcengine.com/docs/6293/1928462
struct TestShutDownDBInstanceNodesRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`; none if not given. Example:
    /// `["proxy-redis-cnlfkmh6uiii8****-0"]`.
    std::optional<std::vector<std::string>> ProxyNodeIds;
    /// IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if not
    /// given. Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
    std::optional<std::vector<std::string>> ServerShardIds;

    /// The type of the response.
    using response_type = TestShutDownDBInstanceNodesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "TestShutDownDBInstanceNodes";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ProxyNodeIds", ProxyNodeIds);
        to.field("ServerShardIds", ServerShardIds);
    }
};

/// Response of `UpgradeAllowListVersion`.
struct UpgradeAllowListVersionResponse {

    /// Reads the fields from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Upgrades an instance from per-instance IP lists to allow lists.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only instances created before 2022-05-17 need the upgrade.
/// - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work for
///   the instance.
///
/// @see https://www.volcengine.com/docs/6293/113582
struct UpgradeAllowListVersionRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive. Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// The type of the response.
    using response_type = UpgradeAllowListVersionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "UpgradeAllowListVersion";

    /// Writes the fields to a request.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_ACTIONS_HPP
