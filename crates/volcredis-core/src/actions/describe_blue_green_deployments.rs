// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeBlueGreenDeployments` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::BlueGreenDeployment;

structure! {
    /// Lists the blue-green deployments of an instance.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - `EndTime` has no time zone.
    /// - The list is not paged.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2171475>
    pub struct DescribeBlueGreenDeploymentsRequest {
        required {
            /// ID of the blue or the green instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Filters completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`). Documented as
            /// leaving them out if `false` and including them if `true`, contrary to its name.
            ///
            /// Default: `false`. Example: `false`.
            exclude_completed: bool = "ExcludeCompleted",
        }
    }
}

structure! {
    /// Response of [`DescribeBlueGreenDeploymentsRequest`].
    pub struct DescribeBlueGreenDeploymentsResponse {
        lists {
            /// Deployments of the instance.
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
        reference: &["https://www.volcengine.com/docs/6293/2171475"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
