// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeBackupPlan`: returns the automatic backup plan of an instance.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::BackupType;

structure! {
    /// Returns the automatic backup plan of an instance.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
    ///   (single-node) instances have no backup features.
    /// - `BackupHour` is in UTC+8 while the timestamps are in UTC.
    /// - min and max of Period apply to each element.
    ///
    /// Reference: `6293/65765` and `84772/1393059`.
    pub struct DescribeBackupPlanRequest {
        required {
            /// ID of the Redis instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// What [`DescribeBackupPlanRequest`] is answered with.
    pub struct DescribeBackupPlanResponse {
        optional {
            /// Whether automatic backup is on.
            ///
            /// Example: `true`.
            active: bool = "Active",
            /// Hour of the day (UTC+8) in which the backup starts, so 1 means between 01:00 and 01:59.
            ///
            /// Limits: 0 to 23. Example: `5`.
            backup_hour: i32 = "BackupHour" [Check::Range { min: 0, max: 23 }],
            /// Kind of backup the plan makes; only Full at present.
            ///
            /// Documented values: `Full`. Example: `Full`.
            backup_type: BackupType = "BackupType",
            /// When the next automatic backup is expected (UTC).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T20:20:20Z`.
            expect_next_backup_time: DateTime = "ExpectNextBackupTime" [Check::Format(Format::DateTime)],
            /// ID of the Redis instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// When the plan was last changed (UTC).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-07-10T00:00:00Z`.
            last_update_time: DateTime = "LastUpdateTime" [Check::Format(Format::DateTime)],
            /// How long backups are kept; 7 by default.
            ///
            /// Unit: day. Example: `7`.
            ttl: i32 = "TTL",
        }
        lists {
            /// Days of the week with a backup, each from 1 (Monday) to 7 (Sunday).
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
        reference: &["6293/65765", "84772/1393059"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
