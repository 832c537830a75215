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

/// A blue-green deployment: an instance and its copy of a newer version.
struct BlueGreenDeployment {
    /// ID of the blue (present) instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// When the deployment was created; presumably in the style of `EndTime`.
    std::optional<std::string_view> CreateTime;
    /// How far the data copy from blue to green has come; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description that the deployment was given.
    ///
    /// Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Where the deployment stands.
    ///
    /// Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance.
    ///
    /// Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;

    /// Reads it from a response.
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

/// Memory of an instance, in all and in use.
struct Capacity {
    /// Memory the instance has in all.
    ///
    /// Unit: MiB.
    std::optional<std::int64_t> Total;
    /// Memory in use.
    ///
    /// Unit: MiB.
    std::optional<std::int64_t> Used;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Total", Total);
        from.field("Used", Used);
    }
};

/// The zone of one node.
struct ConfigureNode {
    /// Zone ID of one node; `DescribeEnterpriseZones` lists them.
    ///
    /// Example: `cn-beijing-a`.
    std::optional<std::string> AZ;

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("AZ", AZ);
    }
};

/// The zone of one node.
struct ConfigureNodeView {
    /// Zone ID of one node; `DescribeEnterpriseZones` lists them.
    ///
    /// Example: `cn-beijing-a`.
    std::optional<std::string_view> AZ;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("AZ", AZ);
    }
};

/// A minor version of a component.
struct MinorVersion {
    /// Version number of a proxy.
    ///
    /// Example: `1.512.0`.
    std::optional<std::string_view> Version;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Version", Version);
    }
};

/// A parameter and the value it is to have.
struct ParamValue {
    /// Name of the parameter, as `DescribeEnterpriseDBInstanceParams` returns it.
    ///
    /// Example: `maxmemory-policy`.
    std::optional<std::string> Name;
    /// Value to give that parameter, always as a string.
    ///
    /// Example: `allkeys-lru`.
    std::optional<std::string> Value;

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("Name", Name);
        to.field("Value", Value);
    }
};

/// One value that a parameter can take.
struct ParameterOption {
    /// What the value means.
    std::optional<std::string_view> Description;
    /// The value.
    std::optional<std::string_view> Value;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Description", Description);
        from.field("Value", Value);
    }
};

/// A parameter of an instance.
struct Parameter {
    /// Value the parameter has now.
    ///
    /// Example: `25`.
    std::optional<std::string_view> CurrentValue;
    /// Value the parameter has unless changed.
    ///
    /// Example: `25`.
    std::optional<std::string_view> DefaultValue;
    /// Human-readable explanation of the parameter (in Chinese in the documented sample).
    ///
    /// Example: `容量写满以后的逐出策略`.
    std::optional<std::string_view> Description;
    /// Whether this instance allows the parameter to be changed.
    ///
    /// Example: `true`.
    std::optional<bool> EditableForInstance;
    /// Whether the instance has to restart before a new value takes effect.
    std::optional<bool> NeedReboot;
    /// Permitted values with their explanations, given for parameters whose Type is `Radio`.
    std::vector<volcredis::ParameterOption> Options;
    /// Name of the parameter, as `ParamValues`.Name expects it.
    std::optional<std::string_view> ParamName;
    /// Range of permitted values, given for numeric parameters.
    std::optional<std::string_view> Range;
    /// Kind of input the parameter takes; `Radio` means one value chosen out of Options.
    std::optional<std::string_view> Type;
    /// Unit of the value, given for numeric parameters.
    std::optional<std::string_view> Unit;

    /// Reads it from a response.
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
    /// Value of the parameter as carried by the template.
    ///
    /// Example: `100`.
    std::optional<std::string_view> CurrentValue;
    /// Human-readable explanation of the parameter.
    std::optional<std::string_view> Description;
    /// Whether the instance has to restart before a new value takes effect.
    std::optional<bool> NeedReboot;
    /// Permitted values with their explanations, given for parameters whose Type is `Radio`.
    std::vector<volcredis::ParameterOption> Options;
    /// Name of the parameter, as `ParamValues`.Name expects it.
    std::optional<std::string_view> ParamName;
    /// Range of permitted values, given for numeric parameters.
    std::optional<std::string_view> Range;
    /// Kind of input the parameter takes; `Radio` means one value chosen out of Options.
    std::optional<std::string_view> Type;
    /// Unit of the value, given for numeric parameters.
    std::optional<std::string_view> Unit;

    /// Reads it from a response.
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

/// A security group bound to an allow list, with the addresses taken from it.
struct SecurityGroupBindInfo {
    /// Which addresses the group contributes: IngressDirectionIp takes the source IPs of its inbound TCP and
    /// ALL rules (a rule whose source is itself a security group is skipped); AssociateEcsIp takes the
    /// primary-NIC IPs of the ECS servers in it.
    ///
    /// Example: `IngressDirectionIp`.
    std::optional<std::string_view> BindMode;
    /// Addresses that this group currently contributes.
    std::vector<std::string_view> IpList;
    /// ID of the linked security group.
    std::optional<std::string_view> SecurityGroupId;
    /// Name of the linked security group.
    std::optional<std::string_view> SecurityGroupName;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("BindMode", BindMode);
        from.field("IpList", IpList);
        from.field("SecurityGroupId", SecurityGroupId);
        from.field("SecurityGroupName", SecurityGroupName);
    }
};

/// A security group whose addresses an allow list takes over.
struct SecurityGroupBinding {
    /// Which addresses the group contributes: IngressDirectionIp takes the source IPs of its inbound TCP and
    /// ALL rules (a rule whose source is itself a security group is skipped); AssociateEcsIp takes the
    /// primary-NIC IPs of the ECS servers in it.
    ///
    /// Example: `IngressDirectionIp`.
    std::optional<std::string> BindMode;
    /// ID of the linked security group.
    ///
    /// Example: `sg-w06pxjgvtds0865yxxxxxx`.
    std::optional<std::string> SecurityGroupId;

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("BindMode", BindMode);
        to.field("SecurityGroupId", SecurityGroupId);
    }
};

/// A tag of an instance: a key and its value.
struct Tag {
    /// Tag key; keys do not repeat on an instance.
    ///
    /// Example: `department`.
    std::optional<std::string> Key;
    /// Tag value; `CreateDBInstance`, which takes the same structure, lets it be left out.
    ///
    /// Example: `game`.
    std::optional<std::string> Value;

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("Key", Key);
        to.field("Value", Value);
    }
};

/// A tag of an instance: a key and its value.
struct TagView {
    /// Tag key; keys do not repeat on an instance.
    ///
    /// Example: `department`.
    std::optional<std::string_view> Key;
    /// Tag value; `CreateDBInstance`, which takes the same structure, lets it be left out.
    ///
    /// Example: `game`.
    std::optional<std::string_view> Value;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Key", Key);
        from.field("Value", Value);
    }
};

/// A condition on the tags of an instance.
struct TagFilter {
    /// Tag key to match; needed in every filter.
    ///
    /// Example: `department`.
    std::optional<std::string> Key;
    /// Tag value to match; any value when left out.
    ///
    /// Example: `game`.
    std::optional<std::string> Value;

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("Key", Key);
        to.field("Value", Value);
    }
};

/// An availability zone.
struct Zone {
    /// ID of the zone.
    ///
    /// Example: `cn-beijing-a`.
    std::optional<std::string_view> ZoneId;
    /// Display name of the zone, in Chinese.
    ///
    /// Example: `可用区A`.
    std::optional<std::string_view> ZoneName;
    /// State of the zone as a number; every zone of the sample has 1.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> ZoneStatus;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ZoneId", ZoneId);
        from.field("ZoneName", ZoneName);
        from.field("ZoneStatus", ZoneStatus);
    }
};

/// What `AddTagsToResource` is answered with; see `response`.
struct AddTagsToResourceResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Attaches tags to instances, replacing the value of any key that is there already.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. A
/// repeated call with the same `ClientToken` counts once.
///
/// Rules that only the service can check:
///
/// - Tags holds at most 20 tags, and an instance can carry at most 50.
///
/// Notes:
///
/// - The instance must be Running.
/// - A key that the instance already has gets the new value without warning.
/// - The character and length rules for keys and values are on a user-guide page (tag setting rules) that
/// was not found.
/// - The 20 and 50 tag limits are from the international edition's page.
///
/// Reference: `6293/1112331` and `84772/1393053`.
struct AddTagsToResourceRequest {
    /// Instances to tag, at most 20 in a call.
    ///
    /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Tags to attach, at most 20 in a call.
    ///
    /// Limits: at most 20 items; no `Key` twice. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
    std::optional<std::vector<volcredis::Tag>> Tags;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = AddTagsToResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "AddTagsToResource";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("Tags", Tags);
        to.field("ClientToken", ClientToken);
    }
};

/// The template and the parameters that it set.
struct ApplyParameterGroup_AppliedParameterGroup {
    /// Id of the instance.
    std::optional<std::string_view> InstanceId;
    /// Id of the applied template.
    std::optional<std::string_view> ParameterGroupId;
    /// Parameters that the template brings to the instance.
    std::vector<volcredis::ParameterGroupParameter> ApplyParameters;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("ParameterGroupId", ParameterGroupId);
        from.field("ApplyParameters", ApplyParameters);
    }
};

/// What `ApplyParameterGroup` is answered with; see `response`.
struct ApplyParameterGroupResponse {
    /// What was applied and to which instance.
    std::optional<volcredis::ApplyParameterGroup_AppliedParameterGroup> ApplyParameterGroupInfo;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ApplyParameterGroupInfo", ApplyParameterGroupInfo);
    }
};

/// Applies the values of a parameter template to an instance.
///
/// The call is accepted, and the work goes on after it returns.
///
/// Notes:
///
/// - No reference page was found: the action is known from the official Go SDK only, the meanings are
/// inferred from its names and from the related actions, and `async` is a guess by analogy with
/// `ModifyDBInstanceParams`.
/// - One instance per call; no `ClientToken` in the SDK.
/// - The SDK declares the entries of Options without members; the official Terraform provider reads Value
/// and Description there, as in `DescribeDBInstanceParams`.
struct ApplyParameterGroupRequest {
    /// Id of the instance that is to take over the parameters.
    std::optional<std::string> InstanceId;
    /// Id of the template to apply.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;

    /// What it is answered with.
    using response_type = ApplyParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ApplyParameterGroup";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ParameterGroupId", ParameterGroupId);
    }
};

/// What `AssociateAllowList` is answered with; see `response`.
struct AssociateAllowListResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Binds instances to allow lists: several instances to one list, or one instance to several lists.
///
/// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
/// the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - Only one of `InstanceIds` and `AllowListIds` may hold more than one item.
///
/// Notes:
///
/// - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
/// (`ModifyDBInstanceVpcAuthMode` turns it off).
/// - Quotas: 1000 lists per account and region, one default list per account and region, 10 security groups
/// per list, 100 lists per instance.
/// - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition, 300 for the
/// enterprise edition.
/// - One call binds at most 200 instances to a list, or 100 lists to an instance (figures from the
/// enterprise edition's limits page).
/// - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for example);
/// 0.0.0.0/0 itself is accepted.
/// - The end state is what the Terraform provider waits for; the page names no state.
///
/// Reference: `6293/108838` and `84772/1393074`.
struct AssociateAllowListRequest {
    /// Lists to bind the instances to.
    ///
    /// Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
    std::optional<std::vector<std::string>> AllowListIds;
    /// Instances to bind.
    ///
    /// Example: `["redis-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = AssociateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "AssociateAllowList";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("AllowListIds", AllowListIds);
        to.field("InstanceIds", InstanceIds);
        to.field("ClientToken", ClientToken);
    }
};

/// What `CreateAllowList` is answered with; see `response`.
struct CreateAllowListResponse {
    /// ID of the new list.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string_view> AllowListId;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("AllowListId", AllowListId);
    }
};

/// Creates an IP allow list in the region and returns its ID.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - At least one of `AllowList` and `SecurityGroupBindInfos` must be given.
///
/// Notes:
///
/// - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both present, every
/// address is admitted.
/// - A new default list demotes the previous default list to an ordinary one.
/// - Quotas: 1000 lists per account and region, one default list per account and region, 10 security groups
/// per list, 100 lists per instance.
/// - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition, 300 for the
/// enterprise edition.
/// - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for example);
/// 0.0.0.0/0 itself is accepted.
/// - An older copy of the page (2025-03-20) and the international edition limit the name to 32 characters
/// instead of 128.
/// - The international edition's table marks `AllowList` as required, although its text and the SDK let
/// `SecurityGroupBindInfos` stand in for it.
/// - Older pages document `AllowListType` with the one value IPv4.
///
/// Reference: `6293/108834` and `84772/1393070`.
struct CreateAllowListRequest {
    /// Name of the list: Chinese characters, letters, digits, _ and -, not starting with a digit or a
    /// hyphen.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test`.
    std::optional<std::string> AllowListName;
    /// Comma-separated IP addresses and CIDR blocks to admit, without repeats.
    ///
    /// Limits: no item twice; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
    std::optional<std::string> AllowList;
    /// Whether the list is an ordinary one or becomes the default list of the account in this region.
    ///
    /// Default: `Ordinary`. Example: `Default`.
    std::optional<std::string> AllowListCategory;
    /// Free-form remark; empty when not given.
    ///
    /// Limits: at most 200 characters. Example: `test`.
    std::optional<std::string> AllowListDesc;
    /// Obsolete address-family marker that the service no longer uses.
    ///
    /// Deprecated. Example: `DualStack`.
    std::optional<std::string> AllowListType;
    /// Project that the list is put in.
    ///
    /// Default: `default`. Example: `default`.
    std::optional<std::string> ProjectName;
    /// ECS security groups whose addresses are admitted as well.
    std::optional<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = CreateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateAllowList";

    /// Fills a request in.
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

/// What `CreateBackup` is answered with; see `response`.
struct CreateBackupResponse {
    /// ID given to the new backup.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string_view> BackupPointId;
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn02aqusft7ws****`.
    std::optional<std::string_view> InstanceId;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("BackupPointId", BackupPointId);
        from.field("InstanceId", InstanceId);
    }
};

/// Takes a manual backup of an instance now.
///
/// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
/// the same `ClientToken` counts once.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - The work goes on after the call: poll `DescribeBackups` until the backup's Status leaves Creating
/// (Available or Unavailable).
/// - That the instance ends in Running comes from the Terraform provider, which waits for it; the state
/// during the backup is not documented on the page.
///
/// Reference: `6293/67125` and `84772/1393057`.
struct CreateBackupRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn02aqusft7ws****`.
    std::optional<std::string> InstanceId;
    /// Name for the backup: a Chinese character, letter or underscore first, then also digits and hyphens;
    /// the backup ID when absent.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
    /// idempotent.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = CreateBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateBackup";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointName", BackupPointName);
        to.field("ClientToken", ClientToken);
    }
};

/// What `CreateBlueGreenDeployment` is answered with; see `response`.
struct CreateBlueGreenDeploymentResponse {
    /// When the deployment was created; presumably in the style of `EndTime`.
    std::optional<std::string_view> CreateTime;
    /// How far the data copy from blue to green has come; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description that the deployment was given.
    ///
    /// Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// ID of the blue (present) instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Where the deployment stands.
    ///
    /// Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance.
    ///
    /// Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;
    /// The deployment this call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads it from a response.
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

/// Starts a blue-green deployment: a copy of an instance on a newer Redis major version that is kept in sync
/// until the switch.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`.
///
/// Rules that only the service can check:
///
/// - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance (from 5.0: 6.0 or
/// 7.0).
///
/// Notes:
///
/// - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
/// `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample confirms; the SDK has the object's
/// fields directly in Result. Follow the page when decoding, and accept both.
/// - The members of `BlueGreenDeployment` are not on this page; they are those of
/// `DescribeBlueGreenDeployments`.
/// - The source must be Running, below Redis 7.0, without extra bandwidth and, as a sharded cluster, without
/// a direct-connection address.
/// - One running deployment per instance.
/// - The green instance is always pay-as-you-go; the account needs at least 100 CNY in cash and vouchers.
/// - In a default green name the blue part is cut to 115 characters, since -green- and the code take 13 of
/// the 128.
/// - The sample is missing from the stored page, as is the column that says which fields are required.
///
/// Reference: `6293/2171474` and `6293/2096775`.
struct CreateBlueGreenDeploymentRequest {
    /// ID of the blue instance, the one to upgrade.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// Description of the deployment.
    ///
    /// Example: `upgradeversion`.
    std::optional<std::string> Name;
    /// Redis version of the green instance; higher than that of the blue one.
    ///
    /// Example: `7.0`.
    std::optional<std::string> TargetEngineVersion;
    /// Name for the green instance; when left out it is the blue name, -green- and six random characters.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `redistest-green`.
    std::optional<std::string> TargetInstanceName;

    /// What it is answered with.
    using response_type = CreateBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateBlueGreenDeployment";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("SourceInstanceId", SourceInstanceId);
        to.field("Name", Name);
        to.field("TargetEngineVersion", TargetEngineVersion);
        to.field("TargetInstanceName", TargetInstanceName);
    }
};

/// What `CreateDBAccount` is answered with; see `response`.
struct CreateDBAccountResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Creates a login account with a role on an instance.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
/// ends in `Running`. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - An instance holds 100 accounts by default; support can raise the limit.
/// - The page lists the default roles only, and the console also offers custom roles, so the list of role
/// names may be open.
/// - The enterprise page and older international pages call the request synchronous.
/// - Older international pages give other limits: 30 characters for the password, 128 for the description.
/// - A new account takes effect within about a minute, when its status becomes Available.
/// - The needed state comes from the console guide (6293/70853), the final one from what the Terraform
/// provider waits for.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/69656` and `84772/1393066`.
struct CreateDBAccountRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the new account: lower-case letters, digits and underscores, starting with a letter and
    /// ending with a letter or digit.
    ///
    /// Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and ending
    /// with a letter or a digit. Example: `test1`.
    std::optional<std::string> AccountName;
    /// Password of the new account; it mixes at least two of upper-case letters, lower-case letters, digits
    /// and the special characters that the pattern lists.
    ///
    /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
    std::optional<std::string> Password;
    /// Permission role of the account: Administrator runs every supported command, ReadWrite all but the
    /// admin category, ReadOnly only the read category, NotDangerous all but the dangerous category.
    ///
    /// Example: `ReadWrite`.
    std::optional<std::string> RoleName;
    /// Free text about the account; left empty, the account has no description.
    ///
    /// Limits: at most 256 characters. Example: `The_test_account`.
    std::optional<std::string> Description;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = CreateDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBAccount";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
        to.field("Password", Password);
        to.field("RoleName", RoleName);
        to.field("Description", Description);
        to.field("ClientToken", ClientToken);
    }
};

/// What `CreateDBEndpointDirectLinkAddress` is answered with; see `response`.
struct CreateDBEndpointDirectLinkAddressResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Adds a direct-link address to a sharded instance, so that clients speaking the Redis Cluster protocol
/// reach the shards without going through the proxies.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Notes:
///
/// - Only instances with the sharded cluster enabled can have a direct-link address (6293/71643).
/// - The console refuses it above 8 shards; such an instance needs a support ticket (6293/71643).
/// - The client must speak the Redis Cluster protocol; proxy features such as automatic read/write splitting
/// and load balancing do not apply on this address.
/// - A released and newly requested address may resolve to another IP, so clients should use the domain
/// name.
/// - Domain prefix and port can be changed later with `ModifyDBInstanceVisitAddress`.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/1407726`.
struct CreateDBEndpointDirectLinkAddressRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Port for the direct-link address; it lies in 1024-4000 or 5100-64512 (4001-5099 is excluded).
    ///
    /// Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.
    std::optional<std::int32_t> Port;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = CreateDBEndpointDirectLinkAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBEndpointDirectLinkAddress";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Port", Port);
        to.field("ClientToken", ClientToken);
    }
};

/// What `CreateDBEndpointPublicAddress` is answered with; see `response`.
struct CreateDBEndpointPublicAddressResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Opens public network access to an instance by giving it a public address bound to one of your elastic
/// IPs.
///
/// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
/// the same `ClientToken` counts once.
///
/// Notes:
///
/// - The cross-service authorization for Redis must have been granted, else the call fails (needed since
/// 2022-05-17).
/// - The bound EIP is billed by the EIP service.
/// - Port stands only on the newer community-edition page; the enterprise and the international page do not
/// list it.
/// - This page says the port can be changed later with `ModifyDBInstanceVisitAddress`, while that action's
/// page (2025-03) says a public port cannot be changed.
/// - The final state is what the Terraform provider waits for: the instance Running and the EIP Attached.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/110152` and `84772/1393064`.
struct CreateDBEndpointPublicAddressRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the elastic IP (EIP) to bind; the VPC service lists them with DescribeEipAddresses.
    ///
    /// Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
    std::optional<std::string> EipId;
    /// Port for the public address.
    ///
    /// Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
    std::optional<std::int32_t> Port;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = CreateDBEndpointPublicAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBEndpointPublicAddress";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("EipId", EipId);
        to.field("Port", Port);
        to.field("ClientToken", ClientToken);
    }
};

/// What `CreateDBInstance` is answered with; see `response`.
struct CreateDBInstanceResponse {
    /// ID of the instance being created.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of the billing order that the creation produced.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("OrderNO", OrderNO);
    }
};

/// Orders a new community-edition Redis instance and returns its ID while it is still being built.
///
/// The call is accepted, and the work goes on after it returns. It passes through `Creating` and ends in
/// `Running`. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - `ShardNumber` must be given when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
/// `65536` when `ShardedCluster` is `0`.
/// - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536`
/// when `NodeNumber` is `1`.
/// - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
/// - `PurchaseMonths` must be given when `ChargeType` is `PrePaid`.
/// - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
/// - `ConfigureNodes` must hold as many items as `NodeNumber` says.
/// - Every `AZ` in `ConfigureNodes` must be the same when `MultiAZ` is `disabled`.
/// - `ConfigureNodes` must hold at least 2 different `AZ` when `MultiAZ` is `enabled`.
///
/// Rules that only the service can check:
///
/// - `SubnetId` belongs to `VpcId` and to an availability zone the instance uses.
/// - `AllowListIds` holds at most 100 IDs, and all lists bound to an instance at most 1000 addresses or CIDR
/// blocks.
///
/// Notes:
///
/// - `ConfigureNodes` is optional in the SDK, but the reference of the international edition, the vendor's
/// MCP server and its Terraform providers all treat it as required.
/// - Fails until the account has granted the cross-service authorization (needed since 2022-05-17).
/// - The page of 2025-02 lists no 512 MiB shard; the vendor's newer MCP server allows 512 for unsharded
/// instances, and an example of the volcenginecc provider even uses 512 with sharding. 512 is included here
/// for the unsharded case only.
/// - 24576 is documented in China and missing from the older international page.
/// - At most 4 nodes of 256 MiB per account and region unless the quota is raised (to 10).
/// - Without Password the service sets a random one that nobody can read; reset it with `ModifyDBAccount`
/// before logging in as default.
/// - The SDK's enum for `NoAuthMode` also lists Invalid, a placeholder that is not documented as a value.
/// - `EngineVersion` 4.0 is only open by request and no longer listed.
/// - What happens to `ShardNumber` when `ShardedCluster` is 0 is not stated; Terraform ignores it there.
/// - The international edition's older page differs: Password required and 8 to 30 characters, `MultiAZ`
/// only disabled, versions 4.0 to 6.0.
/// - A failed creation ends in status CreateFailed.
/// - Constraints on `NoAuthMode`, charging, tags, allow lists and passwords were read from the vendor's MCP
/// server and provider schemas, since the stored page excerpt stops after `MultiAZ`.
///
/// Reference: `6293/65748` and `6293/71563`.
struct CreateDBInstanceRequest {
    /// Region to create the instance in.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Zone of every node of a shard, one entry per node; the first entry is the primary's zone.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Redis version the instance runs.
    ///
    /// Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Whether nodes are spread over several availability zones.
    ///
    /// Example: `enabled`.
    std::optional<std::string> MultiAZ;
    /// Nodes in each shard: 1 gives a single-node instance, more give a primary with secondaries.
    ///
    /// Limits: 1 to 6. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Memory of each shard; the sizes on offer depend on `ShardedCluster`.
    ///
    /// Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768`
    /// and `65536`. Example: `1024`.
    std::optional<std::int64_t> ShardCapacity;
    /// Whether data is spread over several shards: 1 yes, 0 no.
    ///
    /// Documented values: `0` and `1`. Example: `0`.
    std::optional<std::int32_t> ShardedCluster;
    /// Subnet of that VPC; it has to lie in a zone the instance uses.
    ///
    /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
    std::optional<std::string> SubnetId;
    /// VPC the instance joins; clients in the same VPC reach it over the private network.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// Allow lists to bind at once; when left out the instance has none, at most 100 may be given.
    ///
    /// Limits: at most 100 items.
    std::optional<std::vector<std::string>> AllowListIds;
    /// Parameter template to apply; the system template of the chosen version is used when it is left out.
    std::optional<std::string> ParameterGroupId;
    /// Whether a subscription renews itself.
    ///
    /// Default: `false`.
    std::optional<bool> AutoRenew;
    /// Billing: pay-as-you-go or subscription.
    ///
    /// Default: `PostPaid`. Example: `PostPaid`.
    std::optional<std::string> ChargeType;
    /// Whether the instance is guarded against deletion.
    ///
    /// Default: `disabled`.
    std::optional<std::string> DeletionProtection;
    /// Name of the instance; Chinese characters, letters, digits, underscores and hyphens, not starting with
    /// a digit or hyphen; the instance ID is used when it is left out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testInstance`.
    std::optional<std::string> InstanceName;
    /// Whether the private endpoint may be used without a password; letter case does not matter.
    ///
    /// Default: `close`.
    std::optional<std::string> NoAuthMode;
    /// Password of the built-in default account; it needs at least two of upper case, lower case, digits and
    /// special characters.
    ///
    /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
    std::optional<std::string> Password;
    /// Port of the private endpoint.
    ///
    /// Limits: 1024 to 65535. Default: `6379`.
    std::optional<std::int32_t> Port;
    /// Project the instance is filed under.
    ///
    /// Default: `default`. Example: `default`.
    std::optional<std::string> ProjectName;
    /// Length of a subscription; 1 to 9 months or 1, 2 or 3 years.
    ///
    /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
    std::optional<std::int32_t> PurchaseMonths;
    /// Number of shards; meant for sharded instances only.
    ///
    /// Limits: 2 to 256. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Tags to attach to the new instance; at most 20 in one request and 50 on an instance.
    ///
    /// Limits: at most 20 items.
    std::optional<std::vector<volcredis::Tag>> Tags;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = CreateDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBInstance";

