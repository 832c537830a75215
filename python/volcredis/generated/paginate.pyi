# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""The methods of `client.paginate`."""

import datetime
from collections.abc import Sequence
from typing import Any

from volcredis import _volcredis, models

class Paginate:
    """The lists of `Client`."""

    def __init__(self, client: _volcredis.Client) -> None: ...

    def describe_backups(
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
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.DescribeBackupsBackup, models.DescribeBackupsResponse]:
        """Lists the backups of an instance or of the whole account.

        Yields the items of all pages.

        Args:
            instance_id: Filters by instance ID; no filter if empty.
            backup_point_id: Filters by a part of the backup ID; only for the `AccountInstances` scope.
            backup_point_name: Filters by a part of the backup name; ignored for the `OneInstance` scope.
            backup_strategy_list: Filters by backup strategies; all strategies if empty. Documented values:
              `ManualBackup` and `AutomatedBackup`.
            end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            page_number: Number of the page, counted from 1. Limits: at least 1.
            page_size: Number of backups per page. Limits: 1 to 1000.
            project_name: Filters by project; only for the `AccountInstances` scope.
            scope: Scope of the query: one instance or the whole account. Documented values: `OneInstance` and
              `AccountInstances`. Default: `OneInstance`.
            start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            status: Filters by backup status.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_client_session_snapshot(
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
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.ClientSession, models.DescribeClientSessionSnapshotResponse]:
        """Lists the client sessions of an instance that were recorded in a time range.

        Yields the items of all pages.

        Args:
            instance_id: ID of the instance.
            context: Position to continue from: the `context` of the previous response; not given for the first
              page.
            filter: Conditions that the sessions must meet.
            order_by: Session property to sort by.
            order_type: Sort direction.
            page_size: Number of sessions per page.
            query_end_time: End of the time range.
            query_start_time: Start of the time range.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_cross_region_backups(
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
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.DescribeCrossRegionBackupsBackup, models.DescribeCrossRegionBackupsResponse]:
        """Lists the cross-region backups of an instance or of the whole account.

        Yields the items of all pages.

        Args:
            instance_id: Filters by instance ID, exact match; no filter if empty.
            backup_point_id: Filters by a part of the backup ID; only for the `AccountInstances` scope.
            backup_point_name: Filters by a part of the backup name at the time of the backup; ignored for the
              `OneInstance` scope.
            backup_strategy_list: Filters by backup strategies; all strategies if empty. Documented values:
              `ManualBackup` and `AutomatedBackup`.
            end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            page_number: Number of the page, counted from 1. Limits: at least 1.
            page_size: Number of backups per page. Limits: 1 to 100.
            project_name: Filters by project at the time of the backup; only for the `AccountInstances` scope.
            scope: Scope of the query: one instance or the whole account. Documented values: `OneInstance` and
              `AccountInstances`. Default: `OneInstance`.
            start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            status: Filters by backup status.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.Parameter, models.DescribeDBInstanceParamsResponse]:
        """Lists the parameters of an instance with their current, default and permitted values.

        Yields the items of all pages.

        Args:
            instance_id: ID of the instance.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647.
            page_size: Number of parameters per page. Limits: 1 to 1000.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.Shard, models.DescribeDBInstanceShardsResponse]:
        """Lists the shards of an instance with their server nodes.

        Yields the items of all pages.

        Args:
            instance_id: ID of the instance.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647.
            page_size: Number of shards per page. Limits: 1 to 100.
            prefetch: Request the next page while the items of the current one are used.
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
        tag_filters: Sequence[models.TagFilter | dict[str, Any]] | None = None,
        vpc_id: str | None = None,
        zone_id: str | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.Instance, models.DescribeDBInstancesResponse]:
        """Lists the instances in a region with their basic properties.

        Yields the items of all pages.

        Args:
            instance_id: Filters by instance ID, exact match.
            region_id: ID of the region of the instances; by default the region that the request is signed for.
            charge_type: Filters by billing method.
            data_layout: Filters by data storage; community edition instances count as `RAM`.
            engine_version: Filters by Redis version. Documented values: `5.0`, `6.0` and `7.0`.
            instance_name: Filters by a part of the instance name.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`.
            page_size: Number of instances per page. Limits: 1 to 1000. Default: `10`.
            project_name: Filters by project.
            service_type: Edition to list: community (`Basic`) or enterprise (`Enterprise`). Default: `Basic`.
            sharded_cluster: Filters by sharding: `1` for sharded clusters, `0` for unsharded instances. Limits: 0
              to 1. Documented values: `0` and `1`.
            status: Filters by instance status.
            tag_filters: Filters by tags. Limits: at most 10 items.
            vpc_id: Filters by a part of the VPC ID.
            zone_id: Filters by a part of the availability zone ID.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.Parameter, models.DescribeEnterpriseDBInstanceParamsResponse]:
        """Lists the parameters of an enterprise edition instance with their current values.

        Yields the items of all pages.

        Args:
            instance_id: ID of the instance.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647.
            page_size: Number of parameters per page. Limits: 1 to 100.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_fat_logs(
        self,
        *,
        instance_id: str,
        page_size: int,
        context: str | None = None,
        fat_log_type: models._FatLogType | None = None,
        node_ids: Sequence[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.FatLog, models.DescribeFatLogsResponse]:
        """Returns the log of commands with large results of an instance.

        Yields the items of all pages.

        Args:
            instance_id: ID of the instance.
            page_size: Number of entries per page. Limits: 1 to 1000.
            context: Position to continue from: the `context` of the previous response; not given for the first
              page.
            fat_log_type: Filters by type of node; both types if not given.
            node_ids: Filters by node IDs, as listed by `describe_node_ids`; all nodes if not given. Limits: at
              most 1024 bytes in total.
            query_end_time: End of the time range; by default the current time. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            query_start_time: Start of the time range; by default three days ago. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            prefetch: Request the next page while the items of the current one are used.
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
    ) -> _volcredis.ItemIterator[models.KeyScanJob, models.DescribeKeyScanJobsResponse]:
        """Lists the key scan jobs of an instance in a time range.

        Yields the items of all pages.

        Args:
            instance_id: ID of the instance.
            query_end_time: End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            query_start_time: Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`.
            page_size: Number of jobs per page. Limits: 1 to 1000. Default: `10`.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_parameter_groups(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        engine_version: models._EngineVersion | None = None,
        source: models._ParameterGroupSource | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.ParameterGroup, models.DescribeParameterGroupsResponse]:
        """Lists the parameter templates of the account in a region, without their parameters.

        Yields the items of all pages.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647.
            page_size: Number of templates per page. Limits: 1 to 100.
            engine_version: Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`.
            source: Filters by origin: created by a user (`User`) or by the service (`System`).
            prefetch: Request the next page while the items of the current one are used.
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
    ) -> _volcredis.ItemIterator[models.PlannedEvent, models.DescribePlannedEventsResponse]:
        """Lists planned events: system maintenance and operations scheduled by users.

        Yields the items of all pages.

        Args:
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647.
            page_size: Number of events per page. Limits: 1 to 1000.
            instance_id: Filters by a part of the instance ID.
            max_start_time: Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            min_start_time: Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_slow_logs(
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
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.SlowQuery, models.DescribeSlowLogsResponse]:
        """Returns the slow log of an instance.

        Yields the items of all pages.

        Args:
            instance_id: ID of the instance.
            page_size: Number of entries per page. Limits: 1 to 1000.
            context: Position to continue from: the `context` of the previous response; not given for the first
              page.
            db_name: Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers.
            node_ids: Filters by node IDs, as listed by `describe_node_ids`; all nodes if not given. Limits: at
              most 1024 bytes in total.
            query_end_time: End of the time range; by default the current time. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            query_start_time: Start of the time range; by default three days ago. Format: RFC 3339,
              `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            slow_log_type: Filters by type of node; both types if not given.
            prefetch: Request the next page while the items of the current one are used.
        """

    def describe_tags_by_resource(
        self,
        *,
        instance_ids: Sequence[str],
        page_number: int | None = None,
        page_size: int | None = None,
        tag_filters: Sequence[models.TagFilter | dict[str, Any]] | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.TagResource, models.DescribeTagsByResourceResponse]:
        """Lists the tags of instances, one entry per instance and tag.

        Yields the items of all pages.

        Args:
            instance_ids: IDs of the instances. Limits: at most 50 items.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647.
            page_size: Number of entries per page. Limits: 1 to 1000.
            tag_filters: Filters by tags; all tags if not given. Limits: at most 10 items.
            prefetch: Request the next page while the items of the current one are used.
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
    ) -> _volcredis.ItemIterator[models.Task, models.DescribeTasksResponse]:
        """Lists the tasks of instances with their progress.

        Yields the items of all pages.

        Args:
            page_number: Number of the page, counted from 1.
            page_size: Number of tasks per page.
            instance_id: Filters by instance ID.
            creation_end_time: Latest creation time of the tasks.
            creation_start_time: Earliest creation time of the tasks.
            instance_name: Filters by instance name.
            project_name: Filters by the project of the instance.
            task_id: Filters by task ID.
            task_name: Filters by task name.
            prefetch: Request the next page while the items of the current one are used.
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
        backup_strategy_list: Sequence[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: models._BackupStatus | None = None,
        prefetch: bool = False,
    ) -> _volcredis.AsyncItemIterator[models.DescribeBackupsBackup, models.DescribeBackupsResponse]:
        """Lists the backups of an instance or of the whole account.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_client_session_snapshot(
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
        prefetch: bool = False,
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
        backup_strategy_list: Sequence[models._BackupStrategy] | None = None,
        end_time: str | datetime.datetime | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        project_name: str | None = None,
        scope: models._BackupScope | None = None,
        start_time: str | datetime.datetime | None = None,
        status: models._BackupStatus | None = None,
        prefetch: bool = False,
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
        tag_filters: Sequence[models.TagFilter | dict[str, Any]] | None = None,
        vpc_id: str | None = None,
        zone_id: str | None = None,
        prefetch: bool = False,
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
        node_ids: Sequence[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        prefetch: bool = False,
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
        node_ids: Sequence[str] | None = None,
        query_end_time: str | datetime.datetime | None = None,
        query_start_time: str | datetime.datetime | None = None,
        slow_log_type: models._SlowLogType | None = None,
        prefetch: bool = False,
    ) -> _volcredis.AsyncItemIterator[models.SlowQuery, models.DescribeSlowLogsResponse]:
        """Returns the slow log of an instance.

        Yields the items of all pages. `Client` documents the parameters.
        """

    def describe_tags_by_resource(
        self,
        *,
        instance_ids: Sequence[str],
        page_number: int | None = None,
        page_size: int | None = None,
        tag_filters: Sequence[models.TagFilter | dict[str, Any]] | None = None,
        prefetch: bool = False,
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
    ) -> _volcredis.AsyncItemIterator[models.Task, models.DescribeTasksResponse]:
        """Lists the tasks of instances with their progress.

        Yields the items of all pages. `Client` documents the parameters.
        """
