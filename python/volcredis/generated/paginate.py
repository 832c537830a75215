# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The methods of `client.paginate`."""


class Paginate:
    """The lists of `Client`."""

    __slots__ = ("_client",)

    def __init__(self, client):
        self._client = client

    def describe_backups(
        self, *, instance_id=None, backup_point_id=None, backup_point_name=None, backup_strategy_list=None,
        end_time=None, page_number=None, page_size=None, project_name=None, scope=None, start_time=None, status=None,
        prefetch=False,
    ):
        """Lists the backups of an instance or of the whole account.

        Yields the items of all pages. See `volcredis.models.DescribeBackupsRequest`.
        """
        return self._client._paginate(
            "DescribeBackups", prefetch, InstanceId=instance_id, BackupPointId=backup_point_id,
            BackupPointName=backup_point_name, BackupStrategyList=backup_strategy_list, EndTime=end_time,
            PageNumber=page_number, PageSize=page_size, ProjectName=project_name, Scope=scope, StartTime=start_time,
            Status=status,
        )

    def describe_client_session_snapshot(
        self, *, instance_id, context=None, filter=None, order_by=None, order_type=None, page_size=None,
        query_end_time=None, query_start_time=None, prefetch=False,
    ):
        """Lists the client sessions of an instance that were recorded in a time range.

        Yields the items of all pages. See `volcredis.models.DescribeClientSessionSnapshotRequest`.
        """
        return self._client._paginate(
            "DescribeClientSessionSnapshot", prefetch, InstanceId=instance_id, Context=context, Filter=filter,
            OrderBy=order_by, OrderType=order_type, PageSize=page_size, QueryEndTime=query_end_time,
            QueryStartTime=query_start_time,
        )

    def describe_cross_region_backups(
        self, *, instance_id=None, backup_point_id=None, backup_point_name=None, backup_strategy_list=None,
        end_time=None, page_number=None, page_size=None, project_name=None, scope=None, start_time=None, status=None,
        prefetch=False,
    ):
        """Lists the cross-region backups of an instance or of the whole account.

        Yields the items of all pages. See `volcredis.models.DescribeCrossRegionBackupsRequest`.
        """
        return self._client._paginate(
            "DescribeCrossRegionBackups", prefetch, InstanceId=instance_id, BackupPointId=backup_point_id,
            BackupPointName=backup_point_name, BackupStrategyList=backup_strategy_list, EndTime=end_time,
            PageNumber=page_number, PageSize=page_size, ProjectName=project_name, Scope=scope, StartTime=start_time,
            Status=status,
        )

    def describe_db_instance_params(self, *, instance_id, page_number=None, page_size=None, prefetch=False):
        """Lists the parameters of an instance with their current, default and permitted values.

        Yields the items of all pages. See `volcredis.models.DescribeDBInstanceParamsRequest`.
        """
        return self._client._paginate(
            "DescribeDBInstanceParams", prefetch, InstanceId=instance_id, PageNumber=page_number, PageSize=page_size,
        )

    def describe_db_instance_shards(self, *, instance_id, page_number=None, page_size=None, prefetch=False):
        """Lists the shards of an instance with their server nodes.

        Yields the items of all pages. See `volcredis.models.DescribeDBInstanceShardsRequest`.
        """
        return self._client._paginate(
            "DescribeDBInstanceShards", prefetch, InstanceId=instance_id, PageNumber=page_number, PageSize=page_size,
        )

    def describe_db_instances(
        self, *, instance_id=None, region_id=None, charge_type=None, data_layout=None, engine_version=None,
        instance_name=None, page_number=None, page_size=None, project_name=None, service_type=None,
        sharded_cluster=None, status=None, tag_filters=None, vpc_id=None, zone_id=None, prefetch=False,
    ):
        """Lists the instances in a region with their basic properties.

        Yields the items of all pages. See `volcredis.models.DescribeDBInstancesRequest`.
        """
        return self._client._paginate(
            "DescribeDBInstances", prefetch, InstanceId=instance_id, RegionId=region_id, ChargeType=charge_type,
            DataLayout=data_layout, EngineVersion=engine_version, InstanceName=instance_name, PageNumber=page_number,
            PageSize=page_size, ProjectName=project_name, ServiceType=service_type, ShardedCluster=sharded_cluster,
            Status=status, TagFilters=tag_filters, VpcId=vpc_id, ZoneId=zone_id,
        )

    def describe_enterprise_db_instance_params(self, *, instance_id, page_number=None, page_size=None, prefetch=False):
        """Lists the parameters of an enterprise edition instance with their current values.

        Yields the items of all pages. See `volcredis.models.DescribeEnterpriseDBInstanceParamsRequest`.
        """
        return self._client._paginate(
            "DescribeEnterpriseDBInstanceParams", prefetch, InstanceId=instance_id, PageNumber=page_number,
            PageSize=page_size,
        )

    def describe_fat_logs(
        self, *, instance_id, page_size, context=None, fat_log_type=None, node_ids=None, query_end_time=None,
        query_start_time=None, prefetch=False,
    ):
        """Returns the log of commands with large results of an instance.

        Yields the items of all pages. See `volcredis.models.DescribeFatLogsRequest`.
        """
        return self._client._paginate(
            "DescribeFatLogs", prefetch, InstanceId=instance_id, PageSize=page_size, Context=context,
            FatLogType=fat_log_type, NodeIds=node_ids, QueryEndTime=query_end_time, QueryStartTime=query_start_time,
        )

    def describe_key_scan_jobs(
        self, *, instance_id, query_end_time, query_start_time, page_number=None, page_size=None, prefetch=False,
    ):
        """Lists the key scan jobs of an instance in a time range.

        Yields the items of all pages. See `volcredis.models.DescribeKeyScanJobsRequest`.
        """
        return self._client._paginate(
            "DescribeKeyScanJobs", prefetch, InstanceId=instance_id, QueryEndTime=query_end_time,
            QueryStartTime=query_start_time, PageNumber=page_number, PageSize=page_size,
        )

    def describe_parameter_groups(
        self, *, page_number=None, page_size=None, engine_version=None, source=None, prefetch=False,
    ):
        """Lists the parameter templates of the account in a region, without their parameters.

        Yields the items of all pages. See `volcredis.models.DescribeParameterGroupsRequest`.
        """
        return self._client._paginate(
            "DescribeParameterGroups", prefetch, PageNumber=page_number, PageSize=page_size,
            EngineVersion=engine_version, Source=source,
        )

    def describe_planned_events(
        self, *, page_number=None, page_size=None, instance_id=None, max_start_time=None, min_start_time=None,
        prefetch=False,
    ):
        """Lists planned events: system maintenance and operations scheduled by users.

        Yields the items of all pages. See `volcredis.models.DescribePlannedEventsRequest`.
        """
        return self._client._paginate(
            "DescribePlannedEvents", prefetch, PageNumber=page_number, PageSize=page_size, InstanceId=instance_id,
            MaxStartTime=max_start_time, MinStartTime=min_start_time,
        )

    def describe_slow_logs(
        self, *, instance_id, page_size, context=None, db_name=None, node_ids=None, query_end_time=None,
        query_start_time=None, slow_log_type=None, prefetch=False,
    ):
        """Returns the slow log of an instance.

        Yields the items of all pages. See `volcredis.models.DescribeSlowLogsRequest`.
        """
        return self._client._paginate(
            "DescribeSlowLogs", prefetch, InstanceId=instance_id, PageSize=page_size, Context=context, DBName=db_name,
            NodeIds=node_ids, QueryEndTime=query_end_time, QueryStartTime=query_start_time, SlowLogType=slow_log_type,
        )

    def describe_tags_by_resource(
        self, *, instance_ids, page_number=None, page_size=None, tag_filters=None, prefetch=False,
    ):
        """Lists the tags of instances, one entry per instance and tag.

        Yields the items of all pages. See `volcredis.models.DescribeTagsByResourceRequest`.
        """
        return self._client._paginate(
            "DescribeTagsByResource", prefetch, InstanceIds=instance_ids, PageNumber=page_number, PageSize=page_size,
            TagFilters=tag_filters,
        )

    def describe_tasks(
        self, *, page_number=None, page_size=None, instance_id=None, creation_end_time=None, creation_start_time=None,
        instance_name=None, project_name=None, task_id=None, task_name=None, prefetch=False,
    ):
        """Lists the tasks of instances with their progress.

        Yields the items of all pages. See `volcredis.models.DescribeTasksRequest`.
        """
        return self._client._paginate(
            "DescribeTasks", prefetch, PageNumber=page_number, PageSize=page_size, InstanceId=instance_id,
            CreationEndTime=creation_end_time, CreationStartTime=creation_start_time, InstanceName=instance_name,
            ProjectName=project_name, TaskId=task_id, TaskName=task_name,
        )


class AsyncPaginate(Paginate):
    """The lists of `AsyncClient`."""

    __slots__ = ()
