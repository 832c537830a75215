// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! Types that several actions share.
#![allow(missing_docs, reason = "some values of enumerations explain themselves")]

use serde::Serialize;

use crate::model::{
    Field, FieldValue, Fields, IntoField, Reflect, Structure, ValueRef, deserialize_structure, open_enum,
    setters,
};

/// Role of a database account. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountRole {
    /// May run all supported commands.
    Administrator,
    /// May run all commands except those of the `admin` category.
    ReadWrite,
    /// May run only commands of the `read` category.
    ReadOnly,
    /// May run all commands except those of the `dangerous` category.
    NotDangerous,
    /// May run all commands except those of the `write` category.
    NotWrite,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    AccountRole {
        Administrator = "Administrator",
        ReadWrite = "ReadWrite",
        ReadOnly = "ReadOnly",
        NotDangerous = "NotDangerous",
        NotWrite = "NotWrite",
    }
}

/// Type of an address. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// Address in the VPC.
    Private,
    /// Address on the internet.
    Public,
    /// Address of the shards, without the proxies.
    DirectLink,
    /// Not documented by the service; may change.
    PublicZone,
    /// Not documented by the service; may change.
    StorageInner,
    /// Not documented by the service; may change.
    PublicZoneAffinity,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    AddressType {
        Private = "Private",
        Public = "Public",
        DirectLink = "DirectLink",
        PublicZone = "PublicZone",
        StorageInner = "StorageInner",
        PublicZoneAffinity = "PublicZoneAffinity",
    }
}

/// Category of an allow list. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllowListCategory {
    /// Any allow list other than the default one.
    Ordinary,
    /// Default allow list of the account in the region.
    Default,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    AllowListCategory {
        Ordinary = "Ordinary",
        Default = "Default",
    }
}

/// Architecture of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ArchType {
    /// Unsharded instance.
    Standard,
    /// Sharded cluster.
    Cluster,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    ArchType {
        Standard = "Standard",
        Cluster = "Cluster",
    }
}

/// Scope of a query for backups. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupScope {
    /// Backups of one instance.
    OneInstance,
    /// Backups of deleted instances. Not documented by the service; may change.
    DestroyedInstances,
    /// Backups of all instances of the account.
    AccountInstances,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BackupScope {
        OneInstance = "OneInstance",
        DestroyedInstances = "DestroyedInstances",
        AccountInstances = "AccountInstances",
    }
}

/// Status of a backup. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupStatus {
    /// The backup is in progress.
    Creating,
    /// The backup is ready for use.
    Available,
    /// The backup cannot be used.
    Unavailable,
    /// The backup is being deleted.
    Deleting,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BackupStatus {
        Creating = "Creating",
        Available = "Available",
        Unavailable = "Unavailable",
        Deleting = "Deleting",
    }
}

/// Strategy of a backup. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupStrategy {
    /// Backup created by `CreateBackup`.
    ManualBackup,
    /// Backup created by the automatic backup plan.
    AutomatedBackup,
    /// Not documented by the service; may change.
    DataFlashBack,
    /// Not documented by the service; may change.
    AllStrategy,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BackupStrategy {
        ManualBackup = "ManualBackup",
        AutomatedBackup = "AutomatedBackup",
        DataFlashBack = "DataFlashBack",
        AllStrategy = "AllStrategy",
    }
}

/// Type of a backup. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupType {
    /// Full backup.
    Full,
    /// Not documented by the service; may change.
    Invalid,
    /// Restore to a point in time.
    Inc,
    /// Not documented by the service; may change.
    All,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BackupType {
        Full = "Full",
        Invalid = "Invalid",
        Inc = "Inc",
        All = "All",
    }
}

/// Sort order of big keys. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BigKeyOrder {
    /// By memory.
    ValueSize,
    /// By number of elements.
    ValueLen,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BigKeyOrder {
        ValueSize = "ValueSize",
        ValueLen = "ValueLen",
    }
}

/// Selection of the addresses that an allow list takes from a security group. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BindMode {
    /// Primary addresses of the ECS instances in the security group.
    AssociateEcsIp,
    /// Source addresses of the inbound rules of the security group.
    IngressDirectionIp,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BindMode {
        AssociateEcsIp = "AssociateEcsIp",
        IngressDirectionIp = "IngressDirectionIp",
    }
}

