/// @file
/// Types that several chapters share. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_TYPES_HPP
#define VOLCREDIS_GENERATED_TYPES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../parameter.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Role of a database account. Other values can occur.
struct AccountRole {
    static constexpr const char *Administrator = "Administrator"; ///< May run all supported commands.
    static constexpr const char *ReadWrite = "ReadWrite"; ///< May run all commands except those of the `admin` category.
    static constexpr const char *ReadOnly = "ReadOnly"; ///< May run only commands of the `read` category.
    static constexpr const char *NotDangerous = "NotDangerous"; ///< May run all commands except those of the `dangerous` category.
    static constexpr const char *NotWrite = "NotWrite"; ///< May run all commands except those of the `write` category.
};

/// Type of an address. Other values can occur.
struct AddressType {
    static constexpr const char *Private = "Private"; ///< Address in the VPC.
    static constexpr const char *Public = "Public"; ///< Address on the internet.
    static constexpr const char *DirectLink = "DirectLink"; ///< Address of the shards, without the proxies.
    static constexpr const char *PublicZone = "PublicZone"; ///< Not documented by the service; may change.
    static constexpr const char *StorageInner = "StorageInner"; ///< Not documented by the service; may change.
    static constexpr const char *PublicZoneAffinity = "PublicZoneAffinity"; ///< Not documented by the service; may change.
};

/// Category of an allow list. Other values can occur.
struct AllowListCategory {
    static constexpr const char *Ordinary = "Ordinary"; ///< Any allow list other than the default one.
    static constexpr const char *Default = "Default"; ///< Default allow list of the account in the region.
};

/// Architecture of an instance. Other values can occur.
struct ArchType {
    static constexpr const char *Standard = "Standard"; ///< Unsharded instance.
    static constexpr const char *Cluster = "Cluster"; ///< Sharded cluster.
};

/// Scope of a query for backups. Other values can occur.
struct BackupScope {
    static constexpr const char *OneInstance = "OneInstance"; ///< Backups of one instance.
    static constexpr const char *DestroyedInstances = "DestroyedInstances"; ///< Backups of deleted instances. Not documented by the service; may change.
    static constexpr const char *AccountInstances = "AccountInstances"; ///< Backups of all instances of the account.
};

/// Status of a backup. Other values can occur.
struct BackupStatus {
    static constexpr const char *Creating = "Creating"; ///< The backup is in progress.
    static constexpr const char *Available = "Available"; ///< The backup is ready for use.
    static constexpr const char *Unavailable = "Unavailable"; ///< The backup cannot be used.
    static constexpr const char *Deleting = "Deleting"; ///< The backup is being deleted.
};

/// Strategy of a backup. Other values can occur.
struct BackupStrategy {
    static constexpr const char *ManualBackup = "ManualBackup"; ///< Backup created by `CreateBackup`.
    static constexpr const char *AutomatedBackup = "AutomatedBackup"; ///< Backup created by the automatic backup plan.
    static constexpr const char *DataFlashBack = "DataFlashBack"; ///< Not documented by the service; may change.
    static constexpr const char *AllStrategy = "AllStrategy"; ///< Not documented by the service; may change.
};

/// Type of a backup. Other values can occur.
struct BackupType {
    static constexpr const char *Full = "Full"; ///< Full backup.
    static constexpr const char *Invalid = "Invalid"; ///< Not documented by the service; may change.
    static constexpr const char *Inc = "Inc"; ///< Restore to a point in time.
    static constexpr const char *All = "All"; ///< Not documented by the service; may change.
};

/// Sort order of big keys. Other values can occur.
struct BigKeyOrder {
    static constexpr const char *ValueSize = "ValueSize"; ///< By memory.
    static constexpr const char *ValueLen = "ValueLen"; ///< By number of elements.
};

/// Selection of the addresses that an allow list takes from a security group. Other values can occur.
struct BindMode {
    static constexpr const char *AssociateEcsIp = "AssociateEcsIp"; ///< Primary addresses of the ECS instances in the security group.
    static constexpr const char *IngressDirectionIp = "IngressDirectionIp"; ///< Source addresses of the inbound rules of the security group.
};

