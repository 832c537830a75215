// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `IncreaseDBInstanceNodeNumber` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::ConfigureNode;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Adds nodes to each shard of a primary-secondary instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
///
/// Checked by the service only:
///
/// - The number of nodes per shard after the change must be 2 to 6.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - The change is complete when the instance is `Running` again.
/// - `ConfigureNewNodes` is meant for instances in several availability zones.
///
/// Reference: <https://www.volcengine.com/docs/6293/65751>
///
/// Sent by
/// [`Client::increase_db_instance_node_number`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.increase_db_instance_node_number).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct IncreaseDBInstanceNodeNumberRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    ///
    /// Example: `true`.
    pub apply_immediately: bool,
    /// Number of nodes to add to each shard.
    ///
    /// Limits: at most 4. Example: `2`.
    pub nodes_number_to_increase: i32,
    /// Name of the backup; the backup ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// Zones of the nodes to add, one entry per node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configure_new_nodes: Option<Vec<ConfigureNode>>,
    /// If `true`, a full backup is taken before the change.
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
    strict IncreaseDBInstanceNodeNumberRequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "NodesNumberToIncrease" => nodes_number_to_increase: required,
        "BackupPointName" => backup_point_name: optional,
        "ConfigureNewNodes" => configure_new_nodes: optional_shared,
        "CreateBackup" => create_backup: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    IncreaseDBInstanceNodeNumberRequest, IncreaseDBInstanceNodeNumberRequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        nodes_number_to_increase: i32 = "NodesNumberToIncrease",
    } {
        backup_point_name, set_backup_point_name: String,
        configure_new_nodes, set_configure_new_nodes: Vec<ConfigureNode>,
        create_backup, set_create_backup: bool,
        client_token, set_client_token: String,
    }
}

impl Reflect for IncreaseDBInstanceNodeNumberRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "IncreaseDBInstanceNodeNumberRequest",
        unique_name: "IncreaseDBInstanceNodeNumberRequest",
        doc: "Adds nodes to each shard of a primary-secondary instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.\n\nChecked by the service only:\n\n- The number of nodes per shard after the change must be 2 to 6.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.\n- The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.\n- An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.\n- The change is complete when the instance is `Running` again.\n- `ConfigureNewNodes` is meant for instances in several availability zones.\n\nReference: <https://www.volcengine.com/docs/6293/65751>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::required("NodesNumberToIncrease", "nodes_number_to_increase", i32::TYPE)
                .doc("Number of nodes to add to each shard.\n\nLimits: at most 4. Example: `2`.").checks(&[Check::Range { min: i64::MIN, max: 4 }]),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("ConfigureNewNodes", "configure_new_nodes", Vec::<ConfigureNode>::TYPE)
                .doc("Zones of the nodes to add, one entry per node."),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the change.\n\nDefault: `false`. Example: `true`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for IncreaseDBInstanceNodeNumberRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "NodesNumberToIncrease" => self.nodes_number_to_increase.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "ConfigureNewNodes" => self.configure_new_nodes.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`IncreaseDBInstanceNodeNumberRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct IncreaseDBInstanceNodeNumberResponse {
    /// Number of the billing order.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient IncreaseDBInstanceNodeNumberResponse {
        "OrderNO" => order_no: optional,
    }
}

impl IncreaseDBInstanceNodeNumberResponse {
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

impl Reflect for IncreaseDBInstanceNodeNumberResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "IncreaseDBInstanceNodeNumberResponse",
        unique_name: "IncreaseDBInstanceNodeNumberResponse",
        doc: "Response of [`IncreaseDBInstanceNodeNumberRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE).doc("Number of the billing order.")],
    };
}

impl Fields for IncreaseDBInstanceNodeNumberResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`IncreaseDBInstanceNodeNumberRequest`].
pub static ACTION: Action = Action {
    index: 67,
    name: "IncreaseDBInstanceNodeNumber",
    method: "increase_db_instance_node_number",
    category: "Instance configuration",
    summary: "Adds nodes to each shard of a primary-secondary instance.",
    reference: &["https://www.volcengine.com/docs/6293/65751"],
    mode: Mode::Async,
    mutating: true,
    request: IncreaseDBInstanceNodeNumberRequest::STRUCTURE,
    response: IncreaseDBInstanceNodeNumberResponse::STRUCTURE,
    rules: &[
        Rule::IgnoredIf {
            field: "BackupPointName",
            when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])],
        },
        Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for IncreaseDBInstanceNodeNumberRequest {
    type Response = IncreaseDBInstanceNodeNumberResponse;

    const ACTION: &'static Action = &ACTION;
}
