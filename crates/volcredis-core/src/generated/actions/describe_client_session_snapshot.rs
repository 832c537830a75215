// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeClientSessionSnapshot` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Pagination, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the client sessions of an instance that were recorded in a time range.
///
/// Read-only.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - The format of the times and the values of `FilterKey`, `OrderBy` and `OrderType` are not documented.
///
/// Sent by
/// [`Client::describe_client_session_snapshot`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_client_session_snapshot).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeClientSessionSnapshotRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// Conditions that the sessions must meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<SessionFilter>>,
    /// Session property to sort by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_by: Option<String>,
    /// Sort direction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_type: Option<String>,
    /// Number of sessions per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// End of the time range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_end_time: Option<String>,
    /// Start of the time range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_start_time: Option<String>,
}

deserialize_structure! {
    strict DescribeClientSessionSnapshotRequest {
        "InstanceId" => instance_id: required,
        "Context" => context: optional,
        "Filter" => filter: optional,
        "OrderBy" => order_by: optional,
        "OrderType" => order_type: optional,
        "PageSize" => page_size: optional,
        "QueryEndTime" => query_end_time: optional,
        "QueryStartTime" => query_start_time: optional,
    }
}

impl DescribeClientSessionSnapshotRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            context: None,
            filter: None,
            order_by: None,
            order_type: None,
            page_size: None,
            query_end_time: None,
            query_start_time: None,
        }
    }

    setters! {
        context, set_context: String,
        filter, set_filter: Vec<SessionFilter>,
        order_by, set_order_by: String,
        order_type, set_order_type: String,
        page_size, set_page_size: i32,
        query_end_time, set_query_end_time: String,
        query_start_time, set_query_start_time: String,
    }
}

impl Reflect for DescribeClientSessionSnapshotRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeClientSessionSnapshotRequest",
        unique_name: "DescribeClientSessionSnapshotRequest",
        doc: "Lists the client sessions of an instance that were recorded in a time range.\n\nRead-only.\n\nNotes:\n\n- The action is not documented by the service and may change.\n- The format of the times and the values of `FilterKey`, `OrderBy` and `OrderType` are not documented.",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("Context", "context", String::TYPE)
                .doc("Position to continue from: the `Context` of the previous response; not given for the first page."),
            Field::optional("Filter", "filter", Vec::<SessionFilter>::TYPE)
                .doc("Conditions that the sessions must meet."),
            Field::optional("OrderBy", "order_by", String::TYPE)
                .doc("Session property to sort by."),
            Field::optional("OrderType", "order_type", String::TYPE)
                .doc("Sort direction."),
            Field::optional("PageSize", "page_size", i32::TYPE)
                .doc("Number of sessions per page."),
            Field::optional("QueryEndTime", "query_end_time", String::TYPE)
                .doc("End of the time range."),
            Field::optional("QueryStartTime", "query_start_time", String::TYPE)
                .doc("Start of the time range."),
        ],
    };
}

impl Fields for DescribeClientSessionSnapshotRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Context" => self.context.as_value(),
            "Filter" => self.filter.as_value(),
            "OrderBy" => self.order_by.as_value(),
            "OrderType" => self.order_type.as_value(),
            "PageSize" => self.page_size.as_value(),
            "QueryEndTime" => self.query_end_time.as_value(),
            "QueryStartTime" => self.query_start_time.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeClientSessionSnapshotRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeClientSessionSnapshotResponse {
    /// Position to pass as `Context` in the next call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// `true` if this is the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_over: Option<bool>,
    /// Total number of matching sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Sessions on this page.
    pub session_list: Vec<ClientSession>,
}

deserialize_structure! {
    lenient DescribeClientSessionSnapshotResponse {
        "Context" => context: optional,
        "InstanceId" => instance_id: optional,
        "ListOver" => list_over: optional,
        "Total" => total: optional,
        "SessionList" => session_list: or_default,
    }
}

impl DescribeClientSessionSnapshotResponse {
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
        session_list: Vec<ClientSession>,
    }
}

impl Reflect for DescribeClientSessionSnapshotResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeClientSessionSnapshotResponse",
        unique_name: "DescribeClientSessionSnapshotResponse",
        doc: "Response of [`DescribeClientSessionSnapshotRequest`].",
        fields: &[
            Field::optional("Context", "context", String::TYPE)
                .doc("Position to pass as `Context` in the next call."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ListOver", "list_over", bool::TYPE).doc("`true` if this is the last page."),
            Field::optional("Total", "total", i32::TYPE).doc("Total number of matching sessions."),
            Field::optional("SessionList", "session_list", Vec::<ClientSession>::TYPE)
                .doc("Sessions on this page."),
        ],
    };
}

impl Fields for DescribeClientSessionSnapshotResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Context" => self.context.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "ListOver" => self.list_over.as_value(),
            "Total" => self.total.as_value(),
            "SessionList" => self.session_list.as_value(),
            _ => None,
        }
    }
}

/// A client session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ClientSession {
    /// ID of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Address and port of the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_addr: Option<String>,
    /// ID of the connection in Redis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<i64>,
    /// IP address of the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// Name of the connection, as set by the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// ID of the node of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Age of the connection.
    ///
    /// Unit: s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_age: Option<i64>,
    /// Authentication state of the session, as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_auth: Option<i32>,
    /// Last command of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_cmd: Option<String>,
    /// Number of the selected database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_db: Option<i64>,
    /// Socket events: `r` for readable, `w` for writable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_events: Option<String>,
    /// File descriptor of the socket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_fd: Option<i32>,
    /// Client flags as in `CLIENT LIST`; `N` for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_flags: Option<String>,
    /// Idle time of the connection.
    ///
    /// Unit: s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_idle: Option<i64>,
    /// Number of commands queued in a `MULTI` transaction; `-1` outside a transaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_multi: Option<i32>,
    /// Used size of the fixed output buffer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_obl: Option<i64>,
    /// Number of replies in the output list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_oll: Option<i64>,
    /// Memory used by the output buffers.
    ///
    /// Unit: B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_omem: Option<i64>,
    /// Number of pattern subscriptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_psub: Option<i32>,
    /// Used size of the query buffer.
    ///
    /// Unit: B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_qbuf: Option<i64>,
    /// Free size of the query buffer.
    ///
    /// Unit: B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_qbuf_free: Option<i64>,
    /// Number of channel subscriptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_sub: Option<i32>,
}

deserialize_structure! {
    lenient ClientSession {
        "InstanceId" => instance_id: optional,
        "ClientAddr" => client_addr: optional,
        "ClientId" => client_id: optional,
        "ClientIp" => client_ip: optional,
        "ClientName" => client_name: optional,
        "NodeId" => node_id: optional,
        "SessionAge" => session_age: optional,
        "SessionAuth" => session_auth: optional,
        "SessionCmd" => session_cmd: optional,
        "SessionDb" => session_db: optional,
        "SessionEvents" => session_events: optional,
        "SessionFd" => session_fd: optional,
        "SessionFlags" => session_flags: optional,
        "SessionIdle" => session_idle: optional,
        "SessionMulti" => session_multi: optional,
        "SessionObl" => session_obl: optional,
        "SessionOll" => session_oll: optional,
        "SessionOmem" => session_omem: optional,
        "SessionPsub" => session_psub: optional,
        "SessionQbuf" => session_qbuf: optional,
        "SessionQbufFree" => session_qbuf_free: optional,
        "SessionSub" => session_sub: optional,
    }
}

impl ClientSession {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        client_addr: String,
        client_id: i64,
        client_ip: String,
        client_name: String,
        node_id: String,
        session_age: i64,
        session_auth: i32,
        session_cmd: String,
        session_db: i64,
        session_events: String,
        session_fd: i32,
        session_flags: String,
        session_idle: i64,
        session_multi: i32,
        session_obl: i64,
        session_oll: i64,
        session_omem: i64,
        session_psub: i32,
        session_qbuf: i64,
        session_qbuf_free: i64,
        session_sub: i32,
    }
}

