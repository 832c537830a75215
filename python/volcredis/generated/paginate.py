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
        prefetch=False, concurrency=1, **options,
    ):
        """Lists the backups of an instance or of the whole account.

        Yields the items of all pages. See `volcredis.models.DescribeBackupsRequest`.

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
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeBackups", prefetch, concurrency, options, InstanceId=instance_id, BackupPointId=backup_point_id,
            BackupPointName=backup_point_name, BackupStrategyList=backup_strategy_list, EndTime=end_time,
            PageNumber=page_number, PageSize=page_size, ProjectName=project_name, Scope=scope, StartTime=start_time,
            Status=status,
        )

    def describe_client_session_snapshot(
        self, *, instance_id, context=None, filter=None, order_by=None, order_type=None, page_size=None,
        query_end_time=None, query_start_time=None, prefetch=False, concurrency=1, **options,
    ):
        """Lists the client sessions of an instance that were recorded in a time range.

        Yields the items of all pages. See `volcredis.models.DescribeClientSessionSnapshotRequest`.

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
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeClientSessionSnapshot", prefetch, concurrency, options, InstanceId=instance_id, Context=context,
            Filter=filter, OrderBy=order_by, OrderType=order_type, PageSize=page_size, QueryEndTime=query_end_time,
            QueryStartTime=query_start_time,
        )

    def describe_cross_region_backups(
        self, *, instance_id=None, backup_point_id=None, backup_point_name=None, backup_strategy_list=None,
        end_time=None, page_number=None, page_size=None, project_name=None, scope=None, start_time=None, status=None,
        prefetch=False, concurrency=1, **options,
    ):
        """Lists the cross-region backups of an instance or of the whole account.

        Yields the items of all pages. See `volcredis.models.DescribeCrossRegionBackupsRequest`.

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
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeCrossRegionBackups", prefetch, concurrency, options, InstanceId=instance_id,
            BackupPointId=backup_point_id, BackupPointName=backup_point_name, BackupStrategyList=backup_strategy_list,
            EndTime=end_time, PageNumber=page_number, PageSize=page_size, ProjectName=project_name, Scope=scope,
            StartTime=start_time, Status=status,
        )

    def describe_db_instance_params(
        self, *, instance_id, page_number=None, page_size=None, prefetch=False, concurrency=1, **options,
    ):
        """Lists the parameters of an instance with their current, default and permitted values.

        Yields the items of all pages. See `volcredis.models.DescribeDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of parameters per page. Limits: 1 to 1000. Example: `1`.
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeDBInstanceParams", prefetch, concurrency, options, InstanceId=instance_id, PageNumber=page_number,
            PageSize=page_size,
        )

    def describe_db_instance_shards(
        self, *, instance_id, page_number=None, page_size=None, prefetch=False, concurrency=1, **options,
    ):
        """Lists the shards of an instance with their server nodes.

        Yields the items of all pages. See `volcredis.models.DescribeDBInstanceShardsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of shards per page. Limits: 1 to 100. Example: `10`.
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeDBInstanceShards", prefetch, concurrency, options, InstanceId=instance_id, PageNumber=page_number,
            PageSize=page_size,
        )

    def describe_db_instances(
        self, *, instance_id=None, region_id=None, charge_type=None, data_layout=None, engine_version=None,
        instance_name=None, page_number=None, page_size=None, project_name=None, service_type=None,
        sharded_cluster=None, status=None, tag_filters=None, vpc_id=None, zone_id=None, prefetch=False, concurrency=1,
        **options,
    ):
        """Lists the instances in a region with their basic properties.

        Yields the items of all pages. See `volcredis.models.DescribeDBInstancesRequest`.

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
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeDBInstances", prefetch, concurrency, options, InstanceId=instance_id, RegionId=region_id,
            ChargeType=charge_type, DataLayout=data_layout, EngineVersion=engine_version, InstanceName=instance_name,
            PageNumber=page_number, PageSize=page_size, ProjectName=project_name, ServiceType=service_type,
            ShardedCluster=sharded_cluster, Status=status, TagFilters=tag_filters, VpcId=vpc_id, ZoneId=zone_id,
        )

    def describe_enterprise_db_instance_params(
        self, *, instance_id, page_number=None, page_size=None, prefetch=False, concurrency=1, **options,
    ):
        """Lists the parameters of an enterprise edition instance with their current values.

        Yields the items of all pages. See `volcredis.models.DescribeEnterpriseDBInstanceParamsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of parameters per page. Limits: 1 to 100. Example: `1`.
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeEnterpriseDBInstanceParams", prefetch, concurrency, options, InstanceId=instance_id,
            PageNumber=page_number, PageSize=page_size,
        )

    def describe_fat_logs(
        self, *, instance_id, page_size, context=None, fat_log_type=None, node_ids=None, query_end_time=None,
        query_start_time=None, prefetch=False, concurrency=1, **options,
    ):
        """Returns the log of commands with large results of an instance.

        Yields the items of all pages. See `volcredis.models.DescribeFatLogsRequest`.

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
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeFatLogs", prefetch, concurrency, options, InstanceId=instance_id, PageSize=page_size,
            Context=context, FatLogType=fat_log_type, NodeIds=node_ids, QueryEndTime=query_end_time,
            QueryStartTime=query_start_time,
        )

    def describe_key_scan_jobs(
        self, *, instance_id, query_end_time, query_start_time, page_number=None, page_size=None, prefetch=False,
        concurrency=1, **options,
    ):
        """Lists the key scan jobs of an instance in a time range.

        Yields the items of all pages. See `volcredis.models.DescribeKeyScanJobsRequest`.

        Args:
            instance_id: ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
            query_end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2025-07-07T13:30:00Z`.
            query_start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
              `2025-07-07T13:00:00Z`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`.
            page_size: Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeKeyScanJobs", prefetch, concurrency, options, InstanceId=instance_id, QueryEndTime=query_end_time,
            QueryStartTime=query_start_time, PageNumber=page_number, PageSize=page_size,
        )

    def describe_parameter_groups(
        self, *, page_number=None, page_size=None, engine_version=None, source=None, prefetch=False, concurrency=1,
        **options,
    ):
        """Lists the parameter templates of the account in a region, without their parameters.

        Yields the items of all pages. See `volcredis.models.DescribeParameterGroupsRequest`.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of templates per page. Limits: 1 to 100. Example: `10`.
            engine_version: Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
            source: Filters by origin: created by a user (`User`) or by the service (`System`). Example: `User`.
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeParameterGroups", prefetch, concurrency, options, PageNumber=page_number, PageSize=page_size,
            EngineVersion=engine_version, Source=source,
        )

    def describe_planned_events(
        self, *, page_number=None, page_size=None, instance_id=None, max_start_time=None, min_start_time=None,
        prefetch=False, concurrency=1, **options,
    ):
        """Lists planned events: system maintenance and operations scheduled by users.

        Yields the items of all pages. See `volcredis.models.DescribePlannedEventsRequest`.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of events per page. Limits: 1 to 1000. Example: `10`.
            instance_id: Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`.
            max_start_time: Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2025-02-26T19:01:00Z`.
            min_start_time: Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
              Example: `2025-02-26T19:00:00Z`.
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribePlannedEvents", prefetch, concurrency, options, PageNumber=page_number, PageSize=page_size,
            InstanceId=instance_id, MaxStartTime=max_start_time, MinStartTime=min_start_time,
        )

    def describe_slow_logs(
        self, *, instance_id, page_size, context=None, db_name=None, node_ids=None, query_end_time=None,
        query_start_time=None, slow_log_type=None, prefetch=False, concurrency=1, **options,
    ):
        """Returns the slow log of an instance.

        Yields the items of all pages. See `volcredis.models.DescribeSlowLogsRequest`.

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
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeSlowLogs", prefetch, concurrency, options, InstanceId=instance_id, PageSize=page_size,
            Context=context, DBName=db_name, NodeIds=node_ids, QueryEndTime=query_end_time,
            QueryStartTime=query_start_time, SlowLogType=slow_log_type,
        )

    def describe_tags_by_resource(
        self, *, instance_ids, page_number=None, page_size=None, tag_filters=None, prefetch=False, concurrency=1,
        **options,
    ):
        """Lists the tags of instances, one entry per instance and tag.

        Yields the items of all pages. See `volcredis.models.DescribeTagsByResourceRequest`.

        Args:
            instance_ids: IDs of the instances. Limits: at most 50 items. Example:
              `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
            page_size: Number of entries per page. Limits: 1 to 1000. Example: `10`.
            tag_filters: Filters by tags; all tags if not given. Limits: at most 10 items. Example:
              `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeTagsByResource", prefetch, concurrency, options, InstanceIds=instance_ids, PageNumber=page_number,
            PageSize=page_size, TagFilters=tag_filters,
        )

    def describe_tasks(
        self, *, page_number=None, page_size=None, instance_id=None, creation_end_time=None, creation_start_time=None,
        instance_name=None, project_name=None, task_id=None, task_name=None, prefetch=False, concurrency=1, **options,
    ):
        """Lists the tasks of instances with their progress.

        Yields the items of all pages. See `volcredis.models.DescribeTasksRequest`.

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
            prefetch: Request the next page while the items of the current one are used.
            concurrency: The number of pages to request at the same time, once a page has reported the number of
              items.
            options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`,
              `skip_validation`.
        """
        return self._client._paginate(
            "DescribeTasks", prefetch, concurrency, options, PageNumber=page_number, PageSize=page_size,
            InstanceId=instance_id, CreationEndTime=creation_end_time, CreationStartTime=creation_start_time,
            InstanceName=instance_name, ProjectName=project_name, TaskId=task_id, TaskName=task_name,
        )


class AsyncPaginate(Paginate):
    """The lists of `AsyncClient`."""

    __slots__ = ()