    /// Fills a request in.
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

/// What `CreateEnterpriseDBInstance` is answered with; see `response`.
struct CreateEnterpriseDBInstanceResponse {
    /// ID of the new instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of the purchase order.
    ///
    /// Example: `Order702856788643751****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("OrderNO", OrderNO);
    }
};

/// Orders a new Enterprise edition Redis instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - `PurchaseMonths` must be given when `ChargeType` is `PrePaid`.
/// - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
/// - The service ignores `FlashPerShard` when `DataLayout` is `RAM` (nothing is refused).
/// - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
///
/// Rules that only the service can check:
///
/// - The subnet must belong to the VPC in `VpcId` and to a zone of the instance.
///
/// Notes:
///
/// - `FlashPerShard` is required by the SDK even for RAM instances, where the service ignores it;
/// `ModifyEnterpriseDBInstanceCapacity` wants 0 there.
/// - 64 shards are on offer by invitation only (product specification page); the API page lists 1 to 32.
/// - By default one account may use at most 64 shards of Enterprise instances per region; past that the call
/// fails for lack of quota.
/// - The stored copy of the reference page ends before the fields `MultiAZ`, `ConfigureNodes`,
/// `InstanceName`, Modules, Password, `AllowListIds`, `DeletionProtection`, `ProjectName`, Tags and
/// `ClientToken`; their meaning here comes from the SDK, from other Enterprise pages (`ClientToken`,
/// `DeletionProtection`) and from the same fields of `CreateDBInstance`.
/// - Unverified for this edition, but the rules of `CreateDBInstance` for the same fields: `InstanceName`
/// 1-128 characters (Chinese, letters, digits, _ and -, no digit or - first; default: the instance ID),
/// Password 8-32 characters with two of the four character classes, at most 100 `AllowListIds`, at most 20
/// Tags, `AutoRenew` false, `DeletionProtection` disabled and `ProjectName` default when left out.
/// - The exact wire spelling of the Modules values could not be seen.
/// - There is no `EngineVersion` field: Enterprise instances are always 7.4.
/// - The Enterprise API is limited to 20 calls per second per account, action and region; past that the
/// error code is AccountFlowLimitExceeded.
///
/// Reference: `84772/1157351`, `84772/1382961`, `84772/1262383`, `84772/1439014` and `84772/1262384`.
struct CreateEnterpriseDBInstanceRequest {
    /// Region in which the instance is created; `DescribeRegions` lists them.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.
    ///
    /// Example: `PrePaid`.
    std::optional<std::string> ChargeType;
    /// Storage kind: RAM keeps all data in memory, Hybrid moves cold data to fast storage.
    ///
    /// Example: `RAM`.
    std::optional<std::string> DataLayout;
    /// Fast-storage capacity of one shard, from 10 GiB to 30 GiB in steps of 10 GiB; counts for Hybrid
    /// instances only.
    ///
    /// Unit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`.
    std::optional<std::int32_t> FlashPerShard;
    /// Memory of one shard; only one size (8 GiB) is on offer.
    ///
    /// Unit: MiB. Documented values: `8192`. Example: `8192`.
    std::optional<std::int32_t> RamPerShard;
    /// How many shards the instance has.
    ///
    /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Subnet inside the VPC, in the instance's own zone.
    ///
    /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
    std::optional<std::string> SubnetId;
    /// VPC the instance lives in; best the one of the ECS instances that will connect to it.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string> VpcId;
    /// IDs of the allow lists to bind to the instance at creation.
    std::optional<std::vector<std::string>> AllowListIds;
    /// Whether the subscription renews by itself; counts for PrePaid only.
    ///
    /// Default: `false`. Example: `true`.
    std::optional<bool> AutoRenew;
    /// Zones in which the nodes of a shard are placed.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Whether the instance is protected against deletion.
    std::optional<std::string> DeletionProtection;
    /// Display name of the instance.
    std::optional<std::string> InstanceName;
    /// Redis modules to load into the instance (the product offers RediSearch, RedisJSON, RedisTimeSeries
    /// and RedisBloom).
    std::optional<std::vector<std::string>> Modules;
    /// Whether the nodes are spread over several zones.
    std::optional<std::string> MultiAZ;
    /// Password for the default account.
    std::optional<std::string> Password;
    /// Project the instance is put in.
    ///
    /// Example: `default`.
    std::optional<std::string> ProjectName;
    /// Length of the subscription: one to nine months, or one, two or three years.
    ///
    /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
    /// Example: `1`.
    std::optional<std::int32_t> PurchaseMonths;
    /// Tags to bind to the instance.
    std::optional<std::vector<volcredis::Tag>> Tags;
    /// Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = CreateEnterpriseDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateEnterpriseDBInstance";

    /// Fills a request in.
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

/// What `CreateKeyScanJob` is answered with; see `response`.
struct CreateKeyScanJobResponse {
    /// Id of the new job.
    ///
    /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string_view> JobId;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("JobId", JobId);
    }
};

/// Starts a one-time job that scans an instance for expired keys and clears them.
///
/// The call is accepted, and the work goes on after it returns.
///
/// Notes:
///
/// - The job runs SCAN over all data and raises the CPU load of the instance, so it belongs in a quiet
/// period.
/// - Progress is read with `DescribeKeyScanJobs`, and `InterruptKeyScanJob` cancels the job.
/// - Once started, a job cannot be changed; `Finished`, `Failed` and `Interrupted` are its final states
/// (from the official Pulumi provider).
///
/// Reference: `6293/1681638`.
struct CreateKeyScanJobRequest {
    /// Id of the instance to scan.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// Number of keys to scan per second.
    ///
    /// Limits: 2000 to 100000. Example: `2000`.
    std::optional<std::int32_t> ScanKeyNumPerSecond;
    /// Time after which the scan is given up.
    ///
    /// Unit: minute. Limits: 30 to 1440. Example: `30`.
    std::optional<std::int32_t> TimeoutMinutes;

    /// What it is answered with.
    using response_type = CreateKeyScanJobResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateKeyScanJob";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ScanKeyNumPerSecond", ScanKeyNumPerSecond);
        to.field("TimeoutMinutes", TimeoutMinutes);
    }
};

/// What `CreateParameterGroup` is answered with; see `response`.
struct CreateParameterGroupResponse {
    /// Id of the new template.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string_view> ParameterGroupId;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroupId", ParameterGroupId);
    }
};

/// Creates a custom parameter template for one Redis version.
///
/// The change is made when the call returns.
///
/// Notes:
///
/// - That `ParamValues` is required is taken from the rule of at least one parameter and from both official
/// Terraform providers; the stored copy of the page has lost its required column.
/// - The official MCP server says Name is limited to 32 characters and that a `ClientToken` is accepted; the
/// reference page says 2 to 64 characters and has no `ClientToken`.
/// - `EngineVersion` cannot be changed afterwards: `ModifyParameterGroup` does not take it.
///
/// Reference: `6293/1415104`.
struct CreateParameterGroupRequest {
    /// Redis version the template is for.
    ///
    /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// Name of the template: Chinese characters, letters, digits, underscores and hyphens, not starting with
    /// a digit or a hyphen.
    ///
    /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test_temp`.
    std::optional<std::string> Name;
    /// Parameters the template holds, at least one.
    ///
    /// Limits: at least one item.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;
    /// Remark on the template; empty unless given.
    ///
    /// Limits: at most 200 characters. Example: `test template`.
    std::optional<std::string> Description;

    /// What it is answered with.
    using response_type = CreateParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateParameterGroup";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("EngineVersion", EngineVersion);
        to.field("Name", Name);
        to.field("ParamValues", ParamValues);
        to.field("Description", Description);
    }
};

/// What `DecreaseDBInstanceNodeNumber` is answered with; see `response`.
struct DecreaseDBInstanceNodeNumberResponse {
    /// Id of the order that the change produced.
    ///
    /// Example: `Order716986589022527****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Removes nodes from every shard of a primary-secondary instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
/// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
///
/// Rules that only the service can check:
///
/// - The node count per shard after the change must stay within 2 to 6: 2 \<= current nodes -
/// `NodesNumberToDecrease` \<= 6.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a single-node
/// instance (Standalone) always has one node.
/// - Data flashback is switched off by this change and its earlier restore points are lost; call
/// `StartContinuousBackup` afterwards to turn it on again.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
/// - The rules for `NodesToRemove` were not visible in the excerpts; the docs say that it depends on the
/// instance's zone deployment, show it for a multi-zone instance, and the Terraform provider sends it for
/// multi-zone instances only, one entry per removed node.
/// - Examples of `OrderNO` come from the BytePlus edition of the page.
///
/// Reference: `6293/65749`.
struct DecreaseDBInstanceNodeNumberRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Whether the change starts at once (true) or waits for the instance's maintenance window (false).
    ///
    /// Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// How many nodes to take out of each shard.
    ///
    /// Limits: at most 4. Example: `2`.
    std::optional<std::int32_t> NodesNumberToDecrease;
    /// Name for the full backup taken before the change; the backup id serves as the name when this is left
    /// out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Whether a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Availability zones of the nodes to take out, one entry per node.
    std::optional<std::vector<volcredis::ConfigureNode>> NodesToRemove;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DecreaseDBInstanceNodeNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DecreaseDBInstanceNodeNumber";

    /// Fills a request in.
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

/// What `DeleteAllClientSession` is answered with; see `response`.
struct DeleteAllClientSessionResponse {
    /// Whether all sessions were ended.
    ///
    /// Example: `true`.
    std::optional<bool> IsSuccess;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("IsSuccess", IsSuccess);
    }
};

/// Ends every client session of an instance.
///
/// The change is made when the call returns.
///
/// Notes:
///
/// - The connections of the sessions are cut.
/// - The reference lists it in its performance analysis chapter.
///
/// Reference: `6293/2175475`.
struct DeleteAllClientSessionRequest {
    /// ID of the instance whose sessions are ended.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DeleteAllClientSessionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteAllClientSession";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// What `DeleteAllowList` is answered with; see `response`.
struct DeleteAllowListResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an allow list that no instance is bound to.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Refused while any instance is bound to the list; unbind with `DisassociateAllowList` first.
///
/// Reference: `6293/108840` and `84772/1393076`.
struct DeleteAllowListRequest {
    /// ID of the list to delete.
    ///
    /// Example: `acl-cn022p4qmcz2p26****`.
    std::optional<std::string> AllowListId;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DeleteAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteAllowList";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("AllowListId", AllowListId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `DeleteBlueGreenDeployment` is answered with; see `response`.
struct DeleteBlueGreenDeploymentResponse {
    /// When the deployment was created; presumably in the style of `EndTime`.
    std::optional<std::string_view> CreateTime;
    /// How far the data copy from blue to green has come; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description that the deployment was given.
    ///
    /// Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// ID of the blue (present) instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Where the deployment stands.
    ///
    /// Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance.
    ///
    /// Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;
    /// The deployment this call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads it from a response.
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

/// Cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.
///
/// The call is accepted, and the work goes on after it returns.
///
/// Notes:
///
/// - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
/// `BlueGreenDeployment`, and its sample shows it; the SDK has the object's fields directly in Result.
/// Follow the page when decoding, and accept both.
/// - The members of `BlueGreenDeployment` are not on this page; they are those of
/// `DescribeBlueGreenDeployments`.
/// - Only while the deployment is DATA_SYNCHRONIZING, SWITCHOVER_AVAILABLE, SWITCHOVER_PENDING or
/// SWITCHOVER_FAILED.
/// - Both instances stay as they are configured, and the green one goes on costing money until it is
/// deleted.
/// - A new deployment can be created for the instance afterwards.
/// - The end of the sample response is missing from the stored page.
///
/// Reference: `6293/2171477`.
struct DeleteBlueGreenDeploymentRequest {
    /// ID of the blue instance of the deployment.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;

    /// What it is answered with.
    using response_type = DeleteBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteBlueGreenDeployment";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("SourceInstanceId", SourceInstanceId);
    }
};

/// What `DeleteDBAccount` is answered with; see `response`.
struct DeleteDBAccountResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an account of an instance.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. A
/// repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - The enterprise page calls the request synchronous.
/// - The needed state comes from the console guide (6293/70853).
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/71734` and `84772/1393069`.
struct DeleteDBAccountRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the account to delete; the default account cannot be deleted.
    ///
    /// Limits: not `default`. Example: `test1`.
    std::optional<std::string> AccountName;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DeleteDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBAccount";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
        to.field("ClientToken", ClientToken);
    }
};

/// What `DeleteDBEndpointDirectLinkAddress` is answered with; see `response`.
struct DeleteDBEndpointDirectLinkAddressResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Releases the direct-link address of an instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Notes:
///
/// - Once it is gone the instance no longer serves the Redis Cluster protocol, so applications have to move
/// to another address first.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/1407724`.
struct DeleteDBEndpointDirectLinkAddressRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DeleteDBEndpointDirectLinkAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBEndpointDirectLinkAddress";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `DeleteDBEndpointPublicAddress` is answered with; see `response`.
struct DeleteDBEndpointPublicAddressResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Closes public network access to an instance by releasing its public address.
///
/// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
/// the same `ClientToken` counts once.
///
/// Notes:
///
/// - The EIP is unbound but not released, so it goes on being billed until it is released in the EIP
/// service.
/// - On instances created before 2022-05-17 the call may fail; support has to help then.
/// - The Terraform provider also sends `EipId`, a field that neither the page nor the SDK lists.
/// - The final state is what the Terraform provider waits for: the instance Running and the EIP Available.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/110161` and `84772/1393065`.
struct DeleteDBEndpointPublicAddressRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DeleteDBEndpointPublicAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBEndpointPublicAddress";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `DeleteDBInstance` is answered with; see `response`.
struct DeleteDBInstanceResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an instance for good.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules that only the service can check:
///
/// - `BackupPointName` has an effect only when the instance is primary-secondary (`InstanceClass`
/// PrimarySecondary) and pay-as-you-go (`ChargeType` PostPaid).
///
/// Notes:
///
/// - For a primary-secondary instance a final backup is made by default before the deletion; it stays
/// visible and downloadable in the backup list.
/// - For a single-node instance nothing is backed up and the data is gone.
/// - The page lists no response fields of its own.
/// - The public Terraform provider also sends `CreateBackup` for instances with more than one node, a field
/// that neither the page nor the SDK has (the enterprise counterpart `DeleteEnterpriseDBInstance` does have
/// it), and it refuses by itself to delete an instance whose deletion protection is enabled.
///
/// Reference: `6293/99796`.
struct DeleteDBInstanceRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name for the final backup of the instance; the backup id serves as the name when this is left out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DeleteDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBInstance";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointName", BackupPointName);
        to.field("ClientToken", ClientToken);
    }
};

/// What `DeleteEnterpriseDBInstance` is answered with; see `response`.
struct DeleteEnterpriseDBInstanceResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes an Enterprise edition instance, by default after a final full backup.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
///
/// Rules that only the service can check:
///
/// - `CreateBackup` and `BackupPointName` count only for an instance whose `ChargeType` is PostPaid; before
/// a PrePaid instance is deleted a final backup is always made and is named by its backup ID.
///
/// Notes:
///
/// - No response fields: Result is null in the other pages of this kind.
/// - The billing method of an instance is read with `DescribeEnterpriseDBInstanceDetail`.
///
/// Reference: `84772/1387160`.
struct DeleteEnterpriseDBInstanceRequest {
    /// ID of the instance to delete.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name for that final backup; the backup ID is used when left out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Whether a full backup is taken before the deletion; counts for pay-as-you-go instances only.
    ///
    /// Default: `true`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DeleteEnterpriseDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteEnterpriseDBInstance";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ClientToken", ClientToken);
    }
};

/// What `DeleteParameterGroup` is answered with; see `response`.
struct DeleteParameterGroupResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Deletes a custom parameter template for good.
///
/// The change is made when the call returns.
///
/// Rules that only the service can check:
///
/// - Only a template whose Source is User can be deleted; a System template cannot.
///
/// Notes:
///
/// - A deleted template cannot be brought back.
/// - Result is null.
///
/// Reference: `6293/1415108`.
struct DeleteParameterGroupRequest {
    /// Id of the custom template to delete.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;

    /// What it is answered with.
    using response_type = DeleteParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteParameterGroup";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("ParameterGroupId", ParameterGroupId);
    }
};

/// An instance bound to an allow list.
struct DescribeAllowListDetail_AssociatedInstance {
    /// ID of a bound instance.
    ///
    /// Example: `redis-cn02j292it8lc****`.
    std::optional<std::string_view> InstanceId;
    /// Name of a bound instance.
    ///
    /// Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Project that the bound instance belongs to.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// ID of the VPC that the bound instance is in.
    ///
    /// Example: `vpc-1g0moeeypecjk8ibuxwu8****`.
    std::optional<std::string_view> VPC;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("InstanceName", InstanceName);
        from.field("ProjectName", ProjectName);
        from.field("VPC", VPC);
    }
};

/// What `DescribeAllowListDetail` is answered with; see `response`.
struct DescribeAllowListDetailResponse {
    /// Comma-separated addresses and CIDR blocks in the list.
    ///
    /// Example: `10.1.***.***`.
    std::optional<std::string_view> AllowList;
    /// Whether this is an ordinary list or the region's default one.
    ///
    /// Example: `Default`.
    std::optional<std::string_view> AllowListCategory;
    /// Remark on the list.
    ///
    /// Example: `test`.
    std::optional<std::string_view> AllowListDesc;
    /// ID of the list.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string_view> AllowListId;
    /// Name of the list.
    ///
    /// Example: `api_test`.
    std::optional<std::string_view> AllowListName;
    /// Obsolete address-family marker that the service no longer uses.
    ///
    /// Deprecated. Example: `DualStack`.
    std::optional<std::string_view> AllowListType;
    /// Number of instances bound to the list.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> AssociatedInstanceNum;
    /// The instances bound to the list.
    std::vector<volcredis::DescribeAllowListDetail_AssociatedInstance> AssociatedInstances;
    /// Project that the list belongs to.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Security groups linked to the list; left out of the answer when there are none.
    std::vector<volcredis::SecurityGroupBindInfo> SecurityGroupBindInfos;

    /// Reads it from a response.
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

/// Returns one allow list with its addresses, bound instances and linked security groups.
///
/// Changes nothing.
///
/// Notes:
///
/// - The documented sample predates `ProjectName`, `AssociatedInstanceNum` and `SecurityGroupBindInfos`, and
/// shows `AllowListType` IPv4.
///
/// Reference: `6293/108836` and `84772/1393072`.
struct DescribeAllowListDetailRequest {
    /// ID of the list to read.
    ///
    /// Example: `acl-cn022p4qmcz2p26****`.
    std::optional<std::string> AllowListId;

    /// What it is answered with.
    using response_type = DescribeAllowListDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAllowListDetail";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("AllowListId", AllowListId);
    }
};

/// An allow list.
struct DescribeAllowLists_AllowList {
    /// ID of the list.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string_view> AllowListId;
    /// Whether this is an ordinary list or the region's default one.
    std::optional<std::string_view> AllowListCategory;
    /// Remark on the list.
    ///
    /// Example: `api_test`.
    std::optional<std::string_view> AllowListDesc;
    /// How many addresses and CIDR blocks the list holds.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> AllowListIPNum;
    /// Name of the list.
    ///
    /// Example: `api_test`.
    std::optional<std::string_view> AllowListName;
    /// Obsolete address-family marker that the service no longer uses.
    ///
    /// Deprecated. Example: `DualStack`.
    std::optional<std::string_view> AllowListType;
    /// Number of instances bound to the list.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> AssociatedInstanceNum;
    /// Project that the list belongs to.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Security groups linked to the list; left out of the answer when there are none.
    std::vector<volcredis::SecurityGroupBindInfo> SecurityGroupBindInfos;

    /// Reads it from a response.
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

/// What `DescribeAllowLists` is answered with; see `response`.
struct DescribeAllowListsResponse {
    /// The matching lists.
    std::vector<volcredis::DescribeAllowLists_AllowList> AllowLists;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("AllowLists", AllowLists);
    }
};

/// Lists the allow lists of the account in a region, optionally filtered.
///
/// Changes nothing.
///
/// Notes:
///
/// - Not paged: every matching list comes back in one answer, and there is no total.
/// - The addresses themselves are not in this answer; read them with `DescribeAllowListDetail`.
/// - `QueryDefault` has three meanings (true, false, absent), so a client must be able to leave it out.
/// - The vendor's MCP server describes IPAddress and IPSegment as lists; on the wire they are strings.
///
/// Reference: `6293/108835` and `84772/1393071`.
struct DescribeAllowListsRequest {
    /// Region to list.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Keeps lists that this instance is bound to.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Comma-separated IP addresses, at most 50; keeps lists that hold such an address itself or a CIDR
    /// block around it.
    ///
    /// Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
    std::optional<std::string> IPAddress;
    /// Comma-separated CIDR blocks, at most 50; keeps lists that hold exactly such a block.
    ///
    /// Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***/10,192.168.***.***/32`.
    std::optional<std::string> IPSegment;
    /// Keeps lists of this project.
    ///
    /// Example: `default`.
    std::optional<std::string> ProjectName;
    /// True keeps only the default list, false only ordinary lists; both kinds come back when it is left
    /// out.
    ///
    /// Example: `false`.
    std::optional<bool> QueryDefault;

    /// What it is answered with.
    using response_type = DescribeAllowListsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAllowLists";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
        to.field("InstanceId", InstanceId);
        to.field("IPAddress", IPAddress);
        to.field("IPSegment", IPSegment);
        to.field("ProjectName", ProjectName);
        to.field("QueryDefault", QueryDefault);
    }
};

/// What `DescribeAvailableCrossRegion` is answered with; see `response`.
struct DescribeAvailableCrossRegionResponse {
    /// IDs of the regions that can be the destination of cross-region backup.
    ///
    /// Example: `["cn-shanghai","cn-guangzhou"]`.
    std::vector<std::string_view> TargetRegionIds;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("TargetRegionIds", TargetRegionIds);
    }
};

/// Lists the regions that an instance's backups can be copied to.
///
/// Changes nothing.
///
/// Reference: `6293/1537662`.
struct DescribeAvailableCrossRegionRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeAvailableCrossRegionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeAvailableCrossRegion";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// What `DescribeBackupPlan` is answered with; see `response`.
struct DescribeBackupPlanResponse {
    /// Whether automatic backup is on.
    ///
    /// Example: `true`.
    std::optional<bool> Active;
    /// Hour of the day (UTC+8) in which the backup starts, so 1 means between 01:00 and 01:59.
    ///
    /// Limits: 0 to 23. Example: `5`.
    std::optional<std::int32_t> BackupHour;
    /// Kind of backup the plan makes; only Full at present.
    ///
    /// Documented values: `Full`. Example: `Full`.
    std::optional<std::string_view> BackupType;
    /// When the next automatic backup is expected (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T20:20:20Z`.
    std::optional<std::string_view> ExpectNextBackupTime;
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// When the plan was last changed (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T00:00:00Z`.
    std::optional<std::string_view> LastUpdateTime;
    /// Days of the week with a backup, each from 1 (Monday) to 7 (Sunday).
    ///
    /// Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
    std::vector<std::int32_t> Period;
    /// How long backups are kept; 7 by default.
    ///
    /// Unit: day. Example: `7`.
    std::optional<std::int32_t> TTL;

    /// Reads it from a response.
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
/// Changes nothing.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - `BackupHour` is in UTC+8 while the timestamps are in UTC.
/// - min and max of Period apply to each element.
///
/// Reference: `6293/65765` and `84772/1393059`.
struct DescribeBackupPlanRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeBackupPlanResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackupPlan";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// Where the backup file of one shard can be fetched.
struct DescribeBackupPointDownloadUrls_BackupPointDownloadUrl {
    /// Address for downloading the RDB file over the private network.
    std::optional<std::string_view> PrivateDownloadUrl;
    /// Address for downloading the RDB file over the public network.
    std::optional<std::string_view> PublicDownloadUrl;
    /// Size of the RDB file.
    ///
    /// Unit: B.
    std::optional<std::int64_t> RdbFileSize;
    /// ID of the shard the RDB file comes from.
    std::optional<std::string_view> ShardId;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("PrivateDownloadUrl", PrivateDownloadUrl);
        from.field("PublicDownloadUrl", PublicDownloadUrl);
        from.field("RdbFileSize", RdbFileSize);
        from.field("ShardId", ShardId);
    }
};

