# Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.
"""The client for asyncio."""

import datetime
from collections.abc import Sequence
from types import TracebackType
from typing import Any, TypeVar

from typing_extensions import Self

from volcredis import _volcredis, models
from volcredis._paginate import AsyncPaginate
from volcredis._wait import AsyncWaits

_ResponseT = TypeVar("_ResponseT", bound=_volcredis.Response)

class AsyncClient(_volcredis.AsyncClient):
    """A client for asyncio, with the same methods and options as `Client`, to be awaited.

    Any number of tasks can share it. To cancel a task cancels its call; the service may have got the request.
    """

    async def send(self, request: _volcredis.Request[_ResponseT]) -> _ResponseT:
        """Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`."""
        ...

    async def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.Response:
        """Makes a call with parameters in wire names.

        An action or a parameter newer than the library is called with `version`, or with `allow_unknown`.
        """
        ...

    async def sign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.SignedRequest:
        """The request that a call would send first, signed, without sending it."""
        ...

    async def presign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.SignedRequest:
        """The request with the signature in its URL, without sending it.

        It is for whoever has no credentials, to be sent with `POST` within some minutes. The signature does not cover
        the body: who has the URL can send another one.
        """
        ...

    @property
    def paginate(self) -> AsyncPaginate:
        """Lists over all their pages: a method for each action that lists in pages."""
        ...

    @property
    def wait(self) -> AsyncWaits:
        """Waits until something at the service has come to a state."""
        ...

    async def close(self) -> None:
        """Closes the connections, once no other client shares them.

        Calls under way fail, others are refused.
        """
        ...

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        value: BaseException | None = None,
        traceback: TracebackType | None = None,
        /,
    ) -> None: ...

    async def add_tags_to_resource(
        self,
        *,
        instance_ids: Sequence[str],
        tags: Sequence[models.Tag | dict[str, Any]],
        client_token: str | None = None,
    ) -> models.AddTagsToResourceResponse:
        """Attaches tags to instances; the value of an existing key is replaced.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. A repeated call with the same `client_token` counts once.

        Rules that only the service can check:

        - An instance can have at most 50 tags.

        Notes:

        - Keys and values must follow the tag rules of the service, which only the service
          checks.

        Reference: `6293/1112331` and `84772/1393053`.

        Args:
            instance_ids: IDs of the instances to tag. Limits: at most 20 items. Example:
              `["redis-cn0212gzmh2xs****"]`.
            tags: Tags to attach. Limits: at most 20 items; no `Key` twice. Example:
              `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def apply_parameter_group(
        self,
        *,
        instance_id: str,
        parameter_group_id: str,
    ) -> models.ApplyParameterGroupResponse:
        """Applies the values of a parameter template to an instance.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - The action is not documented by the service and may change.

        Args:
            instance_id: ID of the instance.
            parameter_group_id: ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

    async def associate_allow_list(
        self,
        *,
        allow_list_ids: Sequence[str],
        instance_ids: Sequence[str],
        client_token: str | None = None,
    ) -> models.AssociateAllowListResponse:
        """Binds instances to allow lists: several instances to one allow list, or one instance to
        several allow lists.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Rules checked before sending:

        - Only one of `instance_ids` and `allow_list_ids` may hold more than one item.

        Notes:

        - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with
          password-free access; `ModifyDBInstanceVpcAuthMode` turns that off.
        - Quotas: 1000 allow lists per account and region, one default allow list per account
          and region, 10 security groups per allow list, 100 allow lists per instance.
        - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the
          community edition, 300 in the enterprise edition.
        - One call binds at most 200 instances to an allow list, or 100 allow lists to an
          instance.
        - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such
          as `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.

        Reference: `6293/108838` and `84772/1393074`.

        Args:
            allow_list_ids: IDs of the allow lists to bind. Example:
              `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
            instance_ids: IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_allow_list(
        self,
        *,
        allow_list_name: str,
        allow_list: str | None = None,
        allow_list_category: models._AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_type: str | None = None,
        project_name: str | None = None,
        security_group_bind_infos: Sequence[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> models.CreateAllowListResponse:
        """Creates an allow list of IP addresses in a region and returns its ID.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - At least one of `allow_list` and `security_group_bind_infos` must be given.

        Notes:

        - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every
          address is allowed.
        - A new default allow list turns the previous one into an ordinary allow list.
        - Quotas: 1000 allow lists per account and region, one default allow list per account
          and region, 10 security groups per allow list, 100 allow lists per instance.
        - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the
          community edition, 300 in the enterprise edition.
        - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such
          as `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.

        Reference: `6293/108834` and `84772/1393070`.

        Args:
            allow_list_name: Name of the allow list. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `test`.
            allow_list: IP addresses and CIDR blocks to allow. Limits: no item twice; items
              separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
            allow_list_category: Category of the allow list; `Default` makes it the default
              list of the account in this region. Default: `Ordinary`. Example: `Default`.
            allow_list_desc: Description of the allow list; empty if not given. Limits: at most
              200 characters. Example: `test`.
            allow_list_type: Address family; ignored by the service. Deprecated. Example:
              `DualStack`.
            project_name: Project of the allow list. Default: `default`. Example: `default`.
            security_group_bind_infos: ECS security groups whose addresses are allowed as well.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_backup(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
    ) -> models.CreateBackupResponse:
        """Creates a manual backup of an instance.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
        - The backup is complete when its status in `DescribeBackups` is no longer `Creating`.

        Reference: `6293/67125` and `84772/1393057`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02aqusft7ws****`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        name: str | None = None,
        target_engine_version: str | None = None,
        target_instance_name: str | None = None,
    ) -> models.CreateBlueGreenDeploymentResponse:
        """Starts a blue-green deployment: a copy of an instance on a later major version of
        Redis, kept in sync until the switchover.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`.

        Rules that only the service can check:

        - `target_engine_version` must be higher than the `EngineVersion` of the source
          instance.

        Notes:

        - The source instance must be below Redis 7.0 and have no additional bandwidth; a
          sharded cluster must not have a direct-link address.
        - An instance can be in one running deployment only.
        - The green instance is always pay-as-you-go; the account needs a balance of at least
          100 CNY in cash and vouchers.
        - In a default name of the green instance, the name of the blue instance is cut to 115
          characters.

        Reference: `6293/2171474` and `6293/2096775`.

        Args:
            source_instance_id: ID of the blue instance, which is to be upgraded. Example:
              `redis-cn0212gzmh2xs****`.
            name: Description of the deployment. Example: `upgradeversion`.
            target_engine_version: Redis version of the green instance; must be later than that
              of the blue instance. Example: `7.0`.
            target_instance_name: Name of the green instance; by default the name of the blue
              instance, `-green-` and six random characters. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `redistest-green`.
        """
        ...

    async def create_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        password: str,
        role_name: models._AccountRole,
        description: str | None = None,
        client_token: str | None = None,
    ) -> models.CreateDBAccountResponse:
        """Creates an account with a role on an instance.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. It ends in `Running`. A repeated call with the same `client_token`
        counts once.

        Notes:

        - An instance can have 100 accounts by default; the limit can be raised by a support
          ticket.
        - Custom roles created in the console can be used as well.
        - The account takes effect within about a minute, when its status becomes `Available`.

        Reference: `6293/69656` and `84772/1393066`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account. Limits: 2 to 16 characters; lower-case letters,
              digits and `_`, beginning with a letter and ending with a letter or a digit.
              Example: `test1`.
            password: Password of the account. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            role_name: Role of the account. `Administrator` may run all supported commands,
              `ReadWrite` all but the `admin` category, `ReadOnly` only the `read` category,
              `NotDangerous` all but the `dangerous` category. Example: `ReadWrite`.
            description: Description of the account; empty if not given. Limits: at most 256
              characters. Example: `The_test_account`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        port: int | None = None,
        client_token: str | None = None,
    ) -> models.CreateDBEndpointDirectLinkAddressResponse:
        """Creates a direct-link address of a sharded cluster, which connects clients to the
        shards without the proxies.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - Only sharded clusters can have a direct-link address.
        - For instances with more than 8 shards a support ticket is needed.
        - Clients must support the Redis Cluster protocol; proxy features such as read/write
          splitting and load balancing are not available on this address.
        - The address may resolve to another IP address after it has been released and created
          again; clients should use the domain name.
        - `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.

        Reference: `6293/1407726`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            port: Port of the direct-link address. Limits: 1024 to 4000 or 5100 to 64512.
              Default: `6379`. Example: `6379`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
        """
        ...

    async def create_db_endpoint_public_address(
        self,
        *,
        instance_id: str,
        eip_id: str,
        port: int | None = None,
        client_token: str | None = None,
    ) -> models.CreateDBEndpointPublicAddressResponse:
        """Creates a public address of an instance by binding an elastic IP address (EIP).

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Notes:

        - The account must have granted the cross-service authorization for Redis, or the call
          fails.
        - The EIP is billed by the EIP service.
        - The change is complete when the EIP is bound and the instance is `Running`.

        Reference: `6293/110152` and `84772/1393064`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            eip_id: ID of the elastic IP address (EIP) to bind, as listed by
              `DescribeEipAddresses` of the VPC service. Example:
              `eip-2fef2qcfbfw8w5oxruw3w****`.
            port: Port of the public address. Limits: 1024 to 65535. Default: `6379`. Example:
              `6379`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_db_instance(
        self,
        *,
        region_id: str,
        configure_nodes: Sequence[models.ConfigureNode | dict[str, Any]],
        engine_version: models._EngineVersion,
        multi_az: models._MultiAZ,
        node_number: int,
        shard_capacity: int,
        sharded_cluster: int,
        subnet_id: str,
        vpc_id: str,
        allow_list_ids: Sequence[str] | None = None,
        parameter_group_id: str | None = None,
        auto_renew: bool | None = None,
        charge_type: models._ChargeType | None = None,
        deletion_protection: models._DeletionProtection | None = None,
        instance_name: str | None = None,
        no_auth_mode: models._NoAuthMode | None = None,
        password: str | None = None,
        port: int | None = None,
        project_name: str | None = None,
        purchase_months: int | None = None,
        shard_number: int | None = None,
        tags: Sequence[models.Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> models.CreateDBInstanceResponse:
        """Creates a community edition instance and returns its ID before the creation is
        complete.

        The call is accepted, and the work goes on after it returns. It passes through
        `Creating` and ends in `Running`. A repeated call with the same `client_token` counts
        once.

        Rules checked before sending:

        - `shard_number` must be given when `sharded_cluster` is `1`.
        - `shard_capacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`,
          `24576`, `32768` or `65536` when `sharded_cluster` is `0`.
        - `shard_capacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when
          `sharded_cluster` is `1`.
        - `shard_capacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
          `32768` or `65536` when `node_number` is `1`.
        - `multi_az` must be `disabled` when `node_number` is `1`.
        - `purchase_months` must be given when `charge_type` is `PrePaid`.
        - The service ignores `auto_renew` when `charge_type` is `PostPaid` (nothing is
          refused).
        - `configure_nodes` must hold as many items as `node_number` says.
        - Every `AZ` in `configure_nodes` must be the same when `multi_az` is `disabled`.
        - `configure_nodes` must hold at least 2 different `AZ` when `multi_az` is `enabled`.

        Rules that only the service can check:

        - `subnet_id` must belong to `vpc_id` and to an availability zone of the instance.
        - All allow lists of an instance contain at most 1000 addresses and CIDR blocks.

        Notes:

        - `configure_nodes` may be required by the service.
        - The account must have granted the cross-service authorization for Redis, or the call
          fails.
        - Shards of 512 MiB may not be available; `DescribeDBInstanceSpecs` lists the sizes on
          sale.
        - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised
          to 10.
        - A failed creation ends in status `CreateFailed`.

        Reference: `6293/65748` and `6293/71563`.

        Args:
            region_id: ID of the region to create the instance in. Example: `cn-beijing`.
            configure_nodes: Zones of the nodes of a shard, one entry per node; the first is
              the zone of the primary node.
            engine_version: Redis version of the instance. Documented values: `5.0`, `6.0` and
              `7.0`. Example: `5.0`.
            multi_az: Deployment of the nodes over several availability zones (`enabled`) or in
              one (`disabled`). Example: `enabled`.
            node_number: Number of nodes per shard: `1` for a single-node instance, more for a
              primary node with secondary nodes. Limits: 1 to 6. Example: `2`.
            shard_capacity: Memory of each shard; the permitted sizes depend on
              `sharded_cluster`. Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`,
              `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
            sharded_cluster: Sharding: `1` for a sharded cluster, `0` for an unsharded
              instance. Documented values: `0` and `1`. Example: `0`.
            subnet_id: ID of a subnet of the VPC, in an availability zone of the instance.
              Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
            vpc_id: ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
            allow_list_ids: IDs of the allow lists to bind; none if not given. Limits: at most
              100 items.
            parameter_group_id: ID of the parameter template to apply; by default the system
              template of the version.
            auto_renew: If `true`, the subscription is renewed automatically. Default: `false`.
            charge_type: Billing method: pay-as-you-go (`PostPaid`) or subscription
              (`PrePaid`). Default: `PostPaid`. Example: `PostPaid`.
            deletion_protection: Deletion protection of the instance. Default: `disabled`.
            instance_name: Name of the instance; the instance ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testInstance`.
            no_auth_mode: Password-free access over the private endpoint: allowed (`open`) or
              not (`close`). Not case-sensitive. Default: `close`.
            password: Password of the `default` account; if not given, a random password that cannot be read. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            port: Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`.
            project_name: Project of the instance. Default: `default`. Example: `default`.
            purchase_months: Duration of the subscription. Unit: month. Documented values: `1`,
              `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
            shard_number: Number of shards; for sharded clusters only. Limits: 2 to 256.
              Example: `2`.
            tags: Tags to attach; an instance can have at most 50. Limits: at most 20 items.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_enterprise_db_instance(
        self,
        *,
        region_id: str,
        charge_type: models._ChargeType,
        data_layout: models._DataLayout,
        flash_per_shard: int,
        ram_per_shard: int,
        shard_number: int,
        subnet_id: str,
        vpc_id: str,
        allow_list_ids: Sequence[str] | None = None,
        auto_renew: bool | None = None,
        configure_nodes: Sequence[models.ConfigureNode | dict[str, Any]] | None = None,
        deletion_protection: models._DeletionProtection | None = None,
        instance_name: str | None = None,
        modules: Sequence[str] | None = None,
        multi_az: models._MultiAZ | None = None,
        password: str | None = None,
        project_name: str | None = None,
        purchase_months: int | None = None,
        tags: Sequence[models.Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> models.CreateEnterpriseDBInstanceResponse:
        """Creates an enterprise edition instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - `purchase_months` must be given when `charge_type` is `PrePaid`.
        - The service ignores `auto_renew` when `charge_type` is `PostPaid` (nothing is
          refused).
        - The service ignores `flash_per_shard` when `data_layout` is `RAM` (nothing is
          refused).
        - `flash_per_shard` must be `10240`, `20480` or `30720` when `data_layout` is `Hybrid`.

        Rules that only the service can check:

        - `subnet_id` must belong to `vpc_id` and to a zone of the instance.

        Notes:

        - `flash_per_shard` is required even for `RAM` instances.
        - 64 shards are available by invitation only.
        - An account can use 64 shards of enterprise edition instances per region by default;
          beyond that the call fails for lack of quota.
        - The limits of `instance_name`, Password, `allow_list_ids` and Tags are probably those
          of `CreateDBInstance`; only the service checks them.
        - The engine version is always 7.4.

        Reference: `84772/1157351`, `84772/1382961`, `84772/1262383`, `84772/1439014` and
        `84772/1262384`.

        Args:
            region_id: ID of the region to create the instance in. Example: `cn-beijing`.
            charge_type: Billing method: pay-as-you-go (`PostPaid`) or subscription
              (`PrePaid`). Example: `PrePaid`.
            data_layout: Data storage: memory only (`RAM`) or memory and fast storage
              (`Hybrid`). Example: `RAM`.
            flash_per_shard: Fast-storage capacity of each shard; for `Hybrid` instances only.
              Unit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`.
            ram_per_shard: Memory of each shard. Unit: MiB. Documented values: `8192`. Example:
              `8192`.
            shard_number: Number of shards of the instance. Documented values: `1`, `2`, `4`,
              `8`, `16` and `32`. Example: `2`.
            subnet_id: ID of a subnet of the VPC, in the zone of the instance. Example:
              `subnet-1g15j13jtzgu88ibuxwqp****`.
            vpc_id: ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
            allow_list_ids: IDs of the allow lists to bind.
            auto_renew: If `true`, the subscription is renewed automatically. Default: `false`.
              Example: `true`.
            configure_nodes: Zones of the nodes of a shard.
            deletion_protection: Deletion protection of the instance.
            instance_name: Name of the instance.
            modules: Redis modules to load: RediSearch, RedisJSON, RedisTimeSeries or
              RedisBloom. The exact spelling of the values is not documented.
            multi_az: Deployment of the nodes over several availability zones (`enabled`) or in
              one (`disabled`).
            password: Password of the `default` account.
            project_name: Project of the instance. Example: `default`.
            purchase_months: Duration of the subscription. Unit: month. Documented values: `1`,
              `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Example: `1`.
            tags: Tags to attach.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_key_scan_job(
        self,
        *,
        instance_id: str,
        scan_key_num_per_second: int,
        timeout_minutes: int,
    ) -> models.CreateKeyScanJobResponse:
        """Starts a job that scans an instance for expired keys and deletes them.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at
          off-peak hours.
        - `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.
        - A running job cannot be changed.

        Reference: `6293/1681638`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            scan_key_num_per_second: Number of keys scanned per second. Limits: 2000 to 100000.
              Example: `2000`.
            timeout_minutes: Time after which the scan is stopped. Unit: minute. Limits: 30 to
              1440. Example: `30`.
        """
        ...

    async def create_parameter_group(
        self,
        *,
        engine_version: models._EngineVersion,
        name: str,
        param_values: Sequence[models.ParamValue | dict[str, Any]],
        description: str | None = None,
    ) -> models.CreateParameterGroupResponse:
        """Creates a custom parameter template for a Redis version.

        The change is made when the call returns.

        Notes:

        - The `engine_version` of a template cannot be changed.

        Reference: `6293/1415104`.

        Args:
            engine_version: Redis version of the template. Documented values: `7.0`, `6.0` and
              `5.0`. Example: `7.0`.
            name: Name of the template. Limits: 2 to 64 characters; Chinese characters,
              letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `test_temp`.
            param_values: Parameters of the template. Limits: at least one item.
            description: Description of the template; empty if not given. Limits: at most 200
              characters. Example: `test template`.
        """
        ...

    async def decrease_db_instance_node_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_decrease: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        nodes_to_remove: Sequence[models.ConfigureNode | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> models.DecreaseDBInstanceNodeNumberResponse:
        """Removes nodes from each shard of a primary-secondary instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).

        Rules that only the service can check:

        - The number of nodes per shard after the change must be 2 to 6.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) can be changed.
        - The change turns data flashback off and discards its restore points;
          `StartContinuousBackup` turns it on again.
        - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised
          to 10.
        - The change is complete when the instance is `Running` again.
        - `nodes_to_remove` is meant for instances in several availability zones.

        Reference: `6293/65749`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window. Example: `true`.
            nodes_number_to_decrease: Number of nodes to remove from each shard. Limits: at
              most 4. Example: `2`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            create_backup: If `true`, a full backup is taken before the change. Default:
              `false`. Example: `true`.
            nodes_to_remove: Zones of the nodes to remove, one entry per node.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_all_client_session(
        self,
        *,
        instance_id: str,
    ) -> models.DeleteAllClientSessionResponse:
        """Ends all client sessions of an instance.

        The change is made when the call returns.

        Notes:

        - The connections of the sessions are closed.

        Reference: `6293/2175475`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def delete_allow_list(
        self,
        *,
        allow_list_id: str,
        client_token: str | None = None,
    ) -> models.DeleteAllowListResponse:
        """Deletes an allow list that is bound to no instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - The call fails while an instance is bound to the allow list; `DisassociateAllowList`
          unbinds it.

        Reference: `6293/108840` and `84772/1393076`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
    ) -> models.DeleteBlueGreenDeploymentResponse:
        """Cancels a blue-green deployment and makes its two instances independent.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`,
          `SWITCHOVER_PENDING` or `SWITCHOVER_FAILED`.
        - Both instances remain; the green instance is billed until it is deleted.
        - Another deployment can be created for the instance afterwards.

        Reference: `6293/2171477`.

        Args:
            source_instance_id: ID of the blue instance of the deployment. Example:
              `redis-cn0212gzmh2xs****`.
        """
        ...

    async def delete_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        client_token: str | None = None,
    ) -> models.DeleteDBAccountResponse:
        """Deletes an account of an instance.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. A repeated call with the same `client_token` counts once.

        Reference: `6293/71734` and `84772/1393069`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account to delete. Limits: not `default`. Example:
              `test1`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.DeleteDBEndpointDirectLinkAddressResponse:
        """Deletes the direct-link address of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - The instance then no longer supports the Redis Cluster protocol; move clients to
          another address first.

        Reference: `6293/1407724`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_db_endpoint_public_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.DeleteDBEndpointPublicAddressResponse:
        """Deletes the public address of an instance.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Notes:

        - The EIP is unbound but not released, and is billed until it is released in the EIP
          service.
        - For instances created before 2022-05-17 the call may fail; a support ticket is needed
          then.
        - The change is complete when the EIP is unbound and the instance is `Running`.

        Reference: `6293/110161` and `84772/1393065`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
    ) -> models.DeleteDBInstanceResponse:
        """Deletes an instance permanently.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules that only the service can check:

        - `backup_point_name` has an effect only for a primary-secondary instance
          (`InstanceClass` `PrimarySecondary`) that is pay-as-you-go (`ChargeType` `PostPaid`).

        Notes:

        - A final backup of a primary-secondary instance is created by default; it remains in
          the list of backups.
        - A single-node instance is not backed up; its data is lost.
        - An instance with deletion protection cannot be deleted.

        Reference: `6293/99796`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_name: Name of the final backup; the backup ID if not given. Limits: 1
              to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
              neither a digit nor `-`. Example: `testbackup`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_enterprise_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> models.DeleteEnterpriseDBInstanceResponse:
        """Deletes an enterprise edition instance, by default after a final full backup.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).

        Rules that only the service can check:

        - `create_backup` and `backup_point_name` have an effect only for pay-as-you-go
          instances (`ChargeType` `PostPaid`). For a subscription instance a final backup is
          always created and named by its backup ID.

        Notes:

        - `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.

        Reference: `84772/1387160`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_name: Name of the final backup; the backup ID if not given. Limits: 1
              to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
              neither a digit nor `-`. Example: `testbackup`.
            create_backup: If `true`, a full backup is taken before the deletion; for
              pay-as-you-go instances only. Default: `true`. Example: `true`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_parameter_group(
        self,
        *,
        parameter_group_id: str,
    ) -> models.DeleteParameterGroupResponse:
        """Deletes a custom parameter template permanently.

        The change is made when the call returns.

        Rules that only the service can check:

        - Only a template whose Source is `User` can be deleted.

        Reference: `6293/1415108`.

        Args:
            parameter_group_id: ID of the custom template to delete. Example:
              `pg-cnlfm5yzmxehmkw****`.
        """
        ...

    async def describe_allow_list_detail(
        self,
        *,
        allow_list_id: str,
    ) -> models.DescribeAllowListDetailResponse:
        """Returns an allow list with its addresses, bound instances and linked security groups.

        Changes nothing.

        Reference: `6293/108836` and `84772/1393072`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
        """
        ...

    async def describe_allow_lists(
        self,
        *,
        region_id: str,
        instance_id: str | None = None,
        ip_address: str | None = None,
        ip_segment: str | None = None,
        project_name: str | None = None,
        query_default: bool | None = None,
    ) -> models.DescribeAllowListsResponse:
        """Lists the allow lists of the account in a region.

        Changes nothing.

        Notes:

        - The list is not paged.
        - `DescribeAllowListDetail` returns the addresses of an allow list.

        Reference: `6293/108835` and `84772/1393071`.

        Args:
            region_id: ID of the region to list. Example: `cn-beijing`.
            instance_id: Filters by the ID of a bound instance. Example:
              `redis-cn0212gzmh2xs****`.
            ip_address: Filters by IP addresses: returns allow lists that contain such an
              address, itself or within a CIDR block. Limits: at most 50 items; items separated
              by `,`. Example: `100.64.***.***,192.168.***.***`.
            ip_segment: Filters by CIDR blocks: returns allow lists that contain exactly such a
              block. Limits: at most 50 items; items separated by `,`. Example:
              `100.64.***.***/10,192.168.***.***/32`.
            project_name: Filters by project. Example: `default`.
            query_default: If `true`, only the default list is returned; if `false`, only
              ordinary lists; if not given, both. Example: `false`.
        """
        ...

    async def describe_available_cross_region(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeAvailableCrossRegionResponse:
        """Lists the regions that backups of an instance can be copied to.

        Changes nothing.

        Reference: `6293/1537662`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_backup_plan(self, *, instance_id: str) -> models.DescribeBackupPlanResponse:
        """Returns the automatic backup plan of an instance.

        Changes nothing.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
        - `BackupHour` is in UTC+8, the times are in UTC.

        Reference: `6293/65765` and `84772/1393059`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_backup_point_download_urls(
        self,
        *,
        instance_id: str,
        backup_point_id: str,
    ) -> models.DescribeBackupPointDownloadUrlsResponse:
        """Returns the download URLs of the files of a backup.

        Changes nothing.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.

        Reference: `6293/160056` and `84772/1393061`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: ID of the backup, as listed by `DescribeBackups`. Example:
              `b-cn02wp9k2wlw9z9gzl76n2vd****`.
        """
        ...

    async def describe_backups(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Sequence[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
    ) -> models.DescribeBackupsResponse:
        """Lists the backups of an instance or of the whole account.

        Changes nothing.

        Rules checked before sending:

        - `instance_id` must be given when `scope` is `OneInstance`.
        - `instance_id` must be given when `scope` is not given.
        - `end_time` must be given when `start_time` is given.
        - `page_size` must be given when `page_number` is given.
        - The service ignores `backup_point_name` when `scope` is `OneInstance` (nothing is
          refused).
        - The service ignores `backup_point_name` when `scope` is not given (nothing is
          refused).
        - The service ignores `backup_point_id` when `scope` is `OneInstance` (nothing is
          refused).
        - The service ignores `backup_point_id` when `scope` is not given (nothing is refused).
        - The service ignores `project_name` when `scope` is `OneInstance` (nothing is
          refused).
        - The service ignores `project_name` when `scope` is not given (nothing is refused).
        - `end_time` must be later than `start_time`.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.

        Reference: `6293/65766` and `84772/1393058`.

        Args:
            instance_id: Filters by instance ID; no filter if empty. Example:
              `redis-cn0212gzmh2xs****`.
            backup_point_id: Filters by a part of the backup ID; only for the
              `AccountInstances` scope. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: Filters by a part of the backup name; ignored for the
              `OneInstance` scope. Example: `testbackup`.
            backup_strategy_list: Filters by backup strategies; all strategies if empty.
              Example: `["AutomatedBackup","ManualBackup"]`.
            end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2024-08-22T07:51:12Z`.
            page_number: Number of the page, counted from 1. Limits: at least 1. Example: `1`.
            page_size: Number of backups per page. Limits: 1 to 1000. Example: `10`.
            project_name: Filters by project; only for the `AccountInstances` scope. Example:
              `default`.
            scope: Scope of the query: one instance or the whole account. Default:
              `OneInstance`. Example: `AccountInstances`.
            start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
              UTC. Example: `2024-08-22T07:51:09Z`.
        """
        ...

    async def describe_big_keys(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: models._KeyType | None = None,
        order_by: models._BigKeyOrder | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
    ) -> models.DescribeBigKeysResponse:
        """Returns the largest keys of an instance, by memory or by number of elements.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.
        - `query_start_time` and `query_end_time` may lie at most 24 hours apart.

        Rules that only the service can check:

        - `query_start_time` must be within the last 15 days.
        - Time ranges of more than 1 hour may be rejected.

        Notes:

        - The service keeps the 100 keys with the most memory and the 100 keys with the most
          elements.
        - The result is not paged: one call returns up to 100 keys.

        Reference: `6293/78084`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Maximum number of keys to return. Limits: 1 to 100. Example: `50`.
            key_type: Filters by data type; all types if not given. Example: `list`.
            order_by: Sort order: by memory (`ValueSize`) or by number of elements
              (`ValueLen`). Default: `ValueSize`. Example: `ValueSize`.
            query_end_time: End of the time range; by default the current time. Format: RFC
              3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_start_time: Start of the time range, at most 15 days ago; by default one hour
              ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2023-03-27T15:30:00Z`.
        """
        ...

    async def describe_blue_green_deployments(
        self,
        *,
        instance_id: str,
        exclude_completed: bool | None = None,
    ) -> models.DescribeBlueGreenDeploymentsResponse:
        """Lists the blue-green deployments of an instance.

        Changes nothing.

        Notes:

        - `EndTime` has no time zone.
        - The list is not paged.

        Reference: `6293/2171475`.

        Args:
            instance_id: ID of the blue or the green instance. Example:
              `redis-cn0212gzmh2xs****`.
            exclude_completed: Filters completed deployments (`SWITCHOVER_COMPLETED` or
              `DELETE_COMPLETED`). Documented as leaving them out if `false` and including them
              if `true`, contrary to its name. Default: `false`. Example: `false`.
        """
        ...

    async def describe_client_session_snapshot(
        self,
        *,
        instance_id: str,
        context: str | None = None,
        filter: Sequence[models.SessionFilter | dict[str, Any]] | None = None,
        order_by: str | None = None,
        order_type: str | None = None,
        page_size: int | None = None,
        query_end_time: str | None = None,
        query_start_time: str | None = None,
    ) -> models.DescribeClientSessionSnapshotResponse:
        """Lists the client sessions of an instance that were recorded in a time range.

        Changes nothing.

        Notes:

        - The action is not documented by the service and may change.
        - The format of the times and the values of `FilterKey`, `order_by` and `order_type`
          are not documented.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            context: Position to continue from: the `context` of the previous response; not
              given for the first page.
            filter: Conditions that the sessions must meet.
            order_by: Session property to sort by.
            order_type: Sort direction.
            page_size: Number of sessions per page.
            query_end_time: End of the time range.
            query_start_time: Start of the time range.
        """
        ...

    async def describe_cross_region_backup_policy(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeCrossRegionBackupPolicyResponse:
        """Returns the cross-region backup policy of an instance.

        Changes nothing.

        Reference: `6293/1537659`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_cross_region_backups(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Sequence[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: models._BackupStatus | None = None,
    ) -> models.DescribeCrossRegionBackupsResponse:
        """Lists the cross-region backups of an instance or of the whole account.

        Changes nothing.

        Rules checked before sending:

        - `instance_id` must be given when `scope` is `OneInstance`.
        - `instance_id` must be given when `scope` is not given.
        - `end_time` must be given when `start_time` is given.
        - `page_size` must be given when `page_number` is given.
        - The service ignores `backup_point_name` when `scope` is `OneInstance` (nothing is
          refused).
        - The service ignores `backup_point_name` when `scope` is not given (nothing is
          refused).
        - The service ignores `backup_point_id` when `scope` is `OneInstance` (nothing is
          refused).
        - The service ignores `backup_point_id` when `scope` is not given (nothing is refused).
        - The service ignores `project_name` when `scope` is `OneInstance` (nothing is
          refused).
        - The service ignores `project_name` when `scope` is not given (nothing is refused).
        - `end_time` must be later than `start_time`.

        Reference: `6293/1537661`.

        Args:
            instance_id: Filters by instance ID, exact match; no filter if empty. Example:
              `redis-cn0212gzmh2xs****`.
            backup_point_id: Filters by a part of the backup ID; only for the
              `AccountInstances` scope. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: Filters by a part of the backup name at the time of the backup;
              ignored for the `OneInstance` scope. Example: `testbackup`.
            backup_strategy_list: Filters by backup strategies; all strategies if empty.
              Example: `["AutomatedBackup","ManualBackup"]`.
            end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2024-08-22T07:51:12Z`.
            page_number: Number of the page, counted from 1. Limits: at least 1. Example: `1`.
            page_size: Number of backups per page. Limits: 1 to 100. Example: `10`.
            project_name: Filters by project at the time of the backup; only for the
              `AccountInstances` scope. Example: `default`.
            scope: Scope of the query: one instance or the whole account. Default:
              `OneInstance`. Example: `AccountInstances`.
            start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
              UTC. Example: `2024-08-22T07:51:09Z`.
            status: Filters by backup status. Example: `Available`.
        """
        ...

    async def describe_db_engine_versions(
        self,
        *,
        engine_version: models._EngineVersion | None = None,
    ) -> models.DescribeDBEngineVersionsResponse:
        """Lists the minor versions available for each major version of Redis.

        Changes nothing.

        Notes:

        - The list is not paged.
        - `ModifyDBInstanceMinorVersion` upgrades an instance to a listed version.

        Reference: `6293/2251748`.

        Args:
            engine_version: Major version to list; all major versions if not given. Documented
              values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
        """
        ...

    async def describe_db_instance_acl_categories(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeDBInstanceAclCategoriesResponse:
        """Lists the ACL command categories that an instance supports.

        Changes nothing.

        Notes:

        - Each default role of an account is an ACL rule over these categories.

        Reference: `6293/1347919`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
        """
        ...

    async def describe_db_instance_acl_commands(
        self,
        *,
        instance_id: str,
        category: str,
    ) -> models.DescribeDBInstanceAclCommandsResponse:
        """Lists the commands of an ACL category on an instance.

        Changes nothing.

        Reference: `6293/1347918`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
            category: Command category, as listed by `DescribeDBInstanceAclCategories`.
              Example: `admin`.
        """
        ...

    async def describe_db_instance_bandwidth_per_shard(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeDBInstanceBandwidthPerShardResponse:
        """Returns the default and the additional bandwidth of each shard of an instance.

        Changes nothing.

        Reference: `6293/72223`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_db_instance_detail(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Returns the details of a community edition instance, including its addresses.

        Changes nothing.

        Notes:

        - For enterprise edition instances use `DescribeEnterpriseDBInstanceDetail`.
        - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.

        Reference: `6293/65755` and `6293/71563`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    async def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
    ) -> models.DescribeDBInstanceParamsResponse:
        """Lists the parameters of an instance with their current, default and permitted values.

        Changes nothing.

        Notes:

        - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type
          `Radio`.

        Reference: `6293/65763`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of parameters per page. Limits: 1 to 1000. Example: `1`.
        """
        ...

    async def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
    ) -> models.DescribeDBInstanceShardsResponse:
        """Lists the shards of an instance with their server nodes.

        Changes nothing.

        Reference: `6293/1148756`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of shards per page. Limits: 1 to 100. Example: `10`.
        """
        ...

    async def describe_db_instance_slots(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeDBInstanceSlotsResponse:
        """Returns the hash slots of each shard of an instance.

        Changes nothing.

        Reference: `6293/2479859`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_db_instance_specs(
        self,
        *,
        arch_type: models._ArchType | None = None,
        instance_class: models._InstanceClass | None = None,
    ) -> models.DescribeDBInstanceSpecsResponse:
        """Lists the specifications on sale, with their bandwidth and connection limits.

        Changes nothing.

        Notes:

        - The list is not paged.

        Reference: `6293/1472580`.

        Args:
            arch_type: Filters by architecture: unsharded (`Standard`) or sharded cluster
              (`Cluster`). Example: `Standard`.
            instance_class: Filters by instance class: with secondary nodes
              (`PrimarySecondary`) or single-node (`Standalone`). Example: `Standalone`.
        """
        ...

    async def describe_db_instances(
        self,
        *,
        instance_id: str | None = None,
        region_id: str | None = None,
        charge_type: models._ChargeType | None = None,
        data_layout: models._DataLayout | None = None,
        engine_version: models._EngineVersion | None = None,
        instance_name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        service_type: models._ServiceType | None = None,
        sharded_cluster: int | None = None,
        status: models._InstanceStatus | None = None,
        tag_filters: Sequence[models.TagFilter | dict[str, Any]] | None = None,
        vpc_id: str | None = None,
        zone_id: str | None = None,
    ) -> models.DescribeDBInstancesResponse:
        """Lists the instances in a region with their basic properties.

        Changes nothing.

        Notes:

        - The unit of `ShardCapacity` is GiB here and MiB in `CreateDBInstance`.

        Reference: `6293/65754`, `84772/1254216` and `6293/71563`.

        Args:
            instance_id: Filters by instance ID, exact match. Example:
              `redis-cn0212gzmh2xs****`.
            region_id: ID of the region of the instances; by default the region that the
              request is signed for. Example: `cn-beijing`.
            charge_type: Filters by billing method. Example: `PostPaid`.
            data_layout: Filters by data storage; for the enterprise edition only.
            engine_version: Filters by Redis version; `7.2` and `7.4` occur in the enterprise
              edition only. Example: `5.0`.
            instance_name: Filters by a part of the instance name. Example: `api_test`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Default:
              `1`. Example: `1`.
            page_size: Number of instances per page. Limits: 1 to 1000. Default: `10`. Example:
              `10`.
            project_name: Filters by project. Example: `default`.
            service_type: Edition to list: community (`Basic`) or enterprise (`Enterprise`).
              Default: `Basic`.
            sharded_cluster: Filters by sharding: `1` for sharded clusters, `0` for unsharded
              instances. Documented values: `0` and `1`. Example: `1`.
            status: Filters by instance status. Example: `Running`.
            tag_filters: Filters by tags. Limits: at most 10 items.
            vpc_id: Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`.
            zone_id: Filters by a part of the availability zone ID. Example: `cn-beijing-a`.
        """
        ...

    async def describe_enterprise_db_instance_detail(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeEnterpriseDBInstanceDetailResponse:
        """Returns the details of an enterprise edition instance.

        Changes nothing.

        Notes:

        - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.

        Reference: `84772/1168033`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
    ) -> models.DescribeEnterpriseDBInstanceParamsResponse:
        """Lists the parameters of an enterprise edition instance with their current values.

        Changes nothing.

        Notes:

        - Only parameters that can be set in the console are returned.

        Reference: `84772/1386397`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of parameters per page. Limits: 1 to 100. Example: `1`.
        """
        ...

    async def describe_enterprise_db_instance_specs(
        self,
        *,
        data_layout: models._DataLayout | None = None,
    ) -> models.DescribeEnterpriseDBInstanceSpecsResponse:
        """Lists the available specifications of the enterprise edition.

        Changes nothing.

        Notes:

        - `DefaultBandwidth` is probably the bandwidth of one shard.
        - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000;
          2: 232, 40000; 4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by
          invitation): 3072, 220000.

        Reference: `84772/1515921` and `84772/1262383`.

        Args:
            data_layout: Filters by data storage: memory only (`RAM`) or memory and fast
              storage (`Hybrid`). Example: `RAM`.
        """
        ...

    async def describe_enterprise_zones(
        self,
        *,
        region_id: str,
    ) -> models.DescribeEnterpriseZonesResponse:
        """Lists the zones of a region that offer enterprise edition instances.

        Changes nothing.

        Reference: `84772/1257606`.

        Args:
            region_id: ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`.
        """
        ...

    async def describe_fat_logs(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        fat_log_type: models._FatLogType | None = None,
        node_ids: Sequence[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
    ) -> models.DescribeFatLogsResponse:
        """Returns the log of commands with large results of an instance.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.

        Rules that only the service can check:

        - `node_ids` should list at most 8 nodes.

        Notes:

        - A command is logged if its result is larger than 500 KB.
        - Only the last three days can be queried.
        - The format of `context` is opaque.

        Reference: `6293/2478754`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `50`.
            context: Position to continue from: the `context` of the previous response; not
              given for the first page. Example: `[1658839101000000,69550,0,null]`.
            fat_log_type: Filters by type of node; both types if not given. Example: `proxy`.
            node_ids: Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not
              given. Limits: at most 1024 bytes in all. Example:
              `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            query_end_time: End of the time range; by default the current time. Format: RFC
              3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
            query_start_time: Start of the time range; by default three days ago. Format: RFC
              3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
        """
        ...

    async def describe_hot_keys(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: models._KeyType | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        shard_ids: Sequence[str] | None = None,
    ) -> models.DescribeHotKeysResponse:
        """Returns the most accessed keys of an instance.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.
        - `query_start_time` and `query_end_time` may lie at most 360 hours apart.

        Rules that only the service can check:

        - `query_start_time` must be within the last 15 days.
        - Time ranges of more than 1 hour may be rejected.

        Notes:

        - The service keeps the 1000 hottest keys.
        - The result is not paged: one call returns up to 1000 keys.

        Reference: `6293/1454915`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Maximum number of keys to return. Limits: 1 to 1000. Example: `50`.
            key_type: Filters by data type; all types if not given. Example: `list`.
            query_end_time: End of the time range; by default the current time. Format: RFC
              3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_start_time: Start of the time range, at most 15 days ago; by default one hour
              ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2023-03-27T15:30:00Z`.
            shard_ids: Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all
              shards if not given. Limits: at most 40 items. Example:
              `["server-redis-cn02sg5o56sbs****-0"]`.
        """
        ...

    async def describe_key_scan_jobs(
        self,
        *,
        instance_id: str,
        query_end_time: str | datetime.datetime,
        query_start_time: str | datetime.datetime,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> models.DescribeKeyScanJobsResponse:
        """Lists the key scan jobs of an instance in a time range.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.

        Reference: `6293/1681639`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            query_end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
              UTC. Example: `2025-07-07T13:30:00Z`.
            query_start_time: Start of the time range. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Default:
              `1`. Example: `1`.
            page_size: Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example:
              `10`.
        """
        ...

    async def describe_node_ids(self, *, instance_id: str) -> models.DescribeNodeIdsResponse:
        """Lists the IDs of the proxy and server nodes of an instance.

        Changes nothing.

        Notes:

        - The list is not paged.
        - Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes
          `proxy-<instance>-<proxy>`.

        Reference: `6293/127841`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
        """
        ...

    async def describe_parameter_group_detail(
        self,
        *,
        parameter_group_id: str,
    ) -> models.DescribeParameterGroupDetailResponse:
        """Returns a parameter template with its parameters.

        Changes nothing.

        Reference: `6293/1415107`.

        Args:
            parameter_group_id: ID of the template. Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

    async def describe_parameter_groups(
        self,
        *,
        page_number: int,
        page_size: int,
        engine_version: models._EngineVersion | None = None,
        source: models._ParameterGroupSource | None = None,
    ) -> models.DescribeParameterGroupsResponse:
        """Lists the parameter templates of the account in a region, without their parameters.

        Changes nothing.

        Notes:

        - `DescribeParameterGroupDetail` returns the parameters of a template.
        - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.

        Reference: `6293/1415106`.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of templates per page. Limits: 1 to 100. Example: `10`.
            engine_version: Filters by Redis version. Documented values: `7.0`, `6.0` and
              `5.0`. Example: `7.0`.
            source: Filters by origin: created by a user (`User`) or by the service (`System`).
              Example: `User`.
        """
        ...

    async def describe_pitr_time_window(
        self,
        *,
        instance_id: str,
    ) -> models.DescribePitrTimeWindowResponse:
        """Returns the time window to which an instance can be restored.

        Changes nothing.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
        - Data flashback must be on (`StartContinuousBackup`).

        Reference: `6293/159825`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_planned_events(
        self,
        *,
        page_number: int,
        page_size: int,
        instance_id: str | None = None,
        max_start_time: str | datetime.datetime | None = None,
        min_start_time: str | datetime.datetime | None = None,
    ) -> models.DescribePlannedEventsResponse:
        """Lists planned events: system maintenance and operations scheduled by users.

        Changes nothing.

        Rules checked before sending:

        - `max_start_time` must be later than `min_start_time`.

        Reference: `6293/1467105`.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of events per page. Limits: 1 to 100. Example: `10`.
            instance_id: Filters by a part of the instance ID. Example:
              `redis-cn0212gzmh2xs****`.
            max_start_time: Latest start time of the events. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
            min_start_time: Earliest start time of the events. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
        """
        ...

    async def describe_regions(
        self,
        *,
        region_id: str | None = None,
    ) -> models.DescribeRegionsResponse:
        """Lists the regions that are open to the account.

        Changes nothing.

        Reference: `6293/65752` and `84772/71730`.

        Args:
            region_id: Filters by region ID; all regions open to the account if not given.
              Example: `cn-beijing`.
        """
        ...

    async def describe_slow_logs(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        db_name: str | None = None,
        node_ids: Sequence[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        slow_log_type: models._SlowLogType | None = None,
    ) -> models.DescribeSlowLogsResponse:
        """Returns the slow log of an instance.

        Changes nothing.

        Rules checked before sending:

        - The service ignores `slow_log_type` when `node_ids` is given (nothing is refused).
        - `db_name` must be `-` when `slow_log_type` is `Server`.
        - `query_end_time` must be later than `query_start_time`.
        - `db_name` must be a whole number from 0 to 256 when `slow_log_type` is `Proxy`.

        Rules that only the service can check:

        - `node_ids` should list at most 8 nodes.

        Notes:

        - Only the last three days can be queried.
        - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`,
          `XREADGROUP`) are not logged.

        Reference: `6293/127842`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `50`.
            context: Position to continue from: the `context` of the previous response; not
              given for the first page.
            db_name: Filters by database: `0` to `256` for entries of proxies, `-` for entries
              of servers. Example: `0`.
            node_ids: Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not
              given. Limits: at most 1024 bytes in all. Example:
              `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            query_end_time: End of the time range; by default the current time. Format: RFC
              3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
            query_start_time: Start of the time range; by default three days ago. Format: RFC
              3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
            slow_log_type: Filters by type of node; both types if not given. Example: `Proxy`.
        """
        ...

    async def describe_tags_by_resource(
        self,
        *,
        instance_ids: Sequence[str],
        page_number: int,
        page_size: int,
        tag_filters: Sequence[models.TagFilter | dict[str, Any]] | None = None,
    ) -> models.DescribeTagsByResourceResponse:
        """Lists the tags of instances, one entry per instance and tag.

        Changes nothing.

        Reference: `6293/1124768` and `84772/1393054`.

        Args:
            instance_ids: IDs of the instances. Limits: at most 50 items. Example:
              `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `10`.
            tag_filters: Filters by tags; all tags if not given. Limits: at most 10 items.
              Example:
              `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
        """
        ...

    async def describe_tasks(
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
    ) -> models.DescribeTasksResponse:
        """Lists the tasks of instances with their progress.

        Changes nothing.

        Notes:

        - The action is not documented by the service and may change.
        - In `InstanceInfo` and `OriginInstanceInfo` the ID of the instance is named
          `InstanceID`.
        - The format of the times and the values of `task_name`, `TaskAction` and `TaskParams`
          are not documented.

        Args:
            page_number: Number of the page, counted from 1.
            page_size: Number of tasks per page.
            instance_id: Filters by instance ID. Example: `redis-cn0212gzmh2xs****`.
            creation_end_time: Latest creation time of the tasks.
            creation_start_time: Earliest creation time of the tasks.
            instance_name: Filters by instance name.
            project_name: Filters by the project of the instance.
            task_id: Filters by task ID.
            task_name: Filters by task name.
        """
        ...

    async def describe_zones(self, *, region_id: str) -> models.DescribeZonesResponse:
        """Lists the availability zones of a region.

        Changes nothing.

        Notes:

        - For the enterprise edition use `DescribeEnterpriseZones`.

        Reference: `6293/65753`.

        Args:
            region_id: ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`.
        """
        ...

    async def disassociate_allow_list(
        self,
        *,
        allow_list_ids: Sequence[str],
        instance_ids: Sequence[str],
        client_token: str | None = None,
    ) -> models.DisassociateAllowListResponse:
        """Unbinds instances from allow lists: several instances from one allow list, or one
        instance from several allow lists.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Rules checked before sending:

        - Only one of `instance_ids` and `allow_list_ids` may hold more than one item.

        Notes:

        - Addresses of the allow list lose access unless another allow list of the instance
          contains them.
        - An instance without an allow list accepts no address.

        Reference: `6293/108839` and `84772/1393075`.

        Args:
            allow_list_ids: IDs of the allow lists to unbind. Example:
              `["acl-cn0212fjx4815ke****"]`.
            instance_ids: IDs of the instances to unbind. Example:
              `["redis-cn02he8bhzsji****"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def enable_db_instance_ha(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        node_number: int,
        sharded_cluster: int,
        configure_nodes: Sequence[models.ConfigureNode | dict[str, Any]] | None = None,
        multi_az: models._MultiAZ | None = None,
        shard_capacity: int | None = None,
        shard_number: int | None = None,
        client_token: str | None = None,
    ) -> models.EnableDBInstanceHAResponse:
        """Converts a single-node instance to a primary-secondary instance; sharding and shard
        size can be changed at the same time.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules that only the service can check:

        - On a sharded cluster with a direct-link address, `sharded_cluster` must stay `1` and
          `shard_number` must not exceed 8.
        - The used memory must not exceed `shard_capacity` x `shard_number` after the change.

        Notes:

        - `shard_capacity` is 1024, 2048, 4096, 8192 or 16384 with sharding, and 256 or a power
          of two from 1024 to 65536 without. Not documented by the service; may change.
        - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or
          twice for less than 30 seconds.

        Reference: `docs.byteplus.com/en/docs/redis/enabledbinstanceha`.

        Args:
            instance_id: ID of the single-node instance.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window.
            node_number: Number of nodes per shard after the change, including the primary
              node. Limits: 2 to 6.
            sharded_cluster: Sharding after the change: `1` for a sharded cluster, `0` for an
              unsharded instance. Documented values: `0` and `1`.
            configure_nodes: Zones of the nodes of a shard, one entry per node.
            multi_az: Deployment of the nodes after the change: over several availability zones
              (`enabled`) or in one (`disabled`).
            shard_capacity: Memory of each shard after the change. Unit: MiB.
            shard_number: Number of shards after the change; a sharded cluster has 2 to 256.
              Limits: at most 256.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters.
        """
        ...

    async def enable_sharded_cluster(
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
    ) -> models.EnableShardedClusterResponse:
        """Converts an unsharded instance to a sharded cluster.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).
        - `sharded_cluster` must be `1`.

        Rules that only the service can check:

        - `shard_capacity` is required if a sharded cluster does not support the current shard
          size: 24576, 32768 or 65536 MiB, possibly also 256 MiB.
        - If the shards become smaller, the used memory must not exceed 70% of `shard_capacity`
          x `shard_number`.

        Notes:

        - The instance must not be sharded yet; the change cannot be undone.
        - Instance class, zones and addresses do not change; a sharded cluster restricts Lua
          scripts, multi-key commands and transactions.
        - During the change clients may receive
          `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or twice for
          up to 30 seconds.
        - The change turns data flashback off and discards its restore points;
          `StartContinuousBackup` turns it on again.
        - `create_backup` has an effect on primary-secondary instances only.
        - A change of the shard size also changes the specification of the instance; the
          bandwidth of each shard becomes the default of the new size.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/1010729`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window. Example: `true`.
            shard_number: Number of shards after the change. Limits: 2 to 256. Example: `2`.
            sharded_cluster: Architecture after the change; must be `1` (sharded cluster).
              Documented values: `0` and `1`. Example: `1`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            create_backup: If `true`, a full backup is taken before the change. Default:
              `false`. Example: `true`.
            shard_capacity: Memory of each shard after the change; by default the current size.
              Unit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example:
              `1024`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def execute_planned_event(
        self,
        *,
        event_id: str,
        client_token: str | None = None,
    ) -> models.ExecutePlannedEventResponse:
        """Executes a waiting planned event immediately.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - During the event, a switch of nodes can close connections or reject writes for some
          seconds.

        Reference: `6293/1554706`.

        Args:
            event_id: ID of the event to execute; its status must be `Waiting`. Example:
              `event-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def flush_db_instance(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.FlushDBInstanceResponse:
        """Deletes all keys of an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - The service runs `FLUSHALL ASYNC`; the duration depends on the amount of data.
        - Keys written after the call are kept.
        - The data cannot be restored without a backup, see `CreateBackup`; single-node
          instances have no backups.
        - The parameter that disables commands does not affect this action.

        Reference: `6293/65759`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def increase_db_instance_node_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_increase: int,
        backup_point_name: str | None = None,
        configure_new_nodes: Sequence[models.ConfigureNode | dict[str, Any]] | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> models.IncreaseDBInstanceNodeNumberResponse:
        """Adds nodes to each shard of a primary-secondary instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).

        Rules that only the service can check:

        - The number of nodes per shard after the change must be 2 to 6.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) can be changed.
        - The change turns data flashback off and discards its restore points;
          `StartContinuousBackup` turns it on again.
        - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised
          to 10.
        - The change is complete when the instance is `Running` again.
        - `configure_new_nodes` is meant for instances in several availability zones.

        Reference: `6293/65751`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window. Example: `true`.
            nodes_number_to_increase: Number of nodes to add to each shard. Limits: at most 4.
              Example: `2`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            configure_new_nodes: Zones of the nodes to add, one entry per node.
            create_backup: If `true`, a full backup is taken before the change. Default:
              `false`. Example: `true`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def interrupt_key_scan_job(self, *, job_id: str) -> models.InterruptKeyScanJobResponse:
        """Cancels a key scan job that has not finished.

        The change is made when the call returns.

        Rules that only the service can check:

        - The job must be in status `Created` or `Running`.

        Reference: `6293/2088324`.

        Args:
            job_id: ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`.
              Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
        """
        ...

    async def list_db_account(
        self,
        *,
        instance_id: str,
        account_name: str | None = None,
    ) -> models.ListDBAccountResponse:
        """Lists the accounts of an instance with their roles and statuses.

        Changes nothing.

        Notes:

        - The list is not paged.
        - Accounts with a custom role created in the console have another `RoleName`.

        Reference: `6293/71732` and `84772/1393067`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Filters by account name; all accounts if empty. Example: `test1`.
        """
        ...

    async def modify_allow_list(
        self,
        *,
        allow_list_id: str,
        allow_list: str | None = None,
        allow_list_category: models._AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_name: str | None = None,
        apply_instance_num: int | None = None,
        modify_mode: models._ModifyMode | None = None,
        security_group_bind_infos: Sequence[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> models.ModifyAllowListResponse:
        """Changes the name, description, category, addresses or security groups of an allow list.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - `apply_instance_num` must be given when `allow_list` is given.
        - `apply_instance_num` must be given when `security_group_bind_infos` is given.

        Rules that only the service can check:

        - `apply_instance_num` must equal the number of instances bound to the allow list
          (`AssociatedInstanceNum` in `DescribeAllowLists`).
        - With `modify_mode` `Delete` at least one address must remain.

        Notes:

        - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`;
          `ModifyDBInstanceVpcAuthMode` turns that access off.
        - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every
          address is allowed.
        - A new default allow list turns the previous one into an ordinary allow list.
        - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such
          as `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.
        - The effect of `modify_mode` on `security_group_bind_infos` is not documented.

        Reference: `6293/108837` and `84772/1393073`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
            allow_list: IP addresses and CIDR blocks to which `modify_mode` applies; not given
              to keep the current addresses. Limits: no item twice; items separated by `,`.
              Example: `192.168.0.1`.
            allow_list_category: New category; `Default` makes it the default list of the
              account in this region.
            allow_list_desc: New description; unchanged if not given, cleared if empty. Limits:
              at most 200 characters. Example: `test`.
            allow_list_name: New name; unchanged if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor
              `-`. Example: `test`.
            apply_instance_num: Current number of instances bound to the allow list; must be
              exact. Example: `1`.
            modify_mode: Effect of `allow_list`: replaces the addresses (`Cover`), adds to them
              (`Append`) or removes from them (`Delete`). Default: `Cover`. Example: `Cover`.
            security_group_bind_infos: New linked ECS security groups.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_backup_plan(
        self,
        *,
        instance_id: str,
        active: bool,
        backup_hour: int | None = None,
        period: Sequence[int] | None = None,
        client_token: str | None = None,
    ) -> models.ModifyBackupPlanResponse:
        """Changes the automatic backup plan of an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - `period` must be given when `active` is `true`.
        - `backup_hour` must be given when `active` is `true`.

        Rules that only the service can check:

        - For an enterprise edition instance `period` must list all seven days.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.

        Reference: `6293/65767` and `84772/1393060`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            active: Turns automatic backup on (`true`) or off (`false`). Default: `false`.
              Example: `true`.
            backup_hour: Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to
              01:59. Limits: 0 to 23. Example: `7`.
            period: Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday.
              Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_backup_point_name(
        self,
        *,
        backup_point_id: str,
        backup_point_name: str,
        client_token: str | None = None,
    ) -> models.ModifyBackupPointNameResponse:
        """Renames a backup.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - The action is not documented by the service and may change.
        - The name probably follows the rules of `backup_point_name` in `CreateBackup`; only
          the service checks it.

        Args:
            backup_point_id: ID of the backup, as listed by `DescribeBackups`. Example:
              `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: New name of the backup. Example: `testbackup`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_cross_region_backup_policy(
        self,
        *,
        instance_id: str,
        active: bool,
        cross_backup_region: str | None = None,
        client_token: str | None = None,
    ) -> models.ModifyCrossRegionBackupPolicyResponse:
        """Turns cross-region backup of an instance on or off and sets its destination region.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - `cross_backup_region` must be given when `active` is `true`.
        - The service ignores `cross_backup_region` when `active` is `false` (nothing is
          refused).

        Reference: `6293/1537660`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            active: Turns cross-region backup on (`true`) or off (`false`). Example: `true`.
            cross_backup_region: ID of the region to copy backups to, as listed by
              `DescribeAvailableCrossRegion`. Example: `cn-shanghai`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
        """
        ...

    async def modify_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        description: str | None = None,
        password: str | None = None,
        role_name: models._AccountRole | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBAccountResponse:
        """Changes the role, password or description of an account.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. It ends in `Running`. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - `role_name` must be `Administrator` when `account_name` is `default`.

        Notes:

        - The role of the `default` account is `Administrator` and cannot be changed.
        - A description cannot be removed, because an empty value means no change.
        - The account must be in status `Available`.
        - Custom roles created in the console can be used as well.

        Reference: `6293/71733` and `84772/1393068`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account. Example: `test1`.
            description: New description; unchanged if empty. Limits: at most 256 characters.
              Example: `The_test_account`.
            password: New password; unchanged if empty. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            role_name: New role; unchanged if empty. `Administrator` may run all supported
              commands, `ReadWrite` all but the `admin` category, `ReadOnly` only the `read`
              category, `NotDangerous` all but the `dangerous` category. Example: `ReadWrite`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_az_configure(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        configure_nodes: Sequence[models.ConfigureNode | dict[str, Any]],
        multi_az: models._MultiAZ,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceAZConfigureResponse:
        """Moves the nodes of an instance to other availability zones.

        The call is accepted, and the work goes on after it returns. It passes through
        `AZChanging` and ends in `Running`. A repeated call with the same `client_token` counts
        once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).

        Rules that only the service can check:

        - `create_backup` has no effect on a single-node instance (`InstanceClass`
          `Standalone`).
        - A single-node instance cannot be deployed over several zones: `multi_az` must be
          `disabled`.
        - `configure_nodes` must have one entry per node (`NodeNumber` of the instance): all in
          the same zone if `multi_az` is `disabled`, in at least two zones if it is `enabled`.

        Notes:

        - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read
          and write for about 10 seconds.
        - If `apply_immediately` is `false`, the status changes immediately as well, until the
          work is complete in the maintenance window.
        - `configure_nodes` may be required by the service, even for a single zone.

        Reference: `6293/65762` and `6293/71563`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window. Example: `true`.
            configure_nodes: New zones of the nodes of a shard, one entry per node; the first
              is the zone of the primary node.
            multi_az: Deployment of the nodes after the change: over several availability zones
              (`enabled`) or in one (`disabled`). Example: `disabled`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            create_backup: If `true`, a full backup is taken before the change; ignored for
              single-node instances. Default: `false`. Example: `true`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_additional_bandwidth_per_shard(
        self,
        *,
        instance_id: str,
        additional_bandwidth: int | None = None,
        additional_read_bandwidth: int | None = None,
        additional_write_bandwidth: int | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceAdditionalBandwidthPerShardResponse:
        """Sets the additional bandwidth of each shard of an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules that only the service can check:

        - The default and the additional bandwidth of a shard must together not exceed 72 MB/s
          for 256 MiB, 144 MB/s for 1 GiB and 288 MB/s for 2 GiB and more.

        Notes:

        - `additional_read_bandwidth` and `additional_write_bandwidth` are not documented by
          the service; may change.
        - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96
          MB/s from 2 GiB, for reading and for writing each.
        - The bandwidth of an instance is limited to 2.5 GB/s.
        - The instance must be in state `Running` and must have been created after 2023-05-25.
        - Additional bandwidth is billed.
        - Additional bandwidth is not kept by restored or cloned instances and by
          `EnableShardedCluster`; `ModifyDBInstanceShardCapacity` can keep it
          (`ReserveAdditionalBandwidth`).
        - The change is complete when the instance is `Running` again.

        Reference: `6293/508335` and `6293/489147`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            additional_bandwidth: Additional bandwidth of each shard; `0` removes it. Unit:
              MB/s. Limits: at least 0. Example: `2`.
            additional_read_bandwidth: Additional read (downstream) bandwidth of each shard.
              Unit: MB/s.
            additional_write_bandwidth: Additional write (upstream) bandwidth of each shard.
              Unit: MB/s.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_charge_type(
        self,
        *,
        instance_ids: Sequence[str],
        charge_type: models._ChargeType,
        auto_renew: bool | None = None,
        purchase_months: int | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceChargeTypeResponse:
        """Changes the billing method of instances.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. It ends in `Running`. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - The service ignores `purchase_months` when `charge_type` is `PostPaid` (nothing is
          refused).
        - The service ignores `auto_renew` when `charge_type` is `PostPaid` (nothing is
          refused).

        Notes:

        - Several instances can be given for a change to subscription.
        - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the
          instances of an account with overdue payments are stopped.
        - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of
          unsubscription, and hourly billing starts immediately.

        Reference: `6293/71433`.

        Args:
            instance_ids: IDs of the instances. Limits: at most 100 characters; at most 100
              items; no item twice. Example:
              `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
            charge_type: Billing method after the change: pay-as-you-go (`PostPaid`) or
              subscription (`PrePaid`). Example: `PrePaid`.
            auto_renew: If `true`, the subscription is renewed automatically, one month at a
              time. Default: `false`. Example: `false`.
            purchase_months: Duration of the subscription. Unit: month. Documented values: `1`,
              `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Default: `1`. Example:
              `1`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_deletion_protection_policy(
        self,
        *,
        instance_id: str,
        deletion_protection: models._DeletionProtection,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceDeletionProtectionPolicyResponse:
        """Turns the deletion protection of an instance on or off.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - The action supports the community and the enterprise edition.

        Reference: `6293/127815` and `84772/1393052`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            deletion_protection: Turns deletion protection on (`enabled`) or off (`disabled`).
              Example: `enabled`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_max_conn(
        self,
        *,
        instance_id: str,
        max_connections: int,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceMaxConnResponse:
        """Changes the maximum number of connections of each shard of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - The default is 10000 connections per shard for every size.
        - The instance accepts at most the smaller of shards x `max_connections` and 1000000
          connections.
        - A limit below the current number of connections closes connections and rejects new
          ones.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/70393`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            max_connections: Maximum number of connections of each shard. Limits: 10000 to
              50000; a multiple of 1000. Example: `20000`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_minor_version(
        self,
        *,
        instance_id: str,
        switchover_immediately: bool,
        proxy_version: str | None = None,
        server_version: str | None = None,
    ) -> models.ModifyDBInstanceMinorVersionResponse:
        """Upgrades the server or the proxy of an instance to another minor version.

        The call is accepted, and the work goes on after it returns.

        Rules checked before sending:

        - At least one of `server_version` and `proxy_version` must be given.

        Notes:

        - `DescribeDBEngineVersions` lists the versions.
        - New nodes are prepared first and take over by a switch from primary to secondary;
          expect one to three short disconnections or some seconds of read-only access.

        Reference: `6293/2251747`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            switchover_immediately: If `true`, the upgraded nodes take over immediately; if
              `false`, in the maintenance window. Example: `true`.
            proxy_version: New version of the proxy; unchanged if not given. Example:
              `1.602.0`.
            server_version: New version of the server; unchanged if not given. Example:
              `7.602.0`.
        """
        ...

    async def modify_db_instance_name(
        self,
        *,
        instance_id: str,
        instance_name: str,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceNameResponse:
        """Changes the name of an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - The action supports the community and the enterprise edition.

        Reference: `6293/65756` and `84772/71745`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            instance_name: New name of the instance. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `test123`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_params(
        self,
        *,
        instance_id: str,
        param_values: Sequence[models.ParamValue | dict[str, Any]],
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceParamsResponse:
        """Changes parameters of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules that only the service can check:

        - Each parameter must have `EditableForInstance` `true` in `DescribeDBInstanceParams`,
          and its value must match `Range` or `Options`.

        Notes:

        - A parameter with `NeedReboot` `true` in `DescribeDBInstanceParams` takes effect after
          a restart.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/65764`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            param_values: Parameters to change; others keep their values.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_private_dns_visibility(
        self,
        *,
        instance_id: str,
        private_dns_visibility: models._PrivateDNSVisibility,
        client_token: str | None = None,
    ) -> models.ModifyDBInstancePrivateDNSVisibilityResponse:
        """Turns public DNS resolution of the private domain name of an instance on or off.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - Not recommended for production; forward DNS queries from your own servers to
          100.96.0.2 and 100.96.0.3 instead.
        - If the call fails because the address prefix exists, change the prefix of the private
          address first (`ModifyDBInstanceVisitAddress`).

        Reference: `6293/1786448`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            private_dns_visibility: Resolution of the private domain name: from the internet
              (`Public`) or only from the private network (`Private`). Example: `Public`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_shard_capacity(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_capacity: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        reserve_additional_bandwidth: bool | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceShardCapacityResponse:
        """Changes the memory of each shard of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).

        Rules that only the service can check:

        - For a sharded cluster (`ShardedCluster` is `1`) `shard_capacity` must be 1024, 2048,
          4096, 8192 or 16384.
        - If the shards become smaller, the used memory must not exceed 70% of `shard_capacity`
          x the number of shards.

        Notes:

        - Clients may be disconnected once for up to 30 seconds.
        - The change turns data flashback off and discards its restore points;
          `StartContinuousBackup` turns it on again.
        - `create_backup` has an effect on primary-secondary instances only.
        - The change also changes the bandwidth and the specification of the instance.
        - The default of `reserve_additional_bandwidth` is not documented.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/159525`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window. Example: `true`.
            shard_capacity: Memory of each shard after the change. Unit: MiB. Documented
              values: `256`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and
              `65536`. Example: `1024`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            create_backup: If `true`, a full backup is taken before the change. Default:
              `false`. Example: `false`.
            reserve_additional_bandwidth: If `true`, the additional bandwidth is kept.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_shard_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_number: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceShardNumberResponse:
        """Changes the number of shards of a sharded cluster.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).

        Rules that only the service can check:

        - `shard_number` must not exceed 8 while the instance has a direct-link address.
        - If shards are removed, the used memory must not exceed 70% of the shard size x
          `shard_number`.

        Notes:

        - Only sharded clusters (`ShardedCluster` is `1`) can be changed.
        - More than 8 shards with a direct-link address need a support ticket.
        - During the change clients may receive
          `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or twice for
          up to 30 seconds.
        - The change turns data flashback off and discards its restore points;
          `StartContinuousBackup` turns it on again.
        - `create_backup` has an effect on primary-secondary instances only.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/159526`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window. Example: `true`.
            shard_number: Number of shards after the change. Limits: 2 to 256. Example: `3`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            create_backup: If `true`, a full backup is taken before the change. Default:
              `false`. Example: `false`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_subnet(
        self,
        *,
        instance_id: str,
        subnet_id: str,
        vpc_id: str,
        retention_days: int | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceSubnetResponse:
        """Moves an instance to another VPC or subnet.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules that only the service can check:

        - `subnet_id` must belong to `vpc_id` and to an availability zone of the instance.

        Notes:

        - The account must have granted the cross-service authorization for Redis, or the call
          fails.
        - The domain names of the private and the direct-link address do not change; their IP
          addresses do.
        - Clients may be disconnected once or twice on every address and must clear their DNS
          caches.
        - The services DTS and DBW are interrupted for a short time.
        - For instances created before 2022-05-17 the action also upgrades the network
          security.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/110150`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            subnet_id: ID of a subnet of the VPC, in the availability zone of the instance.
              Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
            vpc_id: ID of the new VPC; the current one to change only the subnet. Example:
              `vpc-1g15j0fvgmt4w8ibuxwjl****`.
            retention_days: Retention period of the old IP addresses; `0` releases them
              immediately. Unit: day. Documented values: `0`, `1`, `2`, `3` and `7`. Default:
              `1`. Example: `0`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_visit_address(
        self,
        *,
        instance_id: str,
        addr_type: models._AddressType,
        new_address_prefix: str | None = None,
        new_port: int | None = None,
        upgrade_region_domain: bool | None = None,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceVisitAddressResponse:
        """Changes the domain prefix or the port of an address of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - `new_address_prefix` must be given when `upgrade_region_domain` is `true`.
        - At least one of `new_address_prefix` and `new_port` must be given.
        - `new_port` must not be given when `addr_type` is `Public`.
        - `new_port` must be 1024 to 4000 or 5100 to 64512 when `addr_type` is `DirectLink`.
        - `new_port` must be 1024 to 65535 when `addr_type` is `Private`.

        Rules that only the service can check:

        - The new address must be unique among the addresses in all regions.

        Notes:

        - Only `Public`, `Private` and `DirectLink` are documented for `addr_type`.
        - A public or direct-link address must exist before it can be changed.
        - Connections to the old address are closed; clients must be moved to the new one.
        - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can
          be changed.
        - The default of `upgrade_region_domain` is not documented.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/70391`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            addr_type: Type of the address to change. Example: `Private`.
            new_address_prefix: New prefix of the domain name; unchanged if not given. Limits:
              8 to 53 characters; lower-case letters, digits and `-`, beginning with a letter and
              ending with a letter or a digit. Example: `testaddrpre`.
            new_port: New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`.
            upgrade_region_domain: If `true`, the suffix of the domain name is upgraded.
              Example: `false`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_vpc_auth_mode(
        self,
        *,
        instance_id: str,
        vpc_auth_mode: models._VpcAuthMode,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceVpcAuthModeResponse:
        """Turns password-free access to an instance from its VPC on or off.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules that only the service can check:

        - `vpc_auth_mode` must not be `open` while an allow list of the instance contains
          `0.0.0.0/0`.

        Notes:

        - Password-free access is off for a new instance.
        - A client that connects without an account uses the `default` account; login with
          account and password remains possible.
        - Connections over the public address always need account and password.

        Reference: `6293/99795`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            vpc_auth_mode: Password-free access from the VPC: allowed (`open`) or not
              (`close`). Not case-sensitive. Example: `open`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_enterprise_db_instance_capacity(
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
    ) -> models.ModifyEnterpriseDBInstanceCapacityResponse:
        """Changes the number of shards and the capacity of each shard of an enterprise edition
        instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).
        - `flash_per_shard` must be `0`, `10240`, `20480` or `30720`.

        Rules that only the service can check:

        - `flash_per_shard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240,
          20480 or 30720 if it is `Hybrid`.

        Notes:

        - Repeat the current value of a required parameter that is not to change.
        - The change counts towards the quota of the account (64 shards of enterprise edition
          instances per region by default).

        Reference: `84772/1386395` and `84772/1262384`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the change starts immediately; if `false`, in the
              maintenance window. Example: `false`.
            flash_per_shard: Fast-storage capacity of each shard after the change; `0` for
              `RAM` instances. Unit: MiB. Documented values: `0`, `10240`, `20480` and `30720`.
              Example: `0`.
            ram_per_shard: Memory of each shard. Unit: MiB. Documented values: `8192`. Example:
              `8192`.
            shard_number: Number of shards after the change. Documented values: `1`, `2`, `4`,
              `8`, `16` and `32`. Example: `2`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            create_backup: If `true`, a full backup is taken before the change. Default:
              `false`. Example: `true`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        param_values: Sequence[models.ParamValue | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> models.ModifyEnterpriseDBInstanceParamsResponse:
        """Changes parameters of an enterprise edition instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - Only parameters that can be set in the console can be changed.
        - Names of parameters differ from those of the community edition, such as
          `eviction_policy` instead of `maxmemory-policy`.

        Reference: `84772/1386398`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            param_values: Parameters to change, with their new values.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_maintenance_time(
        self,
        *,
        instance_id: str,
        time_scope: str,
        client_token: str | None = None,
    ) -> models.ModifyMaintenanceTimeResponse:
        """Sets the daily maintenance window of an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - The action supports the community and the enterprise edition.
        - `DescribeDBInstanceDetail` returns the window as `MaintenanceTime`.
        - A change that waits for the window alters the status of the instance immediately.

        Reference: `6293/1467102` and `84772/1467104`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            time_scope: Daily maintenance window. Limits: 2 to 24 hours long. Format:
              `HH:00-HH:59`, in UTC. Example: `00:00-01:59`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_parameter_group(
        self,
        *,
        parameter_group_id: str,
        name: str,
        description: str | None = None,
        param_values: Sequence[models.ParamValue | dict[str, Any]] | None = None,
    ) -> models.ModifyParameterGroupResponse:
        """Changes the name, the description or the parameters of a custom parameter template.

        The change is made when the call returns.

        Rules that only the service can check:

        - Only a template whose Source is `User` can be changed.

        Notes:

        - `param_values` replaces all parameters of the template; it may be required by the
          service.

        Reference: `6293/1415105`.

        Args:
            parameter_group_id: ID of the custom template to change. Example:
              `pg-cnlfm5yzmxehmkw****`.
            name: Name of the template; repeat the current name to keep it. Limits: 2 to 64
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `test_temp`.
            description: New description; unchanged if not given, cleared if empty. Limits: at
              most 200 characters. Example: `test template`.
            param_values: Parameters of the template after the change. Limits: at least one
              item.
        """
        ...

    async def modify_planned_event_execute_time(
        self,
        *,
        event_ids: Sequence[str],
        target_end_time: str | datetime.datetime,
        target_start_time: str | datetime.datetime,
        client_token: str | None = None,
    ) -> models.ModifyPlannedEventExecuteTimeResponse:
        """Moves planned events to another time window.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - `target_end_time` must be later than `target_start_time`.

        Rules that only the service can check:

        - `target_end_time` must be earlier than the `MaxEndTime` of each event.
        - The new window must be later than the current one.

        Notes:

        - Events can only be postponed, any number of times, up to `MaxEndTime`.
        - During the event, a switch of nodes can close connections or reject writes for some
          seconds.

        Reference: `6293/1554705`.

        Args:
            event_ids: IDs of the events to move; `CanModifyTime` must be `true` for each.
              Example: `["event-cn0212gzmh2xs****"]`.
            target_end_time: End of the new time window. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
            target_start_time: Start of the new time window. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def remove_tags_from_resource(
        self,
        *,
        instance_ids: Sequence[str],
        all: bool | None = None,
        tag_keys: Sequence[str] | None = None,
        client_token: str | None = None,
    ) -> models.RemoveTagsFromResourceResponse:
        """Detaches some or all tags from instances.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. A repeated call with the same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `all` when `tag_keys` is given (nothing is refused).

        Notes:

        - A tag that is attached to no resource is deleted.
        - Give `tag_keys`, or set `all` to `true`.

        Reference: `6293/1112332` and `84772/1393055`.

        Args:
            instance_ids: IDs of the instances. Limits: at most 20 items. Example:
              `["redis-cn0212gzmh2xs****"]`.
            all: If `true`, all tags are detached. Default: `false`. Example: `false`.
            tag_keys: Keys of the tags to detach. Example: `["instancetype","chargetype"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def restart_db_instance(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.RestartDBInstanceResponse:
        """Restarts an instance.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. It passes through `Restarting` and ends in `Running`. A repeated call
        with the same `client_token` counts once.

        Notes:

        - Access is interrupted for a short time; clients should reconnect automatically.

        Reference: `6293/65758` and `6293/71563`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def restart_db_instance_proxy(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Sequence[str],
        client_token: str | None = None,
    ) -> models.RestartDBInstanceProxyResponse:
        """Restarts proxy nodes of an instance.

        The call is accepted, and the work goes on after it returns. It passes through
        `ProxyRestarting` and ends in `Running`. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Connections through these proxies are interrupted.
        - `proxy_node_ids` may be required by the service.

        Reference: `6293/1169317` and `6293/71563`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            proxy_node_ids: IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`.
              Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def restore_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_id: str | None = None,
        backup_type: models._BackupType | None = None,
        time_point: str | datetime.datetime | None = None,
        client_token: str | None = None,
    ) -> models.RestoreDBInstanceResponse:
        """Restores an instance in place, from a backup or to a point in time.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Rules checked before sending:

        - `backup_point_id` must be given when `backup_type` is `Full`.
        - `time_point` must be given when `backup_type` is `Inc`.
        - `backup_point_id` must be given when `backup_type` is not given.

        Rules that only the service can check:

        - A restore to a point in time (`Inc`) requires data flashback to be on
          (`StartContinuousBackup`).
        - An enterprise edition instance supports `Full` only.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
        - If data flashback is on, the restore restarts it: only points in time after the
          restore remain available.
        - Only `Full` and `Inc` are documented for `backup_type`.

        Reference: `6293/71748` and `84772/1393062`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: ID of the backup, as listed by `DescribeBackups`. Example:
              `b-cnlfs97a4tuhjxguaffl7qu8****`.
            backup_type: Kind of restore: from a backup (`Full`) or to a point in time (`Inc`).
              Default: `Full`. Example: `Full`.
            time_point: Point in time to restore, within the time window returned by
              `DescribePitrTimeWindow`. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2021-11-09T06:07:26Z`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def start_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.StartContinuousBackupResponse:
        """Turns data flashback (point-in-time recovery) of an instance on.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
        - A full backup is created first; a restore to a point in time is possible when it is
          complete.
        - Restore points reach back to the time at which flashback was turned on, but at most 7
          days.
        - A change of the configuration or the zones of the instance, or system maintenance
          such as a kernel upgrade, turns flashback off and discards its restore points.
        - A restore in place restarts flashback with a new time window.
        - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot
          be turned off while flashback is on.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/71803`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def stop_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.StopContinuousBackupResponse:
        """Turns data flashback (point-in-time recovery) of an instance off.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
        - The restore points of flashback are discarded.
        - The change is complete when the instance is `Running` again.

        Reference: `6293/71804`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def switch_over(
        self,
        *,
        instance_id: str,
        target_primary_node_id: str | None = None,
        target_primary_node_ids: Sequence[str] | None = None,
        client_token: str | None = None,
    ) -> models.SwitchOverResponse:
        """Promotes secondary nodes to primary nodes of their shards.

        The call is accepted, and the work goes on after it returns. It passes through
        `PrimaryChanging` and ends in `Running`. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - At least one of `target_primary_node_ids` and `target_primary_node_id` must be given.
        - The service ignores `target_primary_node_id` when `target_primary_node_ids` is given
          (nothing is refused).

        Rules that only the service can check:

        - Each node must currently be a secondary node (`CurrentRole` `SecondaryNode`).
        - `target_primary_node_ids` must list at most one node per shard.
        - The instance must be a primary-secondary instance (`InstanceClass`
          `PrimarySecondary`).

        Notes:

        - Each shard loses its connections for some seconds and is read-only for up to 30
          seconds.

        Reference: `6293/1148755` and `6293/71563`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            target_primary_node_id: ID of the secondary node to promote. Example:
              `server-redis-cn0212gzmh2xs****-0-1`.
            target_primary_node_ids: IDs of the secondary nodes to promote, at most one per
              shard. Limits: at most 50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def switchover_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        apply_immediately: bool,
    ) -> models.SwitchoverBlueGreenDeploymentResponse:
        """Replaces the blue instance of a blue-green deployment with the green one.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - The deployment must be in status `SWITCHOVER_AVAILABLE`.
        - If `apply_immediately` is `false`, the status is `SWITCHOVER_PENDING` until the
          switchover is complete.
        - The duration depends on the write load and the replication link.

        Reference: `6293/2171476`.

        Args:
            source_instance_id: ID of the blue instance of the deployment. Example:
              `redis-cn0212gzmh2xs****`.
            apply_immediately: If `true`, the switchover starts immediately; if `false`, in the
              maintenance window. Example: `true`.
        """
        ...

    async def sync_allow_list(
        self,
        *,
        allow_list_id: str | None = None,
        dry_run: bool | None = None,
        security_group_bind_infos: Sequence[models.SecurityGroupBinding | dict[str, Any]] | None = None,
    ) -> models.SyncAllowListResponse:
        """Synchronizes an allow list with its linked security groups.

        The change is made when the call returns.

        Notes:

        - The action is not documented by the service and may change.

        Args:
            allow_list_id: ID of the allow list.
            dry_run: If `true`, the changes are returned but not applied. Not documented by the
              service; may change.
            security_group_bind_infos: Security groups to refresh; all groups of the allow list
              if not given. Not documented by the service; may change.
        """
        ...

    async def test_failover_db_instance_zone(
        self,
        *,
        instance_id: str,
        failed_zone_id: str,
        failback_to_primary_delay_in_minutes: int | None = None,
    ) -> models.TestFailoverDBInstanceZoneResponse:
        """Simulates the failure of an availability zone for an instance.

        The call is accepted, and the work goes on after it returns.

        Rules that only the service can check:

        - `failback_to_primary_delay_in_minutes` has an effect only if `failed_zone_id` is the
          primary zone of the instance, the first entry of `ZoneIds` in
          `DescribeDBInstanceDetail`.

        Notes:

        - Only instances deployed over several zones (`MultiAZ` is `enabled`) can be tested.
        - Clients may be disconnected once or twice for up to 30 seconds.
        - Without a delay the primary nodes may stay in the secondary zone;
          `ModifyDBInstanceAZConfigure` moves them back.

        Reference: `6293/1928461`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            failed_zone_id: ID of the zone to fail, as listed by `DescribeZones`. Example:
              `cn-beijing-a`.
            failback_to_primary_delay_in_minutes: Time after which the primary nodes move back
              to the primary zone; if not given, they do not move back automatically. Unit:
              minute. Documented values: `5`, `10` and `15`. Example: `5`.
        """
        ...

    async def test_shut_down_db_instance_nodes(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Sequence[str] | None = None,
        server_shard_ids: Sequence[str] | None = None,
    ) -> models.TestShutDownDBInstanceNodesResponse:
        """Simulates the failure of primary nodes or proxy nodes of an instance.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) can be tested.
        - Give at least one of `proxy_node_ids` and `server_shard_ids`.
        - Affected nodes lose their connections for some seconds and reject writes for up to 30
          seconds; buffered Pub/Sub messages may be lost.

        Reference: `6293/1928462`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            proxy_node_ids: IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`;
              none if not given. Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
            server_shard_ids: IDs of the shards whose primary node fails, as listed by
              `DescribeDBInstanceShards`; none if not given. Example:
              `["server-redis-cnlfkmh6uiii8****-0"]`.
        """
        ...

    async def upgrade_allow_list_version(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.UpgradeAllowListVersionResponse:
        """Upgrades an instance from per-instance IP lists to allow lists.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Only instances created before 2022-05-17 need the upgrade.
        - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps`
          no longer work for the instance.

        Reference: `6293/113582`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the
              same token take effect once. Case-sensitive. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...