/// Role of an instance in a blue-green deployment. Other values can occur.
struct BlueGreenRole {
    static constexpr const char *Blue = "Blue"; ///< Current instance.
    static constexpr const char *Green = "Green"; ///< New instance.
};

/// Status of a blue-green deployment. Other values can occur.
struct BlueGreenStatus {
    static constexpr const char *INIT = "INIT"; ///< A value of `BlueGreenStatus`.
    static constexpr const char *PROVISIONING = "PROVISIONING"; ///< A value of `BlueGreenStatus`.
    static constexpr const char *AVAILABLE = "AVAILABLE"; ///< A value of `BlueGreenStatus`.
    static constexpr const char *DATA_SYNCHRONIZING = "DATA_SYNCHRONIZING"; ///< Data is being copied to the green instance.
    static constexpr const char *SWITCHOVER_AVAILABLE = "SWITCHOVER_AVAILABLE"; ///< The green instance is in sync; the switchover can start.
    static constexpr const char *SWITCHOVER_IN_PROGRESS = "SWITCHOVER_IN_PROGRESS"; ///< A value of `BlueGreenStatus`.
    static constexpr const char *SWITCHOVER_PENDING = "SWITCHOVER_PENDING"; ///< The switchover waits for the maintenance window.
    static constexpr const char *SWITCHOVER_COMPLETED = "SWITCHOVER_COMPLETED"; ///< A value of `BlueGreenStatus`.
    static constexpr const char *SWITCHOVER_FAILED = "SWITCHOVER_FAILED"; ///< A value of `BlueGreenStatus`.
    static constexpr const char *DELETING = "DELETING"; ///< A value of `BlueGreenStatus`.
    static constexpr const char *DELETE_COMPLETED = "DELETE_COMPLETED"; ///< The deployment was canceled.
};

/// Billing method of an instance. Other values can occur.
struct ChargeType {
    static constexpr const char *PostPaid = "PostPaid"; ///< Pay-as-you-go.
    static constexpr const char *PrePaid = "PrePaid"; ///< Subscription.
};

/// Data storage of an instance. Other values can occur.
struct DataLayout {
    static constexpr const char *RAM = "RAM"; ///< All data in memory.
    static constexpr const char *Hybrid = "Hybrid"; ///< Cold data on fast storage.
};

/// Deletion protection of an instance. Other values can occur.
struct DeletionProtection {
    static constexpr const char *enabled = "enabled"; ///< The instance cannot be deleted.
    static constexpr const char *disabled = "disabled"; ///< The instance can be deleted.
};

/// Redis version of an instance. Other values can occur.
struct EngineVersion {
    static constexpr const char *V5_0 = "5.0"; ///< A value of `EngineVersion`.
    static constexpr const char *V6_0 = "6.0"; ///< A value of `EngineVersion`.
    static constexpr const char *V7_0 = "7.0"; ///< A value of `EngineVersion`.
    static constexpr const char *V7_2 = "7.2"; ///< Enterprise edition only.
    static constexpr const char *V7_4 = "7.4"; ///< Enterprise edition only.
};

/// Type of the node that logged a command with a large result. Other values can occur.
struct FatLogType {
    static constexpr const char *proxy = "proxy"; ///< A value of `FatLogType`.
    static constexpr const char *server = "server"; ///< A value of `FatLogType`.
};

/// Class of an instance. Other values can occur.
struct InstanceClass {
    static constexpr const char *PrimarySecondary = "PrimarySecondary"; ///< Primary node with secondary nodes.
    static constexpr const char *Standalone = "Standalone"; ///< Single node.
};

