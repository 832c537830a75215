// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBEngineVersions` action.

use serde::Serialize;

use crate::generated::types::{EngineVersion, MinorVersion};
use crate::model::{
    Action, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, deserialize_structure,
    setters,
};
use crate::request::Request;

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
///
/// Sent by
/// [`Client::describe_db_engine_versions`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_engine_versions).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBEngineVersionsRequest {
    /// Major version to list; all major versions if not given.
    ///
    /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<EngineVersion>,
}

deserialize_structure! {
    strict DescribeDBEngineVersionsRequest {
        "EngineVersion" => engine_version: optional,
    }
}

impl DescribeDBEngineVersionsRequest {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        engine_version, set_engine_version: EngineVersion,
    }
}

impl Reflect for DescribeDBEngineVersionsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBEngineVersionsRequest",
        unique_name: "DescribeDBEngineVersionsRequest",
        doc: "Lists the minor versions available for each major version of Redis.\n\nRead-only.\n\nNotes:\n\n- The list is not paged.\n- `ModifyDBInstanceMinorVersion` upgrades an instance to a listed version.\n\nReference: <https://www.volcengine.com/docs/6293/2251748>",
        fields: &[
            Field::optional("EngineVersion", "engine_version", EngineVersion::TYPE)
                .doc("Major version to list; all major versions if not given.\n\nDocumented values: `7.0`, `6.0` and `5.0`. Example: `7.0`."),
        ],
    };
}

impl Fields for DescribeDBEngineVersionsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "EngineVersion" => self.engine_version.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBEngineVersionsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DescribeDBEngineVersionsResponse {
    /// Major versions with their minor versions.
    #[serde(rename = "DBEngineVersions")]
    pub db_engine_versions: Vec<DBEngineVersion>,
}

deserialize_structure! {
    lenient DescribeDBEngineVersionsResponse {
        "DBEngineVersions" => db_engine_versions: or_default,
    }
}

impl DescribeDBEngineVersionsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        db_engine_versions: Vec<DBEngineVersion>,
    }
}

impl Reflect for DescribeDBEngineVersionsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBEngineVersionsResponse",
        unique_name: "DescribeDBEngineVersionsResponse",
        doc: "Response of [`DescribeDBEngineVersionsRequest`].",
        fields: &[Field::optional("DBEngineVersions", "db_engine_versions", Vec::<DBEngineVersion>::TYPE)
            .doc("Major versions with their minor versions.")],
    };
}

impl Fields for DescribeDBEngineVersionsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "DBEngineVersions" => self.db_engine_versions.as_value(),
            _ => None,
        }
    }
}

/// A major version of the engine with its minor versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DBEngineVersion {
    /// Name of the database engine.
    ///
    /// Example: `Redis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
    /// Major version.
    ///
    /// Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    /// Available minor versions of the proxy.
    pub proxy_versions: Vec<MinorVersion>,
    /// Available minor versions of the server.
    pub server_versions: Vec<MinorVersion>,
}

deserialize_structure! {
    lenient DBEngineVersion {
        "Engine" => engine: optional,
        "EngineVersion" => engine_version: optional,
        "ProxyVersions" => proxy_versions: or_default,
        "ServerVersions" => server_versions: or_default,
    }
}

impl DBEngineVersion {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        engine: String,
        engine_version: String,
        proxy_versions: Vec<MinorVersion>,
        server_versions: Vec<MinorVersion>,
    }
}

impl Reflect for DBEngineVersion {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DBEngineVersion",
        unique_name: "DescribeDBEngineVersionsDBEngineVersion",
        doc: "A major version of the engine with its minor versions.",
        fields: &[
            Field::optional("Engine", "engine", String::TYPE)
                .doc("Name of the database engine.\n\nExample: `Redis`."),
            Field::optional("EngineVersion", "engine_version", String::TYPE)
                .doc("Major version.\n\nExample: `7.0`."),
            Field::optional("ProxyVersions", "proxy_versions", Vec::<MinorVersion>::TYPE)
                .doc("Available minor versions of the proxy."),
            Field::optional("ServerVersions", "server_versions", Vec::<MinorVersion>::TYPE)
                .doc("Available minor versions of the server."),
        ],
    };
}

impl Fields for DBEngineVersion {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Engine" => self.engine.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "ProxyVersions" => self.proxy_versions.as_value(),
            "ServerVersions" => self.server_versions.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBEngineVersionsRequest`].
pub static ACTION: Action = Action {
    index: 34,
    name: "DescribeDBEngineVersions",
    method: "describe_db_engine_versions",
    category: "Instance management",
    summary: "Lists the minor versions available for each major version of Redis.",
    reference: &["https://www.volcengine.com/docs/6293/2251748"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBEngineVersionsRequest::STRUCTURE,
    response: DescribeDBEngineVersionsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBEngineVersionsRequest {
    type Response = DescribeDBEngineVersionsResponse;

    const ACTION: &'static Action = &ACTION;
}
