// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `TestShutDownDBInstanceNodes`: simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse the failover.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse the
    /// failover.
    ///
    /// The call is accepted, and the work goes on after it returns.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is PrimarySecondary in
    ///   `DescribeDBInstanceDetail`) can be tested.
    /// - The page does not say what happens when both lists are empty.
    /// - Nodes being switched drop connections for seconds and take no writes for up to 30 seconds;
    ///   buffered Pub/Sub messages may be lost.
    /// - There is no `ClientToken`.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/1928462`.
    pub struct TestShutDownDBInstanceNodesRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// IDs of the proxy nodes that are to fail, as `DescribeNodeIds` lists them; left empty, no
            /// proxy node fails.
            ///
            /// Example: `["proxy-redis-cnlfkmh6uiii8****-0"]`.
            proxy_node_ids: Vec<String> = "ProxyNodeIds",
            /// IDs of the shards whose primary node is to fail, as `DescribeDBInstanceShards` lists them;
            /// left empty, no server node fails.
            ///
            /// Example: `["server-redis-cnlfkmh6uiii8****-0"]`.
            server_shard_ids: Vec<String> = "ServerShardIds",
        }
    }
}

structure! {
    /// What [`TestShutDownDBInstanceNodesRequest`] is answered with.
    pub struct TestShutDownDBInstanceNodesResponse {}
}

operation! {
    TestShutDownDBInstanceNodesRequest => TestShutDownDBInstanceNodesResponse,
    /// The description of [`TestShutDownDBInstanceNodesRequest`].
    pub static ACTION = Action {
        name: "TestShutDownDBInstanceNodes",
        method: "test_shut_down_db_instance_nodes",
        category: "High availability",
        summary: "Simulates the failure of chosen shard primaries or proxy nodes of an instance, to rehearse the failover.",
        reference: &["6293/1928462"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
