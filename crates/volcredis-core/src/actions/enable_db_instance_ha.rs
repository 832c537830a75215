// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `EnableDBInstanceHA` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{ConfigureNode, MultiAZ};

structure! {
    /// Converts a single-node instance to a primary-secondary instance; sharding and shard size can be
    /// changed at the same time.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Checked by the service only:
    ///
    /// - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber`
    ///   must not exceed 8.
    /// - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
    ///
    /// Notes:
    ///
    /// - `ShardCapacity` is 1024, 2048, 4096, 8192 or 16384 with sharding, and 256 or a power of two from
    ///   1024 to 65536 without. Not documented by the service; may change.
    /// - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for
    ///   less than 30 seconds.
    ///
    /// Reference: <https://docs.byteplus.com/en/docs/redis/enabledbinstanceha>
    pub struct EnableDBInstanceHARequest {
        required {
            /// ID of the single-node instance.
            instance_id: String = "InstanceId",
            /// If `true`, the change starts immediately; if `false`, in the maintenance window.
            apply_immediately: bool = "ApplyImmediately",
            /// Number of nodes per shard after the change, including the primary node.
            ///
            /// Limits: 2 to 6.
            node_number: i32 = "NodeNumber" [Check::Range { min: 2, max: 6 }],
            /// Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance.
            ///
            /// Documented values: `0` and `1`.
            sharded_cluster: i32 = "ShardedCluster",
        }
        optional {
            /// Zones of the nodes of a shard, one entry per node.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in
            /// one (`disabled`).
            multi_az: MultiAZ = "MultiAZ",
            /// Memory of each shard after the change.
            ///
            /// Unit: MiB.
            shard_capacity: i32 = "ShardCapacity",
            /// Number of shards after the change; a sharded cluster has 2 to 256.
            ///
            /// Limits: at most 256.
            shard_number: i32 = "ShardNumber" [Check::Range { min: i64::MIN, max: 256 }],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`EnableDBInstanceHARequest`].
    pub struct EnableDBInstanceHAResponse {
        optional {
            /// Number of the billing order.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    EnableDBInstanceHARequest => EnableDBInstanceHAResponse,
    /// The description of [`EnableDBInstanceHARequest`].
    pub static ACTION = Action {
        name: "EnableDBInstanceHA",
        method: "enable_db_instance_ha",
        category: "Instance configuration",
        summary: "Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same time.",
        reference: &["https://docs.byteplus.com/en/docs/redis/enabledbinstanceha"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
