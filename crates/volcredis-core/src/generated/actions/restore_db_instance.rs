// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `RestoreDBInstance` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::character_sets;
use crate::generated::types::BackupType;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Format, IntoField, Literal, Mode, Reflect, Rule,
    States, Structure, ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Restores an instance in place, from a backup or to a point in time.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - At least one of `BackupPointId` and `TimePoint` is required.
/// - `TimePoint` is required when `BackupType` is `Inc`.
///
/// Checked by the service only:
///
/// - A restore to a point in time (`Inc`) requires data flashback to be on (`StartContinuousBackup`).
/// - An enterprise edition instance supports `Full` only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - If data flashback is on, the restore restarts it: only points in time after the restore remain
///   available.
///
/// Reference: <https://www.volcengine.com/docs/6293/71748>
/// Reference: <https://www.volcengine.com/docs/84772/1393062>
///
/// Sent by
/// [`Client::restore_db_instance`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.restore_db_instance).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RestoreDBInstanceRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// ID of the backup, as listed by `DescribeBackups`; documented as required for `Full`.
    ///
    /// Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_id: Option<String>,
    /// Kind of restore: from a backup (`Full`) or to a point in time (`Inc`).
    ///
    /// Documented values: `Full` and `Inc`. Default: `Full`. Example: `Full`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_type: Option<BackupType>,
    /// Point in time to restore, within the time window returned by `DescribePitrTimeWindow`. Without
    /// `BackupPointId`, a `Full` restore uses the backup that ended at that time.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_point: Option<DateTime>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict RestoreDBInstanceRequest {
        "InstanceId" => instance_id: required,
        "BackupPointId" => backup_point_id: optional,
        "BackupType" => backup_type: optional,
        "TimePoint" => time_point: optional,
        "ClientToken" => client_token: optional,
    }
}

impl RestoreDBInstanceRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            backup_point_id: None,
            backup_type: None,
            time_point: None,
            client_token: None,
        }
    }

    setters! {
        backup_point_id, set_backup_point_id: String,
        backup_type, set_backup_type: BackupType,
        time_point, set_time_point: DateTime,
        client_token, set_client_token: String,
    }
}

impl Reflect for RestoreDBInstanceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RestoreDBInstanceRequest",
        unique_name: "RestoreDBInstanceRequest",
        doc: "Restores an instance in place, from a backup or to a point in time.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- At least one of `BackupPointId` and `TimePoint` is required.\n- `TimePoint` is required when `BackupType` is `Inc`.\n\nChecked by the service only:\n\n- A restore to a point in time (`Inc`) requires data flashback to be on (`StartContinuousBackup`).\n- An enterprise edition instance supports `Full` only.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n- If data flashback is on, the restore restarts it: only points in time after the restore remain available.\n\nReference: <https://www.volcengine.com/docs/6293/71748>\nReference: <https://www.volcengine.com/docs/84772/1393062>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("BackupPointId", "backup_point_id", String::TYPE)
                .doc("ID of the backup, as listed by `DescribeBackups`; documented as required for `Full`.\n\nExample: `b-cnlfs97a4tuhjxguaffl7qu8****`."),
            Field::optional("BackupType", "backup_type", BackupType::TYPE)
                .doc("Kind of restore: from a backup (`Full`) or to a point in time (`Inc`).\n\nDocumented values: `Full` and `Inc`. Default: `Full`. Example: `Full`."),
            Field::optional("TimePoint", "time_point", DateTime::TYPE)
                .doc("Point in time to restore, within the time window returned by `DescribePitrTimeWindow`. Without `BackupPointId`, a `Full` restore uses the backup that ended at that time.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for RestoreDBInstanceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "BackupPointId" => self.backup_point_id.as_value(),
            "BackupType" => self.backup_type.as_value(),
            "TimePoint" => self.time_point.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`RestoreDBInstanceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RestoreDBInstanceResponse {}

deserialize_structure! {
    lenient RestoreDBInstanceResponse {
    }
}

impl RestoreDBInstanceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for RestoreDBInstanceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RestoreDBInstanceResponse",
        unique_name: "RestoreDBInstanceResponse",
        doc: "Response of [`RestoreDBInstanceRequest`].",
        fields: &[],
    };
}

impl Fields for RestoreDBInstanceResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`RestoreDBInstanceRequest`].
pub static ACTION: Action = Action {
    index: 97,
    name: "RestoreDBInstance",
    method: "restore_db_instance",
    category: "Backup and recovery",
    summary: "Restores an instance in place, from a backup or to a point in time.",
    reference: &[
        "https://www.volcengine.com/docs/6293/71748",
        "https://www.volcengine.com/docs/84772/1393062",
    ],
    mode: Mode::Async,
    mutating: true,
    request: RestoreDBInstanceRequest::STRUCTURE,
    response: RestoreDBInstanceResponse::STRUCTURE,
    rules: &[
        Rule::AnyOf(&["BackupPointId", "TimePoint"]),
        Rule::RequiredIf {
            field: "TimePoint",
            when: &[Condition::Is("BackupType", &[Literal::String("Inc")])],
        },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: Some("Running") },
};

impl Request for RestoreDBInstanceRequest {
    type Response = RestoreDBInstanceResponse;

    const ACTION: &'static Action = &ACTION;
}