/// What `DescribeBackupPointDownloadUrls` is answered with; see `response`.
struct DescribeBackupPointDownloadUrlsResponse {
    /// Download addresses of the backup files, one per shard.
    std::vector<volcredis::DescribeBackupPointDownloadUrls_BackupPointDownloadUrl> BackupPointDownloadUrls;
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of shards in the instance.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> ShardNumber;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("BackupPointDownloadUrls", BackupPointDownloadUrls);
        from.field("InstanceId", InstanceId);
        from.field("ShardNumber", ShardNumber);
    }
};

/// Returns the download addresses of the files of one backup.
///
/// Changes nothing.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - The sample request of the international edition spells the action DescribeBakupPointDownloadUrls in its
/// URL; that is a slip of the page, the real name has 'Backup'.
///
/// Reference: `6293/160056` and `84772/1393061`.
struct DescribeBackupPointDownloadUrlsRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the backup, as listed by `DescribeBackups`.
    ///
    /// Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`.
    std::optional<std::string> BackupPointId;

    /// What it is answered with.
    using response_type = DescribeBackupPointDownloadUrlsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackupPointDownloadUrls";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointId", BackupPointId);
    }
};

/// The instance as it was then.
struct DescribeBackups_InstanceInfo {
    /// ID of the instance the backup was taken from.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the region of the instance.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// ID of the account that owns the instance.
    std::optional<std::int64_t> AccountId;
    /// Architecture of the instance: without sharding (Standard) or a sharded cluster (Cluster).
    std::optional<std::string_view> ArchType;
    /// How the instance is billed: pay-as-you-go (PostPaid) or subscription (PrePaid).
    std::optional<std::string_view> ChargeType;
    /// Whether deletion protection is switched on for the instance.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version of the instance.
    ///
    /// Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// When the subscription of the instance runs out; meaningful for PrePaid only.
    std::optional<std::string_view> ExpiredTime;
    /// Name of the instance.
    ///
    /// Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Daily window in which the service may do maintenance on the instance.
    ///
    /// Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Type of network the instance is attached to.
    std::optional<std::string_view> NetworkType;
    /// Number of replicas in each shard.
    std::optional<std::int32_t> Replicas;
    /// Memory capacity of one shard.
    ///
    /// Unit: MiB.
    std::optional<double> ShardCapacity;
    /// Number of shards in the instance.
    std::optional<std::int32_t> ShardNumber;
    /// Total memory capacity of the instance.
    ///
    /// Unit: MiB.
    std::optional<std::int64_t> TotalCapacity;
    /// ID of the private network (VPC) of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones that hold the instance.
    ///
    /// Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads it from a response.
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
    /// ID of the instance the backup belongs to.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the backup.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string_view> BackupPointId;
    /// Name of the backup; the backup ID unless one was set.
    ///
    /// Example: `testbackup`.
    std::optional<std::string_view> BackupPointName;
    /// How far the backup has got, as a number (presumably a percentage).
    std::optional<std::int32_t> BackupProgress;
    /// How the backup came about: by hand (ManualBackup) or by the automatic plan (AutomatedBackup).
    std::optional<std::string_view> BackupStrategy;
    /// Kind of backup; only full backups (Full) are documented as listed.
    std::optional<std::string_view> BackupType;
    /// When the backup finished (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> EndTime;
    /// Facts about the instance the backup belongs to.
    std::optional<volcredis::DescribeBackups_InstanceInfo> InstanceInfo;
    /// Project the backup belongs to.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Size of the backup.
    ///
    /// Unit: MiB.
    std::optional<std::int64_t> Size;
    /// When the backup started (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> StartTime;
    /// State of the backup: being made, usable, not usable or being deleted.
    ///
    /// Example: `Available`.
    std::optional<std::string_view> Status;
    /// How long the backup is kept.
    ///
    /// Unit: day.
    std::optional<std::int32_t> TTL;

    /// Reads it from a response.
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

/// What `DescribeBackups` is answered with; see `response`.
struct DescribeBackupsResponse {
    /// The backups on this page.
    std::vector<volcredis::DescribeBackups_Backup> Backups;
    /// Number of backups that match.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Backups", Backups);
        from.field("Total", Total);
    }
};

/// Lists the backups of one instance or of the whole account.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - `InstanceId` must be given when `Scope` is `OneInstance`.
/// - `InstanceId` must be given when `Scope` is not given.
/// - `EndTime` must be given when `StartTime` is given.
/// - `PageSize` must be given when `PageNumber` is given.
/// - The service ignores `BackupPointName` when `Scope` is `OneInstance` (nothing is refused).
/// - The service ignores `BackupPointName` when `Scope` is not given (nothing is refused).
/// - The service ignores `BackupPointId` when `Scope` is `OneInstance` (nothing is refused).
/// - The service ignores `BackupPointId` when `Scope` is not given (nothing is refused).
/// - The service ignores `ProjectName` when `Scope` is `OneInstance` (nothing is refused).
/// - The service ignores `ProjectName` when `Scope` is not given (nothing is refused).
/// - `EndTime` must be later than `StartTime`.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - Scope is OneInstance when absent, so `InstanceId` is then required.
/// - The Scope value DestroyedInstances and the `BackupStrategyList` values DataFlashBack and AllStrategy
/// are in the SDK but not in the reference.
/// - The nested fields of Backups are told from the SDK and the Terraform provider, as the data-structure
/// page could be read only in part; the units of the capacities and the format of `MaintenanceTime` are
/// those of `DescribeDBInstanceDetail`.
/// - The reference gives `PageSize` as required with `PageNumber`; the official MCP server claims the
/// reverse too.
/// - `PageSize` goes to 100 on the 2025-04 page and in the international edition, to 1000 on the enterprise
/// edition's page and in the official MCP server.
/// - That `BackupPointId` works only for AccountInstances is from the official MCP server and the sister
/// action `DescribeCrossRegionBackups`.
/// - An older edition of the page required `InstanceId` and had no Scope; the current one is a superset.
///
/// Reference: `6293/65766` and `84772/1393058`.
struct DescribeBackupsRequest {
    /// ID of the instance whose backups to list; empty means no filter by instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Keep backups whose ID contains this text; works only for the AccountInstances scope.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointId;
    /// Keep backups whose name contains this text; has no effect for the OneInstance scope.
    ///
    /// Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Keep backups made in one of these ways; empty means all.
    ///
    /// Example: `["AutomatedBackup","ManualBackup"]`.
    std::optional<std::vector<std::string>> BackupStrategyList;
    /// End of the time range to search (UTC); must be later than `StartTime`.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
    std::optional<std::string> EndTime;
    /// Page to return, counted from 1.
    ///
    /// Limits: at least 1. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of backups per page.
    ///
    /// Limits: 1 to 1000. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Keep backups of this project; works only for the AccountInstances scope.
    ///
    /// Example: `default`.
    std::optional<std::string> ProjectName;
    /// Whether to search one instance or the whole account.
    ///
    /// Default: `OneInstance`. Example: `AccountInstances`.
    std::optional<std::string> Scope;
    /// Start of the time range to search (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
    std::optional<std::string> StartTime;

    /// What it is answered with.
    using response_type = DescribeBackupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBackups";
    /// An item of the list.
    using item_type = volcredis::DescribeBackups_Backup;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Backups; }

    /// Fills a request in.
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
    /// Database that holds the key.
    std::optional<std::string_view> DBName;
    /// Name of the key.
    std::optional<std::string_view> KeyInfo;
    /// Data type of the key, as in the request field `KeyType`.
    std::optional<std::string_view> KeyType;
    /// Number of elements in the key, as a string.
    std::optional<std::string_view> ValueLen;
    /// Memory the key takes, as a string.
    ///
    /// Unit: B.
    std::optional<std::string_view> ValueSize;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("DBName", DBName);
        from.field("KeyInfo", KeyInfo);
        from.field("KeyType", KeyType);
        from.field("ValueLen", ValueLen);
        from.field("ValueSize", ValueSize);
    }
};

/// What `DescribeBigKeys` is answered with; see `response`.
struct DescribeBigKeysResponse {
    /// Big keys found.
    std::vector<volcredis::DescribeBigKeys_BigKey> BigKey;
    /// Id of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of keys found.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("BigKey", BigKey);
        from.field("InstanceId", InstanceId);
        from.field("Total", Total);
    }
};

/// Returns the largest keys of an instance, by memory or by number of elements, for a short period within
/// the last 15 days.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `QueryStartTime` and `QueryEndTime` may lie at most 24 hours apart.
///
/// Rules that only the service can check:
///
/// - `QueryStartTime` lies at most 15 days in the past.
/// - The period from `QueryStartTime` to `QueryEndTime` is at most 1 hour by the reference page of March
/// 2025 (24 hours by the official MCP server).
///
/// Notes:
///
/// - At most the 100 keys with the most memory, or the 100 with the most elements, are known to the service.
/// - There is a page size but no page number or token: one call returns all there is, up to 100 keys. The
/// official Terraform provider sends `PageNumber`, which is not documented.
/// - The sources differ on the period: the page (March 2025) gives a default of one hour and a maximum of
/// one hour, the official MCP server a default and a maximum of 24 hours.
/// - The result list is named `BigKey`, in the singular.
/// - The members of `BigKey` are not described in the part of the page that was available; their meanings
/// come from the official Terraform provider.
///
/// Reference: `6293/78084`.
struct DescribeBigKeysRequest {
    /// Id of the instance to analyse.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of keys to return.
    ///
    /// Limits: 1 to 100. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Returns only keys of this data type; all types unless given.
    ///
    /// Example: `list`.
    std::optional<std::string> KeyType;
    /// Ranks by memory (`ValueSize`) or by number of elements (`ValueLen`).
    ///
    /// Default: `ValueSize`. Example: `ValueSize`.
    std::optional<std::string> OrderBy;
    /// End of the period in UTC; now unless given.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the period in UTC, at most 15 days back; one hour ago unless given (but see notes).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    std::optional<std::string> QueryStartTime;

    /// What it is answered with.
    using response_type = DescribeBigKeysResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBigKeys";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageSize", PageSize);
        to.field("KeyType", KeyType);
        to.field("OrderBy", OrderBy);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
    }
};

/// What `DescribeBlueGreenDeployments` is answered with; see `response`.
struct DescribeBlueGreenDeploymentsResponse {
    /// The deployments of the instance.
    std::vector<volcredis::BlueGreenDeployment> BlueGreenDeployments;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("BlueGreenDeployments", BlueGreenDeployments);
    }
};

/// Lists the blue-green deployments of an instance.
///
/// Changes nothing.
///
/// Notes:
///
/// - `ExcludeCompleted`: the page says false leaves finished deployments out and true brings them in, the
/// opposite of what the name says. Treat the page's wording as doubtful.
/// - Status values come from the SDK. The reference pages name DATA_SYNCHRONIZING, SWITCHOVER_AVAILABLE,
/// SWITCHOVER_PENDING, SWITCHOVER_FAILED, SWITCHOVER_COMPLETED and DELETE_COMPLETED.
/// - `EndTime` in the sample has a space and no zone (yyyy-MM-dd HH:mm:ss).
/// - Not paged.
/// - The end of the sample response is missing from the stored page; members other than Name, Status and
/// `EndTime` come from the SDK.
///
/// Reference: `6293/2171475`.
struct DescribeBlueGreenDeploymentsRequest {
    /// ID of the blue or the green instance of the deployments.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Filter on deployments that are over (SWITCHOVER_COMPLETED or DELETE_COMPLETED); see the note on its
    /// direction.
    ///
    /// Default: `false`. Example: `false`.
    std::optional<bool> ExcludeCompleted;

    /// What it is answered with.
    using response_type = DescribeBlueGreenDeploymentsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBlueGreenDeployments";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ExcludeCompleted", ExcludeCompleted);
    }
};

/// A client session.
struct DescribeClientSessionSnapshot_ClientSession {
    /// ID of the instance the session is on.
    std::optional<std::string_view> InstanceId;
    /// Address and port of the client.
    std::optional<std::string_view> ClientAddr;
    /// Number that Redis gave the connection.
    std::optional<std::int64_t> ClientId;
    /// IP address of the client.
    std::optional<std::string_view> ClientIp;
    /// Name the client gave its connection.
    std::optional<std::string_view> ClientName;
    /// ID of the node the session is on.
    std::optional<std::string_view> NodeId;
    /// How long the connection has existed.
    ///
    /// Unit: s.
    std::optional<std::int64_t> SessionAge;
    /// Whether, as a number, the session is authenticated.
    std::optional<std::int32_t> SessionAuth;
    /// Last command of the session.
    std::optional<std::string_view> SessionCmd;
    /// Number of the database in use.
    std::optional<std::int64_t> SessionDb;
    /// Events the server waits for on the socket: r for readable, w for writable.
    std::optional<std::string_view> SessionEvents;
    /// File descriptor of the socket.
    std::optional<std::int32_t> SessionFd;
    /// Client flags as in CLIENT LIST (N for none).
    std::optional<std::string_view> SessionFlags;
    /// How long the connection has been idle.
    ///
    /// Unit: s.
    std::optional<std::int64_t> SessionIdle;
    /// Commands queued in a MULTI transaction; -1 outside one.
    std::optional<std::int32_t> SessionMulti;
    /// Filled part of the fixed output buffer.
    std::optional<std::int64_t> SessionObl;
    /// Replies waiting in the output list.
    std::optional<std::int64_t> SessionOll;
    /// Memory used by the output buffers.
    ///
    /// Unit: B.
    std::optional<std::int64_t> SessionOmem;
    /// Pattern subscriptions of the session.
    std::optional<std::int32_t> SessionPsub;
    /// Filled part of the query buffer.
    ///
    /// Unit: B.
    std::optional<std::int64_t> SessionQbuf;
    /// Free part of the query buffer.
    ///
    /// Unit: B.
    std::optional<std::int64_t> SessionQbufFree;
    /// Channel subscriptions of the session.
    std::optional<std::int32_t> SessionSub;

    /// Reads it from a response.
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

/// A condition on the sessions to list.
struct DescribeClientSessionSnapshot_SessionFilter {
    /// Session property to filter on.
    std::optional<std::string> FilterKey;
    /// Value that the property must have.
    std::optional<std::string> FilterValue;

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("FilterKey", FilterKey);
        to.field("FilterValue", FilterValue);
    }
};

/// What `DescribeClientSessionSnapshot` is answered with; see `response`.
struct DescribeClientSessionSnapshotResponse {
    /// Mark to pass in the next call to get more sessions.
    std::optional<std::string_view> Context;
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Whether this answer holds the last of the sessions.
    std::optional<bool> ListOver;
    /// The sessions of this answer.
    std::vector<volcredis::DescribeClientSessionSnapshot_ClientSession> SessionList;
    /// How many sessions match.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Context", Context);
        from.field("InstanceId", InstanceId);
        from.field("ListOver", ListOver);
        from.field("SessionList", SessionList);
        from.field("Total", Total);
    }
};

/// Lists the client sessions of an instance as recorded in a span of time.
///
/// Changes nothing.
///
/// Notes:
///
/// - No reference page could be found. Names and types come from the Go SDK (the Python SDK looked at lacks
/// the action); meanings are inferred from the names, from the output of the Redis command CLIENT LIST and
/// from `DescribeSlowLogs`, which pages in the same way.
/// - `ListOver` true presumably ends the paging, as in `DescribeFatLogs`.
/// - Unknown: the time format (elsewhere in this API yyyy-MM-ddTHH:mm:ssZ, UTC), the `FilterKey`, `OrderBy`
/// and `OrderType` values, the `PageSize` limits and the defaults.
struct DescribeClientSessionSnapshotRequest {
    /// ID of the instance whose sessions are listed.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Where to go on: the Context of the answer before; left out for the first one.
    std::optional<std::string> Context;
    /// Conditions on the sessions to return.
    std::optional<std::vector<volcredis::DescribeClientSessionSnapshot_SessionFilter>> Filter;
    /// Session property to sort by.
    std::optional<std::string> OrderBy;
    /// Sort direction.
    std::optional<std::string> OrderType;
    /// Sessions per answer.
    std::optional<std::int32_t> PageSize;
    /// End of the span of time.
    std::optional<std::string> QueryEndTime;
    /// Start of the span of time.
    std::optional<std::string> QueryStartTime;

    /// What it is answered with.
    using response_type = DescribeClientSessionSnapshotResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeClientSessionSnapshot";
    /// An item of the list.
    using item_type = volcredis::DescribeClientSessionSnapshot_ClientSession;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.SessionList; }

    /// Fills a request in.
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

/// What `DescribeCrossRegionBackupPolicy` is answered with; see `response`.
struct DescribeCrossRegionBackupPolicyResponse {
    /// Whether cross-region backup is on.
    ///
    /// Example: `true`.
    std::optional<bool> Active;
    /// ID of the region the backups are copied to.
    ///
    /// Example: `cn-shanghai`.
    std::optional<std::string_view> CrossBackupRegion;
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// How long copies in the other region are kept; 7 by default.
    ///
    /// Unit: day. Example: `7`.
    std::optional<std::int32_t> TTL;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Active", Active);
        from.field("CrossBackupRegion", CrossBackupRegion);
        from.field("InstanceId", InstanceId);
        from.field("TTL", TTL);
    }
};

/// Returns the cross-region backup policy of an instance.
///
/// Changes nothing.
///
/// Reference: `6293/1537659`.
struct DescribeCrossRegionBackupPolicyRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeCrossRegionBackupPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeCrossRegionBackupPolicy";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// The instance as it was then.
struct DescribeCrossRegionBackups_InstanceInfo {
    /// ID of the instance the backup was taken from.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the region of the instance.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// ID of the account that owns the instance.
    std::optional<std::int64_t> AccountId;
    /// Architecture of the instance: without sharding (Standard) or a sharded cluster (Cluster).
    std::optional<std::string_view> ArchType;
    /// Side of a blue-green deployment the instance is on, if it takes part in one.
    std::optional<std::string_view> BlueGreenRole;
    /// How the instance is billed: pay-as-you-go (PostPaid) or subscription (PrePaid).
    std::optional<std::string_view> ChargeType;
    /// Whether deletion protection is switched on for the instance.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version of the instance.
    ///
    /// Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// When the subscription of the instance runs out; meaningful for PrePaid only.
    std::optional<std::string_view> ExpiredTime;
    /// Name of the instance.
    ///
    /// Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Daily window in which the service may do maintenance on the instance.
    ///
    /// Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Type of network the instance is attached to.
    std::optional<std::string_view> NetworkType;
    /// Number of replicas in each shard.
    std::optional<std::int32_t> Replicas;
    /// Memory capacity of one shard.
    ///
    /// Unit: MiB.
    std::optional<double> ShardCapacity;
    /// Number of shards in the instance.
    std::optional<std::int32_t> ShardNumber;
    /// Total memory capacity of the instance.
    ///
    /// Unit: MiB.
    std::optional<std::int64_t> TotalCapacity;
    /// ID of the private network (VPC) of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones that hold the instance.
    ///
    /// Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads it from a response.
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
    /// ID of the instance the backup belongs to.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// ID of the backup.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string_view> BackupPointId;
    /// Name of the backup; the backup ID unless one was set.
    ///
    /// Example: `testbackup`.
    std::optional<std::string_view> BackupPointName;
    /// How far the backup has got, as a number (presumably a percentage).
    std::optional<std::int32_t> BackupProgress;
    /// How the backup came about: by hand (ManualBackup) or by the automatic plan (AutomatedBackup).
    std::optional<std::string_view> BackupStrategy;
    /// Kind of backup; only full backups (Full) are documented as listed.
    std::optional<std::string_view> BackupType;
    /// When the backup finished (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> EndTime;
    /// Facts about the instance the backup belongs to.
    std::optional<volcredis::DescribeCrossRegionBackups_InstanceInfo> InstanceInfo;
    /// Project the backup belongs to.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Size of the backup.
    ///
    /// Unit: MiB.
    std::optional<std::int64_t> Size;
    /// ID of the region the backup was taken in.
    std::optional<std::string_view> SourceRegion;
    /// When the backup started (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> StartTime;
    /// State of the backup: being made, usable, not usable or being deleted.
    ///
    /// Example: `Available`.
    std::optional<std::string_view> Status;
    /// How long the backup is kept.
    ///
    /// Unit: day.
    std::optional<std::int32_t> TTL;
    /// ID of the region the backup was copied to.
    std::optional<std::string_view> TargetRegion;

    /// Reads it from a response.
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

/// What `DescribeCrossRegionBackups` is answered with; see `response`.
struct DescribeCrossRegionBackupsResponse {
    /// The cross-region backups on this page.
    std::vector<volcredis::DescribeCrossRegionBackups_Backup> Backups;
    /// Number of backups that match.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Backups", Backups);
        from.field("Total", Total);
    }
};

/// Lists the cross-region backups of one instance or of the whole account.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - `InstanceId` must be given when `Scope` is `OneInstance`.
/// - `InstanceId` must be given when `Scope` is not given.
/// - `EndTime` must be given when `StartTime` is given.
/// - `PageSize` must be given when `PageNumber` is given.
/// - The service ignores `BackupPointName` when `Scope` is `OneInstance` (nothing is refused).
/// - The service ignores `BackupPointName` when `Scope` is not given (nothing is refused).
/// - The service ignores `BackupPointId` when `Scope` is `OneInstance` (nothing is refused).
/// - The service ignores `BackupPointId` when `Scope` is not given (nothing is refused).
/// - The service ignores `ProjectName` when `Scope` is `OneInstance` (nothing is refused).
/// - The service ignores `ProjectName` when `Scope` is not given (nothing is refused).
/// - `EndTime` must be later than `StartTime`.
///
/// Notes:
///
/// - Scope is OneInstance when absent, so `InstanceId` is then required.
/// - The Scope value DestroyedInstances and the `BackupStrategyList` values DataFlashBack and AllStrategy
/// are in the SDK but not in the reference.
/// - The nested fields of Backups are told from the SDK and the Terraform provider, as the data-structure
/// page could be read only in part; the units of the capacities and the format of `MaintenanceTime` are
/// those of `DescribeDBInstanceDetail`.
/// - The reference gives `PageSize` as required with `PageNumber`; the official MCP server claims the
/// reverse too.
/// - `PageSize` goes to 100 here, while `DescribeBackups` takes up to 1000.
///
/// Reference: `6293/1537661`.
struct DescribeCrossRegionBackupsRequest {
    /// Exact ID of the instance whose backups to list; empty means no filter by instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Keep backups whose ID contains this text; works only for the AccountInstances scope.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointId;
    /// Keep backups whose name at the time of the backup contains this text; has no effect for the
    /// OneInstance scope.
    ///
    /// Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Keep backups made in one of these ways; empty means all.
    ///
    /// Example: `["AutomatedBackup","ManualBackup"]`.
    std::optional<std::vector<std::string>> BackupStrategyList;
    /// End of the time range to search (UTC); must be later than `StartTime`.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
    std::optional<std::string> EndTime;
    /// Page to return, counted from 1.
    ///
    /// Limits: at least 1. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of backups per page.
    ///
    /// Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Keep backups that belonged to this project at the time of the backup; works only for the
    /// AccountInstances scope.
    ///
    /// Example: `default`.
    std::optional<std::string> ProjectName;
    /// Whether to search one instance or the whole account.
    ///
    /// Default: `OneInstance`. Example: `AccountInstances`.
    std::optional<std::string> Scope;
    /// Start of the time range to search (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
    std::optional<std::string> StartTime;
    /// Keep backups in this state only.
    ///
    /// Example: `Available`.
    std::optional<std::string> Status;

    /// What it is answered with.
    using response_type = DescribeCrossRegionBackupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeCrossRegionBackups";
    /// An item of the list.
    using item_type = volcredis::DescribeCrossRegionBackups_Backup;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Backups; }

    /// Fills a request in.
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

/// An engine version with its minor versions.
struct DescribeDBEngineVersions_DBEngineVersion {
    /// Name of the database engine.
    ///
    /// Example: `Redis`.
    std::optional<std::string_view> Engine;
    /// Major version that the entry is about.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// Proxy versions available for the major version.
    std::vector<volcredis::MinorVersion> ProxyVersions;
    /// Server versions available for the major version.
    std::vector<volcredis::MinorVersion> ServerVersions;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Engine", Engine);
        from.field("EngineVersion", EngineVersion);
        from.field("ProxyVersions", ProxyVersions);
        from.field("ServerVersions", ServerVersions);
    }
};

/// What `DescribeDBEngineVersions` is answered with; see `response`.
struct DescribeDBEngineVersionsResponse {
    /// One entry per major version.
    std::vector<volcredis::DescribeDBEngineVersions_DBEngineVersion> DBEngineVersions;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("DBEngineVersions", DBEngineVersions);
    }
};

