// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeFatLogs` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::FatLogType;

structure! {
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
    /// Reference: <https://www.volcengine.com/docs/6293/2478754>
    pub struct DescribeFatLogsRequest {
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
            ///
            /// Example: `[1658839101000000,69550,0,null]`.
            context: String = "Context",
            /// Filters by type of node; both types if not given.
            ///
            /// Example: `proxy`.
            fat_log_type: FatLogType = "FatLogType",
            /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given.
            ///
            /// Limits: at most 1024 bytes in total. Example:
            /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
            node_ids: Vec<String> = "NodeIds" [Check::TotalBytes(1024)],
            /// End of the time range; by default the current time.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the time range; by default three days ago.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// Response of [`DescribeFatLogsRequest`].
    pub struct DescribeFatLogsResponse {
        optional {
            /// Position to pass as `Context` in the next call.
            ///
            /// Example: `[1658839101000000,69550,0,null]`.
            context: String = "Context",
            /// ID of the instance.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// `true` if this is the last page; `false` if more entries follow.
            ///
            /// Example: `true`.
            list_over: bool = "ListOver",
            /// Total number of entries.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// Entries on this page.
            fat_logs: FatLog = "FatLogs",
        }
    }
}

structure! {
    /// A log entry of a command with a large result.
    pub struct FatLog {
        optional {
            /// ID of the instance.
            instance_id: String = "InstanceId",
            /// Kind of command; the values are not documented.
            action_type: String = "ActionType",
            /// Address of the client.
            client_address: String = "ClientAddress",
            /// Name of the client connection.
            client_name: String = "ClientName",
            /// Logged command.
            cmd: String = "Cmd",
            /// Length recorded for the entry, as a string; the unit is not documented.
            cmd_length: String = "CmdLength",
            /// Start time of the command.
            execution_start_time: String = "ExecutionStartTime",
            /// ID of the log entry.
            log_id: String = "LogId",
            /// ID of the node that logged the command.
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
        summary: "Returns the log of commands with large results of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/2478754"],
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
