// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeEnterpriseZones` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::Zone;

structure! {
    /// Lists the zones of a region that offer enterprise edition instances.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1257606>
    pub struct DescribeEnterpriseZonesRequest {
        required {
            /// ID of the region, as listed by `DescribeRegions`.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
        }
    }
}

structure! {
    /// Response of [`DescribeEnterpriseZonesRequest`].
    pub struct DescribeEnterpriseZonesResponse {
        lists {
            /// Zones of the region.
            zones: Zone = "Zones",
        }
    }
}

operation! {
    DescribeEnterpriseZonesRequest => DescribeEnterpriseZonesResponse,
    /// The description of [`DescribeEnterpriseZonesRequest`].
    pub static ACTION = Action {
        name: "DescribeEnterpriseZones",
        method: "describe_enterprise_zones",
        category: "Enterprise edition",
        summary: "Lists the zones of a region that offer enterprise edition instances.",
        reference: &["https://www.volcengine.com/docs/84772/1257606"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