/// Status of an instance. Other values can occur.
struct InstanceStatus {
    static constexpr const char *Creating = "Creating"; ///< A value of `InstanceStatus`.
    static constexpr const char *CreateFailed = "CreateFailed"; ///< The creation of the instance failed.
    static constexpr const char *Running = "Running"; ///< The instance is in service.
    static constexpr const char *Restarting = "Restarting"; ///< A value of `InstanceStatus`.
    static constexpr const char *ProxyRestarting = "ProxyRestarting"; ///< Proxy nodes are being restarted.
    static constexpr const char *Scaling = "Scaling"; ///< The specification is being changed.
    static constexpr const char *ParameterModifying = "ParameterModifying"; ///< Parameters are being changed.
    static constexpr const char *AllowListMaintaining = "AllowListMaintaining"; ///< Allow lists are being bound, unbound or changed.
    static constexpr const char *NetworkMaintaining = "NetworkMaintaining"; ///< The network configuration is being changed.
    static constexpr const char *AZChanging = "AZChanging"; ///< Nodes are being moved to other availability zones.
    static constexpr const char *PrimaryChanging = "PrimaryChanging"; ///< Primary nodes are being switched.
    static constexpr const char *Upgrading = "Upgrading"; ///< A value of `InstanceStatus`.
    static constexpr const char *Maintaining = "Maintaining"; ///< A value of `InstanceStatus`.
    static constexpr const char *Restoring = "Restoring"; ///< A value of `InstanceStatus`.
    static constexpr const char *TaskFailed = "TaskFailed"; ///< A value of `InstanceStatus`.
    static constexpr const char *Closing = "Closing"; ///< A value of `InstanceStatus`.
    static constexpr const char *Released = "Released"; ///< A value of `InstanceStatus`.
    static constexpr const char *Deleting = "Deleting"; ///< A value of `InstanceStatus`.
};

/// Data type of a key. Other values can occur.
struct KeyType {
    static constexpr const char *string = "string"; ///< A value of `KeyType`.
    static constexpr const char *list = "list"; ///< A value of `KeyType`.
    static constexpr const char *set = "set"; ///< A value of `KeyType`.
    static constexpr const char *zset = "zset"; ///< A value of `KeyType`.
    static constexpr const char *hash = "hash"; ///< A value of `KeyType`.
};

/// Effect of the given addresses on an allow list. Other values can occur.
struct ModifyMode {
    static constexpr const char *Cover = "Cover"; ///< Replaces the addresses.
    static constexpr const char *Append = "Append"; ///< Adds to the addresses.
    static constexpr const char *Delete = "Delete"; ///< Removes from the addresses.
};

/// Deployment of an instance over several availability zones. Other values can occur.
struct MultiAZ {
    static constexpr const char *enabled = "enabled"; ///< Nodes in several availability zones.
    static constexpr const char *disabled = "disabled"; ///< Nodes in one availability zone.
};

/// Password-free access from the VPC. Other values can occur.
struct NoAuthMode {
    static constexpr const char *open = "open"; ///< No password is needed.
    static constexpr const char *close = "close"; ///< A password is needed.
};

/// Role of a node in its shard. Other values can occur.
struct NodeRole {
    static constexpr const char *PrimaryNode = "PrimaryNode"; ///< A value of `NodeRole`.
    static constexpr const char *SecondaryNode = "SecondaryNode"; ///< A value of `NodeRole`.
};

/// Status of a node. Other values can occur.
struct NodeStatus {
    static constexpr const char *deploy = "deploy"; ///< The node is starting.
    static constexpr const char *running = "running"; ///< The node is serving requests.
    static constexpr const char *loading = "loading"; ///< The node is loading data.
    static constexpr const char *error = "error"; ///< The node is out of order.
};

/// Origin of a parameter template. Other values can occur.
struct ParameterGroupSource {
    static constexpr const char *System = "System"; ///< Created by the service.
    static constexpr const char *User = "User"; ///< Created by a user.
};

/// Status of a planned event. Other values can occur.
struct PlannedEventStatus {
    static constexpr const char *Initiated = "Initiated"; ///< A value of `PlannedEventStatus`.
    static constexpr const char *Waiting = "Waiting"; ///< The event waits for its time window.
    static constexpr const char *Running = "Running"; ///< A value of `PlannedEventStatus`.
    static constexpr const char *Success = "Success"; ///< A value of `PlannedEventStatus`.
    static constexpr const char *Failed = "Failed"; ///< A value of `PlannedEventStatus`.
    static constexpr const char *Canceled = "Canceled"; ///< A value of `PlannedEventStatus`.
    static constexpr const char *Abandoned = "Abandoned"; ///< A value of `PlannedEventStatus`.
};

/// Resolution of a private domain name. Other values can occur.
struct PrivateDNSVisibility {
    static constexpr const char *Public = "Public"; ///< Resolvable from the internet.
    static constexpr const char *Private = "Private"; ///< Resolvable only from the private network.
};

