// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `UpgradeAllowListVersion` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Upgrades an instance from per-instance IP lists to allow lists.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Only instances created before 2022-05-17 need the upgrade.
    /// - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work
    ///   for the instance.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/113582>
    pub struct UpgradeAllowListVersionRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
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
    /// Response of [`UpgradeAllowListVersionRequest`].
    pub struct UpgradeAllowListVersionResponse {}
}

operation! {
    UpgradeAllowListVersionRequest => UpgradeAllowListVersionResponse,
    /// The description of [`UpgradeAllowListVersionRequest`].
    pub static ACTION = Action {
        name: "UpgradeAllowListVersion",
        method: "upgrade_allow_list_version",
        category: "Allow list",
        summary: "Upgrades an instance from per-instance IP lists to allow lists.",
        reference: &["https://www.volcengine.com/docs/6293/113582"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
