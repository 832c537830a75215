// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceShards` action.

use crate::model::{Check, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::{NodeRole, NodeStatus};

structure! {
    /// Lists the shards of an instance with their server nodes.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1148756>
    pub struct DescribeDBInstanceShardsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Number of the page, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Number of shards per page.
            ///
            /// Limits: 1 to 100. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceShardsRequest`].
    pub struct DescribeDBInstanceShardsResponse {
        optional {
            /// Number of shards of the instance.
            ///
            /// Example: `2`.
            total: i32 = "Total",
        }
        lists {
            /// Shards on this page.
            instance_shards: Shard = "InstanceShards",
        }
    }
}

structure! {
    /// A server node.
    pub struct ServerNode {
        optional {
            /// Current role of the node in its shard.
            ///
            /// Example: `PrimaryNode`.
            current_role: NodeRole = "CurrentRole",
            /// ID of the node: the shard ID followed by the number of the node.
            ///
            /// Example: `server-redis-cn0212gzmh2xs****-0-0`.
            node_id: String = "NodeId",
            /// Status of the node.
            ///
            /// Example: `running`.
            status: NodeStatus = "Status",
            /// ID of the availability zone of the node.
            ///
            /// Example: `cn-beijing-a`.
            zone_id: String = "ZoneId",
        }
    }
}

structure! {
    /// A shard and its nodes.
    pub struct Shard {
        optional {
            /// Number of nodes in the shard.
            ///
            /// Example: `2`.
            node_number: i32 = "NodeNumber",
            /// ID of the shard.
            ///
            /// Example: `server-redis-cn0212gzmh2xs****-0`.
            shard_id: String = "ShardId",
        }
        lists {
            /// Server nodes of the shard.
            server_nodes: ServerNode = "ServerNodes",
        }
    }
}

operation! {
    DescribeDBInstanceShardsRequest => DescribeDBInstanceShardsResponse,
    /// The description of [`DescribeDBInstanceShardsRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceShards",
        method: "describe_db_instance_shards",
        category: "Instance management",
        summary: "Lists the shards of an instance with their server nodes.",
        reference: &["https://www.volcengine.com/docs/6293/1148756"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "InstanceShards", total: "Total", id: &["ShardId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeDBInstanceShardsRequest: [Shard],
    page(page_number, page_size) => { instance_shards, total }
}