/// Lists the minor versions available for each major Redis version.
///
/// Changes nothing.
///
/// Notes:
///
/// - The result is not paged.
/// - Feed a listed version to `ModifyDBInstanceMinorVersion`.
///
/// Reference: `6293/2251748`.
struct DescribeDBEngineVersionsRequest {
    /// Major version to list; all major versions are listed when this is left out.
    ///
    /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    std::optional<std::string> EngineVersion;

    /// What it is answered with.
    using response_type = DescribeDBEngineVersionsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBEngineVersions";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("EngineVersion", EngineVersion);
    }
};

/// What `DescribeDBInstanceAclCategories` is answered with; see `response`.
struct DescribeDBInstanceAclCategoriesResponse {
    /// Names of the command categories, usable as Category in `DescribeDBInstanceAclCommands`.
    ///
    /// Example:
    /// `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
    std::vector<std::string_view> Categories;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Categories", Categories);
    }
};

/// Lists the ACL command categories that an instance supports.
///
/// Changes nothing.
///
/// Notes:
///
/// - Each default account role is an ACL rule over these categories.
///
/// Reference: `6293/1347919`.
struct DescribeDBInstanceAclCategoriesRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cnlfqfxzk8zxt****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeDBInstanceAclCategoriesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceAclCategories";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// What `DescribeDBInstanceAclCommands` is answered with; see `response`.
struct DescribeDBInstanceAclCommandsResponse {
    /// Names of the commands in the category.
    ///
    /// Example: `["client","cluster","config","monitor"]`.
    std::vector<std::string_view> Commands;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Commands", Commands);
    }
};

/// Lists the commands that belong to one ACL command category on an instance.
///
/// Changes nothing.
///
/// Notes:
///
/// - One category a call.
///
/// Reference: `6293/1347918`.
struct DescribeDBInstanceAclCommandsRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cnlfqfxzk8zxt****`.
    std::optional<std::string> InstanceId;
    /// The one command category to look up, out of those that `DescribeDBInstanceAclCategories` lists.
    ///
    /// Example: `admin`.
    std::optional<std::string> Category;

    /// What it is answered with.
    using response_type = DescribeDBInstanceAclCommandsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceAclCommands";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Category", Category);
    }
};

/// What `DescribeDBInstanceBandwidthPerShard` is answered with; see `response`.
struct DescribeDBInstanceBandwidthPerShardResponse {
    /// Formerly the extra bandwidth of a shard; no longer used.
    ///
    /// Deprecated. Unit: MB/s. Example: `20`.
    std::optional<std::int32_t> AdditionalBandwidthPerShard;
    /// Extra read (downstream) bandwidth of a shard; 0 means none.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `20`.
    std::optional<std::int32_t> AdditionalReadBandwidthPerShard;
    /// Extra write (upstream) bandwidth of a shard; 0 means none.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `20`.
    std::optional<std::int32_t> AdditionalWriteBandwidthPerShard;
    /// Bandwidth that a shard has by its size, for reading and for writing alike.
    ///
    /// Unit: MB/s. Example: `48`.
    std::optional<std::int32_t> DefaultBandwidthPerShard;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("AdditionalBandwidthPerShard", AdditionalBandwidthPerShard);
        from.field("AdditionalReadBandwidthPerShard", AdditionalReadBandwidthPerShard);
        from.field("AdditionalWriteBandwidthPerShard", AdditionalWriteBandwidthPerShard);
        from.field("DefaultBandwidthPerShard", DefaultBandwidthPerShard);
    }
};

/// Reports the default and the extra bandwidth of each shard of an instance.
///
/// Changes nothing.
///
/// Notes:
///
/// - BytePlus marks `InstanceId` as optional; the SDK requires it.
/// - BytePlus still describes `AdditionalBandwidthPerShard` as the one extra bandwidth and lacks the
/// separate read and write fields.
///
/// Reference: `6293/72223`.
struct DescribeDBInstanceBandwidthPerShardRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeDBInstanceBandwidthPerShardResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceBandwidthPerShard";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// An address that clients connect to.
struct DescribeDBInstanceDetail_VisitAddress {
    /// Kind of endpoint: private, public, or direct link to the shards.
    ///
    /// Documented values: `Private`, `Public` and `DirectLink`.
    std::optional<std::string_view> AddrType;
    /// Domain name or IP address of the endpoint.
    std::optional<std::string_view> Address;
    /// Elastic IP bound to the endpoint; present only on a Public one.
    std::optional<std::string_view> EipId;
    /// Port of the endpoint, as a string.
    std::optional<std::string_view> Port;
    /// IPv4 address behind the endpoint.
    std::optional<std::string_view> VIP;
    /// IPv6 address behind the endpoint.
    std::optional<std::string_view> VIPv6;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("AddrType", AddrType);
        from.field("Address", Address);
        from.field("EipId", EipId);
        from.field("Port", Port);
        from.field("VIP", VIP);
        from.field("VIPv6", VIPv6);
    }
};

/// What `DescribeDBInstanceDetail` is answered with; see `response`.
struct DescribeDBInstanceDetailResponse {
    /// Whether the subscription renews itself; present only on subscription instances.
    std::optional<bool> AutoRenew;
    /// Role in a blue-green deployment; present only on instances that have been part of one.
    std::optional<std::string_view> BlueGreenRole;
    /// Memory of the whole instance.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing: pay-as-you-go or subscription.
    ///
    /// Example: `PostPaid`.
    std::optional<std::string_view> ChargeType;
    /// Zone of every node of a shard, one entry per node.
    std::vector<volcredis::ConfigureNodeView> ConfigureNodes;
    /// When the instance was created, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
    std::optional<std::string_view> CreateTime;
    /// Where data is kept: memory only, or memory and flash; always RAM on the community edition.
    ///
    /// Example: `RAM`.
    std::optional<std::string_view> DataLayout;
    /// Whether the instance is guarded against deletion.
    ///
    /// Example: `enabled`.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version the instance runs.
    ///
    /// Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// When the subscription ends, in UTC+8; present only on subscription instances.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
    std::optional<std::string_view> ExpiredTime;
    /// Whether the instance has secondaries or is a single node.
    ///
    /// Example: `PrimarySecondary`.
    std::optional<std::string_view> InstanceClass;
    /// Instance ID.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string_view> InstanceId;
    /// Instance name.
    ///
    /// Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Daily maintenance window in UTC+8, as HH:mm-HH:mm.
    ///
    /// Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Most connections one shard takes at present; 10000 unless changed with `ModifyDBInstanceMaxConn`.
    std::optional<std::int32_t> MaxConnections;
    /// Names of Redis modules of the instance; in the SDK, but not described on the page excerpt that was
    /// read.
    std::vector<std::string_view> Modules;
    /// Whether nodes are spread over several availability zones.
    std::optional<std::string_view> MultiAZ;
    /// Nodes in each shard.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Project the instance is filed under.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Region of the instance.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// Memory of each shard in GiB; the page only lists `ShardCapacityV2`, which is to be preferred.
    ///
    /// Unit: GiB.
    std::optional<double> ShardCapacity;
    /// Memory of each shard.
    ///
    /// Unit: MiB. Example: `1024`.
    std::optional<std::int64_t> ShardCapacityV2;
    /// Number of shards.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Whether the instance is sharded: 1 yes, 0 no.
    ///
    /// Documented values: `0` and `1`. Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Current status of the instance.
    ///
    /// Example: `Running`.
    std::optional<std::string_view> Status;
    /// Subnet of the instance.
    ///
    /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
    std::optional<std::string_view> SubnetId;
    /// Tags bound to the instance.
    std::vector<volcredis::TagView> Tags;
    /// Endpoints of the instance.
    std::vector<volcredis::DescribeDBInstanceDetail_VisitAddress> VisitAddrs;
    /// Whether the private endpoint may be used without a password.
    ///
    /// Example: `close`.
    std::optional<std::string_view> VpcAuthMode;
    /// VPC of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// Availability zones the instance has nodes in.
    ///
    /// Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads it from a response.
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

/// Returns everything about one community-edition instance, including its endpoints.
///
/// Changes nothing.
///
/// Notes:
///
/// - For enterprise-edition instances `DescribeEnterpriseDBInstanceDetail` is the documented action.
/// - `CreateTime` is RFC 3339 in UTC, `ExpiredTime` is a plain local time in UTC+8: two formats in one
/// answer.
/// - The documented example of `MaintenanceTime` (02:00-02:59) is shorter than the two hours that
/// `ModifyMaintenanceTime` demands.
/// - `ShardCapacity`'s unit is read from the Terraform provider, which multiplies it by 1024 to get MiB.
/// - Modules appears only in the SDK as far as could be read.
/// - Status values come from the status page 6293/71563 as quoted by other sources (that page was not read
/// whole); treat the list as open.
///
/// Reference: `6293/65755` and `6293/71563`.
struct DescribeDBInstanceDetailRequest {
    /// ID of the instance to describe.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeDBInstanceDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceDetail";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// What `DescribeDBInstanceParams` is answered with; see `response`.
struct DescribeDBInstanceParamsResponse {
    /// Parameters of this page.
    std::vector<volcredis::Parameter> Params;
    /// Number of parameters in all.
    ///
    /// Example: `33`.
    std::optional<std::int32_t> TotalParamsNum;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Params", Params);
        from.field("TotalParamsNum", TotalParamsNum);
    }
};

/// Lists the configuration parameters an instance supports, with their current values, defaults and
/// permitted values.
///
/// Changes nothing.
///
/// Notes:
///
/// - The page does not describe the members of Params; their meanings here come from the official Terraform
/// provider and the names. Values of Type other than `Radio` are not known.
/// - Range, Unit and Options depend on Type: the first two go with numeric parameters, Options with `Radio`
/// ones.
///
/// Reference: `6293/65763`.
struct DescribeDBInstanceParamsRequest {
    /// Id of the instance whose parameters are listed.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Number of the page wanted, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of parameters per page.
    ///
    /// Limits: 1 to 1000. Example: `1`.
    std::optional<std::int32_t> PageSize;

    /// What it is answered with.
    using response_type = DescribeDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceParams";
    /// An item of the list.
    using item_type = volcredis::Parameter;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Params; }

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
    }
};

/// A server node.
struct DescribeDBInstanceShards_ServerNode {
    /// Whether the node is the shard's primary or a secondary just now.
    ///
    /// Example: `PrimaryNode`.
    std::optional<std::string_view> CurrentRole;
    /// Node ID; the shard's ID with the node's number appended.
    ///
    /// Example: `server-redis-cn0212gzmh2xs****-0-0`.
    std::optional<std::string_view> NodeId;
    /// State of the node: starting, serving, loading data, or broken.
    ///
    /// Example: `running`.
    std::optional<std::string_view> Status;
    /// Availability zone of the node.
    ///
    /// Example: `cn-beijing-a`.
    std::optional<std::string_view> ZoneId;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("CurrentRole", CurrentRole);
        from.field("NodeId", NodeId);
        from.field("Status", Status);
        from.field("ZoneId", ZoneId);
    }
};

/// A shard and its nodes.
struct DescribeDBInstanceShards_Shard {
    /// Number of nodes in the shard.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// The server nodes of the shard.
    std::vector<volcredis::DescribeDBInstanceShards_ServerNode> ServerNodes;
    /// Shard ID.
    ///
    /// Example: `server-redis-cn0212gzmh2xs****-0`.
    std::optional<std::string_view> ShardId;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("NodeNumber", NodeNumber);
        from.field("ServerNodes", ServerNodes);
        from.field("ShardId", ShardId);
    }
};

/// What `DescribeDBInstanceShards` is answered with; see `response`.
struct DescribeDBInstanceShardsResponse {
    /// The shards of this page.
    std::vector<volcredis::DescribeDBInstanceShards_Shard> InstanceShards;
    /// How many shards the instance has.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceShards", InstanceShards);
        from.field("Total", Total);
    }
};

/// Lists the shards of an instance with the server nodes of each, paged.
///
/// Changes nothing.
///
/// Notes:
///
/// - The vendor's MCP server leaves `PageNumber` and `PageSize` optional with defaults 1 and 10; the
/// reference and the SDK require both.
/// - Node states are lower case, unlike every other enum of this API.
///
/// Reference: `6293/1148756`.
struct DescribeDBInstanceShardsRequest {
    /// ID of the instance whose shards are wanted.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Page to return, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Shards per page.
    ///
    /// Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;

    /// What it is answered with.
    using response_type = DescribeDBInstanceShardsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceShards";
    /// An item of the list.
    using item_type = volcredis::DescribeDBInstanceShards_Shard;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.InstanceShards; }

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
    }
};

/// A shard and the hash slots it holds.
struct DescribeDBInstanceSlots_ShardSlots {
    /// Number of the shard, counted from 0.
    ///
    /// Example: `0`.
    std::optional<std::int32_t> ShardId;
    /// Ranges of hash slots on the shard, each written first-last.
    ///
    /// Example: `["0-16383"]`.
    std::vector<std::string_view> Slots;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ShardId", ShardId);
        from.field("Slots", Slots);
    }
};

/// What `DescribeDBInstanceSlots` is answered with; see `response`.
struct DescribeDBInstanceSlotsResponse {
    /// The slots of each shard.
    std::vector<volcredis::DescribeDBInstanceSlots_ShardSlots> Slots;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Slots", Slots);
    }
};

/// Returns which hash slots each shard of an instance holds.
///
/// Changes nothing.
///
/// Notes:
///
/// - `ShardId` is an integer here but a string in `DescribeBackupPointDownloadUrls`.
/// - The result key Slots nests a second Slots in each element.
///
/// Reference: `6293/2479859`.
struct DescribeDBInstanceSlotsRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeDBInstanceSlotsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceSlots";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// A shard size with its bandwidth.
struct DescribeDBInstanceSpecs_ShardCapacitySpec {
    /// Bandwidth one shard of this size has by default.
    ///
    /// Unit: MB/s.
    std::optional<std::int32_t> DefaultBandwidthPerShard;
    /// Most bandwidth that can be bought on top for one shard of this size.
    ///
    /// Unit: MB/s.
    std::optional<std::int32_t> MaxAdditionalBandwidthPerShard;
    /// Memory of one shard.
    ///
    /// Unit: MiB.
    std::optional<std::int32_t> ShardCapacity;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("DefaultBandwidthPerShard", DefaultBandwidthPerShard);
        from.field("MaxAdditionalBandwidthPerShard", MaxAdditionalBandwidthPerShard);
        from.field("ShardCapacity", ShardCapacity);
    }
};

/// A specification that instances can have.
struct DescribeDBInstanceSpecs_InstanceSpec {
    /// Architecture the entry describes: sharded or unsharded.
    ///
    /// Example: `Cluster`.
    std::optional<std::string_view> ArchType;
    /// Instance class the entry describes.
    std::optional<std::string_view> InstanceClass;
    /// Default upper limit of connections to one shard.
    std::optional<std::int32_t> MaxConnectionsPerShard;
    /// Node counts per shard that may be chosen.
    ///
    /// Example: `[1]`.
    std::vector<std::int32_t> NodeNumbers;
    /// Shard sizes that may be chosen, with the limits of each.
    std::vector<volcredis::DescribeDBInstanceSpecs_ShardCapacitySpec> ShardCapacitySpecs;
    /// Shard counts that may be chosen.
    std::vector<std::int32_t> ShardNumbers;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ArchType", ArchType);
        from.field("InstanceClass", InstanceClass);
        from.field("MaxConnectionsPerShard", MaxConnectionsPerShard);
        from.field("NodeNumbers", NodeNumbers);
        from.field("ShardCapacitySpecs", ShardCapacitySpecs);
        from.field("ShardNumbers", ShardNumbers);
    }
};

/// What `DescribeDBInstanceSpecs` is answered with; see `response`.
struct DescribeDBInstanceSpecsResponse {
    /// One entry per combination of architecture and instance class.
    std::vector<volcredis::DescribeDBInstanceSpecs_InstanceSpec> InstanceSpecs;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceSpecs", InstanceSpecs);
    }
};

/// Lists the instance sizes on sale, with their bandwidth and connection limits.
///
/// Changes nothing.
///
/// Notes:
///
/// - Not paged.
/// - The documented request filters on Standard, while the response shown beside it starts with a Cluster
/// entry: the sample pair does not match.
/// - The nested fields are not on the page excerpt that was read; their meaning is taken from the Terraform
/// provider, the units from the bandwidth actions.
/// - The Terraform provider reads `MaxConnectionsPerShard` inside `ShardCapacitySpecs`; the SDK has it one
/// level up.
///
/// Reference: `6293/1472580`.
struct DescribeDBInstanceSpecsRequest {
    /// Filter: sharded (Cluster) or unsharded (Standard) instances; no filter when left out.
    ///
    /// Example: `Standard`.
    std::optional<std::string> ArchType;
    /// Filter: instances with secondaries or single-node ones; no filter when left out.
    ///
    /// Example: `Standalone`.
    std::optional<std::string> InstanceClass;

    /// What it is answered with.
    using response_type = DescribeDBInstanceSpecsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceSpecs";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("ArchType", ArchType);
        to.field("InstanceClass", InstanceClass);
    }
};

/// An instance of the list.
struct DescribeDBInstances_Instance {
    /// Instance ID.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string_view> InstanceId;
    /// Region of the instance.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// Role in a blue-green deployment; present only on instances that have been part of one.
    std::optional<std::string_view> BlueGreenRole;
    /// Memory of the whole instance.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing: pay-as-you-go or subscription.
    ///
    /// Example: `PostPaid`.
    std::optional<std::string_view> ChargeType;
    /// When the instance was created, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
    std::optional<std::string_view> CreateTime;
    /// Where data is kept: memory only, or memory and flash; always RAM on the community edition.
    ///
    /// Example: `RAM`.
    std::optional<std::string_view> DataLayout;
    /// Whether the instance is guarded against deletion.
    ///
    /// Example: `enabled`.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version the instance runs.
    ///
    /// Example: `5.0`.
    std::optional<std::string_view> EngineVersion;
    /// When the subscription ends, in UTC+8; present only on subscription instances.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
    std::optional<std::string_view> ExpiredTime;
    /// Whether the instance has secondaries or is a single node.
    ///
    /// Example: `PrimarySecondary`.
    std::optional<std::string_view> InstanceClass;
    /// Instance name.
    ///
    /// Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Whether nodes are spread over several availability zones.
    std::optional<std::string_view> MultiAZ;
    /// Nodes in each shard.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Domain name of the private endpoint.
    std::optional<std::string_view> PrivateAddress;
    /// Port of the private endpoint, as a string.
    std::optional<std::string_view> PrivatePort;
    /// Project the instance is filed under.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Edition: Basic is the community one, Enterprise the enterprise one.
    std::optional<std::string_view> ServiceType;
    /// Memory of each shard in GiB; sizes below 1 GiB come as a fraction.
    ///
    /// Unit: GiB.
    std::optional<double> ShardCapacity;
    /// Number of shards.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Whether the instance is sharded: 1 yes, 0 no.
    ///
    /// Documented values: `0` and `1`. Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Current status of the instance.
    ///
    /// Example: `Running`.
    std::optional<std::string_view> Status;
    /// Tags bound to the instance.
    std::vector<volcredis::TagView> Tags;
    /// IPv4 address behind the private endpoint.
    std::optional<std::string_view> VIP;
    /// IPv6 address behind the private endpoint; present only where the instance has one.
    std::optional<std::string_view> VIPv6;
    /// VPC of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    std::optional<std::string_view> VpcId;
    /// Availability zones the instance has nodes in.
    ///
    /// Example: `["cn-beijing-a"]`.
    std::vector<std::string_view> ZoneIds;

    /// Reads it from a response.
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

/// What `DescribeDBInstances` is answered with; see `response`.
struct DescribeDBInstancesResponse {
    /// The instances of this page.
    std::vector<volcredis::DescribeDBInstances_Instance> Instances;
    /// How many instances match, over all pages.
    std::optional<std::int32_t> TotalInstancesNum;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Instances", Instances);
        from.field("TotalInstancesNum", TotalInstancesNum);
    }
};

/// Lists instances of a region, filtered and paged, with their basic properties.
///
/// Changes nothing.
///
/// Notes:
///
/// - Filters left out do not filter.
/// - `PageSize` went up to 100 on the pages of 2024-12 and 2025-02; the current page says 1000.
/// - Instances.`ShardCapacity` is GiB while `CreateDBInstance` takes MiB: the Terraform provider multiplies
/// it by 1024. The unit is not on the page excerpt that was read.
/// - The enterprise edition's pages name version 7.2 (2025-02) and later 7.4; old instances may still report
/// 4.0. Treat `EngineVersion` as an open list.
/// - Terraform calls the `InstanceId` filter fuzzy; the reference says exact.
/// - Status values come from the status page 6293/71563 as quoted by other sources (that page was not read
/// whole); treat the list as open.
///
/// Reference: `6293/65754`, `84772/1254216` and `6293/71563`.
struct DescribeDBInstancesRequest {
    /// Filter on the instance ID, matched exactly.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Region of the instances; the region the request was signed for when left out.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Filter on the billing method.
    ///
    /// Example: `PostPaid`.
    std::optional<std::string> ChargeType;
    /// Filter on where data is kept; only meaningful for the enterprise edition.
    std::optional<std::string> DataLayout;
    /// Filter on the Redis version; 7.2 and 7.4 occur on the enterprise edition only.
    ///
    /// Example: `5.0`.
    std::optional<std::string> EngineVersion;
    /// Filter on the instance name, matched in part.
    ///
    /// Example: `api_test`.
    std::optional<std::string> InstanceName;
    /// Page to return, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Instances per page.
    ///
    /// Limits: 1 to 1000. Default: `10`. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Filter on the project.
    ///
    /// Example: `default`.
    std::optional<std::string> ProjectName;
    /// Edition to list: Basic is the community one, Enterprise the enterprise one.
    ///
    /// Default: `Basic`.
    std::optional<std::string> ServiceType;
    /// Filter on sharding: 1 sharded, 0 not.
    ///
    /// Documented values: `0` and `1`. Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Filter on the instance status.
    ///
    /// Example: `Running`.
    std::optional<std::string> Status;
    /// Filter on tags; at most 10 pairs.
    ///
    /// Limits: at most 10 items.
    std::optional<std::vector<volcredis::TagFilter>> TagFilters;
    /// Filter on the VPC ID, matched in part.
    ///
    /// Example: `vpc-rs5811nceqyov0x****`.
    std::optional<std::string> VpcId;
    /// Filter on the availability zone ID, matched in part.
    ///
    /// Example: `cn-beijing-a`.
    std::optional<std::string> ZoneId;

    /// What it is answered with.
    using response_type = DescribeDBInstancesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstances";
    /// An item of the list.
    using item_type = volcredis::DescribeDBInstances_Instance;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Instances; }

    /// Fills a request in.
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

/// An address that clients connect to.
struct DescribeEnterpriseDBInstanceDetail_VisitAddress {
    /// Kind of address; Private (inside the VPC) and Public are the kinds other clients of the API look for.
    ///
    /// Example: `Private`.
    std::optional<std::string_view> AddrType;
    /// ID of the EIP behind a public address.
    std::optional<std::string_view> EipId;
    /// Address (host name or IP) to connect to.
    std::optional<std::string_view> IPAddress;
    /// Port to connect to, as a string.
    std::optional<std::string_view> Port;
    /// IPv4 address behind the address.
    std::optional<std::string_view> VIP;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("AddrType", AddrType);
        from.field("EipId", EipId);
        from.field("IPAddress", IPAddress);
        from.field("Port", Port);
        from.field("VIP", VIP);
    }
};

/// What `DescribeEnterpriseDBInstanceDetail` is answered with; see `response`.
struct DescribeEnterpriseDBInstanceDetailResponse {
    /// Whether the subscription renews by itself; only for PrePaid instances.
    ///
    /// Example: `false`.
    std::optional<bool> AutoRenew;
    /// Storage of the instance: total and in use.
    std::optional<volcredis::Capacity> Capacity;
    /// Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.
    ///
    /// Example: `PrePaid`.
    std::optional<std::string_view> ChargeType;
    /// When the instance was created, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.
    std::optional<std::string_view> CreateTime;
    /// Storage kind: all in memory (RAM) or memory plus fast storage (Hybrid).
    std::optional<std::string_view> DataLayout;
    /// Whether the instance is protected against deletion.
    ///
    /// Example: `disabled`.
    std::optional<std::string_view> DeletionProtection;
    /// Redis version; Enterprise instances are all 7.4.
    ///
    /// Documented values: `7.4`. Example: `7.4`.
    std::optional<std::string_view> EngineVersion;
    /// When the subscription ends, yyyy-MM-dd HH:mm:ss in UTC+8; only for PrePaid instances.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
    std::optional<std::string_view> ExpiredTime;
    /// Fast-storage capacity of one shard.
    ///
    /// Unit: MiB.
    std::optional<std::int32_t> FlashPerShard;
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Display name of the instance.
    ///
    /// Example: `redis-enterprise`.
    std::optional<std::string_view> InstanceName;
    /// Daily maintenance window, HH:mm-HH:mm in UTC+8.
    ///
    /// Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
    std::optional<std::string_view> MaintenanceTime;
    /// Redis modules loaded into the instance.
    std::vector<std::string_view> Modules;
    /// Whether the nodes are spread over several zones.
    std::optional<std::string_view> MultiAZ;
    /// Nodes per shard; always two.
    ///
    /// Documented values: `2`. Example: `2`.
    std::optional<std::int32_t> NodeNumber;
    /// Project the instance belongs to.
    ///
    /// Example: `default`.
    std::optional<std::string_view> ProjectName;
    /// Memory of one shard.
    ///
    /// Unit: MiB. Example: `8192`.
    std::optional<std::int32_t> RamPerShard;
    /// Region the instance is in.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// How many shards the instance has.
    ///
    /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Current state of the instance.
    ///
    /// Example: `Running`.
    std::optional<std::string_view> Status;
    /// Subnet of the instance.
    ///
    /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
    std::optional<std::string_view> SubnetId;
    /// Tags bound to the instance.
    std::vector<volcredis::TagView> Tags;
    /// Addresses at which clients reach the instance.
    std::vector<volcredis::DescribeEnterpriseDBInstanceDetail_VisitAddress> VisitAddrs;
    /// VPC of the instance.
    ///
    /// Example: `vpc-2743n1ihbxla87fap8tap****`.
    std::optional<std::string_view> VpcId;
    /// Zones the nodes are in.
    std::vector<std::string_view> ZoneIds;

    /// Reads it from a response.
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

/// Returns the full details of one Enterprise edition instance.
///
/// Changes nothing.
///
/// Notes:
///
/// - `ExpiredTime` and `AutoRenew` are returned only when `ChargeType` is PrePaid.
/// - Two time styles in one answer: `CreateTime` is UTC with T and Z, `ExpiredTime` is UTC+8 with a space.
/// - A visit address names its host IPAddress here, Address in `DescribeDBInstanceDetail`.
/// - The stored copy of the reference page ends before the fields `DataLayout`, `FlashPerShard`,
/// `RamPerShard`, `ShardNumber`, Modules, `MultiAZ`, `ZoneIds` and Tags and before the sample; their meaning
/// comes from `CreateEnterpriseDBInstance` and the SDK, and the `MultiAZ` values from `CreateDBInstance`.
/// - The units of Capacity and the values of `VisitAddrs`\[\].`AddrType` are those of
/// `DescribeDBInstanceDetail`; not seen on an Enterprise page.
///
/// Reference: `84772/1168033`.
struct DescribeEnterpriseDBInstanceDetailRequest {
    /// ID of the instance to look up.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeEnterpriseDBInstanceDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceDetail";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// What `DescribeEnterpriseDBInstanceParams` is answered with; see `response`.
struct DescribeEnterpriseDBInstanceParamsResponse {
    /// The parameters of this page.
    std::vector<volcredis::Parameter> Params;
    /// How many parameters of this instance can be set through the console.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> TotalParamsNum;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Params", Params);
        from.field("TotalParamsNum", TotalParamsNum);
    }
};

/// Lists the configuration parameters of an Enterprise edition instance, with their current values.
///
/// Changes nothing.
///
/// Notes:
///
/// - Only parameters that the console lets users set are returned.
/// - `PageSize` goes up to 100 here; `DescribeDBInstanceParams` allows 1000.
/// - The meaning of Type, Range, `NeedReboot`, Unit and Options is that of `DescribeDBInstanceParams`; the
/// Enterprise page shows only the start of the sample.
///
/// Reference: `84772/1386397`.
struct DescribeEnterpriseDBInstanceParamsRequest {
    /// ID of the instance whose parameters are listed.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Page to return, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Parameters per page.
    ///
    /// Limits: 1 to 100. Example: `1`.
    std::optional<std::int32_t> PageSize;

    /// What it is answered with.
    using response_type = DescribeEnterpriseDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceParams";
    /// An item of the list.
    using item_type = volcredis::Parameter;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Params; }

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
    }
};

/// A shard count with its limits.
struct DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec {
    /// Bandwidth that comes with it, for reads and for writes each.
    ///
    /// Unit: MB/s. Example: `116`.
    std::optional<std::int32_t> DefaultBandwidth;
    /// Connection limit that comes with it.
    std::optional<std::int32_t> DefaultMaxConnections;
    /// Number of shards.
    ///
    /// Example: `2`.
    std::optional<std::int32_t> ShardNumber;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("DefaultBandwidth", DefaultBandwidth);
        from.field("DefaultMaxConnections", DefaultMaxConnections);
        from.field("ShardNumber", ShardNumber);
    }
};

/// A specification that instances can have.
struct DescribeEnterpriseDBInstanceSpecs_InstanceSpec {
    /// Storage kind the specification is for.
    ///
    /// Example: `RAM`.
    std::optional<std::string_view> DataLayout;
    /// Largest fast-storage capacity of one shard; 0 for RAM.
    ///
    /// Unit: MiB. Example: `0`.
    std::optional<std::int32_t> FlashCapacityMax;
    /// Smallest fast-storage capacity of one shard; 0 for RAM.
    ///
    /// Unit: MiB. Example: `0`.
    std::optional<std::int32_t> FlashCapacityMin;
    /// Step between the fast-storage capacities on offer.
    ///
    /// Unit: MiB.
    std::optional<std::int32_t> FlashCapacityStep;
    /// Memory of one shard.
    ///
    /// Unit: MiB. Example: `8192`.
    std::optional<std::int32_t> RamCapacity;
    /// The shard counts on offer, with what each comes with.
    std::vector<volcredis::DescribeEnterpriseDBInstanceSpecs_ShardNumberSpec> ShardNumberSpecs;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("DataLayout", DataLayout);
        from.field("FlashCapacityMax", FlashCapacityMax);
        from.field("FlashCapacityMin", FlashCapacityMin);
        from.field("FlashCapacityStep", FlashCapacityStep);
        from.field("RamCapacity", RamCapacity);
        from.field("ShardNumberSpecs", ShardNumberSpecs);
    }
};

/// What `DescribeEnterpriseDBInstanceSpecs` is answered with; see `response`.
struct DescribeEnterpriseDBInstanceSpecsResponse {
    /// The specifications on offer.
    std::vector<volcredis::DescribeEnterpriseDBInstanceSpecs_InstanceSpec> InstanceSpecs;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceSpecs", InstanceSpecs);
    }
};

/// Lists the instance specifications on offer in the Enterprise edition.
///
/// Changes nothing.
///
/// Notes:
///
/// - The sample gives `DefaultBandwidth` 116 for 2 shards, the specification page 232 MB/s for a 2-shard
/// instance and 116 for one shard: the field looks like a value per shard.
/// - Specification page, whole instance, shards: bandwidth MB/s, connections - 1: 116, 20000; 2: 232, 40000;
/// 4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
/// - Hybrid: 10240 to 30720 MiB of fast storage per shard in steps of 10240.
/// - The end of the sample response is missing from the stored page.
///
/// Reference: `84772/1515921` and `84772/1262383`.
struct DescribeEnterpriseDBInstanceSpecsRequest {
    /// Return only the specifications of this storage kind; all kinds when left out.
    ///
    /// Example: `RAM`.
    std::optional<std::string> DataLayout;

    /// What it is answered with.
    using response_type = DescribeEnterpriseDBInstanceSpecsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseDBInstanceSpecs";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("DataLayout", DataLayout);
    }
};

/// What `DescribeEnterpriseZones` is answered with; see `response`.
struct DescribeEnterpriseZonesResponse {
    /// The zones of the region.
    std::vector<volcredis::Zone> Zones;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Zones", Zones);
    }
};

/// Lists the zones of a region in which Enterprise edition instances can be created.
///
/// Changes nothing.
///
/// Notes:
///
/// - What `ZoneStatus` values other than 1 mean is not on the page.
/// - The end of the sample response is missing from the stored page; it shows zones a, b and c of
/// cn-beijing.
///
/// Reference: `84772/1257606`.
struct DescribeEnterpriseZonesRequest {
    /// Region whose zones are listed.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string> RegionId;

    /// What it is answered with.
    using response_type = DescribeEnterpriseZonesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeEnterpriseZones";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
    }
};

/// One large request.
struct DescribeFatLogs_FatLog {
    /// Id of the instance.
    std::optional<std::string_view> InstanceId;
    /// Kind of command or operation; values not documented.
    std::optional<std::string_view> ActionType;
    /// Address of the client that sent the command.
    std::optional<std::string_view> ClientAddress;
    /// Name the client gave itself.
    std::optional<std::string_view> ClientName;
    /// The command as it was logged.
    std::optional<std::string_view> Cmd;
    /// Length recorded for the entry, as a string; what is measured and in which unit is not documented.
    std::optional<std::string_view> CmdLength;
    /// When the command began to run.
    std::optional<std::string_view> ExecutionStartTime;
    /// Id of the log entry.
    std::optional<std::string_view> LogId;
    /// Id of the node that logged the command.
    std::optional<std::string_view> NodeId;

    /// Reads it from a response.
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

/// What `DescribeFatLogs` is answered with; see `response`.
struct DescribeFatLogsResponse {
    /// Position to send as Context for the next page.
    ///
    /// Example: `[1658839101000000,69550,0,null]`.
    std::optional<std::string_view> Context;
    /// Entries of this page.
    std::vector<volcredis::DescribeFatLogs_FatLog> FatLogs;
    /// Id of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string_view> InstanceId;
    /// Whether everything has been returned: false means that more records follow, true that this was the
    /// last page.
    ///
    /// Example: `true`.
    std::optional<bool> ListOver;
    /// Number of entries found.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Context", Context);
        from.field("FatLogs", FatLogs);
        from.field("InstanceId", InstanceId);
        from.field("ListOver", ListOver);
        from.field("Total", Total);
    }
};

/// Returns the log of commands with very large results of an instance for a period within the last three
/// days.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
///
/// Rules that only the service can check:
///
/// - The ids in `NodeIds` take at most 1024 bytes in all; no more than 8 are advised.
///
/// Notes:
///
/// - A command enters this log when its result is larger than 500 KB; that threshold is fixed.
/// - Only the last three days can be read.
/// - `ListOver` is true at the end: the list is over. Go on while it is false.
/// - `FatLogType` is written in lower case here, unlike `SlowLogType` of `DescribeSlowLogs`; the spelling is
/// that of the example and of the remark on the default, as the list of values itself is missing in the
/// stored copies of the page.
/// - Context is an opaque string although it looks like a JSON array.
/// - The members of `FatLogs` are not described; their meanings are inferred from the names.
///
/// Reference: `6293/2478754`.
struct DescribeFatLogsRequest {
    /// Id of the instance whose log is read.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of entries per page.
    ///
    /// Limits: 1 to 1000. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Position from which to go on: the Context of the previous answer; leave it out for the first page.
    ///
    /// Example: `[1658839101000000,69550,0,null]`.
    std::optional<std::string> Context;
    /// Returns only entries of this kind of node; both kinds unless given.
    ///
    /// Example: `proxy`.
    std::optional<std::string> FatLogType;
    /// Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless given.
    ///
    /// Limits: at most 1024 bytes in all. Example:
    /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    std::optional<std::vector<std::string>> NodeIds;
    /// End of the period in UTC; now unless given.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the period in UTC; three days ago unless given.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
    std::optional<std::string> QueryStartTime;

    /// What it is answered with.
    using response_type = DescribeFatLogsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeFatLogs";
    /// An item of the list.
    using item_type = volcredis::DescribeFatLogs_FatLog;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.FatLogs; }

    /// Fills a request in.
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
    /// Kind of access or command that was counted; values not documented.
    std::optional<std::string_view> ActionType;
    /// When the hot key was recorded.
    std::optional<std::string_view> CreateTime;
    /// Database that holds the key.
    std::optional<std::string_view> DBName;
    /// Name of the key.
    std::optional<std::string_view> KeyInfo;
    /// Data type of the key, as in the request field `KeyType`.
    std::optional<std::string_view> KeyType;
    /// Id of the node that reported the key.
    std::optional<std::string_view> NodeId;
    /// Number of accesses, as a string.
    std::optional<std::string_view> QueryCount;
    /// Id of the shard that holds the key.
    std::optional<std::string_view> ShardId;

    /// Reads it from a response.
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

/// What `DescribeHotKeys` is answered with; see `response`.
struct DescribeHotKeysResponse {
    /// Hot keys found.
    std::vector<volcredis::DescribeHotKeys_HotKey> HotKey;
    /// Id of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string_view> InstanceId;
    /// Number of keys found.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("HotKey", HotKey);
        from.field("InstanceId", InstanceId);
        from.field("Total", Total);
    }
};

/// Returns the most accessed keys of an instance for a short period within the last 15 days.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `QueryStartTime` and `QueryEndTime` may lie at most 360 hours apart.
///
/// Rules that only the service can check:
///
/// - `QueryStartTime` lies at most 15 days in the past.
/// - The period from `QueryStartTime` to `QueryEndTime` is at most 1 hour by the reference page of March
/// 2025 (15 days by the official MCP server).
///
/// Notes:
///
/// - At most the 1000 hottest keys are known to the service.
/// - There is a page size but no page number or token: one call returns all there is, up to 1000 keys.
/// - The sources differ on the longest period: one hour by the page (March 2025), 15 days by the official
/// MCP server.
/// - The result list is named `HotKey`, in the singular.
/// - The members of `HotKey` are not described on the page; their meanings are inferred from the names.
///
/// Reference: `6293/1454915`.
struct DescribeHotKeysRequest {
    /// Id of the instance to analyse.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of keys to return.
    ///
    /// Limits: 1 to 1000. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Returns only keys of this data type; all types unless given.
    ///
    /// Example: `list`.
    std::optional<std::string> KeyType;
    /// End of the period in UTC; now unless given.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the period in UTC, at most 15 days back; one hour ago unless given.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    std::optional<std::string> QueryStartTime;
    /// Returns only keys of these shards (ids from `DescribeDBInstanceShards`), at most 40; all shards
    /// unless given.
    ///
    /// Limits: at most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
    std::optional<std::vector<std::string>> ShardIds;

    /// What it is answered with.
    using response_type = DescribeHotKeysResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeHotKeys";

    /// Fills a request in.
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
    /// How much of `TotalCount` has been done; what is counted is not documented.
    std::optional<std::int32_t> CompletedCount;
    /// When the job was created.
    std::optional<std::string_view> CreateTime;
    /// When the job ended.
    std::optional<std::string_view> FinishTime;
    /// Id of the job.
    ///
    /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string_view> JobId;
    /// When the job began to run.
    std::optional<std::string_view> StartTime;
    /// State of the job; Created, Running, Finished, Failed and Interrupted are known (see notes).
    std::optional<std::string_view> Status;
    /// Amount of work in all; what is counted is not documented.
    std::optional<std::int32_t> TotalCount;

    /// Reads it from a response.
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

/// What `DescribeKeyScanJobs` is answered with; see `response`.
struct DescribeKeyScanJobsResponse {
    /// Jobs of this page.
    std::vector<volcredis::DescribeKeyScanJobs_KeyScanJob> JobList;
    /// Number of matching jobs in all.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> TotalJobsNumber;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("JobList", JobList);
        from.field("TotalJobsNumber", TotalJobsNumber);
    }
};

/// Lists the expired-key scan jobs of an instance within a period.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
///
/// Notes:
///
/// - The exact wire values of Status are not confirmed: Created and Running are named by the English page of
/// `InterruptKeyScanJob`, and Finished, Failed and Interrupted by the official Pulumi provider.
/// - The official MCP server calls both times optional; the SDK requires them.
/// - The members of `JobList` are not described in the part of the page that was available; their meanings
/// are inferred from the names.
///
/// Reference: `6293/1681639`.
struct DescribeKeyScanJobsRequest {
    /// Id of the instance whose jobs are listed.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// End of the period in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the period in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
    std::optional<std::string> QueryStartTime;
    /// Number of the page wanted, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of jobs per page.
    ///
    /// Limits: 1 to 1000. Default: `10`. Example: `10`.
    std::optional<std::int32_t> PageSize;

    /// What it is answered with.
    using response_type = DescribeKeyScanJobsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeKeyScanJobs";
    /// An item of the list.
    using item_type = volcredis::DescribeKeyScanJobs_KeyScanJob;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.JobList; }

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
    }
};

/// What `DescribeNodeIds` is answered with; see `response`.
struct DescribeNodeIdsResponse {
    /// IDs of the server nodes and the proxy nodes together; the prefix tells them apart.
    ///
    /// Example:
    /// `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
    std::vector<std::string_view> NodeIds;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("NodeIds", NodeIds);
    }
};

