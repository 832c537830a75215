// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeParameterGroupDetail` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::{ParameterGroupParameter, ParameterGroupSource};

structure! {
    /// Returns a parameter template with its parameters.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1415107>
    pub struct DescribeParameterGroupDetailRequest {
        required {
            /// ID of the template.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
        }
    }
}

structure! {
    /// Response of [`DescribeParameterGroupDetailRequest`].
    pub struct DescribeParameterGroupDetailResponse {
        optional {
            /// Template with its parameters.
            parameter_group_info: ParameterGroupDetail = "ParameterGroupInfo",
        }
    }
}

structure! {
    /// A parameter template with its parameters.
    pub struct ParameterGroupDetail {
        optional {
            /// ID of the template.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
            /// Creation time of the template.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
            create_time: DateTime = "CreateTime" [Check::Format(Format::DateTime)],
            /// `true` if this is the default template.
            ///
            /// Example: `false`.
            default: bool = "Default",
            /// Description of the template.
            ///
            /// Example: `test template`.
            description: String = "Description",
            /// Redis version of the template.
            ///
            /// Example: `7.0`.
            engine_version: String = "EngineVersion",
            /// Name of the template.
            ///
            /// Example: `test_temp`.
            name: String = "Name",
            /// Origin of the template: created by a user (`User`) or by the service (`System`).
            ///
            /// Example: `User`.
            source: ParameterGroupSource = "Source",
            /// Time of the last change to the template.
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
        summary: "Returns a parameter template with its parameters.",
        reference: &["https://www.volcengine.com/docs/6293/1415107"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
