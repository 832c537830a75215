/// @file
/// Log and analysis. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_LOGS_HPP
#define VOLCREDIS_GENERATED_LOGS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `CreateKeyScanJob`.
struct CreateKeyScanJobResponse {
    /// ID of the new job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string> JobId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("JobId", JobId);
    }
};

/// Starts a job that scans an instance for expired keys and deletes them.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak hours.
/// - `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.
/// - A running job cannot be changed.
///
/// @see https://www.volcengine.com/docs/6293/1681638
struct CreateKeyScanJobRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    parameter<std::string> InstanceId;
    /// Number of expired keys scanned per second. Limits: 2000 to 100000. Example: `2000`.
    parameter<std::int32_t> ScanKeyNumPerSecond;
    /// Time after which the scan is stopped. Unit: minute. Limits: 30 to 1440. Example: `30`.
    parameter<std::int32_t> TimeoutMinutes;

    /// The type of the response.
    using response_type = CreateKeyScanJobResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateKeyScanJob";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ScanKeyNumPerSecond", ScanKeyNumPerSecond)("TimeoutMinutes", TimeoutMinutes);
    }
};

/// A big key.
struct DescribeBigKeys_BigKey {
    /// Database of the key.
    std::optional<std::string> DBName;
    /// Name of the key.
    std::optional<std::string> KeyInfo;
    /// Data type of the key.
    std::optional<std::string> KeyType;
    /// Number of elements of the key, as a string.
    std::optional<std::string> ValueLen;
    /// Memory used by the key, as a string. Unit: B.
    std::optional<std::string> ValueSize;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("DBName", DBName)("KeyInfo", KeyInfo)("KeyType", KeyType)("ValueLen", ValueLen)("ValueSize", ValueSize);
    }
};

/// Response of `DescribeBigKeys`.
struct DescribeBigKeysResponse {
    /// Big keys found.
    std::vector<volcredis::DescribeBigKeys_BigKey> BigKey;
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of keys found. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("BigKey", BigKey)("InstanceId", InstanceId)("Total", Total);
    }
};

/// Returns the largest keys of an instance, by memory or by number of elements.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `QueryEndTime` must be at most 24 hours later than `QueryStartTime`.
///
/// Checked by the service only:
///
/// - `QueryStartTime` must be within the last 15 days.
///
/// Notes:
///
/// - The service keeps the 100 keys with the most memory and the 100 keys with the most elements.
/// - The result is not paged: one call returns up to 100 keys.
///
/// @see https://www.volcengine.com/docs/6293/78084
struct DescribeBigKeysRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    parameter<std::string> InstanceId;
    /// Maximum number of keys to return. Limits: 1 to 100. Example: `50`.
    parameter<std::int32_t> PageSize;
    /// Filters by data type; all types if not given. Example: `list`.
    parameter<std::string> KeyType;
    /// Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`). Default: `ValueSize`. Example:
    /// `ValueSize`.
    parameter<std::string> OrderBy;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2023-03-27T15:31:00Z`.
    parameter<std::string> QueryEndTime;
    /// Start of the time range, at most 15 days ago; by default 24 hours before the current time. Format: RFC 3339,
    /// `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    parameter<std::string> QueryStartTime;

    /// The type of the response.
    using response_type = DescribeBigKeysResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBigKeys";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PageSize", PageSize)("KeyType", KeyType)("OrderBy", OrderBy)
            ("QueryEndTime", QueryEndTime)("QueryStartTime", QueryStartTime);
    }
};