/// Role of an instance in a blue-green deployment. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BlueGreenRole {
    /// Current instance.
    Blue,
    /// New instance.
    Green,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BlueGreenRole {
        Blue = "Blue",
        Green = "Green",
    }
}

/// Status of a blue-green deployment. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BlueGreenStatus {
    Init,
    Provisioning,
    Available,
    /// Data is being copied to the green instance.
    DataSynchronizing,
    /// The green instance is in sync; the switchover can start.
    SwitchoverAvailable,
    SwitchoverInProgress,
    /// The switchover waits for the maintenance window.
    SwitchoverPending,
    SwitchoverCompleted,
    SwitchoverFailed,
    Deleting,
    /// The deployment was canceled.
    DeleteCompleted,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    BlueGreenStatus {
        Init = "INIT",
        Provisioning = "PROVISIONING",
        Available = "AVAILABLE",
        DataSynchronizing = "DATA_SYNCHRONIZING",
        SwitchoverAvailable = "SWITCHOVER_AVAILABLE",
        SwitchoverInProgress = "SWITCHOVER_IN_PROGRESS",
        SwitchoverPending = "SWITCHOVER_PENDING",
        SwitchoverCompleted = "SWITCHOVER_COMPLETED",
        SwitchoverFailed = "SWITCHOVER_FAILED",
        Deleting = "DELETING",
        DeleteCompleted = "DELETE_COMPLETED",
    }
}

/// Billing method of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChargeType {
    /// Pay-as-you-go.
    PostPaid,
    /// Subscription.
    PrePaid,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    ChargeType {
        PostPaid = "PostPaid",
        PrePaid = "PrePaid",
    }
}

/// Data storage of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataLayout {
    /// All data in memory.
    Ram,
    /// Cold data on fast storage.
    Hybrid,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    DataLayout {
        Ram = "RAM",
        Hybrid = "Hybrid",
    }
}

/// Deletion protection of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeletionProtection {
    /// The instance cannot be deleted.
    Enabled,
    /// The instance can be deleted.
    Disabled,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    DeletionProtection {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// Redis version of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EngineVersion {
    V5_0,
    V6_0,
    V7_0,
    /// Enterprise edition only.
    V7_2,
    /// Enterprise edition only.
    V7_4,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    EngineVersion {
        V5_0 = "5.0",
        V6_0 = "6.0",
        V7_0 = "7.0",
        V7_2 = "7.2",
        V7_4 = "7.4",
    }
}

/// Type of the node that logged a command with a large result. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FatLogType {
    Proxy,
    Server,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    FatLogType {
        Proxy = "proxy",
        Server = "server",
    }
}

/// Class of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstanceClass {
    /// Primary node with secondary nodes.
    PrimarySecondary,
    /// Single node.
    Standalone,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    InstanceClass {
        PrimarySecondary = "PrimarySecondary",
        Standalone = "Standalone",
    }
}

/// Status of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    Creating,
    /// The creation of the instance failed.
    CreateFailed,
    /// The instance is in service.
    Running,
    Restarting,
    /// Proxy nodes are being restarted.
    ProxyRestarting,
    /// The specification is being changed.
    Scaling,
    /// Parameters are being changed.
    ParameterModifying,
    /// Allow lists are being bound, unbound or changed.
    AllowListMaintaining,
    /// The network configuration is being changed.
    NetworkMaintaining,
    /// Nodes are being moved to other availability zones.
    AZChanging,
    /// Primary nodes are being switched.
    PrimaryChanging,
    Upgrading,
    Maintaining,
    Restoring,
    TaskFailed,
    Closing,
    Released,
    Deleting,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    InstanceStatus {
        Creating = "Creating",
        CreateFailed = "CreateFailed",
        Running = "Running",
        Restarting = "Restarting",
        ProxyRestarting = "ProxyRestarting",
        Scaling = "Scaling",
        ParameterModifying = "ParameterModifying",
        AllowListMaintaining = "AllowListMaintaining",
        NetworkMaintaining = "NetworkMaintaining",
        AZChanging = "AZChanging",
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

/// Data type of a key. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyType {
    String,
    List,
    Set,
    Zset,
    Hash,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    KeyType {
        String = "string",
        List = "list",
        Set = "set",
        Zset = "zset",
        Hash = "hash",
    }
}

