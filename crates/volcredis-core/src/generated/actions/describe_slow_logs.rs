// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeSlowLogs` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::SlowLogType;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Format, IntoField, Literal, Mode, Pagination,
    Reflect, Rule, States, Structure, ValueRef, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

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
/// - Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`) are
///   not logged.
///
/// Reference: <https://www.volcengine.com/docs/6293/127842>
///
/// Sent by
/// [`Client::describe_slow_logs`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_slow_logs).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSlowLogsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    pub instance_id: String,
    /// Number of entries per page.
    ///
    /// Limits: 1 to 1000. Example: `50`.
    pub page_size: i32,
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers.
    ///
    /// Example: `0`.
    #[serde(rename = "DBName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_name: Option<String>,
    /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given.
    ///
    /// Limits: at most 1024 bytes in total. Example:
    /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_ids: Option<Vec<String>>,
    /// End of the time range; by default the current time.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_end_time: Option<DateTime>,
    /// Start of the time range; by default three days ago.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_start_time: Option<DateTime>,
    /// Filters by type of node; both types if not given.
    ///
    /// Example: `Proxy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slow_log_type: Option<SlowLogType>,
}

deserialize_structure! {
    strict DescribeSlowLogsRequest {
        "InstanceId" => instance_id: required,
        "PageSize" => page_size: required,
        "Context" => context: optional,
        "DBName" => db_name: optional,
        "NodeIds" => node_ids: optional,
        "QueryEndTime" => query_end_time: optional,
        "QueryStartTime" => query_start_time: optional,
        "SlowLogType" => slow_log_type: optional,
    }
}

impl DescribeSlowLogsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, page_size: impl IntoField<i32>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            page_size: page_size.into_field(),
            context: None,
            db_name: None,
            node_ids: None,
            query_end_time: None,
            query_start_time: None,
            slow_log_type: None,
        }
    }

    setters! {
        context, set_context: String,
        db_name, set_db_name: String,
        node_ids, set_node_ids: Vec<String>,
        query_end_time, set_query_end_time: DateTime,
        query_start_time, set_query_start_time: DateTime,
        slow_log_type, set_slow_log_type: SlowLogType,
    }
}

impl Reflect for DescribeSlowLogsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeSlowLogsRequest",
        unique_name: "DescribeSlowLogsRequest",
        doc: "Returns the slow log of an instance.\n\nRead-only.\n\nValidation:\n\n- `SlowLogType` is ignored by the service when `NodeIds` is set.\n- `DBName` must be `-` when `SlowLogType` is `Server`.\n- `QueryEndTime` must be later than `QueryStartTime`.\n- `DBName` must be an integer from 0 to 256 when `SlowLogType` is `Proxy`.\n\nChecked by the service only:\n\n- `NodeIds` should list at most 8 nodes.\n\nNotes:\n\n- Only the last three days can be queried.\n- Blocking commands (`BLPOP`, `BRPOP`, `BRPOPLPUSH`, `BZPOPMIN`, `BZPOPMAX`, `XREAD`, `XREADGROUP`) are not logged.\n\nReference: <https://www.volcengine.com/docs/6293/127842>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`."),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of entries per page.\n\nLimits: 1 to 1000. Example: `50`.").checks(&[Check::Range { min: 1, max: 1000 }]),
            Field::optional("Context", "context", String::TYPE)
                .doc("Position to continue from: the `Context` of the previous response; not given for the first page."),
            Field::optional("DBName", "db_name", String::TYPE)
                .doc("Filters by database: `0` to `256` for entries of proxies, `-` for entries of servers.\n\nExample: `0`."),
            Field::optional("NodeIds", "node_ids", Vec::<String>::TYPE)
                .doc("Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given.\n\nLimits: at most 1024 bytes in total. Example: `[\"proxy-redis-cn02sg5o56sbs****-1\",\"proxy-redis-cn02sg5o56sbs****-0\"]`.").checks(&[Check::TotalBytes(1024)]),
            Field::optional("QueryEndTime", "query_end_time", DateTime::TYPE)
                .doc("End of the time range; by default the current time.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:38:54Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("QueryStartTime", "query_start_time", DateTime::TYPE)
                .doc("Start of the time range; by default three days ago.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-07-26T12:37:54Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("SlowLogType", "slow_log_type", SlowLogType::TYPE)
                .doc("Filters by type of node; both types if not given.\n\nExample: `Proxy`."),
        ],
    };
}

impl Fields for DescribeSlowLogsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "PageSize" => self.page_size.as_value(),
            "Context" => self.context.as_value(),
            "DBName" => self.db_name.as_value(),
            "NodeIds" => self.node_ids.as_value(),
            "QueryEndTime" => self.query_end_time.as_value(),
            "QueryStartTime" => self.query_start_time.as_value(),
            "SlowLogType" => self.slow_log_type.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeSlowLogsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeSlowLogsResponse {
    /// Position to pass as `Context` in the next call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// ID of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// `true` if this is the last page; `false` if more entries follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_over: Option<bool>,
    /// Total number of entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Entries on this page.
    pub slow_query: Vec<SlowQuery>,
}

