// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeEnterpriseZones` action.

use serde::Serialize;

use crate::generated::types::Zone;
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the zones of a region that offer enterprise edition instances.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/84772/1257606>
///
/// Sent by
/// [`Client::describe_enterprise_zones`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_enterprise_zones).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseZonesRequest {
    /// ID of the region, as listed by `DescribeRegions`.
    ///
    /// Example: `cn-beijing`.
    pub region_id: String,
}

deserialize_structure! {
    strict DescribeEnterpriseZonesRequest {
        "RegionId" => region_id: required,
    }
}

impl DescribeEnterpriseZonesRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(region_id: impl IntoField<String>) -> Self {
        Self { region_id: region_id.into_field() }
    }
}

impl Reflect for DescribeEnterpriseZonesRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseZonesRequest",
        unique_name: "DescribeEnterpriseZonesRequest",
        doc: "Lists the zones of a region that offer enterprise edition instances.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/84772/1257606>",
        fields: &[Field::required("RegionId", "region_id", String::TYPE)
            .doc("ID of the region, as listed by `DescribeRegions`.\n\nExample: `cn-beijing`.")],
    };
}

impl Fields for DescribeEnterpriseZonesRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "RegionId" => self.region_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeEnterpriseZonesRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseZonesResponse {
    /// Zones of the region.
    pub zones: Vec<Zone>,
}

deserialize_structure! {
    lenient DescribeEnterpriseZonesResponse {
        "Zones" => zones: or_default,
    }
}

impl DescribeEnterpriseZonesResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        zones: Vec<Zone>,
    }
}

impl Reflect for DescribeEnterpriseZonesResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseZonesResponse",
        unique_name: "DescribeEnterpriseZonesResponse",
        doc: "Response of [`DescribeEnterpriseZonesRequest`].",
        fields: &[Field::optional("Zones", "zones", Vec::<Zone>::TYPE).doc("Zones of the region.")],
    };
}

impl Fields for DescribeEnterpriseZonesResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Zones" => self.zones.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeEnterpriseZonesRequest`].
pub static ACTION: Action = Action {
    index: 47,
    name: "DescribeEnterpriseZones",
    method: "describe_enterprise_zones",
    category: "Enterprise edition",
    summary: "Lists the zones of a region that offer enterprise edition instances.",
    reference: &["https://www.volcengine.com/docs/84772/1257606"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeEnterpriseZonesRequest::STRUCTURE,
    response: DescribeEnterpriseZonesResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeEnterpriseZonesRequest {
    type Response = DescribeEnterpriseZonesResponse;

    const ACTION: &'static Action = &ACTION;
}