/// Redis module of an enterprise edition instance. Other values can occur.
struct RedisModule {
    static constexpr const char *RedisJSON = "RedisJSON"; ///< A value of `RedisModule`.
    static constexpr const char *RedisBloom = "RedisBloom"; ///< A value of `RedisModule`.
    static constexpr const char *RediSearch = "RediSearch"; ///< For instances whose data is in memory only.
    static constexpr const char *RedisTimeSeries = "RedisTimeSeries"; ///< For instances whose data is in memory only.
};

/// Edition of an instance. Other values can occur.
struct ServiceType {
    static constexpr const char *Basic = "Basic"; ///< Community edition.
    static constexpr const char *Enterprise = "Enterprise"; ///< Enterprise edition.
};

/// Type of the node that logged a slow query. Other values can occur.
struct SlowLogType {
    static constexpr const char *Server = "Server"; ///< A value of `SlowLogType`.
    static constexpr const char *Proxy = "Proxy"; ///< A value of `SlowLogType`.
};

/// Status of a task. Other values can occur.
struct TaskStatus {
    static constexpr const char *Running = "Running"; ///< A value of `TaskStatus`.
    static constexpr const char *Success = "Success"; ///< A value of `TaskStatus`.
    static constexpr const char *Failed = "Failed"; ///< A value of `TaskStatus`.
    static constexpr const char *Waiting = "Waiting"; ///< A value of `TaskStatus`.
    static constexpr const char *Canceled = "Canceled"; ///< A value of `TaskStatus`.
};

/// Status of a step of a task. Other values can occur.
struct TaskStepStatus {
    static constexpr const char *Running = "Running"; ///< A value of `TaskStepStatus`.
    static constexpr const char *Success = "Success"; ///< A value of `TaskStepStatus`.
    static constexpr const char *Failed = "Failed"; ///< A value of `TaskStepStatus`.
    static constexpr const char *Waiting = "Waiting"; ///< A value of `TaskStepStatus`.
};

/// Password-free access from the VPC. Other values can occur.
struct VpcAuthMode {
    static constexpr const char *open = "open"; ///< No password is needed.
    static constexpr const char *close = "close"; ///< A password is needed.
};

/// A blue-green deployment: an instance and its copy of a later version.
struct BlueGreenDeployment {
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string> Name;
    /// Redis version of the blue instance.
    std::optional<std::string> SourceEngineVersion;
    /// Name of the blue instance.
    std::optional<std::string> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string> TargetInstanceName;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("SourceInstanceId", SourceInstanceId)("CreateTime", CreateTime)("DataSyncProgress", DataSyncProgress)
            ("EndTime", EndTime)("Name", Name)("SourceEngineVersion", SourceEngineVersion)
            ("SourceInstanceName", SourceInstanceName)("Status", Status)("TargetEngineVersion", TargetEngineVersion)
            ("TargetInstanceId", TargetInstanceId)("TargetInstanceName", TargetInstanceName);
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
        from("Total", Total)("Used", Used);
    }
};

/// Zone of a node.
struct ConfigureNode {
    /// ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`. Example: `cn-beijing-a`.
    parameter<std::string> AZ;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("AZ", AZ);
    }

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AZ", AZ);
    }
};

/// A minor version of the server or the proxy.
struct MinorVersion {
    /// Version number. Example: `1.512.0`.
    std::optional<std::string> Version;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Version", Version);
    }
};

/// A parameter and its new value.
struct ParamValue {
    /// Name of the parameter, as listed by `DescribeDBInstanceParams` or `DescribeEnterpriseDBInstanceParams`. Example:
    /// `maxmemory-policy`.
    parameter<std::string> Name;
    /// Value of the parameter, always as a string. Example: `allkeys-lru`.
    parameter<std::string> Value;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("Name", Name)("Value", Value);
    }
};

/// A value that a parameter can have.
struct ParameterOption {
    /// Description of the value.
    std::optional<std::string> Description;
    /// Permitted value.
    std::optional<std::string> Value;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Description", Description)("Value", Value);
    }
};

