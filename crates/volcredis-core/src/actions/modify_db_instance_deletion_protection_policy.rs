// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceDeletionProtectionPolicy` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::DeletionProtection;

structure! {
    /// Turns the deletion protection of an instance on or off.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The action supports the community and the enterprise edition.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/127815>
    /// Reference: <https://www.volcengine.com/docs/84772/1393052>
    pub struct ModifyDBInstanceDeletionProtectionPolicyRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Turns deletion protection on (`enabled`) or off (`disabled`).
            ///
            /// Example: `enabled`.
            deletion_protection: DeletionProtection = "DeletionProtection",
        }
        optional {
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceDeletionProtectionPolicyRequest`].
    pub struct ModifyDBInstanceDeletionProtectionPolicyResponse {}
}

operation! {
    ModifyDBInstanceDeletionProtectionPolicyRequest => ModifyDBInstanceDeletionProtectionPolicyResponse,
    /// The description of [`ModifyDBInstanceDeletionProtectionPolicyRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceDeletionProtectionPolicy",
        method: "modify_db_instance_deletion_protection_policy",
        category: "Instance management",
        summary: "Turns the deletion protection of an instance on or off.",
        reference: &["https://www.volcengine.com/docs/6293/127815", "https://www.volcengine.com/docs/84772/1393052"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