/// Effect of the given addresses on an allow list. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModifyMode {
    /// Replaces the addresses.
    Cover,
    /// Adds to the addresses.
    Append,
    /// Removes from the addresses.
    Delete,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    ModifyMode {
        Cover = "Cover",
        Append = "Append",
        Delete = "Delete",
    }
}

/// Deployment of an instance over several availability zones. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MultiAZ {
    /// Nodes in several availability zones.
    Enabled,
    /// Nodes in one availability zone.
    Disabled,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    MultiAZ {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// Password-free access from the VPC. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoAuthMode {
    /// No password is needed.
    Open,
    /// A password is needed.
    Close,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    NoAuthMode {
        Open = "open",
        Close = "close",
    }
}

/// Role of a node in its shard. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NodeRole {
    PrimaryNode,
    SecondaryNode,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    NodeRole {
        PrimaryNode = "PrimaryNode",
        SecondaryNode = "SecondaryNode",
    }
}

/// Status of a node. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NodeStatus {
    /// The node is starting.
    Deploy,
    /// The node is serving requests.
    Running,
    /// The node is loading data.
    Loading,
    /// The node is out of order.
    Error,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    NodeStatus {
        Deploy = "deploy",
        Running = "running",
        Loading = "loading",
        Error = "error",
    }
}

/// Origin of a parameter template. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParameterGroupSource {
    /// Created by the service.
    System,
    /// Created by a user.
    User,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    ParameterGroupSource {
        System = "System",
        User = "User",
    }
}

/// Status of a planned event. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlannedEventStatus {
    Initiated,
    /// The event waits for its time window.
    Waiting,
    Running,
    Success,
    Failed,
    Canceled,
    Abandoned,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    PlannedEventStatus {
        Initiated = "Initiated",
        Waiting = "Waiting",
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Canceled = "Canceled",
        Abandoned = "Abandoned",
    }
}

/// Resolution of a private domain name. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrivateDNSVisibility {
    /// Resolvable from the internet.
    Public,
    /// Resolvable only from the private network.
    Private,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    PrivateDNSVisibility {
        Public = "Public",
        Private = "Private",
    }
}

/// Redis module of an enterprise edition instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RedisModule {
    RedisJSON,
    RedisBloom,
    /// For instances whose data is in memory only.
    RediSearch,
    /// For instances whose data is in memory only.
    RedisTimeSeries,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    RedisModule {
        RedisJSON = "RedisJSON",
        RedisBloom = "RedisBloom",
        RediSearch = "RediSearch",
        RedisTimeSeries = "RedisTimeSeries",
    }
}

/// Edition of an instance. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceType {
    /// Community edition.
    Basic,
    /// Enterprise edition.
    Enterprise,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    ServiceType {
        Basic = "Basic",
        Enterprise = "Enterprise",
    }
}

/// Type of the node that logged a slow query. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SlowLogType {
    Server,
    Proxy,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    SlowLogType {
        Server = "Server",
        Proxy = "Proxy",
    }
}

/// Status of a task. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    Running,
    Success,
    Failed,
    Waiting,
    Canceled,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    TaskStatus {
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Waiting = "Waiting",
        Canceled = "Canceled",
    }
}

/// Status of a step of a task. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskStepStatus {
    Running,
    Success,
    Failed,
    Waiting,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    TaskStepStatus {
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Waiting = "Waiting",
    }
}

/// Password-free access from the VPC. Other values can occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VpcAuthMode {
    /// No password is needed.
    Open,
    /// A password is needed.
    Close,
    /// Any other value, as it is on the wire.
    Other(String),
}

open_enum! {
    VpcAuthMode {
        Open = "open",
        Close = "close",
    }
}

/// A blue-green deployment: an instance and its copy of a later version.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BlueGreenDeployment {
    /// ID of the blue (current) instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_instance_id: Option<String>,
    /// Creation time of the deployment; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// Progress of the data synchronization from the blue to the green instance; the scale is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sync_progress: Option<f64>,
    /// End time of the deployment.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// Description of the deployment.
    ///
    /// Example: `upgradeversion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Redis version of the blue instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_engine_version: Option<String>,
    /// Name of the blue instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_instance_name: Option<String>,
    /// Status of the deployment.
    ///
    /// Example: `SWITCHOVER_AVAILABLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BlueGreenStatus>,
    /// Redis version of the green instance.
    ///
    /// Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_engine_version: Option<String>,
    /// ID of the green (new) instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_instance_id: Option<String>,
    /// Name of the green instance.
    ///
    /// Example: `redistest-green`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_instance_name: Option<String>,
}

