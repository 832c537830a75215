// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceMaxConn` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

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
///
/// Sent by
/// [`Client::modify_db_instance_max_conn`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_max_conn).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceMaxConnRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Maximum number of connections of each shard.
    ///
    /// Limits: 10000 to 50000; a multiple of 1000. Example: `20000`.
    pub max_connections: i32,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceMaxConnRequest {
        "InstanceId" => instance_id: required,
        "MaxConnections" => max_connections: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceMaxConnRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, max_connections: impl IntoField<i32>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            max_connections: max_connections.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceMaxConnRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceMaxConnRequest",
        unique_name: "ModifyDBInstanceMaxConnRequest",
        doc: "Changes the maximum number of connections of each shard of an instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The default is 10000 connections per shard for every size.\n- The instance accepts at most the smaller of shards x `MaxConnections` and 1000000 connections.\n- A limit below the current number of connections closes connections and rejects new ones.\n- The change is complete when the instance is `Running` again.\n\nReference: <https://www.volcengine.com/docs/6293/70393>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("MaxConnections", "max_connections", i32::TYPE)
                .doc("Maximum number of connections of each shard.\n\nLimits: 10000 to 50000; a multiple of 1000. Example: `20000`.").checks(&[Check::Range { min: 10000, max: 50000 }, Check::MultipleOf(1000)]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceMaxConnRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "MaxConnections" => self.max_connections.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceMaxConnRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaxConnResponse {}

deserialize_structure! {
    lenient ModifyDBInstanceMaxConnResponse {
    }
}

impl ModifyDBInstanceMaxConnResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstanceMaxConnResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceMaxConnResponse",
        unique_name: "ModifyDBInstanceMaxConnResponse",
        doc: "Response of [`ModifyDBInstanceMaxConnRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstanceMaxConnResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstanceMaxConnRequest`].
pub static ACTION: Action = Action {
    index: 79,
    name: "ModifyDBInstanceMaxConn",
    method: "modify_db_instance_max_conn",
    category: "Network connection",
    summary: "Changes the maximum number of connections of each shard of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/70393"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceMaxConnRequest::STRUCTURE,
    response: ModifyDBInstanceMaxConnResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceMaxConnRequest {
    type Response = ModifyDBInstanceMaxConnResponse;

    const ACTION: &'static Action = &ACTION;
}
