// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeZones` action.

use serde::Serialize;

use crate::generated::types::Zone;
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the availability zones of a region.
///
/// Read-only.
///
/// Notes:
///
/// - For the enterprise edition use `DescribeEnterpriseZones`.
///
/// Reference: <https://www.volcengine.com/docs/6293/65753>
///
/// Sent by
/// [`Client::describe_zones`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_zones).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// ID of the region, as listed by `DescribeRegions`.
    ///
    /// Example: `cn-beijing`.
    pub region_id: String,
}

deserialize_structure! {
    strict DescribeZonesRequest {
        "RegionId" => region_id: required,
    }
}

impl DescribeZonesRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(region_id: impl IntoField<String>) -> Self {
        Self { region_id: region_id.into_field() }
    }
}

impl Reflect for DescribeZonesRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeZonesRequest",
        unique_name: "DescribeZonesRequest",
        doc: "Lists the availability zones of a region.\n\nRead-only.\n\nNotes:\n\n- For the enterprise edition use `DescribeEnterpriseZones`.\n\nReference: <https://www.volcengine.com/docs/6293/65753>",
        fields: &[Field::required("RegionId", "region_id", String::TYPE)
            .doc("ID of the region, as listed by `DescribeRegions`.\n\nExample: `cn-beijing`.")],
    };
}

impl Fields for DescribeZonesRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "RegionId" => self.region_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeZonesRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Zones of the region.
    pub zones: Vec<Zone>,
}

deserialize_structure! {
    lenient DescribeZonesResponse {
        "Zones" => zones: or_default,
    }
}

impl DescribeZonesResponse {
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

impl Reflect for DescribeZonesResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeZonesResponse",
        unique_name: "DescribeZonesResponse",
        doc: "Response of [`DescribeZonesRequest`].",
        fields: &[Field::optional("Zones", "zones", Vec::<Zone>::TYPE).doc("Zones of the region.")],
    };
}

impl Fields for DescribeZonesResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Zones" => self.zones.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeZonesRequest`].
pub static ACTION: Action = Action {
    index: 61,
    name: "DescribeZones",
    method: "describe_zones",
    category: "Region and zone",
    summary: "Lists the availability zones of a region.",
    reference: &["https://www.volcengine.com/docs/6293/65753"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeZonesRequest::STRUCTURE,
    response: DescribeZonesResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeZonesRequest {
    type Response = DescribeZonesResponse;

    const ACTION: &'static Action = &ACTION;
}
