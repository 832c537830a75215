// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateParameterGroup` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{EngineVersion, ParamValue};

structure! {
    /// Creates a custom parameter template for a Redis version.
    ///
    /// Synchronous: the change is complete when the call returns.
    ///
    /// Notes:
    ///
    /// - The `EngineVersion` of a template cannot be changed.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1415104>
    pub struct CreateParameterGroupRequest {
        required {
            /// Redis version of the template.
            ///
            /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
            engine_version: EngineVersion = "EngineVersion",
            /// Name of the template.
            ///
            /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test_temp`.
            name: String = "Name" [Check::Length { min: 2, max: 64 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Parameters of the template.
            ///
            /// Limits: at least one item.
            param_values: Vec<ParamValue> = "ParamValues" [Check::Items { min: 1, max: usize::MAX, separator: None }],
        }
        optional {
            /// Description of the template; empty if not given.
            ///
            /// Limits: at most 200 characters. Example: `test template`.
            description: String = "Description" [Check::Length { min: 0, max: 200 }],
        }
    }
}

structure! {
    /// Response of [`CreateParameterGroupRequest`].
    pub struct CreateParameterGroupResponse {
        optional {
            /// ID of the new template.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
        }
    }
}

operation! {
    CreateParameterGroupRequest => CreateParameterGroupResponse,
    /// The description of [`CreateParameterGroupRequest`].
    pub static ACTION = Action {
        name: "CreateParameterGroup",
        method: "create_parameter_group",
        category: "Parameter template",
        summary: "Creates a custom parameter template for a Redis version.",
        reference: &["https://www.volcengine.com/docs/6293/1415104"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
