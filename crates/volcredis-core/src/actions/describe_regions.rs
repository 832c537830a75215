// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeRegions`: lists the regions in which the account can use Cache for Redis.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the regions in which the account can use Cache for Redis.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - Calls are throttled per account, region and action at 20 a second; going over fails with
    ///   AccountFlowLimitExceeded (6293/65741). The limit is the service's, not this action's alone.
    /// - Samples dated before 2025 post to redis.volcengineapi.com, later ones to
    ///   redis.\<region\>.volcengineapi.com; the international edition uses redis.\<region\>.byteplusapi.com.
    ///   The credential scope's service name is Redis with a capital R in all of them.
    ///
    /// Reference: `6293/65752` and `84772/71730`.
    pub struct DescribeRegionsRequest {
        optional {
            /// Restricts the answer to this one region; when left out, every region open to the account is
            /// returned.
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
            /// The regions found.
            regions: Region = "Regions",
        }
    }
}

structure! {
    /// A region.
    pub struct Region {
        optional {
            /// Region ID, the value that other actions take as `RegionId`.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Display name of the region; Chinese text even in the English edition's sample.
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
        summary: "Lists the regions in which the account can use Cache for Redis.",
        reference: &["6293/65752", "84772/71730"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
