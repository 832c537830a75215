// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `RestoreDBInstance` action.

use crate::DateTime;
use crate::character_sets;
use crate::model::{Check, Condition, Format, Literal, Mode, Rule, States, operation, structure};
use crate::types::BackupType;

structure! {
    /// Restores an instance in place, from a backup or to a point in time.
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is `Running`
    /// after the change. Idempotent for calls with the same `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `BackupPointId` is required when `BackupType` is `Full` or not set.
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
    /// - Only `Full` and `Inc` are documented for `BackupType`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/71748>
    /// Reference: <https://www.volcengine.com/docs/84772/1393062>
    pub struct RestoreDBInstanceRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// ID of the backup, as listed by `DescribeBackups`.
            ///
            /// Example: `b-cnlfs97a4tuhjxguaffl7qu8****`.
            backup_point_id: String = "BackupPointId",
            /// Kind of restore: from a backup (`Full`) or to a point in time (`Inc`).
            ///
            /// Default: `Full`. Example: `Full`.
            backup_type: BackupType = "BackupType",
            /// Point in time to restore, within the time window returned by `DescribePitrTimeWindow`.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T06:07:26Z`.
            time_point: DateTime = "TimePoint" [Check::Format(Format::DateTime)],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`RestoreDBInstanceRequest`].
    pub struct RestoreDBInstanceResponse {}
}

operation! {
    RestoreDBInstanceRequest => RestoreDBInstanceResponse,
    /// The description of [`RestoreDBInstanceRequest`].
    pub static ACTION = Action {
        name: "RestoreDBInstance",
        method: "restore_db_instance",
        category: "Backup and recovery",
        summary: "Restores an instance in place, from a backup or to a point in time.",
        reference: &["https://www.volcengine.com/docs/6293/71748", "https://www.volcengine.com/docs/84772/1393062"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::RequiredIf { field: "BackupPointId", when: &[Condition::Is("BackupType", &[Literal::String("Full")])] },
            Rule::RequiredIf { field: "TimePoint", when: &[Condition::Is("BackupType", &[Literal::String("Inc")])] },
            Rule::RequiredIf { field: "BackupPointId", when: &[Condition::Absent("BackupType")] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
