// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceSpecs` action.

use serde::Serialize;

use crate::generated::types::{ArchType, InstanceClass};
use crate::model::{
    Action, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, deserialize_structure,
    setters,
};
use crate::request::Request;

/// Lists the specifications on sale, with their bandwidth and connection limits.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
///
/// Reference: <https://www.volcengine.com/docs/6293/1472580>
///
/// Sent by
/// [`Client::describe_db_instance_specs`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_specs).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecsRequest {
    /// Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`).
    ///
    /// Example: `Standard`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arch_type: Option<ArchType>,
    /// Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
    ///
    /// Example: `Standalone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_class: Option<InstanceClass>,
}

deserialize_structure! {
    strict DescribeDBInstanceSpecsRequest {
        "ArchType" => arch_type: optional,
        "InstanceClass" => instance_class: optional,
    }
}

impl DescribeDBInstanceSpecsRequest {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        arch_type, set_arch_type: ArchType,
        instance_class, set_instance_class: InstanceClass,
    }
}

impl Reflect for DescribeDBInstanceSpecsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceSpecsRequest",
        unique_name: "DescribeDBInstanceSpecsRequest",
        doc: "Lists the specifications on sale, with their bandwidth and connection limits.\n\nRead-only.\n\nNotes:\n\n- The list is not paged.\n\nReference: <https://www.volcengine.com/docs/6293/1472580>",
        fields: &[
            Field::optional("ArchType", "arch_type", ArchType::TYPE)
                .doc("Filters by architecture: unsharded (`Standard`) or sharded cluster (`Cluster`).\n\nExample: `Standard`."),
            Field::optional("InstanceClass", "instance_class", InstanceClass::TYPE)
                .doc("Filters by instance class: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).\n\nExample: `Standalone`."),
        ],
    };
}

impl Fields for DescribeDBInstanceSpecsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ArchType" => self.arch_type.as_value(),
            "InstanceClass" => self.instance_class.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceSpecsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecsResponse {
    /// Specifications, one per combination of architecture and instance class.
    pub instance_specs: Vec<InstanceSpec>,
}

deserialize_structure! {
    lenient DescribeDBInstanceSpecsResponse {
        "InstanceSpecs" => instance_specs: or_default,
    }
}

impl DescribeDBInstanceSpecsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_specs: Vec<InstanceSpec>,
    }
}

impl Reflect for DescribeDBInstanceSpecsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceSpecsResponse",
        unique_name: "DescribeDBInstanceSpecsResponse",
        doc: "Response of [`DescribeDBInstanceSpecsRequest`].",
        fields: &[Field::optional("InstanceSpecs", "instance_specs", Vec::<InstanceSpec>::TYPE)
            .doc("Specifications, one per combination of architecture and instance class.")],
    };
}

impl Fields for DescribeDBInstanceSpecsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceSpecs" => self.instance_specs.as_value(),
            _ => None,
        }
    }
}

/// A specification that an instance can have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InstanceSpec {
    /// Architecture of the specification.
    ///
    /// Example: `Cluster`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arch_type: Option<ArchType>,
    /// Instance class of the specification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_class: Option<InstanceClass>,
    /// Default maximum number of connections of each shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_connections_per_shard: Option<i32>,
    /// Permitted numbers of nodes per shard.
    ///
    /// Example: `[1]`.
    pub node_numbers: Vec<i32>,
    /// Permitted shard sizes with their limits.
    pub shard_capacity_specs: Vec<ShardCapacitySpec>,
    /// Permitted numbers of shards.
    pub shard_numbers: Vec<i32>,
}

deserialize_structure! {
    lenient InstanceSpec {
        "ArchType" => arch_type: optional,
        "InstanceClass" => instance_class: optional,
        "MaxConnectionsPerShard" => max_connections_per_shard: optional,
        "NodeNumbers" => node_numbers: or_default,
        "ShardCapacitySpecs" => shard_capacity_specs: or_default,
        "ShardNumbers" => shard_numbers: or_default,
    }
}

impl InstanceSpec {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        arch_type: ArchType,
        instance_class: InstanceClass,
        max_connections_per_shard: i32,
        node_numbers: Vec<i32>,
        shard_capacity_specs: Vec<ShardCapacitySpec>,
        shard_numbers: Vec<i32>,
    }
}

