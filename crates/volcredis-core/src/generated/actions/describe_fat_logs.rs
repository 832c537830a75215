// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeFatLogs` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::FatLogType;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Pagination, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

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
///
/// Sent by
/// [`Client::describe_fat_logs`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_fat_logs).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFatLogsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    pub instance_id: String,
    /// Number of entries per page.
    ///
    /// Limits: 1 to 1000. Example: `50`.
    pub page_size: i32,
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    ///
    /// Example: `[1658839101000000,69550,0,null]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// Filters by type of node; both types if not given.
    ///
    /// Example: `proxy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fat_log_type: Option<FatLogType>,
    /// Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given.
    ///
    /// Limits: at most 1024 bytes in total. Example:
    /// `["proxy-redis-cn02sg5o56sbs****-1","proxy-redis-cn02sg5o56sbs****-0"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_ids: Option<Vec<String>>,
    /// End of the time range; by default the current time.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_end_time: Option<DateTime>,
    /// Start of the time range; by default three days ago.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_start_time: Option<DateTime>,
}

deserialize_structure! {
    strict DescribeFatLogsRequest {
        "InstanceId" => instance_id: required,
        "PageSize" => page_size: required,
        "Context" => context: optional,
        "FatLogType" => fat_log_type: optional,
        "NodeIds" => node_ids: optional,
        "QueryEndTime" => query_end_time: optional,
        "QueryStartTime" => query_start_time: optional,
    }
}

impl DescribeFatLogsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, page_size: impl IntoField<i32>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            page_size: page_size.into_field(),
            context: None,
            fat_log_type: None,
            node_ids: None,
            query_end_time: None,
            query_start_time: None,
        }
    }

    setters! {
        context, set_context: String,
        fat_log_type, set_fat_log_type: FatLogType,
        node_ids, set_node_ids: Vec<String>,
        query_end_time, set_query_end_time: DateTime,
        query_start_time, set_query_start_time: DateTime,
    }
}

impl Reflect for DescribeFatLogsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeFatLogsRequest",
        unique_name: "DescribeFatLogsRequest",
        doc: "Returns the log of commands with large results of an instance.\n\nRead-only.\n\nValidation:\n\n- `QueryEndTime` must be later than `QueryStartTime`.\n\nChecked by the service only:\n\n- `NodeIds` should list at most 8 nodes.\n\nNotes:\n\n- A command is logged if its result is larger than 500 KB.\n- Only the last three days can be queried.\n- The format of `Context` is opaque.\n\nReference: <https://www.volcengine.com/docs/6293/2478754>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`."),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of entries per page.\n\nLimits: 1 to 1000. Example: `50`.").checks(&[Check::Range { min: 1, max: 1000 }]),
            Field::optional("Context", "context", String::TYPE)
                .doc("Position to continue from: the `Context` of the previous response; not given for the first page.\n\nExample: `[1658839101000000,69550,0,null]`."),
            Field::optional("FatLogType", "fat_log_type", FatLogType::TYPE)
                .doc("Filters by type of node; both types if not given.\n\nExample: `proxy`."),
            Field::optional("NodeIds", "node_ids", Vec::<String>::TYPE)
                .doc("Filters by node IDs, as listed by `DescribeNodeIds`; all nodes if not given.\n\nLimits: at most 1024 bytes in total. Example: `[\"proxy-redis-cn02sg5o56sbs****-1\",\"proxy-redis-cn02sg5o56sbs****-0\"]`.").checks(&[Check::TotalBytes(1024)]),
            Field::optional("QueryEndTime", "query_end_time", DateTime::TYPE)
                .doc("End of the time range; by default the current time.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:11:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("QueryStartTime", "query_start_time", DateTime::TYPE)
                .doc("Start of the time range; by default three days ago.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2026-03-17T07:10:00Z`.").checks(&[Check::Format(Format::DateTime)]),
        ],
    };
}

impl Fields for DescribeFatLogsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "PageSize" => self.page_size.as_value(),
            "Context" => self.context.as_value(),
            "FatLogType" => self.fat_log_type.as_value(),
            "NodeIds" => self.node_ids.as_value(),
            "QueryEndTime" => self.query_end_time.as_value(),
            "QueryStartTime" => self.query_start_time.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeFatLogsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeFatLogsResponse {
    /// Position to pass as `Context` in the next call.
    ///
    /// Example: `[1658839101000000,69550,0,null]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// ID of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// `true` if this is the last page; `false` if more entries follow.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_over: Option<bool>,
    /// Total number of entries.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Entries on this page.
    pub fat_logs: Vec<FatLog>,
}

deserialize_structure! {
    lenient DescribeFatLogsResponse {
        "Context" => context: optional,
        "InstanceId" => instance_id: optional,
        "ListOver" => list_over: optional,
        "Total" => total: optional,
        "FatLogs" => fat_logs: or_default,
    }
}

