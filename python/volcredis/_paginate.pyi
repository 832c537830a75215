# Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.
"""Lists over all their pages: what `client.paginate` has."""

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
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.DescribeBackupsBackup, models.DescribeBackupsResponse]:
        """Lists the backups of an instance or of the whole account.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

    def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.Parameter, models.DescribeDBInstanceParamsResponse]:
        """Lists the parameters of an instance with their current, default and permitted values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

    def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.Shard, models.DescribeDBInstanceShardsResponse]:
        """Lists the shards of an instance with their server nodes.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

        Changes nothing.

        Reference: `6293/1148756`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of shards per page. Limits: 1 to 100. Example: `10`.
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

    def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.ItemIterator[models.Parameter, models.DescribeEnterpriseDBInstanceParamsResponse]:
        """Lists the parameters of an enterprise edition instance with their current values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

        Changes nothing.

        Notes:

        - Only parameters that can be set in the console are returned.

        Reference: `84772/1386397`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of parameters per page. Limits: 1 to 100. Example: `1`.
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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
        prefetch: bool = False,
    ) -> _volcredis.AsyncItemIterator[models.DescribeBackupsBackup, models.DescribeBackupsResponse]:
        """Lists the backups of an instance or of the whole account.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

    def describe_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.AsyncItemIterator[models.Parameter, models.DescribeDBInstanceParamsResponse]:
        """Lists the parameters of an instance with their current, default and permitted values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

    def describe_db_instance_shards(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.AsyncItemIterator[models.Shard, models.DescribeDBInstanceShardsResponse]:
        """Lists the shards of an instance with their server nodes.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

        Changes nothing.

        Reference: `6293/1148756`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of shards per page. Limits: 1 to 100. Example: `10`.
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

    def describe_enterprise_db_instance_params(
        self,
        *,
        instance_id: str,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = False,
    ) -> _volcredis.AsyncItemIterator[models.Parameter, models.DescribeEnterpriseDBInstanceParamsResponse]:
        """Lists the parameters of an enterprise edition instance with their current values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

        Changes nothing.

        Notes:

        - Only parameters that can be set in the console are returned.

        Reference: `84772/1386397`.

        Args:
            instance_id: ID of the instance. Example: `redis-cn0212gzmh2xs****`.
            page_number: Number of the page, counted from 1. Limits: 1 to 2147483647. Example:
              `1`.
            page_size: Number of parameters per page. Limits: 1 to 100. Example: `1`.
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...

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

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...
