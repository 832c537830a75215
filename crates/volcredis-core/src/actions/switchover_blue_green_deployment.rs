// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `SwitchoverBlueGreenDeployment` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::{BlueGreenDeployment, BlueGreenStatus};

structure! {
    /// Replaces the blue instance of a blue-green deployment with the green one.
    ///
    /// Asynchronous: the change continues after the call returns.
    ///
    /// Notes:
    ///
    /// - The deployment must be in status `SWITCHOVER_AVAILABLE`.
    /// - If `ApplyImmediately` is `false`, the status is `SWITCHOVER_PENDING` until the switchover is
    ///   complete.
    /// - The duration depends on the write load and the replication link.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2171476>
    pub struct SwitchoverBlueGreenDeploymentRequest {
        required {
            /// ID of the blue instance of the deployment.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
            /// If `true`, the switchover starts immediately; if `false`, in the maintenance window.
            ///
            /// Example: `true`.
            apply_immediately: bool = "ApplyImmediately",
        }
    }
}

structure! {
    /// Response of [`SwitchoverBlueGreenDeploymentRequest`].
    pub struct SwitchoverBlueGreenDeploymentResponse {
        optional {
            /// Creation time of the deployment; the format is not documented.
            create_time: String = "CreateTime",
            /// Progress of the data synchronization from the blue to the green instance; the scale is not
            /// documented.
            data_sync_progress: f64 = "DataSyncProgress",
            /// End time of the deployment.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`.
            end_time: String = "EndTime",
            /// Description of the deployment.
            ///
            /// Example: `upgradeversion`.
            name: String = "Name",
            /// Redis version of the blue instance.
            source_engine_version: String = "SourceEngineVersion",
            /// ID of the blue (current) instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
            /// Name of the blue instance.
            source_instance_name: String = "SourceInstanceName",
            /// Status of the deployment.
            ///
            /// Example: `SWITCHOVER_AVAILABLE`.
            status: BlueGreenStatus = "Status",
            /// Redis version of the green instance.
            ///
            /// Example: `7.0`.
            target_engine_version: String = "TargetEngineVersion",
            /// ID of the green (new) instance.
            target_instance_id: String = "TargetInstanceId",
            /// Name of the green instance.
            ///
            /// Example: `redistest-green`.
            target_instance_name: String = "TargetInstanceName",
            /// Deployment that the call acted on.
            blue_green_deployment: BlueGreenDeployment = "BlueGreenDeployment",
        }
    }
}

operation! {
    SwitchoverBlueGreenDeploymentRequest => SwitchoverBlueGreenDeploymentResponse,
    /// The description of [`SwitchoverBlueGreenDeploymentRequest`].
    pub static ACTION = Action {
        name: "SwitchoverBlueGreenDeployment",
        method: "switchover_blue_green_deployment",
        category: "Blue-green deployment",
        summary: "Replaces the blue instance of a blue-green deployment with the green one.",
        reference: &["https://www.volcengine.com/docs/6293/2171476"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
