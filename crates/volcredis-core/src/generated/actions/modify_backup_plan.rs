// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyBackupPlan` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Literal, Mode, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the automatic backup plan of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `Period` is required when `Active` is `true`.
/// - `BackupHour` is required when `Active` is `true`.
///
/// Checked by the service only:
///
/// - For an enterprise edition instance `Period` must list all seven days.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
///
/// Reference: <https://www.volcengine.com/docs/6293/65767>
/// Reference: <https://www.volcengine.com/docs/84772/1393060>
///
/// Sent by
/// [`Client::modify_backup_plan`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_backup_plan).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyBackupPlanRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Turns automatic backup on (`true`) or off (`false`).
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59.
    ///
    /// Limits: 0 to 23. Example: `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_hour: Option<i32>,
    /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday.
    ///
    /// Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Vec<i32>>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyBackupPlanRequest {
        "InstanceId" => instance_id: required,
        "Active" => active: optional,
        "BackupHour" => backup_hour: optional,
        "Period" => period: optional,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyBackupPlanRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            active: None,
            backup_hour: None,
            period: None,
            client_token: None,
        }
    }

    setters! {
        active, set_active: bool,
        backup_hour, set_backup_hour: i32,
        period, set_period: Vec<i32>,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyBackupPlanRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyBackupPlanRequest",
        unique_name: "ModifyBackupPlanRequest",
        doc: "Changes the automatic backup plan of an instance.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `Period` is required when `Active` is `true`.\n- `BackupHour` is required when `Active` is `true`.\n\nChecked by the service only:\n\n- For an enterprise edition instance `Period` must list all seven days.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n\nReference: <https://www.volcengine.com/docs/6293/65767>\nReference: <https://www.volcengine.com/docs/84772/1393060>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("Active", "active", bool::TYPE)
                .doc("Turns automatic backup on (`true`) or off (`false`).\n\nDefault: `false`. Example: `true`."),
            Field::optional("BackupHour", "backup_hour", i32::TYPE)
                .doc("Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59.\n\nLimits: 0 to 23. Example: `7`.").checks(&[Check::Range { min: 0, max: 23 }]),
            Field::optional("Period", "period", Vec::<i32>::TYPE)
                .doc("Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday.\n\nLimits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.").checks(&[Check::Range { min: 1, max: 7 }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyBackupPlanRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Active" => self.active.as_value(),
            "BackupHour" => self.backup_hour.as_value(),
            "Period" => self.period.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyBackupPlanRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyBackupPlanResponse {}

deserialize_structure! {
    lenient ModifyBackupPlanResponse {
    }
}

impl ModifyBackupPlanResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyBackupPlanResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyBackupPlanResponse",
        unique_name: "ModifyBackupPlanResponse",
        doc: "Response of [`ModifyBackupPlanRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyBackupPlanResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyBackupPlanRequest`].
pub static ACTION: Action = Action {
    index: 71,
    name: "ModifyBackupPlan",
    method: "modify_backup_plan",
    category: "Backup and recovery",
    summary: "Changes the automatic backup plan of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/65767",
        "https://www.volcengine.com/docs/84772/1393060",
    ],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyBackupPlanRequest::STRUCTURE,
    response: ModifyBackupPlanResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf { field: "Period", when: &[Condition::Is("Active", &[Literal::Boolean(true)])] },
        Rule::RequiredIf { field: "BackupHour", when: &[Condition::Is("Active", &[Literal::Boolean(true)])] },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyBackupPlanRequest {
    type Response = ModifyBackupPlanResponse;

    const ACTION: &'static Action = &ACTION;
}
