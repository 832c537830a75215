// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceParams`: changes one or more configuration parameters of an instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::ParamValue;

structure! {
    /// Changes one or more configuration parameters of an instance.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - `ClientToken` holds ASCII characters only, is case-sensitive and must differ between different
    ///   requests.
    /// - `ParamValues`.Name must be a parameter that `DescribeDBInstanceParams` reports with
    ///   `EditableForInstance` true, and Value must lie within its Range or Options.
    ///
    /// Notes:
    ///
    /// - A parameter that `DescribeDBInstanceParams` marks `NeedReboot` takes effect only after a restart.
    /// - The page names no instance states; the official Terraform provider waits for the instance to be
    ///   `Running` again after the call.
    /// - Result is null.
    ///
    /// Reference: `6293/65764`.
    pub struct ModifyDBInstanceParamsRequest {
        required {
            /// Id of the instance to change.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Parameters to change; those not named keep their values.
            param_values: Vec<ParamValue> = "ParamValues",
        }
        optional {
            /// Caller-chosen token that keeps a repeated submission from being carried out twice;
            /// case-sensitive, ASCII only, and unique per request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceParamsRequest`] is answered with.
    pub struct ModifyDBInstanceParamsResponse {}
}

operation! {
    ModifyDBInstanceParamsRequest => ModifyDBInstanceParamsResponse,
    /// The description of [`ModifyDBInstanceParamsRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceParams",
        method: "modify_db_instance_params",
        category: "Parameter",
        summary: "Changes one or more configuration parameters of an instance.",
        reference: &["6293/65764"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
