// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceAdditionalBandwidthPerShard` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Sets the additional bandwidth of each shard of an instance.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Checked by the service only:
    ///
    /// - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB,
    ///   144 MB/s for 1 GiB and 288 MB/s for 2 GiB and more.
    ///
    /// Notes:
    ///
    /// - `AdditionalReadBandwidth` and `AdditionalWriteBandwidth` are not documented by the service; may
    ///   change.
    /// - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB,
    ///   for reading and for writing each.
    /// - The bandwidth of an instance is limited to 2.5 GB/s.
    /// - The instance must be in state `Running` and must have been created after 2023-05-25.
    /// - Additional bandwidth is billed.
    /// - Additional bandwidth is not kept by restored or cloned instances and by `EnableShardedCluster`;
    ///   `ModifyDBInstanceShardCapacity` can keep it (`ReserveAdditionalBandwidth`).
    /// - The state of the instance can change for some time after the call; wait until it is `Running`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/508335>
    /// Reference: <https://www.volcengine.com/docs/6293/489147>
    pub struct ModifyDBInstanceAdditionalBandwidthPerShardRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Additional bandwidth of each shard; `0` removes it.
            ///
            /// Unit: MB/s. Limits: at least 0. Example: `2`.
            additional_bandwidth: i32 = "AdditionalBandwidth" [Check::Range { min: 0, max: i64::MAX }],
            /// Additional read (downstream) bandwidth of each shard.
            ///
            /// Unit: MB/s.
            additional_read_bandwidth: i32 = "AdditionalReadBandwidth",
            /// Additional write (upstream) bandwidth of each shard.
            ///
            /// Unit: MB/s.
            additional_write_bandwidth: i32 = "AdditionalWriteBandwidth",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceAdditionalBandwidthPerShardRequest`].
    pub struct ModifyDBInstanceAdditionalBandwidthPerShardResponse {
        optional {
            /// Number of the billing order.
            ///
            /// Example: `Order217500000099909****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    ModifyDBInstanceAdditionalBandwidthPerShardRequest => ModifyDBInstanceAdditionalBandwidthPerShardResponse,
    /// The description of [`ModifyDBInstanceAdditionalBandwidthPerShardRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceAdditionalBandwidthPerShard",
        method: "modify_db_instance_additional_bandwidth_per_shard",
        category: "Network connection",
        summary: "Sets the additional bandwidth of each shard of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/508335", "https://www.volcengine.com/docs/6293/489147"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
