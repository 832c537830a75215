// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeDBInstanceParams`: lists the configuration parameters an instance supports, with their current values, defaults and permitted values.

use crate::model::{Check, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::Parameter;

structure! {
    /// Lists the configuration parameters an instance supports, with their current values, defaults and
    /// permitted values.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The page does not describe the members of Params; their meanings here come from the official
    ///   Terraform provider and the names. Values of Type other than `Radio` are not known.
    /// - Range, Unit and Options depend on Type: the first two go with numeric parameters, Options with
    ///   `Radio` ones.
    ///
    /// Reference: `6293/65763`.
    pub struct DescribeDBInstanceParamsRequest {
        required {
            /// Id of the instance whose parameters are listed.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Number of the page wanted, counted from 1.
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
    /// What [`DescribeDBInstanceParamsRequest`] is answered with.
    pub struct DescribeDBInstanceParamsResponse {
        optional {
            /// Number of parameters in all.
            ///
            /// Example: `33`.
            total_params_num: i32 = "TotalParamsNum",
        }
        lists {
            /// Parameters of this page.
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
        summary: "Lists the configuration parameters an instance supports, with their current values, defaults and permitted values.",
        reference: &["6293/65763"],
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
