// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateBlueGreenDeployment` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{BlueGreenDeployment, BlueGreenStatus};

structure! {
    /// Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in
    /// sync until the switchover.
    ///
    /// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
    ///
    /// Checked by the service only:
    ///
    /// - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance.
    ///
    /// Notes:
    ///
    /// - The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster
    ///   must not have a direct-link address.
    /// - An instance can be in one running deployment only.
    /// - The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in
    ///   cash and vouchers.
    /// - In a default name of the green instance, the name of the blue instance is cut to 115 characters.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2171474>
    /// Reference: <https://www.volcengine.com/docs/6293/2096775>
    pub struct CreateBlueGreenDeploymentRequest {
        required {
            /// ID of the blue instance, which is to be upgraded.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
        }
        optional {
            /// Description of the deployment.
            ///
            /// Example: `upgradeversion`.
            name: String = "Name",
            /// Redis version of the green instance; must be later than that of the blue instance.
            ///
            /// Example: `7.0`.
            target_engine_version: String = "TargetEngineVersion",
            /// Name of the green instance; by default the name of the blue instance, `-green-` and six
            /// random characters.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `redistest-green`.
            target_instance_name: String = "TargetInstanceName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
    }
}

structure! {
    /// Response of [`CreateBlueGreenDeploymentRequest`].
    pub struct CreateBlueGreenDeploymentResponse {
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
    CreateBlueGreenDeploymentRequest => CreateBlueGreenDeploymentResponse,
    /// The description of [`CreateBlueGreenDeploymentRequest`].
    pub static ACTION = Action {
        name: "CreateBlueGreenDeployment",
        method: "create_blue_green_deployment",
        category: "Blue-green deployment",
        summary: "Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the switchover.",
        reference: &["https://www.volcengine.com/docs/6293/2171474", "https://www.volcengine.com/docs/6293/2096775"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &["Running"], during: None, after: None },
    }
}
