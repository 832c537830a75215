// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `RestartDBInstance`: restarts an instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Restarts an instance.
    ///
    /// The call is accepted, and the work goes on after it returns. The instance must be in state
    /// `Running`. It passes through `Restarting` and ends in `Running`. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Access is interrupted for a short time; clients should reconnect automatically.
    ///
    /// Reference: `6293/65758` and `6293/71563`.
    pub struct RestartDBInstanceRequest {
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
    /// What [`RestartDBInstanceRequest`] is answered with.
    pub struct RestartDBInstanceResponse {}
}

operation! {
    RestartDBInstanceRequest => RestartDBInstanceResponse,
    /// The description of [`RestartDBInstanceRequest`].
    pub static ACTION = Action {
        name: "RestartDBInstance",
        method: "restart_db_instance",
        category: "Instance management",
        summary: "Restarts an instance.",
        reference: &["6293/65758", "6293/71563"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: Some("Restarting"), after: Some("Running") },
    }
}
