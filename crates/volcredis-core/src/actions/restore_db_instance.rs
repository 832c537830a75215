// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `RestoreDBInstance`: restores an instance in place, from a backup or to a point in time.

use crate::DateTime;
use crate::character_sets;
use crate::model::{Check, Condition, Format, Literal, Mode, Rule, States, operation, structure};
use crate::types::BackupType;

structure! {
    /// Restores an instance in place, from a backup or to a point in time.
    ///
    /// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call
    /// with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - `BackupPointId` must be given when `BackupType` is `Full`.
    /// - `TimePoint` must be given when `BackupType` is `Inc`.
    /// - `BackupPointId` must be given when `BackupType` is not given.
    ///
    /// Rules that only the service can check:
    ///
    /// - A restore to a point in time (`Inc`) requires data flashback to be on (`StartContinuousBackup`).
    /// - An enterprise edition instance supports `Full` only.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` `PrimarySecondary`) have backups.
    /// - If data flashback is on, the restore restarts it: only points in time after the restore remain
    ///   available.
    /// - Only `Full` and `Inc` are documented for `BackupType`.
    ///
    /// Reference: `6293/71748` and `84772/1393062`.
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
    /// What [`RestoreDBInstanceRequest`] is answered with.
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
        reference: &["6293/71748", "84772/1393062"],
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
