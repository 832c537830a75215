// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceParams` action.

use crate::model::{Check, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::Parameter;

structure! {
    /// Lists the parameters of an instance with their current, default and permitted values.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65763>
    pub struct DescribeDBInstanceParamsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Number of the page, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Number of parameters per page.
            ///
            /// Limits: 1 to 1000. Example: `1`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceParamsRequest`].
    pub struct DescribeDBInstanceParamsResponse {
        optional {
            /// Total number of parameters.
            ///
            /// Example: `33`.
            total_params_num: i32 = "TotalParamsNum",
        }
        lists {
            /// Parameters on this page.
            params: Parameter = "Params",
        }
    }
}

operation! {
    DescribeDBInstanceParamsRequest => DescribeDBInstanceParamsResponse,
    /// The description of [`DescribeDBInstanceParamsRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceParams",
        method: "describe_db_instance_params",
        category: "Parameter",
        summary: "Lists the parameters of an instance with their current, default and permitted values.",
        reference: &["https://www.volcengine.com/docs/6293/65763"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "Params", total: "TotalParamsNum", id: &["ParamName"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeDBInstanceParamsRequest: [Parameter],
    page(page_number, page_size) => { params, total_params_num }
}
