// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeEnterpriseDBInstanceParams` action.

use crate::model::{Check, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::Parameter;

structure! {
    /// Lists the parameters of an enterprise edition instance with their current values.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - Only parameters that can be set in the console are returned.
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1386397>
    pub struct DescribeEnterpriseDBInstanceParamsRequest {
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
            /// Limits: 1 to 100. Example: `1`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
    }
}

structure! {
    /// Response of [`DescribeEnterpriseDBInstanceParamsRequest`].
    pub struct DescribeEnterpriseDBInstanceParamsResponse {
        optional {
            /// Total number of parameters that can be set in the console.
            ///
            /// Example: `2`.
            total_params_num: i32 = "TotalParamsNum",
        }
        lists {
            /// Parameters on this page.
            params: Parameter = "Params",
        }
    }
}

operation! {
    DescribeEnterpriseDBInstanceParamsRequest => DescribeEnterpriseDBInstanceParamsResponse,
    /// The description of [`DescribeEnterpriseDBInstanceParamsRequest`].
    pub static ACTION = Action {
        name: "DescribeEnterpriseDBInstanceParams",
        method: "describe_enterprise_db_instance_params",
        category: "Enterprise edition",
        summary: "Lists the parameters of an enterprise edition instance with their current values.",
        reference: &["https://www.volcengine.com/docs/84772/1386397"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "Params", total: "TotalParamsNum", id: &["ParamName"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeEnterpriseDBInstanceParamsRequest: [Parameter],
    page(page_number, page_size) => { params, total_params_num }
}
