// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types that several actions share.

use crate::model::{open_enum, structure};

open_enum! {
    /// The rights of a database account.
    pub enum AccountRole {
        /// `Administrator`
        Administrator = "Administrator",
        /// `ReadWrite`
        ReadWrite = "ReadWrite",
        /// `ReadOnly`
        ReadOnly = "ReadOnly",
        /// `NotDangerous`
        NotDangerous = "NotDangerous",
    }
}

open_enum! {
    /// The kind of an address.
    pub enum AddressType {
        /// `Private`
        Private = "Private",
        /// `Public`
        Public = "Public",
        /// `DirectLink`
        DirectLink = "DirectLink",
        /// `PublicZone`
        PublicZone = "PublicZone",
        /// `StorageInner`
        StorageInner = "StorageInner",
        /// `PublicZoneAffinity`
        PublicZoneAffinity = "PublicZoneAffinity",
    }
}

open_enum! {
    /// The kind of an allow list.
    pub enum AllowListCategory {
        /// `Ordinary`
        Ordinary = "Ordinary",
        /// `Default`
        Default = "Default",
    }
}

open_enum! {
    /// The architecture of an instance.
    pub enum ArchType {
        /// `Standard`
        Standard = "Standard",
        /// `Cluster`
        Cluster = "Cluster",
    }
}

open_enum! {
    /// Which backups to list.
    pub enum BackupScope {
        /// `OneInstance`
        OneInstance = "OneInstance",
        /// `DestroyedInstances`
        DestroyedInstances = "DestroyedInstances",
        /// `AccountInstances`
        AccountInstances = "AccountInstances",
    }
}

open_enum! {
    /// The status of a backup.
    pub enum BackupStatus {
        /// `Creating`
        Creating = "Creating",
        /// `Available`
        Available = "Available",
        /// `Unavailable`
        Unavailable = "Unavailable",
        /// `Deleting`
        Deleting = "Deleting",
    }
}

open_enum! {
    /// What made a backup.
    pub enum BackupStrategy {
        /// `ManualBackup`
        ManualBackup = "ManualBackup",
        /// `AutomatedBackup`
        AutomatedBackup = "AutomatedBackup",
        /// `DataFlashBack`
        DataFlashBack = "DataFlashBack",
        /// `AllStrategy`
        AllStrategy = "AllStrategy",
    }
}

open_enum! {
    /// The kind of a backup.
    pub enum BackupType {
        /// `Full`
        Full = "Full",
        /// `Invalid`
        Invalid = "Invalid",
        /// `Inc`
        Inc = "Inc",
        /// `All`
        All = "All",
    }
}

open_enum! {
    /// What big keys are sorted by.
    pub enum BigKeyOrder {
        /// `ValueSize`
        ValueSize = "ValueSize",
        /// `ValueLen`
        ValueLen = "ValueLen",
    }
}

open_enum! {
    /// How an allow list takes over the addresses of a security group.
    pub enum BindMode {
        /// `AssociateEcsIp`
        AssociateEcsIp = "AssociateEcsIp",
        /// `IngressDirectionIp`
        IngressDirectionIp = "IngressDirectionIp",
    }
}

open_enum! {
    /// The part that an instance plays in a blue-green deployment.
    pub enum BlueGreenRole {
        /// `Blue`
        Blue = "Blue",
        /// `Green`
        Green = "Green",
    }
}

open_enum! {
    /// The status of a blue-green deployment.
    pub enum BlueGreenStatus {
        /// `INIT`
        Init = "INIT",
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `DATA_SYNCHRONIZING`
        DataSynchronizing = "DATA_SYNCHRONIZING",
        /// `SWITCHOVER_AVAILABLE`
        SwitchoverAvailable = "SWITCHOVER_AVAILABLE",
        /// `SWITCHOVER_IN_PROGRESS`
        SwitchoverInProgress = "SWITCHOVER_IN_PROGRESS",
        /// `SWITCHOVER_PENDING`
        SwitchoverPending = "SWITCHOVER_PENDING",
        /// `SWITCHOVER_COMPLETED`
        SwitchoverCompleted = "SWITCHOVER_COMPLETED",
        /// `SWITCHOVER_FAILED`
        SwitchoverFailed = "SWITCHOVER_FAILED",
        /// `DELETING`
        Deleting = "DELETING",
        /// `DELETE_COMPLETED`
        DeleteCompleted = "DELETE_COMPLETED",
    }
}

