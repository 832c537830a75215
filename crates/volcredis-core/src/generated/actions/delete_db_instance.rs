// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteDBInstance` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Deletes an instance permanently.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - `BackupPointName` has an effect only for a primary-secondary instance (`InstanceClass` is
///   `PrimarySecondary`) that is pay-as-you-go (`ChargeType` is `PostPaid`).
///
/// Notes:
///
/// - The final backup remains in the list of backups.
/// - A single-node instance is not backed up; its data is lost.
/// - An instance with deletion protection cannot be deleted.
///
/// Reference: <https://www.volcengine.com/docs/6293/99796>
///
/// Sent by
/// [`Client::delete_db_instance`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_db_instance).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDBInstanceRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Name of the final backup; the backup ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// If `true`, a full backup is taken before the deletion; for primary-secondary instances only.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_backup: Option<bool>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict DeleteDBInstanceRequest {
        "InstanceId" => instance_id: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "ClientToken" => client_token: optional,
    }
}

impl DeleteDBInstanceRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            backup_point_name: None,
            create_backup: None,
            client_token: None,
        }
    }

    setters! {
        backup_point_name, set_backup_point_name: String,
        create_backup, set_create_backup: bool,
        client_token, set_client_token: String,
    }
}

impl Reflect for DeleteDBInstanceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBInstanceRequest",
        unique_name: "DeleteDBInstanceRequest",
        doc: "Deletes an instance permanently.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nChecked by the service only:\n\n- `BackupPointName` has an effect only for a primary-secondary instance (`InstanceClass` is `PrimarySecondary`) that is pay-as-you-go (`ChargeType` is `PostPaid`).\n\nNotes:\n\n- The final backup remains in the list of backups.\n- A single-node instance is not backed up; its data is lost.\n- An instance with deletion protection cannot be deleted.\n\nReference: <https://www.volcengine.com/docs/6293/99796>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the final backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the deletion; for primary-secondary instances only.\n\nDefault: `true`. Example: `true`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DeleteDBInstanceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteDBInstanceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeleteDBInstanceResponse {}

deserialize_structure! {
    lenient DeleteDBInstanceResponse {
    }
}

impl DeleteDBInstanceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DeleteDBInstanceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBInstanceResponse",
        unique_name: "DeleteDBInstanceResponse",
        doc: "Response of [`DeleteDBInstanceRequest`].",
        fields: &[],
    };
}

impl Fields for DeleteDBInstanceResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DeleteDBInstanceRequest`].
pub static ACTION: Action = Action {
    index: 20,
    name: "DeleteDBInstance",
    method: "delete_db_instance",
    category: "Instance management",
    summary: "Deletes an instance permanently.",
    reference: &["https://www.volcengine.com/docs/6293/99796"],
    mode: Mode::Async,
    mutating: true,
    request: DeleteDBInstanceRequest::STRUCTURE,
    response: DeleteDBInstanceResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DeleteDBInstanceRequest {
    type Response = DeleteDBInstanceResponse;

    const ACTION: &'static Action = &ACTION;
}
