// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeBlueGreenDeployments` action.

use serde::Serialize;

use crate::generated::types::BlueGreenDeployment;
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the blue-green deployments of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - `EndTime` has no time zone.
/// - The list is not paged.
///
/// Reference: <https://www.volcengine.com/docs/6293/2171475>
///
/// Sent by
/// [`Client::describe_blue_green_deployments`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_blue_green_deployments).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBlueGreenDeploymentsRequest {
    /// ID of the blue or the green instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`) are listed as well,
    /// contrary to the name; if `false`, they are left out.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_completed: Option<bool>,
}

deserialize_structure! {
    strict DescribeBlueGreenDeploymentsRequest {
        "InstanceId" => instance_id: required,
        "ExcludeCompleted" => exclude_completed: optional,
    }
}

impl DescribeBlueGreenDeploymentsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), exclude_completed: None }
    }

    setters! {
        exclude_completed, set_exclude_completed: bool,
    }
}

impl Reflect for DescribeBlueGreenDeploymentsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBlueGreenDeploymentsRequest",
        unique_name: "DescribeBlueGreenDeploymentsRequest",
        doc: "Lists the blue-green deployments of an instance.\n\nRead-only.\n\nNotes:\n\n- `EndTime` has no time zone.\n- The list is not paged.\n\nReference: <https://www.volcengine.com/docs/6293/2171475>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the blue or the green instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ExcludeCompleted", "exclude_completed", bool::TYPE)
                .doc("If `true`, completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`) are listed as well, contrary to the name; if `false`, they are left out.\n\nDefault: `false`. Example: `false`."),
        ],
    };
}

impl Fields for DescribeBlueGreenDeploymentsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ExcludeCompleted" => self.exclude_completed.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeBlueGreenDeploymentsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBlueGreenDeploymentsResponse {
    /// Deployments of the instance.
    pub blue_green_deployments: Vec<BlueGreenDeployment>,
}

deserialize_structure! {
    lenient DescribeBlueGreenDeploymentsResponse {
        "BlueGreenDeployments" => blue_green_deployments: or_default,
    }
}

impl DescribeBlueGreenDeploymentsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        blue_green_deployments: Vec<BlueGreenDeployment>,
    }
}

impl Reflect for DescribeBlueGreenDeploymentsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBlueGreenDeploymentsResponse",
        unique_name: "DescribeBlueGreenDeploymentsResponse",
        doc: "Response of [`DescribeBlueGreenDeploymentsRequest`].",
        fields: &[Field::optional(
            "BlueGreenDeployments",
            "blue_green_deployments",
            Vec::<BlueGreenDeployment>::TYPE,
        )
        .doc("Deployments of the instance.")],
    };
}

impl Fields for DescribeBlueGreenDeploymentsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "BlueGreenDeployments" => self.blue_green_deployments.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeBlueGreenDeploymentsRequest`].
pub static ACTION: Action = Action {
    index: 30,
    name: "DescribeBlueGreenDeployments",
    method: "describe_blue_green_deployments",
    category: "Blue-green deployment",
    summary: "Lists the blue-green deployments of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/2171475"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeBlueGreenDeploymentsRequest::STRUCTURE,
    response: DescribeBlueGreenDeploymentsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeBlueGreenDeploymentsRequest {
    type Response = DescribeBlueGreenDeploymentsResponse;

    const ACTION: &'static Action = &ACTION;
}
