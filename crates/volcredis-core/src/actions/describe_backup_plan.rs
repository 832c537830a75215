// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeBackupPlan` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::BackupType;

structure! {
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
    pub struct DescribeBackupPlanRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeBackupPlanRequest`].
    pub struct DescribeBackupPlanResponse {
        optional {
            /// `true` if automatic backup is on.
            ///
            /// Example: `true`.
            active: bool = "Active",
            /// Hour of the day (UTC+8) at which the backup starts: `1` is 01:00 to 01:59.
            ///
            /// Limits: 0 to 23. Example: `5`.
            backup_hour: i32 = "BackupHour" [Check::Range { min: 0, max: 23 }],
            /// Type of backup; only `Full` is supported.
            ///
            /// Documented values: `Full`. Example: `Full`.
            backup_type: BackupType = "BackupType",
            /// Expected time of the next automatic backup.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T20:20:20Z`.
            expect_next_backup_time: DateTime = "ExpectNextBackupTime" [Check::Format(Format::DateTime)],
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Time of the last change to the plan.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T00:00:00Z`.
            last_update_time: DateTime = "LastUpdateTime" [Check::Format(Format::DateTime)],
            /// Retention period of backups; 7 by default.
            ///
            /// Unit: day. Example: `7`.
            ttl: i32 = "TTL",
        }
        lists {
            /// Days of the week on which a backup is taken: `1` is Monday, `7` is Sunday.
            ///
            /// Limits: 1 to 7. Example: `[1,2,3,4,5,6,7]`.
            period: i32 = "Period",
        }
    }
}

operation! {
    DescribeBackupPlanRequest => DescribeBackupPlanResponse,
    /// The description of [`DescribeBackupPlanRequest`].
    pub static ACTION = Action {
        name: "DescribeBackupPlan",
        method: "describe_backup_plan",
        category: "Backup and recovery",
        summary: "Returns the automatic backup plan of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/65765", "https://www.volcengine.com/docs/84772/1393059"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