/// Lists the IDs of all proxy and server nodes of an instance.
///
/// Changes nothing.
///
/// Notes:
///
/// - Not paged.
/// - Server IDs read server-\<instance\>-\<shard\>-\<node\>, proxy IDs proxy-\<instance\>-\<proxy\>.
/// - In the documented sample the instance ID asked for differs from the one in the answered node IDs.
///
/// Reference: `6293/127841`.
struct DescribeNodeIdsRequest {
    /// ID of the instance whose nodes are wanted.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribeNodeIdsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeNodeIds";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// A parameter template with its parameters.
struct DescribeParameterGroupDetail_ParameterGroupDetail {
    /// Id of the template.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string_view> ParameterGroupId;
    /// When the template was created, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
    std::optional<std::string_view> CreateTime;
    /// Whether this is the default template.
    ///
    /// Example: `false`.
    std::optional<bool> Default;
    /// Remark on the template.
    ///
    /// Example: `test template`.
    std::optional<std::string_view> Description;
    /// Redis version the template is for.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// Name of the template.
    ///
    /// Example: `test_temp`.
    std::optional<std::string_view> Name;
    /// Parameters of the template.
    std::vector<volcredis::ParameterGroupParameter> Parameters;
    /// Who made the template: User for a custom one, System for one of the service.
    ///
    /// Example: `User`.
    std::optional<std::string_view> Source;
    /// When the template was last changed, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> UpdateTime;

    /// Reads it from a response.
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

/// What `DescribeParameterGroupDetail` is answered with; see `response`.
struct DescribeParameterGroupDetailResponse {
    /// The template with its parameters.
    std::optional<volcredis::DescribeParameterGroupDetail_ParameterGroupDetail> ParameterGroupInfo;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroupInfo", ParameterGroupInfo);
    }
};

/// Returns one parameter template with all its parameters.
///
/// Changes nothing.
///
/// Notes:
///
/// - The SDK declares the entries of Options without members; the official Terraform provider reads Value
/// and Description there, as in `DescribeDBInstanceParams`.
/// - The page does not describe the members of `ParameterGroupInfo`; their meanings come from the official
/// Terraform providers.
///
/// Reference: `6293/1415107`.
struct DescribeParameterGroupDetailRequest {
    /// Id of the template to read.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;

    /// What it is answered with.
    using response_type = DescribeParameterGroupDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeParameterGroupDetail";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("ParameterGroupId", ParameterGroupId);
    }
};

/// A parameter template.
struct DescribeParameterGroups_ParameterGroup {
    /// Id of the template.
    std::optional<std::string_view> ParameterGroupId;
    /// When the template was created, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
    std::optional<std::string_view> CreateTime;
    /// Whether this is the default template.
    std::optional<bool> Default;
    /// Remark on the template.
    std::optional<std::string_view> Description;
    /// Redis version the template is for.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// Name of the template.
    std::optional<std::string_view> Name;
    /// Number of parameters in the template.
    std::optional<std::int32_t> ParameterNum;
    /// Who made the template: User for a custom one, System for one of the service.
    ///
    /// Example: `User`.
    std::optional<std::string_view> Source;
    /// When the template was last changed, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string_view> UpdateTime;

    /// Reads it from a response.
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

/// What `DescribeParameterGroups` is answered with; see `response`.
struct DescribeParameterGroupsResponse {
    /// Templates of this page.
    std::vector<volcredis::DescribeParameterGroups_ParameterGroup> ParameterGroups;
    /// Number of matching templates in all.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ParameterGroups", ParameterGroups);
        from.field("Total", Total);
    }
};

/// Lists the parameter templates of the account in the region, without their parameters.
///
/// Changes nothing.
///
/// Notes:
///
/// - The parameters of a template are read with `DescribeParameterGroupDetail`.
/// - A default template has an id such as `DefaultParamGroupId-5.0` (from the official MCP server), unlike
/// the `pg-…` ids of custom ones.
/// - The page does not describe the members of `ParameterGroups`; their meanings come from the official
/// Terraform provider.
///
/// Reference: `6293/1415106`.
struct DescribeParameterGroupsRequest {
    /// Number of the page wanted, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Number of templates per page.
    ///
    /// Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Lists only templates for this Redis version.
    ///
    /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// Lists only templates of this origin: User for custom ones, System for those of the service.
    ///
    /// Example: `User`.
    std::optional<std::string> Source;

    /// What it is answered with.
    using response_type = DescribeParameterGroupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeParameterGroups";
    /// An item of the list.
    using item_type = volcredis::DescribeParameterGroups_ParameterGroup;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.ParameterGroups; }

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("EngineVersion", EngineVersion);
        to.field("Source", Source);
    }
};

