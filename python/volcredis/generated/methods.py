# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The methods of the clients, one for each action."""


class Methods:
    """The methods of `Client`."""

    __slots__ = ()

    def add_tags_to_resource(self, *, instance_ids, tags, client_token=None):
        """Attaches tags to instances; the value of an existing key is replaced. See
        `volcredis.models.AddTagsToResourceRequest`.
        """
        return self._send("AddTagsToResource", InstanceIds=instance_ids, Tags=tags, ClientToken=client_token)

    def apply_parameter_group(self, *, instance_id, parameter_group_id):
        """Applies the values of a parameter template to an instance. See
        `volcredis.models.ApplyParameterGroupRequest`.
        """
        return self._send("ApplyParameterGroup", InstanceId=instance_id, ParameterGroupId=parameter_group_id)

    def associate_allow_list(self, *, allow_list_ids, instance_ids, client_token=None):
        """Binds instances to allow lists: several instances to one allow list, or one instance to several allow
        lists. See `volcredis.models.AssociateAllowListRequest`.
        """
        return self._send(
            "AssociateAllowList", AllowListIds=allow_list_ids, InstanceIds=instance_ids, ClientToken=client_token,
        )

    def create_allow_list(
        self, *, allow_list_name, allow_list=None, allow_list_category=None, allow_list_desc=None, allow_list_type=None,
        project_name=None, security_group_bind_infos=None, client_token=None,
    ):
        """Creates an allow list of IP addresses in a region and returns its ID. See
        `volcredis.models.CreateAllowListRequest`.
        """
        return self._send(
            "CreateAllowList", AllowListName=allow_list_name, AllowList=allow_list,
            AllowListCategory=allow_list_category, AllowListDesc=allow_list_desc, AllowListType=allow_list_type,
            ProjectName=project_name, SecurityGroupBindInfos=security_group_bind_infos, ClientToken=client_token,
        )

    def create_backup(self, *, instance_id, backup_point_name=None, client_token=None):
        """Creates a manual backup of an instance. See `volcredis.models.CreateBackupRequest`."""
        return self._send(
            "CreateBackup", InstanceId=instance_id, BackupPointName=backup_point_name, ClientToken=client_token,
        )

    def create_blue_green_deployment(
        self, *, source_instance_id, name=None, target_engine_version=None, target_instance_name=None,
        client_token=None,
    ):
        """Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync
        until the switchover. See `volcredis.models.CreateBlueGreenDeploymentRequest`.
        """
        return self._send(
            "CreateBlueGreenDeployment", SourceInstanceId=source_instance_id, Name=name,
            TargetEngineVersion=target_engine_version, TargetInstanceName=target_instance_name,
            ClientToken=client_token,
        )

    def create_db_account(self, *, instance_id, account_name, password, role_name, description=None, client_token=None):
        """Creates an account with a role on an instance. See `volcredis.models.CreateDBAccountRequest`."""
        return self._send(
            "CreateDBAccount", InstanceId=instance_id, AccountName=account_name, Password=password, RoleName=role_name,
            Description=description, ClientToken=client_token,
        )

    def create_db_endpoint_direct_link_address(self, *, instance_id, port=None, client_token=None):
        """Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
        proxies. See `volcredis.models.CreateDBEndpointDirectLinkAddressRequest`.
        """
        return self._send(
            "CreateDBEndpointDirectLinkAddress", InstanceId=instance_id, Port=port, ClientToken=client_token,
        )

    def create_db_endpoint_public_address(self, *, instance_id, eip_id, port=None, client_token=None):
        """Creates a public address of an instance by binding an elastic IP address (EIP). See
        `volcredis.models.CreateDBEndpointPublicAddressRequest`.
        """
        return self._send(
            "CreateDBEndpointPublicAddress", InstanceId=instance_id, EipId=eip_id, Port=port, ClientToken=client_token,
        )

    def create_db_instance(
        self, *, region_id, engine_version, node_number, shard_capacity, sharded_cluster, subnet_id, vpc_id,
        configure_nodes=None, multi_az=None, allow_list_ids=None, parameter_group_id=None, auto_renew=None,
        charge_type=None, deletion_protection=None, instance_name=None, no_auth_mode=None, password=None, port=None,
        project_name=None, purchase_months=None, shard_number=None, tags=None, client_token=None,
    ):
        """Creates a community edition instance and returns its ID before the creation is complete. See
        `volcredis.models.CreateDBInstanceRequest`.
        """
        return self._send(
            "CreateDBInstance", RegionId=region_id, EngineVersion=engine_version, NodeNumber=node_number,
            ShardCapacity=shard_capacity, ShardedCluster=sharded_cluster, SubnetId=subnet_id, VpcId=vpc_id,
            ConfigureNodes=configure_nodes, MultiAZ=multi_az, AllowListIds=allow_list_ids,
            ParameterGroupId=parameter_group_id, AutoRenew=auto_renew, ChargeType=charge_type,
            DeletionProtection=deletion_protection, InstanceName=instance_name, NoAuthMode=no_auth_mode,
            Password=password, Port=port, ProjectName=project_name, PurchaseMonths=purchase_months,
            ShardNumber=shard_number, Tags=tags, ClientToken=client_token,
        )

    def create_enterprise_db_instance(
        self, *, region_id, charge_type, data_layout, flash_per_shard, ram_per_shard, shard_number, subnet_id, vpc_id,
        configure_nodes, allow_list_ids=None, auto_renew=None, deletion_protection=None, instance_name=None,
        modules=None, multi_az=None, password=None, project_name=None, purchase_months=None, tags=None,
        client_token=None,
    ):
        """Creates an enterprise edition instance. See `volcredis.models.CreateEnterpriseDBInstanceRequest`."""
        return self._send(
            "CreateEnterpriseDBInstance", RegionId=region_id, ChargeType=charge_type, DataLayout=data_layout,
            FlashPerShard=flash_per_shard, RamPerShard=ram_per_shard, ShardNumber=shard_number, SubnetId=subnet_id,
            VpcId=vpc_id, ConfigureNodes=configure_nodes, AllowListIds=allow_list_ids, AutoRenew=auto_renew,
            DeletionProtection=deletion_protection, InstanceName=instance_name, Modules=modules, MultiAZ=multi_az,
            Password=password, ProjectName=project_name, PurchaseMonths=purchase_months, Tags=tags,
            ClientToken=client_token,
        )

    def create_key_scan_job(self, *, instance_id, scan_key_num_per_second, timeout_minutes):
        """Starts a job that scans an instance for expired keys and deletes them. See
        `volcredis.models.CreateKeyScanJobRequest`.
        """
        return self._send(
            "CreateKeyScanJob", InstanceId=instance_id, ScanKeyNumPerSecond=scan_key_num_per_second,
            TimeoutMinutes=timeout_minutes,
        )

    def create_parameter_group(self, *, engine_version, name, param_values, description=None):
        """Creates a custom parameter template for a Redis version. See
        `volcredis.models.CreateParameterGroupRequest`.
        """
        return self._send(
            "CreateParameterGroup", EngineVersion=engine_version, Name=name, ParamValues=param_values,
            Description=description,
        )

    def decrease_db_instance_node_number(
        self, *, instance_id, apply_immediately, nodes_number_to_decrease, backup_point_name=None, create_backup=None,
        nodes_to_remove=None, client_token=None,
    ):
        """Removes nodes from each shard of a primary-secondary instance. See
        `volcredis.models.DecreaseDBInstanceNodeNumberRequest`.
        """
        return self._send(
            "DecreaseDBInstanceNodeNumber", InstanceId=instance_id, ApplyImmediately=apply_immediately,
            NodesNumberToDecrease=nodes_number_to_decrease, BackupPointName=backup_point_name,
            CreateBackup=create_backup, NodesToRemove=nodes_to_remove, ClientToken=client_token,
        )

    def delete_all_client_session(self, *, instance_id):
        """Ends all client sessions of an instance. See `volcredis.models.DeleteAllClientSessionRequest`."""
        return self._send("DeleteAllClientSession", InstanceId=instance_id)

    def delete_allow_list(self, *, allow_list_id, client_token=None):
        """Deletes an allow list that is bound to no instance. See `volcredis.models.DeleteAllowListRequest`."""
        return self._send("DeleteAllowList", AllowListId=allow_list_id, ClientToken=client_token)

    def delete_blue_green_deployment(self, *, source_instance_id):
        """Cancels a blue-green deployment and makes its two instances independent. See
        `volcredis.models.DeleteBlueGreenDeploymentRequest`.
        """
        return self._send("DeleteBlueGreenDeployment", SourceInstanceId=source_instance_id)

    def delete_db_account(self, *, instance_id, account_name, client_token=None):
        """Deletes an account of an instance. See `volcredis.models.DeleteDBAccountRequest`."""
        return self._send("DeleteDBAccount", InstanceId=instance_id, AccountName=account_name, ClientToken=client_token)

    def delete_db_endpoint_direct_link_address(self, *, instance_id, client_token=None):
        """Deletes the direct-link address of an instance. See
        `volcredis.models.DeleteDBEndpointDirectLinkAddressRequest`.
        """
        return self._send("DeleteDBEndpointDirectLinkAddress", InstanceId=instance_id, ClientToken=client_token)

    def delete_db_endpoint_public_address(self, *, instance_id, client_token=None):
        """Deletes the public address of an instance. See `volcredis.models.DeleteDBEndpointPublicAddressRequest`."""
        return self._send("DeleteDBEndpointPublicAddress", InstanceId=instance_id, ClientToken=client_token)

    def delete_db_instance(self, *, instance_id, backup_point_name=None, create_backup=None, client_token=None):
        """Deletes an instance permanently. See `volcredis.models.DeleteDBInstanceRequest`."""
        return self._send(
            "DeleteDBInstance", InstanceId=instance_id, BackupPointName=backup_point_name, CreateBackup=create_backup,
            ClientToken=client_token,
        )

    def delete_enterprise_db_instance(
        self, *, instance_id, backup_point_name=None, create_backup=None, client_token=None,
    ):
        """Deletes an enterprise edition instance, by default after a final full backup. See
        `volcredis.models.DeleteEnterpriseDBInstanceRequest`.
        """
        return self._send(
            "DeleteEnterpriseDBInstance", InstanceId=instance_id, BackupPointName=backup_point_name,
            CreateBackup=create_backup, ClientToken=client_token,
        )

    def delete_parameter_group(self, *, parameter_group_id):
        """Deletes a custom parameter template permanently. See `volcredis.models.DeleteParameterGroupRequest`."""
        return self._send("DeleteParameterGroup", ParameterGroupId=parameter_group_id)

    def describe_allow_list_detail(self, *, allow_list_id):
        """Returns an allow list with its addresses, bound instances and linked security groups. See
        `volcredis.models.DescribeAllowListDetailRequest`.
        """
        return self._send("DescribeAllowListDetail", AllowListId=allow_list_id)

    def describe_allow_lists(
        self, *, region_id, instance_id=None, ip_address=None, ip_segment=None, project_name=None, query_default=None,
    ):
        """Lists the allow lists of the account in a region. See `volcredis.models.DescribeAllowListsRequest`."""
        return self._send(
            "DescribeAllowLists", RegionId=region_id, InstanceId=instance_id, IPAddress=ip_address,
            IPSegment=ip_segment, ProjectName=project_name, QueryDefault=query_default,
        )

    def describe_available_cross_region(self, *, instance_id):
        """Lists the regions that backups of an instance can be copied to. See
        `volcredis.models.DescribeAvailableCrossRegionRequest`.
        """
        return self._send("DescribeAvailableCrossRegion", InstanceId=instance_id)

    def describe_backup_plan(self, *, instance_id):
        """Returns the automatic backup plan of an instance. See `volcredis.models.DescribeBackupPlanRequest`."""
        return self._send("DescribeBackupPlan", InstanceId=instance_id)

    def describe_backup_point_download_urls(self, *, instance_id, backup_point_id):
        """Returns the download URLs of the files of a backup. See
        `volcredis.models.DescribeBackupPointDownloadUrlsRequest`.
        """
        return self._send("DescribeBackupPointDownloadUrls", InstanceId=instance_id, BackupPointId=backup_point_id)

    def describe_backups(
        self, *, instance_id=None, backup_point_id=None, backup_point_name=None, backup_strategy_list=None,
        end_time=None, page_number=None, page_size=None, project_name=None, scope=None, start_time=None, status=None,
    ):
        """Lists the backups of an instance or of the whole account. See `volcredis.models.DescribeBackupsRequest`."""
        return self._send(
            "DescribeBackups", InstanceId=instance_id, BackupPointId=backup_point_id, BackupPointName=backup_point_name,
            BackupStrategyList=backup_strategy_list, EndTime=end_time, PageNumber=page_number, PageSize=page_size,
            ProjectName=project_name, Scope=scope, StartTime=start_time, Status=status,
        )

    def describe_big_keys(
        self, *, instance_id, page_size, key_type=None, order_by=None, query_end_time=None, query_start_time=None,
    ):
        """Returns the largest keys of an instance, by memory or by number of elements. See
        `volcredis.models.DescribeBigKeysRequest`.
        """
        return self._send(
            "DescribeBigKeys", InstanceId=instance_id, PageSize=page_size, KeyType=key_type, OrderBy=order_by,
            QueryEndTime=query_end_time, QueryStartTime=query_start_time,
        )

    def describe_blue_green_deployments(self, *, instance_id, exclude_completed=None):
        """Lists the blue-green deployments of an instance. See
        `volcredis.models.DescribeBlueGreenDeploymentsRequest`.
        """
        return self._send("DescribeBlueGreenDeployments", InstanceId=instance_id, ExcludeCompleted=exclude_completed)

    def describe_client_session_snapshot(
        self, *, instance_id, context=None, filter=None, order_by=None, order_type=None, page_size=None,
        query_end_time=None, query_start_time=None,
    ):
        """Lists the client sessions of an instance that were recorded in a time range. See
        `volcredis.models.DescribeClientSessionSnapshotRequest`.
        """
        return self._send(
            "DescribeClientSessionSnapshot", InstanceId=instance_id, Context=context, Filter=filter, OrderBy=order_by,
            OrderType=order_type, PageSize=page_size, QueryEndTime=query_end_time, QueryStartTime=query_start_time,
        )

    def describe_cross_region_backup_policy(self, *, instance_id):
        """Returns the cross-region backup policy of an instance. See
        `volcredis.models.DescribeCrossRegionBackupPolicyRequest`.
        """
        return self._send("DescribeCrossRegionBackupPolicy", InstanceId=instance_id)

    def describe_cross_region_backups(
        self, *, instance_id=None, backup_point_id=None, backup_point_name=None, backup_strategy_list=None,
        end_time=None, page_number=None, page_size=None, project_name=None, scope=None, start_time=None, status=None,
    ):
        """Lists the cross-region backups of an instance or of the whole account. See
        `volcredis.models.DescribeCrossRegionBackupsRequest`.
        """
        return self._send(
            "DescribeCrossRegionBackups", InstanceId=instance_id, BackupPointId=backup_point_id,
            BackupPointName=backup_point_name, BackupStrategyList=backup_strategy_list, EndTime=end_time,
            PageNumber=page_number, PageSize=page_size, ProjectName=project_name, Scope=scope, StartTime=start_time,
            Status=status,
        )

    def describe_db_engine_versions(self, *, engine_version=None):
        """Lists the minor versions available for each major version of Redis. See
        `volcredis.models.DescribeDBEngineVersionsRequest`.
        """
        return self._send("DescribeDBEngineVersions", EngineVersion=engine_version)

    def describe_db_instance_acl_categories(self, *, instance_id):
        """Lists the ACL command categories that an instance supports. See
        `volcredis.models.DescribeDBInstanceAclCategoriesRequest`.
        """
        return self._send("DescribeDBInstanceAclCategories", InstanceId=instance_id)

    def describe_db_instance_acl_commands(self, *, instance_id, category):
        """Lists the commands of an ACL category on an instance. See
        `volcredis.models.DescribeDBInstanceAclCommandsRequest`.
        """
        return self._send("DescribeDBInstanceAclCommands", InstanceId=instance_id, Category=category)

    def describe_db_instance_bandwidth_per_shard(self, *, instance_id):
        """Returns the default and the additional bandwidth of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceBandwidthPerShardRequest`.
        """
        return self._send("DescribeDBInstanceBandwidthPerShard", InstanceId=instance_id)

    def describe_db_instance_detail(self, *, instance_id):
        """Returns the details of a community edition instance, including its addresses. See
        `volcredis.models.DescribeDBInstanceDetailRequest`.
        """
        return self._send("DescribeDBInstanceDetail", InstanceId=instance_id)

    def describe_db_instance_params(self, *, instance_id, page_number, page_size):
        """Lists the parameters of an instance with their current, default and permitted values. See
        `volcredis.models.DescribeDBInstanceParamsRequest`.
        """
        return self._send(
            "DescribeDBInstanceParams", InstanceId=instance_id, PageNumber=page_number, PageSize=page_size,
        )

    def describe_db_instance_shards(self, *, instance_id, page_number, page_size):
        """Lists the shards of an instance with their server nodes. See
        `volcredis.models.DescribeDBInstanceShardsRequest`.
        """
        return self._send(
            "DescribeDBInstanceShards", InstanceId=instance_id, PageNumber=page_number, PageSize=page_size,
        )

    def describe_db_instance_slots(self, *, instance_id):
        """Returns the hash slots of each shard of an instance. See
        `volcredis.models.DescribeDBInstanceSlotsRequest`.
        """
        return self._send("DescribeDBInstanceSlots", InstanceId=instance_id)

    def describe_db_instance_specs(self, *, arch_type=None, instance_class=None):
        """Lists the specifications on sale, with their bandwidth and connection limits. See
        `volcredis.models.DescribeDBInstanceSpecsRequest`.
        """
        return self._send("DescribeDBInstanceSpecs", ArchType=arch_type, InstanceClass=instance_class)

    def describe_db_instances(
        self, *, instance_id=None, region_id=None, charge_type=None, data_layout=None, engine_version=None,
        instance_name=None, page_number=None, page_size=None, project_name=None, service_type=None,
        sharded_cluster=None, status=None, tag_filters=None, vpc_id=None, zone_id=None,
    ):
        """Lists the instances in a region with their basic properties. See
        `volcredis.models.DescribeDBInstancesRequest`.
        """
        return self._send(
            "DescribeDBInstances", InstanceId=instance_id, RegionId=region_id, ChargeType=charge_type,
            DataLayout=data_layout, EngineVersion=engine_version, InstanceName=instance_name, PageNumber=page_number,
            PageSize=page_size, ProjectName=project_name, ServiceType=service_type, ShardedCluster=sharded_cluster,
            Status=status, TagFilters=tag_filters, VpcId=vpc_id, ZoneId=zone_id,
        )

    def describe_enterprise_db_instance_detail(self, *, instance_id):
        """Returns the details of an enterprise edition instance. See
        `volcredis.models.DescribeEnterpriseDBInstanceDetailRequest`.
        """
        return self._send("DescribeEnterpriseDBInstanceDetail", InstanceId=instance_id)

    def describe_enterprise_db_instance_params(self, *, instance_id, page_number, page_size):
        """Lists the parameters of an enterprise edition instance with their current values. See
        `volcredis.models.DescribeEnterpriseDBInstanceParamsRequest`.
        """
        return self._send(
            "DescribeEnterpriseDBInstanceParams", InstanceId=instance_id, PageNumber=page_number, PageSize=page_size,
        )

    def describe_enterprise_db_instance_specs(self, *, data_layout=None):
        """Lists the available specifications of the enterprise edition. See
        `volcredis.models.DescribeEnterpriseDBInstanceSpecsRequest`.
        """
        return self._send("DescribeEnterpriseDBInstanceSpecs", DataLayout=data_layout)

    def describe_enterprise_zones(self, *, region_id):
        """Lists the zones of a region that offer enterprise edition instances. See
        `volcredis.models.DescribeEnterpriseZonesRequest`.
        """
        return self._send("DescribeEnterpriseZones", RegionId=region_id)

    def describe_fat_logs(
        self, *, instance_id, page_size, context=None, fat_log_type=None, node_ids=None, query_end_time=None,
        query_start_time=None,
    ):
        """Returns the log of commands with large results of an instance. See
        `volcredis.models.DescribeFatLogsRequest`.
        """
        return self._send(
            "DescribeFatLogs", InstanceId=instance_id, PageSize=page_size, Context=context, FatLogType=fat_log_type,
            NodeIds=node_ids, QueryEndTime=query_end_time, QueryStartTime=query_start_time,
        )

    def describe_hot_keys(
        self, *, instance_id, page_size, key_type=None, query_end_time=None, query_start_time=None, shard_ids=None,
    ):
        """Returns the most accessed keys of an instance. See `volcredis.models.DescribeHotKeysRequest`."""
        return self._send(
            "DescribeHotKeys", InstanceId=instance_id, PageSize=page_size, KeyType=key_type,
            QueryEndTime=query_end_time, QueryStartTime=query_start_time, ShardIds=shard_ids,
        )

    def describe_key_scan_jobs(
        self, *, instance_id, query_end_time, query_start_time, page_number=None, page_size=None,
    ):
        """Lists the key scan jobs of an instance in a time range. See `volcredis.models.DescribeKeyScanJobsRequest`."""
        return self._send(
            "DescribeKeyScanJobs", InstanceId=instance_id, QueryEndTime=query_end_time, QueryStartTime=query_start_time,
            PageNumber=page_number, PageSize=page_size,
        )

    def describe_node_ids(self, *, instance_id):
        """Lists the IDs of the proxy and server nodes of an instance. See `volcredis.models.DescribeNodeIdsRequest`."""
        return self._send("DescribeNodeIds", InstanceId=instance_id)

    def describe_parameter_group_detail(self, *, parameter_group_id):
        """Returns a parameter template with its parameters. See
        `volcredis.models.DescribeParameterGroupDetailRequest`.
        """
        return self._send("DescribeParameterGroupDetail", ParameterGroupId=parameter_group_id)

    def describe_parameter_groups(self, *, page_number, page_size, engine_version=None, source=None):
        """Lists the parameter templates of the account in a region, without their parameters. See
        `volcredis.models.DescribeParameterGroupsRequest`.
        """
        return self._send(
            "DescribeParameterGroups", PageNumber=page_number, PageSize=page_size, EngineVersion=engine_version,
            Source=source,
        )

    def describe_pitr_time_window(self, *, instance_id):
        """Returns the time window to which an instance can be restored. See
        `volcredis.models.DescribePitrTimeWindowRequest`.
        """
        return self._send("DescribePitrTimeWindow", InstanceId=instance_id)

    def describe_planned_event_impact_detail(self, *, event_id):
        """Returns the impact of a planned event on the nodes and clients of its instance. See
        `volcredis.models.DescribePlannedEventImpactDetailRequest`.
        """
        return self._send("DescribePlannedEventImpactDetail", EventId=event_id)

    def describe_planned_events(
        self, *, page_number, page_size, instance_id=None, max_start_time=None, min_start_time=None,
    ):
        """Lists planned events: system maintenance and operations scheduled by users. See
        `volcredis.models.DescribePlannedEventsRequest`.
        """
        return self._send(
            "DescribePlannedEvents", PageNumber=page_number, PageSize=page_size, InstanceId=instance_id,
            MaxStartTime=max_start_time, MinStartTime=min_start_time,
        )

    def describe_regions(self, *, region_id=None):
        """Lists the regions that are open to the account. See `volcredis.models.DescribeRegionsRequest`."""
        return self._send("DescribeRegions", RegionId=region_id)

    def describe_slow_logs(
        self, *, instance_id, page_size, context=None, db_name=None, node_ids=None, query_end_time=None,
        query_start_time=None, slow_log_type=None,
    ):
        """Returns the slow log of an instance. See `volcredis.models.DescribeSlowLogsRequest`."""
        return self._send(
            "DescribeSlowLogs", InstanceId=instance_id, PageSize=page_size, Context=context, DBName=db_name,
            NodeIds=node_ids, QueryEndTime=query_end_time, QueryStartTime=query_start_time, SlowLogType=slow_log_type,
        )

    def describe_tags_by_resource(self, *, instance_ids, page_number, page_size, tag_filters=None):
        """Lists the tags of instances, one entry per instance and tag. See
        `volcredis.models.DescribeTagsByResourceRequest`.
        """
        return self._send(
            "DescribeTagsByResource", InstanceIds=instance_ids, PageNumber=page_number, PageSize=page_size,
            TagFilters=tag_filters,
        )

    def describe_tasks(
        self, *, page_number, page_size, instance_id=None, creation_end_time=None, creation_start_time=None,
        instance_name=None, project_name=None, task_id=None, task_name=None,
    ):
        """Lists the tasks of instances with their progress. See `volcredis.models.DescribeTasksRequest`."""
        return self._send(
            "DescribeTasks", PageNumber=page_number, PageSize=page_size, InstanceId=instance_id,
            CreationEndTime=creation_end_time, CreationStartTime=creation_start_time, InstanceName=instance_name,
            ProjectName=project_name, TaskId=task_id, TaskName=task_name,
        )

    def describe_zones(self, *, region_id):
        """Lists the availability zones of a region. See `volcredis.models.DescribeZonesRequest`."""
        return self._send("DescribeZones", RegionId=region_id)

    def disassociate_allow_list(self, *, allow_list_ids, instance_ids, client_token=None):
        """Unbinds instances from allow lists: several instances from one allow list, or one instance from several
        allow lists. See `volcredis.models.DisassociateAllowListRequest`.
        """
        return self._send(
            "DisassociateAllowList", AllowListIds=allow_list_ids, InstanceIds=instance_ids, ClientToken=client_token,
        )

    def enable_db_instance_ha(
        self, *, instance_id, apply_immediately, node_number, sharded_cluster, configure_nodes=None, multi_az=None,
        shard_capacity=None, shard_number=None, client_token=None,
    ):
        """Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at
        the same time. See `volcredis.models.EnableDBInstanceHARequest`.
        """
        return self._send(
            "EnableDBInstanceHA", InstanceId=instance_id, ApplyImmediately=apply_immediately, NodeNumber=node_number,
            ShardedCluster=sharded_cluster, ConfigureNodes=configure_nodes, MultiAZ=multi_az,
            ShardCapacity=shard_capacity, ShardNumber=shard_number, ClientToken=client_token,
        )

    def enable_sharded_cluster(
        self, *, instance_id, apply_immediately, shard_number, sharded_cluster, backup_point_name=None,
        create_backup=None, shard_capacity=None, client_token=None,
    ):
        """Converts an unsharded instance to a sharded cluster. See `volcredis.models.EnableShardedClusterRequest`."""
        return self._send(
            "EnableShardedCluster", InstanceId=instance_id, ApplyImmediately=apply_immediately,
            ShardNumber=shard_number, ShardedCluster=sharded_cluster, BackupPointName=backup_point_name,
            CreateBackup=create_backup, ShardCapacity=shard_capacity, ClientToken=client_token,
        )

    def execute_planned_event(self, *, event_id, client_token=None):
        """Executes a waiting planned event immediately. See `volcredis.models.ExecutePlannedEventRequest`."""
        return self._send("ExecutePlannedEvent", EventId=event_id, ClientToken=client_token)

    def flush_db_instance(self, *, instance_id, client_token=None):
        """Deletes all keys of an instance. See `volcredis.models.FlushDBInstanceRequest`."""
        return self._send("FlushDBInstance", InstanceId=instance_id, ClientToken=client_token)

    def increase_db_instance_node_number(
        self, *, instance_id, apply_immediately, nodes_number_to_increase, backup_point_name=None,
        configure_new_nodes=None, create_backup=None, client_token=None,
    ):
        """Adds nodes to each shard of a primary-secondary instance. See
        `volcredis.models.IncreaseDBInstanceNodeNumberRequest`.
        """
        return self._send(
            "IncreaseDBInstanceNodeNumber", InstanceId=instance_id, ApplyImmediately=apply_immediately,
            NodesNumberToIncrease=nodes_number_to_increase, BackupPointName=backup_point_name,
            ConfigureNewNodes=configure_new_nodes, CreateBackup=create_backup, ClientToken=client_token,
        )

    def interrupt_key_scan_job(self, *, job_id):
        """Cancels a key scan job that has not finished. See `volcredis.models.InterruptKeyScanJobRequest`."""
        return self._send("InterruptKeyScanJob", JobId=job_id)

    def list_db_account(self, *, instance_id, account_name=None):
        """Lists the accounts of an instance with their roles and statuses. See
        `volcredis.models.ListDBAccountRequest`.
        """
        return self._send("ListDBAccount", InstanceId=instance_id, AccountName=account_name)

    def modify_allow_list(
        self, *, allow_list_id, allow_list=None, allow_list_category=None, allow_list_desc=None, allow_list_name=None,
        apply_instance_num=None, modify_mode=None, security_group_bind_infos=None, client_token=None,
    ):
        """Changes the name, description, category, addresses or security groups of an allow list. See
        `volcredis.models.ModifyAllowListRequest`.
        """
        return self._send(
            "ModifyAllowList", AllowListId=allow_list_id, AllowList=allow_list, AllowListCategory=allow_list_category,
            AllowListDesc=allow_list_desc, AllowListName=allow_list_name, ApplyInstanceNum=apply_instance_num,
            ModifyMode=modify_mode, SecurityGroupBindInfos=security_group_bind_infos, ClientToken=client_token,
        )

    def modify_backup_plan(self, *, instance_id, active=None, backup_hour=None, period=None, client_token=None):
        """Changes the automatic backup plan of an instance. See `volcredis.models.ModifyBackupPlanRequest`."""
        return self._send(
            "ModifyBackupPlan", InstanceId=instance_id, Active=active, BackupHour=backup_hour, Period=period,
            ClientToken=client_token,
        )

    def modify_backup_point_name(self, *, backup_point_id, backup_point_name, client_token=None):
        """Renames a backup. See `volcredis.models.ModifyBackupPointNameRequest`."""
        return self._send(
            "ModifyBackupPointName", BackupPointID=backup_point_id, BackupPointName=backup_point_name,
            ClientToken=client_token,
        )

    def modify_cross_region_backup_policy(self, *, instance_id, active, cross_backup_region=None, client_token=None):
        """Turns cross-region backup of an instance on or off and sets its destination region. See
        `volcredis.models.ModifyCrossRegionBackupPolicyRequest`.
        """
        return self._send(
            "ModifyCrossRegionBackupPolicy", InstanceId=instance_id, Active=active,
            CrossBackupRegion=cross_backup_region, ClientToken=client_token,
        )

    def modify_db_account(
        self, *, instance_id, account_name, description=None, password=None, role_name=None, client_token=None,
    ):
        """Changes the role, password or description of an account. See `volcredis.models.ModifyDBAccountRequest`."""
        return self._send(
            "ModifyDBAccount", InstanceId=instance_id, AccountName=account_name, Description=description,
            Password=password, RoleName=role_name, ClientToken=client_token,
        )

    def modify_db_instance_az_configure(
        self, *, instance_id, apply_immediately, configure_nodes, multi_az, backup_point_name=None, create_backup=None,
        client_token=None,
    ):
        """Moves the nodes of an instance to other availability zones. See
        `volcredis.models.ModifyDBInstanceAZConfigureRequest`.
        """
        return self._send(
            "ModifyDBInstanceAZConfigure", InstanceId=instance_id, ApplyImmediately=apply_immediately,
            ConfigureNodes=configure_nodes, MultiAZ=multi_az, BackupPointName=backup_point_name,
            CreateBackup=create_backup, ClientToken=client_token,
        )

    def modify_db_instance_additional_bandwidth_per_shard(
        self, *, instance_id, additional_bandwidth=None, additional_read_bandwidth=None,
        additional_write_bandwidth=None, client_token=None,
    ):
        """Sets the additional bandwidth of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceAdditionalBandwidthPerShardRequest`.
        """
        return self._send(
            "ModifyDBInstanceAdditionalBandwidthPerShard", InstanceId=instance_id,
            AdditionalBandwidth=additional_bandwidth, AdditionalReadBandwidth=additional_read_bandwidth,
            AdditionalWriteBandwidth=additional_write_bandwidth, ClientToken=client_token,
        )

    def modify_db_instance_charge_type(
        self, *, instance_ids, charge_type, auto_renew=None, purchase_months=None, client_token=None,
    ):
        """Changes the billing method of instances. See `volcredis.models.ModifyDBInstanceChargeTypeRequest`."""
        return self._send(
            "ModifyDBInstanceChargeType", InstanceIds=instance_ids, ChargeType=charge_type, AutoRenew=auto_renew,
            PurchaseMonths=purchase_months, ClientToken=client_token,
        )

    def modify_db_instance_deletion_protection_policy(self, *, instance_id, deletion_protection, client_token=None):
        """Turns the deletion protection of an instance on or off. See
        `volcredis.models.ModifyDBInstanceDeletionProtectionPolicyRequest`.
        """
        return self._send(
            "ModifyDBInstanceDeletionProtectionPolicy", InstanceId=instance_id, DeletionProtection=deletion_protection,
            ClientToken=client_token,
        )

    def modify_db_instance_max_conn(self, *, instance_id, max_connections, client_token=None):
        """Changes the maximum number of connections of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceMaxConnRequest`.
        """
        return self._send(
            "ModifyDBInstanceMaxConn", InstanceId=instance_id, MaxConnections=max_connections, ClientToken=client_token,
        )

    def modify_db_instance_minor_version(
        self, *, instance_id, switchover_immediately, proxy_version=None, server_version=None,
    ):
        """Upgrades the server or the proxy of an instance to another minor version. See
        `volcredis.models.ModifyDBInstanceMinorVersionRequest`.
        """
        return self._send(
            "ModifyDBInstanceMinorVersion", InstanceId=instance_id, SwitchoverImmediately=switchover_immediately,
            ProxyVersion=proxy_version, ServerVersion=server_version,
        )

    def modify_db_instance_name(self, *, instance_id, instance_name, client_token=None):
        """Changes the name of an instance. See `volcredis.models.ModifyDBInstanceNameRequest`."""
        return self._send(
            "ModifyDBInstanceName", InstanceId=instance_id, InstanceName=instance_name, ClientToken=client_token,
        )

    def modify_db_instance_params(self, *, instance_id, param_values, client_token=None):
        """Changes parameters of an instance. See `volcredis.models.ModifyDBInstanceParamsRequest`."""
        return self._send(
            "ModifyDBInstanceParams", InstanceId=instance_id, ParamValues=param_values, ClientToken=client_token,
        )

    def modify_db_instance_private_dns_visibility(self, *, instance_id, private_dns_visibility, client_token=None):
        """Turns public DNS resolution of the private domain name of an instance on or off. See
        `volcredis.models.ModifyDBInstancePrivateDNSVisibilityRequest`.
        """
        return self._send(
            "ModifyDBInstancePrivateDNSVisibility", InstanceId=instance_id, PrivateDNSVisibility=private_dns_visibility,
            ClientToken=client_token,
        )

    def modify_db_instance_shard_capacity(
        self, *, instance_id, apply_immediately, shard_capacity, backup_point_name=None, create_backup=None,
        reserve_additional_bandwidth=None, client_token=None,
    ):
        """Changes the memory of each shard of an instance. See
        `volcredis.models.ModifyDBInstanceShardCapacityRequest`.
        """
        return self._send(
            "ModifyDBInstanceShardCapacity", InstanceId=instance_id, ApplyImmediately=apply_immediately,
            ShardCapacity=shard_capacity, BackupPointName=backup_point_name, CreateBackup=create_backup,
            ReserveAdditionalBandwidth=reserve_additional_bandwidth, ClientToken=client_token,
        )

    def modify_db_instance_shard_number(
        self, *, instance_id, apply_immediately, shard_number, backup_point_name=None, create_backup=None,
        client_token=None,
    ):
        """Changes the number of shards of a sharded cluster. See
        `volcredis.models.ModifyDBInstanceShardNumberRequest`.
        """
        return self._send(
            "ModifyDBInstanceShardNumber", InstanceId=instance_id, ApplyImmediately=apply_immediately,
            ShardNumber=shard_number, BackupPointName=backup_point_name, CreateBackup=create_backup,
            ClientToken=client_token,
        )

    def modify_db_instance_subnet(self, *, instance_id, subnet_id, vpc_id, retention_days=None, client_token=None):
        """Moves an instance to another VPC or subnet. See `volcredis.models.ModifyDBInstanceSubnetRequest`."""
        return self._send(
            "ModifyDBInstanceSubnet", InstanceId=instance_id, SubnetId=subnet_id, VpcId=vpc_id,
            RetentionDays=retention_days, ClientToken=client_token,
        )

    def modify_db_instance_visit_address(
        self, *, instance_id, addr_type, new_address_prefix=None, new_port=None, upgrade_region_domain=None,
        client_token=None,
    ):
        """Changes the domain prefix or the port of an address of an instance. See
        `volcredis.models.ModifyDBInstanceVisitAddressRequest`.
        """
        return self._send(
            "ModifyDBInstanceVisitAddress", InstanceId=instance_id, AddrType=addr_type,
            NewAddressPrefix=new_address_prefix, NewPort=new_port, UpgradeRegionDomain=upgrade_region_domain,
            ClientToken=client_token,
        )

    def modify_db_instance_vpc_auth_mode(self, *, instance_id, vpc_auth_mode, client_token=None):
        """Turns password-free access to an instance from its VPC on or off. See
        `volcredis.models.ModifyDBInstanceVpcAuthModeRequest`.
        """
        return self._send(
            "ModifyDBInstanceVpcAuthMode", InstanceId=instance_id, VpcAuthMode=vpc_auth_mode, ClientToken=client_token,
        )

    def modify_enterprise_db_instance_capacity(
        self, *, instance_id, apply_immediately, flash_per_shard, ram_per_shard, shard_number, backup_point_name=None,
        create_backup=None, client_token=None,
    ):
        """Changes the number of shards and the capacity of each shard of an enterprise edition instance. See
        `volcredis.models.ModifyEnterpriseDBInstanceCapacityRequest`.
        """
        return self._send(
            "ModifyEnterpriseDBInstanceCapacity", InstanceId=instance_id, ApplyImmediately=apply_immediately,
            FlashPerShard=flash_per_shard, RamPerShard=ram_per_shard, ShardNumber=shard_number,
            BackupPointName=backup_point_name, CreateBackup=create_backup, ClientToken=client_token,
        )

    def modify_enterprise_db_instance_params(self, *, instance_id, param_values, client_token=None):
        """Changes parameters of an enterprise edition instance. See
        `volcredis.models.ModifyEnterpriseDBInstanceParamsRequest`.
        """
        return self._send(
            "ModifyEnterpriseDBInstanceParams", InstanceId=instance_id, ParamValues=param_values,
            ClientToken=client_token,
        )

    def modify_maintenance_time(self, *, instance_id, time_scope, client_token=None):
        """Sets the daily maintenance window of an instance. See `volcredis.models.ModifyMaintenanceTimeRequest`."""
        return self._send(
            "ModifyMaintenanceTime", InstanceId=instance_id, TimeScope=time_scope, ClientToken=client_token,
        )

    def modify_parameter_group(self, *, parameter_group_id, name, param_values, description=None):
        """Changes the name, the description or the parameters of a custom parameter template. See
        `volcredis.models.ModifyParameterGroupRequest`.
        """
        return self._send(
            "ModifyParameterGroup", ParameterGroupId=parameter_group_id, Name=name, ParamValues=param_values,
            Description=description,
        )

    def modify_planned_event_execute_time(self, *, event_ids, target_end_time, target_start_time, client_token=None):
        """Moves planned events to another time window. See `volcredis.models.ModifyPlannedEventExecuteTimeRequest`."""
        return self._send(
            "ModifyPlannedEventExecuteTime", EventIds=event_ids, TargetEndTime=target_end_time,
            TargetStartTime=target_start_time, ClientToken=client_token,
        )

    def remove_tags_from_resource(self, *, instance_ids, all=None, tag_keys=None, client_token=None):
        """Detaches some or all tags from instances. See `volcredis.models.RemoveTagsFromResourceRequest`."""
        return self._send(
            "RemoveTagsFromResource", InstanceIds=instance_ids, All=all, TagKeys=tag_keys, ClientToken=client_token,
        )

    def restart_db_instance(self, *, instance_id, client_token=None):
        """Restarts an instance. See `volcredis.models.RestartDBInstanceRequest`."""
        return self._send("RestartDBInstance", InstanceId=instance_id, ClientToken=client_token)

    def restart_db_instance_proxy(self, *, instance_id, proxy_node_ids, client_token=None):
        """Restarts proxy nodes of an instance. See `volcredis.models.RestartDBInstanceProxyRequest`."""
        return self._send(
            "RestartDBInstanceProxy", InstanceId=instance_id, ProxyNodeIds=proxy_node_ids, ClientToken=client_token,
        )

    def restore_db_instance(
        self, *, instance_id, backup_point_id=None, backup_type=None, time_point=None, client_token=None,
    ):
        """Restores an instance in place, from a backup or to a point in time. See
        `volcredis.models.RestoreDBInstanceRequest`.
        """
        return self._send(
            "RestoreDBInstance", InstanceId=instance_id, BackupPointId=backup_point_id, BackupType=backup_type,
            TimePoint=time_point, ClientToken=client_token,
        )

    def start_continuous_backup(self, *, instance_id, client_token=None):
        """Turns data flashback (point-in-time recovery) of an instance on. See
        `volcredis.models.StartContinuousBackupRequest`.
        """
        return self._send("StartContinuousBackup", InstanceId=instance_id, ClientToken=client_token)

    def stop_continuous_backup(self, *, instance_id, client_token=None):
        """Turns data flashback (point-in-time recovery) of an instance off. See
        `volcredis.models.StopContinuousBackupRequest`.
        """
        return self._send("StopContinuousBackup", InstanceId=instance_id, ClientToken=client_token)

    def switch_over(self, *, instance_id, target_primary_node_id=None, target_primary_node_ids=None, client_token=None):
        """Promotes secondary nodes to primary nodes of their shards. See `volcredis.models.SwitchOverRequest`."""
        return self._send(
            "SwitchOver", InstanceId=instance_id, TargetPrimaryNodeId=target_primary_node_id,
            TargetPrimaryNodeIds=target_primary_node_ids, ClientToken=client_token,
        )

    def switchover_blue_green_deployment(self, *, source_instance_id, apply_immediately):
        """Replaces the blue instance of a blue-green deployment with the green one. See
        `volcredis.models.SwitchoverBlueGreenDeploymentRequest`.
        """
        return self._send(
            "SwitchoverBlueGreenDeployment", SourceInstanceId=source_instance_id, ApplyImmediately=apply_immediately,
        )

    def sync_allow_list(self, *, allow_list_id=None, dry_run=None, security_group_bind_infos=None):
        """Synchronizes an allow list with its linked security groups. See `volcredis.models.SyncAllowListRequest`."""
        return self._send(
            "SyncAllowList", AllowListId=allow_list_id, DryRun=dry_run,
            SecurityGroupBindInfos=security_group_bind_infos,
        )

    def test_failover_db_instance_zone(self, *, instance_id, failed_zone_id, failback_to_primary_delay_in_minutes=None):
        """Simulates the failure of an availability zone for an instance. See
        `volcredis.models.TestFailoverDBInstanceZoneRequest`.
        """
        return self._send(
            "TestFailoverDBInstanceZone", InstanceId=instance_id, FailedZoneId=failed_zone_id,
            FailbackToPrimaryDelayInMinutes=failback_to_primary_delay_in_minutes,
        )

    def test_shut_down_db_instance_nodes(self, *, instance_id, proxy_node_ids=None, server_shard_ids=None):
        """Simulates the failure of primary nodes or proxy nodes of an instance. See
        `volcredis.models.TestShutDownDBInstanceNodesRequest`.
        """
        return self._send(
            "TestShutDownDBInstanceNodes", InstanceId=instance_id, ProxyNodeIds=proxy_node_ids,
            ServerShardIds=server_shard_ids,
        )

    def upgrade_allow_list_version(self, *, instance_id, client_token=None):
        """Upgrades an instance from per-instance IP lists to allow lists. See
        `volcredis.models.UpgradeAllowListVersionRequest`.
        """
        return self._send("UpgradeAllowListVersion", InstanceId=instance_id, ClientToken=client_token)


class AsyncMethods(Methods):
    """The methods of `AsyncClient`."""

    __slots__ = ()