/// A parameter of an instance.
struct Parameter {
    /// Current value. Example: `25`.
    std::optional<std::string> CurrentValue;
    /// Default value. Example: `25`.
    std::optional<std::string> DefaultValue;
    /// Description of the parameter, in Chinese. Example: `容量写满以后的逐出策略`.
    std::optional<std::string> Description;
    /// `true` if the parameter can be changed for the instance. Example: `true`.
    std::optional<bool> EditableForInstance;
    /// `true` if a new value takes effect only after a restart.
    std::optional<bool> NeedReboot;
    /// Permitted values, for parameters of type `Radio`.
    std::vector<volcredis::ParameterOption> Options;
    /// Name of the parameter, as used in `ParamValues`.
    std::optional<std::string> ParamName;
    /// Permitted range, for numeric parameters.
    std::optional<std::string> Range;
    /// Type of the parameter; `Radio` is a choice of `Options`.
    std::optional<std::string> Type;
    /// Unit of the value, for numeric parameters.
    std::optional<std::string> Unit;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CurrentValue", CurrentValue)("DefaultValue", DefaultValue)("Description", Description)
            ("EditableForInstance", EditableForInstance)("NeedReboot", NeedReboot)("Options", Options)("ParamName", ParamName)
            ("Range", Range)("Type", Type)("Unit", Unit);
    }
};

/// A parameter of a parameter template.
struct ParameterGroupParameter {
    /// Value in the template. Example: `100`.
    std::optional<std::string> CurrentValue;
    /// Description of the parameter.
    std::optional<std::string> Description;
    /// `true` if a new value takes effect only after a restart.
    std::optional<bool> NeedReboot;
    /// Permitted values, for parameters of type `Radio`.
    std::vector<volcredis::ParameterOption> Options;
    /// Name of the parameter, as used in `ParamValues`.
    std::optional<std::string> ParamName;
    /// Permitted range, for numeric parameters.
    std::optional<std::string> Range;
    /// Type of the parameter; `Radio` is a choice of `Options`.
    std::optional<std::string> Type;
    /// Unit of the value, for numeric parameters.
    std::optional<std::string> Unit;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CurrentValue", CurrentValue)("Description", Description)("NeedReboot", NeedReboot)("Options", Options)
            ("ParamName", ParamName)("Range", Range)("Type", Type)("Unit", Unit);
    }
};

/// A security group linked to an allow list, with its addresses.
struct SecurityGroupBindInfo {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    /// source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
    /// Example: `IngressDirectionIp`.
    std::optional<std::string> BindMode;
    /// Current addresses of the group.
    std::vector<std::string> IpList;
    /// ID of the security group.
    std::optional<std::string> SecurityGroupId;
    /// Name of the security group.
    std::optional<std::string> SecurityGroupName;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("BindMode", BindMode)("IpList", IpList)("SecurityGroupId", SecurityGroupId)
            ("SecurityGroupName", SecurityGroupName);
    }
};

/// A security group whose addresses are added to an allow list.
struct SecurityGroupBinding {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    /// source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
    /// Example: `IngressDirectionIp`.
    parameter<std::string> BindMode;
    /// ID of the security group. Example: `sg-w06pxjgvtds0865yxxxxxx`.
    parameter<std::string> SecurityGroupId;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("BindMode", BindMode)("SecurityGroupId", SecurityGroupId);
    }
};

/// A tag of an instance.
struct Tag {
    /// Key of the tag, unique on the instance. Example: `department`.
    parameter<std::string> Key;
    /// Value of the tag. Example: `game`.
    parameter<std::string> Value;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("Key", Key)("Value", Value);
    }

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Key", Key)("Value", Value);
    }
};

/// A filter on tags.
struct TagFilter {
    /// Key of the tag. Example: `department`.
    parameter<std::string> Key;
    /// Value of the tag; any value if not given. Example: `game`.
    parameter<std::string> Value;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("Key", Key)("Value", Value);
    }
};

/// An availability zone.
struct Zone {
    /// ID of the zone. Example: `cn-beijing-a`.
    std::optional<std::string> ZoneId;
    /// Display name of the zone, in Chinese. Example: `可用区A`.
    std::optional<std::string> ZoneName;
    /// Status of the zone as a number; only `1` is documented. Example: `1`.
    std::optional<std::int32_t> ZoneStatus;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ZoneId", ZoneId)("ZoneName", ZoneName)("ZoneStatus", ZoneStatus);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_TYPES_HPP
