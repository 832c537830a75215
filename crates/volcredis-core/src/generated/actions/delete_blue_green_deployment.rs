// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteBlueGreenDeployment` action.

use serde::Serialize;

use crate::generated::types::{BlueGreenDeployment, BlueGreenStatus};
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Cancels a blue-green deployment and makes its two instances independent.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`, `SWITCHOVER_PENDING` or
///   `SWITCHOVER_FAILED`.
/// - Both instances remain; the green instance is billed until it is deleted.
/// - Another deployment can be created for the instance afterwards.
///
/// Reference: <https://www.volcengine.com/docs/6293/2171477>
///
/// Sent by
/// [`Client::delete_blue_green_deployment`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_blue_green_deployment).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteBlueGreenDeploymentRequest {
    /// ID of the blue instance of the deployment.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub source_instance_id: String,
}

deserialize_structure! {
    strict DeleteBlueGreenDeploymentRequest {
        "SourceInstanceId" => source_instance_id: required,
    }
}

impl DeleteBlueGreenDeploymentRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(source_instance_id: impl IntoField<String>) -> Self {
        Self { source_instance_id: source_instance_id.into_field() }
    }
}

impl Reflect for DeleteBlueGreenDeploymentRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteBlueGreenDeploymentRequest",
        unique_name: "DeleteBlueGreenDeploymentRequest",
        doc: "Cancels a blue-green deployment and makes its two instances independent.\n\nAsynchronous: the change continues after the call returns.\n\nNotes:\n\n- The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`, `SWITCHOVER_PENDING` or `SWITCHOVER_FAILED`.\n- Both instances remain; the green instance is billed until it is deleted.\n- Another deployment can be created for the instance afterwards.\n\nReference: <https://www.volcengine.com/docs/6293/2171477>",
        fields: &[Field::required("SourceInstanceId", "source_instance_id", String::TYPE)
            .doc("ID of the blue instance of the deployment.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DeleteBlueGreenDeploymentRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "SourceInstanceId" => self.source_instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteBlueGreenDeploymentRequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteBlueGreenDeploymentResponse {
    /// Creation time of the deployment; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// Progress of the data synchronization from the blue to the green instance; the scale is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sync_progress: Option<f64>,
    /// End time of the deployment.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// Description of the deployment.
    ///
    /// Example: `upgradeversion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Redis version of the blue instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_engine_version: Option<String>,
    /// ID of the blue (current) instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_instance_id: Option<String>,
    /// Name of the blue instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_instance_name: Option<String>,
    /// Status of the deployment.
    ///
    /// Example: `SWITCHOVER_AVAILABLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BlueGreenStatus>,
    /// Redis version of the green instance.
    ///
    /// Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_engine_version: Option<String>,
    /// ID of the green (new) instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_instance_id: Option<String>,
    /// Name of the green instance.
    ///
    /// Example: `redistest-green`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_instance_name: Option<String>,
    /// Deployment that the call acted on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blue_green_deployment: Option<BlueGreenDeployment>,
}

deserialize_structure! {
    lenient DeleteBlueGreenDeploymentResponse {
        "CreateTime" => create_time: optional,
        "DataSyncProgress" => data_sync_progress: optional,
        "EndTime" => end_time: optional,
        "Name" => name: optional,
        "SourceEngineVersion" => source_engine_version: optional,
        "SourceInstanceId" => source_instance_id: optional,
        "SourceInstanceName" => source_instance_name: optional,
        "Status" => status: optional,
        "TargetEngineVersion" => target_engine_version: optional,
        "TargetInstanceId" => target_instance_id: optional,
        "TargetInstanceName" => target_instance_name: optional,
        "BlueGreenDeployment" => blue_green_deployment: optional,
    }
}

impl DeleteBlueGreenDeploymentResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        create_time: String,
        data_sync_progress: f64,
        end_time: String,
        name: String,
        source_engine_version: String,
        source_instance_id: String,
        source_instance_name: String,
        status: BlueGreenStatus,
        target_engine_version: String,
        target_instance_id: String,
        target_instance_name: String,
        blue_green_deployment: BlueGreenDeployment,
    }
}

impl Reflect for DeleteBlueGreenDeploymentResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteBlueGreenDeploymentResponse",
        unique_name: "DeleteBlueGreenDeploymentResponse",
        doc: "Response of [`DeleteBlueGreenDeploymentRequest`].",
        fields: &[
            Field::optional("CreateTime", "create_time", String::TYPE)
                .doc("Creation time of the deployment; the format is not documented."),
            Field::optional("DataSyncProgress", "data_sync_progress", f64::TYPE)
                .doc("Progress of the data synchronization from the blue to the green instance; the scale is not documented."),
            Field::optional("EndTime", "end_time", String::TYPE)
                .doc("End time of the deployment.\n\nFormat: `yyyy-MM-dd HH:mm:ss`."),
            Field::optional("Name", "name", String::TYPE)
                .doc("Description of the deployment.\n\nExample: `upgradeversion`."),
            Field::optional("SourceEngineVersion", "source_engine_version", String::TYPE)
                .doc("Redis version of the blue instance."),
            Field::optional("SourceInstanceId", "source_instance_id", String::TYPE)
                .doc("ID of the blue (current) instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("SourceInstanceName", "source_instance_name", String::TYPE)
                .doc("Name of the blue instance."),
            Field::optional("Status", "status", BlueGreenStatus::TYPE)
                .doc("Status of the deployment.\n\nExample: `SWITCHOVER_AVAILABLE`."),
            Field::optional("TargetEngineVersion", "target_engine_version", String::TYPE)
                .doc("Redis version of the green instance.\n\nExample: `7.0`."),
            Field::optional("TargetInstanceId", "target_instance_id", String::TYPE)
                .doc("ID of the green (new) instance."),
            Field::optional("TargetInstanceName", "target_instance_name", String::TYPE)
                .doc("Name of the green instance.\n\nExample: `redistest-green`."),
            Field::optional("BlueGreenDeployment", "blue_green_deployment", BlueGreenDeployment::TYPE)
                .doc("Deployment that the call acted on."),
        ],
    };
}

impl Fields for DeleteBlueGreenDeploymentResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "CreateTime" => self.create_time.as_value(),
            "DataSyncProgress" => self.data_sync_progress.as_value(),
            "EndTime" => self.end_time.as_value(),
            "Name" => self.name.as_value(),
            "SourceEngineVersion" => self.source_engine_version.as_value(),
            "SourceInstanceId" => self.source_instance_id.as_value(),
            "SourceInstanceName" => self.source_instance_name.as_value(),
            "Status" => self.status.as_value(),
            "TargetEngineVersion" => self.target_engine_version.as_value(),
            "TargetInstanceId" => self.target_instance_id.as_value(),
            "TargetInstanceName" => self.target_instance_name.as_value(),
            "BlueGreenDeployment" => self.blue_green_deployment.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DeleteBlueGreenDeploymentRequest`].
pub static ACTION: Action = Action {
    index: 16,
    name: "DeleteBlueGreenDeployment",
    method: "delete_blue_green_deployment",
    category: "Blue-green deployment",
    summary: "Cancels a blue-green deployment and makes its two instances independent.",
    reference: &["https://www.volcengine.com/docs/6293/2171477"],
    mode: Mode::Async,
    mutating: true,
    request: DeleteBlueGreenDeploymentRequest::STRUCTURE,
    response: DeleteBlueGreenDeploymentResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DeleteBlueGreenDeploymentRequest {
    type Response = DeleteBlueGreenDeploymentResponse;

    const ACTION: &'static Action = &ACTION;
}
