// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceAdditionalBandwidthPerShard` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure,
    ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Sets the additional bandwidth of each shard of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `AdditionalBandwidth` is ignored by the service when `AdditionalReadBandwidth` is set and
///   `AdditionalWriteBandwidth` is set.
///
/// Checked by the service only:
///
/// - The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144
///   MB/s for 1 GiB and 288 MB/s for 2 GiB and more.
///
/// Notes:
///
/// - The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for
///   reading and for writing each.
/// - The bandwidth of an instance is limited to that of its shards together, and to 2.5 GB/s.
/// - The instance must be in state `Running` and must have been created after 2023-05-25.
/// - Additional bandwidth is billed.
/// - Additional bandwidth is not kept by restored or cloned instances and by `EnableShardedCluster`;
///   `ModifyDBInstanceShardCapacity` can keep it (`ReserveAdditionalBandwidth`).
/// - The state of the instance can change for some time after the call; wait until it is `Running`.
///
/// Reference: <https://www.volcengine.com/docs/6293/508335>
/// Reference: <https://www.volcengine.com/docs/6293/489147>
///
/// Sent by
/// [`Client::modify_db_instance_additional_bandwidth_per_shard`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_additional_bandwidth_per_shard).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Additional bandwidth of each shard, for reading and for writing, where `AdditionalReadBandwidth` or
    /// `AdditionalWriteBandwidth` is not given; `0` removes it.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_bandwidth: Option<i32>,
    /// Additional read (downstream) bandwidth of each shard; `0` removes it.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_read_bandwidth: Option<i32>,
    /// Additional write (upstream) bandwidth of each shard; `0` removes it.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_write_bandwidth: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceAdditionalBandwidthPerShardRequest {
        "InstanceId" => instance_id: required,
        "AdditionalBandwidth" => additional_bandwidth: optional,
        "AdditionalReadBandwidth" => additional_read_bandwidth: optional,
        "AdditionalWriteBandwidth" => additional_write_bandwidth: optional,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            additional_bandwidth: None,
            additional_read_bandwidth: None,
            additional_write_bandwidth: None,
            client_token: None,
        }
    }

    setters! {
        additional_bandwidth, set_additional_bandwidth: i32,
        additional_read_bandwidth, set_additional_read_bandwidth: i32,
        additional_write_bandwidth, set_additional_write_bandwidth: i32,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceAdditionalBandwidthPerShardRequest",
        unique_name: "ModifyDBInstanceAdditionalBandwidthPerShardRequest",
        doc: "Sets the additional bandwidth of each shard of an instance.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `AdditionalBandwidth` is ignored by the service when `AdditionalReadBandwidth` is set and `AdditionalWriteBandwidth` is set.\n\nChecked by the service only:\n\n- The default and the additional bandwidth of a shard must together not exceed 72 MB/s for 256 MiB, 144 MB/s for 1 GiB and 288 MB/s for 2 GiB and more.\n\nNotes:\n\n- The default bandwidth of a shard is 24 MB/s for 256 MiB, 48 MB/s for 1 GiB and 96 MB/s from 2 GiB, for reading and for writing each.\n- The bandwidth of an instance is limited to that of its shards together, and to 2.5 GB/s.\n- The instance must be in state `Running` and must have been created after 2023-05-25.\n- Additional bandwidth is billed.\n- Additional bandwidth is not kept by restored or cloned instances and by `EnableShardedCluster`; `ModifyDBInstanceShardCapacity` can keep it (`ReserveAdditionalBandwidth`).\n- The state of the instance can change for some time after the call; wait until it is `Running`.\n\nReference: <https://www.volcengine.com/docs/6293/508335>\nReference: <https://www.volcengine.com/docs/6293/489147>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("AdditionalBandwidth", "additional_bandwidth", i32::TYPE)
                .doc("Additional bandwidth of each shard, for reading and for writing, where `AdditionalReadBandwidth` or `AdditionalWriteBandwidth` is not given; `0` removes it.\n\nUnit: MB/s. Limits: at least 0. Example: `2`.").checks(&[Check::Range { min: 0, max: i64::MAX }]),
            Field::optional("AdditionalReadBandwidth", "additional_read_bandwidth", i32::TYPE)
                .doc("Additional read (downstream) bandwidth of each shard; `0` removes it.\n\nUnit: MB/s. Limits: at least 0. Example: `2`.").checks(&[Check::Range { min: 0, max: i64::MAX }]),
            Field::optional("AdditionalWriteBandwidth", "additional_write_bandwidth", i32::TYPE)
                .doc("Additional write (upstream) bandwidth of each shard; `0` removes it.\n\nUnit: MB/s. Limits: at least 0. Example: `2`.").checks(&[Check::Range { min: 0, max: i64::MAX }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "AdditionalBandwidth" => self.additional_bandwidth.as_value(),
            "AdditionalReadBandwidth" => self.additional_read_bandwidth.as_value(),
            "AdditionalWriteBandwidth" => self.additional_write_bandwidth.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceAdditionalBandwidthPerShardRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    /// Number of the billing order.
    ///
    /// Example: `Order217500000099909****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient ModifyDBInstanceAdditionalBandwidthPerShardResponse {
        "OrderNO" => order_no: optional,
    }
}

impl ModifyDBInstanceAdditionalBandwidthPerShardResponse {
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

impl Reflect for ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceAdditionalBandwidthPerShardResponse",
        unique_name: "ModifyDBInstanceAdditionalBandwidthPerShardResponse",
        doc: "Response of [`ModifyDBInstanceAdditionalBandwidthPerShardRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE)
            .doc("Number of the billing order.\n\nExample: `Order217500000099909****`.")],
    };
}

impl Fields for ModifyDBInstanceAdditionalBandwidthPerShardResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ModifyDBInstanceAdditionalBandwidthPerShardRequest`].
pub static ACTION: Action = Action {
    index: 76,
    name: "ModifyDBInstanceAdditionalBandwidthPerShard",
    method: "modify_db_instance_additional_bandwidth_per_shard",
    category: "Network connection",
    summary: "Sets the additional bandwidth of each shard of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/508335",
        "https://www.volcengine.com/docs/6293/489147",
    ],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyDBInstanceAdditionalBandwidthPerShardRequest::STRUCTURE,
    response: ModifyDBInstanceAdditionalBandwidthPerShardResponse::STRUCTURE,
    rules: &[Rule::IgnoredIf {
        field: "AdditionalBandwidth",
        when: &[Condition::Given("AdditionalReadBandwidth"), Condition::Given("AdditionalWriteBandwidth")],
    }],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    type Response = ModifyDBInstanceAdditionalBandwidthPerShardResponse;

    const ACTION: &'static Action = &ACTION;
}