open_enum! {
    /// The billing method.
    pub enum ChargeType {
        /// `PostPaid`
        PostPaid = "PostPaid",
        /// `PrePaid`
        PrePaid = "PrePaid",
    }
}

open_enum! {
    /// Where an enterprise edition instance keeps its data.
    pub enum DataLayout {
        /// `RAM`
        Ram = "RAM",
        /// `Hybrid`
        Hybrid = "Hybrid",
    }
}

open_enum! {
    /// Whether an instance is protected from deletion.
    pub enum DeletionProtection {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

open_enum! {
    /// The Redis version.
    pub enum EngineVersion {
        /// `5.0`
        V5_0 = "5.0",
        /// `6.0`
        V6_0 = "6.0",
        /// `7.0`
        V7_0 = "7.0",
        /// `7.2`
        V7_2 = "7.2",
        /// `7.4`
        V7_4 = "7.4",
    }
}

open_enum! {
    /// The kind of node that logged a large request.
    pub enum FatLogType {
        /// `proxy`
        Proxy = "proxy",
        /// `server`
        Server = "server",
    }
}

open_enum! {
    /// Whether an instance has secondary nodes.
    pub enum InstanceClass {
        /// `PrimarySecondary`
        PrimarySecondary = "PrimarySecondary",
        /// `Standalone`
        Standalone = "Standalone",
    }
}

open_enum! {
    /// The status of an instance.
    pub enum InstanceStatus {
        /// `Creating`
        Creating = "Creating",
        /// `CreateFailed`
        CreateFailed = "CreateFailed",
        /// `Running`
        Running = "Running",
        /// `Restarting`
        Restarting = "Restarting",
        /// `ProxyRestarting`
        ProxyRestarting = "ProxyRestarting",
        /// `Scaling`
        Scaling = "Scaling",
        /// `ParameterModifying`
        ParameterModifying = "ParameterModifying",
        /// `AllowListMaintaining`
        AllowListMaintaining = "AllowListMaintaining",
        /// `NetworkMaintaining`
        NetworkMaintaining = "NetworkMaintaining",
        /// `AZChanging`
        AZChanging = "AZChanging",
        /// `PrimaryChanging`
        PrimaryChanging = "PrimaryChanging",
        /// `Upgrading`
        Upgrading = "Upgrading",
        /// `Maintaining`
        Maintaining = "Maintaining",
        /// `Restoring`
        Restoring = "Restoring",
        /// `TaskFailed`
        TaskFailed = "TaskFailed",
        /// `Closing`
        Closing = "Closing",
        /// `Released`
        Released = "Released",
        /// `Deleting`
        Deleting = "Deleting",
    }
}

open_enum! {
    /// The data type of a key.
    pub enum KeyType {
        /// `string`
        String = "string",
        /// `list`
        List = "list",
        /// `set`
        Set = "set",
        /// `zset`
        Zset = "zset",
        /// `hash`
        Hash = "hash",
    }
}

open_enum! {
    /// How the addresses given change an allow list.
    pub enum ModifyMode {
        /// `Cover`
        Cover = "Cover",
        /// `Append`
        Append = "Append",
        /// `Delete`
        Delete = "Delete",
    }
}

open_enum! {
    /// Whether an instance is spread over several zones.
    pub enum MultiAZ {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

open_enum! {
    /// Whether clients in the VPC may connect without a password.
    pub enum NoAuthMode {
        /// `open`
        Open = "open",
        /// `close`
        Close = "close",
    }
}

open_enum! {
    /// The part that a node plays in its shard.
    pub enum NodeRole {
        /// `PrimaryNode`
        PrimaryNode = "PrimaryNode",
        /// `SecondaryNode`
        SecondaryNode = "SecondaryNode",
    }
}

open_enum! {
    /// The status of a node.
    pub enum NodeStatus {
        /// `deploy`
        Deploy = "deploy",
        /// `running`
        Running = "running",
        /// `loading`
        Loading = "loading",
        /// `error`
        Error = "error",
    }
}

open_enum! {
    /// Who made a parameter template.
    pub enum ParameterGroupSource {
        /// `System`
        System = "System",
        /// `User`
        User = "User",
    }
}

open_enum! {
    /// The status of a planned event.
    pub enum PlannedEventStatus {
        /// `Initiated`
        Initiated = "Initiated",
        /// `Waiting`
        Waiting = "Waiting",
        /// `Running`
        Running = "Running",
        /// `Success`
        Success = "Success",
        /// `Failed`
        Failed = "Failed",
        /// `Canceled`
        Canceled = "Canceled",
        /// `Abandoned`
        Abandoned = "Abandoned",
    }
}

open_enum! {
    /// Where the private domain name can be resolved.
    pub enum PrivateDNSVisibility {
        /// `Public`
        Public = "Public",
        /// `Private`
        Private = "Private",
    }
}

open_enum! {
    /// The edition of an instance.
    pub enum ServiceType {
        /// `Basic`
        Basic = "Basic",
        /// `Enterprise`
        Enterprise = "Enterprise",
    }
}

open_enum! {
    /// The kind of node that logged a slow query.
    pub enum SlowLogType {
        /// `Server`
        Server = "Server",
        /// `Proxy`
        Proxy = "Proxy",
    }
}

open_enum! {
    /// The status of a task.
    pub enum TaskStatus {
        /// `Running`
        Running = "Running",
        /// `Success`
        Success = "Success",
        /// `Failed`
        Failed = "Failed",
        /// `Waiting`
        Waiting = "Waiting",
        /// `Canceled`
        Canceled = "Canceled",
    }
}

open_enum! {
    /// The status of a step of a task.
    pub enum TaskStepStatus {
        /// `Running`
        Running = "Running",
        /// `Success`
        Success = "Success",
        /// `Failed`
        Failed = "Failed",
        /// `Waiting`
        Waiting = "Waiting",
    }
}

open_enum! {
    /// Whether clients in the VPC may connect without a password.
    pub enum VpcAuthMode {
        /// `open`
        Open = "open",
        /// `close`
        Close = "close",
    }
}

structure! {
    /// A blue-green deployment: an instance and its copy of a newer version.
    pub struct BlueGreenDeployment {
        optional {
            /// ID of the blue (present) instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
            /// When the deployment was created; presumably in the style of `EndTime`.
            create_time: String = "CreateTime",
            /// How far the data copy from blue to green has come; the scale is not documented.
            data_sync_progress: f64 = "DataSyncProgress",
            /// When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`.
            end_time: String = "EndTime",
            /// Description that the deployment was given.
            ///
            /// Example: `upgradeversion`.
            name: String = "Name",
            /// Redis version of the blue instance.
            source_engine_version: String = "SourceEngineVersion",
            /// Name of the blue instance.
            source_instance_name: String = "SourceInstanceName",
            /// Where the deployment stands.
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
    /// Memory of an instance, in all and in use.
    pub struct Capacity {
        optional {
            /// Memory the instance has in all.
            ///
            /// Unit: MiB.
            total: i64 = "Total",
            /// Memory in use.
            ///
            /// Unit: MiB.
            used: i64 = "Used",
        }
    }
}

structure! {
    /// The zone of one node.
    pub struct ConfigureNode {
        required {
            /// Zone ID of one node; `DescribeEnterpriseZones` lists them.
            ///
            /// Example: `cn-beijing-a`.
            az: String = "AZ",
        }
    }
}

structure! {
    /// A minor version of a component.
    pub struct MinorVersion {
        optional {
            /// Version number of a proxy.
            ///
            /// Example: `1.512.0`.
            version: String = "Version",
        }
    }
}

structure! {
    /// A parameter and the value it is to have.
    pub struct ParamValue {
        required {
            /// Name of the parameter, as `DescribeEnterpriseDBInstanceParams` returns it.
            ///
            /// Example: `maxmemory-policy`.
            name: String = "Name",
            /// Value to give that parameter, always as a string.
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
            /// Value the parameter has now.
            ///
            /// Example: `25`.
            current_value: String = "CurrentValue",
            /// Value the parameter has unless changed.
            ///
            /// Example: `25`.
            default_value: String = "DefaultValue",
            /// Human-readable explanation of the parameter (in Chinese in the documented sample).
            ///
            /// Example: `容量写满以后的逐出策略`.
            description: String = "Description",
            /// Whether this instance allows the parameter to be changed.
            ///
            /// Example: `true`.
            editable_for_instance: bool = "EditableForInstance",
            /// Whether the instance has to restart before a new value takes effect.
            need_reboot: bool = "NeedReboot",
            /// Name of the parameter, as `ParamValues`.Name expects it.
            param_name: String = "ParamName",
            /// Range of permitted values, given for numeric parameters.
            range: String = "Range",
            /// Kind of input the parameter takes; `Radio` means one value chosen out of Options.
            r#type: String = "Type",
            /// Unit of the value, given for numeric parameters.
            unit: String = "Unit",
        }
        lists {
            /// Permitted values with their explanations, given for parameters whose Type is `Radio`.
            options: ParameterOption = "Options",
        }
    }
}

structure! {
    /// A parameter of a parameter template.
    pub struct ParameterGroupParameter {
        optional {
            /// Value of the parameter as carried by the template.
            ///
            /// Example: `100`.
            current_value: String = "CurrentValue",
            /// Human-readable explanation of the parameter.
            description: String = "Description",
            /// Whether the instance has to restart before a new value takes effect.
            need_reboot: bool = "NeedReboot",
            /// Name of the parameter, as `ParamValues`.Name expects it.
            param_name: String = "ParamName",
            /// Range of permitted values, given for numeric parameters.
            range: String = "Range",
            /// Kind of input the parameter takes; `Radio` means one value chosen out of Options.
            r#type: String = "Type",
            /// Unit of the value, given for numeric parameters.
            unit: String = "Unit",
        }
        lists {
            /// Permitted values with their explanations, given for parameters whose Type is `Radio`.
            options: ParameterOption = "Options",
        }
    }
}

structure! {
    /// One value that a parameter can take.
    pub struct ParameterOption {
        optional {
            /// What the value means.
            description: String = "Description",
            /// The value.
            value: String = "Value",
        }
    }
}

structure! {
    /// A security group bound to an allow list, with the addresses taken from it.
    pub struct SecurityGroupBindInfo {
        optional {
            /// Which addresses the group contributes: IngressDirectionIp takes the source IPs of its
            /// inbound TCP and ALL rules (a rule whose source is itself a security group is skipped);
            /// AssociateEcsIp takes the primary-NIC IPs of the ECS servers in it.
            ///
            /// Example: `IngressDirectionIp`.
            bind_mode: BindMode = "BindMode",
            /// ID of the linked security group.
            security_group_id: String = "SecurityGroupId",
            /// Name of the linked security group.
            security_group_name: String = "SecurityGroupName",
        }
        lists {
            /// Addresses that this group currently contributes.
            ip_list: String = "IpList",
        }
    }
}

structure! {
    /// A security group whose addresses an allow list takes over.
    pub struct SecurityGroupBinding {
        optional {
            /// Which addresses the group contributes: IngressDirectionIp takes the source IPs of its
            /// inbound TCP and ALL rules (a rule whose source is itself a security group is skipped);
            /// AssociateEcsIp takes the primary-NIC IPs of the ECS servers in it.
            ///
            /// Example: `IngressDirectionIp`.
            bind_mode: BindMode = "BindMode",
            /// ID of the linked security group.
            ///
            /// Example: `sg-w06pxjgvtds0865yxxxxxx`.
            security_group_id: String = "SecurityGroupId",
        }
    }
}

structure! {
    /// A tag of an instance: a key and its value.
    pub struct Tag {
        required {
            /// Tag key; keys do not repeat on an instance.
            ///
            /// Example: `department`.
            key: String = "Key",
        }
        optional {
            /// Tag value; `CreateDBInstance`, which takes the same structure, lets it be left out.
            ///
            /// Example: `game`.
            value: String = "Value",
        }
    }
}

structure! {
    /// A condition on the tags of an instance.
    pub struct TagFilter {
        required {
            /// Tag key to match; needed in every filter.
            ///
            /// Example: `department`.
            key: String = "Key",
        }
        optional {
            /// Tag value to match; any value when left out.
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
            /// State of the zone as a number; every zone of the sample has 1.
            ///
            /// Example: `1`.
            zone_status: i32 = "ZoneStatus",
        }
    }
}
