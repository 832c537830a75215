# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The enumerations of requests and responses.

Members are strings, equal to the values of models. The service can send other values.
"""

from volcredis._enumeration import OpenEnum


class AccountRole(OpenEnum):
    """Role of a database account. Other values can occur."""

    ADMINISTRATOR = "Administrator"
    READ_WRITE = "ReadWrite"
    READ_ONLY = "ReadOnly"
    NOT_DANGEROUS = "NotDangerous"
    NOT_WRITE = "NotWrite"


class AddressType(OpenEnum):
    """Type of an address. Other values can occur."""

    PRIVATE = "Private"
    PUBLIC = "Public"
    DIRECT_LINK = "DirectLink"
    PUBLIC_ZONE = "PublicZone"
    STORAGE_INNER = "StorageInner"
    PUBLIC_ZONE_AFFINITY = "PublicZoneAffinity"


class AllowListCategory(OpenEnum):
    """Category of an allow list. Other values can occur."""

    ORDINARY = "Ordinary"
    DEFAULT = "Default"


class ArchType(OpenEnum):
    """Architecture of an instance. Other values can occur."""

    STANDARD = "Standard"
    CLUSTER = "Cluster"


class BackupScope(OpenEnum):
    """Scope of a query for backups. Other values can occur."""

    ONE_INSTANCE = "OneInstance"
    DESTROYED_INSTANCES = "DestroyedInstances"
    ACCOUNT_INSTANCES = "AccountInstances"


class BackupStatus(OpenEnum):
    """Status of a backup. Other values can occur."""

    CREATING = "Creating"
    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"
    DELETING = "Deleting"


class BackupStrategy(OpenEnum):
    """Strategy of a backup. Other values can occur."""

    MANUAL_BACKUP = "ManualBackup"
    AUTOMATED_BACKUP = "AutomatedBackup"
    DATA_FLASH_BACK = "DataFlashBack"
    ALL_STRATEGY = "AllStrategy"


class BackupType(OpenEnum):
    """Type of a backup. Other values can occur."""

    FULL = "Full"
    INVALID = "Invalid"
    INC = "Inc"
    ALL = "All"


class BigKeyOrder(OpenEnum):
    """Sort order of big keys. Other values can occur."""

    VALUE_SIZE = "ValueSize"
    VALUE_LEN = "ValueLen"


class BindMode(OpenEnum):
    """Selection of the addresses that an allow list takes from a security group. Other values can occur."""

    ASSOCIATE_ECS_IP = "AssociateEcsIp"
    INGRESS_DIRECTION_IP = "IngressDirectionIp"


class BlueGreenRole(OpenEnum):
    """Role of an instance in a blue-green deployment. Other values can occur."""

    BLUE = "Blue"
    GREEN = "Green"


class BlueGreenStatus(OpenEnum):
    """Status of a blue-green deployment. Other values can occur."""

    INIT = "INIT"
    PROVISIONING = "PROVISIONING"
    AVAILABLE = "AVAILABLE"
    DATA_SYNCHRONIZING = "DATA_SYNCHRONIZING"
    SWITCHOVER_AVAILABLE = "SWITCHOVER_AVAILABLE"
    SWITCHOVER_IN_PROGRESS = "SWITCHOVER_IN_PROGRESS"
    SWITCHOVER_PENDING = "SWITCHOVER_PENDING"
    SWITCHOVER_COMPLETED = "SWITCHOVER_COMPLETED"
    SWITCHOVER_FAILED = "SWITCHOVER_FAILED"
    DELETING = "DELETING"
    DELETE_COMPLETED = "DELETE_COMPLETED"


class ChargeType(OpenEnum):
    """Billing method of an instance. Other values can occur."""

    POST_PAID = "PostPaid"
    PRE_PAID = "PrePaid"


class DataLayout(OpenEnum):
    """Data storage of an instance. Other values can occur."""

    RAM = "RAM"
    HYBRID = "Hybrid"


class DeletionProtection(OpenEnum):
    """Deletion protection of an instance. Other values can occur."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class EngineVersion(OpenEnum):
    """Redis version of an instance. Other values can occur."""

    V5_0 = "5.0"
    V6_0 = "6.0"
    V7_0 = "7.0"
    V7_2 = "7.2"
    V7_4 = "7.4"


