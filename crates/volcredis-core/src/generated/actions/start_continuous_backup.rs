// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `StartContinuousBackup` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Turns data flashback (point-in-time recovery) of an instance on.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - A full backup is created first; a restore to a point in time is possible when it is complete.
/// - Restore points reach back to the time at which flashback was turned on, but at most 7 days.
/// - A change of the configuration or the zones of the instance, or system maintenance such as a kernel
///   upgrade, turns flashback off and discards its restore points.
/// - A restore in place restarts flashback with a new time window.
/// - Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off
///   while flashback is on.
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// Reference: <https://www.volcengine.com/docs/6293/71803>
///
/// Sent by
/// [`Client::start_continuous_backup`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.start_continuous_backup).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StartContinuousBackupRequest {
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
    strict StartContinuousBackupRequest {
        "InstanceId" => instance_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl StartContinuousBackupRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for StartContinuousBackupRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "StartContinuousBackupRequest",
        unique_name: "StartContinuousBackupRequest",
        doc: "Turns data flashback (point-in-time recovery) of an instance on.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n- A full backup is created first; a restore to a point in time is possible when it is complete.\n- Restore points reach back to the time at which flashback was turned on, but at most 7 days.\n- A change of the configuration or the zones of the instance, or system maintenance such as a kernel upgrade, turns flashback off and discards its restore points.\n- A restore in place restarts flashback with a new time window.\n- Flashback requires the parameter `appendonly-switch` to be on; the parameter cannot be turned off while flashback is on.\n- The state of the instance can change for some time after the call; wait until it is `Running`.\n\nReference: <https://www.volcengine.com/docs/6293/71803>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for StartContinuousBackupRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`StartContinuousBackupRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StartContinuousBackupResponse {}

deserialize_structure! {
    lenient StartContinuousBackupResponse {
    }
}

impl StartContinuousBackupResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for StartContinuousBackupResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "StartContinuousBackupResponse",
        unique_name: "StartContinuousBackupResponse",
        doc: "Response of [`StartContinuousBackupRequest`].",
        fields: &[],
    };
}

impl Fields for StartContinuousBackupResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`StartContinuousBackupRequest`].
pub static ACTION: Action = Action {
    index: 98,
    name: "StartContinuousBackup",
    method: "start_continuous_backup",
    category: "Backup and recovery",
    summary: "Turns data flashback (point-in-time recovery) of an instance on.",
    reference: &["https://www.volcengine.com/docs/6293/71803"],
    mode: Mode::Sync,
    mutating: true,
    request: StartContinuousBackupRequest::STRUCTURE,
    response: StartContinuousBackupResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for StartContinuousBackupRequest {
    type Response = StartContinuousBackupResponse;

    const ACTION: &'static Action = &ACTION;
}
