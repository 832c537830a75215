// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! Types that several actions share.

use crate::model::{open_enum, structure};

open_enum! {
    /// Role of a database account. Other values can occur.
    pub enum AccountRole {
        /// May run all supported commands.
        Administrator = "Administrator",
        /// May run all commands except those of the `admin` category.
        ReadWrite = "ReadWrite",
        /// May run only commands of the `read` category.
        ReadOnly = "ReadOnly",
        /// May run all commands except those of the `dangerous` category.
        NotDangerous = "NotDangerous",
    }
}

open_enum! {
    /// Type of an address. Other values can occur.
    pub enum AddressType {
        /// Address in the VPC.
        Private = "Private",
        /// Address on the internet.
        Public = "Public",
        /// Address of the shards, without the proxies.
        DirectLink = "DirectLink",
        /// Not documented by the service; may change.
        PublicZone = "PublicZone",
        /// Not documented by the service; may change.
        StorageInner = "StorageInner",
        /// Not documented by the service; may change.
        PublicZoneAffinity = "PublicZoneAffinity",
    }
}

open_enum! {
    /// Category of an allow list. Other values can occur.
    pub enum AllowListCategory {
        /// Any allow list other than the default one.
        Ordinary = "Ordinary",
        /// Default allow list of the account in the region.
        Default = "Default",
    }
}

open_enum! {
    /// Architecture of an instance. Other values can occur.
    pub enum ArchType {
        /// Unsharded instance.
        Standard = "Standard",
        /// Sharded cluster.
        Cluster = "Cluster",
    }
}

open_enum! {
    /// Scope of a query for backups. Other values can occur.
    pub enum BackupScope {
        /// Backups of one instance.
        OneInstance = "OneInstance",
        /// Backups of deleted instances. Not documented by the service; may change.
        DestroyedInstances = "DestroyedInstances",
        /// Backups of all instances of the account.
        AccountInstances = "AccountInstances",
    }
}

