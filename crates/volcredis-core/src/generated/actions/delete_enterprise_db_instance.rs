// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteEnterpriseDBInstance` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Literal, Mode, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Deletes an enterprise edition instance, by default after a final full backup.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false`.
///
/// Checked by the service only:
///
/// - `CreateBackup` and `BackupPointName` are supported only for pay-as-you-go instances (`ChargeType` is
///   `PostPaid`). For a subscription instance a final backup is always created and named by its backup ID.
///
/// Notes:
///
/// - `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.
///
/// Reference: <https://www.volcengine.com/docs/84772/1387160>
///
/// Sent by
/// [`Client::delete_enterprise_db_instance`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_enterprise_db_instance).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteEnterpriseDBInstanceRequest {
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
    /// If `true`, a full backup is taken before the deletion; for pay-as-you-go instances only.
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
    strict DeleteEnterpriseDBInstanceRequest {
        "InstanceId" => instance_id: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "ClientToken" => client_token: optional,
    }
}

impl DeleteEnterpriseDBInstanceRequest {
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

impl Reflect for DeleteEnterpriseDBInstanceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteEnterpriseDBInstanceRequest",
        unique_name: "DeleteEnterpriseDBInstanceRequest",
        doc: "Deletes an enterprise edition instance, by default after a final full backup.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false`.\n\nChecked by the service only:\n\n- `CreateBackup` and `BackupPointName` are supported only for pay-as-you-go instances (`ChargeType` is `PostPaid`). For a subscription instance a final backup is always created and named by its backup ID.\n\nNotes:\n\n- `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.\n\nReference: <https://www.volcengine.com/docs/84772/1387160>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the final backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the deletion; for pay-as-you-go instances only.\n\nDefault: `true`. Example: `true`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DeleteEnterpriseDBInstanceRequest {
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

/// Response of [`DeleteEnterpriseDBInstanceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeleteEnterpriseDBInstanceResponse {}

deserialize_structure! {
    lenient DeleteEnterpriseDBInstanceResponse {
    }
}

impl DeleteEnterpriseDBInstanceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DeleteEnterpriseDBInstanceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteEnterpriseDBInstanceResponse",
        unique_name: "DeleteEnterpriseDBInstanceResponse",
        doc: "Response of [`DeleteEnterpriseDBInstanceRequest`].",
        fields: &[],
    };
}

impl Fields for DeleteEnterpriseDBInstanceResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DeleteEnterpriseDBInstanceRequest`].
pub static ACTION: Action = Action {
    index: 21,
    name: "DeleteEnterpriseDBInstance",
    method: "delete_enterprise_db_instance",
    category: "Enterprise edition",
    summary: "Deletes an enterprise edition instance, by default after a final full backup.",
    reference: &["https://www.volcengine.com/docs/84772/1387160"],
    mode: Mode::Async,
    mutating: true,
    request: DeleteEnterpriseDBInstanceRequest::STRUCTURE,
    response: DeleteEnterpriseDBInstanceResponse::STRUCTURE,
    rules: &[Rule::IgnoredIf {
        field: "BackupPointName",
        when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])],
    }],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DeleteEnterpriseDBInstanceRequest {
    type Response = DeleteEnterpriseDBInstanceResponse;

    const ACTION: &'static Action = &ACTION;
}
