// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyEnterpriseDBInstanceParams`: sets configuration parameters of an Enterprise edition instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::ParamValue;

structure! {
    /// Sets configuration parameters of an Enterprise edition instance.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only parameters that the console lets users set can be changed.
    /// - Result is null in the sample.
    /// - Parameter names differ from the community edition: eviction_policy here, maxmemory-policy there.
    /// - The SDK does not mark `ParamValues` as required; whether the page does is lost in the stored copy,
    ///   but a call without it changes nothing.
    ///
    /// Reference: `84772/1386398`.
    pub struct ModifyEnterpriseDBInstanceParamsRequest {
        required {
            /// ID of the instance to change.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Parameters to set, with their new values.
            param_values: Vec<ParamValue> = "ParamValues",
            /// Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
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
        summary: "Sets configuration parameters of an Enterprise edition instance.",
        reference: &["84772/1386398"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
