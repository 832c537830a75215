// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `RestartDBInstance` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Restarts an instance.
    ///
    /// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
    /// The state of the instance is `Restarting` during the change and `Running` after it. Idempotent for
    /// calls with the same `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Access is interrupted for a short time; clients should reconnect automatically.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65758>
    /// Reference: <https://www.volcengine.com/docs/6293/71563>
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
    /// Response of [`RestartDBInstanceRequest`].
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
        reference: &["https://www.volcengine.com/docs/6293/65758", "https://www.volcengine.com/docs/6293/71563"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: Some("Restarting"), after: Some("Running") },
    }
}
