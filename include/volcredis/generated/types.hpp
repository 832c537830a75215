/// @file
/// Types that several chapters share. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_TYPES_HPP
#define VOLCREDIS_GENERATED_TYPES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volcredis {

/// A blue-green deployment: an instance and its copy of a later version.
struct BlueGreenDeployment {
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> SourceInstanceId;
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string_view> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not documented.
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
    template <class Reader> void read(const Reader &from) {
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
    template <class Reader> void read(const Reader &from) {
        from.field("Total", Total);
        from.field("Used", Used);
    }
};

/// Zone of a node.
struct ConfigureNode {
    /// ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`.
    std::optional<std::string> AZ;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to.field("AZ", AZ);
    }
};

/// Zone of a node.
struct ConfigureNodeView {
    /// ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`.
    std::optional<std::string_view> AZ;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("AZ", AZ);
    }
};

/// A minor version of the server or the proxy.
struct MinorVersion {
    /// Version number. Example: `1.512.0`.
    std::optional<std::string_view> Version;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("Version", Version);
    }
};

/// A parameter and its new value.
struct ParamValue {
    /// Name of the parameter, as listed by `DescribeDBInstanceParams` or `DescribeEnterpriseDBInstanceParams`. Example:
    /// `maxmemory-policy`.
    std::optional<std::string> Name;
    /// Value of the parameter, always as a string. Example: `allkeys-lru`.
    std::optional<std::string> Value;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
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
    template <class Reader> void read(const Reader &from) {
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
    template <class Reader> void read(const Reader &from) {
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
    template <class Reader> void read(const Reader &from) {
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
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    /// source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
    /// Example: `IngressDirectionIp`.
    std::optional<std::string_view> BindMode;
    /// Current addresses of the group.
    std::vector<std::string_view> IpList;
    /// ID of the security group.
    std::optional<std::string_view> SecurityGroupId;
    /// Name of the security group.
    std::optional<std::string_view> SecurityGroupName;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("BindMode", BindMode);
        from.field("IpList", IpList);
        from.field("SecurityGroupId", SecurityGroupId);
        from.field("SecurityGroupName", SecurityGroupName);
    }
};

/// A security group whose addresses are added to an allow list.
struct SecurityGroupBinding {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    /// source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
    /// Example: `IngressDirectionIp`.
    std::optional<std::string> BindMode;
    /// ID of the security group. Example: `sg-w06pxjgvtds0865yxxxxxx`.
    std::optional<std::string> SecurityGroupId;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
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
    template <class Writer> void write(Writer &to) const {
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
    template <class Reader> void read(const Reader &from) {
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
    template <class Writer> void write(Writer &to) const {
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
    template <class Reader> void read(const Reader &from) {
        from.field("ZoneId", ZoneId);
        from.field("ZoneName", ZoneName);
        from.field("ZoneStatus", ZoneStatus);
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_GENERATED_TYPES_HPP
