// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceShards` action.

use serde::Serialize;

use crate::generated::types::{NodeRole, NodeStatus};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Pagination, Reflect, States, Structure, ValueRef,
    builder, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the shards of an instance with their server nodes.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/1148756>
///
/// Sent by
/// [`Client::describe_db_instance_shards`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_shards).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceShardsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Number of the page, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    pub page_number: i32,
    /// Number of shards per page.
    ///
    /// Limits: 1 to 100. Example: `10`.
    pub page_size: i32,
}

deserialize_structure! {
    strict DescribeDBInstanceShardsRequest {
        "InstanceId" => instance_id: required,
        "PageNumber" => page_number: required,
        "PageSize" => page_size: required,
    }
}

builder! {
    DescribeDBInstanceShardsRequest, DescribeDBInstanceShardsRequestBuilder {
        instance_id: String = "InstanceId",
        page_number: i32 = "PageNumber",
        page_size: i32 = "PageSize",
    } {
    }
}

impl Reflect for DescribeDBInstanceShardsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceShardsRequest",
        unique_name: "DescribeDBInstanceShardsRequest",
        doc: "Lists the shards of an instance with their server nodes.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/1148756>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Example: `1`.")
                .checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of shards per page.\n\nLimits: 1 to 100. Example: `10`.")
                .checks(&[Check::Range { min: 1, max: 100 }]),
        ],
    };
}

impl Fields for DescribeDBInstanceShardsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceShardsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceShardsResponse {
    /// Number of shards of the instance.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Shards on this page.
    pub instance_shards: Vec<Shard>,
}

deserialize_structure! {
    lenient DescribeDBInstanceShardsResponse {
        "Total" => total: optional,
        "InstanceShards" => instance_shards: or_default,
    }
}

impl DescribeDBInstanceShardsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total: i32,
        instance_shards: Vec<Shard>,
    }
}

impl Reflect for DescribeDBInstanceShardsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceShardsResponse",
        unique_name: "DescribeDBInstanceShardsResponse",
        doc: "Response of [`DescribeDBInstanceShardsRequest`].",
        fields: &[
            Field::optional("Total", "total", i32::TYPE)
                .doc("Number of shards of the instance.\n\nExample: `2`."),
            Field::optional("InstanceShards", "instance_shards", Vec::<Shard>::TYPE)
                .doc("Shards on this page."),
        ],
    };
}

impl Fields for DescribeDBInstanceShardsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Total" => self.total.as_value(),
            "InstanceShards" => self.instance_shards.as_value(),
            _ => None,
        }
    }
}

/// A server node.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ServerNode {
    /// Current role of the node in its shard.
    ///
    /// Example: `PrimaryNode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_role: Option<NodeRole>,
    /// ID of the node: the shard ID followed by the number of the node.
    ///
    /// Example: `server-redis-cn0212gzmh2xs****-0-0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Status of the node.
    ///
    /// Example: `running`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<NodeStatus>,
    /// ID of the availability zone of the node.
    ///
    /// Example: `cn-beijing-a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<String>,
}

deserialize_structure! {
    lenient ServerNode {
        "CurrentRole" => current_role: optional,
        "NodeId" => node_id: optional,
        "Status" => status: optional,
        "ZoneId" => zone_id: optional,
    }
}

impl ServerNode {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        current_role: NodeRole,
        node_id: String,
        status: NodeStatus,
        zone_id: String,
    }
}

impl Reflect for ServerNode {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ServerNode",
        unique_name: "ServerNode",
        doc: "A server node.",
        fields: &[
            Field::optional("CurrentRole", "current_role", NodeRole::TYPE)
                .doc("Current role of the node in its shard.\n\nExample: `PrimaryNode`."),
            Field::optional("NodeId", "node_id", String::TYPE)
                .doc("ID of the node: the shard ID followed by the number of the node.\n\nExample: `server-redis-cn0212gzmh2xs****-0-0`."),
            Field::optional("Status", "status", NodeStatus::TYPE)
                .doc("Status of the node.\n\nExample: `running`."),
            Field::optional("ZoneId", "zone_id", String::TYPE)
                .doc("ID of the availability zone of the node.\n\nExample: `cn-beijing-a`."),
        ],
    };
}

impl Fields for ServerNode {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "CurrentRole" => self.current_role.as_value(),
            "NodeId" => self.node_id.as_value(),
            "Status" => self.status.as_value(),
            "ZoneId" => self.zone_id.as_value(),
            _ => None,
        }
    }
}

/// A shard and its nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Shard {
    /// Number of nodes in the shard.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_number: Option<i32>,
    /// ID of the shard.
    ///
    /// Example: `server-redis-cn0212gzmh2xs****-0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_id: Option<String>,
    /// Server nodes of the shard.
    pub server_nodes: Vec<ServerNode>,
}

deserialize_structure! {
    lenient Shard {
        "NodeNumber" => node_number: optional,
        "ShardId" => shard_id: optional,
        "ServerNodes" => server_nodes: or_default,
    }
}

impl Shard {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        node_number: i32,
        shard_id: String,
        server_nodes: Vec<ServerNode>,
    }
}

impl Reflect for Shard {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Shard",
        unique_name: "Shard",
        doc: "A shard and its nodes.",
        fields: &[
            Field::optional("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes in the shard.\n\nExample: `2`."),
            Field::optional("ShardId", "shard_id", String::TYPE)
                .doc("ID of the shard.\n\nExample: `server-redis-cn0212gzmh2xs****-0`."),
            Field::optional("ServerNodes", "server_nodes", Vec::<ServerNode>::TYPE)
                .doc("Server nodes of the shard."),
        ],
    };
}

impl Fields for Shard {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "NodeNumber" => self.node_number.as_value(),
            "ShardId" => self.shard_id.as_value(),
            "ServerNodes" => self.server_nodes.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceShardsRequest`].
pub static ACTION: Action = Action {
    index: 40,
    name: "DescribeDBInstanceShards",
    method: "describe_db_instance_shards",
    category: "Instance management",
    summary: "Lists the shards of an instance with their server nodes.",
    reference: &["https://www.volcengine.com/docs/6293/1148756"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceShardsRequest::STRUCTURE,
    response: DescribeDBInstanceShardsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "InstanceShards",
        total: "Total",
        id: &["ShardId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceShardsRequest {
    type Response = DescribeDBInstanceShardsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeDBInstanceShardsRequest: [Shard],
    page(page_number, page_size) => { instance_shards, total }
}
