# Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.
"""The structures of requests and responses; each class is made when it is first needed."""

import datetime
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import TypeAlias

from volcredis._volcredis import Model, Request, Response

def __dir__() -> list[str]: ...

# The rights of a database account. Other values can occur.
_AccountRole: TypeAlias = str | Literal["Administrator", "ReadWrite", "ReadOnly", "NotDangerous"]
# The kind of an address. Other values can occur.
_AddressType: TypeAlias = str | Literal[
    "Private",
    "Public",
    "DirectLink",
    "PublicZone",
    "StorageInner",
    "PublicZoneAffinity",
]
# The kind of an allow list. Other values can occur.
_AllowListCategory: TypeAlias = str | Literal["Ordinary", "Default"]
# The architecture of an instance. Other values can occur.
_ArchType: TypeAlias = str | Literal["Standard", "Cluster"]
# Which backups to list. Other values can occur.
_BackupScope: TypeAlias = str | Literal["OneInstance", "DestroyedInstances", "AccountInstances"]
# The status of a backup. Other values can occur.
_BackupStatus: TypeAlias = str | Literal["Creating", "Available", "Unavailable", "Deleting"]
# What made a backup. Other values can occur.
_BackupStrategy: TypeAlias = str | Literal[
    "ManualBackup",
    "AutomatedBackup",
    "DataFlashBack",
    "AllStrategy",
]
# The kind of a backup. Other values can occur.
_BackupType: TypeAlias = str | Literal["Full", "Invalid", "Inc", "All"]
# What big keys are sorted by. Other values can occur.
_BigKeyOrder: TypeAlias = str | Literal["ValueSize", "ValueLen"]
# How an allow list takes over the addresses of a security group. Other values can occur.
_BindMode: TypeAlias = str | Literal["AssociateEcsIp", "IngressDirectionIp"]
# The part that an instance plays in a blue-green deployment. Other values can occur.
_BlueGreenRole: TypeAlias = str | Literal["Blue", "Green"]
# The status of a blue-green deployment. Other values can occur.
_BlueGreenStatus: TypeAlias = str | Literal[
    "INIT",
    "PROVISIONING",
    "AVAILABLE",
    "DATA_SYNCHRONIZING",
    "SWITCHOVER_AVAILABLE",
    "SWITCHOVER_IN_PROGRESS",
    "SWITCHOVER_PENDING",
    "SWITCHOVER_COMPLETED",
    "SWITCHOVER_FAILED",
    "DELETING",
    "DELETE_COMPLETED",
]
# The billing method. Other values can occur.
_ChargeType: TypeAlias = str | Literal["PostPaid", "PrePaid"]
# Where an enterprise edition instance keeps its data. Other values can occur.
_DataLayout: TypeAlias = str | Literal["RAM", "Hybrid"]
# Whether an instance is protected from deletion. Other values can occur.
_DeletionProtection: TypeAlias = str | Literal["enabled", "disabled"]
# The Redis version. Other values can occur.
_EngineVersion: TypeAlias = str | Literal["5.0", "6.0", "7.0", "7.2", "7.4"]
# The kind of node that logged a large request. Other values can occur.
_FatLogType: TypeAlias = str | Literal["proxy", "server"]
# Whether an instance has secondary nodes. Other values can occur.
_InstanceClass: TypeAlias = str | Literal["PrimarySecondary", "Standalone"]
# The status of an instance. Other values can occur.
_InstanceStatus: TypeAlias = str | Literal[
    "Creating",
    "CreateFailed",
    "Running",
    "Restarting",
    "ProxyRestarting",
    "Scaling",
    "ParameterModifying",
    "AllowListMaintaining",
    "NetworkMaintaining",
    "AZChanging",
    "PrimaryChanging",
    "Upgrading",
    "Maintaining",
    "Restoring",
    "TaskFailed",
    "Closing",
    "Released",
    "Deleting",
]
# The data type of a key. Other values can occur.
_KeyType: TypeAlias = str | Literal["string", "list", "set", "zset", "hash"]
# How the addresses given change an allow list. Other values can occur.
_ModifyMode: TypeAlias = str | Literal["Cover", "Append", "Delete"]
# Whether an instance is spread over several zones. Other values can occur.
_MultiAZ: TypeAlias = str | Literal["enabled", "disabled"]
# Whether clients in the VPC may connect without a password. Other values can occur.
_NoAuthMode: TypeAlias = str | Literal["open", "close"]
# The part that a node plays in its shard. Other values can occur.
_NodeRole: TypeAlias = str | Literal["PrimaryNode", "SecondaryNode"]
# The status of a node. Other values can occur.
_NodeStatus: TypeAlias = str | Literal["deploy", "running", "loading", "error"]
# Who made a parameter template. Other values can occur.
_ParameterGroupSource: TypeAlias = str | Literal["System", "User"]
# The status of a planned event. Other values can occur.
_PlannedEventStatus: TypeAlias = str | Literal[
    "Initiated",
    "Waiting",
    "Running",
    "Success",
    "Failed",
    "Canceled",
    "Abandoned",
]
# Where the private domain name can be resolved. Other values can occur.
_PrivateDNSVisibility: TypeAlias = str | Literal["Public", "Private"]
# The edition of an instance. Other values can occur.
_ServiceType: TypeAlias = str | Literal["Basic", "Enterprise"]
# The kind of node that logged a slow query. Other values can occur.
_SlowLogType: TypeAlias = str | Literal["Server", "Proxy"]
# The status of a task. Other values can occur.
_TaskStatus: TypeAlias = str | Literal["Running", "Success", "Failed", "Waiting", "Canceled"]
# The status of a step of a task. Other values can occur.
_TaskStepStatus: TypeAlias = str | Literal["Running", "Success", "Failed", "Waiting"]
# Whether clients in the VPC may connect without a password. Other values can occur.
_VpcAuthMode: TypeAlias = str | Literal["open", "close"]

