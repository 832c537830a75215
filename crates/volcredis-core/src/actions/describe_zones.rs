// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeZones` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::Zone;

structure! {
    /// Lists the availability zones of a region.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - For the enterprise edition use `DescribeEnterpriseZones`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65753>
    pub struct DescribeZonesRequest {
        required {
            /// ID of the region, as listed by `DescribeRegions`.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
        }
    }
}

structure! {
    /// Response of [`DescribeZonesRequest`].
    pub struct DescribeZonesResponse {
        lists {
            /// Zones of the region.
            zones: Zone = "Zones",
        }
    }
}

operation! {
    DescribeZonesRequest => DescribeZonesResponse,
    /// The description of [`DescribeZonesRequest`].
    pub static ACTION = Action {
        name: "DescribeZones",
        method: "describe_zones",
        category: "Region and zone",
        summary: "Lists the availability zones of a region.",
        reference: &["https://www.volcengine.com/docs/6293/65753"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
