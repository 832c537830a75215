// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyBackupPointName` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Renames a backup.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - The rules for `BackupPointName` are not documented; only the service checks them.
///
/// Sent by
/// [`Client::modify_backup_point_name`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_backup_point_name).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyBackupPointNameRequest {
    /// ID of the backup, as listed by `DescribeBackups`.
    ///
    /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    #[serde(rename = "BackupPointID")]
    pub backup_point_id: String,
    /// New name of the backup.
    ///
    /// Example: `testbackup`.
    pub backup_point_name: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyBackupPointNameRequest {
        "BackupPointID" => backup_point_id: required,
        "BackupPointName" => backup_point_name: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyBackupPointNameRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(backup_point_id: impl IntoField<String>, backup_point_name: impl IntoField<String>) -> Self {
        Self {
            backup_point_id: backup_point_id.into_field(),
            backup_point_name: backup_point_name.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyBackupPointNameRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyBackupPointNameRequest",
        unique_name: "ModifyBackupPointNameRequest",
        doc: "Renames a backup.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The action is not documented by the service and may change.\n- The rules for `BackupPointName` are not documented; only the service checks them.",
        fields: &[
            Field::required("BackupPointID", "backup_point_id", String::TYPE)
                .doc("ID of the backup, as listed by `DescribeBackups`.\n\nExample: `b-cn02xmmrp751i9cdzcphjmk4****`."),
            Field::required("BackupPointName", "backup_point_name", String::TYPE)
                .doc("New name of the backup.\n\nExample: `testbackup`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyBackupPointNameRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "BackupPointID" => self.backup_point_id.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyBackupPointNameRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyBackupPointNameResponse {}

deserialize_structure! {
    lenient ModifyBackupPointNameResponse {
    }
}

impl ModifyBackupPointNameResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyBackupPointNameResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyBackupPointNameResponse",
        unique_name: "ModifyBackupPointNameResponse",
        doc: "Response of [`ModifyBackupPointNameRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyBackupPointNameResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyBackupPointNameRequest`].
pub static ACTION: Action = Action {
    index: 72,
    name: "ModifyBackupPointName",
    method: "modify_backup_point_name",
    category: "Backup and recovery",
    summary: "Renames a backup.",
    reference: &[],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyBackupPointNameRequest::STRUCTURE,
    response: ModifyBackupPointNameResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyBackupPointNameRequest {
    type Response = ModifyBackupPointNameResponse;

    const ACTION: &'static Action = &ACTION;
}
