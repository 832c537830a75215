// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeRegions` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, deserialize_structure,
    setters,
};
use crate::request::Request;

/// Lists the regions that are open to the account.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/65752>
/// Reference: <https://www.volcengine.com/docs/84772/71730>
///
/// Sent by
/// [`Client::describe_regions`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_regions).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Filters by region ID; all regions open to the account if not given.
    ///
    /// Example: `cn-beijing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
}

deserialize_structure! {
    strict DescribeRegionsRequest {
        "RegionId" => region_id: optional,
    }
}

impl DescribeRegionsRequest {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        region_id, set_region_id: String,
    }
}

impl Reflect for DescribeRegionsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeRegionsRequest",
        unique_name: "DescribeRegionsRequest",
        doc: "Lists the regions that are open to the account.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/65752>\nReference: <https://www.volcengine.com/docs/84772/71730>",
        fields: &[Field::optional("RegionId", "region_id", String::TYPE).doc(
            "Filters by region ID; all regions open to the account if not given.\n\nExample: `cn-beijing`.",
        )],
    };
}

impl Fields for DescribeRegionsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "RegionId" => self.region_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeRegionsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Regions found.
    pub regions: Vec<Region>,
}

deserialize_structure! {
    lenient DescribeRegionsResponse {
        "Regions" => regions: or_default,
    }
}

impl DescribeRegionsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        regions: Vec<Region>,
    }
}

impl Reflect for DescribeRegionsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeRegionsResponse",
        unique_name: "DescribeRegionsResponse",
        doc: "Response of [`DescribeRegionsRequest`].",
        fields: &[Field::optional("Regions", "regions", Vec::<Region>::TYPE).doc("Regions found.")],
    };
}

impl Fields for DescribeRegionsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Regions" => self.regions.as_value(),
            _ => None,
        }
    }
}

/// A region.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Region {
    /// ID of the region.
    ///
    /// Example: `cn-beijing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Display name of the region, in Chinese.
    ///
    /// Example: `华北2(北京)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
}

deserialize_structure! {
    lenient Region {
        "RegionId" => region_id: optional,
        "RegionName" => region_name: optional,
    }
}

impl Region {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        region_id: String,
        region_name: String,
    }
}

impl Reflect for Region {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Region",
        unique_name: "Region",
        doc: "A region.",
        fields: &[
            Field::optional("RegionId", "region_id", String::TYPE)
                .doc("ID of the region.\n\nExample: `cn-beijing`."),
            Field::optional("RegionName", "region_name", String::TYPE)
                .doc("Display name of the region, in Chinese.\n\nExample: `华北2(北京)`."),
        ],
    };
}

impl Fields for Region {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "RegionId" => self.region_id.as_value(),
            "RegionName" => self.region_name.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeRegionsRequest`].
pub static ACTION: Action = Action {
    index: 57,
    name: "DescribeRegions",
    method: "describe_regions",
    category: "Region and zone",
    summary: "Lists the regions that are open to the account.",
    reference: &["https://www.volcengine.com/docs/6293/65752", "https://www.volcengine.com/docs/84772/71730"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeRegionsRequest::STRUCTURE,
    response: DescribeRegionsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;

    const ACTION: &'static Action = &ACTION;
}
