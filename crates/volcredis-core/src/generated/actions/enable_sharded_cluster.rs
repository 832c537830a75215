// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `EnableShardedCluster` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Converts an unsharded instance to a sharded cluster.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
/// - `ShardedCluster` must be `1`.
///
/// Checked by the service only:
///
/// - `ShardCapacity` is required if a sharded cluster does not support the current shard size: 256, 512,
///   24576, 32768 or 65536 MiB.
/// - If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x `ShardNumber`.
///
/// Notes:
///
/// - The instance must not be sharded yet; the change cannot be undone.
/// - Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts, multi-key
///   commands and transactions.
/// - During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be
///   disconnected once or twice for up to 30 seconds.
/// - The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it
///   on again.
/// - `CreateBackup` has an effect on primary-secondary instances only.
/// - A change of the shard size also changes the specification of the instance; the bandwidth of each shard
///   becomes the default of the new size.
/// - The change is complete when the instance is `Running` again.
///
/// Reference: <https://www.volcengine.com/docs/6293/1010729>
///
/// Sent by
/// [`Client::enable_sharded_cluster`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.enable_sharded_cluster).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EnableShardedClusterRequest {
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
    /// Limits: 2 to 256. Example: `2`.
    pub shard_number: i32,
    /// Architecture after the change; must be `1` (sharded cluster).
    ///
    /// Documented values: `0` and `1`. Example: `1`.
    pub sharded_cluster: i32,
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
    /// Memory of each shard after the change; by default the current size.
    ///
    /// Unit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict EnableShardedClusterRequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "ShardNumber" => shard_number: required,
        "ShardedCluster" => sharded_cluster: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "ShardCapacity" => shard_capacity: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    EnableShardedClusterRequest, EnableShardedClusterRequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        shard_number: i32 = "ShardNumber",
        sharded_cluster: i32 = "ShardedCluster",
    } {
        backup_point_name, set_backup_point_name: String,
        create_backup, set_create_backup: bool,
        shard_capacity, set_shard_capacity: i32,
        client_token, set_client_token: String,
    }
}

impl Reflect for EnableShardedClusterRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "EnableShardedClusterRequest",
        unique_name: "EnableShardedClusterRequest",
        doc: "Converts an unsharded instance to a sharded cluster.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.\n- `ShardedCluster` must be `1`.\n\nChecked by the service only:\n\n- `ShardCapacity` is required if a sharded cluster does not support the current shard size: 256, 512, 24576, 32768 or 65536 MiB.\n- If memory is taken away, the used memory must not exceed 85% of `ShardCapacity` x `ShardNumber`.\n\nNotes:\n\n- The instance must not be sharded yet; the change cannot be undone.\n- Instance class, zones and addresses do not change; a sharded cluster restricts Lua scripts, multi-key commands and transactions.\n- During the change clients may receive `-TRYAGAIN The specific keys are being migrated.` and be disconnected once or twice for up to 30 seconds.\n- The change turns data flashback off and discards its restore points; `StartContinuousBackup` turns it on again.\n- `CreateBackup` has an effect on primary-secondary instances only.\n- A change of the shard size also changes the specification of the instance; the bandwidth of each shard becomes the default of the new size.\n- The change is complete when the instance is `Running` again.\n\nReference: <https://www.volcengine.com/docs/6293/1010729>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::required("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards after the change.\n\nLimits: 2 to 256. Example: `2`.").checks(&[Check::Range { min: 2, max: 256 }]),
            Field::required("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Architecture after the change; must be `1` (sharded cluster).\n\nDocumented values: `0` and `1`. Example: `1`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the change.\n\nDefault: `false`. Example: `true`."),
            Field::optional("ShardCapacity", "shard_capacity", i32::TYPE)
                .doc("Memory of each shard after the change; by default the current size.\n\nUnit: MiB. Documented values: `1024`, `2048`, `4096`, `8192` and `16384`. Example: `1024`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for EnableShardedClusterRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "ShardedCluster" => self.sharded_cluster.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`EnableShardedClusterRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EnableShardedClusterResponse {
    /// Number of the billing order.
    ///
    /// Example: `Order716986589022527****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient EnableShardedClusterResponse {
        "OrderNO" => order_no: optional,
    }
}

impl EnableShardedClusterResponse {
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

impl Reflect for EnableShardedClusterResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "EnableShardedClusterResponse",
        unique_name: "EnableShardedClusterResponse",
        doc: "Response of [`EnableShardedClusterRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE)
            .doc("Number of the billing order.\n\nExample: `Order716986589022527****`.")],
    };
}

impl Fields for EnableShardedClusterResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`EnableShardedClusterRequest`].
pub static ACTION: Action = Action {
    index: 64,
    name: "EnableShardedCluster",
    method: "enable_sharded_cluster",
    category: "Instance configuration",
    summary: "Converts an unsharded instance to a sharded cluster.",
    reference: &["https://www.volcengine.com/docs/6293/1010729"],
    mode: Mode::Async,
    mutating: true,
    request: EnableShardedClusterRequest::STRUCTURE,
    response: EnableShardedClusterResponse::STRUCTURE,
    rules: &[
        Rule::IgnoredIf {
            field: "BackupPointName",
            when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])],
        },
        Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
        Rule::AllowedIf { field: "ShardedCluster", when: &[], values: &[Literal::Integer(1)] },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for EnableShardedClusterRequest {
    type Response = EnableShardedClusterResponse;

    const ACTION: &'static Action = &ACTION;
}