/// What `DescribePitrTimeWindow` is answered with; see `response`.
struct DescribePitrTimeWindowResponse {
    /// Latest moment that can be restored to (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.
    std::optional<std::string_view> EndTime;
    /// Earliest moment that can be restored to (UTC).
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:01Z`.
    std::optional<std::string_view> StartTime;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("EndTime", EndTime);
        from.field("StartTime", StartTime);
    }
};

/// Returns the time window an instance can be restored to by point in time.
///
/// Changes nothing.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - Needs data flashback to be on (`StartContinuousBackup`).
/// - The page's example value of `StartTime` lacks the final Z; the sample response has it.
///
/// Reference: `6293/159825`.
struct DescribePitrTimeWindowRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// What it is answered with.
    using response_type = DescribePitrTimeWindowResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribePitrTimeWindow";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// A planned maintenance event.
struct DescribePlannedEvents_PlannedEvent {
    /// ID of the instance concerned.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Operation that the event carries out, presumably as an identifier beside the display name in
    /// `ActionName`.
    std::optional<std::string_view> Action;
    /// Display name of the operation, in the language of the site (Chinese or English).
    ///
    /// Example: `Upgrade instance kernel version`.
    std::optional<std::string_view> ActionName;
    /// Whether the event may still be called off.
    ///
    /// Example: `false`.
    std::optional<bool> CanCancel;
    /// Whether `ModifyPlannedEventExecuteTime` accepts the event.
    ///
    /// Example: `false`.
    std::optional<bool> CanModifyTime;
    /// ID of the event.
    ///
    /// Example: `event-cn0212gzmh2xs****`.
    std::optional<std::string_view> EventId;
    /// Name of the instance concerned.
    ///
    /// Example: `test`.
    std::optional<std::string_view> InstanceName;
    /// Latest time that the event can be put off to, in UTC; an empty string when there is none.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
    std::optional<std::string_view> MaxEndTime;
    /// End of the planned window, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.
    std::optional<std::string_view> PlanEndTime;
    /// Start of the planned window, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
    std::optional<std::string_view> PlanStartTime;
    /// How far the event has got; only a Waiting event can be run at once.
    ///
    /// Example: `Waiting`.
    std::optional<std::string_view> Status;
    /// Kind of the event: system maintenance or an operation that a user has scheduled; wire values unknown.
    std::optional<std::string_view> Type;

    /// Reads it from a response.
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

/// What `DescribePlannedEvents` is answered with; see `response`.
struct DescribePlannedEventsResponse {
    /// The events found.
    std::vector<volcredis::DescribePlannedEvents_PlannedEvent> PlannedEvents;
    /// Number of events over all pages.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("PlannedEvents", PlannedEvents);
        from.field("Total", Total);
    }
};

/// Lists planned events (maintenance and postponed operations), optionally by instance and start time.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - `MaxStartTime` must be later than `MinStartTime`.
///
/// Notes:
///
/// - `MaxEndTime` is an empty string in the documented sample, so a strict time parser fails on it.
/// - `PlannedEvents`\[\].Action is in the SDK but neither in the part of the sample seen nor in the
/// Terraform provider.
/// - The status values are the SDK's; of them the pages seen show only Waiting.
/// - The vendor's MCP server gives `PageSize` a maximum of 1000 and calls the total `TotalCount`; the page
/// and the SDK have 100 and Total.
/// - By the user guide, only user-scheduled events that are waiting and more than 30 minutes from their
/// start can be called off; the SDK has no action for that.
///
/// Reference: `6293/1467105`.
struct DescribePlannedEventsRequest {
    /// Page to return, from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Events in a page.
    ///
    /// Limits: 1 to 100. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Keeps events of instances whose ID matches this text (a fuzzy match).
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Latest start of the events to return, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
    std::optional<std::string> MaxStartTime;
    /// Earliest start of the events to return, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
    std::optional<std::string> MinStartTime;

    /// What it is answered with.
    using response_type = DescribePlannedEventsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribePlannedEvents";
    /// An item of the list.
    using item_type = volcredis::DescribePlannedEvents_PlannedEvent;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.PlannedEvents; }

    /// Fills a request in.
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
    /// Region ID, the value that other actions take as `RegionId`.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string_view> RegionId;
    /// Display name of the region; Chinese text even in the English edition's sample.
    ///
    /// Example: `华北2(北京)`.
    std::optional<std::string_view> RegionName;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("RegionId", RegionId);
        from.field("RegionName", RegionName);
    }
};

/// What `DescribeRegions` is answered with; see `response`.
struct DescribeRegionsResponse {
    /// The regions found.
    std::vector<volcredis::DescribeRegions_Region> Regions;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Regions", Regions);
    }
};

/// Lists the regions in which the account can use Cache for Redis.
///
/// Changes nothing.
///
/// Notes:
///
/// - Calls are throttled per account, region and action at 20 a second; going over fails with
/// AccountFlowLimitExceeded (6293/65741). The limit is the service's, not this action's alone.
/// - Samples dated before 2025 post to redis.volcengineapi.com, later ones to
/// redis.\<region\>.volcengineapi.com; the international edition uses redis.\<region\>.byteplusapi.com. The
/// credential scope's service name is Redis with a capital R in all of them.
///
/// Reference: `6293/65752` and `84772/71730`.
struct DescribeRegionsRequest {
    /// Restricts the answer to this one region; when left out, every region open to the account is returned.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string> RegionId;

    /// What it is answered with.
    using response_type = DescribeRegionsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeRegions";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
    }
};

/// A slow query.
struct DescribeSlowLogs_SlowQuery {
    /// Id of the instance.
    std::optional<std::string_view> InstanceId;
    /// Database the command ran in (a number, or `-` for entries of servers).
    std::optional<std::string_view> DBName;
    /// When the command began to run.
    std::optional<std::string_view> ExecutionStartTime;
    /// Address of the client that sent the command.
    std::optional<std::string_view> HostAddress;
    /// Id of the node that logged the command.
    std::optional<std::string_view> NodeId;
    /// The command as it was logged.
    std::optional<std::string_view> QueryText;
    /// How long the command took; the unit is not confirmed.
    std::optional<std::int64_t> QueryTimes;
    /// Account that ran the command.
    std::optional<std::string_view> UserName;

    /// Reads it from a response.
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

/// What `DescribeSlowLogs` is answered with; see `response`.
struct DescribeSlowLogsResponse {
    /// Position to send as Context for the next page.
    std::optional<std::string_view> Context;
    /// Id of the instance.
    std::optional<std::string_view> InstanceId;
    /// Whether everything has been returned: false means that more records follow, true that this was the
    /// last page.
    std::optional<bool> ListOver;
    /// Entries of this page.
    std::vector<volcredis::DescribeSlowLogs_SlowQuery> SlowQuery;
    /// Number of entries found.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Context", Context);
        from.field("InstanceId", InstanceId);
        from.field("ListOver", ListOver);
        from.field("SlowQuery", SlowQuery);
        from.field("Total", Total);
    }
};

/// Returns the slow log of an instance for a period within the last three days.
///
/// Changes nothing.
///
/// Rules checked before sending:
///
/// - The service ignores `SlowLogType` when `NodeIds` is given (nothing is refused).
/// - `DBName` must be `-` when `SlowLogType` is `Server`.
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `DBName` must be a whole number from 0 to 256 when `SlowLogType` is `Proxy`.
///
/// Rules that only the service can check:
///
/// - The ids in `NodeIds` take at most 1024 bytes in all; no more than 8 are advised.
///
/// Notes:
///
/// - Only the last three days can be read.
/// - Blocking commands (BLPOP, BRPOP, BRPOPLPUSH, BZPOPMIN, BZPOPMAX, XREAD, XREADGROUP) never enter the
/// slow log.
/// - `ListOver` is true at the end (the list is over), so a reader goes on while it is false; this reading
/// comes from the `DescribeFatLogs` page, whose fields are the same.
/// - If both `NodeIds` and `SlowLogType` are given, `NodeIds` decides.
/// - The members of `SlowQuery` are not described on the page; their meanings are inferred from the names
/// (`QueryTimes` as a duration, not a count).
///
/// Reference: `6293/127842`.
struct DescribeSlowLogsRequest {
    /// Id of the instance whose slow log is read.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of entries per page.
    ///
    /// Limits: 1 to 1000. Example: `50`.
    std::optional<std::int32_t> PageSize;
    /// Position from which to go on: the Context of the previous answer; leave it out for the first page.
    std::optional<std::string> Context;
    /// Returns only entries of this database: 0 to 256 for entries of proxies, `-` for entries of servers.
    ///
    /// Example: `0`.
    std::optional<std::string> DBName;
    /// Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless given.
    ///
    /// Limits: at most 1024 bytes in all. Example:
    /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    std::optional<std::vector<std::string>> NodeIds;
    /// End of the period in UTC; now unless given.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
    std::optional<std::string> QueryEndTime;
    /// Start of the period in UTC; three days ago unless given.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
    std::optional<std::string> QueryStartTime;
    /// Returns only entries of this kind of node; both kinds unless given.
    ///
    /// Example: `Proxy`.
    std::optional<std::string> SlowLogType;

    /// What it is answered with.
    using response_type = DescribeSlowLogsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeSlowLogs";
    /// An item of the list.
    using item_type = volcredis::DescribeSlowLogs_SlowQuery;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.SlowQuery; }

    /// Fills a request in.
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

/// A tag and the instance it is on.
struct DescribeTagsByResource_TagResource {
    /// ID of the instance that carries the tag.
    ///
    /// Example: `redis-cnlflix66ohil****`.
    std::optional<std::string_view> InstanceId;
    /// Tag key.
    ///
    /// Example: `department`.
    std::optional<std::string_view> Key;
    /// Tag value.
    ///
    /// Example: `game`.
    std::optional<std::string_view> Value;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("Key", Key);
        from.field("Value", Value);
    }
};

/// What `DescribeTagsByResource` is answered with; see `response`.
struct DescribeTagsByResourceResponse {
    /// The tags found.
    std::vector<volcredis::DescribeTagsByResource_TagResource> TagResources;
    /// Number of rows over all pages.
    ///
    /// Example: `3`.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("TagResources", TagResources);
        from.field("Total", Total);
    }
};

/// Lists the tags of the given instances, one row per instance and tag.
///
/// Changes nothing.
///
/// Notes:
///
/// - The vendor's MCP server gives other page limits (`PageNumber` up to 10000, `PageSize` up to 100,
/// defaults 1 and 10) than the page.
/// - The total is called Total here, not `TotalInstancesNum` as in the instance list.
///
/// Reference: `6293/1124768` and `84772/1393054`.
struct DescribeTagsByResourceRequest {
    /// Instances to read, at most 50.
    ///
    /// Limits: at most 50 items. Example: `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Page to return, from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    std::optional<std::int32_t> PageNumber;
    /// Rows in a page.
    ///
    /// Limits: 1 to 1000. Example: `10`.
    std::optional<std::int32_t> PageSize;
    /// Tags to filter by, at most 10; without it every tag is listed.
    ///
    /// Limits: at most 10 items. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
    std::optional<std::vector<volcredis::TagFilter>> TagFilters;

    /// What it is answered with.
    using response_type = DescribeTagsByResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeTagsByResource";
    /// An item of the list.
    using item_type = volcredis::DescribeTagsByResource_TagResource;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.TagResources; }

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("TagFilters", TagFilters);
    }
};

/// The instance as it was then.
struct DescribeTasks_InstanceInfo {
    /// Zones of the nodes.
    std::vector<std::string_view> ConfigureNodes;
    /// Redis version.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceID;
    /// Name of the instance.
    std::optional<std::string_view> InstanceName;
    /// Nodes per shard.
    std::optional<std::int32_t> NodeNumber;
    /// Minor version of the proxies.
    ///
    /// Example: `1.602.0`.
    std::optional<std::string_view> ProxyVersion;
    /// Minor version of the servers.
    ///
    /// Example: `7.602.0`.
    std::optional<std::string_view> ServerVersion;
    /// Memory of one shard.
    ///
    /// Unit: MiB.
    std::optional<std::int64_t> ShardCapacity;
    /// Number of shards.
    std::optional<std::int32_t> ShardNumber;
    /// 1 if the instance is a sharded cluster, 0 if not.
    ///
    /// Documented values: `0` and `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Subnet of the instance.
    std::optional<std::string_view> SubnetId;
    /// VPC of the instance.
    std::optional<std::string_view> VpcId;
    /// Zones of the instance.
    std::vector<std::string_view> ZoneIds;

    /// Reads it from a response.
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
    /// Progress of the step in words.
    std::optional<std::string_view> ProgressDesc;
    /// How far the step has come, presumably in percent.
    std::optional<std::int32_t> StepProgress;
    /// State of the step.
    std::optional<std::string_view> StepStatus;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Name", Name);
        from.field("ProgressDesc", ProgressDesc);
        from.field("StepProgress", StepProgress);
        from.field("StepStatus", StepStatus);
    }
};

/// A task.
struct DescribeTasks_Task {
    /// How long the task took.
    ///
    /// Unit: ms.
    std::optional<std::int64_t> CostTimeMS;
    /// When the task was created.
    std::optional<std::string_view> CreateTime;
    /// When the task ended.
    std::optional<std::string_view> FinishTime;
    /// The instance as the task makes it.
    std::optional<volcredis::DescribeTasks_InstanceInfo> InstanceInfo;
    /// Name of the instance the task works on.
    std::optional<std::string_view> InstanceName;
    /// The instance as it was before the task.
    std::optional<volcredis::DescribeTasks_InstanceInfo> OriginInstanceInfo;
    /// How far the task has come, presumably in percent.
    std::optional<std::int32_t> Progress;
    /// When the task started.
    std::optional<std::string_view> StartTime;
    /// Operation that the task carries out.
    std::optional<std::string_view> TaskAction;
    /// Description of the task.
    std::optional<std::string_view> TaskDesc;
    /// ID of the task.
    std::optional<std::string_view> TaskId;
    /// Name of the task.
    std::optional<std::string_view> TaskName;
    /// Parameters of the task, as a string.
    std::optional<std::string_view> TaskParams;
    /// State of the task.
    std::optional<std::string_view> TaskStatus;
    /// The steps of the task.
    std::vector<volcredis::DescribeTasks_TaskStep> TaskStepInfo;

    /// Reads it from a response.
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

/// What `DescribeTasks` is answered with; see `response`.
struct DescribeTasksResponse {
    /// The tasks of this page.
    std::vector<volcredis::DescribeTasks_Task> Tasks;
    /// How many tasks match.
    std::optional<std::int32_t> Total;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Tasks", Tasks);
        from.field("Total", Total);
    }
};

/// Lists the tasks that operations on instances have started, with their progress.
///
/// Changes nothing.
///
/// Notes:
///
/// - No reference page could be found. Names, types and status values come from the Go SDK (the Python SDK
/// looked at lacks the action); meanings are inferred from the names and from the same fields of other
/// actions.
/// - `InstanceInfo` and `OriginInstanceInfo` spell the ID `InstanceID`, with a capital D, unlike every other
/// action here.
/// - A step can't be Canceled, a task can; there is no filter on the status.
/// - `ConfigureNodes` is a list of strings here, a list of structures in `CreateDBInstance`.
/// - Unknown: the time formats, the `PageSize` limits, the `TaskName` and `TaskAction` values, what
/// `TaskParams` holds.
struct DescribeTasksRequest {
    /// Page to return, presumably counted from 1.
    std::optional<std::int32_t> PageNumber;
    /// Tasks per page.
    std::optional<std::int32_t> PageSize;
    /// Return only tasks of this instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Return only tasks created at or before this time.
    std::optional<std::string> CreationEndTime;
    /// Return only tasks created at or after this time.
    std::optional<std::string> CreationStartTime;
    /// Return only tasks of instances with this name.
    std::optional<std::string> InstanceName;
    /// Return only tasks of instances in this project.
    std::optional<std::string> ProjectName;
    /// Return only the task with this ID.
    std::optional<std::string> TaskId;
    /// Return only tasks with this name.
    std::optional<std::string> TaskName;

    /// What it is answered with.
    using response_type = DescribeTasksResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeTasks";
    /// An item of the list.
    using item_type = volcredis::DescribeTasks_Task;
    /// The items in an answer.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Tasks; }

    /// Fills a request in.
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

/// What `DescribeZones` is answered with; see `response`.
struct DescribeZonesResponse {
    /// The zones of the region.
    std::vector<volcredis::Zone> Zones;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Zones", Zones);
    }
};

/// Lists the availability zones of one region in which Cache for Redis instances can be placed.
///
/// Changes nothing.
///
/// Notes:
///
/// - The meaning of `ZoneStatus` values other than 1 is not documented on the page read.
/// - Enterprise-edition zones come from `DescribeEnterpriseZones`, which has the same shape.
///
/// Reference: `6293/65753`.
struct DescribeZonesRequest {
    /// Region whose zones are wanted, as returned by `DescribeRegions`.
    ///
    /// Example: `cn-beijing`.
    std::optional<std::string> RegionId;

    /// What it is answered with.
    using response_type = DescribeZonesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeZones";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("RegionId", RegionId);
    }
};

/// What `DisassociateAllowList` is answered with; see `response`.
struct DisassociateAllowListResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Unbinds instances from allow lists: several instances from one list, or one instance from several lists.
///
/// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
/// the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - Only one of `InstanceIds` and `AllowListIds` may hold more than one item.
///
/// Notes:
///
/// - Once unbound, the addresses of the list lose access unless another list of the instance holds them.
/// - An instance with no list at all admits no address (stated on the enterprise edition's limits page).
/// - The end state is what the Terraform provider waits for; the page names no state.
///
/// Reference: `6293/108839` and `84772/1393075`.
struct DisassociateAllowListRequest {
    /// Lists to unbind the instances from.
    ///
    /// Example: `["acl-cn0212fjx4815ke****"]`.
    std::optional<std::vector<std::string>> AllowListIds;
    /// Instances to unbind.
    ///
    /// Example: `["redis-cn02he8bhzsji****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = DisassociateAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DisassociateAllowList";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("AllowListIds", AllowListIds);
        to.field("InstanceIds", InstanceIds);
        to.field("ClientToken", ClientToken);
    }
};

/// What `EnableDBInstanceHA` is answered with; see `response`.
struct EnableDBInstanceHAResponse {
    /// Number of the order that the change creates.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Turns a single-node instance into a primary-secondary instance, and can change its sharding and shard
/// size on the way.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules that only the service can check:
///
/// - On a sharded instance that has a direct-link address, `ShardedCluster` must stay 1 and `ShardNumber`
/// must not exceed 8.
/// - Used memory must not exceed `ShardCapacity` x `ShardNumber` as they are after the change.
///
/// Notes:
///
/// - Only the opening of the international page could be read (mode, precautions, both constraints); its
/// parameter table, sample and chapter were not seen.
/// - Values and limits of the fields (`NodeNumber` 2-6, `ShardNumber` 2-256, `ShardedCluster` 0 or 1,
/// `MultiAZ` enabled or disabled, one `ConfigureNodes` entry a node) are inferred from sibling actions such
/// as `CreateDBInstance` and `IncreaseDBInstanceNodeNumber`.
/// - On sibling actions `ShardCapacity` takes 1024, 2048, 4096, 8192 or 16384 with the sharded cluster on,
/// and 256, 1024 and further powers of two up to 65536 with it off.
/// - The features of the instance change with its type.
/// - During the change clients may see -TRYAGAIN errors or one or two disconnections of less than 30 seconds
/// each.
///
/// Reference: `docs.byteplus.com/en/docs/redis/enabledbinstanceha`.
struct EnableDBInstanceHARequest {
    /// ID of the single-node instance to convert, as `DescribeDBInstances` lists it.
    std::optional<std::string> InstanceId;
    /// true starts the change at once, false leaves it to the maintenance window.
    std::optional<bool> ApplyImmediately;
    /// Number of nodes that each shard has after the change, the primary included.
    ///
    /// Limits: 2 to 6.
    std::optional<std::int32_t> NodeNumber;
    /// Whether the sharded cluster is on after the change: 1 for on, 0 for off.
    ///
    /// Documented values: `0` and `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Zones for the nodes of a shard, one entry for each node.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Zone plan for the nodes after the change: enabled spreads them over several zones, disabled keeps
    /// them in one.
    std::optional<std::string> MultiAZ;
    /// Memory of each shard after the change.
    ///
    /// Unit: MiB.
    std::optional<std::int32_t> ShardCapacity;
    /// Number of shards after the change; a sharded instance has 2 to 256.
    ///
    /// Limits: at most 256.
    std::optional<std::int32_t> ShardNumber;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = EnableDBInstanceHAResponse;
    /// The wire name of the action.
    static constexpr const char *action = "EnableDBInstanceHA";

    /// Fills a request in.
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

/// What `EnableShardedCluster` is answered with; see `response`.
struct EnableShardedClusterResponse {
    /// Id of the order that the change produced.
    ///
    /// Example: `Order716986589022527****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Turns an instance without sharding into a sharded cluster.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
/// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
/// - `ShardedCluster` must be `1`.
///
/// Rules that only the service can check:
///
/// - `ShardCapacity` must be given when a sharded cluster does not have the instance's current shard size:
/// 24576, 32768 or 65536 MiB, and by one edition of the page also 256 MiB.
/// - When the shards get smaller, the memory in use must not exceed 70% of `ShardCapacity` x `ShardNumber`.
///
/// Notes:
///
/// - The instance must not be sharded yet (its `ShardedCluster` is 0), and the change cannot be undone.
/// - Instance class, zones and addresses stay as they are, but a sharded cluster restricts Lua scripts,
/// multi-key commands and transactions differently.
/// - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and one or two
/// connection drops of up to 30 seconds each.
/// - Data flashback is switched off by this change and its earlier restore points are lost; call
/// `StartContinuousBackup` afterwards to turn it on again.
/// - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
/// backups.
/// - Changing the shard size also changes the bandwidth and the instance specification; the bandwidth per
/// shard becomes the default of the chosen size.
/// - The edition of the page dated December 2024 lets `ShardCapacity` default to 1024 for an instance with
/// 256 MiB; another, by its layout newer, says that a missing value keeps the current size and that the call
/// fails if a sharded cluster does not support it.
/// - The rules for `BackupPointName` were not visible in the excerpts of this page; they are those of the
/// sibling actions.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
///
/// Reference: `6293/1010729`.
struct EnableShardedClusterRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Whether the change starts at once (true) or waits for the instance's maintenance window (false).
    ///
    /// Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// How many shards the instance gets.
    ///
    /// Limits: 2 to 256. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Target architecture; 1 means sharded cluster and is the only value accepted, although 0 (not sharded)
    /// is listed too.
    ///
    /// Documented values: `0` and `1`. Example: `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// Name for the full backup taken before the change; the backup id serves as the name when this is left
    /// out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Whether a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Memory of each shard after the change; the current shard size is kept when this is left out.
    ///
    /// Unit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
    std::optional<std::int32_t> ShardCapacity;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = EnableShardedClusterResponse;
    /// The wire name of the action.
    static constexpr const char *action = "EnableShardedCluster";

    /// Fills a request in.
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

/// What `ExecutePlannedEvent` is answered with; see `response`.
struct ExecutePlannedEventResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Starts a waiting planned event at once.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Only events whose Status is Waiting are accepted.
/// - While an event runs, a node switch can cut connections or refuse writes for seconds.
///
/// Reference: `6293/1554706`.
struct ExecutePlannedEventRequest {
    /// Event to start; its status must be Waiting.
    ///
    /// Example: `event-cn0212gzmh2xs****`.
    std::optional<std::string> EventId;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ExecutePlannedEventResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ExecutePlannedEvent";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("EventId", EventId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `FlushDBInstance` is answered with; see `response`.
struct FlushDBInstanceResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Erases every key stored in an instance.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - The service starts a `flushall async` as soon as the call is accepted; how long it runs depends on the
/// amount of data.
/// - Keys written after the call are kept.
/// - The erased data cannot be brought back, so take a manual backup (`CreateBackup`) first; single-node
/// instances cannot be backed up at all.
/// - Listing flushall in the disabled-commands parameter does not block this action.
/// - Result is null.
/// - The Volcengine page calls this a synchronous request, the BytePlus edition an asynchronous one.
///
/// Reference: `6293/65759`.
struct FlushDBInstanceRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = FlushDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "FlushDBInstance";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `IncreaseDBInstanceNodeNumber` is answered with; see `response`.
struct IncreaseDBInstanceNodeNumberResponse {
    /// Id of the order that the change produced.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Adds nodes to every shard of a primary-secondary instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
/// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
///
/// Rules that only the service can check:
///
/// - The node count per shard after the change must stay within 2 to 6: 2 \<= current nodes +
/// `NodesNumberToIncrease` \<= 6.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a single-node
/// instance (Standalone) always has one node.
/// - Data flashback is switched off by this change and its earlier restore points are lost; call
/// `StartContinuousBackup` afterwards to turn it on again.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
/// - The rules for `ConfigureNewNodes` were not visible in the excerpts; the Terraform provider sends it for
/// multi-zone instances only, one entry per added node.
/// - The BytePlus page writes the node limit with a minus sign where the Volcengine page has a plus.
///
/// Reference: `6293/65751`.
struct IncreaseDBInstanceNodeNumberRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Whether the change starts at once (true) or waits for the instance's maintenance window (false).
    ///
    /// Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// How many nodes to add to each shard.
    ///
    /// Limits: at most 4. Example: `2`.
    std::optional<std::int32_t> NodesNumberToIncrease;
    /// Name for the full backup taken before the change; the backup id serves as the name when this is left
    /// out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Availability zones of the added nodes, one entry per node.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNewNodes;
    /// Whether a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = IncreaseDBInstanceNodeNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "IncreaseDBInstanceNodeNumber";

    /// Fills a request in.
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

/// What `InterruptKeyScanJob` is answered with; see `response`.
struct InterruptKeyScanJobResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Cancels an expired-key scan job that has not ended yet.
///
/// The change is made when the call returns.
///
/// Rules that only the service can check:
///
/// - The job must be in state Created or Running.
///
/// Notes:
///
/// - Takes the job id alone, not the instance id.
/// - Result is null.
///
/// Reference: `6293/2088324`.
struct InterruptKeyScanJobRequest {
    /// Id of the job to cancel, from `CreateKeyScanJob` or `DescribeKeyScanJobs`.
    ///
    /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string> JobId;

    /// What it is answered with.
    using response_type = InterruptKeyScanJobResponse;
    /// The wire name of the action.
    static constexpr const char *action = "InterruptKeyScanJob";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("JobId", JobId);
    }
};

/// A database account.
struct ListDBAccount_Account {
    /// ID of the instance that the account belongs to.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// Name of the account.
    ///
    /// Example: `test1`.
    std::optional<std::string_view> AccountName;
    /// State of the account; Available means that it is ready for use.
    ///
    /// Example: `Available`.
    std::optional<std::string_view> AccountStatus;
    /// Free text about the account.
    ///
    /// Example: `test account`.
    std::optional<std::string_view> Description;
    /// Permission role of the account: Administrator runs every supported command, ReadWrite all but the
    /// admin category, ReadOnly only the read category, NotDangerous all but the dangerous category.
    ///
    /// Example: `Administrator`.
    std::optional<std::string_view> RoleName;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("AccountName", AccountName);
        from.field("AccountStatus", AccountStatus);
        from.field("Description", Description);
        from.field("RoleName", RoleName);
    }
};

/// What `ListDBAccount` is answered with; see `response`.
struct ListDBAccountResponse {
    /// The accounts found.
    std::vector<volcredis::ListDBAccount_Account> Accounts;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Accounts", Accounts);
    }
};

/// Lists the accounts of an instance with their roles and states, all of them or the one named.
///
/// Changes nothing.
///
/// Notes:
///
/// - No paging: the whole list comes back at once.
/// - `AccountStatus` is missing from the samples of the enterprise and the international page; the only
/// value seen is Available, and the others are not known.
/// - The page lists default roles only; an account with a custom role made in the console may show another
/// `RoleName`.
///
/// Reference: `6293/71732` and `84772/1393067`.
struct ListDBAccountRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Account to look up; left empty, every account of the instance comes back.
    ///
    /// Example: `test1`.
    std::optional<std::string> AccountName;

    /// What it is answered with.
    using response_type = ListDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ListDBAccount";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
    }
};

/// What `ModifyAllowList` is answered with; see `response`.
struct ModifyAllowListResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the name, remark, category, addresses or security groups of an allow list.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - `ApplyInstanceNum` must be given when `AllowList` is given.
/// - `ApplyInstanceNum` must be given when `SecurityGroupBindInfos` is given.
///
/// Rules that only the service can check:
///
/// - `ApplyInstanceNum` must equal the number of instances bound to the list (`AssociatedInstanceNum` of
/// `DescribeAllowLists`), or the call fails.
/// - With `ModifyMode` Delete at least one address must remain in the list.
///
/// Notes:
///
/// - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
/// (`ModifyDBInstanceVpcAuthMode` turns it off).
/// - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both present, every
/// address is admitted.
/// - A new default list demotes the previous default list to an ordinary one.
/// - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1, for example);
/// 0.0.0.0/0 itself is accepted.
/// - The page found was cut off after `ApplyInstanceNum`: what it says of `AllowListCategory` and
/// `SecurityGroupBindInfos` was not seen; their text here follows `CreateAllowList` and the SDK, and whether
/// `ModifyMode` also governs `SecurityGroupBindInfos` is unknown.
/// - `ModifyMode`'s values come from the page; the SDK types it as a plain string.
/// - An older enterprise page (2024-12-18) and the international edition limit the name to 32 characters;
/// old international pages also marked `AllowListName` as required, and the Terraform provider always sends
/// it.
///
/// Reference: `6293/108837` and `84772/1393073`.
struct ModifyAllowListRequest {
    /// ID of the list to change.
    ///
    /// Example: `acl-cnlf3xgczbjldzy****`.
    std::optional<std::string> AllowListId;
    /// Comma-separated IP addresses and CIDR blocks that `ModifyMode` applies; needed only to change the
    /// addresses.
    ///
    /// Limits: no item twice; items separated by `,`. Example: `192.168.0.1`.
    std::optional<std::string> AllowList;
    /// New category; Default makes this the default list of the account in this region.
    std::optional<std::string> AllowListCategory;
    /// New remark: leave it out to keep the old one, pass an empty string to clear it.
    ///
    /// Limits: at most 200 characters. Example: `test`.
    std::optional<std::string> AllowListDesc;
    /// New name, under the same rules as at creation; the old name stays when it is left out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test`.
    std::optional<std::string> AllowListName;
    /// How many instances are bound to the list right now, as a guard against surprises; must be exact.
    ///
    /// Example: `1`.
    std::optional<std::int32_t> ApplyInstanceNum;
    /// How `AllowList` is applied: Cover replaces the addresses, Append adds to them, Delete takes away from
    /// them.
    ///
    /// Default: `Cover`. Example: `Cover`.
    std::optional<std::string> ModifyMode;
    /// New set of linked ECS security groups.
    std::optional<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyAllowList";

