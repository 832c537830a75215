# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The methods of the clients, one for each action."""


class Methods:
    """The methods of `Client`."""

    __slots__ = ()

    def add_tags_to_resource(self, *, instance_ids, tags, client_token=None, **options):
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
        return self._send("AddTagsToResource", options, {
            "InstanceIds": instance_ids, "Tags": tags, "ClientToken": client_token,
        })

    def apply_parameter_group(self, *, instance_id, parameter_group_id, **options):
        """Applies the values of a parameter template to an instance. See
        `volcredis.models.ApplyParameterGroupRequest`.

        Args:
            instance_id: ID of the instance.
            parameter_group_id: ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("ApplyParameterGroup", options, {
            "InstanceId": instance_id, "ParameterGroupId": parameter_group_id,
        })

    def associate_allow_list(self, *, allow_list_ids, instance_ids, client_token=None, **options):
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
        return self._send("AssociateAllowList", options, {
            "AllowListIds": allow_list_ids, "InstanceIds": instance_ids, "ClientToken": client_token,
        })

    def create_allow_list(
        self, *, allow_list_name, allow_list=None, allow_list_category=None, allow_list_desc=None, allow_list_type=None,
        project_name=None, security_group_bind_infos=None, client_token=None, **options,
    ):
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
        return self._send("CreateAllowList", options, {
            "AllowListName": allow_list_name, "AllowList": allow_list, "AllowListCategory": allow_list_category,
            "AllowListDesc": allow_list_desc, "AllowListType": allow_list_type, "ProjectName": project_name,
            "SecurityGroupBindInfos": security_group_bind_infos, "ClientToken": client_token,
        })

    def create_backup(self, *, instance_id, backup_point_name=None, client_token=None, **options):
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
        return self._send("CreateBackup", options, {
            "InstanceId": instance_id, "BackupPointName": backup_point_name, "ClientToken": client_token,
        })

    def create_blue_green_deployment(
        self, *, source_instance_id, name=None, target_engine_version=None, target_instance_name=None,
        client_token=None, **options,
    ):
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
        return self._send("CreateBlueGreenDeployment", options, {
            "SourceInstanceId": source_instance_id, "Name": name, "TargetEngineVersion": target_engine_version,
            "TargetInstanceName": target_instance_name, "ClientToken": client_token,
        })

    def create_db_account(
        self, *, instance_id, account_name, password, role_name, description=None, client_token=None, **options,
    ):
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
        return self._send("CreateDBAccount", options, {
            "InstanceId": instance_id, "AccountName": account_name, "Password": password, "RoleName": role_name,
            "Description": description, "ClientToken": client_token,
        })

    def create_db_endpoint_direct_link_address(self, *, instance_id, port=None, client_token=None, **options):
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
        return self._send("CreateDBEndpointDirectLinkAddress", options, {
            "InstanceId": instance_id, "Port": port, "ClientToken": client_token,
        })

    def create_db_endpoint_public_address(self, *, instance_id, eip_id, port=None, client_token=None, **options):
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
        return self._send("CreateDBEndpointPublicAddress", options, {
            "InstanceId": instance_id, "EipId": eip_id, "Port": port, "ClientToken": client_token,
        })

    def create_db_instance(
        self, *, region_id, engine_version, node_number, shard_capacity, sharded_cluster, subnet_id, vpc_id,
        configure_nodes=None, multi_az=None, allow_list_ids=None, parameter_group_id=None, auto_renew=None,
        charge_type=None, deletion_protection=None, instance_name=None, no_auth_mode=None, password=None, port=None,
        project_name=None, purchase_months=None, shard_number=None, tags=None, client_token=None, **options,
    ):
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
        return self._send("CreateDBInstance", options, {
            "RegionId": region_id, "EngineVersion": engine_version, "NodeNumber": node_number,
            "ShardCapacity": shard_capacity, "ShardedCluster": sharded_cluster, "SubnetId": subnet_id, "VpcId": vpc_id,
            "ConfigureNodes": configure_nodes, "MultiAZ": multi_az, "AllowListIds": allow_list_ids,
            "ParameterGroupId": parameter_group_id, "AutoRenew": auto_renew, "ChargeType": charge_type,
            "DeletionProtection": deletion_protection, "InstanceName": instance_name, "NoAuthMode": no_auth_mode,
            "Password": password, "Port": port, "ProjectName": project_name, "PurchaseMonths": purchase_months,
            "ShardNumber": shard_number, "Tags": tags, "ClientToken": client_token,
        })

    def create_enterprise_db_instance(
        self, *, region_id, charge_type, data_layout, flash_per_shard, ram_per_shard, shard_number, subnet_id, vpc_id,
        configure_nodes, allow_list_ids=None, auto_renew=None, deletion_protection=None, instance_name=None,
        modules=None, multi_az=None, password=None, project_name=None, purchase_months=None, tags=None,
        client_token=None, **options,
    ):
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
        return self._send("CreateEnterpriseDBInstance", options, {
            "RegionId": region_id, "ChargeType": charge_type, "DataLayout": data_layout,
            "FlashPerShard": flash_per_shard, "RamPerShard": ram_per_shard, "ShardNumber": shard_number,
            "SubnetId": subnet_id, "VpcId": vpc_id, "ConfigureNodes": configure_nodes, "AllowListIds": allow_list_ids,
            "AutoRenew": auto_renew, "DeletionProtection": deletion_protection, "InstanceName": instance_name,
            "Modules": modules, "MultiAZ": multi_az, "Password": password, "ProjectName": project_name,
            "PurchaseMonths": purchase_months, "Tags": tags, "ClientToken": client_token,
        })

    def create_key_scan_job(self, *, instance_id, scan_key_num_per_second, timeout_minutes, **options):
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
        return self._send("CreateKeyScanJob", options, {
            "InstanceId": instance_id, "ScanKeyNumPerSecond": scan_key_num_per_second,
            "TimeoutMinutes": timeout_minutes,
        })

    def create_parameter_group(self, *, engine_version, name, param_values, description=None, **options):
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
        return self._send("CreateParameterGroup", options, {
            "EngineVersion": engine_version, "Name": name, "ParamValues": param_values, "Description": description,
        })

    def decrease_db_instance_node_number(
        self, *, instance_id, apply_immediately, nodes_number_to_decrease, backup_point_name=None, create_backup=None,
        nodes_to_remove=None, client_token=None, **options,
    ):
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
        return self._send("DecreaseDBInstanceNodeNumber", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately,
            "NodesNumberToDecrease": nodes_number_to_decrease, "BackupPointName": backup_point_name,
            "CreateBackup": create_backup, "NodesToRemove": nodes_to_remove, "ClientToken": client_token,
        })

    def delete_all_client_session(self, *, instance_id, **options):
        """Ends all client sessions of an instance. See `volcredis.models.DeleteAllClientSessionRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DeleteAllClientSession", options, {"InstanceId": instance_id})

    def delete_allow_list(self, *, allow_list_id, client_token=None, **options):
        """Deletes an allow list that is bound to no instance. See `volcredis.models.DeleteAllowListRequest`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DeleteAllowList", options, {"AllowListId": allow_list_id, "ClientToken": client_token})

    def delete_blue_green_deployment(self, *, source_instance_id, **options):
        """Cancels a blue-green deployment and makes its two instances independent. See
        `volcredis.models.DeleteBlueGreenDeploymentRequest`.

        Args:
            source_instance_id: ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DeleteBlueGreenDeployment", options, {"SourceInstanceId": source_instance_id})

    def delete_db_account(self, *, instance_id, account_name, client_token=None, **options):
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
        return self._send("DeleteDBAccount", options, {
            "InstanceId": instance_id, "AccountName": account_name, "ClientToken": client_token,
        })

    def delete_db_endpoint_direct_link_address(self, *, instance_id, client_token=None, **options):
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
        return self._send("DeleteDBEndpointDirectLinkAddress", options, {
            "InstanceId": instance_id, "ClientToken": client_token,
        })

    def delete_db_endpoint_public_address(self, *, instance_id, client_token=None, **options):
        """Deletes the public address of an instance. See `volcredis.models.DeleteDBEndpointPublicAddressRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DeleteDBEndpointPublicAddress", options, {
            "InstanceId": instance_id, "ClientToken": client_token,
        })

    def delete_db_instance(
        self, *, instance_id, backup_point_name=None, create_backup=None, client_token=None, **options,
    ):
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
        return self._send("DeleteDBInstance", options, {
            "InstanceId": instance_id, "BackupPointName": backup_point_name, "CreateBackup": create_backup,
            "ClientToken": client_token,
        })

    def delete_enterprise_db_instance(
        self, *, instance_id, backup_point_name=None, create_backup=None, client_token=None, **options,
    ):
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
        return self._send("DeleteEnterpriseDBInstance", options, {
            "InstanceId": instance_id, "BackupPointName": backup_point_name, "CreateBackup": create_backup,
            "ClientToken": client_token,
        })

    def delete_parameter_group(self, *, parameter_group_id, **options):
        """Deletes a custom parameter template permanently. See `volcredis.models.DeleteParameterGroupRequest`.

        Args:
            parameter_group_id: ID of the custom template to delete. Example: `pg-cnlfm5yzmxehmkw****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DeleteParameterGroup", options, {"ParameterGroupId": parameter_group_id})

    def describe_allow_list_detail(self, *, allow_list_id, **options):
        """Returns an allow list with its addresses, bound instances and linked security groups. See
        `volcredis.models.DescribeAllowListDetailRequest`.

        Args:
            allow_list_id: ID of the allow list. Example: `acl-cn022p4qmcz2p26****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeAllowListDetail", options, {"AllowListId": allow_list_id})

    def describe_allow_lists(
        self, *, region_id, instance_id=None, ip_address=None, ip_segment=None, project_name=None, query_default=None,
        **options,
    ):
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
        return self._send("DescribeAllowLists", options, {
            "RegionId": region_id, "InstanceId": instance_id, "IPAddress": ip_address, "IPSegment": ip_segment,
            "ProjectName": project_name, "QueryDefault": query_default,
        })

    def describe_available_cross_region(self, *, instance_id, **options):
        """Lists the regions that backups of an instance can be copied to. See
        `volcredis.models.DescribeAvailableCrossRegionRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeAvailableCrossRegion", options, {"InstanceId": instance_id})

    def describe_backup_plan(self, *, instance_id, **options):
        """Returns the automatic backup plan of an instance. See `volcredis.models.DescribeBackupPlanRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeBackupPlan", options, {"InstanceId": instance_id})

    def describe_backup_point_download_urls(self, *, instance_id, backup_point_id, **options):
        """Returns the download URLs of the files of a backup. See
        `volcredis.models.DescribeBackupPointDownloadUrlsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            backup_point_id: ID of the backup, as listed by `describe_backups`. Example:
              `b-cn02wp9k2wlw9z9gzl76n2vd****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeBackupPointDownloadUrls", options, {
            "InstanceId": instance_id, "BackupPointId": backup_point_id,
        })

    def describe_backups(
        self, *, instance_id=None, backup_point_id=None, backup_point_name=None, backup_strategy_list=None,
        end_time=None, page_number=None, page_size=None, project_name=None, scope=None, start_time=None, status=None,
        **options,
    ):
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
        return self._send("DescribeBackups", options, {
            "InstanceId": instance_id, "BackupPointId": backup_point_id, "BackupPointName": backup_point_name,
            "BackupStrategyList": backup_strategy_list, "EndTime": end_time, "PageNumber": page_number,
            "PageSize": page_size, "ProjectName": project_name, "Scope": scope, "StartTime": start_time,
            "Status": status,
        })

    def describe_big_keys(
        self, *, instance_id, page_size, key_type=None, order_by=None, query_end_time=None, query_start_time=None,
        **options,
    ):
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
        return self._send("DescribeBigKeys", options, {
            "InstanceId": instance_id, "PageSize": page_size, "KeyType": key_type, "OrderBy": order_by,
            "QueryEndTime": query_end_time, "QueryStartTime": query_start_time,
        })

    def describe_blue_green_deployments(self, *, instance_id, exclude_completed=None, **options):
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
        return self._send("DescribeBlueGreenDeployments", options, {
            "InstanceId": instance_id, "ExcludeCompleted": exclude_completed,
        })

    def describe_client_session_snapshot(
        self, *, instance_id, context=None, filter=None, order_by=None, order_type=None, page_size=None,
        query_end_time=None, query_start_time=None, **options,
    ):
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
        return self._send("DescribeClientSessionSnapshot", options, {
            "InstanceId": instance_id, "Context": context, "Filter": filter, "OrderBy": order_by,
            "OrderType": order_type, "PageSize": page_size, "QueryEndTime": query_end_time,
            "QueryStartTime": query_start_time,
        })

    def describe_cross_region_backup_policy(self, *, instance_id, **options):
        """Returns the cross-region backup policy of an instance. See
        `volcredis.models.DescribeCrossRegionBackupPolicyRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeCrossRegionBackupPolicy", options, {"InstanceId": instance_id})

    def describe_cross_region_backups(
        self, *, instance_id=None, backup_point_id=None, backup_point_name=None, backup_strategy_list=None,
        end_time=None, page_number=None, page_size=None, project_name=None, scope=None, start_time=None, status=None,
        **options,
    ):
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
        return self._send("DescribeCrossRegionBackups", options, {
            "InstanceId": instance_id, "BackupPointId": backup_point_id, "BackupPointName": backup_point_name,
            "BackupStrategyList": backup_strategy_list, "EndTime": end_time, "PageNumber": page_number,
            "PageSize": page_size, "ProjectName": project_name, "Scope": scope, "StartTime": start_time,
            "Status": status,
        })

    def describe_db_engine_versions(self, *, engine_version=None, **options):
        """Lists the minor versions available for each major version of Redis. See
        `volcredis.models.DescribeDBEngineVersionsRequest`.

        Args:
            engine_version: Major version to list; all major versions if not given. Documented values: `7.0`,
              `6.0` and `5.0`. Example: `7.0`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBEngineVersions", options, {"EngineVersion": engine_version})

    def describe_db_instance_acl_categories(self, *, instance_id, **options):
        """Lists the ACL command categories that an instance supports. See
        `volcredis.models.DescribeDBInstanceAclCategoriesRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBInstanceAclCategories", options, {"InstanceId": instance_id})

    def describe_db_instance_acl_commands(self, *, instance_id, category, **options):
        """Lists the commands of an ACL category on an instance. See
        `volcredis.models.DescribeDBInstanceAclCommandsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
            category: Command category, as listed by `describe_db_instance_acl_categories`. Example: `admin`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBInstanceAclCommands", options, {"InstanceId": instance_id, "Category": category})

    def describe_db_instance_bandwidth_per_shard(self, *, instance_id, **options):
        """Returns the default and the additional bandwidth of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceBandwidthPerShardRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBInstanceBandwidthPerShard", options, {"InstanceId": instance_id})

    def describe_db_instance_detail(self, *, instance_id, **options):
        """Returns the details of a community edition instance, including its addresses. See
        `volcredis.models.DescribeDBInstanceDetailRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBInstanceDetail", options, {"InstanceId": instance_id})

    def describe_db_instance_params(self, *, instance_id, page_number, page_size, **options):
        """Lists the parameters of an instance with their current, default and permitted values. See
        `volcredis.models.DescribeDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of parameters per page. Limits: 1 to 1000. Example: `1`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBInstanceParams", options, {
            "InstanceId": instance_id, "PageNumber": page_number, "PageSize": page_size,
        })

    def describe_db_instance_shards(self, *, instance_id, page_number, page_size, **options):
        """Lists the shards of an instance with their server nodes. See
        `volcredis.models.DescribeDBInstanceShardsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of shards per page. Limits: 1 to 100. Example: `10`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBInstanceShards", options, {
            "InstanceId": instance_id, "PageNumber": page_number, "PageSize": page_size,
        })

    def describe_db_instance_slots(self, *, instance_id, **options):
        """Returns the hash slots of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceSlotsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeDBInstanceSlots", options, {"InstanceId": instance_id})

    def describe_db_instance_specs(self, *, arch_type=None, instance_class=None, **options):
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
        return self._send("DescribeDBInstanceSpecs", options, {"ArchType": arch_type, "InstanceClass": instance_class})

    def describe_db_instances(
        self, *, instance_id=None, region_id=None, charge_type=None, data_layout=None, engine_version=None,
        instance_name=None, page_number=None, page_size=None, project_name=None, service_type=None,
        sharded_cluster=None, status=None, tag_filters=None, vpc_id=None, zone_id=None, **options,
    ):
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
        return self._send("DescribeDBInstances", options, {
            "InstanceId": instance_id, "RegionId": region_id, "ChargeType": charge_type, "DataLayout": data_layout,
            "EngineVersion": engine_version, "InstanceName": instance_name, "PageNumber": page_number,
            "PageSize": page_size, "ProjectName": project_name, "ServiceType": service_type,
            "ShardedCluster": sharded_cluster, "Status": status, "TagFilters": tag_filters, "VpcId": vpc_id,
            "ZoneId": zone_id,
        })

    def describe_enterprise_db_instance_detail(self, *, instance_id, **options):
        """Returns the details of an enterprise edition instance. See
        `volcredis.models.DescribeEnterpriseDBInstanceDetailRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeEnterpriseDBInstanceDetail", options, {"InstanceId": instance_id})

    def describe_enterprise_db_instance_params(self, *, instance_id, page_number, page_size, **options):
        """Lists the parameters of an enterprise edition instance with their current values. See
        `volcredis.models.DescribeEnterpriseDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of parameters per page. Limits: 1 to 100. Example: `1`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeEnterpriseDBInstanceParams", options, {
            "InstanceId": instance_id, "PageNumber": page_number, "PageSize": page_size,
        })

    def describe_enterprise_db_instance_specs(self, *, data_layout=None, **options):
        """Lists the available specifications of the enterprise edition. See
        `volcredis.models.DescribeEnterpriseDBInstanceSpecsRequest`.

        Args:
            data_layout: Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
              Example: `RAM`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeEnterpriseDBInstanceSpecs", options, {"DataLayout": data_layout})

    def describe_enterprise_zones(self, *, region_id, **options):
        """Lists the zones of a region that offer enterprise edition instances. See
        `volcredis.models.DescribeEnterpriseZonesRequest`.

        Args:
            region_id: ID of the region, as listed by `describe_regions`. Example: `cn-beijing`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeEnterpriseZones", options, {"RegionId": region_id})

    def describe_fat_logs(
        self, *, instance_id, page_size, context=None, fat_log_type=None, node_ids=None, query_end_time=None,
        query_start_time=None, **options,
    ):
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
        return self._send("DescribeFatLogs", options, {
            "InstanceId": instance_id, "PageSize": page_size, "Context": context, "FatLogType": fat_log_type,
            "NodeIds": node_ids, "QueryEndTime": query_end_time, "QueryStartTime": query_start_time,
        })

    def describe_hot_keys(
        self, *, instance_id, page_size, key_type=None, query_end_time=None, query_start_time=None, shard_ids=None,
        **options,
    ):
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
        return self._send("DescribeHotKeys", options, {
            "InstanceId": instance_id, "PageSize": page_size, "KeyType": key_type, "QueryEndTime": query_end_time,
            "QueryStartTime": query_start_time, "ShardIds": shard_ids,
        })

    def describe_key_scan_jobs(
        self, *, instance_id, query_end_time, query_start_time, page_number=None, page_size=None, **options,
    ):
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
        return self._send("DescribeKeyScanJobs", options, {
            "InstanceId": instance_id, "QueryEndTime": query_end_time, "QueryStartTime": query_start_time,
            "PageNumber": page_number, "PageSize": page_size,
        })

    def describe_node_ids(self, *, instance_id, **options):
        """Lists the IDs of the proxy and server nodes of an instance. See `volcredis.models.DescribeNodeIdsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn02sg5o56sbs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeNodeIds", options, {"InstanceId": instance_id})

    def describe_parameter_group_detail(self, *, parameter_group_id, **options):
        """Returns a parameter template with its parameters. See
        `volcredis.models.DescribeParameterGroupDetailRequest`.

        Args:
            parameter_group_id: ID of the template. Example: `pg-cnlfm5yzmxehmkw****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeParameterGroupDetail", options, {"ParameterGroupId": parameter_group_id})

    def describe_parameter_groups(self, *, page_number, page_size, engine_version=None, source=None, **options):
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
        return self._send("DescribeParameterGroups", options, {
            "PageNumber": page_number, "PageSize": page_size, "EngineVersion": engine_version, "Source": source,
        })

    def describe_pitr_time_window(self, *, instance_id, **options):
        """Returns the time window to which an instance can be restored. See
        `volcredis.models.DescribePitrTimeWindowRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribePitrTimeWindow", options, {"InstanceId": instance_id})

    def describe_planned_event_impact_detail(self, *, event_id, **options):
        """Returns the impact of a planned event on the nodes and clients of its instance. See
        `volcredis.models.DescribePlannedEventImpactDetailRequest`.

        Args:
            event_id: ID of the event, as listed by `describe_planned_events`. Example: `event-cn0212gzmh2xs****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribePlannedEventImpactDetail", options, {"EventId": event_id})

    def describe_planned_events(
        self, *, page_number, page_size, instance_id=None, max_start_time=None, min_start_time=None, **options,
    ):
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
        return self._send("DescribePlannedEvents", options, {
            "PageNumber": page_number, "PageSize": page_size, "InstanceId": instance_id, "MaxStartTime": max_start_time,
            "MinStartTime": min_start_time,
        })

    def describe_regions(self, *, region_id=None, **options):
        """Lists the regions that are open to the account. See `volcredis.models.DescribeRegionsRequest`.

        Args:
            region_id: Filters by region ID; all regions open to the account if not given. Example: `cn-beijing`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeRegions", options, {"RegionId": region_id})

    def describe_slow_logs(
        self, *, instance_id, page_size, context=None, db_name=None, node_ids=None, query_end_time=None,
        query_start_time=None, slow_log_type=None, **options,
    ):
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
        return self._send("DescribeSlowLogs", options, {
            "InstanceId": instance_id, "PageSize": page_size, "Context": context, "DBName": db_name,
            "NodeIds": node_ids, "QueryEndTime": query_end_time, "QueryStartTime": query_start_time,
            "SlowLogType": slow_log_type,
        })

    def describe_tags_by_resource(self, *, instance_ids, page_number, page_size, tag_filters=None, **options):
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
        return self._send("DescribeTagsByResource", options, {
            "InstanceIds": instance_ids, "PageNumber": page_number, "PageSize": page_size, "TagFilters": tag_filters,
        })

    def describe_tasks(
        self, *, page_number, page_size, instance_id=None, creation_end_time=None, creation_start_time=None,
        instance_name=None, project_name=None, task_id=None, task_name=None, **options,
    ):
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
        return self._send("DescribeTasks", options, {
            "PageNumber": page_number, "PageSize": page_size, "InstanceId": instance_id,
            "CreationEndTime": creation_end_time, "CreationStartTime": creation_start_time,
            "InstanceName": instance_name, "ProjectName": project_name, "TaskId": task_id, "TaskName": task_name,
        })

    def describe_zones(self, *, region_id, **options):
        """Lists the availability zones of a region. See `volcredis.models.DescribeZonesRequest`.

        Args:
            region_id: ID of the region, as listed by `describe_regions`. Example: `cn-beijing`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("DescribeZones", options, {"RegionId": region_id})

    def disassociate_allow_list(self, *, allow_list_ids, instance_ids, client_token=None, **options):
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
        return self._send("DisassociateAllowList", options, {
            "AllowListIds": allow_list_ids, "InstanceIds": instance_ids, "ClientToken": client_token,
        })

    def enable_db_instance_ha(
        self, *, instance_id, apply_immediately, node_number, sharded_cluster, configure_nodes=None, multi_az=None,
        shard_capacity=None, shard_number=None, client_token=None, **options,
    ):
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
        return self._send("EnableDBInstanceHA", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately, "NodeNumber": node_number,
            "ShardedCluster": sharded_cluster, "ConfigureNodes": configure_nodes, "MultiAZ": multi_az,
            "ShardCapacity": shard_capacity, "ShardNumber": shard_number, "ClientToken": client_token,
        })

    def enable_sharded_cluster(
        self, *, instance_id, apply_immediately, shard_number, sharded_cluster, backup_point_name=None,
        create_backup=None, shard_capacity=None, client_token=None, **options,
    ):
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
        return self._send("EnableShardedCluster", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately, "ShardNumber": shard_number,
            "ShardedCluster": sharded_cluster, "BackupPointName": backup_point_name, "CreateBackup": create_backup,
            "ShardCapacity": shard_capacity, "ClientToken": client_token,
        })

    def execute_planned_event(self, *, event_id, client_token=None, **options):
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
        return self._send("ExecutePlannedEvent", options, {"EventId": event_id, "ClientToken": client_token})

    def flush_db_instance(self, *, instance_id, client_token=None, **options):
        """Deletes all keys of an instance. See `volcredis.models.FlushDBInstanceRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("FlushDBInstance", options, {"InstanceId": instance_id, "ClientToken": client_token})

    def increase_db_instance_node_number(
        self, *, instance_id, apply_immediately, nodes_number_to_increase, backup_point_name=None,
        configure_new_nodes=None, create_backup=None, client_token=None, **options,
    ):
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
        return self._send("IncreaseDBInstanceNodeNumber", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately,
            "NodesNumberToIncrease": nodes_number_to_increase, "BackupPointName": backup_point_name,
            "ConfigureNewNodes": configure_new_nodes, "CreateBackup": create_backup, "ClientToken": client_token,
        })

    def interrupt_key_scan_job(self, *, job_id, **options):
        """Cancels a key scan job that has not finished. See `volcredis.models.InterruptKeyScanJobRequest`.

        Args:
            job_id: ID of the job, as returned by `create_key_scan_job` or `describe_key_scan_jobs`. Example:
              `scan-sy01rcrwdhcwqg6gaq3g46r****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("InterruptKeyScanJob", options, {"JobId": job_id})

    def list_db_account(self, *, instance_id, account_name=None, **options):
        """Lists the accounts of an instance with their roles and statuses. See
        `volcredis.models.ListDBAccountRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            account_name: Filters by account name; all accounts if empty. Example: `test1`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("ListDBAccount", options, {"InstanceId": instance_id, "AccountName": account_name})

    def modify_allow_list(
        self, *, allow_list_id, allow_list=None, allow_list_category=None, allow_list_desc=None, allow_list_name=None,
        apply_instance_num=None, modify_mode=None, security_group_bind_infos=None, client_token=None, **options,
    ):
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
        return self._send("ModifyAllowList", options, {
            "AllowListId": allow_list_id, "AllowList": allow_list, "AllowListCategory": allow_list_category,
            "AllowListDesc": allow_list_desc, "AllowListName": allow_list_name, "ApplyInstanceNum": apply_instance_num,
            "ModifyMode": modify_mode, "SecurityGroupBindInfos": security_group_bind_infos, "ClientToken": client_token,
        })

    def modify_backup_plan(
        self, *, instance_id, active=None, backup_hour=None, period=None, client_token=None, **options,
    ):
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
        return self._send("ModifyBackupPlan", options, {
            "InstanceId": instance_id, "Active": active, "BackupHour": backup_hour, "Period": period,
            "ClientToken": client_token,
        })

    def modify_backup_point_name(self, *, backup_point_id, backup_point_name, client_token=None, **options):
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
        return self._send("ModifyBackupPointName", options, {
            "BackupPointID": backup_point_id, "BackupPointName": backup_point_name, "ClientToken": client_token,
        })

    def modify_cross_region_backup_policy(
        self, *, instance_id, active, cross_backup_region=None, client_token=None, **options,
    ):
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
        return self._send("ModifyCrossRegionBackupPolicy", options, {
            "InstanceId": instance_id, "Active": active, "CrossBackupRegion": cross_backup_region,
            "ClientToken": client_token,
        })

    def modify_db_account(
        self, *, instance_id, account_name, description=None, password=None, role_name=None, client_token=None,
        **options,
    ):
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
        return self._send("ModifyDBAccount", options, {
            "InstanceId": instance_id, "AccountName": account_name, "Description": description, "Password": password,
            "RoleName": role_name, "ClientToken": client_token,
        })

    def modify_db_instance_az_configure(
        self, *, instance_id, apply_immediately, configure_nodes, multi_az, backup_point_name=None, create_backup=None,
        client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceAZConfigure", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately, "ConfigureNodes": configure_nodes,
            "MultiAZ": multi_az, "BackupPointName": backup_point_name, "CreateBackup": create_backup,
            "ClientToken": client_token,
        })

    def modify_db_instance_additional_bandwidth_per_shard(
        self, *, instance_id, additional_bandwidth=None, additional_read_bandwidth=None,
        additional_write_bandwidth=None, client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceAdditionalBandwidthPerShard", options, {
            "InstanceId": instance_id, "AdditionalBandwidth": additional_bandwidth,
            "AdditionalReadBandwidth": additional_read_bandwidth,
            "AdditionalWriteBandwidth": additional_write_bandwidth, "ClientToken": client_token,
        })

    def modify_db_instance_charge_type(
        self, *, instance_ids, charge_type, auto_renew=None, purchase_months=None, client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceChargeType", options, {
            "InstanceIds": instance_ids, "ChargeType": charge_type, "AutoRenew": auto_renew,
            "PurchaseMonths": purchase_months, "ClientToken": client_token,
        })

    def modify_db_instance_deletion_protection_policy(
        self, *, instance_id, deletion_protection, client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceDeletionProtectionPolicy", options, {
            "InstanceId": instance_id, "DeletionProtection": deletion_protection, "ClientToken": client_token,
        })

    def modify_db_instance_max_conn(self, *, instance_id, max_connections, client_token=None, **options):
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
        return self._send("ModifyDBInstanceMaxConn", options, {
            "InstanceId": instance_id, "MaxConnections": max_connections, "ClientToken": client_token,
        })

    def modify_db_instance_minor_version(
        self, *, instance_id, switchover_immediately, proxy_version=None, server_version=None, **options,
    ):
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
        return self._send("ModifyDBInstanceMinorVersion", options, {
            "InstanceId": instance_id, "SwitchoverImmediately": switchover_immediately, "ProxyVersion": proxy_version,
            "ServerVersion": server_version,
        })

    def modify_db_instance_name(self, *, instance_id, instance_name, client_token=None, **options):
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
        return self._send("ModifyDBInstanceName", options, {
            "InstanceId": instance_id, "InstanceName": instance_name, "ClientToken": client_token,
        })

    def modify_db_instance_params(self, *, instance_id, param_values, client_token=None, **options):
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
        return self._send("ModifyDBInstanceParams", options, {
            "InstanceId": instance_id, "ParamValues": param_values, "ClientToken": client_token,
        })

    def modify_db_instance_private_dns_visibility(
        self, *, instance_id, private_dns_visibility, client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstancePrivateDNSVisibility", options, {
            "InstanceId": instance_id, "PrivateDNSVisibility": private_dns_visibility, "ClientToken": client_token,
        })

    def modify_db_instance_shard_capacity(
        self, *, instance_id, apply_immediately, shard_capacity, backup_point_name=None, create_backup=None,
        reserve_additional_bandwidth=None, client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceShardCapacity", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately, "ShardCapacity": shard_capacity,
            "BackupPointName": backup_point_name, "CreateBackup": create_backup,
            "ReserveAdditionalBandwidth": reserve_additional_bandwidth, "ClientToken": client_token,
        })

    def modify_db_instance_shard_number(
        self, *, instance_id, apply_immediately, shard_number, backup_point_name=None, create_backup=None,
        client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceShardNumber", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately, "ShardNumber": shard_number,
            "BackupPointName": backup_point_name, "CreateBackup": create_backup, "ClientToken": client_token,
        })

    def modify_db_instance_subnet(
        self, *, instance_id, subnet_id, vpc_id, retention_days=None, client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceSubnet", options, {
            "InstanceId": instance_id, "SubnetId": subnet_id, "VpcId": vpc_id, "RetentionDays": retention_days,
            "ClientToken": client_token,
        })

    def modify_db_instance_visit_address(
        self, *, instance_id, addr_type, new_address_prefix=None, new_port=None, upgrade_region_domain=None,
        client_token=None, **options,
    ):
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
        return self._send("ModifyDBInstanceVisitAddress", options, {
            "InstanceId": instance_id, "AddrType": addr_type, "NewAddressPrefix": new_address_prefix,
            "NewPort": new_port, "UpgradeRegionDomain": upgrade_region_domain, "ClientToken": client_token,
        })

    def modify_db_instance_vpc_auth_mode(self, *, instance_id, vpc_auth_mode, client_token=None, **options):
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
        return self._send("ModifyDBInstanceVpcAuthMode", options, {
            "InstanceId": instance_id, "VpcAuthMode": vpc_auth_mode, "ClientToken": client_token,
        })

    def modify_enterprise_db_instance_capacity(
        self, *, instance_id, apply_immediately, flash_per_shard, ram_per_shard, shard_number, backup_point_name=None,
        create_backup=None, client_token=None, **options,
    ):
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
        return self._send("ModifyEnterpriseDBInstanceCapacity", options, {
            "InstanceId": instance_id, "ApplyImmediately": apply_immediately, "FlashPerShard": flash_per_shard,
            "RamPerShard": ram_per_shard, "ShardNumber": shard_number, "BackupPointName": backup_point_name,
            "CreateBackup": create_backup, "ClientToken": client_token,
        })

    def modify_enterprise_db_instance_params(self, *, instance_id, param_values, client_token=None, **options):
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
        return self._send("ModifyEnterpriseDBInstanceParams", options, {
            "InstanceId": instance_id, "ParamValues": param_values, "ClientToken": client_token,
        })

    def modify_maintenance_time(self, *, instance_id, time_scope, client_token=None, **options):
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
        return self._send("ModifyMaintenanceTime", options, {
            "InstanceId": instance_id, "TimeScope": time_scope, "ClientToken": client_token,
        })

    def modify_parameter_group(self, *, parameter_group_id, name, param_values, description=None, **options):
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
        return self._send("ModifyParameterGroup", options, {
            "ParameterGroupId": parameter_group_id, "Name": name, "ParamValues": param_values,
            "Description": description,
        })

    def modify_planned_event_execute_time(
        self, *, event_ids, target_end_time, target_start_time, client_token=None, **options,
    ):
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
        return self._send("ModifyPlannedEventExecuteTime", options, {
            "EventIds": event_ids, "TargetEndTime": target_end_time, "TargetStartTime": target_start_time,
            "ClientToken": client_token,
        })

    def remove_tags_from_resource(self, *, instance_ids, all=None, tag_keys=None, client_token=None, **options):
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
        return self._send("RemoveTagsFromResource", options, {
            "InstanceIds": instance_ids, "All": all, "TagKeys": tag_keys, "ClientToken": client_token,
        })

    def restart_db_instance(self, *, instance_id, client_token=None, **options):
        """Restarts an instance. See `volcredis.models.RestartDBInstanceRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            client_token: Idempotency token, unique to the request: repeated calls with the same token take effect
              once. Case-sensitive. Limits: at most 127 characters; ASCII characters. Example:
              `WbiAlPqJM6tMoSOYhT****`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("RestartDBInstance", options, {"InstanceId": instance_id, "ClientToken": client_token})

    def restart_db_instance_proxy(self, *, instance_id, proxy_node_ids, client_token=None, **options):
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
        return self._send("RestartDBInstanceProxy", options, {
            "InstanceId": instance_id, "ProxyNodeIds": proxy_node_ids, "ClientToken": client_token,
        })

    def restore_db_instance(
        self, *, instance_id, backup_point_id=None, backup_type=None, time_point=None, client_token=None, **options,
    ):
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
        return self._send("RestoreDBInstance", options, {
            "InstanceId": instance_id, "BackupPointId": backup_point_id, "BackupType": backup_type,
            "TimePoint": time_point, "ClientToken": client_token,
        })

    def start_continuous_backup(self, *, instance_id, client_token=None, **options):
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
        return self._send("StartContinuousBackup", options, {"InstanceId": instance_id, "ClientToken": client_token})

    def stop_continuous_backup(self, *, instance_id, client_token=None, **options):
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
        return self._send("StopContinuousBackup", options, {"InstanceId": instance_id, "ClientToken": client_token})

    def switch_over(
        self, *, instance_id, target_primary_node_id=None, target_primary_node_ids=None, client_token=None, **options,
    ):
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
        return self._send("SwitchOver", options, {
            "InstanceId": instance_id, "TargetPrimaryNodeId": target_primary_node_id,
            "TargetPrimaryNodeIds": target_primary_node_ids, "ClientToken": client_token,
        })

    def switchover_blue_green_deployment(self, *, source_instance_id, apply_immediately, **options):
        """Replaces the blue instance of a blue-green deployment with the green one. See
        `volcredis.models.SwitchoverBlueGreenDeploymentRequest`.

        Args:
            source_instance_id: ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
            apply_immediately: If `True`, the switchover starts immediately; if `False`, in the maintenance
              window. Example: `True`.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._send("SwitchoverBlueGreenDeployment", options, {
            "SourceInstanceId": source_instance_id, "ApplyImmediately": apply_immediately,
        })

    def sync_allow_list(self, *, allow_list_id=None, dry_run=None, security_group_bind_infos=None, **options):
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
        return self._send("SyncAllowList", options, {
            "AllowListId": allow_list_id, "DryRun": dry_run, "SecurityGroupBindInfos": security_group_bind_infos,
        })

    def test_failover_db_instance_zone(
        self, *, instance_id, failed_zone_id, failback_to_primary_delay_in_minutes=None, **options,
    ):
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
        return self._send("TestFailoverDBInstanceZone", options, {
            "InstanceId": instance_id, "FailedZoneId": failed_zone_id,
            "FailbackToPrimaryDelayInMinutes": failback_to_primary_delay_in_minutes,
        })

    def test_shut_down_db_instance_nodes(self, *, instance_id, proxy_node_ids=None, server_shard_ids=None, **options):
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
        return self._send("TestShutDownDBInstanceNodes", options, {
            "InstanceId": instance_id, "ProxyNodeIds": proxy_node_ids, "ServerShardIds": server_shard_ids,
        })

    def upgrade_allow_list_version(self, *, instance_id, client_token=None, **options):
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
        return self._send("UpgradeAllowListVersion", options, {"InstanceId": instance_id, "ClientToken": client_token})


class AsyncMethods(Methods):
    """The methods of `AsyncClient`."""

    __slots__ = ()
