// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeRegions`: lists the regions that are open to the account.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the regions that are open to the account.
    ///
    /// Changes nothing.
    ///
    /// Reference: `6293/65752` and `84772/71730`.
    pub struct DescribeRegionsRequest {
        optional {
            /// Filters by region ID; all regions open to the account if not given.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
        }
    }
}

structure! {
    /// What [`DescribeRegionsRequest`] is answered with.
    pub struct DescribeRegionsResponse {
        lists {
            /// Regions found.
            regions: Region = "Regions",
        }
    }
}

structure! {
    /// A region.
    pub struct Region {
        optional {
            /// ID of the region.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Display name of the region, in Chinese.
            ///
            /// Example: `华北2(北京)`.
            region_name: String = "RegionName",
        }
    }
}

operation! {
    DescribeRegionsRequest => DescribeRegionsResponse,
    /// The description of [`DescribeRegionsRequest`].
    pub static ACTION = Action {
        name: "DescribeRegions",
        method: "describe_regions",
        category: "Region and zone",
        summary: "Lists the regions that are open to the account.",
        reference: &["6293/65752", "84772/71730"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
