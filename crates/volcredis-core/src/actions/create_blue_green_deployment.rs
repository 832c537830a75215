// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateBlueGreenDeployment`: starts a blue-green deployment: a copy of an instance on a newer Redis major version that is kept in sync until the switch.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::{BlueGreenDeployment, BlueGreenStatus};

structure! {
    /// Starts a blue-green deployment: a copy of an instance on a newer Redis major version that is kept in
    /// sync until the switch.
    ///
    /// The call is accepted, and the work goes on after it returns. The instance must be in state
    /// `Running`.
    ///
    /// Rules that only the service can check:
    ///
    /// - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance (from 5.0:
    ///   6.0 or 7.0).
    ///
    /// Notes:
    ///
    /// - not in the official SDK: `BlueGreenDeployment`. The page documents one Result field, the object
    ///   `BlueGreenDeployment`, which the `DeleteBlueGreenDeployment` sample confirms; the SDK has the
    ///   object's fields directly in Result. Follow the page when decoding, and accept both.
    /// - The members of `BlueGreenDeployment` are not on this page; they are those of
    ///   `DescribeBlueGreenDeployments`.
    /// - The source must be Running, below Redis 7.0, without extra bandwidth and, as a sharded cluster,
    ///   without a direct-connection address.
    /// - One running deployment per instance.
    /// - The green instance is always pay-as-you-go; the account needs at least 100 CNY in cash and
    ///   vouchers.
    /// - In a default green name the blue part is cut to 115 characters, since -green- and the code take 13
    ///   of the 128.
    /// - The sample is missing from the stored page, as is the column that says which fields are required.
    ///
    /// Reference: `6293/2171474` and `6293/2096775`.
    pub struct CreateBlueGreenDeploymentRequest {
        required {
            /// ID of the blue instance, the one to upgrade.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            source_instance_id: String = "SourceInstanceId",
        }
        optional {
            /// Description of the deployment.
            ///
            /// Example: `upgradeversion`.
            name: String = "Name",
            /// Redis version of the green instance; higher than that of the blue one.
            ///
            /// Example: `7.0`.
            target_engine_version: String = "TargetEngineVersion",
            /// Name for the green instance; when left out it is the blue name, -green- and six random
            /// characters.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `redistest-green`.
            target_instance_name: String = "TargetInstanceName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
    }
}

structure! {
    /// What [`CreateBlueGreenDeploymentRequest`] is answered with.
    pub struct CreateBlueGreenDeploymentResponse {
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
    CreateBlueGreenDeploymentRequest => CreateBlueGreenDeploymentResponse,
    /// The description of [`CreateBlueGreenDeploymentRequest`].
    pub static ACTION = Action {
        name: "CreateBlueGreenDeployment",
        method: "create_blue_green_deployment",
        category: "Blue-green deployment",
        summary: "Starts a blue-green deployment: a copy of an instance on a newer Redis major version that is kept in sync until the switch.",
        reference: &["6293/2171474", "6293/2096775"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &["Running"], during: None, after: None },
    }
}
