// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeClientSessionSnapshot`: lists the client sessions of an instance as recorded in a span of time.

use crate::model::{Mode, Pagination, States, operation, structure};
use crate::pages::paginated;

structure! {
    /// Lists the client sessions of an instance as recorded in a span of time.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - No reference page could be found. Names and types come from the Go SDK (the Python SDK looked at
    ///   lacks the action); meanings are inferred from the names, from the output of the Redis command CLIENT
    ///   LIST and from `DescribeSlowLogs`, which pages in the same way.
    /// - `ListOver` true presumably ends the paging, as in `DescribeFatLogs`.
    /// - Unknown: the time format (elsewhere in this API yyyy-MM-ddTHH:mm:ssZ, UTC), the `FilterKey`,
    ///   `OrderBy` and `OrderType` values, the `PageSize` limits and the defaults.
    pub struct DescribeClientSessionSnapshotRequest {
        required {
            /// ID of the instance whose sessions are listed.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Where to go on: the Context of the answer before; left out for the first one.
            context: String = "Context",
            /// Conditions on the sessions to return.
            filter: Vec<SessionFilter> = "Filter",
            /// Session property to sort by.
            order_by: String = "OrderBy",
            /// Sort direction.
            order_type: String = "OrderType",
            /// Sessions per answer.
            page_size: i32 = "PageSize",
            /// End of the span of time.
            query_end_time: String = "QueryEndTime",
            /// Start of the span of time.
            query_start_time: String = "QueryStartTime",
        }
    }
}

structure! {
    /// What [`DescribeClientSessionSnapshotRequest`] is answered with.
    pub struct DescribeClientSessionSnapshotResponse {
        optional {
            /// Mark to pass in the next call to get more sessions.
            context: String = "Context",
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Whether this answer holds the last of the sessions.
            list_over: bool = "ListOver",
            /// How many sessions match.
            total: i32 = "Total",
        }
        lists {
            /// The sessions of this answer.
            session_list: ClientSession = "SessionList",
        }
    }
}

structure! {
    /// A client session.
    pub struct ClientSession {
        optional {
            /// ID of the instance the session is on.
            instance_id: String = "InstanceId",
            /// Address and port of the client.
            client_addr: String = "ClientAddr",
            /// Number that Redis gave the connection.
            client_id: i64 = "ClientId",
            /// IP address of the client.
            client_ip: String = "ClientIp",
            /// Name the client gave its connection.
            client_name: String = "ClientName",
            /// ID of the node the session is on.
            node_id: String = "NodeId",
            /// How long the connection has existed.
            ///
            /// Unit: s.
            session_age: i64 = "SessionAge",
            /// Whether, as a number, the session is authenticated.
            session_auth: i32 = "SessionAuth",
            /// Last command of the session.
            session_cmd: String = "SessionCmd",
            /// Number of the database in use.
            session_db: i64 = "SessionDb",
            /// Events the server waits for on the socket: r for readable, w for writable.
            session_events: String = "SessionEvents",
            /// File descriptor of the socket.
            session_fd: i32 = "SessionFd",
            /// Client flags as in CLIENT LIST (N for none).
            session_flags: String = "SessionFlags",
            /// How long the connection has been idle.
            ///
            /// Unit: s.
            session_idle: i64 = "SessionIdle",
            /// Commands queued in a MULTI transaction; -1 outside one.
            session_multi: i32 = "SessionMulti",
            /// Filled part of the fixed output buffer.
            session_obl: i64 = "SessionObl",
            /// Replies waiting in the output list.
            session_oll: i64 = "SessionOll",
            /// Memory used by the output buffers.
            ///
            /// Unit: B.
            session_omem: i64 = "SessionOmem",
            /// Pattern subscriptions of the session.
            session_psub: i32 = "SessionPsub",
            /// Filled part of the query buffer.
            ///
            /// Unit: B.
            session_qbuf: i64 = "SessionQbuf",
            /// Free part of the query buffer.
            ///
            /// Unit: B.
            session_qbuf_free: i64 = "SessionQbufFree",
            /// Channel subscriptions of the session.
            session_sub: i32 = "SessionSub",
        }
    }
}

structure! {
    /// A condition on the sessions to list.
    pub struct SessionFilter {
        optional {
            /// Session property to filter on.
            filter_key: String = "FilterKey",
            /// Value that the property must have.
            filter_value: String = "FilterValue",
        }
    }
}

operation! {
    DescribeClientSessionSnapshotRequest => DescribeClientSessionSnapshotResponse,
    /// The description of [`DescribeClientSessionSnapshotRequest`].
    pub static ACTION = Action {
        name: "DescribeClientSessionSnapshot",
        method: "describe_client_session_snapshot",
        category: "Session",
        summary: "Lists the client sessions of an instance as recorded in a span of time.",
        reference: &[],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Token { token: "Context", next: "Context", size: "PageSize", items: "SessionList", total: "Total", done: "ListOver", id: &["NodeId", "ClientId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeClientSessionSnapshotRequest: [ClientSession],
    token(context, page_size) => { session_list, total, context, list_over }
}
