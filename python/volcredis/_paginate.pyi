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
        """Lists the backups of one instance or of the whole account.

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
        """Lists the client sessions of an instance as recorded in a span of time.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the cross-region backups of one instance or of the whole account.

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
        """Lists the configuration parameters an instance supports, with their current values,
        defaults and permitted values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the shards of an instance with the server nodes of each, paged.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists instances of a region, filtered and paged, with their basic properties.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the configuration parameters of an Enterprise edition instance, with their
        current values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Returns the log of commands with very large results of an instance for a period within
        the last three days.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the expired-key scan jobs of an instance within a period.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the parameter templates of the account in the region, without their parameters.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists planned events (maintenance and postponed operations), optionally by instance and
        start time.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Returns the slow log of an instance for a period within the last three days.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the tags of the given instances, one row per instance and tag.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the tasks that operations on instances have started, with their progress.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the backups of one instance or of the whole account.

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
        """Lists the client sessions of an instance as recorded in a span of time.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the cross-region backups of one instance or of the whole account.

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
        """Lists the configuration parameters an instance supports, with their current values,
        defaults and permitted values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the shards of an instance with the server nodes of each, paged.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists instances of a region, filtered and paged, with their basic properties.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the configuration parameters of an Enterprise edition instance, with their
        current values.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Returns the log of commands with very large results of an instance for a period within
        the last three days.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the expired-key scan jobs of an instance within a period.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the parameter templates of the account in the region, without their parameters.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists planned events (maintenance and postponed operations), optionally by instance and
        start time.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Returns the slow log of an instance for a period within the last three days.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the tags of the given instances, one row per instance and tag.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
        """Lists the tasks that operations on instances have started, with their progress.

        Goes through the items of all pages. It begins with the page that is asked for, else
        with the first one.

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
            prefetch: Whether the next page is asked for already while the items of the last
              one are taken.
        """
        ...
