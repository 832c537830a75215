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
        """Attaches tags to instances, replacing the value of any key that is there already.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. A repeated call with the same `client_token` counts once.

        Rules that only the service can check:

        - Tags holds at most 20 tags, and an instance can carry at most 50.

        Notes:

        - The instance must be Running.
        - A key that the instance already has gets the new value without warning.
        - The character and length rules for keys and values are on a user-guide page (tag
          setting rules) that was not found.
        - The 20 and 50 tag limits are from the international edition's page.

        Reference: `6293/1112331` and `84772/1393053`.

        Args:
            instance_ids: Instances to tag, at most 20 in a call. Limits: at most 20 items.
              Example: `["redis-cn0212gzmh2xs****"]`.
            tags: Tags to attach, at most 20 in a call. Limits: at most 20 items; no `Key`
              twice. Example:
              `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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

        - No reference page was found: the action is known from the official Go SDK only, the
          meanings are inferred from its names and from the related actions, and `async` is a
          guess by analogy with `ModifyDBInstanceParams`.
        - One instance per call; no `ClientToken` in the SDK.
        - The SDK declares the entries of Options without members; the official Terraform
          provider reads Value and Description there, as in `DescribeDBInstanceParams`.

        Args:
            instance_id: Id of the instance that is to take over the parameters.
            parameter_group_id: Id of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`.
        """
        ...

    async def associate_allow_list(
        self,
        *,
        allow_list_ids: Sequence[str],
        instance_ids: Sequence[str],
        client_token: str | None = None,
    ) -> models.AssociateAllowListResponse:
        """Binds instances to allow lists: several instances to one list, or one instance to
        several lists.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Rules checked before sending:

        - Only one of `instance_ids` and `allow_list_ids` may hold more than one item.

        Notes:

        - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it
          on (`ModifyDBInstanceVpcAuthMode` turns it off).
        - Quotas: 1000 lists per account and region, one default list per account and region,
          10 security groups per list, 100 lists per instance.
        - Addresses and CIDR blocks over all lists of one instance: 1000 for the community
          edition, 300 for the enterprise edition.
        - One call binds at most 200 instances to a list, or 100 lists to an instance (figures
          from the enterprise edition's limits page).
        - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0
          (0.0.0.0/1, for example); 0.0.0.0/0 itself is accepted.
        - The end state is what the Terraform provider waits for; the page names no state.

        Reference: `6293/108838` and `84772/1393074`.

        Args:
            allow_list_ids: Lists to bind the instances to. Example:
              `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
            instance_ids: Instances to bind. Example: `["redis-cn0212gzmh2xs****"]`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Creates an IP allow list in the region and returns its ID.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - At least one of `allow_list` and `security_group_bind_infos` must be given.

        Notes:

        - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with
          both present, every address is admitted.
        - A new default list demotes the previous default list to an ordinary one.
        - Quotas: 1000 lists per account and region, one default list per account and region,
          10 security groups per list, 100 lists per instance.
        - Addresses and CIDR blocks over all lists of one instance: 1000 for the community
          edition, 300 for the enterprise edition.
        - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0
          (0.0.0.0/1, for example); 0.0.0.0/0 itself is accepted.
        - An older copy of the page (2025-03-20) and the international edition limit the name
          to 32 characters instead of 128.
        - The international edition's table marks `allow_list` as required, although its text
          and the SDK let `security_group_bind_infos` stand in for it.
        - Older pages document `allow_list_type` with the one value IPv4.

        Reference: `6293/108834` and `84772/1393070`.

        Args:
            allow_list_name: Name of the list: Chinese characters, letters, digits, _ and -,
              not starting with a digit or a hyphen. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `test`.
            allow_list: Comma-separated IP addresses and CIDR blocks to admit, without repeats.
              Limits: no item twice; items separated by `,`. Example: `10.1.1.1,10.2.3.0/24`.
            allow_list_category: Whether the list is an ordinary one or becomes the default
              list of the account in this region. Default: `Ordinary`. Example: `Default`.
            allow_list_desc: Free-form remark; empty when not given. Limits: at most 200
              characters. Example: `test`.
            allow_list_type: Obsolete address-family marker that the service no longer uses.
              Deprecated. Example: `DualStack`.
            project_name: Project that the list is put in. Default: `default`. Example:
              `default`.
            security_group_bind_infos: ECS security groups whose addresses are admitted as
              well.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_backup(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
    ) -> models.CreateBackupResponse:
        """Takes a manual backup of an instance now.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Notes:

        - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
          Standalone (single-node) instances have no backup features.
        - The work goes on after the call: poll `DescribeBackups` until the backup's Status
          leaves Creating (Available or Unavailable).
        - That the instance ends in Running comes from the Terraform provider, which waits for
          it; the state during the backup is not documented on the page.

        Reference: `6293/67125` and `84772/1393057`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn02aqusft7ws****`.
            backup_point_name: Name for the backup: a Chinese character, letter or underscore
              first, then also digits and hyphens; the backup ID when absent. Limits: 1 to 128
              characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
              digit nor `-`. Example: `testbackup`.
            client_token: Client-made token, unique per request and case-sensitive ASCII, that
              makes a repeated call idempotent. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Starts a blue-green deployment: a copy of an instance on a newer Redis major version
        that is kept in sync until the switch.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`.

        Rules that only the service can check:

        - `target_engine_version` must be higher than the `EngineVersion` of the source
          instance (from 5.0: 6.0 or 7.0).

        Notes:

        - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field,
          the object `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample
          confirms; the SDK has the object's fields directly in Result. Follow the page when
          decoding, and accept both.
        - The members of `BlueGreenDeployment` are not on this page; they are those of
          `DescribeBlueGreenDeployments`.
        - The source must be Running, below Redis 7.0, without extra bandwidth and, as a
          sharded cluster, without a direct-connection address.
        - One running deployment per instance.
        - The green instance is always pay-as-you-go; the account needs at least 100 CNY in
          cash and vouchers.
        - In a default green name the blue part is cut to 115 characters, since -green- and the
          code take 13 of the 128.
        - The sample is missing from the stored page, as is the column that says which fields
          are required.

        Reference: `6293/2171474` and `6293/2096775`.

        Args:
            source_instance_id: ID of the blue instance, the one to upgrade. Example:
              `redis-cn0212gzmh2xs****`.
            name: Description of the deployment. Example: `upgradeversion`.
            target_engine_version: Redis version of the green instance; higher than that of the
              blue one. Example: `7.0`.
            target_instance_name: Name for the green instance; when left out it is the blue
              name, -green- and six random characters. Limits: 1 to 128 characters; Chinese
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
        """Creates a login account with a role on an instance.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. It ends in `Running`. A repeated call with the same `client_token`
        counts once.

        Notes:

        - An instance holds 100 accounts by default; support can raise the limit.
        - The page lists the default roles only, and the console also offers custom roles, so
          the list of role names may be open.
        - The enterprise page and older international pages call the request synchronous.
        - Older international pages give other limits: 30 characters for the password, 128 for
          the description.
        - A new account takes effect within about a minute, when its status becomes Available.
        - The needed state comes from the console guide (6293/70853), the final one from what
          the Terraform provider waits for.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/69656` and `84772/1393066`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the new account: lower-case letters, digits and underscores,
              starting with a letter and ending with a letter or digit. Limits: 2 to 16
              characters; lower-case letters, digits and `_`, beginning with a letter and ending
              with a letter or a digit. Example: `test1`.
            password: Password of the new account; it mixes at least two of upper-case letters, lower-case letters, digits and the special characters that the pattern lists. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            role_name: Permission role of the account: Administrator runs every supported
              command, ReadWrite all but the admin category, ReadOnly only the read category,
              NotDangerous all but the dangerous category. Example: `ReadWrite`.
            description: Free text about the account; left empty, the account has no
              description. Limits: at most 256 characters. Example: `The_test_account`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        port: int | None = None,
        client_token: str | None = None,
    ) -> models.CreateDBEndpointDirectLinkAddressResponse:
        """Adds a direct-link address to a sharded instance, so that clients speaking the Redis
        Cluster protocol reach the shards without going through the proxies.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - Only instances with the sharded cluster enabled can have a direct-link address
          (6293/71643).
        - The console refuses it above 8 shards; such an instance needs a support ticket
          (6293/71643).
        - The client must speak the Redis Cluster protocol; proxy features such as automatic
          read/write splitting and load balancing do not apply on this address.
        - A released and newly requested address may resolve to another IP, so clients should
          use the domain name.
        - Domain prefix and port can be changed later with `ModifyDBInstanceVisitAddress`.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/1407726`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            port: Port for the direct-link address; it lies in 1024-4000 or 5100-64512
              (4001-5099 is excluded). Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`.
              Example: `6379`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhTOYhT`.
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
        """Opens public network access to an instance by giving it a public address bound to one
        of your elastic IPs.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Notes:

        - The cross-service authorization for Redis must have been granted, else the call fails
          (needed since 2022-05-17).
        - The bound EIP is billed by the EIP service.
        - Port stands only on the newer community-edition page; the enterprise and the
          international page do not list it.
        - This page says the port can be changed later with `ModifyDBInstanceVisitAddress`,
          while that action's page (2025-03) says a public port cannot be changed.
        - The final state is what the Terraform provider waits for: the instance Running and
          the EIP Attached.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/110152` and `84772/1393064`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            eip_id: ID of the elastic IP (EIP) to bind; the VPC service lists them with
              DescribeEipAddresses. Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
            port: Port for the public address. Limits: 1024 to 65535. Default: `6379`. Example:
              `6379`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
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
        """Orders a new community-edition Redis instance and returns its ID while it is still
        being built.

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

        - `subnet_id` belongs to `vpc_id` and to an availability zone the instance uses.
        - `allow_list_ids` holds at most 100 IDs, and all lists bound to an instance at most
          1000 addresses or CIDR blocks.

        Notes:

        - `configure_nodes` is optional in the SDK, but the reference of the international
          edition, the vendor's MCP server and its Terraform providers all treat it as required.
        - Fails until the account has granted the cross-service authorization (needed since
          2022-05-17).
        - The page of 2025-02 lists no 512 MiB shard; the vendor's newer MCP server allows 512
          for unsharded instances, and an example of the volcenginecc provider even uses 512 with
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
        - The international edition's older page differs: Password required and 8 to 30
          characters, `multi_az` only disabled, versions 4.0 to 6.0.
        - A failed creation ends in status CreateFailed.
        - Constraints on `no_auth_mode`, charging, tags, allow lists and passwords were read
          from the vendor's MCP server and provider schemas, since the stored page excerpt stops
          after `multi_az`.

        Reference: `6293/65748` and `6293/71563`.

        Args:
            region_id: Region to create the instance in. Example: `cn-beijing`.
            configure_nodes: Zone of every node of a shard, one entry per node; the first entry
              is the primary's zone.
            engine_version: Redis version the instance runs. Documented values: `5.0`, `6.0`
              and `7.0`. Example: `5.0`.
            multi_az: Whether nodes are spread over several availability zones. Example:
              `enabled`.
            node_number: Nodes in each shard: 1 gives a single-node instance, more give a
              primary with secondaries. Limits: 1 to 6. Example: `2`.
            shard_capacity: Memory of each shard; the sizes on offer depend on
              `sharded_cluster`. Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`,
              `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
            sharded_cluster: Whether data is spread over several shards: 1 yes, 0 no.
              Documented values: `0` and `1`. Example: `0`.
            subnet_id: Subnet of that VPC; it has to lie in a zone the instance uses. Example:
              `subnet-1g15j13jtzgu88ibuxwqp****`.
            vpc_id: VPC the instance joins; clients in the same VPC reach it over the private
              network. Example: `vpc-rs5811nceqyov0x58x4****`.
            allow_list_ids: Allow lists to bind at once; when left out the instance has none,
              at most 100 may be given. Limits: at most 100 items.
            parameter_group_id: Parameter template to apply; the system template of the chosen
              version is used when it is left out.
            auto_renew: Whether a subscription renews itself. Default: `false`.
            charge_type: Billing: pay-as-you-go or subscription. Default: `PostPaid`. Example:
              `PostPaid`.
            deletion_protection: Whether the instance is guarded against deletion. Default:
              `disabled`.
            instance_name: Name of the instance; Chinese characters, letters, digits,
              underscores and hyphens, not starting with a digit or hyphen; the instance ID is
              used when it is left out. Limits: 1 to 128 characters; Chinese characters, letters,
              digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`.
            no_auth_mode: Whether the private endpoint may be used without a password; letter
              case does not matter. Default: `close`.
            password: Password of the built-in default account; it needs at least two of upper case, lower case, digits and special characters. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            port: Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`.
            project_name: Project the instance is filed under. Default: `default`. Example:
              `default`.
            purchase_months: Length of a subscription; 1 to 9 months or 1, 2 or 3 years. Unit:
              month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24`
              and `36`.
            shard_number: Number of shards; meant for sharded instances only. Limits: 2 to 256.
              Example: `2`.
            tags: Tags to attach to the new instance; at most 20 in one request and 50 on an
              instance. Limits: at most 20 items.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
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
        """Orders a new Enterprise edition Redis instance.

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

        - The subnet must belong to the VPC in `vpc_id` and to a zone of the instance.

        Notes:

        - `flash_per_shard` is required by the SDK even for RAM instances, where the service
          ignores it; `ModifyEnterpriseDBInstanceCapacity` wants 0 there.
        - 64 shards are on offer by invitation only (product specification page); the API page
          lists 1 to 32.
        - By default one account may use at most 64 shards of Enterprise instances per region;
          past that the call fails for lack of quota.
        - The stored copy of the reference page ends before the fields `multi_az`,
          `configure_nodes`, `instance_name`, Modules, Password, `allow_list_ids`,
          `deletion_protection`, `project_name`, Tags and `client_token`; their meaning here
          comes from the SDK, from other Enterprise pages (`client_token`, `deletion_protection`)
          and from the same fields of `CreateDBInstance`.
        - Unverified for this edition, but the rules of `CreateDBInstance` for the same fields:
          `instance_name` 1-128 characters (Chinese, letters, digits, _ and -, no digit or -
          first; default: the instance ID), Password 8-32 characters with two of the four
          character classes, at most 100 `allow_list_ids`, at most 20 Tags, `auto_renew` false,
          `deletion_protection` disabled and `project_name` default when left out.
        - The exact wire spelling of the Modules values could not be seen.
        - There is no `EngineVersion` field: Enterprise instances are always 7.4.
        - The Enterprise API is limited to 20 calls per second per account, action and region;
          past that the error code is AccountFlowLimitExceeded.

        Reference: `84772/1157351`, `84772/1382961`, `84772/1262383`, `84772/1439014` and
        `84772/1262384`.

        Args:
            region_id: Region in which the instance is created; `DescribeRegions` lists them.
              Example: `cn-beijing`.
            charge_type: Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.
              Example: `PrePaid`.
            data_layout: Storage kind: RAM keeps all data in memory, Hybrid moves cold data to
              fast storage. Example: `RAM`.
            flash_per_shard: Fast-storage capacity of one shard, from 10 GiB to 30 GiB in steps
              of 10 GiB; counts for Hybrid instances only. Unit: MiB. Documented values: `10240`,
              `20480` and `30720`. Example: `10240`.
            ram_per_shard: Memory of one shard; only one size (8 GiB) is on offer. Unit: MiB.
              Documented values: `8192`. Example: `8192`.
            shard_number: How many shards the instance has. Documented values: `1`, `2`, `4`,
              `8`, `16` and `32`. Example: `2`.
            subnet_id: Subnet inside the VPC, in the instance's own zone. Example:
              `subnet-1g15j13jtzgu88ibuxwqp****`.
            vpc_id: VPC the instance lives in; best the one of the ECS instances that will
              connect to it. Example: `vpc-rs5811nceqyov0x58x4****`.
            allow_list_ids: IDs of the allow lists to bind to the instance at creation.
            auto_renew: Whether the subscription renews by itself; counts for PrePaid only.
              Default: `false`. Example: `true`.
            configure_nodes: Zones in which the nodes of a shard are placed.
            deletion_protection: Whether the instance is protected against deletion.
            instance_name: Display name of the instance.
            modules: Redis modules to load into the instance (the product offers RediSearch,
              RedisJSON, RedisTimeSeries and RedisBloom).
            multi_az: Whether the nodes are spread over several zones.
            password: Password for the default account.
            project_name: Project the instance is put in. Example: `default`.
            purchase_months: Length of the subscription: one to nine months, or one, two or
              three years. Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`,
              `8`, `9`, `12`, `24` and `36`. Example: `1`.
            tags: Tags to bind to the instance.
            client_token: Idempotency key made by the caller; unique per request,
              case-sensitive, ASCII only. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def create_key_scan_job(
        self,
        *,
        instance_id: str,
        scan_key_num_per_second: int,
        timeout_minutes: int,
    ) -> models.CreateKeyScanJobResponse:
        """Starts a one-time job that scans an instance for expired keys and clears them.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - The job runs SCAN over all data and raises the CPU load of the instance, so it
          belongs in a quiet period.
        - Progress is read with `DescribeKeyScanJobs`, and `InterruptKeyScanJob` cancels the
          job.
        - Once started, a job cannot be changed; `Finished`, `Failed` and `Interrupted` are its
          final states (from the official Pulumi provider).

        Reference: `6293/1681638`.

        Args:
            instance_id: Id of the instance to scan. Example: `redis-cnlfkmh6uiii8****`.
            scan_key_num_per_second: Number of keys to scan per second. Limits: 2000 to 100000.
              Example: `2000`.
            timeout_minutes: Time after which the scan is given up. Unit: minute. Limits: 30 to
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
        """Creates a custom parameter template for one Redis version.

        The change is made when the call returns.

        Notes:

        - That `param_values` is required is taken from the rule of at least one parameter and
          from both official Terraform providers; the stored copy of the page has lost its
          required column.
        - The official MCP server says Name is limited to 32 characters and that a
          `ClientToken` is accepted; the reference page says 2 to 64 characters and has no
          `ClientToken`.
        - `engine_version` cannot be changed afterwards: `ModifyParameterGroup` does not take
          it.

        Reference: `6293/1415104`.

        Args:
            engine_version: Redis version the template is for. Documented values: `7.0`, `6.0`
              and `5.0`. Example: `7.0`.
            name: Name of the template: Chinese characters, letters, digits, underscores and
              hyphens, not starting with a digit or a hyphen. Limits: 2 to 64 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `test_temp`.
            param_values: Parameters the template holds, at least one. Limits: at least one
              item.
            description: Remark on the template; empty unless given. Limits: at most 200
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
        """Removes nodes from every shard of a primary-secondary instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).

        Rules that only the service can check:

        - The node count per shard after the change must stay within 2 to 6: 2 <= current nodes
          - `nodes_number_to_decrease` <= 6.

        Notes:

        - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a
          single-node instance (Standalone) always has one node.
        - Data flashback is switched off by this change and its earlier restore points are
          lost; call `StartContinuousBackup` afterwards to turn it on again.
        - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised
          to 10.
        - The public Terraform provider polls the instance after this call until its status is
          Running again.
        - The rules for `nodes_to_remove` were not visible in the excerpts; the docs say that
          it depends on the instance's zone deployment, show it for a multi-zone instance, and
          the Terraform provider sends it for multi-zone instances only, one entry per removed
          node.
        - Examples of `OrderNO` come from the BytePlus edition of the page.

        Reference: `6293/65749`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            apply_immediately: Whether the change starts at once (true) or waits for the
              instance's maintenance window (false). Example: `true`.
            nodes_number_to_decrease: How many nodes to take out of each shard. Limits: at most
              4. Example: `2`.
            backup_point_name: Name for the full backup taken before the change; the backup id
              serves as the name when this is left out. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `testbackup`.
            create_backup: Whether a full backup is taken before the change. Default: `false`.
              Example: `true`.
            nodes_to_remove: Availability zones of the nodes to take out, one entry per node.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_all_client_session(
        self,
        *,
        instance_id: str,
    ) -> models.DeleteAllClientSessionResponse:
        """Ends every client session of an instance.

        The change is made when the call returns.

        Notes:

        - The connections of the sessions are cut.
        - The reference lists it in its performance analysis chapter.

        Reference: `6293/2175475`.

        Args:
            instance_id: ID of the instance whose sessions are ended. Example:
              `redis-cn0212gzmh2xs****`.
        """
        ...

    async def delete_allow_list(
        self,
        *,
        allow_list_id: str,
        client_token: str | None = None,
    ) -> models.DeleteAllowListResponse:
        """Deletes an allow list that no instance is bound to.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Refused while any instance is bound to the list; unbind with `DisassociateAllowList`
          first.

        Reference: `6293/108840` and `84772/1393076`.

        Args:
            allow_list_id: ID of the list to delete. Example: `acl-cn022p4qmcz2p26****`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
    ) -> models.DeleteBlueGreenDeploymentResponse:
        """Cancels a blue-green deployment and turns its two instances into ordinary, unrelated
        ones.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field,
          the object `BlueGreenDeployment`, and its sample shows it; the SDK has the object's
          fields directly in Result. Follow the page when decoding, and accept both.
        - The members of `BlueGreenDeployment` are not on this page; they are those of
          `DescribeBlueGreenDeployments`.
        - Only while the deployment is DATA_SYNCHRONIZING, SWITCHOVER_AVAILABLE,
          SWITCHOVER_PENDING or SWITCHOVER_FAILED.
        - Both instances stay as they are configured, and the green one goes on costing money
          until it is deleted.
        - A new deployment can be created for the instance afterwards.
        - The end of the sample response is missing from the stored page.

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

        Notes:

        - The enterprise page calls the request synchronous.
        - The needed state comes from the console guide (6293/70853).
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/71734` and `84772/1393069`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account to delete; the default account cannot be deleted.
              Limits: not `default`. Example: `test1`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.DeleteDBEndpointDirectLinkAddressResponse:
        """Releases the direct-link address of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - Once it is gone the instance no longer serves the Redis Cluster protocol, so
          applications have to move to another address first.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/1407724`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_db_endpoint_public_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.DeleteDBEndpointPublicAddressResponse:
        """Closes public network access to an instance by releasing its public address.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Notes:

        - The EIP is unbound but not released, so it goes on being billed until it is released
          in the EIP service.
        - On instances created before 2022-05-17 the call may fail; support has to help then.
        - The Terraform provider also sends `EipId`, a field that neither the page nor the SDK
          lists.
        - The final state is what the Terraform provider waits for: the instance Running and
          the EIP Available.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/110161` and `84772/1393065`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
    ) -> models.DeleteDBInstanceResponse:
        """Deletes an instance for good.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules that only the service can check:

        - `backup_point_name` has an effect only when the instance is primary-secondary
          (`InstanceClass` PrimarySecondary) and pay-as-you-go (`ChargeType` PostPaid).

        Notes:

        - For a primary-secondary instance a final backup is made by default before the
          deletion; it stays visible and downloadable in the backup list.
        - For a single-node instance nothing is backed up and the data is gone.
        - The page lists no response fields of its own.
        - The public Terraform provider also sends `CreateBackup` for instances with more than
          one node, a field that neither the page nor the SDK has (the enterprise counterpart
          `DeleteEnterpriseDBInstance` does have it), and it refuses by itself to delete an
          instance whose deletion protection is enabled.

        Reference: `6293/99796`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            backup_point_name: Name for the final backup of the instance; the backup id serves
              as the name when this is left out. Limits: 1 to 128 characters; Chinese characters,
              letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Deletes an Enterprise edition instance, by default after a final full backup.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).

        Rules that only the service can check:

        - `create_backup` and `backup_point_name` count only for an instance whose `ChargeType`
          is PostPaid; before a PrePaid instance is deleted a final backup is always made and is
          named by its backup ID.

        Notes:

        - No response fields: Result is null in the other pages of this kind.
        - The billing method of an instance is read with `DescribeEnterpriseDBInstanceDetail`.

        Reference: `84772/1387160`.

        Args:
            instance_id: ID of the instance to delete. Example: `redis-cn0212gzmh2xs****`.
            backup_point_name: Name for that final backup; the backup ID is used when left out.
              Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
              first neither a digit nor `-`. Example: `testbackup`.
            create_backup: Whether a full backup is taken before the deletion; counts for
              pay-as-you-go instances only. Default: `true`. Example: `true`.
            client_token: Idempotency key made by the caller; unique per request,
              case-sensitive, ASCII only. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def delete_parameter_group(
        self,
        *,
        parameter_group_id: str,
    ) -> models.DeleteParameterGroupResponse:
        """Deletes a custom parameter template for good.

        The change is made when the call returns.

        Rules that only the service can check:

        - Only a template whose Source is User can be deleted; a System template cannot.

        Notes:

        - A deleted template cannot be brought back.
        - Result is null.

        Reference: `6293/1415108`.

        Args:
            parameter_group_id: Id of the custom template to delete. Example:
              `pg-cnlfm5yzmxehmkw****`.
        """
        ...

    async def describe_allow_list_detail(
        self,
        *,
        allow_list_id: str,
    ) -> models.DescribeAllowListDetailResponse:
        """Returns one allow list with its addresses, bound instances and linked security groups.

        Changes nothing.

        Notes:

        - The documented sample predates `ProjectName`, `AssociatedInstanceNum` and
          `SecurityGroupBindInfos`, and shows `AllowListType` IPv4.

        Reference: `6293/108836` and `84772/1393072`.

        Args:
            allow_list_id: ID of the list to read. Example: `acl-cn022p4qmcz2p26****`.
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
        """Lists the allow lists of the account in a region, optionally filtered.

        Changes nothing.

        Notes:

        - Not paged: every matching list comes back in one answer, and there is no total.
        - The addresses themselves are not in this answer; read them with
          `DescribeAllowListDetail`.
        - `query_default` has three meanings (true, false, absent), so a client must be able to
          leave it out.
        - The vendor's MCP server describes IPAddress and IPSegment as lists; on the wire they
          are strings.

        Reference: `6293/108835` and `84772/1393071`.

        Args:
            region_id: Region to list. Example: `cn-beijing`.
            instance_id: Keeps lists that this instance is bound to. Example:
              `redis-cn0212gzmh2xs****`.
            ip_address: Comma-separated IP addresses, at most 50; keeps lists that hold such an
              address itself or a CIDR block around it. Limits: at most 50 items; items separated
              by `,`. Example: `100.64.***.***,192.168.***.***`.
            ip_segment: Comma-separated CIDR blocks, at most 50; keeps lists that hold exactly
              such a block. Limits: at most 50 items; items separated by `,`. Example:
              `100.64.***.***/10,192.168.***.***/32`.
            project_name: Keeps lists of this project. Example: `default`.
            query_default: True keeps only the default list, false only ordinary lists; both
              kinds come back when it is left out. Example: `false`.
        """
        ...

    async def describe_available_cross_region(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeAvailableCrossRegionResponse:
        """Lists the regions that an instance's backups can be copied to.

        Changes nothing.

        Reference: `6293/1537662`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_backup_plan(self, *, instance_id: str) -> models.DescribeBackupPlanResponse:
        """Returns the automatic backup plan of an instance.

        Changes nothing.

        Notes:

        - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
          Standalone (single-node) instances have no backup features.
        - `BackupHour` is in UTC+8 while the timestamps are in UTC.
        - min and max of Period apply to each element.

        Reference: `6293/65765` and `84772/1393059`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_backup_point_download_urls(
        self,
        *,
        instance_id: str,
        backup_point_id: str,
    ) -> models.DescribeBackupPointDownloadUrlsResponse:
        """Returns the download addresses of the files of one backup.

        Changes nothing.

        Notes:

        - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
          Standalone (single-node) instances have no backup features.
        - The sample request of the international edition spells the action
          DescribeBakupPointDownloadUrls in its URL; that is a slip of the page, the real name
          has 'Backup'.

        Reference: `6293/160056` and `84772/1393061`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
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
        """Lists the backups of one instance or of the whole account.

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

        - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
          Standalone (single-node) instances have no backup features.
        - Scope is OneInstance when absent, so `instance_id` is then required.
        - The Scope value DestroyedInstances and the `backup_strategy_list` values
          DataFlashBack and AllStrategy are in the SDK but not in the reference.
        - The nested fields of Backups are told from the SDK and the Terraform provider, as the
          data-structure page could be read only in part; the units of the capacities and the
          format of `MaintenanceTime` are those of `DescribeDBInstanceDetail`.
        - The reference gives `page_size` as required with `page_number`; the official MCP
          server claims the reverse too.
        - `page_size` goes to 100 on the 2025-04 page and in the international edition, to 1000
          on the enterprise edition's page and in the official MCP server.
        - That `backup_point_id` works only for AccountInstances is from the official MCP
          server and the sister action `DescribeCrossRegionBackups`.
        - An older edition of the page required `instance_id` and had no Scope; the current one
          is a superset.

        Reference: `6293/65766` and `84772/1393058`.

        Args:
            instance_id: ID of the instance whose backups to list; empty means no filter by
              instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: Keep backups whose ID contains this text; works only for the
              AccountInstances scope. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: Keep backups whose name contains this text; has no effect for
              the OneInstance scope. Example: `testbackup`.
            backup_strategy_list: Keep backups made in one of these ways; empty means all.
              Example: `["AutomatedBackup","ManualBackup"]`.
            end_time: End of the time range to search (UTC); must be later than `start_time`.
              Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
            page_number: Page to return, counted from 1. Limits: at least 1. Example: `1`.
            page_size: Number of backups per page. Limits: 1 to 1000. Example: `10`.
            project_name: Keep backups of this project; works only for the AccountInstances
              scope. Example: `default`.
            scope: Whether to search one instance or the whole account. Default: `OneInstance`.
              Example: `AccountInstances`.
            start_time: Start of the time range to search (UTC). Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
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
        """Returns the largest keys of an instance, by memory or by number of elements, for a
        short period within the last 15 days.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.
        - `query_start_time` and `query_end_time` may lie at most 24 hours apart.

        Rules that only the service can check:

        - `query_start_time` lies at most 15 days in the past.
        - The period from `query_start_time` to `query_end_time` is at most 1 hour by the
          reference page of March 2025 (24 hours by the official MCP server).

        Notes:

        - At most the 100 keys with the most memory, or the 100 with the most elements, are
          known to the service.
        - There is a page size but no page number or token: one call returns all there is, up
          to 100 keys. The official Terraform provider sends `PageNumber`, which is not
          documented.
        - The sources differ on the period: the page (March 2025) gives a default of one hour
          and a maximum of one hour, the official MCP server a default and a maximum of 24 hours.
        - The result list is named `BigKey`, in the singular.
        - The members of `BigKey` are not described in the part of the page that was available;
          their meanings come from the official Terraform provider.

        Reference: `6293/78084`.

        Args:
            instance_id: Id of the instance to analyse. Example: `redis-cn02sg5o56sbs****`.
            page_size: Number of keys to return. Limits: 1 to 100. Example: `50`.
            key_type: Returns only keys of this data type; all types unless given. Example:
              `list`.
            order_by: Ranks by memory (`ValueSize`) or by number of elements (`ValueLen`).
              Default: `ValueSize`. Example: `ValueSize`.
            query_end_time: End of the period in UTC; now unless given. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_start_time: Start of the period in UTC, at most 15 days back; one hour ago
              unless given (but see notes). Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2023-03-27T15:30:00Z`.
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

        - `exclude_completed`: the page says false leaves finished deployments out and true
          brings them in, the opposite of what the name says. Treat the page's wording as
          doubtful.
        - Status values come from the SDK. The reference pages name DATA_SYNCHRONIZING,
          SWITCHOVER_AVAILABLE, SWITCHOVER_PENDING, SWITCHOVER_FAILED, SWITCHOVER_COMPLETED and
          DELETE_COMPLETED.
        - `EndTime` in the sample has a space and no zone (yyyy-MM-dd HH:mm:ss).
        - Not paged.
        - The end of the sample response is missing from the stored page; members other than
          Name, Status and `EndTime` come from the SDK.

        Reference: `6293/2171475`.

        Args:
            instance_id: ID of the blue or the green instance of the deployments. Example:
              `redis-cn0212gzmh2xs****`.
            exclude_completed: Filter on deployments that are over (SWITCHOVER_COMPLETED or
              DELETE_COMPLETED); see the note on its direction. Default: `false`. Example:
              `false`.
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
        """Lists the client sessions of an instance as recorded in a span of time.

        Changes nothing.

        Notes:

        - No reference page could be found. Names and types come from the Go SDK (the Python
          SDK looked at lacks the action); meanings are inferred from the names, from the output
          of the Redis command CLIENT LIST and from `DescribeSlowLogs`, which pages in the same
          way.
        - `ListOver` true presumably ends the paging, as in `DescribeFatLogs`.
        - Unknown: the time format (elsewhere in this API yyyy-MM-ddTHH:mm:ssZ, UTC), the
          `FilterKey`, `order_by` and `order_type` values, the `page_size` limits and the
          defaults.

        Args:
            instance_id: ID of the instance whose sessions are listed. Example:
              `redis-cn0212gzmh2xs****`.
            context: Where to go on: the Context of the answer before; left out for the first
              one.
            filter: Conditions on the sessions to return.
            order_by: Session property to sort by.
            order_type: Sort direction.
            page_size: Sessions per answer.
            query_end_time: End of the span of time.
            query_start_time: Start of the span of time.
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
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
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
        """Lists the cross-region backups of one instance or of the whole account.

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

        - Scope is OneInstance when absent, so `instance_id` is then required.
        - The Scope value DestroyedInstances and the `backup_strategy_list` values
          DataFlashBack and AllStrategy are in the SDK but not in the reference.
        - The nested fields of Backups are told from the SDK and the Terraform provider, as the
          data-structure page could be read only in part; the units of the capacities and the
          format of `MaintenanceTime` are those of `DescribeDBInstanceDetail`.
        - The reference gives `page_size` as required with `page_number`; the official MCP
          server claims the reverse too.
        - `page_size` goes to 100 here, while `DescribeBackups` takes up to 1000.

        Reference: `6293/1537661`.

        Args:
            instance_id: Exact ID of the instance whose backups to list; empty means no filter
              by instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: Keep backups whose ID contains this text; works only for the
              AccountInstances scope. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: Keep backups whose name at the time of the backup contains this
              text; has no effect for the OneInstance scope. Example: `testbackup`.
            backup_strategy_list: Keep backups made in one of these ways; empty means all.
              Example: `["AutomatedBackup","ManualBackup"]`.
            end_time: End of the time range to search (UTC); must be later than `start_time`.
              Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
            page_number: Page to return, counted from 1. Limits: at least 1. Example: `1`.
            page_size: Number of backups per page. Limits: 1 to 100. Example: `10`.
            project_name: Keep backups that belonged to this project at the time of the backup;
              works only for the AccountInstances scope. Example: `default`.
            scope: Whether to search one instance or the whole account. Default: `OneInstance`.
              Example: `AccountInstances`.
            start_time: Start of the time range to search (UTC). Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
            status: Keep backups in this state only. Example: `Available`.
        """
        ...

    async def describe_db_engine_versions(
        self,
        *,
        engine_version: models._EngineVersion | None = None,
    ) -> models.DescribeDBEngineVersionsResponse:
        """Lists the minor versions available for each major Redis version.

        Changes nothing.

        Notes:

        - The result is not paged.
        - Feed a listed version to `ModifyDBInstanceMinorVersion`.

        Reference: `6293/2251748`.

        Args:
            engine_version: Major version to list; all major versions are listed when this is
              left out. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
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

        - Each default account role is an ACL rule over these categories.

        Reference: `6293/1347919`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cnlfqfxzk8zxt****`.
        """
        ...

    async def describe_db_instance_acl_commands(
        self,
        *,
        instance_id: str,
        category: str,
    ) -> models.DescribeDBInstanceAclCommandsResponse:
        """Lists the commands that belong to one ACL command category on an instance.

        Changes nothing.

        Notes:

        - One category a call.

        Reference: `6293/1347918`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cnlfqfxzk8zxt****`.
            category: The one command category to look up, out of those that
              `DescribeDBInstanceAclCategories` lists. Example: `admin`.
        """
        ...

    async def describe_db_instance_bandwidth_per_shard(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeDBInstanceBandwidthPerShardResponse:
        """Reports the default and the extra bandwidth of each shard of an instance.

        Changes nothing.

        Notes:

        - BytePlus marks `instance_id` as optional; the SDK requires it.
        - BytePlus still describes `AdditionalBandwidthPerShard` as the one extra bandwidth and
          lacks the separate read and write fields.

        Reference: `6293/72223`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_db_instance_detail(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Returns everything about one community-edition instance, including its endpoints.

        Changes nothing.

        Notes:

        - For enterprise-edition instances `DescribeEnterpriseDBInstanceDetail` is the
          documented action.
        - `CreateTime` is RFC 3339 in UTC, `ExpiredTime` is a plain local time in UTC+8: two
          formats in one answer.
        - The documented example of `MaintenanceTime` (02:00-02:59) is shorter than the two
          hours that `ModifyMaintenanceTime` demands.
        - `ShardCapacity`'s unit is read from the Terraform provider, which multiplies it by
          1024 to get MiB.
        - Modules appears only in the SDK as far as could be read.
        - Status values come from the status page 6293/71563 as quoted by other sources (that
          page was not read whole); treat the list as open.

        Reference: `6293/65755` and `6293/71563`.

        Args:
            instance_id: ID of the instance to describe. Example: `redis-cnlfkmh6uiii8****`.
        """
        ...

    async def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
    ) -> models.DescribeDBInstanceParamsResponse:
        """Lists the configuration parameters an instance supports, with their current values,
        defaults and permitted values.

        Changes nothing.

        Notes:

        - The page does not describe the members of Params; their meanings here come from the
          official Terraform provider and the names. Values of Type other than `Radio` are not
          known.
        - Range, Unit and Options depend on Type: the first two go with numeric parameters,
          Options with `Radio` ones.

        Reference: `6293/65763`.

        Args:
            instance_id: Id of the instance whose parameters are listed. Example:
              `redis-cn0212gzmh2xs****`.
            page_number: Number of the page wanted, counted from 1. Limits: 1 to 2147483647.
              Example: `1`.
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
        """Lists the shards of an instance with the server nodes of each, paged.

        Changes nothing.

        Notes:

        - The vendor's MCP server leaves `page_number` and `page_size` optional with defaults 1
          and 10; the reference and the SDK require both.
        - Node states are lower case, unlike every other enum of this API.

        Reference: `6293/1148756`.

        Args:
            instance_id: ID of the instance whose shards are wanted. Example:
              `redis-cn0212gzmh2xs****`.
            page_number: Page to return, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Shards per page. Limits: 1 to 100. Example: `10`.
        """
        ...

    async def describe_db_instance_slots(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeDBInstanceSlotsResponse:
        """Returns which hash slots each shard of an instance holds.

        Changes nothing.

        Notes:

        - `ShardId` is an integer here but a string in `DescribeBackupPointDownloadUrls`.
        - The result key Slots nests a second Slots in each element.

        Reference: `6293/2479859`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_db_instance_specs(
        self,
        *,
        arch_type: models._ArchType | None = None,
        instance_class: models._InstanceClass | None = None,
    ) -> models.DescribeDBInstanceSpecsResponse:
        """Lists the instance sizes on sale, with their bandwidth and connection limits.

        Changes nothing.

        Notes:

        - Not paged.
        - The documented request filters on Standard, while the response shown beside it starts
          with a Cluster entry: the sample pair does not match.
        - The nested fields are not on the page excerpt that was read; their meaning is taken
          from the Terraform provider, the units from the bandwidth actions.
        - The Terraform provider reads `MaxConnectionsPerShard` inside `ShardCapacitySpecs`;
          the SDK has it one level up.

        Reference: `6293/1472580`.

        Args:
            arch_type: Filter: sharded (Cluster) or unsharded (Standard) instances; no filter
              when left out. Example: `Standard`.
            instance_class: Filter: instances with secondaries or single-node ones; no filter
              when left out. Example: `Standalone`.
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
        """Lists instances of a region, filtered and paged, with their basic properties.

        Changes nothing.

        Notes:

        - Filters left out do not filter.
        - `page_size` went up to 100 on the pages of 2024-12 and 2025-02; the current page says
          1000.
        - Instances.`ShardCapacity` is GiB while `CreateDBInstance` takes MiB: the Terraform
          provider multiplies it by 1024. The unit is not on the page excerpt that was read.
        - The enterprise edition's pages name version 7.2 (2025-02) and later 7.4; old
          instances may still report 4.0. Treat `engine_version` as an open list.
        - Terraform calls the `instance_id` filter fuzzy; the reference says exact.
        - Status values come from the status page 6293/71563 as quoted by other sources (that
          page was not read whole); treat the list as open.

        Reference: `6293/65754`, `84772/1254216` and `6293/71563`.

        Args:
            instance_id: Filter on the instance ID, matched exactly. Example:
              `redis-cn0212gzmh2xs****`.
            region_id: Region of the instances; the region the request was signed for when left
              out. Example: `cn-beijing`.
            charge_type: Filter on the billing method. Example: `PostPaid`.
            data_layout: Filter on where data is kept; only meaningful for the enterprise
              edition.
            engine_version: Filter on the Redis version; 7.2 and 7.4 occur on the enterprise
              edition only. Example: `5.0`.
            instance_name: Filter on the instance name, matched in part. Example: `api_test`.
            page_number: Page to return, counted from 1. Limits: 1 to 2147483647. Default: `1`.
              Example: `1`.
            page_size: Instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
            project_name: Filter on the project. Example: `default`.
            service_type: Edition to list: Basic is the community one, Enterprise the
              enterprise one. Default: `Basic`.
            sharded_cluster: Filter on sharding: 1 sharded, 0 not. Documented values: `0` and
              `1`. Example: `1`.
            status: Filter on the instance status. Example: `Running`.
            tag_filters: Filter on tags; at most 10 pairs. Limits: at most 10 items.
            vpc_id: Filter on the VPC ID, matched in part. Example: `vpc-rs5811nceqyov0x****`.
            zone_id: Filter on the availability zone ID, matched in part. Example:
              `cn-beijing-a`.
        """
        ...

    async def describe_enterprise_db_instance_detail(
        self,
        *,
        instance_id: str,
    ) -> models.DescribeEnterpriseDBInstanceDetailResponse:
        """Returns the full details of one Enterprise edition instance.

        Changes nothing.

        Notes:

        - `ExpiredTime` and `AutoRenew` are returned only when `ChargeType` is PrePaid.
        - Two time styles in one answer: `CreateTime` is UTC with T and Z, `ExpiredTime` is
          UTC+8 with a space.
        - A visit address names its host IPAddress here, Address in `DescribeDBInstanceDetail`.
        - The stored copy of the reference page ends before the fields `DataLayout`,
          `FlashPerShard`, `RamPerShard`, `ShardNumber`, Modules, `MultiAZ`, `ZoneIds` and Tags
          and before the sample; their meaning comes from `CreateEnterpriseDBInstance` and the
          SDK, and the `MultiAZ` values from `CreateDBInstance`.
        - The units of Capacity and the values of `VisitAddrs`[].`AddrType` are those of
          `DescribeDBInstanceDetail`; not seen on an Enterprise page.

        Reference: `84772/1168033`.

        Args:
            instance_id: ID of the instance to look up. Example: `redis-cn0212gzmh2xs****`.
        """
        ...

    async def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
    ) -> models.DescribeEnterpriseDBInstanceParamsResponse:
        """Lists the configuration parameters of an Enterprise edition instance, with their
        current values.

        Changes nothing.

        Notes:

        - Only parameters that the console lets users set are returned.
        - `page_size` goes up to 100 here; `DescribeDBInstanceParams` allows 1000.
        - The meaning of Type, Range, `NeedReboot`, Unit and Options is that of
          `DescribeDBInstanceParams`; the Enterprise page shows only the start of the sample.

        Reference: `84772/1386397`.

        Args:
            instance_id: ID of the instance whose parameters are listed. Example:
              `redis-cn0212gzmh2xs****`.
            page_number: Page to return, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Parameters per page. Limits: 1 to 100. Example: `1`.
        """
        ...

    async def describe_enterprise_db_instance_specs(
        self,
        *,
        data_layout: models._DataLayout | None = None,
    ) -> models.DescribeEnterpriseDBInstanceSpecsResponse:
        """Lists the instance specifications on offer in the Enterprise edition.

        Changes nothing.

        Notes:

        - The sample gives `DefaultBandwidth` 116 for 2 shards, the specification page 232 MB/s
          for a 2-shard instance and 116 for one shard: the field looks like a value per shard.
        - Specification page, whole instance, shards: bandwidth MB/s, connections - 1: 116,
          20000; 2: 232, 40000; 4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000;
          64 (by invitation): 3072, 220000.
        - Hybrid: 10240 to 30720 MiB of fast storage per shard in steps of 10240.
        - The end of the sample response is missing from the stored page.

        Reference: `84772/1515921` and `84772/1262383`.

        Args:
            data_layout: Return only the specifications of this storage kind; all kinds when
              left out. Example: `RAM`.
        """
        ...

    async def describe_enterprise_zones(
        self,
        *,
        region_id: str,
    ) -> models.DescribeEnterpriseZonesResponse:
        """Lists the zones of a region in which Enterprise edition instances can be created.

        Changes nothing.

        Notes:

        - What `ZoneStatus` values other than 1 mean is not on the page.
        - The end of the sample response is missing from the stored page; it shows zones a, b
          and c of cn-beijing.

        Reference: `84772/1257606`.

        Args:
            region_id: Region whose zones are listed. Example: `cn-beijing`.
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
        """Returns the log of commands with very large results of an instance for a period within
        the last three days.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.

        Rules that only the service can check:

        - The ids in `node_ids` take at most 1024 bytes in all; no more than 8 are advised.

        Notes:

        - A command enters this log when its result is larger than 500 KB; that threshold is
          fixed.
        - Only the last three days can be read.
        - `ListOver` is true at the end: the list is over. Go on while it is false.
        - `fat_log_type` is written in lower case here, unlike `SlowLogType` of
          `DescribeSlowLogs`; the spelling is that of the example and of the remark on the
          default, as the list of values itself is missing in the stored copies of the page.
        - Context is an opaque string although it looks like a JSON array.
        - The members of `FatLogs` are not described; their meanings are inferred from the
          names.

        Reference: `6293/2478754`.

        Args:
            instance_id: Id of the instance whose log is read. Example:
              `redis-cn02sg5o56sbs****`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `50`.
            context: Position from which to go on: the Context of the previous answer; leave it
              out for the first page. Example: `[1658839101000000,69550,0,null]`.
            fat_log_type: Returns only entries of this kind of node; both kinds unless given.
              Example: `proxy`.
            node_ids: Returns only entries of these nodes (ids from `DescribeNodeIds`); all
              nodes unless given. Limits: at most 1024 bytes in all. Example:
              `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            query_end_time: End of the period in UTC; now unless given. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
            query_start_time: Start of the period in UTC; three days ago unless given. Format:
              RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
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
        """Returns the most accessed keys of an instance for a short period within the last 15
        days.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.
        - `query_start_time` and `query_end_time` may lie at most 360 hours apart.

        Rules that only the service can check:

        - `query_start_time` lies at most 15 days in the past.
        - The period from `query_start_time` to `query_end_time` is at most 1 hour by the
          reference page of March 2025 (15 days by the official MCP server).

        Notes:

        - At most the 1000 hottest keys are known to the service.
        - There is a page size but no page number or token: one call returns all there is, up
          to 1000 keys.
        - The sources differ on the longest period: one hour by the page (March 2025), 15 days
          by the official MCP server.
        - The result list is named `HotKey`, in the singular.
        - The members of `HotKey` are not described on the page; their meanings are inferred
          from the names.

        Reference: `6293/1454915`.

        Args:
            instance_id: Id of the instance to analyse. Example: `redis-cn02sg5o56sbs****`.
            page_size: Number of keys to return. Limits: 1 to 1000. Example: `50`.
            key_type: Returns only keys of this data type; all types unless given. Example:
              `list`.
            query_end_time: End of the period in UTC; now unless given. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_start_time: Start of the period in UTC, at most 15 days back; one hour ago
              unless given. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2023-03-27T15:30:00Z`.
            shard_ids: Returns only keys of these shards (ids from `DescribeDBInstanceShards`),
              at most 40; all shards unless given. Limits: at most 40 items. Example:
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
        """Lists the expired-key scan jobs of an instance within a period.

        Changes nothing.

        Rules checked before sending:

        - `query_end_time` must be later than `query_start_time`.

        Notes:

        - The exact wire values of Status are not confirmed: Created and Running are named by
          the English page of `InterruptKeyScanJob`, and Finished, Failed and Interrupted by the
          official Pulumi provider.
        - The official MCP server calls both times optional; the SDK requires them.
        - The members of `JobList` are not described in the part of the page that was
          available; their meanings are inferred from the names.

        Reference: `6293/1681639`.

        Args:
            instance_id: Id of the instance whose jobs are listed. Example:
              `redis-cnlfkmh6uiii8****`.
            query_end_time: End of the period in UTC. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`,
              in UTC. Example: `2025-07-07T13:30:00Z`.
            query_start_time: Start of the period in UTC. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
            page_number: Number of the page wanted, counted from 1. Limits: 1 to 2147483647.
              Default: `1`. Example: `1`.
            page_size: Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example:
              `10`.
        """
        ...

    async def describe_node_ids(self, *, instance_id: str) -> models.DescribeNodeIdsResponse:
        """Lists the IDs of all proxy and server nodes of an instance.

        Changes nothing.

        Notes:

        - Not paged.
        - Server IDs read server-<instance>-<shard>-<node>, proxy IDs proxy-<instance>-<proxy>.
        - In the documented sample the instance ID asked for differs from the one in the
          answered node IDs.

        Reference: `6293/127841`.

        Args:
            instance_id: ID of the instance whose nodes are wanted. Example:
              `redis-cn02sg5o56sbs****`.
        """
        ...

    async def describe_parameter_group_detail(
        self,
        *,
        parameter_group_id: str,
    ) -> models.DescribeParameterGroupDetailResponse:
        """Returns one parameter template with all its parameters.

        Changes nothing.

        Notes:

        - The SDK declares the entries of Options without members; the official Terraform
          provider reads Value and Description there, as in `DescribeDBInstanceParams`.
        - The page does not describe the members of `ParameterGroupInfo`; their meanings come
          from the official Terraform providers.

        Reference: `6293/1415107`.

        Args:
            parameter_group_id: Id of the template to read. Example: `pg-cnlfm5yzmxehmkw****`.
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
        """Lists the parameter templates of the account in the region, without their parameters.

        Changes nothing.

        Notes:

        - The parameters of a template are read with `DescribeParameterGroupDetail`.
        - A default template has an id such as `DefaultParamGroupId-5.0` (from the official MCP
          server), unlike the `pg-…` ids of custom ones.
        - The page does not describe the members of `ParameterGroups`; their meanings come from
          the official Terraform provider.

        Reference: `6293/1415106`.

        Args:
            page_number: Number of the page wanted, counted from 1. Limits: 1 to 2147483647.
              Example: `1`.
            page_size: Number of templates per page. Limits: 1 to 100. Example: `10`.
            engine_version: Lists only templates for this Redis version. Documented values:
              `7.0`, `6.0` and `5.0`. Example: `7.0`.
            source: Lists only templates of this origin: User for custom ones, System for those
              of the service. Example: `User`.
        """
        ...

    async def describe_pitr_time_window(
        self,
        *,
        instance_id: str,
    ) -> models.DescribePitrTimeWindowResponse:
        """Returns the time window an instance can be restored to by point in time.

        Changes nothing.

        Notes:

        - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
          Standalone (single-node) instances have no backup features.
        - Needs data flashback to be on (`StartContinuousBackup`).
        - The page's example value of `StartTime` lacks the final Z; the sample response has
          it.

        Reference: `6293/159825`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
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
        """Lists planned events (maintenance and postponed operations), optionally by instance and
        start time.

        Changes nothing.

        Rules checked before sending:

        - `max_start_time` must be later than `min_start_time`.

        Notes:

        - `MaxEndTime` is an empty string in the documented sample, so a strict time parser
          fails on it.
        - `PlannedEvents`[].Action is in the SDK but neither in the part of the sample seen nor
          in the Terraform provider.
        - The status values are the SDK's; of them the pages seen show only Waiting.
        - The vendor's MCP server gives `page_size` a maximum of 1000 and calls the total
          `TotalCount`; the page and the SDK have 100 and Total.
        - By the user guide, only user-scheduled events that are waiting and more than 30
          minutes from their start can be called off; the SDK has no action for that.

        Reference: `6293/1467105`.

        Args:
            page_number: Page to return, from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Events in a page. Limits: 1 to 100. Example: `10`.
            instance_id: Keeps events of instances whose ID matches this text (a fuzzy match).
              Example: `redis-cn0212gzmh2xs****`.
            max_start_time: Latest start of the events to return, in UTC. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
            min_start_time: Earliest start of the events to return, in UTC. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
        """
        ...

    async def describe_regions(
        self,
        *,
        region_id: str | None = None,
    ) -> models.DescribeRegionsResponse:
        """Lists the regions in which the account can use Cache for Redis.

        Changes nothing.

        Notes:

        - Calls are throttled per account, region and action at 20 a second; going over fails
          with AccountFlowLimitExceeded (6293/65741). The limit is the service's, not this
          action's alone.
        - Samples dated before 2025 post to redis.volcengineapi.com, later ones to
          redis.<region>.volcengineapi.com; the international edition uses
          redis.<region>.byteplusapi.com. The credential scope's service name is Redis with a
          capital R in all of them.

        Reference: `6293/65752` and `84772/71730`.

        Args:
            region_id: Restricts the answer to this one region; when left out, every region
              open to the account is returned. Example: `cn-beijing`.
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
        - Blocking commands (BLPOP, BRPOP, BRPOPLPUSH, BZPOPMIN, BZPOPMAX, XREAD, XREADGROUP)
          never enter the slow log.
        - `ListOver` is true at the end (the list is over), so a reader goes on while it is
          false; this reading comes from the `DescribeFatLogs` page, whose fields are the same.
        - If both `node_ids` and `slow_log_type` are given, `node_ids` decides.
        - The members of `SlowQuery` are not described on the page; their meanings are inferred
          from the names (`QueryTimes` as a duration, not a count).

        Reference: `6293/127842`.

        Args:
            instance_id: Id of the instance whose slow log is read. Example:
              `redis-cn02sg5o56sbs****`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `50`.
            context: Position from which to go on: the Context of the previous answer; leave it
              out for the first page.
            db_name: Returns only entries of this database: 0 to 256 for entries of proxies,
              `-` for entries of servers. Example: `0`.
            node_ids: Returns only entries of these nodes (ids from `DescribeNodeIds`); all
              nodes unless given. Limits: at most 1024 bytes in all. Example:
              `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            query_end_time: End of the period in UTC; now unless given. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
            query_start_time: Start of the period in UTC; three days ago unless given. Format:
              RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
            slow_log_type: Returns only entries of this kind of node; both kinds unless given.
              Example: `Proxy`.
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
        """Lists the tags of the given instances, one row per instance and tag.

        Changes nothing.

        Notes:

        - The vendor's MCP server gives other page limits (`page_number` up to 10000,
          `page_size` up to 100, defaults 1 and 10) than the page.
        - The total is called Total here, not `TotalInstancesNum` as in the instance list.

        Reference: `6293/1124768` and `84772/1393054`.

        Args:
            instance_ids: Instances to read, at most 50. Limits: at most 50 items. Example:
              `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
            page_number: Page to return, from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Rows in a page. Limits: 1 to 1000. Example: `10`.
            tag_filters: Tags to filter by, at most 10; without it every tag is listed. Limits:
              at most 10 items. Example:
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
        """Lists the tasks that operations on instances have started, with their progress.

        Changes nothing.

        Notes:

        - No reference page could be found. Names, types and status values come from the Go SDK
          (the Python SDK looked at lacks the action); meanings are inferred from the names and
          from the same fields of other actions.
        - `InstanceInfo` and `OriginInstanceInfo` spell the ID `InstanceID`, with a capital D,
          unlike every other action here.
        - A step can't be Canceled, a task can; there is no filter on the status.
        - `ConfigureNodes` is a list of strings here, a list of structures in
          `CreateDBInstance`.
        - Unknown: the time formats, the `page_size` limits, the `task_name` and `TaskAction`
          values, what `TaskParams` holds.

        Args:
            page_number: Page to return, presumably counted from 1.
            page_size: Tasks per page.
            instance_id: Return only tasks of this instance. Example:
              `redis-cn0212gzmh2xs****`.
            creation_end_time: Return only tasks created at or before this time.
            creation_start_time: Return only tasks created at or after this time.
            instance_name: Return only tasks of instances with this name.
            project_name: Return only tasks of instances in this project.
            task_id: Return only the task with this ID.
            task_name: Return only tasks with this name.
        """
        ...

    async def describe_zones(self, *, region_id: str) -> models.DescribeZonesResponse:
        """Lists the availability zones of one region in which Cache for Redis instances can be
        placed.

        Changes nothing.

        Notes:

        - The meaning of `ZoneStatus` values other than 1 is not documented on the page read.
        - Enterprise-edition zones come from `DescribeEnterpriseZones`, which has the same
          shape.

        Reference: `6293/65753`.

        Args:
            region_id: Region whose zones are wanted, as returned by `DescribeRegions`.
              Example: `cn-beijing`.
        """
        ...

    async def disassociate_allow_list(
        self,
        *,
        allow_list_ids: Sequence[str],
        instance_ids: Sequence[str],
        client_token: str | None = None,
    ) -> models.DisassociateAllowListResponse:
        """Unbinds instances from allow lists: several instances from one list, or one instance
        from several lists.

        The call is accepted, and the work goes on after it returns. It ends in `Running`. A
        repeated call with the same `client_token` counts once.

        Rules checked before sending:

        - Only one of `instance_ids` and `allow_list_ids` may hold more than one item.

        Notes:

        - Once unbound, the addresses of the list lose access unless another list of the
          instance holds them.
        - An instance with no list at all admits no address (stated on the enterprise edition's
          limits page).
        - The end state is what the Terraform provider waits for; the page names no state.

        Reference: `6293/108839` and `84772/1393075`.

        Args:
            allow_list_ids: Lists to unbind the instances from. Example:
              `["acl-cn0212fjx4815ke****"]`.
            instance_ids: Instances to unbind. Example: `["redis-cn02he8bhzsji****"]`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Turns a single-node instance into a primary-secondary instance, and can change its
        sharding and shard size on the way.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules that only the service can check:

        - On a sharded instance that has a direct-link address, `sharded_cluster` must stay 1
          and `shard_number` must not exceed 8.
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
        - During the change clients may see -TRYAGAIN errors or one or two disconnections of
          less than 30 seconds each.

        Reference: `docs.byteplus.com/en/docs/redis/enabledbinstanceha`.

        Args:
            instance_id: ID of the single-node instance to convert, as `DescribeDBInstances`
              lists it.
            apply_immediately: true starts the change at once, false leaves it to the
              maintenance window.
            node_number: Number of nodes that each shard has after the change, the primary
              included. Limits: 2 to 6.
            sharded_cluster: Whether the sharded cluster is on after the change: 1 for on, 0
              for off. Documented values: `0` and `1`.
            configure_nodes: Zones for the nodes of a shard, one entry for each node.
            multi_az: Zone plan for the nodes after the change: enabled spreads them over
              several zones, disabled keeps them in one.
            shard_capacity: Memory of each shard after the change. Unit: MiB.
            shard_number: Number of shards after the change; a sharded instance has 2 to 256.
              Limits: at most 256.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters.
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
        """Turns an instance without sharding into a sharded cluster.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).
        - `sharded_cluster` must be `1`.

        Rules that only the service can check:

        - `shard_capacity` must be given when a sharded cluster does not have the instance's
          current shard size: 24576, 32768 or 65536 MiB, and by one edition of the page also 256
          MiB.
        - When the shards get smaller, the memory in use must not exceed 70% of
          `shard_capacity` x `shard_number`.

        Notes:

        - The instance must not be sharded yet (its `sharded_cluster` is 0), and the change
          cannot be undone.
        - Instance class, zones and addresses stay as they are, but a sharded cluster restricts
          Lua scripts, multi-key commands and transactions differently.
        - During the change clients can get `-TRYAGAIN The specific keys are being migrated.`
          and one or two connection drops of up to 30 seconds each.
        - Data flashback is switched off by this change and its earlier restore points are
          lost; call `StartContinuousBackup` afterwards to turn it on again.
        - `create_backup` has an effect on primary-secondary instances only; single-node
          instances have no backups.
        - Changing the shard size also changes the bandwidth and the instance specification;
          the bandwidth per shard becomes the default of the chosen size.
        - The edition of the page dated December 2024 lets `shard_capacity` default to 1024 for
          an instance with 256 MiB; another, by its layout newer, says that a missing value keeps
          the current size and that the call fails if a sharded cluster does not support it.
        - The rules for `backup_point_name` were not visible in the excerpts of this page; they
          are those of the sibling actions.
        - The public Terraform provider polls the instance after this call until its status is
          Running again.

        Reference: `6293/1010729`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            apply_immediately: Whether the change starts at once (true) or waits for the
              instance's maintenance window (false). Example: `true`.
            shard_number: How many shards the instance gets. Limits: 2 to 256. Example: `2`.
            sharded_cluster: Target architecture; 1 means sharded cluster and is the only value
              accepted, although 0 (not sharded) is listed too. Documented values: `0` and `1`.
              Example: `1`.
            backup_point_name: Name for the full backup taken before the change; the backup id
              serves as the name when this is left out. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `testbackup`.
            create_backup: Whether a full backup is taken before the change. Default: `false`.
              Example: `true`.
            shard_capacity: Memory of each shard after the change; the current shard size is
              kept when this is left out. Unit: MiB. Documented values: `1024`, `2048`, `4096`,
              `8192` and `16384`. Example: `1024`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def execute_planned_event(
        self,
        *,
        event_id: str,
        client_token: str | None = None,
    ) -> models.ExecutePlannedEventResponse:
        """Starts a waiting planned event at once.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Only events whose Status is Waiting are accepted.
        - While an event runs, a node switch can cut connections or refuse writes for seconds.

        Reference: `6293/1554706`.

        Args:
            event_id: Event to start; its status must be Waiting. Example:
              `event-cn0212gzmh2xs****`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def flush_db_instance(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.FlushDBInstanceResponse:
        """Erases every key stored in an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - The service starts a `flushall async` as soon as the call is accepted; how long it
          runs depends on the amount of data.
        - Keys written after the call are kept.
        - The erased data cannot be brought back, so take a manual backup (`CreateBackup`)
          first; single-node instances cannot be backed up at all.
        - Listing flushall in the disabled-commands parameter does not block this action.
        - Result is null.
        - The Volcengine page calls this a synchronous request, the BytePlus edition an
          asynchronous one.

        Reference: `6293/65759`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Adds nodes to every shard of a primary-secondary instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).

        Rules that only the service can check:

        - The node count per shard after the change must stay within 2 to 6: 2 <= current nodes
          + `nodes_number_to_increase` <= 6.

        Notes:

        - Only primary-secondary instances (`InstanceClass` PrimarySecondary) can be changed; a
          single-node instance (Standalone) always has one node.
        - Data flashback is switched off by this change and its earlier restore points are
          lost; call `StartContinuousBackup` afterwards to turn it on again.
        - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised
          to 10.
        - The public Terraform provider polls the instance after this call until its status is
          Running again.
        - The rules for `configure_new_nodes` were not visible in the excerpts; the Terraform
          provider sends it for multi-zone instances only, one entry per added node.
        - The BytePlus page writes the node limit with a minus sign where the Volcengine page
          has a plus.

        Reference: `6293/65751`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            apply_immediately: Whether the change starts at once (true) or waits for the
              instance's maintenance window (false). Example: `true`.
            nodes_number_to_increase: How many nodes to add to each shard. Limits: at most 4.
              Example: `2`.
            backup_point_name: Name for the full backup taken before the change; the backup id
              serves as the name when this is left out. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `testbackup`.
            configure_new_nodes: Availability zones of the added nodes, one entry per node.
            create_backup: Whether a full backup is taken before the change. Default: `false`.
              Example: `true`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def interrupt_key_scan_job(self, *, job_id: str) -> models.InterruptKeyScanJobResponse:
        """Cancels an expired-key scan job that has not ended yet.

        The change is made when the call returns.

        Rules that only the service can check:

        - The job must be in state Created or Running.

        Notes:

        - Takes the job id alone, not the instance id.
        - Result is null.

        Reference: `6293/2088324`.

        Args:
            job_id: Id of the job to cancel, from `CreateKeyScanJob` or `DescribeKeyScanJobs`.
              Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
        """
        ...

    async def list_db_account(
        self,
        *,
        instance_id: str,
        account_name: str | None = None,
    ) -> models.ListDBAccountResponse:
        """Lists the accounts of an instance with their roles and states, all of them or the one
        named.

        Changes nothing.

        Notes:

        - No paging: the whole list comes back at once.
        - `AccountStatus` is missing from the samples of the enterprise and the international
          page; the only value seen is Available, and the others are not known.
        - The page lists default roles only; an account with a custom role made in the console
          may show another `RoleName`.

        Reference: `6293/71732` and `84772/1393067`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            account_name: Account to look up; left empty, every account of the instance comes
              back. Example: `test1`.
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
        """Changes the name, remark, category, addresses or security groups of an allow list.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - `apply_instance_num` must be given when `allow_list` is given.
        - `apply_instance_num` must be given when `security_group_bind_infos` is given.

        Rules that only the service can check:

        - `apply_instance_num` must equal the number of instances bound to the list
          (`AssociatedInstanceNum` of `DescribeAllowLists`), or the call fails.
        - With `modify_mode` Delete at least one address must remain in the list.

        Notes:

        - Conflicts with password-free access: 0.0.0.0/0 is refused while the instance has it
          on (`ModifyDBInstanceVpcAuthMode` turns it off).
        - Special values: 0.0.0.0/0 admits every address; 127.0.0.1 alone admits none; with
          both present, every address is admitted.
        - A new default list demotes the previous default list to an ordinary one.
        - Enterprise instances refuse a list holding a CIDR block that covers 0.0.0.0
          (0.0.0.0/1, for example); 0.0.0.0/0 itself is accepted.
        - The page found was cut off after `apply_instance_num`: what it says of
          `allow_list_category` and `security_group_bind_infos` was not seen; their text here
          follows `CreateAllowList` and the SDK, and whether `modify_mode` also governs
          `security_group_bind_infos` is unknown.
        - `modify_mode`'s values come from the page; the SDK types it as a plain string.
        - An older enterprise page (2024-12-18) and the international edition limit the name to
          32 characters; old international pages also marked `allow_list_name` as required, and
          the Terraform provider always sends it.

        Reference: `6293/108837` and `84772/1393073`.

        Args:
            allow_list_id: ID of the list to change. Example: `acl-cnlf3xgczbjldzy****`.
            allow_list: Comma-separated IP addresses and CIDR blocks that `modify_mode`
              applies; needed only to change the addresses. Limits: no item twice; items
              separated by `,`. Example: `192.168.0.1`.
            allow_list_category: New category; Default makes this the default list of the
              account in this region.
            allow_list_desc: New remark: leave it out to keep the old one, pass an empty string
              to clear it. Limits: at most 200 characters. Example: `test`.
            allow_list_name: New name, under the same rules as at creation; the old name stays
              when it is left out. Limits: 1 to 128 characters; Chinese characters, letters,
              digits, `_` and `-`, the first neither a digit nor `-`. Example: `test`.
            apply_instance_num: How many instances are bound to the list right now, as a guard
              against surprises; must be exact. Example: `1`.
            modify_mode: How `allow_list` is applied: Cover replaces the addresses, Append adds
              to them, Delete takes away from them. Default: `Cover`. Example: `Cover`.
            security_group_bind_infos: New set of linked ECS security groups.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        - The international edition marks Active as required; the newest Chinese page gives it
          the default false, so it may be optional.
        - min and max of Period apply to each element.

        Reference: `6293/65767` and `84772/1393060`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
            active: Whether automatic backup should be on. Default: `false`. Example: `true`.
            backup_hour: Hour of the day (UTC+8) in which the backup starts, so 1 means between
              01:00 and 01:59. Limits: 0 to 23. Example: `7`.
            period: Days of the week to back up on, each from 1 (Monday) to 7 (Sunday). Limits:
              1 to 7. Example: `[1,2,3,4,5,6,7]`.
            client_token: Client-made token, unique per request and case-sensitive ASCII, that
              makes a repeated call idempotent. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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

        - The reference page was not found; mode sync is a guess, and the examples and the
          `client_token` limit are taken over from the other backup actions.
        - The rules for the name are unknown; those of `CreateBackup` (1 to 128 characters) are
          likely.
        - The wire name is `backup_point_id` with a capital D here, `BackupPointId` in every
          other action.
        - No `InstanceId` is taken.

        Args:
            backup_point_id: ID of the backup to rename, as listed by `DescribeBackups`.
              Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: New name of the backup. Example: `testbackup`.
            client_token: Client-made token, unique per request and case-sensitive ASCII, that
              makes a repeated call idempotent. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Switches cross-region backup of an instance on or off and sets its destination region.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - `cross_backup_region` must be given when `active` is `true`.
        - The service ignores `cross_backup_region` when `active` is `false` (nothing is
          refused).

        Notes:

        - The English page says `cross_backup_region` has no effect when Active is true; it
          plainly means false.

        Reference: `6293/1537660`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
            active: Whether cross-region backup should be on. Example: `true`.
            cross_backup_region: ID of the region to copy backups to, one of those
              `DescribeAvailableCrossRegion` lists. Example: `cn-shanghai`.
            client_token: Client-made token, unique per request and case-sensitive ASCII, that
              makes a repeated call idempotent. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhTOYhT`.
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

        - The role of the default account is fixed at Administrator.
        - An empty value means no change, so a description cannot be cleared with this action.
        - The account must be Available (6293/70853).
        - The page lists the default roles only, and the console also offers custom roles, so
          the list of role names may be open.
        - The enterprise page and older international pages call the request synchronous.
        - The needed state comes from the console guide (6293/70853), the final one from what
          the Terraform provider waits for.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/71733` and `84772/1393068`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account to change, as `ListDBAccount` lists it. Example:
              `test1`.
            description: New description, left as it is when empty. Limits: at most 256
              characters. Example: `The_test_account`.
            password: New password, left as it is when empty; it mixes at least two of upper-case letters, lower-case letters, digits and the special characters that the pattern lists. Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            role_name: New role, left as it is when empty. Permission role of the account:
              Administrator runs every supported command, ReadWrite all but the admin category,
              ReadOnly only the read category, NotDangerous all but the dangerous category.
              Example: `ReadWrite`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
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
        """Moves the nodes of an instance to other availability zones or changes between one zone
        and several.

        The call is accepted, and the work goes on after it returns. It passes through
        `AZChanging` and ends in `Running`. A repeated call with the same `client_token` counts
        once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).

        Rules that only the service can check:

        - `create_backup` has no effect on an instance whose `InstanceClass` is Standalone.
        - A Standalone instance cannot be moved from one zone to several, so `multi_az` stays
          disabled for it.
        - `configure_nodes` has as many entries as the instance's `NodeNumber`; all the same
          zone with `multi_az` disabled, at least two different zones with it enabled.

        Notes:

        - Clients may see one or two disconnections of up to 30 seconds, or about 10 seconds
          without reads and writes.
        - With `apply_immediately` false the status still changes at once and stays changed
          until the work is done in the window.
        - `configure_nodes` is optional in the SDK; the Terraform provider states that it is
          required even for a single zone. The page's required column was not readable.
        - The entry-count rule is taken from `CreateDBInstance` and the Terraform provider's
          text.
        - The status name AZChanging comes from the status page (6293/71563) as quoted
          elsewhere.

        Reference: `6293/65762` and `6293/71563`.

        Args:
            instance_id: ID of the instance to act on. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: True to start now, false to wait for the maintenance window.
              Example: `true`.
            configure_nodes: New zone of every node of a shard, one entry per node; the first
              entry is the primary's zone.
            multi_az: Whether nodes are to be spread over several availability zones. Example:
              `disabled`.
            backup_point_name: Name of that backup; starts with a Chinese character, a letter
              or an underscore, goes on with those, digits and hyphens; the backup's ID is used
              when it is left out. Limits: 1 to 128 characters; Chinese characters, letters,
              digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `b-cn02xmmrp751i9cdzcphjmk4****`.
            create_backup: Whether a full backup is taken first; without effect on single-node
              instances. Default: `false`. Example: `true`.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
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
        """Sets the extra bandwidth that each shard has on top of its default.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules that only the service can check:

        - Default plus extra bandwidth of a shard must not exceed the cap of its size: 72 MB/s
          for 256 MiB, 144 MB/s for 1 GiB, 288 MB/s for 2 GiB and more.

        Notes:

        - The visible page (December 2024) requires `additional_bandwidth` and does not know
          `additional_read_bandwidth` and `additional_write_bandwidth`, which only the SDK has;
          since `DescribeDBInstanceBandwidthPerShard` calls the single value obsolete, the two
          separate fields probably replace it.
        - Default bandwidth per shard is 24 MB/s for 256 MiB, 48 for 1 GiB and 96 from 2 GiB
          up, reading and writing alike.
        - The whole instance is capped at 2.5 GB/s by the user guide; older BytePlus pages say
          2048 MB/s.
        - The instance must be Running, and it must have been created after 2023-05-25.
        - Extra bandwidth is billed.
        - Extra bandwidth does not carry over to restored or cloned instances, nor through
          `EnableShardedCluster`; a change of the shard size can keep it
          (`ReserveAdditionalBandwidth`), while the page from December 2024 says that a shard
          then has the larger of its new default and its current bandwidth.
        - The page calls this a synchronous request, yet the public Terraform provider polls
          the instance until it is Running again.

        Reference: `6293/508335` and `6293/489147`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            additional_bandwidth: Extra bandwidth of each shard beyond the default; 0 takes the
              extra away. Unit: MB/s. Limits: at least 0. Example: `2`.
            additional_read_bandwidth: Extra read (downstream) bandwidth of each shard. Unit:
              MB/s.
            additional_write_bandwidth: Extra write (upstream) bandwidth of each shard. Unit:
              MB/s.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Switches one or more instances between subscription and pay-as-you-go billing.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. It ends in `Running`. A repeated call with the same `client_token`
        counts once.

        Rules checked before sending:

        - The service ignores `purchase_months` when `charge_type` is `PostPaid` (nothing is
          refused).
        - The service ignores `auto_renew` when `charge_type` is `PostPaid` (nothing is
          refused).

        Notes:

        - Each instance must be Running; that it returns to Running is what the public
          Terraform provider waits for, not a statement of the page.
        - `instance_ids` is required by the docs, though the SDK does not enforce it.
        - Several ids in one call are described for the switch to subscription.
        - Pay-as-you-go accrues by the second and is settled each full hour (UTC+8); an overdue
          account gets its instances shut down.
        - On a switch to pay-as-you-go the unused part of the subscription is refunded by the
          rules for ordinary unsubscription, and hourly billing begins at once.

        Reference: `6293/71433`.

        Args:
            instance_ids: Ids of the instances to switch, at most 100 and without repeats.
              Limits: at most 100 characters; at most 100 items; no item twice. Example:
              `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
            charge_type: Billing type after the change: PrePaid is subscription, PostPaid is
              pay-as-you-go. Example: `PrePaid`.
            auto_renew: Whether the subscription renews itself, one month at a time. Default:
              `false`. Example: `false`.
            purchase_months: Length of the subscription to buy. Unit: month. Documented values:
              `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Default: `1`.
              Example: `1`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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

        - Result is null in the documented response.
        - Works for both editions.

        Reference: `6293/127815` and `84772/1393052`.

        Args:
            instance_id: ID of the instance to act on. Example: `redis-cn0212gzmh2xs****`.
            deletion_protection: Wanted state of the protection. Example: `enabled`.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
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
        """Changes the maximum number of connections of each shard.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - The default is 10000 per shard for every size.
        - The whole instance allows min(shards x `max_connections`, 1000000) connections.
        - Raising the limit disturbs nothing; lowering it below the number of open connections
          drops connections and blocks new ones.
        - The public Terraform provider polls the instance after this call until its status is
          Running again.

        Reference: `6293/70393`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            max_connections: New maximum number of connections per shard, in steps of 1000.
              Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Upgrades the server or proxy of an instance to a chosen minor version.

        The call is accepted, and the work goes on after it returns.

        Rules checked before sending:

        - At least one of `server_version` and `proxy_version` must be given.

        Notes:

        - `DescribeDBEngineVersions` lists the versions that can be chosen.
        - New nodes are prepared first and take over by a primary-secondary switch; expect one
          to three short disconnections or a few read-only seconds.
        - There is no `ClientToken`.
        - The page describes the members of `DBEngineVersion` only in its data structures,
          which were not visible; their meaning here follows their names and the sample of
          `DescribeDBEngineVersions`.

        Reference: `6293/2251747`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cnlfkmh6uiii8****`.
            switchover_immediately: Whether the switch to the upgraded nodes happens at once
              (true) or in the maintenance window (false). Example: `true`.
            proxy_version: Proxy version to upgrade to; the proxy stays as it is when this is
              left out. Example: `1.602.0`.
            server_version: Server version to upgrade to; the server stays as it is when this
              is left out. Example: `7.602.0`.
        """
        ...

    async def modify_db_instance_name(
        self,
        *,
        instance_id: str,
        instance_name: str,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceNameResponse:
        """Renames an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Result is null in the documented response.
        - Works for both editions.

        Reference: `6293/65756` and `84772/71745`.

        Args:
            instance_id: ID of the instance to act on. Example: `redis-cn0212gzmh2xs****`.
            instance_name: New name; Chinese characters, letters, digits, underscores and
              hyphens, not starting with a digit or hyphen. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `test123`.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
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
        """Changes one or more configuration parameters of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules that only the service can check:

        - `client_token` holds ASCII characters only, is case-sensitive and must differ between
          different requests.
        - `param_values`.Name must be a parameter that `DescribeDBInstanceParams` reports with
          `EditableForInstance` true, and Value must lie within its Range or Options.

        Notes:

        - A parameter that `DescribeDBInstanceParams` marks `NeedReboot` takes effect only
          after a restart.
        - The page names no instance states; the official Terraform provider waits for the
          instance to be `Running` again after the call.
        - Result is null.

        Reference: `6293/65764`.

        Args:
            instance_id: Id of the instance to change. Example: `redis-cn0212gzmh2xs****`.
            param_values: Parameters to change; those not named keep their values.
            client_token: Caller-chosen token that keeps a repeated submission from being
              carried out twice; case-sensitive, ASCII only, and unique per request. Limits: at
              most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_private_dns_visibility(
        self,
        *,
        instance_id: str,
        private_dns_visibility: models._PrivateDNSVisibility,
        client_token: str | None = None,
    ) -> models.ModifyDBInstancePrivateDNSVisibilityResponse:
        """Turns public DNS resolution of an instance's private domain name on or off.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - Meant for non-production use; for production the page advises forwarding DNS from
          your own servers to 100.96.0.2 and 100.96.0.3.
        - If switching on fails because the address prefix already exists, change the private
          address prefix first (`ModifyDBInstanceVisitAddress`).
        - The introduction of the page misnames the action as
          ModifyDBEndpointPrivateDNSVisibility; the sample uses the right name.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/1786448`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cnlfkmh6uiii8****`.
            private_dns_visibility: Public makes the private domain name resolvable from the
              internet, Private keeps it resolvable only inside. Example: `Public`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
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
        """Changes the memory size of each shard of an instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `backup_point_name` when `create_backup` is `false` (nothing is
          refused).
        - The service ignores `backup_point_name` when `create_backup` is not given (nothing is
          refused).

        Rules that only the service can check:

        - On an instance with sharding (its `ShardedCluster` is 1) `shard_capacity` takes only
          1024, 2048, 4096, 8192 or 16384; without sharding it takes any of the listed sizes.
        - When the shards get smaller, the memory in use must not exceed 70% of
          `shard_capacity` x the number of shards.

        Notes:

        - One connection drop of up to 30 seconds can happen during the change.
        - Data flashback is switched off by this change and its earlier restore points are
          lost; call `StartContinuousBackup` afterwards to turn it on again.
        - `create_backup` has an effect on primary-secondary instances only; single-node
          instances have no backups.
        - Changing the shard size also changes the bandwidth and the instance specification.
        - `reserve_additional_bandwidth` was added in March 2025; its default was not visible
          in the excerpts.
        - BytePlus lists the sizes without 24576 in one place and with it in another.
        - The character rules for `backup_point_name` were cut off in the excerpts of this
          page; they are those of the sibling actions.
        - The public Terraform provider polls the instance after this call until its status is
          Running again.

        Reference: `6293/159525`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            apply_immediately: Whether the change starts at once (true) or waits for the
              instance's maintenance window (false). Example: `true`.
            shard_capacity: New memory of each shard. Unit: MiB. Documented values: `256`,
              `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example:
              `1024`.
            backup_point_name: Name for the full backup taken before the change; the backup id
              serves as the name when this is left out. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `testbackup`.
            create_backup: Whether a full backup is taken before the change. Default: `false`.
              Example: `false`.
            reserve_additional_bandwidth: Whether the extra bandwidth bought for the instance
              is kept through the change.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Changes how many shards a sharded instance has.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

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

        - Only instances with sharding (`ShardedCluster` 1) can be changed; an instance without
          it always has one shard.
        - More than 8 shards together with a direct-link address needs a support ticket.
        - The character rules for `backup_point_name` were cut off in the excerpts of this
          page; they are those of the sibling actions.
        - During the change clients can get `-TRYAGAIN The specific keys are being migrated.`
          and one or two connection drops of up to 30 seconds each.
        - Data flashback is switched off by this change and its earlier restore points are
          lost; call `StartContinuousBackup` afterwards to turn it on again.
        - `create_backup` has an effect on primary-secondary instances only; single-node
          instances have no backups.
        - The public Terraform provider polls the instance after this call until its status is
          Running again.

        Reference: `6293/159526`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            apply_immediately: Whether the change starts at once (true) or waits for the
              instance's maintenance window (false). Example: `true`.
            shard_number: How many shards the instance has after the change. Limits: 2 to 256.
              Example: `3`.
            backup_point_name: Name for the full backup taken before the change; the backup id
              serves as the name when this is left out. Limits: 1 to 128 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`.
              Example: `testbackup`.
            create_backup: Whether a full backup is taken before the change. Default: `false`.
              Example: `false`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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

        - The account must have granted the service cross-service access, or the call fails.
        - Domain names of the private and direct-link addresses stay, their IP addresses
          change.
        - All addresses can drop their connections once or twice, and client caches have to be
          cleared.
        - DTS and DBW are disturbed for a short time.
        - For instances from before 2022-05-17 this action is also how their network security
          is upgraded.
        - The public Terraform provider polls the instance after this call until its status is
          Running again.

        Reference: `6293/110150`.

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            subnet_id: Id of a subnet of that VPC, in the same availability zone as the
              instance. Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
            vpc_id: Id of the VPC to move to; the current VPC's id changes only the subnet.
              Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
            retention_days: How many days the old IP addresses live on; 0 releases them at
              once. Unit: day. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`.
              Example: `0`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Changes the domain prefix or the port of one of an instance's addresses.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

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

        Args:
            instance_id: Id of the Redis instance to act on. Example:
              `redis-cn0212gzmh2xs****`.
            addr_type: Which address to change. Example: `Private`.
            new_address_prefix: New first part of the domain name; the prefix stays when this
              is left out. Limits: 8 to 53 characters; lower-case letters, digits and `-`,
              beginning with a letter and ending with a letter or a digit. Example:
              `testaddrpre`.
            new_port: New port; the port stays when this is left out. Limits: 1024 to 65535.
              Example: `6379`.
            upgrade_region_domain: Whether the domain suffix of the address is upgraded.
              Example: `false`.
            client_token: Client-generated idempotency key, unique per request, case-sensitive
              and limited to ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_db_instance_vpc_auth_mode(
        self,
        *,
        instance_id: str,
        vpc_auth_mode: models._VpcAuthMode,
        client_token: str | None = None,
    ) -> models.ModifyDBInstanceVpcAuthModeResponse:
        """Turns password-free access to an instance from within its VPC on or off.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Rules that only the service can check:

        - `vpc_auth_mode` open is refused while an allow list bound to the instance holds
          0.0.0.0/0.

        Notes:

        - A new instance starts with password-free access off.
        - With it on, a client that names no account acts as the default account; logging in
          with account and password still works.
        - Connections over the public address always need account and password.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/99795`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cn0212gzmh2xs****`.
            vpc_auth_mode: open lets clients in the VPC connect without a password, close
              requires one; upper and lower case are treated alike. Example: `open`.
            client_token: Idempotency token made by the caller so that a retried request is not
              carried out twice; ASCII, case-sensitive, different for every distinct request.
              Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
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
        """Changes the shard count and per-shard capacity of an Enterprise edition instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

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
        - All four sizing fields are required: repeat the present value of what does not
          change.
        - The change counts against the account's shard quota (64 shards of Enterprise
          instances per region by default).
        - The sample is missing from the stored page.

        Reference: `84772/1386395` and `84772/1262384`.

        Args:
            instance_id: ID of the instance to change. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: true changes the instance now, false in its next maintenance
              window. Example: `false`.
            flash_per_shard: Fast-storage capacity of one shard after the change: 10 to 30 GiB
              in steps of 10 GiB for Hybrid, 0 for RAM. Unit: MiB. Documented values: `0`,
              `10240`, `20480` and `30720`. Example: `0`.
            ram_per_shard: Memory of one shard; only one size (8 GiB) is on offer. Unit: MiB.
              Documented values: `8192`. Example: `8192`.
            shard_number: Shard count after the change. Documented values: `1`, `2`, `4`, `8`,
              `16` and `32`. Example: `2`.
            backup_point_name: Name for that backup; the backup ID is used when left out.
              Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
              first neither a digit nor `-`. Example: `testbackup`.
            create_backup: Whether a full backup is taken before the change. Default: `false`.
              Example: `true`.
            client_token: Idempotency key made by the caller; unique per request,
              case-sensitive, ASCII only. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def modify_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        param_values: Sequence[models.ParamValue | dict[str, Any]] | None = None,
        client_token: str | None = None,
    ) -> models.ModifyEnterpriseDBInstanceParamsResponse:
        """Sets configuration parameters of an Enterprise edition instance.

        The call is accepted, and the work goes on after it returns. A repeated call with the
        same `client_token` counts once.

        Notes:

        - Only parameters that the console lets users set can be changed.
        - Result is null in the sample.
        - Parameter names differ from the community edition: eviction_policy here,
          maxmemory-policy there.
        - The SDK does not mark `param_values` as required; whether the page does is lost in
          the stored copy, but a call without it changes nothing.

        Reference: `84772/1386398`.

        Args:
            instance_id: ID of the instance to change. Example: `redis-cn0212gzmh2xs****`.
            param_values: Parameters to set, with their new values.
            client_token: Idempotency key made by the caller; unique per request,
              case-sensitive, ASCII only. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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

        - Works for both editions.
        - Read back as `MaintenanceTime` in `DescribeDBInstanceDetail`.
        - A change deferred to the window alters the instance's status at once, though its work
          runs inside the window.
        - Whether a window may cross midnight is not stated.
        - The stored excerpt of the response sample is cut off before Result; no response
          fields are listed.

        Reference: `6293/1467102` and `84772/1467104`.

        Args:
            instance_id: ID of the instance to act on. Example: `redis-cn0212gzmh2xs****`.
            time_scope: Window in UTC+8 as HH:mm-HH:mm, starting on a full hour and ending at
              minute 59, two to twenty-four hours long. Limits: 2 to 24 hours long. Format:
              `HH:00-HH:59`, in UTC. Example: `00:00-01:59`.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
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
        """Changes the name, the remark or the parameters of a custom parameter template.

        The change is made when the call returns.

        Rules that only the service can check:

        - Only a template whose Source is User can be changed; a System template cannot.

        Notes:

        - Name is required even when it does not change.
        - `param_values` is worded as the complete new content of the template, not as a patch.
          Whether it may be left out is not clear: the stored copy of the page has lost its
          required column, and the official Terraform provider always sends it.
        - Description distinguishes a missing field (keep) from an empty string (clear), so a
          client must be able to send an empty string.
        - Result is null as far as the page tells (it lists no response fields).

        Reference: `6293/1415105`.

        Args:
            parameter_group_id: Id of the custom template to change. Example:
              `pg-cnlfm5yzmxehmkw****`.
            name: Name the template is to have; repeat the present name to keep it. Same
              character rules as on creation. Limits: 2 to 64 characters; Chinese characters,
              letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `test_temp`.
            description: New remark; the old one stays when the field is left out, and an empty
              string clears it. Limits: at most 200 characters. Example: `test template`.
            param_values: Parameters the template is to hold after the change, at least one.
              Limits: at least one item.
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

        Args:
            event_ids: Events to move; each must have `CanModifyTime` true. Example:
              `["event-cn0212gzmh2xs****"]`.
            target_end_time: End of the new window, in UTC. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
            target_start_time: Start of the new window, in UTC. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        """Detaches the named tags, or all tags, from instances.

        The call is accepted, and the work goes on after it returns. The instance must be in
        state `Running`. A repeated call with the same `client_token` counts once.

        Rules checked before sending:

        - The service ignores `all` when `tag_keys` is given (nothing is refused).

        Notes:

        - The instance must be Running.
        - A tag that is left on no resource is deleted.
        - Older pages of the international edition cap `tag_keys` at 20; current pages give no
          cap.
        - What happens with neither `tag_keys` nor All set to true is not stated.

        Reference: `6293/1112332` and `84772/1393055`.

        Args:
            instance_ids: Instances to detach tags from, at most 20 in a call. Limits: at most
              20 items. Example: `["redis-cn0212gzmh2xs****"]`.
            all: True detaches every tag; looked at only when `tag_keys` is empty. Default:
              `false`. Example: `false`.
            tag_keys: Keys of the tags to detach. Example: `["instancetype","chargetype"]`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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

        - Only an instance in status Running can be restarted.
        - Access is impaired for a short while; clients should reconnect by themselves.
        - Result is null in the documented response.
        - Restarting as the status in between is from the status page (6293/71563).

        Reference: `6293/65758` and `6293/71563`.

        Args:
            instance_id: ID of the instance to act on. Example: `redis-cn0212gzmh2xs****`.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
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

        Args:
            instance_id: ID of the instance to act on. Example: `redis-cn0212gzmh2xs****`.
            proxy_node_ids: IDs of the proxy nodes to restart, as returned by
              `DescribeNodeIds`. Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
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
        - With data flashback on, the restore switches it off and on again; only moments after
          the restore can be restored to from then on.
        - The reference lists only Full and Inc; Invalid and All are in the SDK only.
        - A sample of the international edition gives `time_point` alone: in an older version
          `time_point` was required, and for Full it was the end time of the backup.
        - The Terraform provider takes exactly one of `time_point` and `backup_point_id`, and
          waits for the instance to be Running again; the state during the restore is not
          documented on the page.

        Reference: `6293/71748` and `84772/1393062`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: ID of the backup to restore from, as listed by `DescribeBackups`.
              Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
            backup_type: Way to restore: from a backup (Full) or to a point in time (Inc).
              Default: `Full`. Example: `Full`.
            time_point: Moment to restore to (UTC), within the window that
              `DescribePitrTimeWindow` returns. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2021-11-09T06:07:26Z`.
            client_token: Client-made token, unique per request and case-sensitive ASCII, that
              makes a repeated call idempotent. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def start_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.StartContinuousBackupResponse:
        """Switches on data flashback (point-in-time recovery) for an instance.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this;
          Standalone (single-node) instances have no backup features.
        - A full backup is taken first; point-in-time restore should wait until that is done,
          which depends on the amount of data.
        - The moments that can be restored to run from when flashback was switched on, but at
          most 7 days back, to now.
        - Changing the instance's configuration or zones, or system maintenance such as a
          kernel upgrade, switches flashback off and drops its moments.
        - Restoring in place switches flashback off and on again and starts the window anew.
        - It is refused while the parameter appendonly-switch is off, and that parameter cannot
          be turned off while flashback is on.
        - The page says sync, yet the Terraform provider waits for the instance to be Running
          afterwards.

        Reference: `6293/71803`.

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Client-made token, unique per request and case-sensitive ASCII, that
              makes a repeated call idempotent. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def stop_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.StopContinuousBackupResponse:
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

        Args:
            instance_id: ID of the Redis instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Client-made token, unique per request and case-sensitive ASCII, that
              makes a repeated call idempotent. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
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
        - `target_primary_node_ids` holds at most one node per shard and covers at most 50
          shards.
        - The instance's `InstanceClass` is PrimarySecondary; Standalone instances are refused.

        Notes:

        - The shard being switched loses connections for seconds and is read-only for up to 30
          seconds.
        - The request sample of the 2024-12 page names the field TargetPrimaryNodeName, which
          neither the field table nor the SDK knows.
        - The Chinese page's example for `target_primary_node_ids` doubles the prefix
          (server-redis-redis-…), apparently a slip; the English one does not.
        - `target_primary_node_ids` is newer than `target_primary_node_id`: the 2024-12 page
          has only the latter.
        - No response fields; the stored excerpts stop before the response sample.
        - PrimaryChanging as the status in between is from the status page (6293/71563) as
          quoted elsewhere.

        Reference: `6293/1148755` and `6293/71563`.

        Args:
            instance_id: ID of the instance; it must have secondaries. Example:
              `redis-cn0212gzmh2xs****`.
            target_primary_node_id: The one secondary node to promote. Example:
              `server-redis-cn0212gzmh2xs****-0-1`.
            target_primary_node_ids: Secondary nodes to promote together, at most one of each
              shard and at most 50. Limits: at most 50 items. Example:
              `["server-redis-cn0212gzmh2xs****-0-1"]`.
            client_token: Client-chosen idempotency token; case-sensitive, ASCII only, and
              different for every distinct request. Limits: at most 127 characters; ASCII
              characters. Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...

    async def switchover_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        apply_immediately: bool,
    ) -> models.SwitchoverBlueGreenDeploymentResponse:
        """Switches a blue-green deployment over, so that the green instance takes the place of
        the blue one.

        The call is accepted, and the work goes on after it returns.

        Notes:

        - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field,
          the object `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample
          confirms; the SDK has the object's fields directly in Result. Follow the page when
          decoding, and accept both.
        - The members of `BlueGreenDeployment` are not on this page; they are those of
          `DescribeBlueGreenDeployments`.
        - Only while the deployment is SWITCHOVER_AVAILABLE.
        - With `apply_immediately` false the deployment is SWITCHOVER_PENDING until the switch
          is done.
        - How long the switch takes depends on the write load and the replication link.
        - The end of the sample response is missing from the stored page.

        Reference: `6293/2171476`.

        Args:
            source_instance_id: ID of the blue instance of the deployment. Example:
              `redis-cn0212gzmh2xs****`.
            apply_immediately: true switches now, false in the maintenance window. Example:
              `true`.
        """
        ...

    async def sync_allow_list(
        self,
        *,
        allow_list_id: str | None = None,
        dry_run: bool | None = None,
        security_group_bind_infos: Sequence[models.SecurityGroupBinding | dict[str, Any]] | None = None,
    ) -> models.SyncAllowListResponse:
        """Refreshes the addresses that an allow list takes from its linked security groups, or
        previews the change.

        The change is made when the call returns.

        Notes:

        - No reference page was found: the mode is a guess, and every meaning but `BindMode`'s
          is inferred from the names in the official SDK.
        - The console offers the same as the "synchronize security group" step of allow list
          management.
        - The SDK marks no request field as required and has no `ClientToken` here.

        Args:
            allow_list_id: ID of the list to refresh.
            dry_run: Presumably: true reports the difference without applying it.
            security_group_bind_infos: Linked security groups to refresh; presumably all of the
              list's when left out.
        """
        ...

    async def test_failover_db_instance_zone(
        self,
        *,
        instance_id: str,
        failed_zone_id: str,
        failback_to_primary_delay_in_minutes: int | None = None,
    ) -> models.TestFailoverDBInstanceZoneResponse:
        """Simulates the failure of a whole zone for an instance, to rehearse the failover.

        The call is accepted, and the work goes on after it returns.

        Rules that only the service can check:

        - `failback_to_primary_delay_in_minutes` takes effect only when `failed_zone_id` is the
          primary zone of the instance, the first entry of `ZoneIds` in
          `DescribeDBInstanceDetail`.

        Notes:

        - Only instances deployed over several zones (`MultiAZ` is enabled in
          `DescribeDBInstanceDetail`) can be tested.
        - Clients may see one or two disconnections of up to 30 seconds each.
        - Without a failback delay the primary nodes may stay in the secondary zone;
          `ModifyDBInstanceAZConfigure` moves them back.
        - There is no `ClientToken`.
        - Nothing comes back beyond the common envelope; Result is null.

        Reference: `6293/1928461`.

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cnlfkmh6uiii8****`.
            failed_zone_id: ID of the zone that is to fail; `DescribeZones` lists the zones of
              a region. Example: `cn-beijing-a`.
            failback_to_primary_delay_in_minutes: How long the simulated failure lasts before
              the primary nodes move back to the primary zone; left empty, they do not move back
              by themselves. Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
        """
        ...

    async def test_shut_down_db_instance_nodes(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Sequence[str] | None = None,
        server_shard_ids: Sequence[str] | None = None,
    ) -> models.TestShutDownDBInstanceNodesResponse:
        """Simulates the failure of chosen shard primaries or proxy nodes of an instance, to
        rehearse the failover.

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

        Args:
            instance_id: ID of the instance to act on, as `DescribeDBInstances` lists it.
              Example: `redis-cnlfkmh6uiii8****`.
            proxy_node_ids: IDs of the proxy nodes that are to fail, as `DescribeNodeIds` lists
              them; left empty, no proxy node fails. Example:
              `["proxy-redis-cnlfkmh6uiii8****-0"]`.
            server_shard_ids: IDs of the shards whose primary node is to fail, as
              `DescribeDBInstanceShards` lists them; left empty, no server node fails. Example:
              `["server-redis-cnlfkmh6uiii8****-0"]`.
        """
        ...

    async def upgrade_allow_list_version(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
    ) -> models.UpgradeAllowListVersionResponse:
        """Moves an old instance from per-instance IP lists to the current allow list feature.

        The change is made when the call returns. A repeated call with the same `client_token`
        counts once.

        Notes:

        - Only for instances created before 2022-05-17; later ones have the current feature
          from the start.
        - After the upgrade the old calls DescribeDBInstanceSecurityIps and
          UpdateDBInstanceSecurityIps no longer work for the instance.

        Reference: `6293/113582`.

        Args:
            instance_id: Instance to upgrade. Example: `redis-cn0212gzmh2xs****`.
            client_token: Caller-made idempotency key: unique per request, case-sensitive, at
              most 127 ASCII characters. Limits: at most 127 characters; ASCII characters.
              Example: `WbiAlPqJM6tMoSOYhT****`.
        """
        ...
