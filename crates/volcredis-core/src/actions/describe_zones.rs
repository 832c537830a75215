// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeZones`: lists the availability zones of a region.

use crate::model::{Mode, States, operation, structure};
use crate::types::Zone;

structure! {
    /// Lists the availability zones of a region.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - For the enterprise edition use `DescribeEnterpriseZones`.
    ///
    /// Reference: `6293/65753`.
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
    /// What [`DescribeZonesRequest`] is answered with.
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
        reference: &["6293/65753"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
