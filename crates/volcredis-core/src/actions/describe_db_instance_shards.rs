// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeDBInstanceShards`: lists the shards of an instance with the server nodes of each, paged.

use crate::model::{Check, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::{NodeRole, NodeStatus};

structure! {
    /// Lists the shards of an instance with the server nodes of each, paged.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The vendor's MCP server leaves `PageNumber` and `PageSize` optional with defaults 1 and 10; the
    ///   reference and the SDK require both.
    /// - Node states are lower case, unlike every other enum of this API.
    ///
    /// Reference: `6293/1148756`.
    pub struct DescribeDBInstanceShardsRequest {
        required {
            /// ID of the instance whose shards are wanted.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Page to return, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Shards per page.
            ///
            /// Limits: 1 to 100. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
    }
}

structure! {
    /// What [`DescribeDBInstanceShardsRequest`] is answered with.
    pub struct DescribeDBInstanceShardsResponse {
        optional {
            /// How many shards the instance has.
            ///
            /// Example: `2`.
            total: i32 = "Total",
        }
        lists {
            /// The shards of this page.
            instance_shards: Shard = "InstanceShards",
        }
    }
}

structure! {
    /// A server node.
    pub struct ServerNode {
        optional {
            /// Whether the node is the shard's primary or a secondary just now.
            ///
            /// Example: `PrimaryNode`.
            current_role: NodeRole = "CurrentRole",
            /// Node ID; the shard's ID with the node's number appended.
            ///
            /// Example: `server-redis-cn0212gzmh2xs****-0-0`.
            node_id: String = "NodeId",
            /// State of the node: starting, serving, loading data, or broken.
            ///
            /// Example: `running`.
            status: NodeStatus = "Status",
            /// Availability zone of the node.
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
            /// Shard ID.
            ///
            /// Example: `server-redis-cn0212gzmh2xs****-0`.
            shard_id: String = "ShardId",
        }
        lists {
            /// The server nodes of the shard.
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
        summary: "Lists the shards of an instance with the server nodes of each, paged.",
        reference: &["6293/1148756"],
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
