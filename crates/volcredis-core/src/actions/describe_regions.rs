// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeRegions` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the regions that are open to the account.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65752>
    /// Reference: <https://www.volcengine.com/docs/84772/71730>
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
    /// Response of [`DescribeRegionsRequest`].
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
        reference: &["https://www.volcengine.com/docs/6293/65752", "https://www.volcengine.com/docs/84772/71730"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
