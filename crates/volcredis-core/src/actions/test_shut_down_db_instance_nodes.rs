// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `TestShutDownDBInstanceNodes` action.

use crate::model::{Mode, States, operation, structure};

structure! {
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
    pub struct TestShutDownDBInstanceNodesRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// IDs of the proxy nodes to fail, as listed by `DescribeNodeIds`; none if not given.
            ///
            /// Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
            proxy_node_ids: Vec<String> = "ProxyNodeIds",
            /// IDs of the shards whose primary node fails, as listed by `DescribeDBInstanceShards`; none if
            /// not given.
            ///
            /// Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
            server_shard_ids: Vec<String> = "ServerShardIds",
        }
    }
}

structure! {
    /// Response of [`TestShutDownDBInstanceNodesRequest`].
    pub struct TestShutDownDBInstanceNodesResponse {}
}

operation! {
    TestShutDownDBInstanceNodesRequest => TestShutDownDBInstanceNodesResponse,
    /// The description of [`TestShutDownDBInstanceNodesRequest`].
    pub static ACTION = Action {
        name: "TestShutDownDBInstanceNodes",
        method: "test_shut_down_db_instance_nodes",
        category: "High availability",
        summary: "Simulates the failure of primary nodes or proxy nodes of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/1928462"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
