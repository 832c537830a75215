// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceBandwidthPerShard` action.

use serde::Serialize;

use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the default and the additional bandwidth of each shard of an instance.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/72223>
///
/// Sent by
/// [`Client::describe_db_instance_bandwidth_per_shard`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_bandwidth_per_shard).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceBandwidthPerShardRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeDBInstanceBandwidthPerShardRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeDBInstanceBandwidthPerShardRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeDBInstanceBandwidthPerShardRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceBandwidthPerShardRequest",
        unique_name: "DescribeDBInstanceBandwidthPerShardRequest",
        doc: "Returns the default and the additional bandwidth of each shard of an instance.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/72223>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DescribeDBInstanceBandwidthPerShardRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceBandwidthPerShardRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceBandwidthPerShardResponse {
    /// Additional bandwidth of each shard; no longer used.
    ///
    /// Deprecated. Unit: MB/s. Example: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_bandwidth_per_shard: Option<i32>,
    /// Additional read (downstream) bandwidth of each shard.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_read_bandwidth_per_shard: Option<i32>,
    /// Additional write (upstream) bandwidth of each shard.
    ///
    /// Unit: MB/s. Limits: at least 0. Example: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_write_bandwidth_per_shard: Option<i32>,
    /// Default bandwidth of each shard, for reading and for writing each.
    ///
    /// Unit: MB/s. Example: `48`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_bandwidth_per_shard: Option<i32>,
}

deserialize_structure! {
    lenient DescribeDBInstanceBandwidthPerShardResponse {
        "AdditionalBandwidthPerShard" => additional_bandwidth_per_shard: optional,
        "AdditionalReadBandwidthPerShard" => additional_read_bandwidth_per_shard: optional,
        "AdditionalWriteBandwidthPerShard" => additional_write_bandwidth_per_shard: optional,
        "DefaultBandwidthPerShard" => default_bandwidth_per_shard: optional,
    }
}

impl DescribeDBInstanceBandwidthPerShardResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        additional_bandwidth_per_shard: i32,
        additional_read_bandwidth_per_shard: i32,
        additional_write_bandwidth_per_shard: i32,
        default_bandwidth_per_shard: i32,
    }
}

impl Reflect for DescribeDBInstanceBandwidthPerShardResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceBandwidthPerShardResponse",
        unique_name: "DescribeDBInstanceBandwidthPerShardResponse",
        doc: "Response of [`DescribeDBInstanceBandwidthPerShardRequest`].",
        fields: &[
            Field::optional("AdditionalBandwidthPerShard", "additional_bandwidth_per_shard", i32::TYPE)
                .doc("Additional bandwidth of each shard; no longer used.\n\nDeprecated. Unit: MB/s. Example: `20`."),
            Field::optional("AdditionalReadBandwidthPerShard", "additional_read_bandwidth_per_shard", i32::TYPE)
                .doc("Additional read (downstream) bandwidth of each shard.\n\nUnit: MB/s. Limits: at least 0. Example: `20`.").checks(&[Check::Range { min: 0, max: i64::MAX }]),
            Field::optional("AdditionalWriteBandwidthPerShard", "additional_write_bandwidth_per_shard", i32::TYPE)
                .doc("Additional write (upstream) bandwidth of each shard.\n\nUnit: MB/s. Limits: at least 0. Example: `20`.").checks(&[Check::Range { min: 0, max: i64::MAX }]),
            Field::optional("DefaultBandwidthPerShard", "default_bandwidth_per_shard", i32::TYPE)
                .doc("Default bandwidth of each shard, for reading and for writing each.\n\nUnit: MB/s. Example: `48`."),
        ],
    };
}

impl Fields for DescribeDBInstanceBandwidthPerShardResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AdditionalBandwidthPerShard" => self.additional_bandwidth_per_shard.as_value(),
            "AdditionalReadBandwidthPerShard" => self.additional_read_bandwidth_per_shard.as_value(),
            "AdditionalWriteBandwidthPerShard" => self.additional_write_bandwidth_per_shard.as_value(),
            "DefaultBandwidthPerShard" => self.default_bandwidth_per_shard.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceBandwidthPerShardRequest`].
pub static ACTION: Action = Action {
    index: 37,
    name: "DescribeDBInstanceBandwidthPerShard",
    method: "describe_db_instance_bandwidth_per_shard",
    category: "Network connection",
    summary: "Returns the default and the additional bandwidth of each shard of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/72223"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceBandwidthPerShardRequest::STRUCTURE,
    response: DescribeDBInstanceBandwidthPerShardResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceBandwidthPerShardRequest {
    type Response = DescribeDBInstanceBandwidthPerShardResponse;

    const ACTION: &'static Action = &ACTION;
}
