// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceShardNumber` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the number of shards of a sharded cluster.
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
/// - `ShardNumber` must not exceed 8 while the instance has a direct-link address.
/// - If shards are removed, the used memory must not exceed 85% of the shard size x `ShardNumber`.
///
/// Notes:
///
/// - Only sharded clusters (`ShardedCluster` is `1`) can be changed.
/// - More than 8 shards with a direct-link address need a support ticket.
/// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
///   disconnected once or twice for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - The change is complete when the instance is `Running` again.
///
/// Reference: <https://www.volcengine.com/docs/6293/159526>
///
/// Sent by
/// [`Client::modify_db_instance_shard_number`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_shard_number).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceShardNumberRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    ///
    /// Example: `true`.
    pub apply_immediately: bool,
    /// Number of shards after the change.
    ///
    /// Limits: 2 to 256. Example: `3`.
    pub shard_number: i32,
    /// Name of the backup; the backup ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// If `true`, a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `false`.
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
    strict ModifyDBInstanceShardNumberRequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "ShardNumber" => shard_number: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    ModifyDBInstanceShardNumberRequest, ModifyDBInstanceShardNumberRequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        shard_number: i32 = "ShardNumber",
    } {
        backup_point_name, set_backup_point_name: String,
        create_backup, set_create_backup: bool,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceShardNumberRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceShardNumberRequest",
        unique_name: "ModifyDBInstanceShardNumberRequest",
        doc: "Changes the number of shards of a sharded cluster.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.\n\nChecked by the service only:\n\n- `ShardNumber` must not exceed 8 while the instance has a direct-link address.\n- If shards are removed, the used memory must not exceed 85% of the shard size x `ShardNumber`.\n\nNotes:\n\n- Only sharded clusters (`ShardedCluster` is `1`) can be changed.\n- More than 8 shards with a direct-link address need a support ticket.\n- During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or twice for up to 30 seconds.\n- The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.\n- `CreateBackup` has an effect on primary-secondary instances only.\n- The change is complete when the instance is `Running` again.\n\nReference: <https://www.volcengine.com/docs/6293/159526>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::required("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards after the change.\n\nLimits: 2 to 256. Example: `3`.").checks(&[Check::Range { min: 2, max: 256 }]),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the change.\n\nDefault: `false`. Example: `false`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceShardNumberRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceShardNumberRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceShardNumberResponse {
    /// Number of the billing order.
    ///
    /// Example: `Order716986992383818****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient ModifyDBInstanceShardNumberResponse {
        "OrderNO" => order_no: optional,
    }
}

impl ModifyDBInstanceShardNumberResponse {
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

impl Reflect for ModifyDBInstanceShardNumberResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceShardNumberResponse",
        unique_name: "ModifyDBInstanceShardNumberResponse",
        doc: "Response of [`ModifyDBInstanceShardNumberRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE)
            .doc("Number of the billing order.\n\nExample: `Order716986992383818****`.")],
    };
}

impl Fields for ModifyDBInstanceShardNumberResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ModifyDBInstanceShardNumberRequest`].
pub static ACTION: Action = Action {
    index: 85,
    name: "ModifyDBInstanceShardNumber",
    method: "modify_db_instance_shard_number",
    category: "Instance configuration",
    summary: "Changes the number of shards of a sharded cluster.",
    reference: &["https://www.volcengine.com/docs/6293/159526"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceShardNumberRequest::STRUCTURE,
    response: ModifyDBInstanceShardNumberResponse::STRUCTURE,
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

impl Request for ModifyDBInstanceShardNumberRequest {
    type Response = ModifyDBInstanceShardNumberResponse;

    const ACTION: &'static Action = &ACTION;
}