class FatLogType(OpenEnum):
    """Type of the node that logged a command with a large result. Other values can occur."""

    PROXY = "proxy"
    SERVER = "server"


class InstanceClass(OpenEnum):
    """Class of an instance. Other values can occur."""

    PRIMARY_SECONDARY = "PrimarySecondary"
    STANDALONE = "Standalone"


class InstanceStatus(OpenEnum):
    """Status of an instance. Other values can occur."""

    CREATING = "Creating"
    CREATE_FAILED = "CreateFailed"
    RUNNING = "Running"
    RESTARTING = "Restarting"
    PROXY_RESTARTING = "ProxyRestarting"
    SCALING = "Scaling"
    PARAMETER_MODIFYING = "ParameterModifying"
    ALLOW_LIST_MAINTAINING = "AllowListMaintaining"
    NETWORK_MAINTAINING = "NetworkMaintaining"
    AZ_CHANGING = "AZChanging"
    PRIMARY_CHANGING = "PrimaryChanging"
    UPGRADING = "Upgrading"
    MAINTAINING = "Maintaining"
    RESTORING = "Restoring"
    TASK_FAILED = "TaskFailed"
    CLOSING = "Closing"
    RELEASED = "Released"
    DELETING = "Deleting"


class KeyType(OpenEnum):
    """Data type of a key. Other values can occur."""

    STRING = "string"
    LIST = "list"
    SET = "set"
    ZSET = "zset"
    HASH = "hash"


class ModifyMode(OpenEnum):
    """Effect of the given addresses on an allow list. Other values can occur."""

    COVER = "Cover"
    APPEND = "Append"
    DELETE = "Delete"


class MultiAZ(OpenEnum):
    """Deployment of an instance over several availability zones. Other values can occur."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class NoAuthMode(OpenEnum):
    """Password-free access from the VPC. Other values can occur."""

    OPEN = "open"
    CLOSE = "close"


class NodeRole(OpenEnum):
    """Role of a node in its shard. Other values can occur."""

    PRIMARY_NODE = "PrimaryNode"
    SECONDARY_NODE = "SecondaryNode"


class NodeStatus(OpenEnum):
    """Status of a node. Other values can occur."""

    DEPLOY = "deploy"
    RUNNING = "running"
    LOADING = "loading"
    ERROR = "error"


class ParameterGroupSource(OpenEnum):
    """Origin of a parameter template. Other values can occur."""

    SYSTEM = "System"
    USER = "User"


class PlannedEventStatus(OpenEnum):
    """Status of a planned event. Other values can occur."""

    INITIATED = "Initiated"
    WAITING = "Waiting"
    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
    CANCELED = "Canceled"
    ABANDONED = "Abandoned"


class PrivateDNSVisibility(OpenEnum):
    """Resolution of a private domain name. Other values can occur."""

    PUBLIC = "Public"
    PRIVATE = "Private"


class RedisModule(OpenEnum):
    """Redis module of an enterprise edition instance. Other values can occur."""

    REDIS_JSON = "RedisJSON"
    REDIS_BLOOM = "RedisBloom"
    REDI_SEARCH = "RediSearch"
    REDIS_TIME_SERIES = "RedisTimeSeries"


class ServiceType(OpenEnum):
    """Edition of an instance. Other values can occur."""

    BASIC = "Basic"
    ENTERPRISE = "Enterprise"


class SlowLogType(OpenEnum):
    """Type of the node that logged a slow query. Other values can occur."""

    SERVER = "Server"
    PROXY = "Proxy"


class TaskStatus(OpenEnum):
    """Status of a task. Other values can occur."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
    WAITING = "Waiting"
    CANCELED = "Canceled"


class TaskStepStatus(OpenEnum):
    """Status of a step of a task. Other values can occur."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
    WAITING = "Waiting"


class VpcAuthMode(OpenEnum):
    """Password-free access from the VPC. Other values can occur."""

    OPEN = "open"
    CLOSE = "close"