class AddTagsToResourceRequest(Request["AddTagsToResourceResponse"]):
    """Attaches tags to instances, replacing the value of any key that is there already.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`. A repeated call with the same `client_token` counts once.

    Rules that only the service can check:

    - Tags holds at most 20 tags, and an instance can carry at most 50.

    Notes:

    - The instance must be Running.
    - A key that the instance already has gets the new value without warning.
    - The character and length rules for keys and values are on a user-guide page (tag setting
      rules) that was not found.
    - The 20 and 50 tag limits are from the international edition's page.

    Reference: `6293/1112331` and `84772/1393053`.
    """

    __match_args__ = ("instance_ids", "tags", "client_token")
    def __init__(
        self,
        *,
        instance_ids: Sequence[str],
        tags: Sequence[Tag | dict[str, Any]],
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_ids(self) -> tuple[str, ...]:
        """Instances to tag, at most 20 in a call.

        Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
        """
        ...

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Tags to attach, at most 20 in a call.

        Limits: at most 20 items; no `Key` twice. Example:
        `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class AddTagsToResourceResponse(Response):
    """What `AddTagsToResourceRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ApplyParameterGroupRequest(Request["ApplyParameterGroupResponse"]):
    """Applies the values of a parameter template to an instance.

    The call is accepted, and the work goes on after it returns.

    Notes:

    - No reference page was found: the action is known from the official Go SDK only, the
      meanings are inferred from its names and from the related actions, and `async` is a guess
      by analogy with `ModifyDBInstanceParams`.
    - One instance per call; no `ClientToken` in the SDK.
    - The SDK declares the entries of Options without members; the official Terraform provider
      reads Value and Description there, as in `DescribeDBInstanceParams`.
    """

    __match_args__ = ("instance_id", "parameter_group_id")
    def __init__(self, *, instance_id: str, parameter_group_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance that is to take over the parameters."""
        ...

    @property
    def parameter_group_id(self) -> str:
        """Id of the template to apply.

        Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

class ApplyParameterGroupResponse(Response):
    """What `ApplyParameterGroupRequest` is answered with."""

    __match_args__ = ("apply_parameter_group_info",)
    def __init__(
        self,
        *,
        apply_parameter_group_info: AppliedParameterGroup | dict[str, Any] | None = None,
    ) -> None: ...

    @property
    def apply_parameter_group_info(self) -> AppliedParameterGroup | None:
        """What was applied and to which instance."""
        ...

class AssociateAllowListRequest(Request["AssociateAllowListResponse"]):
    """Binds instances to allow lists: several instances to one list, or one instance to several
    lists.

    The call is accepted, and the work goes on after it returns. It ends in `Running`. A
    repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - Only one of `instance_ids` and `allow_list_ids` may hold more than one item.

    Notes:

    - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
      (`ModifyDBInstanceVpcAuthMode` turns it off).
    - Quotas: 1000 lists per account and region, one default list per account and region, 10
      security groups per list, 100 lists per instance.
    - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition,
      300 for the enterprise edition.
    - One call binds at most 200 instances to a list, or 100 lists to an instance (figures from
      the enterprise edition's limits page).
    - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1,
      for example); 0.0.0.0/0 itself is accepted.
    - The end state is what the Terraform provider waits for; the page names no state.

    Reference: `6293/108838` and `84772/1393074`.
    """

    __match_args__ = ("allow_list_ids", "instance_ids", "client_token")
    def __init__(
        self,
        *,
        allow_list_ids: Sequence[str],
        instance_ids: Sequence[str],
        client_token: str | None = None,
    ) -> None: ...

    @property
    def allow_list_ids(self) -> tuple[str, ...]:
        """Lists to bind the instances to.

        Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
        """
        ...

    @property
    def instance_ids(self) -> tuple[str, ...]:
        """Instances to bind.

        Example: `["redis-cn0212gzmh2xs****"]`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class AssociateAllowListResponse(Response):
    """What `AssociateAllowListRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class CreateAllowListRequest(Request["CreateAllowListResponse"]):
    """Creates an IP allow list in the region and returns its ID.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Rules checked before sending:

    - At least one of `allow_list` and `security_group_bind_infos` must be given.

    Notes:

    - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both
      present, every address is admitted.
    - A new default list demotes the previous default list to an ordinary one.
    - Quotas: 1000 lists per account and region, one default list per account and region, 10
      security groups per list, 100 lists per instance.
    - Addresses and CIDR blocks over all lists of one instance: 1000 for the community edition,
      300 for the enterprise edition.
    - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1,
      for example); 0.0.0.0/0 itself is accepted.
    - An older copy of the page (2025-03-20) and the international edition limit the name to 32
      characters instead of 128.
    - The international edition's table marks `allow_list` as required, although its text and
      the SDK let `security_group_bind_infos` stand in for it.
    - Older pages document `allow_list_type` with the one value IPv4.

    Reference: `6293/108834` and `84772/1393070`.
    """

    __match_args__ = (
        "allow_list_name",
        "allow_list",
        "allow_list_category",
        "allow_list_desc",
        "allow_list_type",
        "project_name",
        "security_group_bind_infos",
        "client_token",
    )
    def __init__(
        self,
        *,
        allow_list_name: str,
        allow_list: str | None = None,
        allow_list_category: _AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_type: str | None = None,
        project_name: str | None = None,
        security_group_bind_infos: Sequence[SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def allow_list_name(self) -> str:
        """Name of the list: Chinese characters, letters, digits, _ and -, not starting with a
        digit or a hyphen.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `test`.
        """
        ...

    @property
    def allow_list(self) -> str | None:
        """Comma-separated IP addresses and CIDR blocks to admit, without repeats.

        Limits: no item twice; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
        """
        ...

    @property
    def allow_list_category(self) -> _AllowListCategory | None:
        """Whether the list is an ordinary one or becomes the default list of the account in this
        region.

        Default: `Ordinary`. Example: `Default`.
        """
        ...

    @property
    def allow_list_desc(self) -> str | None:
        """Free-form remark; empty when not given.

        Limits: at most 200 characters. Example: `test`.
        """
        ...

    @property
    def allow_list_type(self) -> str | None:
        """Obsolete address-family marker that the service no longer uses.

        Deprecated. Example: `DualStack`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Project that the list is put in.

        Default: `default`. Example: `default`.
        """
        ...

    @property
    def security_group_bind_infos(self) -> tuple[SecurityGroupBinding, ...] | None:
        """ECS security groups whose addresses are admitted as well."""
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class CreateAllowListResponse(Response):
    """What `CreateAllowListRequest` is answered with."""

    __match_args__ = ("allow_list_id",)
    def __init__(self, *, allow_list_id: str | None = None) -> None: ...

    @property
    def allow_list_id(self) -> str | None:
        """ID of the new list.

        Example: `acl-cnlf3xgczbjldzy****`.
        """
        ...

class CreateBackupRequest(Request["CreateBackupResponse"]):
    """Takes a manual backup of an instance now.

    The call is accepted, and the work goes on after it returns. It ends in `Running`. A
    repeated call with the same `client_token` counts once.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - The work goes on after the call: poll `DescribeBackups` until the backup's Status leaves
      Creating (Available or Unavailable).
    - That the instance ends in Running comes from the Terraform provider, which waits for it;
      the state during the backup is not documented on the page.

    Reference: `6293/67125` and `84772/1393057`.
    """

    __match_args__ = ("instance_id", "backup_point_name", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn02aqusft7ws****`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for the backup: a Chinese character, letter or underscore first, then also digits
        and hyphens; the backup ID when absent.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-made token, unique per request and case-sensitive ASCII, that makes a repeated
        call idempotent.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class CreateBackupResponse(Response):
    """What `CreateBackupRequest` is answered with."""

    __match_args__ = ("backup_point_id", "instance_id")
    def __init__(
        self,
        *,
        backup_point_id: str | None = None,
        instance_id: str | None = None,
    ) -> None: ...

    @property
    def backup_point_id(self) -> str | None:
        """ID given to the new backup.

        Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
        """
        ...

    @property
    def instance_id(self) -> str | None:
        """ID of the Redis instance.

        Example: `redis-cn02aqusft7ws****`.
        """
        ...

class CreateBlueGreenDeploymentRequest(Request["CreateBlueGreenDeploymentResponse"]):
    """Starts a blue-green deployment: a copy of an instance on a newer Redis major version that
    is kept in sync until the switch.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`.

    Rules that only the service can check:

    - `target_engine_version` must be higher than the `EngineVersion` of the source instance
      (from 5.0: 6.0 or 7.0).

    Notes:

    - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the
      object `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample confirms; the
      SDK has the object's fields directly in Result. Follow the page when decoding, and accept
      both.
    - The members of `BlueGreenDeployment` are not on this page; they are those of
      `DescribeBlueGreenDeployments`.
    - The source must be Running, below Redis 7.0, without extra bandwidth and, as a sharded
      cluster, without a direct-connection address.
    - One running deployment per instance.
    - The green instance is always pay-as-you-go; the account needs at least 100 CNY in cash
      and vouchers.
    - In a default green name the blue part is cut to 115 characters, since -green- and the
      code take 13 of the 128.
    - The sample is missing from the stored page, as is the column that says which fields are
      required.

    Reference: `6293/2171474` and `6293/2096775`.
    """

    __match_args__ = ("source_instance_id", "name", "target_engine_version", "target_instance_name")
    def __init__(
        self,
        *,
        source_instance_id: str,
        name: str | None = None,
        target_engine_version: str | None = None,
        target_instance_name: str | None = None,
    ) -> None: ...

    @property
    def source_instance_id(self) -> str:
        """ID of the blue instance, the one to upgrade.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def name(self) -> str | None:
        """Description of the deployment.

        Example: `upgradeversion`.
        """
        ...

    @property
    def target_engine_version(self) -> str | None:
        """Redis version of the green instance; higher than that of the blue one.

        Example: `7.0`.
        """
        ...

    @property
    def target_instance_name(self) -> str | None:
        """Name for the green instance; when left out it is the blue name, -green- and six random
        characters.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `redistest-green`.
        """
        ...

class CreateBlueGreenDeploymentResponse(Response):
    """What `CreateBlueGreenDeploymentRequest` is answered with."""

    __match_args__ = (
        "create_time",
        "data_sync_progress",
        "end_time",
        "name",
        "source_engine_version",
        "source_instance_id",
        "source_instance_name",
        "status",
        "target_engine_version",
        "target_instance_id",
        "target_instance_name",
        "blue_green_deployment",
    )
    def __init__(
        self,
        *,
        create_time: str | None = None,
        data_sync_progress: float | None = None,
        end_time: str | None = None,
        name: str | None = None,
        source_engine_version: str | None = None,
        source_instance_id: str | None = None,
        source_instance_name: str | None = None,
        status: _BlueGreenStatus | None = None,
        target_engine_version: str | None = None,
        target_instance_id: str | None = None,
        target_instance_name: str | None = None,
        blue_green_deployment: BlueGreenDeployment | dict[str, Any] | None = None,
    ) -> None: ...

    @property
    def create_time(self) -> str | None:
        """When the deployment was created; presumably in the style of `end_time`."""
        ...

    @property
    def data_sync_progress(self) -> float | None:
        """How far the data copy from blue to green has come; the scale is not documented."""
        ...

    @property
    def end_time(self) -> str | None:
        """When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.

        Format: `yyyy-MM-dd HH:mm:ss`.
        """
        ...

    @property
    def name(self) -> str | None:
        """Description that the deployment was given.

        Example: `upgradeversion`.
        """
        ...

    @property
    def source_engine_version(self) -> str | None:
        """Redis version of the blue instance."""
        ...

    @property
    def source_instance_id(self) -> str | None:
        """ID of the blue (present) instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def source_instance_name(self) -> str | None:
        """Name of the blue instance."""
        ...

    @property
    def status(self) -> _BlueGreenStatus | None:
        """Where the deployment stands.

        Example: `SWITCHOVER_AVAILABLE`.
        """
        ...

    @property
    def target_engine_version(self) -> str | None:
        """Redis version of the green instance.

        Example: `7.0`.
        """
        ...

    @property
    def target_instance_id(self) -> str | None:
        """ID of the green (new) instance."""
        ...

    @property
    def target_instance_name(self) -> str | None:
        """Name of the green instance.

        Example: `redistest-green`.
        """
        ...

    @property
    def blue_green_deployment(self) -> BlueGreenDeployment | None:
        """The deployment this call acted on."""
        ...

class CreateDBAccountRequest(Request["CreateDBAccountResponse"]):
    """Creates a login account with a role on an instance.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`. It ends in `Running`. A repeated call with the same `client_token` counts once.

    Notes:

    - An instance holds 100 accounts by default; support can raise the limit.
    - The page lists the default roles only, and the console also offers custom roles, so the
      list of role names may be open.
    - The enterprise page and older international pages call the request synchronous.
    - Older international pages give other limits: 30 characters for the password, 128 for the
      description.
    - A new account takes effect within about a minute, when its status becomes Available.
    - The needed state comes from the console guide (6293/70853), the final one from what the
      Terraform provider waits for.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/69656` and `84772/1393066`.
    """

    __match_args__ = (
        "instance_id",
        "account_name",
        "password",
        "role_name",
        "description",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        account_name: str,
        password: str,
        role_name: _AccountRole,
        description: str | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def account_name(self) -> str:
        """Name of the new account: lower-case letters, digits and underscores, starting with a
        letter and ending with a letter or digit.

        Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter
        and ending with a letter or a digit. Example: `test1`.
        """
        ...

    @property
    def password(self) -> str:
        """Password of the new account; it mixes at least two of upper-case letters, lower-case
        letters, digits and the special characters that the pattern lists.

        Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
        """
        ...

    @property
    def role_name(self) -> _AccountRole:
        """Permission role of the account: Administrator runs every supported command, ReadWrite
        all but the admin category, ReadOnly only the read category, NotDangerous all but the
        dangerous category.

        Example: `ReadWrite`.
        """
        ...

    @property
    def description(self) -> str | None:
        """Free text about the account; left empty, the account has no description.

        Limits: at most 256 characters. Example: `The_test_account`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class CreateDBAccountResponse(Response):
    """What `CreateDBAccountRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class CreateDBEndpointDirectLinkAddressRequest(Request["CreateDBEndpointDirectLinkAddressResponse"]):
    """Adds a direct-link address to a sharded instance, so that clients speaking the Redis
    Cluster protocol reach the shards without going through the proxies.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Notes:

    - Only instances with the sharded cluster enabled can have a direct-link address
      (6293/71643).
    - The console refuses it above 8 shards; such an instance needs a support ticket
      (6293/71643).
    - The client must speak the Redis Cluster protocol; proxy features such as automatic
      read/write splitting and load balancing do not apply on this address.
    - A released and newly requested address may resolve to another IP, so clients should use
      the domain name.
    - Domain prefix and port can be changed later with `ModifyDBInstanceVisitAddress`.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/1407726`.
    """

    __match_args__ = ("instance_id", "port", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        port: int | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def port(self) -> int | None:
        """Port for the direct-link address; it lies in 1024-4000 or 5100-64512 (4001-5099 is
        excluded).

        Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
        """
        ...

class CreateDBEndpointDirectLinkAddressResponse(Response):
    """What `CreateDBEndpointDirectLinkAddressRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class CreateDBEndpointPublicAddressRequest(Request["CreateDBEndpointPublicAddressResponse"]):
    """Opens public network access to an instance by giving it a public address bound to one of
    your elastic IPs.

    The call is accepted, and the work goes on after it returns. It ends in `Running`. A
    repeated call with the same `client_token` counts once.

    Notes:

    - The cross-service authorization for Redis must have been granted, else the call fails
      (needed since 2022-05-17).
    - The bound EIP is billed by the EIP service.
    - Port stands only on the newer community-edition page; the enterprise and the
      international page do not list it.
    - This page says the port can be changed later with `ModifyDBInstanceVisitAddress`, while
      that action's page (2025-03) says a public port cannot be changed.
    - The final state is what the Terraform provider waits for: the instance Running and the
      EIP Attached.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/110152` and `84772/1393064`.
    """

    __match_args__ = ("instance_id", "eip_id", "port", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        eip_id: str,
        port: int | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def eip_id(self) -> str:
        """ID of the elastic IP (EIP) to bind; the VPC service lists them with
        DescribeEipAddresses.

        Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
        """
        ...

    @property
    def port(self) -> int | None:
        """Port for the public address.

        Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class CreateDBEndpointPublicAddressResponse(Response):
    """What `CreateDBEndpointPublicAddressRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class CreateDBInstanceRequest(Request["CreateDBInstanceResponse"]):
    """Orders a new community-edition Redis instance and returns its ID while it is still being
    built.

    The call is accepted, and the work goes on after it returns. It passes through `Creating`
    and ends in `Running`. A repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - `shard_number` must be given when `sharded_cluster` is `1`.
    - `shard_capacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
      `32768` or `65536` when `sharded_cluster` is `0`.
    - `shard_capacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `sharded_cluster`
      is `1`.
    - `shard_capacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768`
      or `65536` when `node_number` is `1`.
    - `multi_az` must be `disabled` when `node_number` is `1`.
    - `purchase_months` must be given when `charge_type` is `PrePaid`.
    - The service ignores `auto_renew` when `charge_type` is `PostPaid` (nothing is refused).
    - `configure_nodes` must hold as many items as `node_number` says.
    - Every `AZ` in `configure_nodes` must be the same when `multi_az` is `disabled`.
    - `configure_nodes` must hold at least 2 different `AZ` when `multi_az` is `enabled`.

    Rules that only the service can check:

    - `subnet_id` belongs to `vpc_id` and to an availability zone the instance uses.
    - `allow_list_ids` holds at most 100 IDs, and all lists bound to an instance at most 1000
      addresses or CIDR blocks.

    Notes:

    - `configure_nodes` is optional in the SDK, but the reference of the international edition,
      the vendor's MCP server and its Terraform providers all treat it as required.
    - Fails until the account has granted the cross-service authorization (needed since
      2022-05-17).
    - The page of 2025-02 lists no 512 MiB shard; the vendor's newer MCP server allows 512 for
      unsharded instances, and an example of the volcenginecc provider even uses 512 with
      sharding. 512 is included here for the unsharded case only.
    - 24576 is documented in China and missing from the older international page.
    - At most 4 nodes of 256 MiB per account and region unless the quota is raised (to 10).
    - Without Password the service sets a random one that nobody can read; reset it with
      `ModifyDBAccount` before logging in as default.
    - The SDK's enum for `no_auth_mode` also lists Invalid, a placeholder that is not
      documented as a value.
    - `engine_version` 4.0 is only open by request and no longer listed.
    - What happens to `shard_number` when `sharded_cluster` is 0 is not stated; Terraform
      ignores it there.
    - The international edition's older page differs: Password required and 8 to 30 characters,
      `multi_az` only disabled, versions 4.0 to 6.0.
    - A failed creation ends in status CreateFailed.
    - Constraints on `no_auth_mode`, charging, tags, allow lists and passwords were read from
      the vendor's MCP server and provider schemas, since the stored page excerpt stops after
      `multi_az`.

    Reference: `6293/65748` and `6293/71563`.
    """

    __match_args__ = (
        "region_id",
        "configure_nodes",
        "engine_version",
        "multi_az",
        "node_number",
        "shard_capacity",
        "sharded_cluster",
        "subnet_id",
        "vpc_id",
        "allow_list_ids",
        "parameter_group_id",
        "auto_renew",
        "charge_type",
        "deletion_protection",
        "instance_name",
        "no_auth_mode",
        "password",
        "port",
        "project_name",
        "purchase_months",
        "shard_number",
        "tags",
        "client_token",
    )
    def __init__(
        self,
        *,
        region_id: str,
        configure_nodes: Sequence[ConfigureNode | dict[str, Any]],
        engine_version: _EngineVersion,
        multi_az: _MultiAZ,
        node_number: int,
        shard_capacity: int,
        sharded_cluster: int,
        subnet_id: str,
        vpc_id: str,
        allow_list_ids: Sequence[str] | None = None,
        parameter_group_id: str | None = None,
        auto_renew: bool | None = None,
        charge_type: _ChargeType | None = None,
        deletion_protection: _DeletionProtection | None = None,
        instance_name: str | None = None,
        no_auth_mode: _NoAuthMode | None = None,
        password: str | None = None,
        port: int | None = None,
        project_name: str | None = None,
        purchase_months: int | None = None,
        shard_number: int | None = None,
        tags: Sequence[Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def region_id(self) -> str:
        """Region to create the instance in.

        Example: `cn-beijing`.
        """
        ...

    @property
    def configure_nodes(self) -> tuple[ConfigureNode, ...]:
        """Zone of every node of a shard, one entry per node; the first entry is the primary's
        zone.
        """
        ...

    @property
    def engine_version(self) -> _EngineVersion:
        """Redis version the instance runs.

        Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
        """
        ...

    @property
    def multi_az(self) -> _MultiAZ:
        """Whether nodes are spread over several availability zones.

        Example: `enabled`.
        """
        ...

    @property
    def node_number(self) -> int:
        """Nodes in each shard: 1 gives a single-node instance, more give a primary with
        secondaries.

        Limits: 1 to 6. Example: `2`.
        """
        ...

    @property
    def shard_capacity(self) -> int:
        """Memory of each shard; the sizes on offer depend on `sharded_cluster`.

        Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`,
        `24576`, `32768` and `65536`. Example: `1024`.
        """
        ...

    @property
    def sharded_cluster(self) -> int:
        """Whether data is spread over several shards: 1 yes, 0 no.

        Documented values: `0` and `1`. Example: `0`.
        """
        ...

    @property
    def subnet_id(self) -> str:
        """Subnet of that VPC; it has to lie in a zone the instance uses.

        Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
        """
        ...

    @property
    def vpc_id(self) -> str:
        """VPC the instance joins; clients in the same VPC reach it over the private network.

        Example: `vpc-rs5811nceqyov0x58x4****`.
        """
        ...

    @property
    def allow_list_ids(self) -> tuple[str, ...] | None:
        """Allow lists to bind at once; when left out the instance has none, at most 100 may be
        given.

        Limits: at most 100 items.
        """
        ...

    @property
    def parameter_group_id(self) -> str | None:
        """Parameter template to apply; the system template of the chosen version is used when it
        is left out.
        """
        ...

    @property
    def auto_renew(self) -> bool | None:
        """Whether a subscription renews itself.

        Default: `false`.
        """
        ...

    @property
    def charge_type(self) -> _ChargeType | None:
        """Billing: pay-as-you-go or subscription.

        Default: `PostPaid`. Example: `PostPaid`.
        """
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection | None:
        """Whether the instance is guarded against deletion.

        Default: `disabled`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Name of the instance; Chinese characters, letters, digits, underscores and hyphens, not
        starting with a digit or hyphen; the instance ID is used when it is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testInstance`.
        """
        ...

    @property
    def no_auth_mode(self) -> _NoAuthMode | None:
        """Whether the private endpoint may be used without a password; letter case does not
        matter.

        Default: `close`.
        """
        ...

    @property
    def password(self) -> str | None:
        """Password of the built-in default account; it needs at least two of upper case, lower
        case, digits and special characters.

        Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
        """
        ...

    @property
    def port(self) -> int | None:
        """Port of the private endpoint.

        Limits: 1024 to 65535. Default: `6379`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Project the instance is filed under.

        Default: `default`. Example: `default`.
        """
        ...

    @property
    def purchase_months(self) -> int | None:
        """Length of a subscription; 1 to 9 months or 1, 2 or 3 years.

        Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24`
        and `36`.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards; meant for sharded instances only.

        Limits: 2 to 256. Example: `2`.
        """
        ...

    @property
    def tags(self) -> tuple[Tag, ...] | None:
        """Tags to attach to the new instance; at most 20 in one request and 50 on an instance.

        Limits: at most 20 items.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class CreateDBInstanceResponse(Response):
    """What `CreateDBInstanceRequest` is answered with."""

    __match_args__ = ("instance_id", "order_no")
    def __init__(self, *, instance_id: str | None = None, order_no: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance being created.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def order_no(self) -> str | None:
        """Number of the billing order that the creation produced."""
        ...

class CreateEnterpriseDBInstanceRequest(Request["CreateEnterpriseDBInstanceResponse"]):
    """Orders a new Enterprise edition Redis instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - `purchase_months` must be given when `charge_type` is `PrePaid`.
    - The service ignores `auto_renew` when `charge_type` is `PostPaid` (nothing is refused).
    - The service ignores `flash_per_shard` when `data_layout` is `RAM` (nothing is refused).
    - `flash_per_shard` must be `10240`, `20480` or `30720` when `data_layout` is `Hybrid`.

    Rules that only the service can check:

    - The subnet must belong to the VPC in `vpc_id` and to a zone of the instance.

    Notes:

    - `flash_per_shard` is required by the SDK even for RAM instances, where the service
      ignores it; `ModifyEnterpriseDBInstanceCapacity` wants 0 there.
    - 64 shards are on offer by invitation only (product specification page); the API page
      lists 1 to 32.
    - By default one account may use at most 64 shards of Enterprise instances per region; past
      that the call fails for lack of quota.
    - The stored copy of the reference page ends before the fields `multi_az`,
      `configure_nodes`, `instance_name`, Modules, Password, `allow_list_ids`,
      `deletion_protection`, `project_name`, Tags and `client_token`; their meaning here comes
      from the SDK, from other Enterprise pages (`client_token`, `deletion_protection`) and from
      the same fields of `CreateDBInstance`.
    - Unverified for this edition, but the rules of `CreateDBInstance` for the same fields:
      `instance_name` 1-128 characters (Chinese, letters, digits, _ and -, no digit or - first;
      default: the instance ID), Password 8-32 characters with two of the four character classes,
      at most 100 `allow_list_ids`, at most 20 Tags, `auto_renew` false, `deletion_protection`
      disabled and `project_name` default when left out.
    - The exact wire spelling of the Modules values could not be seen.
    - There is no `EngineVersion` field: Enterprise instances are always 7.4.
    - The Enterprise API is limited to 20 calls per second per account, action and region; past
      that the error code is AccountFlowLimitExceeded.

    Reference: `84772/1157351`, `84772/1382961`, `84772/1262383`, `84772/1439014` and
    `84772/1262384`.
    """

    __match_args__ = (
        "region_id",
        "charge_type",
        "data_layout",
        "flash_per_shard",
        "ram_per_shard",
        "shard_number",
        "subnet_id",
        "vpc_id",
        "allow_list_ids",
        "auto_renew",
        "configure_nodes",
        "deletion_protection",
        "instance_name",
        "modules",
        "multi_az",
        "password",
        "project_name",
        "purchase_months",
        "tags",
        "client_token",
    )
    def __init__(
        self,
        *,
        region_id: str,
        charge_type: _ChargeType,
        data_layout: _DataLayout,
        flash_per_shard: int,
        ram_per_shard: int,
        shard_number: int,
        subnet_id: str,
        vpc_id: str,
        allow_list_ids: Sequence[str] | None = None,
        auto_renew: bool | None = None,
        configure_nodes: Sequence[ConfigureNode | dict[str, Any]] | None = None,
        deletion_protection: _DeletionProtection | None = None,
        instance_name: str | None = None,
        modules: Sequence[str] | None = None,
        multi_az: _MultiAZ | None = None,
        password: str | None = None,
        project_name: str | None = None,
        purchase_months: int | None = None,
        tags: Sequence[Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def region_id(self) -> str:
        """Region in which the instance is created; `DescribeRegions` lists them.

        Example: `cn-beijing`.
        """
        ...

    @property
    def charge_type(self) -> _ChargeType:
        """Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.

        Example: `PrePaid`.
        """
        ...

    @property
    def data_layout(self) -> _DataLayout:
        """Storage kind: RAM keeps all data in memory, Hybrid moves cold data to fast storage.

        Example: `RAM`.
        """
        ...

    @property
    def flash_per_shard(self) -> int:
        """Fast-storage capacity of one shard, from 10 GiB to 30 GiB in steps of 10 GiB; counts
        for Hybrid instances only.

        Unit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`.
        """
        ...

    @property
    def ram_per_shard(self) -> int:
        """Memory of one shard; only one size (8 GiB) is on offer.

        Unit: MiB. Documented values: `8192`. Example: `8192`.
        """
        ...

    @property
    def shard_number(self) -> int:
        """How many shards the instance has.

        Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
        """
        ...

    @property
    def subnet_id(self) -> str:
        """Subnet inside the VPC, in the instance's own zone.

        Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
        """
        ...

    @property
    def vpc_id(self) -> str:
        """VPC the instance lives in; best the one of the ECS instances that will connect to it.

        Example: `vpc-rs5811nceqyov0x58x4****`.
        """
        ...

    @property
    def allow_list_ids(self) -> tuple[str, ...] | None:
        """IDs of the allow lists to bind to the instance at creation."""
        ...

    @property
    def auto_renew(self) -> bool | None:
        """Whether the subscription renews by itself; counts for PrePaid only.

        Default: `false`. Example: `true`.
        """
        ...

    @property
    def configure_nodes(self) -> tuple[ConfigureNode, ...] | None:
        """Zones in which the nodes of a shard are placed."""
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection | None:
        """Whether the instance is protected against deletion."""
        ...

    @property
    def instance_name(self) -> str | None:
        """Display name of the instance."""
        ...

    @property
    def modules(self) -> tuple[str, ...] | None:
        """Redis modules to load into the instance (the product offers RediSearch, RedisJSON,
        RedisTimeSeries and RedisBloom).
        """
        ...

    @property
    def multi_az(self) -> _MultiAZ | None:
        """Whether the nodes are spread over several zones."""
        ...

    @property
    def password(self) -> str | None:
        """Password for the default account."""
        ...

    @property
    def project_name(self) -> str | None:
        """Project the instance is put in.

        Example: `default`.
        """
        ...

    @property
    def purchase_months(self) -> int | None:
        """Length of the subscription: one to nine months, or one, two or three years.

        Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24`
        and `36`. Example: `1`.
        """
        ...

    @property
    def tags(self) -> tuple[Tag, ...] | None:
        """Tags to bind to the instance."""
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class CreateEnterpriseDBInstanceResponse(Response):
    """What `CreateEnterpriseDBInstanceRequest` is answered with."""

    __match_args__ = ("instance_id", "order_no")
    def __init__(self, *, instance_id: str | None = None, order_no: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the new instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def order_no(self) -> str | None:
        """Number of the purchase order.

        Example: `Order702856788643751****`.
        """
        ...

class CreateKeyScanJobRequest(Request["CreateKeyScanJobResponse"]):
    """Starts a one-time job that scans an instance for expired keys and clears them.

    The call is accepted, and the work goes on after it returns.

    Notes:

    - The job runs SCAN over all data and raises the CPU load of the instance, so it belongs in
      a quiet period.
    - Progress is read with `DescribeKeyScanJobs`, and `InterruptKeyScanJob` cancels the job.
    - Once started, a job cannot be changed; `Finished`, `Failed` and `Interrupted` are its
      final states (from the official Pulumi provider).

    Reference: `6293/1681638`.
    """

    __match_args__ = ("instance_id", "scan_key_num_per_second", "timeout_minutes")
    def __init__(
        self,
        *,
        instance_id: str,
        scan_key_num_per_second: int,
        timeout_minutes: int,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance to scan.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def scan_key_num_per_second(self) -> int:
        """Number of keys to scan per second.

        Limits: 2000 to 100000. Example: `2000`.
        """
        ...

    @property
    def timeout_minutes(self) -> int:
        """Time after which the scan is given up.

        Unit: minute. Limits: 30 to 1440. Example: `30`.
        """
        ...

class CreateKeyScanJobResponse(Response):
    """What `CreateKeyScanJobRequest` is answered with."""

    __match_args__ = ("job_id",)
    def __init__(self, *, job_id: str | None = None) -> None: ...

    @property
    def job_id(self) -> str | None:
        """Id of the new job.

        Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
        """
        ...

class CreateParameterGroupRequest(Request["CreateParameterGroupResponse"]):
    """Creates a custom parameter template for one Redis version.

    The change is made when the call returns.

    Notes:

    - That `param_values` is required is taken from the rule of at least one parameter and from
      both official Terraform providers; the stored copy of the page has lost its required
      column.
    - The official MCP server says Name is limited to 32 characters and that a `ClientToken` is
      accepted; the reference page says 2 to 64 characters and has no `ClientToken`.
    - `engine_version` cannot be changed afterwards: `ModifyParameterGroup` does not take it.

    Reference: `6293/1415104`.
    """

    __match_args__ = ("engine_version", "name", "param_values", "description")
    def __init__(
        self,
        *,
        engine_version: _EngineVersion,
        name: str,
        param_values: Sequence[ParamValue | dict[str, Any]],
        description: str | None = None,
    ) -> None: ...

    @property
    def engine_version(self) -> _EngineVersion:
        """Redis version the template is for.

        Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
        """
        ...

    @property
    def name(self) -> str:
        """Name of the template: Chinese characters, letters, digits, underscores and hyphens, not
        starting with a digit or a hyphen.

        Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
        neither a digit nor `-`. Example: `test_temp`.
        """
        ...

    @property
    def param_values(self) -> tuple[ParamValue, ...]:
        """Parameters the template holds, at least one.

        Limits: at least one item.
        """
        ...

    @property
    def description(self) -> str | None:
        """Remark on the template; empty unless given.

        Limits: at most 200 characters. Example: `test template`.
        """
        ...

class CreateParameterGroupResponse(Response):
    """What `CreateParameterGroupRequest` is answered with."""

    __match_args__ = ("parameter_group_id",)
    def __init__(self, *, parameter_group_id: str | None = None) -> None: ...

    @property
    def parameter_group_id(self) -> str | None:
        """Id of the new template.

        Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

class DecreaseDBInstanceNodeNumberRequest(Request["DecreaseDBInstanceNodeNumberResponse"]):
    """Removes nodes from every shard of a primary-secondary instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).
    - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
      refused).

    Rules that only the service can check:

    - The node count per shard after the change must stay within 2 to 6: 2 <= current nodes -
      `nodes_number_to_decrease` <= 6.

    Notes:

    - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a
      single-node instance (Standalone) always has one node.
    - Data flashback is switched off by this change and its earlier restore points are lost;
      call `StartContinuousBackup` afterwards to turn it on again.
    - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to
      10.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.
    - The rules for `nodes_to_remove` were not visible in the excerpts; the docs say that it
      depends on the instance's zone deployment, show it for a multi-zone instance, and the
      Terraform provider sends it for multi-zone instances only, one entry per removed node.
    - Examples of `OrderNO` come from the BytePlus edition of the page.

    Reference: `6293/65749`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "nodes_number_to_decrease",
        "backup_point_name",
        "create_backup",
        "nodes_to_remove",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_decrease: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        nodes_to_remove: Sequence[ConfigureNode | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """Whether the change starts at once (true) or waits for the instance's maintenance window
        (false).

        Example: `true`.
        """
        ...

    @property
    def nodes_number_to_decrease(self) -> int:
        """How many nodes to take out of each shard.

        Limits: at most 4. Example: `2`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for the full backup taken before the change; the backup id serves as the name when
        this is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken before the change.

        Default: `false`. Example: `true`.
        """
        ...

    @property
    def nodes_to_remove(self) -> tuple[ConfigureNode, ...] | None:
        """Availability zones of the nodes to take out, one entry per node."""
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DecreaseDBInstanceNodeNumberResponse(Response):
    """What `DecreaseDBInstanceNodeNumberRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Id of the order that the change produced.

        Example: `Order716986589022527****`.
        """
        ...

class DeleteAllClientSessionRequest(Request["DeleteAllClientSessionResponse"]):
    """Ends every client session of an instance.

    The change is made when the call returns.

    Notes:

    - The connections of the sessions are cut.
    - The reference lists it in its performance analysis chapter.

    Reference: `6293/2175475`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance whose sessions are ended.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DeleteAllClientSessionResponse(Response):
    """What `DeleteAllClientSessionRequest` is answered with."""

    __match_args__ = ("is_success",)
    def __init__(self, *, is_success: bool | None = None) -> None: ...

    @property
    def is_success(self) -> bool | None:
        """Whether all sessions were ended.

        Example: `true`.
        """
        ...

class DeleteAllowListRequest(Request["DeleteAllowListResponse"]):
    """Deletes an allow list that no instance is bound to.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Refused while any instance is bound to the list; unbind with `DisassociateAllowList`
      first.

    Reference: `6293/108840` and `84772/1393076`.
    """

    __match_args__ = ("allow_list_id", "client_token")
    def __init__(self, *, allow_list_id: str, client_token: str | None = None) -> None: ...

    @property
    def allow_list_id(self) -> str:
        """ID of the list to delete.

        Example: `acl-cn022p4qmcz2p26****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DeleteAllowListResponse(Response):
    """What `DeleteAllowListRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class DeleteBlueGreenDeploymentRequest(Request["DeleteBlueGreenDeploymentResponse"]):
    """Cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.

    The call is accepted, and the work goes on after it returns.

    Notes:

    - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the
      object `BlueGreenDeployment`, and its sample shows it; the SDK has the object's fields
      directly in Result. Follow the page when decoding, and accept both.
    - The members of `BlueGreenDeployment` are not on this page; they are those of
      `DescribeBlueGreenDeployments`.
    - Only while the deployment is DATA_SYNCHRONIZING, SWITCHOVER_AVAILABLE, SWITCHOVER_PENDING
      or SWITCHOVER_FAILED.
    - Both instances stay as they are configured, and the green one goes on costing money until
      it is deleted.
    - A new deployment can be created for the instance afterwards.
    - The end of the sample response is missing from the stored page.

    Reference: `6293/2171477`.
    """

    __match_args__ = ("source_instance_id",)
    def __init__(self, *, source_instance_id: str) -> None: ...

    @property
    def source_instance_id(self) -> str:
        """ID of the blue instance of the deployment.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DeleteBlueGreenDeploymentResponse(Response):
    """What `DeleteBlueGreenDeploymentRequest` is answered with."""

    __match_args__ = (
        "create_time",
        "data_sync_progress",
        "end_time",
        "name",
        "source_engine_version",
        "source_instance_id",
        "source_instance_name",
        "status",
        "target_engine_version",
        "target_instance_id",
        "target_instance_name",
        "blue_green_deployment",
    )
    def __init__(
        self,
        *,
        create_time: str | None = None,
        data_sync_progress: float | None = None,
        end_time: str | None = None,
        name: str | None = None,
        source_engine_version: str | None = None,
        source_instance_id: str | None = None,
        source_instance_name: str | None = None,
        status: _BlueGreenStatus | None = None,
        target_engine_version: str | None = None,
        target_instance_id: str | None = None,
        target_instance_name: str | None = None,
        blue_green_deployment: BlueGreenDeployment | dict[str, Any] | None = None,
    ) -> None: ...

    @property
    def create_time(self) -> str | None:
        """When the deployment was created; presumably in the style of `end_time`."""
        ...

    @property
    def data_sync_progress(self) -> float | None:
        """How far the data copy from blue to green has come; the scale is not documented."""
        ...

    @property
    def end_time(self) -> str | None:
        """When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.

        Format: `yyyy-MM-dd HH:mm:ss`.
        """
        ...

    @property
    def name(self) -> str | None:
        """Description that the deployment was given.

        Example: `upgradeversion`.
        """
        ...

    @property
    def source_engine_version(self) -> str | None:
        """Redis version of the blue instance."""
        ...

    @property
    def source_instance_id(self) -> str | None:
        """ID of the blue (present) instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def source_instance_name(self) -> str | None:
        """Name of the blue instance."""
        ...

    @property
    def status(self) -> _BlueGreenStatus | None:
        """Where the deployment stands.

        Example: `SWITCHOVER_AVAILABLE`.
        """
        ...

    @property
    def target_engine_version(self) -> str | None:
        """Redis version of the green instance.

        Example: `7.0`.
        """
        ...

    @property
    def target_instance_id(self) -> str | None:
        """ID of the green (new) instance."""
        ...

    @property
    def target_instance_name(self) -> str | None:
        """Name of the green instance.

        Example: `redistest-green`.
        """
        ...

    @property
    def blue_green_deployment(self) -> BlueGreenDeployment | None:
        """The deployment this call acted on."""
        ...

class DeleteDBAccountRequest(Request["DeleteDBAccountResponse"]):
    """Deletes an account of an instance.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`. A repeated call with the same `client_token` counts once.

    Notes:

    - The enterprise page calls the request synchronous.
    - The needed state comes from the console guide (6293/70853).
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/71734` and `84772/1393069`.
    """

    __match_args__ = ("instance_id", "account_name", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        account_name: str,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def account_name(self) -> str:
        """Name of the account to delete; the default account cannot be deleted.

        Limits: not `default`. Example: `test1`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DeleteDBAccountResponse(Response):
    """What `DeleteDBAccountRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class DeleteDBEndpointDirectLinkAddressRequest(Request["DeleteDBEndpointDirectLinkAddressResponse"]):
    """Releases the direct-link address of an instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Notes:

    - Once it is gone the instance no longer serves the Redis Cluster protocol, so applications
      have to move to another address first.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/1407724`.
    """

    __match_args__ = ("instance_id", "client_token")
    def __init__(self, *, instance_id: str, client_token: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DeleteDBEndpointDirectLinkAddressResponse(Response):
    """What `DeleteDBEndpointDirectLinkAddressRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class DeleteDBEndpointPublicAddressRequest(Request["DeleteDBEndpointPublicAddressResponse"]):
    """Closes public network access to an instance by releasing its public address.

    The call is accepted, and the work goes on after it returns. It ends in `Running`. A
    repeated call with the same `client_token` counts once.

    Notes:

    - The EIP is unbound but not released, so it goes on being billed until it is released in
      the EIP service.
    - On instances created before 2022-05-17 the call may fail; support has to help then.
    - The Terraform provider also sends `EipId`, a field that neither the page nor the SDK
      lists.
    - The final state is what the Terraform provider waits for: the instance Running and the
      EIP Available.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/110161` and `84772/1393065`.
    """

    __match_args__ = ("instance_id", "client_token")
    def __init__(self, *, instance_id: str, client_token: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DeleteDBEndpointPublicAddressResponse(Response):
    """What `DeleteDBEndpointPublicAddressRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class DeleteDBInstanceRequest(Request["DeleteDBInstanceResponse"]):
    """Deletes an instance for good.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules that only the service can check:

    - `backup_point_name` has an effect only when the instance is primary-secondary
      (`InstanceClass` PrimarySecondary) and pay-as-you-go (`ChargeType` PostPaid).

    Notes:

    - For a primary-secondary instance a final backup is made by default before the deletion;
      it stays visible and downloadable in the backup list.
    - For a single-node instance nothing is backed up and the data is gone.
    - The page lists no response fields of its own.
    - The public Terraform provider also sends `CreateBackup` for instances with more than one
      node, a field that neither the page nor the SDK has (the enterprise counterpart
      `DeleteEnterpriseDBInstance` does have it), and it refuses by itself to delete an instance
      whose deletion protection is enabled.

    Reference: `6293/99796`.
    """

    __match_args__ = ("instance_id", "backup_point_name", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for the final backup of the instance; the backup id serves as the name when this
        is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DeleteDBInstanceResponse(Response):
    """What `DeleteDBInstanceRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class DeleteEnterpriseDBInstanceRequest(Request["DeleteEnterpriseDBInstanceResponse"]):
    """Deletes an Enterprise edition instance, by default after a final full backup.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).

    Rules that only the service can check:

    - `create_backup` and `backup_point_name` count only for an instance whose `ChargeType` is
      PostPaid; before a PrePaid instance is deleted a final backup is always made and is named
      by its backup ID.

    Notes:

    - No response fields: Result is null in the other pages of this kind.
    - The billing method of an instance is read with `DescribeEnterpriseDBInstanceDetail`.

    Reference: `84772/1387160`.
    """

    __match_args__ = ("instance_id", "backup_point_name", "create_backup", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to delete.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for that final backup; the backup ID is used when left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken before the deletion; counts for pay-as-you-go instances
        only.

        Default: `true`. Example: `true`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DeleteEnterpriseDBInstanceResponse(Response):
    """What `DeleteEnterpriseDBInstanceRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class DeleteParameterGroupRequest(Request["DeleteParameterGroupResponse"]):
    """Deletes a custom parameter template for good.

    The change is made when the call returns.

    Rules that only the service can check:

    - Only a template whose Source is User can be deleted; a System template cannot.

    Notes:

    - A deleted template cannot be brought back.
    - Result is null.

    Reference: `6293/1415108`.
    """

    __match_args__ = ("parameter_group_id",)
    def __init__(self, *, parameter_group_id: str) -> None: ...

    @property
    def parameter_group_id(self) -> str:
        """Id of the custom template to delete.

        Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

class DeleteParameterGroupResponse(Response):
    """What `DeleteParameterGroupRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class DescribeAllowListDetailRequest(Request["DescribeAllowListDetailResponse"]):
    """Returns one allow list with its addresses, bound instances and linked security groups.

    Changes nothing.

    Notes:

    - The documented sample predates `ProjectName`, `AssociatedInstanceNum` and
      `SecurityGroupBindInfos`, and shows `AllowListType` IPv4.

    Reference: `6293/108836` and `84772/1393072`.
    """

    __match_args__ = ("allow_list_id",)
    def __init__(self, *, allow_list_id: str) -> None: ...

    @property
    def allow_list_id(self) -> str:
        """ID of the list to read.

        Example: `acl-cn022p4qmcz2p26****`.
        """
        ...

class DescribeAllowListDetailResponse(Response):
    """What `DescribeAllowListDetailRequest` is answered with."""

    __match_args__ = (
        "allow_list",
        "allow_list_category",
        "allow_list_desc",
        "allow_list_id",
        "allow_list_name",
        "allow_list_type",
        "associated_instance_num",
        "associated_instances",
        "project_name",
        "security_group_bind_infos",
    )
    def __init__(
        self,
        *,
        allow_list: str | None = None,
        allow_list_category: _AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_id: str | None = None,
        allow_list_name: str | None = None,
        allow_list_type: str | None = None,
        associated_instance_num: int | None = None,
        associated_instances: Sequence[AssociatedInstance | dict[str, Any]] | None = None,
        project_name: str | None = None,
        security_group_bind_infos: Sequence[SecurityGroupBindInfo | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def allow_list(self) -> str | None:
        """Comma-separated addresses and CIDR blocks in the list.

        Example: `10.1.***.***`.
        """
        ...

    @property
    def allow_list_category(self) -> _AllowListCategory | None:
        """Whether this is an ordinary list or the region's default one.

        Example: `Default`.
        """
        ...

    @property
    def allow_list_desc(self) -> str | None:
        """Remark on the list.

        Example: `test`.
        """
        ...

    @property
    def allow_list_id(self) -> str | None:
        """ID of the list.

        Example: `acl-cnlf3xgczbjldzy****`.
        """
        ...

    @property
    def allow_list_name(self) -> str | None:
        """Name of the list.

        Example: `api_test`.
        """
        ...

    @property
    def allow_list_type(self) -> str | None:
        """Obsolete address-family marker that the service no longer uses.

        Deprecated. Example: `DualStack`.
        """
        ...

    @property
    def associated_instance_num(self) -> int | None:
        """Number of instances bound to the list.

        Example: `1`.
        """
        ...

    @property
    def associated_instances(self) -> tuple[AssociatedInstance, ...]:
        """The instances bound to the list."""
        ...

    @property
    def project_name(self) -> str | None:
        """Project that the list belongs to.

        Example: `default`.
        """
        ...

    @property
    def security_group_bind_infos(self) -> tuple[SecurityGroupBindInfo, ...]:
        """Security groups linked to the list; left out of the answer when there are none."""
        ...

class DescribeAllowListsRequest(Request["DescribeAllowListsResponse"]):
    """Lists the allow lists of the account in a region, optionally filtered.

    Changes nothing.

    Notes:

    - Not paged: every matching list comes back in one answer, and there is no total.
    - The addresses themselves are not in this answer; read them with
      `DescribeAllowListDetail`.
    - `query_default` has three meanings (true, false, absent), so a client must be able to
      leave it out.
    - The vendor's MCP server describes IPAddress and IPSegment as lists; on the wire they are
      strings.

    Reference: `6293/108835` and `84772/1393071`.
    """

    __match_args__ = (
        "region_id",
        "instance_id",
        "ip_address",
        "ip_segment",
        "project_name",
        "query_default",
    )
    def __init__(
        self,
        *,
        region_id: str,
        instance_id: str | None = None,
        ip_address: str | None = None,
        ip_segment: str | None = None,
        project_name: str | None = None,
        query_default: bool | None = None,
    ) -> None: ...

    @property
    def region_id(self) -> str:
        """Region to list.

        Example: `cn-beijing`.
        """
        ...

    @property
    def instance_id(self) -> str | None:
        """Keeps lists that this instance is bound to.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def ip_address(self) -> str | None:
        """Comma-separated IP addresses, at most 50; keeps lists that hold such an address itself
        or a CIDR block around it.

        Limits: at most 50 items; items separated by `,`. Example:
        `100.64.***.***,192.168.***.***`.
        """
        ...

    @property
    def ip_segment(self) -> str | None:
        """Comma-separated CIDR blocks, at most 50; keeps lists that hold exactly such a block.

        Limits: at most 50 items; items separated by `,`. Example:
        `100.64.***.***/10,192.168.***.***/32`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Keeps lists of this project.

        Example: `default`.
        """
        ...

    @property
    def query_default(self) -> bool | None:
        """True keeps only the default list, false only ordinary lists; both kinds come back when
        it is left out.

        Example: `false`.
        """
        ...

class DescribeAllowListsResponse(Response):
    """What `DescribeAllowListsRequest` is answered with."""

    __match_args__ = ("allow_lists",)
    def __init__(
        self,
        *,
        allow_lists: Sequence[AllowList | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def allow_lists(self) -> tuple[AllowList, ...]:
        """The matching lists."""
        ...

class DescribeAvailableCrossRegionRequest(Request["DescribeAvailableCrossRegionResponse"]):
    """Lists the regions that an instance's backups can be copied to.

    Changes nothing.

    Reference: `6293/1537662`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DescribeAvailableCrossRegionResponse(Response):
    """What `DescribeAvailableCrossRegionRequest` is answered with."""

    __match_args__ = ("target_region_ids",)
    def __init__(self, *, target_region_ids: Sequence[str] | None = None) -> None: ...

    @property
    def target_region_ids(self) -> tuple[str, ...]:
        """IDs of the regions that can be the destination of cross-region backup.

        Example: `["cn-shanghai","cn-guangzhou"]`.
        """
        ...

class DescribeBackupPlanRequest(Request["DescribeBackupPlanResponse"]):
    """Returns the automatic backup plan of an instance.

    Changes nothing.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - `BackupHour` is in UTC+8 while the timestamps are in UTC.
    - min and max of Period apply to each element.

    Reference: `6293/65765` and `84772/1393059`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DescribeBackupPlanResponse(Response):
    """What `DescribeBackupPlanRequest` is answered with."""

    __match_args__ = (
        "active",
        "backup_hour",
        "backup_type",
        "expect_next_backup_time",
        "instance_id",
        "last_update_time",
        "period",
        "ttl",
    )
    def __init__(
        self,
        *,
        active: bool | None = None,
        backup_hour: int | None = None,
        backup_type: _BackupType | None = None,
        expect_next_backup_time: str | datetime.datetime | None = None,
        instance_id: str | None = None,
        last_update_time: str | datetime.datetime | None = None,
        period: Sequence[int] | None = None,
        ttl: int | None = None,
    ) -> None: ...

    @property
    def active(self) -> bool | None:
        """Whether automatic backup is on.

        Example: `true`.
        """
        ...

    @property
    def backup_hour(self) -> int | None:
        """Hour of the day (UTC+8) in which the backup starts, so 1 means between 01:00 and 01:59.

        Limits: 0 to 23. Example: `5`.
        """
        ...

    @property
    def backup_type(self) -> _BackupType | None:
        """Kind of backup the plan makes; only Full at present.

        Documented values: `Full`. Example: `Full`.
        """
        ...

    @property
    def expect_next_backup_time(self) -> datetime.datetime | None:
        """When the next automatic backup is expected (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T20:20:20Z`.
        """
        ...

    @property
    def expect_next_backup_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def instance_id(self) -> str | None:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def last_update_time(self) -> datetime.datetime | None:
        """When the plan was last changed (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T00:00:00Z`.
        """
        ...

    @property
    def last_update_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def period(self) -> tuple[int, ...]:
        """Days of the week with a backup, each from 1 (Monday) to 7 (Sunday).

        Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
        """
        ...

    @property
    def ttl(self) -> int | None:
        """How long backups are kept; 7 by default.

        Unit: day. Example: `7`.
        """
        ...

class DescribeBackupPointDownloadUrlsRequest(Request["DescribeBackupPointDownloadUrlsResponse"]):
    """Returns the download addresses of the files of one backup.

    Changes nothing.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - The sample request of the international edition spells the action
      DescribeBakupPointDownloadUrls in its URL; that is a slip of the page, the real name has
      'Backup'.

    Reference: `6293/160056` and `84772/1393061`.
    """

    __match_args__ = ("instance_id", "backup_point_id")
    def __init__(self, *, instance_id: str, backup_point_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_id(self) -> str:
        """ID of the backup, as listed by `DescribeBackups`.

        Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`.
        """
        ...

class DescribeBackupPointDownloadUrlsResponse(Response):
    """What `DescribeBackupPointDownloadUrlsRequest` is answered with."""

    __match_args__ = ("backup_point_download_urls", "instance_id", "shard_number")
    def __init__(
        self,
        *,
        backup_point_download_urls: Sequence[BackupPointDownloadUrl | dict[str, Any]] | None = None,
        instance_id: str | None = None,
        shard_number: int | None = None,
    ) -> None: ...

    @property
    def backup_point_download_urls(self) -> tuple[BackupPointDownloadUrl, ...]:
        """Download addresses of the backup files, one per shard."""
        ...

    @property
    def instance_id(self) -> str | None:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards in the instance.

        Example: `1`.
        """
        ...

class DescribeBackupsRequest(Request["DescribeBackupsResponse"]):
    """Lists the backups of one instance or of the whole account.

    Changes nothing.

    Rules checked before sending:

    - `instance_id` must be given when `scope` is `OneInstance`.
    - `instance_id` must be given when `scope` is not given.
    - `end_time` must be given when `start_time` is given.
    - `page_size` must be given when `page_number` is given.
    - The service ignores `backup_point_name` when `scope` is `OneInstance` (nothing is
      refused).
    - The service ignores `backup_point_name` when `scope` is not given (nothing is refused).
    - The service ignores `backup_point_id` when `scope` is `OneInstance` (nothing is refused).
    - The service ignores `backup_point_id` when `scope` is not given (nothing is refused).
    - The service ignores `project_name` when `scope` is `OneInstance` (nothing is refused).
    - The service ignores `project_name` when `scope` is not given (nothing is refused).
    - `end_time` must be later than `start_time`.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - Scope is OneInstance when absent, so `instance_id` is then required.
    - The Scope value DestroyedInstances and the `backup_strategy_list` values DataFlashBack
      and AllStrategy are in the SDK but not in the reference.
    - The nested fields of Backups are told from the SDK and the Terraform provider, as the
      data-structure page could be read only in part; the units of the capacities and the format
      of `MaintenanceTime` are those of `DescribeDBInstanceDetail`.
    - The reference gives `page_size` as required with `page_number`; the official MCP server
      claims the reverse too.
    - `page_size` goes to 100 on the 2025-04 page and in the international edition, to 1000 on
      the enterprise edition's page and in the official MCP server.
    - That `backup_point_id` works only for AccountInstances is from the official MCP server
      and the sister action `DescribeCrossRegionBackups`.
    - An older edition of the page required `instance_id` and had no Scope; the current one is
      a superset.

    Reference: `6293/65766` and `84772/1393058`.
    """

    __match_args__ = (
        "instance_id",
        "backup_point_id",
        "backup_point_name",
        "backup_strategy_list",
        "end_time",
        "page_number",
        "page_size",
        "project_name",
        "scope",
        "start_time",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Sequence[_BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: _BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance whose backups to list; empty means no filter by instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_id(self) -> str | None:
        """Keep backups whose ID contains this text; works only for the AccountInstances scope.

        Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Keep backups whose name contains this text; has no effect for the OneInstance scope.

        Example: `testbackup`.
        """
        ...

    @property
    def backup_strategy_list(self) -> tuple[_BackupStrategy, ...] | None:
        """Keep backups made in one of these ways; empty means all.

        Example: `["AutomatedBackup","ManualBackup"]`.
        """
        ...

    @property
    def end_time(self) -> datetime.datetime | None:
        """End of the time range to search (UTC); must be later than `start_time`.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
        """
        ...

    @property
    def end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def page_number(self) -> int | None:
        """Page to return, counted from 1.

        Limits: at least 1. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int | None:
        """Number of backups per page.

        Limits: 1 to 1000. Example: `10`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Keep backups of this project; works only for the AccountInstances scope.

        Example: `default`.
        """
        ...

    @property
    def scope(self) -> _BackupScope | None:
        """Whether to search one instance or the whole account.

        Default: `OneInstance`. Example: `AccountInstances`.
        """
        ...

    @property
    def start_time(self) -> datetime.datetime | None:
        """Start of the time range to search (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
        """
        ...

    @property
    def start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

class DescribeBackupsResponse(Response):
    """What `DescribeBackupsRequest` is answered with."""

    __match_args__ = ("backups", "total")
    def __init__(
        self,
        *,
        backups: Sequence[DescribeBackupsBackup | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def backups(self) -> tuple[DescribeBackupsBackup, ...]:
        """The backups on this page."""
        ...

    @property
    def total(self) -> int | None:
        """Number of backups that match.

        Example: `1`.
        """
        ...

class DescribeBigKeysRequest(Request["DescribeBigKeysResponse"]):
    """Returns the largest keys of an instance, by memory or by number of elements, for a short
    period within the last 15 days.

    Changes nothing.

    Rules checked before sending:

    - `query_end_time` must be later than `query_start_time`.
    - `query_start_time` and `query_end_time` may lie at most 24 hours apart.

    Rules that only the service can check:

    - `query_start_time` lies at most 15 days in the past.
    - The period from `query_start_time` to `query_end_time` is at most 1 hour by the reference
      page of March 2025 (24 hours by the official MCP server).

    Notes:

    - At most the 100 keys with the most memory, or the 100 with the most elements, are known
      to the service.
    - There is a page size but no page number or token: one call returns all there is, up to
      100 keys. The official Terraform provider sends `PageNumber`, which is not documented.
    - The sources differ on the period: the page (March 2025) gives a default of one hour and a
      maximum of one hour, the official MCP server a default and a maximum of 24 hours.
    - The result list is named `BigKey`, in the singular.
    - The members of `BigKey` are not described in the part of the page that was available;
      their meanings come from the official Terraform provider.

    Reference: `6293/78084`.
    """

    __match_args__ = (
        "instance_id",
        "page_size",
        "key_type",
        "order_by",
        "query_end_time",
        "query_start_time",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: _KeyType | None = None,
        order_by: _BigKeyOrder | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance to analyse.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Number of keys to return.

        Limits: 1 to 100. Example: `50`.
        """
        ...

    @property
    def key_type(self) -> _KeyType | None:
        """Returns only keys of this data type; all types unless given.

        Example: `list`.
        """
        ...

    @property
    def order_by(self) -> _BigKeyOrder | None:
        """Ranks by memory (`ValueSize`) or by number of elements (`ValueLen`).

        Default: `ValueSize`. Example: `ValueSize`.
        """
        ...

    @property
    def query_end_time(self) -> datetime.datetime | None:
        """End of the period in UTC; now unless given.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
        """
        ...

    @property
    def query_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def query_start_time(self) -> datetime.datetime | None:
        """Start of the period in UTC, at most 15 days back; one hour ago unless given (but see
        notes).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
        """
        ...

    @property
    def query_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

class DescribeBigKeysResponse(Response):
    """What `DescribeBigKeysRequest` is answered with."""

    __match_args__ = ("big_key", "instance_id", "total")
    def __init__(
        self,
        *,
        big_key: Sequence[BigKey | dict[str, Any]] | None = None,
        instance_id: str | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def big_key(self) -> tuple[BigKey, ...]:
        """Big keys found."""
        ...

    @property
    def instance_id(self) -> str | None:
        """Id of the instance.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    @property
    def total(self) -> int | None:
        """Number of keys found.

        Example: `1`.
        """
        ...

class DescribeBlueGreenDeploymentsRequest(Request["DescribeBlueGreenDeploymentsResponse"]):
    """Lists the blue-green deployments of an instance.

    Changes nothing.

    Notes:

    - `exclude_completed`: the page says false leaves finished deployments out and true brings
      them in, the opposite of what the name says. Treat the page's wording as doubtful.
    - Status values come from the SDK. The reference pages name DATA_SYNCHRONIZING,
      SWITCHOVER_AVAILABLE, SWITCHOVER_PENDING, SWITCHOVER_FAILED, SWITCHOVER_COMPLETED and
      DELETE_COMPLETED.
    - `EndTime` in the sample has a space and no zone (yyyy-MM-dd HH:mm:ss).
    - Not paged.
    - The end of the sample response is missing from the stored page; members other than Name,
      Status and `EndTime` come from the SDK.

    Reference: `6293/2171475`.
    """

    __match_args__ = ("instance_id", "exclude_completed")
    def __init__(self, *, instance_id: str, exclude_completed: bool | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the blue or the green instance of the deployments.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def exclude_completed(self) -> bool | None:
        """Filter on deployments that are over (SWITCHOVER_COMPLETED or DELETE_COMPLETED); see the
        note on its direction.

        Default: `false`. Example: `false`.
        """
        ...

class DescribeBlueGreenDeploymentsResponse(Response):
    """What `DescribeBlueGreenDeploymentsRequest` is answered with."""

    __match_args__ = ("blue_green_deployments",)
    def __init__(
        self,
        *,
        blue_green_deployments: Sequence[BlueGreenDeployment | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def blue_green_deployments(self) -> tuple[BlueGreenDeployment, ...]:
        """The deployments of the instance."""
        ...

class DescribeClientSessionSnapshotRequest(Request["DescribeClientSessionSnapshotResponse"]):
    """Lists the client sessions of an instance as recorded in a span of time.

    Changes nothing.

    Notes:

    - No reference page could be found. Names and types come from the Go SDK (the Python SDK
      looked at lacks the action); meanings are inferred from the names, from the output of the
      Redis command CLIENT LIST and from `DescribeSlowLogs`, which pages in the same way.
    - `ListOver` true presumably ends the paging, as in `DescribeFatLogs`.
    - Unknown: the time format (elsewhere in this API yyyy-MM-ddTHH:mm:ssZ, UTC), the
      `FilterKey`, `order_by` and `order_type` values, the `page_size` limits and the defaults.
    """

    __match_args__ = (
        "instance_id",
        "context",
        "filter",
        "order_by",
        "order_type",
        "page_size",
        "query_end_time",
        "query_start_time",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        context: str | None = None,
        filter: Sequence[SessionFilter | dict[str, Any]] | None = None,
        order_by: str | None = None,
        order_type: str | None = None,
        page_size: int | None = None,
        query_end_time: str | None = None,
        query_start_time: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance whose sessions are listed.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def context(self) -> str | None:
        """Where to go on: the Context of the answer before; left out for the first one."""
        ...

    @property
    def filter(self) -> tuple[SessionFilter, ...] | None:
        """Conditions on the sessions to return."""
        ...

    @property
    def order_by(self) -> str | None:
        """Session property to sort by."""
        ...

    @property
    def order_type(self) -> str | None:
        """Sort direction."""
        ...

    @property
    def page_size(self) -> int | None:
        """Sessions per answer."""
        ...

    @property
    def query_end_time(self) -> str | None:
        """End of the span of time."""
        ...

    @property
    def query_start_time(self) -> str | None:
        """Start of the span of time."""
        ...

class DescribeClientSessionSnapshotResponse(Response):
    """What `DescribeClientSessionSnapshotRequest` is answered with."""

    __match_args__ = ("context", "instance_id", "list_over", "session_list", "total")
    def __init__(
        self,
        *,
        context: str | None = None,
        instance_id: str | None = None,
        list_over: bool | None = None,
        session_list: Sequence[ClientSession | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def context(self) -> str | None:
        """Mark to pass in the next call to get more sessions."""
        ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def list_over(self) -> bool | None:
        """Whether this answer holds the last of the sessions."""
        ...

    @property
    def session_list(self) -> tuple[ClientSession, ...]:
        """The sessions of this answer."""
        ...

    @property
    def total(self) -> int | None:
        """How many sessions match."""
        ...

class DescribeCrossRegionBackupPolicyRequest(Request["DescribeCrossRegionBackupPolicyResponse"]):
    """Returns the cross-region backup policy of an instance.

    Changes nothing.

    Reference: `6293/1537659`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DescribeCrossRegionBackupPolicyResponse(Response):
    """What `DescribeCrossRegionBackupPolicyRequest` is answered with."""

    __match_args__ = ("active", "cross_backup_region", "instance_id", "ttl")
    def __init__(
        self,
        *,
        active: bool | None = None,
        cross_backup_region: str | None = None,
        instance_id: str | None = None,
        ttl: int | None = None,
    ) -> None: ...

    @property
    def active(self) -> bool | None:
        """Whether cross-region backup is on.

        Example: `true`.
        """
        ...

    @property
    def cross_backup_region(self) -> str | None:
        """ID of the region the backups are copied to.

        Example: `cn-shanghai`.
        """
        ...

    @property
    def instance_id(self) -> str | None:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def ttl(self) -> int | None:
        """How long copies in the other region are kept; 7 by default.

        Unit: day. Example: `7`.
        """
        ...

class DescribeCrossRegionBackupsRequest(Request["DescribeCrossRegionBackupsResponse"]):
    """Lists the cross-region backups of one instance or of the whole account.

    Changes nothing.

    Rules checked before sending:

    - `instance_id` must be given when `scope` is `OneInstance`.
    - `instance_id` must be given when `scope` is not given.
    - `end_time` must be given when `start_time` is given.
    - `page_size` must be given when `page_number` is given.
    - The service ignores `backup_point_name` when `scope` is `OneInstance` (nothing is
      refused).
    - The service ignores `backup_point_name` when `scope` is not given (nothing is refused).
    - The service ignores `backup_point_id` when `scope` is `OneInstance` (nothing is refused).
    - The service ignores `backup_point_id` when `scope` is not given (nothing is refused).
    - The service ignores `project_name` when `scope` is `OneInstance` (nothing is refused).
    - The service ignores `project_name` when `scope` is not given (nothing is refused).
    - `end_time` must be later than `start_time`.

    Notes:

    - Scope is OneInstance when absent, so `instance_id` is then required.
    - The Scope value DestroyedInstances and the `backup_strategy_list` values DataFlashBack
      and AllStrategy are in the SDK but not in the reference.
    - The nested fields of Backups are told from the SDK and the Terraform provider, as the
      data-structure page could be read only in part; the units of the capacities and the format
      of `MaintenanceTime` are those of `DescribeDBInstanceDetail`.
    - The reference gives `page_size` as required with `page_number`; the official MCP server
      claims the reverse too.
    - `page_size` goes to 100 here, while `DescribeBackups` takes up to 1000.

    Reference: `6293/1537661`.
    """

    __match_args__ = (
        "instance_id",
        "backup_point_id",
        "backup_point_name",
        "backup_strategy_list",
        "end_time",
        "page_number",
        "page_size",
        "project_name",
        "scope",
        "start_time",
        "status",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Sequence[_BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: _BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: _BackupStatus | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """Exact ID of the instance whose backups to list; empty means no filter by instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_id(self) -> str | None:
        """Keep backups whose ID contains this text; works only for the AccountInstances scope.

        Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Keep backups whose name at the time of the backup contains this text; has no effect for
        the OneInstance scope.

        Example: `testbackup`.
        """
        ...

    @property
    def backup_strategy_list(self) -> tuple[_BackupStrategy, ...] | None:
        """Keep backups made in one of these ways; empty means all.

        Example: `["AutomatedBackup","ManualBackup"]`.
        """
        ...

    @property
    def end_time(self) -> datetime.datetime | None:
        """End of the time range to search (UTC); must be later than `start_time`.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
        """
        ...

    @property
    def end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def page_number(self) -> int | None:
        """Page to return, counted from 1.

        Limits: at least 1. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int | None:
        """Number of backups per page.

        Limits: 1 to 100. Example: `10`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Keep backups that belonged to this project at the time of the backup; works only for
        the AccountInstances scope.

        Example: `default`.
        """
        ...

    @property
    def scope(self) -> _BackupScope | None:
        """Whether to search one instance or the whole account.

        Default: `OneInstance`. Example: `AccountInstances`.
        """
        ...

    @property
    def start_time(self) -> datetime.datetime | None:
        """Start of the time range to search (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
        """
        ...

    @property
    def start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def status(self) -> _BackupStatus | None:
        """Keep backups in this state only.

        Example: `Available`.
        """
        ...

class DescribeCrossRegionBackupsResponse(Response):
    """What `DescribeCrossRegionBackupsRequest` is answered with."""

    __match_args__ = ("backups", "total")
    def __init__(
        self,
        *,
        backups: Sequence[DescribeCrossRegionBackupsBackup | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def backups(self) -> tuple[DescribeCrossRegionBackupsBackup, ...]:
        """The cross-region backups on this page."""
        ...

    @property
    def total(self) -> int | None:
        """Number of backups that match.

        Example: `1`.
        """
        ...

class DescribeDBEngineVersionsRequest(Request["DescribeDBEngineVersionsResponse"]):
    """Lists the minor versions available for each major Redis version.

    Changes nothing.

    Notes:

    - The result is not paged.
    - Feed a listed version to `ModifyDBInstanceMinorVersion`.

    Reference: `6293/2251748`.
    """

    __match_args__ = ("engine_version",)
    def __init__(self, *, engine_version: _EngineVersion | None = None) -> None: ...

    @property
    def engine_version(self) -> _EngineVersion | None:
        """Major version to list; all major versions are listed when this is left out.

        Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
        """
        ...

class DescribeDBEngineVersionsResponse(Response):
    """What `DescribeDBEngineVersionsRequest` is answered with."""

    __match_args__ = ("db_engine_versions",)
    def __init__(
        self,
        *,
        db_engine_versions: Sequence[DescribeDBEngineVersionsDBEngineVersion | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def db_engine_versions(self) -> tuple[DescribeDBEngineVersionsDBEngineVersion, ...]:
        """One entry per major version."""
        ...

class DescribeDBInstanceAclCategoriesRequest(Request["DescribeDBInstanceAclCategoriesResponse"]):
    """Lists the ACL command categories that an instance supports.

    Changes nothing.

    Notes:

    - Each default account role is an ACL rule over these categories.

    Reference: `6293/1347919`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cnlfqfxzk8zxt****`.
        """
        ...

class DescribeDBInstanceAclCategoriesResponse(Response):
    """What `DescribeDBInstanceAclCategoriesRequest` is answered with."""

    __match_args__ = ("categories",)
    def __init__(self, *, categories: Sequence[str] | None = None) -> None: ...

    @property
    def categories(self) -> tuple[str, ...]:
        """Names of the command categories, usable as Category in `DescribeDBInstanceAclCommands`.

        Example:
        `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
        """
        ...

class DescribeDBInstanceAclCommandsRequest(Request["DescribeDBInstanceAclCommandsResponse"]):
    """Lists the commands that belong to one ACL command category on an instance.

    Changes nothing.

    Notes:

    - One category a call.

    Reference: `6293/1347918`.
    """

    __match_args__ = ("instance_id", "category")
    def __init__(self, *, instance_id: str, category: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cnlfqfxzk8zxt****`.
        """
        ...

    @property
    def category(self) -> str:
        """The one command category to look up, out of those that
        `DescribeDBInstanceAclCategories` lists.

        Example: `admin`.
        """
        ...

class DescribeDBInstanceAclCommandsResponse(Response):
    """What `DescribeDBInstanceAclCommandsRequest` is answered with."""

    __match_args__ = ("commands",)
    def __init__(self, *, commands: Sequence[str] | None = None) -> None: ...

    @property
    def commands(self) -> tuple[str, ...]:
        """Names of the commands in the category.

        Example: `["client","cluster","config","monitor"]`.
        """
        ...

class DescribeDBInstanceBandwidthPerShardRequest(Request["DescribeDBInstanceBandwidthPerShardResponse"]):
    """Reports the default and the extra bandwidth of each shard of an instance.

    Changes nothing.

    Notes:

    - BytePlus marks `instance_id` as optional; the SDK requires it.
    - BytePlus still describes `AdditionalBandwidthPerShard` as the one extra bandwidth and
      lacks the separate read and write fields.

    Reference: `6293/72223`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DescribeDBInstanceBandwidthPerShardResponse(Response):
    """What `DescribeDBInstanceBandwidthPerShardRequest` is answered with."""

    __match_args__ = (
        "additional_bandwidth_per_shard",
        "additional_read_bandwidth_per_shard",
        "additional_write_bandwidth_per_shard",
        "default_bandwidth_per_shard",
    )
    def __init__(
        self,
        *,
        additional_bandwidth_per_shard: int | None = None,
        additional_read_bandwidth_per_shard: int | None = None,
        additional_write_bandwidth_per_shard: int | None = None,
        default_bandwidth_per_shard: int | None = None,
    ) -> None: ...

    @property
    def additional_bandwidth_per_shard(self) -> int | None:
        """Formerly the extra bandwidth of a shard; no longer used.

        Deprecated. Unit: MB/s. Example: `20`.
        """
        ...

    @property
    def additional_read_bandwidth_per_shard(self) -> int | None:
        """Extra read (downstream) bandwidth of a shard; 0 means none.

        Unit: MB/s. Limits: at least 0. Example: `20`.
        """
        ...

    @property
    def additional_write_bandwidth_per_shard(self) -> int | None:
        """Extra write (upstream) bandwidth of a shard; 0 means none.

        Unit: MB/s. Limits: at least 0. Example: `20`.
        """
        ...

    @property
    def default_bandwidth_per_shard(self) -> int | None:
        """Bandwidth that a shard has by its size, for reading and for writing alike.

        Unit: MB/s. Example: `48`.
        """
        ...

class DescribeDBInstanceDetailRequest(Request["DescribeDBInstanceDetailResponse"]):
    """Returns everything about one community-edition instance, including its endpoints.

    Changes nothing.

    Notes:

    - For enterprise-edition instances `DescribeEnterpriseDBInstanceDetail` is the documented
      action.
    - `CreateTime` is RFC 3339 in UTC, `ExpiredTime` is a plain local time in UTC+8: two
      formats in one answer.
    - The documented example of `MaintenanceTime` (02:00-02:59) is shorter than the two hours
      that `ModifyMaintenanceTime` demands.
    - `ShardCapacity`'s unit is read from the Terraform provider, which multiplies it by 1024
      to get MiB.
    - Modules appears only in the SDK as far as could be read.
    - Status values come from the status page 6293/71563 as quoted by other sources (that page
      was not read whole); treat the list as open.

    Reference: `6293/65755` and `6293/71563`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to describe.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

class DescribeDBInstanceDetailResponse(Response):
    """What `DescribeDBInstanceDetailRequest` is answered with."""

    __match_args__ = (
        "auto_renew",
        "blue_green_role",
        "capacity",
        "charge_type",
        "configure_nodes",
        "create_time",
        "data_layout",
        "deletion_protection",
        "engine_version",
        "expired_time",
        "instance_class",
        "instance_id",
        "instance_name",
        "maintenance_time",
        "max_connections",
        "modules",
        "multi_az",
        "node_number",
        "project_name",
        "region_id",
        "shard_capacity",
        "shard_capacity_v2",
        "shard_number",
        "sharded_cluster",
        "status",
        "subnet_id",
        "tags",
        "visit_addrs",
        "vpc_auth_mode",
        "vpc_id",
        "zone_ids",
    )
    def __init__(
        self,
        *,
        auto_renew: bool | None = None,
        blue_green_role: _BlueGreenRole | None = None,
        capacity: Capacity | dict[str, Any] | None = None,
        charge_type: _ChargeType | None = None,
        configure_nodes: Sequence[ConfigureNode | dict[str, Any]] | None = None,
        create_time: str | datetime.datetime | None = None,
        data_layout: _DataLayout | None = None,
        deletion_protection: _DeletionProtection | None = None,
        engine_version: str | None = None,
        expired_time: str | None = None,
        instance_class: _InstanceClass | None = None,
        instance_id: str | None = None,
        instance_name: str | None = None,
        maintenance_time: str | None = None,
        max_connections: int | None = None,
        modules: Sequence[str] | None = None,
        multi_az: _MultiAZ | None = None,
        node_number: int | None = None,
        project_name: str | None = None,
        region_id: str | None = None,
        shard_capacity: float | None = None,
        shard_capacity_v2: int | None = None,
        shard_number: int | None = None,
        sharded_cluster: int | None = None,
        status: _InstanceStatus | None = None,
        subnet_id: str | None = None,
        tags: Sequence[Tag | dict[str, Any]] | None = None,
        visit_addrs: Sequence[DescribeDBInstanceDetailVisitAddress | dict[str, Any]] | None = None,
        vpc_auth_mode: _VpcAuthMode | None = None,
        vpc_id: str | None = None,
        zone_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def auto_renew(self) -> bool | None:
        """Whether the subscription renews itself; present only on subscription instances."""
        ...

    @property
    def blue_green_role(self) -> _BlueGreenRole | None:
        """Role in a blue-green deployment; present only on instances that have been part of one."""
        ...

    @property
    def capacity(self) -> Capacity | None:
        """Memory of the whole instance."""
        ...

    @property
    def charge_type(self) -> _ChargeType | None:
        """Billing: pay-as-you-go or subscription.

        Example: `PostPaid`.
        """
        ...

    @property
    def configure_nodes(self) -> tuple[ConfigureNode, ...]:
        """Zone of every node of a shard, one entry per node."""
        ...

    @property
    def create_time(self) -> datetime.datetime | None:
        """When the instance was created, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
        """
        ...

    @property
    def create_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def data_layout(self) -> _DataLayout | None:
        """Where data is kept: memory only, or memory and flash; always RAM on the community
        edition.

        Example: `RAM`.
        """
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection | None:
        """Whether the instance is guarded against deletion.

        Example: `enabled`.
        """
        ...

    @property
    def engine_version(self) -> str | None:
        """Redis version the instance runs.

        Example: `5.0`.
        """
        ...

    @property
    def expired_time(self) -> str | None:
        """When the subscription ends, in UTC+8; present only on subscription instances.

        Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
        """
        ...

    @property
    def instance_class(self) -> _InstanceClass | None:
        """Whether the instance has secondaries or is a single node.

        Example: `PrimarySecondary`.
        """
        ...

    @property
    def instance_id(self) -> str | None:
        """Instance ID.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Instance name.

        Example: `test`.
        """
        ...

    @property
    def maintenance_time(self) -> str | None:
        """Daily maintenance window in UTC+8, as HH:mm-HH:mm.

        Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
        """
        ...

    @property
    def max_connections(self) -> int | None:
        """Most connections one shard takes at present; 10000 unless changed with
        `ModifyDBInstanceMaxConn`.
        """
        ...

    @property
    def modules(self) -> tuple[str, ...]:
        """Names of Redis modules of the instance; in the SDK, but not described on the page
        excerpt that was read.
        """
        ...

    @property
    def multi_az(self) -> _MultiAZ | None:
        """Whether nodes are spread over several availability zones."""
        ...

    @property
    def node_number(self) -> int | None:
        """Nodes in each shard.

        Example: `2`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Project the instance is filed under.

        Example: `default`.
        """
        ...

    @property
    def region_id(self) -> str | None:
        """Region of the instance.

        Example: `cn-beijing`.
        """
        ...

    @property
    def shard_capacity(self) -> float | None:
        """Memory of each shard in GiB; the page only lists `shard_capacity_v2`, which is to be
        preferred.

        Unit: GiB.
        """
        ...

    @property
    def shard_capacity_v2(self) -> int | None:
        """Memory of each shard.

        Unit: MiB. Example: `1024`.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards.

        Example: `2`.
        """
        ...

    @property
    def sharded_cluster(self) -> int | None:
        """Whether the instance is sharded: 1 yes, 0 no.

        Documented values: `0` and `1`. Example: `1`.
        """
        ...

    @property
    def status(self) -> _InstanceStatus | None:
        """Current status of the instance.

        Example: `Running`.
        """
        ...

    @property
    def subnet_id(self) -> str | None:
        """Subnet of the instance.

        Example: `subnet-rrz4zdgdv20wv0x58h****`.
        """
        ...

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Tags bound to the instance."""
        ...

    @property
    def visit_addrs(self) -> tuple[DescribeDBInstanceDetailVisitAddress, ...]:
        """Endpoints of the instance."""
        ...

    @property
    def vpc_auth_mode(self) -> _VpcAuthMode | None:
        """Whether the private endpoint may be used without a password.

        Example: `close`.
        """
        ...

    @property
    def vpc_id(self) -> str | None:
        """VPC of the instance.

        Example: `vpc-rs5811nceqyov0x58x4****`.
        """
        ...

    @property
    def zone_ids(self) -> tuple[str, ...]:
        """Availability zones the instance has nodes in.

        Example: `["cn-beijing-a"]`.
        """
        ...

class DescribeDBInstanceParamsRequest(Request["DescribeDBInstanceParamsResponse"]):
    """Lists the configuration parameters an instance supports, with their current values,
    defaults and permitted values.

    Changes nothing.

    Notes:

    - The page does not describe the members of Params; their meanings here come from the
      official Terraform provider and the names. Values of Type other than `Radio` are not known.
    - Range, Unit and Options depend on Type: the first two go with numeric parameters, Options
      with `Radio` ones.

    Reference: `6293/65763`.
    """

    __match_args__ = ("instance_id", "page_number", "page_size")
    def __init__(self, *, instance_id: str, page_number: int, page_size: int) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance whose parameters are listed.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def page_number(self) -> int:
        """Number of the page wanted, counted from 1.

        Limits: 1 to 2147483647. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Number of parameters per page.

        Limits: 1 to 1000. Example: `1`.
        """
        ...

class DescribeDBInstanceParamsResponse(Response):
    """What `DescribeDBInstanceParamsRequest` is answered with."""

    __match_args__ = ("params", "total_params_num")
    def __init__(
        self,
        *,
        params: Sequence[Parameter | dict[str, Any]] | None = None,
        total_params_num: int | None = None,
    ) -> None: ...

    @property
    def params(self) -> tuple[Parameter, ...]:
        """Parameters of this page."""
        ...

    @property
    def total_params_num(self) -> int | None:
        """Number of parameters in all.

        Example: `33`.
        """
        ...

class DescribeDBInstanceShardsRequest(Request["DescribeDBInstanceShardsResponse"]):
    """Lists the shards of an instance with the server nodes of each, paged.

    Changes nothing.

    Notes:

    - The vendor's MCP server leaves `page_number` and `page_size` optional with defaults 1 and
      10; the reference and the SDK require both.
    - Node states are lower case, unlike every other enum of this API.

    Reference: `6293/1148756`.
    """

    __match_args__ = ("instance_id", "page_number", "page_size")
    def __init__(self, *, instance_id: str, page_number: int, page_size: int) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance whose shards are wanted.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def page_number(self) -> int:
        """Page to return, counted from 1.

        Limits: 1 to 2147483647. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Shards per page.

        Limits: 1 to 100. Example: `10`.
        """
        ...

class DescribeDBInstanceShardsResponse(Response):
    """What `DescribeDBInstanceShardsRequest` is answered with."""

    __match_args__ = ("instance_shards", "total")
    def __init__(
        self,
        *,
        instance_shards: Sequence[Shard | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def instance_shards(self) -> tuple[Shard, ...]:
        """The shards of this page."""
        ...

    @property
    def total(self) -> int | None:
        """How many shards the instance has.

        Example: `2`.
        """
        ...

class DescribeDBInstanceSlotsRequest(Request["DescribeDBInstanceSlotsResponse"]):
    """Returns which hash slots each shard of an instance holds.

    Changes nothing.

    Notes:

    - `ShardId` is an integer here but a string in `DescribeBackupPointDownloadUrls`.
    - The result key Slots nests a second Slots in each element.

    Reference: `6293/2479859`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DescribeDBInstanceSlotsResponse(Response):
    """What `DescribeDBInstanceSlotsRequest` is answered with."""

    __match_args__ = ("slots",)
    def __init__(self, *, slots: Sequence[ShardSlots | dict[str, Any]] | None = None) -> None: ...

    @property
    def slots(self) -> tuple[ShardSlots, ...]:
        """The slots of each shard."""
        ...

class DescribeDBInstanceSpecsRequest(Request["DescribeDBInstanceSpecsResponse"]):
    """Lists the instance sizes on sale, with their bandwidth and connection limits.

    Changes nothing.

    Notes:

    - Not paged.
    - The documented request filters on Standard, while the response shown beside it starts
      with a Cluster entry: the sample pair does not match.
    - The nested fields are not on the page excerpt that was read; their meaning is taken from
      the Terraform provider, the units from the bandwidth actions.
    - The Terraform provider reads `MaxConnectionsPerShard` inside `ShardCapacitySpecs`; the
      SDK has it one level up.

    Reference: `6293/1472580`.
    """

    __match_args__ = ("arch_type", "instance_class")
    def __init__(
        self,
        *,
        arch_type: _ArchType | None = None,
        instance_class: _InstanceClass | None = None,
    ) -> None: ...

    @property
    def arch_type(self) -> _ArchType | None:
        """Filter: sharded (Cluster) or unsharded (Standard) instances; no filter when left out.

        Example: `Standard`.
        """
        ...

    @property
    def instance_class(self) -> _InstanceClass | None:
        """Filter: instances with secondaries or single-node ones; no filter when left out.

        Example: `Standalone`.
        """
        ...

class DescribeDBInstanceSpecsResponse(Response):
    """What `DescribeDBInstanceSpecsRequest` is answered with."""

    __match_args__ = ("instance_specs",)
    def __init__(
        self,
        *,
        instance_specs: Sequence[DescribeDBInstanceSpecsInstanceSpec | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def instance_specs(self) -> tuple[DescribeDBInstanceSpecsInstanceSpec, ...]:
        """One entry per combination of architecture and instance class."""
        ...

class DescribeDBInstancesRequest(Request["DescribeDBInstancesResponse"]):
    """Lists instances of a region, filtered and paged, with their basic properties.

    Changes nothing.

    Notes:

    - Filters left out do not filter.
    - `page_size` went up to 100 on the pages of 2024-12 and 2025-02; the current page says
      1000.
    - Instances.`ShardCapacity` is GiB while `CreateDBInstance` takes MiB: the Terraform
      provider multiplies it by 1024. The unit is not on the page excerpt that was read.
    - The enterprise edition's pages name version 7.2 (2025-02) and later 7.4; old instances
      may still report 4.0. Treat `engine_version` as an open list.
    - Terraform calls the `instance_id` filter fuzzy; the reference says exact.
    - Status values come from the status page 6293/71563 as quoted by other sources (that page
      was not read whole); treat the list as open.

    Reference: `6293/65754`, `84772/1254216` and `6293/71563`.
    """

    __match_args__ = (
        "instance_id",
        "region_id",
        "charge_type",
        "data_layout",
        "engine_version",
        "instance_name",
        "page_number",
        "page_size",
        "project_name",
        "service_type",
        "sharded_cluster",
        "status",
        "tag_filters",
        "vpc_id",
        "zone_id",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        region_id: str | None = None,
        charge_type: _ChargeType | None = None,
        data_layout: _DataLayout | None = None,
        engine_version: _EngineVersion | None = None,
        instance_name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        service_type: _ServiceType | None = None,
        sharded_cluster: int | None = None,
        status: _InstanceStatus | None = None,
        tag_filters: Sequence[TagFilter | dict[str, Any]] | None = None,
        vpc_id: str | None = None,
        zone_id: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """Filter on the instance ID, matched exactly.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def region_id(self) -> str | None:
        """Region of the instances; the region the request was signed for when left out.

        Example: `cn-beijing`.
        """
        ...

    @property
    def charge_type(self) -> _ChargeType | None:
        """Filter on the billing method.

        Example: `PostPaid`.
        """
        ...

    @property
    def data_layout(self) -> _DataLayout | None:
        """Filter on where data is kept; only meaningful for the enterprise edition."""
        ...

    @property
    def engine_version(self) -> _EngineVersion | None:
        """Filter on the Redis version; 7.2 and 7.4 occur on the enterprise edition only.

        Example: `5.0`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Filter on the instance name, matched in part.

        Example: `api_test`.
        """
        ...

    @property
    def page_number(self) -> int | None:
        """Page to return, counted from 1.

        Limits: 1 to 2147483647. Default: `1`. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int | None:
        """Instances per page.

        Limits: 1 to 1000. Default: `10`. Example: `10`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Filter on the project.

        Example: `default`.
        """
        ...

    @property
    def service_type(self) -> _ServiceType | None:
        """Edition to list: Basic is the community one, Enterprise the enterprise one.

        Default: `Basic`.
        """
        ...

    @property
    def sharded_cluster(self) -> int | None:
        """Filter on sharding: 1 sharded, 0 not.

        Documented values: `0` and `1`. Example: `1`.
        """
        ...

    @property
    def status(self) -> _InstanceStatus | None:
        """Filter on the instance status.

        Example: `Running`.
        """
        ...

    @property
    def tag_filters(self) -> tuple[TagFilter, ...] | None:
        """Filter on tags; at most 10 pairs.

        Limits: at most 10 items.
        """
        ...

    @property
    def vpc_id(self) -> str | None:
        """Filter on the VPC ID, matched in part.

        Example: `vpc-rs5811nceqyov0x****`.
        """
        ...

    @property
    def zone_id(self) -> str | None:
        """Filter on the availability zone ID, matched in part.

        Example: `cn-beijing-a`.
        """
        ...

class DescribeDBInstancesResponse(Response):
    """What `DescribeDBInstancesRequest` is answered with."""

    __match_args__ = ("instances", "total_instances_num")
    def __init__(
        self,
        *,
        instances: Sequence[Instance | dict[str, Any]] | None = None,
        total_instances_num: int | None = None,
    ) -> None: ...

    @property
    def instances(self) -> tuple[Instance, ...]:
        """The instances of this page."""
        ...

    @property
    def total_instances_num(self) -> int | None:
        """How many instances match, over all pages."""
        ...

class DescribeEnterpriseDBInstanceDetailRequest(Request["DescribeEnterpriseDBInstanceDetailResponse"]):
    """Returns the full details of one Enterprise edition instance.

    Changes nothing.

    Notes:

    - `ExpiredTime` and `AutoRenew` are returned only when `ChargeType` is PrePaid.
    - Two time styles in one answer: `CreateTime` is UTC with T and Z, `ExpiredTime` is UTC+8
      with a space.
    - A visit address names its host IPAddress here, Address in `DescribeDBInstanceDetail`.
    - The stored copy of the reference page ends before the fields `DataLayout`,
      `FlashPerShard`, `RamPerShard`, `ShardNumber`, Modules, `MultiAZ`, `ZoneIds` and Tags and
      before the sample; their meaning comes from `CreateEnterpriseDBInstance` and the SDK, and
      the `MultiAZ` values from `CreateDBInstance`.
    - The units of Capacity and the values of `VisitAddrs`[].`AddrType` are those of
      `DescribeDBInstanceDetail`; not seen on an Enterprise page.

    Reference: `84772/1168033`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to look up.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DescribeEnterpriseDBInstanceDetailResponse(Response):
    """What `DescribeEnterpriseDBInstanceDetailRequest` is answered with."""

    __match_args__ = (
        "auto_renew",
        "capacity",
        "charge_type",
        "create_time",
        "data_layout",
        "deletion_protection",
        "engine_version",
        "expired_time",
        "flash_per_shard",
        "instance_id",
        "instance_name",
        "maintenance_time",
        "modules",
        "multi_az",
        "node_number",
        "project_name",
        "ram_per_shard",
        "region_id",
        "shard_number",
        "status",
        "subnet_id",
        "tags",
        "visit_addrs",
        "vpc_id",
        "zone_ids",
    )
    def __init__(
        self,
        *,
        auto_renew: bool | None = None,
        capacity: Capacity | dict[str, Any] | None = None,
        charge_type: _ChargeType | None = None,
        create_time: str | datetime.datetime | None = None,
        data_layout: _DataLayout | None = None,
        deletion_protection: _DeletionProtection | None = None,
        engine_version: _EngineVersion | None = None,
        expired_time: str | None = None,
        flash_per_shard: int | None = None,
        instance_id: str | None = None,
        instance_name: str | None = None,
        maintenance_time: str | None = None,
        modules: Sequence[str] | None = None,
        multi_az: _MultiAZ | None = None,
        node_number: int | None = None,
        project_name: str | None = None,
        ram_per_shard: int | None = None,
        region_id: str | None = None,
        shard_number: int | None = None,
        status: str | None = None,
        subnet_id: str | None = None,
        tags: Sequence[Tag | dict[str, Any]] | None = None,
        visit_addrs: Sequence[DescribeEnterpriseDBInstanceDetailVisitAddress | dict[str, Any]] | None = None,
        vpc_id: str | None = None,
        zone_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def auto_renew(self) -> bool | None:
        """Whether the subscription renews by itself; only for PrePaid instances.

        Example: `false`.
        """
        ...

    @property
    def capacity(self) -> Capacity | None:
        """Storage of the instance: total and in use."""
        ...

    @property
    def charge_type(self) -> _ChargeType | None:
        """Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.

        Example: `PrePaid`.
        """
        ...

    @property
    def create_time(self) -> datetime.datetime | None:
        """When the instance was created, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.
        """
        ...

    @property
    def create_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def data_layout(self) -> _DataLayout | None:
        """Storage kind: all in memory (RAM) or memory plus fast storage (Hybrid)."""
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection | None:
        """Whether the instance is protected against deletion.

        Example: `disabled`.
        """
        ...

    @property
    def engine_version(self) -> _EngineVersion | None:
        """Redis version; Enterprise instances are all 7.4.

        Documented values: `7.4`. Example: `7.4`.
        """
        ...

    @property
    def expired_time(self) -> str | None:
        """When the subscription ends, yyyy-MM-dd HH:mm:ss in UTC+8; only for PrePaid instances.

        Format: `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
        """
        ...

    @property
    def flash_per_shard(self) -> int | None:
        """Fast-storage capacity of one shard.

        Unit: MiB.
        """
        ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Display name of the instance.

        Example: `redis-enterprise`.
        """
        ...

    @property
    def maintenance_time(self) -> str | None:
        """Daily maintenance window, HH:mm-HH:mm in UTC+8.

        Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
        """
        ...

    @property
    def modules(self) -> tuple[str, ...]:
        """Redis modules loaded into the instance."""
        ...

    @property
    def multi_az(self) -> _MultiAZ | None:
        """Whether the nodes are spread over several zones."""
        ...

    @property
    def node_number(self) -> int | None:
        """Nodes per shard; always two.

        Documented values: `2`. Example: `2`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Project the instance belongs to.

        Example: `default`.
        """
        ...

    @property
    def ram_per_shard(self) -> int | None:
        """Memory of one shard.

        Unit: MiB. Example: `8192`.
        """
        ...

    @property
    def region_id(self) -> str | None:
        """Region the instance is in.

        Example: `cn-beijing`.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """How many shards the instance has.

        Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
        """
        ...

    @property
    def status(self) -> str | None:
        """Current state of the instance.

        Example: `Running`.
        """
        ...

    @property
    def subnet_id(self) -> str | None:
        """Subnet of the instance.

        Example: `subnet-rrz4zdgdv20wv0x58h****`.
        """
        ...

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Tags bound to the instance."""
        ...

    @property
    def visit_addrs(self) -> tuple[DescribeEnterpriseDBInstanceDetailVisitAddress, ...]:
        """Addresses at which clients reach the instance."""
        ...

    @property
    def vpc_id(self) -> str | None:
        """VPC of the instance.

        Example: `vpc-2743n1ihbxla87fap8tap****`.
        """
        ...

    @property
    def zone_ids(self) -> tuple[str, ...]:
        """Zones the nodes are in."""
        ...

class DescribeEnterpriseDBInstanceParamsRequest(Request["DescribeEnterpriseDBInstanceParamsResponse"]):
    """Lists the configuration parameters of an Enterprise edition instance, with their current
    values.

    Changes nothing.

    Notes:

    - Only parameters that the console lets users set are returned.
    - `page_size` goes up to 100 here; `DescribeDBInstanceParams` allows 1000.
    - The meaning of Type, Range, `NeedReboot`, Unit and Options is that of
      `DescribeDBInstanceParams`; the Enterprise page shows only the start of the sample.

    Reference: `84772/1386397`.
    """

    __match_args__ = ("instance_id", "page_number", "page_size")
    def __init__(self, *, instance_id: str, page_number: int, page_size: int) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance whose parameters are listed.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def page_number(self) -> int:
        """Page to return, counted from 1.

        Limits: 1 to 2147483647. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Parameters per page.

        Limits: 1 to 100. Example: `1`.
        """
        ...

class DescribeEnterpriseDBInstanceParamsResponse(Response):
    """What `DescribeEnterpriseDBInstanceParamsRequest` is answered with."""

    __match_args__ = ("params", "total_params_num")
    def __init__(
        self,
        *,
        params: Sequence[Parameter | dict[str, Any]] | None = None,
        total_params_num: int | None = None,
    ) -> None: ...

    @property
    def params(self) -> tuple[Parameter, ...]:
        """The parameters of this page."""
        ...

    @property
    def total_params_num(self) -> int | None:
        """How many parameters of this instance can be set through the console.

        Example: `2`.
        """
        ...

class DescribeEnterpriseDBInstanceSpecsRequest(Request["DescribeEnterpriseDBInstanceSpecsResponse"]):
    """Lists the instance specifications on offer in the Enterprise edition.

    Changes nothing.

    Notes:

    - The sample gives `DefaultBandwidth` 116 for 2 shards, the specification page 232 MB/s for
      a 2-shard instance and 116 for one shard: the field looks like a value per shard.
    - Specification page, whole instance, shards: bandwidth MB/s, connections - 1: 116, 20000;
      2: 232, 40000; 4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by
      invitation): 3072, 220000.
    - Hybrid: 10240 to 30720 MiB of fast storage per shard in steps of 10240.
    - The end of the sample response is missing from the stored page.

    Reference: `84772/1515921` and `84772/1262383`.
    """

    __match_args__ = ("data_layout",)
    def __init__(self, *, data_layout: _DataLayout | None = None) -> None: ...

    @property
    def data_layout(self) -> _DataLayout | None:
        """Return only the specifications of this storage kind; all kinds when left out.

        Example: `RAM`.
        """
        ...

class DescribeEnterpriseDBInstanceSpecsResponse(Response):
    """What `DescribeEnterpriseDBInstanceSpecsRequest` is answered with."""

    __match_args__ = ("instance_specs",)
    def __init__(
        self,
        *,
        instance_specs: Sequence[DescribeEnterpriseDBInstanceSpecsInstanceSpec | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def instance_specs(self) -> tuple[DescribeEnterpriseDBInstanceSpecsInstanceSpec, ...]:
        """The specifications on offer."""
        ...

class DescribeEnterpriseZonesRequest(Request["DescribeEnterpriseZonesResponse"]):
    """Lists the zones of a region in which Enterprise edition instances can be created.

    Changes nothing.

    Notes:

    - What `ZoneStatus` values other than 1 mean is not on the page.
    - The end of the sample response is missing from the stored page; it shows zones a, b and c
      of cn-beijing.

    Reference: `84772/1257606`.
    """

    __match_args__ = ("region_id",)
    def __init__(self, *, region_id: str) -> None: ...

    @property
    def region_id(self) -> str:
        """Region whose zones are listed.

        Example: `cn-beijing`.
        """
        ...

class DescribeEnterpriseZonesResponse(Response):
    """What `DescribeEnterpriseZonesRequest` is answered with."""

    __match_args__ = ("zones",)
    def __init__(self, *, zones: Sequence[Zone | dict[str, Any]] | None = None) -> None: ...

    @property
    def zones(self) -> tuple[Zone, ...]:
        """The zones of the region."""
        ...

class DescribeFatLogsRequest(Request["DescribeFatLogsResponse"]):
    """Returns the log of commands with very large results of an instance for a period within the
    last three days.

    Changes nothing.

    Rules checked before sending:

    - `query_end_time` must be later than `query_start_time`.

    Rules that only the service can check:

    - The ids in `node_ids` take at most 1024 bytes in all; no more than 8 are advised.

    Notes:

    - A command enters this log when its result is larger than 500 KB; that threshold is fixed.
    - Only the last three days can be read.
    - `ListOver` is true at the end: the list is over. Go on while it is false.
    - `fat_log_type` is written in lower case here, unlike `SlowLogType` of `DescribeSlowLogs`;
      the spelling is that of the example and of the remark on the default, as the list of values
      itself is missing in the stored copies of the page.
    - Context is an opaque string although it looks like a JSON array.
    - The members of `FatLogs` are not described; their meanings are inferred from the names.

    Reference: `6293/2478754`.
    """

    __match_args__ = (
        "instance_id",
        "page_size",
        "context",
        "fat_log_type",
        "node_ids",
        "query_end_time",
        "query_start_time",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        fat_log_type: _FatLogType | None = None,
        node_ids: Sequence[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance whose log is read.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Number of entries per page.

        Limits: 1 to 1000. Example: `50`.
        """
        ...

    @property
    def context(self) -> str | None:
        """Position from which to go on: the Context of the previous answer; leave it out for the
        first page.

        Example: `[1658839101000000,69550,0,null]`.
        """
        ...

    @property
    def fat_log_type(self) -> _FatLogType | None:
        """Returns only entries of this kind of node; both kinds unless given.

        Example: `proxy`.
        """
        ...

    @property
    def node_ids(self) -> tuple[str, ...] | None:
        """Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless
        given.

        Limits: at most 1024 bytes in all. Example:
        `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
        """
        ...

    @property
    def query_end_time(self) -> datetime.datetime | None:
        """End of the period in UTC; now unless given.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
        """
        ...

    @property
    def query_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def query_start_time(self) -> datetime.datetime | None:
        """Start of the period in UTC; three days ago unless given.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
        """
        ...

    @property
    def query_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

class DescribeFatLogsResponse(Response):
    """What `DescribeFatLogsRequest` is answered with."""

    __match_args__ = ("context", "fat_logs", "instance_id", "list_over", "total")
    def __init__(
        self,
        *,
        context: str | None = None,
        fat_logs: Sequence[FatLog | dict[str, Any]] | None = None,
        instance_id: str | None = None,
        list_over: bool | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def context(self) -> str | None:
        """Position to send as Context for the next page.

        Example: `[1658839101000000,69550,0,null]`.
        """
        ...

    @property
    def fat_logs(self) -> tuple[FatLog, ...]:
        """Entries of this page."""
        ...

    @property
    def instance_id(self) -> str | None:
        """Id of the instance.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    @property
    def list_over(self) -> bool | None:
        """Whether everything has been returned: false means that more records follow, true that
        this was the last page.

        Example: `true`.
        """
        ...

    @property
    def total(self) -> int | None:
        """Number of entries found.

        Example: `1`.
        """
        ...

class DescribeHotKeysRequest(Request["DescribeHotKeysResponse"]):
    """Returns the most accessed keys of an instance for a short period within the last 15 days.

    Changes nothing.

    Rules checked before sending:

    - `query_end_time` must be later than `query_start_time`.
    - `query_start_time` and `query_end_time` may lie at most 360 hours apart.

    Rules that only the service can check:

    - `query_start_time` lies at most 15 days in the past.
    - The period from `query_start_time` to `query_end_time` is at most 1 hour by the reference
      page of March 2025 (15 days by the official MCP server).

    Notes:

    - At most the 1000 hottest keys are known to the service.
    - There is a page size but no page number or token: one call returns all there is, up to
      1000 keys.
    - The sources differ on the longest period: one hour by the page (March 2025), 15 days by
      the official MCP server.
    - The result list is named `HotKey`, in the singular.
    - The members of `HotKey` are not described on the page; their meanings are inferred from
      the names.

    Reference: `6293/1454915`.
    """

    __match_args__ = (
        "instance_id",
        "page_size",
        "key_type",
        "query_end_time",
        "query_start_time",
        "shard_ids",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: _KeyType | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        shard_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance to analyse.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Number of keys to return.

        Limits: 1 to 1000. Example: `50`.
        """
        ...

    @property
    def key_type(self) -> _KeyType | None:
        """Returns only keys of this data type; all types unless given.

        Example: `list`.
        """
        ...

    @property
    def query_end_time(self) -> datetime.datetime | None:
        """End of the period in UTC; now unless given.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
        """
        ...

    @property
    def query_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def query_start_time(self) -> datetime.datetime | None:
        """Start of the period in UTC, at most 15 days back; one hour ago unless given.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
        """
        ...

    @property
    def query_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def shard_ids(self) -> tuple[str, ...] | None:
        """Returns only keys of these shards (ids from `DescribeDBInstanceShards`), at most 40;
        all shards unless given.

        Limits: at most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
        """
        ...

class DescribeHotKeysResponse(Response):
    """What `DescribeHotKeysRequest` is answered with."""

    __match_args__ = ("hot_key", "instance_id", "total")
    def __init__(
        self,
        *,
        hot_key: Sequence[HotKey | dict[str, Any]] | None = None,
        instance_id: str | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def hot_key(self) -> tuple[HotKey, ...]:
        """Hot keys found."""
        ...

    @property
    def instance_id(self) -> str | None:
        """Id of the instance.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    @property
    def total(self) -> int | None:
        """Number of keys found.

        Example: `1`.
        """
        ...

class DescribeKeyScanJobsRequest(Request["DescribeKeyScanJobsResponse"]):
    """Lists the expired-key scan jobs of an instance within a period.

    Changes nothing.

    Rules checked before sending:

    - `query_end_time` must be later than `query_start_time`.

    Notes:

    - The exact wire values of Status are not confirmed: Created and Running are named by the
      English page of `InterruptKeyScanJob`, and Finished, Failed and Interrupted by the official
      Pulumi provider.
    - The official MCP server calls both times optional; the SDK requires them.
    - The members of `JobList` are not described in the part of the page that was available;
      their meanings are inferred from the names.

    Reference: `6293/1681639`.
    """

    __match_args__ = (
        "instance_id",
        "query_end_time",
        "query_start_time",
        "page_number",
        "page_size",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        query_end_time: str | datetime.datetime,
        query_start_time: str | datetime.datetime,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance whose jobs are listed.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def query_end_time(self) -> datetime.datetime | None:
        """End of the period in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.
        """
        ...

    @property
    def query_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def query_start_time(self) -> datetime.datetime | None:
        """Start of the period in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
        """
        ...

    @property
    def query_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def page_number(self) -> int | None:
        """Number of the page wanted, counted from 1.

        Limits: 1 to 2147483647. Default: `1`. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int | None:
        """Number of jobs per page.

        Limits: 1 to 1000. Default: `10`. Example: `10`.
        """
        ...

class DescribeKeyScanJobsResponse(Response):
    """What `DescribeKeyScanJobsRequest` is answered with."""

    __match_args__ = ("job_list", "total_jobs_number")
    def __init__(
        self,
        *,
        job_list: Sequence[KeyScanJob | dict[str, Any]] | None = None,
        total_jobs_number: int | None = None,
    ) -> None: ...

    @property
    def job_list(self) -> tuple[KeyScanJob, ...]:
        """Jobs of this page."""
        ...

    @property
    def total_jobs_number(self) -> int | None:
        """Number of matching jobs in all.

        Example: `1`.
        """
        ...

class DescribeNodeIdsRequest(Request["DescribeNodeIdsResponse"]):
    """Lists the IDs of all proxy and server nodes of an instance.

    Changes nothing.

    Notes:

    - Not paged.
    - Server IDs read server-<instance>-<shard>-<node>, proxy IDs proxy-<instance>-<proxy>.
    - In the documented sample the instance ID asked for differs from the one in the answered
      node IDs.

    Reference: `6293/127841`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance whose nodes are wanted.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

class DescribeNodeIdsResponse(Response):
    """What `DescribeNodeIdsRequest` is answered with."""

    __match_args__ = ("node_ids",)
    def __init__(self, *, node_ids: Sequence[str] | None = None) -> None: ...

    @property
    def node_ids(self) -> tuple[str, ...]:
        """IDs of the server nodes and the proxy nodes together; the prefix tells them apart.

        Example:
        `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
        """
        ...

class DescribeParameterGroupDetailRequest(Request["DescribeParameterGroupDetailResponse"]):
    """Returns one parameter template with all its parameters.

    Changes nothing.

    Notes:

    - The SDK declares the entries of Options without members; the official Terraform provider
      reads Value and Description there, as in `DescribeDBInstanceParams`.
    - The page does not describe the members of `ParameterGroupInfo`; their meanings come from
      the official Terraform providers.

    Reference: `6293/1415107`.
    """

    __match_args__ = ("parameter_group_id",)
    def __init__(self, *, parameter_group_id: str) -> None: ...

    @property
    def parameter_group_id(self) -> str:
        """Id of the template to read.

        Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

class DescribeParameterGroupDetailResponse(Response):
    """What `DescribeParameterGroupDetailRequest` is answered with."""

    __match_args__ = ("parameter_group_info",)
    def __init__(
        self,
        *,
        parameter_group_info: ParameterGroupDetail | dict[str, Any] | None = None,
    ) -> None: ...

    @property
    def parameter_group_info(self) -> ParameterGroupDetail | None:
        """The template with its parameters."""
        ...

class DescribeParameterGroupsRequest(Request["DescribeParameterGroupsResponse"]):
    """Lists the parameter templates of the account in the region, without their parameters.

    Changes nothing.

    Notes:

    - The parameters of a template are read with `DescribeParameterGroupDetail`.
    - A default template has an id such as `DefaultParamGroupId-5.0` (from the official MCP
      server), unlike the `pg-…` ids of custom ones.
    - The page does not describe the members of `ParameterGroups`; their meanings come from the
      official Terraform provider.

    Reference: `6293/1415106`.
    """

    __match_args__ = ("page_number", "page_size", "engine_version", "source")
    def __init__(
        self,
        *,
        page_number: int,
        page_size: int,
        engine_version: _EngineVersion | None = None,
        source: _ParameterGroupSource | None = None,
    ) -> None: ...

    @property
    def page_number(self) -> int:
        """Number of the page wanted, counted from 1.

        Limits: 1 to 2147483647. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Number of templates per page.

        Limits: 1 to 100. Example: `10`.
        """
        ...

    @property
    def engine_version(self) -> _EngineVersion | None:
        """Lists only templates for this Redis version.

        Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
        """
        ...

    @property
    def source(self) -> _ParameterGroupSource | None:
        """Lists only templates of this origin: User for custom ones, System for those of the
        service.

        Example: `User`.
        """
        ...

class DescribeParameterGroupsResponse(Response):
    """What `DescribeParameterGroupsRequest` is answered with."""

    __match_args__ = ("parameter_groups", "total")
    def __init__(
        self,
        *,
        parameter_groups: Sequence[ParameterGroup | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        """Templates of this page."""
        ...

    @property
    def total(self) -> int | None:
        """Number of matching templates in all.

        Example: `1`.
        """
        ...

class DescribePitrTimeWindowRequest(Request["DescribePitrTimeWindowResponse"]):
    """Returns the time window an instance can be restored to by point in time.

    Changes nothing.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - Needs data flashback to be on (`StartContinuousBackup`).
    - The page's example value of `StartTime` lacks the final Z; the sample response has it.

    Reference: `6293/159825`.
    """

    __match_args__ = ("instance_id",)
    def __init__(self, *, instance_id: str) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

class DescribePitrTimeWindowResponse(Response):
    """What `DescribePitrTimeWindowRequest` is answered with."""

    __match_args__ = ("end_time", "start_time")
    def __init__(
        self,
        *,
        end_time: str | datetime.datetime | None = None,
        start_time: str | datetime.datetime | None = None,
    ) -> None: ...

    @property
    def end_time(self) -> datetime.datetime | None:
        """Latest moment that can be restored to (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.
        """
        ...

    @property
    def end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def start_time(self) -> datetime.datetime | None:
        """Earliest moment that can be restored to (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:01Z`.
        """
        ...

    @property
    def start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

class DescribePlannedEventsRequest(Request["DescribePlannedEventsResponse"]):
    """Lists planned events (maintenance and postponed operations), optionally by instance and
    start time.

    Changes nothing.

    Rules checked before sending:

    - `max_start_time` must be later than `min_start_time`.

    Notes:

    - `MaxEndTime` is an empty string in the documented sample, so a strict time parser fails
      on it.
    - `PlannedEvents`[].Action is in the SDK but neither in the part of the sample seen nor in
      the Terraform provider.
    - The status values are the SDK's; of them the pages seen show only Waiting.
    - The vendor's MCP server gives `page_size` a maximum of 1000 and calls the total
      `TotalCount`; the page and the SDK have 100 and Total.
    - By the user guide, only user-scheduled events that are waiting and more than 30 minutes
      from their start can be called off; the SDK has no action for that.

    Reference: `6293/1467105`.
    """

    __match_args__ = ("page_number", "page_size", "instance_id", "max_start_time", "min_start_time")
    def __init__(
        self,
        *,
        page_number: int,
        page_size: int,
        instance_id: str | None = None,
        max_start_time: str | datetime.datetime | None = None,
        min_start_time: str | datetime.datetime | None = None,
    ) -> None: ...

    @property
    def page_number(self) -> int:
        """Page to return, from 1.

        Limits: 1 to 2147483647. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Events in a page.

        Limits: 1 to 100. Example: `10`.
        """
        ...

    @property
    def instance_id(self) -> str | None:
        """Keeps events of instances whose ID matches this text (a fuzzy match).

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def max_start_time(self) -> datetime.datetime | None:
        """Latest start of the events to return, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
        """
        ...

    @property
    def max_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def min_start_time(self) -> datetime.datetime | None:
        """Earliest start of the events to return, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
        """
        ...

    @property
    def min_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

class DescribePlannedEventsResponse(Response):
    """What `DescribePlannedEventsRequest` is answered with."""

    __match_args__ = ("planned_events", "total")
    def __init__(
        self,
        *,
        planned_events: Sequence[PlannedEvent | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def planned_events(self) -> tuple[PlannedEvent, ...]:
        """The events found."""
        ...

    @property
    def total(self) -> int | None:
        """Number of events over all pages.

        Example: `1`.
        """
        ...

class DescribeRegionsRequest(Request["DescribeRegionsResponse"]):
    """Lists the regions in which the account can use Cache for Redis.

    Changes nothing.

    Notes:

    - Calls are throttled per account, region and action at 20 a second; going over fails with
      AccountFlowLimitExceeded (6293/65741). The limit is the service's, not this action's alone.
    - Samples dated before 2025 post to redis.volcengineapi.com, later ones to
      redis.<region>.volcengineapi.com; the international edition uses
      redis.<region>.byteplusapi.com. The credential scope's service name is Redis with a capital
      R in all of them.

    Reference: `6293/65752` and `84772/71730`.
    """

    __match_args__ = ("region_id",)
    def __init__(self, *, region_id: str | None = None) -> None: ...

    @property
    def region_id(self) -> str | None:
        """Restricts the answer to this one region; when left out, every region open to the
        account is returned.

        Example: `cn-beijing`.
        """
        ...

class DescribeRegionsResponse(Response):
    """What `DescribeRegionsRequest` is answered with."""

    __match_args__ = ("regions",)
    def __init__(self, *, regions: Sequence[Region | dict[str, Any]] | None = None) -> None: ...

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions found."""
        ...

class DescribeSlowLogsRequest(Request["DescribeSlowLogsResponse"]):
    """Returns the slow log of an instance for a period within the last three days.

    Changes nothing.

    Rules checked before sending:

    - The service ignores `slow_log_type` when `node_ids` is given (nothing is refused).
    - `db_name` must be `-` when `slow_log_type` is `Server`.
    - `query_end_time` must be later than `query_start_time`.
    - `db_name` must be a whole number from 0 to 256 when `slow_log_type` is `Proxy`.

    Rules that only the service can check:

    - The ids in `node_ids` take at most 1024 bytes in all; no more than 8 are advised.

    Notes:

    - Only the last three days can be read.
    - Blocking commands (BLPOP, BRPOP, BRPOPLPUSH, BZPOPMIN, BZPOPMAX, XREAD, XREADGROUP) never
      enter the slow log.
    - `ListOver` is true at the end (the list is over), so a reader goes on while it is false;
      this reading comes from the `DescribeFatLogs` page, whose fields are the same.
    - If both `node_ids` and `slow_log_type` are given, `node_ids` decides.
    - The members of `SlowQuery` are not described on the page; their meanings are inferred
      from the names (`QueryTimes` as a duration, not a count).

    Reference: `6293/127842`.
    """

    __match_args__ = (
        "instance_id",
        "page_size",
        "context",
        "db_name",
        "node_ids",
        "query_end_time",
        "query_start_time",
        "slow_log_type",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        db_name: str | None = None,
        node_ids: Sequence[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        slow_log_type: _SlowLogType | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance whose slow log is read.

        Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Number of entries per page.

        Limits: 1 to 1000. Example: `50`.
        """
        ...

    @property
    def context(self) -> str | None:
        """Position from which to go on: the Context of the previous answer; leave it out for the
        first page.
        """
        ...

    @property
    def db_name(self) -> str | None:
        """Returns only entries of this database: 0 to 256 for entries of proxies, `-` for entries
        of servers.

        Example: `0`.
        """
        ...

    @property
    def node_ids(self) -> tuple[str, ...] | None:
        """Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless
        given.

        Limits: at most 1024 bytes in all. Example:
        `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
        """
        ...

    @property
    def query_end_time(self) -> datetime.datetime | None:
        """End of the period in UTC; now unless given.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
        """
        ...

    @property
    def query_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def query_start_time(self) -> datetime.datetime | None:
        """Start of the period in UTC; three days ago unless given.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
        """
        ...

    @property
    def query_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def slow_log_type(self) -> _SlowLogType | None:
        """Returns only entries of this kind of node; both kinds unless given.

        Example: `Proxy`.
        """
        ...

class DescribeSlowLogsResponse(Response):
    """What `DescribeSlowLogsRequest` is answered with."""

    __match_args__ = ("context", "instance_id", "list_over", "slow_query", "total")
    def __init__(
        self,
        *,
        context: str | None = None,
        instance_id: str | None = None,
        list_over: bool | None = None,
        slow_query: Sequence[SlowQuery | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def context(self) -> str | None:
        """Position to send as Context for the next page."""
        ...

    @property
    def instance_id(self) -> str | None:
        """Id of the instance."""
        ...

    @property
    def list_over(self) -> bool | None:
        """Whether everything has been returned: false means that more records follow, true that
        this was the last page.
        """
        ...

    @property
    def slow_query(self) -> tuple[SlowQuery, ...]:
        """Entries of this page."""
        ...

    @property
    def total(self) -> int | None:
        """Number of entries found."""
        ...

class DescribeTagsByResourceRequest(Request["DescribeTagsByResourceResponse"]):
    """Lists the tags of the given instances, one row per instance and tag.

    Changes nothing.

    Notes:

    - The vendor's MCP server gives other page limits (`page_number` up to 10000, `page_size`
      up to 100, defaults 1 and 10) than the page.
    - The total is called Total here, not `TotalInstancesNum` as in the instance list.

    Reference: `6293/1124768` and `84772/1393054`.
    """

    __match_args__ = ("instance_ids", "page_number", "page_size", "tag_filters")
    def __init__(
        self,
        *,
        instance_ids: Sequence[str],
        page_number: int,
        page_size: int,
        tag_filters: Sequence[TagFilter | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def instance_ids(self) -> tuple[str, ...]:
        """Instances to read, at most 50.

        Limits: at most 50 items. Example:
        `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
        """
        ...

    @property
    def page_number(self) -> int:
        """Page to return, from 1.

        Limits: 1 to 2147483647. Example: `1`.
        """
        ...

    @property
    def page_size(self) -> int:
        """Rows in a page.

        Limits: 1 to 1000. Example: `10`.
        """
        ...

    @property
    def tag_filters(self) -> tuple[TagFilter, ...] | None:
        """Tags to filter by, at most 10; without it every tag is listed.

        Limits: at most 10 items. Example:
        `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
        """
        ...

class DescribeTagsByResourceResponse(Response):
    """What `DescribeTagsByResourceRequest` is answered with."""

    __match_args__ = ("tag_resources", "total")
    def __init__(
        self,
        *,
        tag_resources: Sequence[TagResource | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def tag_resources(self) -> tuple[TagResource, ...]:
        """The tags found."""
        ...

    @property
    def total(self) -> int | None:
        """Number of rows over all pages.

        Example: `3`.
        """
        ...

class DescribeTasksRequest(Request["DescribeTasksResponse"]):
    """Lists the tasks that operations on instances have started, with their progress.

    Changes nothing.

    Notes:

    - No reference page could be found. Names, types and status values come from the Go SDK
      (the Python SDK looked at lacks the action); meanings are inferred from the names and from
      the same fields of other actions.
    - `InstanceInfo` and `OriginInstanceInfo` spell the ID `InstanceID`, with a capital D,
      unlike every other action here.
    - A step can't be Canceled, a task can; there is no filter on the status.
    - `ConfigureNodes` is a list of strings here, a list of structures in `CreateDBInstance`.
    - Unknown: the time formats, the `page_size` limits, the `task_name` and `TaskAction`
      values, what `TaskParams` holds.
    """

    __match_args__ = (
        "page_number",
        "page_size",
        "instance_id",
        "creation_end_time",
        "creation_start_time",
        "instance_name",
        "project_name",
        "task_id",
        "task_name",
    )
    def __init__(
        self,
        *,
        page_number: int,
        page_size: int,
        instance_id: str | None = None,
        creation_end_time: str | None = None,
        creation_start_time: str | None = None,
        instance_name: str | None = None,
        project_name: str | None = None,
        task_id: str | None = None,
        task_name: str | None = None,
    ) -> None: ...

    @property
    def page_number(self) -> int:
        """Page to return, presumably counted from 1."""
        ...

    @property
    def page_size(self) -> int:
        """Tasks per page."""
        ...

    @property
    def instance_id(self) -> str | None:
        """Return only tasks of this instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def creation_end_time(self) -> str | None:
        """Return only tasks created at or before this time."""
        ...

    @property
    def creation_start_time(self) -> str | None:
        """Return only tasks created at or after this time."""
        ...

    @property
    def instance_name(self) -> str | None:
        """Return only tasks of instances with this name."""
        ...

    @property
    def project_name(self) -> str | None:
        """Return only tasks of instances in this project."""
        ...

    @property
    def task_id(self) -> str | None:
        """Return only the task with this ID."""
        ...

    @property
    def task_name(self) -> str | None:
        """Return only tasks with this name."""
        ...

class DescribeTasksResponse(Response):
    """What `DescribeTasksRequest` is answered with."""

    __match_args__ = ("tasks", "total")
    def __init__(
        self,
        *,
        tasks: Sequence[Task | dict[str, Any]] | None = None,
        total: int | None = None,
    ) -> None: ...

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of this page."""
        ...

    @property
    def total(self) -> int | None:
        """How many tasks match."""
        ...

class DescribeZonesRequest(Request["DescribeZonesResponse"]):
    """Lists the availability zones of one region in which Cache for Redis instances can be
    placed.

    Changes nothing.

    Notes:

    - The meaning of `ZoneStatus` values other than 1 is not documented on the page read.
    - Enterprise-edition zones come from `DescribeEnterpriseZones`, which has the same shape.

    Reference: `6293/65753`.
    """

    __match_args__ = ("region_id",)
    def __init__(self, *, region_id: str) -> None: ...

    @property
    def region_id(self) -> str:
        """Region whose zones are wanted, as returned by `DescribeRegions`.

        Example: `cn-beijing`.
        """
        ...

class DescribeZonesResponse(Response):
    """What `DescribeZonesRequest` is answered with."""

    __match_args__ = ("zones",)
    def __init__(self, *, zones: Sequence[Zone | dict[str, Any]] | None = None) -> None: ...

    @property
    def zones(self) -> tuple[Zone, ...]:
        """The zones of the region."""
        ...

class DisassociateAllowListRequest(Request["DisassociateAllowListResponse"]):
    """Unbinds instances from allow lists: several instances from one list, or one instance from
    several lists.

    The call is accepted, and the work goes on after it returns. It ends in `Running`. A
    repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - Only one of `instance_ids` and `allow_list_ids` may hold more than one item.

    Notes:

    - Once unbound, the addresses of the list lose access unless another list of the instance
      holds them.
    - An instance with no list at all admits no address (stated on the enterprise edition's
      limits page).
    - The end state is what the Terraform provider waits for; the page names no state.

    Reference: `6293/108839` and `84772/1393075`.
    """

    __match_args__ = ("allow_list_ids", "instance_ids", "client_token")
    def __init__(
        self,
        *,
        allow_list_ids: Sequence[str],
        instance_ids: Sequence[str],
        client_token: str | None = None,
    ) -> None: ...

    @property
    def allow_list_ids(self) -> tuple[str, ...]:
        """Lists to unbind the instances from.

        Example: `["acl-cn0212fjx4815ke****"]`.
        """
        ...

    @property
    def instance_ids(self) -> tuple[str, ...]:
        """Instances to unbind.

        Example: `["redis-cn02he8bhzsji****"]`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class DisassociateAllowListResponse(Response):
    """What `DisassociateAllowListRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class EnableDBInstanceHARequest(Request["EnableDBInstanceHAResponse"]):
    """Turns a single-node instance into a primary-secondary instance, and can change its sharding
    and shard size on the way.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules that only the service can check:

    - On a sharded instance that has a direct-link address, `sharded_cluster` must stay 1 and
      `shard_number` must not exceed 8.
    - Used memory must not exceed `shard_capacity` x `shard_number` as they are after the
      change.

    Notes:

    - Only the opening of the international page could be read (mode, precautions, both
      constraints); its parameter table, sample and chapter were not seen.
    - Values and limits of the fields (`node_number` 2-6, `shard_number` 2-256,
      `sharded_cluster` 0 or 1, `multi_az` enabled or disabled, one `configure_nodes` entry a
      node) are inferred from sibling actions such as `CreateDBInstance` and
      `IncreaseDBInstanceNodeNumber`.
    - On sibling actions `shard_capacity` takes 1024, 2048, 4096, 8192 or 16384 with the
      sharded cluster on, and 256, 1024 and further powers of two up to 65536 with it off.
    - The features of the instance change with its type.
    - During the change clients may see -TRYAGAIN errors or one or two disconnections of less
      than 30 seconds each.

    Reference: `docs.byteplus.com/en/docs/redis/enabledbinstanceha`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "node_number",
        "sharded_cluster",
        "configure_nodes",
        "multi_az",
        "shard_capacity",
        "shard_number",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        node_number: int,
        sharded_cluster: int,
        configure_nodes: Sequence[ConfigureNode | dict[str, Any]] | None = None,
        multi_az: _MultiAZ | None = None,
        shard_capacity: int | None = None,
        shard_number: int | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the single-node instance to convert, as `DescribeDBInstances` lists it."""
        ...

    @property
    def apply_immediately(self) -> bool:
        """true starts the change at once, false leaves it to the maintenance window."""
        ...

    @property
    def node_number(self) -> int:
        """Number of nodes that each shard has after the change, the primary included.

        Limits: 2 to 6.
        """
        ...

    @property
    def sharded_cluster(self) -> int:
        """Whether the sharded cluster is on after the change: 1 for on, 0 for off.

        Documented values: `0` and `1`.
        """
        ...

    @property
    def configure_nodes(self) -> tuple[ConfigureNode, ...] | None:
        """Zones for the nodes of a shard, one entry for each node."""
        ...

    @property
    def multi_az(self) -> _MultiAZ | None:
        """Zone plan for the nodes after the change: enabled spreads them over several zones,
        disabled keeps them in one.
        """
        ...

    @property
    def shard_capacity(self) -> int | None:
        """Memory of each shard after the change.

        Unit: MiB.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards after the change; a sharded instance has 2 to 256.

        Limits: at most 256.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters.
        """
        ...

class EnableDBInstanceHAResponse(Response):
    """What `EnableDBInstanceHARequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Number of the order that the change creates."""
        ...

class EnableShardedClusterRequest(Request["EnableShardedClusterResponse"]):
    """Turns an instance without sharding into a sharded cluster.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).
    - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
      refused).
    - `sharded_cluster` must be `1`.

    Rules that only the service can check:

    - `shard_capacity` must be given when a sharded cluster does not have the instance's
      current shard size: 24576, 32768 or 65536 MiB, and by one edition of the page also 256 MiB.
    - When the shards get smaller, the memory in use must not exceed 70% of `shard_capacity` x
      `shard_number`.

    Notes:

    - The instance must not be sharded yet (its `sharded_cluster` is 0), and the change cannot
      be undone.
    - Instance class, zones and addresses stay as they are, but a sharded cluster restricts Lua
      scripts, multi-key commands and transactions differently.
    - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and
      one or two connection drops of up to 30 seconds each.
    - Data flashback is switched off by this change and its earlier restore points are lost;
      call `StartContinuousBackup` afterwards to turn it on again.
    - `create_backup` has an effect on primary-secondary instances only; single-node instances
      have no backups.
    - Changing the shard size also changes the bandwidth and the instance specification; the
      bandwidth per shard becomes the default of the chosen size.
    - The edition of the page dated December 2024 lets `shard_capacity` default to 1024 for an
      instance with 256 MiB; another, by its layout newer, says that a missing value keeps the
      current size and that the call fails if a sharded cluster does not support it.
    - The rules for `backup_point_name` were not visible in the excerpts of this page; they are
      those of the sibling actions.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.

    Reference: `6293/1010729`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "shard_number",
        "sharded_cluster",
        "backup_point_name",
        "create_backup",
        "shard_capacity",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_number: int,
        sharded_cluster: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        shard_capacity: int | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """Whether the change starts at once (true) or waits for the instance's maintenance window
        (false).

        Example: `true`.
        """
        ...

    @property
    def shard_number(self) -> int:
        """How many shards the instance gets.

        Limits: 2 to 256. Example: `2`.
        """
        ...

    @property
    def sharded_cluster(self) -> int:
        """Target architecture; 1 means sharded cluster and is the only value accepted, although 0
        (not sharded) is listed too.

        Documented values: `0` and `1`. Example: `1`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for the full backup taken before the change; the backup id serves as the name when
        this is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken before the change.

        Default: `false`. Example: `true`.
        """
        ...

    @property
    def shard_capacity(self) -> int | None:
        """Memory of each shard after the change; the current shard size is kept when this is left
        out.

        Unit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example:
        `1024`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class EnableShardedClusterResponse(Response):
    """What `EnableShardedClusterRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Id of the order that the change produced.

        Example: `Order716986589022527****`.
        """
        ...

class ExecutePlannedEventRequest(Request["ExecutePlannedEventResponse"]):
    """Starts a waiting planned event at once.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Only events whose Status is Waiting are accepted.
    - While an event runs, a node switch can cut connections or refuse writes for seconds.

    Reference: `6293/1554706`.
    """

    __match_args__ = ("event_id", "client_token")
    def __init__(self, *, event_id: str, client_token: str | None = None) -> None: ...

    @property
    def event_id(self) -> str:
        """Event to start; its status must be Waiting.

        Example: `event-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ExecutePlannedEventResponse(Response):
    """What `ExecutePlannedEventRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class FlushDBInstanceRequest(Request["FlushDBInstanceResponse"]):
    """Erases every key stored in an instance.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - The service starts a `flushall async` as soon as the call is accepted; how long it runs
      depends on the amount of data.
    - Keys written after the call are kept.
    - The erased data cannot be brought back, so take a manual backup (`CreateBackup`) first;
      single-node instances cannot be backed up at all.
    - Listing flushall in the disabled-commands parameter does not block this action.
    - Result is null.
    - The Volcengine page calls this a synchronous request, the BytePlus edition an
      asynchronous one.

    Reference: `6293/65759`.
    """

    __match_args__ = ("instance_id", "client_token")
    def __init__(self, *, instance_id: str, client_token: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class FlushDBInstanceResponse(Response):
    """What `FlushDBInstanceRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class IncreaseDBInstanceNodeNumberRequest(Request["IncreaseDBInstanceNodeNumberResponse"]):
    """Adds nodes to every shard of a primary-secondary instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).
    - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
      refused).

    Rules that only the service can check:

    - The node count per shard after the change must stay within 2 to 6: 2 <= current nodes +
      `nodes_number_to_increase` <= 6.

    Notes:

    - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a
      single-node instance (Standalone) always has one node.
    - Data flashback is switched off by this change and its earlier restore points are lost;
      call `StartContinuousBackup` afterwards to turn it on again.
    - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to
      10.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.
    - The rules for `configure_new_nodes` were not visible in the excerpts; the Terraform
      provider sends it for multi-zone instances only, one entry per added node.
    - The BytePlus page writes the node limit with a minus sign where the Volcengine page has a
      plus.

    Reference: `6293/65751`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "nodes_number_to_increase",
        "backup_point_name",
        "configure_new_nodes",
        "create_backup",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_increase: int,
        backup_point_name: str | None = None,
        configure_new_nodes: Sequence[ConfigureNode | dict[str, Any]] | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """Whether the change starts at once (true) or waits for the instance's maintenance window
        (false).

        Example: `true`.
        """
        ...

    @property
    def nodes_number_to_increase(self) -> int:
        """How many nodes to add to each shard.

        Limits: at most 4. Example: `2`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for the full backup taken before the change; the backup id serves as the name when
        this is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def configure_new_nodes(self) -> tuple[ConfigureNode, ...] | None:
        """Availability zones of the added nodes, one entry per node."""
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken before the change.

        Default: `false`. Example: `true`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class IncreaseDBInstanceNodeNumberResponse(Response):
    """What `IncreaseDBInstanceNodeNumberRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Id of the order that the change produced."""
        ...

class InterruptKeyScanJobRequest(Request["InterruptKeyScanJobResponse"]):
    """Cancels an expired-key scan job that has not ended yet.

    The change is made when the call returns.

    Rules that only the service can check:

    - The job must be in state Created or Running.

    Notes:

    - Takes the job id alone, not the instance id.
    - Result is null.

    Reference: `6293/2088324`.
    """

    __match_args__ = ("job_id",)
    def __init__(self, *, job_id: str) -> None: ...

    @property
    def job_id(self) -> str:
        """Id of the job to cancel, from `CreateKeyScanJob` or `DescribeKeyScanJobs`.

        Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
        """
        ...

class InterruptKeyScanJobResponse(Response):
    """What `InterruptKeyScanJobRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ListDBAccountRequest(Request["ListDBAccountResponse"]):
    """Lists the accounts of an instance with their roles and states, all of them or the one
    named.

    Changes nothing.

    Notes:

    - No paging: the whole list comes back at once.
    - `AccountStatus` is missing from the samples of the enterprise and the international page;
      the only value seen is Available, and the others are not known.
    - The page lists default roles only; an account with a custom role made in the console may
      show another `RoleName`.

    Reference: `6293/71732` and `84772/1393067`.
    """

    __match_args__ = ("instance_id", "account_name")
    def __init__(self, *, instance_id: str, account_name: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def account_name(self) -> str | None:
        """Account to look up; left empty, every account of the instance comes back.

        Example: `test1`.
        """
        ...

class ListDBAccountResponse(Response):
    """What `ListDBAccountRequest` is answered with."""

    __match_args__ = ("accounts",)
    def __init__(self, *, accounts: Sequence[Account | dict[str, Any]] | None = None) -> None: ...

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts found."""
        ...

class ModifyAllowListRequest(Request["ModifyAllowListResponse"]):
    """Changes the name, remark, category, addresses or security groups of an allow list.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - `apply_instance_num` must be given when `allow_list` is given.
    - `apply_instance_num` must be given when `security_group_bind_infos` is given.

    Rules that only the service can check:

    - `apply_instance_num` must equal the number of instances bound to the list
      (`AssociatedInstanceNum` of `DescribeAllowLists`), or the call fails.
    - With `modify_mode` Delete at least one address must remain in the list.

    Notes:

    - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it on
      (`ModifyDBInstanceVpcAuthMode` turns it off).
    - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with both
      present, every address is admitted.
    - A new default list demotes the previous default list to an ordinary one.
    - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0 (0.0.0.0/1,
      for example); 0.0.0.0/0 itself is accepted.
    - The page found was cut off after `apply_instance_num`: what it says of
      `allow_list_category` and `security_group_bind_infos` was not seen; their text here follows
      `CreateAllowList` and the SDK, and whether `modify_mode` also governs
      `security_group_bind_infos` is unknown.
    - `modify_mode`'s values come from the page; the SDK types it as a plain string.
    - An older enterprise page (2024-12-18) and the international edition limit the name to 32
      characters; old international pages also marked `allow_list_name` as required, and the
      Terraform provider always sends it.

    Reference: `6293/108837` and `84772/1393073`.
    """

    __match_args__ = (
        "allow_list_id",
        "allow_list",
        "allow_list_category",
        "allow_list_desc",
        "allow_list_name",
        "apply_instance_num",
        "modify_mode",
        "security_group_bind_infos",
        "client_token",
    )
    def __init__(
        self,
        *,
        allow_list_id: str,
        allow_list: str | None = None,
        allow_list_category: _AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_name: str | None = None,
        apply_instance_num: int | None = None,
        modify_mode: _ModifyMode | None = None,
        security_group_bind_infos: Sequence[SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def allow_list_id(self) -> str:
        """ID of the list to change.

        Example: `acl-cnlf3xgczbjldzy****`.
        """
        ...

    @property
    def allow_list(self) -> str | None:
        """Comma-separated IP addresses and CIDR blocks that `modify_mode` applies; needed only to
        change the addresses.

        Limits: no item twice; items separated by `,`. Example: `192.168.0.1`.
        """
        ...

    @property
    def allow_list_category(self) -> _AllowListCategory | None:
        """New category; Default makes this the default list of the account in this region."""
        ...

    @property
    def allow_list_desc(self) -> str | None:
        """New remark: leave it out to keep the old one, pass an empty string to clear it.

        Limits: at most 200 characters. Example: `test`.
        """
        ...

    @property
    def allow_list_name(self) -> str | None:
        """New name, under the same rules as at creation; the old name stays when it is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `test`.
        """
        ...

    @property
    def apply_instance_num(self) -> int | None:
        """How many instances are bound to the list right now, as a guard against surprises; must
        be exact.

        Example: `1`.
        """
        ...

    @property
    def modify_mode(self) -> _ModifyMode | None:
        """How `allow_list` is applied: Cover replaces the addresses, Append adds to them, Delete
        takes away from them.

        Default: `Cover`. Example: `Cover`.
        """
        ...

    @property
    def security_group_bind_infos(self) -> tuple[SecurityGroupBinding, ...] | None:
        """New set of linked ECS security groups."""
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyAllowListResponse(Response):
    """What `ModifyAllowListRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyBackupPlanRequest(Request["ModifyBackupPlanResponse"]):
    """Changes the automatic backup plan of an instance, or switches it on or off.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Rules checked before sending:

    - `period` must be given when `active` is `true`.
    - `backup_hour` must be given when `active` is `true`.

    Rules that only the service can check:

    - On an enterprise edition instance Period must be all seven days, [1,2,3,4,5,6,7].

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - The international edition marks Active as required; the newest Chinese page gives it the
      default false, so it may be optional.
    - min and max of Period apply to each element.

    Reference: `6293/65767` and `84772/1393060`.
    """

    __match_args__ = ("instance_id", "active", "backup_hour", "period", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        active: bool,
        backup_hour: int | None = None,
        period: Sequence[int] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def active(self) -> bool:
        """Whether automatic backup should be on.

        Default: `false`. Example: `true`.
        """
        ...

    @property
    def backup_hour(self) -> int | None:
        """Hour of the day (UTC+8) in which the backup starts, so 1 means between 01:00 and 01:59.

        Limits: 0 to 23. Example: `7`.
        """
        ...

    @property
    def period(self) -> tuple[int, ...] | None:
        """Days of the week to back up on, each from 1 (Monday) to 7 (Sunday).

        Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-made token, unique per request and case-sensitive ASCII, that makes a repeated
        call idempotent.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyBackupPlanResponse(Response):
    """What `ModifyBackupPlanRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyBackupPointNameRequest(Request["ModifyBackupPointNameResponse"]):
    """Renames a backup.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - The reference page was not found; mode sync is a guess, and the examples and the
      `client_token` limit are taken over from the other backup actions.
    - The rules for the name are unknown; those of `CreateBackup` (1 to 128 characters) are
      likely.
    - The wire name is `backup_point_id` with a capital D here, `BackupPointId` in every other
      action.
    - No `InstanceId` is taken.
    """

    __match_args__ = ("backup_point_id", "backup_point_name", "client_token")
    def __init__(
        self,
        *,
        backup_point_id: str,
        backup_point_name: str,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def backup_point_id(self) -> str:
        """ID of the backup to rename, as listed by `DescribeBackups`.

        Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
        """
        ...

    @property
    def backup_point_name(self) -> str:
        """New name of the backup.

        Example: `testbackup`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-made token, unique per request and case-sensitive ASCII, that makes a repeated
        call idempotent.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyBackupPointNameResponse(Response):
    """What `ModifyBackupPointNameRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyCrossRegionBackupPolicyRequest(Request["ModifyCrossRegionBackupPolicyResponse"]):
    """Switches cross-region backup of an instance on or off and sets its destination region.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Rules checked before sending:

    - `cross_backup_region` must be given when `active` is `true`.
    - The service ignores `cross_backup_region` when `active` is `false` (nothing is refused).

    Notes:

    - The English page says `cross_backup_region` has no effect when Active is true; it plainly
      means false.

    Reference: `6293/1537660`.
    """

    __match_args__ = ("instance_id", "active", "cross_backup_region", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        active: bool,
        cross_backup_region: str | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def active(self) -> bool:
        """Whether cross-region backup should be on.

        Example: `true`.
        """
        ...

    @property
    def cross_backup_region(self) -> str | None:
        """ID of the region to copy backups to, one of those `DescribeAvailableCrossRegion` lists.

        Example: `cn-shanghai`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-made token, unique per request and case-sensitive ASCII, that makes a repeated
        call idempotent.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
        """
        ...

class ModifyCrossRegionBackupPolicyResponse(Response):
    """What `ModifyCrossRegionBackupPolicyRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBAccountRequest(Request["ModifyDBAccountResponse"]):
    """Changes the role, password or description of an account.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`. It ends in `Running`. A repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - `role_name` must be `Administrator` when `account_name` is `default`.

    Notes:

    - The role of the default account is fixed at Administrator.
    - An empty value means no change, so a description cannot be cleared with this action.
    - The account must be Available (6293/70853).
    - The page lists the default roles only, and the console also offers custom roles, so the
      list of role names may be open.
    - The enterprise page and older international pages call the request synchronous.
    - The needed state comes from the console guide (6293/70853), the final one from what the
      Terraform provider waits for.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/71733` and `84772/1393068`.
    """

    __match_args__ = (
        "instance_id",
        "account_name",
        "description",
        "password",
        "role_name",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        account_name: str,
        description: str | None = None,
        password: str | None = None,
        role_name: _AccountRole | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def account_name(self) -> str:
        """Name of the account to change, as `ListDBAccount` lists it.

        Example: `test1`.
        """
        ...

    @property
    def description(self) -> str | None:
        """New description, left as it is when empty.

        Limits: at most 256 characters. Example: `The_test_account`.
        """
        ...

    @property
    def password(self) -> str | None:
        """New password, left as it is when empty; it mixes at least two of upper-case letters,
        lower-case letters, digits and the special characters that the pattern lists.

        Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
        """
        ...

    @property
    def role_name(self) -> _AccountRole | None:
        """New role, left as it is when empty. Permission role of the account: Administrator runs
        every supported command, ReadWrite all but the admin category, ReadOnly only the read
        category, NotDangerous all but the dangerous category.

        Example: `ReadWrite`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBAccountResponse(Response):
    """What `ModifyDBAccountRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstanceAZConfigureRequest(Request["ModifyDBInstanceAZConfigureResponse"]):
    """Moves the nodes of an instance to other availability zones or changes between one zone and
    several.

    The call is accepted, and the work goes on after it returns. It passes through `AZChanging`
    and ends in `Running`. A repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).

    Rules that only the service can check:

    - `create_backup` has no effect on an instance whose `InstanceClass` is Standalone.
    - A Standalone instance cannot be moved from one zone to several, so `multi_az` stays
      disabled for it.
    - `configure_nodes` has as many entries as the instance's `NodeNumber`; all the same zone
      with `multi_az` disabled, at least two different zones with it enabled.

    Notes:

    - Clients may see one or two disconnections of up to 30 seconds, or about 10 seconds
      without reads and writes.
    - With `apply_immediately` false the status still changes at once and stays changed until
      the work is done in the window.
    - `configure_nodes` is optional in the SDK; the Terraform provider states that it is
      required even for a single zone. The page's required column was not readable.
    - The entry-count rule is taken from `CreateDBInstance` and the Terraform provider's text.
    - The status name AZChanging comes from the status page (6293/71563) as quoted elsewhere.

    Reference: `6293/65762` and `6293/71563`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "configure_nodes",
        "multi_az",
        "backup_point_name",
        "create_backup",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        configure_nodes: Sequence[ConfigureNode | dict[str, Any]],
        multi_az: _MultiAZ,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """True to start now, false to wait for the maintenance window.

        Example: `true`.
        """
        ...

    @property
    def configure_nodes(self) -> tuple[ConfigureNode, ...]:
        """New zone of every node of a shard, one entry per node; the first entry is the primary's
        zone.
        """
        ...

    @property
    def multi_az(self) -> _MultiAZ:
        """Whether nodes are to be spread over several availability zones.

        Example: `disabled`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name of that backup; starts with a Chinese character, a letter or an underscore, goes
        on with those, digits and hyphens; the backup's ID is used when it is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
        """
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken first; without effect on single-node instances.

        Default: `false`. Example: `true`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceAZConfigureResponse(Response):
    """What `ModifyDBInstanceAZConfigureRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Order number; carries nothing here, since moving zones makes no order.

        Example: `****`.
        """
        ...

class ModifyDBInstanceAdditionalBandwidthPerShardRequest(Request["ModifyDBInstanceAdditionalBandwidthPerShardResponse"]):
    """Sets the extra bandwidth that each shard has on top of its default.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Rules that only the service can check:

    - Default plus extra bandwidth of a shard must not exceed the cap of its size: 72 MB/s for
      256 MiB, 144 MB/s for 1 GiB, 288 MB/s for 2 GiB and more.

    Notes:

    - The visible page (December 2024) requires `additional_bandwidth` and does not know
      `additional_read_bandwidth` and `additional_write_bandwidth`, which only the SDK has; since
      `DescribeDBInstanceBandwidthPerShard` calls the single value obsolete, the two separate
      fields probably replace it.
    - Default bandwidth per shard is 24 MB/s for 256 MiB, 48 for 1 GiB and 96 from 2 GiB up,
      reading and writing alike.
    - The whole instance is capped at 2.5 GB/s by the user guide; older BytePlus pages say 2048
      MB/s.
    - The instance must be Running, and it must have been created after 2023-05-25.
    - Extra bandwidth is billed.
    - Extra bandwidth does not carry over to restored or cloned instances, nor through
      `EnableShardedCluster`; a change of the shard size can keep it
      (`ReserveAdditionalBandwidth`), while the page from December 2024 says that a shard then
      has the larger of its new default and its current bandwidth.
    - The page calls this a synchronous request, yet the public Terraform provider polls the
      instance until it is Running again.

    Reference: `6293/508335` and `6293/489147`.
    """

    __match_args__ = (
        "instance_id",
        "additional_bandwidth",
        "additional_read_bandwidth",
        "additional_write_bandwidth",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        additional_bandwidth: int | None = None,
        additional_read_bandwidth: int | None = None,
        additional_write_bandwidth: int | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def additional_bandwidth(self) -> int | None:
        """Extra bandwidth of each shard beyond the default; 0 takes the extra away.

        Unit: MB/s. Limits: at least 0. Example: `2`.
        """
        ...

    @property
    def additional_read_bandwidth(self) -> int | None:
        """Extra read (downstream) bandwidth of each shard.

        Unit: MB/s.
        """
        ...

    @property
    def additional_write_bandwidth(self) -> int | None:
        """Extra write (upstream) bandwidth of each shard.

        Unit: MB/s.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceAdditionalBandwidthPerShardResponse(Response):
    """What `ModifyDBInstanceAdditionalBandwidthPerShardRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Id of the order that the change produced.

        Example: `Order217500000099909****`.
        """
        ...

class ModifyDBInstanceChargeTypeRequest(Request["ModifyDBInstanceChargeTypeResponse"]):
    """Switches one or more instances between subscription and pay-as-you-go billing.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`. It ends in `Running`. A repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - The service ignores `purchase_months` when `charge_type` is `PostPaid` (nothing is
      refused).
    - The service ignores `auto_renew` when `charge_type` is `PostPaid` (nothing is refused).

    Notes:

    - Each instance must be Running; that it returns to Running is what the public Terraform
      provider waits for, not a statement of the page.
    - `instance_ids` is required by the docs, though the SDK does not enforce it.
    - Several ids in one call are described for the switch to subscription.
    - Pay-as-you-go accrues by the second and is settled each full hour (UTC+8); an overdue
      account gets its instances shut down.
    - On a switch to pay-as-you-go the unused part of the subscription is refunded by the rules
      for ordinary unsubscription, and hourly billing begins at once.

    Reference: `6293/71433`.
    """

    __match_args__ = (
        "instance_ids",
        "charge_type",
        "auto_renew",
        "purchase_months",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_ids: Sequence[str],
        charge_type: _ChargeType,
        auto_renew: bool | None = None,
        purchase_months: int | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_ids(self) -> tuple[str, ...]:
        """Ids of the instances to switch, at most 100 and without repeats.

        Limits: at most 100 characters; at most 100 items; no item twice. Example:
        `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
        """
        ...

    @property
    def charge_type(self) -> _ChargeType:
        """Billing type after the change: PrePaid is subscription, PostPaid is pay-as-you-go.

        Example: `PrePaid`.
        """
        ...

    @property
    def auto_renew(self) -> bool | None:
        """Whether the subscription renews itself, one month at a time.

        Default: `false`. Example: `false`.
        """
        ...

    @property
    def purchase_months(self) -> int | None:
        """Length of the subscription to buy.

        Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24`
        and `36`. Default: `1`. Example: `1`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceChargeTypeResponse(Response):
    """What `ModifyDBInstanceChargeTypeRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Id of the order that the change produced.

        Example: `Order702856788643751****`.
        """
        ...

class ModifyDBInstanceDeletionProtectionPolicyRequest(Request["ModifyDBInstanceDeletionProtectionPolicyResponse"]):
    """Turns the deletion protection of an instance on or off.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Result is null in the documented response.
    - Works for both editions.

    Reference: `6293/127815` and `84772/1393052`.
    """

    __match_args__ = ("instance_id", "deletion_protection", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        deletion_protection: _DeletionProtection,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection:
        """Wanted state of the protection.

        Example: `enabled`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceDeletionProtectionPolicyResponse(Response):
    """What `ModifyDBInstanceDeletionProtectionPolicyRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstanceMaxConnRequest(Request["ModifyDBInstanceMaxConnResponse"]):
    """Changes the maximum number of connections of each shard.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Notes:

    - The default is 10000 per shard for every size.
    - The whole instance allows min(shards x `max_connections`, 1000000) connections.
    - Raising the limit disturbs nothing; lowering it below the number of open connections
      drops connections and blocks new ones.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.

    Reference: `6293/70393`.
    """

    __match_args__ = ("instance_id", "max_connections", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        max_connections: int,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def max_connections(self) -> int:
        """New maximum number of connections per shard, in steps of 1000.

        Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceMaxConnResponse(Response):
    """What `ModifyDBInstanceMaxConnRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstanceMinorVersionRequest(Request["ModifyDBInstanceMinorVersionResponse"]):
    """Upgrades the server or proxy of an instance to a chosen minor version.

    The call is accepted, and the work goes on after it returns.

    Rules checked before sending:

    - At least one of `server_version` and `proxy_version` must be given.

    Notes:

    - `DescribeDBEngineVersions` lists the versions that can be chosen.
    - New nodes are prepared first and take over by a primary-secondary switch; expect one to
      three short disconnections or a few read-only seconds.
    - There is no `ClientToken`.
    - The page describes the members of `DBEngineVersion` only in its data structures, which
      were not visible; their meaning here follows their names and the sample of
      `DescribeDBEngineVersions`.

    Reference: `6293/2251747`.
    """

    __match_args__ = ("instance_id", "switchover_immediately", "proxy_version", "server_version")
    def __init__(
        self,
        *,
        instance_id: str,
        switchover_immediately: bool,
        proxy_version: str | None = None,
        server_version: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def switchover_immediately(self) -> bool:
        """Whether the switch to the upgraded nodes happens at once (true) or in the maintenance
        window (false).

        Example: `true`.
        """
        ...

    @property
    def proxy_version(self) -> str | None:
        """Proxy version to upgrade to; the proxy stays as it is when this is left out.

        Example: `1.602.0`.
        """
        ...

    @property
    def server_version(self) -> str | None:
        """Server version to upgrade to; the server stays as it is when this is left out.

        Example: `7.602.0`.
        """
        ...

class ModifyDBInstanceMinorVersionResponse(Response):
    """What `ModifyDBInstanceMinorVersionRequest` is answered with."""

    __match_args__ = ("db_engine_version",)
    def __init__(
        self,
        *,
        db_engine_version: ModifyDBInstanceMinorVersionDBEngineVersion | dict[str, Any] | None = None,
    ) -> None: ...

    @property
    def db_engine_version(self) -> ModifyDBInstanceMinorVersionDBEngineVersion | None:
        """Version information of the instance's engine."""
        ...

class ModifyDBInstanceNameRequest(Request["ModifyDBInstanceNameResponse"]):
    """Renames an instance.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Result is null in the documented response.
    - Works for both editions.

    Reference: `6293/65756` and `84772/71745`.
    """

    __match_args__ = ("instance_id", "instance_name", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        instance_name: str,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def instance_name(self) -> str:
        """New name; Chinese characters, letters, digits, underscores and hyphens, not starting
        with a digit or hyphen.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `test123`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceNameResponse(Response):
    """What `ModifyDBInstanceNameRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstanceParamsRequest(Request["ModifyDBInstanceParamsResponse"]):
    """Changes one or more configuration parameters of an instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules that only the service can check:

    - `client_token` holds ASCII characters only, is case-sensitive and must differ between
      different requests.
    - `param_values`.Name must be a parameter that `DescribeDBInstanceParams` reports with
      `EditableForInstance` true, and Value must lie within its Range or Options.

    Notes:

    - A parameter that `DescribeDBInstanceParams` marks `NeedReboot` takes effect only after a
      restart.
    - The page names no instance states; the official Terraform provider waits for the instance
      to be `Running` again after the call.
    - Result is null.

    Reference: `6293/65764`.
    """

    __match_args__ = ("instance_id", "param_values", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        param_values: Sequence[ParamValue | dict[str, Any]],
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the instance to change.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def param_values(self) -> tuple[ParamValue, ...]:
        """Parameters to change; those not named keep their values."""
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-chosen token that keeps a repeated submission from being carried out twice;
        case-sensitive, ASCII only, and unique per request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceParamsResponse(Response):
    """What `ModifyDBInstanceParamsRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstancePrivateDNSVisibilityRequest(Request["ModifyDBInstancePrivateDNSVisibilityResponse"]):
    """Turns public DNS resolution of an instance's private domain name on or off.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Notes:

    - Meant for non-production use; for production the page advises forwarding DNS from your
      own servers to 100.96.0.2 and 100.96.0.3.
    - If switching on fails because the address prefix already exists, change the private
      address prefix first (`ModifyDBInstanceVisitAddress`).
    - The introduction of the page misnames the action as ModifyDBEndpointPrivateDNSVisibility;
      the sample uses the right name.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/1786448`.
    """

    __match_args__ = ("instance_id", "private_dns_visibility", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        private_dns_visibility: _PrivateDNSVisibility,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def private_dns_visibility(self) -> _PrivateDNSVisibility:
        """Public makes the private domain name resolvable from the internet, Private keeps it
        resolvable only inside.

        Example: `Public`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstancePrivateDNSVisibilityResponse(Response):
    """What `ModifyDBInstancePrivateDNSVisibilityRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstanceShardCapacityRequest(Request["ModifyDBInstanceShardCapacityResponse"]):
    """Changes the memory size of each shard of an instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).
    - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
      refused).

    Rules that only the service can check:

    - On an instance with sharding (its `ShardedCluster` is 1) `shard_capacity` takes only
      1024, 2048, 4096, 8192 or 16384; without sharding it takes any of the listed sizes.
    - When the shards get smaller, the memory in use must not exceed 70% of `shard_capacity` x
      the number of shards.

    Notes:

    - One connection drop of up to 30 seconds can happen during the change.
    - Data flashback is switched off by this change and its earlier restore points are lost;
      call `StartContinuousBackup` afterwards to turn it on again.
    - `create_backup` has an effect on primary-secondary instances only; single-node instances
      have no backups.
    - Changing the shard size also changes the bandwidth and the instance specification.
    - `reserve_additional_bandwidth` was added in March 2025; its default was not visible in
      the excerpts.
    - BytePlus lists the sizes without 24576 in one place and with it in another.
    - The character rules for `backup_point_name` were cut off in the excerpts of this page;
      they are those of the sibling actions.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.

    Reference: `6293/159525`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "shard_capacity",
        "backup_point_name",
        "create_backup",
        "reserve_additional_bandwidth",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_capacity: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        reserve_additional_bandwidth: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """Whether the change starts at once (true) or waits for the instance's maintenance window
        (false).

        Example: `true`.
        """
        ...

    @property
    def shard_capacity(self) -> int:
        """New memory of each shard.

        Unit: MiB. Documented values: `256`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
        `32768` and `65536`. Example: `1024`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for the full backup taken before the change; the backup id serves as the name when
        this is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken before the change.

        Default: `false`. Example: `false`.
        """
        ...

    @property
    def reserve_additional_bandwidth(self) -> bool | None:
        """Whether the extra bandwidth bought for the instance is kept through the change."""
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceShardCapacityResponse(Response):
    """What `ModifyDBInstanceShardCapacityRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Id of the order that the change produced."""
        ...

class ModifyDBInstanceShardNumberRequest(Request["ModifyDBInstanceShardNumberResponse"]):
    """Changes how many shards a sharded instance has.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).
    - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
      refused).

    Rules that only the service can check:

    - `shard_number` must not exceed 8 while the instance has a direct-link address.
    - When shards are removed, the memory in use must not exceed 70% of the shard size x
      `shard_number`.

    Notes:

    - Only instances with sharding (`ShardedCluster` 1) can be changed; an instance without it
      always has one shard.
    - More than 8 shards together with a direct-link address needs a support ticket.
    - The character rules for `backup_point_name` were cut off in the excerpts of this page;
      they are those of the sibling actions.
    - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and
      one or two connection drops of up to 30 seconds each.
    - Data flashback is switched off by this change and its earlier restore points are lost;
      call `StartContinuousBackup` afterwards to turn it on again.
    - `create_backup` has an effect on primary-secondary instances only; single-node instances
      have no backups.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.

    Reference: `6293/159526`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "shard_number",
        "backup_point_name",
        "create_backup",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_number: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """Whether the change starts at once (true) or waits for the instance's maintenance window
        (false).

        Example: `true`.
        """
        ...

    @property
    def shard_number(self) -> int:
        """How many shards the instance has after the change.

        Limits: 2 to 256. Example: `3`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for the full backup taken before the change; the backup id serves as the name when
        this is left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken before the change.

        Default: `false`. Example: `false`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceShardNumberResponse(Response):
    """What `ModifyDBInstanceShardNumberRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Id of the order that the change produced.

        Example: `Order716986992383818****`.
        """
        ...

class ModifyDBInstanceSubnetRequest(Request["ModifyDBInstanceSubnetResponse"]):
    """Moves an instance to another VPC or subnet.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules that only the service can check:

    - `subnet_id` must belong to `vpc_id` and to an availability zone of the instance.

    Notes:

    - The account must have granted the service cross-service access, or the call fails.
    - Domain names of the private and direct-link addresses stay, their IP addresses change.
    - All addresses can drop their connections once or twice, and client caches have to be
      cleared.
    - DTS and DBW are disturbed for a short time.
    - For instances from before 2022-05-17 this action is also how their network security is
      upgraded.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.

    Reference: `6293/110150`.
    """

    __match_args__ = ("instance_id", "subnet_id", "vpc_id", "retention_days", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        subnet_id: str,
        vpc_id: str,
        retention_days: int | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def subnet_id(self) -> str:
        """Id of a subnet of that VPC, in the same availability zone as the instance.

        Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
        """
        ...

    @property
    def vpc_id(self) -> str:
        """Id of the VPC to move to; the current VPC's id changes only the subnet.

        Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
        """
        ...

    @property
    def retention_days(self) -> int | None:
        """How many days the old IP addresses live on; 0 releases them at once.

        Unit: day. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceSubnetResponse(Response):
    """What `ModifyDBInstanceSubnetRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstanceVisitAddressRequest(Request["ModifyDBInstanceVisitAddressResponse"]):
    """Changes the domain prefix or the port of one of an instance's addresses.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - `new_address_prefix` must be given when `upgrade_region_domain` is `true`.
    - At least one of `new_address_prefix` and `new_port` must be given.
    - `new_port` must not be given when `addr_type` is `Public`.
    - `new_port` must be 1024 to 4000 or 5100 to 64512 when `addr_type` is `DirectLink`.
    - `new_port` must be 1024 to 65535 when `addr_type` is `Private`.

    Rules that only the service can check:

    - The resulting address must be unique among all addresses in all regions.

    Notes:

    - The docs list only Public, Private and DirectLink for `addr_type`; PublicZone,
      StorageInner and PublicZoneAffinity come from the SDK.
    - A public or direct-link address must exist before it can be changed.
    - Existing connections to the old address break, so clients have to be switched over.
    - Only the part before redis.ivolces.com or redis.volces.com can be chosen.
    - `upgrade_region_domain` was added in March 2025; its default was not visible in the
      excerpts.
    - Result is null.
    - The public Terraform provider polls the instance after this call until its status is
      Running again.

    Reference: `6293/70391`.
    """

    __match_args__ = (
        "instance_id",
        "addr_type",
        "new_address_prefix",
        "new_port",
        "upgrade_region_domain",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        addr_type: _AddressType,
        new_address_prefix: str | None = None,
        new_port: int | None = None,
        upgrade_region_domain: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """Id of the Redis instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def addr_type(self) -> _AddressType:
        """Which address to change.

        Example: `Private`.
        """
        ...

    @property
    def new_address_prefix(self) -> str | None:
        """New first part of the domain name; the prefix stays when this is left out.

        Limits: 8 to 53 characters; lower-case letters, digits and `-`, beginning with a letter
        and ending with a letter or a digit. Example: `testaddrpre`.
        """
        ...

    @property
    def new_port(self) -> int | None:
        """New port; the port stays when this is left out.

        Limits: 1024 to 65535. Example: `6379`.
        """
        ...

    @property
    def upgrade_region_domain(self) -> bool | None:
        """Whether the domain suffix of the address is upgraded.

        Example: `false`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-generated idempotency key, unique per request, case-sensitive and limited to
        ASCII characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceVisitAddressResponse(Response):
    """What `ModifyDBInstanceVisitAddressRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyDBInstanceVpcAuthModeRequest(Request["ModifyDBInstanceVpcAuthModeResponse"]):
    """Turns password-free access to an instance from within its VPC on or off.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Rules that only the service can check:

    - `vpc_auth_mode` open is refused while an allow list bound to the instance holds
      0.0.0.0/0.

    Notes:

    - A new instance starts with password-free access off.
    - With it on, a client that names no account acts as the default account; logging in with
      account and password still works.
    - Connections over the public address always need account and password.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/99795`.
    """

    __match_args__ = ("instance_id", "vpc_auth_mode", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        vpc_auth_mode: _VpcAuthMode,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def vpc_auth_mode(self) -> _VpcAuthMode:
        """open lets clients in the VPC connect without a password, close requires one; upper and
        lower case are treated alike.

        Example: `open`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency token made by the caller so that a retried request is not carried out
        twice; ASCII, case-sensitive, different for every distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyDBInstanceVpcAuthModeResponse(Response):
    """What `ModifyDBInstanceVpcAuthModeRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyEnterpriseDBInstanceCapacityRequest(Request["ModifyEnterpriseDBInstanceCapacityResponse"]):
    """Changes the shard count and per-shard capacity of an Enterprise edition instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Rules checked before sending:

    - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
      refused).
    - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
      refused).
    - `flash_per_shard` must be `0`, `10240`, `20480` or `30720`.

    Rules that only the service can check:

    - `flash_per_shard` must be 0 when the `DataLayout` of the instance is RAM, and one of
      10240, 20480, 30720 when it is Hybrid.

    Notes:

    - `create_backup` defaults to false here but to true in `DeleteEnterpriseDBInstance`.
    - All four sizing fields are required: repeat the present value of what does not change.
    - The change counts against the account's shard quota (64 shards of Enterprise instances
      per region by default).
    - The sample is missing from the stored page.

    Reference: `84772/1386395` and `84772/1262384`.
    """

    __match_args__ = (
        "instance_id",
        "apply_immediately",
        "flash_per_shard",
        "ram_per_shard",
        "shard_number",
        "backup_point_name",
        "create_backup",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        flash_per_shard: int,
        ram_per_shard: int,
        shard_number: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to change.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """true changes the instance now, false in its next maintenance window.

        Example: `false`.
        """
        ...

    @property
    def flash_per_shard(self) -> int:
        """Fast-storage capacity of one shard after the change: 10 to 30 GiB in steps of 10 GiB
        for Hybrid, 0 for RAM.

        Unit: MiB. Documented values: `0`, `10240`, `20480` and `30720`. Example: `0`.
        """
        ...

    @property
    def ram_per_shard(self) -> int:
        """Memory of one shard; only one size (8 GiB) is on offer.

        Unit: MiB. Documented values: `8192`. Example: `8192`.
        """
        ...

    @property
    def shard_number(self) -> int:
        """Shard count after the change.

        Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name for that backup; the backup ID is used when left out.

        Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
        first neither a digit nor `-`. Example: `testbackup`.
        """
        ...

    @property
    def create_backup(self) -> bool | None:
        """Whether a full backup is taken before the change.

        Default: `false`. Example: `true`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyEnterpriseDBInstanceCapacityResponse(Response):
    """What `ModifyEnterpriseDBInstanceCapacityRequest` is answered with."""

    __match_args__ = ("order_no",)
    def __init__(self, *, order_no: str | None = None) -> None: ...

    @property
    def order_no(self) -> str | None:
        """Number of the order that the change makes.

        Example: `Order716987014301057****`.
        """
        ...

class ModifyEnterpriseDBInstanceParamsRequest(Request["ModifyEnterpriseDBInstanceParamsResponse"]):
    """Sets configuration parameters of an Enterprise edition instance.

    The call is accepted, and the work goes on after it returns. A repeated call with the same
    `client_token` counts once.

    Notes:

    - Only parameters that the console lets users set can be changed.
    - Result is null in the sample.
    - Parameter names differ from the community edition: eviction_policy here, maxmemory-policy
      there.
    - The SDK does not mark `param_values` as required; whether the page does is lost in the
      stored copy, but a call without it changes nothing.

    Reference: `84772/1386398`.
    """

    __match_args__ = ("instance_id", "param_values", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        param_values: Sequence[ParamValue | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to change.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def param_values(self) -> tuple[ParamValue, ...] | None:
        """Parameters to set, with their new values."""
        ...

    @property
    def client_token(self) -> str | None:
        """Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyEnterpriseDBInstanceParamsResponse(Response):
    """What `ModifyEnterpriseDBInstanceParamsRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyMaintenanceTimeRequest(Request["ModifyMaintenanceTimeResponse"]):
    """Sets the daily maintenance window of an instance.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Works for both editions.
    - Read back as `MaintenanceTime` in `DescribeDBInstanceDetail`.
    - A change deferred to the window alters the instance's status at once, though its work
      runs inside the window.
    - Whether a window may cross midnight is not stated.
    - The stored excerpt of the response sample is cut off before Result; no response fields
      are listed.

    Reference: `6293/1467102` and `84772/1467104`.
    """

    __match_args__ = ("instance_id", "time_scope", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        time_scope: str,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def time_scope(self) -> str:
        """Window in UTC+8 as HH:mm-HH:mm, starting on a full hour and ending at minute 59, two to
        twenty-four hours long.

        Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC. Example: `00:00-01:59`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyMaintenanceTimeResponse(Response):
    """What `ModifyMaintenanceTimeRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyParameterGroupRequest(Request["ModifyParameterGroupResponse"]):
    """Changes the name, the remark or the parameters of a custom parameter template.

    The change is made when the call returns.

    Rules that only the service can check:

    - Only a template whose Source is User can be changed; a System template cannot.

    Notes:

    - Name is required even when it does not change.
    - `param_values` is worded as the complete new content of the template, not as a patch.
      Whether it may be left out is not clear: the stored copy of the page has lost its required
      column, and the official Terraform provider always sends it.
    - Description distinguishes a missing field (keep) from an empty string (clear), so a
      client must be able to send an empty string.
    - Result is null as far as the page tells (it lists no response fields).

    Reference: `6293/1415105`.
    """

    __match_args__ = ("parameter_group_id", "name", "description", "param_values")
    def __init__(
        self,
        *,
        parameter_group_id: str,
        name: str,
        description: str | None = None,
        param_values: Sequence[ParamValue | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def parameter_group_id(self) -> str:
        """Id of the custom template to change.

        Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

    @property
    def name(self) -> str:
        """Name the template is to have; repeat the present name to keep it. Same character rules
        as on creation.

        Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
        neither a digit nor `-`. Example: `test_temp`.
        """
        ...

    @property
    def description(self) -> str | None:
        """New remark; the old one stays when the field is left out, and an empty string clears
        it.

        Limits: at most 200 characters. Example: `test template`.
        """
        ...

    @property
    def param_values(self) -> tuple[ParamValue, ...] | None:
        """Parameters the template is to hold after the change, at least one.

        Limits: at least one item.
        """
        ...

class ModifyParameterGroupResponse(Response):
    """What `ModifyParameterGroupRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class ModifyPlannedEventExecuteTimeRequest(Request["ModifyPlannedEventExecuteTimeResponse"]):
    """Moves planned maintenance events to another time window.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Rules checked before sending:

    - `target_end_time` must be later than `target_start_time`.

    Rules that only the service can check:

    - `target_end_time` must be later than `target_start_time` and earlier than the
      `MaxEndTime` of every event named.
    - The new window must lie after the end of the window planned before.

    Notes:

    - Events can only be postponed, as often as wanted, up to `MaxEndTime`.
    - While an event runs, a node switch can cut connections or refuse writes for seconds;
      before that, access is unaffected.
    - Endpoints and network settings are unchanged after the event.

    Reference: `6293/1554705`.
    """

    __match_args__ = ("event_ids", "target_end_time", "target_start_time", "client_token")
    def __init__(
        self,
        *,
        event_ids: Sequence[str],
        target_end_time: str | datetime.datetime,
        target_start_time: str | datetime.datetime,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Events to move; each must have `CanModifyTime` true.

        Example: `["event-cn0212gzmh2xs****"]`.
        """
        ...

    @property
    def target_end_time(self) -> datetime.datetime | None:
        """End of the new window, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
        """
        ...

    @property
    def target_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def target_start_time(self) -> datetime.datetime | None:
        """Start of the new window, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
        """
        ...

    @property
    def target_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class ModifyPlannedEventExecuteTimeResponse(Response):
    """What `ModifyPlannedEventExecuteTimeRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class RemoveTagsFromResourceRequest(Request["RemoveTagsFromResourceResponse"]):
    """Detaches the named tags, or all tags, from instances.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`. A repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - The service ignores `all` when `tag_keys` is given (nothing is refused).

    Notes:

    - The instance must be Running.
    - A tag that is left on no resource is deleted.
    - Older pages of the international edition cap `tag_keys` at 20; current pages give no cap.
    - What happens with neither `tag_keys` nor All set to true is not stated.

    Reference: `6293/1112332` and `84772/1393055`.
    """

    __match_args__ = ("instance_ids", "all", "tag_keys", "client_token")
    def __init__(
        self,
        *,
        instance_ids: Sequence[str],
        all: bool | None = None,
        tag_keys: Sequence[str] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_ids(self) -> tuple[str, ...]:
        """Instances to detach tags from, at most 20 in a call.

        Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
        """
        ...

    @property
    def all(self) -> bool | None:
        """True detaches every tag; looked at only when `tag_keys` is empty.

        Default: `false`. Example: `false`.
        """
        ...

    @property
    def tag_keys(self) -> tuple[str, ...] | None:
        """Keys of the tags to detach.

        Example: `["instancetype","chargetype"]`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class RemoveTagsFromResourceResponse(Response):
    """What `RemoveTagsFromResourceRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class RestartDBInstanceRequest(Request["RestartDBInstanceResponse"]):
    """Restarts an instance.

    The call is accepted, and the work goes on after it returns. The instance must be in state
    `Running`. It passes through `Restarting` and ends in `Running`. A repeated call with the
    same `client_token` counts once.

    Notes:

    - Only an instance in status Running can be restarted.
    - Access is impaired for a short while; clients should reconnect by themselves.
    - Result is null in the documented response.
    - Restarting as the status in between is from the status page (6293/71563).

    Reference: `6293/65758` and `6293/71563`.
    """

    __match_args__ = ("instance_id", "client_token")
    def __init__(self, *, instance_id: str, client_token: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class RestartDBInstanceResponse(Response):
    """What `RestartDBInstanceRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class RestartDBInstanceProxyRequest(Request["RestartDBInstanceProxyResponse"]):
    """Restarts chosen proxy nodes of an instance.

    The call is accepted, and the work goes on after it returns. It passes through
    `ProxyRestarting` and ends in `Running`. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Existing connections through these proxies are affected.
    - Result is null in the documented response.
    - `proxy_node_ids` is optional in the SDK and required in the English reference.
    - The text speaks of comma-separated IDs, but the field is a JSON array.
    - ProxyRestarting as the status in between is from the status page (6293/71563).

    Reference: `6293/1169317` and `6293/71563`.
    """

    __match_args__ = ("instance_id", "proxy_node_ids", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Sequence[str],
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def proxy_node_ids(self) -> tuple[str, ...]:
        """IDs of the proxy nodes to restart, as returned by `DescribeNodeIds`.

        Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class RestartDBInstanceProxyResponse(Response):
    """What `RestartDBInstanceProxyRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class RestoreDBInstanceRequest(Request["RestoreDBInstanceResponse"]):
    """Restores an instance in place from one of its backups or to a point in time.

    The call is accepted, and the work goes on after it returns. It ends in `Running`. A
    repeated call with the same `client_token` counts once.

    Rules checked before sending:

    - `backup_point_id` must be given when `backup_type` is `Full`.
    - `time_point` must be given when `backup_type` is `Inc`.
    - `backup_point_id` must be given when `backup_type` is not given.

    Rules that only the service can check:

    - Restoring to a point in time (Inc) needs data flashback to be on
      (`StartContinuousBackup`).
    - An enterprise edition instance can only be restored with Full.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - With data flashback on, the restore switches it off and on again; only moments after the
      restore can be restored to from then on.
    - The reference lists only Full and Inc; Invalid and All are in the SDK only.
    - A sample of the international edition gives `time_point` alone: in an older version
      `time_point` was required, and for Full it was the end time of the backup.
    - The Terraform provider takes exactly one of `time_point` and `backup_point_id`, and waits
      for the instance to be Running again; the state during the restore is not documented on the
      page.

    Reference: `6293/71748` and `84772/1393062`.
    """

    __match_args__ = ("instance_id", "backup_point_id", "backup_type", "time_point", "client_token")
    def __init__(
        self,
        *,
        instance_id: str,
        backup_point_id: str | None = None,
        backup_type: _BackupType | None = None,
        time_point: str | datetime.datetime | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_id(self) -> str | None:
        """ID of the backup to restore from, as listed by `DescribeBackups`.

        Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
        """
        ...

    @property
    def backup_type(self) -> _BackupType | None:
        """Way to restore: from a backup (Full) or to a point in time (Inc).

        Default: `Full`. Example: `Full`.
        """
        ...

    @property
    def time_point(self) -> datetime.datetime | None:
        """Moment to restore to (UTC), within the window that `DescribePitrTimeWindow` returns.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
        """
        ...

    @property
    def time_point_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def client_token(self) -> str | None:
        """Client-made token, unique per request and case-sensitive ASCII, that makes a repeated
        call idempotent.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class RestoreDBInstanceResponse(Response):
    """What `RestoreDBInstanceRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class StartContinuousBackupRequest(Request["StartContinuousBackupResponse"]):
    """Switches on data flashback (point-in-time recovery) for an instance.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - A full backup is taken first; point-in-time restore should wait until that is done, which
      depends on the amount of data.
    - The moments that can be restored to run from when flashback was switched on, but at most
      7 days back, to now.
    - Changing the instance's configuration or zones, or system maintenance such as a kernel
      upgrade, switches flashback off and drops its moments.
    - Restoring in place switches flashback off and on again and starts the window anew.
    - It is refused while the parameter appendonly-switch is off, and that parameter cannot be
      turned off while flashback is on.
    - The page says sync, yet the Terraform provider waits for the instance to be Running
      afterwards.

    Reference: `6293/71803`.
    """

    __match_args__ = ("instance_id", "client_token")
    def __init__(self, *, instance_id: str, client_token: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-made token, unique per request and case-sensitive ASCII, that makes a repeated
        call idempotent.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class StartContinuousBackupResponse(Response):
    """What `StartContinuousBackupRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class StopContinuousBackupRequest(Request["StopContinuousBackupResponse"]):
    """Switches off data flashback (point-in-time recovery) for an instance.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
      Standalone (single-node) instances have no backup features.
    - Once flashback is off, its earlier moments are not kept.
    - The page says sync, yet the Terraform provider waits for the instance to be Running
      afterwards.

    Reference: `6293/71804`.
    """

    __match_args__ = ("instance_id", "client_token")
    def __init__(self, *, instance_id: str, client_token: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the Redis instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-made token, unique per request and case-sensitive ASCII, that makes a repeated
        call idempotent.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class StopContinuousBackupResponse(Response):
    """What `StopContinuousBackupRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class SwitchOverRequest(Request["SwitchOverResponse"]):
    """Makes chosen secondary nodes the primaries of their shards.

    The call is accepted, and the work goes on after it returns. It passes through
    `PrimaryChanging` and ends in `Running`. A repeated call with the same `client_token`
    counts once.

    Rules checked before sending:

    - At least one of `target_primary_node_ids` and `target_primary_node_id` must be given.
    - The service ignores `target_primary_node_id` when `target_primary_node_ids` is given
      (nothing is refused).

    Rules that only the service can check:

    - Every node given has `CurrentRole` SecondaryNode at the time of the call.
    - `target_primary_node_ids` holds at most one node per shard and covers at most 50 shards.
    - The instance's `InstanceClass` is PrimarySecondary; Standalone instances are refused.

    Notes:

    - The shard being switched loses connections for seconds and is read-only for up to 30
      seconds.
    - The request sample of the 2024-12 page names the field TargetPrimaryNodeName, which
      neither the field table nor the SDK knows.
    - The Chinese page's example for `target_primary_node_ids` doubles the prefix
      (server-redis-redis-…), apparently a slip; the English one does not.
    - `target_primary_node_ids` is newer than `target_primary_node_id`: the 2024-12 page has
      only the latter.
    - No response fields; the stored excerpts stop before the response sample.
    - PrimaryChanging as the status in between is from the status page (6293/71563) as quoted
      elsewhere.

    Reference: `6293/1148755` and `6293/71563`.
    """

    __match_args__ = (
        "instance_id",
        "target_primary_node_id",
        "target_primary_node_ids",
        "client_token",
    )
    def __init__(
        self,
        *,
        instance_id: str,
        target_primary_node_id: str | None = None,
        target_primary_node_ids: Sequence[str] | None = None,
        client_token: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance; it must have secondaries.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def target_primary_node_id(self) -> str | None:
        """The one secondary node to promote.

        Example: `server-redis-cn0212gzmh2xs****-0-1`.
        """
        ...

    @property
    def target_primary_node_ids(self) -> tuple[str, ...] | None:
        """Secondary nodes to promote together, at most one of each shard and at most 50.

        Limits: at most 50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
        distinct request.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class SwitchOverResponse(Response):
    """What `SwitchOverRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class SwitchoverBlueGreenDeploymentRequest(Request["SwitchoverBlueGreenDeploymentResponse"]):
    """Switches a blue-green deployment over, so that the green instance takes the place of the
    blue one.

    The call is accepted, and the work goes on after it returns.

    Notes:

    - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the
      object `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample confirms; the
      SDK has the object's fields directly in Result. Follow the page when decoding, and accept
      both.
    - The members of `BlueGreenDeployment` are not on this page; they are those of
      `DescribeBlueGreenDeployments`.
    - Only while the deployment is SWITCHOVER_AVAILABLE.
    - With `apply_immediately` false the deployment is SWITCHOVER_PENDING until the switch is
      done.
    - How long the switch takes depends on the write load and the replication link.
    - The end of the sample response is missing from the stored page.

    Reference: `6293/2171476`.
    """

    __match_args__ = ("source_instance_id", "apply_immediately")
    def __init__(self, *, source_instance_id: str, apply_immediately: bool) -> None: ...

    @property
    def source_instance_id(self) -> str:
        """ID of the blue instance of the deployment.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def apply_immediately(self) -> bool:
        """true switches now, false in the maintenance window.

        Example: `true`.
        """
        ...

class SwitchoverBlueGreenDeploymentResponse(Response):
    """What `SwitchoverBlueGreenDeploymentRequest` is answered with."""

    __match_args__ = (
        "create_time",
        "data_sync_progress",
        "end_time",
        "name",
        "source_engine_version",
        "source_instance_id",
        "source_instance_name",
        "status",
        "target_engine_version",
        "target_instance_id",
        "target_instance_name",
        "blue_green_deployment",
    )
    def __init__(
        self,
        *,
        create_time: str | None = None,
        data_sync_progress: float | None = None,
        end_time: str | None = None,
        name: str | None = None,
        source_engine_version: str | None = None,
        source_instance_id: str | None = None,
        source_instance_name: str | None = None,
        status: _BlueGreenStatus | None = None,
        target_engine_version: str | None = None,
        target_instance_id: str | None = None,
        target_instance_name: str | None = None,
        blue_green_deployment: BlueGreenDeployment | dict[str, Any] | None = None,
    ) -> None: ...

    @property
    def create_time(self) -> str | None:
        """When the deployment was created; presumably in the style of `end_time`."""
        ...

    @property
    def data_sync_progress(self) -> float | None:
        """How far the data copy from blue to green has come; the scale is not documented."""
        ...

    @property
    def end_time(self) -> str | None:
        """When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.

        Format: `yyyy-MM-dd HH:mm:ss`.
        """
        ...

    @property
    def name(self) -> str | None:
        """Description that the deployment was given.

        Example: `upgradeversion`.
        """
        ...

    @property
    def source_engine_version(self) -> str | None:
        """Redis version of the blue instance."""
        ...

    @property
    def source_instance_id(self) -> str | None:
        """ID of the blue (present) instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def source_instance_name(self) -> str | None:
        """Name of the blue instance."""
        ...

    @property
    def status(self) -> _BlueGreenStatus | None:
        """Where the deployment stands.

        Example: `SWITCHOVER_AVAILABLE`.
        """
        ...

    @property
    def target_engine_version(self) -> str | None:
        """Redis version of the green instance.

        Example: `7.0`.
        """
        ...

    @property
    def target_instance_id(self) -> str | None:
        """ID of the green (new) instance."""
        ...

    @property
    def target_instance_name(self) -> str | None:
        """Name of the green instance.

        Example: `redistest-green`.
        """
        ...

    @property
    def blue_green_deployment(self) -> BlueGreenDeployment | None:
        """The deployment this call acted on."""
        ...

class SyncAllowListRequest(Request["SyncAllowListResponse"]):
    """Refreshes the addresses that an allow list takes from its linked security groups, or
    previews the change.

    The change is made when the call returns.

    Notes:

    - No reference page was found: the mode is a guess, and every meaning but `BindMode`'s is
      inferred from the names in the official SDK.
    - The console offers the same as the "synchronize security group" step of allow list
      management.
    - The SDK marks no request field as required and has no `ClientToken` here.
    """

    __match_args__ = ("allow_list_id", "dry_run", "security_group_bind_infos")
    def __init__(
        self,
        *,
        allow_list_id: str | None = None,
        dry_run: bool | None = None,
        security_group_bind_infos: Sequence[SecurityGroupBinding | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def allow_list_id(self) -> str | None:
        """ID of the list to refresh."""
        ...

    @property
    def dry_run(self) -> bool | None:
        """Presumably: true reports the difference without applying it."""
        ...

    @property
    def security_group_bind_infos(self) -> tuple[SecurityGroupBinding, ...] | None:
        """Linked security groups to refresh; presumably all of the list's when left out."""
        ...

class SyncAllowListResponse(Response):
    """What `SyncAllowListRequest` is answered with."""

    __match_args__ = ("change_objects",)
    def __init__(
        self,
        *,
        change_objects: Sequence[SecurityGroupChange | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def change_objects(self) -> tuple[SecurityGroupChange, ...]:
        """One entry per security group compared."""
        ...

class TestFailoverDBInstanceZoneRequest(Request["TestFailoverDBInstanceZoneResponse"]):
    """Simulates the failure of a whole zone for an instance, to rehearse the failover.

    The call is accepted, and the work goes on after it returns.

    Rules that only the service can check:

    - `failback_to_primary_delay_in_minutes` takes effect only when `failed_zone_id` is the
      primary zone of the instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.

    Notes:

    - Only instances deployed over several zones (`MultiAZ` is enabled in
      `DescribeDBInstanceDetail`) can be tested.
    - Clients may see one or two disconnections of up to 30 seconds each.
    - Without a failback delay the primary nodes may stay in the secondary zone;
      `ModifyDBInstanceAZConfigure` moves them back.
    - There is no `ClientToken`.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/1928461`.
    """

    __match_args__ = ("instance_id", "failed_zone_id", "failback_to_primary_delay_in_minutes")
    def __init__(
        self,
        *,
        instance_id: str,
        failed_zone_id: str,
        failback_to_primary_delay_in_minutes: int | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def failed_zone_id(self) -> str:
        """ID of the zone that is to fail; `DescribeZones` lists the zones of a region.

        Example: `cn-beijing-a`.
        """
        ...

    @property
    def failback_to_primary_delay_in_minutes(self) -> int | None:
        """How long the simulated failure lasts before the primary nodes move back to the primary
        zone; left empty, they do not move back by themselves.

        Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
        """
        ...

class TestFailoverDBInstanceZoneResponse(Response):
    """What `TestFailoverDBInstanceZoneRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class TestShutDownDBInstanceNodesRequest(Request["TestShutDownDBInstanceNodesResponse"]):
    """Simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse
    the failover.

    The call is accepted, and the work goes on after it returns.

    Notes:

    - Only primary-secondary instances (`InstanceClass` is PrimarySecondary in
      `DescribeDBInstanceDetail`) can be tested.
    - The page does not say what happens when both lists are empty.
    - Nodes being switched drop connections for seconds and take no writes for up to 30
      seconds; buffered Pub/Sub messages may be lost.
    - There is no `ClientToken`.
    - Nothing comes back beyond the common envelope; Result is null.

    Reference: `6293/1928462`.
    """

    __match_args__ = ("instance_id", "proxy_node_ids", "server_shard_ids")
    def __init__(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Sequence[str] | None = None,
        server_shard_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str:
        """ID of the instance to act on, as `DescribeDBInstances` lists it.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def proxy_node_ids(self) -> tuple[str, ...] | None:
        """IDs of the proxy nodes that are to fail, as `DescribeNodeIds` lists them; left empty,
        no proxy node fails.

        Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
        """
        ...

    @property
    def server_shard_ids(self) -> tuple[str, ...] | None:
        """IDs of the shards whose primary node is to fail, as `DescribeDBInstanceShards` lists
        them; left empty, no server node fails.

        Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
        """
        ...

class TestShutDownDBInstanceNodesResponse(Response):
    """What `TestShutDownDBInstanceNodesRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class UpgradeAllowListVersionRequest(Request["UpgradeAllowListVersionResponse"]):
    """Moves an old instance from per-instance IP lists to the current allow list feature.

    The change is made when the call returns. A repeated call with the same `client_token`
    counts once.

    Notes:

    - Only for instances created before 2022-05-17; later ones have the current feature from
      the start.
    - After the upgrade the old calls DescribeDBInstanceSecurityIps and
      UpdateDBInstanceSecurityIps no longer work for the instance.

    Reference: `6293/113582`.
    """

    __match_args__ = ("instance_id", "client_token")
    def __init__(self, *, instance_id: str, client_token: str | None = None) -> None: ...

    @property
    def instance_id(self) -> str:
        """Instance to upgrade.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def client_token(self) -> str | None:
        """Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
        characters.

        Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

class UpgradeAllowListVersionResponse(Response):
    """What `UpgradeAllowListVersionRequest` is answered with."""

    __match_args__ = ()
    def __init__(self) -> None: ...

class BlueGreenDeployment(Model):
    """A blue-green deployment: an instance and its copy of a newer version."""

    __match_args__ = (
        "source_instance_id",
        "create_time",
        "data_sync_progress",
        "end_time",
        "name",
        "source_engine_version",
        "source_instance_name",
        "status",
        "target_engine_version",
        "target_instance_id",
        "target_instance_name",
    )
    def __init__(
        self,
        *,
        source_instance_id: str | None = None,
        create_time: str | None = None,
        data_sync_progress: float | None = None,
        end_time: str | None = None,
        name: str | None = None,
        source_engine_version: str | None = None,
        source_instance_name: str | None = None,
        status: _BlueGreenStatus | None = None,
        target_engine_version: str | None = None,
        target_instance_id: str | None = None,
        target_instance_name: str | None = None,
    ) -> None: ...

    @property
    def source_instance_id(self) -> str | None:
        """ID of the blue (present) instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def create_time(self) -> str | None:
        """When the deployment was created; presumably in the style of `end_time`."""
        ...

    @property
    def data_sync_progress(self) -> float | None:
        """How far the data copy from blue to green has come; the scale is not documented."""
        ...

    @property
    def end_time(self) -> str | None:
        """When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.

        Format: `yyyy-MM-dd HH:mm:ss`.
        """
        ...

    @property
    def name(self) -> str | None:
        """Description that the deployment was given.

        Example: `upgradeversion`.
        """
        ...

    @property
    def source_engine_version(self) -> str | None:
        """Redis version of the blue instance."""
        ...

    @property
    def source_instance_name(self) -> str | None:
        """Name of the blue instance."""
        ...

    @property
    def status(self) -> _BlueGreenStatus | None:
        """Where the deployment stands.

        Example: `SWITCHOVER_AVAILABLE`.
        """
        ...

    @property
    def target_engine_version(self) -> str | None:
        """Redis version of the green instance.

        Example: `7.0`.
        """
        ...

    @property
    def target_instance_id(self) -> str | None:
        """ID of the green (new) instance."""
        ...

    @property
    def target_instance_name(self) -> str | None:
        """Name of the green instance.

        Example: `redistest-green`.
        """
        ...

class Capacity(Model):
    """Memory of an instance, in all and in use."""

    __match_args__ = ("total", "used")
    def __init__(self, *, total: int | None = None, used: int | None = None) -> None: ...

    @property
    def total(self) -> int | None:
        """Memory the instance has in all.

        Unit: MiB.
        """
        ...

    @property
    def used(self) -> int | None:
        """Memory in use.

        Unit: MiB.
        """
        ...

class ConfigureNode(Model):
    """The zone of one node."""

    __match_args__ = ("az",)
    def __init__(self, *, az: str) -> None: ...

    @property
    def az(self) -> str:
        """Zone ID of one node; `DescribeEnterpriseZones` lists them.

        Example: `cn-beijing-a`.
        """
        ...

class MinorVersion(Model):
    """A minor version of a component."""

    __match_args__ = ("version",)
    def __init__(self, *, version: str | None = None) -> None: ...

    @property
    def version(self) -> str | None:
        """Version number of a proxy.

        Example: `1.512.0`.
        """
        ...

class ParamValue(Model):
    """A parameter and the value it is to have."""

    __match_args__ = ("name", "value")
    def __init__(self, *, name: str, value: str) -> None: ...

    @property
    def name(self) -> str:
        """Name of the parameter, as `DescribeEnterpriseDBInstanceParams` returns it.

        Example: `maxmemory-policy`.
        """
        ...

    @property
    def value(self) -> str:
        """Value to give that parameter, always as a string.

        Example: `allkeys-lru`.
        """
        ...

class Parameter(Model):
    """A parameter of an instance."""

    __match_args__ = (
        "current_value",
        "default_value",
        "description",
        "editable_for_instance",
        "need_reboot",
        "options",
        "param_name",
        "range",
        "type",
        "unit",
    )
    def __init__(
        self,
        *,
        current_value: str | None = None,
        default_value: str | None = None,
        description: str | None = None,
        editable_for_instance: bool | None = None,
        need_reboot: bool | None = None,
        options: Sequence[ParameterOption | dict[str, Any]] | None = None,
        param_name: str | None = None,
        range: str | None = None,
        type: str | None = None,
        unit: str | None = None,
    ) -> None: ...

    @property
    def current_value(self) -> str | None:
        """Value the parameter has now.

        Example: `25`.
        """
        ...

    @property
    def default_value(self) -> str | None:
        """Value the parameter has unless changed.

        Example: `25`.
        """
        ...

    @property
    def description(self) -> str | None:
        """Human-readable explanation of the parameter (in Chinese in the documented sample).

        Example: `容量写满以后的逐出策略`.
        """
        ...

    @property
    def editable_for_instance(self) -> bool | None:
        """Whether this instance allows the parameter to be changed.

        Example: `true`.
        """
        ...

    @property
    def need_reboot(self) -> bool | None:
        """Whether the instance has to restart before a new value takes effect."""
        ...

    @property
    def options(self) -> tuple[ParameterOption, ...]:
        """Permitted values with their explanations, given for parameters whose Type is `Radio`."""
        ...

    @property
    def param_name(self) -> str | None:
        """Name of the parameter, as `ParamValues`.Name expects it."""
        ...

    @property
    def range(self) -> str | None:
        """Range of permitted values, given for numeric parameters."""
        ...

    @property
    def type(self) -> str | None:
        """Kind of input the parameter takes; `Radio` means one value chosen out of Options."""
        ...

    @property
    def unit(self) -> str | None:
        """Unit of the value, given for numeric parameters."""
        ...

class ParameterGroupParameter(Model):
    """A parameter of a parameter template."""

    __match_args__ = (
        "current_value",
        "description",
        "need_reboot",
        "options",
        "param_name",
        "range",
        "type",
        "unit",
    )
    def __init__(
        self,
        *,
        current_value: str | None = None,
        description: str | None = None,
        need_reboot: bool | None = None,
        options: Sequence[ParameterOption | dict[str, Any]] | None = None,
        param_name: str | None = None,
        range: str | None = None,
        type: str | None = None,
        unit: str | None = None,
    ) -> None: ...

    @property
    def current_value(self) -> str | None:
        """Value of the parameter as carried by the template.

        Example: `100`.
        """
        ...

    @property
    def description(self) -> str | None:
        """Human-readable explanation of the parameter."""
        ...

    @property
    def need_reboot(self) -> bool | None:
        """Whether the instance has to restart before a new value takes effect."""
        ...

    @property
    def options(self) -> tuple[ParameterOption, ...]:
        """Permitted values with their explanations, given for parameters whose Type is `Radio`."""
        ...

    @property
    def param_name(self) -> str | None:
        """Name of the parameter, as `ParamValues`.Name expects it."""
        ...

    @property
    def range(self) -> str | None:
        """Range of permitted values, given for numeric parameters."""
        ...

    @property
    def type(self) -> str | None:
        """Kind of input the parameter takes; `Radio` means one value chosen out of Options."""
        ...

    @property
    def unit(self) -> str | None:
        """Unit of the value, given for numeric parameters."""
        ...

class ParameterOption(Model):
    """One value that a parameter can take."""

    __match_args__ = ("description", "value")
    def __init__(self, *, description: str | None = None, value: str | None = None) -> None: ...

    @property
    def description(self) -> str | None:
        """What the value means."""
        ...

    @property
    def value(self) -> str | None:
        """The value."""
        ...

class SecurityGroupBindInfo(Model):
    """A security group bound to an allow list, with the addresses taken from it."""

    __match_args__ = ("bind_mode", "ip_list", "security_group_id", "security_group_name")
    def __init__(
        self,
        *,
        bind_mode: _BindMode | None = None,
        ip_list: Sequence[str] | None = None,
        security_group_id: str | None = None,
        security_group_name: str | None = None,
    ) -> None: ...

    @property
    def bind_mode(self) -> _BindMode | None:
        """Which addresses the group contributes: IngressDirectionIp takes the source IPs of its
        inbound TCP and ALL rules (a rule whose source is itself a security group is skipped);
        AssociateEcsIp takes the primary-NIC IPs of the ECS servers in it.

        Example: `IngressDirectionIp`.
        """
        ...

    @property
    def ip_list(self) -> tuple[str, ...]:
        """Addresses that this group currently contributes."""
        ...

    @property
    def security_group_id(self) -> str | None:
        """ID of the linked security group."""
        ...

    @property
    def security_group_name(self) -> str | None:
        """Name of the linked security group."""
        ...

class SecurityGroupBinding(Model):
    """A security group whose addresses an allow list takes over."""

    __match_args__ = ("bind_mode", "security_group_id")
    def __init__(
        self,
        *,
        bind_mode: _BindMode | None = None,
        security_group_id: str | None = None,
    ) -> None: ...

    @property
    def bind_mode(self) -> _BindMode | None:
        """Which addresses the group contributes: IngressDirectionIp takes the source IPs of its
        inbound TCP and ALL rules (a rule whose source is itself a security group is skipped);
        AssociateEcsIp takes the primary-NIC IPs of the ECS servers in it.

        Example: `IngressDirectionIp`.
        """
        ...

    @property
    def security_group_id(self) -> str | None:
        """ID of the linked security group.

        Example: `sg-w06pxjgvtds0865yxxxxxx`.
        """
        ...

class Tag(Model):
    """A tag of an instance: a key and its value."""

    __match_args__ = ("key", "value")
    def __init__(self, *, key: str, value: str | None = None) -> None: ...

    @property
    def key(self) -> str:
        """Tag key; keys do not repeat on an instance.

        Example: `department`.
        """
        ...

    @property
    def value(self) -> str | None:
        """Tag value; `CreateDBInstance`, which takes the same structure, lets it be left out.

        Example: `game`.
        """
        ...

class TagFilter(Model):
    """A condition on the tags of an instance."""

    __match_args__ = ("key", "value")
    def __init__(self, *, key: str, value: str | None = None) -> None: ...

    @property
    def key(self) -> str:
        """Tag key to match; needed in every filter.

        Example: `department`.
        """
        ...

    @property
    def value(self) -> str | None:
        """Tag value to match; any value when left out.

        Example: `game`.
        """
        ...

class Zone(Model):
    """An availability zone."""

    __match_args__ = ("zone_id", "zone_name", "zone_status")
    def __init__(
        self,
        *,
        zone_id: str | None = None,
        zone_name: str | None = None,
        zone_status: int | None = None,
    ) -> None: ...

    @property
    def zone_id(self) -> str | None:
        """ID of the zone.

        Example: `cn-beijing-a`.
        """
        ...

    @property
    def zone_name(self) -> str | None:
        """Display name of the zone, in Chinese.

        Example: `可用区A`.
        """
        ...

    @property
    def zone_status(self) -> int | None:
        """State of the zone as a number; every zone of the sample has 1.

        Example: `1`.
        """
        ...

class AppliedParameterGroup(Model):
    """The template and the parameters that it set."""

    __match_args__ = ("instance_id", "parameter_group_id", "apply_parameters")
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        parameter_group_id: str | None = None,
        apply_parameters: Sequence[ParameterGroupParameter | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """Id of the instance."""
        ...

    @property
    def parameter_group_id(self) -> str | None:
        """Id of the applied template."""
        ...

    @property
    def apply_parameters(self) -> tuple[ParameterGroupParameter, ...]:
        """Parameters that the template brings to the instance."""
        ...

class AssociatedInstance(Model):
    """An instance bound to an allow list."""

    __match_args__ = ("instance_id", "instance_name", "project_name", "vpc")
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        instance_name: str | None = None,
        project_name: str | None = None,
        vpc: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of a bound instance.

        Example: `redis-cn02j292it8lc****`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Name of a bound instance.

        Example: `test`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Project that the bound instance belongs to.

        Example: `default`.
        """
        ...

    @property
    def vpc(self) -> str | None:
        """ID of the VPC that the bound instance is in.

        Example: `vpc-1g0moeeypecjk8ibuxwu8****`.
        """
        ...

class AllowList(Model):
    """An allow list."""

    __match_args__ = (
        "allow_list_id",
        "allow_list_category",
        "allow_list_desc",
        "allow_list_ip_num",
        "allow_list_name",
        "allow_list_type",
        "associated_instance_num",
        "project_name",
        "security_group_bind_infos",
    )
    def __init__(
        self,
        *,
        allow_list_id: str | None = None,
        allow_list_category: _AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_ip_num: int | None = None,
        allow_list_name: str | None = None,
        allow_list_type: str | None = None,
        associated_instance_num: int | None = None,
        project_name: str | None = None,
        security_group_bind_infos: Sequence[SecurityGroupBindInfo | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def allow_list_id(self) -> str | None:
        """ID of the list.

        Example: `acl-cnlf3xgczbjldzy****`.
        """
        ...

    @property
    def allow_list_category(self) -> _AllowListCategory | None:
        """Whether this is an ordinary list or the region's default one."""
        ...

    @property
    def allow_list_desc(self) -> str | None:
        """Remark on the list.

        Example: `api_test`.
        """
        ...

    @property
    def allow_list_ip_num(self) -> int | None:
        """How many addresses and CIDR blocks the list holds.

        Example: `1`.
        """
        ...

    @property
    def allow_list_name(self) -> str | None:
        """Name of the list.

        Example: `api_test`.
        """
        ...

    @property
    def allow_list_type(self) -> str | None:
        """Obsolete address-family marker that the service no longer uses.

        Deprecated. Example: `DualStack`.
        """
        ...

    @property
    def associated_instance_num(self) -> int | None:
        """Number of instances bound to the list.

        Example: `1`.
        """
        ...

    @property
    def project_name(self) -> str | None:
        """Project that the list belongs to.

        Example: `default`.
        """
        ...

    @property
    def security_group_bind_infos(self) -> tuple[SecurityGroupBindInfo, ...]:
        """Security groups linked to the list; left out of the answer when there are none."""
        ...

class BackupPointDownloadUrl(Model):
    """Where the backup file of one shard can be fetched."""

    __match_args__ = ("private_download_url", "public_download_url", "rdb_file_size", "shard_id")
    def __init__(
        self,
        *,
        private_download_url: str | None = None,
        public_download_url: str | None = None,
        rdb_file_size: int | None = None,
        shard_id: str | None = None,
    ) -> None: ...

    @property
    def private_download_url(self) -> str | None:
        """Address for downloading the RDB file over the private network."""
        ...

    @property
    def public_download_url(self) -> str | None:
        """Address for downloading the RDB file over the public network."""
        ...

    @property
    def rdb_file_size(self) -> int | None:
        """Size of the RDB file.

        Unit: B.
        """
        ...

    @property
    def shard_id(self) -> str | None:
        """ID of the shard the RDB file comes from."""
        ...

class DescribeBackupsBackup(Model):
    """A backup."""

    __match_args__ = (
        "instance_id",
        "backup_point_id",
        "backup_point_name",
        "backup_progress",
        "backup_strategy",
        "backup_type",
        "end_time",
        "instance_info",
        "project_name",
        "size",
        "start_time",
        "status",
        "ttl",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_progress: int | None = None,
        backup_strategy: _BackupStrategy | None = None,
        backup_type: _BackupType | None = None,
        end_time: str | datetime.datetime | None = None,
        instance_info: DescribeBackupsInstanceInfo | dict[str, Any] | None = None,
        project_name: str | None = None,
        size: int | None = None,
        start_time: str | datetime.datetime | None = None,
        status: _BackupStatus | None = None,
        ttl: int | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance the backup belongs to.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_id(self) -> str | None:
        """ID of the backup.

        Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name of the backup; the backup ID unless one was set.

        Example: `testbackup`.
        """
        ...

    @property
    def backup_progress(self) -> int | None:
        """How far the backup has got, as a number (presumably a percentage)."""
        ...

    @property
    def backup_strategy(self) -> _BackupStrategy | None:
        """How the backup came about: by hand (ManualBackup) or by the automatic plan
        (AutomatedBackup).
        """
        ...

    @property
    def backup_type(self) -> _BackupType | None:
        """Kind of backup; only full backups (Full) are documented as listed."""
        ...

    @property
    def end_time(self) -> datetime.datetime | None:
        """When the backup finished (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
        """
        ...

    @property
    def end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def instance_info(self) -> DescribeBackupsInstanceInfo | None:
        """Facts about the instance the backup belongs to."""
        ...

    @property
    def project_name(self) -> str | None:
        """Project the backup belongs to.

        Example: `default`.
        """
        ...

    @property
    def size(self) -> int | None:
        """Size of the backup.

        Unit: MiB.
        """
        ...

    @property
    def start_time(self) -> datetime.datetime | None:
        """When the backup started (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
        """
        ...

    @property
    def start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def status(self) -> _BackupStatus | None:
        """State of the backup: being made, usable, not usable or being deleted.

        Example: `Available`.
        """
        ...

    @property
    def ttl(self) -> int | None:
        """How long the backup is kept.

        Unit: day.
        """
        ...

class DescribeBackupsInstanceInfo(Model):
    """The instance as it was then."""

    __match_args__ = (
        "instance_id",
        "region_id",
        "account_id",
        "arch_type",
        "charge_type",
        "deletion_protection",
        "engine_version",
        "expired_time",
        "instance_name",
        "maintenance_time",
        "network_type",
        "replicas",
        "shard_capacity",
        "shard_number",
        "total_capacity",
        "vpc_id",
        "zone_ids",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        region_id: str | None = None,
        account_id: int | None = None,
        arch_type: _ArchType | None = None,
        charge_type: _ChargeType | None = None,
        deletion_protection: _DeletionProtection | None = None,
        engine_version: str | None = None,
        expired_time: str | None = None,
        instance_name: str | None = None,
        maintenance_time: str | None = None,
        network_type: str | None = None,
        replicas: int | None = None,
        shard_capacity: float | None = None,
        shard_number: int | None = None,
        total_capacity: int | None = None,
        vpc_id: str | None = None,
        zone_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance the backup was taken from.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def region_id(self) -> str | None:
        """ID of the region of the instance.

        Example: `cn-beijing`.
        """
        ...

    @property
    def account_id(self) -> int | None:
        """ID of the account that owns the instance."""
        ...

    @property
    def arch_type(self) -> _ArchType | None:
        """Architecture of the instance: without sharding (Standard) or a sharded cluster
        (Cluster).
        """
        ...

    @property
    def charge_type(self) -> _ChargeType | None:
        """How the instance is billed: pay-as-you-go (PostPaid) or subscription (PrePaid)."""
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection | None:
        """Whether deletion protection is switched on for the instance."""
        ...

    @property
    def engine_version(self) -> str | None:
        """Redis version of the instance.

        Example: `5.0`.
        """
        ...

    @property
    def expired_time(self) -> str | None:
        """When the subscription of the instance runs out; meaningful for PrePaid only."""
        ...

    @property
    def instance_name(self) -> str | None:
        """Name of the instance.

        Example: `test`.
        """
        ...

    @property
    def maintenance_time(self) -> str | None:
        """Daily window in which the service may do maintenance on the instance.

        Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
        """
        ...

    @property
    def network_type(self) -> str | None:
        """Type of network the instance is attached to."""
        ...

    @property
    def replicas(self) -> int | None:
        """Number of replicas in each shard."""
        ...

    @property
    def shard_capacity(self) -> float | None:
        """Memory capacity of one shard.

        Unit: MiB.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards in the instance."""
        ...

    @property
    def total_capacity(self) -> int | None:
        """Total memory capacity of the instance.

        Unit: MiB.
        """
        ...

    @property
    def vpc_id(self) -> str | None:
        """ID of the private network (VPC) of the instance.

        Example: `vpc-rs5811nceqyov0x58x4****`.
        """
        ...

    @property
    def zone_ids(self) -> tuple[str, ...]:
        """IDs of the availability zones that hold the instance.

        Example: `["cn-beijing-a"]`.
        """
        ...

class BigKey(Model):
    """A big key."""

    __match_args__ = ("db_name", "key_info", "key_type", "value_len", "value_size")
    def __init__(
        self,
        *,
        db_name: str | None = None,
        key_info: str | None = None,
        key_type: str | None = None,
        value_len: str | None = None,
        value_size: str | None = None,
    ) -> None: ...

    @property
    def db_name(self) -> str | None:
        """Database that holds the key."""
        ...

    @property
    def key_info(self) -> str | None:
        """Name of the key."""
        ...

    @property
    def key_type(self) -> str | None:
        """Data type of the key, as in the request field `key_type`."""
        ...

    @property
    def value_len(self) -> str | None:
        """Number of elements in the key, as a string."""
        ...

    @property
    def value_size(self) -> str | None:
        """Memory the key takes, as a string.

        Unit: B.
        """
        ...

class ClientSession(Model):
    """A client session."""

    __match_args__ = (
        "instance_id",
        "client_addr",
        "client_id",
        "client_ip",
        "client_name",
        "node_id",
        "session_age",
        "session_auth",
        "session_cmd",
        "session_db",
        "session_events",
        "session_fd",
        "session_flags",
        "session_idle",
        "session_multi",
        "session_obl",
        "session_oll",
        "session_omem",
        "session_psub",
        "session_qbuf",
        "session_qbuf_free",
        "session_sub",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        client_addr: str | None = None,
        client_id: int | None = None,
        client_ip: str | None = None,
        client_name: str | None = None,
        node_id: str | None = None,
        session_age: int | None = None,
        session_auth: int | None = None,
        session_cmd: str | None = None,
        session_db: int | None = None,
        session_events: str | None = None,
        session_fd: int | None = None,
        session_flags: str | None = None,
        session_idle: int | None = None,
        session_multi: int | None = None,
        session_obl: int | None = None,
        session_oll: int | None = None,
        session_omem: int | None = None,
        session_psub: int | None = None,
        session_qbuf: int | None = None,
        session_qbuf_free: int | None = None,
        session_sub: int | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance the session is on."""
        ...

    @property
    def client_addr(self) -> str | None:
        """Address and port of the client."""
        ...

    @property
    def client_id(self) -> int | None:
        """Number that Redis gave the connection."""
        ...

    @property
    def client_ip(self) -> str | None:
        """IP address of the client."""
        ...

    @property
    def client_name(self) -> str | None:
        """Name the client gave its connection."""
        ...

    @property
    def node_id(self) -> str | None:
        """ID of the node the session is on."""
        ...

    @property
    def session_age(self) -> int | None:
        """How long the connection has existed.

        Unit: s.
        """
        ...

    @property
    def session_auth(self) -> int | None:
        """Whether, as a number, the session is authenticated."""
        ...

    @property
    def session_cmd(self) -> str | None:
        """Last command of the session."""
        ...

    @property
    def session_db(self) -> int | None:
        """Number of the database in use."""
        ...

    @property
    def session_events(self) -> str | None:
        """Events the server waits for on the socket: r for readable, w for writable."""
        ...

    @property
    def session_fd(self) -> int | None:
        """File descriptor of the socket."""
        ...

    @property
    def session_flags(self) -> str | None:
        """Client flags as in CLIENT LIST (N for none)."""
        ...

    @property
    def session_idle(self) -> int | None:
        """How long the connection has been idle.

        Unit: s.
        """
        ...

    @property
    def session_multi(self) -> int | None:
        """Commands queued in a MULTI transaction; -1 outside one."""
        ...

    @property
    def session_obl(self) -> int | None:
        """Filled part of the fixed output buffer."""
        ...

    @property
    def session_oll(self) -> int | None:
        """Replies waiting in the output list."""
        ...

    @property
    def session_omem(self) -> int | None:
        """Memory used by the output buffers.

        Unit: B.
        """
        ...

    @property
    def session_psub(self) -> int | None:
        """Pattern subscriptions of the session."""
        ...

    @property
    def session_qbuf(self) -> int | None:
        """Filled part of the query buffer.

        Unit: B.
        """
        ...

    @property
    def session_qbuf_free(self) -> int | None:
        """Free part of the query buffer.

        Unit: B.
        """
        ...

    @property
    def session_sub(self) -> int | None:
        """Channel subscriptions of the session."""
        ...

class SessionFilter(Model):
    """A condition on the sessions to list."""

    __match_args__ = ("filter_key", "filter_value")
    def __init__(
        self,
        *,
        filter_key: str | None = None,
        filter_value: str | None = None,
    ) -> None: ...

    @property
    def filter_key(self) -> str | None:
        """Session property to filter on."""
        ...

    @property
    def filter_value(self) -> str | None:
        """Value that the property must have."""
        ...

class DescribeCrossRegionBackupsBackup(Model):
    """A backup."""

    __match_args__ = (
        "instance_id",
        "backup_point_id",
        "backup_point_name",
        "backup_progress",
        "backup_strategy",
        "backup_type",
        "end_time",
        "instance_info",
        "project_name",
        "size",
        "source_region",
        "start_time",
        "status",
        "ttl",
        "target_region",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_progress: int | None = None,
        backup_strategy: _BackupStrategy | None = None,
        backup_type: _BackupType | None = None,
        end_time: str | datetime.datetime | None = None,
        instance_info: DescribeCrossRegionBackupsInstanceInfo | dict[str, Any] | None = None,
        project_name: str | None = None,
        size: int | None = None,
        source_region: str | None = None,
        start_time: str | datetime.datetime | None = None,
        status: _BackupStatus | None = None,
        ttl: int | None = None,
        target_region: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance the backup belongs to.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def backup_point_id(self) -> str | None:
        """ID of the backup.

        Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
        """
        ...

    @property
    def backup_point_name(self) -> str | None:
        """Name of the backup; the backup ID unless one was set.

        Example: `testbackup`.
        """
        ...

    @property
    def backup_progress(self) -> int | None:
        """How far the backup has got, as a number (presumably a percentage)."""
        ...

    @property
    def backup_strategy(self) -> _BackupStrategy | None:
        """How the backup came about: by hand (ManualBackup) or by the automatic plan
        (AutomatedBackup).
        """
        ...

    @property
    def backup_type(self) -> _BackupType | None:
        """Kind of backup; only full backups (Full) are documented as listed."""
        ...

    @property
    def end_time(self) -> datetime.datetime | None:
        """When the backup finished (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
        """
        ...

    @property
    def end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def instance_info(self) -> DescribeCrossRegionBackupsInstanceInfo | None:
        """Facts about the instance the backup belongs to."""
        ...

    @property
    def project_name(self) -> str | None:
        """Project the backup belongs to.

        Example: `default`.
        """
        ...

    @property
    def size(self) -> int | None:
        """Size of the backup.

        Unit: MiB.
        """
        ...

    @property
    def source_region(self) -> str | None:
        """ID of the region the backup was taken in."""
        ...

    @property
    def start_time(self) -> datetime.datetime | None:
        """When the backup started (UTC).

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
        """
        ...

    @property
    def start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def status(self) -> _BackupStatus | None:
        """State of the backup: being made, usable, not usable or being deleted.

        Example: `Available`.
        """
        ...

    @property
    def ttl(self) -> int | None:
        """How long the backup is kept.

        Unit: day.
        """
        ...

    @property
    def target_region(self) -> str | None:
        """ID of the region the backup was copied to."""
        ...

class DescribeCrossRegionBackupsInstanceInfo(Model):
    """The instance as it was then."""

    __match_args__ = (
        "instance_id",
        "region_id",
        "account_id",
        "arch_type",
        "blue_green_role",
        "charge_type",
        "deletion_protection",
        "engine_version",
        "expired_time",
        "instance_name",
        "maintenance_time",
        "network_type",
        "replicas",
        "shard_capacity",
        "shard_number",
        "total_capacity",
        "vpc_id",
        "zone_ids",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        region_id: str | None = None,
        account_id: int | None = None,
        arch_type: _ArchType | None = None,
        blue_green_role: _BlueGreenRole | None = None,
        charge_type: _ChargeType | None = None,
        deletion_protection: _DeletionProtection | None = None,
        engine_version: str | None = None,
        expired_time: str | None = None,
        instance_name: str | None = None,
        maintenance_time: str | None = None,
        network_type: str | None = None,
        replicas: int | None = None,
        shard_capacity: float | None = None,
        shard_number: int | None = None,
        total_capacity: int | None = None,
        vpc_id: str | None = None,
        zone_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance the backup was taken from.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def region_id(self) -> str | None:
        """ID of the region of the instance.

        Example: `cn-beijing`.
        """
        ...

    @property
    def account_id(self) -> int | None:
        """ID of the account that owns the instance."""
        ...

    @property
    def arch_type(self) -> _ArchType | None:
        """Architecture of the instance: without sharding (Standard) or a sharded cluster
        (Cluster).
        """
        ...

    @property
    def blue_green_role(self) -> _BlueGreenRole | None:
        """Side of a blue-green deployment the instance is on, if it takes part in one."""
        ...

    @property
    def charge_type(self) -> _ChargeType | None:
        """How the instance is billed: pay-as-you-go (PostPaid) or subscription (PrePaid)."""
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection | None:
        """Whether deletion protection is switched on for the instance."""
        ...

    @property
    def engine_version(self) -> str | None:
        """Redis version of the instance.

        Example: `5.0`.
        """
        ...

    @property
    def expired_time(self) -> str | None:
        """When the subscription of the instance runs out; meaningful for PrePaid only."""
        ...

    @property
    def instance_name(self) -> str | None:
        """Name of the instance.

        Example: `test`.
        """
        ...

    @property
    def maintenance_time(self) -> str | None:
        """Daily window in which the service may do maintenance on the instance.

        Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
        """
        ...

    @property
    def network_type(self) -> str | None:
        """Type of network the instance is attached to."""
        ...

    @property
    def replicas(self) -> int | None:
        """Number of replicas in each shard."""
        ...

    @property
    def shard_capacity(self) -> float | None:
        """Memory capacity of one shard.

        Unit: MiB.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards in the instance."""
        ...

    @property
    def total_capacity(self) -> int | None:
        """Total memory capacity of the instance.

        Unit: MiB.
        """
        ...

    @property
    def vpc_id(self) -> str | None:
        """ID of the private network (VPC) of the instance.

        Example: `vpc-rs5811nceqyov0x58x4****`.
        """
        ...

    @property
    def zone_ids(self) -> tuple[str, ...]:
        """IDs of the availability zones that hold the instance.

        Example: `["cn-beijing-a"]`.
        """
        ...

class DescribeDBEngineVersionsDBEngineVersion(Model):
    """An engine version with its minor versions."""

    __match_args__ = ("engine", "engine_version", "proxy_versions", "server_versions")
    def __init__(
        self,
        *,
        engine: str | None = None,
        engine_version: str | None = None,
        proxy_versions: Sequence[MinorVersion | dict[str, Any]] | None = None,
        server_versions: Sequence[MinorVersion | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def engine(self) -> str | None:
        """Name of the database engine.

        Example: `Redis`.
        """
        ...

    @property
    def engine_version(self) -> str | None:
        """Major version that the entry is about.

        Example: `7.0`.
        """
        ...

    @property
    def proxy_versions(self) -> tuple[MinorVersion, ...]:
        """Proxy versions available for the major version."""
        ...

    @property
    def server_versions(self) -> tuple[MinorVersion, ...]:
        """Server versions available for the major version."""
        ...

class DescribeDBInstanceDetailVisitAddress(Model):
    """An address that clients connect to."""

    __match_args__ = ("addr_type", "address", "eip_id", "port", "vip", "vip_v6")
    def __init__(
        self,
        *,
        addr_type: _AddressType | None = None,
        address: str | None = None,
        eip_id: str | None = None,
        port: str | None = None,
        vip: str | None = None,
        vip_v6: str | None = None,
    ) -> None: ...

    @property
    def addr_type(self) -> _AddressType | None:
        """Kind of endpoint: private, public, or direct link to the shards.

        Documented values: `Private`, `Public` and `DirectLink`.
        """
        ...

    @property
    def address(self) -> str | None:
        """Domain name or IP address of the endpoint."""
        ...

    @property
    def eip_id(self) -> str | None:
        """Elastic IP bound to the endpoint; present only on a Public one."""
        ...

    @property
    def port(self) -> str | None:
        """Port of the endpoint, as a string."""
        ...

    @property
    def vip(self) -> str | None:
        """IPv4 address behind the endpoint."""
        ...

    @property
    def vip_v6(self) -> str | None:
        """IPv6 address behind the endpoint."""
        ...

class ServerNode(Model):
    """A server node."""

    __match_args__ = ("current_role", "node_id", "status", "zone_id")
    def __init__(
        self,
        *,
        current_role: _NodeRole | None = None,
        node_id: str | None = None,
        status: _NodeStatus | None = None,
        zone_id: str | None = None,
    ) -> None: ...

    @property
    def current_role(self) -> _NodeRole | None:
        """Whether the node is the shard's primary or a secondary just now.

        Example: `PrimaryNode`.
        """
        ...

    @property
    def node_id(self) -> str | None:
        """Node ID; the shard's ID with the node's number appended.

        Example: `server-redis-cn0212gzmh2xs****-0-0`.
        """
        ...

    @property
    def status(self) -> _NodeStatus | None:
        """State of the node: starting, serving, loading data, or broken.

        Example: `running`.
        """
        ...

    @property
    def zone_id(self) -> str | None:
        """Availability zone of the node.

        Example: `cn-beijing-a`.
        """
        ...

class Shard(Model):
    """A shard and its nodes."""

    __match_args__ = ("node_number", "server_nodes", "shard_id")
    def __init__(
        self,
        *,
        node_number: int | None = None,
        server_nodes: Sequence[ServerNode | dict[str, Any]] | None = None,
        shard_id: str | None = None,
    ) -> None: ...

    @property
    def node_number(self) -> int | None:
        """Number of nodes in the shard.

        Example: `2`.
        """
        ...

    @property
    def server_nodes(self) -> tuple[ServerNode, ...]:
        """The server nodes of the shard."""
        ...

    @property
    def shard_id(self) -> str | None:
        """Shard ID.

        Example: `server-redis-cn0212gzmh2xs****-0`.
        """
        ...

class ShardSlots(Model):
    """A shard and the hash slots it holds."""

    __match_args__ = ("shard_id", "slots")
    def __init__(
        self,
        *,
        shard_id: int | None = None,
        slots: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def shard_id(self) -> int | None:
        """Number of the shard, counted from 0.

        Example: `0`.
        """
        ...

    @property
    def slots(self) -> tuple[str, ...]:
        """Ranges of hash slots on the shard, each written first-last.

        Example: `["0-16383"]`.
        """
        ...

class DescribeDBInstanceSpecsInstanceSpec(Model):
    """A specification that instances can have."""

    __match_args__ = (
        "arch_type",
        "instance_class",
        "max_connections_per_shard",
        "node_numbers",
        "shard_capacity_specs",
        "shard_numbers",
    )
    def __init__(
        self,
        *,
        arch_type: _ArchType | None = None,
        instance_class: _InstanceClass | None = None,
        max_connections_per_shard: int | None = None,
        node_numbers: Sequence[int] | None = None,
        shard_capacity_specs: Sequence[ShardCapacitySpec | dict[str, Any]] | None = None,
        shard_numbers: Sequence[int] | None = None,
    ) -> None: ...

    @property
    def arch_type(self) -> _ArchType | None:
        """Architecture the entry describes: sharded or unsharded.

        Example: `Cluster`.
        """
        ...

    @property
    def instance_class(self) -> _InstanceClass | None:
        """Instance class the entry describes."""
        ...

    @property
    def max_connections_per_shard(self) -> int | None:
        """Default upper limit of connections to one shard."""
        ...

    @property
    def node_numbers(self) -> tuple[int, ...]:
        """Node counts per shard that may be chosen.

        Example: `[1]`.
        """
        ...

    @property
    def shard_capacity_specs(self) -> tuple[ShardCapacitySpec, ...]:
        """Shard sizes that may be chosen, with the limits of each."""
        ...

    @property
    def shard_numbers(self) -> tuple[int, ...]:
        """Shard counts that may be chosen."""
        ...

class ShardCapacitySpec(Model):
    """A shard size with its bandwidth."""

    __match_args__ = (
        "default_bandwidth_per_shard",
        "max_additional_bandwidth_per_shard",
        "shard_capacity",
    )
    def __init__(
        self,
        *,
        default_bandwidth_per_shard: int | None = None,
        max_additional_bandwidth_per_shard: int | None = None,
        shard_capacity: int | None = None,
    ) -> None: ...

    @property
    def default_bandwidth_per_shard(self) -> int | None:
        """Bandwidth one shard of this size has by default.

        Unit: MB/s.
        """
        ...

    @property
    def max_additional_bandwidth_per_shard(self) -> int | None:
        """Most bandwidth that can be bought on top for one shard of this size.

        Unit: MB/s.
        """
        ...

    @property
    def shard_capacity(self) -> int | None:
        """Memory of one shard.

        Unit: MiB.
        """
        ...

class Instance(Model):
    """An instance of the list."""

    __match_args__ = (
        "instance_id",
        "region_id",
        "blue_green_role",
        "capacity",
        "charge_type",
        "create_time",
        "data_layout",
        "deletion_protection",
        "engine_version",
        "expired_time",
        "instance_class",
        "instance_name",
        "multi_az",
        "node_number",
        "private_address",
        "private_port",
        "project_name",
        "service_type",
        "shard_capacity",
        "shard_number",
        "sharded_cluster",
        "status",
        "tags",
        "vip",
        "vip_v6",
        "vpc_id",
        "zone_ids",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        region_id: str | None = None,
        blue_green_role: _BlueGreenRole | None = None,
        capacity: Capacity | dict[str, Any] | None = None,
        charge_type: _ChargeType | None = None,
        create_time: str | datetime.datetime | None = None,
        data_layout: _DataLayout | None = None,
        deletion_protection: _DeletionProtection | None = None,
        engine_version: str | None = None,
        expired_time: str | None = None,
        instance_class: _InstanceClass | None = None,
        instance_name: str | None = None,
        multi_az: _MultiAZ | None = None,
        node_number: int | None = None,
        private_address: str | None = None,
        private_port: str | None = None,
        project_name: str | None = None,
        service_type: _ServiceType | None = None,
        shard_capacity: float | None = None,
        shard_number: int | None = None,
        sharded_cluster: int | None = None,
        status: _InstanceStatus | None = None,
        tags: Sequence[Tag | dict[str, Any]] | None = None,
        vip: str | None = None,
        vip_v6: str | None = None,
        vpc_id: str | None = None,
        zone_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """Instance ID.

        Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    @property
    def region_id(self) -> str | None:
        """Region of the instance.

        Example: `cn-beijing`.
        """
        ...

    @property
    def blue_green_role(self) -> _BlueGreenRole | None:
        """Role in a blue-green deployment; present only on instances that have been part of one."""
        ...

    @property
    def capacity(self) -> Capacity | None:
        """Memory of the whole instance."""
        ...

    @property
    def charge_type(self) -> _ChargeType | None:
        """Billing: pay-as-you-go or subscription.

        Example: `PostPaid`.
        """
        ...

    @property
    def create_time(self) -> datetime.datetime | None:
        """When the instance was created, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
        """
        ...

    @property
    def create_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def data_layout(self) -> _DataLayout | None:
        """Where data is kept: memory only, or memory and flash; always RAM on the community
        edition.

        Example: `RAM`.
        """
        ...

    @property
    def deletion_protection(self) -> _DeletionProtection | None:
        """Whether the instance is guarded against deletion.

        Example: `enabled`.
        """
        ...

    @property
    def engine_version(self) -> str | None:
        """Redis version the instance runs.

        Example: `5.0`.
        """
        ...

    @property
    def expired_time(self) -> str | None:
        """When the subscription ends, in UTC+8; present only on subscription instances.

        Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
        """
        ...

    @property
    def instance_class(self) -> _InstanceClass | None:
        """Whether the instance has secondaries or is a single node.

        Example: `PrimarySecondary`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Instance name.

        Example: `test`.
        """
        ...

    @property
    def multi_az(self) -> _MultiAZ | None:
        """Whether nodes are spread over several availability zones."""
        ...

    @property
    def node_number(self) -> int | None:
        """Nodes in each shard.

        Example: `2`.
        """
        ...

    @property
    def private_address(self) -> str | None:
        """Domain name of the private endpoint."""
        ...

    @property
    def private_port(self) -> str | None:
        """Port of the private endpoint, as a string."""
        ...

    @property
    def project_name(self) -> str | None:
        """Project the instance is filed under.

        Example: `default`.
        """
        ...

    @property
    def service_type(self) -> _ServiceType | None:
        """Edition: Basic is the community one, Enterprise the enterprise one."""
        ...

    @property
    def shard_capacity(self) -> float | None:
        """Memory of each shard in GiB; sizes below 1 GiB come as a fraction.

        Unit: GiB.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards.

        Example: `2`.
        """
        ...

    @property
    def sharded_cluster(self) -> int | None:
        """Whether the instance is sharded: 1 yes, 0 no.

        Documented values: `0` and `1`. Example: `1`.
        """
        ...

    @property
    def status(self) -> _InstanceStatus | None:
        """Current status of the instance.

        Example: `Running`.
        """
        ...

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Tags bound to the instance."""
        ...

    @property
    def vip(self) -> str | None:
        """IPv4 address behind the private endpoint."""
        ...

    @property
    def vip_v6(self) -> str | None:
        """IPv6 address behind the private endpoint; present only where the instance has one."""
        ...

    @property
    def vpc_id(self) -> str | None:
        """VPC of the instance.

        Example: `vpc-rs5811nceqyov0x58x4****`.
        """
        ...

    @property
    def zone_ids(self) -> tuple[str, ...]:
        """Availability zones the instance has nodes in.

        Example: `["cn-beijing-a"]`.
        """
        ...

class DescribeEnterpriseDBInstanceDetailVisitAddress(Model):
    """An address that clients connect to."""

    __match_args__ = ("addr_type", "eip_id", "ip_address", "port", "vip")
    def __init__(
        self,
        *,
        addr_type: str | None = None,
        eip_id: str | None = None,
        ip_address: str | None = None,
        port: str | None = None,
        vip: str | None = None,
    ) -> None: ...

    @property
    def addr_type(self) -> str | None:
        """Kind of address; Private (inside the VPC) and Public are the kinds other clients of the
        API look for.

        Example: `Private`.
        """
        ...

    @property
    def eip_id(self) -> str | None:
        """ID of the EIP behind a public address."""
        ...

    @property
    def ip_address(self) -> str | None:
        """Address (host name or IP) to connect to."""
        ...

    @property
    def port(self) -> str | None:
        """Port to connect to, as a string."""
        ...

    @property
    def vip(self) -> str | None:
        """IPv4 address behind the address."""
        ...

class DescribeEnterpriseDBInstanceSpecsInstanceSpec(Model):
    """A specification that instances can have."""

    __match_args__ = (
        "data_layout",
        "flash_capacity_max",
        "flash_capacity_min",
        "flash_capacity_step",
        "ram_capacity",
        "shard_number_specs",
    )
    def __init__(
        self,
        *,
        data_layout: _DataLayout | None = None,
        flash_capacity_max: int | None = None,
        flash_capacity_min: int | None = None,
        flash_capacity_step: int | None = None,
        ram_capacity: int | None = None,
        shard_number_specs: Sequence[ShardNumberSpec | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def data_layout(self) -> _DataLayout | None:
        """Storage kind the specification is for.

        Example: `RAM`.
        """
        ...

    @property
    def flash_capacity_max(self) -> int | None:
        """Largest fast-storage capacity of one shard; 0 for RAM.

        Unit: MiB. Example: `0`.
        """
        ...

    @property
    def flash_capacity_min(self) -> int | None:
        """Smallest fast-storage capacity of one shard; 0 for RAM.

        Unit: MiB. Example: `0`.
        """
        ...

    @property
    def flash_capacity_step(self) -> int | None:
        """Step between the fast-storage capacities on offer.

        Unit: MiB.
        """
        ...

    @property
    def ram_capacity(self) -> int | None:
        """Memory of one shard.

        Unit: MiB. Example: `8192`.
        """
        ...

    @property
    def shard_number_specs(self) -> tuple[ShardNumberSpec, ...]:
        """The shard counts on offer, with what each comes with."""
        ...

class ShardNumberSpec(Model):
    """A shard count with its limits."""

    __match_args__ = ("default_bandwidth", "default_max_connections", "shard_number")
    def __init__(
        self,
        *,
        default_bandwidth: int | None = None,
        default_max_connections: int | None = None,
        shard_number: int | None = None,
    ) -> None: ...

    @property
    def default_bandwidth(self) -> int | None:
        """Bandwidth that comes with it, for reads and for writes each.

        Unit: MB/s. Example: `116`.
        """
        ...

    @property
    def default_max_connections(self) -> int | None:
        """Connection limit that comes with it."""
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards.

        Example: `2`.
        """
        ...

class FatLog(Model):
    """One large request."""

    __match_args__ = (
        "instance_id",
        "action_type",
        "client_address",
        "client_name",
        "cmd",
        "cmd_length",
        "execution_start_time",
        "log_id",
        "node_id",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        action_type: str | None = None,
        client_address: str | None = None,
        client_name: str | None = None,
        cmd: str | None = None,
        cmd_length: str | None = None,
        execution_start_time: str | None = None,
        log_id: str | None = None,
        node_id: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """Id of the instance."""
        ...

    @property
    def action_type(self) -> str | None:
        """Kind of command or operation; values not documented."""
        ...

    @property
    def client_address(self) -> str | None:
        """Address of the client that sent the command."""
        ...

    @property
    def client_name(self) -> str | None:
        """Name the client gave itself."""
        ...

    @property
    def cmd(self) -> str | None:
        """The command as it was logged."""
        ...

    @property
    def cmd_length(self) -> str | None:
        """Length recorded for the entry, as a string; what is measured and in which unit is not
        documented.
        """
        ...

    @property
    def execution_start_time(self) -> str | None:
        """When the command began to run."""
        ...

    @property
    def log_id(self) -> str | None:
        """Id of the log entry."""
        ...

    @property
    def node_id(self) -> str | None:
        """Id of the node that logged the command."""
        ...

class HotKey(Model):
    """A hot key."""

    __match_args__ = (
        "action_type",
        "create_time",
        "db_name",
        "key_info",
        "key_type",
        "node_id",
        "query_count",
        "shard_id",
    )
    def __init__(
        self,
        *,
        action_type: str | None = None,
        create_time: str | None = None,
        db_name: str | None = None,
        key_info: str | None = None,
        key_type: str | None = None,
        node_id: str | None = None,
        query_count: str | None = None,
        shard_id: str | None = None,
    ) -> None: ...

    @property
    def action_type(self) -> str | None:
        """Kind of access or command that was counted; values not documented."""
        ...

    @property
    def create_time(self) -> str | None:
        """When the hot key was recorded."""
        ...

    @property
    def db_name(self) -> str | None:
        """Database that holds the key."""
        ...

    @property
    def key_info(self) -> str | None:
        """Name of the key."""
        ...

    @property
    def key_type(self) -> str | None:
        """Data type of the key, as in the request field `key_type`."""
        ...

    @property
    def node_id(self) -> str | None:
        """Id of the node that reported the key."""
        ...

    @property
    def query_count(self) -> str | None:
        """Number of accesses, as a string."""
        ...

    @property
    def shard_id(self) -> str | None:
        """Id of the shard that holds the key."""
        ...

class KeyScanJob(Model):
    """A key scan job."""

    __match_args__ = (
        "completed_count",
        "create_time",
        "finish_time",
        "job_id",
        "start_time",
        "status",
        "total_count",
    )
    def __init__(
        self,
        *,
        completed_count: int | None = None,
        create_time: str | None = None,
        finish_time: str | None = None,
        job_id: str | None = None,
        start_time: str | None = None,
        status: str | None = None,
        total_count: int | None = None,
    ) -> None: ...

    @property
    def completed_count(self) -> int | None:
        """How much of `total_count` has been done; what is counted is not documented."""
        ...

    @property
    def create_time(self) -> str | None:
        """When the job was created."""
        ...

    @property
    def finish_time(self) -> str | None:
        """When the job ended."""
        ...

    @property
    def job_id(self) -> str | None:
        """Id of the job.

        Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
        """
        ...

    @property
    def start_time(self) -> str | None:
        """When the job began to run."""
        ...

    @property
    def status(self) -> str | None:
        """State of the job; Created, Running, Finished, Failed and Interrupted are known (see
        notes).
        """
        ...

    @property
    def total_count(self) -> int | None:
        """Amount of work in all; what is counted is not documented."""
        ...

class ParameterGroupDetail(Model):
    """A parameter template with its parameters."""

    __match_args__ = (
        "parameter_group_id",
        "create_time",
        "default",
        "description",
        "engine_version",
        "name",
        "parameters",
        "source",
        "update_time",
    )
    def __init__(
        self,
        *,
        parameter_group_id: str | None = None,
        create_time: str | datetime.datetime | None = None,
        default: bool | None = None,
        description: str | None = None,
        engine_version: str | None = None,
        name: str | None = None,
        parameters: Sequence[ParameterGroupParameter | dict[str, Any]] | None = None,
        source: _ParameterGroupSource | None = None,
        update_time: str | datetime.datetime | None = None,
    ) -> None: ...

    @property
    def parameter_group_id(self) -> str | None:
        """Id of the template.

        Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

    @property
    def create_time(self) -> datetime.datetime | None:
        """When the template was created, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
        """
        ...

    @property
    def create_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def default(self) -> bool | None:
        """Whether this is the default template.

        Example: `false`.
        """
        ...

    @property
    def description(self) -> str | None:
        """Remark on the template.

        Example: `test template`.
        """
        ...

    @property
    def engine_version(self) -> str | None:
        """Redis version the template is for.

        Example: `7.0`.
        """
        ...

    @property
    def name(self) -> str | None:
        """Name of the template.

        Example: `test_temp`.
        """
        ...

    @property
    def parameters(self) -> tuple[ParameterGroupParameter, ...]:
        """Parameters of the template."""
        ...

    @property
    def source(self) -> _ParameterGroupSource | None:
        """Who made the template: User for a custom one, System for one of the service.

        Example: `User`.
        """
        ...

    @property
    def update_time(self) -> datetime.datetime | None:
        """When the template was last changed, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
        """
        ...

    @property
    def update_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

class ParameterGroup(Model):
    """A parameter template."""

    __match_args__ = (
        "parameter_group_id",
        "create_time",
        "default",
        "description",
        "engine_version",
        "name",
        "parameter_num",
        "source",
        "update_time",
    )
    def __init__(
        self,
        *,
        parameter_group_id: str | None = None,
        create_time: str | datetime.datetime | None = None,
        default: bool | None = None,
        description: str | None = None,
        engine_version: str | None = None,
        name: str | None = None,
        parameter_num: int | None = None,
        source: _ParameterGroupSource | None = None,
        update_time: str | datetime.datetime | None = None,
    ) -> None: ...

    @property
    def parameter_group_id(self) -> str | None:
        """Id of the template."""
        ...

    @property
    def create_time(self) -> datetime.datetime | None:
        """When the template was created, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
        """
        ...

    @property
    def create_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def default(self) -> bool | None:
        """Whether this is the default template."""
        ...

    @property
    def description(self) -> str | None:
        """Remark on the template."""
        ...

    @property
    def engine_version(self) -> str | None:
        """Redis version the template is for.

        Example: `7.0`.
        """
        ...

    @property
    def name(self) -> str | None:
        """Name of the template."""
        ...

    @property
    def parameter_num(self) -> int | None:
        """Number of parameters in the template."""
        ...

    @property
    def source(self) -> _ParameterGroupSource | None:
        """Who made the template: User for a custom one, System for one of the service.

        Example: `User`.
        """
        ...

    @property
    def update_time(self) -> datetime.datetime | None:
        """When the template was last changed, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
        """
        ...

    @property
    def update_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

class PlannedEvent(Model):
    """A planned maintenance event."""

    __match_args__ = (
        "instance_id",
        "action",
        "action_name",
        "can_cancel",
        "can_modify_time",
        "event_id",
        "instance_name",
        "max_end_time",
        "plan_end_time",
        "plan_start_time",
        "status",
        "type",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        action: str | None = None,
        action_name: str | None = None,
        can_cancel: bool | None = None,
        can_modify_time: bool | None = None,
        event_id: str | None = None,
        instance_name: str | None = None,
        max_end_time: str | datetime.datetime | None = None,
        plan_end_time: str | datetime.datetime | None = None,
        plan_start_time: str | datetime.datetime | None = None,
        status: _PlannedEventStatus | None = None,
        type: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance concerned.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def action(self) -> str | None:
        """Operation that the event carries out, presumably as an identifier beside the display
        name in `action_name`.
        """
        ...

    @property
    def action_name(self) -> str | None:
        """Display name of the operation, in the language of the site (Chinese or English).

        Example: `Upgrade instance kernel version`.
        """
        ...

    @property
    def can_cancel(self) -> bool | None:
        """Whether the event may still be called off.

        Example: `false`.
        """
        ...

    @property
    def can_modify_time(self) -> bool | None:
        """Whether `ModifyPlannedEventExecuteTime` accepts the event.

        Example: `false`.
        """
        ...

    @property
    def event_id(self) -> str | None:
        """ID of the event.

        Example: `event-cn0212gzmh2xs****`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Name of the instance concerned.

        Example: `test`.
        """
        ...

    @property
    def max_end_time(self) -> datetime.datetime | None:
        """Latest time that the event can be put off to, in UTC; an empty string when there is
        none.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
        """
        ...

    @property
    def max_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def plan_end_time(self) -> datetime.datetime | None:
        """End of the planned window, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.
        """
        ...

    @property
    def plan_end_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def plan_start_time(self) -> datetime.datetime | None:
        """Start of the planned window, in UTC.

        Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
        """
        ...

    @property
    def plan_start_time_raw(self) -> str | None:
        """The time as it came, as text."""
        ...

    @property
    def status(self) -> _PlannedEventStatus | None:
        """How far the event has got; only a Waiting event can be run at once.

        Example: `Waiting`.
        """
        ...

    @property
    def type(self) -> str | None:
        """Kind of the event: system maintenance or an operation that a user has scheduled; wire
        values unknown.
        """
        ...

class Region(Model):
    """A region."""

    __match_args__ = ("region_id", "region_name")
    def __init__(self, *, region_id: str | None = None, region_name: str | None = None) -> None: ...

    @property
    def region_id(self) -> str | None:
        """Region ID, the value that other actions take as `region_id`.

        Example: `cn-beijing`.
        """
        ...

    @property
    def region_name(self) -> str | None:
        """Display name of the region; Chinese text even in the English edition's sample.

        Example: `华北2(北京)`.
        """
        ...

class SlowQuery(Model):
    """A slow query."""

    __match_args__ = (
        "instance_id",
        "db_name",
        "execution_start_time",
        "host_address",
        "node_id",
        "query_text",
        "query_times",
        "user_name",
    )
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        db_name: str | None = None,
        execution_start_time: str | None = None,
        host_address: str | None = None,
        node_id: str | None = None,
        query_text: str | None = None,
        query_times: int | None = None,
        user_name: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """Id of the instance."""
        ...

    @property
    def db_name(self) -> str | None:
        """Database the command ran in (a number, or `-` for entries of servers)."""
        ...

    @property
    def execution_start_time(self) -> str | None:
        """When the command began to run."""
        ...

    @property
    def host_address(self) -> str | None:
        """Address of the client that sent the command."""
        ...

    @property
    def node_id(self) -> str | None:
        """Id of the node that logged the command."""
        ...

    @property
    def query_text(self) -> str | None:
        """The command as it was logged."""
        ...

    @property
    def query_times(self) -> int | None:
        """How long the command took; the unit is not confirmed."""
        ...

    @property
    def user_name(self) -> str | None:
        """Account that ran the command."""
        ...

class TagResource(Model):
    """A tag and the instance it is on."""

    __match_args__ = ("instance_id", "key", "value")
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        key: str | None = None,
        value: str | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance that carries the tag.

        Example: `redis-cnlflix66ohil****`.
        """
        ...

    @property
    def key(self) -> str | None:
        """Tag key.

        Example: `department`.
        """
        ...

    @property
    def value(self) -> str | None:
        """Tag value.

        Example: `game`.
        """
        ...

class DescribeTasksInstanceInfo(Model):
    """The instance as it was then."""

    __match_args__ = (
        "configure_nodes",
        "engine_version",
        "instance_id",
        "instance_name",
        "node_number",
        "proxy_version",
        "server_version",
        "shard_capacity",
        "shard_number",
        "sharded_cluster",
        "subnet_id",
        "vpc_id",
        "zone_ids",
    )
    def __init__(
        self,
        *,
        configure_nodes: Sequence[str] | None = None,
        engine_version: str | None = None,
        instance_id: str | None = None,
        instance_name: str | None = None,
        node_number: int | None = None,
        proxy_version: str | None = None,
        server_version: str | None = None,
        shard_capacity: int | None = None,
        shard_number: int | None = None,
        sharded_cluster: int | None = None,
        subnet_id: str | None = None,
        vpc_id: str | None = None,
        zone_ids: Sequence[str] | None = None,
    ) -> None: ...

    @property
    def configure_nodes(self) -> tuple[str, ...]:
        """Zones of the nodes."""
        ...

    @property
    def engine_version(self) -> str | None:
        """Redis version.

        Example: `7.0`.
        """
        ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def instance_name(self) -> str | None:
        """Name of the instance."""
        ...

    @property
    def node_number(self) -> int | None:
        """Nodes per shard."""
        ...

    @property
    def proxy_version(self) -> str | None:
        """Minor version of the proxies.

        Example: `1.602.0`.
        """
        ...

    @property
    def server_version(self) -> str | None:
        """Minor version of the servers.

        Example: `7.602.0`.
        """
        ...

    @property
    def shard_capacity(self) -> int | None:
        """Memory of one shard.

        Unit: MiB.
        """
        ...

    @property
    def shard_number(self) -> int | None:
        """Number of shards."""
        ...

    @property
    def sharded_cluster(self) -> int | None:
        """1 if the instance is a sharded cluster, 0 if not.

        Documented values: `0` and `1`.
        """
        ...

    @property
    def subnet_id(self) -> str | None:
        """Subnet of the instance."""
        ...

    @property
    def vpc_id(self) -> str | None:
        """VPC of the instance."""
        ...

    @property
    def zone_ids(self) -> tuple[str, ...]:
        """Zones of the instance."""
        ...

class Task(Model):
    """A task."""

    __match_args__ = (
        "cost_time_ms",
        "create_time",
        "finish_time",
        "instance_info",
        "instance_name",
        "origin_instance_info",
        "progress",
        "start_time",
        "task_action",
        "task_desc",
        "task_id",
        "task_name",
        "task_params",
        "task_status",
        "task_step_info",
    )
    def __init__(
        self,
        *,
        cost_time_ms: int | None = None,
        create_time: str | None = None,
        finish_time: str | None = None,
        instance_info: DescribeTasksInstanceInfo | dict[str, Any] | None = None,
        instance_name: str | None = None,
        origin_instance_info: DescribeTasksInstanceInfo | dict[str, Any] | None = None,
        progress: int | None = None,
        start_time: str | None = None,
        task_action: str | None = None,
        task_desc: str | None = None,
        task_id: str | None = None,
        task_name: str | None = None,
        task_params: str | None = None,
        task_status: _TaskStatus | None = None,
        task_step_info: Sequence[TaskStep | dict[str, Any]] | None = None,
    ) -> None: ...

    @property
    def cost_time_ms(self) -> int | None:
        """How long the task took.

        Unit: ms.
        """
        ...

    @property
    def create_time(self) -> str | None:
        """When the task was created."""
        ...

    @property
    def finish_time(self) -> str | None:
        """When the task ended."""
        ...

    @property
    def instance_info(self) -> DescribeTasksInstanceInfo | None:
        """The instance as the task makes it."""
        ...

    @property
    def instance_name(self) -> str | None:
        """Name of the instance the task works on."""
        ...

    @property
    def origin_instance_info(self) -> DescribeTasksInstanceInfo | None:
        """The instance as it was before the task."""
        ...

    @property
    def progress(self) -> int | None:
        """How far the task has come, presumably in percent."""
        ...

    @property
    def start_time(self) -> str | None:
        """When the task started."""
        ...

    @property
    def task_action(self) -> str | None:
        """Operation that the task carries out."""
        ...

    @property
    def task_desc(self) -> str | None:
        """Description of the task."""
        ...

    @property
    def task_id(self) -> str | None:
        """ID of the task."""
        ...

    @property
    def task_name(self) -> str | None:
        """Name of the task."""
        ...

    @property
    def task_params(self) -> str | None:
        """Parameters of the task, as a string."""
        ...

    @property
    def task_status(self) -> _TaskStatus | None:
        """State of the task."""
        ...

    @property
    def task_step_info(self) -> tuple[TaskStep, ...]:
        """The steps of the task."""
        ...

class TaskStep(Model):
    """A step of a task."""

    __match_args__ = ("name", "progress_desc", "step_progress", "step_status")
    def __init__(
        self,
        *,
        name: str | None = None,
        progress_desc: str | None = None,
        step_progress: int | None = None,
        step_status: _TaskStepStatus | None = None,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the step."""
        ...

    @property
    def progress_desc(self) -> str | None:
        """Progress of the step in words."""
        ...

    @property
    def step_progress(self) -> int | None:
        """How far the step has come, presumably in percent."""
        ...

    @property
    def step_status(self) -> _TaskStepStatus | None:
        """State of the step."""
        ...

class Account(Model):
    """A database account."""

    __match_args__ = ("instance_id", "account_name", "account_status", "description", "role_name")
    def __init__(
        self,
        *,
        instance_id: str | None = None,
        account_name: str | None = None,
        account_status: str | None = None,
        description: str | None = None,
        role_name: _AccountRole | None = None,
    ) -> None: ...

    @property
    def instance_id(self) -> str | None:
        """ID of the instance that the account belongs to.

        Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    @property
    def account_name(self) -> str | None:
        """Name of the account.

        Example: `test1`.
        """
        ...

    @property
    def account_status(self) -> str | None:
        """State of the account; Available means that it is ready for use.

        Example: `Available`.
        """
        ...

    @property
    def description(self) -> str | None:
        """Free text about the account.

        Example: `test account`.
        """
        ...

    @property
    def role_name(self) -> _AccountRole | None:
        """Permission role of the account: Administrator runs every supported command, ReadWrite
        all but the admin category, ReadOnly only the read category, NotDangerous all but the
        dangerous category.

        Example: `Administrator`.
        """
        ...

class ModifyDBInstanceMinorVersionDBEngineVersion(Model):
    """An engine version with its minor versions."""

    __match_args__ = ("engine", "engine_version", "proxy_version", "server_version")
    def __init__(
        self,
        *,
        engine: str | None = None,
        engine_version: str | None = None,
        proxy_version: MinorVersion | dict[str, Any] | None = None,
        server_version: MinorVersion | dict[str, Any] | None = None,
    ) -> None: ...

    @property
    def engine(self) -> str | None:
        """Name of the database engine."""
        ...

    @property
    def engine_version(self) -> str | None:
        """Major version of the engine."""
        ...

    @property
    def proxy_version(self) -> MinorVersion | None:
        """Proxy version information."""
        ...

    @property
    def server_version(self) -> MinorVersion | None:
        """Server version information."""
        ...

class SecurityGroupChange(Model):
    """What changed in a security group since it was last synchronized."""

    __match_args__ = (
        "added_ip_list",
        "bind_mode",
        "has_changed",
        "has_deleted",
        "new_ip_list",
        "old_ip_list",
        "removed_ip_list",
        "security_group_id",
        "security_group_name",
    )
    def __init__(
        self,
        *,
        added_ip_list: Sequence[str] | None = None,
        bind_mode: _BindMode | None = None,
        has_changed: bool | None = None,
        has_deleted: bool | None = None,
        new_ip_list: Sequence[str] | None = None,
        old_ip_list: Sequence[str] | None = None,
        removed_ip_list: Sequence[str] | None = None,
        security_group_id: str | None = None,
        security_group_name: str | None = None,
    ) -> None: ...

    @property
    def added_ip_list(self) -> tuple[str, ...]:
        """Addresses that the group has gained since the last refresh."""
        ...

    @property
    def bind_mode(self) -> _BindMode | None:
        """Which addresses the group contributes: IngressDirectionIp takes the source IPs of its
        inbound TCP and ALL rules (a rule whose source is itself a security group is skipped);
        AssociateEcsIp takes the primary-NIC IPs of the ECS servers in it.

        Example: `IngressDirectionIp`.
        """
        ...

    @property
    def has_changed(self) -> bool | None:
        """Whether the group's addresses differ from those in the list."""
        ...

    @property
    def has_deleted(self) -> bool | None:
        """Whether the security group no longer exists."""
        ...

    @property
    def new_ip_list(self) -> tuple[str, ...]:
        """Addresses of the group now."""
        ...

    @property
    def old_ip_list(self) -> tuple[str, ...]:
        """Addresses of the group as the list held them."""
        ...

    @property
    def removed_ip_list(self) -> tuple[str, ...]:
        """Addresses that the group has lost since the last refresh."""
        ...

    @property
    def security_group_id(self) -> str | None:
        """ID of the security group."""
        ...

    @property
    def security_group_name(self) -> str | None:
        """Name of the security group."""
        ...
