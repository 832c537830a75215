// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceParams` action.

use serde::Serialize;

use crate::generated::types::Parameter;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Pagination, Reflect, States, Structure, ValueRef,
    builder, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the parameters of an instance with their current, default and permitted values.
///
/// Read-only.
///
/// Notes:
///
/// - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.
///
/// Reference: <https://www.volcengine.com/docs/6293/65763>
///
/// Sent by
/// [`Client::describe_db_instance_params`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_params).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceParamsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Number of the page, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    pub page_number: i32,
    /// Number of parameters per page.
    ///
    /// Limits: 1 to 1000. Example: `1`.
    pub page_size: i32,
}

deserialize_structure! {
    strict DescribeDBInstanceParamsRequest {
        "InstanceId" => instance_id: required,
        "PageNumber" => page_number: required,
        "PageSize" => page_size: required,
    }
}

builder! {
    DescribeDBInstanceParamsRequest, DescribeDBInstanceParamsRequestBuilder {
        instance_id: String = "InstanceId",
        page_number: i32 = "PageNumber",
        page_size: i32 = "PageSize",
    } {
    }
}

impl Reflect for DescribeDBInstanceParamsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceParamsRequest",
        unique_name: "DescribeDBInstanceParamsRequest",
        doc: "Lists the parameters of an instance with their current, default and permitted values.\n\nRead-only.\n\nNotes:\n\n- `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.\n\nReference: <https://www.volcengine.com/docs/6293/65763>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Example: `1`.")
                .checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of parameters per page.\n\nLimits: 1 to 1000. Example: `1`.")
                .checks(&[Check::Range { min: 1, max: 1000 }]),
        ],
    };
}

impl Fields for DescribeDBInstanceParamsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceParamsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceParamsResponse {
    /// Total number of parameters.
    ///
    /// Example: `33`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_params_num: Option<i32>,
    /// Parameters on this page.
    pub params: Vec<Parameter>,
}

deserialize_structure! {
    lenient DescribeDBInstanceParamsResponse {
        "TotalParamsNum" => total_params_num: optional,
        "Params" => params: or_default,
    }
}

impl DescribeDBInstanceParamsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total_params_num: i32,
        params: Vec<Parameter>,
    }
}

impl Reflect for DescribeDBInstanceParamsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceParamsResponse",
        unique_name: "DescribeDBInstanceParamsResponse",
        doc: "Response of [`DescribeDBInstanceParamsRequest`].",
        fields: &[
            Field::optional("TotalParamsNum", "total_params_num", i32::TYPE)
                .doc("Total number of parameters.\n\nExample: `33`."),
            Field::optional("Params", "params", Vec::<Parameter>::TYPE).doc("Parameters on this page."),
        ],
    };
}

impl Fields for DescribeDBInstanceParamsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "TotalParamsNum" => self.total_params_num.as_value(),
            "Params" => self.params.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceParamsRequest`].
pub static ACTION: Action = Action {
    index: 39,
    name: "DescribeDBInstanceParams",
    method: "describe_db_instance_params",
    category: "Parameter",
    summary: "Lists the parameters of an instance with their current, default and permitted values.",
    reference: &["https://www.volcengine.com/docs/6293/65763"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceParamsRequest::STRUCTURE,
    response: DescribeDBInstanceParamsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "Params",
        total: "TotalParamsNum",
        id: &["ParamName"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceParamsRequest {
    type Response = DescribeDBInstanceParamsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeDBInstanceParamsRequest: [Parameter],
    page(page_number, page_size) => { params, total_params_num }
}