impl DescribeFatLogsResponse {
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
        fat_logs: Vec<FatLog>,
    }
}

impl Reflect for DescribeFatLogsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeFatLogsResponse",
        unique_name: "DescribeFatLogsResponse",
        doc: "Response of [`DescribeFatLogsRequest`].",
        fields: &[
            Field::optional("Context", "context", String::TYPE)
                .doc("Position to pass as `Context` in the next call.\n\nExample: `[1658839101000000,69550,0,null]`."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`."),
            Field::optional("ListOver", "list_over", bool::TYPE)
                .doc("`true` if this is the last page; `false` if more entries follow.\n\nExample: `true`."),
            Field::optional("Total", "total", i32::TYPE)
                .doc("Total number of entries.\n\nExample: `1`."),
            Field::optional("FatLogs", "fat_logs", Vec::<FatLog>::TYPE)
                .doc("Entries on this page."),
        ],
    };
}

impl Fields for DescribeFatLogsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Context" => self.context.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "ListOver" => self.list_over.as_value(),
            "Total" => self.total.as_value(),
            "FatLogs" => self.fat_logs.as_value(),
            _ => None,
        }
    }
}

/// A log entry of a command with a large result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct FatLog {
    /// ID of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Kind of command; the values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<String>,
    /// Address of the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_address: Option<String>,
    /// Name of the client connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Logged command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmd: Option<String>,
    /// Length recorded for the entry, as a string; the unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmd_length: Option<String>,
    /// Start time of the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_start_time: Option<String>,
    /// ID of the log entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_id: Option<String>,
    /// ID of the node that logged the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
}

deserialize_structure! {
    lenient FatLog {
        "InstanceId" => instance_id: optional,
        "ActionType" => action_type: optional,
        "ClientAddress" => client_address: optional,
        "ClientName" => client_name: optional,
        "Cmd" => cmd: optional,
        "CmdLength" => cmd_length: optional,
        "ExecutionStartTime" => execution_start_time: optional,
        "LogId" => log_id: optional,
        "NodeId" => node_id: optional,
    }
}

impl FatLog {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        action_type: String,
        client_address: String,
        client_name: String,
        cmd: String,
        cmd_length: String,
        execution_start_time: String,
        log_id: String,
        node_id: String,
    }
}

impl Reflect for FatLog {
    const STRUCTURE: &'static Structure = &Structure {
        name: "FatLog",
        unique_name: "FatLog",
        doc: "A log entry of a command with a large result.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE).doc("ID of the instance."),
            Field::optional("ActionType", "action_type", String::TYPE)
                .doc("Kind of command; the values are not documented."),
            Field::optional("ClientAddress", "client_address", String::TYPE).doc("Address of the client."),
            Field::optional("ClientName", "client_name", String::TYPE).doc("Name of the client connection."),
            Field::optional("Cmd", "cmd", String::TYPE).doc("Logged command."),
            Field::optional("CmdLength", "cmd_length", String::TYPE)
                .doc("Length recorded for the entry, as a string; the unit is not documented."),
            Field::optional("ExecutionStartTime", "execution_start_time", String::TYPE)
                .doc("Start time of the command."),
            Field::optional("LogId", "log_id", String::TYPE).doc("ID of the log entry."),
            Field::optional("NodeId", "node_id", String::TYPE).doc("ID of the node that logged the command."),
        ],
    };
}

impl Fields for FatLog {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ActionType" => self.action_type.as_value(),
            "ClientAddress" => self.client_address.as_value(),
            "ClientName" => self.client_name.as_value(),
            "Cmd" => self.cmd.as_value(),
            "CmdLength" => self.cmd_length.as_value(),
            "ExecutionStartTime" => self.execution_start_time.as_value(),
            "LogId" => self.log_id.as_value(),
            "NodeId" => self.node_id.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeFatLogsRequest`].
pub static ACTION: Action = Action {
    index: 48,
    name: "DescribeFatLogs",
    method: "describe_fat_logs",
    category: "Log and analysis",
    summary: "Returns the log of commands with large results of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/2478754"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeFatLogsRequest::STRUCTURE,
    response: DescribeFatLogsResponse::STRUCTURE,
    rules: &[Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" }],
    idempotency_token: None,
    pagination: Some(Pagination::Token {
        token: "Context",
        next: "Context",
        size: "PageSize",
        items: "FatLogs",
        total: "Total",
        done: "ListOver",
        id: &["LogId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeFatLogsRequest {
    type Response = DescribeFatLogsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeFatLogsRequest: [FatLog],
    token(context, page_size) => { fat_logs, total, context, list_over }
}