deserialize_structure! {
    lenient BlueGreenDeployment {
        "SourceInstanceId" => source_instance_id: optional,
        "CreateTime" => create_time: optional,
        "DataSyncProgress" => data_sync_progress: optional,
        "EndTime" => end_time: optional,
        "Name" => name: optional,
        "SourceEngineVersion" => source_engine_version: optional,
        "SourceInstanceName" => source_instance_name: optional,
        "Status" => status: optional,
        "TargetEngineVersion" => target_engine_version: optional,
        "TargetInstanceId" => target_instance_id: optional,
        "TargetInstanceName" => target_instance_name: optional,
    }
}

impl BlueGreenDeployment {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        source_instance_id: String,
        create_time: String,
        data_sync_progress: f64,
        end_time: String,
        name: String,
        source_engine_version: String,
        source_instance_name: String,
        status: BlueGreenStatus,
        target_engine_version: String,
        target_instance_id: String,
        target_instance_name: String,
    }
}

impl Reflect for BlueGreenDeployment {
    const STRUCTURE: &'static Structure = &Structure {
        name: "BlueGreenDeployment",
        unique_name: "BlueGreenDeployment",
        doc: "A blue-green deployment: an instance and its copy of a later version.",
        fields: &[
            Field::optional("SourceInstanceId", "source_instance_id", String::TYPE)
                .doc("ID of the blue (current) instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("CreateTime", "create_time", String::TYPE)
                .doc("Creation time of the deployment; the format is not documented."),
            Field::optional("DataSyncProgress", "data_sync_progress", f64::TYPE)
                .doc("Progress of the data synchronization from the blue to the green instance; the scale is not documented."),
            Field::optional("EndTime", "end_time", String::TYPE)
                .doc("End time of the deployment.\n\nFormat: `yyyy-MM-dd HH:mm:ss`."),
            Field::optional("Name", "name", String::TYPE)
                .doc("Description of the deployment.\n\nExample: `upgradeversion`."),
            Field::optional("SourceEngineVersion", "source_engine_version", String::TYPE)
                .doc("Redis version of the blue instance."),
            Field::optional("SourceInstanceName", "source_instance_name", String::TYPE)
                .doc("Name of the blue instance."),
            Field::optional("Status", "status", BlueGreenStatus::TYPE)
                .doc("Status of the deployment.\n\nExample: `SWITCHOVER_AVAILABLE`."),
            Field::optional("TargetEngineVersion", "target_engine_version", String::TYPE)
                .doc("Redis version of the green instance.\n\nExample: `7.0`."),
            Field::optional("TargetInstanceId", "target_instance_id", String::TYPE)
                .doc("ID of the green (new) instance."),
            Field::optional("TargetInstanceName", "target_instance_name", String::TYPE)
                .doc("Name of the green instance.\n\nExample: `redistest-green`."),
        ],
    };
}

impl Fields for BlueGreenDeployment {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "SourceInstanceId" => self.source_instance_id.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "DataSyncProgress" => self.data_sync_progress.as_value(),
            "EndTime" => self.end_time.as_value(),
            "Name" => self.name.as_value(),
            "SourceEngineVersion" => self.source_engine_version.as_value(),
            "SourceInstanceName" => self.source_instance_name.as_value(),
            "Status" => self.status.as_value(),
            "TargetEngineVersion" => self.target_engine_version.as_value(),
            "TargetInstanceId" => self.target_instance_id.as_value(),
            "TargetInstanceName" => self.target_instance_name.as_value(),
            _ => None,
        }
    }
}

/// Memory of an instance, total and used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Capacity {
    /// Total memory.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Used memory.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<i64>,
}

deserialize_structure! {
    lenient Capacity {
        "Total" => total: optional,
        "Used" => used: optional,
    }
}

impl Capacity {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total: i64,
        used: i64,
    }
}

impl Reflect for Capacity {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Capacity",
        unique_name: "Capacity",
        doc: "Memory of an instance, total and used.",
        fields: &[
            Field::optional("Total", "total", i64::TYPE).doc("Total memory.\n\nUnit: MiB."),
            Field::optional("Used", "used", i64::TYPE).doc("Used memory.\n\nUnit: MiB."),
        ],
    };
}

