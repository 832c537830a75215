// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `FlushDBInstance` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Deletes all keys of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the
///   amount of data.
/// - Keys written after the call are kept.
/// - The data cannot be restored without a backup, see `CreateBackup`; single-node instances have no
///   backups.
/// - The parameter that disables commands does not affect this action.
///
/// Reference: <https://www.volcengine.com/docs/6293/65759>
///
/// Sent by
/// [`Client::flush_db_instance`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.flush_db_instance).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct FlushDBInstanceRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict FlushDBInstanceRequest {
        "InstanceId" => instance_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl FlushDBInstanceRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for FlushDBInstanceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "FlushDBInstanceRequest",
        unique_name: "FlushDBInstanceRequest",
        doc: "Deletes all keys of an instance.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the amount of data.\n- Keys written after the call are kept.\n- The data cannot be restored without a backup, see `CreateBackup`; single-node instances have no backups.\n- The parameter that disables commands does not affect this action.\n\nReference: <https://www.volcengine.com/docs/6293/65759>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for FlushDBInstanceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`FlushDBInstanceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FlushDBInstanceResponse {}

deserialize_structure! {
    lenient FlushDBInstanceResponse {
    }
}

impl FlushDBInstanceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for FlushDBInstanceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "FlushDBInstanceResponse",
        unique_name: "FlushDBInstanceResponse",
        doc: "Response of [`FlushDBInstanceRequest`].",
        fields: &[],
    };
}

impl Fields for FlushDBInstanceResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`FlushDBInstanceRequest`].
pub static ACTION: Action = Action {
    index: 66,
    name: "FlushDBInstance",
    method: "flush_db_instance",
    category: "Instance management",
    summary: "Deletes all keys of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/65759"],
    mode: Mode::Sync,
    mutating: true,
    request: FlushDBInstanceRequest::STRUCTURE,
    response: FlushDBInstanceResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for FlushDBInstanceRequest {
    type Response = FlushDBInstanceResponse;

    const ACTION: &'static Action = &ACTION;
}
