// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateBlueGreenDeployment` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::{BlueGreenDeployment, BlueGreenStatus};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync
/// until the switchover.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
/// Idempotent for calls with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance.
///
/// Notes:
///
/// - The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster must
///   not have a direct-link address.
/// - An instance can be in one running deployment only.
/// - The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in cash
///   and vouchers.
/// - In a default name of the green instance, the name of the blue instance is cut to 115 characters.
///
/// Reference: <https://www.volcengine.com/docs/6293/2171474>
/// Reference: <https://www.volcengine.com/docs/6293/2096775>
///
/// Sent by
/// [`Client::create_blue_green_deployment`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_blue_green_deployment).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBlueGreenDeploymentRequest {
    /// ID of the blue instance, which is to be upgraded.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub source_instance_id: String,
    /// Description of the deployment.
    ///
    /// Example: `upgradeversion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Redis version of the green instance; must be later than that of the blue instance.
    ///
    /// Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_engine_version: Option<String>,
    /// Name of the green instance; by default the name of the blue instance, `-green-` and six random
    /// characters.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `redistest-green`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_instance_name: Option<String>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict CreateBlueGreenDeploymentRequest {
        "SourceInstanceId" => source_instance_id: required,
        "Name" => name: optional,
        "TargetEngineVersion" => target_engine_version: optional,
        "TargetInstanceName" => target_instance_name: optional,
        "ClientToken" => client_token: optional,
    }
}

impl CreateBlueGreenDeploymentRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(source_instance_id: impl IntoField<String>) -> Self {
        Self {
            source_instance_id: source_instance_id.into_field(),
            name: None,
            target_engine_version: None,
            target_instance_name: None,
            client_token: None,
        }
    }

    setters! {
        name, set_name: String,
        target_engine_version, set_target_engine_version: String,
        target_instance_name, set_target_instance_name: String,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateBlueGreenDeploymentRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateBlueGreenDeploymentRequest",
        unique_name: "CreateBlueGreenDeploymentRequest",
        doc: "Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the switchover.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls with the same `ClientToken`.\n\nChecked by the service only:\n\n- `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance.\n\nNotes:\n\n- The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster must not have a direct-link address.\n- An instance can be in one running deployment only.\n- The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in cash and vouchers.\n- In a default name of the green instance, the name of the blue instance is cut to 115 characters.\n\nReference: <https://www.volcengine.com/docs/6293/2171474>\nReference: <https://www.volcengine.com/docs/6293/2096775>",
        fields: &[
            Field::required("SourceInstanceId", "source_instance_id", String::TYPE)
                .doc("ID of the blue instance, which is to be upgraded.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("Name", "name", String::TYPE)
                .doc("Description of the deployment.\n\nExample: `upgradeversion`."),
            Field::optional("TargetEngineVersion", "target_engine_version", String::TYPE)
                .doc("Redis version of the green instance; must be later than that of the blue instance.\n\nExample: `7.0`."),
            Field::optional("TargetInstanceName", "target_instance_name", String::TYPE)
                .doc("Name of the green instance; by default the name of the blue instance, `-green-` and six random characters.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `redistest-green`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateBlueGreenDeploymentRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "SourceInstanceId" => self.source_instance_id.as_value(),
            "Name" => self.name.as_value(),
            "TargetEngineVersion" => self.target_engine_version.as_value(),
            "TargetInstanceName" => self.target_instance_name.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateBlueGreenDeploymentRequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateBlueGreenDeploymentResponse {
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
    lenient CreateBlueGreenDeploymentResponse {
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

impl CreateBlueGreenDeploymentResponse {
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

impl Reflect for CreateBlueGreenDeploymentResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateBlueGreenDeploymentResponse",
        unique_name: "CreateBlueGreenDeploymentResponse",
        doc: "Response of [`CreateBlueGreenDeploymentRequest`].",
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

impl Fields for CreateBlueGreenDeploymentResponse {
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

/// The description of [`CreateBlueGreenDeploymentRequest`].
pub static ACTION: Action = Action {
    index: 5,
    name: "CreateBlueGreenDeployment",
    method: "create_blue_green_deployment",
    category: "Blue-green deployment",
    summary: "Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the switchover.",
    reference: &[
        "https://www.volcengine.com/docs/6293/2171474",
        "https://www.volcengine.com/docs/6293/2096775",
    ],
    mode: Mode::Async,
    mutating: true,
    request: CreateBlueGreenDeploymentRequest::STRUCTURE,
    response: CreateBlueGreenDeploymentResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: None, after: None },
};

impl Request for CreateBlueGreenDeploymentRequest {
    type Response = CreateBlueGreenDeploymentResponse;

    const ACTION: &'static Action = &ACTION;
}
