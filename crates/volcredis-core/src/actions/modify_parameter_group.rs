// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyParameterGroup` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::ParamValue;

structure! {
    /// Changes the name, the description or the parameters of a custom parameter template.
    ///
    /// Synchronous: the change is complete when the call returns.
    ///
    /// Checked by the service only:
    ///
    /// - Only a template whose `Source` is `User` can be changed.
    ///
    /// Notes:
    ///
    /// - `ParamValues` replaces all parameters of the template; it may be required by the service.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1415105>
    pub struct ModifyParameterGroupRequest {
        required {
            /// ID of the custom template to change.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
            /// Name of the template; repeat the current name to keep it.
            ///
            /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test_temp`.
            name: String = "Name" [Check::Length { min: 2, max: 64 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
        optional {
            /// New description; unchanged if not given, cleared if empty.
            ///
            /// Limits: at most 200 characters. Example: `test template`.
            description: String = "Description" [Check::Length { min: 0, max: 200 }],
            /// Parameters of the template after the change.
            ///
            /// Limits: at least one item.
            param_values: Vec<ParamValue> = "ParamValues" [Check::Items { min: 1, max: usize::MAX, separator: None }],
        }
    }
}

structure! {
    /// Response of [`ModifyParameterGroupRequest`].
    pub struct ModifyParameterGroupResponse {}
}

operation! {
    ModifyParameterGroupRequest => ModifyParameterGroupResponse,
    /// The description of [`ModifyParameterGroupRequest`].
    pub static ACTION = Action {
        name: "ModifyParameterGroup",
        method: "modify_parameter_group",
        category: "Parameter template",
        summary: "Changes the name, the description or the parameters of a custom parameter template.",
        reference: &["https://www.volcengine.com/docs/6293/1415105"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
