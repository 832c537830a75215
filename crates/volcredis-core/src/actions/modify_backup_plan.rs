// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyBackupPlan` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
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
    pub struct ModifyBackupPlanRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Turns automatic backup on (`true`) or off (`false`).
            ///
            /// Default: `false`. Example: `true`.
            active: bool = "Active",
        }
        optional {
            /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59.
            ///
            /// Limits: 0 to 23. Example: `7`.
            backup_hour: i32 = "BackupHour" [Check::Range { min: 0, max: 23 }],
            /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday.
            ///
            /// Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
            period: Vec<i32> = "Period" [Check::Range { min: 1, max: 7 }],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyBackupPlanRequest`].
    pub struct ModifyBackupPlanResponse {}
}

operation! {
    ModifyBackupPlanRequest => ModifyBackupPlanResponse,
    /// The description of [`ModifyBackupPlanRequest`].
    pub static ACTION = Action {
        name: "ModifyBackupPlan",
        method: "modify_backup_plan",
        category: "Backup and recovery",
        summary: "Changes the automatic backup plan of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/65767", "https://www.volcengine.com/docs/84772/1393060"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[
            Rule::RequiredIf { field: "Period", when: &[Condition::Is("Active", &[Literal::Boolean(true)])] },
            Rule::RequiredIf { field: "BackupHour", when: &[Condition::Is("Active", &[Literal::Boolean(true)])] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