deserialize_structure! {
    lenient DescribeSlowLogsResponse {
        "Context" => context: optional,
        "InstanceId" => instance_id: optional,
        "ListOver" => list_over: optional,
        "Total" => total: optional,
        "SlowQuery" => slow_query: or_default,
    }
}

impl DescribeSlowLogsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        context: String,
        instance_id: String,
        list_over: bool,
        total: i32,
        slow_query: Vec<SlowQuery>,
    }
}

impl Reflect for DescribeSlowLogsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeSlowLogsResponse",
        unique_name: "DescribeSlowLogsResponse",
        doc: "Response of [`DescribeSlowLogsRequest`].",
        fields: &[
            Field::optional("Context", "context", String::TYPE)
                .doc("Position to pass as `Context` in the next call."),
            Field::optional("InstanceId", "instance_id", String::TYPE).doc("ID of the instance."),
            Field::optional("ListOver", "list_over", bool::TYPE)
                .doc("`true` if this is the last page; `false` if more entries follow."),
            Field::optional("Total", "total", i32::TYPE).doc("Total number of entries."),
            Field::optional("SlowQuery", "slow_query", Vec::<SlowQuery>::TYPE).doc("Entries on this page."),
        ],
    };
}

impl Fields for DescribeSlowLogsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Context" => self.context.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "ListOver" => self.list_over.as_value(),
            "Total" => self.total.as_value(),
            "SlowQuery" => self.slow_query.as_value(),
            _ => None,
        }
    }
}

/// A slow query.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SlowQuery {
    /// ID of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Database of the command: a number, or `-` for entries of servers.
    #[serde(rename = "DBName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_name: Option<String>,
    /// Start time of the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_start_time: Option<String>,
    /// Address of the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_address: Option<String>,
    /// ID of the node that logged the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Logged command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_text: Option<String>,
    /// Duration of the command; the unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_times: Option<i64>,
    /// Account that ran the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

deserialize_structure! {
    lenient SlowQuery {
        "InstanceId" => instance_id: optional,
        "DBName" => db_name: optional,
        "ExecutionStartTime" => execution_start_time: optional,
        "HostAddress" => host_address: optional,
        "NodeId" => node_id: optional,
        "QueryText" => query_text: optional,
        "QueryTimes" => query_times: optional,
        "UserName" => user_name: optional,
    }
}

impl SlowQuery {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        db_name: String,
        execution_start_time: String,
        host_address: String,
        node_id: String,
        query_text: String,
        query_times: i64,
        user_name: String,
    }
}

impl Reflect for SlowQuery {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SlowQuery",
        unique_name: "SlowQuery",
        doc: "A slow query.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE).doc("ID of the instance."),
            Field::optional("DBName", "db_name", String::TYPE)
                .doc("Database of the command: a number, or `-` for entries of servers."),
            Field::optional("ExecutionStartTime", "execution_start_time", String::TYPE)
                .doc("Start time of the command."),
            Field::optional("HostAddress", "host_address", String::TYPE).doc("Address of the client."),
            Field::optional("NodeId", "node_id", String::TYPE).doc("ID of the node that logged the command."),
            Field::optional("QueryText", "query_text", String::TYPE).doc("Logged command."),
            Field::optional("QueryTimes", "query_times", i64::TYPE)
                .doc("Duration of the command; the unit is not documented."),
            Field::optional("UserName", "user_name", String::TYPE).doc("Account that ran the command."),
        ],
    };
}

impl Fields for SlowQuery {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "DBName" => self.db_name.as_value(),
            "ExecutionStartTime" => self.execution_start_time.as_value(),
            "HostAddress" => self.host_address.as_value(),
            "NodeId" => self.node_id.as_value(),
            "QueryText" => self.query_text.as_value(),
            "QueryTimes" => self.query_times.as_value(),
            "UserName" => self.user_name.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeSlowLogsRequest`].
pub static ACTION: Action = Action {
    index: 58,
    name: "DescribeSlowLogs",
    method: "describe_slow_logs",
    category: "Log and analysis",
    summary: "Returns the slow log of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/127842"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeSlowLogsRequest::STRUCTURE,
    response: DescribeSlowLogsResponse::STRUCTURE,
    rules: &[
        Rule::IgnoredIf { field: "SlowLogType", when: &[Condition::Given("NodeIds")] },
        Rule::AllowedIf {
            field: "DBName",
            when: &[Condition::Is("SlowLogType", &[Literal::String("Server")])],
            values: &[Literal::String("-")],
        },
        Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
        Rule::NumericString {
            field: "DBName",
            when: &[Condition::Is("SlowLogType", &[Literal::String("Proxy")])],
            min: 0,
            max: 256,
        },
    ],
    idempotency_token: None,
    pagination: Some(Pagination::Token {
        token: "Context",
        next: "Context",
        size: "PageSize",
        items: "SlowQuery",
        total: "Total",
        done: "ListOver",
        id: &[],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeSlowLogsRequest {
    type Response = DescribeSlowLogsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeSlowLogsRequest: [SlowQuery],
    token(context, page_size) => { slow_query, total, context, list_over }
}
