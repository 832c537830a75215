// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeFatLogs`: returns the log of commands with very large results of an instance for a period within the last three days.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::FatLogType;

structure! {
    /// Returns the log of commands with very large results of an instance for a period within the last
    /// three days.
    ///
    /// Changes nothing.
    ///
    /// Rules checked before sending:
    ///
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    ///
    /// Rules that only the service can check:
    ///
    /// - The ids in `NodeIds` take at most 1024 bytes in all; no more than 8 are advised.
    ///
    /// Notes:
    ///
    /// - A command enters this log when its result is larger than 500 KB; that threshold is fixed.
    /// - Only the last three days can be read.
    /// - `ListOver` is true at the end: the list is over. Go on while it is false.
    /// - `FatLogType` is written in lower case here, unlike `SlowLogType` of `DescribeSlowLogs`; the
    ///   spelling is that of the example and of the remark on the default, as the list of values itself is
    ///   missing in the stored copies of the page.
    /// - Context is an opaque string although it looks like a JSON array.
    /// - The members of `FatLogs` are not described; their meanings are inferred from the names.
    ///
    /// Reference: `6293/2478754`.
    pub struct DescribeFatLogsRequest {
        required {
            /// Id of the instance whose log is read.
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
            ///
            /// Example: `[1658839101000000,69550,0,null]`.
            context: String = "Context",
            /// Returns only entries of this kind of node; both kinds unless given.
            ///
            /// Example: `proxy`.
            fat_log_type: FatLogType = "FatLogType",
            /// Returns only entries of these nodes (ids from `DescribeNodeIds`); all nodes unless given.
            ///
            /// Limits: at most 1024 bytes in all. Example:
            /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            node_ids: Vec<String> = "NodeIds" [Check::TotalBytes(1024)],
            /// End of the period in UTC; now unless given.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the period in UTC; three days ago unless given.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// What [`DescribeFatLogsRequest`] is answered with.
    pub struct DescribeFatLogsResponse {
        optional {
            /// Position to send as Context for the next page.
            ///
            /// Example: `[1658839101000000,69550,0,null]`.
            context: String = "Context",
            /// Id of the instance.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Whether everything has been returned: false means that more records follow, true that this
            /// was the last page.
            ///
            /// Example: `true`.
            list_over: bool = "ListOver",
            /// Number of entries found.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// Entries of this page.
            fat_logs: FatLog = "FatLogs",
        }
    }
}

structure! {
    /// One large request.
    pub struct FatLog {
        optional {
            /// Id of the instance.
            instance_id: String = "InstanceId",
            /// Kind of command or operation; values not documented.
            action_type: String = "ActionType",
            /// Address of the client that sent the command.
            client_address: String = "ClientAddress",
            /// Name the client gave itself.
            client_name: String = "ClientName",
            /// The command as it was logged.
            cmd: String = "Cmd",
            /// Length recorded for the entry, as a string; what is measured and in which unit is not
            /// documented.
            cmd_length: String = "CmdLength",
            /// When the command began to run.
            execution_start_time: String = "ExecutionStartTime",
            /// Id of the log entry.
            log_id: String = "LogId",
            /// Id of the node that logged the command.
            node_id: String = "NodeId",
        }
    }
}

operation! {
    DescribeFatLogsRequest => DescribeFatLogsResponse,
    /// The description of [`DescribeFatLogsRequest`].
    pub static ACTION = Action {
        name: "DescribeFatLogs",
        method: "describe_fat_logs",
        category: "Log and analysis",
        summary: "Returns the log of commands with very large results of an instance for a period within the last three days.",
        reference: &["6293/2478754"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[
            Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
        ],
        idempotency_token: None,
        pagination: Some(Pagination::Token { token: "Context", next: "Context", size: "PageSize", items: "FatLogs", total: "Total", done: "ListOver", id: &["LogId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeFatLogsRequest: [FatLog],
    token(context, page_size) => { fat_logs, total, context, list_over }
}