impl Reflect for InstanceSpec {
    const STRUCTURE: &'static Structure = &Structure {
        name: "InstanceSpec",
        unique_name: "DescribeDBInstanceSpecsInstanceSpec",
        doc: "A specification that an instance can have.",
        fields: &[
            Field::optional("ArchType", "arch_type", ArchType::TYPE)
                .doc("Architecture of the specification.\n\nExample: `Cluster`."),
            Field::optional("InstanceClass", "instance_class", InstanceClass::TYPE)
                .doc("Instance class of the specification."),
            Field::optional("MaxConnectionsPerShard", "max_connections_per_shard", i32::TYPE)
                .doc("Default maximum number of connections of each shard."),
            Field::optional("NodeNumbers", "node_numbers", Vec::<i32>::TYPE)
                .doc("Permitted numbers of nodes per shard.\n\nExample: `[1]`."),
            Field::optional("ShardCapacitySpecs", "shard_capacity_specs", Vec::<ShardCapacitySpec>::TYPE)
                .doc("Permitted shard sizes with their limits."),
            Field::optional("ShardNumbers", "shard_numbers", Vec::<i32>::TYPE)
                .doc("Permitted numbers of shards."),
        ],
    };
}

impl Fields for InstanceSpec {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ArchType" => self.arch_type.as_value(),
            "InstanceClass" => self.instance_class.as_value(),
            "MaxConnectionsPerShard" => self.max_connections_per_shard.as_value(),
            "NodeNumbers" => self.node_numbers.as_value(),
            "ShardCapacitySpecs" => self.shard_capacity_specs.as_value(),
            "ShardNumbers" => self.shard_numbers.as_value(),
            _ => None,
        }
    }
}

/// A shard size and its bandwidth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ShardCapacitySpec {
    /// Default bandwidth of a shard of this size.
    ///
    /// Unit: MB/s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_bandwidth_per_shard: Option<i32>,
    /// Maximum additional bandwidth of a shard of this size.
    ///
    /// Unit: MB/s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_additional_bandwidth_per_shard: Option<i32>,
    /// Memory of each shard.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<i32>,
}

deserialize_structure! {
    lenient ShardCapacitySpec {
        "DefaultBandwidthPerShard" => default_bandwidth_per_shard: optional,
        "MaxAdditionalBandwidthPerShard" => max_additional_bandwidth_per_shard: optional,
        "ShardCapacity" => shard_capacity: optional,
    }
}

impl ShardCapacitySpec {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        default_bandwidth_per_shard: i32,
        max_additional_bandwidth_per_shard: i32,
        shard_capacity: i32,
    }
}

impl Reflect for ShardCapacitySpec {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ShardCapacitySpec",
        unique_name: "ShardCapacitySpec",
        doc: "A shard size and its bandwidth.",
        fields: &[
            Field::optional("DefaultBandwidthPerShard", "default_bandwidth_per_shard", i32::TYPE)
                .doc("Default bandwidth of a shard of this size.\n\nUnit: MB/s."),
            Field::optional(
                "MaxAdditionalBandwidthPerShard",
                "max_additional_bandwidth_per_shard",
                i32::TYPE,
            )
            .doc("Maximum additional bandwidth of a shard of this size.\n\nUnit: MB/s."),
            Field::optional("ShardCapacity", "shard_capacity", i32::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB."),
        ],
    };
}

impl Fields for ShardCapacitySpec {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "DefaultBandwidthPerShard" => self.default_bandwidth_per_shard.as_value(),
            "MaxAdditionalBandwidthPerShard" => self.max_additional_bandwidth_per_shard.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceSpecsRequest`].
pub static ACTION: Action = Action {
    index: 42,
    name: "DescribeDBInstanceSpecs",
    method: "describe_db_instance_specs",
    category: "Instance management",
    summary: "Lists the specifications on sale, with their bandwidth and connection limits.",
    reference: &["https://www.volcengine.com/docs/6293/1472580"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceSpecsRequest::STRUCTURE,
    response: DescribeDBInstanceSpecsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceSpecsRequest {
    type Response = DescribeDBInstanceSpecsResponse;

    const ACTION: &'static Action = &ACTION;
}
