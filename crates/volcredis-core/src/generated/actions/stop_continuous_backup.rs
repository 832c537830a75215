// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `StopContinuousBackup` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Turns data flashback (point-in-time recovery) of an instance off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - The restore points of flashback are discarded.
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// Reference: <https://www.volcengine.com/docs/6293/71804>
///
/// Sent by
/// [`Client::stop_continuous_backup`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.stop_continuous_backup).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StopContinuousBackupRequest {
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
    strict StopContinuousBackupRequest {
        "InstanceId" => instance_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl StopContinuousBackupRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for StopContinuousBackupRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "StopContinuousBackupRequest",
        unique_name: "StopContinuousBackupRequest",
        doc: "Turns data flashback (point-in-time recovery) of an instance off.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n- The restore points of flashback are discarded.\n- The state of the instance can change for some time after the call; wait until it is `Running`.\n\nReference: <https://www.volcengine.com/docs/6293/71804>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for StopContinuousBackupRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`StopContinuousBackupRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StopContinuousBackupResponse {}

deserialize_structure! {
    lenient StopContinuousBackupResponse {
    }
}

impl StopContinuousBackupResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for StopContinuousBackupResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "StopContinuousBackupResponse",
        unique_name: "StopContinuousBackupResponse",
        doc: "Response of [`StopContinuousBackupRequest`].",
        fields: &[],
    };
}

impl Fields for StopContinuousBackupResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`StopContinuousBackupRequest`].
pub static ACTION: Action = Action {
    index: 99,
    name: "StopContinuousBackup",
    method: "stop_continuous_backup",
    category: "Backup and recovery",
    summary: "Turns data flashback (point-in-time recovery) of an instance off.",
    reference: &["https://www.volcengine.com/docs/6293/71804"],
    mode: Mode::Sync,
    mutating: true,
    request: StopContinuousBackupRequest::STRUCTURE,
    response: StopContinuousBackupResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for StopContinuousBackupRequest {
    type Response = StopContinuousBackupResponse;

    const ACTION: &'static Action = &ACTION;
}
