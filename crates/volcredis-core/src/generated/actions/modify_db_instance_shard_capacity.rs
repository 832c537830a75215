// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceShardCapacity` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the memory of each shard of an instance.
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
/// - For a sharded cluster (`ShardedCluster` is `1`) `ShardCapacity` must be 1024, 2048, 4096, 8192 or
///   16384.
/// - If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x the number of
///   shards.
///
/// Notes:
///
/// - Clients may be disconnected once for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - The change also changes the bandwidth and the specification of the instance.
/// - The change is complete when the instance is `Running` again.
///
/// Reference: <https://www.volcengine.com/docs/6293/159525>
///
/// Sent by
/// [`Client::modify_db_instance_shard_capacity`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_shard_capacity).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceShardCapacityRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    ///
    /// Example: `true`.
    pub apply_immediately: bool,
    /// Memory of each shard after the change.
    ///
    /// Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
    /// `32768` and `65536`. Example: `1024`.
    pub shard_capacity: i64,
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
    /// If `true`, the additional bandwidth of a shard is kept, up to the maximum of the new size.
    ///
    /// Default: `true`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_additional_bandwidth: Option<bool>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceShardCapacityRequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "ShardCapacity" => shard_capacity: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "ReserveAdditionalBandwidth" => reserve_additional_bandwidth: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    ModifyDBInstanceShardCapacityRequest, ModifyDBInstanceShardCapacityRequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        shard_capacity: i64 = "ShardCapacity",
    } {
        backup_point_name, set_backup_point_name: String,
        create_backup, set_create_backup: bool,
        reserve_additional_bandwidth, set_reserve_additional_bandwidth: bool,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceShardCapacityRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceShardCapacityRequest",
        unique_name: "ModifyDBInstanceShardCapacityRequest",
        doc: "Changes the memory of each shard of an instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.\n\nChecked by the service only:\n\n- For a sharded cluster (`ShardedCluster` is `1`) `ShardCapacity` must be 1024, 2048, 4096, 8192 or 16384.\n- If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x the number of shards.\n\nNotes:\n\n- Clients may be disconnected once for up to 30 seconds.\n- The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.\n- `CreateBackup` has an effect on primary-secondary instances only.\n- The change also changes the bandwidth and the specification of the instance.\n- The change is complete when the instance is `Running` again.\n\nReference: <https://www.volcengine.com/docs/6293/159525>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::required("ShardCapacity", "shard_capacity", i64::TYPE)
                .doc("Memory of each shard after the change.\n\nUnit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the change.\n\nDefault: `false`. Example: `false`."),
            Field::optional("ReserveAdditionalBandwidth", "reserve_additional_bandwidth", bool::TYPE)
                .doc("If `true`, the additional bandwidth of a shard is kept, up to the maximum of the new size.\n\nDefault: `true`. Example: `false`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceShardCapacityRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "ReserveAdditionalBandwidth" => self.reserve_additional_bandwidth.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceShardCapacityRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceShardCapacityResponse {
    /// Number of the billing order.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient ModifyDBInstanceShardCapacityResponse {
        "OrderNO" => order_no: optional,
    }
}

impl ModifyDBInstanceShardCapacityResponse {
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

impl Reflect for ModifyDBInstanceShardCapacityResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceShardCapacityResponse",
        unique_name: "ModifyDBInstanceShardCapacityResponse",
        doc: "Response of [`ModifyDBInstanceShardCapacityRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE).doc("Number of the billing order.")],
    };
}

impl Fields for ModifyDBInstanceShardCapacityResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ModifyDBInstanceShardCapacityRequest`].
pub static ACTION: Action = Action {
    index: 84,
    name: "ModifyDBInstanceShardCapacity",
    method: "modify_db_instance_shard_capacity",
    category: "Instance configuration",
    summary: "Changes the memory of each shard of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/159525"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceShardCapacityRequest::STRUCTURE,
    response: ModifyDBInstanceShardCapacityResponse::STRUCTURE,
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

impl Request for ModifyDBInstanceShardCapacityRequest {
    type Response = ModifyDBInstanceShardCapacityResponse;

    const ACTION: &'static Action = &ACTION;
}
