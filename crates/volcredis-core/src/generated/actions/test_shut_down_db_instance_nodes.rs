// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `TestShutDownDBInstanceNodes` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Simulates the failure of primary nodes or proxy nodes of an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be tested.
/// - Give at least one of `ProxyNodeIds` and `ServerShardIds`.
/// - Affected nodes lose their connections for some seconds and reject writes for up to 30 seconds;
///   buffered Pub/Sub messages may be lost.
///
/// Reference: <https://www.volcengine.com/docs/6293/1928462>
///
/// Sent by
/// [`Client::test_shut_down_db_instance_nodes`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.test_shut_down_db_instance_nodes).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TestShutDownDBInstanceNodesRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    pub instance_id: String,
    /// IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`; none if not given.
    ///
    /// Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_node_ids: Option<Vec<String>>,
    /// IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if not
    /// given.
    ///
    /// Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_shard_ids: Option<Vec<String>>,
}

deserialize_structure! {
    strict TestShutDownDBInstanceNodesRequest {
        "InstanceId" => instance_id: required,
        "ProxyNodeIds" => proxy_node_ids: optional,
        "ServerShardIds" => server_shard_ids: optional,
    }
}

impl TestShutDownDBInstanceNodesRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), proxy_node_ids: None, server_shard_ids: None }
    }

    setters! {
        proxy_node_ids, set_proxy_node_ids: Vec<String>,
        server_shard_ids, set_server_shard_ids: Vec<String>,
    }
}

impl Reflect for TestShutDownDBInstanceNodesRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "TestShutDownDBInstanceNodesRequest",
        unique_name: "TestShutDownDBInstanceNodesRequest",
        doc: "Simulates the failure of primary nodes or proxy nodes of an instance.\n\nAsynchronous: the change continues after the call returns.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be tested.\n- Give at least one of `ProxyNodeIds` and `ServerShardIds`.\n- Affected nodes lose their connections for some seconds and reject writes for up to 30 seconds; buffered Pub/Sub messages may be lost.\n\nReference: <https://www.volcengine.com/docs/6293/1928462>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::optional("ProxyNodeIds", "proxy_node_ids", Vec::<String>::TYPE)
                .doc("IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`; none if not given.\n\nExample: `[\"proxy-redis-cnlfkmh6uiii8****-0\"]`."),
            Field::optional("ServerShardIds", "server_shard_ids", Vec::<String>::TYPE)
                .doc("IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if not given.\n\nExample: `[\"server-redis-cnlfkmh6uiii8****-0\"]`."),
        ],
    };
}

impl Fields for TestShutDownDBInstanceNodesRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ProxyNodeIds" => self.proxy_node_ids.as_value(),
            "ServerShardIds" => self.server_shard_ids.as_value(),
            _ => None,
        }
    }
}

/// Response of [`TestShutDownDBInstanceNodesRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TestShutDownDBInstanceNodesResponse {}

deserialize_structure! {
    lenient TestShutDownDBInstanceNodesResponse {
    }
}

impl TestShutDownDBInstanceNodesResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for TestShutDownDBInstanceNodesResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "TestShutDownDBInstanceNodesResponse",
        unique_name: "TestShutDownDBInstanceNodesResponse",
        doc: "Response of [`TestShutDownDBInstanceNodesRequest`].",
        fields: &[],
    };
}

impl Fields for TestShutDownDBInstanceNodesResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`TestShutDownDBInstanceNodesRequest`].
pub static ACTION: Action = Action {
    index: 104,
    name: "TestShutDownDBInstanceNodes",
    method: "test_shut_down_db_instance_nodes",
    category: "High availability",
    summary: "Simulates the failure of primary nodes or proxy nodes of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/1928462"],
    mode: Mode::Async,
    mutating: true,
    request: TestShutDownDBInstanceNodesRequest::STRUCTURE,
    response: TestShutDownDBInstanceNodesResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for TestShutDownDBInstanceNodesRequest {
    type Response = TestShutDownDBInstanceNodesResponse;

    const ACTION: &'static Action = &ACTION;
}
