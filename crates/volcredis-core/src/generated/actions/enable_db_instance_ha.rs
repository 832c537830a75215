// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `EnableDBInstanceHA` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::{ConfigureNode, MultiAZ};
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed
/// at the same time.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `ShardNumber` is required when `ShardedCluster` is `1`.
/// - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
///   `65536` when `ShardedCluster` is `0`.
/// - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
///
/// Checked by the service only:
///
/// - On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must
///   not exceed 8.
/// - The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.
///
/// Notes:
///
/// - During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less
///   than 30 seconds.
///
/// Reference: <https://docs.byteplus.com/en/docs/redis/enabledbinstanceha>
///
/// Sent by
/// [`Client::enable_db_instance_ha`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.enable_db_instance_ha).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EnableDBInstanceHARequest {
    /// ID of the single-node instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    ///
    /// Example: `true`.
    pub apply_immediately: bool,
    /// Number of nodes per shard after the change, including the primary node.
    ///
    /// Limits: 2 to 6. Example: `3`.
    pub node_number: i32,
    /// Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance.
    ///
    /// Documented values: `0` and `1`. Example: `1`.
    pub sharded_cluster: i32,
    /// Zones of the nodes of a shard, one entry per node; unchanged if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configure_nodes: Option<Vec<ConfigureNode>>,
    /// Deployment of the nodes after the change: over several availability zones (`enabled`) or in one
    /// (`disabled`); unchanged if not given.
    ///
    /// Example: `enabled`.
    #[serde(rename = "MultiAZ")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_az: Option<MultiAZ>,
    /// Memory of each shard after the change; by default the current size. The permitted sizes depend on
    /// `ShardedCluster`.
    ///
    /// Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
    /// `32768` and `65536`. Example: `1024`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<i32>,
    /// Number of shards after the change; for a sharded cluster only.
    ///
    /// Limits: 2 to 256. Example: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict EnableDBInstanceHARequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "NodeNumber" => node_number: required,
        "ShardedCluster" => sharded_cluster: required,
        "ConfigureNodes" => configure_nodes: optional_shared,
        "MultiAZ" => multi_az: optional,
        "ShardCapacity" => shard_capacity: optional,
        "ShardNumber" => shard_number: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    EnableDBInstanceHARequest, EnableDBInstanceHARequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        node_number: i32 = "NodeNumber",
        sharded_cluster: i32 = "ShardedCluster",
    } {
        configure_nodes, set_configure_nodes: Vec<ConfigureNode>,
        multi_az, set_multi_az: MultiAZ,
        shard_capacity, set_shard_capacity: i32,
        shard_number, set_shard_number: i32,
        client_token, set_client_token: String,
    }
}

impl Reflect for EnableDBInstanceHARequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "EnableDBInstanceHARequest",
        unique_name: "EnableDBInstanceHARequest",
        doc: "Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same time.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `ShardNumber` is required when `ShardedCluster` is `1`.\n- `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when `ShardedCluster` is `0`.\n- `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.\n\nChecked by the service only:\n\n- On a sharded cluster with a direct-link address, `ShardedCluster` must stay `1` and `ShardNumber` must not exceed 8.\n- The used memory must not exceed `ShardCapacity` x `ShardNumber` after the change.\n\nNotes:\n\n- During the change clients may receive `-TRYAGAIN` errors and be disconnected once or twice for less than 30 seconds.\n\nReference: <https://docs.byteplus.com/en/docs/redis/enabledbinstanceha>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the single-node instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `true`."),
            Field::required("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes per shard after the change, including the primary node.\n\nLimits: 2 to 6. Example: `3`.").checks(&[Check::Range { min: 2, max: 6 }]),
            Field::required("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Sharding after the change: `1` for a sharded cluster, `0` for an unsharded instance.\n\nDocumented values: `0` and `1`. Example: `1`."),
            Field::optional("ConfigureNodes", "configure_nodes", Vec::<ConfigureNode>::TYPE)
                .doc("Zones of the nodes of a shard, one entry per node; unchanged if not given."),
            Field::optional("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes after the change: over several availability zones (`enabled`) or in one (`disabled`); unchanged if not given.\n\nExample: `enabled`."),
            Field::optional("ShardCapacity", "shard_capacity", i32::TYPE)
                .doc("Memory of each shard after the change; by default the current size. The permitted sizes depend on `ShardedCluster`.\n\nUnit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards after the change; for a sharded cluster only.\n\nLimits: 2 to 256. Example: `3`.").checks(&[Check::Range { min: 2, max: 256 }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for EnableDBInstanceHARequest {
    #[inline]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EnableDBInstanceHAResponse {
    /// Number of the billing order.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient EnableDBInstanceHAResponse {
        "OrderNO" => order_no: optional,
    }
}

impl EnableDBInstanceHAResponse {
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

impl Reflect for EnableDBInstanceHAResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "EnableDBInstanceHAResponse",
        unique_name: "EnableDBInstanceHAResponse",
        doc: "Response of [`EnableDBInstanceHARequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE).doc("Number of the billing order.")],
    };
}

impl Fields for EnableDBInstanceHAResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`EnableDBInstanceHARequest`].
pub static ACTION: Action = Action {
    index: 63,
    name: "EnableDBInstanceHA",
    method: "enable_db_instance_ha",
    category: "Instance configuration",
    summary: "Converts a single-node instance to a primary-secondary instance; sharding and shard size can be changed at the same time.",
    reference: &["https://docs.byteplus.com/en/docs/redis/enabledbinstanceha"],
    mode: Mode::Async,
    mutating: true,
    request: EnableDBInstanceHARequest::STRUCTURE,
    response: EnableDBInstanceHAResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf {
            field: "ShardNumber",
            when: &[Condition::Is("ShardedCluster", &[Literal::Integer(1)])],
        },
        Rule::AllowedIf {
            field: "ShardCapacity",
            when: &[Condition::Is("ShardedCluster", &[Literal::Integer(0)])],
            values: &[
                Literal::Integer(256),
                Literal::Integer(512),
                Literal::Integer(1024),
                Literal::Integer(2048),
                Literal::Integer(4096),
                Literal::Integer(8192),
                Literal::Integer(16384),
                Literal::Integer(24576),
                Literal::Integer(32768),
                Literal::Integer(65536),
            ],
        },
        Rule::AllowedIf {
            field: "ShardCapacity",
            when: &[Condition::Is("ShardedCluster", &[Literal::Integer(1)])],
            values: &[
                Literal::Integer(1024),
                Literal::Integer(2048),
                Literal::Integer(4096),
                Literal::Integer(8192),
                Literal::Integer(16384),
            ],
        },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for EnableDBInstanceHARequest {
    type Response = EnableDBInstanceHAResponse;

    const ACTION: &'static Action = &ACTION;
}
