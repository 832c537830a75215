// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeAvailableCrossRegion` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the regions that backups of an instance can be copied to.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/1537662>
///
/// Sent by
/// [`Client::describe_available_cross_region`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_available_cross_region).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeAvailableCrossRegionRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeAvailableCrossRegionRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeAvailableCrossRegionRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeAvailableCrossRegionRequest",
        unique_name: "DescribeAvailableCrossRegionRequest",
        doc: "Lists the regions that backups of an instance can be copied to.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/1537662>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DescribeAvailableCrossRegionRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeAvailableCrossRegionRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionResponse {
    /// IDs of the regions that backups can be copied to.
    ///
    /// Example: `["cn-shanghai","cn-guangzhou"]`.
    pub target_region_ids: Vec<String>,
}

deserialize_structure! {
    lenient DescribeAvailableCrossRegionResponse {
        "TargetRegionIds" => target_region_ids: or_default,
    }
}

impl DescribeAvailableCrossRegionResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        target_region_ids: Vec<String>,
    }
}

impl Reflect for DescribeAvailableCrossRegionResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeAvailableCrossRegionResponse",
        unique_name: "DescribeAvailableCrossRegionResponse",
        doc: "Response of [`DescribeAvailableCrossRegionRequest`].",
        fields: &[
            Field::optional("TargetRegionIds", "target_region_ids", Vec::<String>::TYPE)
                .doc("IDs of the regions that backups can be copied to.\n\nExample: `[\"cn-shanghai\",\"cn-guangzhou\"]`."),
        ],
    };
}

impl Fields for DescribeAvailableCrossRegionResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "TargetRegionIds" => self.target_region_ids.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeAvailableCrossRegionRequest`].
pub static ACTION: Action = Action {
    index: 25,
    name: "DescribeAvailableCrossRegion",
    method: "describe_available_cross_region",
    category: "Backup and recovery",
    summary: "Lists the regions that backups of an instance can be copied to.",
    reference: &["https://www.volcengine.com/docs/6293/1537662"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeAvailableCrossRegionRequest::STRUCTURE,
    response: DescribeAvailableCrossRegionResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeAvailableCrossRegionRequest {
    type Response = DescribeAvailableCrossRegionResponse;

    const ACTION: &'static Action = &ACTION;
}
