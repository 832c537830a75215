# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The methods of `client.paginate`."""

import datetime
from collections.abc import Iterable
from typing import Any

from typing_extensions import Unpack

from volcredis import _volcredis, models
from volcredis._volcredis import _CallOptions

class Paginate:
    """The lists of `Client`."""

    def __init__(self, client: _volcredis.Client) -> None: ...

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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.DescribeBackupsBackup, models.DescribeBackupsResponse]:
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.ClientSession, models.DescribeClientSessionSnapshotResponse]:
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.DescribeCrossRegionBackupsBackup, models.DescribeCrossRegionBackupsResponse]:
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

    def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.Parameter, models.DescribeDBInstanceParamsResponse]:
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

    def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.Shard, models.DescribeDBInstanceShardsResponse]:
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.Instance, models.DescribeDBInstancesResponse]:
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

    def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.Parameter, models.DescribeEnterpriseDBInstanceParamsResponse]:
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.FatLog, models.DescribeFatLogsResponse]:
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

    def describe_key_scan_jobs(
        self,
        *,
        instance_id: str,
        query_end_time: str | datetime.datetime,
        query_start_time: str | datetime.datetime,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.KeyScanJob, models.DescribeKeyScanJobsResponse]:
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

    def describe_parameter_groups(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        engine_version: models._EngineVersion | None = None,
        source: models._ParameterGroupSource | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.ParameterGroup, models.DescribeParameterGroupsResponse]:
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

    def describe_planned_events(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        instance_id: str | None = None,
        max_start_time: str | datetime.datetime | None = None,
        min_start_time: str | datetime.datetime | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.PlannedEvent, models.DescribePlannedEventsResponse]:
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.SlowQuery, models.DescribeSlowLogsResponse]:
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

    def describe_tags_by_resource(
        self,
        *,
        instance_ids: Iterable[str],
        page_number: int | None = None,
        page_size: int | None = None,
        tag_filters: Iterable[models.TagFilter | dict[str, Any]] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.TagResource, models.DescribeTagsByResourceResponse]:
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

    def describe_tasks(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        instance_id: str | None = None,
        creation_end_time: str | None = None,
        creation_start_time: str | None = None,
        instance_name: str | None = None,
        project_name: str | None = None,
        task_id: str | None = None,
        task_name: str | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.ItemIterator[models.Task, models.DescribeTasksResponse]:
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

class AsyncPaginate:
    """The lists of `AsyncClient`."""

    def __init__(self, client: _volcredis.AsyncClient) -> None: ...

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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.DescribeBackupsBackup, models.DescribeBackupsResponse]:
        """Lists the backups of an instance or of the whole account.

        Yields the items of all pages. `Client` documents the parameters.
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.ClientSession, models.DescribeClientSessionSnapshotResponse]:
        """Lists the client sessions of an instance that were recorded in a time range.

        Yields the items of all pages. `Client` documents the parameters.
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.DescribeCrossRegionBackupsBackup, models.DescribeCrossRegionBackupsResponse]:
        """Lists the cross-region backups of an instance or of the whole account.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.Parameter, models.DescribeDBInstanceParamsResponse]:
        """Lists the parameters of an instance with their current, default and permitted values.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.Shard, models.DescribeDBInstanceShardsResponse]:
        """Lists the shards of an instance with their server nodes.

        Yields the items of all pages. `Client` documents the parameters.
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.Instance, models.DescribeDBInstancesResponse]:
        """Lists the instances in a region with their basic properties.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.Parameter, models.DescribeEnterpriseDBInstanceParamsResponse]:
        """Lists the parameters of an enterprise edition instance with their current values.

        Yields the items of all pages. `Client` documents the parameters.
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.FatLog, models.DescribeFatLogsResponse]:
        """Returns the log of commands with large results of an instance.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_key_scan_jobs(
        self,
        *,
        instance_id: str,
        query_end_time: str | datetime.datetime,
        query_start_time: str | datetime.datetime,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.KeyScanJob, models.DescribeKeyScanJobsResponse]:
        """Lists the key scan jobs of an instance in a time range.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_parameter_groups(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        engine_version: models._EngineVersion | None = None,
        source: models._ParameterGroupSource | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.ParameterGroup, models.DescribeParameterGroupsResponse]:
        """Lists the parameter templates of the account in a region, without their parameters.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_planned_events(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        instance_id: str | None = None,
        max_start_time: str | datetime.datetime | None = None,
        min_start_time: str | datetime.datetime | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.PlannedEvent, models.DescribePlannedEventsResponse]:
        """Lists planned events: system maintenance and operations scheduled by users.

        Yields the items of all pages. `Client` documents the parameters.
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
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.SlowQuery, models.DescribeSlowLogsResponse]:
        """Returns the slow log of an instance.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_tags_by_resource(
        self,
        *,
        instance_ids: Iterable[str],
        page_number: int | None = None,
        page_size: int | None = None,
        tag_filters: Iterable[models.TagFilter | dict[str, Any]] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.TagResource, models.DescribeTagsByResourceResponse]:
        """Lists the tags of instances, one entry per instance and tag.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_tasks(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        instance_id: str | None = None,
        creation_end_time: str | None = None,
        creation_start_time: str | None = None,
        instance_name: str | None = None,
        project_name: str | None = None,
        task_id: str | None = None,
        task_name: str | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.AsyncItemIterator[models.Task, models.DescribeTasksResponse]:
        """Lists the tasks of instances with their progress.

        Yields the items of all pages. `Client` documents the parameters.
        """
