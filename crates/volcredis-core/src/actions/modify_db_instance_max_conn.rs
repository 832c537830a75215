// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceMaxConn` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Changes the maximum number of connections of each shard of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The default is 10000 connections per shard for every size.
    /// - The instance accepts at most the smaller of shards x `MaxConnections` and 1000000 connections.
    /// - A limit below the current number of connections closes connections and rejects new ones.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/70393>
    pub struct ModifyDBInstanceMaxConnRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Maximum number of connections of each shard.
            ///
            /// Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
            max_connections: i32 = "MaxConnections" [Check::Range { min: 10000, max: 50000 }, Check::MultipleOf(1000)],
        }
        optional {
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceMaxConnRequest`].
    pub struct ModifyDBInstanceMaxConnResponse {}
}

operation! {
    ModifyDBInstanceMaxConnRequest => ModifyDBInstanceMaxConnResponse,
    /// The description of [`ModifyDBInstanceMaxConnRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceMaxConn",
        method: "modify_db_instance_max_conn",
        category: "Network connection",
        summary: "Changes the maximum number of connections of each shard of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/70393"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
