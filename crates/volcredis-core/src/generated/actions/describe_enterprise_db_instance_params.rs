// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeEnterpriseDBInstanceParams` action.

use serde::Serialize;

use crate::generated::types::Parameter;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Pagination, Reflect, States, Structure, ValueRef,
    builder, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the parameters of an enterprise edition instance with their current values.
///
/// Read-only.
///
/// Notes:
///
/// - Only parameters that can be set in the console are returned.
///
/// Reference: <https://www.volcengine.com/docs/84772/1386397>
///
/// Sent by
/// [`Client::describe_enterprise_db_instance_params`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_enterprise_db_instance_params).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseDBInstanceParamsRequest {
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
    /// Limits: 1 to 100. Example: `1`.
    pub page_size: i32,
}

deserialize_structure! {
    strict DescribeEnterpriseDBInstanceParamsRequest {
        "InstanceId" => instance_id: required,
        "PageNumber" => page_number: required,
        "PageSize" => page_size: required,
    }
}

builder! {
    DescribeEnterpriseDBInstanceParamsRequest, DescribeEnterpriseDBInstanceParamsRequestBuilder {
        instance_id: String = "InstanceId",
        page_number: i32 = "PageNumber",
        page_size: i32 = "PageSize",
    } {
    }
}

impl Reflect for DescribeEnterpriseDBInstanceParamsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseDBInstanceParamsRequest",
        unique_name: "DescribeEnterpriseDBInstanceParamsRequest",
        doc: "Lists the parameters of an enterprise edition instance with their current values.\n\nRead-only.\n\nNotes:\n\n- Only parameters that can be set in the console are returned.\n\nReference: <https://www.volcengine.com/docs/84772/1386397>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Example: `1`.")
                .checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of parameters per page.\n\nLimits: 1 to 100. Example: `1`.")
                .checks(&[Check::Range { min: 1, max: 100 }]),
        ],
    };
}

impl Fields for DescribeEnterpriseDBInstanceParamsRequest {
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

/// Response of [`DescribeEnterpriseDBInstanceParamsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseDBInstanceParamsResponse {
    /// Total number of parameters that can be set in the console.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_params_num: Option<i32>,
    /// Parameters on this page.
    pub params: Vec<Parameter>,
}

deserialize_structure! {
    lenient DescribeEnterpriseDBInstanceParamsResponse {
        "TotalParamsNum" => total_params_num: optional,
        "Params" => params: or_default,
    }
}

impl DescribeEnterpriseDBInstanceParamsResponse {
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

impl Reflect for DescribeEnterpriseDBInstanceParamsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseDBInstanceParamsResponse",
        unique_name: "DescribeEnterpriseDBInstanceParamsResponse",
        doc: "Response of [`DescribeEnterpriseDBInstanceParamsRequest`].",
        fields: &[
            Field::optional("TotalParamsNum", "total_params_num", i32::TYPE)
                .doc("Total number of parameters that can be set in the console.\n\nExample: `2`."),
            Field::optional("Params", "params", Vec::<Parameter>::TYPE).doc("Parameters on this page."),
        ],
    };
}

impl Fields for DescribeEnterpriseDBInstanceParamsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "TotalParamsNum" => self.total_params_num.as_value(),
            "Params" => self.params.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeEnterpriseDBInstanceParamsRequest`].
pub static ACTION: Action = Action {
    index: 45,
    name: "DescribeEnterpriseDBInstanceParams",
    method: "describe_enterprise_db_instance_params",
    category: "Enterprise edition",
    summary: "Lists the parameters of an enterprise edition instance with their current values.",
    reference: &["https://www.volcengine.com/docs/84772/1386397"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeEnterpriseDBInstanceParamsRequest::STRUCTURE,
    response: DescribeEnterpriseDBInstanceParamsResponse::STRUCTURE,
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

impl Request for DescribeEnterpriseDBInstanceParamsRequest {
    type Response = DescribeEnterpriseDBInstanceParamsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeEnterpriseDBInstanceParamsRequest: [Parameter],
    page(page_number, page_size) => { params, total_params_num }
}
