// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeCrossRegionBackupPolicy` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Returns the cross-region backup policy of an instance.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1537659>
    pub struct DescribeCrossRegionBackupPolicyRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeCrossRegionBackupPolicyRequest`].
    pub struct DescribeCrossRegionBackupPolicyResponse {
        optional {
            /// `true` if cross-region backup is on.
            ///
            /// Example: `true`.
            active: bool = "Active",
            /// ID of the region that backups are copied to.
            ///
            /// Example: `cn-shanghai`.
            cross_backup_region: String = "CrossBackupRegion",
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Retention period of backups in the other region; 7 by default.
            ///
            /// Unit: day. Example: `7`.
            ttl: i32 = "TTL",
        }
    }
}

operation! {
    DescribeCrossRegionBackupPolicyRequest => DescribeCrossRegionBackupPolicyResponse,
    /// The description of [`DescribeCrossRegionBackupPolicyRequest`].
    pub static ACTION = Action {
        name: "DescribeCrossRegionBackupPolicy",
        method: "describe_cross_region_backup_policy",
        category: "Backup and recovery",
        summary: "Returns the cross-region backup policy of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/1537659"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
