// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceMinorVersion` action.

use crate::model::{Mode, Rule, States, operation, structure};
use crate::types::MinorVersion;

structure! {
    /// Upgrades the server or the proxy of an instance to another minor version.
    ///
    /// Asynchronous: the change continues after the call returns.
    ///
    /// Validation:
    ///
    /// - At least one of `ServerVersion` and `ProxyVersion` is required.
    ///
    /// Notes:
    ///
    /// - `DescribeDBEngineVersions` lists the versions.
    /// - New nodes are prepared first and take over by a switch from primary to secondary; expect one to
    ///   three short disconnections or some seconds of read-only access.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2251747>
    pub struct ModifyDBInstanceMinorVersionRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// If `true`, the upgraded nodes take over immediately; if `false`, in the maintenance window.
            ///
            /// Example: `true`.
            switchover_immediately: bool = "SwitchoverImmediately",
        }
        optional {
            /// New version of the proxy; unchanged if not given.
            ///
            /// Example: `1.602.0`.
            proxy_version: String = "ProxyVersion",
            /// New version of the server; unchanged if not given.
            ///
            /// Example: `7.602.0`.
            server_version: String = "ServerVersion",
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceMinorVersionRequest`].
    pub struct ModifyDBInstanceMinorVersionResponse {
        optional {
            /// Versions of the instance.
            db_engine_version: DBEngineVersion = "DBEngineVersion",
        }
    }
}

structure! {
    /// A major version of the engine with its minor versions.
    pub struct DBEngineVersion as "ModifyDBInstanceMinorVersionDBEngineVersion" {
        optional {
            /// Name of the database engine.
            engine: String = "Engine",
            /// Major version.
            engine_version: String = "EngineVersion",
            /// Minor version of the proxy.
            proxy_version: MinorVersion = "ProxyVersion",
            /// Minor version of the server.
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
        summary: "Upgrades the server or the proxy of an instance to another minor version.",
        reference: &["https://www.volcengine.com/docs/6293/2251747"],
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
