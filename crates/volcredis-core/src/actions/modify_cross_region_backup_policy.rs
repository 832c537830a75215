// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyCrossRegionBackupPolicy` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};

structure! {
    /// Turns cross-region backup of an instance on or off and sets its destination region.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `CrossBackupRegion` is required when `Active` is `true`.
    /// - `CrossBackupRegion` is ignored by the service when `Active` is `false`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1537660>
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
    /// Response of [`ModifyCrossRegionBackupPolicyRequest`].
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
        reference: &["https://www.volcengine.com/docs/6293/1537660"],
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
