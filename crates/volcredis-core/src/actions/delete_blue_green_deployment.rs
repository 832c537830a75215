// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DeleteBlueGreenDeployment`: cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.

use crate::model::{Mode, States, operation, structure};
use crate::types::{BlueGreenDeployment, BlueGreenStatus};

structure! {
    /// Cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.
    ///
    /// The call is accepted, and the work goes on after it returns.
    ///
    /// Notes:
    ///
    /// - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
    ///   `BlueGreenDeployment`, and its sample shows it; the SDK has the object's fields directly in Result.
    ///   Follow the page when decoding, and accept both.
    /// - The members of `BlueGreenDeployment` are not on this page; they are those of
    ///   `DescribeBlueGreenDeployments`.
    /// - Only while the deployment is DATA_SYNCHRONIZING, SWITCHOVER_AVAILABLE, SWITCHOVER_PENDING or
    ///   SWITCHOVER_FAILED.
    /// - Both instances stay as they are configured, and the green one goes on costing money until it is
    ///   deleted.
    /// - A new deployment can be created for the instance afterwards.
    /// - The end of the sample response is missing from the stored page.
    ///
    /// Reference: `6293/2171477`.
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
    /// What [`DeleteBlueGreenDeploymentRequest`] is answered with.
    pub struct DeleteBlueGreenDeploymentResponse {
        optional {
            /// When the deployment was created; presumably in the style of `EndTime`.
            create_time: String = "CreateTime",
            /// How far the data copy from blue to green has come; the scale is not documented.
            data_sync_progress: f64 = "DataSyncProgress",
            /// When the deployment ended, yyyy-MM-dd HH:mm:ss in the sample.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`.
            end_time: String = "EndTime",
            /// Description that the deployment was given.
            ///
            /// Example: `upgradeversion`.
            name: String = "Name",
            /// Redis version of the blue instance.
            source_engine_version: String = "SourceEngineVersion",
            /// ID of the blue (present) instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
            /// Name of the blue instance.
            source_instance_name: String = "SourceInstanceName",
            /// Where the deployment stands.
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
            /// The deployment this call acted on.
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
        summary: "Cancels a blue-green deployment and turns its two instances into ordinary, unrelated ones.",
        reference: &["6293/2171477"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
