// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceSlots` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Returns the hash slots of each shard of an instance.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2479859>
    pub struct DescribeDBInstanceSlotsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceSlotsRequest`].
    pub struct DescribeDBInstanceSlotsResponse {
        lists {
            /// Hash slots of each shard.
            slots: ShardSlots = "Slots",
        }
    }
}

structure! {
    /// A shard and its hash slots.
    pub struct ShardSlots {
        optional {
            /// Number of the shard, counted from 0.
            ///
            /// Example: `0`.
            shard_id: i32 = "ShardId",
        }
        lists {
            /// Ranges of hash slots, each in the form `first-last`.
            ///
            /// Example: `["0-16383"]`.
            slots: String = "Slots",
        }
    }
}

operation! {
    DescribeDBInstanceSlotsRequest => DescribeDBInstanceSlotsResponse,
    /// The description of [`DescribeDBInstanceSlotsRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceSlots",
        method: "describe_db_instance_slots",
        category: "Instance management",
        summary: "Returns the hash slots of each shard of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/2479859"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