open_enum! {
    /// Status of a backup. Other values can occur.
    pub enum BackupStatus {
        /// The backup is in progress.
        Creating = "Creating",
        /// The backup is ready for use.
        Available = "Available",
        /// The backup cannot be used.
        Unavailable = "Unavailable",
        /// The backup is being deleted.
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Strategy of a backup. Other values can occur.
    pub enum BackupStrategy {
        /// Backup created by `CreateBackup`.
        ManualBackup = "ManualBackup",
        /// Backup created by the automatic backup plan.
        AutomatedBackup = "AutomatedBackup",
        /// Not documented by the service; may change.
        DataFlashBack = "DataFlashBack",
        /// Not documented by the service; may change.
        AllStrategy = "AllStrategy",
    }
}

open_enum! {
    /// Type of a backup. Other values can occur.
    pub enum BackupType {
        /// Full backup.
        Full = "Full",
        /// Not documented by the service; may change.
        Invalid = "Invalid",
        /// Restore to a point in time.
        Inc = "Inc",
        /// Not documented by the service; may change.
        All = "All",
    }
}

open_enum! {
    /// Sort order of big keys. Other values can occur.
    pub enum BigKeyOrder {
        /// By memory.
        ValueSize = "ValueSize",
        /// By number of elements.
        ValueLen = "ValueLen",
    }
}

open_enum! {
    /// Selection of the addresses that an allow list takes from a security group. Other values can occur.
    pub enum BindMode {
        /// Primary addresses of the ECS instances in the security group.
        AssociateEcsIp = "AssociateEcsIp",
        /// Source addresses of the inbound rules of the security group.
        IngressDirectionIp = "IngressDirectionIp",
    }
}

open_enum! {
    /// Role of an instance in a blue-green deployment. Other values can occur.
    pub enum BlueGreenRole {
        /// Current instance.
        Blue = "Blue",
        /// New instance.
        Green = "Green",
    }
}

open_enum! {
    /// Status of a blue-green deployment. Other values can occur.
    pub enum BlueGreenStatus {
        Init = "INIT",
        Provisioning = "PROVISIONING",
        Available = "AVAILABLE",
        /// Data is being copied to the green instance.
        DataSynchronizing = "DATA_SYNCHRONIZING",
        /// The green instance is in sync; the switchover can start.
        SwitchoverAvailable = "SWITCHOVER_AVAILABLE",
        SwitchoverInProgress = "SWITCHOVER_IN_PROGRESS",
        /// The switchover waits for the maintenance window.
        SwitchoverPending = "SWITCHOVER_PENDING",
        SwitchoverCompleted = "SWITCHOVER_COMPLETED",
        SwitchoverFailed = "SWITCHOVER_FAILED",
        Deleting = "DELETING",
        /// The deployment was canceled.
        DeleteCompleted = "DELETE_COMPLETED",
    }
}

open_enum! {
    /// Billing method of an instance. Other values can occur.
    pub enum ChargeType {
        /// Pay-as-you-go.
        PostPaid = "PostPaid",
        /// Subscription.
        PrePaid = "PrePaid",
    }
}

open_enum! {
    /// Data storage of an instance. Other values can occur.
    pub enum DataLayout {
        /// All data in memory.
        Ram = "RAM",
        /// Cold data on fast storage.
        Hybrid = "Hybrid",
    }
}

open_enum! {
    /// Deletion protection of an instance. Other values can occur.
    pub enum DeletionProtection {
        /// The instance cannot be deleted.
        Enabled = "enabled",
        /// The instance can be deleted.
        Disabled = "disabled",
    }
}

open_enum! {
    /// Redis version of an instance. Other values can occur.
    pub enum EngineVersion {
        V5_0 = "5.0",
        V6_0 = "6.0",
        V7_0 = "7.0",
        /// Enterprise edition only.
        V7_2 = "7.2",
        /// Enterprise edition only.
        V7_4 = "7.4",
    }
}

open_enum! {
    /// Type of the node that logged a command with a large result. Other values can occur.
    pub enum FatLogType {
        Proxy = "proxy",
        Server = "server",
    }
}

open_enum! {
    /// Class of an instance. Other values can occur.
    pub enum InstanceClass {
        /// Primary node with secondary nodes.
        PrimarySecondary = "PrimarySecondary",
        /// Single node.
        Standalone = "Standalone",
    }
}

open_enum! {
    /// Status of an instance. Other values can occur.
    pub enum InstanceStatus {
        Creating = "Creating",
        /// The creation of the instance failed.
        CreateFailed = "CreateFailed",
        /// The instance is in service.
        Running = "Running",
        Restarting = "Restarting",
        /// Proxy nodes are being restarted.
        ProxyRestarting = "ProxyRestarting",
        /// The specification is being changed.
        Scaling = "Scaling",
        /// Parameters are being changed.
        ParameterModifying = "ParameterModifying",
        /// Allow lists are being bound, unbound or changed.
        AllowListMaintaining = "AllowListMaintaining",
        /// The network configuration is being changed.
        NetworkMaintaining = "NetworkMaintaining",
        /// Nodes are being moved to other availability zones.
        AZChanging = "AZChanging",
        /// Primary nodes are being switched.
        PrimaryChanging = "PrimaryChanging",
        Upgrading = "Upgrading",
        Maintaining = "Maintaining",
        Restoring = "Restoring",
        TaskFailed = "TaskFailed",
        Closing = "Closing",
        Released = "Released",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Data type of a key. Other values can occur.
    pub enum KeyType {
        String = "string",
        List = "list",
        Set = "set",
        Zset = "zset",
        Hash = "hash",
    }
}

open_enum! {
    /// Effect of the given addresses on an allow list. Other values can occur.
    pub enum ModifyMode {
        /// Replaces the addresses.
        Cover = "Cover",
        /// Adds to the addresses.
        Append = "Append",
        /// Removes from the addresses.
        Delete = "Delete",
    }
}

open_enum! {
    /// Deployment of an instance over several availability zones. Other values can occur.
    pub enum MultiAZ {
        /// Nodes in several availability zones.
        Enabled = "enabled",
        /// Nodes in one availability zone.
        Disabled = "disabled",
    }
}

open_enum! {
    /// Password-free access from the VPC. Other values can occur.
    pub enum NoAuthMode {
        /// No password is needed.
        Open = "open",
        /// A password is needed.
        Close = "close",
    }
}

open_enum! {
    /// Role of a node in its shard. Other values can occur.
    pub enum NodeRole {
        PrimaryNode = "PrimaryNode",
        SecondaryNode = "SecondaryNode",
    }
}

open_enum! {
    /// Status of a node. Other values can occur.
    pub enum NodeStatus {
        /// The node is starting.
        Deploy = "deploy",
        /// The node is serving requests.
        Running = "running",
        /// The node is loading data.
        Loading = "loading",
        /// The node is out of order.
        Error = "error",
    }
}

open_enum! {
    /// Origin of a parameter template. Other values can occur.
    pub enum ParameterGroupSource {
        /// Created by the service.
        System = "System",
        /// Created by a user.
        User = "User",
    }
}

open_enum! {
    /// Status of a planned event. Other values can occur.
    pub enum PlannedEventStatus {
        Initiated = "Initiated",
        /// The event waits for its time window.
        Waiting = "Waiting",
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Canceled = "Canceled",
        Abandoned = "Abandoned",
    }
}

open_enum! {
    /// Resolution of a private domain name. Other values can occur.
    pub enum PrivateDNSVisibility {
        /// Resolvable from the internet.
        Public = "Public",
        /// Resolvable only from the private network.
        Private = "Private",
    }
}

open_enum! {
    /// Edition of an instance. Other values can occur.
    pub enum ServiceType {
        /// Community edition.
        Basic = "Basic",
        /// Enterprise edition.
        Enterprise = "Enterprise",
    }
}

open_enum! {
    /// Type of the node that logged a slow query. Other values can occur.
    pub enum SlowLogType {
        Server = "Server",
        Proxy = "Proxy",
    }
}

open_enum! {
    /// Status of a task. Other values can occur.
    pub enum TaskStatus {
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Waiting = "Waiting",
        Canceled = "Canceled",
    }
}

open_enum! {
    /// Status of a step of a task. Other values can occur.
    pub enum TaskStepStatus {
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Waiting = "Waiting",
    }
}

open_enum! {
    /// Password-free access from the VPC. Other values can occur.
    pub enum VpcAuthMode {
        /// No password is needed.
        Open = "open",
        /// A password is needed.
        Close = "close",
    }
}

structure! {
    /// A blue-green deployment: an instance and its copy of a later version.
    pub struct BlueGreenDeployment {
        optional {
            /// ID of the blue (current) instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
            /// Creation time of the deployment; the format is not documented.
            create_time: String = "CreateTime",
            /// Progress of the data synchronization from the blue to the green instance; the scale is not
            /// documented.
            data_sync_progress: f64 = "DataSyncProgress",
            /// End time of the deployment.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`.
            end_time: String = "EndTime",
            /// Description of the deployment.
            ///
            /// Example: `upgradeversion`.
            name: String = "Name",
            /// Redis version of the blue instance.
            source_engine_version: String = "SourceEngineVersion",
            /// Name of the blue instance.
            source_instance_name: String = "SourceInstanceName",
            /// Status of the deployment.
            ///
            /// Example: `SWITCHOVER_AVAILABLE`.
            status: BlueGreenStatus = "Status",
            /// Redis version of the green instance.
            ///
            /// Example: `7.0`.
            target_engine_version: String = "TargetEngineVersion",
            /// ID of the green (new) instance.
            target_instance_id: String = "TargetInstanceId",
            /// Name of the green instance.
            ///
            /// Example: `redistest-green`.
            target_instance_name: String = "TargetInstanceName",
        }
    }
}

structure! {
    /// Memory of an instance, total and used.
    pub struct Capacity {
        optional {
            /// Total memory.
            ///
            /// Unit: MiB.
            total: i64 = "Total",
            /// Used memory.
            ///
            /// Unit: MiB.
            used: i64 = "Used",
        }
    }
}

structure! {
    /// Zone of a node.
    pub struct ConfigureNode {
        required {
            /// ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`.
            ///
            /// Example: `cn-beijing-a`.
            az: String = "AZ",
        }
    }
}

structure! {
    /// A minor version of the server or the proxy.
    pub struct MinorVersion {
        optional {
            /// Version number.
            ///
            /// Example: `1.512.0`.
            version: String = "Version",
        }
    }
}

structure! {
    /// A parameter and its new value.
    pub struct ParamValue {
        required {
            /// Name of the parameter, as listed by `DescribeDBInstanceParams` or
            /// `DescribeEnterpriseDBInstanceParams`.
            ///
            /// Example: `maxmemory-policy`.
            name: String = "Name",
            /// Value of the parameter, always as a string.
            ///
            /// Example: `allkeys-lru`.
            value: String = "Value",
        }
    }
}

structure! {
    /// A parameter of an instance.
    pub struct Parameter {
        optional {
            /// Current value.
            ///
            /// Example: `25`.
            current_value: String = "CurrentValue",
            /// Default value.
            ///
            /// Example: `25`.
            default_value: String = "DefaultValue",
            /// Description of the parameter, in Chinese.
            ///
            /// Example: `容量写满以后的逐出策略`.
            description: String = "Description",
            /// `true` if the parameter can be changed for the instance.
            ///
            /// Example: `true`.
            editable_for_instance: bool = "EditableForInstance",
            /// `true` if a new value takes effect only after a restart.
            need_reboot: bool = "NeedReboot",
            /// Name of the parameter, as used in `ParamValues`.
            param_name: String = "ParamName",
            /// Permitted range, for numeric parameters.
            range: String = "Range",
            /// Type of the parameter; `Radio` is a choice of `Options`.
            r#type: String = "Type",
            /// Unit of the value, for numeric parameters.
            unit: String = "Unit",
        }
        lists {
            /// Permitted values, for parameters of type `Radio`.
            options: ParameterOption = "Options",
        }
    }
}

structure! {
    /// A parameter of a parameter template.
    pub struct ParameterGroupParameter {
        optional {
            /// Value in the template.
            ///
            /// Example: `100`.
            current_value: String = "CurrentValue",
            /// Description of the parameter.
            description: String = "Description",
            /// `true` if a new value takes effect only after a restart.
            need_reboot: bool = "NeedReboot",
            /// Name of the parameter, as used in `ParamValues`.
            param_name: String = "ParamName",
            /// Permitted range, for numeric parameters.
            range: String = "Range",
            /// Type of the parameter; `Radio` is a choice of `Options`.
            r#type: String = "Type",
            /// Unit of the value, for numeric parameters.
            unit: String = "Unit",
        }
        lists {
            /// Permitted values, for parameters of type `Radio`.
            options: ParameterOption = "Options",
        }
    }
}

structure! {
    /// A value that a parameter can have.
    pub struct ParameterOption {
        optional {
            /// Description of the value.
            description: String = "Description",
            /// Permitted value.
            value: String = "Value",
        }
    }
}

structure! {
    /// A security group linked to an allow list, with its addresses.
    pub struct SecurityGroupBindInfo {
        optional {
            /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules,
            /// except rules whose source is a security group (`IngressDirectionIp`), or primary addresses
            /// of its ECS instances (`AssociateEcsIp`).
            ///
            /// Example: `IngressDirectionIp`.
            bind_mode: BindMode = "BindMode",
            /// ID of the security group.
            security_group_id: String = "SecurityGroupId",
            /// Name of the security group.
            security_group_name: String = "SecurityGroupName",
        }
        lists {
            /// Current addresses of the group.
            ip_list: String = "IpList",
        }
    }
}

structure! {
    /// A security group whose addresses are added to an allow list.
    pub struct SecurityGroupBinding {
        optional {
            /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules,
            /// except rules whose source is a security group (`IngressDirectionIp`), or primary addresses
            /// of its ECS instances (`AssociateEcsIp`).
            ///
            /// Example: `IngressDirectionIp`.
            bind_mode: BindMode = "BindMode",
            /// ID of the security group.
            ///
            /// Example: `sg-w06pxjgvtds0865yxxxxxx`.
            security_group_id: String = "SecurityGroupId",
        }
    }
}

structure! {
    /// A tag of an instance.
    pub struct Tag {
        required {
            /// Key of the tag, unique on the instance.
            ///
            /// Example: `department`.
            key: String = "Key",
        }
        optional {
            /// Value of the tag.
            ///
            /// Example: `game`.
            value: String = "Value",
        }
    }
}

structure! {
    /// A filter on tags.
    pub struct TagFilter {
        required {
            /// Key of the tag.
            ///
            /// Example: `department`.
            key: String = "Key",
        }
        optional {
            /// Value of the tag; any value if not given.
            ///
            /// Example: `game`.
            value: String = "Value",
        }
    }
}

structure! {
    /// An availability zone.
    pub struct Zone {
        optional {
            /// ID of the zone.
            ///
            /// Example: `cn-beijing-a`.
            zone_id: String = "ZoneId",
            /// Display name of the zone, in Chinese.
            ///
            /// Example: `可用区A`.
            zone_name: String = "ZoneName",
            /// Status of the zone as a number; only `1` is documented.
            ///
            /// Example: `1`.
            zone_status: i32 = "ZoneStatus",
        }
    }
}
