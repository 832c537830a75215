// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeBackupPlan` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::BackupType;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the automatic backup plan of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - `BackupHour` is in UTC+8, the times are in UTC.
///
/// Reference: <https://www.volcengine.com/docs/6293/65765>
/// Reference: <https://www.volcengine.com/docs/84772/1393059>
///
/// Sent by
/// [`Client::describe_backup_plan`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_backup_plan).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBackupPlanRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeBackupPlanRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeBackupPlanRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeBackupPlanRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBackupPlanRequest",
        unique_name: "DescribeBackupPlanRequest",
        doc: "Returns the automatic backup plan of an instance.\n\nRead-only.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n- `BackupHour` is in UTC+8, the times are in UTC.\n\nReference: <https://www.volcengine.com/docs/6293/65765>\nReference: <https://www.volcengine.com/docs/84772/1393059>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DescribeBackupPlanRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeBackupPlanRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBackupPlanResponse {
    /// `true` if automatic backup is on.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59.
    ///
    /// Limits: 0 to 23. Example: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_hour: Option<i32>,
    /// Type of backup; only `Full` is supported.
    ///
    /// Documented values: `Full`. Example: `Full`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_type: Option<BackupType>,
    /// Expected time of the next automatic backup.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T20:20:20Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expect_next_backup_time: Option<DateTime>,
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Time of the last change to the plan.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T00:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<DateTime>,
    /// Retention period of backups; 7 by default.
    ///
    /// Unit: day. Example: `7`.
    #[serde(rename = "TTL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i32>,
    /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday.
    ///
    /// Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
    pub period: Vec<i32>,
}

deserialize_structure! {
    lenient DescribeBackupPlanResponse {
        "Active" => active: optional,
        "BackupHour" => backup_hour: optional,
        "BackupType" => backup_type: optional,
        "ExpectNextBackupTime" => expect_next_backup_time: optional,
        "InstanceId" => instance_id: optional,
        "LastUpdateTime" => last_update_time: optional,
        "TTL" => ttl: optional,
        "Period" => period: or_default,
    }
}

impl DescribeBackupPlanResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        active: bool,
        backup_hour: i32,
        backup_type: BackupType,
        expect_next_backup_time: DateTime,
        instance_id: String,
        last_update_time: DateTime,
        ttl: i32,
        period: Vec<i32>,
    }
}

impl Reflect for DescribeBackupPlanResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBackupPlanResponse",
        unique_name: "DescribeBackupPlanResponse",
        doc: "Response of [`DescribeBackupPlanRequest`].",
        fields: &[
            Field::optional("Active", "active", bool::TYPE)
                .doc("`true` if automatic backup is on.\n\nExample: `true`."),
            Field::optional("BackupHour", "backup_hour", i32::TYPE)
                .doc("Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59.\n\nLimits: 0 to 23. Example: `5`.").checks(&[Check::Range { min: 0, max: 23 }]),
            Field::optional("BackupType", "backup_type", BackupType::TYPE)
                .doc("Type of backup; only `Full` is supported.\n\nDocumented values: `Full`. Example: `Full`."),
            Field::optional("ExpectNextBackupTime", "expect_next_backup_time", DateTime::TYPE)
                .doc("Expected time of the next automatic backup.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T20:20:20Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("LastUpdateTime", "last_update_time", DateTime::TYPE)
                .doc("Time of the last change to the plan.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T00:00:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("TTL", "ttl", i32::TYPE)
                .doc("Retention period of backups; 7 by default.\n\nUnit: day. Example: `7`."),
            Field::optional("Period", "period", Vec::<i32>::TYPE)
                .doc("Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday.\n\nLimits: 1 to 7. Example: `[1,2,3,4,5,6,7]`."),
        ],
    };
}

impl Fields for DescribeBackupPlanResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Active" => self.active.as_value(),
            "BackupHour" => self.backup_hour.as_value(),
            "BackupType" => self.backup_type.as_value(),
            "ExpectNextBackupTime" => self.expect_next_backup_time.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "LastUpdateTime" => self.last_update_time.as_value(),
            "TTL" => self.ttl.as_value(),
            "Period" => self.period.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeBackupPlanRequest`].
pub static ACTION: Action = Action {
    index: 26,
    name: "DescribeBackupPlan",
    method: "describe_backup_plan",
    category: "Backup and recovery",
    summary: "Returns the automatic backup plan of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/65765",
        "https://www.volcengine.com/docs/84772/1393059",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeBackupPlanRequest::STRUCTURE,
    response: DescribeBackupPlanResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeBackupPlanRequest {
    type Response = DescribeBackupPlanResponse;

    const ACTION: &'static Action = &ACTION;
}
