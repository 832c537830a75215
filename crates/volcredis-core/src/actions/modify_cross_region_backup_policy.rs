// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyCrossRegionBackupPolicy`: turns cross-region backup of an instance on or off and sets its destination region.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Turns cross-region backup of an instance on or off and sets its destination region.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - `CrossBackupRegion` must be given when `Active` is `true`.
    /// - The service ignores `CrossBackupRegion` when `Active` is `false` (nothing is refused).
    ///
    /// Reference: `6293/1537660`.
    pub struct ModifyCrossRegionBackupPolicyRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Turns cross-region backup on (`true`) or off (`false`).
            ///
            /// Example: `true`.
            active: bool = "Active",
        }
        optional {
            /// ID of the region to copy backups to, as listed by `DescribeAvailableCrossRegion`.
            ///
            /// Example: `cn-shanghai`.
            cross_backup_region: String = "CrossBackupRegion",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyCrossRegionBackupPolicyRequest`] is answered with.
    pub struct ModifyCrossRegionBackupPolicyResponse {}
}

operation! {
    ModifyCrossRegionBackupPolicyRequest => ModifyCrossRegionBackupPolicyResponse,
    /// The description of [`ModifyCrossRegionBackupPolicyRequest`].
    pub static ACTION = Action {
        name: "ModifyCrossRegionBackupPolicy",
        method: "modify_cross_region_backup_policy",
        category: "Backup and recovery",
        summary: "Turns cross-region backup of an instance on or off and sets its destination region.",
        reference: &["6293/1537660"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[
            Rule::RequiredIf { field: "CrossBackupRegion", when: &[Condition::Is("Active", &[Literal::Boolean(true)])] },
            Rule::IgnoredIf { field: "CrossBackupRegion", when: &[Condition::Is("Active", &[Literal::Boolean(false)])] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
