// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeParameterGroups` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::{EngineVersion, ParameterGroupSource};

structure! {
    /// Lists the parameter templates of the account in a region, without their parameters.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - `DescribeParameterGroupDetail` returns the parameters of a template.
    /// - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1415106>
    pub struct DescribeParameterGroupsRequest {
        required {
            /// Number of the page, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Number of templates per page.
            ///
            /// Limits: 1 to 100. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
        optional {
            /// Filters by Redis version.
            ///
            /// Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
            engine_version: EngineVersion = "EngineVersion",
            /// Filters by origin: created by a user (`User`) or by the service (`System`).
            ///
            /// Example: `User`.
            source: ParameterGroupSource = "Source",
        }
    }
}

structure! {
    /// Response of [`DescribeParameterGroupsRequest`].
    pub struct DescribeParameterGroupsResponse {
        optional {
            /// Total number of matching templates.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// Templates on this page.
            parameter_groups: ParameterGroup = "ParameterGroups",
        }
    }
}

structure! {
    /// A parameter template.
    pub struct ParameterGroup {
        optional {
            /// ID of the template.
            parameter_group_id: String = "ParameterGroupId",
            /// Creation time of the template.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
            create_time: DateTime = "CreateTime" [Check::Format(Format::DateTime)],
            /// `true` if this is the default template.
            default: bool = "Default",
            /// Description of the template.
            description: String = "Description",
            /// Redis version of the template.
            ///
            /// Example: `7.0`.
            engine_version: String = "EngineVersion",
            /// Name of the template.
            name: String = "Name",
            /// Number of parameters in the template.
            parameter_num: i32 = "ParameterNum",
            /// Origin of the template: created by a user (`User`) or by the service (`System`).
            ///
            /// Example: `User`.
            source: ParameterGroupSource = "Source",
            /// Time of the last change to the template.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            update_time: DateTime = "UpdateTime" [Check::Format(Format::DateTime)],
        }
    }
}

operation! {
    DescribeParameterGroupsRequest => DescribeParameterGroupsResponse,
    /// The description of [`DescribeParameterGroupsRequest`].
    pub static ACTION = Action {
        name: "DescribeParameterGroups",
        method: "describe_parameter_groups",
        category: "Parameter template",
        summary: "Lists the parameter templates of the account in a region, without their parameters.",
        reference: &["https://www.volcengine.com/docs/6293/1415106"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "ParameterGroups", total: "Total", id: &["ParameterGroupId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeParameterGroupsRequest: [ParameterGroup],
    page(page_number, page_size) => { parameter_groups, total }
}
