# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The structures of requests and responses. Their attributes are read-only."""

import datetime
from collections.abc import Iterable
from typing import Any, Literal

from typing_extensions import TypeAlias

from volcredis._volcredis import Model, Request, Response

def __dir__() -> list[str]: ...

# Role of a database account. Other values can occur.
_AccountRole: TypeAlias = str | Literal["Administrator", "ReadWrite", "ReadOnly", "NotDangerous", "NotWrite"]
# Type of an address. Other values can occur.
_AddressType: TypeAlias = str | Literal[
    "Private", "Public", "DirectLink", "PublicZone", "StorageInner", "PublicZoneAffinity",
]
# Category of an allow list. Other values can occur.
_AllowListCategory: TypeAlias = str | Literal["Ordinary", "Default"]
# Architecture of an instance. Other values can occur.
_ArchType: TypeAlias = str | Literal["Standard", "Cluster"]
# Scope of a query for backups. Other values can occur.
_BackupScope: TypeAlias = str | Literal["OneInstance", "DestroyedInstances", "AccountInstances"]
# Status of a backup. Other values can occur.
_BackupStatus: TypeAlias = str | Literal["Creating", "Available", "Unavailable", "Deleting"]
# Strategy of a backup. Other values can occur.
_BackupStrategy: TypeAlias = str | Literal["ManualBackup", "AutomatedBackup", "DataFlashBack", "AllStrategy"]
# Type of a backup. Other values can occur.
_BackupType: TypeAlias = str | Literal["Full", "Invalid", "Inc", "All"]
# Sort order of big keys. Other values can occur.
_BigKeyOrder: TypeAlias = str | Literal["ValueSize", "ValueLen"]
# Selection of the addresses that an allow list takes from a security group. Other values can occur.
_BindMode: TypeAlias = str | Literal["AssociateEcsIp", "IngressDirectionIp"]
# Role of an instance in a blue-green deployment. Other values can occur.
_BlueGreenRole: TypeAlias = str | Literal["Blue", "Green"]
# Status of a blue-green deployment. Other values can occur.
_BlueGreenStatus: TypeAlias = str | Literal[
    "INIT", "PROVISIONING", "AVAILABLE", "DATA_SYNCHRONIZING", "SWITCHOVER_AVAILABLE", "SWITCHOVER_IN_PROGRESS",
    "SWITCHOVER_PENDING", "SWITCHOVER_COMPLETED", "SWITCHOVER_FAILED", "DELETING", "DELETE_COMPLETED",
]
# Billing method of an instance. Other values can occur.
_ChargeType: TypeAlias = str | Literal["PostPaid", "PrePaid"]
# Data storage of an instance. Other values can occur.
_DataLayout: TypeAlias = str | Literal["RAM", "Hybrid"]
# Deletion protection of an instance. Other values can occur.
_DeletionProtection: TypeAlias = str | Literal["enabled", "disabled"]
# Redis version of an instance. Other values can occur.
_EngineVersion: TypeAlias = str | Literal["5.0", "6.0", "7.0", "7.2", "7.4"]
# Type of the node that logged a command with a large result. Other values can occur.
_FatLogType: TypeAlias = str | Literal["proxy", "server"]
# Class of an instance. Other values can occur.
_InstanceClass: TypeAlias = str | Literal["PrimarySecondary", "Standalone"]
# Status of an instance. Other values can occur.
_InstanceStatus: TypeAlias = str | Literal[
    "Creating", "CreateFailed", "Running", "Restarting", "ProxyRestarting", "Scaling", "ParameterModifying",
    "AllowListMaintaining", "NetworkMaintaining", "AZChanging", "PrimaryChanging", "Upgrading", "Maintaining",
    "Restoring", "TaskFailed", "Closing", "Released", "Deleting",
]
# Data type of a key. Other values can occur.
_KeyType: TypeAlias = str | Literal["string", "list", "set", "zset", "hash"]
# Effect of the given addresses on an allow list. Other values can occur.
_ModifyMode: TypeAlias = str | Literal["Cover", "Append", "Delete"]
# Deployment of an instance over several availability zones. Other values can occur.
_MultiAZ: TypeAlias = str | Literal["enabled", "disabled"]
# Password-free access from the VPC. Other values can occur.
_NoAuthMode: TypeAlias = str | Literal["open", "close"]
# Role of a node in its shard. Other values can occur.
_NodeRole: TypeAlias = str | Literal["PrimaryNode", "SecondaryNode"]
# Status of a node. Other values can occur.
_NodeStatus: TypeAlias = str | Literal["deploy", "running", "loading", "error"]
# Origin of a parameter template. Other values can occur.
_ParameterGroupSource: TypeAlias = str | Literal["System", "User"]
# Status of a planned event. Other values can occur.
_PlannedEventStatus: TypeAlias = str | Literal[
    "Initiated", "Waiting", "Running", "Success", "Failed", "Canceled", "Abandoned",
]
# Resolution of a private domain name. Other values can occur.
_PrivateDNSVisibility: TypeAlias = str | Literal["Public", "Private"]
# Redis module of an enterprise edition instance. Other values can occur.
_RedisModule: TypeAlias = str | Literal["RedisJSON", "RedisBloom", "RediSearch", "RedisTimeSeries"]
# Edition of an instance. Other values can occur.
_ServiceType: TypeAlias = str | Literal["Basic", "Enterprise"]
# Type of the node that logged a slow query. Other values can occur.
_SlowLogType: TypeAlias = str | Literal["Server", "Proxy"]
# Status of a task. Other values can occur.
_TaskStatus: TypeAlias = str | Literal["Running", "Success", "Failed", "Waiting", "Canceled"]
# Status of a step of a task. Other values can occur.
_TaskStepStatus: TypeAlias = str | Literal["Running", "Success", "Failed", "Waiting"]
# Password-free access from the VPC. Other values can occur.
_VpcAuthMode: TypeAlias = str | Literal["open", "close"]

class AddTagsToResourceRequest(Request["AddTagsToResourceResponse"]):
    """Attaches tags to instances; the value of an existing key is replaced.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent
    for calls with the same `client_token`.

    Checked by the service only:

    - An instance can have at most 50 tags.

    Notes:

    - Keys and values must follow the tag rules of the service, which only the service checks.

    Reference: https://www.volcengine.com/docs/6293/1112331
    Reference: https://www.volcengine.com/docs/84772/1393053
    """

    __match_args__ = ("instance_ids", "tags", "client_token")
    def __init__(
        self, *, instance_ids: Iterable[str], tags: Iterable[Tag | dict[str, Any]], client_token: str | None = None,
    ) -> None: ...
    instance_ids: tuple[str, ...]
    """IDs of the instances to tag. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`."""
    tags: tuple[Tag, ...]
    """Tags to attach. Limits: at most 20 items; unique `Key`. Example:
    `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class AddTagsToResourceResponse(Response):
    """Response of `AddTagsToResourceRequest`."""

    __match_args__ = ()

class ApplyParameterGroupRequest(Request["ApplyParameterGroupResponse"]):
    """Applies the values of a parameter template to an instance.

    Asynchronous: the change continues after the call returns.

    Notes:

    - The action is not documented by the service and may change.
    """

    __match_args__ = ("instance_id", "parameter_group_id")
    instance_id: str
    """ID of the instance."""
    parameter_group_id: str
    """ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`."""

class ApplyParameterGroupResponse(Response):
    """Response of `ApplyParameterGroupRequest`."""

    __match_args__ = ("apply_parameter_group_info",)
    apply_parameter_group_info: AppliedParameterGroup | None = None
    """Applied template and the instance it was applied to."""

class AssociateAllowListRequest(Request["AssociateAllowListResponse"]):
    """Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.

    Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the
    change. Idempotent for calls with the same `client_token`.

    Validation:

    - Only one of `instance_ids` and `allow_list_ids` may have more than one item.

    Notes:

    - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access;
      `modify_db_instance_vpc_auth_mode` turns that off.
    - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security
      groups per allow list, 100 allow lists per instance.
    - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in
      the enterprise edition.
    - One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.
    - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
      `0.0.0.0/0` itself is accepted.

    Reference: https://www.volcengine.com/docs/6293/108838
    Reference: https://www.volcengine.com/docs/84772/1393074
    """

    __match_args__ = ("allow_list_ids", "instance_ids", "client_token")
    def __init__(
        self, *, allow_list_ids: Iterable[str], instance_ids: Iterable[str], client_token: str | None = None,
    ) -> None: ...
    allow_list_ids: tuple[str, ...]
    """IDs of the allow lists to bind. Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`."""
    instance_ids: tuple[str, ...]
    """IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class AssociateAllowListResponse(Response):
    """Response of `AssociateAllowListRequest`."""

    __match_args__ = ()

