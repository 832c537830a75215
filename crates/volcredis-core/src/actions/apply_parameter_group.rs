// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ApplyParameterGroup`: applies the values of a parameter template to an instance.

use crate::model::{Mode, States, operation, structure};
use crate::types::ParameterGroupParameter;

structure! {
    /// Applies the values of a parameter template to an instance.
    ///
    /// The call is accepted, and the work goes on after it returns.
    ///
    /// Notes:
    ///
    /// - No reference page was found: the action is known from the official Go SDK only, the meanings are
    ///   inferred from its names and from the related actions, and `async` is a guess by analogy with
    ///   `ModifyDBInstanceParams`.
    /// - One instance per call; no `ClientToken` in the SDK.
    /// - The SDK declares the entries of Options without members; the official Terraform provider reads
    ///   Value and Description there, as in `DescribeDBInstanceParams`.
    pub struct ApplyParameterGroupRequest {
        required {
            /// Id of the instance that is to take over the parameters.
            instance_id: String = "InstanceId",
            /// Id of the template to apply.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
        }
    }
}

structure! {
    /// What [`ApplyParameterGroupRequest`] is answered with.
    pub struct ApplyParameterGroupResponse {
        optional {
            /// What was applied and to which instance.
            apply_parameter_group_info: AppliedParameterGroup = "ApplyParameterGroupInfo",
        }
    }
}

structure! {
    /// The template and the parameters that it set.
    pub struct AppliedParameterGroup {
        optional {
            /// Id of the instance.
            instance_id: String = "InstanceId",
            /// Id of the applied template.
            parameter_group_id: String = "ParameterGroupId",
        }
        lists {
            /// Parameters that the template brings to the instance.
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