impl Fields for Capacity {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Total" => self.total.as_value(),
            "Used" => self.used.as_value(),
            _ => None,
        }
    }
}

/// Zone of a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct ConfigureNode {
    /// ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`.
    ///
    /// Example: `cn-beijing-a`.
    #[serde(rename = "AZ")]
    pub az: String,
}

deserialize_structure! {
    lenient ConfigureNode {
        "AZ" => az: or_default,
    }
}

impl ConfigureNode {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(az: impl IntoField<String>) -> Self {
        Self { az: az.into_field() }
    }
}

impl Reflect for ConfigureNode {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ConfigureNode",
        unique_name: "ConfigureNode",
        doc: "Zone of a node.",
        fields: &[
            Field::required("AZ", "az", String::TYPE)
                .doc("ID of the zone, as listed by `DescribeZones` or `DescribeEnterpriseZones`.\n\nExample: `cn-beijing-a`."),
        ],
    };
}

impl Fields for ConfigureNode {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AZ" => self.az.as_value(),
            _ => None,
        }
    }
}

/// A minor version of the server or the proxy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MinorVersion {
    /// Version number.
    ///
    /// Example: `1.512.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

deserialize_structure! {
    lenient MinorVersion {
        "Version" => version: optional,
    }
}

impl MinorVersion {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        version: String,
    }
}

impl Reflect for MinorVersion {
    const STRUCTURE: &'static Structure = &Structure {
        name: "MinorVersion",
        unique_name: "MinorVersion",
        doc: "A minor version of the server or the proxy.",
        fields: &[
            Field::optional("Version", "version", String::TYPE).doc("Version number.\n\nExample: `1.512.0`.")
        ],
    };
}

impl Fields for MinorVersion {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Version" => self.version.as_value(),
            _ => None,
        }
    }
}

/// A parameter and its new value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ParamValue {
    /// Name of the parameter, as listed by `DescribeDBInstanceParams` or
    /// `DescribeEnterpriseDBInstanceParams`.
    ///
    /// Example: `maxmemory-policy`.
    pub name: String,
    /// Value of the parameter, always as a string.
    ///
    /// Example: `allkeys-lru`.
    pub value: String,
}

deserialize_structure! {
    strict ParamValue {
        "Name" => name: required,
        "Value" => value: required,
    }
}

impl ParamValue {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(name: impl IntoField<String>, value: impl IntoField<String>) -> Self {
        Self { name: name.into_field(), value: value.into_field() }
    }
}

impl Reflect for ParamValue {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ParamValue",
        unique_name: "ParamValue",
        doc: "A parameter and its new value.",
        fields: &[
            Field::required("Name", "name", String::TYPE)
                .doc("Name of the parameter, as listed by `DescribeDBInstanceParams` or `DescribeEnterpriseDBInstanceParams`.\n\nExample: `maxmemory-policy`."),
            Field::required("Value", "value", String::TYPE)
                .doc("Value of the parameter, always as a string.\n\nExample: `allkeys-lru`."),
        ],
    };
}

impl Fields for ParamValue {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Name" => self.name.as_value(),
            "Value" => self.value.as_value(),
            _ => None,
        }
    }
}

/// A parameter of an instance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Parameter {
    /// Current value.
    ///
    /// Example: `25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_value: Option<String>,
    /// Default value.
    ///
    /// Example: `25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Description of the parameter, in Chinese.
    ///
    /// Example: `容量写满以后的逐出策略`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `true` if the parameter can be changed for the instance.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editable_for_instance: Option<bool>,
    /// `true` if a new value takes effect only after a restart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_reboot: Option<bool>,
    /// Name of the parameter, as used in `ParamValues`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub param_name: Option<String>,
    /// Permitted range, for numeric parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
    /// Type of the parameter; `Radio` is a choice of `Options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Unit of the value, for numeric parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Permitted values, for parameters of type `Radio`.
    pub options: Vec<ParameterOption>,
}

deserialize_structure! {
    lenient Parameter {
        "CurrentValue" => current_value: optional,
        "DefaultValue" => default_value: optional,
        "Description" => description: optional,
        "EditableForInstance" => editable_for_instance: optional,
        "NeedReboot" => need_reboot: optional,
        "ParamName" => param_name: optional,
        "Range" => range: optional,
        "Type" => r#type: optional,
        "Unit" => unit: optional,
        "Options" => options: or_default,
    }
}

