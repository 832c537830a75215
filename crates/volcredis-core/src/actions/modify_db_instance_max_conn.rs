// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceMaxConn`: changes the maximum number of connections of each shard.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Changes the maximum number of connections of each shard.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - The default is 10000 per shard for every size.
    /// - The whole instance allows min(shards x `MaxConnections`, 1000000) connections.
    /// - Raising the limit disturbs nothing; lowering it below the number of open connections drops
    ///   connections and blocks new ones.
    /// - The public Terraform provider polls the instance after this call until its status is Running
    ///   again.
    ///
    /// Reference: `6293/70393`.
    pub struct ModifyDBInstanceMaxConnRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// New maximum number of connections per shard, in steps of 1000.
            ///
            /// Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
            max_connections: i32 = "MaxConnections" [Check::Range { min: 10000, max: 50000 }, Check::MultipleOf(1000)],
        }
        optional {
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceMaxConnRequest`] is answered with.
    pub struct ModifyDBInstanceMaxConnResponse {}
}

operation! {
    ModifyDBInstanceMaxConnRequest => ModifyDBInstanceMaxConnResponse,
    /// The description of [`ModifyDBInstanceMaxConnRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceMaxConn",
        method: "modify_db_instance_max_conn",
        category: "Network connection",
        summary: "Changes the maximum number of connections of each shard.",
        reference: &["6293/70393"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
