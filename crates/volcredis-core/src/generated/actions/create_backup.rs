// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateBackup` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Creates a manual backup of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - The backup is complete when its status in `DescribeBackups` is no longer `Creating`.
///
/// Reference: <https://www.volcengine.com/docs/6293/67125>
/// Reference: <https://www.volcengine.com/docs/84772/1393057>
///
/// Sent by
/// [`Client::create_backup`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_backup).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02aqusft7ws****`.
    pub instance_id: String,
    /// Name of the backup; the backup ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict CreateBackupRequest {
        "InstanceId" => instance_id: required,
        "BackupPointName" => backup_point_name: optional,
        "ClientToken" => client_token: optional,
    }
}

impl CreateBackupRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), backup_point_name: None, client_token: None }
    }

    setters! {
        backup_point_name, set_backup_point_name: String,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateBackupRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateBackupRequest",
        unique_name: "CreateBackupRequest",
        doc: "Creates a manual backup of an instance.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n- The backup is complete when its status in `DescribeBackups` is no longer `Creating`.\n\nReference: <https://www.volcengine.com/docs/6293/67125>\nReference: <https://www.volcengine.com/docs/84772/1393057>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02aqusft7ws****`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateBackupRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateBackupRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// ID of the new backup.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_id: Option<String>,
    /// ID of the instance.
    ///
    /// Example: `redis-cn02aqusft7ws****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
}

deserialize_structure! {
    lenient CreateBackupResponse {
        "BackupPointId" => backup_point_id: optional,
        "InstanceId" => instance_id: optional,
    }
}

impl CreateBackupResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        backup_point_id: String,
        instance_id: String,
    }
}

impl Reflect for CreateBackupResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateBackupResponse",
        unique_name: "CreateBackupResponse",
        doc: "Response of [`CreateBackupRequest`].",
        fields: &[
            Field::optional("BackupPointId", "backup_point_id", String::TYPE)
                .doc("ID of the new backup.\n\nExample: `b-cn02xmmrp751i9cdzcphjmk4****`."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02aqusft7ws****`."),
        ],
    };
}

impl Fields for CreateBackupResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "BackupPointId" => self.backup_point_id.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// The description of [`CreateBackupRequest`].
pub static ACTION: Action = Action {
    index: 4,
    name: "CreateBackup",
    method: "create_backup",
    category: "Backup and recovery",
    summary: "Creates a manual backup of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/67125",
        "https://www.volcengine.com/docs/84772/1393057",
    ],
    mode: Mode::Async,
    mutating: true,
    request: CreateBackupRequest::STRUCTURE,
    response: CreateBackupResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: Some("Running") },
};

impl Request for CreateBackupRequest {
    type Response = CreateBackupResponse;

    const ACTION: &'static Action = &ACTION;
}
