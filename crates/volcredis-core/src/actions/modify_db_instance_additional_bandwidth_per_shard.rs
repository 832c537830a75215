// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceAdditionalBandwidthPerShard`: sets the extra bandwidth that each shard has on top of its default.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Sets the extra bandwidth that each shard has on top of its default.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - Default plus extra bandwidth of a shard must not exceed the cap of its size: 72 MB/s for 256 MiB,
    ///   144 MB/s for 1 GiB, 288 MB/s for 2 GiB and more.
    ///
    /// Notes:
    ///
    /// - The visible page (December 2024) requires `AdditionalBandwidth` and does not know
    ///   `AdditionalReadBandwidth` and `AdditionalWriteBandwidth`, which only the SDK has; since
    ///   `DescribeDBInstanceBandwidthPerShard` calls the single value obsolete, the two separate fields
    ///   probably replace it.
    /// - Default bandwidth per shard is 24 MB/s for 256 MiB, 48 for 1 GiB and 96 from 2 GiB up, reading and
    ///   writing alike.
    /// - The whole instance is capped at 2.5 GB/s by the user guide; older BytePlus pages say 2048 MB/s.
    /// - The instance must be Running, and it must have been created after 2023-05-25.
    /// - Extra bandwidth is billed.
    /// - Extra bandwidth does not carry over to restored or cloned instances, nor through
    ///   `EnableShardedCluster`; a change of the shard size can keep it (`ReserveAdditionalBandwidth`), while
    ///   the page from December 2024 says that a shard then has the larger of its new default and its current
    ///   bandwidth.
    /// - The page calls this a synchronous request, yet the public Terraform provider polls the instance
    ///   until it is Running again.
    ///
    /// Reference: `6293/508335` and `6293/489147`.
    pub struct ModifyDBInstanceAdditionalBandwidthPerShardRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Extra bandwidth of each shard beyond the default; 0 takes the extra away.
            ///
            /// Unit: MB/s. Limits: at least 0. Example: `2`.
            additional_bandwidth: i32 = "AdditionalBandwidth" [Check::Range { min: 0, max: i64::MAX }],
            /// Extra read (downstream) bandwidth of each shard.
            ///
            /// Unit: MB/s.
            additional_read_bandwidth: i32 = "AdditionalReadBandwidth",
            /// Extra write (upstream) bandwidth of each shard.
            ///
            /// Unit: MB/s.
            additional_write_bandwidth: i32 = "AdditionalWriteBandwidth",
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceAdditionalBandwidthPerShardRequest`] is answered with.
    pub struct ModifyDBInstanceAdditionalBandwidthPerShardResponse {
        optional {
            /// Id of the order that the change produced.
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
        summary: "Sets the extra bandwidth that each shard has on top of its default.",
        reference: &["6293/508335", "6293/489147"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
