// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `EnableShardedCluster`: turns an instance without sharding into a sharded cluster.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Turns an instance without sharding into a sharded cluster.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - The service ignores `BackupPointName` when `CreateBackup` is `false` (nothing is refused).
    /// - The service ignores `BackupPointName` when `CreateBackup` is not given (nothing is refused).
    /// - `ShardedCluster` must be `1`.
    ///
    /// Rules that only the service can check:
    ///
    /// - `ShardCapacity` must be given when a sharded cluster does not have the instance's current shard
    ///   size: 24576, 32768 or 65536 MiB, and by one edition of the page also 256 MiB.
    /// - When the shards get smaller, the memory in use must not exceed 70% of `ShardCapacity` x
    ///   `ShardNumber`.
    ///
    /// Notes:
    ///
    /// - The instance must not be sharded yet (its `ShardedCluster` is 0), and the change cannot be undone.
    /// - Instance class, zones and addresses stay as they are, but a sharded cluster restricts Lua scripts,
    ///   multi-key commands and transactions differently.
    /// - During the change clients can get `-TRYAGAIN The specific keys are being migrated.` and one or two
    ///   connection drops of up to 30 seconds each.
    /// - Data flashback is switched off by this change and its earlier restore points are lost; call
    ///   `StartContinuousBackup` afterwards to turn it on again.
    /// - `CreateBackup` has an effect on primary-secondary instances only; single-node instances have no
    ///   backups.
    /// - Changing the shard size also changes the bandwidth and the instance specification; the bandwidth
    ///   per shard becomes the default of the chosen size.
    /// - The edition of the page dated December 2024 lets `ShardCapacity` default to 1024 for an instance
    ///   with 256 MiB; another, by its layout newer, says that a missing value keeps the current size and
    ///   that the call fails if a sharded cluster does not support it.
    /// - The rules for `BackupPointName` were not visible in the excerpts of this page; they are those of
    ///   the sibling actions.
    /// - The public Terraform provider polls the instance after this call until its status is Running
    ///   again.
    ///
    /// Reference: `6293/1010729`.
    pub struct EnableShardedClusterRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Whether the change starts at once (true) or waits for the instance's maintenance window
            /// (false).
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
            /// How many shards the instance gets.
            ///
            /// Limits: 2 to 256. Example: `2`.
            shard_number: i32 = "ShardNumber" [Check::Range { min: 2, max: 256 }],
            /// Target architecture; 1 means sharded cluster and is the only value accepted, although 0 (not
            /// sharded) is listed too.
            ///
            /// Documented values: `0` and `1`. Example: `1`.
            sharded_cluster: i32 = "ShardedCluster",
        }
        optional {
            /// Name for the full backup taken before the change; the backup id serves as the name when this
            /// is left out.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Whether a full backup is taken before the change.
            ///
            /// Default: `false`. Example: `true`.
            create_backup: bool = "CreateBackup",
            /// Memory of each shard after the change; the current shard size is kept when this is left out.
            ///
            /// Unit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
            shard_capacity: i32 = "ShardCapacity",
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`EnableShardedClusterRequest`] is answered with.
    pub struct EnableShardedClusterResponse {
        optional {
            /// Id of the order that the change produced.
            ///
            /// Example: `Order716986589022527****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    EnableShardedClusterRequest => EnableShardedClusterResponse,
    /// The description of [`EnableShardedClusterRequest`].
    pub static ACTION = Action {
        name: "EnableShardedCluster",
        method: "enable_sharded_cluster",
        category: "Instance configuration",
        summary: "Turns an instance without sharding into a sharded cluster.",
        reference: &["6293/1010729"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])] },
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
            Rule::AllowedIf { field: "ShardedCluster", when: &[], values: &[Literal::Integer(1)] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
