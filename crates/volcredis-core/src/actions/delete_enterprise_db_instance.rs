// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteEnterpriseDBInstance` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
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
    /// - `CreateBackup` and `BackupPointName` have an effect only for pay-as-you-go instances (`ChargeType`
    ///   is `PostPaid`). For a subscription instance a final backup is always created and named by its backup
    ///   ID.
    ///
    /// Notes:
    ///
    /// - `DescribeEnterpriseDBInstanceDetail` returns the billing method of an instance.
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1387160>
    pub struct DeleteEnterpriseDBInstanceRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Name of the final backup; the backup ID if not given.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// If `true`, a full backup is taken before the deletion; for pay-as-you-go instances only.
            ///
            /// Default: `true`. Example: `true`.
            create_backup: bool = "CreateBackup",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`DeleteEnterpriseDBInstanceRequest`].
    pub struct DeleteEnterpriseDBInstanceResponse {}
}

operation! {
    DeleteEnterpriseDBInstanceRequest => DeleteEnterpriseDBInstanceResponse,
    /// The description of [`DeleteEnterpriseDBInstanceRequest`].
    pub static ACTION = Action {
        name: "DeleteEnterpriseDBInstance",
        method: "delete_enterprise_db_instance",
        category: "Enterprise edition",
        summary: "Deletes an enterprise edition instance, by default after a final full backup.",
        reference: &["https://www.volcengine.com/docs/84772/1387160"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
