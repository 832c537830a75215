// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeNodeIds`: lists the IDs of all proxy and server nodes of an instance.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the IDs of all proxy and server nodes of an instance.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - Not paged.
    /// - Server IDs read server-\<instance\>-\<shard\>-\<node\>, proxy IDs proxy-\<instance\>-\<proxy\>.
    /// - In the documented sample the instance ID asked for differs from the one in the answered node IDs.
    ///
    /// Reference: `6293/127841`.
    pub struct DescribeNodeIdsRequest {
        required {
            /// ID of the instance whose nodes are wanted.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// What [`DescribeNodeIdsRequest`] is answered with.
    pub struct DescribeNodeIdsResponse {
        lists {
            /// IDs of the server nodes and the proxy nodes together; the prefix tells them apart.
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
        summary: "Lists the IDs of all proxy and server nodes of an instance.",
        reference: &["6293/127841"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
