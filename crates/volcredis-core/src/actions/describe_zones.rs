// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeZones`: lists the availability zones of one region in which Cache for Redis instances can be placed.

use crate::model::{Mode, States, operation, structure};
use crate::types::Zone;

structure! {
    /// Lists the availability zones of one region in which Cache for Redis instances can be placed.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The meaning of `ZoneStatus` values other than 1 is not documented on the page read.
    /// - Enterprise-edition zones come from `DescribeEnterpriseZones`, which has the same shape.
    ///
    /// Reference: `6293/65753`.
    pub struct DescribeZonesRequest {
        required {
            /// Region whose zones are wanted, as returned by `DescribeRegions`.
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
            /// The zones of the region.
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
        summary: "Lists the availability zones of one region in which Cache for Redis instances can be placed.",
        reference: &["6293/65753"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
