# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The methods of the clients, one for each action."""

import datetime
from collections.abc import Iterable
from typing import Any

from typing_extensions import Unpack

from volcredis import models
from volcredis._volcredis import _CallOptions

class Methods:
    """The methods of `Client`."""

    def add_tags_to_resource(
        self,
        *,
        instance_ids: Iterable[str],
        tags: Iterable[models.Tag | dict[str, Any]],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.AddTagsToResourceResponse:
        """Attaches tags to instances; the value of an existing key is replaced. See
        `volcredis.models.AddTagsToResourceRequest`.

        Args:
            instance_ids: IDs of the instances to tag. Limits: at most 20 items. Example:
              `["redis-cn0212gzmh2xs****"]`.
            tags: Tags to attach. Limits: at most 20 items; unique `Key`. Example:
              `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def apply_parameter_group(
        self,
        *,
        instance_id: str,
        parameter_group_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.ApplyParameterGroupResponse:
        """Applies the values of a parameter template to an instance. See
        `volcredis.models.ApplyParameterGroupRequest`.

        Args:
            instance_id: ID of the instance.
            parameter_group_id: ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def associate_allow_list(
        self,
        *,
        allow_list_ids: Iterable[str],
        instance_ids: Iterable[str],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.AssociateAllowListResponse:
        """Binds instances to allow lists: several instances to one allow list, or one instance to several allow
        lists. See `volcredis.models.AssociateAllowListRequest`.

        Args:
            allow_list_ids: IDs of the allow lists to bind. Example:
              `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
            instance_ids: IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_allow_list(
        self,
        *,
        allow_list_name: str,
        allow_list: str | None = None,
        allow_list_category: models._AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_type: str | None = None,
        project_name: str | None = None,
        security_group_bind_infos: Iterable[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateAllowListResponse:
        """Creates an allow list of IP addresses in a region and returns its ID. See
        `volcredis.models.CreateAllowListRequest`.

        Args:
            allow_list_name: Name of the allow list. Limits: 1 to 128 characters; Chinese characters, letters,
              digits, `_` and `-`, the first neither a digit nor `-`. Example: `test`.
            allow_list: IP addresses and CIDR blocks to allow. Limits: no duplicates; items separated by `,`.
              Example: `10.1.1.1,10.2.3.0/24`.
            allow_list_category: Category of the allow list; `Default` makes it the default list of the account in
              this region. Default: `Ordinary`. Example: `Default`.
            allow_list_desc: Description of the allow list; empty if not given. Limits: at most 200 characters.
              Example: `test`.
            allow_list_type: Address family; ignored by the service. Deprecated. Example: `DualStack`.
            project_name: Project of the allow list. Default: `default`. Example: `default`.
            security_group_bind_infos: ECS security groups whose addresses are allowed as well.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_backup(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateBackupResponse:
        """Creates a manual backup of an instance. See `volcredis.models.CreateBackupRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02aqusft7ws****`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        name: str | None = None,
        target_engine_version: str | None = None,
        target_instance_name: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateBlueGreenDeploymentResponse:
        """Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync
        until the switchover. See `volcredis.models.CreateBlueGreenDeploymentRequest`.

        Args:
            source_instance_id: ID of the blue instance, which is to be upgraded. Example:
              `redis-cn0212gzmh2xs****`.
            name: Description of the deployment. Example: `upgradeversion`.
            target_engine_version: Redis version of the green instance; must be later than that of the blue
              instance. Example: `7.0`.
            target_instance_name: Name of the green instance; by default the name of the blue instance, `-green-`
              and six random characters. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and
              `-`, the first neither a digit nor `-`. Example: `redistest-green`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        password: str,
        role_name: models._AccountRole,
        description: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBAccountResponse:
        """Creates an account with a role on an instance. See `volcredis.models.CreateDBAccountRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account. Limits: 2 to 16 characters; lower-case letters, digits and `_`,
              beginning with a letter and ending with a letter or a digit. Example: `test1`.
            password: Password of the account. Limits: 8 to 64 characters; letters, digits and the special
              characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters,
              digits and special characters. Example: `Pwd@12****`.
            role_name: Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but
              the `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous`
              category, `NotWrite` all but the `write` category. Example: `ReadWrite`.
            description: Description of the account; empty if not given. Limits: at most 256 characters. Example:
              `The_test_account`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        port: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBEndpointDirectLinkAddressResponse:
        """Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
        proxies. See `volcredis.models.CreateDBEndpointDirectLinkAddressRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            port: Port of the direct-link address. Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`.
              Example: `6379`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhTOYhT`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_db_endpoint_public_address(
        self,
        *,
        instance_id: str,
        eip_id: str,
        port: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBEndpointPublicAddressResponse:
        """Creates a public address of an instance by binding an elastic IP address (EIP). See
        `volcredis.models.CreateDBEndpointPublicAddressRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            eip_id: ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC
              service. Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
            port: Port of the public address. Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_db_instance(
        self,
        *,
        region_id: str,
        engine_version: models._EngineVersion,
        node_number: int,
        shard_capacity: int,
        sharded_cluster: int,
        subnet_id: str,
        vpc_id: str,
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        multi_az: models._MultiAZ | None = None,
        allow_list_ids: Iterable[str] | None = None,
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
        tags: Iterable[models.Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBInstanceResponse:
        """Creates a community edition instance and returns its ID before the creation is complete. See
        `volcredis.models.CreateDBInstanceRequest`.

        Args:
            region_id: ID of the region to create the instance in. Example: `cn-beijing`.
            engine_version: Redis version of the instance. Documented values: `5.0`, `6.0` and `7.0`. Example:
              `5.0`.
            node_number: Number of nodes per shard: `1` for a single-node instance, more for a primary node with
              secondary nodes. Limits: 1 to 6. Example: `2`.
            shard_capacity: Memory of each shard; the permitted sizes depend on `sharded_cluster`. Unit: MiB.
              Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and
              `65536`. Example: `1024`.
            sharded_cluster: Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented
              values: `0` and `1`. Example: `0`.
            subnet_id: ID of a subnet of the VPC, in an availability zone of the instance. Example:
              `subnet-1g15j13jtzgu88ibuxwqp****`.
            vpc_id: ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
            configure_nodes: Zones of the nodes of a shard, one entry per node; the first is the zone of the
              primary node. By default all nodes are in the zone of the subnet.
            multi_az: Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`);
              by default as in `configure_nodes`. Example: `enabled`.
            allow_list_ids: IDs of the allow lists to bind; none if not given. Limits: at most 100 items. Example:
              `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`.
            parameter_group_id: ID of the parameter template to apply; by default the system template of the
              version, which differs for single-node instances. Example: `pg-cnlfm5yzmxehmkw****`.
            auto_renew: If `True`, the subscription is renewed automatically. Default: `False`. Example: `False`.
            charge_type: Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Default:
              `PostPaid`. Example: `PostPaid`.
            deletion_protection: Deletion protection of the instance. Default: `disabled`. Example: `enabled`.
            instance_name: Name of the instance; the instance ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testInstance`.
            no_auth_mode: Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not
              case-sensitive. Default: `close`. Example: `open`.
            password: Password of the `default` account; if not given, a random password that cannot be read.
              Limits: 8 to 64 characters; letters, digits and the special characters
              ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and
              special characters. Example: `Pwd@12****`.
            port: Port of the private endpoint. Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
            project_name: Project of the instance. Default: `default`. Example: `default`.
            purchase_months: Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`,
              `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Example: `1`.
            shard_number: Number of shards; for sharded clusters only. Limits: 2 to 256. Example: `2`.
            tags: Tags to attach; an instance can have at most 50. Limits: at most 20 items.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_enterprise_db_instance(
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
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]],
        allow_list_ids: Iterable[str] | None = None,
        auto_renew: bool | None = None,
        deletion_protection: models._DeletionProtection | None = None,
        instance_name: str | None = None,
        modules: Iterable[models._RedisModule] | None = None,
        multi_az: models._MultiAZ | None = None,
        password: str | None = None,
        project_name: str | None = None,
        purchase_months: int | None = None,
        tags: Iterable[models.Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateEnterpriseDBInstanceResponse:
        """Creates an enterprise edition instance. See `volcredis.models.CreateEnterpriseDBInstanceRequest`.

        Args:
            region_id: ID of the region to create the instance in. Example: `cn-beijing`.
            charge_type: Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`). Example:
              `PrePaid`.
            data_layout: Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`). Example: `RAM`.
            flash_per_shard: Fast-storage capacity of each shard; for `Hybrid` instances only. Unit: MiB.
              Documented values: `10240`, `20480` and `30720`. Example: `10240`.
            ram_per_shard: Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`.
            shard_number: Number of shards of the instance. Documented values: `1`, `2`, `4`, `8`, `16` and `32`.
              Example: `2`.
            subnet_id: ID of a subnet of the VPC, in the zone of the instance. Example:
              `subnet-1g15j13jtzgu88ibuxwqp****`.
            vpc_id: ID of the VPC of the instance. Example: `vpc-rs5811nceqyov0x58x4****`.
            configure_nodes: Zones of the nodes of a shard.
            allow_list_ids: IDs of the allow lists to bind. Example:
              `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`.
            auto_renew: If `True`, the subscription is renewed automatically. Default: `False`. Example: `True`.
            deletion_protection: Deletion protection of the instance. Default: `disabled`.
            instance_name: Name of the instance; the instance ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `redis-enterprise`.
            modules: Redis modules to load; none if not given. Example: `["RedisJSON","RedisBloom"]`.
            multi_az: Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
              Default: `disabled`. Example: `disabled`.
            password: Password of the `default` account; if not given, a random password that cannot be read.
              Limits: 8 to 32 characters; letters, digits and the special characters
              ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and
              special characters.
            project_name: Project of the instance. Default: `default`. Example: `default`.
            purchase_months: Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`,
              `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Example: `1`.
            tags: Tags to attach; none if not given.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_key_scan_job(
        self,
        *,
        instance_id: str,
        scan_key_num_per_second: int,
        timeout_minutes: int,
        **options: Unpack[_CallOptions],
    ) -> models.CreateKeyScanJobResponse:
        """Starts a job that scans an instance for expired keys and deletes them. See
        `volcredis.models.CreateKeyScanJobRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            scan_key_num_per_second: Number of expired keys scanned per second. Limits: 2000 to 100000. Example:
              `2000`.
            timeout_minutes: Time after which the scan is stopped. Unit: minute. Limits: 30 to 1440. Example:
              `30`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def create_parameter_group(
        self,
        *,
        engine_version: models._EngineVersion,
        name: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        description: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateParameterGroupResponse:
        """Creates a custom parameter template for a Redis version. See
        `volcredis.models.CreateParameterGroupRequest`.

        Args:
            engine_version: Redis version of the template. Documented values: `7.0`, `6.0` and `5.0`. Example:
              `7.0`.
            name: Name of the template. Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and
              `-`, the first neither a digit nor `-`. Example: `test_temp`.
            param_values: Parameters of the template. Limits: at least one item.
            description: Description of the template; empty if not given. Limits: at most 200 characters. Example:
              `test template`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def decrease_db_instance_node_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_decrease: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        nodes_to_remove: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DecreaseDBInstanceNodeNumberResponse:
        """Removes nodes from each shard of a primary-secondary instance. See
        `volcredis.models.DecreaseDBInstanceNodeNumberRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `True`.
            nodes_number_to_decrease: Number of nodes to remove from each shard. Limits: at most 4. Example: `2`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            create_backup: If `True`, a full backup is taken before the change. Default: `False`. Example: `True`.
            nodes_to_remove: Zones of the nodes to remove, one entry per node.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_all_client_session(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteAllClientSessionResponse:
        """Ends all client sessions of an instance. See `volcredis.models.DeleteAllClientSessionRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_allow_list(
        self,
        *,
        allow_list_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteAllowListResponse:
        """Deletes an allow list that is bound to no instance. See `volcredis.models.DeleteAllowListRequest`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteBlueGreenDeploymentResponse:
        """Cancels a blue-green deployment and makes its two instances independent. See
        `volcredis.models.DeleteBlueGreenDeploymentRequest`.

        Args:
            source_instance_id: ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBAccountResponse:
        """Deletes an account of an instance. See `volcredis.models.DeleteDBAccountRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account to delete. Limits: not `default`. Example: `test1`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBEndpointDirectLinkAddressResponse:
        """Deletes the direct-link address of an instance. See
        `volcredis.models.DeleteDBEndpointDirectLinkAddressRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_db_endpoint_public_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBEndpointPublicAddressResponse:
        """Deletes the public address of an instance. See `volcredis.models.DeleteDBEndpointPublicAddressRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBInstanceResponse:
        """Deletes an instance permanently. See `volcredis.models.DeleteDBInstanceRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_name: Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            create_backup: If `True`, a full backup is taken before the deletion; for primary-secondary instances
              only. Default: `True`. Example: `True`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_enterprise_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteEnterpriseDBInstanceResponse:
        """Deletes an enterprise edition instance, by default after a final full backup. See
        `volcredis.models.DeleteEnterpriseDBInstanceRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_name: Name of the final backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            create_backup: If `True`, a full backup is taken before the deletion; for pay-as-you-go instances
              only. Default: `True`. Example: `True`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def delete_parameter_group(
        self,
        *,
        parameter_group_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteParameterGroupResponse:
        """Deletes a custom parameter template permanently. See `volcredis.models.DeleteParameterGroupRequest`.

        Args:
            parameter_group_id: ID of the custom template to delete. Example: `pg-cnlfm5yzmxehmkw****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_allow_list_detail(
        self,
        *,
        allow_list_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeAllowListDetailResponse:
        """Returns an allow list with its addresses, bound instances and linked security groups. See
        `volcredis.models.DescribeAllowListDetailRequest`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_allow_lists(
        self,
        *,
        region_id: str,
        instance_id: str | None = None,
        ip_address: str | None = None,
        ip_segment: str | None = None,
        project_name: str | None = None,
        query_default: bool | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeAllowListsResponse:
        """Lists the allow lists of the account in a region. See `volcredis.models.DescribeAllowListsRequest`.

        Args:
            region_id: ID of the region to list. Example: `cn-beijing`.
            instance_id: Filters by the ID of a bound instance. Example: `redis-cn0212gzmh2xs****`.
            ip_address: Filters by IP addresses: returns allow lists that contain such an address, itself or
              within a CIDR block. Limits: at most 50 items; items separated by `,`. Example:
              `100.64.***.***,192.168.***.***`.
            ip_segment: Filters by CIDR blocks: returns allow lists that contain exactly such a block. Limits: at
              most 50 items; items separated by `,`. Example: `100.64.***.***/10,192.168.***.***/32`.
            project_name: Filters by project. Example: `default`.
            query_default: If `True`, only the default list is returned; if `False`, only ordinary lists; if not
              given, both. Example: `False`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_available_cross_region(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeAvailableCrossRegionResponse:
        """Lists the regions that backups of an instance can be copied to. See
        `volcredis.models.DescribeAvailableCrossRegionRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_backup_plan(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBackupPlanResponse:
        """Returns the automatic backup plan of an instance. See `volcredis.models.DescribeBackupPlanRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_backup_point_download_urls(
        self,
        *,
        instance_id: str,
        backup_point_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBackupPointDownloadUrlsResponse:
        """Returns the download URLs of the files of a backup. See
        `volcredis.models.DescribeBackupPointDownloadUrlsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: ID of the backup, as listed by `describe_backups`. Example:
              `b-cn02wp9k2wlw9z9gzl76n2vd****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_backups(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Iterable[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: models._BackupStatus | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBackupsResponse:
        """Lists the backups of an instance or of the whole account. See `volcredis.models.DescribeBackupsRequest`.

        Args:
            instance_id: Filters by instance ID; no filter if empty. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
              `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: Filters by a part of the backup name; ignored for the `OneInstance` scope. Example:
              `testbackup`.
            backup_strategy_list: Filters by backup strategies; all strategies if empty. Documented values:
              `ManualBackup` and `AutomatedBackup`. Example: `["AutomatedBackup","ManualBackup"]`.
            end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2024-08-22T07:51:12Z`.
            page_number: Number of the page, counted from 1. Limits: at least 1. Example: `1`.
            page_size: Number of backups per page. Limits: 1 to 1000. Example: `10`.
            project_name: Filters by project; only for the `AccountInstances` scope. Example: `default`.
            scope: Scope of the query: one instance or the whole account. Documented values: `OneInstance` and
              `AccountInstances`. Default: `OneInstance`. Example: `AccountInstances`.
            start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2024-08-22T07:51:09Z`.
            status: Filters by backup status. Example: `Available`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_big_keys(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: models._KeyType | None = None,
        order_by: models._BigKeyOrder | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBigKeysResponse:
        """Returns the largest keys of an instance, by memory or by number of elements. See
        `volcredis.models.DescribeBigKeysRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Maximum number of keys to return. Limits: 1 to 100. Example: `50`.
            key_type: Filters by data type; all types if not given. Example: `list`.
            order_by: Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`). Default:
              `ValueSize`. Example: `ValueSize`.
            query_end_time: End of the time range; by default the current time. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_start_time: Start of the time range, at most 15 days ago; by default 24 hours before the current
              time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_blue_green_deployments(
        self,
        *,
        instance_id: str,
        exclude_completed: bool | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBlueGreenDeploymentsResponse:
        """Lists the blue-green deployments of an instance. See
        `volcredis.models.DescribeBlueGreenDeploymentsRequest`.

        Args:
            instance_id: ID of the blue or the green instance. Example: `redis-cn0212gzmh2xs****`.
            exclude_completed: If `True`, completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`) are
              listed as well, contrary to the name; if `False`, they are left out. Default: `False`. Example:
              `False`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_client_session_snapshot(
        self,
        *,
        instance_id: str,
        context: str | None = None,
        filter: Iterable[models.SessionFilter | dict[str, Any]] | None = None,
        order_by: str | None = None,
        order_type: str | None = None,
        page_size: int | None = None,
        query_end_time: str | None = None,
        query_start_time: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeClientSessionSnapshotResponse:
        """Lists the client sessions of an instance that were recorded in a time range. See
        `volcredis.models.DescribeClientSessionSnapshotRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            context: Position to continue from: the `context` of the previous response; not given for the first
              page.
            filter: Conditions that the sessions must meet.
            order_by: Session property to sort by.
            order_type: Sort direction.
            page_size: Number of sessions per page.
            query_end_time: End of the time range.
            query_start_time: Start of the time range.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_cross_region_backup_policy(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeCrossRegionBackupPolicyResponse:
        """Returns the cross-region backup policy of an instance. See
        `volcredis.models.DescribeCrossRegionBackupPolicyRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_cross_region_backups(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Iterable[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: models._BackupStatus | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeCrossRegionBackupsResponse:
        """Lists the cross-region backups of an instance or of the whole account. See
        `volcredis.models.DescribeCrossRegionBackupsRequest`.

        Args:
            instance_id: Filters by instance ID, exact match; no filter if empty. Example:
              `redis-cn0212gzmh2xs****`.
            backup_point_id: Filters by a part of the backup ID; only for the `AccountInstances` scope. Example:
              `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: Filters by a part of the backup name at the time of the backup; ignored for the
              `OneInstance` scope. Example: `testbackup`.
            backup_strategy_list: Filters by backup strategies; all strategies if empty. Documented values:
              `ManualBackup` and `AutomatedBackup`. Example: `["AutomatedBackup","ManualBackup"]`.
            end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2024-08-22T07:51:12Z`.
            page_number: Number of the page, counted from 1. Limits: at least 1. Example: `1`.
            page_size: Number of backups per page. Limits: 1 to 100. Example: `10`.
            project_name: Filters by project at the time of the backup; only for the `AccountInstances` scope.
              Example: `default`.
            scope: Scope of the query: one instance or the whole account. Documented values: `OneInstance` and
              `AccountInstances`. Default: `OneInstance`. Example: `AccountInstances`.
            start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2024-08-22T07:51:09Z`.
            status: Filters by backup status. Example: `Available`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_engine_versions(
        self,
        *,
        engine_version: models._EngineVersion | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBEngineVersionsResponse:
        """Lists the minor versions available for each major version of Redis. See
        `volcredis.models.DescribeDBEngineVersionsRequest`.

        Args:
            engine_version: Major version to list; all major versions if not given. Documented values: `7.0`,
              `6.0` and `5.0`. Example: `7.0`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_acl_categories(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceAclCategoriesResponse:
        """Lists the ACL command categories that an instance supports. See
        `volcredis.models.DescribeDBInstanceAclCategoriesRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_acl_commands(
        self,
        *,
        instance_id: str,
        category: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceAclCommandsResponse:
        """Lists the commands of an ACL category on an instance. See
        `volcredis.models.DescribeDBInstanceAclCommandsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
            category: Command category, as listed by `describe_db_instance_acl_categories`. Example: `admin`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_bandwidth_per_shard(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceBandwidthPerShardResponse:
        """Returns the default and the additional bandwidth of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceBandwidthPerShardRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_detail(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceDetailResponse:
        """Returns the details of a community edition instance, including its addresses. See
        `volcredis.models.DescribeDBInstanceDetailRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceParamsResponse:
        """Lists the parameters of an instance with their current, default and permitted values. See
        `volcredis.models.DescribeDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of parameters per page. Limits: 1 to 1000. Example: `1`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceShardsResponse:
        """Lists the shards of an instance with their server nodes. See
        `volcredis.models.DescribeDBInstanceShardsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of shards per page. Limits: 1 to 100. Example: `10`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_slots(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceSlotsResponse:
        """Returns the hash slots of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceSlotsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instance_specs(
        self,
        *,
        arch_type: models._ArchType | None = None,
        instance_class: models._InstanceClass | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceSpecsResponse:
        """Lists the specifications on sale, with their bandwidth and connection limits. See
        `volcredis.models.DescribeDBInstanceSpecsRequest`.

        Args:
            arch_type: Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`). Example:
              `Standard`.
            instance_class: Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node
              (`Standalone`). Example: `Standalone`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_db_instances(
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
        tag_filters: Iterable[models.TagFilter | dict[str, Any]] | None = None,
        vpc_id: str | None = None,
        zone_id: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstancesResponse:
        """Lists the instances in a region with their basic properties. See
        `volcredis.models.DescribeDBInstancesRequest`.

        Args:
            instance_id: Filters by instance ID, exact match. Example: `redis-cn0212gzmh2xs****`.
            region_id: ID of the region of the instances; by default the region that the request is signed for.
              Example: `cn-beijing`.
            charge_type: Filters by billing method. Example: `PostPaid`.
            data_layout: Filters by data storage; community edition instances count as `RAM`. Example: `RAM`.
            engine_version: Filters by Redis version. Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
            instance_name: Filters by a part of the instance name. Example: `api_test`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`.
            page_size: Number of instances per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
            project_name: Filters by project. Example: `default`.
            service_type: Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`.
              Example: `Basic`.
            sharded_cluster: Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Limits: 0
              to 1. Documented values: `0` and `1`. Example: `1`.
            status: Filters by instance status. Example: `Running`.
            tag_filters: Filters by tags. Limits: at most 10 items.
            vpc_id: Filters by a part of the VPC ID. Example: `vpc-rs5811nceqyov0x****`.
            zone_id: Filters by a part of the availability zone ID. Example: `cn-beijing-a`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_enterprise_db_instance_detail(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseDBInstanceDetailResponse:
        """Returns the details of an enterprise edition instance. See
        `volcredis.models.DescribeEnterpriseDBInstanceDetailRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseDBInstanceParamsResponse:
        """Lists the parameters of an enterprise edition instance with their current values. See
        `volcredis.models.DescribeEnterpriseDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of parameters per page. Limits: 1 to 100. Example: `1`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_enterprise_db_instance_specs(
        self,
        *,
        data_layout: models._DataLayout | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseDBInstanceSpecsResponse:
        """Lists the available specifications of the enterprise edition. See
        `volcredis.models.DescribeEnterpriseDBInstanceSpecsRequest`.

        Args:
            data_layout: Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
              Example: `RAM`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_enterprise_zones(
        self,
        *,
        region_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseZonesResponse:
        """Lists the zones of a region that offer enterprise edition instances. See
        `volcredis.models.DescribeEnterpriseZonesRequest`.

        Args:
            region_id: ID of the region, as listed by `describe_regions`. Example: `cn-beijing`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_fat_logs(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        fat_log_type: models._FatLogType | None = None,
        node_ids: Iterable[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeFatLogsResponse:
        """Returns the log of commands with large results of an instance. See
        `volcredis.models.DescribeFatLogsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `50`.
            context: Position to continue from: the `context` of the previous response; not given for the first
              page. Example: `[1658839101000000,69550,0,null]`.
            fat_log_type: Filters by type of node; both types if not given. Example: `proxy`.
            node_ids: Filters by node IDs, as listed by `describe_node_ids`; all nodes if not given. Limits: at
              most 1024 bytes in total. Example:
              `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            query_end_time: End of the time range; by default the current time. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
            query_start_time: Start of the time range; by default three days ago. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_hot_keys(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: models._KeyType | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        shard_ids: Iterable[str] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeHotKeysResponse:
        """Returns the most accessed keys of an instance. See `volcredis.models.DescribeHotKeysRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Maximum number of keys to return. Limits: 1 to 1000. Example: `50`.
            key_type: Filters by data type; all types if not given. Example: `list`.
            query_end_time: End of the time range; by default the current time. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_start_time: Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC
              3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
            shard_ids: Filters by shard IDs, as listed by `describe_db_instance_shards`; all shards if not given.
              Limits: at most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_key_scan_jobs(
        self,
        *,
        instance_id: str,
        query_end_time: str | datetime.datetime,
        query_start_time: str | datetime.datetime,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeKeyScanJobsResponse:
        """Lists the key scan jobs of an instance in a time range. See `volcredis.models.DescribeKeyScanJobsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            query_end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2025-07-07T13:30:00Z`.
            query_start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2025-07-07T13:00:00Z`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`.
            page_size: Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_node_ids(self, *, instance_id: str, **options: Unpack[_CallOptions]) -> models.DescribeNodeIdsResponse:
        """Lists the IDs of the proxy and server nodes of an instance. See `volcredis.models.DescribeNodeIdsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_parameter_group_detail(
        self,
        *,
        parameter_group_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeParameterGroupDetailResponse:
        """Returns a parameter template with its parameters. See
        `volcredis.models.DescribeParameterGroupDetailRequest`.

        Args:
            parameter_group_id: ID of the template. Example: `pg-cnlfm5yzmxehmkw****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_parameter_groups(
        self,
        *,
        page_number: int,
        page_size: int,
        engine_version: models._EngineVersion | None = None,
        source: models._ParameterGroupSource | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeParameterGroupsResponse:
        """Lists the parameter templates of the account in a region, without their parameters. See
        `volcredis.models.DescribeParameterGroupsRequest`.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of templates per page. Limits: 1 to 100. Example: `10`.
            engine_version: Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
            source: Filters by origin: created by a user (`User`) or by the service (`System`). Example: `User`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_pitr_time_window(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribePitrTimeWindowResponse:
        """Returns the time window to which an instance can be restored. See
        `volcredis.models.DescribePitrTimeWindowRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_planned_event_impact_detail(
        self,
        *,
        event_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribePlannedEventImpactDetailResponse:
        """Returns the impact of a planned event on the nodes and clients of its instance. See
        `volcredis.models.DescribePlannedEventImpactDetailRequest`.

        Args:
            event_id: ID of the event, as listed by `describe_planned_events`. Example: `event-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_planned_events(
        self,
        *,
        page_number: int,
        page_size: int,
        instance_id: str | None = None,
        max_start_time: str | datetime.datetime | None = None,
        min_start_time: str | datetime.datetime | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribePlannedEventsResponse:
        """Lists planned events: system maintenance and operations scheduled by users. See
        `volcredis.models.DescribePlannedEventsRequest`.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of events per page. Limits: 1 to 1000. Example: `10`.
            instance_id: Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`.
            max_start_time: Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2025-02-26T19:01:00Z`.
            min_start_time: Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2025-02-26T19:00:00Z`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_regions(
        self,
        *,
        region_id: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeRegionsResponse:
        """Lists the regions that are open to the account. See `volcredis.models.DescribeRegionsRequest`.

        Args:
            region_id: Filters by region ID; all regions open to the account if not given. Example: `cn-beijing`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_slow_logs(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        db_name: str | None = None,
        node_ids: Iterable[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        slow_log_type: models._SlowLogType | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeSlowLogsResponse:
        """Returns the slow log of an instance. See `volcredis.models.DescribeSlowLogsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `50`.
            context: Position to continue from: the `context` of the previous response; not given for the first
              page.
            db_name: Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers.
              Example: `0`.
            node_ids: Filters by node IDs, as listed by `describe_node_ids`; all nodes if not given. Limits: at
              most 1024 bytes in total. Example:
              `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            query_end_time: End of the time range; by default the current time. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
            query_start_time: Start of the time range; by default three days ago. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
            slow_log_type: Filters by type of node; both types if not given. Example: `Proxy`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_tags_by_resource(
        self,
        *,
        instance_ids: Iterable[str],
        page_number: int,
        page_size: int,
        tag_filters: Iterable[models.TagFilter | dict[str, Any]] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeTagsByResourceResponse:
        """Lists the tags of instances, one entry per instance and tag. See
        `volcredis.models.DescribeTagsByResourceRequest`.

        Args:
            instance_ids: IDs of the instances. Limits: at most 50 items. Example:
              `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `10`.
            tag_filters: Filters by tags; all tags if not given. Limits: at most 10 items. Example:
              `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_tasks(
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
        **options: Unpack[_CallOptions],
    ) -> models.DescribeTasksResponse:
        """Lists the tasks of instances with their progress. See `volcredis.models.DescribeTasksRequest`.

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
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def describe_zones(self, *, region_id: str, **options: Unpack[_CallOptions]) -> models.DescribeZonesResponse:
        """Lists the availability zones of a region. See `volcredis.models.DescribeZonesRequest`.

        Args:
            region_id: ID of the region, as listed by `describe_regions`. Example: `cn-beijing`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def disassociate_allow_list(
        self,
        *,
        allow_list_ids: Iterable[str],
        instance_ids: Iterable[str],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DisassociateAllowListResponse:
        """Unbinds instances from allow lists: several instances from one allow list, or one instance from several
        allow lists. See `volcredis.models.DisassociateAllowListRequest`.

        Args:
            allow_list_ids: IDs of the allow lists to unbind. Example: `["acl-cn0212fjx4815ke****"]`.
            instance_ids: IDs of the instances to unbind. Example: `["redis-cn02he8bhzsji****"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def enable_db_instance_ha(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        node_number: int,
        sharded_cluster: int,
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        multi_az: models._MultiAZ | None = None,
        shard_capacity: int | None = None,
        shard_number: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.EnableDBInstanceHAResponse:
        """Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at
        the same time. See `volcredis.models.EnableDBInstanceHARequest`.

        Args:
            instance_id: ID of the single-node instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `True`.
            node_number: Number of nodes per shard after the change, including the primary node. Limits: 2 to 6.
              Example: `3`.
            sharded_cluster: Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance.
              Documented values: `0` and `1`. Example: `1`.
            configure_nodes: Zones of the nodes of a shard, one entry per node; unchanged if not given.
            multi_az: Deployment of the nodes after the change: over several availability zones (`enabled`) or in
              one (`disabled`); unchanged if not given. Example: `enabled`.
            shard_capacity: Memory of each shard after the change; by default the current size. The permitted
              sizes depend on `sharded_cluster`. Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`,
              `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
            shard_number: Number of shards after the change; for a sharded cluster only. Limits: 2 to 256.
              Example: `3`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def enable_sharded_cluster(
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
        **options: Unpack[_CallOptions],
    ) -> models.EnableShardedClusterResponse:
        """Converts an unsharded instance to a sharded cluster. See `volcredis.models.EnableShardedClusterRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `True`.
            shard_number: Number of shards after the change. Limits: 2 to 256. Example: `2`.
            sharded_cluster: Architecture after the change; must be `1` (sharded cluster). Documented values: `0`
              and `1`. Example: `1`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            create_backup: If `True`, a full backup is taken before the change. Default: `False`. Example: `True`.
            shard_capacity: Memory of each shard after the change; by default the current size. Unit: MiB.
              Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def execute_planned_event(
        self,
        *,
        event_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ExecutePlannedEventResponse:
        """Executes a waiting planned event immediately. See `volcredis.models.ExecutePlannedEventRequest`.

        Args:
            event_id: ID of the event to execute; its status must be `Waiting`. Example:
              `event-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def flush_db_instance(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.FlushDBInstanceResponse:
        """Deletes all keys of an instance. See `volcredis.models.FlushDBInstanceRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def increase_db_instance_node_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_increase: int,
        backup_point_name: str | None = None,
        configure_new_nodes: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.IncreaseDBInstanceNodeNumberResponse:
        """Adds nodes to each shard of a primary-secondary instance. See
        `volcredis.models.IncreaseDBInstanceNodeNumberRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `True`.
            nodes_number_to_increase: Number of nodes to add to each shard. Limits: at most 4. Example: `2`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            configure_new_nodes: Zones of the nodes to add, one entry per node.
            create_backup: If `True`, a full backup is taken before the change. Default: `False`. Example: `True`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def interrupt_key_scan_job(
        self,
        *,
        job_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.InterruptKeyScanJobResponse:
        """Cancels a key scan job that has not finished. See `volcredis.models.InterruptKeyScanJobRequest`.

        Args:
            job_id: ID of the job, as returned by `create_key_scan_job` or `describe_key_scan_jobs`. Example:
              `scan-sy01rcrwdhcwqg6gaq3g46r****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def list_db_account(
        self,
        *,
        instance_id: str,
        account_name: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ListDBAccountResponse:
        """Lists the accounts of an instance with their roles and statuses. See
        `volcredis.models.ListDBAccountRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Filters by account name; all accounts if empty. Example: `test1`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_allow_list(
        self,
        *,
        allow_list_id: str,
        allow_list: str | None = None,
        allow_list_category: models._AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_name: str | None = None,
        apply_instance_num: int | None = None,
        modify_mode: models._ModifyMode | None = None,
        security_group_bind_infos: Iterable[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyAllowListResponse:
        """Changes the name, description, category, addresses or security groups of an allow list. See
        `volcredis.models.ModifyAllowListRequest`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`.
            allow_list: IP addresses and CIDR blocks to which `modify_mode` applies; not given to keep the current
              addresses. Limits: no duplicates; items separated by `,`. Example: `192.168.0.1`.
            allow_list_category: New category; `Default` makes it the default list of the account in this region.
              Default: `Ordinary`. Example: `Default`.
            allow_list_desc: New description; unchanged if not given, cleared if empty. Limits: at most 200
              characters. Example: `test allowlist`.
            allow_list_name: New name; unchanged if not given. Limits: 1 to 128 characters; Chinese characters,
              letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test`.
            apply_instance_num: Current number of instances bound to the allow list; must be exact. Limits: at
              least 0. Example: `1`.
            modify_mode: Effect of `allow_list`: replaces the addresses (`Cover`), adds to them (`Append`) or
              removes from them (`Delete`). Default: `Cover`. Example: `Cover`.
            security_group_bind_infos: Linked ECS security groups after the change; unchanged if not given, all
              unlinked if empty.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_backup_plan(
        self,
        *,
        instance_id: str,
        active: bool | None = None,
        backup_hour: int | None = None,
        period: Iterable[int] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyBackupPlanResponse:
        """Changes the automatic backup plan of an instance. See `volcredis.models.ModifyBackupPlanRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            active: Turns automatic backup on (`True`) or off (`False`). Default: `False`. Example: `True`.
            backup_hour: Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59. Limits: 0 to
              23. Example: `7`.
            period: Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday. Limits: 1 to 7.
              Example: `[1,2,3,4,5,6,7]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_backup_point_name(
        self,
        *,
        backup_point_id: str,
        backup_point_name: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyBackupPointNameResponse:
        """Renames a backup. See `volcredis.models.ModifyBackupPointNameRequest`.

        Args:
            backup_point_id: ID of the backup, as listed by `describe_backups`. Example:
              `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_name: New name of the backup. Example: `testbackup`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_cross_region_backup_policy(
        self,
        *,
        instance_id: str,
        active: bool,
        cross_backup_region: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyCrossRegionBackupPolicyResponse:
        """Turns cross-region backup of an instance on or off and sets its destination region. See
        `volcredis.models.ModifyCrossRegionBackupPolicyRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            active: Turns cross-region backup on (`True`) or off (`False`). Example: `True`.
            cross_backup_region: ID of the region to copy backups to, as listed by
              `describe_available_cross_region`. Example: `cn-shanghai`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhTOYhT`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        description: str | None = None,
        password: str | None = None,
        role_name: models._AccountRole | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBAccountResponse:
        """Changes the role, password or description of an account. See `volcredis.models.ModifyDBAccountRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Name of the account. Example: `test1`.
            description: New description; unchanged if empty. Limits: at most 256 characters. Example:
              `The_test_account`.
            password: New password; unchanged if empty. Limits: 8 to 64 characters; letters, digits and the
              special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case
              letters, digits and special characters. Example: `Pwd@12****`.
            role_name: New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite`
              all but the `admin` category, `ReadOnly` only the `read` category, `NotDangerous` all but the
              `dangerous` category, `NotWrite` all but the `write` category. Example: `ReadWrite`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_az_configure(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]],
        multi_az: models._MultiAZ,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceAZConfigureResponse:
        """Moves the nodes of an instance to other availability zones. See
        `volcredis.models.ModifyDBInstanceAZConfigureRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `True`.
            configure_nodes: New zones of the nodes of a shard, one entry per node; the first is the zone of the
              primary node.
            multi_az: Deployment of the nodes after the change: over several availability zones (`enabled`) or in
              one (`disabled`). Example: `disabled`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `b-cn02xmmrp751i9cdzcphjmk4****`.
            create_backup: If `True`, a full backup is taken before the change; ignored for single-node instances.
              Default: `False`. Example: `True`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_additional_bandwidth_per_shard(
        self,
        *,
        instance_id: str,
        additional_bandwidth: int | None = None,
        additional_read_bandwidth: int | None = None,
        additional_write_bandwidth: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceAdditionalBandwidthPerShardResponse:
        """Sets the additional bandwidth of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceAdditionalBandwidthPerShardRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            additional_bandwidth: Additional bandwidth of each shard, for reading and for writing, where
              `additional_read_bandwidth` or `additional_write_bandwidth` is not given; `0` removes it. Unit: MB/s.
              Limits: at least 0. Example: `2`.
            additional_read_bandwidth: Additional read (downstream) bandwidth of each shard; `0` removes it. Unit:
              MB/s. Limits: at least 0. Example: `2`.
            additional_write_bandwidth: Additional write (upstream) bandwidth of each shard; `0` removes it. Unit:
              MB/s. Limits: at least 0. Example: `2`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_charge_type(
        self,
        *,
        instance_ids: Iterable[str],
        charge_type: models._ChargeType,
        auto_renew: bool | None = None,
        purchase_months: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceChargeTypeResponse:
        """Changes the billing method of instances. See `volcredis.models.ModifyDBInstanceChargeTypeRequest`.

        Args:
            instance_ids: IDs of the instances. Limits: at most 100 characters; at most 100 items; no duplicates.
              Example: `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
            charge_type: Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
              Example: `PrePaid`.
            auto_renew: If `True`, the subscription is renewed automatically, one month at a time. Default:
              `False`. Example: `False`.
            purchase_months: Duration of the subscription. Unit: month. Documented values: `1`, `2`, `3`, `4`,
              `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Default: `1`. Example: `1`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_deletion_protection_policy(
        self,
        *,
        instance_id: str,
        deletion_protection: models._DeletionProtection,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceDeletionProtectionPolicyResponse:
        """Turns the deletion protection of an instance on or off. See
        `volcredis.models.ModifyDBInstanceDeletionProtectionPolicyRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            deletion_protection: Turns deletion protection on (`enabled`) or off (`disabled`). Example: `enabled`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_max_conn(
        self,
        *,
        instance_id: str,
        max_connections: int,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceMaxConnResponse:
        """Changes the maximum number of connections of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceMaxConnRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            max_connections: Maximum number of connections of each shard. Limits: 10000 to 50000; a multiple of
              1000. Example: `20000`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_minor_version(
        self,
        *,
        instance_id: str,
        switchover_immediately: bool,
        proxy_version: str | None = None,
        server_version: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceMinorVersionResponse:
        """Upgrades the server or the proxy of an instance to another minor version. See
        `volcredis.models.ModifyDBInstanceMinorVersionRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            switchover_immediately: If `True`, the upgraded nodes take over immediately; if `False`, in the
              maintenance window. Example: `True`.
            proxy_version: New version of the proxy; unchanged if not given. Example: `1.602.0`.
            server_version: New version of the server; unchanged if not given. Example: `7.602.0`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_name(
        self,
        *,
        instance_id: str,
        instance_name: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceNameResponse:
        """Changes the name of an instance. See `volcredis.models.ModifyDBInstanceNameRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            instance_name: New name of the instance. Limits: 1 to 128 characters; Chinese characters, letters,
              digits, `_` and `-`, the first neither a digit nor `-`. Example: `test123`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_params(
        self,
        *,
        instance_id: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceParamsResponse:
        """Changes parameters of an instance. See `volcredis.models.ModifyDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            param_values: Parameters to change; others keep their values. Example:
              `[{"Name":"maxmemory-policy","Value":"allkeys-lru"}]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_private_dns_visibility(
        self,
        *,
        instance_id: str,
        private_dns_visibility: models._PrivateDNSVisibility,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstancePrivateDNSVisibilityResponse:
        """Turns public DNS resolution of the private domain name of an instance on or off. See
        `volcredis.models.ModifyDBInstancePrivateDNSVisibilityRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            private_dns_visibility: Resolution of the private domain name: from the internet (`Public`) or only
              from the private network (`Private`). Example: `Public`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_shard_capacity(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_capacity: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        reserve_additional_bandwidth: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceShardCapacityResponse:
        """Changes the memory of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceShardCapacityRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `True`.
            shard_capacity: Memory of each shard after the change. Unit: MiB. Documented values: `256`, `512`,
              `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            create_backup: If `True`, a full backup is taken before the change. Default: `False`. Example:
              `False`.
            reserve_additional_bandwidth: If `True`, the additional bandwidth of a shard is kept, up to the
              maximum of the new size. Default: `True`. Example: `False`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_shard_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_number: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceShardNumberResponse:
        """Changes the number of shards of a sharded cluster. See
        `volcredis.models.ModifyDBInstanceShardNumberRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `True`.
            shard_number: Number of shards after the change. Limits: 2 to 256. Example: `3`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            create_backup: If `True`, a full backup is taken before the change. Default: `False`. Example:
              `False`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_subnet(
        self,
        *,
        instance_id: str,
        subnet_id: str,
        vpc_id: str,
        retention_days: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceSubnetResponse:
        """Moves an instance to another VPC or subnet. See `volcredis.models.ModifyDBInstanceSubnetRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            subnet_id: ID of a subnet of the VPC, in the availability zone of the instance. Example:
              `subnet-1g15t8rj4uigw8ibuxxij****`.
            vpc_id: ID of the new VPC; the current one to change only the subnet. Example:
              `vpc-1g15j0fvgmt4w8ibuxwjl****`.
            retention_days: Retention period of the old IP addresses; `0` releases them immediately. Unit: day.
              Limits: at least 0. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_visit_address(
        self,
        *,
        instance_id: str,
        addr_type: models._AddressType,
        new_address_prefix: str | None = None,
        new_port: int | None = None,
        upgrade_region_domain: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceVisitAddressResponse:
        """Changes the domain prefix or the port of an address of an instance. See
        `volcredis.models.ModifyDBInstanceVisitAddressRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            addr_type: Type of the address to change. Documented values: `Private`, `Public` and `DirectLink`.
              Example: `Private`.
            new_address_prefix: New prefix of the domain name; unchanged if not given. Limits: 8 to 53 characters;
              lower-case letters, digits and `-`, beginning with a letter and ending with a letter or a digit.
              Example: `testaddrpre`.
            new_port: New port; unchanged if not given. Limits: 1024 to 65535. Example: `6379`.
            upgrade_region_domain: If `True`, the suffix of the domain name gets the region: in `cn-beijing`,
              `redis.ivolces.com` becomes `redis.cn-beijing.ivolces.com`, and `redis.volces.com` becomes
              `redis.cn-beijing.volces.com`. This cannot be undone; the old name stays valid for 12 hours. Default:
              `False`. Example: `False`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_db_instance_vpc_auth_mode(
        self,
        *,
        instance_id: str,
        vpc_auth_mode: models._VpcAuthMode,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceVpcAuthModeResponse:
        """Turns password-free access to an instance from its VPC on or off. See
        `volcredis.models.ModifyDBInstanceVpcAuthModeRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            vpc_auth_mode: Password-free access from the VPC: allowed (`open`) or not (`close`). Not
              case-sensitive. Example: `open`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_enterprise_db_instance_capacity(
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
        **options: Unpack[_CallOptions],
    ) -> models.ModifyEnterpriseDBInstanceCapacityResponse:
        """Changes the number of shards and the capacity of each shard of an enterprise edition instance. See
        `volcredis.models.ModifyEnterpriseDBInstanceCapacityRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the change starts immediately; if `False`, in the maintenance window.
              Example: `False`.
            flash_per_shard: Fast-storage capacity of each shard after the change; `0` for `RAM` instances. Unit:
              MiB. Documented values: `0`, `10240`, `20480` and `30720`. Example: `0`.
            ram_per_shard: Memory of each shard. Unit: MiB. Documented values: `8192`. Example: `8192`.
            shard_number: Number of shards after the change. Documented values: `1`, `2`, `4`, `8`, `16` and `32`.
              Example: `2`.
            backup_point_name: Name of the backup; the backup ID if not given. Limits: 1 to 128 characters;
              Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
              `testbackup`.
            create_backup: If `True`, a full backup is taken before the change. Default: `False`. Example: `True`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyEnterpriseDBInstanceParamsResponse:
        """Changes parameters of an enterprise edition instance. See
        `volcredis.models.ModifyEnterpriseDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            param_values: Parameters to change, with their new values.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_maintenance_time(
        self,
        *,
        instance_id: str,
        time_scope: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyMaintenanceTimeResponse:
        """Sets the daily maintenance window of an instance. See `volcredis.models.ModifyMaintenanceTimeRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            time_scope: Daily maintenance window, in UTC+8. Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in
              UTC+8. Example: `00:00-01:59`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_parameter_group(
        self,
        *,
        parameter_group_id: str,
        name: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        description: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyParameterGroupResponse:
        """Changes the name, the description or the parameters of a custom parameter template. See
        `volcredis.models.ModifyParameterGroupRequest`.

        Args:
            parameter_group_id: ID of the custom template to change. Example: `pg-cnlfm5yzmxehmkw****`.
            name: Name of the template; repeat the current name to keep it. Limits: 2 to 64 characters; Chinese
              characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`.
            param_values: Parameters of the template after the change. Limits: at least one item.
            description: New description; unchanged if not given, cleared if empty. Limits: at most 200
              characters. Example: `test template`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def modify_planned_event_execute_time(
        self,
        *,
        event_ids: Iterable[str],
        target_end_time: str | datetime.datetime,
        target_start_time: str | datetime.datetime,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyPlannedEventExecuteTimeResponse:
        """Moves planned events to another time window. See `volcredis.models.ModifyPlannedEventExecuteTimeRequest`.

        Args:
            event_ids: IDs of the events to move; `can_modify_time` must be `True` for each. Example:
              `["event-cn0212gzmh2xs****"]`.
            target_end_time: End of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2025-05-23T19:59:59Z`.
            target_start_time: Start of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2025-05-13T19:00:00Z`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def remove_tags_from_resource(
        self,
        *,
        instance_ids: Iterable[str],
        all: bool | None = None,
        tag_keys: Iterable[str] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RemoveTagsFromResourceResponse:
        """Detaches some or all tags from instances. See `volcredis.models.RemoveTagsFromResourceRequest`.

        Args:
            instance_ids: IDs of the instances. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
            all: If `True`, all tags are detached. Default: `False`. Example: `False`.
            tag_keys: Keys of the tags to detach. Example: `["instancetype","chargetype"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def restart_db_instance(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RestartDBInstanceResponse:
        """Restarts an instance. See `volcredis.models.RestartDBInstanceRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def restart_db_instance_proxy(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Iterable[str],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RestartDBInstanceProxyResponse:
        """Restarts proxy nodes of an instance. See `volcredis.models.RestartDBInstanceProxyRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            proxy_node_ids: IDs of the proxy nodes to restart, as listed by `describe_node_ids`. Example:
              `["proxy-redis-cn0212gzmh2xs****-0"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def restore_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_id: str | None = None,
        backup_type: models._BackupType | None = None,
        time_point: str | datetime.datetime | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RestoreDBInstanceResponse:
        """Restores an instance in place, from a backup or to a point in time. See
        `volcredis.models.RestoreDBInstanceRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: ID of the backup, as listed by `describe_backups`; documented as required for `Full`.
              Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
            backup_type: Kind of restore: from a backup (`Full`) or to a point in time (`Inc`). Documented values:
              `Full` and `Inc`. Default: `Full`. Example: `Full`.
            time_point: Point in time to restore, within the time window returned by `describe_pitr_time_window`.
              Without `backup_point_id`, a `Full` restore uses the backup that ended at that time. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def start_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.StartContinuousBackupResponse:
        """Turns data flashback (point-in-time recovery) of an instance on. See
        `volcredis.models.StartContinuousBackupRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def stop_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.StopContinuousBackupResponse:
        """Turns data flashback (point-in-time recovery) of an instance off. See
        `volcredis.models.StopContinuousBackupRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def switch_over(
        self,
        *,
        instance_id: str,
        target_primary_node_id: str | None = None,
        target_primary_node_ids: Iterable[str] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.SwitchOverResponse:
        """Promotes secondary nodes to primary nodes of their shards. See `volcredis.models.SwitchOverRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            target_primary_node_id: ID of the secondary node to promote. Example:
              `server-redis-cn0212gzmh2xs****-0-1`.
            target_primary_node_ids: IDs of the secondary nodes to promote, at most one per shard. Limits: at most
              50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def switchover_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        apply_immediately: bool,
        **options: Unpack[_CallOptions],
    ) -> models.SwitchoverBlueGreenDeploymentResponse:
        """Replaces the blue instance of a blue-green deployment with the green one. See
        `volcredis.models.SwitchoverBlueGreenDeploymentRequest`.

        Args:
            source_instance_id: ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the switchover starts immediately; if `False`, in the maintenance
              window. Example: `True`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def sync_allow_list(
        self,
        *,
        allow_list_id: str | None = None,
        dry_run: bool | None = None,
        security_group_bind_infos: Iterable[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.SyncAllowListResponse:
        """Synchronizes an allow list with its linked security groups. See `volcredis.models.SyncAllowListRequest`.

        Args:
            allow_list_id: ID of the allow list.
            dry_run: If `True`, the changes are returned but not applied. Not documented by the service; may
              change.
            security_group_bind_infos: Security groups to refresh; all groups of the allow list if not given. Not
              documented by the service; may change.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def test_failover_db_instance_zone(
        self,
        *,
        instance_id: str,
        failed_zone_id: str,
        failback_to_primary_delay_in_minutes: int | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.TestFailoverDBInstanceZoneResponse:
        """Simulates the failure of an availability zone for an instance. See
        `volcredis.models.TestFailoverDBInstanceZoneRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            failed_zone_id: ID of the zone to fail, as listed by `describe_zones`. Example: `cn-beijing-a`.
            failback_to_primary_delay_in_minutes: Time after which the primary nodes move back to the primary
              zone; if not given, they do not move back automatically. Unit: minute. Documented values: `5`, `10`
              and `15`. Example: `5`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def test_shut_down_db_instance_nodes(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Iterable[str] | None = None,
        server_shard_ids: Iterable[str] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.TestShutDownDBInstanceNodesResponse:
        """Simulates the failure of primary nodes or proxy nodes of an instance. See
        `volcredis.models.TestShutDownDBInstanceNodesRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            proxy_node_ids: IDs of the proxy nodes to fail, as listed by `describe_node_ids`; none if not given.
              Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
            server_shard_ids: IDs of the shards whose primary node fails, as listed by
              `describe_db_instance_shards`; none if not given. Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

    def upgrade_allow_list_version(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.UpgradeAllowListVersionResponse:
        """Upgrades an instance from per-instance IP lists to allow lists. See
        `volcredis.models.UpgradeAllowListVersionRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """

class AsyncMethods:
    """The methods of `AsyncClient`. `Client` documents their parameters."""

    async def add_tags_to_resource(
        self,
        *,
        instance_ids: Iterable[str],
        tags: Iterable[models.Tag | dict[str, Any]],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.AddTagsToResourceResponse:
        """Attaches tags to instances; the value of an existing key is replaced. See
        `volcredis.models.AddTagsToResourceRequest`.
        """

    async def apply_parameter_group(
        self,
        *,
        instance_id: str,
        parameter_group_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.ApplyParameterGroupResponse:
        """Applies the values of a parameter template to an instance. See
        `volcredis.models.ApplyParameterGroupRequest`.
        """

    async def associate_allow_list(
        self,
        *,
        allow_list_ids: Iterable[str],
        instance_ids: Iterable[str],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.AssociateAllowListResponse:
        """Binds instances to allow lists: several instances to one allow list, or one instance to several allow
        lists. See `volcredis.models.AssociateAllowListRequest`.
        """

    async def create_allow_list(
        self,
        *,
        allow_list_name: str,
        allow_list: str | None = None,
        allow_list_category: models._AllowListCategory | None = None,
        allow_list_desc: str | None = None,
        allow_list_type: str | None = None,
        project_name: str | None = None,
        security_group_bind_infos: Iterable[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateAllowListResponse:
        """Creates an allow list of IP addresses in a region and returns its ID. See
        `volcredis.models.CreateAllowListRequest`.
        """

    async def create_backup(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateBackupResponse:
        """Creates a manual backup of an instance. See `volcredis.models.CreateBackupRequest`."""

    async def create_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        name: str | None = None,
        target_engine_version: str | None = None,
        target_instance_name: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateBlueGreenDeploymentResponse:
        """Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync
        until the switchover. See `volcredis.models.CreateBlueGreenDeploymentRequest`.
        """

    async def create_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        password: str,
        role_name: models._AccountRole,
        description: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBAccountResponse:
        """Creates an account with a role on an instance. See `volcredis.models.CreateDBAccountRequest`."""

    async def create_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        port: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBEndpointDirectLinkAddressResponse:
        """Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
        proxies. See `volcredis.models.CreateDBEndpointDirectLinkAddressRequest`.
        """

    async def create_db_endpoint_public_address(
        self,
        *,
        instance_id: str,
        eip_id: str,
        port: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBEndpointPublicAddressResponse:
        """Creates a public address of an instance by binding an elastic IP address (EIP). See
        `volcredis.models.CreateDBEndpointPublicAddressRequest`.
        """

    async def create_db_instance(
        self,
        *,
        region_id: str,
        engine_version: models._EngineVersion,
        node_number: int,
        shard_capacity: int,
        sharded_cluster: int,
        subnet_id: str,
        vpc_id: str,
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        multi_az: models._MultiAZ | None = None,
        allow_list_ids: Iterable[str] | None = None,
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
        tags: Iterable[models.Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateDBInstanceResponse:
        """Creates a community edition instance and returns its ID before the creation is complete. See
        `volcredis.models.CreateDBInstanceRequest`.
        """

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
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]],
        allow_list_ids: Iterable[str] | None = None,
        auto_renew: bool | None = None,
        deletion_protection: models._DeletionProtection | None = None,
        instance_name: str | None = None,
        modules: Iterable[models._RedisModule] | None = None,
        multi_az: models._MultiAZ | None = None,
        password: str | None = None,
        project_name: str | None = None,
        purchase_months: int | None = None,
        tags: Iterable[models.Tag | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateEnterpriseDBInstanceResponse:
        """Creates an enterprise edition instance. See `volcredis.models.CreateEnterpriseDBInstanceRequest`."""

    async def create_key_scan_job(
        self,
        *,
        instance_id: str,
        scan_key_num_per_second: int,
        timeout_minutes: int,
        **options: Unpack[_CallOptions],
    ) -> models.CreateKeyScanJobResponse:
        """Starts a job that scans an instance for expired keys and deletes them. See
        `volcredis.models.CreateKeyScanJobRequest`.
        """

    async def create_parameter_group(
        self,
        *,
        engine_version: models._EngineVersion,
        name: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        description: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.CreateParameterGroupResponse:
        """Creates a custom parameter template for a Redis version. See
        `volcredis.models.CreateParameterGroupRequest`.
        """

    async def decrease_db_instance_node_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_decrease: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        nodes_to_remove: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DecreaseDBInstanceNodeNumberResponse:
        """Removes nodes from each shard of a primary-secondary instance. See
        `volcredis.models.DecreaseDBInstanceNodeNumberRequest`.
        """

    async def delete_all_client_session(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteAllClientSessionResponse:
        """Ends all client sessions of an instance. See `volcredis.models.DeleteAllClientSessionRequest`."""

    async def delete_allow_list(
        self,
        *,
        allow_list_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteAllowListResponse:
        """Deletes an allow list that is bound to no instance. See `volcredis.models.DeleteAllowListRequest`."""

    async def delete_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteBlueGreenDeploymentResponse:
        """Cancels a blue-green deployment and makes its two instances independent. See
        `volcredis.models.DeleteBlueGreenDeploymentRequest`.
        """

    async def delete_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBAccountResponse:
        """Deletes an account of an instance. See `volcredis.models.DeleteDBAccountRequest`."""

    async def delete_db_endpoint_direct_link_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBEndpointDirectLinkAddressResponse:
        """Deletes the direct-link address of an instance. See
        `volcredis.models.DeleteDBEndpointDirectLinkAddressRequest`.
        """

    async def delete_db_endpoint_public_address(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBEndpointPublicAddressResponse:
        """Deletes the public address of an instance. See `volcredis.models.DeleteDBEndpointPublicAddressRequest`."""

    async def delete_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteDBInstanceResponse:
        """Deletes an instance permanently. See `volcredis.models.DeleteDBInstanceRequest`."""

    async def delete_enterprise_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteEnterpriseDBInstanceResponse:
        """Deletes an enterprise edition instance, by default after a final full backup. See
        `volcredis.models.DeleteEnterpriseDBInstanceRequest`.
        """

    async def delete_parameter_group(
        self,
        *,
        parameter_group_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DeleteParameterGroupResponse:
        """Deletes a custom parameter template permanently. See `volcredis.models.DeleteParameterGroupRequest`."""

    async def describe_allow_list_detail(
        self,
        *,
        allow_list_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeAllowListDetailResponse:
        """Returns an allow list with its addresses, bound instances and linked security groups. See
        `volcredis.models.DescribeAllowListDetailRequest`.
        """

    async def describe_allow_lists(
        self,
        *,
        region_id: str,
        instance_id: str | None = None,
        ip_address: str | None = None,
        ip_segment: str | None = None,
        project_name: str | None = None,
        query_default: bool | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeAllowListsResponse:
        """Lists the allow lists of the account in a region. See `volcredis.models.DescribeAllowListsRequest`."""

    async def describe_available_cross_region(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeAvailableCrossRegionResponse:
        """Lists the regions that backups of an instance can be copied to. See
        `volcredis.models.DescribeAvailableCrossRegionRequest`.
        """

    async def describe_backup_plan(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBackupPlanResponse:
        """Returns the automatic backup plan of an instance. See `volcredis.models.DescribeBackupPlanRequest`."""

    async def describe_backup_point_download_urls(
        self,
        *,
        instance_id: str,
        backup_point_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBackupPointDownloadUrlsResponse:
        """Returns the download URLs of the files of a backup. See
        `volcredis.models.DescribeBackupPointDownloadUrlsRequest`.
        """

    async def describe_backups(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Iterable[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: models._BackupStatus | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBackupsResponse:
        """Lists the backups of an instance or of the whole account. See `volcredis.models.DescribeBackupsRequest`."""

    async def describe_big_keys(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: models._KeyType | None = None,
        order_by: models._BigKeyOrder | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBigKeysResponse:
        """Returns the largest keys of an instance, by memory or by number of elements. See
        `volcredis.models.DescribeBigKeysRequest`.
        """

    async def describe_blue_green_deployments(
        self,
        *,
        instance_id: str,
        exclude_completed: bool | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeBlueGreenDeploymentsResponse:
        """Lists the blue-green deployments of an instance. See
        `volcredis.models.DescribeBlueGreenDeploymentsRequest`.
        """

    async def describe_client_session_snapshot(
        self,
        *,
        instance_id: str,
        context: str | None = None,
        filter: Iterable[models.SessionFilter | dict[str, Any]] | None = None,
        order_by: str | None = None,
        order_type: str | None = None,
        page_size: int | None = None,
        query_end_time: str | None = None,
        query_start_time: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeClientSessionSnapshotResponse:
        """Lists the client sessions of an instance that were recorded in a time range. See
        `volcredis.models.DescribeClientSessionSnapshotRequest`.
        """

    async def describe_cross_region_backup_policy(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeCrossRegionBackupPolicyResponse:
        """Returns the cross-region backup policy of an instance. See
        `volcredis.models.DescribeCrossRegionBackupPolicyRequest`.
        """

    async def describe_cross_region_backups(
        self,
        *,
        instance_id: str | None = None,
        backup_point_id: str | None = None,
        backup_point_name: str | None = None,
        backup_strategy_list: Iterable[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: models._BackupStatus | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeCrossRegionBackupsResponse:
        """Lists the cross-region backups of an instance or of the whole account. See
        `volcredis.models.DescribeCrossRegionBackupsRequest`.
        """

    async def describe_db_engine_versions(
        self,
        *,
        engine_version: models._EngineVersion | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBEngineVersionsResponse:
        """Lists the minor versions available for each major version of Redis. See
        `volcredis.models.DescribeDBEngineVersionsRequest`.
        """

    async def describe_db_instance_acl_categories(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceAclCategoriesResponse:
        """Lists the ACL command categories that an instance supports. See
        `volcredis.models.DescribeDBInstanceAclCategoriesRequest`.
        """

    async def describe_db_instance_acl_commands(
        self,
        *,
        instance_id: str,
        category: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceAclCommandsResponse:
        """Lists the commands of an ACL category on an instance. See
        `volcredis.models.DescribeDBInstanceAclCommandsRequest`.
        """

    async def describe_db_instance_bandwidth_per_shard(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceBandwidthPerShardResponse:
        """Returns the default and the additional bandwidth of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceBandwidthPerShardRequest`.
        """

    async def describe_db_instance_detail(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceDetailResponse:
        """Returns the details of a community edition instance, including its addresses. See
        `volcredis.models.DescribeDBInstanceDetailRequest`.
        """

    async def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceParamsResponse:
        """Lists the parameters of an instance with their current, default and permitted values. See
        `volcredis.models.DescribeDBInstanceParamsRequest`.
        """

    async def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceShardsResponse:
        """Lists the shards of an instance with their server nodes. See
        `volcredis.models.DescribeDBInstanceShardsRequest`.
        """

    async def describe_db_instance_slots(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceSlotsResponse:
        """Returns the hash slots of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceSlotsRequest`.
        """

    async def describe_db_instance_specs(
        self,
        *,
        arch_type: models._ArchType | None = None,
        instance_class: models._InstanceClass | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstanceSpecsResponse:
        """Lists the specifications on sale, with their bandwidth and connection limits. See
        `volcredis.models.DescribeDBInstanceSpecsRequest`.
        """

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
        tag_filters: Iterable[models.TagFilter | dict[str, Any]] | None = None,
        vpc_id: str | None = None,
        zone_id: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeDBInstancesResponse:
        """Lists the instances in a region with their basic properties. See
        `volcredis.models.DescribeDBInstancesRequest`.
        """

    async def describe_enterprise_db_instance_detail(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseDBInstanceDetailResponse:
        """Returns the details of an enterprise edition instance. See
        `volcredis.models.DescribeEnterpriseDBInstanceDetailRequest`.
        """

    async def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int,
        page_size: int,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseDBInstanceParamsResponse:
        """Lists the parameters of an enterprise edition instance with their current values. See
        `volcredis.models.DescribeEnterpriseDBInstanceParamsRequest`.
        """

    async def describe_enterprise_db_instance_specs(
        self,
        *,
        data_layout: models._DataLayout | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseDBInstanceSpecsResponse:
        """Lists the available specifications of the enterprise edition. See
        `volcredis.models.DescribeEnterpriseDBInstanceSpecsRequest`.
        """

    async def describe_enterprise_zones(
        self,
        *,
        region_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeEnterpriseZonesResponse:
        """Lists the zones of a region that offer enterprise edition instances. See
        `volcredis.models.DescribeEnterpriseZonesRequest`.
        """

    async def describe_fat_logs(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        fat_log_type: models._FatLogType | None = None,
        node_ids: Iterable[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeFatLogsResponse:
        """Returns the log of commands with large results of an instance. See
        `volcredis.models.DescribeFatLogsRequest`.
        """

    async def describe_hot_keys(
        self,
        *,
        instance_id: str,
        page_size: int,
        key_type: models._KeyType | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        shard_ids: Iterable[str] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeHotKeysResponse:
        """Returns the most accessed keys of an instance. See `volcredis.models.DescribeHotKeysRequest`."""

    async def describe_key_scan_jobs(
        self,
        *,
        instance_id: str,
        query_end_time: str | datetime.datetime,
        query_start_time: str | datetime.datetime,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeKeyScanJobsResponse:
        """Lists the key scan jobs of an instance in a time range. See `volcredis.models.DescribeKeyScanJobsRequest`."""

    async def describe_node_ids(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeNodeIdsResponse:
        """Lists the IDs of the proxy and server nodes of an instance. See `volcredis.models.DescribeNodeIdsRequest`."""

    async def describe_parameter_group_detail(
        self,
        *,
        parameter_group_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeParameterGroupDetailResponse:
        """Returns a parameter template with its parameters. See
        `volcredis.models.DescribeParameterGroupDetailRequest`.
        """

    async def describe_parameter_groups(
        self,
        *,
        page_number: int,
        page_size: int,
        engine_version: models._EngineVersion | None = None,
        source: models._ParameterGroupSource | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeParameterGroupsResponse:
        """Lists the parameter templates of the account in a region, without their parameters. See
        `volcredis.models.DescribeParameterGroupsRequest`.
        """

    async def describe_pitr_time_window(
        self,
        *,
        instance_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribePitrTimeWindowResponse:
        """Returns the time window to which an instance can be restored. See
        `volcredis.models.DescribePitrTimeWindowRequest`.
        """

    async def describe_planned_event_impact_detail(
        self,
        *,
        event_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.DescribePlannedEventImpactDetailResponse:
        """Returns the impact of a planned event on the nodes and clients of its instance. See
        `volcredis.models.DescribePlannedEventImpactDetailRequest`.
        """

    async def describe_planned_events(
        self,
        *,
        page_number: int,
        page_size: int,
        instance_id: str | None = None,
        max_start_time: str | datetime.datetime | None = None,
        min_start_time: str | datetime.datetime | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribePlannedEventsResponse:
        """Lists planned events: system maintenance and operations scheduled by users. See
        `volcredis.models.DescribePlannedEventsRequest`.
        """

    async def describe_regions(
        self,
        *,
        region_id: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeRegionsResponse:
        """Lists the regions that are open to the account. See `volcredis.models.DescribeRegionsRequest`."""

    async def describe_slow_logs(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        db_name: str | None = None,
        node_ids: Iterable[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        slow_log_type: models._SlowLogType | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeSlowLogsResponse:
        """Returns the slow log of an instance. See `volcredis.models.DescribeSlowLogsRequest`."""

    async def describe_tags_by_resource(
        self,
        *,
        instance_ids: Iterable[str],
        page_number: int,
        page_size: int,
        tag_filters: Iterable[models.TagFilter | dict[str, Any]] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DescribeTagsByResourceResponse:
        """Lists the tags of instances, one entry per instance and tag. See
        `volcredis.models.DescribeTagsByResourceRequest`.
        """

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
        **options: Unpack[_CallOptions],
    ) -> models.DescribeTasksResponse:
        """Lists the tasks of instances with their progress. See `volcredis.models.DescribeTasksRequest`."""

    async def describe_zones(self, *, region_id: str, **options: Unpack[_CallOptions]) -> models.DescribeZonesResponse:
        """Lists the availability zones of a region. See `volcredis.models.DescribeZonesRequest`."""

    async def disassociate_allow_list(
        self,
        *,
        allow_list_ids: Iterable[str],
        instance_ids: Iterable[str],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.DisassociateAllowListResponse:
        """Unbinds instances from allow lists: several instances from one allow list, or one instance from several
        allow lists. See `volcredis.models.DisassociateAllowListRequest`.
        """

    async def enable_db_instance_ha(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        node_number: int,
        sharded_cluster: int,
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        multi_az: models._MultiAZ | None = None,
        shard_capacity: int | None = None,
        shard_number: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.EnableDBInstanceHAResponse:
        """Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at
        the same time. See `volcredis.models.EnableDBInstanceHARequest`.
        """

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
        **options: Unpack[_CallOptions],
    ) -> models.EnableShardedClusterResponse:
        """Converts an unsharded instance to a sharded cluster. See `volcredis.models.EnableShardedClusterRequest`."""

    async def execute_planned_event(
        self,
        *,
        event_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ExecutePlannedEventResponse:
        """Executes a waiting planned event immediately. See `volcredis.models.ExecutePlannedEventRequest`."""

    async def flush_db_instance(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.FlushDBInstanceResponse:
        """Deletes all keys of an instance. See `volcredis.models.FlushDBInstanceRequest`."""

    async def increase_db_instance_node_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        nodes_number_to_increase: int,
        backup_point_name: str | None = None,
        configure_new_nodes: Iterable[models.ConfigureNode | dict[str, Any]] | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.IncreaseDBInstanceNodeNumberResponse:
        """Adds nodes to each shard of a primary-secondary instance. See
        `volcredis.models.IncreaseDBInstanceNodeNumberRequest`.
        """

    async def interrupt_key_scan_job(
        self,
        *,
        job_id: str,
        **options: Unpack[_CallOptions],
    ) -> models.InterruptKeyScanJobResponse:
        """Cancels a key scan job that has not finished. See `volcredis.models.InterruptKeyScanJobRequest`."""

    async def list_db_account(
        self,
        *,
        instance_id: str,
        account_name: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ListDBAccountResponse:
        """Lists the accounts of an instance with their roles and statuses. See
        `volcredis.models.ListDBAccountRequest`.
        """

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
        security_group_bind_infos: Iterable[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyAllowListResponse:
        """Changes the name, description, category, addresses or security groups of an allow list. See
        `volcredis.models.ModifyAllowListRequest`.
        """

    async def modify_backup_plan(
        self,
        *,
        instance_id: str,
        active: bool | None = None,
        backup_hour: int | None = None,
        period: Iterable[int] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyBackupPlanResponse:
        """Changes the automatic backup plan of an instance. See `volcredis.models.ModifyBackupPlanRequest`."""

    async def modify_backup_point_name(
        self,
        *,
        backup_point_id: str,
        backup_point_name: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyBackupPointNameResponse:
        """Renames a backup. See `volcredis.models.ModifyBackupPointNameRequest`."""

    async def modify_cross_region_backup_policy(
        self,
        *,
        instance_id: str,
        active: bool,
        cross_backup_region: str | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyCrossRegionBackupPolicyResponse:
        """Turns cross-region backup of an instance on or off and sets its destination region. See
        `volcredis.models.ModifyCrossRegionBackupPolicyRequest`.
        """

    async def modify_db_account(
        self,
        *,
        instance_id: str,
        account_name: str,
        description: str | None = None,
        password: str | None = None,
        role_name: models._AccountRole | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBAccountResponse:
        """Changes the role, password or description of an account. See `volcredis.models.ModifyDBAccountRequest`."""

    async def modify_db_instance_az_configure(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        configure_nodes: Iterable[models.ConfigureNode | dict[str, Any]],
        multi_az: models._MultiAZ,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceAZConfigureResponse:
        """Moves the nodes of an instance to other availability zones. See
        `volcredis.models.ModifyDBInstanceAZConfigureRequest`.
        """

    async def modify_db_instance_additional_bandwidth_per_shard(
        self,
        *,
        instance_id: str,
        additional_bandwidth: int | None = None,
        additional_read_bandwidth: int | None = None,
        additional_write_bandwidth: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceAdditionalBandwidthPerShardResponse:
        """Sets the additional bandwidth of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceAdditionalBandwidthPerShardRequest`.
        """

    async def modify_db_instance_charge_type(
        self,
        *,
        instance_ids: Iterable[str],
        charge_type: models._ChargeType,
        auto_renew: bool | None = None,
        purchase_months: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceChargeTypeResponse:
        """Changes the billing method of instances. See `volcredis.models.ModifyDBInstanceChargeTypeRequest`."""

    async def modify_db_instance_deletion_protection_policy(
        self,
        *,
        instance_id: str,
        deletion_protection: models._DeletionProtection,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceDeletionProtectionPolicyResponse:
        """Turns the deletion protection of an instance on or off. See
        `volcredis.models.ModifyDBInstanceDeletionProtectionPolicyRequest`.
        """

    async def modify_db_instance_max_conn(
        self,
        *,
        instance_id: str,
        max_connections: int,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceMaxConnResponse:
        """Changes the maximum number of connections of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceMaxConnRequest`.
        """

    async def modify_db_instance_minor_version(
        self,
        *,
        instance_id: str,
        switchover_immediately: bool,
        proxy_version: str | None = None,
        server_version: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceMinorVersionResponse:
        """Upgrades the server or the proxy of an instance to another minor version. See
        `volcredis.models.ModifyDBInstanceMinorVersionRequest`.
        """

    async def modify_db_instance_name(
        self,
        *,
        instance_id: str,
        instance_name: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceNameResponse:
        """Changes the name of an instance. See `volcredis.models.ModifyDBInstanceNameRequest`."""

    async def modify_db_instance_params(
        self,
        *,
        instance_id: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceParamsResponse:
        """Changes parameters of an instance. See `volcredis.models.ModifyDBInstanceParamsRequest`."""

    async def modify_db_instance_private_dns_visibility(
        self,
        *,
        instance_id: str,
        private_dns_visibility: models._PrivateDNSVisibility,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstancePrivateDNSVisibilityResponse:
        """Turns public DNS resolution of the private domain name of an instance on or off. See
        `volcredis.models.ModifyDBInstancePrivateDNSVisibilityRequest`.
        """

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
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceShardCapacityResponse:
        """Changes the memory of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceShardCapacityRequest`.
        """

    async def modify_db_instance_shard_number(
        self,
        *,
        instance_id: str,
        apply_immediately: bool,
        shard_number: int,
        backup_point_name: str | None = None,
        create_backup: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceShardNumberResponse:
        """Changes the number of shards of a sharded cluster. See
        `volcredis.models.ModifyDBInstanceShardNumberRequest`.
        """

    async def modify_db_instance_subnet(
        self,
        *,
        instance_id: str,
        subnet_id: str,
        vpc_id: str,
        retention_days: int | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceSubnetResponse:
        """Moves an instance to another VPC or subnet. See `volcredis.models.ModifyDBInstanceSubnetRequest`."""

    async def modify_db_instance_visit_address(
        self,
        *,
        instance_id: str,
        addr_type: models._AddressType,
        new_address_prefix: str | None = None,
        new_port: int | None = None,
        upgrade_region_domain: bool | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceVisitAddressResponse:
        """Changes the domain prefix or the port of an address of an instance. See
        `volcredis.models.ModifyDBInstanceVisitAddressRequest`.
        """

    async def modify_db_instance_vpc_auth_mode(
        self,
        *,
        instance_id: str,
        vpc_auth_mode: models._VpcAuthMode,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyDBInstanceVpcAuthModeResponse:
        """Turns password-free access to an instance from its VPC on or off. See
        `volcredis.models.ModifyDBInstanceVpcAuthModeRequest`.
        """

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
        **options: Unpack[_CallOptions],
    ) -> models.ModifyEnterpriseDBInstanceCapacityResponse:
        """Changes the number of shards and the capacity of each shard of an enterprise edition instance. See
        `volcredis.models.ModifyEnterpriseDBInstanceCapacityRequest`.
        """

    async def modify_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyEnterpriseDBInstanceParamsResponse:
        """Changes parameters of an enterprise edition instance. See
        `volcredis.models.ModifyEnterpriseDBInstanceParamsRequest`.
        """

    async def modify_maintenance_time(
        self,
        *,
        instance_id: str,
        time_scope: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyMaintenanceTimeResponse:
        """Sets the daily maintenance window of an instance. See `volcredis.models.ModifyMaintenanceTimeRequest`."""

    async def modify_parameter_group(
        self,
        *,
        parameter_group_id: str,
        name: str,
        param_values: Iterable[models.ParamValue | dict[str, Any]],
        description: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyParameterGroupResponse:
        """Changes the name, the description or the parameters of a custom parameter template. See
        `volcredis.models.ModifyParameterGroupRequest`.
        """

    async def modify_planned_event_execute_time(
        self,
        *,
        event_ids: Iterable[str],
        target_end_time: str | datetime.datetime,
        target_start_time: str | datetime.datetime,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.ModifyPlannedEventExecuteTimeResponse:
        """Moves planned events to another time window. See `volcredis.models.ModifyPlannedEventExecuteTimeRequest`."""

    async def remove_tags_from_resource(
        self,
        *,
        instance_ids: Iterable[str],
        all: bool | None = None,
        tag_keys: Iterable[str] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RemoveTagsFromResourceResponse:
        """Detaches some or all tags from instances. See `volcredis.models.RemoveTagsFromResourceRequest`."""

    async def restart_db_instance(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RestartDBInstanceResponse:
        """Restarts an instance. See `volcredis.models.RestartDBInstanceRequest`."""

    async def restart_db_instance_proxy(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Iterable[str],
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RestartDBInstanceProxyResponse:
        """Restarts proxy nodes of an instance. See `volcredis.models.RestartDBInstanceProxyRequest`."""

    async def restore_db_instance(
        self,
        *,
        instance_id: str,
        backup_point_id: str | None = None,
        backup_type: models._BackupType | None = None,
        time_point: str | datetime.datetime | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.RestoreDBInstanceResponse:
        """Restores an instance in place, from a backup or to a point in time. See
        `volcredis.models.RestoreDBInstanceRequest`.
        """

    async def start_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.StartContinuousBackupResponse:
        """Turns data flashback (point-in-time recovery) of an instance on. See
        `volcredis.models.StartContinuousBackupRequest`.
        """

    async def stop_continuous_backup(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.StopContinuousBackupResponse:
        """Turns data flashback (point-in-time recovery) of an instance off. See
        `volcredis.models.StopContinuousBackupRequest`.
        """

    async def switch_over(
        self,
        *,
        instance_id: str,
        target_primary_node_id: str | None = None,
        target_primary_node_ids: Iterable[str] | None = None,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.SwitchOverResponse:
        """Promotes secondary nodes to primary nodes of their shards. See `volcredis.models.SwitchOverRequest`."""

    async def switchover_blue_green_deployment(
        self,
        *,
        source_instance_id: str,
        apply_immediately: bool,
        **options: Unpack[_CallOptions],
    ) -> models.SwitchoverBlueGreenDeploymentResponse:
        """Replaces the blue instance of a blue-green deployment with the green one. See
        `volcredis.models.SwitchoverBlueGreenDeploymentRequest`.
        """

    async def sync_allow_list(
        self,
        *,
        allow_list_id: str | None = None,
        dry_run: bool | None = None,
        security_group_bind_infos: Iterable[models.SecurityGroupBinding | dict[str, Any]] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.SyncAllowListResponse:
        """Synchronizes an allow list with its linked security groups. See `volcredis.models.SyncAllowListRequest`."""

    async def test_failover_db_instance_zone(
        self,
        *,
        instance_id: str,
        failed_zone_id: str,
        failback_to_primary_delay_in_minutes: int | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.TestFailoverDBInstanceZoneResponse:
        """Simulates the failure of an availability zone for an instance. See
        `volcredis.models.TestFailoverDBInstanceZoneRequest`.
        """

    async def test_shut_down_db_instance_nodes(
        self,
        *,
        instance_id: str,
        proxy_node_ids: Iterable[str] | None = None,
        server_shard_ids: Iterable[str] | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.TestShutDownDBInstanceNodesResponse:
        """Simulates the failure of primary nodes or proxy nodes of an instance. See
        `volcredis.models.TestShutDownDBInstanceNodesRequest`.
        """

    async def upgrade_allow_list_version(
        self,
        *,
        instance_id: str,
        client_token: str | None = None,
        **options: Unpack[_CallOptions],
    ) -> models.UpgradeAllowListVersionResponse:
        """Upgrades an instance from per-instance IP lists to allow lists. See
        `volcredis.models.UpgradeAllowListVersionRequest`.
        """
