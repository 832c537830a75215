// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DecreaseDBInstanceNodeNumber` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::ConfigureNode;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Removes nodes from each shard of a primary-secondary instance.
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
/// - `NodesToRemove` is meant for instances in several availability zones.
///
/// Reference: <https://www.volcengine.com/docs/6293/65749>
///
/// Sent by
/// [`Client::decrease_db_instance_node_number`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.decrease_db_instance_node_number).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DecreaseDBInstanceNodeNumberRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    ///
    /// Example: `true`.
    pub apply_immediately: bool,
    /// Number of nodes to remove from each shard.
    ///
    /// Limits: at most 4. Example: `2`.
    pub nodes_number_to_decrease: i32,
    /// Name of the backup; the backup ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// If `true`, a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_backup: Option<bool>,
    /// Zones of the nodes to remove, one entry per node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes_to_remove: Option<Vec<ConfigureNode>>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict DecreaseDBInstanceNodeNumberRequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "NodesNumberToDecrease" => nodes_number_to_decrease: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "NodesToRemove" => nodes_to_remove: optional_shared,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    DecreaseDBInstanceNodeNumberRequest, DecreaseDBInstanceNodeNumberRequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        nodes_number_to_decrease: i32 = "NodesNumberToDecrease",
    } {
        backup_point_name, set_backup_point_name: String,
        create_backup, set_create_backup: bool,
        nodes_to_remove, set_nodes_to_remove: Vec<ConfigureNode>,
        client_token, set_client_token: String,
    }
}

impl Reflect for DecreaseDBInstanceNodeNumberRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DecreaseDBInstanceNodeNumberRequest",
        unique_name: "DecreaseDBInstanceNodeNumberRequest",
        doc: "Removes nodes from each shard of a primary-secondary instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.\n\nChecked by the service only:\n\n- The number of nodes per shard after the change must be 2 to 6.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) can be changed.\n- The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.\n- An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.\n- The change is complete when the instance is `Running` again.\n- `NodesToRemove` is meant for instances in several availability zones.\n\nReference: <https://www.volcengine.com/docs/6293/65749>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::required("NodesNumberToDecrease", "nodes_number_to_decrease", i32::TYPE)
                .doc("Number of nodes to remove from each shard.\n\nLimits: at most 4. Example: `2`.").checks(&[Check::Range { min: i64::MIN, max: 4 }]),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the change.\n\nDefault: `false`. Example: `true`."),
            Field::optional("NodesToRemove", "nodes_to_remove", Vec::<ConfigureNode>::TYPE)
                .doc("Zones of the nodes to remove, one entry per node."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DecreaseDBInstanceNodeNumberRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "NodesNumberToDecrease" => self.nodes_number_to_decrease.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "NodesToRemove" => self.nodes_to_remove.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DecreaseDBInstanceNodeNumberRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DecreaseDBInstanceNodeNumberResponse {
    /// Number of the billing order.
    ///
    /// Example: `Order716986589022527****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient DecreaseDBInstanceNodeNumberResponse {
        "OrderNO" => order_no: optional,
    }
}

impl DecreaseDBInstanceNodeNumberResponse {
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

impl Reflect for DecreaseDBInstanceNodeNumberResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DecreaseDBInstanceNodeNumberResponse",
        unique_name: "DecreaseDBInstanceNodeNumberResponse",
        doc: "Response of [`DecreaseDBInstanceNodeNumberRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE)
            .doc("Number of the billing order.\n\nExample: `Order716986589022527****`.")],
    };
}

impl Fields for DecreaseDBInstanceNodeNumberResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DecreaseDBInstanceNodeNumberRequest`].
pub static ACTION: Action = Action {
    index: 13,
    name: "DecreaseDBInstanceNodeNumber",
    method: "decrease_db_instance_node_number",
    category: "Instance configuration",
    summary: "Removes nodes from each shard of a primary-secondary instance.",
    reference: &["https://www.volcengine.com/docs/6293/65749"],
    mode: Mode::Async,
    mutating: true,
    request: DecreaseDBInstanceNodeNumberRequest::STRUCTURE,
    response: DecreaseDBInstanceNodeNumberResponse::STRUCTURE,
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

impl Request for DecreaseDBInstanceNodeNumberRequest {
    type Response = DecreaseDBInstanceNodeNumberResponse;

    const ACTION: &'static Action = &ACTION;
}
