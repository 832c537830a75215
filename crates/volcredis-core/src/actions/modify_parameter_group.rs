// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyParameterGroup`: changes the name, the remark or the parameters of a custom parameter template.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::ParamValue;

structure! {
    /// Changes the name, the remark or the parameters of a custom parameter template.
    ///
    /// The change is made when the call returns.
    ///
    /// Rules that only the service can check:
    ///
    /// - Only a template whose Source is User can be changed; a System template cannot.
    ///
    /// Notes:
    ///
    /// - Name is required even when it does not change.
    /// - `ParamValues` is worded as the complete new content of the template, not as a patch. Whether it
    ///   may be left out is not clear: the stored copy of the page has lost its required column, and the
    ///   official Terraform provider always sends it.
    /// - Description distinguishes a missing field (keep) from an empty string (clear), so a client must be
    ///   able to send an empty string.
    /// - Result is null as far as the page tells (it lists no response fields).
    ///
    /// Reference: `6293/1415105`.
    pub struct ModifyParameterGroupRequest {
        required {
            /// Id of the custom template to change.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
            /// Name the template is to have; repeat the present name to keep it. Same character rules as on
            /// creation.
            ///
            /// Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test_temp`.
            name: String = "Name" [Check::Length { min: 2, max: 64 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
        optional {
            /// New remark; the old one stays when the field is left out, and an empty string clears it.
            ///
            /// Limits: at most 200 characters. Example: `test template`.
            description: String = "Description" [Check::Length { min: 0, max: 200 }],
            /// Parameters the template is to hold after the change, at least one.
            ///
            /// Limits: at least one item.
            param_values: Vec<ParamValue> = "ParamValues" [Check::Items { min: 1, max: usize::MAX, separator: None }],
        }
    }
}

structure! {
    /// What [`ModifyParameterGroupRequest`] is answered with.
    pub struct ModifyParameterGroupResponse {}
}

operation! {
    ModifyParameterGroupRequest => ModifyParameterGroupResponse,
    /// The description of [`ModifyParameterGroupRequest`].
    pub static ACTION = Action {
        name: "ModifyParameterGroup",
        method: "modify_parameter_group",
        category: "Parameter template",
        summary: "Changes the name, the remark or the parameters of a custom parameter template.",
        reference: &["6293/1415105"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
