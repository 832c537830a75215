// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceVpcAuthMode`: turns password-free access to an instance from within its VPC on or off.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::VpcAuthMode;

structure! {
    /// Turns password-free access to an instance from within its VPC on or off.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - `VpcAuthMode` open is refused while an allow list bound to the instance holds 0.0.0.0/0.
    ///
    /// Notes:
    ///
    /// - A new instance starts with password-free access off.
    /// - With it on, a client that names no account acts as the default account; logging in with account
    ///   and password still works.
    /// - Connections over the public address always need account and password.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/99795`.
    pub struct ModifyDBInstanceVpcAuthModeRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// open lets clients in the VPC connect without a password, close requires one; upper and lower
            /// case are treated alike.
            ///
            /// Example: `open`.
            vpc_auth_mode: VpcAuthMode = "VpcAuthMode",
        }
        optional {
            /// Idempotency token made by the caller so that a retried request is not carried out twice;
            /// ASCII, case-sensitive, different for every distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceVpcAuthModeRequest`] is answered with.
    pub struct ModifyDBInstanceVpcAuthModeResponse {}
}

operation! {
    ModifyDBInstanceVpcAuthModeRequest => ModifyDBInstanceVpcAuthModeResponse,
    /// The description of [`ModifyDBInstanceVpcAuthModeRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceVpcAuthMode",
        method: "modify_db_instance_vpc_auth_mode",
        category: "Network connection",
        summary: "Turns password-free access to an instance from within its VPC on or off.",
        reference: &["6293/99795"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