    /// Fills a request in.
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

/// What `ModifyBackupPlan` is answered with; see `response`.
struct ModifyBackupPlanResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the automatic backup plan of an instance, or switches it on or off.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - `Period` must be given when `Active` is `true`.
/// - `BackupHour` must be given when `Active` is `true`.
///
/// Rules that only the service can check:
///
/// - On an enterprise edition instance Period must be all seven days, \[1,2,3,4,5,6,7\].
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - The international edition marks Active as required; the newest Chinese page gives it the default false,
/// so it may be optional.
/// - min and max of Period apply to each element.
///
/// Reference: `6293/65767` and `84772/1393060`.
struct ModifyBackupPlanRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Whether automatic backup should be on.
    ///
    /// Default: `false`. Example: `true`.
    std::optional<bool> Active;
    /// Hour of the day (UTC+8) in which the backup starts, so 1 means between 01:00 and 01:59.
    ///
    /// Limits: 0 to 23. Example: `7`.
    std::optional<std::int32_t> BackupHour;
    /// Days of the week to back up on, each from 1 (Monday) to 7 (Sunday).
    ///
    /// Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
    std::optional<std::vector<std::int32_t>> Period;
    /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
    /// idempotent.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyBackupPlanResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyBackupPlan";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Active", Active);
        to.field("BackupHour", BackupHour);
        to.field("Period", Period);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyBackupPointName` is answered with; see `response`.
struct ModifyBackupPointNameResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Renames a backup.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - The reference page was not found; mode sync is a guess, and the examples and the `ClientToken` limit
/// are taken over from the other backup actions.
/// - The rules for the name are unknown; those of `CreateBackup` (1 to 128 characters) are likely.
/// - The wire name is `BackupPointID` with a capital D here, `BackupPointId` in every other action.
/// - No `InstanceId` is taken.
struct ModifyBackupPointNameRequest {
    /// ID of the backup to rename, as listed by `DescribeBackups`.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointID;
    /// New name of the backup.
    ///
    /// Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
    /// idempotent.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyBackupPointNameResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyBackupPointName";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("BackupPointID", BackupPointID);
        to.field("BackupPointName", BackupPointName);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyCrossRegionBackupPolicy` is answered with; see `response`.
struct ModifyCrossRegionBackupPolicyResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Switches cross-region backup of an instance on or off and sets its destination region.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - `CrossBackupRegion` must be given when `Active` is `true`.
/// - The service ignores `CrossBackupRegion` when `Active` is `false` (nothing is refused).
///
/// Notes:
///
/// - The English page says `CrossBackupRegion` has no effect when Active is true; it plainly means false.
///
/// Reference: `6293/1537660`.
struct ModifyCrossRegionBackupPolicyRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Whether cross-region backup should be on.
    ///
    /// Example: `true`.
    std::optional<bool> Active;
    /// ID of the region to copy backups to, one of those `DescribeAvailableCrossRegion` lists.
    ///
    /// Example: `cn-shanghai`.
    std::optional<std::string> CrossBackupRegion;
    /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
    /// idempotent.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyCrossRegionBackupPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyCrossRegionBackupPolicy";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Active", Active);
        to.field("CrossBackupRegion", CrossBackupRegion);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBAccount` is answered with; see `response`.
struct ModifyDBAccountResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the role, password or description of an account.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
/// ends in `Running`. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - `RoleName` must be `Administrator` when `AccountName` is `default`.
///
/// Notes:
///
/// - The role of the default account is fixed at Administrator.
/// - An empty value means no change, so a description cannot be cleared with this action.
/// - The account must be Available (6293/70853).
/// - The page lists the default roles only, and the console also offers custom roles, so the list of role
/// names may be open.
/// - The enterprise page and older international pages call the request synchronous.
/// - The needed state comes from the console guide (6293/70853), the final one from what the Terraform
/// provider waits for.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/71733` and `84772/1393068`.
struct ModifyDBAccountRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the account to change, as `ListDBAccount` lists it.
    ///
    /// Example: `test1`.
    std::optional<std::string> AccountName;
    /// New description, left as it is when empty.
    ///
    /// Limits: at most 256 characters. Example: `The_test_account`.
    std::optional<std::string> Description;
    /// New password, left as it is when empty; it mixes at least two of upper-case letters, lower-case
    /// letters, digits and the special characters that the pattern lists.
    ///
    /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
    std::optional<std::string> Password;
    /// New role, left as it is when empty. Permission role of the account: Administrator runs every
    /// supported command, ReadWrite all but the admin category, ReadOnly only the read category,
    /// NotDangerous all but the dangerous category.
    ///
    /// Example: `ReadWrite`.
    std::optional<std::string> RoleName;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBAccount";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AccountName", AccountName);
        to.field("Description", Description);
        to.field("Password", Password);
        to.field("RoleName", RoleName);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceAZConfigure` is answered with; see `response`.
struct ModifyDBInstanceAZConfigureResponse {
    /// Order number; carries nothing here, since moving zones makes no order.
    ///
    /// Example: `****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Moves the nodes of an instance to other availability zones or changes between one zone and several.
///
/// The call is accepted, and the work goes on after it returns. It passes through `AZChanging` and ends in
/// `Running`. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
///
/// Rules that only the service can check:
///
/// - `CreateBackup` has no effect on an instance whose `InstanceClass` is Standalone.
/// - A Standalone instance cannot be moved from one zone to several, so `MultiAZ` stays disabled for it.
/// - `ConfigureNodes` has as many entries as the instance's `NodeNumber`; all the same zone with `MultiAZ`
/// disabled, at least two different zones with it enabled.
///
/// Notes:
///
/// - Clients may see one or two disconnections of up to 30 seconds, or about 10 seconds without reads and
/// writes.
/// - With `ApplyImmediately` false the status still changes at once and stays changed until the work is done
/// in the window.
/// - `ConfigureNodes` is optional in the SDK; the Terraform provider states that it is required even for a
/// single zone. The page's required column was not readable.
/// - The entry-count rule is taken from `CreateDBInstance` and the Terraform provider's text.
/// - The status name AZChanging comes from the status page (6293/71563) as quoted elsewhere.
///
/// Reference: `6293/65762` and `6293/71563`.
struct ModifyDBInstanceAZConfigureRequest {
    /// ID of the instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// True to start now, false to wait for the maintenance window.
    ///
    /// Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// New zone of every node of a shard, one entry per node; the first entry is the primary's zone.
    std::optional<std::vector<volcredis::ConfigureNode>> ConfigureNodes;
    /// Whether nodes are to be spread over several availability zones.
    ///
    /// Example: `disabled`.
    std::optional<std::string> MultiAZ;
    /// Name of that backup; starts with a Chinese character, a letter or an underscore, goes on with those,
    /// digits and hyphens; the backup's ID is used when it is left out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    std::optional<std::string> BackupPointName;
    /// Whether a full backup is taken first; without effect on single-node instances.
    ///
    /// Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceAZConfigureResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceAZConfigure";

    /// Fills a request in.
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

/// What `ModifyDBInstanceAdditionalBandwidthPerShard` is answered with; see `response`.
struct ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /// Id of the order that the change produced.
    ///
    /// Example: `Order217500000099909****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Sets the extra bandwidth that each shard has on top of its default.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Rules that only the service can check:
///
/// - Default plus extra bandwidth of a shard must not exceed the cap of its size: 72 MB/s for 256 MiB, 144
/// MB/s for 1 GiB, 288 MB/s for 2 GiB and more.
///
/// Notes:
///
/// - The visible page (December 2024) requires `AdditionalBandwidth` and does not know
/// `AdditionalReadBandwidth` and `AdditionalWriteBandwidth`, which only the SDK has; since
/// `DescribeDBInstanceBandwidthPerShard` calls the single value obsolete, the two separate fields probably
/// replace it.
/// - Default bandwidth per shard is 24 MB/s for 256 MiB, 48 for 1 GiB and 96 from 2 GiB up, reading and
/// writing alike.
/// - The whole instance is capped at 2.5 GB/s by the user guide; older BytePlus pages say 2048 MB/s.
/// - The instance must be Running, and it must have been created after 2023-05-25.
/// - Extra bandwidth is billed.
/// - Extra bandwidth does not carry over to restored or cloned instances, nor through
/// `EnableShardedCluster`; a change of the shard size can keep it (`ReserveAdditionalBandwidth`), while the
/// page from December 2024 says that a shard then has the larger of its new default and its current
/// bandwidth.
/// - The page calls this a synchronous request, yet the public Terraform provider polls the instance until
/// it is Running again.
///
/// Reference: `6293/508335` and `6293/489147`.
struct ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Extra bandwidth of each shard beyond the default; 0 takes the extra away.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `2`.
    std::optional<std::int32_t> AdditionalBandwidth;
    /// Extra read (downstream) bandwidth of each shard.
    ///
    /// Unit: MB/s.
    std::optional<std::int32_t> AdditionalReadBandwidth;
    /// Extra write (upstream) bandwidth of each shard.
    ///
    /// Unit: MB/s.
    std::optional<std::int32_t> AdditionalWriteBandwidth;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceAdditionalBandwidthPerShardResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceAdditionalBandwidthPerShard";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AdditionalBandwidth", AdditionalBandwidth);
        to.field("AdditionalReadBandwidth", AdditionalReadBandwidth);
        to.field("AdditionalWriteBandwidth", AdditionalWriteBandwidth);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceChargeType` is answered with; see `response`.
struct ModifyDBInstanceChargeTypeResponse {
    /// Id of the order that the change produced.
    ///
    /// Example: `Order702856788643751****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Switches one or more instances between subscription and pay-as-you-go billing.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
/// ends in `Running`. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `PurchaseMonths` when `ChargeType` is `PostPaid` (nothing is refused).
/// - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
///
/// Notes:
///
/// - Each instance must be Running; that it returns to Running is what the public Terraform provider waits
/// for, not a statement of the page.
/// - `InstanceIds` is required by the docs, though the SDK does not enforce it.
/// - Several ids in one call are described for the switch to subscription.
/// - Pay-as-you-go accrues by the second and is settled each full hour (UTC+8); an overdue account gets its
/// instances shut down.
/// - On a switch to pay-as-you-go the unused part of the subscription is refunded by the rules for ordinary
/// unsubscription, and hourly billing begins at once.
///
/// Reference: `6293/71433`.
struct ModifyDBInstanceChargeTypeRequest {
    /// Ids of the instances to switch, at most 100 and without repeats.
    ///
    /// Limits: at most 100 characters; at most 100 items; no item twice. Example:
    /// `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// Billing type after the change: PrePaid is subscription, PostPaid is pay-as-you-go.
    ///
    /// Example: `PrePaid`.
    std::optional<std::string> ChargeType;
    /// Whether the subscription renews itself, one month at a time.
    ///
    /// Default: `false`. Example: `false`.
    std::optional<bool> AutoRenew;
    /// Length of the subscription to buy.
    ///
    /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
    /// Default: `1`. Example: `1`.
    std::optional<std::int32_t> PurchaseMonths;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceChargeTypeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceChargeType";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("ChargeType", ChargeType);
        to.field("AutoRenew", AutoRenew);
        to.field("PurchaseMonths", PurchaseMonths);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceDeletionProtectionPolicy` is answered with; see `response`.
struct ModifyDBInstanceDeletionProtectionPolicyResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns the deletion protection of an instance on or off.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Result is null in the documented response.
/// - Works for both editions.
///
/// Reference: `6293/127815` and `84772/1393052`.
struct ModifyDBInstanceDeletionProtectionPolicyRequest {
    /// ID of the instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Wanted state of the protection.
    ///
    /// Example: `enabled`.
    std::optional<std::string> DeletionProtection;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceDeletionProtectionPolicyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceDeletionProtectionPolicy";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("DeletionProtection", DeletionProtection);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceMaxConn` is answered with; see `response`.
struct ModifyDBInstanceMaxConnResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the maximum number of connections of each shard.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Notes:
///
/// - The default is 10000 per shard for every size.
/// - The whole instance allows min(shards x `MaxConnections`, 1000000) connections.
/// - Raising the limit disturbs nothing; lowering it below the number of open connections drops connections
/// and blocks new ones.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
///
/// Reference: `6293/70393`.
struct ModifyDBInstanceMaxConnRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// New maximum number of connections per shard, in steps of 1000.
    ///
    /// Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
    std::optional<std::int32_t> MaxConnections;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceMaxConnResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceMaxConn";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("MaxConnections", MaxConnections);
        to.field("ClientToken", ClientToken);
    }
};

/// An engine version with its minor versions.
struct ModifyDBInstanceMinorVersion_DBEngineVersion {
    /// Name of the database engine.
    std::optional<std::string_view> Engine;
    /// Major version of the engine.
    std::optional<std::string_view> EngineVersion;
    /// Proxy version information.
    std::optional<volcredis::MinorVersion> ProxyVersion;
    /// Server version information.
    std::optional<volcredis::MinorVersion> ServerVersion;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("Engine", Engine);
        from.field("EngineVersion", EngineVersion);
        from.field("ProxyVersion", ProxyVersion);
        from.field("ServerVersion", ServerVersion);
    }
};

/// What `ModifyDBInstanceMinorVersion` is answered with; see `response`.
struct ModifyDBInstanceMinorVersionResponse {
    /// Version information of the instance's engine.
    std::optional<volcredis::ModifyDBInstanceMinorVersion_DBEngineVersion> DBEngineVersion;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("DBEngineVersion", DBEngineVersion);
    }
};

/// Upgrades the server or proxy of an instance to a chosen minor version.
///
/// The call is accepted, and the work goes on after it returns.
///
/// Rules checked before sending:
///
/// - At least one of `ServerVersion` and `ProxyVersion` must be given.
///
/// Notes:
///
/// - `DescribeDBEngineVersions` lists the versions that can be chosen.
/// - New nodes are prepared first and take over by a primary-secondary switch; expect one to three short
/// disconnections or a few read-only seconds.
/// - There is no `ClientToken`.
/// - The page describes the members of `DBEngineVersion` only in its data structures, which were not
/// visible; their meaning here follows their names and the sample of `DescribeDBEngineVersions`.
///
/// Reference: `6293/2251747`.
struct ModifyDBInstanceMinorVersionRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// Whether the switch to the upgraded nodes happens at once (true) or in the maintenance window (false).
    ///
    /// Example: `true`.
    std::optional<bool> SwitchoverImmediately;
    /// Proxy version to upgrade to; the proxy stays as it is when this is left out.
    ///
    /// Example: `1.602.0`.
    std::optional<std::string> ProxyVersion;
    /// Server version to upgrade to; the server stays as it is when this is left out.
    ///
    /// Example: `7.602.0`.
    std::optional<std::string> ServerVersion;

    /// What it is answered with.
    using response_type = ModifyDBInstanceMinorVersionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceMinorVersion";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("SwitchoverImmediately", SwitchoverImmediately);
        to.field("ProxyVersion", ProxyVersion);
        to.field("ServerVersion", ServerVersion);
    }
};

/// What `ModifyDBInstanceName` is answered with; see `response`.
struct ModifyDBInstanceNameResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Renames an instance.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Result is null in the documented response.
/// - Works for both editions.
///
/// Reference: `6293/65756` and `84772/71745`.
struct ModifyDBInstanceNameRequest {
    /// ID of the instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// New name; Chinese characters, letters, digits, underscores and hyphens, not starting with a digit or
    /// hyphen.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test123`.
    std::optional<std::string> InstanceName;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceNameResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceName";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("InstanceName", InstanceName);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceParams` is answered with; see `response`.
struct ModifyDBInstanceParamsResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes one or more configuration parameters of an instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules that only the service can check:
///
/// - `ClientToken` holds ASCII characters only, is case-sensitive and must differ between different
/// requests.
/// - `ParamValues`.Name must be a parameter that `DescribeDBInstanceParams` reports with
/// `EditableForInstance` true, and Value must lie within its Range or Options.
///
/// Notes:
///
/// - A parameter that `DescribeDBInstanceParams` marks `NeedReboot` takes effect only after a restart.
/// - The page names no instance states; the official Terraform provider waits for the instance to be
/// `Running` again after the call.
/// - Result is null.
///
/// Reference: `6293/65764`.
struct ModifyDBInstanceParamsRequest {
    /// Id of the instance to change.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Parameters to change; those not named keep their values.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;
    /// Caller-chosen token that keeps a repeated submission from being carried out twice; case-sensitive,
    /// ASCII only, and unique per request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceParams";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ParamValues", ParamValues);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstancePrivateDNSVisibility` is answered with; see `response`.
struct ModifyDBInstancePrivateDNSVisibilityResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns public DNS resolution of an instance's private domain name on or off.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Notes:
///
/// - Meant for non-production use; for production the page advises forwarding DNS from your own servers to
/// 100.96.0.2 and 100.96.0.3.
/// - If switching on fails because the address prefix already exists, change the private address prefix
/// first (`ModifyDBInstanceVisitAddress`).
/// - The introduction of the page misnames the action as ModifyDBEndpointPrivateDNSVisibility; the sample
/// uses the right name.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/1786448`.
struct ModifyDBInstancePrivateDNSVisibilityRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// Public makes the private domain name resolvable from the internet, Private keeps it resolvable only
    /// inside.
    ///
    /// Example: `Public`.
    std::optional<std::string> PrivateDNSVisibility;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstancePrivateDNSVisibilityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstancePrivateDNSVisibility";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("PrivateDNSVisibility", PrivateDNSVisibility);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceShardCapacity` is answered with; see `response`.
struct ModifyDBInstanceShardCapacityResponse {
    /// Id of the order that the change produced.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Changes the memory size of each shard of an instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
/// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
///
/// Rules that only the service can check:
///
/// - On an instance with sharding (its `ShardedCluster` is 1) `ShardCapacity` takes only 1024, 2048, 4096,
/// 8192 or 16384; without sharding it takes any of the listed sizes.
/// - When the shards get smaller, the memory in use must not exceed 70% of `ShardCapacity` x the number of
/// shards.
///
/// Notes:
///
/// - One connection drop of up to 30 seconds can happen during the change.
/// - Data flashback is switched off by this change and its earlier restore points are lost; call
/// `StartContinuousBackup` afterwards to turn it on again.
/// - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
/// backups.
/// - Changing the shard size also changes the bandwidth and the instance specification.
/// - `ReserveAdditionalBandwidth` was added in March 2025; its default was not visible in the excerpts.
/// - BytePlus lists the sizes without 24576 in one place and with it in another.
/// - The character rules for `BackupPointName` were cut off in the excerpts of this page; they are those of
/// the sibling actions.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
///
/// Reference: `6293/159525`.
struct ModifyDBInstanceShardCapacityRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Whether the change starts at once (true) or waits for the instance's maintenance window (false).
    ///
    /// Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// New memory of each shard.
    ///
    /// Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and
    /// `65536`. Example: `1024`.
    std::optional<std::int64_t> ShardCapacity;
    /// Name for the full backup taken before the change; the backup id serves as the name when this is left
    /// out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Whether a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `false`.
    std::optional<bool> CreateBackup;
    /// Whether the extra bandwidth bought for the instance is kept through the change.
    std::optional<bool> ReserveAdditionalBandwidth;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceShardCapacityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceShardCapacity";

    /// Fills a request in.
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

/// What `ModifyDBInstanceShardNumber` is answered with; see `response`.
struct ModifyDBInstanceShardNumberResponse {
    /// Id of the order that the change produced.
    ///
    /// Example: `Order716986992383818****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Changes how many shards a sharded instance has.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
/// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
///
/// Rules that only the service can check:
///
/// - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
/// - When shards are removed, the memory in use must not exceed 70% of the shard size x `ShardNumber`.
///
/// Notes:
///
/// - Only instances with sharding (`ShardedCluster` 1) can be changed; an instance without it always has one
/// shard.
/// - More than 8 shards together with a direct-link address needs a support ticket.
/// - The character rules for `BackupPointName` were cut off in the excerpts of this page; they are those of
/// the sibling actions.
/// - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and one or two
/// connection drops of up to 30 seconds each.
/// - Data flashback is switched off by this change and its earlier restore points are lost; call
/// `StartContinuousBackup` afterwards to turn it on again.
/// - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
/// backups.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
///
/// Reference: `6293/159526`.
struct ModifyDBInstanceShardNumberRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Whether the change starts at once (true) or waits for the instance's maintenance window (false).
    ///
    /// Example: `true`.
    std::optional<bool> ApplyImmediately;
    /// How many shards the instance has after the change.
    ///
    /// Limits: 2 to 256. Example: `3`.
    std::optional<std::int32_t> ShardNumber;
    /// Name for the full backup taken before the change; the backup id serves as the name when this is left
    /// out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Whether a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `false`.
    std::optional<bool> CreateBackup;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceShardNumberResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceShardNumber";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
        to.field("ShardNumber", ShardNumber);
        to.field("BackupPointName", BackupPointName);
        to.field("CreateBackup", CreateBackup);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceSubnet` is answered with; see `response`.
struct ModifyDBInstanceSubnetResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Moves an instance to another VPC or subnet.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules that only the service can check:
///
/// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
///
/// Notes:
///
/// - The account must have granted the service cross-service access, or the call fails.
/// - Domain names of the private and direct-link addresses stay, their IP addresses change.
/// - All addresses can drop their connections once or twice, and client caches have to be cleared.
/// - DTS and DBW are disturbed for a short time.
/// - For instances from before 2022-05-17 this action is also how their network security is upgraded.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
///
/// Reference: `6293/110150`.
struct ModifyDBInstanceSubnetRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Id of a subnet of that VPC, in the same availability zone as the instance.
    ///
    /// Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
    std::optional<std::string> SubnetId;
    /// Id of the VPC to move to; the current VPC's id changes only the subnet.
    ///
    /// Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
    std::optional<std::string> VpcId;
    /// How many days the old IP addresses live on; 0 releases them at once.
    ///
    /// Unit: day. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
    std::optional<std::int32_t> RetentionDays;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceSubnetResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceSubnet";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("SubnetId", SubnetId);
        to.field("VpcId", VpcId);
        to.field("RetentionDays", RetentionDays);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceVisitAddress` is answered with; see `response`.
struct ModifyDBInstanceVisitAddressResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the domain prefix or the port of one of an instance's addresses.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - `NewAddressPrefix` must be given when `UpgradeRegionDomain` is `true`.
/// - At least one of `NewAddressPrefix` and `NewPort` must be given.
/// - `NewPort` must not be given when `AddrType` is `Public`.
/// - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
/// - `NewPort` must be 1024 to 65535 when `AddrType` is `Private`.
///
/// Rules that only the service can check:
///
/// - The resulting address must be unique among all addresses in all regions.
///
/// Notes:
///
/// - The docs list only Public, Private and DirectLink for `AddrType`; PublicZone, StorageInner and
/// PublicZoneAffinity come from the SDK.
/// - A public or direct-link address must exist before it can be changed.
/// - Existing connections to the old address break, so clients have to be switched over.
/// - Only the part before redis.ivolces.com or redis.volces.com can be chosen.
/// - `UpgradeRegionDomain` was added in March 2025; its default was not visible in the excerpts.
/// - Result is null.
/// - The public Terraform provider polls the instance after this call until its status is Running again.
///
/// Reference: `6293/70391`.
struct ModifyDBInstanceVisitAddressRequest {
    /// Id of the Redis instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Which address to change.
    ///
    /// Example: `Private`.
    std::optional<std::string> AddrType;
    /// New first part of the domain name; the prefix stays when this is left out.
    ///
    /// Limits: 8 to 53 characters; lower-case letters, digits and `-`, beginning with a letter and ending
    /// with a letter or a digit. Example: `testaddrpre`.
    std::optional<std::string> NewAddressPrefix;
    /// New port; the port stays when this is left out.
    ///
    /// Limits: 1024 to 65535. Example: `6379`.
    std::optional<std::int32_t> NewPort;
    /// Whether the domain suffix of the address is upgraded.
    ///
    /// Example: `false`.
    std::optional<bool> UpgradeRegionDomain;
    /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceVisitAddressResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceVisitAddress";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("AddrType", AddrType);
        to.field("NewAddressPrefix", NewAddressPrefix);
        to.field("NewPort", NewPort);
        to.field("UpgradeRegionDomain", UpgradeRegionDomain);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyDBInstanceVpcAuthMode` is answered with; see `response`.
struct ModifyDBInstanceVpcAuthModeResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Turns password-free access to an instance from within its VPC on or off.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Rules that only the service can check:
///
/// - `VpcAuthMode` open is refused while an allow list bound to the instance holds 0.0.0.0/0.
///
/// Notes:
///
/// - A new instance starts with password-free access off.
/// - With it on, a client that names no account acts as the default account; logging in with account and
/// password still works.
/// - Connections over the public address always need account and password.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/99795`.
struct ModifyDBInstanceVpcAuthModeRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// open lets clients in the VPC connect without a password, close requires one; upper and lower case are
    /// treated alike.
    ///
    /// Example: `open`.
    std::optional<std::string> VpcAuthMode;
    /// Idempotency token made by the caller so that a retried request is not carried out twice; ASCII,
    /// case-sensitive, different for every distinct request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyDBInstanceVpcAuthModeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceVpcAuthMode";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("VpcAuthMode", VpcAuthMode);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyEnterpriseDBInstanceCapacity` is answered with; see `response`.
struct ModifyEnterpriseDBInstanceCapacityResponse {
    /// Number of the order that the change makes.
    ///
    /// Example: `Order716987014301057****`.
    std::optional<std::string_view> OrderNO;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("OrderNO", OrderNO);
    }
};

/// Changes the shard count and per-shard capacity of an Enterprise edition instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
/// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
/// - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
///
/// Rules that only the service can check:
///
/// - `FlashPerShard` must be 0 when the `DataLayout` of the instance is RAM, and one of 10240, 20480, 30720
/// when it is Hybrid.
///
/// Notes:
///
/// - `CreateBackup` defaults to false here but to true in `DeleteEnterpriseDBInstance`.
/// - All four sizing fields are required: repeat the present value of what does not change.
/// - The change counts against the account's shard quota (64 shards of Enterprise instances per region by
/// default).
/// - The sample is missing from the stored page.
///
/// Reference: `84772/1386395` and `84772/1262384`.
struct ModifyEnterpriseDBInstanceCapacityRequest {
    /// ID of the instance to change.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// true changes the instance now, false in its next maintenance window.
    ///
    /// Example: `false`.
    std::optional<bool> ApplyImmediately;
    /// Fast-storage capacity of one shard after the change: 10 to 30 GiB in steps of 10 GiB for Hybrid, 0
    /// for RAM.
    ///
    /// Unit: MiB. Documented values: `0`, `10240`, `20480` and `30720`. Example: `0`.
    std::optional<std::int32_t> FlashPerShard;
    /// Memory of one shard; only one size (8 GiB) is on offer.
    ///
    /// Unit: MiB. Documented values: `8192`. Example: `8192`.
    std::optional<std::int32_t> RamPerShard;
    /// Shard count after the change.
    ///
    /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    std::optional<std::int32_t> ShardNumber;
    /// Name for that backup; the backup ID is used when left out.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    std::optional<std::string> BackupPointName;
    /// Whether a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `true`.
    std::optional<bool> CreateBackup;
    /// Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyEnterpriseDBInstanceCapacityResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyEnterpriseDBInstanceCapacity";

