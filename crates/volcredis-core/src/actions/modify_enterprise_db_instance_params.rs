// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyEnterpriseDBInstanceParams` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::ParamValue;

structure! {
    /// Changes parameters of an enterprise edition instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Only parameters that can be set in the console can be changed.
    /// - Names of parameters differ from those of the community edition, such as `eviction_policy` instead
    ///   of `maxmemory-policy`.
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1386398>
    pub struct ModifyEnterpriseDBInstanceParamsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Parameters to change, with their new values.
            param_values: Vec<ParamValue> = "ParamValues",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyEnterpriseDBInstanceParamsRequest`].
    pub struct ModifyEnterpriseDBInstanceParamsResponse {}
}

operation! {
    ModifyEnterpriseDBInstanceParamsRequest => ModifyEnterpriseDBInstanceParamsResponse,
    /// The description of [`ModifyEnterpriseDBInstanceParamsRequest`].
    pub static ACTION = Action {
        name: "ModifyEnterpriseDBInstanceParams",
        method: "modify_enterprise_db_instance_params",
        category: "Enterprise edition",
        summary: "Changes parameters of an enterprise edition instance.",
        reference: &["https://www.volcengine.com/docs/84772/1386398"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
