// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeSlowLogs`: returns the slow log of an instance for a period within the last three days.

use crate::DateTime;
use crate::model::{Check, Condition, Format, Literal, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::SlowLogType;

structure! {
    /// Returns the slow log of an instance for a period within the last three days.
    ///
    /// Changes nothing.
    ///
    /// Rules checked before sending:
    ///
    /// - The service ignores `SlowLogType` when `NodeIds` is given (nothing is refused).
    /// - `DBName` must be `-` when `SlowLogType` is `Server`.
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    /// - `DBName` must be a whole number from 0 to 256 when `SlowLogType` is `Proxy`.
    ///
    /// Rules that only the service can check:
    ///
    /// - The ids in `NodeIds` take at most 1024 bytes in all; no more than 8 are advised.
    ///
    /// Notes:
    ///
    /// - Only the last three days can be read.
    /// - Blocking commands (BLPOP, BRPOP, BRPOPLPUSH, BZPOPMIN, BZPOPMAX, XREAD, XREADGROUP) never enter
    ///   the slow log.
    /// - `ListOver` is true at the end (the list is over), so a reader goes on while it is false; this
    ///   reading comes from the `DescribeFatLogs` page, whose fields are the same.
    /// - If both `NodeIds` and `SlowLogType` are given, `NodeIds` decides.
    /// - The members of `SlowQuery` are not described on the page; their meanings are inferred from the
    ///   names (`QueryTimes` as a duration, not a count).
    ///
    /// Reference: `6293/127842`.
    pub struct DescribeSlowLogsRequest {
        required {
            /// Id of the instance whose slow log is read.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Number of entries per page.
            ///
            /// Limits: 1 to 1000. Example: `50`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
        optional {
            /// Position from which to go on: the Context of the previous answer; leave it out for the first
            /// page.
            context: String = "Context",
            /// Returns only entries of this database: 0 to 256 for entries of proxies, `-` for entries of
            /// servers.
            ///
            /// Example: `0`.
            db_name: String = "DBName",
            /// Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless given.
            ///
            /// Limits: at most 1024 bytes in all. Example:
            /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            node_ids: Vec<String> = "NodeIds" [Check::TotalBytes(1024)],
            /// End of the period in UTC; now unless given.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the period in UTC; three days ago unless given.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
            /// Returns only entries of this kind of node; both kinds unless given.
            ///
            /// Example: `Proxy`.
            slow_log_type: SlowLogType = "SlowLogType",
        }
    }
}

structure! {
    /// What [`DescribeSlowLogsRequest`] is answered with.
    pub struct DescribeSlowLogsResponse {
        optional {
            /// Position to send as Context for the next page.
            context: String = "Context",
            /// Id of the instance.
            instance_id: String = "InstanceId",
            /// Whether everything has been returned: false means that more records follow, true that this
            /// was the last page.
            list_over: bool = "ListOver",
            /// Number of entries found.
            total: i32 = "Total",
        }
        lists {
            /// Entries of this page.
            slow_query: SlowQuery = "SlowQuery",
        }
    }
}

structure! {
    /// A slow query.
    pub struct SlowQuery {
        optional {
            /// Id of the instance.
            instance_id: String = "InstanceId",
            /// Database the command ran in (a number, or `-` for entries of servers).
            db_name: String = "DBName",
            /// When the command began to run.
            execution_start_time: String = "ExecutionStartTime",
            /// Address of the client that sent the command.
            host_address: String = "HostAddress",
            /// Id of the node that logged the command.
            node_id: String = "NodeId",
            /// The command as it was logged.
            query_text: String = "QueryText",
            /// How long the command took; the unit is not confirmed.
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
        summary: "Returns the slow log of an instance for a period within the last three days.",
        reference: &["6293/127842"],
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