impl Parameter {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        current_value: String,
        default_value: String,
        description: String,
        editable_for_instance: bool,
        need_reboot: bool,
        param_name: String,
        range: String,
        r#type: String,
        unit: String,
        options: Vec<ParameterOption>,
    }
}

impl Reflect for Parameter {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Parameter",
        unique_name: "Parameter",
        doc: "A parameter of an instance.",
        fields: &[
            Field::optional("CurrentValue", "current_value", String::TYPE)
                .doc("Current value.\n\nExample: `25`."),
            Field::optional("DefaultValue", "default_value", String::TYPE)
                .doc("Default value.\n\nExample: `25`."),
            Field::optional("Description", "description", String::TYPE)
                .doc("Description of the parameter, in Chinese.\n\nExample: `容量写满以后的逐出策略`."),
            Field::optional("EditableForInstance", "editable_for_instance", bool::TYPE)
                .doc("`true` if the parameter can be changed for the instance.\n\nExample: `true`."),
            Field::optional("NeedReboot", "need_reboot", bool::TYPE)
                .doc("`true` if a new value takes effect only after a restart."),
            Field::optional("ParamName", "param_name", String::TYPE)
                .doc("Name of the parameter, as used in `ParamValues`."),
            Field::optional("Range", "range", String::TYPE).doc("Permitted range, for numeric parameters."),
            Field::optional("Type", "r#type", String::TYPE)
                .doc("Type of the parameter; `Radio` is a choice of `Options`."),
            Field::optional("Unit", "unit", String::TYPE).doc("Unit of the value, for numeric parameters."),
            Field::optional("Options", "options", Vec::<ParameterOption>::TYPE)
                .doc("Permitted values, for parameters of type `Radio`."),
        ],
    };
}

impl Fields for Parameter {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "CurrentValue" => self.current_value.as_value(),
            "DefaultValue" => self.default_value.as_value(),
            "Description" => self.description.as_value(),
            "EditableForInstance" => self.editable_for_instance.as_value(),
            "NeedReboot" => self.need_reboot.as_value(),
            "ParamName" => self.param_name.as_value(),
            "Range" => self.range.as_value(),
            "Type" => self.r#type.as_value(),
            "Unit" => self.unit.as_value(),
            "Options" => self.options.as_value(),
            _ => None,
        }
    }
}

/// A parameter of a parameter template.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ParameterGroupParameter {
    /// Value in the template.
    ///
    /// Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_value: Option<String>,
    /// Description of the parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `true` if a new value takes effect only after a restart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_reboot: Option<bool>,
    /// Name of the parameter, as used in `ParamValues`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub param_name: Option<String>,
    /// Permitted range, for numeric parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
    /// Type of the parameter; `Radio` is a choice of `Options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Unit of the value, for numeric parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Permitted values, for parameters of type `Radio`.
    pub options: Vec<ParameterOption>,
}

deserialize_structure! {
    lenient ParameterGroupParameter {
        "CurrentValue" => current_value: optional,
        "Description" => description: optional,
        "NeedReboot" => need_reboot: optional,
        "ParamName" => param_name: optional,
        "Range" => range: optional,
        "Type" => r#type: optional,
        "Unit" => unit: optional,
        "Options" => options: or_default,
    }
}

impl ParameterGroupParameter {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        current_value: String,
        description: String,
        need_reboot: bool,
        param_name: String,
        range: String,
        r#type: String,
        unit: String,
        options: Vec<ParameterOption>,
    }
}

impl Reflect for ParameterGroupParameter {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ParameterGroupParameter",
        unique_name: "ParameterGroupParameter",
        doc: "A parameter of a parameter template.",
        fields: &[
            Field::optional("CurrentValue", "current_value", String::TYPE)
                .doc("Value in the template.\n\nExample: `100`."),
            Field::optional("Description", "description", String::TYPE).doc("Description of the parameter."),
            Field::optional("NeedReboot", "need_reboot", bool::TYPE)
                .doc("`true` if a new value takes effect only after a restart."),
            Field::optional("ParamName", "param_name", String::TYPE)
                .doc("Name of the parameter, as used in `ParamValues`."),
            Field::optional("Range", "range", String::TYPE).doc("Permitted range, for numeric parameters."),
            Field::optional("Type", "r#type", String::TYPE)
                .doc("Type of the parameter; `Radio` is a choice of `Options`."),
            Field::optional("Unit", "unit", String::TYPE).doc("Unit of the value, for numeric parameters."),
            Field::optional("Options", "options", Vec::<ParameterOption>::TYPE)
                .doc("Permitted values, for parameters of type `Radio`."),
        ],
    };
}