/// A log entry of a command with a large result.
struct DescribeFatLogs_FatLog {
    /// ID of the instance.
    std::optional<std::string> InstanceId;
    /// Kind of command; the values are not documented.
    std::optional<std::string> ActionType;
    /// Address of the client.
    std::optional<std::string> ClientAddress;
    /// Name of the client connection.
    std::optional<std::string> ClientName;
    /// Logged command.
    std::optional<std::string> Cmd;
    /// Length recorded for the entry, as a string; the unit is not documented.
    std::optional<std::string> CmdLength;
    /// Start time of the command.
    std::optional<std::string> ExecutionStartTime;
    /// ID of the log entry.
    std::optional<std::string> LogId;
    /// ID of the node that logged the command.
    std::optional<std::string> NodeId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("ActionType", ActionType)("ClientAddress", ClientAddress)("ClientName", ClientName)
            ("Cmd", Cmd)("CmdLength", CmdLength)("ExecutionStartTime", ExecutionStartTime)("LogId", LogId)("NodeId", NodeId);
    }
};

/// Response of `DescribeFatLogs`.
struct DescribeFatLogsResponse {
    /// Position to pass as `Context` in the next call. Example: `[1658839101000000,69550,0,null]`.
    std::optional<std::string> Context;
    /// Entries on this page.
    std::vector<volcredis::DescribeFatLogs_FatLog> FatLogs;
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// `true` if this is the last page; `false` if more entries follow. Example: `true`.
    std::optional<bool> ListOver;
    /// Total number of entries. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Context", Context)("FatLogs", FatLogs)("InstanceId", InstanceId)("ListOver", ListOver)("Total", Total);
    }
};

/// Returns the log of commands with large results of an instance.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
///
/// Checked by the service only:
///
/// - `NodeIds` should list at most 8 nodes.
///
/// Notes:
///
/// - A command is logged if its result is larger than 500 KB.
/// - Only the last three days can be queried.
/// - The format of `Context` is opaque.
///
/// @see https://www.volcengine.com/docs/6293/2478754
struct DescribeFatLogsRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    parameter<std::string> InstanceId;
    /// Number of entries per page. Limits: 1 to 1000. Example: `50`.
    parameter<std::int32_t> PageSize;
    /// Position to continue from: the `Context` of the previous response; not given for the first page. Example:
    /// `[1658839101000000,69550,0,null]`.
    parameter<std::string> Context;
    /// Filters by type of node; both types if not given. Example: `proxy`.
    parameter<std::string> FatLogType;
    /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024 bytes in total.
    /// Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    parameter<std::vector<std::string>> NodeIds;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2026-03-17T07:11:00Z`.
    parameter<std::string> QueryEndTime;
    /// Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2026-03-17T07:10:00Z`.
    parameter<std::string> QueryStartTime;

    /// The type of the response.
    using response_type = DescribeFatLogsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeFatLogs";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeFatLogs_FatLog;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.FatLogs; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PageSize", PageSize)("Context", Context)("FatLogType", FatLogType)("NodeIds", NodeIds)
            ("QueryEndTime", QueryEndTime)("QueryStartTime", QueryStartTime);
    }
};

/// A hot key.
struct DescribeHotKeys_HotKey {
    /// Kind of access; the values are not documented.
    std::optional<std::string> ActionType;
    /// Time at which the hot key was recorded.
    std::optional<std::string> CreateTime;
    /// Database of the key.
    std::optional<std::string> DBName;
    /// Name of the key.
    std::optional<std::string> KeyInfo;
    /// Data type of the key.
    std::optional<std::string> KeyType;
    /// ID of the node that reported the key.
    std::optional<std::string> NodeId;
    /// Number of accesses, as a string.
    std::optional<std::string> QueryCount;
    /// ID of the shard of the key.
    std::optional<std::string> ShardId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ActionType", ActionType)("CreateTime", CreateTime)("DBName", DBName)("KeyInfo", KeyInfo)("KeyType", KeyType)
            ("NodeId", NodeId)("QueryCount", QueryCount)("ShardId", ShardId);
    }
};

/// Response of `DescribeHotKeys`.
struct DescribeHotKeysResponse {
    /// Hot keys found.
    std::vector<volcredis::DescribeHotKeys_HotKey> HotKey;
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    std::optional<std::string> InstanceId;
    /// Number of keys found. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("HotKey", HotKey)("InstanceId", InstanceId)("Total", Total);
    }
};

