// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteBlueGreenDeployment` action.

use crate::model::{Mode, States, operation, structure};
use crate::types::{BlueGreenDeployment, BlueGreenStatus};

structure! {
    /// Cancels a blue-green deployment and makes its two instances independent.
    ///
    /// Asynchronous: the change continues after the call returns.
    ///
    /// Notes:
    ///
    /// - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`,
    ///   `SWITCHOVER_PENDING` or `SWITCHOVER_FAILED`.
    /// - Both instances remain; the green instance is billed until it is deleted.
    /// - Another deployment can be created for the instance afterwards.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2171477>
    pub struct DeleteBlueGreenDeploymentRequest {
        required {
            /// ID of the blue instance of the deployment.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
        }
    }
}

structure! {
    /// Response of [`DeleteBlueGreenDeploymentRequest`].
    pub struct DeleteBlueGreenDeploymentResponse {
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
    DeleteBlueGreenDeploymentRequest => DeleteBlueGreenDeploymentResponse,
    /// The description of [`DeleteBlueGreenDeploymentRequest`].
    pub static ACTION = Action {
        name: "DeleteBlueGreenDeployment",
        method: "delete_blue_green_deployment",
        category: "Blue-green deployment",
        summary: "Cancels a blue-green deployment and makes its two instances independent.",
        reference: &["https://www.volcengine.com/docs/6293/2171477"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