impl Fields for ParameterGroupParameter {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "CurrentValue" => self.current_value.as_value(),
            "Description" => self.description.as_value(),
            "NeedReboot" => self.need_reboot.as_value(),
            "ParamName" => self.param_name.as_value(),
            "Range" => self.range.as_value(),
            "Type" => self.r#type.as_value(),
            "Unit" => self.unit.as_value(),
            "Options" => self.options.as_value(),
            _ => None,
        }
    }
}

/// A value that a parameter can have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ParameterOption {
    /// Description of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Permitted value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

deserialize_structure! {
    lenient ParameterOption {
        "Description" => description: optional,
        "Value" => value: optional,
    }
}

impl ParameterOption {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        description: String,
        value: String,
    }
}

impl Reflect for ParameterOption {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ParameterOption",
        unique_name: "ParameterOption",
        doc: "A value that a parameter can have.",
        fields: &[
            Field::optional("Description", "description", String::TYPE).doc("Description of the value."),
            Field::optional("Value", "value", String::TYPE).doc("Permitted value."),
        ],
    };
}

impl Fields for ParameterOption {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Description" => self.description.as_value(),
            "Value" => self.value.as_value(),
            _ => None,
        }
    }
}

/// A security group linked to an allow list, with its addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SecurityGroupBindInfo {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
    /// rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
    /// instances (`AssociateEcsIp`).
    ///
    /// Example: `IngressDirectionIp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bind_mode: Option<BindMode>,
    /// ID of the security group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_group_id: Option<String>,
    /// Name of the security group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_group_name: Option<String>,
    /// Current addresses of the group.
    pub ip_list: Vec<String>,
}

deserialize_structure! {
    lenient SecurityGroupBindInfo {
        "BindMode" => bind_mode: optional,
        "SecurityGroupId" => security_group_id: optional,
        "SecurityGroupName" => security_group_name: optional,
        "IpList" => ip_list: or_default,
    }
}

impl SecurityGroupBindInfo {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        bind_mode: BindMode,
        security_group_id: String,
        security_group_name: String,
        ip_list: Vec<String>,
    }
}

impl Reflect for SecurityGroupBindInfo {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SecurityGroupBindInfo",
        unique_name: "SecurityGroupBindInfo",
        doc: "A security group linked to an allow list, with its addresses.",
        fields: &[
            Field::optional("BindMode", "bind_mode", BindMode::TYPE)
                .doc("Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).\n\nExample: `IngressDirectionIp`."),
            Field::optional("SecurityGroupId", "security_group_id", String::TYPE)
                .doc("ID of the security group."),
            Field::optional("SecurityGroupName", "security_group_name", String::TYPE)
                .doc("Name of the security group."),
            Field::optional("IpList", "ip_list", Vec::<String>::TYPE)
                .doc("Current addresses of the group."),
        ],
    };
}

impl Fields for SecurityGroupBindInfo {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "BindMode" => self.bind_mode.as_value(),
            "SecurityGroupId" => self.security_group_id.as_value(),
            "SecurityGroupName" => self.security_group_name.as_value(),
            "IpList" => self.ip_list.as_value(),
            _ => None,
        }
    }
}

/// A security group whose addresses are added to an allow list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SecurityGroupBinding {
    /// Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except
    /// rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS
    /// instances (`AssociateEcsIp`).
    ///
    /// Example: `IngressDirectionIp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bind_mode: Option<BindMode>,
    /// ID of the security group.
    ///
    /// Example: `sg-w06pxjgvtds0865yxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_group_id: Option<String>,
}

deserialize_structure! {
    strict SecurityGroupBinding {
        "BindMode" => bind_mode: optional,
        "SecurityGroupId" => security_group_id: optional,
    }
}

impl SecurityGroupBinding {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        bind_mode, set_bind_mode: BindMode,
        security_group_id, set_security_group_id: String,
    }
}

