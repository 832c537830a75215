// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `EnableDBInstanceHA`: turns a single-node instance into a primary-secondary instance, and can change its sharding and shard size on the way.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{ConfigureNode, MultiAZ};

structure! {
    /// Turns a single-node instance into a primary-secondary instance, and can change its sharding and
    /// shard size on the way.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - On a sharded instance that has a direct-link address, `ShardedCluster` must stay 1 and
    ///   `ShardNumber` must not exceed 8.
    /// - Used memory must not exceed `ShardCapacity` x `ShardNumber` as they are after the change.
    ///
    /// Notes:
    ///
    /// - Only the opening of the international page could be read (mode, precautions, both constraints);
    ///   its parameter table, sample and chapter were not seen.
    /// - Values and limits of the fields (`NodeNumber` 2-6, `ShardNumber` 2-256, `ShardedCluster` 0 or 1,
    ///   `MultiAZ` enabled or disabled, one `ConfigureNodes` entry a node) are inferred from sibling actions
    ///   such as `CreateDBInstance` and `IncreaseDBInstanceNodeNumber`.
    /// - On sibling actions `ShardCapacity` takes 1024, 2048, 4096, 8192 or 16384 with the sharded cluster
    ///   on, and 256, 1024 and further powers of two up to 65536 with it off.
    /// - The features of the instance change with its type.
    /// - During the change clients may see -TRYAGAIN errors or one or two disconnections of less than 30
    ///   seconds each.
    ///
    /// Reference: `docs.byteplus.com/en/docs/redis/enabledbinstanceha`.
    pub struct EnableDBInstanceHARequest {
        required {
            /// ID of the single-node instance to convert, as `DescribeDBInstances` lists it.
            instance_id: String = "InstanceId",
            /// true starts the change at once, false leaves it to the maintenance window.
            apply_immediately: bool = "ApplyImmediately",
            /// Number of nodes that each shard has after the change, the primary included.
            ///
            /// Limits: 2 to 6.
            node_number: i32 = "NodeNumber" [Check::Range { min: 2, max: 6 }],
            /// Whether the sharded cluster is on after the change: 1 for on, 0 for off.
            ///
            /// Documented values: `0` and `1`.
            sharded_cluster: i32 = "ShardedCluster",
        }
        optional {
            /// Zones for the nodes of a shard, one entry for each node.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Zone plan for the nodes after the change: enabled spreads them over several zones, disabled
            /// keeps them in one.
            multi_az: MultiAZ = "MultiAZ",
            /// Memory of each shard after the change.
            ///
            /// Unit: MiB.
            shard_capacity: i32 = "ShardCapacity",
            /// Number of shards after the change; a sharded instance has 2 to 256.
            ///
            /// Limits: at most 256.
            shard_number: i32 = "ShardNumber" [Check::Range { min: i64::MIN, max: 256 }],
            /// Idempotency token made by the caller so that a retried request is not carried out twice;
            /// ASCII, case-sensitive, different for every distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`EnableDBInstanceHARequest`] is answered with.
    pub struct EnableDBInstanceHAResponse {
        optional {
            /// Number of the order that the change creates.
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
        summary: "Turns a single-node instance into a primary-secondary instance, and can change its sharding and shard size on the way.",
        reference: &["docs.byteplus.com/en/docs/redis/enabledbinstanceha"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
