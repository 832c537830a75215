// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeNodeIds` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the IDs of the proxy and server nodes of an instance.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - The list is not paged.
    /// - Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes `proxy-<instance>-<proxy>`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/127841>
    pub struct DescribeNodeIdsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeNodeIdsRequest`].
    pub struct DescribeNodeIdsResponse {
        lists {
            /// IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`.
            ///
            /// Example:
            /// `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
            node_ids: String = "NodeIds",
        }
    }
}

operation! {
    DescribeNodeIdsRequest => DescribeNodeIdsResponse,
    /// The description of [`DescribeNodeIdsRequest`].
    pub static ACTION = Action {
        name: "DescribeNodeIds",
        method: "describe_node_ids",
        category: "Instance management",
        summary: "Lists the IDs of the proxy and server nodes of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/127841"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
