// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeSlowLogs` action.

use crate::DateTime;
use crate::model::{Check, Condition, Format, Literal, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::SlowLogType;

structure! {
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
    /// - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`)
    ///   are not logged.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/127842>
    pub struct DescribeSlowLogsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Number of entries per page.
            ///
            /// Limits: 1 to 1000. Example: `50`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
        optional {
            /// Position to continue from: the `Context` of the previous response; not given for the first
            /// page.
            context: String = "Context",
            /// Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers.
            ///
            /// Example: `0`.
            db_name: String = "DBName",
            /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given.
            ///
            /// Limits: at most 1024 bytes in total. Example:
            /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            node_ids: Vec<String> = "NodeIds" [Check::TotalBytes(1024)],
            /// End of the time range; by default the current time.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the time range; by default three days ago.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
            /// Filters by type of node; both types if not given.
            ///
            /// Example: `Proxy`.
            slow_log_type: SlowLogType = "SlowLogType",
        }
    }
}

structure! {
    /// Response of [`DescribeSlowLogsRequest`].
    pub struct DescribeSlowLogsResponse {
        optional {
            /// Position to pass as `Context` in the next call.
            context: String = "Context",
            /// ID of the instance.
            instance_id: String = "InstanceId",
            /// `true` if this is the last page; `false` if more entries follow.
            list_over: bool = "ListOver",
            /// Total number of entries.
            total: i32 = "Total",
        }
        lists {
            /// Entries on this page.
            slow_query: SlowQuery = "SlowQuery",
        }
    }
}

structure! {
    /// A slow query.
    pub struct SlowQuery {
        optional {
            /// ID of the instance.
            instance_id: String = "InstanceId",
            /// Database of the command: a number, or `-` for entries of servers.
            db_name: String = "DBName",
            /// Start time of the command.
            execution_start_time: String = "ExecutionStartTime",
            /// Address of the client.
            host_address: String = "HostAddress",
            /// ID of the node that logged the command.
            node_id: String = "NodeId",
            /// Logged command.
            query_text: String = "QueryText",
            /// Duration of the command; the unit is not documented.
            query_times: i64 = "QueryTimes",
            /// Account that ran the command.
            user_name: String = "UserName",
        }
    }
}

operation! {
    DescribeSlowLogsRequest => DescribeSlowLogsResponse,
    /// The description of [`DescribeSlowLogsRequest`].
    pub static ACTION = Action {
        name: "DescribeSlowLogs",
        method: "describe_slow_logs",
        category: "Log and analysis",
        summary: "Returns the slow log of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/127842"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[
            Rule::IgnoredIf { field: "SlowLogType", when: &[Condition::Given("NodeIds")] },
            Rule::AllowedIf { field: "DBName", when: &[Condition::Is("SlowLogType", &[Literal::String("Server")])], values: &[Literal::String("-")] },
            Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
            Rule::NumericText { field: "DBName", when: &[Condition::Is("SlowLogType", &[Literal::String("Proxy")])], min: 0, max: 256 },
        ],
        idempotency_token: None,
        pagination: Some(Pagination::Token { token: "Context", next: "Context", size: "PageSize", items: "SlowQuery", total: "Total", done: "ListOver", id: &[] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeSlowLogsRequest: [SlowQuery],
    token(context, page_size) => { slow_query, total, context, list_over }
}
