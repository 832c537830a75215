// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeClientSessionSnapshot` action.

use crate::model::{Mode, Pagination, States, operation, structure};
use crate::pages::paginated;

structure! {
    /// Lists the client sessions of an instance that were recorded in a time range.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - The action is not documented by the service and may change.
    /// - The format of the times and the values of `FilterKey`, `OrderBy` and `OrderType` are not
    ///   documented.
    pub struct DescribeClientSessionSnapshotRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Position to continue from: the `Context` of the previous response; not given for the first
            /// page.
            context: String = "Context",
            /// Conditions that the sessions must meet.
            filter: Vec<SessionFilter> = "Filter",
            /// Session property to sort by.
            order_by: String = "OrderBy",
            /// Sort direction.
            order_type: String = "OrderType",
            /// Number of sessions per page.
            page_size: i32 = "PageSize",
            /// End of the time range.
            query_end_time: String = "QueryEndTime",
            /// Start of the time range.
            query_start_time: String = "QueryStartTime",
        }
    }
}

structure! {
    /// Response of [`DescribeClientSessionSnapshotRequest`].
    pub struct DescribeClientSessionSnapshotResponse {
        optional {
            /// Position to pass as `Context` in the next call.
            context: String = "Context",
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// `true` if this is the last page.
            list_over: bool = "ListOver",
            /// Total number of matching sessions.
            total: i32 = "Total",
        }
        lists {
            /// Sessions on this page.
            session_list: ClientSession = "SessionList",
        }
    }
}

structure! {
    /// A client session.
    pub struct ClientSession {
        optional {
            /// ID of the instance.
            instance_id: String = "InstanceId",
            /// Address and port of the client.
            client_addr: String = "ClientAddr",
            /// ID of the connection in Redis.
            client_id: i64 = "ClientId",
            /// IP address of the client.
            client_ip: String = "ClientIp",
            /// Name of the connection, as set by the client.
            client_name: String = "ClientName",
            /// ID of the node of the session.
            node_id: String = "NodeId",
            /// Age of the connection.
            ///
            /// Unit: s.
            session_age: i64 = "SessionAge",
            /// Authentication state of the session, as a number.
            session_auth: i32 = "SessionAuth",
            /// Last command of the session.
            session_cmd: String = "SessionCmd",
            /// Number of the selected database.
            session_db: i64 = "SessionDb",
            /// Socket events: `r` for readable, `w` for writable.
            session_events: String = "SessionEvents",
            /// File descriptor of the socket.
            session_fd: i32 = "SessionFd",
            /// Client flags as in `CLIENT LIST`; `N` for none.
            session_flags: String = "SessionFlags",
            /// Idle time of the connection.
            ///
            /// Unit: s.
            session_idle: i64 = "SessionIdle",
            /// Number of commands queued in a `MULTI` transaction; `-1` outside a transaction.
            session_multi: i32 = "SessionMulti",
            /// Used size of the fixed output buffer.
            session_obl: i64 = "SessionObl",
            /// Number of replies in the output list.
            session_oll: i64 = "SessionOll",
            /// Memory used by the output buffers.
            ///
            /// Unit: B.
            session_omem: i64 = "SessionOmem",
            /// Number of pattern subscriptions.
            session_psub: i32 = "SessionPsub",
            /// Used size of the query buffer.
            ///
            /// Unit: B.
            session_qbuf: i64 = "SessionQbuf",
            /// Free size of the query buffer.
            ///
            /// Unit: B.
            session_qbuf_free: i64 = "SessionQbufFree",
            /// Number of channel subscriptions.
            session_sub: i32 = "SessionSub",
        }
    }
}

structure! {
    /// A filter on client sessions.
    pub struct SessionFilter {
        optional {
            /// Session property to compare.
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
        summary: "Lists the client sessions of an instance that were recorded in a time range.",
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
