// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceMinorVersion`: upgrades the server or proxy of an instance to a chosen minor version.

use crate::model::{Mode, Rule, States, operation, structure};
use crate::types::MinorVersion;

structure! {
    /// Upgrades the server or proxy of an instance to a chosen minor version.
    ///
    /// The call is accepted, and the work goes on after it returns.
    ///
    /// Rules checked before sending:
    ///
    /// - At least one of `ServerVersion` and `ProxyVersion` must be given.
    ///
    /// Notes:
    ///
    /// - `DescribeDBEngineVersions` lists the versions that can be chosen.
    /// - New nodes are prepared first and take over by a primary-secondary switch; expect one to three
    ///   short disconnections or a few read-only seconds.
    /// - There is no `ClientToken`.
    /// - The page describes the members of `DBEngineVersion` only in its data structures, which were not
    ///   visible; their meaning here follows their names and the sample of `DescribeDBEngineVersions`.
    ///
    /// Reference: `6293/2251747`.
    pub struct ModifyDBInstanceMinorVersionRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// Whether the switch to the upgraded nodes happens at once (true) or in the maintenance window
            /// (false).
            ///
            /// Example: `true`.
            switchover_immediately: bool = "SwitchoverImmediately",
        }
        optional {
            /// Proxy version to upgrade to; the proxy stays as it is when this is left out.
            ///
            /// Example: `1.602.0`.
            proxy_version: String = "ProxyVersion",
            /// Server version to upgrade to; the server stays as it is when this is left out.
            ///
            /// Example: `7.602.0`.
            server_version: String = "ServerVersion",
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceMinorVersionRequest`] is answered with.
    pub struct ModifyDBInstanceMinorVersionResponse {
        optional {
            /// Version information of the instance's engine.
            db_engine_version: DBEngineVersion = "DBEngineVersion",
        }
    }
}

structure! {
    /// An engine version with its minor versions.
    pub struct DBEngineVersion as "ModifyDBInstanceMinorVersionDBEngineVersion" {
        optional {
            /// Name of the database engine.
            engine: String = "Engine",
            /// Major version of the engine.
            engine_version: String = "EngineVersion",
            /// Proxy version information.
            proxy_version: MinorVersion = "ProxyVersion",
            /// Server version information.
            server_version: MinorVersion = "ServerVersion",
        }
    }
}

operation! {
    ModifyDBInstanceMinorVersionRequest => ModifyDBInstanceMinorVersionResponse,
    /// The description of [`ModifyDBInstanceMinorVersionRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceMinorVersion",
        method: "modify_db_instance_minor_version",
        category: "Instance management",
        summary: "Upgrades the server or proxy of an instance to a chosen minor version.",
        reference: &["6293/2251747"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::AnyOf(&["ServerVersion", "ProxyVersion"]),
        ],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
