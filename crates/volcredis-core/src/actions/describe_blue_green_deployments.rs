// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeBlueGreenDeployments`: lists the blue-green deployments of an instance.

use crate::model::{Mode, States, operation, structure};
use crate::types::BlueGreenDeployment;

structure! {
    /// Lists the blue-green deployments of an instance.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - `ExcludeCompleted`: the page says false leaves finished deployments out and true brings them in,
    ///   the opposite of what the name says. Treat the page's wording as doubtful.
    /// - Status values come from the SDK. The reference pages name DATA_SYNCHRONIZING,
    ///   SWITCHOVER_AVAILABLE, SWITCHOVER_PENDING, SWITCHOVER_FAILED, SWITCHOVER_COMPLETED and
    ///   DELETE_COMPLETED.
    /// - `EndTime` in the sample has a space and no zone (yyyy-MM-dd HH:mm:ss).
    /// - Not paged.
    /// - The end of the sample response is missing from the stored page; members other than Name, Status
    ///   and `EndTime` come from the SDK.
    ///
    /// Reference: `6293/2171475`.
    pub struct DescribeBlueGreenDeploymentsRequest {
        required {
            /// ID of the blue or the green instance of the deployments.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Filter on deployments that are over (SWITCHOVER_COMPLETED or DELETE_COMPLETED); see the note
            /// on its direction.
            ///
            /// Default: `false`. Example: `false`.
            exclude_completed: bool = "ExcludeCompleted",
        }
    }
}

structure! {
    /// What [`DescribeBlueGreenDeploymentsRequest`] is answered with.
    pub struct DescribeBlueGreenDeploymentsResponse {
        lists {
            /// The deployments of the instance.
            blue_green_deployments: BlueGreenDeployment = "BlueGreenDeployments",
        }
    }
}

operation! {
    DescribeBlueGreenDeploymentsRequest => DescribeBlueGreenDeploymentsResponse,
    /// The description of [`DescribeBlueGreenDeploymentsRequest`].
    pub static ACTION = Action {
        name: "DescribeBlueGreenDeployments",
        method: "describe_blue_green_deployments",
        category: "Blue-green deployment",
        summary: "Lists the blue-green deployments of an instance.",
        reference: &["6293/2171475"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
