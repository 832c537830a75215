// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBEngineVersions` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::{EngineVersion, MinorVersion};

structure! {
    /// Lists the minor versions available for each major version of Redis.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - The list is not paged.
    /// - `ModifyDBInstanceMinorVersion` upgrades an instance to a listed version.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2251748>
    pub struct DescribeDBEngineVersionsRequest {
        optional {
            /// Major version to list; all major versions if not given.
            ///
            /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
            engine_version: EngineVersion = "EngineVersion",
        }
    }
}

structure! {
    /// Response of [`DescribeDBEngineVersionsRequest`].
    pub struct DescribeDBEngineVersionsResponse {
        lists {
            /// Major versions with their minor versions.
            db_engine_versions: DBEngineVersion = "DBEngineVersions",
        }
    }
}

structure! {
    /// A major version of the engine with its minor versions.
    pub struct DBEngineVersion as "DescribeDBEngineVersionsDBEngineVersion" {
        optional {
            /// Name of the database engine.
            ///
            /// Example: `Redis`.
            engine: String = "Engine",
            /// Major version.
            ///
            /// Example: `7.0`.
            engine_version: String = "EngineVersion",
        }
        lists {
            /// Available minor versions of the proxy.
            proxy_versions: MinorVersion = "ProxyVersions",
            /// Available minor versions of the server.
            server_versions: MinorVersion = "ServerVersions",
        }
    }
}

operation! {
    DescribeDBEngineVersionsRequest => DescribeDBEngineVersionsResponse,
    /// The description of [`DescribeDBEngineVersionsRequest`].
    pub static ACTION = Action {
        name: "DescribeDBEngineVersions",
        method: "describe_db_engine_versions",
        category: "Instance management",
        summary: "Lists the minor versions available for each major version of Redis.",
        reference: &["https://www.volcengine.com/docs/6293/2251748"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
