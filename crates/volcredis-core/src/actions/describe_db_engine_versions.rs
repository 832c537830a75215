// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeDBEngineVersions`: lists the minor versions available for each major Redis version.

use crate::model::{Mode, States, operation, structure};
use crate::types::{EngineVersion, MinorVersion};

structure! {
    /// Lists the minor versions available for each major Redis version.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The result is not paged.
    /// - Feed a listed version to `ModifyDBInstanceMinorVersion`.
    ///
    /// Reference: `6293/2251748`.
    pub struct DescribeDBEngineVersionsRequest {
        optional {
            /// Major version to list; all major versions are listed when this is left out.
            ///
            /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
            engine_version: EngineVersion = "EngineVersion",
        }
    }
}

structure! {
    /// What [`DescribeDBEngineVersionsRequest`] is answered with.
    pub struct DescribeDBEngineVersionsResponse {
        lists {
            /// One entry per major version.
            db_engine_versions: DBEngineVersion = "DBEngineVersions",
        }
    }
}

structure! {
    /// An engine version with its minor versions.
    pub struct DBEngineVersion as "DescribeDBEngineVersionsDBEngineVersion" {
        optional {
            /// Name of the database engine.
            ///
            /// Example: `Redis`.
            engine: String = "Engine",
            /// Major version that the entry is about.
            ///
            /// Example: `7.0`.
            engine_version: String = "EngineVersion",
        }
        lists {
            /// Proxy versions available for the major version.
            proxy_versions: MinorVersion = "ProxyVersions",
            /// Server versions available for the major version.
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
        summary: "Lists the minor versions available for each major Redis version.",
        reference: &["6293/2251748"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
