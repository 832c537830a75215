// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyEnterpriseDBInstanceParams`: changes parameters of an enterprise edition instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::ParamValue;

structure! {
    /// Changes parameters of an enterprise edition instance.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only parameters that can be set in the console can be changed.
    /// - Names of parameters differ from those of the community edition, such as `eviction_policy` instead
    ///   of `maxmemory-policy`.
    ///
    /// Reference: `84772/1386398`.
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
    /// What [`ModifyEnterpriseDBInstanceParamsRequest`] is answered with.
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
        reference: &["84772/1386398"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
