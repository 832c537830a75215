// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateParameterGroup`: creates a custom parameter template for one Redis version.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{EngineVersion, ParamValue};

structure! {
    /// Creates a custom parameter template for one Redis version.
    ///
    /// The change is made when the call returns.
    ///
    /// Notes:
    ///
    /// - That `ParamValues` is required is taken from the rule of at least one parameter and from both
    ///   official Terraform providers; the stored copy of the page has lost its required column.
    /// - The official MCP server says Name is limited to 32 characters and that a `ClientToken` is
    ///   accepted; the reference page says 2 to 64 characters and has no `ClientToken`.
    /// - `EngineVersion` cannot be changed afterwards: `ModifyParameterGroup` does not take it.
    ///
    /// Reference: `6293/1415104`.
    pub struct CreateParameterGroupRequest {
        required {
            /// Redis version the template is for.
            ///
            /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
            engine_version: EngineVersion = "EngineVersion",
            /// Name of the template: Chinese characters, letters, digits, underscores and hyphens, not
            /// starting with a digit or a hyphen.
            ///
            /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test_temp`.
            name: String = "Name" [Check::Length { min: 2, max: 64 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Parameters the template holds, at least one.
            ///
            /// Limits: at least one item.
            param_values: Vec<ParamValue> = "ParamValues" [Check::Items { min: 1, max: usize::MAX, separator: None }],
        }
        optional {
            /// Remark on the template; empty unless given.
            ///
            /// Limits: at most 200 characters. Example: `test template`.
            description: String = "Description" [Check::Length { min: 0, max: 200 }],
        }
    }
}

structure! {
    /// What [`CreateParameterGroupRequest`] is answered with.
    pub struct CreateParameterGroupResponse {
        optional {
            /// Id of the new template.
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
        summary: "Creates a custom parameter template for one Redis version.",
        reference: &["6293/1415104"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
