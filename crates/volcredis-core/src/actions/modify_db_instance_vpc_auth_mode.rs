// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceVpcAuthMode` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::VpcAuthMode;

structure! {
    /// Turns password-free access to an instance from its VPC on or off.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Checked by the service only:
    ///
    /// - `VpcAuthMode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.
    ///
    /// Notes:
    ///
    /// - Password-free access is off for a new instance.
    /// - A client that connects without an account uses the `default` account; login with account and
    ///   password remains possible.
    /// - Connections over the public address always need account and password.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/99795>
    pub struct ModifyDBInstanceVpcAuthModeRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive.
            ///
            /// Example: `open`.
            vpc_auth_mode: VpcAuthMode = "VpcAuthMode",
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
    /// Response of [`ModifyDBInstanceVpcAuthModeRequest`].
    pub struct ModifyDBInstanceVpcAuthModeResponse {}
}

operation! {
    ModifyDBInstanceVpcAuthModeRequest => ModifyDBInstanceVpcAuthModeResponse,
    /// The description of [`ModifyDBInstanceVpcAuthModeRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceVpcAuthMode",
        method: "modify_db_instance_vpc_auth_mode",
        category: "Network connection",
        summary: "Turns password-free access to an instance from its VPC on or off.",
        reference: &["https://www.volcengine.com/docs/6293/99795"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