class CreateAllowListRequest(Request["CreateAllowListResponse"]):
    """Creates an allow list of IP addresses in a region and returns its ID.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - At least one of `allow_list` and `security_group_bind_infos` is required.

    Notes:

    - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
    - A new default allow list turns the previous one into an ordinary allow list.
    - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security
      groups per allow list, 100 allow lists per instance.
    - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in
      the enterprise edition.
    - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
      `0.0.0.0/0` itself is accepted.

    Reference: https://www.volcengine.com/docs/6293/108834
    Reference: https://www.volcengine.com/docs/84772/1393070
    """

    __match_args__ = (
        "allow_list_name", "allow_list", "allow_list_category", "allow_list_desc", "allow_list_type", "project_name",
        "security_group_bind_infos", "client_token",
    )
    def __init__(
        self, *, allow_list_name: str, allow_list: str | None = None,
        allow_list_category: _AllowListCategory | None = None, allow_list_desc: str | None = None,
        allow_list_type: str | None = None, project_name: str | None = None,
        security_group_bind_infos: Iterable[SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...
    allow_list_name: str
    """Name of the allow list. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
    first neither a digit nor `-`. Example: `test`.
    """
    allow_list: str | None = None
    """IP addresses and CIDR blocks to allow. Limits: no duplicates; items separated by `,`. Example:
    `10.1.1.1,10.2.3.0/24`.
    """
    allow_list_category: _AllowListCategory | None = None
    """Category of the allow list; `Default` makes it the default list of the account in this region. Default:
    `Ordinary`. Example: `Default`.
    """
    allow_list_desc: str | None = None
    """Description of the allow list; empty if not given. Limits: at most 200 characters. Example: `test`."""
    allow_list_type: str | None = None
    """Address family; ignored by the service. Deprecated. Example: `DualStack`."""
    project_name: str | None = None
    """Project of the allow list. Default: `default`. Example: `default`."""
    security_group_bind_infos: tuple[SecurityGroupBinding, ...] | None = None
    """ECS security groups whose addresses are allowed as well."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class CreateAllowListResponse(Response):
    """Response of `CreateAllowListRequest`."""

    __match_args__ = ("allow_list_id",)
    allow_list_id: str | None = None
    """ID of the new allow list. Example: `acl-cnlf3xgczbjldzy****`."""

class CreateBackupRequest(Request["CreateBackupResponse"]):
    """Creates a manual backup of an instance.

    Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the
    change. Idempotent for calls with the same `client_token`.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.
    - The backup is complete when its status in `describe_backups` is no longer `Creating`.

    Reference: https://www.volcengine.com/docs/6293/67125
    Reference: https://www.volcengine.com/docs/84772/1393057
    """

    __match_args__ = ("instance_id", "backup_point_name", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn02aqusft7ws****`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class CreateBackupResponse(Response):
    """Response of `CreateBackupRequest`."""

    __match_args__ = ("backup_point_id", "instance_id")
    backup_point_id: str | None = None
    """ID of the new backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn02aqusft7ws****`."""

class CreateBlueGreenDeploymentRequest(Request["CreateBlueGreenDeploymentResponse"]):
    """Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until
    the switchover.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent
    for calls with the same `client_token`.

    Checked by the service only:

    - `target_engine_version` must be higher than the `engine_version` of the source instance.

    Notes:

    - The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster must not
      have a direct-link address.
    - An instance can be in one running deployment only.
    - The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in cash and
      vouchers.
    - In a default name of the green instance, the name of the blue instance is cut to 115 characters.

    Reference: https://www.volcengine.com/docs/6293/2171474
    Reference: https://www.volcengine.com/docs/6293/2096775
    """

    __match_args__ = ("source_instance_id", "name", "target_engine_version", "target_instance_name", "client_token")
    source_instance_id: str
    """ID of the blue instance, which is to be upgraded. Example: `redis-cn0212gzmh2xs****`."""
    name: str | None = None
    """Description of the deployment. Example: `upgradeversion`."""
    target_engine_version: str | None = None
    """Redis version of the green instance; must be later than that of the blue instance. Example: `7.0`."""
    target_instance_name: str | None = None
    """Name of the green instance; by default the name of the blue instance, `-green-` and six random characters.
    Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor
    `-`. Example: `redistest-green`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class CreateBlueGreenDeploymentResponse(Response):
    """Response of `CreateBlueGreenDeploymentRequest`."""

    __match_args__ = (
        "create_time", "data_sync_progress", "end_time", "name", "source_engine_version", "source_instance_id",
        "source_instance_name", "status", "target_engine_version", "target_instance_id", "target_instance_name",
        "blue_green_deployment",
    )
    create_time: str | None = None
    """Creation time of the deployment; the format is not documented."""
    data_sync_progress: float | None = None
    """Progress of the data synchronization from the blue to the green instance; the scale is not documented."""
    end_time: str | None = None
    """End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`."""
    name: str | None = None
    """Description of the deployment. Example: `upgradeversion`."""
    source_engine_version: str | None = None
    """Redis version of the blue instance."""
    source_instance_id: str | None = None
    """ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`."""
    source_instance_name: str | None = None
    """Name of the blue instance."""
    status: _BlueGreenStatus | None = None
    """Status of the deployment. Example: `SWITCHOVER_AVAILABLE`."""
    target_engine_version: str | None = None
    """Redis version of the green instance. Example: `7.0`."""
    target_instance_id: str | None = None
    """ID of the green (new) instance."""
    target_instance_name: str | None = None
    """Name of the green instance. Example: `redistest-green`."""
    blue_green_deployment: BlueGreenDeployment | None = None
    """Deployment that the call acted on."""

class CreateDBAccountRequest(Request["CreateDBAccountResponse"]):
    """Creates an account with a role on an instance.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state
    of the instance is `Running` after the change. Idempotent for calls with the same `client_token`.

    Notes:

    - An instance can have 100 accounts by default; the limit can be raised by a support ticket.
    - Custom roles created in the console can be used as well.
    - The account takes effect within about a minute, when its status becomes `Available`.

    Reference: https://www.volcengine.com/docs/6293/69656
    Reference: https://www.volcengine.com/docs/84772/1393066
    """

    __match_args__ = ("instance_id", "account_name", "password", "role_name", "description", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    account_name: str
    """Name of the account. Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter
    and ending with a letter or a digit. Example: `test1`.
    """
    password: str
    """Password of the account. Limits: 8 to 64 characters; letters, digits and the special characters
    ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
    characters. Example: `Pwd@12****`.
    """
    role_name: _AccountRole
    """Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category,
    `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all but the
    `write` category. Example: `ReadWrite`.
    """
    description: str | None = None
    """Description of the account; empty if not given. Limits: at most 256 characters. Example: `The_test_account`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class CreateDBAccountResponse(Response):
    """Response of `CreateDBAccountRequest`."""

    __match_args__ = ()

class CreateDBEndpointDirectLinkAddressRequest(Request["CreateDBEndpointDirectLinkAddressResponse"]):
    """Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - Only sharded clusters can have a direct-link address.
    - For instances with more than 8 shards a support ticket is needed.
    - Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and load
      balancing are not available on this address.
    - The address may resolve to another IP address after it has been released and created again; clients should
      use the domain name.
    - `modify_db_instance_visit_address` changes the domain prefix and the port.

    Reference: https://www.volcengine.com/docs/6293/1407726
    """

    __match_args__ = ("instance_id", "port", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    port: int | None = None
    """Port of the direct-link address. Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    """

class CreateDBEndpointDirectLinkAddressResponse(Response):
    """Response of `CreateDBEndpointDirectLinkAddressRequest`."""

    __match_args__ = ()

class CreateDBEndpointPublicAddressRequest(Request["CreateDBEndpointPublicAddressResponse"]):
    """Creates a public address of an instance by binding an elastic IP address (EIP).

    Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the
    change. Idempotent for calls with the same `client_token`.

    Notes:

    - The account must have granted the cross-service authorization for Redis, or the call fails.
    - The EIP is billed by the EIP service.
    - The change is complete when the EIP is bound and the instance is `Running`.

    Reference: https://www.volcengine.com/docs/6293/110152
    Reference: https://www.volcengine.com/docs/84772/1393064
    """

    __match_args__ = ("instance_id", "eip_id", "port", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    eip_id: str
    """ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC service. Example:
    `eip-2fef2qcfbfw8w5oxruw3w****`.
    """
    port: int | None = None
    """Port of the public address. Limits: 1024 to 65535. Default: `6379`. Example: `6379`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class CreateDBEndpointPublicAddressResponse(Response):
    """Response of `CreateDBEndpointPublicAddressRequest`."""

    __match_args__ = ()

class CreateDBInstanceRequest(Request["CreateDBInstanceResponse"]):
    """Creates a community edition instance and returns its ID before the creation is complete.

    Asynchronous: the change continues after the call returns. The state of the instance is `Creating` during the
    change and `Running` after it. Idempotent for calls with the same `client_token`.

    Validation:

    - `shard_number` is required when `sharded_cluster` is `1`.
    - `shard_capacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536`
      when `sharded_cluster` is `0`.
    - `shard_capacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `sharded_cluster` is `1`.
    - `shard_capacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when
      `node_number` is `1`.
    - `multi_az` must be `disabled` when `node_number` is `1`.
    - `purchase_months` is required when `charge_type` is `PrePaid`.
    - `auto_renew` is ignored by the service when `charge_type` is `PostPaid` or not set.
    - `configure_nodes` must have `node_number` items.
    - All items of `configure_nodes` must have the same `AZ` when `multi_az` is `disabled`.
    - The items of `configure_nodes` must have at least 2 different values of `AZ` when `multi_az` is `enabled`.

    Checked by the service only:

    - `subnet_id` must belong to `vpc_id` and to an availability zone of the instance.
    - All allow lists of an instance contain at most 1000 addresses and CIDR blocks.

    Notes:

    - `configure_nodes` and `multi_az` are documented as required.
    - The account must have granted the cross-service authorization for Redis, or the call fails.
    - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
    - A failed creation ends in status `CreateFailed`.

    Reference: https://www.volcengine.com/docs/6293/65748
    Reference: https://www.volcengine.com/docs/6293/71563
    """

    __match_args__ = (
        "region_id", "engine_version", "node_number", "shard_capacity", "sharded_cluster", "subnet_id", "vpc_id",
        "configure_nodes", "multi_az", "allow_list_ids", "parameter_group_id", "auto_renew", "charge_type",
        "deletion_protection", "instance_name", "no_auth_mode", "password", "port", "project_name", "purchase_months",
        "shard_number", "tags", "client_token",
    )
    def __init__(
        self, *, region_id: str, engine_version: _EngineVersion, node_number: int, shard_capacity: int,
        sharded_cluster: int, subnet_id: str, vpc_id: str,
        configure_nodes: Iterable[ConfigureNode | dict[str, Any]] | None = None, multi_az: _MultiAZ | None = None,
        allow_list_ids: Iterable[str] | None = None, parameter_group_id: str | None = None,
        auto_renew: bool | None = None, charge_type: _ChargeType | None = None,
        deletion_protection: _DeletionProtection | None = None, instance_name: str | None = None,
        no_auth_mode: _NoAuthMode | None = None, password: str | None = None, port: int | None = None,
        project_name: str | None = None, purchase_months: int | None = None, shard_number: int | None = None,
        tags: Iterable[Tag | dict[str, Any]] | None = None, client_token: str | None = None,
    ) -> None: ...
    region_id: str
    """ID of the region to create the instance in. Example: `cn-beijing`."""
    engine_version: _EngineVersion
    """Redis version of the instance. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`."""
    node_number: int
    """Number of nodes per shard: `1` for a single-node instance, more for a primary node with secondary nodes.
    Limits: 1 to 6. Example: `2`.
    """
    shard_capacity: int
    """Memory of each shard; the permitted sizes depend on `sharded_cluster`. Unit: MiB. Documented values: `256`,
    `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
    """
    sharded_cluster: int
    """Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example:
    `0`.
    """
    subnet_id: str
    """ID of a subnet of the VPC, in an availability zone of the instance. Example:
    `subnet-1g15j13jtzgu88ibuxwqp****`.
    """
    vpc_id: str
    """ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`."""
    configure_nodes: tuple[ConfigureNode, ...] | None = None
    """Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. By default all
    nodes are in the zone of the subnet.
    """
    multi_az: _MultiAZ | None = None
    """Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`); by default as in
    `configure_nodes`. Example: `enabled`.
    """
    allow_list_ids: tuple[str, ...] | None = None
    """IDs of the allow lists to bind; none if not given. Limits: at most 100 items. Example:
    `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`.
    """
    parameter_group_id: str | None = None
    """ID of the parameter template to apply; by default the system template of the version, which differs for
    single-node instances. Example: `pg-cnlfm5yzmxehmkw****`.
    """
    auto_renew: bool | None = None
    """If `True`, the subscription is renewed automatically. Default: `False`. Example: `False`."""
    charge_type: _ChargeType | None = None
    """Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Default: `PostPaid`. Example:
    `PostPaid`.
    """
    deletion_protection: _DeletionProtection | None = None
    """Deletion protection of the instance. Default: `disabled`. Example: `enabled`."""
    instance_name: str | None = None
    """Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`.
    """
    no_auth_mode: _NoAuthMode | None = None
    """Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not case-sensitive.
    Default: `close`. Example: `open`.
    """
    password: str | None = None
    """Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 64
    characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of
    upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
    """
    port: int | None = None
    """Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`. Example: `6379`."""
    project_name: str | None = None
    """Project of the instance. Default: `default`. Example: `default`."""
    purchase_months: int | None = None
    """Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`,
    `12`, `24` and `36`. Example: `1`.
    """
    shard_number: int | None = None
    """Number of shards; for sharded clusters only. Limits: 2 to 256. Example: `2`."""
    tags: tuple[Tag, ...] | None = None
    """Tags to attach; an instance can have at most 50. Limits: at most 20 items."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class CreateDBInstanceResponse(Response):
    """Response of `CreateDBInstanceRequest`."""

    __match_args__ = ("instance_id", "order_no")
    instance_id: str | None = None
    """ID of the new instance. Example: `redis-cn0212gzmh2xs****`."""
    order_no: str | None = None
    """Number of the billing order."""

class CreateEnterpriseDBInstanceRequest(Request["CreateEnterpriseDBInstanceResponse"]):
    """Creates an enterprise edition instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `purchase_months` is required when `charge_type` is `PrePaid`.
    - `auto_renew` is ignored by the service when `charge_type` is `PostPaid`.
    - `flash_per_shard` is ignored by the service when `data_layout` is `RAM`.
    - `flash_per_shard` must be `10240`, `20480` or `30720` when `data_layout` is `Hybrid`.
    - `modules` must be `RedisJSON` or `RedisBloom` when `data_layout` is `Hybrid`.

    Checked by the service only:

    - `subnet_id` must belong to `vpc_id` and to a zone of the instance.

    Notes:

    - `flash_per_shard` is required even for `RAM` instances.
    - 64 shards are available by invitation only.
    - An account can use 64 shards of enterprise edition instances per region by default; beyond that the call
      fails for lack of quota.
    - The limits of `allow_list_ids` and `tags` are not documented; only the service checks them.
    - The engine version is always 7.4.

    Reference: https://www.volcengine.com/docs/84772/1157351
    Reference: https://www.volcengine.com/docs/84772/1382961
    Reference: https://www.volcengine.com/docs/84772/1262383
    Reference: https://www.volcengine.com/docs/84772/1439014
    Reference: https://www.volcengine.com/docs/84772/1262384
    """

    __match_args__ = (
        "region_id", "charge_type", "data_layout", "flash_per_shard", "ram_per_shard", "shard_number", "subnet_id",
        "vpc_id", "configure_nodes", "allow_list_ids", "auto_renew", "deletion_protection", "instance_name", "modules",
        "multi_az", "password", "project_name", "purchase_months", "tags", "client_token",
    )
    def __init__(
        self, *, region_id: str, charge_type: _ChargeType, data_layout: _DataLayout, flash_per_shard: int,
        ram_per_shard: int, shard_number: int, subnet_id: str, vpc_id: str,
        configure_nodes: Iterable[ConfigureNode | dict[str, Any]], allow_list_ids: Iterable[str] | None = None,
        auto_renew: bool | None = None, deletion_protection: _DeletionProtection | None = None,
        instance_name: str | None = None, modules: Iterable[_RedisModule] | None = None,
        multi_az: _MultiAZ | None = None, password: str | None = None, project_name: str | None = None,
        purchase_months: int | None = None, tags: Iterable[Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...
    region_id: str
    """ID of the region to create the instance in. Example: `cn-beijing`."""
    charge_type: _ChargeType
    """Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`."""
    data_layout: _DataLayout
    """Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`."""
    flash_per_shard: int
    """Fast-storage capacity of each shard; for `Hybrid` instances only. Unit: MiB. Documented values: `10240`,
    `20480` and `30720`. Example: `10240`.
    """
    ram_per_shard: int
    """Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`."""
    shard_number: int
    """Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`."""
    subnet_id: str
    """ID of a subnet of the VPC, in the zone of the instance. Example: `subnet-1g15j13jtzgu88ibuxwqp****`."""
    vpc_id: str
    """ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`."""
    configure_nodes: tuple[ConfigureNode, ...]
    """Zones of the nodes of a shard."""
    allow_list_ids: tuple[str, ...] | None = None
    """IDs of the allow lists to bind. Example: `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`."""
    auto_renew: bool | None = None
    """If `True`, the subscription is renewed automatically. Default: `False`. Example: `True`."""
    deletion_protection: _DeletionProtection | None = None
    """Deletion protection of the instance. Default: `disabled`."""
    instance_name: str | None = None
    """Name of the instance; the instance ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `redis-enterprise`.
    """
    modules: tuple[_RedisModule, ...] | None = None
    """Redis modules to load; none if not given. Example: `["RedisJSON","RedisBloom"]`."""
    multi_az: _MultiAZ | None = None
    """Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`). Default:
    `disabled`. Example: `disabled`.
    """
    password: str | None = None
    """Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 32
    characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of
    upper-case letters, lower-case letters, digits and special characters.
    """
    project_name: str | None = None
    """Project of the instance. Default: `default`. Example: `default`."""
    purchase_months: int | None = None
    """Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`,
    `12`, `24` and `36`. Example: `1`.
    """
    tags: tuple[Tag, ...] | None = None
    """Tags to attach; none if not given."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class CreateEnterpriseDBInstanceResponse(Response):
    """Response of `CreateEnterpriseDBInstanceRequest`."""

    __match_args__ = ("instance_id", "order_no")
    instance_id: str | None = None
    """ID of the new instance. Example: `redis-cn0212gzmh2xs****`."""
    order_no: str | None = None
    """Number of the billing order. Example: `Order702856788643751****`."""

class CreateKeyScanJobRequest(Request["CreateKeyScanJobResponse"]):
    """Starts a job that scans an instance for expired keys and deletes them.

    Asynchronous: the change continues after the call returns.

    Notes:

    - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak hours.
    - `describe_key_scan_jobs` returns the progress; `interrupt_key_scan_job` cancels the job.
    - A running job cannot be changed.

    Reference: https://www.volcengine.com/docs/6293/1681638
    """

    __match_args__ = ("instance_id", "scan_key_num_per_second", "timeout_minutes")
    instance_id: str
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    scan_key_num_per_second: int
    """Number of expired keys scanned per second. Limits: 2000 to 100000. Example: `2000`."""
    timeout_minutes: int
    """Time after which the scan is stopped. Unit: minute. Limits: 30 to 1440. Example: `30`."""

class CreateKeyScanJobResponse(Response):
    """Response of `CreateKeyScanJobRequest`."""

    __match_args__ = ("job_id",)
    job_id: str | None = None
    """ID of the new job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`."""

class CreateParameterGroupRequest(Request["CreateParameterGroupResponse"]):
    """Creates a custom parameter template for a Redis version.

    Synchronous: the change is complete when the call returns.

    Notes:

    - The `engine_version` of a template cannot be changed.

    Reference: https://www.volcengine.com/docs/6293/1415104
    """

    __match_args__ = ("engine_version", "name", "param_values", "description")
    def __init__(
        self, *, engine_version: _EngineVersion, name: str, param_values: Iterable[ParamValue | dict[str, Any]],
        description: str | None = None,
    ) -> None: ...
    engine_version: _EngineVersion
    """Redis version of the template. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`."""
    name: str
    """Name of the template. Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
    neither a digit nor `-`. Example: `test_temp`.
    """
    param_values: tuple[ParamValue, ...]
    """Parameters of the template. Limits: at least one item."""
    description: str | None = None
    """Description of the template; empty if not given. Limits: at most 200 characters. Example: `test template`."""

class CreateParameterGroupResponse(Response):
    """Response of `CreateParameterGroupRequest`."""

    __match_args__ = ("parameter_group_id",)
    parameter_group_id: str | None = None
    """ID of the new template. Example: `pg-cnlfm5yzmxehmkw****`."""

class DecreaseDBInstanceNodeNumberRequest(Request["DecreaseDBInstanceNodeNumberResponse"]):
    """Removes nodes from each shard of a primary-secondary instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False` or not set.

    Checked by the service only:

    - The number of nodes per shard after the change must be 2 to 6.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) can be changed.
    - The change turns data flashback off and discards its restore points; `start_continuous_backup` turns it on
      again.
    - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
    - The change is complete when the instance is `Running` again.
    - `nodes_to_remove` is meant for instances in several availability zones.

    Reference: https://www.volcengine.com/docs/6293/65749
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "nodes_number_to_decrease", "backup_point_name", "create_backup",
        "nodes_to_remove", "client_token",
    )
    def __init__(
        self, *, instance_id: str, apply_immediately: bool, nodes_number_to_decrease: int,
        backup_point_name: str | None = None, create_backup: bool | None = None,
        nodes_to_remove: Iterable[ConfigureNode | dict[str, Any]] | None = None, client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `True`."""
    nodes_number_to_decrease: int
    """Number of nodes to remove from each shard. Limits: at most 4. Example: `2`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the change. Default: `False`. Example: `True`."""
    nodes_to_remove: tuple[ConfigureNode, ...] | None = None
    """Zones of the nodes to remove, one entry per node."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DecreaseDBInstanceNodeNumberResponse(Response):
    """Response of `DecreaseDBInstanceNodeNumberRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order. Example: `Order716986589022527****`."""

class DeleteAllClientSessionRequest(Request["DeleteAllClientSessionResponse"]):
    """Ends all client sessions of an instance.

    Synchronous: the change is complete when the call returns.

    Notes:

    - The connections of the sessions are closed.

    Reference: https://www.volcengine.com/docs/6293/2175475
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DeleteAllClientSessionResponse(Response):
    """Response of `DeleteAllClientSessionRequest`."""

    __match_args__ = ("is_success",)
    is_success: bool | None = None
    """`True` if all sessions were ended. Example: `True`."""

class DeleteAllowListRequest(Request["DeleteAllowListResponse"]):
    """Deletes an allow list that is bound to no instance.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The call fails while an instance is bound to the allow list; `disassociate_allow_list` unbinds it.

    Reference: https://www.volcengine.com/docs/6293/108840
    Reference: https://www.volcengine.com/docs/84772/1393076
    """

    __match_args__ = ("allow_list_id", "client_token")
    allow_list_id: str
    """ID of the allow list. Example: `acl-cn022p4qmcz2p26****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DeleteAllowListResponse(Response):
    """Response of `DeleteAllowListRequest`."""

    __match_args__ = ()

class DeleteBlueGreenDeploymentRequest(Request["DeleteBlueGreenDeploymentResponse"]):
    """Cancels a blue-green deployment and makes its two instances independent.

    Asynchronous: the change continues after the call returns.

    Notes:

    - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`, `SWITCHOVER_PENDING` or
      `SWITCHOVER_FAILED`.
    - Both instances remain; the green instance is billed until it is deleted.
    - Another deployment can be created for the instance afterwards.

    Reference: https://www.volcengine.com/docs/6293/2171477
    """

    __match_args__ = ("source_instance_id",)
    source_instance_id: str
    """ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`."""

class DeleteBlueGreenDeploymentResponse(Response):
    """Response of `DeleteBlueGreenDeploymentRequest`."""

    __match_args__ = (
        "create_time", "data_sync_progress", "end_time", "name", "source_engine_version", "source_instance_id",
        "source_instance_name", "status", "target_engine_version", "target_instance_id", "target_instance_name",
        "blue_green_deployment",
    )
    create_time: str | None = None
    """Creation time of the deployment; the format is not documented."""
    data_sync_progress: float | None = None
    """Progress of the data synchronization from the blue to the green instance; the scale is not documented."""
    end_time: str | None = None
    """End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`."""
    name: str | None = None
    """Description of the deployment. Example: `upgradeversion`."""
    source_engine_version: str | None = None
    """Redis version of the blue instance."""
    source_instance_id: str | None = None
    """ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`."""
    source_instance_name: str | None = None
    """Name of the blue instance."""
    status: _BlueGreenStatus | None = None
    """Status of the deployment. Example: `SWITCHOVER_AVAILABLE`."""
    target_engine_version: str | None = None
    """Redis version of the green instance. Example: `7.0`."""
    target_instance_id: str | None = None
    """ID of the green (new) instance."""
    target_instance_name: str | None = None
    """Name of the green instance. Example: `redistest-green`."""
    blue_green_deployment: BlueGreenDeployment | None = None
    """Deployment that the call acted on."""

class DeleteDBAccountRequest(Request["DeleteDBAccountResponse"]):
    """Deletes an account of an instance.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent
    for calls with the same `client_token`.

    Reference: https://www.volcengine.com/docs/6293/71734
    Reference: https://www.volcengine.com/docs/84772/1393069
    """

    __match_args__ = ("instance_id", "account_name", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    account_name: str
    """Name of the account to delete. Limits: not `default`. Example: `test1`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DeleteDBAccountResponse(Response):
    """Response of `DeleteDBAccountRequest`."""

    __match_args__ = ()

class DeleteDBEndpointDirectLinkAddressRequest(Request["DeleteDBEndpointDirectLinkAddressResponse"]):
    """Deletes the direct-link address of an instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The instance then no longer supports the Redis Cluster protocol; move clients to another address first.

    Reference: https://www.volcengine.com/docs/6293/1407724
    """

    __match_args__ = ("instance_id", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DeleteDBEndpointDirectLinkAddressResponse(Response):
    """Response of `DeleteDBEndpointDirectLinkAddressRequest`."""

    __match_args__ = ()

class DeleteDBEndpointPublicAddressRequest(Request["DeleteDBEndpointPublicAddressResponse"]):
    """Deletes the public address of an instance.

    Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the
    change. Idempotent for calls with the same `client_token`.

    Notes:

    - The EIP is unbound but not released, and is billed until it is released in the EIP service.
    - For instances created before 2022-05-17 the call may fail; a support ticket is needed then.
    - The change is complete when the EIP is unbound and the instance is `Running`.

    Reference: https://www.volcengine.com/docs/6293/110161
    Reference: https://www.volcengine.com/docs/84772/1393065
    """

    __match_args__ = ("instance_id", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DeleteDBEndpointPublicAddressResponse(Response):
    """Response of `DeleteDBEndpointPublicAddressRequest`."""

    __match_args__ = ()

class DeleteDBInstanceRequest(Request["DeleteDBInstanceResponse"]):
    """Deletes an instance permanently.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Checked by the service only:

    - `backup_point_name` has an effect only for a primary-secondary instance (`instance_class` is
      `PrimarySecondary`) that is pay-as-you-go (`charge_type` is `PostPaid`).

    Notes:

    - The final backup remains in the list of backups.
    - A single-node instance is not backed up; its data is lost.
    - An instance with deletion protection cannot be deleted.

    Reference: https://www.volcengine.com/docs/6293/99796
    """

    __match_args__ = ("instance_id", "backup_point_name", "create_backup", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_name: str | None = None
    """Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the deletion; for primary-secondary instances only. Default: `True`.
    Example: `True`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DeleteDBInstanceResponse(Response):
    """Response of `DeleteDBInstanceRequest`."""

    __match_args__ = ()

class DeleteEnterpriseDBInstanceRequest(Request["DeleteEnterpriseDBInstanceResponse"]):
    """Deletes an enterprise edition instance, by default after a final full backup.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False`.

    Checked by the service only:

    - `create_backup` and `backup_point_name` are supported only for pay-as-you-go instances (`charge_type` is
      `PostPaid`). For a subscription instance a final backup is always created and named by its backup ID.

    Notes:

    - `describe_enterprise_db_instance_detail` returns the billing method of an instance.

    Reference: https://www.volcengine.com/docs/84772/1387160
    """

    __match_args__ = ("instance_id", "backup_point_name", "create_backup", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_name: str | None = None
    """Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters,
    letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the deletion; for pay-as-you-go instances only. Default: `True`.
    Example: `True`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DeleteEnterpriseDBInstanceResponse(Response):
    """Response of `DeleteEnterpriseDBInstanceRequest`."""

    __match_args__ = ()

class DeleteParameterGroupRequest(Request["DeleteParameterGroupResponse"]):
    """Deletes a custom parameter template permanently.

    Synchronous: the change is complete when the call returns.

    Checked by the service only:

    - Only a template whose `Source` is `User` can be deleted.

    Reference: https://www.volcengine.com/docs/6293/1415108
    """

    __match_args__ = ("parameter_group_id",)
    parameter_group_id: str
    """ID of the custom template to delete. Example: `pg-cnlfm5yzmxehmkw****`."""

class DeleteParameterGroupResponse(Response):
    """Response of `DeleteParameterGroupRequest`."""

    __match_args__ = ()

class DescribeAllowListDetailRequest(Request["DescribeAllowListDetailResponse"]):
    """Returns an allow list with its addresses, bound instances and linked security groups.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/108836
    Reference: https://www.volcengine.com/docs/84772/1393072
    """

    __match_args__ = ("allow_list_id",)
    allow_list_id: str
    """ID of the allow list. Example: `acl-cn022p4qmcz2p26****`."""

class DescribeAllowListDetailResponse(Response):
    """Response of `DescribeAllowListDetailRequest`."""

    __match_args__ = (
        "allow_list", "allow_list_category", "allow_list_desc", "allow_list_id", "allow_list_name", "allow_list_type",
        "associated_instance_num", "associated_instances", "project_name", "security_group_bind_infos",
    )
    allow_list: str | None = None
    """IP addresses and CIDR blocks of the allow list, separated by commas. Example: `10.1.***.***`."""
    allow_list_category: _AllowListCategory | None = None
    """Category of the allow list. Example: `Default`."""
    allow_list_desc: str | None = None
    """Description of the allow list. Example: `test`."""
    allow_list_id: str | None = None
    """ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`."""
    allow_list_name: str | None = None
    """Name of the allow list. Example: `api_test`."""
    allow_list_type: str | None = None
    """Address family; ignored by the service. Deprecated. Example: `DualStack`."""
    associated_instance_num: int | None = None
    """Number of instances bound to the allow list. Example: `1`."""
    associated_instances: tuple[AssociatedInstance, ...] = ()
    """Instances bound to the allow list."""
    project_name: str | None = None
    """Project of the allow list. Example: `default`."""
    security_group_bind_infos: tuple[SecurityGroupBindInfo, ...] = ()
    """Security groups linked to the allow list; absent if there are none."""

class DescribeAllowListsRequest(Request["DescribeAllowListsResponse"]):
    """Lists the allow lists of the account in a region.

    Read-only.

    Notes:

    - The list is not paged.
    - `describe_allow_list_detail` returns the addresses of an allow list.

    Reference: https://www.volcengine.com/docs/6293/108835
    Reference: https://www.volcengine.com/docs/84772/1393071
    """

    __match_args__ = ("region_id", "instance_id", "ip_address", "ip_segment", "project_name", "query_default")
    region_id: str
    """ID of the region to list. Example: `cn-beijing`."""
    instance_id: str | None = None
    """Filters by the ID of a bound instance. Example: `redis-cn0212gzmh2xs****`."""
    ip_address: str | None = None
    """Filters by IP addresses: returns allow lists that contain such an address, itself or within a CIDR block.
    Limits: at most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`.
    """
    ip_segment: str | None = None
    """Filters by CIDR blocks: returns allow lists that contain exactly such a block. Limits: at most 50 items; items
    separated by `,`. Example: `100.64.***.***/10,192.168.***.***/32`.
    """
    project_name: str | None = None
    """Filters by project. Example: `default`."""
    query_default: bool | None = None
    """If `True`, only the default list is returned; if `False`, only ordinary lists; if not given, both. Example:
    `False`.
    """

class DescribeAllowListsResponse(Response):
    """Response of `DescribeAllowListsRequest`."""

    __match_args__ = ("allow_lists",)
    allow_lists: tuple[AllowList, ...] = ()
    """Matching allow lists."""

class DescribeAvailableCrossRegionRequest(Request["DescribeAvailableCrossRegionResponse"]):
    """Lists the regions that backups of an instance can be copied to.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/1537662
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DescribeAvailableCrossRegionResponse(Response):
    """Response of `DescribeAvailableCrossRegionRequest`."""

    __match_args__ = ("target_region_ids",)
    target_region_ids: tuple[str, ...] = ()
    """IDs of the regions that backups can be copied to. Example: `["cn-shanghai","cn-guangzhou"]`."""

class DescribeBackupPlanRequest(Request["DescribeBackupPlanResponse"]):
    """Returns the automatic backup plan of an instance.

    Read-only.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.
    - `backup_hour` is in UTC+8, the times are in UTC.

    Reference: https://www.volcengine.com/docs/6293/65765
    Reference: https://www.volcengine.com/docs/84772/1393059
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DescribeBackupPlanResponse(Response):
    """Response of `DescribeBackupPlanRequest`."""

    __match_args__ = (
        "active", "backup_hour", "backup_type", "expect_next_backup_time", "instance_id", "last_update_time", "period",
        "ttl",
    )
    active: bool | None = None
    """`True` if automatic backup is on. Example: `True`."""
    backup_hour: int | None = None
    """Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example: `5`."""
    backup_type: _BackupType | None = None
    """Type of backup; only `Full` is supported. Documented values: `Full`. Example: `Full`."""
    expect_next_backup_time: datetime.datetime | None = None
    """Expected time of the next automatic backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2024-07-10T20:20:20Z`.
    """
    @property
    def expect_next_backup_time_raw(self) -> str | None: ...
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    last_update_time: datetime.datetime | None = None
    """Time of the last change to the plan. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2024-07-10T00:00:00Z`.
    """
    @property
    def last_update_time_raw(self) -> str | None: ...
    period: tuple[int, ...] = ()
    """Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
    `[1,2,3,4,5,6,7]`.
    """
    ttl: int | None = None
    """Retention period of backups; 7 by default. Unit: day. Example: `7`."""

class DescribeBackupPointDownloadUrlsRequest(Request["DescribeBackupPointDownloadUrlsResponse"]):
    """Returns the download URLs of the files of a backup.

    Read-only.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.

    Reference: https://www.volcengine.com/docs/6293/160056
    Reference: https://www.volcengine.com/docs/84772/1393061
    """

    __match_args__ = ("instance_id", "backup_point_id")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_id: str
    """ID of the backup, as listed by `describe_backups`. Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`."""

class DescribeBackupPointDownloadUrlsResponse(Response):
    """Response of `DescribeBackupPointDownloadUrlsRequest`."""

    __match_args__ = ("backup_point_download_urls", "instance_id", "shard_number")
    backup_point_download_urls: tuple[BackupPointDownloadUrl, ...] = ()
    """Download URLs of the backup files, one per shard."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    shard_number: int | None = None
    """Number of shards of the instance. Example: `1`."""

class DescribeBackupsRequest(Request["DescribeBackupsResponse"]):
    """Lists the backups of an instance or of the whole account.

    Read-only.

    Validation:

    - `instance_id` is required when `scope` is `OneInstance` or not set.
    - `end_time` is required when `start_time` is set.
    - `page_size` is required when `page_number` is set.
    - `backup_point_name` is ignored by the service when `scope` is `OneInstance` or not set.
    - `backup_point_id` is ignored by the service when `scope` is `OneInstance` or not set.
    - `project_name` is ignored by the service when `scope` is `OneInstance` or not set.
    - `end_time` must be later than `start_time`.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.

    Reference: https://www.volcengine.com/docs/6293/65766
    Reference: https://www.volcengine.com/docs/84772/1393058
    """

    __match_args__ = (
        "instance_id", "backup_point_id", "backup_point_name", "backup_strategy_list", "end_time", "page_number",
        "page_size", "project_name", "scope", "start_time", "status",
    )
    def __init__(
        self, *, instance_id: str | None = None, backup_point_id: str | None = None,
        backup_point_name: str | None = None, backup_strategy_list: Iterable[_BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None, page_number: int | None = None, page_size: int | None = None,
        project_name: str | None = None, scope: _BackupScope | None = None,
        start_time: str | datetime.datetime | None = None, status: _BackupStatus | None = None,
    ) -> None: ...
    instance_id: str | None = None
    """Filters by instance ID; no filter if empty. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_id: str | None = None
    """Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
    `b-cn02xmmrp751i9cdzcphjmk4****`.
    """
    backup_point_name: str | None = None
    """Filters by a part of the backup name; ignored for the `OneInstance` scope. Example: `testbackup`."""
    backup_strategy_list: tuple[_BackupStrategy, ...] | None = None
    """Filters by backup strategies; all strategies if empty. Documented values: `ManualBackup` and
    `AutomatedBackup`. Example: `["AutomatedBackup","ManualBackup"]`.
    """
    end_time: datetime.datetime | None = None
    """End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`."""
    @property
    def end_time_raw(self) -> str | None: ...
    page_number: int | None = None
    """Number of the page, counted from 1. Limits: at least 1. Example: `1`."""
    page_size: int | None = None
    """Number of backups per page. Limits: 1 to 1000. Example: `10`."""
    project_name: str | None = None
    """Filters by project; only for the `AccountInstances` scope. Example: `default`."""
    scope: _BackupScope | None = None
    """Scope of the query: one instance or the whole account. Documented values: `OneInstance` and
    `AccountInstances`. Default: `OneInstance`. Example: `AccountInstances`.
    """
    start_time: datetime.datetime | None = None
    """Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`."""
    @property
    def start_time_raw(self) -> str | None: ...
    status: _BackupStatus | None = None
    """Filters by backup status. Example: `Available`."""

class DescribeBackupsResponse(Response):
    """Response of `DescribeBackupsRequest`."""

    __match_args__ = ("backups", "total")
    backups: tuple[DescribeBackupsBackup, ...] = ()
    """Backups on this page."""
    total: int | None = None
    """Total number of matching backups. Example: `1`."""

class DescribeBigKeysRequest(Request["DescribeBigKeysResponse"]):
    """Returns the largest keys of an instance, by memory or by number of elements.

    Read-only.

    Validation:

    - `query_end_time` must be later than `query_start_time`.
    - `query_end_time` must be at most 24 hours later than `query_start_time`.

    Checked by the service only:

    - `query_start_time` must be within the last 15 days.

    Notes:

    - The service keeps the 100 keys with the most memory and the 100 keys with the most elements.
    - The result is not paged: one call returns up to 100 keys.

    Reference: https://www.volcengine.com/docs/6293/78084
    """

    __match_args__ = ("instance_id", "page_size", "key_type", "order_by", "query_end_time", "query_start_time")
    def __init__(
        self, *, instance_id: str, page_size: int, key_type: _KeyType | None = None,
        order_by: _BigKeyOrder | None = None, query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""
    page_size: int
    """Maximum number of keys to return. Limits: 1 to 100. Example: `50`."""
    key_type: _KeyType | None = None
    """Filters by data type; all types if not given. Example: `list`."""
    order_by: _BigKeyOrder | None = None
    """Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`). Default: `ValueSize`. Example:
    `ValueSize`.
    """
    query_end_time: datetime.datetime | None = None
    """End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2023-03-27T15:31:00Z`.
    """
    @property
    def query_end_time_raw(self) -> str | None: ...
    query_start_time: datetime.datetime | None = None
    """Start of the time range, at most 15 days ago; by default 24 hours before the current time. Format: RFC 3339,
    `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    """
    @property
    def query_start_time_raw(self) -> str | None: ...

class DescribeBigKeysResponse(Response):
    """Response of `DescribeBigKeysRequest`."""

    __match_args__ = ("big_key", "instance_id", "total")
    big_key: tuple[BigKey, ...] = ()
    """Big keys found."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""
    total: int | None = None
    """Number of keys found. Example: `1`."""

class DescribeBlueGreenDeploymentsRequest(Request["DescribeBlueGreenDeploymentsResponse"]):
    """Lists the blue-green deployments of an instance.

    Read-only.

    Notes:

    - `end_time` has no time zone.
    - The list is not paged.

    Reference: https://www.volcengine.com/docs/6293/2171475
    """

    __match_args__ = ("instance_id", "exclude_completed")
    instance_id: str
    """ID of the blue or the green instance. Example: `redis-cn0212gzmh2xs****`."""
    exclude_completed: bool | None = None
    """If `True`, completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`) are listed as well, contrary
    to the name; if `False`, they are left out. Default: `False`. Example: `False`.
    """

class DescribeBlueGreenDeploymentsResponse(Response):
    """Response of `DescribeBlueGreenDeploymentsRequest`."""

    __match_args__ = ("blue_green_deployments",)
    blue_green_deployments: tuple[BlueGreenDeployment, ...] = ()
    """Deployments of the instance."""

class DescribeClientSessionSnapshotRequest(Request["DescribeClientSessionSnapshotResponse"]):
    """Lists the client sessions of an instance that were recorded in a time range.

    Read-only.

    Notes:

    - The action is not documented by the service and may change.
    - The format of the times and the values of `filter_key`, `order_by` and `order_type` are not documented.
    """

    __match_args__ = (
        "instance_id", "context", "filter", "order_by", "order_type", "page_size", "query_end_time", "query_start_time",
    )
    def __init__(
        self, *, instance_id: str, context: str | None = None,
        filter: Iterable[SessionFilter | dict[str, Any]] | None = None, order_by: str | None = None,
        order_type: str | None = None, page_size: int | None = None, query_end_time: str | None = None,
        query_start_time: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    context: str | None = None
    """Position to continue from: the `context` of the previous response; not given for the first page."""
    filter: tuple[SessionFilter, ...] | None = None
    """Conditions that the sessions must meet."""
    order_by: str | None = None
    """Session property to sort by."""
    order_type: str | None = None
    """Sort direction."""
    page_size: int | None = None
    """Number of sessions per page."""
    query_end_time: str | None = None
    """End of the time range."""
    query_start_time: str | None = None
    """Start of the time range."""

class DescribeClientSessionSnapshotResponse(Response):
    """Response of `DescribeClientSessionSnapshotRequest`."""

    __match_args__ = ("context", "instance_id", "list_over", "session_list", "total")
    context: str | None = None
    """Position to pass as `context` in the next call."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    list_over: bool | None = None
    """`True` if this is the last page."""
    session_list: tuple[ClientSession, ...] = ()
    """Sessions on this page."""
    total: int | None = None
    """Total number of matching sessions."""

class DescribeCrossRegionBackupPolicyRequest(Request["DescribeCrossRegionBackupPolicyResponse"]):
    """Returns the cross-region backup policy of an instance.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/1537659
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DescribeCrossRegionBackupPolicyResponse(Response):
    """Response of `DescribeCrossRegionBackupPolicyRequest`."""

    __match_args__ = ("active", "cross_backup_region", "instance_id", "ttl")
    active: bool | None = None
    """`True` if cross-region backup is on. Example: `True`."""
    cross_backup_region: str | None = None
    """ID of the region that backups are copied to. Example: `cn-shanghai`."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    ttl: int | None = None
    """Retention period of backups in the other region; 7 by default. Unit: day. Example: `7`."""

class DescribeCrossRegionBackupsRequest(Request["DescribeCrossRegionBackupsResponse"]):
    """Lists the cross-region backups of an instance or of the whole account.

    Read-only.

    Validation:

    - `instance_id` is required when `scope` is `OneInstance` or not set.
    - `end_time` is required when `start_time` is set.
    - `page_size` is required when `page_number` is set.
    - `backup_point_name` is ignored by the service when `scope` is `OneInstance` or not set.
    - `backup_point_id` is ignored by the service when `scope` is `OneInstance` or not set.
    - `project_name` is ignored by the service when `scope` is `OneInstance` or not set.
    - `end_time` must be later than `start_time`.

    Reference: https://www.volcengine.com/docs/6293/1537661
    """

    __match_args__ = (
        "instance_id", "backup_point_id", "backup_point_name", "backup_strategy_list", "end_time", "page_number",
        "page_size", "project_name", "scope", "start_time", "status",
    )
    def __init__(
        self, *, instance_id: str | None = None, backup_point_id: str | None = None,
        backup_point_name: str | None = None, backup_strategy_list: Iterable[_BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None, page_number: int | None = None, page_size: int | None = None,
        project_name: str | None = None, scope: _BackupScope | None = None,
        start_time: str | datetime.datetime | None = None, status: _BackupStatus | None = None,
    ) -> None: ...
    instance_id: str | None = None
    """Filters by instance ID, exact match; no filter if empty. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_id: str | None = None
    """Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
    `b-cn02xmmrp751i9cdzcphjmk4****`.
    """
    backup_point_name: str | None = None
    """Filters by a part of the backup name at the time of the backup; ignored for the `OneInstance` scope. Example:
    `testbackup`.
    """
    backup_strategy_list: tuple[_BackupStrategy, ...] | None = None
    """Filters by backup strategies; all strategies if empty. Documented values: `ManualBackup` and
    `AutomatedBackup`. Example: `["AutomatedBackup","ManualBackup"]`.
    """
    end_time: datetime.datetime | None = None
    """End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`."""
    @property
    def end_time_raw(self) -> str | None: ...
    page_number: int | None = None
    """Number of the page, counted from 1. Limits: at least 1. Example: `1`."""
    page_size: int | None = None
    """Number of backups per page. Limits: 1 to 100. Example: `10`."""
    project_name: str | None = None
    """Filters by project at the time of the backup; only for the `AccountInstances` scope. Example: `default`."""
    scope: _BackupScope | None = None
    """Scope of the query: one instance or the whole account. Documented values: `OneInstance` and
    `AccountInstances`. Default: `OneInstance`. Example: `AccountInstances`.
    """
    start_time: datetime.datetime | None = None
    """Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`."""
    @property
    def start_time_raw(self) -> str | None: ...
    status: _BackupStatus | None = None
    """Filters by backup status. Example: `Available`."""

class DescribeCrossRegionBackupsResponse(Response):
    """Response of `DescribeCrossRegionBackupsRequest`."""

    __match_args__ = ("backups", "total")
    backups: tuple[DescribeCrossRegionBackupsBackup, ...] = ()
    """Cross-region backups on this page."""
    total: int | None = None
    """Total number of matching backups. Example: `1`."""

class DescribeDBEngineVersionsRequest(Request["DescribeDBEngineVersionsResponse"]):
    """Lists the minor versions available for each major version of Redis.

    Read-only.

    Notes:

    - The list is not paged.
    - `modify_db_instance_minor_version` upgrades an instance to a listed version.

    Reference: https://www.volcengine.com/docs/6293/2251748
    """

    __match_args__ = ("engine_version",)
    engine_version: _EngineVersion | None = None
    """Major version to list; all major versions if not given. Documented values: `7.0`, `6.0` and `5.0`. Example:
    `7.0`.
    """

class DescribeDBEngineVersionsResponse(Response):
    """Response of `DescribeDBEngineVersionsRequest`."""

    __match_args__ = ("db_engine_versions",)
    db_engine_versions: tuple[DescribeDBEngineVersionsDBEngineVersion, ...] = ()
    """Major versions with their minor versions."""

class DescribeDBInstanceAclCategoriesRequest(Request["DescribeDBInstanceAclCategoriesResponse"]):
    """Lists the ACL command categories that an instance supports.

    Read-only.

    Notes:

    - Each default role of an account is an ACL rule over these categories.

    Reference: https://www.volcengine.com/docs/6293/1347919
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cnlfqfxzk8zxt****`."""

class DescribeDBInstanceAclCategoriesResponse(Response):
    """Response of `DescribeDBInstanceAclCategoriesRequest`."""

    __match_args__ = ("categories",)
    categories: tuple[str, ...] = ()
    """Command categories, usable as `Category` in `describe_db_instance_acl_commands`. Example:
    `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
    """

class DescribeDBInstanceAclCommandsRequest(Request["DescribeDBInstanceAclCommandsResponse"]):
    """Lists the commands of an ACL category on an instance.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/1347918
    """

    __match_args__ = ("instance_id", "category")
    instance_id: str
    """ID of the instance. Example: `redis-cnlfqfxzk8zxt****`."""
    category: str
    """Command category, as listed by `describe_db_instance_acl_categories`. Example: `admin`."""

class DescribeDBInstanceAclCommandsResponse(Response):
    """Response of `DescribeDBInstanceAclCommandsRequest`."""

    __match_args__ = ("commands",)
    commands: tuple[str, ...] = ()
    """Commands in the category. Example: `["client","cluster","config","monitor"]`."""

class DescribeDBInstanceBandwidthPerShardRequest(Request["DescribeDBInstanceBandwidthPerShardResponse"]):
    """Returns the default and the additional bandwidth of each shard of an instance.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/72223
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DescribeDBInstanceBandwidthPerShardResponse(Response):
    """Response of `DescribeDBInstanceBandwidthPerShardRequest`."""

    __match_args__ = (
        "additional_bandwidth_per_shard", "additional_read_bandwidth_per_shard", "additional_write_bandwidth_per_shard",
        "default_bandwidth_per_shard",
    )
    additional_bandwidth_per_shard: int | None = None
    """Additional bandwidth of each shard; no longer used. Deprecated. Unit: MB/s. Example: `20`."""
    additional_read_bandwidth_per_shard: int | None = None
    """Additional read (downstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`."""
    additional_write_bandwidth_per_shard: int | None = None
    """Additional write (upstream) bandwidth of each shard. Unit: MB/s. Limits: at least 0. Example: `20`."""
    default_bandwidth_per_shard: int | None = None
    """Default bandwidth of each shard, for reading and for writing each. Unit: MB/s. Example: `48`."""

class DescribeDBInstanceDetailRequest(Request["DescribeDBInstanceDetailResponse"]):
    """Returns the details of a community edition instance, including its addresses.

    Read-only.

    Notes:

    - For enterprise edition instances use `describe_enterprise_db_instance_detail`.
    - `create_time` is in UTC, `expired_time` in UTC+8 in another format.

    Reference: https://www.volcengine.com/docs/6293/65755
    Reference: https://www.volcengine.com/docs/6293/71563
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""

class DescribeDBInstanceDetailResponse(Response):
    """Response of `DescribeDBInstanceDetailRequest`."""

    __match_args__ = (
        "auto_renew", "blue_green_role", "capacity", "charge_type", "configure_nodes", "create_time", "data_layout",
        "deletion_protection", "engine_version", "expired_time", "instance_class", "instance_id", "instance_name",
        "maintenance_time", "max_connections", "modules", "multi_az", "node_number", "project_name", "region_id",
        "shard_capacity", "shard_capacity_v2", "shard_number", "sharded_cluster", "status", "subnet_id", "tags",
        "visit_addrs", "vpc_auth_mode", "vpc_id", "zone_ids",
    )
    auto_renew: bool | None = None
    """`True` if the subscription is renewed automatically; only for `PrePaid` instances."""
    blue_green_role: _BlueGreenRole | None = None
    """Role of the instance in a blue-green deployment; absent if it has never been in one."""
    capacity: Capacity | None = None
    """Memory of the instance."""
    charge_type: _ChargeType | None = None
    """Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`."""
    configure_nodes: tuple[ConfigureNode, ...] = ()
    """Zones of the nodes of a shard, one entry per node."""
    create_time: datetime.datetime | None = None
    """Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2021-11-09T14:02:14Z`.
    """
    @property
    def create_time_raw(self) -> str | None: ...
    data_layout: _DataLayout | None = None
    """Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the community
    edition. Example: `RAM`.
    """
    deletion_protection: _DeletionProtection | None = None
    """Deletion protection of the instance. Example: `enabled`."""
    engine_version: str | None = None
    """Redis version of the instance. Example: `5.0`."""
    expired_time: str | None = None
    """Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`.
    Example: `2021-02-28 23:59:59`.
    """
    instance_class: _InstanceClass | None = None
    """Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
    `PrimarySecondary`.
    """
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    instance_name: str | None = None
    """Name of the instance. Example: `test`."""
    maintenance_time: str | None = None
    """Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`."""
    max_connections: int | None = None
    """Maximum number of connections of each shard; 10000 unless changed with `modify_db_instance_max_conn`."""
    modules: tuple[str, ...] = ()
    """Redis modules of the instance."""
    multi_az: _MultiAZ | None = None
    """Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`)."""
    node_number: int | None = None
    """Number of nodes per shard. Example: `2`."""
    project_name: str | None = None
    """Project of the instance. Example: `default`."""
    region_id: str | None = None
    """ID of the region of the instance. Example: `cn-beijing`."""
    shard_capacity: float | None = None
    """Memory of each shard; `shard_capacity_v2` is preferred. Unit: GiB."""
    shard_capacity_v2: int | None = None
    """Memory of each shard. Unit: MiB. Example: `1024`."""
    shard_number: int | None = None
    """Number of shards. Example: `2`."""
    sharded_cluster: int | None = None
    """Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example:
    `1`.
    """
    status: _InstanceStatus | None = None
    """Status of the instance. Example: `Running`."""
    subnet_id: str | None = None
    """ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`."""
    tags: tuple[Tag, ...] = ()
    """Tags of the instance."""
    visit_addrs: tuple[DescribeDBInstanceDetailVisitAddress, ...] = ()
    """Addresses of the instance."""
    vpc_auth_mode: _VpcAuthMode | None = None
    """Password-free access over the private endpoint: allowed (`open`) or not (`close`). Example: `close`."""
    vpc_id: str | None = None
    """ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`."""
    zone_ids: tuple[str, ...] = ()
    """IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`."""

class DescribeDBInstanceParamsRequest(Request["DescribeDBInstanceParamsResponse"]):
    """Lists the parameters of an instance with their current, default and permitted values.

    Read-only.

    Notes:

    - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.

    Reference: https://www.volcengine.com/docs/6293/65763
    """

    __match_args__ = ("instance_id", "page_number", "page_size")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    page_number: int
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`."""
    page_size: int
    """Number of parameters per page. Limits: 1 to 1000. Example: `1`."""

class DescribeDBInstanceParamsResponse(Response):
    """Response of `DescribeDBInstanceParamsRequest`."""

    __match_args__ = ("params", "total_params_num")
    params: tuple[Parameter, ...] = ()
    """Parameters on this page."""
    total_params_num: int | None = None
    """Total number of parameters. Example: `33`."""

class DescribeDBInstanceShardsRequest(Request["DescribeDBInstanceShardsResponse"]):
    """Lists the shards of an instance with their server nodes.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/1148756
    """

    __match_args__ = ("instance_id", "page_number", "page_size")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    page_number: int
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`."""
    page_size: int
    """Number of shards per page. Limits: 1 to 100. Example: `10`."""

class DescribeDBInstanceShardsResponse(Response):
    """Response of `DescribeDBInstanceShardsRequest`."""

    __match_args__ = ("instance_shards", "total")
    instance_shards: tuple[Shard, ...] = ()
    """Shards on this page."""
    total: int | None = None
    """Number of shards of the instance. Example: `2`."""

class DescribeDBInstanceSlotsRequest(Request["DescribeDBInstanceSlotsResponse"]):
    """Returns the hash slots of each shard of an instance.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/2479859
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DescribeDBInstanceSlotsResponse(Response):
    """Response of `DescribeDBInstanceSlotsRequest`."""

    __match_args__ = ("slots",)
    slots: tuple[ShardSlots, ...] = ()
    """Hash slots of each shard."""

class DescribeDBInstanceSpecsRequest(Request["DescribeDBInstanceSpecsResponse"]):
    """Lists the specifications on sale, with their bandwidth and connection limits.

    Read-only.

    Notes:

    - The list is not paged.

    Reference: https://www.volcengine.com/docs/6293/1472580
    """

    __match_args__ = ("arch_type", "instance_class")
    arch_type: _ArchType | None = None
    """Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`). Example: `Standard`."""
    instance_class: _InstanceClass | None = None
    """Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
    `Standalone`.
    """

class DescribeDBInstanceSpecsResponse(Response):
    """Response of `DescribeDBInstanceSpecsRequest`."""

    __match_args__ = ("instance_specs",)
    instance_specs: tuple[DescribeDBInstanceSpecsInstanceSpec, ...] = ()
    """Specifications, one per combination of architecture and instance class."""

class DescribeDBInstancesRequest(Request["DescribeDBInstancesResponse"]):
    """Lists the instances in a region with their basic properties.

    Read-only.

    Notes:

    - The unit of `shard_capacity` is GiB here and MiB in `create_db_instance`.

    Reference: https://www.volcengine.com/docs/6293/65754
    Reference: https://www.volcengine.com/docs/84772/1254216
    Reference: https://www.volcengine.com/docs/6293/71563
    """

    __match_args__ = (
        "instance_id", "region_id", "charge_type", "data_layout", "engine_version", "instance_name", "page_number",
        "page_size", "project_name", "service_type", "sharded_cluster", "status", "tag_filters", "vpc_id", "zone_id",
    )
    def __init__(
        self, *, instance_id: str | None = None, region_id: str | None = None, charge_type: _ChargeType | None = None,
        data_layout: _DataLayout | None = None, engine_version: _EngineVersion | None = None,
        instance_name: str | None = None, page_number: int | None = None, page_size: int | None = None,
        project_name: str | None = None, service_type: _ServiceType | None = None, sharded_cluster: int | None = None,
        status: _InstanceStatus | None = None, tag_filters: Iterable[TagFilter | dict[str, Any]] | None = None,
        vpc_id: str | None = None, zone_id: str | None = None,
    ) -> None: ...
    instance_id: str | None = None
    """Filters by instance ID, exact match. Example: `redis-cn0212gzmh2xs****`."""
    region_id: str | None = None
    """ID of the region of the instances; by default the region that the request is signed for. Example:
    `cn-beijing`.
    """
    charge_type: _ChargeType | None = None
    """Filters by billing method. Example: `PostPaid`."""
    data_layout: _DataLayout | None = None
    """Filters by data storage; community edition instances count as `RAM`. Example: `RAM`."""
    engine_version: _EngineVersion | None = None
    """Filters by Redis version. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`."""
    instance_name: str | None = None
    """Filters by a part of the instance name. Example: `api_test`."""
    page_number: int | None = None
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`."""
    page_size: int | None = None
    """Number of instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`."""
    project_name: str | None = None
    """Filters by project. Example: `default`."""
    service_type: _ServiceType | None = None
    """Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`. Example: `Basic`."""
    sharded_cluster: int | None = None
    """Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Limits: 0 to 1. Documented values:
    `0` and `1`. Example: `1`.
    """
    status: _InstanceStatus | None = None
    """Filters by instance status. Example: `Running`."""
    tag_filters: tuple[TagFilter, ...] | None = None
    """Filters by tags. Limits: at most 10 items."""
    vpc_id: str | None = None
    """Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`."""
    zone_id: str | None = None
    """Filters by a part of the availability zone ID. Example: `cn-beijing-a`."""

class DescribeDBInstancesResponse(Response):
    """Response of `DescribeDBInstancesRequest`."""

    __match_args__ = ("instances", "total_instances_num")
    instances: tuple[Instance, ...] = ()
    """Instances on this page."""
    total_instances_num: int | None = None
    """Total number of matching instances."""

class DescribeEnterpriseDBInstanceDetailRequest(Request["DescribeEnterpriseDBInstanceDetailResponse"]):
    """Returns the details of an enterprise edition instance.

    Read-only.

    Notes:

    - `create_time` is in UTC, `expired_time` in UTC+8 in another format.

    Reference: https://www.volcengine.com/docs/84772/1168033
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DescribeEnterpriseDBInstanceDetailResponse(Response):
    """Response of `DescribeEnterpriseDBInstanceDetailRequest`."""

    __match_args__ = (
        "auto_renew", "capacity", "charge_type", "create_time", "data_layout", "deletion_protection", "engine_version",
        "expired_time", "flash_per_shard", "instance_id", "instance_name", "maintenance_time", "modules", "multi_az",
        "node_number", "project_name", "ram_per_shard", "region_id", "shard_number", "status", "subnet_id", "tags",
        "visit_addrs", "vpc_id", "zone_ids",
    )
    auto_renew: bool | None = None
    """`True` if the subscription is renewed automatically; only for `PrePaid` instances. Example: `False`."""
    capacity: Capacity | None = None
    """Storage capacity of the instance, total and used."""
    charge_type: _ChargeType | None = None
    """Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`."""
    create_time: datetime.datetime | None = None
    """Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2024-05-01T10:02:14Z`.
    """
    @property
    def create_time_raw(self) -> str | None: ...
    data_layout: _DataLayout | None = None
    """Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`)."""
    deletion_protection: _DeletionProtection | None = None
    """Deletion protection of the instance. Example: `disabled`."""
    engine_version: _EngineVersion | None = None
    """Redis version of the instance. Documented values: `7.4`. Example: `7.4`."""
    expired_time: str | None = None
    """Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`.
    Example: `2024-08-01 23:59:59`.
    """
    flash_per_shard: int | None = None
    """Fast-storage capacity of each shard. Unit: MiB."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    instance_name: str | None = None
    """Name of the instance. Example: `redis-enterprise`."""
    maintenance_time: str | None = None
    """Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`."""
    modules: tuple[_RedisModule, ...] = ()
    """Redis modules loaded into the instance."""
    multi_az: _MultiAZ | None = None
    """Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`)."""
    node_number: int | None = None
    """Number of nodes per shard. Documented values: `2`. Example: `2`."""
    project_name: str | None = None
    """Project of the instance. Example: `default`."""
    ram_per_shard: int | None = None
    """Memory of each shard. Unit: MiB. Example: `8192`."""
    region_id: str | None = None
    """ID of the region of the instance. Example: `cn-beijing`."""
    shard_number: int | None = None
    """Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`."""
    status: str | None = None
    """Status of the instance. Example: `Running`."""
    subnet_id: str | None = None
    """ID of the subnet of the instance. Example: `subnet-rrz4zdgdv20wv0x58h****`."""
    tags: tuple[Tag, ...] = ()
    """Tags of the instance."""
    visit_addrs: tuple[DescribeEnterpriseDBInstanceDetailVisitAddress, ...] = ()
    """Addresses of the instance."""
    vpc_id: str | None = None
    """ID of the VPC of the instance. Example: `vpc-2743n1ihbxla87fap8tap****`."""
    zone_ids: tuple[str, ...] = ()
    """IDs of the availability zones of the instance."""

class DescribeEnterpriseDBInstanceParamsRequest(Request["DescribeEnterpriseDBInstanceParamsResponse"]):
    """Lists the parameters of an enterprise edition instance with their current values.

    Read-only.

    Notes:

    - Only parameters that can be set in the console are returned.

    Reference: https://www.volcengine.com/docs/84772/1386397
    """

    __match_args__ = ("instance_id", "page_number", "page_size")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    page_number: int
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`."""
    page_size: int
    """Number of parameters per page. Limits: 1 to 100. Example: `1`."""

class DescribeEnterpriseDBInstanceParamsResponse(Response):
    """Response of `DescribeEnterpriseDBInstanceParamsRequest`."""

    __match_args__ = ("params", "total_params_num")
    params: tuple[Parameter, ...] = ()
    """Parameters on this page."""
    total_params_num: int | None = None
    """Total number of parameters that can be set in the console. Example: `2`."""

class DescribeEnterpriseDBInstanceSpecsRequest(Request["DescribeEnterpriseDBInstanceSpecsResponse"]):
    """Lists the available specifications of the enterprise edition.

    Read-only.

    Notes:

    - The scope of `default_bandwidth`, one shard or the whole instance, is not documented.
    - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000; 4: 464,
      40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.

    Reference: https://www.volcengine.com/docs/84772/1515921
    Reference: https://www.volcengine.com/docs/84772/1262383
    """

    __match_args__ = ("data_layout",)
    data_layout: _DataLayout | None = None
    """Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`."""

class DescribeEnterpriseDBInstanceSpecsResponse(Response):
    """Response of `DescribeEnterpriseDBInstanceSpecsRequest`."""

    __match_args__ = ("instance_specs",)
    instance_specs: tuple[DescribeEnterpriseDBInstanceSpecsInstanceSpec, ...] = ()
    """Available specifications."""

class DescribeEnterpriseZonesRequest(Request["DescribeEnterpriseZonesResponse"]):
    """Lists the zones of a region that offer enterprise edition instances.

    Read-only.

    Reference: https://www.volcengine.com/docs/84772/1257606
    """

    __match_args__ = ("region_id",)
    region_id: str
    """ID of the region, as listed by `describe_regions`. Example: `cn-beijing`."""

class DescribeEnterpriseZonesResponse(Response):
    """Response of `DescribeEnterpriseZonesRequest`."""

    __match_args__ = ("zones",)
    zones: tuple[Zone, ...] = ()
    """Zones of the region."""

class DescribeFatLogsRequest(Request["DescribeFatLogsResponse"]):
    """Returns the log of commands with large results of an instance.

    Read-only.

    Validation:

    - `query_end_time` must be later than `query_start_time`.

    Checked by the service only:

    - `node_ids` should list at most 8 nodes.

    Notes:

    - A command is logged if its result is larger than 500 KB.
    - Only the last three days can be queried.
    - The format of `context` is opaque.

    Reference: https://www.volcengine.com/docs/6293/2478754
    """

    __match_args__ = (
        "instance_id", "page_size", "context", "fat_log_type", "node_ids", "query_end_time", "query_start_time",
    )
    def __init__(
        self, *, instance_id: str, page_size: int, context: str | None = None, fat_log_type: _FatLogType | None = None,
        node_ids: Iterable[str] | None = None, query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""
    page_size: int
    """Number of entries per page. Limits: 1 to 1000. Example: `50`."""
    context: str | None = None
    """Position to continue from: the `context` of the previous response; not given for the first page. Example:
    `[1658839101000000,69550,0,null]`.
    """
    fat_log_type: _FatLogType | None = None
    """Filters by type of node; both types if not given. Example: `proxy`."""
    node_ids: tuple[str, ...] | None = None
    """Filters by node IDs, as listed by `describe_node_ids`; all nodes if not given. Limits: at most 1024 bytes in
    total. Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    """
    query_end_time: datetime.datetime | None = None
    """End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2026-03-17T07:11:00Z`.
    """
    @property
    def query_end_time_raw(self) -> str | None: ...
    query_start_time: datetime.datetime | None = None
    """Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2026-03-17T07:10:00Z`.
    """
    @property
    def query_start_time_raw(self) -> str | None: ...

class DescribeFatLogsResponse(Response):
    """Response of `DescribeFatLogsRequest`."""

    __match_args__ = ("context", "fat_logs", "instance_id", "list_over", "total")
    context: str | None = None
    """Position to pass as `context` in the next call. Example: `[1658839101000000,69550,0,null]`."""
    fat_logs: tuple[FatLog, ...] = ()
    """Entries on this page."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""
    list_over: bool | None = None
    """`True` if this is the last page; `False` if more entries follow. Example: `True`."""
    total: int | None = None
    """Total number of entries. Example: `1`."""

class DescribeHotKeysRequest(Request["DescribeHotKeysResponse"]):
    """Returns the most accessed keys of an instance.

    Read-only.

    Validation:

    - `query_end_time` must be later than `query_start_time`.
    - `query_end_time` must be at most 360 hours later than `query_start_time`.

    Checked by the service only:

    - `query_start_time` must be within the last 15 days.

    Notes:

    - The service keeps the 1000 hottest keys.
    - The result is not paged: one call returns up to 1000 keys.

    Reference: https://www.volcengine.com/docs/6293/1454915
    """

    __match_args__ = ("instance_id", "page_size", "key_type", "query_end_time", "query_start_time", "shard_ids")
    def __init__(
        self, *, instance_id: str, page_size: int, key_type: _KeyType | None = None,
        query_end_time: str | datetime.datetime | None = None, query_start_time: str | datetime.datetime | None = None,
        shard_ids: Iterable[str] | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""
    page_size: int
    """Maximum number of keys to return. Limits: 1 to 1000. Example: `50`."""
    key_type: _KeyType | None = None
    """Filters by data type; all types if not given. Example: `list`."""
    query_end_time: datetime.datetime | None = None
    """End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2023-03-27T15:31:00Z`.
    """
    @property
    def query_end_time_raw(self) -> str | None: ...
    query_start_time: datetime.datetime | None = None
    """Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339,
    `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    """
    @property
    def query_start_time_raw(self) -> str | None: ...
    shard_ids: tuple[str, ...] | None = None
    """Filters by shard IDs, as listed by `describe_db_instance_shards`; all shards if not given. Limits: at most 40
    items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
    """

class DescribeHotKeysResponse(Response):
    """Response of `DescribeHotKeysRequest`."""

    __match_args__ = ("hot_key", "instance_id", "total")
    hot_key: tuple[HotKey, ...] = ()
    """Hot keys found."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""
    total: int | None = None
    """Number of keys found. Example: `1`."""

class DescribeKeyScanJobsRequest(Request["DescribeKeyScanJobsResponse"]):
    """Lists the key scan jobs of an instance in a time range.

    Read-only.

    Validation:

    - `query_end_time` must be later than `query_start_time`.

    Reference: https://www.volcengine.com/docs/6293/1681639
    """

    __match_args__ = ("instance_id", "query_end_time", "query_start_time", "page_number", "page_size")
    def __init__(
        self, *, instance_id: str, query_end_time: str | datetime.datetime, query_start_time: str | datetime.datetime,
        page_number: int | None = None, page_size: int | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    query_end_time: datetime.datetime | None
    """End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`."""
    @property
    def query_end_time_raw(self) -> str | None: ...
    query_start_time: datetime.datetime | None
    """Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`."""
    @property
    def query_start_time_raw(self) -> str | None: ...
    page_number: int | None = None
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`."""
    page_size: int | None = None
    """Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example: `10`."""

class DescribeKeyScanJobsResponse(Response):
    """Response of `DescribeKeyScanJobsRequest`."""

    __match_args__ = ("job_list", "total_jobs_number")
    job_list: tuple[KeyScanJob, ...] = ()
    """Jobs on this page."""
    total_jobs_number: int | None = None
    """Total number of matching jobs. Example: `1`."""

class DescribeNodeIdsRequest(Request["DescribeNodeIdsResponse"]):
    """Lists the IDs of the proxy and server nodes of an instance.

    Read-only.

    Notes:

    - The list is not paged.
    - Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes `proxy-<instance>-<proxy>`.

    Reference: https://www.volcengine.com/docs/6293/127841
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""

class DescribeNodeIdsResponse(Response):
    """Response of `DescribeNodeIdsRequest`."""

    __match_args__ = ("node_ids",)
    node_ids: tuple[str, ...] = ()
    """IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`. Example:
    `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
    """

class DescribeParameterGroupDetailRequest(Request["DescribeParameterGroupDetailResponse"]):
    """Returns a parameter template with its parameters.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/1415107
    """

    __match_args__ = ("parameter_group_id",)
    parameter_group_id: str
    """ID of the template. Example: `pg-cnlfm5yzmxehmkw****`."""

class DescribeParameterGroupDetailResponse(Response):
    """Response of `DescribeParameterGroupDetailRequest`."""

    __match_args__ = ("parameter_group_info",)
    parameter_group_info: ParameterGroupDetail | None = None
    """Template with its parameters."""

class DescribeParameterGroupsRequest(Request["DescribeParameterGroupsResponse"]):
    """Lists the parameter templates of the account in a region, without their parameters.

    Read-only.

    Notes:

    - `describe_parameter_group_detail` returns the parameters of a template.
    - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.

    Reference: https://www.volcengine.com/docs/6293/1415106
    """

    __match_args__ = ("page_number", "page_size", "engine_version", "source")
    page_number: int
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`."""
    page_size: int
    """Number of templates per page. Limits: 1 to 100. Example: `10`."""
    engine_version: _EngineVersion | None = None
    """Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`."""
    source: _ParameterGroupSource | None = None
    """Filters by origin: created by a user (`User`) or by the service (`System`). Example: `User`."""

class DescribeParameterGroupsResponse(Response):
    """Response of `DescribeParameterGroupsRequest`."""

    __match_args__ = ("parameter_groups", "total")
    parameter_groups: tuple[ParameterGroup, ...] = ()
    """Templates on this page."""
    total: int | None = None
    """Total number of matching templates. Example: `1`."""

class DescribePitrTimeWindowRequest(Request["DescribePitrTimeWindowResponse"]):
    """Returns the time window to which an instance can be restored.

    Read-only.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.
    - Data flashback must be on (`start_continuous_backup`).

    Reference: https://www.volcengine.com/docs/6293/159825
    """

    __match_args__ = ("instance_id",)
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""

class DescribePitrTimeWindowResponse(Response):
    """Response of `DescribePitrTimeWindowRequest`."""

    __match_args__ = ("end_time", "start_time")
    end_time: datetime.datetime | None = None
    """Latest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2022-11-24T08:07:29Z`.
    """
    @property
    def end_time_raw(self) -> str | None: ...
    start_time: datetime.datetime | None = None
    """Earliest time that can be restored. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2022-11-24T08:07:01Z`.
    """
    @property
    def start_time_raw(self) -> str | None: ...

class DescribePlannedEventImpactDetailRequest(Request["DescribePlannedEventImpactDetailResponse"]):
    """Returns the impact of a planned event on the nodes and clients of its instance.

    Read-only.

    Notes:

    - The action is not documented by the service and may change.
    """

    __match_args__ = ("event_id",)
    event_id: str
    """ID of the event, as listed by `describe_planned_events`. Example: `event-cn0212gzmh2xs****`."""

class DescribePlannedEventImpactDetailResponse(Response):
    """Response of `DescribePlannedEventImpactDetailRequest`."""

    __match_args__ = ("impact",)
    impact: Impact | None = None
    """Impact of the event."""

class DescribePlannedEventsRequest(Request["DescribePlannedEventsResponse"]):
    """Lists planned events: system maintenance and operations scheduled by users.

    Read-only.

    Validation:

    - `max_start_time` must be later than `min_start_time`.

    Reference: https://www.volcengine.com/docs/6293/1467105
    """

    __match_args__ = ("page_number", "page_size", "instance_id", "max_start_time", "min_start_time")
    def __init__(
        self, *, page_number: int, page_size: int, instance_id: str | None = None,
        max_start_time: str | datetime.datetime | None = None, min_start_time: str | datetime.datetime | None = None,
    ) -> None: ...
    page_number: int
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`."""
    page_size: int
    """Number of events per page. Limits: 1 to 1000. Example: `10`."""
    instance_id: str | None = None
    """Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`."""
    max_start_time: datetime.datetime | None = None
    """Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2025-02-26T19:01:00Z`.
    """
    @property
    def max_start_time_raw(self) -> str | None: ...
    min_start_time: datetime.datetime | None = None
    """Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2025-02-26T19:00:00Z`.
    """
    @property
    def min_start_time_raw(self) -> str | None: ...

class DescribePlannedEventsResponse(Response):
    """Response of `DescribePlannedEventsRequest`."""

    __match_args__ = ("planned_events", "total")
    planned_events: tuple[PlannedEvent, ...] = ()
    """Events on this page."""
    total: int | None = None
    """Total number of matching events. Example: `1`."""

class DescribeRegionsRequest(Request["DescribeRegionsResponse"]):
    """Lists the regions that are open to the account.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/65752
    Reference: https://www.volcengine.com/docs/84772/71730
    """

    __match_args__ = ("region_id",)
    region_id: str | None = None
    """Filters by region ID; all regions open to the account if not given. Example: `cn-beijing`."""

class DescribeRegionsResponse(Response):
    """Response of `DescribeRegionsRequest`."""

    __match_args__ = ("regions",)
    regions: tuple[Region, ...] = ()
    """Regions found."""

class DescribeSlowLogsRequest(Request["DescribeSlowLogsResponse"]):
    """Returns the slow log of an instance.

    Read-only.

    Validation:

    - `slow_log_type` is ignored by the service when `node_ids` is set.
    - `db_name` must be `-` when `slow_log_type` is `Server`.
    - `query_end_time` must be later than `query_start_time`.
    - `db_name` must be an integer from 0 to 256 when `slow_log_type` is `Proxy`.

    Checked by the service only:

    - `node_ids` should list at most 8 nodes.

    Notes:

    - Only the last three days can be queried.
    - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`) are not
      logged.

    Reference: https://www.volcengine.com/docs/6293/127842
    """

    __match_args__ = (
        "instance_id", "page_size", "context", "db_name", "node_ids", "query_end_time", "query_start_time",
        "slow_log_type",
    )
    def __init__(
        self, *, instance_id: str, page_size: int, context: str | None = None, db_name: str | None = None,
        node_ids: Iterable[str] | None = None, query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None, slow_log_type: _SlowLogType | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn02sg5o56sbs****`."""
    page_size: int
    """Number of entries per page. Limits: 1 to 1000. Example: `50`."""
    context: str | None = None
    """Position to continue from: the `context` of the previous response; not given for the first page."""
    db_name: str | None = None
    """Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers. Example: `0`."""
    node_ids: tuple[str, ...] | None = None
    """Filters by node IDs, as listed by `describe_node_ids`; all nodes if not given. Limits: at most 1024 bytes in
    total. Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    """
    query_end_time: datetime.datetime | None = None
    """End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2022-07-26T12:38:54Z`.
    """
    @property
    def query_end_time_raw(self) -> str | None: ...
    query_start_time: datetime.datetime | None = None
    """Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2022-07-26T12:37:54Z`.
    """
    @property
    def query_start_time_raw(self) -> str | None: ...
    slow_log_type: _SlowLogType | None = None
    """Filters by type of node; both types if not given. Example: `Proxy`."""

class DescribeSlowLogsResponse(Response):
    """Response of `DescribeSlowLogsRequest`."""

    __match_args__ = ("context", "instance_id", "list_over", "slow_query", "total")
    context: str | None = None
    """Position to pass as `context` in the next call."""
    instance_id: str | None = None
    """ID of the instance."""
    list_over: bool | None = None
    """`True` if this is the last page; `False` if more entries follow."""
    slow_query: tuple[SlowQuery, ...] = ()
    """Entries on this page."""
    total: int | None = None
    """Total number of entries."""

class DescribeTagsByResourceRequest(Request["DescribeTagsByResourceResponse"]):
    """Lists the tags of instances, one entry per instance and tag.

    Read-only.

    Reference: https://www.volcengine.com/docs/6293/1124768
    Reference: https://www.volcengine.com/docs/84772/1393054
    """

    __match_args__ = ("instance_ids", "page_number", "page_size", "tag_filters")
    def __init__(
        self, *, instance_ids: Iterable[str], page_number: int, page_size: int,
        tag_filters: Iterable[TagFilter | dict[str, Any]] | None = None,
    ) -> None: ...
    instance_ids: tuple[str, ...]
    """IDs of the instances. Limits: at most 50 items. Example:
    `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
    """
    page_number: int
    """Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`."""
    page_size: int
    """Number of entries per page. Limits: 1 to 1000. Example: `10`."""
    tag_filters: tuple[TagFilter, ...] | None = None
    """Filters by tags; all tags if not given. Limits: at most 10 items. Example:
    `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
    """

class DescribeTagsByResourceResponse(Response):
    """Response of `DescribeTagsByResourceRequest`."""

    __match_args__ = ("tag_resources", "total")
    tag_resources: tuple[TagResource, ...] = ()
    """Tags found."""
    total: int | None = None
    """Total number of entries. Example: `3`."""

class DescribeTasksRequest(Request["DescribeTasksResponse"]):
    """Lists the tasks of instances with their progress.

    Read-only.

    Notes:

    - The action is not documented by the service and may change.
    - In `instance_info` and `origin_instance_info` the ID of the instance is named `instance_id`.
    - The format of the times and the values of `task_name`, `task_action` and `task_params` are not documented.
    """

    __match_args__ = (
        "page_number", "page_size", "instance_id", "creation_end_time", "creation_start_time", "instance_name",
        "project_name", "task_id", "task_name",
    )
    page_number: int
    """Number of the page, counted from 1."""
    page_size: int
    """Number of tasks per page."""
    instance_id: str | None = None
    """Filters by instance ID. Example: `redis-cn0212gzmh2xs****`."""
    creation_end_time: str | None = None
    """Latest creation time of the tasks."""
    creation_start_time: str | None = None
    """Earliest creation time of the tasks."""
    instance_name: str | None = None
    """Filters by instance name."""
    project_name: str | None = None
    """Filters by the project of the instance."""
    task_id: str | None = None
    """Filters by task ID."""
    task_name: str | None = None
    """Filters by task name."""

class DescribeTasksResponse(Response):
    """Response of `DescribeTasksRequest`."""

    __match_args__ = ("tasks", "total")
    tasks: tuple[Task, ...] = ()
    """Tasks on this page."""
    total: int | None = None
    """Total number of matching tasks."""

class DescribeZonesRequest(Request["DescribeZonesResponse"]):
    """Lists the availability zones of a region.

    Read-only.

    Notes:

    - For the enterprise edition use `describe_enterprise_zones`.

    Reference: https://www.volcengine.com/docs/6293/65753
    """

    __match_args__ = ("region_id",)
    region_id: str
    """ID of the region, as listed by `describe_regions`. Example: `cn-beijing`."""

class DescribeZonesResponse(Response):
    """Response of `DescribeZonesRequest`."""

    __match_args__ = ("zones",)
    zones: tuple[Zone, ...] = ()
    """Zones of the region."""

class DisassociateAllowListRequest(Request["DisassociateAllowListResponse"]):
    """Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow
    lists.

    Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the
    change. Idempotent for calls with the same `client_token`.

    Validation:

    - Only one of `instance_ids` and `allow_list_ids` may have more than one item.

    Notes:

    - Addresses of the allow list lose access unless another allow list of the instance contains them.
    - An instance without an allow list accepts no address.

    Reference: https://www.volcengine.com/docs/6293/108839
    Reference: https://www.volcengine.com/docs/84772/1393075
    """

    __match_args__ = ("allow_list_ids", "instance_ids", "client_token")
    def __init__(
        self, *, allow_list_ids: Iterable[str], instance_ids: Iterable[str], client_token: str | None = None,
    ) -> None: ...
    allow_list_ids: tuple[str, ...]
    """IDs of the allow lists to unbind. Example: `["acl-cn0212fjx4815ke****"]`."""
    instance_ids: tuple[str, ...]
    """IDs of the instances to unbind. Example: `["redis-cn02he8bhzsji****"]`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class DisassociateAllowListResponse(Response):
    """Response of `DisassociateAllowListRequest`."""

    __match_args__ = ()

class EnableDBInstanceHARequest(Request["EnableDBInstanceHAResponse"]):
    """Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the
    same time.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `shard_number` is required when `sharded_cluster` is `1`.
    - `shard_capacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536`
      when `sharded_cluster` is `0`.
    - `shard_capacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `sharded_cluster` is `1`.

    Checked by the service only:

    - On a sharded cluster with a direct-link address, `sharded_cluster` must stay `1` and `shard_number` must not
      exceed 8.
    - The used memory must not exceed `shard_capacity` x `shard_number` after the change.

    Notes:

    - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less than 30
      seconds.

    Reference: https://docs.byteplus.com/en/docs/redis/enabledbinstanceha
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "node_number", "sharded_cluster", "configure_nodes", "multi_az",
        "shard_capacity", "shard_number", "client_token",
    )
    def __init__(
        self, *, instance_id: str, apply_immediately: bool, node_number: int, sharded_cluster: int,
        configure_nodes: Iterable[ConfigureNode | dict[str, Any]] | None = None, multi_az: _MultiAZ | None = None,
        shard_capacity: int | None = None, shard_number: int | None = None, client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the single-node instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `True`."""
    node_number: int
    """Number of nodes per shard after the change, including the primary node. Limits: 2 to 6. Example: `3`."""
    sharded_cluster: int
    """Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0`
    and `1`. Example: `1`.
    """
    configure_nodes: tuple[ConfigureNode, ...] | None = None
    """Zones of the nodes of a shard, one entry per node; unchanged if not given."""
    multi_az: _MultiAZ | None = None
    """Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`);
    unchanged if not given. Example: `enabled`.
    """
    shard_capacity: int | None = None
    """Memory of each shard after the change; by default the current size. The permitted sizes depend on
    `sharded_cluster`. Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`,
    `24576`, `32768` and `65536`. Example: `1024`.
    """
    shard_number: int | None = None
    """Number of shards after the change; for a sharded cluster only. Limits: 2 to 256. Example: `3`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class EnableDBInstanceHAResponse(Response):
    """Response of `EnableDBInstanceHARequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order."""

class EnableShardedClusterRequest(Request["EnableShardedClusterResponse"]):
    """Converts an unsharded instance to a sharded cluster.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False` or not set.
    - `sharded_cluster` must be `1`.

    Checked by the service only:

    - `shard_capacity` is required if a sharded cluster does not support the current shard size: 256, 512, 24576,
      32768 or 65536 MiB.
    - If memory is taken away, the used memory must not exceed 85% of `shard_capacity` x `shard_number`.

    Notes:

    - The instance must not be sharded yet; the change cannot be undone.
    - Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts, multi-key
      commands and transactions.
    - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected
      once or twice for up to 30 seconds.
    - The change turns data flashback off and discards its restore points; `start_continuous_backup` turns it on
      again.
    - `create_backup` has an effect on primary-secondary instances only.
    - A change of the shard size also changes the specification of the instance; the bandwidth of each shard
      becomes the default of the new size.
    - The change is complete when the instance is `Running` again.

    Reference: https://www.volcengine.com/docs/6293/1010729
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "shard_number", "sharded_cluster", "backup_point_name", "create_backup",
        "shard_capacity", "client_token",
    )
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `True`."""
    shard_number: int
    """Number of shards after the change. Limits: 2 to 256. Example: `2`."""
    sharded_cluster: int
    """Architecture after the change; must be `1` (sharded cluster). Documented values: `0` and `1`. Example: `1`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the change. Default: `False`. Example: `True`."""
    shard_capacity: int | None = None
    """Memory of each shard after the change; by default the current size. Unit: MiB. Documented values: `1024`,
    `2048`, `4096`, `8192` and `16384`. Example: `1024`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class EnableShardedClusterResponse(Response):
    """Response of `EnableShardedClusterRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order. Example: `Order716986589022527****`."""

class ExecutePlannedEventRequest(Request["ExecutePlannedEventResponse"]):
    """Executes a waiting planned event immediately.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - During the event, a switch of nodes can close connections or reject writes for some seconds.

    Reference: https://www.volcengine.com/docs/6293/1554706
    """

    __match_args__ = ("event_id", "client_token")
    event_id: str
    """ID of the event to execute; its status must be `Waiting`. Example: `event-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ExecutePlannedEventResponse(Response):
    """Response of `ExecutePlannedEventRequest`."""

    __match_args__ = ()

class FlushDBInstanceRequest(Request["FlushDBInstanceResponse"]):
    """Deletes all keys of an instance.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the amount of
      data.
    - Keys written after the call are kept.
    - The data cannot be restored without a backup, see `create_backup`; single-node instances have no backups.
    - The parameter that disables commands does not affect this action.

    Reference: https://www.volcengine.com/docs/6293/65759
    """

    __match_args__ = ("instance_id", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class FlushDBInstanceResponse(Response):
    """Response of `FlushDBInstanceRequest`."""

    __match_args__ = ()

class IncreaseDBInstanceNodeNumberRequest(Request["IncreaseDBInstanceNodeNumberResponse"]):
    """Adds nodes to each shard of a primary-secondary instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False` or not set.

    Checked by the service only:

    - The number of nodes per shard after the change must be 2 to 6.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) can be changed.
    - The change turns data flashback off and discards its restore points; `start_continuous_backup` turns it on
      again.
    - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
    - The change is complete when the instance is `Running` again.
    - `configure_new_nodes` is meant for instances in several availability zones.

    Reference: https://www.volcengine.com/docs/6293/65751
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "nodes_number_to_increase", "backup_point_name", "configure_new_nodes",
        "create_backup", "client_token",
    )
    def __init__(
        self, *, instance_id: str, apply_immediately: bool, nodes_number_to_increase: int,
        backup_point_name: str | None = None,
        configure_new_nodes: Iterable[ConfigureNode | dict[str, Any]] | None = None, create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `True`."""
    nodes_number_to_increase: int
    """Number of nodes to add to each shard. Limits: at most 4. Example: `2`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    configure_new_nodes: tuple[ConfigureNode, ...] | None = None
    """Zones of the nodes to add, one entry per node."""
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the change. Default: `False`. Example: `True`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class IncreaseDBInstanceNodeNumberResponse(Response):
    """Response of `IncreaseDBInstanceNodeNumberRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order."""

class InterruptKeyScanJobRequest(Request["InterruptKeyScanJobResponse"]):
    """Cancels a key scan job that has not finished.

    Synchronous: the change is complete when the call returns.

    Checked by the service only:

    - The job must be in status `Created` or `Running`.

    Reference: https://www.volcengine.com/docs/6293/2088324
    """

    __match_args__ = ("job_id",)
    job_id: str
    """ID of the job, as returned by `create_key_scan_job` or `describe_key_scan_jobs`. Example:
    `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    """

class InterruptKeyScanJobResponse(Response):
    """Response of `InterruptKeyScanJobRequest`."""

    __match_args__ = ()

class ListDBAccountRequest(Request["ListDBAccountResponse"]):
    """Lists the accounts of an instance with their roles and statuses.

    Read-only.

    Notes:

    - The list is not paged.
    - Accounts with a custom role created in the console have another `role_name`.

    Reference: https://www.volcengine.com/docs/6293/71732
    Reference: https://www.volcengine.com/docs/84772/1393067
    """

    __match_args__ = ("instance_id", "account_name")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    account_name: str | None = None
    """Filters by account name; all accounts if empty. Example: `test1`."""

class ListDBAccountResponse(Response):
    """Response of `ListDBAccountRequest`."""

    __match_args__ = ("accounts",)
    accounts: tuple[Account, ...] = ()
    """Accounts found."""

class ModifyAllowListRequest(Request["ModifyAllowListResponse"]):
    """Changes the name, description, category, addresses or security groups of an allow list.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `apply_instance_num` is required when `allow_list` is set or when `security_group_bind_infos` is set.

    Checked by the service only:

    - `apply_instance_num` must equal the number of instances bound to the allow list (`associated_instance_num`
      in `describe_allow_lists`).
    - At least one address must remain when `modify_mode` is `Delete`.

    Notes:

    - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`;
      `modify_db_instance_vpc_auth_mode` turns that access off.
    - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
    - A new default allow list turns the previous one into an ordinary allow list.
    - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
      `0.0.0.0/0` itself is accepted.
    - The effect of `modify_mode` on `security_group_bind_infos` is not documented.

    Reference: https://www.volcengine.com/docs/6293/108837
    Reference: https://www.volcengine.com/docs/84772/1393073
    """

    __match_args__ = (
        "allow_list_id", "allow_list", "allow_list_category", "allow_list_desc", "allow_list_name",
        "apply_instance_num", "modify_mode", "security_group_bind_infos", "client_token",
    )
    def __init__(
        self, *, allow_list_id: str, allow_list: str | None = None,
        allow_list_category: _AllowListCategory | None = None, allow_list_desc: str | None = None,
        allow_list_name: str | None = None, apply_instance_num: int | None = None,
        modify_mode: _ModifyMode | None = None,
        security_group_bind_infos: Iterable[SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...
    allow_list_id: str
    """ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`."""
    allow_list: str | None = None
    """IP addresses and CIDR blocks to which `modify_mode` applies; not given to keep the current addresses. Limits:
    no duplicates; items separated by `,`. Example: `192.168.0.1`.
    """
    allow_list_category: _AllowListCategory | None = None
    """New category; `Default` makes it the default list of the account in this region. Default: `Ordinary`. Example:
    `Default`.
    """
    allow_list_desc: str | None = None
    """New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
    `test allowlist`.
    """
    allow_list_name: str | None = None
    """New name; unchanged if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and
    `-`, the first neither a digit nor `-`. Example: `test`.
    """
    apply_instance_num: int | None = None
    """Current number of instances bound to the allow list; must be exact. Limits: at least 0. Example: `1`."""
    modify_mode: _ModifyMode | None = None
    """Effect of `allow_list`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from them
    (`Delete`). Default: `Cover`. Example: `Cover`.
    """
    security_group_bind_infos: tuple[SecurityGroupBinding, ...] | None = None
    """Linked ECS security groups after the change; unchanged if not given, all unlinked if empty."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyAllowListResponse(Response):
    """Response of `ModifyAllowListRequest`."""

    __match_args__ = ()

class ModifyBackupPlanRequest(Request["ModifyBackupPlanResponse"]):
    """Changes the automatic backup plan of an instance.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `period` is required when `active` is `True`.
    - `backup_hour` is required when `active` is `True`.

    Checked by the service only:

    - For an enterprise edition instance `period` must list all seven days.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.

    Reference: https://www.volcengine.com/docs/6293/65767
    Reference: https://www.volcengine.com/docs/84772/1393060
    """

    __match_args__ = ("instance_id", "active", "backup_hour", "period", "client_token")
    def __init__(
        self, *, instance_id: str, active: bool | None = None, backup_hour: int | None = None,
        period: Iterable[int] | None = None, client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    active: bool | None = None
    """Turns automatic backup on (`True`) or off (`False`). Default: `False`. Example: `True`."""
    backup_hour: int | None = None
    """Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to 23. Example: `7`."""
    period: tuple[int, ...] | None = None
    """Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7. Example:
    `[1,2,3,4,5,6,7]`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyBackupPlanResponse(Response):
    """Response of `ModifyBackupPlanRequest`."""

    __match_args__ = ()

class ModifyBackupPointNameRequest(Request["ModifyBackupPointNameResponse"]):
    """Renames a backup.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The action is not documented by the service and may change.
    - The rules for `backup_point_name` are not documented; only the service checks them.
    """

    __match_args__ = ("backup_point_id", "backup_point_name", "client_token")
    backup_point_id: str
    """ID of the backup, as listed by `describe_backups`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`."""
    backup_point_name: str
    """New name of the backup. Example: `testbackup`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyBackupPointNameResponse(Response):
    """Response of `ModifyBackupPointNameRequest`."""

    __match_args__ = ()

class ModifyCrossRegionBackupPolicyRequest(Request["ModifyCrossRegionBackupPolicyResponse"]):
    """Turns cross-region backup of an instance on or off and sets its destination region.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `cross_backup_region` is required when `active` is `True`.
    - `cross_backup_region` is ignored by the service when `active` is `False`.

    Reference: https://www.volcengine.com/docs/6293/1537660
    """

    __match_args__ = ("instance_id", "active", "cross_backup_region", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    active: bool
    """Turns cross-region backup on (`True`) or off (`False`). Example: `True`."""
    cross_backup_region: str | None = None
    """ID of the region to copy backups to, as listed by `describe_available_cross_region`. Example: `cn-shanghai`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    """

class ModifyCrossRegionBackupPolicyResponse(Response):
    """Response of `ModifyCrossRegionBackupPolicyRequest`."""

    __match_args__ = ()

class ModifyDBAccountRequest(Request["ModifyDBAccountResponse"]):
    """Changes the role, password or description of an account.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state
    of the instance is `Running` after the change. Idempotent for calls with the same `client_token`.

    Validation:

    - `role_name` must be `Administrator` when `account_name` is `default`.

    Notes:

    - The role of the `default` account is `Administrator` and cannot be changed.
    - A description cannot be removed, because an empty value means no change.
    - The account must be in status `Available`.
    - Custom roles created in the console can be used as well.

    Reference: https://www.volcengine.com/docs/6293/71733
    Reference: https://www.volcengine.com/docs/84772/1393068
    """

    __match_args__ = ("instance_id", "account_name", "description", "password", "role_name", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    account_name: str
    """Name of the account. Example: `test1`."""
    description: str | None = None
    """New description; unchanged if empty. Limits: at most 256 characters. Example: `The_test_account`."""
    password: str | None = None
    """New password; unchanged if empty. Limits: 8 to 64 characters; letters, digits and the special characters
    ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
    characters. Example: `Pwd@12****`.
    """
    role_name: _AccountRole | None = None
    """New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
    category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all
    but the `write` category. Example: `ReadWrite`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBAccountResponse(Response):
    """Response of `ModifyDBAccountRequest`."""

    __match_args__ = ()

class ModifyDBInstanceAZConfigureRequest(Request["ModifyDBInstanceAZConfigureResponse"]):
    """Moves the nodes of an instance to other availability zones.

    Asynchronous: the change continues after the call returns. The state of the instance is `AZChanging` during
    the change and `Running` after it. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False` or not set.

    Checked by the service only:

    - `create_backup` has no effect on a single-node instance (`instance_class` is `Standalone`).
    - A single-node instance cannot be deployed over several zones: `multi_az` must be `disabled`.
    - `configure_nodes` must have one entry per node (`node_number` of the instance): all in the same zone if
      `multi_az` is `disabled`, in at least two zones if it is `enabled`.

    Notes:

    - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for about 10
      seconds.
    - If `apply_immediately` is `False`, the status changes immediately as well, until the work is complete in the
      maintenance window.

    Reference: https://www.volcengine.com/docs/6293/65762
    Reference: https://www.volcengine.com/docs/6293/71563
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "configure_nodes", "multi_az", "backup_point_name", "create_backup",
        "client_token",
    )
    def __init__(
        self, *, instance_id: str, apply_immediately: bool, configure_nodes: Iterable[ConfigureNode | dict[str, Any]],
        multi_az: _MultiAZ, backup_point_name: str | None = None, create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `True`."""
    configure_nodes: tuple[ConfigureNode, ...]
    """New zones of the nodes of a shard, one entry per node; the first is the zone of the primary node."""
    multi_az: _MultiAZ
    """Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`).
    Example: `disabled`.
    """
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the change; ignored for single-node instances. Default: `False`.
    Example: `True`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceAZConfigureResponse(Response):
    """Response of `ModifyDBInstanceAZConfigureRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order; without meaning here, because no order is created. Example: `****`."""

class ModifyDBInstanceAdditionalBandwidthPerShardRequest(Request["ModifyDBInstanceAdditionalBandwidthPerShardResponse"]):
    """Sets the additional bandwidth of each shard of an instance.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `additional_bandwidth` is ignored by the service when `additional_read_bandwidth` is set and
      `additional_write_bandwidth` is set.

    Checked by the service only:

    - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144 MB/s
      for 1 GiB and 288 MB/s for 2 GiB and more.

    Notes:

    - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for
      reading and for writing each.
    - The bandwidth of an instance is limited to that of its shards together, and to 2.5 GB/s.
    - The instance must be in state `Running` and must have been created after 2023-05-25.
    - Additional bandwidth is billed.
    - Additional bandwidth is not kept by restored or cloned instances and by `enable_sharded_cluster`;
      `modify_db_instance_shard_capacity` can keep it (`reserve_additional_bandwidth`).
    - The state of the instance can change for some time after the call; wait until it is `Running`.

    Reference: https://www.volcengine.com/docs/6293/508335
    Reference: https://www.volcengine.com/docs/6293/489147
    """

    __match_args__ = (
        "instance_id", "additional_bandwidth", "additional_read_bandwidth", "additional_write_bandwidth",
        "client_token",
    )
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    additional_bandwidth: int | None = None
    """Additional bandwidth of each shard, for reading and for writing, where `additional_read_bandwidth` or
    `additional_write_bandwidth` is not given; `0` removes it. Unit: MB/s. Limits: at least 0. Example: `2`.
    """
    additional_read_bandwidth: int | None = None
    """Additional read (downstream) bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example:
    `2`.
    """
    additional_write_bandwidth: int | None = None
    """Additional write (upstream) bandwidth of each shard; `0` removes it. Unit: MB/s. Limits: at least 0. Example:
    `2`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceAdditionalBandwidthPerShardResponse(Response):
    """Response of `ModifyDBInstanceAdditionalBandwidthPerShardRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order. Example: `Order217500000099909****`."""

class ModifyDBInstanceChargeTypeRequest(Request["ModifyDBInstanceChargeTypeResponse"]):
    """Changes the billing method of instances.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state
    of the instance is `Running` after the change. Idempotent for calls with the same `client_token`.

    Validation:

    - `purchase_months` is ignored by the service when `charge_type` is `PostPaid`.
    - `auto_renew` is ignored by the service when `charge_type` is `PostPaid`.

    Notes:

    - Several instances can be given for a change to subscription.
    - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an account with
      overdue payments are stopped.
    - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of unsubscription, and
      hourly billing starts immediately.

    Reference: https://www.volcengine.com/docs/6293/71433
    """

    __match_args__ = ("instance_ids", "charge_type", "auto_renew", "purchase_months", "client_token")
    def __init__(
        self, *, instance_ids: Iterable[str], charge_type: _ChargeType, auto_renew: bool | None = None,
        purchase_months: int | None = None, client_token: str | None = None,
    ) -> None: ...
    instance_ids: tuple[str, ...]
    """IDs of the instances. Limits: at most 100 characters; at most 100 items; no duplicates. Example:
    `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
    """
    charge_type: _ChargeType
    """Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PrePaid`."""
    auto_renew: bool | None = None
    """If `True`, the subscription is renewed automatically, one month at a time. Default: `False`. Example: `False`."""
    purchase_months: int | None = None
    """Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`,
    `12`, `24` and `36`. Default: `1`. Example: `1`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceChargeTypeResponse(Response):
    """Response of `ModifyDBInstanceChargeTypeRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order. Example: `Order702856788643751****`."""

class ModifyDBInstanceDeletionProtectionPolicyRequest(Request["ModifyDBInstanceDeletionProtectionPolicyResponse"]):
    """Turns the deletion protection of an instance on or off.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The action supports the community and the enterprise edition.

    Reference: https://www.volcengine.com/docs/6293/127815
    Reference: https://www.volcengine.com/docs/84772/1393052
    """

    __match_args__ = ("instance_id", "deletion_protection", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    deletion_protection: _DeletionProtection
    """Turns deletion protection on (`enabled`) or off (`disabled`). Example: `enabled`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceDeletionProtectionPolicyResponse(Response):
    """Response of `ModifyDBInstanceDeletionProtectionPolicyRequest`."""

    __match_args__ = ()

class ModifyDBInstanceMaxConnRequest(Request["ModifyDBInstanceMaxConnResponse"]):
    """Changes the maximum number of connections of each shard of an instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The default is 10000 connections per shard for every size.
    - The instance accepts at most the smaller of shards x `max_connections` and 1000000 connections.
    - A limit below the current number of connections closes connections and rejects new ones.
    - The change is complete when the instance is `Running` again.

    Reference: https://www.volcengine.com/docs/6293/70393
    """

    __match_args__ = ("instance_id", "max_connections", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    max_connections: int
    """Maximum number of connections of each shard. Limits: 10000 to 50000; a multiple of 1000. Example: `20000`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceMaxConnResponse(Response):
    """Response of `ModifyDBInstanceMaxConnRequest`."""

    __match_args__ = ()

class ModifyDBInstanceMinorVersionRequest(Request["ModifyDBInstanceMinorVersionResponse"]):
    """Upgrades the server or the proxy of an instance to another minor version.

    Asynchronous: the change continues after the call returns.

    Validation:

    - At least one of `server_version` and `proxy_version` is required.

    Notes:

    - `describe_db_engine_versions` lists the versions.
    - New nodes are prepared first and take over by a switch from primary to secondary; expect one to three short
      disconnections or some seconds of read-only access.

    Reference: https://www.volcengine.com/docs/6293/2251747
    """

    __match_args__ = ("instance_id", "switchover_immediately", "proxy_version", "server_version")
    instance_id: str
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    switchover_immediately: bool
    """If `True`, the upgraded nodes take over immediately; if `False`, in the maintenance window. Example: `True`."""
    proxy_version: str | None = None
    """New version of the proxy; unchanged if not given. Example: `1.602.0`."""
    server_version: str | None = None
    """New version of the server; unchanged if not given. Example: `7.602.0`."""

class ModifyDBInstanceMinorVersionResponse(Response):
    """Response of `ModifyDBInstanceMinorVersionRequest`."""

    __match_args__ = ("db_engine_version",)
    db_engine_version: ModifyDBInstanceMinorVersionDBEngineVersion | None = None
    """Versions of the instance."""

class ModifyDBInstanceNameRequest(Request["ModifyDBInstanceNameResponse"]):
    """Changes the name of an instance.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The action supports the community and the enterprise edition.

    Reference: https://www.volcengine.com/docs/6293/65756
    Reference: https://www.volcengine.com/docs/84772/71745
    """

    __match_args__ = ("instance_id", "instance_name", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    instance_name: str
    """New name of the instance. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
    first neither a digit nor `-`. Example: `test123`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceNameResponse(Response):
    """Response of `ModifyDBInstanceNameRequest`."""

    __match_args__ = ()

class ModifyDBInstanceParamsRequest(Request["ModifyDBInstanceParamsResponse"]):
    """Changes parameters of an instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Checked by the service only:

    - `editable_for_instance` in `describe_db_instance_params` must be `True` for each parameter, and its value
      must match `Range` or `Options`.

    Notes:

    - A parameter whose `need_reboot` in `describe_db_instance_params` is `True` takes effect after a restart.
    - The change is complete when the instance is `Running` again.

    Reference: https://www.volcengine.com/docs/6293/65764
    """

    __match_args__ = ("instance_id", "param_values", "client_token")
    def __init__(
        self, *, instance_id: str, param_values: Iterable[ParamValue | dict[str, Any]], client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    param_values: tuple[ParamValue, ...]
    """Parameters to change; others keep their values. Example:
    `[{"Name":"maxmemory-policy","Value":"allkeys-lru"}]`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceParamsResponse(Response):
    """Response of `ModifyDBInstanceParamsRequest`."""

    __match_args__ = ()

class ModifyDBInstancePrivateDNSVisibilityRequest(Request["ModifyDBInstancePrivateDNSVisibilityResponse"]):
    """Turns public DNS resolution of the private domain name of an instance on or off.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and 100.96.0.3
      instead.
    - If the call fails because the address prefix exists, change the prefix of the private address first
      (`modify_db_instance_visit_address`).

    Reference: https://www.volcengine.com/docs/6293/1786448
    """

    __match_args__ = ("instance_id", "private_dns_visibility", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    private_dns_visibility: _PrivateDNSVisibility
    """Resolution of the private domain name: from the internet (`Public`) or only from the private network
    (`Private`). Example: `Public`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstancePrivateDNSVisibilityResponse(Response):
    """Response of `ModifyDBInstancePrivateDNSVisibilityRequest`."""

    __match_args__ = ()

class ModifyDBInstanceShardCapacityRequest(Request["ModifyDBInstanceShardCapacityResponse"]):
    """Changes the memory of each shard of an instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False` or not set.

    Checked by the service only:

    - For a sharded cluster (`sharded_cluster` is `1`) `shard_capacity` must be 1024, 2048, 4096, 8192 or 16384.
    - If memory is taken away, the used memory must not exceed 85% of `shard_capacity` x the number of shards.

    Notes:

    - Clients may be disconnected once for up to 30 seconds.
    - The change turns data flashback off and discards its restore points; `start_continuous_backup` turns it on
      again.
    - `create_backup` has an effect on primary-secondary instances only.
    - The change also changes the bandwidth and the specification of the instance.
    - The change is complete when the instance is `Running` again.

    Reference: https://www.volcengine.com/docs/6293/159525
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "shard_capacity", "backup_point_name", "create_backup",
        "reserve_additional_bandwidth", "client_token",
    )
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `True`."""
    shard_capacity: int
    """Memory of each shard after the change. Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`,
    `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
    """
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the change. Default: `False`. Example: `False`."""
    reserve_additional_bandwidth: bool | None = None
    """If `True`, the additional bandwidth of a shard is kept, up to the maximum of the new size. Default: `True`.
    Example: `False`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceShardCapacityResponse(Response):
    """Response of `ModifyDBInstanceShardCapacityRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order."""

class ModifyDBInstanceShardNumberRequest(Request["ModifyDBInstanceShardNumberResponse"]):
    """Changes the number of shards of a sharded cluster.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False` or not set.

    Checked by the service only:

    - `shard_number` must not exceed 8 while the instance has a direct-link address.
    - If shards are removed, the used memory must not exceed 85% of the shard size x `shard_number`.

    Notes:

    - Only sharded clusters (`sharded_cluster` is `1`) can be changed.
    - More than 8 shards with a direct-link address need a support ticket.
    - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected
      once or twice for up to 30 seconds.
    - The change turns data flashback off and discards its restore points; `start_continuous_backup` turns it on
      again.
    - `create_backup` has an effect on primary-secondary instances only.
    - The change is complete when the instance is `Running` again.

    Reference: https://www.volcengine.com/docs/6293/159526
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "shard_number", "backup_point_name", "create_backup", "client_token",
    )
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `True`."""
    shard_number: int
    """Number of shards after the change. Limits: 2 to 256. Example: `3`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the change. Default: `False`. Example: `False`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceShardNumberResponse(Response):
    """Response of `ModifyDBInstanceShardNumberRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order. Example: `Order716986992383818****`."""

class ModifyDBInstanceSubnetRequest(Request["ModifyDBInstanceSubnetResponse"]):
    """Moves an instance to another VPC or subnet.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Checked by the service only:

    - `subnet_id` must belong to `vpc_id` and to an availability zone of the instance.

    Notes:

    - The account must have granted the cross-service authorization for Redis, or the call fails.
    - The domain names of the private and the direct-link address do not change; their IP addresses do.
    - Clients may be disconnected once or twice on every address and must clear their DNS caches.
    - The services DTS and DBW are interrupted for a short time.
    - For instances created before 2022-05-17 the action also upgrades the network security.
    - The change is complete when the instance is `Running` again.

    Reference: https://www.volcengine.com/docs/6293/110150
    """

    __match_args__ = ("instance_id", "subnet_id", "vpc_id", "retention_days", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    subnet_id: str
    """ID of a subnet of the VPC, in the availability zone of the instance. Example:
    `subnet-1g15t8rj4uigw8ibuxxij****`.
    """
    vpc_id: str
    """ID of the new VPC; the current one to change only the subnet. Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`."""
    retention_days: int | None = None
    """Retention period of the old IP addresses; `0` releases them immediately. Unit: day. Limits: at least 0.
    Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceSubnetResponse(Response):
    """Response of `ModifyDBInstanceSubnetRequest`."""

    __match_args__ = ()

class ModifyDBInstanceVisitAddressRequest(Request["ModifyDBInstanceVisitAddressResponse"]):
    """Changes the domain prefix or the port of an address of an instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `new_address_prefix` is required when `upgrade_region_domain` is `True`.
    - At least one of `new_address_prefix` and `new_port` is required.
    - `new_port` must be 1024 to 4000 or 5100 to 64512 when `addr_type` is `DirectLink`.
    - `new_port` must be 1024 to 65535 when `addr_type` is `Private` or `Public`.

    Checked by the service only:

    - The new address must be unique among the addresses in all regions.

    Notes:

    - A public or direct-link address must exist before it can be changed.
    - Connections to the old address are closed; clients must be moved to the new one.
    - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
    - The change is complete when the instance is `Running` again.

    Reference: https://www.volcengine.com/docs/6293/70391
    """

    __match_args__ = (
        "instance_id", "addr_type", "new_address_prefix", "new_port", "upgrade_region_domain", "client_token",
    )
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    addr_type: _AddressType
    """Type of the address to change. Documented values: `Private`, `Public` and `DirectLink`. Example: `Private`."""
    new_address_prefix: str | None = None
    """New prefix of the domain name; unchanged if not given. Limits: 8 to 53 characters; lower-case letters, digits
    and `-`, beginning with a letter and ending with a letter or a digit. Example: `testaddrpre`.
    """
    new_port: int | None = None
    """New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`."""
    upgrade_region_domain: bool | None = None
    """If `True`, the suffix of the domain name gets the region: in `cn-beijing`, `redis.ivolces.com` becomes
    `redis.cn-beijing.ivolces.com`, and `redis.volces.com` becomes `redis.cn-beijing.volces.com`. This cannot be
    undone; the old name stays valid for 12 hours. Default: `False`. Example: `False`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceVisitAddressResponse(Response):
    """Response of `ModifyDBInstanceVisitAddressRequest`."""

    __match_args__ = ()

class ModifyDBInstanceVpcAuthModeRequest(Request["ModifyDBInstanceVpcAuthModeResponse"]):
    """Turns password-free access to an instance from its VPC on or off.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Checked by the service only:

    - `vpc_auth_mode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.

    Notes:

    - Password-free access is off for a new instance.
    - A client that connects without an account uses the `default` account; login with account and password
      remains possible.
    - Connections over the public address always need account and password.

    Reference: https://www.volcengine.com/docs/6293/99795
    """

    __match_args__ = ("instance_id", "vpc_auth_mode", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    vpc_auth_mode: _VpcAuthMode
    """Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive. Example: `open`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyDBInstanceVpcAuthModeResponse(Response):
    """Response of `ModifyDBInstanceVpcAuthModeRequest`."""

    __match_args__ = ()

class ModifyEnterpriseDBInstanceCapacityRequest(Request["ModifyEnterpriseDBInstanceCapacityResponse"]):
    """Changes the number of shards and the capacity of each shard of an enterprise edition instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `backup_point_name` is ignored by the service when `create_backup` is `False` or not set.
    - `flash_per_shard` must be `0`, `10240`, `20480` or `30720`.

    Checked by the service only:

    - `flash_per_shard` must be 0 if the `data_layout` of the instance is `RAM`, and 10240, 20480 or 30720 if it
      is `Hybrid`.

    Notes:

    - Repeat the current value of a required parameter that is not to change.
    - The change counts towards the quota of the account (64 shards of enterprise edition instances per region by
      default).

    Reference: https://www.volcengine.com/docs/84772/1386395
    Reference: https://www.volcengine.com/docs/84772/1262384
    """

    __match_args__ = (
        "instance_id", "apply_immediately", "flash_per_shard", "ram_per_shard", "shard_number", "backup_point_name",
        "create_backup", "client_token",
    )
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the change starts immediately; if `False`, in the maintenance window. Example: `False`."""
    flash_per_shard: int
    """Fast-storage capacity of each shard after the change; `0` for `RAM` instances. Unit: MiB. Documented values:
    `0`, `10240`, `20480` and `30720`. Example: `0`.
    """
    ram_per_shard: int
    """Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`."""
    shard_number: int
    """Number of shards after the change. Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if not given. Limits: 1 to 128 characters; Chinese characters, letters,
    digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.
    """
    create_backup: bool | None = None
    """If `True`, a full backup is taken before the change. Default: `False`. Example: `True`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyEnterpriseDBInstanceCapacityResponse(Response):
    """Response of `ModifyEnterpriseDBInstanceCapacityRequest`."""

    __match_args__ = ("order_no",)
    order_no: str | None = None
    """Number of the billing order. Example: `Order716987014301057****`."""

class ModifyEnterpriseDBInstanceParamsRequest(Request["ModifyEnterpriseDBInstanceParamsResponse"]):
    """Changes parameters of an enterprise edition instance.

    Asynchronous: the change continues after the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - Only parameters that can be set in the console can be changed.
    - Names of parameters differ from those of the community edition, such as `eviction_policy` instead of
      `maxmemory-policy`.

    Reference: https://www.volcengine.com/docs/84772/1386398
    """

    __match_args__ = ("instance_id", "param_values", "client_token")
    def __init__(
        self, *, instance_id: str, param_values: Iterable[ParamValue | dict[str, Any]], client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    param_values: tuple[ParamValue, ...]
    """Parameters to change, with their new values."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyEnterpriseDBInstanceParamsResponse(Response):
    """Response of `ModifyEnterpriseDBInstanceParamsRequest`."""

    __match_args__ = ()

class ModifyMaintenanceTimeRequest(Request["ModifyMaintenanceTimeResponse"]):
    """Sets the daily maintenance window of an instance.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - The action supports the community and the enterprise edition.
    - `describe_db_instance_detail` returns the window as `maintenance_time`.
    - A change that waits for the window alters the status of the instance immediately.

    Reference: https://www.volcengine.com/docs/6293/1467102
    Reference: https://www.volcengine.com/docs/84772/1467104
    """

    __match_args__ = ("instance_id", "time_scope", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    time_scope: str
    """Daily maintenance window, in UTC+8. Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example:
    `00:00-01:59`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyMaintenanceTimeResponse(Response):
    """Response of `ModifyMaintenanceTimeRequest`."""

    __match_args__ = ()

class ModifyParameterGroupRequest(Request["ModifyParameterGroupResponse"]):
    """Changes the name, the description or the parameters of a custom parameter template.

    Synchronous: the change is complete when the call returns.

    Checked by the service only:

    - Only a template whose `Source` is `User` can be changed.

    Notes:

    - `param_values` replaces all parameters of the template.

    Reference: https://www.volcengine.com/docs/6293/1415105
    """

    __match_args__ = ("parameter_group_id", "name", "param_values", "description")
    def __init__(
        self, *, parameter_group_id: str, name: str, param_values: Iterable[ParamValue | dict[str, Any]],
        description: str | None = None,
    ) -> None: ...
    parameter_group_id: str
    """ID of the custom template to change. Example: `pg-cnlfm5yzmxehmkw****`."""
    name: str
    """Name of the template; repeat the current name to keep it. Limits: 2 to 64 characters; Chinese characters,
    letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`.
    """
    param_values: tuple[ParamValue, ...]
    """Parameters of the template after the change. Limits: at least one item."""
    description: str | None = None
    """New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
    `test template`.
    """

class ModifyParameterGroupResponse(Response):
    """Response of `ModifyParameterGroupRequest`."""

    __match_args__ = ()

class ModifyPlannedEventExecuteTimeRequest(Request["ModifyPlannedEventExecuteTimeResponse"]):
    """Moves planned events to another time window.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Validation:

    - `target_end_time` must be later than `target_start_time`.

    Checked by the service only:

    - `target_end_time` must be earlier than the `max_end_time` of each event.
    - The new window must be later than the current one.

    Notes:

    - Events can only be postponed, any number of times, up to `max_end_time`.
    - During the event, a switch of nodes can close connections or reject writes for some seconds.

    Reference: https://www.volcengine.com/docs/6293/1554705
    """

    __match_args__ = ("event_ids", "target_end_time", "target_start_time", "client_token")
    def __init__(
        self, *, event_ids: Iterable[str], target_end_time: str | datetime.datetime,
        target_start_time: str | datetime.datetime, client_token: str | None = None,
    ) -> None: ...
    event_ids: tuple[str, ...]
    """IDs of the events to move; `can_modify_time` must be `True` for each. Example: `["event-cn0212gzmh2xs****"]`."""
    target_end_time: datetime.datetime | None
    """End of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`."""
    @property
    def target_end_time_raw(self) -> str | None: ...
    target_start_time: datetime.datetime | None
    """Start of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2025-05-13T19:00:00Z`.
    """
    @property
    def target_start_time_raw(self) -> str | None: ...
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class ModifyPlannedEventExecuteTimeResponse(Response):
    """Response of `ModifyPlannedEventExecuteTimeRequest`."""

    __match_args__ = ()

class RemoveTagsFromResourceRequest(Request["RemoveTagsFromResourceResponse"]):
    """Detaches some or all tags from instances.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent
    for calls with the same `client_token`.

    Validation:

    - `all` is ignored by the service when `tag_keys` is set.

    Notes:

    - A tag that is attached to no resource is deleted.
    - Give `tag_keys`, or set `all` to `True`.

    Reference: https://www.volcengine.com/docs/6293/1112332
    Reference: https://www.volcengine.com/docs/84772/1393055
    """

    __match_args__ = ("instance_ids", "all", "tag_keys", "client_token")
    def __init__(
        self, *, instance_ids: Iterable[str], all: bool | None = None, tag_keys: Iterable[str] | None = None,
        client_token: str | None = None,
    ) -> None: ...
    instance_ids: tuple[str, ...]
    """IDs of the instances. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`."""
    all: bool | None = None
    """If `True`, all tags are detached. Default: `False`. Example: `False`."""
    tag_keys: tuple[str, ...] | None = None
    """Keys of the tags to detach. Example: `["instancetype","chargetype"]`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class RemoveTagsFromResourceResponse(Response):
    """Response of `RemoveTagsFromResourceRequest`."""

    __match_args__ = ()

class RestartDBInstanceRequest(Request["RestartDBInstanceResponse"]):
    """Restarts an instance.

    Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state
    of the instance is `Restarting` during the change and `Running` after it. Idempotent for calls with the same
    `client_token`.

    Notes:

    - Access is interrupted for a short time; clients should reconnect automatically.

    Reference: https://www.volcengine.com/docs/6293/65758
    Reference: https://www.volcengine.com/docs/6293/71563
    """

    __match_args__ = ("instance_id", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class RestartDBInstanceResponse(Response):
    """Response of `RestartDBInstanceRequest`."""

    __match_args__ = ()

class RestartDBInstanceProxyRequest(Request["RestartDBInstanceProxyResponse"]):
    """Restarts proxy nodes of an instance.

    Asynchronous: the change continues after the call returns. The state of the instance is `ProxyRestarting`
    during the change and `Running` after it. Idempotent for calls with the same `client_token`.

    Notes:

    - Connections through these proxies are interrupted.

    Reference: https://www.volcengine.com/docs/6293/1169317
    Reference: https://www.volcengine.com/docs/6293/71563
    """

    __match_args__ = ("instance_id", "proxy_node_ids", "client_token")
    def __init__(self, *, instance_id: str, proxy_node_ids: Iterable[str], client_token: str | None = None) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    proxy_node_ids: tuple[str, ...]
    """IDs of the proxy nodes to restart, as listed by `describe_node_ids`. Example:
    `["proxy-redis-cn0212gzmh2xs****-0"]`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class RestartDBInstanceProxyResponse(Response):
    """Response of `RestartDBInstanceProxyRequest`."""

    __match_args__ = ()

class RestoreDBInstanceRequest(Request["RestoreDBInstanceResponse"]):
    """Restores an instance in place, from a backup or to a point in time.

    Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the
    change. Idempotent for calls with the same `client_token`.

    Validation:

    - At least one of `backup_point_id` and `time_point` is required.
    - `time_point` is required when `backup_type` is `Inc`.

    Checked by the service only:

    - A restore to a point in time (`Inc`) requires data flashback to be on (`start_continuous_backup`).
    - An enterprise edition instance supports `Full` only.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.
    - If data flashback is on, the restore restarts it: only points in time after the restore remain available.

    Reference: https://www.volcengine.com/docs/6293/71748
    Reference: https://www.volcengine.com/docs/84772/1393062
    """

    __match_args__ = ("instance_id", "backup_point_id", "backup_type", "time_point", "client_token")
    def __init__(
        self, *, instance_id: str, backup_point_id: str | None = None, backup_type: _BackupType | None = None,
        time_point: str | datetime.datetime | None = None, client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_id: str | None = None
    """ID of the backup, as listed by `describe_backups`; documented as required for `Full`. Example:
    `b-cnlfs97a4tuhjxguaffl7qu8****`.
    """
    backup_type: _BackupType | None = None
    """Kind of restore: from a backup (`Full`) or to a point in time (`Inc`). Documented values: `Full` and `Inc`.
    Default: `Full`. Example: `Full`.
    """
    time_point: datetime.datetime | None = None
    """Point in time to restore, within the time window returned by `describe_pitr_time_window`. Without
    `backup_point_id`, a `Full` restore uses the backup that ended at that time. Format: RFC 3339,
    `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
    """
    @property
    def time_point_raw(self) -> str | None: ...
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class RestoreDBInstanceResponse(Response):
    """Response of `RestoreDBInstanceRequest`."""

    __match_args__ = ()

class StartContinuousBackupRequest(Request["StartContinuousBackupResponse"]):
    """Turns data flashback (point-in-time recovery) of an instance on.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.
    - A full backup is created first; a restore to a point in time is possible when it is complete.
    - Restore points reach back to the time at which flashback was turned on, but at most 7 days.
    - A change of the configuration or the zones of the instance, or system maintenance such as a kernel upgrade,
      turns flashback off and discards its restore points.
    - A restore in place restarts flashback with a new time window.
    - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off while
      flashback is on.
    - The state of the instance can change for some time after the call; wait until it is `Running`.

    Reference: https://www.volcengine.com/docs/6293/71803
    """

    __match_args__ = ("instance_id", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class StartContinuousBackupResponse(Response):
    """Response of `StartContinuousBackupRequest`."""

    __match_args__ = ()

class StopContinuousBackupRequest(Request["StopContinuousBackupResponse"]):
    """Turns data flashback (point-in-time recovery) of an instance off.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) have backups.
    - The restore points of flashback are discarded.
    - The state of the instance can change for some time after the call; wait until it is `Running`.

    Reference: https://www.volcengine.com/docs/6293/71804
    """

    __match_args__ = ("instance_id", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class StopContinuousBackupResponse(Response):
    """Response of `StopContinuousBackupRequest`."""

    __match_args__ = ()

class SwitchOverRequest(Request["SwitchOverResponse"]):
    """Promotes secondary nodes to primary nodes of their shards.

    Asynchronous: the change continues after the call returns. The state of the instance is `PrimaryChanging`
    during the change and `Running` after it. Idempotent for calls with the same `client_token`.

    Validation:

    - At least one of `target_primary_node_ids` and `target_primary_node_id` is required.
    - `target_primary_node_id` is ignored by the service when `target_primary_node_ids` is set.

    Checked by the service only:

    - Each node must currently be a secondary node (`current_role` is `SecondaryNode`).
    - `target_primary_node_ids` must list at most one node per shard.
    - The instance must be a primary-secondary instance (`instance_class` is `PrimarySecondary`).

    Notes:

    - Each shard loses its connections for some seconds and is read-only for up to 30 seconds.

    Reference: https://www.volcengine.com/docs/6293/1148755
    Reference: https://www.volcengine.com/docs/6293/71563
    """

    __match_args__ = ("instance_id", "target_primary_node_id", "target_primary_node_ids", "client_token")
    def __init__(
        self, *, instance_id: str, target_primary_node_id: str | None = None,
        target_primary_node_ids: Iterable[str] | None = None, client_token: str | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    target_primary_node_id: str | None = None
    """ID of the secondary node to promote. Example: `server-redis-cn0212gzmh2xs****-0-1`."""
    target_primary_node_ids: tuple[str, ...] | None = None
    """IDs of the secondary nodes to promote, at most one per shard. Limits: at most 50 items. Example:
    `["server-redis-cn0212gzmh2xs****-0-1"]`.
    """
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class SwitchOverResponse(Response):
    """Response of `SwitchOverRequest`."""

    __match_args__ = ()

class SwitchoverBlueGreenDeploymentRequest(Request["SwitchoverBlueGreenDeploymentResponse"]):
    """Replaces the blue instance of a blue-green deployment with the green one.

    Asynchronous: the change continues after the call returns.

    Notes:

    - The deployment must be in status `SWITCHOVER_AVAILABLE`.
    - If `apply_immediately` is `False`, the status is `SWITCHOVER_PENDING` until the switchover is complete.
    - The duration depends on the write load and the replication link.

    Reference: https://www.volcengine.com/docs/6293/2171476
    """

    __match_args__ = ("source_instance_id", "apply_immediately")
    source_instance_id: str
    """ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`."""
    apply_immediately: bool
    """If `True`, the switchover starts immediately; if `False`, in the maintenance window. Example: `True`."""

class SwitchoverBlueGreenDeploymentResponse(Response):
    """Response of `SwitchoverBlueGreenDeploymentRequest`."""

    __match_args__ = (
        "create_time", "data_sync_progress", "end_time", "name", "source_engine_version", "source_instance_id",
        "source_instance_name", "status", "target_engine_version", "target_instance_id", "target_instance_name",
        "blue_green_deployment",
    )
    create_time: str | None = None
    """Creation time of the deployment; the format is not documented."""
    data_sync_progress: float | None = None
    """Progress of the data synchronization from the blue to the green instance; the scale is not documented."""
    end_time: str | None = None
    """End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`."""
    name: str | None = None
    """Description of the deployment. Example: `upgradeversion`."""
    source_engine_version: str | None = None
    """Redis version of the blue instance."""
    source_instance_id: str | None = None
    """ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`."""
    source_instance_name: str | None = None
    """Name of the blue instance."""
    status: _BlueGreenStatus | None = None
    """Status of the deployment. Example: `SWITCHOVER_AVAILABLE`."""
    target_engine_version: str | None = None
    """Redis version of the green instance. Example: `7.0`."""
    target_instance_id: str | None = None
    """ID of the green (new) instance."""
    target_instance_name: str | None = None
    """Name of the green instance. Example: `redistest-green`."""
    blue_green_deployment: BlueGreenDeployment | None = None
    """Deployment that the call acted on."""

class SyncAllowListRequest(Request["SyncAllowListResponse"]):
    """Synchronizes an allow list with its linked security groups.

    Synchronous: the change is complete when the call returns.

    Notes:

    - The action is not documented by the service and may change.
    """

    __match_args__ = ("allow_list_id", "dry_run", "security_group_bind_infos")
    def __init__(
        self, *, allow_list_id: str | None = None, dry_run: bool | None = None,
        security_group_bind_infos: Iterable[SecurityGroupBinding | dict[str, Any]] | None = None,
    ) -> None: ...
    allow_list_id: str | None = None
    """ID of the allow list."""
    dry_run: bool | None = None
    """If `True`, the changes are returned but not applied. Not documented by the service; may change."""
    security_group_bind_infos: tuple[SecurityGroupBinding, ...] | None = None
    """Security groups to refresh; all groups of the allow list if not given. Not documented by the service; may
    change.
    """

class SyncAllowListResponse(Response):
    """Response of `SyncAllowListRequest`."""

    __match_args__ = ("change_objects",)
    change_objects: tuple[SecurityGroupChange, ...] = ()
    """Changes, one entry per security group."""

class TestFailoverDBInstanceZoneRequest(Request["TestFailoverDBInstanceZoneResponse"]):
    """Simulates the failure of an availability zone for an instance.

    Asynchronous: the change continues after the call returns.

    Checked by the service only:

    - `failback_to_primary_delay_in_minutes` has an effect only if `failed_zone_id` is the primary zone of the
      instance, the first entry of `zone_ids` in `describe_db_instance_detail`.

    Notes:

    - Only instances deployed over several zones (`multi_az` is `enabled`) can be tested.
    - Clients may be disconnected once or twice for up to 30 seconds.
    - Without a delay the primary nodes may stay in the secondary zone; `modify_db_instance_az_configure` moves
      them back.

    Reference: https://www.volcengine.com/docs/6293/1928461
    """

    __match_args__ = ("instance_id", "failed_zone_id", "failback_to_primary_delay_in_minutes")
    instance_id: str
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    failed_zone_id: str
    """ID of the zone to fail, as listed by `describe_zones`. Example: `cn-beijing-a`."""
    failback_to_primary_delay_in_minutes: int | None = None
    """Time after which the primary nodes move back to the primary zone; if not given, they do not move back
    automatically. Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
    """

class TestFailoverDBInstanceZoneResponse(Response):
    """Response of `TestFailoverDBInstanceZoneRequest`."""

    __match_args__ = ()

class TestShutDownDBInstanceNodesRequest(Request["TestShutDownDBInstanceNodesResponse"]):
    """Simulates the failure of primary nodes or proxy nodes of an instance.

    Asynchronous: the change continues after the call returns.

    Notes:

    - Only primary-secondary instances (`instance_class` is `PrimarySecondary`) can be tested.
    - Give at least one of `proxy_node_ids` and `server_shard_ids`.
    - Affected nodes lose their connections for some seconds and reject writes for up to 30 seconds; buffered
      Pub/Sub messages may be lost.

    Reference: https://www.volcengine.com/docs/6293/1928462
    """

    __match_args__ = ("instance_id", "proxy_node_ids", "server_shard_ids")
    def __init__(
        self, *, instance_id: str, proxy_node_ids: Iterable[str] | None = None,
        server_shard_ids: Iterable[str] | None = None,
    ) -> None: ...
    instance_id: str
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    proxy_node_ids: tuple[str, ...] | None = None
    """IDs of the proxy nodes to fail, as listed by `describe_node_ids`; none if not given. Example:
    `["proxy-redis-cnlfkmh6uiii8****-0"]`.
    """
    server_shard_ids: tuple[str, ...] | None = None
    """IDs of the shards whose primary node fails, as listed by `describe_db_instance_shards`; none if not given.
    Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
    """

class TestShutDownDBInstanceNodesResponse(Response):
    """Response of `TestShutDownDBInstanceNodesRequest`."""

    __match_args__ = ()

class UpgradeAllowListVersionRequest(Request["UpgradeAllowListVersionResponse"]):
    """Upgrades an instance from per-instance IP lists to allow lists.

    Synchronous: the change is complete when the call returns. Idempotent for calls with the same `client_token`.

    Notes:

    - Only instances created before 2022-05-17 need the upgrade.
    - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work for the
      instance.

    Reference: https://www.volcengine.com/docs/6293/113582
    """

    __match_args__ = ("instance_id", "client_token")
    instance_id: str
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    client_token: str | None = None
    """Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    """

class UpgradeAllowListVersionResponse(Response):
    """Response of `UpgradeAllowListVersionRequest`."""

    __match_args__ = ()

class BlueGreenDeployment(Model):
    """A blue-green deployment: an instance and its copy of a later version."""

    __match_args__ = (
        "source_instance_id", "create_time", "data_sync_progress", "end_time", "name", "source_engine_version",
        "source_instance_name", "status", "target_engine_version", "target_instance_id", "target_instance_name",
    )
    source_instance_id: str | None = None
    """ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`."""
    create_time: str | None = None
    """Creation time of the deployment; the format is not documented."""
    data_sync_progress: float | None = None
    """Progress of the data synchronization from the blue to the green instance; the scale is not documented."""
    end_time: str | None = None
    """End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`."""
    name: str | None = None
    """Description of the deployment. Example: `upgradeversion`."""
    source_engine_version: str | None = None
    """Redis version of the blue instance."""
    source_instance_name: str | None = None
    """Name of the blue instance."""
    status: _BlueGreenStatus | None = None
    """Status of the deployment. Example: `SWITCHOVER_AVAILABLE`."""
    target_engine_version: str | None = None
    """Redis version of the green instance. Example: `7.0`."""
    target_instance_id: str | None = None
    """ID of the green (new) instance."""
    target_instance_name: str | None = None
    """Name of the green instance. Example: `redistest-green`."""

class Capacity(Model):
    """Memory of an instance, total and used."""

    __match_args__ = ("total", "used")
    total: int | None = None
    """Total memory. Unit: MiB."""
    used: int | None = None
    """Used memory. Unit: MiB."""

class ConfigureNode(Model):
    """Zone of a node."""

    __match_args__ = ("az",)
    az: str
    """ID of the zone, as listed by `describe_zones` or `describe_enterprise_zones`. Example: `cn-beijing-a`."""

class MinorVersion(Model):
    """A minor version of the server or the proxy."""

    __match_args__ = ("version",)
    version: str | None = None
    """Version number. Example: `1.512.0`."""

class ParamValue(Model):
    """A parameter and its new value."""

    __match_args__ = ("name", "value")
    name: str
    """Name of the parameter, as listed by `describe_db_instance_params` or `describe_enterprise_db_instance_params`.
    Example: `maxmemory-policy`.
    """
    value: str
    """Value of the parameter, always as a string. Example: `allkeys-lru`."""

class Parameter(Model):
    """A parameter of an instance."""

    __match_args__ = (
        "current_value", "default_value", "description", "editable_for_instance", "need_reboot", "options",
        "param_name", "range", "type", "unit",
    )
    current_value: str | None = None
    """Current value. Example: `25`."""
    default_value: str | None = None
    """Default value. Example: `25`."""
    description: str | None = None
    """Description of the parameter, in Chinese. Example: `容量写满以后的逐出策略`."""
    editable_for_instance: bool | None = None
    """`True` if the parameter can be changed for the instance. Example: `True`."""
    need_reboot: bool | None = None
    """`True` if a new value takes effect only after a restart."""
    options: tuple[ParameterOption, ...] = ()
    """Permitted values, for parameters of type `Radio`."""
    param_name: str | None = None
    """Name of the parameter, as used in `param_values`."""
    range: str | None = None
    """Permitted range, for numeric parameters."""
    type: str | None = None
    """Type of the parameter; `Radio` is a choice of `options`."""
    unit: str | None = None
    """Unit of the value, for numeric parameters."""

class ParameterGroupParameter(Model):
    """A parameter of a parameter template."""

    __match_args__ = ("current_value", "description", "need_reboot", "options", "param_name", "range", "type", "unit")
    current_value: str | None = None
    """Value in the template. Example: `100`."""
    description: str | None = None
    """Description of the parameter."""
    need_reboot: bool | None = None
    """`True` if a new value takes effect only after a restart."""
    options: tuple[ParameterOption, ...] = ()
    """Permitted values, for parameters of type `Radio`."""
    param_name: str | None = None
    """Name of the parameter, as used in `param_values`."""
    range: str | None = None
    """Permitted range, for numeric parameters."""
    type: str | None = None
    """Type of the parameter; `Radio` is a choice of `options`."""
    unit: str | None = None
    """Unit of the value, for numeric parameters."""

class ParameterOption(Model):
    """A value that a parameter can have."""

    __match_args__ = ("description", "value")
    description: str | None = None
    """Description of the value."""
    value: str | None = None
    """Permitted value."""

class SecurityGroupBindInfo(Model):
    """A security group linked to an allow list, with its addresses."""

    __match_args__ = ("bind_mode", "ip_list", "security_group_id", "security_group_name")
    bind_mode: _BindMode | None = None
    """Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances
    (`AssociateEcsIp`). Example: `IngressDirectionIp`.
    """
    ip_list: tuple[str, ...] = ()
    """Current addresses of the group."""
    security_group_id: str | None = None
    """ID of the security group."""
    security_group_name: str | None = None
    """Name of the security group."""

class SecurityGroupBinding(Model):
    """A security group whose addresses are added to an allow list."""

    __match_args__ = ("bind_mode", "security_group_id")
    bind_mode: _BindMode | None = None
    """Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances
    (`AssociateEcsIp`). Example: `IngressDirectionIp`.
    """
    security_group_id: str | None = None
    """ID of the security group. Example: `sg-w06pxjgvtds0865yxxxxxx`."""

class Tag(Model):
    """A tag of an instance."""

    __match_args__ = ("key", "value")
    key: str
    """Key of the tag, unique on the instance. Example: `department`."""
    value: str | None = None
    """Value of the tag. Example: `game`."""

class TagFilter(Model):
    """A filter on tags."""

    __match_args__ = ("key", "value")
    key: str
    """Key of the tag. Example: `department`."""
    value: str | None = None
    """Value of the tag; any value if not given. Example: `game`."""

class Zone(Model):
    """An availability zone."""

    __match_args__ = ("zone_id", "zone_name", "zone_status")
    zone_id: str | None = None
    """ID of the zone. Example: `cn-beijing-a`."""
    zone_name: str | None = None
    """Display name of the zone, in Chinese. Example: `可用区A`."""
    zone_status: int | None = None
    """Status of the zone as a number; only `1` is documented. Example: `1`."""

class AppliedParameterGroup(Model):
    """A parameter template applied to an instance."""

    __match_args__ = ("instance_id", "parameter_group_id", "apply_parameters")
    instance_id: str | None = None
    """ID of the instance."""
    parameter_group_id: str | None = None
    """ID of the applied template."""
    apply_parameters: tuple[ParameterGroupParameter, ...] = ()
    """Parameters set by the template."""

class AssociatedInstance(Model):
    """An instance bound to an allow list."""

    __match_args__ = ("instance_id", "instance_name", "project_name", "vpc")
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn02j292it8lc****`."""
    instance_name: str | None = None
    """Name of the instance. Example: `test`."""
    project_name: str | None = None
    """Project of the instance. Example: `default`."""
    vpc: str | None = None
    """ID of the VPC of the instance. Example: `vpc-1g0moeeypecjk8ibuxwu8****`."""

class AllowList(Model):
    """An allow list."""

    __match_args__ = (
        "allow_list_id", "allow_list_category", "allow_list_desc", "allow_list_ip_num", "allow_list_name",
        "allow_list_type", "associated_instance_num", "project_name", "security_group_bind_infos",
    )
    allow_list_id: str | None = None
    """ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`."""
    allow_list_category: _AllowListCategory | None = None
    """Category of the allow list."""
    allow_list_desc: str | None = None
    """Description of the allow list. Example: `api_test`."""
    allow_list_ip_num: int | None = None
    """Number of IP addresses and CIDR blocks in the allow list. Example: `1`."""
    allow_list_name: str | None = None
    """Name of the allow list. Example: `api_test`."""
    allow_list_type: str | None = None
    """Address family; ignored by the service. Deprecated. Example: `DualStack`."""
    associated_instance_num: int | None = None
    """Number of instances bound to the allow list. Example: `1`."""
    project_name: str | None = None
    """Project of the allow list. Example: `default`."""
    security_group_bind_infos: tuple[SecurityGroupBindInfo, ...] = ()
    """Security groups linked to the allow list; absent if there are none."""

class BackupPointDownloadUrl(Model):
    """Download URLs of the backup file of one shard."""

    __match_args__ = ("private_download_url", "public_download_url", "rdb_file_size", "shard_id")
    private_download_url: str | None = None
    """URL of the RDB file in the private network."""
    public_download_url: str | None = None
    """URL of the RDB file on the internet."""
    rdb_file_size: int | None = None
    """Size of the RDB file. Unit: B."""
    shard_id: str | None = None
    """ID of the shard of the RDB file."""

class DescribeBackupsBackup(Model):
    """A backup."""

    __match_args__ = (
        "instance_id", "backup_point_id", "backup_point_name", "backup_progress", "backup_strategy", "backup_type",
        "end_time", "instance_info", "project_name", "size", "start_time", "status", "ttl",
    )
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_id: str | None = None
    """ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if none was set. Example: `testbackup`."""
    backup_progress: int | None = None
    """Progress of the backup as a number; the scale is not documented."""
    backup_strategy: _BackupStrategy | None = None
    """Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`)."""
    backup_type: _BackupType | None = None
    """Type of the backup; only `Full` is documented."""
    end_time: datetime.datetime | None = None
    """End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC."""
    @property
    def end_time_raw(self) -> str | None: ...
    instance_info: DescribeBackupsInstanceInfo | None = None
    """Properties of the instance."""
    project_name: str | None = None
    """Project of the backup. Example: `default`."""
    size: int | None = None
    """Size of the backup. Unit: MiB."""
    start_time: datetime.datetime | None = None
    """Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC."""
    @property
    def start_time_raw(self) -> str | None: ...
    status: _BackupStatus | None = None
    """Status of the backup. Example: `Available`."""
    ttl: int | None = None
    """Retention period of the backup. Unit: day."""

class DescribeBackupsInstanceInfo(Model):
    """Properties of an instance at the time of a backup or task."""

    __match_args__ = (
        "instance_id", "region_id", "account_id", "arch_type", "charge_type", "deletion_protection", "engine_version",
        "expired_time", "instance_name", "maintenance_time", "network_type", "replicas", "shard_capacity",
        "shard_number", "total_capacity", "vpc_id", "zone_ids",
    )
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    region_id: str | None = None
    """ID of the region of the instance. Example: `cn-beijing`."""
    account_id: int | None = None
    """ID of the account that owns the instance."""
    arch_type: _ArchType | None = None
    """Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`)."""
    charge_type: _ChargeType | None = None
    """Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`)."""
    deletion_protection: _DeletionProtection | None = None
    """Deletion protection of the instance."""
    engine_version: str | None = None
    """Redis version of the instance. Example: `5.0`."""
    expired_time: str | None = None
    """Expiration time of the subscription; only for `PrePaid` instances."""
    instance_name: str | None = None
    """Name of the instance. Example: `test`."""
    maintenance_time: str | None = None
    """Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`."""
    network_type: str | None = None
    """Network type of the instance."""
    replicas: int | None = None
    """Number of replicas per shard."""
    shard_capacity: float | None = None
    """Memory of each shard. Unit: MiB."""
    shard_number: int | None = None
    """Number of shards of the instance."""
    total_capacity: int | None = None
    """Total memory of the instance. Unit: MiB."""
    vpc_id: str | None = None
    """ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`."""
    zone_ids: tuple[str, ...] = ()
    """IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`."""

class BigKey(Model):
    """A big key."""

    __match_args__ = ("db_name", "key_info", "key_type", "value_len", "value_size")
    db_name: str | None = None
    """Database of the key."""
    key_info: str | None = None
    """Name of the key."""
    key_type: str | None = None
    """Data type of the key."""
    value_len: str | None = None
    """Number of elements of the key, as a string."""
    value_size: str | None = None
    """Memory used by the key, as a string. Unit: B."""

class ClientSession(Model):
    """A client session."""

    __match_args__ = (
        "instance_id", "client_addr", "client_id", "client_ip", "client_name", "node_id", "session_age", "session_auth",
        "session_cmd", "session_db", "session_events", "session_fd", "session_flags", "session_idle", "session_multi",
        "session_obl", "session_oll", "session_omem", "session_psub", "session_qbuf", "session_qbuf_free",
        "session_sub",
    )
    instance_id: str | None = None
    """ID of the instance."""
    client_addr: str | None = None
    """Address and port of the client."""
    client_id: int | None = None
    """ID of the connection in Redis."""
    client_ip: str | None = None
    """IP address of the client."""
    client_name: str | None = None
    """Name of the connection, as set by the client."""
    node_id: str | None = None
    """ID of the node of the session."""
    session_age: int | None = None
    """Age of the connection. Unit: s."""
    session_auth: int | None = None
    """Authentication state of the session, as a number."""
    session_cmd: str | None = None
    """Last command of the session."""
    session_db: int | None = None
    """Number of the selected database."""
    session_events: str | None = None
    """Socket events: `r` for readable, `w` for writable."""
    session_fd: int | None = None
    """File descriptor of the socket."""
    session_flags: str | None = None
    """Client flags as in `CLIENT LIST`; `N` for none."""
    session_idle: int | None = None
    """Idle time of the connection. Unit: s."""
    session_multi: int | None = None
    """Number of commands queued in a `MULTI` transaction; `-1` outside a transaction."""
    session_obl: int | None = None
    """Used size of the fixed output buffer."""
    session_oll: int | None = None
    """Number of replies in the output list."""
    session_omem: int | None = None
    """Memory used by the output buffers. Unit: B."""
    session_psub: int | None = None
    """Number of pattern subscriptions."""
    session_qbuf: int | None = None
    """Used size of the query buffer. Unit: B."""
    session_qbuf_free: int | None = None
    """Free size of the query buffer. Unit: B."""
    session_sub: int | None = None
    """Number of channel subscriptions."""

class SessionFilter(Model):
    """A filter on client sessions."""

    __match_args__ = ("filter_key", "filter_value")
    filter_key: str | None = None
    """Session property to compare."""
    filter_value: str | None = None
    """Value that the property must have."""

class DescribeCrossRegionBackupsBackup(Model):
    """A backup."""

    __match_args__ = (
        "instance_id", "backup_point_id", "backup_point_name", "backup_progress", "backup_strategy", "backup_type",
        "end_time", "instance_info", "project_name", "size", "source_region", "start_time", "status", "ttl",
        "target_region",
    )
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    backup_point_id: str | None = None
    """ID of the backup. Example: `b-cn02xmmrp751i9cdzcphjmk4****`."""
    backup_point_name: str | None = None
    """Name of the backup; the backup ID if none was set. Example: `testbackup`."""
    backup_progress: int | None = None
    """Progress of the backup as a number; the scale is not documented."""
    backup_strategy: _BackupStrategy | None = None
    """Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`)."""
    backup_type: _BackupType | None = None
    """Type of the backup; only `Full` is documented."""
    end_time: datetime.datetime | None = None
    """End time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC."""
    @property
    def end_time_raw(self) -> str | None: ...
    instance_info: DescribeCrossRegionBackupsInstanceInfo | None = None
    """Properties of the instance."""
    project_name: str | None = None
    """Project of the backup. Example: `default`."""
    size: int | None = None
    """Size of the backup. Unit: MiB."""
    source_region: str | None = None
    """ID of the region in which the backup was taken."""
    start_time: datetime.datetime | None = None
    """Start time of the backup. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC."""
    @property
    def start_time_raw(self) -> str | None: ...
    status: _BackupStatus | None = None
    """Status of the backup. Example: `Available`."""
    ttl: int | None = None
    """Retention period of the backup. Unit: day."""
    target_region: str | None = None
    """ID of the region that the backup was copied to."""

class DescribeCrossRegionBackupsInstanceInfo(Model):
    """Properties of an instance at the time of a backup or task."""

    __match_args__ = (
        "instance_id", "region_id", "account_id", "arch_type", "blue_green_role", "charge_type", "deletion_protection",
        "engine_version", "expired_time", "instance_name", "maintenance_time", "network_type", "replicas",
        "shard_capacity", "shard_number", "total_capacity", "vpc_id", "zone_ids",
    )
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    region_id: str | None = None
    """ID of the region of the instance. Example: `cn-beijing`."""
    account_id: int | None = None
    """ID of the account that owns the instance."""
    arch_type: _ArchType | None = None
    """Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`)."""
    blue_green_role: _BlueGreenRole | None = None
    """Role of the instance in a blue-green deployment; only for instances in one."""
    charge_type: _ChargeType | None = None
    """Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`)."""
    deletion_protection: _DeletionProtection | None = None
    """Deletion protection of the instance."""
    engine_version: str | None = None
    """Redis version of the instance. Example: `5.0`."""
    expired_time: str | None = None
    """Expiration time of the subscription; only for `PrePaid` instances."""
    instance_name: str | None = None
    """Name of the instance. Example: `test`."""
    maintenance_time: str | None = None
    """Daily maintenance window. Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`."""
    network_type: str | None = None
    """Network type of the instance."""
    replicas: int | None = None
    """Number of replicas per shard."""
    shard_capacity: float | None = None
    """Memory of each shard. Unit: MiB."""
    shard_number: int | None = None
    """Number of shards of the instance."""
    total_capacity: int | None = None
    """Total memory of the instance. Unit: MiB."""
    vpc_id: str | None = None
    """ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`."""
    zone_ids: tuple[str, ...] = ()
    """IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`."""

class DescribeDBEngineVersionsDBEngineVersion(Model):
    """A major version of the engine with its minor versions."""

    __match_args__ = ("engine", "engine_version", "proxy_versions", "server_versions")
    engine: str | None = None
    """Name of the database engine. Example: `Redis`."""
    engine_version: str | None = None
    """Major version. Example: `7.0`."""
    proxy_versions: tuple[MinorVersion, ...] = ()
    """Available minor versions of the proxy."""
    server_versions: tuple[MinorVersion, ...] = ()
    """Available minor versions of the server."""

class DescribeDBInstanceDetailVisitAddress(Model):
    """An address of an instance."""

    __match_args__ = ("addr_type", "address", "eip_id", "port", "vip", "vip_v6")
    addr_type: _AddressType | None = None
    """Type of the address: private, public or direct link. Documented values: `Private`, `Public` and `DirectLink`."""
    address: str | None = None
    """Domain name or IP address."""
    eip_id: str | None = None
    """ID of the EIP bound to the address; only for public addresses."""
    port: str | None = None
    """Port of the address, as a string."""
    vip: str | None = None
    """IPv4 address."""
    vip_v6: str | None = None
    """IPv6 address."""

class ServerNode(Model):
    """A server node."""

    __match_args__ = ("current_role", "node_id", "status", "zone_id")
    current_role: _NodeRole | None = None
    """Current role of the node in its shard. Example: `PrimaryNode`."""
    node_id: str | None = None
    """ID of the node: the shard ID followed by the number of the node. Example:
    `server-redis-cn0212gzmh2xs****-0-0`.
    """
    status: _NodeStatus | None = None
    """Status of the node. Example: `running`."""
    zone_id: str | None = None
    """ID of the availability zone of the node. Example: `cn-beijing-a`."""

class Shard(Model):
    """A shard and its nodes."""

    __match_args__ = ("node_number", "server_nodes", "shard_id")
    node_number: int | None = None
    """Number of nodes in the shard. Example: `2`."""
    server_nodes: tuple[ServerNode, ...] = ()
    """Server nodes of the shard."""
    shard_id: str | None = None
    """ID of the shard. Example: `server-redis-cn0212gzmh2xs****-0`."""

class ShardSlots(Model):
    """A shard and its hash slots."""

    __match_args__ = ("shard_id", "slots")
    shard_id: int | None = None
    """Number of the shard, counted from 0. Example: `0`."""
    slots: tuple[str, ...] = ()
    """Ranges of hash slots, each in the form `first-last`. Example: `["0-16383"]`."""

class DescribeDBInstanceSpecsInstanceSpec(Model):
    """A specification that an instance can have."""

    __match_args__ = (
        "arch_type", "instance_class", "max_connections_per_shard", "node_numbers", "shard_capacity_specs",
        "shard_numbers",
    )
    arch_type: _ArchType | None = None
    """Architecture of the specification. Example: `Cluster`."""
    instance_class: _InstanceClass | None = None
    """Instance class of the specification."""
    max_connections_per_shard: int | None = None
    """Default maximum number of connections of each shard."""
    node_numbers: tuple[int, ...] = ()
    """Permitted numbers of nodes per shard. Example: `[1]`."""
    shard_capacity_specs: tuple[ShardCapacitySpec, ...] = ()
    """Permitted shard sizes with their limits."""
    shard_numbers: tuple[int, ...] = ()
    """Permitted numbers of shards."""

class ShardCapacitySpec(Model):
    """A shard size and its bandwidth."""

    __match_args__ = ("default_bandwidth_per_shard", "max_additional_bandwidth_per_shard", "shard_capacity")
    default_bandwidth_per_shard: int | None = None
    """Default bandwidth of a shard of this size. Unit: MB/s."""
    max_additional_bandwidth_per_shard: int | None = None
    """Maximum additional bandwidth of a shard of this size. Unit: MB/s."""
    shard_capacity: int | None = None
    """Memory of each shard. Unit: MiB."""

class Instance(Model):
    """Basic properties of an instance."""

    __match_args__ = (
        "instance_id", "region_id", "blue_green_role", "capacity", "charge_type", "create_time", "data_layout",
        "deletion_protection", "engine_version", "expired_time", "instance_class", "instance_name", "multi_az",
        "node_number", "private_address", "private_port", "project_name", "service_type", "shard_capacity",
        "shard_number", "sharded_cluster", "status", "tags", "vip", "vip_v6", "vpc_id", "zone_ids",
    )
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cnlfkmh6uiii8****`."""
    region_id: str | None = None
    """ID of the region of the instance. Example: `cn-beijing`."""
    blue_green_role: _BlueGreenRole | None = None
    """Role of the instance in a blue-green deployment; absent if it has never been in one."""
    capacity: Capacity | None = None
    """Memory of the instance."""
    charge_type: _ChargeType | None = None
    """Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example: `PostPaid`."""
    create_time: datetime.datetime | None = None
    """Creation time of the instance. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2021-11-09T14:02:14Z`.
    """
    @property
    def create_time_raw(self) -> str | None: ...
    data_layout: _DataLayout | None = None
    """Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the community
    edition. Example: `RAM`.
    """
    deletion_protection: _DeletionProtection | None = None
    """Deletion protection of the instance. Example: `enabled`."""
    engine_version: str | None = None
    """Redis version of the instance. Example: `5.0`."""
    expired_time: str | None = None
    """Expiration time of the subscription, in UTC+8; only for `PrePaid` instances. Format: `yyyy-MM-dd HH:mm:ss`.
    Example: `2021-02-28 23:59:59`.
    """
    instance_class: _InstanceClass | None = None
    """Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`). Example:
    `PrimarySecondary`.
    """
    instance_name: str | None = None
    """Name of the instance. Example: `test`."""
    multi_az: _MultiAZ | None = None
    """Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`)."""
    node_number: int | None = None
    """Number of nodes per shard. Example: `2`."""
    private_address: str | None = None
    """Domain name of the private endpoint."""
    private_port: str | None = None
    """Port of the private endpoint, as a string."""
    project_name: str | None = None
    """Project of the instance. Example: `default`."""
    service_type: _ServiceType | None = None
    """Edition of the instance: community (`Basic`) or enterprise (`Enterprise`)."""
    shard_capacity: float | None = None
    """Memory of each shard; a fraction for sizes below 1 GiB. Unit: GiB."""
    shard_number: int | None = None
    """Number of shards. Example: `2`."""
    sharded_cluster: int | None = None
    """Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. Example:
    `1`.
    """
    status: _InstanceStatus | None = None
    """Status of the instance. Example: `Running`."""
    tags: tuple[Tag, ...] = ()
    """Tags of the instance."""
    vip: str | None = None
    """IPv4 address of the private endpoint."""
    vip_v6: str | None = None
    """IPv6 address of the private endpoint; absent if it has none."""
    vpc_id: str | None = None
    """ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`."""
    zone_ids: tuple[str, ...] = ()
    """IDs of the availability zones of the instance. Example: `["cn-beijing-a"]`."""

class DescribeEnterpriseDBInstanceDetailVisitAddress(Model):
    """An address of an instance."""

    __match_args__ = ("addr_type", "eip_id", "ip_address", "port", "vip")
    addr_type: str | None = None
    """Type of the address, such as `Private` (in the VPC) or `Public`. Example: `Private`."""
    eip_id: str | None = None
    """ID of the EIP bound to the address; only for public addresses."""
    ip_address: str | None = None
    """Domain name or IP address."""
    port: str | None = None
    """Port of the address, as a string."""
    vip: str | None = None
    """IPv4 address."""

class DescribeEnterpriseDBInstanceSpecsInstanceSpec(Model):
    """A specification that an instance can have."""

    __match_args__ = (
        "data_layout", "flash_capacity_max", "flash_capacity_min", "flash_capacity_step", "ram_capacity",
        "shard_number_specs",
    )
    data_layout: _DataLayout | None = None
    """Data storage of the specification. Example: `RAM`."""
    flash_capacity_max: int | None = None
    """Maximum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`."""
    flash_capacity_min: int | None = None
    """Minimum fast-storage capacity of each shard; `0` for `RAM`. Unit: MiB. Example: `0`."""
    flash_capacity_step: int | None = None
    """Increment of the fast-storage capacity. Unit: MiB."""
    ram_capacity: int | None = None
    """Memory of each shard. Unit: MiB. Example: `8192`."""
    shard_number_specs: tuple[ShardNumberSpec, ...] = ()
    """Permitted numbers of shards with their limits."""

class ShardNumberSpec(Model):
    """A number of shards with its limits."""

    __match_args__ = ("default_bandwidth", "default_max_connections", "shard_number")
    default_bandwidth: int | None = None
    """Default bandwidth, for reading and for writing each. Unit: MB/s. Example: `116`."""
    default_max_connections: int | None = None
    """Default maximum number of connections."""
    shard_number: int | None = None
    """Number of shards. Example: `2`."""

class FatLog(Model):
    """A log entry of a command with a large result."""

    __match_args__ = (
        "instance_id", "action_type", "client_address", "client_name", "cmd", "cmd_length", "execution_start_time",
        "log_id", "node_id",
    )
    instance_id: str | None = None
    """ID of the instance."""
    action_type: str | None = None
    """Kind of command; the values are not documented."""
    client_address: str | None = None
    """Address of the client."""
    client_name: str | None = None
    """Name of the client connection."""
    cmd: str | None = None
    """Logged command."""
    cmd_length: str | None = None
    """Length recorded for the entry, as a string; the unit is not documented."""
    execution_start_time: str | None = None
    """Start time of the command."""
    log_id: str | None = None
    """ID of the log entry."""
    node_id: str | None = None
    """ID of the node that logged the command."""

class HotKey(Model):
    """A hot key."""

    __match_args__ = (
        "action_type", "create_time", "db_name", "key_info", "key_type", "node_id", "query_count", "shard_id",
    )
    action_type: str | None = None
    """Kind of access; the values are not documented."""
    create_time: str | None = None
    """Time at which the hot key was recorded."""
    db_name: str | None = None
    """Database of the key."""
    key_info: str | None = None
    """Name of the key."""
    key_type: str | None = None
    """Data type of the key."""
    node_id: str | None = None
    """ID of the node that reported the key."""
    query_count: str | None = None
    """Number of accesses, as a string."""
    shard_id: str | None = None
    """ID of the shard of the key."""

class KeyScanJob(Model):
    """A key scan job."""

    __match_args__ = ("completed_count", "create_time", "finish_time", "job_id", "start_time", "status", "total_count")
    completed_count: int | None = None
    """Amount of work done, in the unit of `total_count`."""
    create_time: str | None = None
    """Creation time of the job."""
    finish_time: str | None = None
    """End time of the job."""
    job_id: str | None = None
    """ID of the job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`."""
    start_time: str | None = None
    """Start time of the job."""
    status: str | None = None
    """Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values can occur."""
    total_count: int | None = None
    """Total amount of work; the unit is not documented."""

class ParameterGroupDetail(Model):
    """A parameter template with its parameters."""

    __match_args__ = (
        "parameter_group_id", "create_time", "default", "description", "engine_version", "name", "parameters", "source",
        "update_time",
    )
    parameter_group_id: str | None = None
    """ID of the template. Example: `pg-cnlfm5yzmxehmkw****`."""
    create_time: datetime.datetime | None = None
    """Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2025-01-09T02:51:23Z`.
    """
    @property
    def create_time_raw(self) -> str | None: ...
    default: bool | None = None
    """`True` if this is the default template. Example: `False`."""
    description: str | None = None
    """Description of the template. Example: `test template`."""
    engine_version: str | None = None
    """Redis version of the template. Example: `7.0`."""
    name: str | None = None
    """Name of the template. Example: `test_temp`."""
    parameters: tuple[ParameterGroupParameter, ...] = ()
    """Parameters of the template."""
    source: _ParameterGroupSource | None = None
    """Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`."""
    update_time: datetime.datetime | None = None
    """Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC."""
    @property
    def update_time_raw(self) -> str | None: ...

class ParameterGroup(Model):
    """A parameter template."""

    __match_args__ = (
        "parameter_group_id", "create_time", "default", "description", "engine_version", "name", "parameter_num",
        "source", "update_time",
    )
    parameter_group_id: str | None = None
    """ID of the template."""
    create_time: datetime.datetime | None = None
    """Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2025-01-09T02:51:23Z`.
    """
    @property
    def create_time_raw(self) -> str | None: ...
    default: bool | None = None
    """`True` if this is the default template."""
    description: str | None = None
    """Description of the template."""
    engine_version: str | None = None
    """Redis version of the template. Example: `7.0`."""
    name: str | None = None
    """Name of the template."""
    parameter_num: int | None = None
    """Number of parameters in the template."""
    source: _ParameterGroupSource | None = None
    """Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`."""
    update_time: datetime.datetime | None = None
    """Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC."""
    @property
    def update_time_raw(self) -> str | None: ...

class Impact(Model):
    """The impact of a planned event."""

    __match_args__ = ("impact_item", "not_generated")
    impact_item: ImpactItem | None = None
    """Description of the impact."""
    not_generated: bool | None = None
    """`True` if the impact has not been determined yet. Example: `False`."""

class ImpactItem(Model):
    """A description of the impact of a planned event."""

    __match_args__ = ("affected_text", "involved_nodes", "suggested_actions", "unaffected_text")
    affected_text: str | None = None
    """Description of what is affected."""
    involved_nodes: tuple[InvolvedNode, ...] = ()
    """Nodes that the event involves."""
    suggested_actions: tuple[str, ...] = ()
    """Suggested preparations."""
    unaffected_text: str | None = None
    """Description of what is not affected."""

class InvolvedNode(Model):
    """The nodes of one role that a planned event involves."""

    __match_args__ = ("count", "node_ids", "role_name", "type")
    count: int | None = None
    """Number of the nodes. Example: `2`."""
    node_ids: tuple[str, ...] = ()
    """IDs of the nodes. Example: `["server-redis-cn0212gzmh2xs****-0-0"]`."""
    role_name: str | None = None
    """Display name of the role."""
    type: str | None = None
    """Type of the nodes; the values are not documented."""

class ImpactSummary(Model):
    """Numbers of nodes that a planned event affects."""

    __match_args__ = ("not_generated", "primary_count", "proxy_count", "secondary_count")
    not_generated: bool | None = None
    """`True` if the impact has not been determined yet. Example: `False`."""
    primary_count: int | None = None
    """Number of primary nodes. Example: `1`."""
    proxy_count: int | None = None
    """Number of proxy nodes. Example: `0`."""
    secondary_count: int | None = None
    """Number of secondary nodes. Example: `1`."""

class PlannedEvent(Model):
    """A planned event."""

    __match_args__ = (
        "instance_id", "action", "action_name", "can_cancel", "can_modify_time", "event_id", "exe_end_time",
        "exe_start_time", "impact_summary", "instance_name", "max_end_time", "plan_end_time", "plan_start_time",
        "status", "type",
    )
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    action: str | None = None
    """Operation of the event; the values are not documented."""
    action_name: str | None = None
    """Display name of the operation, in Chinese or English. Example: `Upgrade instance kernel version`."""
    can_cancel: bool | None = None
    """`True` if the event can be canceled. Example: `False`."""
    can_modify_time: bool | None = None
    """`True` if the time of the event can be changed with `modify_planned_event_execute_time`. Example: `False`."""
    event_id: str | None = None
    """ID of the event. Example: `event-cn0212gzmh2xs****`."""
    exe_end_time: datetime.datetime | None = None
    """Time at which the execution of the event ended; empty before. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
    UTC.
    """
    @property
    def exe_end_time_raw(self) -> str | None: ...
    exe_start_time: datetime.datetime | None = None
    """Time at which the execution of the event started; empty before. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
    UTC.
    """
    @property
    def exe_start_time_raw(self) -> str | None: ...
    impact_summary: ImpactSummary | None = None
    """Numbers of nodes that the event affects."""
    instance_name: str | None = None
    """Name of the instance. Example: `test`."""
    max_end_time: datetime.datetime | None = None
    """Latest time to which the event can be postponed; empty if there is none. Format: RFC 3339,
    `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
    """
    @property
    def max_end_time_raw(self) -> str | None: ...
    plan_end_time: datetime.datetime | None = None
    """End of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2025-02-26T19:59:59Z`.
    """
    @property
    def plan_end_time_raw(self) -> str | None: ...
    plan_start_time: datetime.datetime | None = None
    """Start of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    `2025-02-26T19:00:00Z`.
    """
    @property
    def plan_start_time_raw(self) -> str | None: ...
    status: _PlannedEventStatus | None = None
    """Status of the event; only a `Waiting` event can be executed immediately. Example: `Waiting`."""
    type: str | None = None
    """Type of the event: system maintenance or an operation scheduled by a user. The values are not documented."""

class Region(Model):
    """A region."""

    __match_args__ = ("region_id", "region_name")
    region_id: str | None = None
    """ID of the region. Example: `cn-beijing`."""
    region_name: str | None = None
    """Display name of the region, in Chinese. Example: `华北2(北京)`."""

class SlowQuery(Model):
    """A slow query."""

    __match_args__ = (
        "instance_id", "db_name", "execution_start_time", "host_address", "node_id", "query_text", "query_times",
        "user_name",
    )
    instance_id: str | None = None
    """ID of the instance."""
    db_name: str | None = None
    """Database of the command: a number, or `-` for entries of servers."""
    execution_start_time: str | None = None
    """Start time of the command."""
    host_address: str | None = None
    """Address of the client."""
    node_id: str | None = None
    """ID of the node that logged the command."""
    query_text: str | None = None
    """Logged command."""
    query_times: int | None = None
    """Duration of the command; the unit is not documented."""
    user_name: str | None = None
    """Account that ran the command."""

class TagResource(Model):
    """A tag of an instance."""

    __match_args__ = ("instance_id", "key", "value")
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cnlflix66ohil****`."""
    key: str | None = None
    """Key of the tag. Example: `department`."""
    value: str | None = None
    """Value of the tag. Example: `game`."""

class DescribeTasksInstanceInfo(Model):
    """Properties of an instance at the time of a backup or task."""

    __match_args__ = (
        "configure_nodes", "engine_version", "instance_id", "instance_name", "node_number", "proxy_version",
        "server_version", "shard_capacity", "shard_number", "sharded_cluster", "subnet_id", "vpc_id", "zone_ids",
    )
    configure_nodes: tuple[str, ...] = ()
    """IDs of the zones of the nodes."""
    engine_version: str | None = None
    """Redis version of the instance. Example: `7.0`."""
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    instance_name: str | None = None
    """Name of the instance."""
    node_number: int | None = None
    """Number of nodes per shard."""
    proxy_version: str | None = None
    """Minor version of the proxy. Example: `1.602.0`."""
    server_version: str | None = None
    """Minor version of the server. Example: `7.602.0`."""
    shard_capacity: int | None = None
    """Memory of each shard. Unit: MiB."""
    shard_number: int | None = None
    """Number of shards."""
    sharded_cluster: int | None = None
    """Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`."""
    subnet_id: str | None = None
    """ID of the subnet of the instance."""
    vpc_id: str | None = None
    """ID of the VPC of the instance."""
    zone_ids: tuple[str, ...] = ()
    """IDs of the availability zones of the instance."""

class Task(Model):
    """A task."""

    __match_args__ = (
        "cost_time_ms", "create_time", "finish_time", "instance_info", "instance_name", "origin_instance_info",
        "progress", "start_time", "task_action", "task_desc", "task_id", "task_name", "task_params", "task_status",
        "task_step_info",
    )
    cost_time_ms: int | None = None
    """Duration of the task. Unit: ms."""
    create_time: str | None = None
    """Creation time of the task."""
    finish_time: str | None = None
    """End time of the task."""
    instance_info: DescribeTasksInstanceInfo | None = None
    """Properties of the instance after the task."""
    instance_name: str | None = None
    """Name of the instance."""
    origin_instance_info: DescribeTasksInstanceInfo | None = None
    """Properties of the instance before the task."""
    progress: int | None = None
    """Progress of the task as a number; the scale is not documented."""
    start_time: str | None = None
    """Start time of the task."""
    task_action: str | None = None
    """Operation of the task."""
    task_desc: str | None = None
    """Description of the task."""
    task_id: str | None = None
    """ID of the task."""
    task_name: str | None = None
    """Name of the task."""
    task_params: str | None = None
    """Parameters of the task, as a string."""
    task_status: _TaskStatus | None = None
    """Status of the task."""
    task_step_info: tuple[TaskStep, ...] = ()
    """Steps of the task."""

class TaskStep(Model):
    """A step of a task."""

    __match_args__ = ("name", "progress_desc", "step_progress", "step_status")
    name: str | None = None
    """Name of the step."""
    progress_desc: str | None = None
    """Description of the progress."""
    step_progress: int | None = None
    """Progress of the step as a number; the scale is not documented."""
    step_status: _TaskStepStatus | None = None
    """Status of the step."""

class Account(Model):
    """A database account."""

    __match_args__ = ("instance_id", "account_name", "account_status", "description", "role_name")
    instance_id: str | None = None
    """ID of the instance. Example: `redis-cn0212gzmh2xs****`."""
    account_name: str | None = None
    """Name of the account. Example: `test1`."""
    account_status: str | None = None
    """Status of the account; `Available` means ready for use. Example: `Available`."""
    description: str | None = None
    """Description of the account. Example: `test account`."""
    role_name: _AccountRole | None = None
    """Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category,
    `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category. Example:
    `Administrator`.
    """

class ModifyDBInstanceMinorVersionDBEngineVersion(Model):
    """A major version of the engine with its minor versions."""

    __match_args__ = ("engine", "engine_version", "proxy_version", "server_version")
    engine: str | None = None
    """Name of the database engine."""
    engine_version: str | None = None
    """Major version."""
    proxy_version: MinorVersion | None = None
    """Minor version of the proxy."""
    server_version: MinorVersion | None = None
    """Minor version of the server."""

class SecurityGroupChange(Model):
    """Changes to the addresses of a security group."""

    __match_args__ = (
        "added_ip_list", "bind_mode", "has_changed", "has_deleted", "new_ip_list", "old_ip_list", "removed_ip_list",
        "security_group_id", "security_group_name",
    )
    added_ip_list: tuple[str, ...] = ()
    """Addresses added since the last synchronization."""
    bind_mode: _BindMode | None = None
    """Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
    source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances
    (`AssociateEcsIp`). Example: `IngressDirectionIp`.
    """
    has_changed: bool | None = None
    """`True` if the addresses of the group differ from those in the allow list."""
    has_deleted: bool | None = None
    """`True` if the security group no longer exists."""
    new_ip_list: tuple[str, ...] = ()
    """Current addresses of the group."""
    old_ip_list: tuple[str, ...] = ()
    """Addresses of the group in the allow list."""
    removed_ip_list: tuple[str, ...] = ()
    """Addresses removed since the last synchronization."""
    security_group_id: str | None = None
    """ID of the security group."""
    security_group_name: str | None = None
    """Name of the security group."""