impl Reflect for ClientSession {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ClientSession",
        unique_name: "ClientSession",
        doc: "A client session.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE).doc("ID of the instance."),
            Field::optional("ClientAddr", "client_addr", String::TYPE).doc("Address and port of the client."),
            Field::optional("ClientId", "client_id", i64::TYPE).doc("ID of the connection in Redis."),
            Field::optional("ClientIp", "client_ip", String::TYPE).doc("IP address of the client."),
            Field::optional("ClientName", "client_name", String::TYPE)
                .doc("Name of the connection, as set by the client."),
            Field::optional("NodeId", "node_id", String::TYPE).doc("ID of the node of the session."),
            Field::optional("SessionAge", "session_age", i64::TYPE).doc("Age of the connection.\n\nUnit: s."),
            Field::optional("SessionAuth", "session_auth", i32::TYPE)
                .doc("Authentication state of the session, as a number."),
            Field::optional("SessionCmd", "session_cmd", String::TYPE).doc("Last command of the session."),
            Field::optional("SessionDb", "session_db", i64::TYPE).doc("Number of the selected database."),
            Field::optional("SessionEvents", "session_events", String::TYPE)
                .doc("Socket events: `r` for readable, `w` for writable."),
            Field::optional("SessionFd", "session_fd", i32::TYPE).doc("File descriptor of the socket."),
            Field::optional("SessionFlags", "session_flags", String::TYPE)
                .doc("Client flags as in `CLIENT LIST`; `N` for none."),
            Field::optional("SessionIdle", "session_idle", i64::TYPE)
                .doc("Idle time of the connection.\n\nUnit: s."),
            Field::optional("SessionMulti", "session_multi", i32::TYPE)
                .doc("Number of commands queued in a `MULTI` transaction; `-1` outside a transaction."),
            Field::optional("SessionObl", "session_obl", i64::TYPE)
                .doc("Used size of the fixed output buffer."),
            Field::optional("SessionOll", "session_oll", i64::TYPE)
                .doc("Number of replies in the output list."),
            Field::optional("SessionOmem", "session_omem", i64::TYPE)
                .doc("Memory used by the output buffers.\n\nUnit: B."),
            Field::optional("SessionPsub", "session_psub", i32::TYPE).doc("Number of pattern subscriptions."),
            Field::optional("SessionQbuf", "session_qbuf", i64::TYPE)
                .doc("Used size of the query buffer.\n\nUnit: B."),
            Field::optional("SessionQbufFree", "session_qbuf_free", i64::TYPE)
                .doc("Free size of the query buffer.\n\nUnit: B."),
            Field::optional("SessionSub", "session_sub", i32::TYPE).doc("Number of channel subscriptions."),
        ],
    };
}

impl Fields for ClientSession {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientAddr" => self.client_addr.as_value(),
            "ClientId" => self.client_id.as_value(),
            "ClientIp" => self.client_ip.as_value(),
            "ClientName" => self.client_name.as_value(),
            "NodeId" => self.node_id.as_value(),
            "SessionAge" => self.session_age.as_value(),
            "SessionAuth" => self.session_auth.as_value(),
            "SessionCmd" => self.session_cmd.as_value(),
            "SessionDb" => self.session_db.as_value(),
            "SessionEvents" => self.session_events.as_value(),
            "SessionFd" => self.session_fd.as_value(),
            "SessionFlags" => self.session_flags.as_value(),
            "SessionIdle" => self.session_idle.as_value(),
            "SessionMulti" => self.session_multi.as_value(),
            "SessionObl" => self.session_obl.as_value(),
            "SessionOll" => self.session_oll.as_value(),
            "SessionOmem" => self.session_omem.as_value(),
            "SessionPsub" => self.session_psub.as_value(),
            "SessionQbuf" => self.session_qbuf.as_value(),
            "SessionQbufFree" => self.session_qbuf_free.as_value(),
            "SessionSub" => self.session_sub.as_value(),
            _ => None,
        }
    }
}

/// A filter on client sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SessionFilter {
    /// Session property to compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_key: Option<String>,
    /// Value that the property must have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_value: Option<String>,
}

deserialize_structure! {
    strict SessionFilter {
        "FilterKey" => filter_key: optional,
        "FilterValue" => filter_value: optional,
    }
}

impl SessionFilter {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        filter_key, set_filter_key: String,
        filter_value, set_filter_value: String,
    }
}

impl Reflect for SessionFilter {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SessionFilter",
        unique_name: "SessionFilter",
        doc: "A filter on client sessions.",
        fields: &[
            Field::optional("FilterKey", "filter_key", String::TYPE).doc("Session property to compare."),
            Field::optional("FilterValue", "filter_value", String::TYPE)
                .doc("Value that the property must have."),
        ],
    };
}

impl Fields for SessionFilter {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "FilterKey" => self.filter_key.as_value(),
            "FilterValue" => self.filter_value.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeClientSessionSnapshotRequest`].
pub static ACTION: Action = Action {
    index: 31,
    name: "DescribeClientSessionSnapshot",
    method: "describe_client_session_snapshot",
    category: "Session",
    summary: "Lists the client sessions of an instance that were recorded in a time range.",
    reference: &[],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeClientSessionSnapshotRequest::STRUCTURE,
    response: DescribeClientSessionSnapshotResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: Some(Pagination::Token {
        token: "Context",
        next: "Context",
        size: "PageSize",
        items: "SessionList",
        total: "Total",
        done: "ListOver",
        id: &["NodeId", "ClientId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeClientSessionSnapshotRequest {
    type Response = DescribeClientSessionSnapshotResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeClientSessionSnapshotRequest: [ClientSession],
    token(context, page_size) => { session_list, total, context, list_over }
}
