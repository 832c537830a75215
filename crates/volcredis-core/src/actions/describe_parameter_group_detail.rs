// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeParameterGroupDetail`: returns one parameter template with all its parameters.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::{ParameterGroupParameter, ParameterGroupSource};

structure! {
    /// Returns one parameter template with all its parameters.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The SDK declares the entries of Options without members; the official Terraform provider reads
    ///   Value and Description there, as in `DescribeDBInstanceParams`.
    /// - The page does not describe the members of `ParameterGroupInfo`; their meanings come from the
    ///   official Terraform providers.
    ///
    /// Reference: `6293/1415107`.
    pub struct DescribeParameterGroupDetailRequest {
        required {
            /// Id of the template to read.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
        }
    }
}

structure! {
    /// What [`DescribeParameterGroupDetailRequest`] is answered with.
    pub struct DescribeParameterGroupDetailResponse {
        optional {
            /// The template with its parameters.
            parameter_group_info: ParameterGroupDetail = "ParameterGroupInfo",
        }
    }
}

structure! {
    /// A parameter template with its parameters.
    pub struct ParameterGroupDetail {
        optional {
            /// Id of the template.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
            /// When the template was created, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
            create_time: DateTime = "CreateTime" [Check::Format(Format::DateTime)],
            /// Whether this is the default template.
            ///
            /// Example: `false`.
            default: bool = "Default",
            /// Remark on the template.
            ///
            /// Example: `test template`.
            description: String = "Description",
            /// Redis version the template is for.
            ///
            /// Example: `7.0`.
            engine_version: String = "EngineVersion",
            /// Name of the template.
            ///
            /// Example: `test_temp`.
            name: String = "Name",
            /// Who made the template: User for a custom one, System for one of the service.
            ///
            /// Example: `User`.
            source: ParameterGroupSource = "Source",
            /// When the template was last changed, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            update_time: DateTime = "UpdateTime" [Check::Format(Format::DateTime)],
        }
        lists {
            /// Parameters of the template.
            parameters: ParameterGroupParameter = "Parameters",
        }
    }
}

operation! {
    DescribeParameterGroupDetailRequest => DescribeParameterGroupDetailResponse,
    /// The description of [`DescribeParameterGroupDetailRequest`].
    pub static ACTION = Action {
        name: "DescribeParameterGroupDetail",
        method: "describe_parameter_group_detail",
        category: "Parameter template",
        summary: "Returns one parameter template with all its parameters.",
        reference: &["6293/1415107"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