impl Reflect for SecurityGroupBinding {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SecurityGroupBinding",
        unique_name: "SecurityGroupBinding",
        doc: "A security group whose addresses are added to an allow list.",
        fields: &[
            Field::optional("BindMode", "bind_mode", BindMode::TYPE)
                .doc("Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).\n\nExample: `IngressDirectionIp`."),
            Field::optional("SecurityGroupId", "security_group_id", String::TYPE)
                .doc("ID of the security group.\n\nExample: `sg-w06pxjgvtds0865yxxxxxx`."),
        ],
    };
}

impl Fields for SecurityGroupBinding {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "BindMode" => self.bind_mode.as_value(),
            "SecurityGroupId" => self.security_group_id.as_value(),
            _ => None,
        }
    }
}

/// A tag of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, unique on the instance.
    ///
    /// Example: `department`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Example: `game`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

deserialize_structure! {
    lenient Tag {
        "Key" => key: or_default,
        "Value" => value: optional,
    }
}

impl Tag {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(key: impl IntoField<String>) -> Self {
        Self { key: key.into_field(), value: None }
    }

    setters! {
        value, set_value: String,
    }
}

impl Reflect for Tag {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Tag",
        unique_name: "Tag",
        doc: "A tag of an instance.",
        fields: &[
            Field::required("Key", "key", String::TYPE)
                .doc("Key of the tag, unique on the instance.\n\nExample: `department`."),
            Field::optional("Value", "value", String::TYPE).doc("Value of the tag.\n\nExample: `game`."),
        ],
    };
}

impl Fields for Tag {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Key" => self.key.as_value(),
            "Value" => self.value.as_value(),
            _ => None,
        }
    }
}

/// A filter on tags.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TagFilter {
    /// Key of the tag.
    ///
    /// Example: `department`.
    pub key: String,
    /// Value of the tag; any value if not given.
    ///
    /// Example: `game`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

deserialize_structure! {
    strict TagFilter {
        "Key" => key: required,
        "Value" => value: optional,
    }
}

impl TagFilter {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(key: impl IntoField<String>) -> Self {
        Self { key: key.into_field(), value: None }
    }

    setters! {
        value, set_value: String,
    }
}

impl Reflect for TagFilter {
    const STRUCTURE: &'static Structure = &Structure {
        name: "TagFilter",
        unique_name: "TagFilter",
        doc: "A filter on tags.",
        fields: &[
            Field::required("Key", "key", String::TYPE).doc("Key of the tag.\n\nExample: `department`."),
            Field::optional("Value", "value", String::TYPE)
                .doc("Value of the tag; any value if not given.\n\nExample: `game`."),
        ],
    };
}

impl Fields for TagFilter {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Key" => self.key.as_value(),
            "Value" => self.value.as_value(),
            _ => None,
        }
    }
}

/// An availability zone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Zone {
    /// ID of the zone.
    ///
    /// Example: `cn-beijing-a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<String>,
    /// Display name of the zone, in Chinese.
    ///
    /// Example: `可用区A`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
    /// Status of the zone as a number; only `1` is documented.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_status: Option<i32>,
}

deserialize_structure! {
    lenient Zone {
        "ZoneId" => zone_id: optional,
        "ZoneName" => zone_name: optional,
        "ZoneStatus" => zone_status: optional,
    }
}

impl Zone {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        zone_id: String,
        zone_name: String,
        zone_status: i32,
    }
}

impl Reflect for Zone {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Zone",
        unique_name: "Zone",
        doc: "An availability zone.",
        fields: &[
            Field::optional("ZoneId", "zone_id", String::TYPE)
                .doc("ID of the zone.\n\nExample: `cn-beijing-a`."),
            Field::optional("ZoneName", "zone_name", String::TYPE)
                .doc("Display name of the zone, in Chinese.\n\nExample: `可用区A`."),
            Field::optional("ZoneStatus", "zone_status", i32::TYPE)
                .doc("Status of the zone as a number; only `1` is documented.\n\nExample: `1`."),
        ],
    };
}

impl Fields for Zone {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ZoneId" => self.zone_id.as_value(),
            "ZoneName" => self.zone_name.as_value(),
            "ZoneStatus" => self.zone_status.as_value(),
            _ => None,
        }
    }
}
