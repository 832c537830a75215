// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceParams` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::ParamValue;

structure! {
    /// Changes parameters of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Checked by the service only:
    ///
    /// - `EditableForInstance` in `DescribeDBInstanceParams` must be `true` for each parameter, and its
    ///   value must match `Range` or `Options`.
    ///
    /// Notes:
    ///
    /// - A parameter whose `NeedReboot` in `DescribeDBInstanceParams` is `true` takes effect after a
    ///   restart.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65764>
    pub struct ModifyDBInstanceParamsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Parameters to change; others keep their values.
            param_values: Vec<ParamValue> = "ParamValues",
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
    /// Response of [`ModifyDBInstanceParamsRequest`].
    pub struct ModifyDBInstanceParamsResponse {}
}

operation! {
    ModifyDBInstanceParamsRequest => ModifyDBInstanceParamsResponse,
    /// The description of [`ModifyDBInstanceParamsRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceParams",
        method: "modify_db_instance_params",
        category: "Parameter",
        summary: "Changes parameters of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/65764"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
