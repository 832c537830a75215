// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DeleteDBInstance`: deletes an instance for good.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes an instance for good.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - `BackupPointName` has an effect only when the instance is primary-secondary (`InstanceClass`
    ///   PrimarySecondary) and pay-as-you-go (`ChargeType` PostPaid).
    ///
    /// Notes:
    ///
    /// - For a primary-secondary instance a final backup is made by default before the deletion; it stays
    ///   visible and downloadable in the backup list.
    /// - For a single-node instance nothing is backed up and the data is gone.
    /// - The page lists no response fields of its own.
    /// - The public Terraform provider also sends `CreateBackup` for instances with more than one node, a
    ///   field that neither the page nor the SDK has (the enterprise counterpart `DeleteEnterpriseDBInstance`
    ///   does have it), and it refuses by itself to delete an instance whose deletion protection is enabled.
    ///
    /// Reference: `6293/99796`.
    pub struct DeleteDBInstanceRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Name for the final backup of the instance; the backup id serves as the name when this is
            /// left out.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testbackup`.
            backup_point_name: String = "BackupPointName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`DeleteDBInstanceRequest`] is answered with.
    pub struct DeleteDBInstanceResponse {}
}

operation! {
    DeleteDBInstanceRequest => DeleteDBInstanceResponse,
    /// The description of [`DeleteDBInstanceRequest`].
    pub static ACTION = Action {
        name: "DeleteDBInstance",
        method: "delete_db_instance",
        category: "Instance management",
        summary: "Deletes an instance for good.",
        reference: &["6293/99796"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
