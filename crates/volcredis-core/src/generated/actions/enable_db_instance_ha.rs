// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `EnableDBInstanceHA` action.

use serde::{Deserialize, Serialize};

use crate::generated::character_sets;
use crate::generated::types::{ConfigureNode, MultiAZ};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    optional, or_default, setters,
};
use crate::request::Request;

/// Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed
/// at the same time.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must
///   not exceed 8.
/// - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
///
/// Notes:
///
/// - `ShardCapacity` is 1024, 2048, 4096, 8192 or 16384 with sharding, and 256 or a power of two from 1024
///   to 65536 without. Not documented by the service; may change.
/// - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less
///   than 30 seconds.
///
/// Reference: <https://docs.byteplus.com/en/docs/redis/enabledbinstanceha>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EnableDBInstanceHARequest {
    /// ID of the single-node instance.
    #[serde(default, deserialize_with = "or_default")]
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    #[serde(default, deserialize_with = "or_default")]
    pub apply_immediately: bool,
    /// Number of nodes per shard after the change, including the primary node.
    ///
    /// Limits: 2 to 6.
    #[serde(default, deserialize_with = "or_default")]
    pub node_number: i32,
    /// Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance.
    ///
    /// Documented values: `0` and `1`.
    #[serde(default, deserialize_with = "or_default")]
    pub sharded_cluster: i32,
    /// Zones of the nodes of a shard, one entry per node.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub configure_nodes: Option<Vec<ConfigureNode>>,
    /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in one
    /// (`disabled`).
    #[serde(rename = "MultiAZ")]
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub multi_az: Option<MultiAZ>,
    /// Memory of each shard after the change.
    ///
    /// Unit: MiB.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<i32>,
    /// Number of shards after the change; a sharded cluster has 2 to 256.
    ///
    /// Limits: at most 256.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters.
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

impl EnableDBInstanceHARequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(
        instance_id: impl IntoField<String>,
        apply_immediately: impl IntoField<bool>,
        node_number: impl IntoField<i32>,
        sharded_cluster: impl IntoField<i32>,
    ) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            apply_immediately: apply_immediately.into_field(),
            node_number: node_number.into_field(),
            sharded_cluster: sharded_cluster.into_field(),
            configure_nodes: None,
            multi_az: None,
            shard_capacity: None,
            shard_number: None,
            client_token: None,
        }
    }

    setters! {
        configure_nodes: Vec<ConfigureNode>,
        multi_az: MultiAZ,
        shard_capacity: i32,
        shard_number: i32,
        client_token: String,
    }
}

impl Reflect for EnableDBInstanceHARequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "EnableDBInstanceHARequest",
        unique_name: "EnableDBInstanceHARequest",
        doc: "Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same time.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nChecked by the service only:\n\n- On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must not exceed 8.\n- The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.\n\nNotes:\n\n- `ShardCapacity` is 1024, 2048, 4096, 8192 or 16384 with sharding, and 256 or a power of two from 1024 to 65536 without. Not documented by the service; may change.\n- During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less than 30 seconds.\n\nReference: <https://docs.byteplus.com/en/docs/redis/enabledbinstanceha>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the single-node instance."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window."),
            Field::required("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes per shard after the change, including the primary node.\n\nLimits: 2 to 6.").checks(&[Check::Range { min: 2, max: 6 }]),
            Field::required("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance.\n\nDocumented values: `0` and `1`."),
            Field::optional("ConfigureNodes", "configure_nodes", Vec::<ConfigureNode>::TYPE)
                .doc("Zones of the nodes of a shard, one entry per node."),
            Field::optional("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`)."),
            Field::optional("ShardCapacity", "shard_capacity", i32::TYPE)
                .doc("Memory of each shard after the change.\n\nUnit: MiB."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards after the change; a sharded cluster has 2 to 256.\n\nLimits: at most 256.").checks(&[Check::Range { min: i64::MIN, max: 256 }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for EnableDBInstanceHARequest {
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "NodeNumber" => self.node_number.as_value(),
            "ShardedCluster" => self.sharded_cluster.as_value(),
            "ConfigureNodes" => self.configure_nodes.as_value(),
            "MultiAZ" => self.multi_az.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`EnableDBInstanceHARequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnableDBInstanceHAResponse {
    /// Number of the billing order.
    #[serde(rename = "OrderNO")]
    #[serde(default, deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

impl EnableDBInstanceHAResponse {
    /// Creates the structure without any field set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        order_no: String,
    }
}

impl Reflect for EnableDBInstanceHAResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "EnableDBInstanceHAResponse",
        unique_name: "EnableDBInstanceHAResponse",
        doc: "Response of [`EnableDBInstanceHARequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE).doc("Number of the billing order.")],
    };
}

impl Fields for EnableDBInstanceHAResponse {
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`EnableDBInstanceHARequest`].
pub static ACTION: Action = Action {
    name: "EnableDBInstanceHA",
    method: "enable_db_instance_ha",
    category: "Instance configuration",
    summary: "Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same time.",
    reference: &["https://docs.byteplus.com/en/docs/redis/enabledbinstanceha"],
    mode: Mode::Async,
    mutating: true,
    request: EnableDBInstanceHARequest::STRUCTURE,
    response: EnableDBInstanceHAResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for EnableDBInstanceHARequest {
    type Response = EnableDBInstanceHAResponse;

    const ACTION: &'static Action = &ACTION;
}
