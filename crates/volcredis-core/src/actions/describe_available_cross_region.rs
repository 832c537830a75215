// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeAvailableCrossRegion` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the regions that backups of an instance can be copied to.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1537662>
    pub struct DescribeAvailableCrossRegionRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeAvailableCrossRegionRequest`].
    pub struct DescribeAvailableCrossRegionResponse {
        lists {
            /// IDs of the regions that backups can be copied to.
            ///
            /// Example: `["cn-shanghai","cn-guangzhou"]`.
            target_region_ids: String = "TargetRegionIds",
        }
    }
}

operation! {
    DescribeAvailableCrossRegionRequest => DescribeAvailableCrossRegionResponse,
    /// The description of [`DescribeAvailableCrossRegionRequest`].
    pub static ACTION = Action {
        name: "DescribeAvailableCrossRegion",
        method: "describe_available_cross_region",
        category: "Backup and recovery",
        summary: "Lists the regions that backups of an instance can be copied to.",
        reference: &["https://www.volcengine.com/docs/6293/1537662"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