    /// Fills a request in.
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

/// What `ModifyEnterpriseDBInstanceParams` is answered with; see `response`.
struct ModifyEnterpriseDBInstanceParamsResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Sets configuration parameters of an Enterprise edition instance.
///
/// The call is accepted, and the work goes on after it returns. A repeated call with the same `ClientToken`
/// counts once.
///
/// Notes:
///
/// - Only parameters that the console lets users set can be changed.
/// - Result is null in the sample.
/// - Parameter names differ from the community edition: eviction_policy here, maxmemory-policy there.
/// - The SDK does not mark `ParamValues` as required; whether the page does is lost in the stored copy, but
/// a call without it changes nothing.
///
/// Reference: `84772/1386398`.
struct ModifyEnterpriseDBInstanceParamsRequest {
    /// ID of the instance to change.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Parameters to set, with their new values.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;
    /// Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyEnterpriseDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyEnterpriseDBInstanceParams";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ParamValues", ParamValues);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyMaintenanceTime` is answered with; see `response`.
struct ModifyMaintenanceTimeResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Sets the daily maintenance window of an instance.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Works for both editions.
/// - Read back as `MaintenanceTime` in `DescribeDBInstanceDetail`.
/// - A change deferred to the window alters the instance's status at once, though its work runs inside the
/// window.
/// - Whether a window may cross midnight is not stated.
/// - The stored excerpt of the response sample is cut off before Result; no response fields are listed.
///
/// Reference: `6293/1467102` and `84772/1467104`.
struct ModifyMaintenanceTimeRequest {
    /// ID of the instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Window in UTC+8 as HH:mm-HH:mm, starting on a full hour and ending at minute 59, two to twenty-four
    /// hours long.
    ///
    /// Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC. Example: `00:00-01:59`.
    std::optional<std::string> TimeScope;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyMaintenanceTimeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyMaintenanceTime";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("TimeScope", TimeScope);
        to.field("ClientToken", ClientToken);
    }
};

/// What `ModifyParameterGroup` is answered with; see `response`.
struct ModifyParameterGroupResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Changes the name, the remark or the parameters of a custom parameter template.
///
/// The change is made when the call returns.
///
/// Rules that only the service can check:
///
/// - Only a template whose Source is User can be changed; a System template cannot.
///
/// Notes:
///
/// - Name is required even when it does not change.
/// - `ParamValues` is worded as the complete new content of the template, not as a patch. Whether it may be
/// left out is not clear: the stored copy of the page has lost its required column, and the official
/// Terraform provider always sends it.
/// - Description distinguishes a missing field (keep) from an empty string (clear), so a client must be able
/// to send an empty string.
/// - Result is null as far as the page tells (it lists no response fields).
///
/// Reference: `6293/1415105`.
struct ModifyParameterGroupRequest {
    /// Id of the custom template to change.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;
    /// Name the template is to have; repeat the present name to keep it. Same character rules as on
    /// creation.
    ///
    /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `test_temp`.
    std::optional<std::string> Name;
    /// New remark; the old one stays when the field is left out, and an empty string clears it.
    ///
    /// Limits: at most 200 characters. Example: `test template`.
    std::optional<std::string> Description;
    /// Parameters the template is to hold after the change, at least one.
    ///
    /// Limits: at least one item.
    std::optional<std::vector<volcredis::ParamValue>> ParamValues;

    /// What it is answered with.
    using response_type = ModifyParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyParameterGroup";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("ParameterGroupId", ParameterGroupId);
        to.field("Name", Name);
        to.field("Description", Description);
        to.field("ParamValues", ParamValues);
    }
};

/// What `ModifyPlannedEventExecuteTime` is answered with; see `response`.
struct ModifyPlannedEventExecuteTimeResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Moves planned maintenance events to another time window.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - `TargetEndTime` must be later than `TargetStartTime`.
///
/// Rules that only the service can check:
///
/// - `TargetEndTime` must be later than `TargetStartTime` and earlier than the `MaxEndTime` of every event
/// named.
/// - The new window must lie after the end of the window planned before.
///
/// Notes:
///
/// - Events can only be postponed, as often as wanted, up to `MaxEndTime`.
/// - While an event runs, a node switch can cut connections or refuse writes for seconds; before that,
/// access is unaffected.
/// - Endpoints and network settings are unchanged after the event.
///
/// Reference: `6293/1554705`.
struct ModifyPlannedEventExecuteTimeRequest {
    /// Events to move; each must have `CanModifyTime` true.
    ///
    /// Example: `["event-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> EventIds;
    /// End of the new window, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
    std::optional<std::string> TargetEndTime;
    /// Start of the new window, in UTC.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
    std::optional<std::string> TargetStartTime;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = ModifyPlannedEventExecuteTimeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyPlannedEventExecuteTime";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("EventIds", EventIds);
        to.field("TargetEndTime", TargetEndTime);
        to.field("TargetStartTime", TargetStartTime);
        to.field("ClientToken", ClientToken);
    }
};

/// What `RemoveTagsFromResource` is answered with; see `response`.
struct RemoveTagsFromResourceResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Detaches the named tags, or all tags, from instances.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. A
/// repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - The service ignores `All` when `TagKeys` is given (nothing is refused).
///
/// Notes:
///
/// - The instance must be Running.
/// - A tag that is left on no resource is deleted.
/// - Older pages of the international edition cap `TagKeys` at 20; current pages give no cap.
/// - What happens with neither `TagKeys` nor All set to true is not stated.
///
/// Reference: `6293/1112332` and `84772/1393055`.
struct RemoveTagsFromResourceRequest {
    /// Instances to detach tags from, at most 20 in a call.
    ///
    /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    std::optional<std::vector<std::string>> InstanceIds;
    /// True detaches every tag; looked at only when `TagKeys` is empty.
    ///
    /// Default: `false`. Example: `false`.
    std::optional<bool> All;
    /// Keys of the tags to detach.
    ///
    /// Example: `["instancetype","chargetype"]`.
    std::optional<std::vector<std::string>> TagKeys;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = RemoveTagsFromResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RemoveTagsFromResource";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceIds", InstanceIds);
        to.field("All", All);
        to.field("TagKeys", TagKeys);
        to.field("ClientToken", ClientToken);
    }
};

/// What `RestartDBInstance` is answered with; see `response`.
struct RestartDBInstanceResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Restarts an instance.
///
/// The call is accepted, and the work goes on after it returns. The instance must be in state `Running`. It
/// passes through `Restarting` and ends in `Running`. A repeated call with the same `ClientToken` counts
/// once.
///
/// Notes:
///
/// - Only an instance in status Running can be restarted.
/// - Access is impaired for a short while; clients should reconnect by themselves.
/// - Result is null in the documented response.
/// - Restarting as the status in between is from the status page (6293/71563).
///
/// Reference: `6293/65758` and `6293/71563`.
struct RestartDBInstanceRequest {
    /// ID of the instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = RestartDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestartDBInstance";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `RestartDBInstanceProxy` is answered with; see `response`.
struct RestartDBInstanceProxyResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Restarts chosen proxy nodes of an instance.
///
/// The call is accepted, and the work goes on after it returns. It passes through `ProxyRestarting` and ends
/// in `Running`. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Existing connections through these proxies are affected.
/// - Result is null in the documented response.
/// - `ProxyNodeIds` is optional in the SDK and required in the English reference.
/// - The text speaks of comma-separated IDs, but the field is a JSON array.
/// - ProxyRestarting as the status in between is from the status page (6293/71563).
///
/// Reference: `6293/1169317` and `6293/71563`.
struct RestartDBInstanceProxyRequest {
    /// ID of the instance to act on.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// IDs of the proxy nodes to restart, as returned by `DescribeNodeIds`.
    ///
    /// Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
    std::optional<std::vector<std::string>> ProxyNodeIds;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = RestartDBInstanceProxyResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestartDBInstanceProxy";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ProxyNodeIds", ProxyNodeIds);
        to.field("ClientToken", ClientToken);
    }
};

/// What `RestoreDBInstance` is answered with; see `response`.
struct RestoreDBInstanceResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Restores an instance in place from one of its backups or to a point in time.
///
/// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call with
/// the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - `BackupPointId` must be given when `BackupType` is `Full`.
/// - `TimePoint` must be given when `BackupType` is `Inc`.
/// - `BackupPointId` must be given when `BackupType` is not given.
///
/// Rules that only the service can check:
///
/// - Restoring to a point in time (Inc) needs data flashback to be on (`StartContinuousBackup`).
/// - An enterprise edition instance can only be restored with Full.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - With data flashback on, the restore switches it off and on again; only moments after the restore can be
/// restored to from then on.
/// - The reference lists only Full and Inc; Invalid and All are in the SDK only.
/// - A sample of the international edition gives `TimePoint` alone: in an older version `TimePoint` was
/// required, and for Full it was the end time of the backup.
/// - The Terraform provider takes exactly one of `TimePoint` and `BackupPointId`, and waits for the instance
/// to be Running again; the state during the restore is not documented on the page.
///
/// Reference: `6293/71748` and `84772/1393062`.
struct RestoreDBInstanceRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// ID of the backup to restore from, as listed by `DescribeBackups`.
    ///
    /// Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
    std::optional<std::string> BackupPointId;
    /// Way to restore: from a backup (Full) or to a point in time (Inc).
    ///
    /// Default: `Full`. Example: `Full`.
    std::optional<std::string> BackupType;
    /// Moment to restore to (UTC), within the window that `DescribePitrTimeWindow` returns.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
    std::optional<std::string> TimePoint;
    /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
    /// idempotent.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = RestoreDBInstanceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RestoreDBInstance";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("BackupPointId", BackupPointId);
        to.field("BackupType", BackupType);
        to.field("TimePoint", TimePoint);
        to.field("ClientToken", ClientToken);
    }
};

/// What `StartContinuousBackup` is answered with; see `response`.
struct StartContinuousBackupResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Switches on data flashback (point-in-time recovery) for an instance.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - A full backup is taken first; point-in-time restore should wait until that is done, which depends on
/// the amount of data.
/// - The moments that can be restored to run from when flashback was switched on, but at most 7 days back,
/// to now.
/// - Changing the instance's configuration or zones, or system maintenance such as a kernel upgrade,
/// switches flashback off and drops its moments.
/// - Restoring in place switches flashback off and on again and starts the window anew.
/// - It is refused while the parameter appendonly-switch is off, and that parameter cannot be turned off
/// while flashback is on.
/// - The page says sync, yet the Terraform provider waits for the instance to be Running afterwards.
///
/// Reference: `6293/71803`.
struct StartContinuousBackupRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
    /// idempotent.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = StartContinuousBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "StartContinuousBackup";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `StopContinuousBackup` is answered with; see `response`.
struct StopContinuousBackupResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Switches off data flashback (point-in-time recovery) for an instance.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
/// (single-node) instances have no backup features.
/// - Once flashback is off, its earlier moments are not kept.
/// - The page says sync, yet the Terraform provider waits for the instance to be Running afterwards.
///
/// Reference: `6293/71804`.
struct StopContinuousBackupRequest {
    /// ID of the Redis instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Client-made token, unique per request and case-sensitive ASCII, that makes a repeated call
    /// idempotent.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = StopContinuousBackupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "StopContinuousBackup";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

/// What `SwitchOver` is answered with; see `response`.
struct SwitchOverResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Makes chosen secondary nodes the primaries of their shards.
///
/// The call is accepted, and the work goes on after it returns. It passes through `PrimaryChanging` and ends
/// in `Running`. A repeated call with the same `ClientToken` counts once.
///
/// Rules checked before sending:
///
/// - At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` must be given.
/// - The service ignores `TargetPrimaryNodeId` when `TargetPrimaryNodeIds` is given (nothing is refused).
///
/// Rules that only the service can check:
///
/// - Every node given has `CurrentRole` SecondaryNode at the time of the call.
/// - `TargetPrimaryNodeIds` holds at most one node per shard and covers at most 50 shards.
/// - The instance's `InstanceClass` is PrimarySecondary; Standalone instances are refused.
///
/// Notes:
///
/// - The shard being switched loses connections for seconds and is read-only for up to 30 seconds.
/// - The request sample of the 2024-12 page names the field TargetPrimaryNodeName, which neither the field
/// table nor the SDK knows.
/// - The Chinese page's example for `TargetPrimaryNodeIds` doubles the prefix (server-redis-redis-…),
/// apparently a slip; the English one does not.
/// - `TargetPrimaryNodeIds` is newer than `TargetPrimaryNodeId`: the 2024-12 page has only the latter.
/// - No response fields; the stored excerpts stop before the response sample.
/// - PrimaryChanging as the status in between is from the status page (6293/71563) as quoted elsewhere.
///
/// Reference: `6293/1148755` and `6293/71563`.
struct SwitchOverRequest {
    /// ID of the instance; it must have secondaries.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// The one secondary node to promote.
    ///
    /// Example: `server-redis-cn0212gzmh2xs****-0-1`.
    std::optional<std::string> TargetPrimaryNodeId;
    /// Secondary nodes to promote together, at most one of each shard and at most 50.
    ///
    /// Limits: at most 50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
    std::optional<std::vector<std::string>> TargetPrimaryNodeIds;
    /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every distinct
    /// request.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = SwitchOverResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SwitchOver";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("TargetPrimaryNodeId", TargetPrimaryNodeId);
        to.field("TargetPrimaryNodeIds", TargetPrimaryNodeIds);
        to.field("ClientToken", ClientToken);
    }
};

/// What `SwitchoverBlueGreenDeployment` is answered with; see `response`.
struct SwitchoverBlueGreenDeploymentResponse {
    /// When the deployment was created; presumably in the style of `EndTime`.
    std::optional<std::string_view> CreateTime;
    /// How far the data copy from blue to green has come; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string_view> EndTime;
    /// Description that the deployment was given.
    ///
    /// Example: `upgradeversion`.
    std::optional<std::string_view> Name;
    /// Redis version of the blue instance.
    std::optional<std::string_view> SourceEngineVersion;
    /// ID of the blue (present) instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string_view> SourceInstanceName;
    /// Where the deployment stands.
    ///
    /// Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string_view> Status;
    /// Redis version of the green instance.
    ///
    /// Example: `7.0`.
    std::optional<std::string_view> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string_view> TargetInstanceId;
    /// Name of the green instance.
    ///
    /// Example: `redistest-green`.
    std::optional<std::string_view> TargetInstanceName;
    /// The deployment this call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads it from a response.
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

/// Switches a blue-green deployment over, so that the green instance takes the place of the blue one.
///
/// The call is accepted, and the work goes on after it returns.
///
/// Notes:
///
/// - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
/// `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample confirms; the SDK has the object's
/// fields directly in Result. Follow the page when decoding, and accept both.
/// - The members of `BlueGreenDeployment` are not on this page; they are those of
/// `DescribeBlueGreenDeployments`.
/// - Only while the deployment is SWITCHOVER_AVAILABLE.
/// - With `ApplyImmediately` false the deployment is SWITCHOVER_PENDING until the switch is done.
/// - How long the switch takes depends on the write load and the replication link.
/// - The end of the sample response is missing from the stored page.
///
/// Reference: `6293/2171476`.
struct SwitchoverBlueGreenDeploymentRequest {
    /// ID of the blue instance of the deployment.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// true switches now, false in the maintenance window.
    ///
    /// Example: `true`.
    std::optional<bool> ApplyImmediately;

    /// What it is answered with.
    using response_type = SwitchoverBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SwitchoverBlueGreenDeployment";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("SourceInstanceId", SourceInstanceId);
        to.field("ApplyImmediately", ApplyImmediately);
    }
};

/// What changed in a security group since it was last synchronized.
struct SyncAllowList_SecurityGroupChange {
    /// Addresses that the group has gained since the last refresh.
    std::vector<std::string_view> AddedIpList;
    /// Which addresses the group contributes: IngressDirectionIp takes the source IPs of its inbound TCP and
    /// ALL rules (a rule whose source is itself a security group is skipped); AssociateEcsIp takes the
    /// primary-NIC IPs of the ECS servers in it.
    ///
    /// Example: `IngressDirectionIp`.
    std::optional<std::string_view> BindMode;
    /// Whether the group's addresses differ from those in the list.
    std::optional<bool> HasChanged;
    /// Whether the security group no longer exists.
    std::optional<bool> HasDeleted;
    /// Addresses of the group now.
    std::vector<std::string_view> NewIpList;
    /// Addresses of the group as the list held them.
    std::vector<std::string_view> OldIpList;
    /// Addresses that the group has lost since the last refresh.
    std::vector<std::string_view> RemovedIpList;
    /// ID of the security group.
    std::optional<std::string_view> SecurityGroupId;
    /// Name of the security group.
    std::optional<std::string_view> SecurityGroupName;

    /// Reads it from a response.
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

/// What `SyncAllowList` is answered with; see `response`.
struct SyncAllowListResponse {
    /// One entry per security group compared.
    std::vector<volcredis::SyncAllowList_SecurityGroupChange> ChangeObjects;

    /// Reads it from a response.
    void read(const detail::reader &from) {
        from.field("ChangeObjects", ChangeObjects);
    }
};

/// Refreshes the addresses that an allow list takes from its linked security groups, or previews the change.
///
/// The change is made when the call returns.
///
/// Notes:
///
/// - No reference page was found: the mode is a guess, and every meaning but `BindMode`'s is inferred from
/// the names in the official SDK.
/// - The console offers the same as the "synchronize security group" step of allow list management.
/// - The SDK marks no request field as required and has no `ClientToken` here.
struct SyncAllowListRequest {
    /// ID of the list to refresh.
    std::optional<std::string> AllowListId;
    /// Presumably: true reports the difference without applying it.
    std::optional<bool> DryRun;
    /// Linked security groups to refresh; presumably all of the list's when left out.
    std::optional<std::vector<volcredis::SecurityGroupBinding>> SecurityGroupBindInfos;

    /// What it is answered with.
    using response_type = SyncAllowListResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SyncAllowList";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("AllowListId", AllowListId);
        to.field("DryRun", DryRun);
        to.field("SecurityGroupBindInfos", SecurityGroupBindInfos);
    }
};

/// What `TestFailoverDBInstanceZone` is answered with; see `response`.
struct TestFailoverDBInstanceZoneResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Simulates the failure of a whole zone for an instance, to rehearse the failover.
///
/// The call is accepted, and the work goes on after it returns.
///
/// Rules that only the service can check:
///
/// - `FailbackToPrimaryDelayInMinutes` takes effect only when `FailedZoneId` is the primary zone of the
/// instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.
///
/// Notes:
///
/// - Only instances deployed over several zones (`MultiAZ` is enabled in `DescribeDBInstanceDetail`) can be
/// tested.
/// - Clients may see one or two disconnections of up to 30 seconds each.
/// - Without a failback delay the primary nodes may stay in the secondary zone;
/// `ModifyDBInstanceAZConfigure` moves them back.
/// - There is no `ClientToken`.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/1928461`.
struct TestFailoverDBInstanceZoneRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// ID of the zone that is to fail; `DescribeZones` lists the zones of a region.
    ///
    /// Example: `cn-beijing-a`.
    std::optional<std::string> FailedZoneId;
    /// How long the simulated failure lasts before the primary nodes move back to the primary zone; left
    /// empty, they do not move back by themselves.
    ///
    /// Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
    std::optional<std::int64_t> FailbackToPrimaryDelayInMinutes;

    /// What it is answered with.
    using response_type = TestFailoverDBInstanceZoneResponse;
    /// The wire name of the action.
    static constexpr const char *action = "TestFailoverDBInstanceZone";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("FailedZoneId", FailedZoneId);
        to.field("FailbackToPrimaryDelayInMinutes", FailbackToPrimaryDelayInMinutes);
    }
};

/// What `TestShutDownDBInstanceNodes` is answered with; see `response`.
struct TestShutDownDBInstanceNodesResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse the failover.
///
/// The call is accepted, and the work goes on after it returns.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is PrimarySecondary in `DescribeDBInstanceDetail`)
/// can be tested.
/// - The page does not say what happens when both lists are empty.
/// - Nodes being switched drop connections for seconds and take no writes for up to 30 seconds; buffered
/// Pub/Sub messages may be lost.
/// - There is no `ClientToken`.
/// - Nothing comes back beyond the common envelope; Result is null.
///
/// Reference: `6293/1928462`.
struct TestShutDownDBInstanceNodesRequest {
    /// ID of the instance to act on, as `DescribeDBInstances` lists it.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    std::optional<std::string> InstanceId;
    /// IDs of the proxy nodes that are to fail, as `DescribeNodeIds` lists them; left empty, no proxy node
    /// fails.
    ///
    /// Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
    std::optional<std::vector<std::string>> ProxyNodeIds;
    /// IDs of the shards whose primary node is to fail, as `DescribeDBInstanceShards` lists them; left
    /// empty, no server node fails.
    ///
    /// Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
    std::optional<std::vector<std::string>> ServerShardIds;

    /// What it is answered with.
    using response_type = TestShutDownDBInstanceNodesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "TestShutDownDBInstanceNodes";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ProxyNodeIds", ProxyNodeIds);
        to.field("ServerShardIds", ServerShardIds);
    }
};

/// What `UpgradeAllowListVersion` is answered with; see `response`.
struct UpgradeAllowListVersionResponse {

    /// Reads it from a response.
    void read(const detail::reader &from) {
        (void)from;
    }
};

/// Moves an old instance from per-instance IP lists to the current allow list feature.
///
/// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
///
/// Notes:
///
/// - Only for instances created before 2022-05-17; later ones have the current feature from the start.
/// - After the upgrade the old calls DescribeDBInstanceSecurityIps and UpdateDBInstanceSecurityIps no longer
/// work for the instance.
///
/// Reference: `6293/113582`.
struct UpgradeAllowListVersionRequest {
    /// Instance to upgrade.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII characters.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    std::optional<std::string> ClientToken;

    /// What it is answered with.
    using response_type = UpgradeAllowListVersionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "UpgradeAllowListVersion";

    /// Fills a request in.
    void write(detail::writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_ACTIONS_HPP
