// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceMinorVersion` action.

use serde::Serialize;

use crate::generated::types::MinorVersion;
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

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
/// - New nodes are prepared first and take over by a switch from primary to secondary; expect one to three
///   short disconnections or some seconds of read-only access.
///
/// Reference: <https://www.volcengine.com/docs/6293/2251747>
///
/// Sent by
/// [`Client::modify_db_instance_minor_version`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_minor_version).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceMinorVersionRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    pub instance_id: String,
    /// If `true`, the upgraded nodes take over immediately; if `false`, in the maintenance window.
    ///
    /// Example: `true`.
    pub switchover_immediately: bool,
    /// New version of the proxy; unchanged if not given.
    ///
    /// Example: `1.602.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_version: Option<String>,
    /// New version of the server; unchanged if not given.
    ///
    /// Example: `7.602.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_version: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceMinorVersionRequest {
        "InstanceId" => instance_id: required,
        "SwitchoverImmediately" => switchover_immediately: required,
        "ProxyVersion" => proxy_version: optional,
        "ServerVersion" => server_version: optional,
    }
}

impl ModifyDBInstanceMinorVersionRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, switchover_immediately: impl IntoField<bool>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            switchover_immediately: switchover_immediately.into_field(),
            proxy_version: None,
            server_version: None,
        }
    }

    setters! {
        proxy_version, set_proxy_version: String,
        server_version, set_server_version: String,
    }
}

impl Reflect for ModifyDBInstanceMinorVersionRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceMinorVersionRequest",
        unique_name: "ModifyDBInstanceMinorVersionRequest",
        doc: "Upgrades the server or the proxy of an instance to another minor version.\n\nAsynchronous: the change continues after the call returns.\n\nValidation:\n\n- At least one of `ServerVersion` and `ProxyVersion` is required.\n\nNotes:\n\n- `DescribeDBEngineVersions` lists the versions.\n- New nodes are prepared first and take over by a switch from primary to secondary; expect one to three short disconnections or some seconds of read-only access.\n\nReference: <https://www.volcengine.com/docs/6293/2251747>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::required("SwitchoverImmediately", "switchover_immediately", bool::TYPE)
                .doc("If `true`, the upgraded nodes take over immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::optional("ProxyVersion", "proxy_version", String::TYPE)
                .doc("New version of the proxy; unchanged if not given.\n\nExample: `1.602.0`."),
            Field::optional("ServerVersion", "server_version", String::TYPE)
                .doc("New version of the server; unchanged if not given.\n\nExample: `7.602.0`."),
        ],
    };
}

impl Fields for ModifyDBInstanceMinorVersionRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "SwitchoverImmediately" => self.switchover_immediately.as_value(),
            "ProxyVersion" => self.proxy_version.as_value(),
            "ServerVersion" => self.server_version.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceMinorVersionRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceMinorVersionResponse {
    /// Versions of the instance.
    #[serde(rename = "DBEngineVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_engine_version: Option<DBEngineVersion>,
}

deserialize_structure! {
    lenient ModifyDBInstanceMinorVersionResponse {
        "DBEngineVersion" => db_engine_version: optional,
    }
}

impl ModifyDBInstanceMinorVersionResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        db_engine_version: DBEngineVersion,
    }
}

impl Reflect for ModifyDBInstanceMinorVersionResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceMinorVersionResponse",
        unique_name: "ModifyDBInstanceMinorVersionResponse",
        doc: "Response of [`ModifyDBInstanceMinorVersionRequest`].",
        fields: &[Field::optional("DBEngineVersion", "db_engine_version", DBEngineVersion::TYPE)
            .doc("Versions of the instance.")],
    };
}

impl Fields for ModifyDBInstanceMinorVersionResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "DBEngineVersion" => self.db_engine_version.as_value(),
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
    /// Major version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    /// Minor version of the proxy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_version: Option<MinorVersion>,
    /// Minor version of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_version: Option<MinorVersion>,
}

deserialize_structure! {
    lenient DBEngineVersion {
        "Engine" => engine: optional,
        "EngineVersion" => engine_version: optional,
        "ProxyVersion" => proxy_version: optional,
        "ServerVersion" => server_version: optional,
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
        proxy_version: MinorVersion,
        server_version: MinorVersion,
    }
}

impl Reflect for DBEngineVersion {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DBEngineVersion",
        unique_name: "ModifyDBInstanceMinorVersionDBEngineVersion",
        doc: "A major version of the engine with its minor versions.",
        fields: &[
            Field::optional("Engine", "engine", String::TYPE).doc("Name of the database engine."),
            Field::optional("EngineVersion", "engine_version", String::TYPE).doc("Major version."),
            Field::optional("ProxyVersion", "proxy_version", MinorVersion::TYPE)
                .doc("Minor version of the proxy."),
            Field::optional("ServerVersion", "server_version", MinorVersion::TYPE)
                .doc("Minor version of the server."),
        ],
    };
}

impl Fields for DBEngineVersion {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Engine" => self.engine.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "ProxyVersion" => self.proxy_version.as_value(),
            "ServerVersion" => self.server_version.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ModifyDBInstanceMinorVersionRequest`].
pub static ACTION: Action = Action {
    index: 80,
    name: "ModifyDBInstanceMinorVersion",
    method: "modify_db_instance_minor_version",
    category: "Instance management",
    summary: "Upgrades the server or the proxy of an instance to another minor version.",
    reference: &["https://www.volcengine.com/docs/6293/2251747"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceMinorVersionRequest::STRUCTURE,
    response: ModifyDBInstanceMinorVersionResponse::STRUCTURE,
    rules: &[Rule::AnyOf(&["ServerVersion", "ProxyVersion"])],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceMinorVersionRequest {
    type Response = ModifyDBInstanceMinorVersionResponse;

    const ACTION: &'static Action = &ACTION;
}
