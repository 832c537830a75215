// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeEnterpriseZones`: lists the zones of a region in which Enterprise edition instances can be created.

use crate::model::{Mode, States, operation, structure};
use crate::types::Zone;

structure! {
    /// Lists the zones of a region in which Enterprise edition instances can be created.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - What `ZoneStatus` values other than 1 mean is not on the page.
    /// - The end of the sample response is missing from the stored page; it shows zones a, b and c of
    ///   cn-beijing.
    ///
    /// Reference: `84772/1257606`.
    pub struct DescribeEnterpriseZonesRequest {
        required {
            /// Region whose zones are listed.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
        }
    }
}

structure! {
    /// What [`DescribeEnterpriseZonesRequest`] is answered with.
    pub struct DescribeEnterpriseZonesResponse {
        lists {
            /// The zones of the region.
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
        summary: "Lists the zones of a region in which Enterprise edition instances can be created.",
        reference: &["84772/1257606"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
