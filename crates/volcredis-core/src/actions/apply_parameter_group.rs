// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ApplyParameterGroup` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::ParameterGroupParameter;

structure! {
    /// Applies the values of a parameter template to an instance.
    ///
    /// Asynchronous: the change continues after the call returns.
    ///
    /// Notes:
    ///
    /// - The action is not documented by the service and may change.
    pub struct ApplyParameterGroupRequest {
        required {
            /// ID of the instance.
            instance_id: String = "InstanceId",
            /// ID of the template to apply.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
        }
    }
}

structure! {
    /// Response of [`ApplyParameterGroupRequest`].
    pub struct ApplyParameterGroupResponse {
        optional {
            /// Applied template and the instance it was applied to.
            apply_parameter_group_info: AppliedParameterGroup = "ApplyParameterGroupInfo",
        }
    }
}

structure! {
    /// A parameter template applied to an instance.
    pub struct AppliedParameterGroup {
        optional {
            /// ID of the instance.
            instance_id: String = "InstanceId",
            /// ID of the applied template.
            parameter_group_id: String = "ParameterGroupId",
        }
        lists {
            /// Parameters set by the template.
            apply_parameters: ParameterGroupParameter = "ApplyParameters",
        }
    }
}

operation! {
    ApplyParameterGroupRequest => ApplyParameterGroupResponse,
    /// The description of [`ApplyParameterGroupRequest`].
    pub static ACTION = Action {
        name: "ApplyParameterGroup",
        method: "apply_parameter_group",
        category: "Parameter template",
        summary: "Applies the values of a parameter template to an instance.",
        reference: &[],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
