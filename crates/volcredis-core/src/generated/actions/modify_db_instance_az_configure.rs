// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceAZConfigure` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::{ConfigureNode, MultiAZ};
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Moves the nodes of an instance to other availability zones.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `AZChanging`
/// during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - `CreateBackup` has no effect on a single-node instance (`InstanceClass` is `Standalone`).
/// - A single-node instance cannot be deployed over several zones: `MultiAZ` must be `disabled`.
/// - `ConfigureNodes` must have one entry per node (`NodeNumber` of the instance): all in the same zone if
///   `MultiAZ` is `disabled`, in at least two zones if it is `enabled`.
///
/// Notes:
///
/// - Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for
///   about 10 seconds.
/// - If `ApplyImmediately` is `false`, the status changes immediately as well, until the work is complete
///   in the maintenance window.
///
/// Reference: <https://www.volcengine.com/docs/6293/65762>
/// Reference: <https://www.volcengine.com/docs/6293/71563>
///
/// Sent by
/// [`Client::modify_db_instance_az_configure`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_az_configure).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceAZConfigureRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    ///
    /// Example: `true`.
    pub apply_immediately: bool,
    /// New zones of the nodes of a shard, one entry per node; the first is the zone of the primary node.
    pub configure_nodes: Vec<ConfigureNode>,
    /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in one
    /// (`disabled`).
    ///
    /// Example: `disabled`.
    #[serde(rename = "MultiAZ")]
    pub multi_az: MultiAZ,
    /// Name of the backup; the backup ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// If `true`, a full backup is taken before the change; ignored for single-node instances.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_backup: Option<bool>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceAZConfigureRequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "ConfigureNodes" => configure_nodes: required_shared,
        "MultiAZ" => multi_az: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    ModifyDBInstanceAZConfigureRequest, ModifyDBInstanceAZConfigureRequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
        multi_az: MultiAZ = "MultiAZ",
    } {
        backup_point_name, set_backup_point_name: String,
        create_backup, set_create_backup: bool,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceAZConfigureRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceAZConfigureRequest",
        unique_name: "ModifyDBInstanceAZConfigureRequest",
        doc: "Moves the nodes of an instance to other availability zones.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `AZChanging` during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.\n\nChecked by the service only:\n\n- `CreateBackup` has no effect on a single-node instance (`InstanceClass` is `Standalone`).\n- A single-node instance cannot be deployed over several zones: `MultiAZ` must be `disabled`.\n- `ConfigureNodes` must have one entry per node (`NodeNumber` of the instance): all in the same zone if `MultiAZ` is `disabled`, in at least two zones if it is `enabled`.\n\nNotes:\n\n- Clients may be disconnected once or twice for up to 30 seconds, or be unable to read and write for about 10 seconds.\n- If `ApplyImmediately` is `false`, the status changes immediately as well, until the work is complete in the maintenance window.\n\nReference: <https://www.volcengine.com/docs/6293/65762>\nReference: <https://www.volcengine.com/docs/6293/71563>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::required("ConfigureNodes", "configure_nodes", Vec::<ConfigureNode>::TYPE)
                .doc("New zones of the nodes of a shard, one entry per node; the first is the zone of the primary node."),
            Field::required("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`).\n\nExample: `disabled`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `b-cn02xmmrp751i9cdzcphjmk4****`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the change; ignored for single-node instances.\n\nDefault: `false`. Example: `true`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceAZConfigureRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "ConfigureNodes" => self.configure_nodes.as_value(),
            "MultiAZ" => self.multi_az.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceAZConfigureRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceAZConfigureResponse {
    /// Number of the billing order; without meaning here, because no order is created.
    ///
    /// Example: `****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient ModifyDBInstanceAZConfigureResponse {
        "OrderNO" => order_no: optional,
    }
}

impl ModifyDBInstanceAZConfigureResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        order_no: String,
    }
}

impl Reflect for ModifyDBInstanceAZConfigureResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceAZConfigureResponse",
        unique_name: "ModifyDBInstanceAZConfigureResponse",
        doc: "Response of [`ModifyDBInstanceAZConfigureRequest`].",
        fields: &[
            Field::optional("OrderNO", "order_no", String::TYPE)
                .doc("Number of the billing order; without meaning here, because no order is created.\n\nExample: `****`."),
        ],
    };
}

impl Fields for ModifyDBInstanceAZConfigureResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ModifyDBInstanceAZConfigureRequest`].
pub static ACTION: Action = Action {
    index: 75,
    name: "ModifyDBInstanceAZConfigure",
    method: "modify_db_instance_az_configure",
    category: "Instance management",
    summary: "Moves the nodes of an instance to other availability zones.",
    reference: &["https://www.volcengine.com/docs/6293/65762", "https://www.volcengine.com/docs/6293/71563"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceAZConfigureRequest::STRUCTURE,
    response: ModifyDBInstanceAZConfigureResponse::STRUCTURE,
    rules: &[
        Rule::IgnoredIf {
            field: "BackupPointName",
            when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])],
        },
        Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: Some("AZChanging"), after: Some("Running") },
};

impl Request for ModifyDBInstanceAZConfigureRequest {
    type Response = ModifyDBInstanceAZConfigureResponse;

    const ACTION: &'static Action = &ACTION;
}