/// Returns the most accessed keys of an instance.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `QueryEndTime` must be at most 360 hours later than `QueryStartTime`.
///
/// Checked by the service only:
///
/// - `QueryStartTime` must be within the last 15 days.
///
/// Notes:
///
/// - The service keeps the 1000 hottest keys.
/// - The result is not paged: one call returns up to 1000 keys.
///
/// @see https://www.volcengine.com/docs/6293/1454915
struct DescribeHotKeysRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    parameter<std::string> InstanceId;
    /// Maximum number of keys to return. Limits: 1 to 1000. Example: `50`.
    parameter<std::int32_t> PageSize;
    /// Filters by data type; all types if not given. Example: `list`.
    parameter<std::string> KeyType;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2023-03-27T15:31:00Z`.
    parameter<std::string> QueryEndTime;
    /// Start of the time range, at most 15 days ago; by default one hour ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in
    /// UTC. Example: `2023-03-27T15:30:00Z`.
    parameter<std::string> QueryStartTime;
    /// Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all shards if not given. Limits: at most 40 items.
    /// Example: `["server-redis-cn02sg5o56sbs****-0"]`.
    parameter<std::vector<std::string>> ShardIds;

    /// The type of the response.
    using response_type = DescribeHotKeysResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeHotKeys";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PageSize", PageSize)("KeyType", KeyType)("QueryEndTime", QueryEndTime)
            ("QueryStartTime", QueryStartTime)("ShardIds", ShardIds);
    }
};

/// A key scan job.
struct DescribeKeyScanJobs_KeyScanJob {
    /// Amount of work done, in the unit of `TotalCount`.
    std::optional<std::int32_t> CompletedCount;
    /// Creation time of the job.
    std::optional<std::string> CreateTime;
    /// End time of the job.
    std::optional<std::string> FinishTime;
    /// ID of the job. Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    std::optional<std::string> JobId;
    /// Start time of the job.
    std::optional<std::string> StartTime;
    /// Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values can occur.
    std::optional<std::string> Status;
    /// Total amount of work; the unit is not documented.
    std::optional<std::int32_t> TotalCount;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CompletedCount", CompletedCount)("CreateTime", CreateTime)("FinishTime", FinishTime)("JobId", JobId)
            ("StartTime", StartTime)("Status", Status)("TotalCount", TotalCount);
    }
};

/// Response of `DescribeKeyScanJobs`.
struct DescribeKeyScanJobsResponse {
    /// Jobs on this page.
    std::vector<volcredis::DescribeKeyScanJobs_KeyScanJob> JobList;
    /// Total number of matching jobs. Example: `1`.
    std::optional<std::int32_t> TotalJobsNumber;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("JobList", JobList)("TotalJobsNumber", TotalJobsNumber);
    }
};

/// Lists the key scan jobs of an instance in a time range.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
///
/// @see https://www.volcengine.com/docs/6293/1681639
struct DescribeKeyScanJobsRequest {
    /// ID of the instance. Example: `redis-cnlfkmh6uiii8****`.
    parameter<std::string> InstanceId;
    /// End of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.
    parameter<std::string> QueryEndTime;
    /// Start of the time range. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
    parameter<std::string> QueryStartTime;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of jobs per page. Limits: 1 to 1000. Default: `10`. Example: `10`.
    parameter<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeKeyScanJobsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeKeyScanJobs";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeKeyScanJobs_KeyScanJob;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.JobList; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("QueryEndTime", QueryEndTime)("QueryStartTime", QueryStartTime)("PageNumber", PageNumber)
            ("PageSize", PageSize);
    }
};

/// A slow query.
struct DescribeSlowLogs_SlowQuery {
    /// ID of the instance.
    std::optional<std::string> InstanceId;
    /// Database of the command: a number, or `-` for entries of servers.
    std::optional<std::string> DBName;
    /// Start time of the command.
    std::optional<std::string> ExecutionStartTime;
    /// Address of the client.
    std::optional<std::string> HostAddress;
    /// ID of the node that logged the command.
    std::optional<std::string> NodeId;
    /// Logged command.
    std::optional<std::string> QueryText;
    /// Duration of the command; the unit is not documented.
    std::optional<std::int64_t> QueryTimes;
    /// Account that ran the command.
    std::optional<std::string> UserName;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("DBName", DBName)("ExecutionStartTime", ExecutionStartTime)("HostAddress", HostAddress)
            ("NodeId", NodeId)("QueryText", QueryText)("QueryTimes", QueryTimes)("UserName", UserName);
    }
};

/// Response of `DescribeSlowLogs`.
struct DescribeSlowLogsResponse {
    /// Position to pass as `Context` in the next call.
    std::optional<std::string> Context;
    /// ID of the instance.
    std::optional<std::string> InstanceId;
    /// `true` if this is the last page; `false` if more entries follow.
    std::optional<bool> ListOver;
    /// Entries on this page.
    std::vector<volcredis::DescribeSlowLogs_SlowQuery> SlowQuery;
    /// Total number of entries.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Context", Context)("InstanceId", InstanceId)("ListOver", ListOver)("SlowQuery", SlowQuery)("Total", Total);
    }
};

/// Returns the slow log of an instance.
///
/// Read-only.
///
/// Validation:
///
/// - `SlowLogType` is ignored by the service when `NodeIds` is set.
/// - `DBName` must be `-` when `SlowLogType` is `Server`.
/// - `QueryEndTime` must be later than `QueryStartTime`.
/// - `DBName` must be an integer from 0 to 256 when `SlowLogType` is `Proxy`.
///
/// Checked by the service only:
///
/// - `NodeIds` should list at most 8 nodes.
///
/// Notes:
///
/// - Only the last three days can be queried.
/// - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`) are not logged.
///
/// @see https://www.volcengine.com/docs/6293/127842
struct DescribeSlowLogsRequest {
    /// ID of the instance. Example: `redis-cn02sg5o56sbs****`.
    parameter<std::string> InstanceId;
    /// Number of entries per page. Limits: 1 to 1000. Example: `50`.
    parameter<std::int32_t> PageSize;
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    parameter<std::string> Context;
    /// Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers. Example: `0`.
    parameter<std::string> DBName;
    /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given. Limits: at most 1024 bytes in total.
    /// Example: `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    parameter<std::vector<std::string>> NodeIds;
    /// End of the time range; by default the current time. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2022-07-26T12:38:54Z`.
    parameter<std::string> QueryEndTime;
    /// Start of the time range; by default three days ago. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2022-07-26T12:37:54Z`.
    parameter<std::string> QueryStartTime;
    /// Filters by type of node; both types if not given. Example: `Proxy`.
    parameter<std::string> SlowLogType;

    /// The type of the response.
    using response_type = DescribeSlowLogsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeSlowLogs";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeSlowLogs_SlowQuery;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.SlowQuery; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PageSize", PageSize)("Context", Context)("DBName", DBName)("NodeIds", NodeIds)
            ("QueryEndTime", QueryEndTime)("QueryStartTime", QueryStartTime)("SlowLogType", SlowLogType);
    }
};

/// Response of `InterruptKeyScanJob`.
struct InterruptKeyScanJobResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Cancels a key scan job that has not finished.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - The job must be in status `Created` or `Running`.
///
/// @see https://www.volcengine.com/docs/6293/2088324
struct InterruptKeyScanJobRequest {
    /// ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`. Example:
    /// `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    parameter<std::string> JobId;

    /// The type of the response.
    using response_type = InterruptKeyScanJobResponse;
    /// The wire name of the action.
    static constexpr const char *action = "InterruptKeyScanJob";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("JobId", JobId);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_LOGS_HPP
